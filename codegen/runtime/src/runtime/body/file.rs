//! Bodies that are files.

use std::fs::File;
use std::io::{Error, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use hyper::body::Bytes;
use tokio::task::{JoinHandle, spawn_blocking};

use super::Body;

/// How much of a file is read at a time.
const CHUNK: usize = 64 * 1024;

impl Body {
    /// What the file at a path holds. It is opened each time that it is sent, so that a request with
    /// it can be sent again, and read little by little.
    ///
    /// A file that can't be opened is an error of the call, and nothing is sent then.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        let path: Arc<Path> = path.into().into();
        Self::repeatable(move || {
            let path = Arc::clone(&path);
            async move { spawn_blocking(move || open(&path)).await? }
        })
    }
}

fn open(path: &Path) -> Result<Body, Error> {
    let told = |error: Error| {
        Error::new(error.kind(), format!("`{}` can't be opened: {error}", path.display()))
    };
    let file = File::open(path).map_err(told)?;
    let metadata = file.metadata().map_err(told)?;
    if metadata.is_dir() {
        return Err(told(ErrorKind::IsADirectory.into()));
    }
    if !metadata.is_file() {
        // It is a pipe, say, and nobody knows how much comes.
        return Ok(Body::stream(Reading::of(file)));
    }
    let length = metadata.len();
    // What is added to it in the meantime is left out.
    Ok(Body::stream(Reading::of(file.take(length))).with_length(length))
}

/// What is read: a part of a file at a time, on a thread that may wait for it.
type Source = Box<dyn Read + Send>;

/// A file that is being read.
enum Reading {
    Waiting(Option<Source>),
    Busy(JoinHandle<Result<(Bytes, Source), Error>>),
}

impl Reading {
    fn of(source: impl Read + Send + 'static) -> Self {
        Self::Waiting(Some(Box::new(source)))
    }
}

impl Stream for Reading {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut *self {
                Self::Waiting(source) => {
                    let Some(source) = source.take() else {
                        return Poll::Ready(None);
                    };
                    *self = Self::Busy(spawn_blocking(move || read(source)));
                }
                Self::Busy(task) => {
                    let read = ready!(Pin::new(task).poll(context));
                    let read = read.unwrap_or_else(|error| Err(error.into()));
                    *self = Self::Waiting(None);
                    let (chunk, source) = match read {
                        Ok(read) => read,
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    };
                    if chunk.is_empty() {
                        return Poll::Ready(None);
                    }
                    *self = Self::Waiting(Some(source));
                    return Poll::Ready(Some(Ok(chunk)));
                }
            }
        }
    }
}

/// The next bytes, of which there are none at the end.
fn read(mut source: Source) -> Result<(Bytes, Source), Error> {
    let mut chunk = Vec::with_capacity(CHUNK);
    source.by_ref().take(CHUNK as u64).read_to_end(&mut chunk)?;
    Ok((chunk.into(), source))
}
