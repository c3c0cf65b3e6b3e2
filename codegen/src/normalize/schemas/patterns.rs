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

/// How many bytes a pattern has that is looked at: what reads it takes more than its time and its stack for long
/// ones.
const LONGEST: usize = 2 << 10;

/// What is wrong with a regular expression, whether it is read with JavaScript's flag `u` or without. What is only
/// too much for what reads it is none of its faults.
fn problem(pattern: &str) -> Option<String> {
    if pattern.len() > LONGEST {
        return None;
    }
    let error = Regex::new(pattern).err()?.to_string();
    Regex::with_flags(pattern, "u").err()?;
    let is_limit = ["nested", "limit"].iter().any(|word| error.contains(word));
    (!is_limit).then_some(error)
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn what_javascript_reads_in_either_way_is_right() {
        for pattern in ["", r"^\p{Lu}+$", r"\A[\w-.]\Z", r"(?<a>\u{1F600})", "^[^/]*$"] {
            assert_eq!(problem(pattern), None, "{pattern}");
        }
        for pattern in ["[a-z", "(?i)a", "a{2,1}", "(?P<a>a)"] {
            assert!(problem(pattern).is_some(), "{pattern}");
        }
    }

    #[test]
    fn what_is_too_much_to_read_is_no_fault() {
        let nested = "(".repeat(900) + &")".repeat(900);
        let choices = vec!["a1"; 100_000].join("|");
        let letters: String = ('\u{4e00}'..'\u{9000}').step_by(2).collect();
        for pattern in [nested, choices, format!("[{letters}]"), "(".repeat(1 << 20)] {
            assert_eq!(problem(&pattern), None);
        }
    }
}
