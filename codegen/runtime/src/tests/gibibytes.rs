//! Uploads and downloads that are larger than the memory that they may take.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::Command;
use std::{env, fs, thread};

use tempfile::{NamedTempFile, TempDir};

use super::{ListThings, PutThings, builder};
use crate::Body;

const GIBIBYTE: u64 = 1 << 30;

/// In a process of its own, so that nothing else counts.
#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "other systems say elsewhere what a process needed")]
fn a_file_of_a_gibibyte_is_sent_with_less_than_32_mebibytes_of_memory() {
    alone("tests::gibibytes::upload");
}

/// As above.
#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "other systems say elsewhere what a process needed")]
fn a_response_of_a_gibibyte_is_saved_with_less_than_32_mebibytes_of_memory() {
    alone("tests::gibibytes::download");
}

/// Runs a test in a process of its own.
fn alone(test: &str) {
    let tests = env::current_exe().expect("the tests");
    let test = ["--exact", test, "--ignored", "--test-threads", "1"];
    let output = Command::new(tests).args(test).output().expect("the test");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

#[tokio::test]
#[ignore = "it is run by another test"]
async fn download() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = thread::spawn(move || fill(&listener));
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("large");
    let client = builder(&url).build().expect("a client");
    let response = client.call::<ListThings>().stream().await.expect("a success");
    assert_eq!(response.save(&path).await.expect("a file"), GIBIBYTE);
    server.join().expect("a response");
    assert_eq!(fs::metadata(&path).expect("a file").len(), GIBIBYTE);
    let peak = peak();
    assert!(peak < 32 * 1024, "{peak} KiB");
}

/// Responds with a body of that size.
fn fill(listener: &TcpListener) {
    let (mut stream, _) = listener.accept().expect("a connection");
    let mut request = [0; 1 << 12];
    assert_ne!(stream.read(&mut request).expect("a request"), 0);
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {GIBIBYTE}\r\n\r\n");
    stream.write_all(head.as_bytes()).expect("a head that is read");
    let chunk = vec![0; 1 << 16];
    for _ in 0..GIBIBYTE >> 16 {
        stream.write_all(&chunk).expect("a chunk that is read");
    }
}

#[tokio::test]
#[ignore = "it is run by another test"]
async fn upload() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = thread::spawn(move || discard(&listener));
    let file = NamedTempFile::new().expect("a file");
    // It has a size and no content, so that no disk has to hold it.
    file.as_file().set_len(GIBIBYTE).expect("a size");
    let client = builder(&url).build().expect("a client");
    let call = client.call::<PutThings>().with_bytes("image/png", Body::file(file.path()));
    call.await.expect("a success");
    assert_eq!(server.join().expect("a request"), GIBIBYTE);
    let peak = peak();
    assert!(peak < 32 * 1024, "{peak} KiB");
}

/// Reads a request, and says how long its body was.
fn discard(listener: &TcpListener) -> u64 {
    let (stream, _) = listener.accept().expect("a connection");
    let mut reader = BufReader::with_capacity(1 << 16, stream);
    let mut declared = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).expect("a header");
        let line = line.trim_end().to_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(length) = line.strip_prefix("content-length: ") {
            declared = length.parse().expect("a number");
        }
    }
    let mut body = reader.by_ref().take(declared);
    let mut length = 0;
    while let read @ 1.. = body.fill_buf().expect("a part of the body").len() {
        body.consume(read);
        length += u64::try_from(read).expect("a length");
    }
    let answer = b"HTTP/1.1 204 Done\r\ncontent-length: 0\r\n\r\n";
    reader.get_mut().write_all(answer).expect("a response that is read");
    length
}

/// The most memory that this process has had, in KiB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("what the system says");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.trim().strip_suffix(" kB"));
    number.and_then(|number| number.trim().parse().ok()).expect("the peak")
}
