//! Says what there is to know of a kind of finding.

use std::fmt::Write;

use codegen::Code;

use crate::command::Outcome;

/// What `explain` is called with.
#[derive(Debug, Default, clap::Args)]
pub struct Arguments {
    /// The code, which stands in brackets behind `error` or `warning`; all of them, if there is none
    #[arg(value_name = "CODE")]
    pub code: Option<Code>,
}

/// Runs the command. Printing is left to the caller.
#[must_use]
pub fn run(arguments: &Arguments) -> Outcome {
    let stdout = match arguments.code {
        Some(code) => format!("# {code}\n\n{}", code.explanation()),
        None => listed(),
    };
    Outcome { stdout, ..Outcome::default() }
}

/// Every code with the paragraph that says what it is.
fn listed() -> String {
    let mut codes = Code::ALL.to_vec();
    codes.sort_by_key(|code| code.as_str());
    let mut list = String::new();
    for code in codes {
        let _ = writeln!(list, "{code}");
        for line in code.explanation().lines().take_while(|line| !line.is_empty()) {
            let _ = writeln!(list, "    {line}");
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_explained() {
        let explained = run(&Arguments { code: Some(Code::Duplicate) });
        let Outcome { stdout, stderr, code } = explained;
        assert!(stdout.starts_with("# duplicate\n\nTwo things that must have names"), "{stdout}");
        assert!(stdout.contains("\nWrong:\n") && stdout.ends_with("```\n"), "{stdout}");
        assert_eq!((stderr.as_str(), code), ("", 0));
    }

    #[test]
    fn all_codes_are_listed() {
        let Outcome { stdout, .. } = run(&Arguments::default());
        let codes = stdout.lines().filter(|line| !line.starts_with(' '));
        assert_eq!(codes.count(), Code::ALL.len());
        let first = "dangling-reference\n    A `$ref`, or another name for a part";
        assert!(stdout.starts_with(first), "{stdout}");
    }
}
