//! Where the time of checking a client goes, by the compiler's own account.

use std::process::Command;

use super::Compared;
use super::client::{self, Client};
use crate::bench::Bench;
use crate::bench::table::{Table, seconds};

/// What is told of, by the compiler's name for it; what is set in stands in the one before.
const PASSES: [(&str, &str); 8] = [
    ("expand_crate", "expanding macros, derives among them"),
    ("resolve_crate", "resolving names"),
    ("type_check_crate", "checking types"),
    ("coherence_checking", "… that implementations don't overlap"),
    ("MIR_borrow_checking", "checking borrows"),
    ("misc_checking_3", "checking privacy, and lints"),
    ("generate_crate_metadata", "writing down what is exported"),
    ("total", "all"),
];

/// Of our client, and of the one that is checked in the least time.
pub(super) fn measure(bench: &Bench, compared: &Compared<'_>) -> Table {
    let clients: Vec<_> = [Some(&compared.ours), compared.best().map(|(client, _)| client)]
        .into_iter()
        .flatten()
        .collect();
    let reports: Vec<String> = clients.iter().map(|client| report(bench, client)).collect();
    let rows = PASSES.map(|(pass, name)| {
        let mut row = vec![name.to_owned()];
        row.extend(reports.iter().map(|report| seconds(time(report, pass))));
        row
    });
    let mut columns = vec!["pass".to_owned()];
    columns.extend(clients.iter().map(|client| client.generator.to_owned()));
    Table {
        title: "Where the time of checking goes",
        about: format!(
            "Seconds that pass, of one check of the clients of `{}`, by `-Ztime-passes` of the compiler.",
            compared.document.target.name
        ),
        columns,
        rows: rows.to_vec(),
        notes: vec![bench.targets.left.checking.clone()],
    }
}

/// What the compiler tells of checking a client alone.
fn report(bench: &Bench, client: &Client) -> String {
    let run = || {
        client::touch(&client.folder);
        let mut command = Command::new("cargo");
        command.args(["rustc", "--lib", "--profile", "check", "--", "-Ztime-passes"]);
        // A released compiler tells it only so. What depends on this variable is built for it alone.
        command.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", bench.folder.join("passes"));
        command.current_dir(&client.folder).output()
    };
    // The dependencies are compiled by the first.
    let output = run().and_then(|_| run());
    output.map_or_else(
        |_| String::new(),
        |output| {
            [output.stdout, output.stderr]
                .map(|text| String::from_utf8_lossy(&text).into_owned())
                .concat()
        },
    )
}

/// The seconds of a pass: of lines such as `time:   1.369; rss:  139MB -> … type_check_crate`.
fn time(report: &str, pass: &str) -> Option<f64> {
    let line = report.lines().find(|line| line.split_whitespace().next_back() == Some(pass))?;
    line.strip_prefix("time:")?.split(';').next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn the_compiler_tells_the_seconds_of_each_pass() {
        let report = "   Compiling pets v0.1.0\n\
                      time:   0.535; rss:  139MB ->  202MB (  +63MB)\tcoherence_checking\n\
                      time:   1.369; rss:  139MB ->  233MB (  +94MB)\ttype_check_crate\n\
                      time:   3.052; rss:   28MB ->   79MB (  +51MB)\ttotal\n";
        assert_eq!(time(report, "type_check_crate"), Some(1.369));
        assert_eq!(time(report, "total"), Some(3.052));
        assert_eq!(time(report, "check"), None);
        assert_eq!(time("Compiling pets v0.1.0 total", "total"), None);
    }
}
