//! A server that does to each connection what its script says, and remembers what it has read.

use std::io::{self, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use socket2::SockRef;

use crate::support;

/// What becomes of a connection.
#[derive(Debug, Clone)]
pub(super) enum Fate {
    /// It is reset before anything is read.
    ResetUnread,
    /// These bytes are sent before anything is read.
    AnswerUnread(Vec<u8>),
    /// A request is read, and the connection is reset.
    ResetRead,
    /// A request is read, and the connection is closed.
    CloseRead,
    /// A request is read, and nothing happens.
    Stall,
    /// A request is read, and these bytes are sent.
    Answer(Vec<u8>),
    /// A request is read, these bytes are sent, and nothing more happens.
    AnswerAndStall(Vec<u8>),
    /// A request is read and these bytes are sent, slowly and one by one.
    Trickle(Vec<u8>),
    /// As before, behind others that are sent at once.
    TrickleBehind(Vec<u8>, Vec<u8>),
    /// A request is read and these bytes are sent, and then more without end.
    Endless(Vec<u8>),
    /// As many requests are read as there are responses, one after the other.
    KeepAlive(Vec<Vec<u8>>),
    /// As before, and after the last response one more request is read without a response.
    KeepAliveThenCloseRead(Vec<Vec<u8>>),
}

/// A response with some headers, each with its line end, and a body.
pub(super) fn response(status: u16, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status} Status\r\n{headers}content-length: {length}\r\n\r\n{body}")
        .into_bytes()
}

pub(super) struct Misbehaving {
    url: String,
    /// The methods of the requests that were read to their end.
    read: Arc<Mutex<Vec<String>>>,
}

impl Misbehaving {
    /// Starts a server whose connections have these fates, and the last of them ever after.
    pub(super) fn start(fates: impl Into<Vec<Fate>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let read = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&read);
        let fates = fates.into();
        // The threads end with the test's process.
        thread::spawn(move || {
            for (index, stream) in listener.incoming().flatten().enumerate() {
                let fate = fates[index.min(fates.len() - 1)].clone();
                let log = Arc::clone(&log);
                // The client hangs up whenever it likes.
                thread::spawn(move || serve(stream, fate, &log));
            }
        });
        Self { url, read }
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// The methods of the requests that were read to their end, in the order in which they came.
    pub(super) fn read(&self) -> Vec<String> {
        self.read.lock().expect("no thread has panicked").clone()
    }
}

fn serve(stream: TcpStream, fate: Fate, log: &Mutex<Vec<String>>) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut read = || -> io::Result<()> {
        let request = support::read(&mut reader)?;
        log.lock().expect("no thread has panicked").push(request.method);
        Ok(())
    };
    let mut stream = stream;
    match fate {
        Fate::ResetUnread => reset(&stream),
        Fate::AnswerUnread(response) => stream.write_all(&response),
        Fate::ResetRead => {
            read()?;
            reset(&stream)
        }
        Fate::CloseRead => read(),
        Fate::Stall => {
            read()?;
            thread::sleep(Duration::from_secs(60));
            Ok(())
        }
        Fate::Answer(response) => {
            read()?;
            stream.write_all(&response)
        }
        Fate::AnswerAndStall(response) => {
            read()?;
            stream.write_all(&response)?;
            thread::sleep(Duration::from_secs(60));
            Ok(())
        }
        Fate::Trickle(response) => {
            read()?;
            trickle(&mut stream, &response)
        }
        Fate::TrickleBehind(begin, rest) => {
            read()?;
            stream.write_all(&begin)?;
            trickle(&mut stream, &rest)
        }
        Fate::Endless(mut response) => {
            read()?;
            loop {
                stream.write_all(&response)?;
                response = vec![b' '; 1 << 16];
            }
        }
        Fate::KeepAlive(responses) => {
            for response in responses {
                read()?;
                stream.write_all(&response)?;
            }
            Ok(())
        }
        Fate::KeepAliveThenCloseRead(responses) => {
            for response in responses {
                read()?;
                stream.write_all(&response)?;
            }
            read()
        }
    }
}

/// Sends bytes slowly, one by one.
fn trickle(stream: &mut TcpStream, bytes: &[u8]) -> io::Result<()> {
    for byte in bytes {
        stream.write_all(&[*byte])?;
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

/// Makes the connection end in a reset once it's dropped.
fn reset(stream: &TcpStream) -> io::Result<()> {
    SockRef::from(stream).set_linger(Some(Duration::ZERO))
}
