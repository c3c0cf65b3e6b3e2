//! Bodies that become files.

use std::fs::{self, File};
use std::io::{Error, ErrorKind, Result, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use tokio::task::spawn_blocking;

use super::Body;
use crate::runtime::response::Response;
use crate::runtime::transport::{TransportError, TransportErrorKind};

impl Response<Body> {
    /// Writes the body to a file; see [`Body::save`].
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64> {
        self.into_value().save(path).await
    }
}

impl Body {
    /// Writes what is left of the body to a file as it comes, and yields how many bytes these are.
    ///
    /// The file is there once it is whole, in place of one that is there already. Until then there is
    /// another one beside it, which ends in `.part` and is removed if anything goes wrong.
    ///
    /// # Errors
    ///
    /// The file can't be written, or the body can't be read to its end: the error's source is then
    /// the [`TransportError`].
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64> {
        let path = path.as_ref().to_owned();
        let mut part = spawn_blocking(move || Part::create(path)).await??;
        let mut length = 0;
        while let Some(chunk) = self.chunk().await.map_err(of_body)? {
            length += u64::try_from(chunk.len()).unwrap_or(u64::MAX);
            part = spawn_blocking(move || part.file.write_all(&chunk).map(|()| part)).await??;
        }
        spawn_blocking(move || part.finish()).await??;
        Ok(length)
    }
}

fn of_body(error: TransportError) -> Error {
    let kind = match error.kind() {
        TransportErrorKind::Timeout => ErrorKind::TimedOut,
        _ => ErrorKind::Other,
    };
    Error::new(kind, error)
}

/// A file that isn't whole yet.
struct Part {
    file: File,
    /// Where it is until it is whole.
    path: PathBuf,
    whole: PathBuf,
}

impl Part {
    fn create(whole: PathBuf) -> Result<Self> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        whole.file_name().ok_or(ErrorKind::IsADirectory)?;
        loop {
            // No two calls write to the same file, nor to one that a program left behind.
            let number = NEXT.fetch_add(1, Relaxed);
            let path = whole.with_file_name(format!(".{}-{number}.part", std::process::id()));
            match File::create_new(&path) {
                Ok(file) => return Ok(Self { file, path, whole }),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn finish(mut self) -> Result<()> {
        self.file.flush()?;
        fs::rename(&self.path, &self.whole)?;
        // There is nothing to remove any more.
        self.path.clear();
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.path.as_os_str().is_empty() {
            // If it can't be removed, nobody can do anything about it here.
            let _ = fs::remove_file(&self.path);
        }
    }
}
