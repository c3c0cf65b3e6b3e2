//! What the tests share: a server on the loopback interface that answers as it is told and
//! remembers what it was asked, and comparisons of JSON.

#![allow(dead_code, reason = "each test uses its own part of it")]

use std::any::type_name;
use std::cell::RefCell;
use std::fmt::Debug;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// How long a test waits for a request that doesn't come.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server that gives its responses one after the other, and the last of them ever after.
#[derive(Debug)]
pub(crate) struct Server {
    url: String,
    requests: Receiver<Request>,
}

/// A request as it arrived.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// The path as it came, percent-encoded.
    pub(crate) path: String,
    /// The query, decoded.
    pub(crate) query: Vec<(String, String)>,
    /// The query as it came, percent-encoded.
    pub(crate) raw_query: String,
    /// Names in lower case, in the order in which they came.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Server {
    /// Starts a server that answers with a status and a body; an empty one is none.
    pub(crate) fn start(status: u16, body: &str) -> Self {
        Self::start_raw(response(status, "", body))
    }

    /// Starts a server that answers with just these bytes.
    pub(crate) fn start_raw(response: impl Into<Vec<u8>>) -> Self {
        Self::start_each([response])
    }

    /// Starts a server that gives these responses, one after the other.
    pub(crate) fn start_each<const N: usize>(responses: [impl Into<Vec<u8>>; N]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on loopback");
        let url = format!("http://{}", listener.local_addr().expect("the port's address"));
        let (sender, requests) = channel();
        let responses = responses.map(Into::into);
        // The thread ends with the test's process, or once no one waits for requests.
        thread::spawn(move || {
            let mut given = 0;
            for stream in listener.incoming().flatten() {
                match serve(stream, &responses[given.min(N - 1)], &sender) {
                    Ok(is_request) => given += usize::from(is_request),
                    Err(_) => break,
                }
            }
        });
        Self { url, requests }
    }

    /// The base URL of the server.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The next request that arrived.
    pub(crate) fn request(&self) -> Request {
        self.requests.recv_timeout(PATIENCE).expect("a request within ten seconds")
    }

    /// Whether a request has arrived that no one has asked for.
    pub(crate) fn has_request(&self) -> bool {
        self.requests.try_recv().is_ok()
    }
}

impl Request {
    /// The method and the path.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Checks the method and the path.
    #[track_caller]
    pub(crate) fn assert_line(&self, line: &str) {
        assert_eq!(self.line(), line);
    }

    /// The value of a header, by its name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(header, _)| header == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Checks that it has these headers, each as `name: value`, with the name in lower case.
    #[track_caller]
    pub(crate) fn assert_headers(&self, headers: &[&str]) {
        for header in headers {
            let (name, value) = header.split_once(": ").expect("a name and a value");
            assert_eq!(self.header(name), Some(value), "of the header `{name}`");
        }
    }

    /// Whether the query has a parameter of this name and value.
    pub(crate) fn has_query(&self, name: &str, value: &str) -> bool {
        self.query.iter().any(|(known, text)| known == name && text == value)
    }

    /// Whether the cookies include one of this name and value.
    pub(crate) fn has_cookie(&self, name: &str, value: &str) -> bool {
        let mut cookies = self.header("cookie").unwrap_or_default().split("; ");
        cookies.any(|cookie| cookie.split_once('=') == Some((name, value)))
    }

    /// The fields of the body, which is a form, decoded.
    pub(crate) fn form(&self) -> Vec<(String, String)> {
        let body = String::from_utf8_lossy(&self.body);
        body.split('&').filter(|pair| !pair.is_empty()).map(decode_pair).collect()
    }

    /// Whether the body is a form with a field of this name and value.
    pub(crate) fn has_field(&self, name: &str, value: &str) -> bool {
        self.form().iter().any(|(known, text)| known == name && text == value)
    }

    /// Whether the body has a part of this name and content.
    pub(crate) fn has_part(&self, name: &str, content: &str) -> bool {
        let media_type = self.header("content-type").unwrap_or_default();
        let (_, boundary) = media_type.split_once("; boundary=").unwrap_or_default();
        let body = String::from_utf8_lossy(&self.body);
        let name = name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
        let named = format!("form-data; name=\"{name}\"");
        body.split(&format!("--{boundary}")).any(|part| {
            let (head, rest) = part.split_once("\r\n\r\n").unwrap_or_default();
            head.contains(&named) && rest.strip_suffix("\r\n") == Some(content)
        })
    }

    /// Checks that the body is this JSON, of this media type.
    #[track_caller]
    pub(crate) fn assert_json(&self, media_type: &str, json: &str) {
        assert_eq!(self.header("content-type"), Some(media_type), "of the media type");
        assert_same(&self.json(), &decode(json));
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("a body that is JSON")
    }
}

