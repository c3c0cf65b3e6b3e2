//! Tells integers from other values.

use serde_json::Value;

use super::of_fraction;

/// A value as an integer, if it is one.
pub(crate) fn whole(value: &Value) -> Option<i128> {
    let number = value.as_number()?;
    let signed = number.as_i64().map(i128::from);
    let unsigned = || number.as_u64().map(i128::from);
    signed.or_else(unsigned).or_else(|| of_fraction(number.as_f64()?))
}
