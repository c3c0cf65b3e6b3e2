//! Numbers that may be fractions, and aren't.

/// Whether a number is an integer of which a fraction holds all digits.
pub(crate) fn is_whole(value: f64) -> bool {
    value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0
}
