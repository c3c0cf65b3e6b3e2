//! What sets something optional: a value, or an `Option` of one.

/// What a method takes that sets something optional: a value that becomes a `T`, or an `Option` of
/// such a value.
///
/// `name("Marta")` and `name(known_name)`, where that is an `Option<String>`, do both; `None` means that
/// it isn't set. `M` is for the compiler to find: it tells the one from the other.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't become a `{T}`, nor is it an `Option` of what can",
    label = "neither a `{T}` nor an `Option`"
)]
pub trait IntoOption<T, M> {
    /// The value, if there is one.
    fn into_option(self) -> Option<T>;
}

/// Marks a value.
pub enum Value {}

/// Marks an `Option`.
pub enum Optional {}

impl<T, V: Into<T>> IntoOption<T, Value> for V {
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: Into<T>> IntoOption<T, Optional> for Option<V> {
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}