/// A response, after which the connection ends: a status, headers, each with its line end, and a
/// body; an empty one is none.
pub(crate) fn response(status: u16, headers: &str, body: &str) -> String {
    let content = if body.is_empty() { "" } else { "content-type: application/json\r\n" };
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Status\r\n{content}{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}

/// Reads a request, answers it and passes it on; an error means that no one wants to know. Tells
/// whether there was a request.
fn serve(stream: TcpStream, response: &[u8], sender: &Sender<Request>) -> io::Result<bool> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(stream);
    // A connection that brings nothing is the client's to open and close.
    let Ok(request) = read(&mut reader) else {
        return Ok(false);
    };
    sender.send(request).map_err(io::Error::other)?;
    // The client may have hung up by now, which is the test's business.
    let _ = reader.into_inner().write_all(response);
    Ok(true)
}

/// Reads a request to its end.
pub(crate) fn read(reader: &mut impl BufRead) -> io::Result<Request> {
    let line = read_line(reader)?;
    let mut parts = line.split(' ').map(str::to_owned);
    let method = parts.next().unwrap_or_default();
    let target = parts.next().ok_or_else(|| io::Error::other("no target"))?;
    let mut headers = Vec::new();
    loop {
        let line = read_line(reader)?;
        match line.split_once(':') {
            Some((name, value)) => {
                headers.push((name.to_lowercase(), value.trim().to_owned()));
            }
            None => break,
        }
    }
    let is_chunked = headers.iter().any(|(name, _)| name == "transfer-encoding");
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.and_then(|(_, value)| value.parse().ok()).unwrap_or_default();
    let mut body = vec![0; length];
    if is_chunked {
        read_chunks(reader, &mut body)?;
    } else {
        reader.read_exact(&mut body)?;
    }
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    Ok(Request {
        method,
        path: path.to_owned(),
        query: pairs.map(decode_pair).collect(),
        raw_query: query.to_owned(),
        headers,
        body,
    })
}

/// Reads a body whose length nobody knew beforehand.
fn read_chunks(reader: &mut impl BufRead, body: &mut Vec<u8>) -> io::Result<()> {
    loop {
        let length = usize::from_str_radix(&read_line(reader)?, 16).map_err(io::Error::other)?;
        let begin = body.len();
        body.resize(begin + length, 0);
        reader.read_exact(&mut body[begin..])?;
        read_line(reader)?;
        if length == 0 {
            return Ok(());
        }
    }
}

fn read_line(reader: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(line.trim_end().to_owned())
}

fn decode_pair(pair: &str) -> (String, String) {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    (decode(name), decode(value))
}

/// A value from JSON.
pub(crate) fn decode<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error} in {json}"))
}

/// Checks that a value encodes as some JSON.
pub(crate) fn assert_encodes(value: &impl Serialize, json: &str) {
    let encoded = serde_json::to_string(value).expect("a value that encodes");
    assert_same(&decode(&encoded), &decode(json));
}

/// Checks that some JSON decodes as a type and encodes back to the same.
pub(crate) fn assert_round_trip<T: DeserializeOwned + Serialize + Debug + Clone + PartialEq>(
    json: &str,
) {
    let value: T = decode(json);
    assert_eq!(value.clone(), value);
    assert_encodes(&value, json);
}

/// What a future yields, on a runtime of its own.
pub(crate) fn block_on<F: IntoFuture>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(future.into_future())
}

/// Many cases of one test: what fails of them is known in the end.
#[derive(Debug, Default)]
pub(crate) struct Cases {
    failed: RefCell<Vec<String>>,
}

impl Cases {
    /// A case of this name, and what fails where it doesn't hold.
    pub(crate) fn case(&self, name: impl Into<String>, check: impl FnOnce()) {
        if catch_unwind(AssertUnwindSafe(check)).is_err() {
            self.failed.borrow_mut().push(name.into());
        }
    }

    /// That some JSON decodes as a type and encodes back to the same.
    pub(crate) fn round_trip<T>(&self, json: &str)
    where
        T: DeserializeOwned + Serialize + Debug + Clone + PartialEq,
    {
        self.case(type_name::<T>(), || assert_round_trip::<T>(json));
    }

    /// Fails where a case has failed. Why it has stands above.
    pub(crate) fn end(self) {
        let failed = self.failed.into_inner();
        assert!(failed.is_empty(), "{} failed: {}", failed.len(), failed.join(", "));
    }
}

/// Checks that two JSON values are the same: numbers by value, and a member that is `null` as if
/// it weren't there.
#[track_caller]
pub(crate) fn assert_same(left: &Value, right: &Value) {
    assert!(same(left, right), "not the same JSON:\n  {left}\n  {right}");
}

fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left == right || (left.is_f64() != right.is_f64() && left.as_f64() == right.as_f64())
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            let absent = Value::Null;
            let known = |name: &String| left.contains_key(name);
            left.iter().all(|(name, value)| same(value, right.get(name).unwrap_or(&absent)))
                && right.iter().all(|(name, value)| known(name) || value.is_null())
        }
        _ => left == right,
    }
}
