//! Writes requests.

use super::IS_REQUEST;

/// Has all models, however deep in others, written as a request carries them.
pub(crate) fn as_request<T>(write: impl FnOnce() -> T) -> T {
    /// Ends it, even where writing panics.
    struct End(bool);

    impl Drop for End {
        fn drop(&mut self) {
            IS_REQUEST.set(self.0);
        }
    }

    let _end = End(IS_REQUEST.replace(true));
    write()
}
