//! What texts must match.

use regress::Regex;

use crate::diagnostics::Code;
use crate::normalize::findings::Findings;
use crate::text::shortened;
use crate::tree::Members;

/// Says of a pattern that nothing can be matched with it. Many are written for another language than JSON
/// Schema's, which is JavaScript's.
pub(super) fn pattern(schema: &mut Members, findings: &mut Findings<'_>) {
    let Some(pattern) = schema.node("pattern") else { return };
    let Some(wrong) = pattern.as_str().and_then(problem) else { return };
    let message = format!(
        "this `pattern` is no regular expression of JavaScript's: {}",
        shortened(&wrong, 80)
    );
    findings
        .warn(Code::Invalid, pattern.origin, message)
        .help("clients check no patterns, but other readers of the document stumble over it");
}

/// What is wrong with a regular expression, whether it is read with JavaScript's flag `u` or without.
fn problem(pattern: &str) -> Option<String> {
    let error = Regex::new(pattern).err()?;
    Regex::with_flags(pattern, "u").err()?;
    Some(error.to_string())
}
