//! Whole numbers, however they are written.

use serde_json::Value;

/// A fraction as the integer that it is, if it is one. Whoever writes an integer as a fraction has
/// no more digits of it than a fraction has.
#[allow(clippy::cast_possible_truncation, reason = "it has no fraction, and fits")]
pub(crate) fn of_fraction(fraction: f64) -> Option<i128> {
    let is_whole = fraction.fract() == 0.0 && fraction.abs() < 2_f64.powi(64);
    is_whole.then_some(fraction as i128)
}

/// A value as an integer, if it is one.
#[allow(dead_code, reason = "not every API has to tell integers from other values")]
pub(crate) fn whole(value: &Value) -> Option<i128> {
    let number = value.as_number()?;
    let signed = number.as_i64().map(i128::from);
    let unsigned = || number.as_u64().map(i128::from);
    signed.or_else(unsigned).or_else(|| of_fraction(number.as_f64()?))
}
