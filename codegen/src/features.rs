//! Whether operations are behind features of the client's package.

use std::fmt::{self, Display};
use std::str::FromStr;

/// What of a client can be left out when it is compiled, by the features of its package.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Features {
    /// No operation.
    #[default]
    None,
    /// The operations of each tag, with the models that only these need, or these and some others'.
    ByTag,
}

impl Features {
    /// All that can be asked for, as it is written.
    pub const WORDS: [&str; 2] = ["by-tag", "none"];
}

impl Display for Features {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "none",
            Self::ByTag => "by-tag",
        })
    }
}

/// A word that says nothing of features.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownFeatures;

impl Display for UnknownFeatures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("operations are behind features `by-tag` or `none`")
    }
}

impl std::error::Error for UnknownFeatures {}

impl FromStr for Features {
    type Err = UnknownFeatures;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "by-tag" => Ok(Self::ByTag),
            "none" => Ok(Self::None),
            _ => Err(UnknownFeatures),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Features;

    #[test]
    fn words_are_read_as_they_are_written() {
        for word in Features::WORDS {
            assert_eq!(word.parse::<Features>().unwrap().to_string(), word);
        }
        assert!("by-tags".parse::<Features>().is_err());
    }
}
