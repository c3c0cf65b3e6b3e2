//! Makes the call of the next page of the last one's.

mod circle;
mod cursor;
mod member;
mod number;
mod url;

use super::Call;

/// The call of the next page, if there is one, or why none can be made.
type Turned<O> = Option<Result<Call<O>, String>>;
