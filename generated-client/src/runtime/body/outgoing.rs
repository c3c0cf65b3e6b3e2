//! Bodies on their way out, which may have to be sent more than once.

use std::sync::{Arc, Mutex, PoisonError};

use hyper::body::Bytes;

use super::{Body, Content, Make};
use crate::runtime::transport::{TransportError, TransportErrorKind};

/// A body as a call holds it. Clones of a call share it.
#[derive(Clone)]
pub(crate) enum Outgoing {
    Bytes(Bytes),
    Made(Make),
    /// A stream, which is gone once it is sent.
    Once(Arc<Mutex<Option<Body>>>),
}

impl Outgoing {
    /// Takes a stream away from all clones.
    pub(crate) fn claim(&self) -> Result<Self, String> {
        let Self::Once(shared) = self else {
            return Ok(self.clone());
        };
        let body =
            take(shared).ok_or("its body is a stream, which a clone of this call has sent")?;
        Ok(body.into())
    }

    /// Whether it can be sent again.
    pub(crate) fn is_repeatable(&self) -> bool {
        match self {
            Self::Bytes(_) => true,
            Self::Made(make) => make.is_repeatable,
            Self::Once(_) => false,
        }
    }

    /// Whether it is known to be of no bytes.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Bytes(bytes) if bytes.is_empty())
    }

    /// The body for an attempt.
    pub(crate) async fn open(&self) -> Result<Body, TransportError> {
        let unsendable = |cause| TransportError::caused_by(TransportErrorKind::Unsendable, cause);
        match self {
            Self::Bytes(bytes) => Ok(bytes.clone().into()),
            Self::Made(make) => (make.make)().await.map_err(unsendable),
            Self::Once(shared) => take(shared).ok_or(TransportErrorKind::Unsendable.into()),
        }
    }
}

pub(super) fn take(shared: &Mutex<Option<Body>>) -> Option<Body> {
    // Nothing is left half done while the lock is held.
    shared.lock().unwrap_or_else(PoisonError::into_inner).take()
}

impl Default for Outgoing {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

impl From<Body> for Outgoing {
    fn from(body: Body) -> Self {
        match body.0 {
            Content::Bytes(bytes) => Self::Bytes(bytes),
            Content::Made(make) => Self::Made(make),
            Content::Stream(_) => Self::Once(Arc::new(Mutex::new(Some(body)))),
        }
    }
}
