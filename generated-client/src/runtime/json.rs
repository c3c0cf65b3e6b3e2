//! Writes JSON in which a whole number is written as one, `4711` and not `4711.0`: to JSON both are the
//! same, but whoever reads integers refuses a fraction.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{CompactFormatter, Formatter};

/// A value as JSON.
pub(crate) fn written(value: &(impl Serialize + ?Sized)) -> serde_json::Result<Vec<u8>> {
    let mut json = Vec::with_capacity(128);
    value.serialize(&mut Serializer::with_formatter(&mut json, Whole))?;
    Ok(json)
}

struct Whole;

impl Formatter for Whole {
    fn write_f32<W: ?Sized + Write>(&mut self, writer: &mut W, value: f32) -> io::Result<()> {
        if is_whole(value.into()) {
            return write!(writer, "{value}");
        }
        CompactFormatter.write_f32(writer, value)
    }

    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        if is_whole(value) {
            return write!(writer, "{value}");
        }
        CompactFormatter.write_f64(writer, value)
    }
}

/// Whether a number is an integer of which a fraction holds all digits.
fn is_whole(value: f64) -> bool {
    value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0
}
