//! All that is known of findings as one page.

use std::fmt::Write;

use super::Code;

const INTRODUCTION: &str = "\
# What is found in documents

Each finding has a code. This page is made of `codegen/findings`, with a file for each code, which `explain CODE`
prints as well; `BLESS=1 cargo test -p codegen --test findings` writes it anew.

An error stands in the way of a client. In spite of a warning there is one, without what the warning is about.

The examples lack `openapi`, `info` and `paths` where it doesn't matter what they say; `# <- here` is where the
finding is shown. Tests read each: a wrong document has that finding there, and a right one has none.
";

/// Every code with what there is to know of it, as a page of Markdown.
#[must_use]
pub fn catalogue() -> String {
    let mut page = INTRODUCTION.to_owned();
    let mut codes = Code::ALL.to_vec();
    codes.sort_by_key(|code| code.as_str());
    for code in codes {
        let _ = write!(page, "\n## {code}\n\n{}", code.explanation());
    }
    page
}
