//! Decodes responses that are integers.

use super::{Integers, Whole};
use crate::runtime::response::{DecodeError, RawResponse};

/// The body of a response that is made of nothing but integers.
pub(crate) fn read<T: Integers>(response: &mut RawResponse) -> Result<T, DecodeError> {
    response.json().map(|Whole(value)| value)
}
