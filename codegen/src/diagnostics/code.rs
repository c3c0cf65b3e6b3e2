//! The kinds of findings, and what is known of each beside what a finding says itself.
//!
//! All of that stands in `codegen/findings/CODE.md`, once: it is what these docs show, what `explain`
//! prints and what `codegen/FINDINGS.md` is made of. To add a code, add its line below and its page.

use std::fmt;
use std::str::FromStr;

use crate::text::{nearest, printable, shortened};

macro_rules! codes {
    ($($name:ident = $text:literal,)*) => {
        /// What kind of finding a diagnostic is. The text of a code never changes, so that scripts and
        /// people can search for it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = include_str!(concat!("../../findings/", $text, ".md"))] $name,)*
        }

        impl Code {
            /// All codes there are.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code as it is printed.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }

            /// What there is to know of the code, as Markdown: what it is in a paragraph, what follows
            /// for the client, what to do about it, and a wrong and a right document. These lack
            /// `openapi`, `info` and `paths` where it doesn't matter what they say; the comment
            /// `# <- here` is at the end of the line that the finding shows.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("../../findings/", $text, ".md")),)*
                }
            }
        }
    };
}

codes! {
    Syntax = "syntax",
    UnsupportedVersion = "unsupported-version",
    Invalid = "invalid",
    UnknownKey = "unknown-key",
    DanglingReference = "dangling-reference",
    UnsupportedReference = "unsupported-reference",
    UnsupportedSchema = "unsupported-schema",
    Ignored = "ignored",
    Example = "example",
    Internal = "internal",
    Untyped = "untyped",
    Inferred = "inferred",
    Duplicate = "duplicate",
    Selection = "selection",
    UnusedAllowance = "unused-allowance",
    Overlay = "overlay",
    Pagination = "pagination",
}

impl Code {
    /// What it is, in a paragraph: the first of its explanation, as one line.
    #[must_use]
    pub fn summary(self) -> String {
        let paragraph = self.explanation().split("\n\n").next().unwrap_or_default();
        paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is taken for a code, and is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    text: String,
}

/// How many characters of it are shown.
const LONGEST: usize = 100;

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no code `{}`", printable(&shortened(&self.text, LONGEST)))?;
        match nearest(&self.text, Code::ALL.iter().map(|code| code.as_str())) {
            Some(meant) => write!(f, "; did you mean `{meant}`?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownCode {}

impl FromStr for Code {
    type Err = UnknownCode;

    /// The code that is printed as this text.
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let known = Self::ALL.iter().copied();
        let mut same = known.filter(|code| code.as_str() == text);
        same.next().ok_or_else(|| UnknownCode { text: text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn a_code_is_known_by_its_text() {
        for code in Code::ALL {
            assert_eq!(code.to_string().parse(), Ok(*code));
        }
        let said = |text: &str| text.parse::<Code>().unwrap_err().to_string();
        assert_eq!(
            said("unknown-keys"),
            "there is no code `unknown-keys`; did you mean `unknown-key`?"
        );
        assert_eq!(said("\u{1b}"), r"there is no code `\u{1b}`");
    }
}
