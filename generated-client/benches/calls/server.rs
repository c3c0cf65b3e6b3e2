//! A server on the loopback interface that answers as the API would, and does as little as it can for
//! that.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

const MESSAGE: &str = r#"{"id":"mQ4tR7wZk2pLxV9bC","type":"agent","text":"Hello Noor, Marta here.","visitorId":"vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue","agentId":"agtK5nW8rXe2ZpLq7","agentName":"Marta","createdAt":1764061200123,"isPushed":false,"receivedFrom":"AcmeDesk"}"#;

/// Says where it listens, and serves until nobody reads what it says any more.
pub fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    // The other end of the pipe goes when who started it does.
    thread::spawn(|| {
        let _ = io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    for stream in listener.incoming().flatten() {
        thread::spawn(move || serve(stream));
    }
    Ok(())
}

/// Answers requests until the connection ends.
fn serve(stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let has_body = !line.starts_with("DELETE") && !line.contains("agentOnlinePing");
        let mut length = 0;
        loop {
            let mut header = String::new();
            reader.read_line(&mut header)?;
            if header == "\r\n" {
                break;
            }
            if let Some(value) = header.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
        }
        reader.read_exact(&mut vec![0; length])?;
        let response = if has_body {
            let length = MESSAGE.len();
            format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{MESSAGE}"
            )
        } else {
            "HTTP/1.1 204 No Content\r\n\r\n".to_owned()
        };
        writer.write_all(response.as_bytes())?;
    }
}
