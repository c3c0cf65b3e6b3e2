//! Whole numbers, however they are written.

/// A fraction as the integer that it is, if it is one. Whoever writes an integer as a fraction has
/// no more digits of it than a fraction has.
#[allow(clippy::cast_possible_truncation, reason = "it has no fraction, and fits")]
pub(crate) fn of_fraction(fraction: f64) -> Option<i128> {
    let is_whole = fraction.fract() == 0.0 && fraction.abs() < 2_f64.powi(64);
    is_whole.then_some(fraction as i128)
}
