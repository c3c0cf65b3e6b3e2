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
    /// The same if the client has so many operations, of several tags, that few of its users need them all. This
    /// is for a first run: a later one would take from users what they have.
    ByTagIfMany,
}

/// How many operations are many.
const MANY: usize = 200;

impl Features {
    /// All that can be asked for, as it is written.
    pub const WORDS: [&str; 2] = ["by-tag", "none"];

    /// Whether a client with so many operations, in so many modules, has features for them.
    pub(crate) fn are_for(self, operations: usize, modules: usize) -> bool {
        match self {
            Self::None => false,
            Self::ByTag => true,
            Self::ByTagIfMany => operations >= MANY && modules > 1,
        }
    }
}

impl Display for Features {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "none",
            Self::ByTag => "by-tag",
            Self::ByTagIfMany => "by-tag, if there are many operations",
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
    fn many_operations_of_several_tags_are_behind_features() {
        let [none, by_tag, if_many] = [Features::None, Features::ByTag, Features::ByTagIfMany];
        assert!(!none.are_for(1000, 50) && by_tag.are_for(1, 1));
        assert!(if_many.are_for(200, 2) && !if_many.are_for(199, 50));
        assert!(!if_many.are_for(1000, 1), "all would be behind one");
    }

    #[test]
    fn words_are_read_as_they_are_written() {
        for word in Features::WORDS {
            assert_eq!(word.parse::<Features>().unwrap().to_string(), word);
        }
        assert!("by-tags".parse::<Features>().is_err());
    }
}
