//! Values as parts of others.

use super::Value;

impl Value {
    /// Whether it is neither a list nor an object.
    pub(crate) fn is_single(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Object(_))
    }

    /// The value as a part of another; nothing for `null`. One that isn't single is written as JSON,
    /// for which no style has a form.
    pub(crate) fn part(self) -> Option<String> {
        match self {
            Self::Text(text) | Self::Other(text) => Some(text),
            Self::Fraction(number) => Some(number.to_string()),
            several if !several.is_single() => Some(several.json()),
            _ => None,
        }
    }
}
