//! Where the time of generating goes, by `perf`.

use std::process::{Command, ExitStatus, Stdio};

use super::table::Table;
use super::{Bench, Document};

/// What is told of, by the function that does it; what is set in stands in the one before.
const PARTS: [(&str, &str); 9] = [
    ("codegen::understand", "understanding the document"),
    ("codegen::source::Source::read", "… reading its text"),
    ("codegen::normalize::normalize", "… bringing it into one form, and finding what is wrong"),
    ("codegen::plan::Plan::of", "planning what it becomes in Rust"),
    ("codegen::emit::RustFile::text", "writing the text of the files"),
    ("codegen::emit::docs::Docs::outer", "… making documentation of Markdown"),
    ("<F as syn::parse::Parser>::parse2", "… parsing the tokens of files with `syn`"),
    ("prettyplease::unparse", "… printing them with `prettyplease`"),
    ("openapi_crate::output::write::write", "putting the files into place"),
];

/// The samples of a second, and how much of the stack each has: enough for what is told of.
const FREQUENCY: &str = "800";
const STACK: &str = "dwarf,32768";

/// The shares of the parts, or why there are none.
pub(super) fn measure(bench: &Bench, document: &Document<'_>) -> Table {
    let shares = shares(bench, document);
    let rows = shares.iter().flatten().map(|(part, share)| vec![part.clone(), share.clone()]);
    let skipped = "Skipped, since there is no `perf` here.".to_owned();
    let left = &bench.targets.left.generating;
    Table {
        title: "Where the time goes",
        about: format!(
            "Of generating `{}` on one thread, in hundredths of the samples that `perf` takes.",
            document.target.name
        ),
        columns: ["part", "%"].map(str::to_owned).to_vec(),
        rows: rows.collect(),
        notes: vec![if shares.is_some() { left.clone() } else { skipped }],
    }
}

fn shares(bench: &Bench, document: &Document<'_>) -> Option<Vec<(String, String)>> {
    let out = bench.scratch("profiled");
    let _ = std::fs::remove_dir_all(&out);
    let data = bench.folder.join("perf.data");
    let generate = bench.generate(&document.path, &out);
    let mut record = Command::new("perf");
    record.args(["record", "-F", FREQUENCY, "--call-graph", STACK, "-o"]).arg(&data);
    record.arg(generate.get_program()).args(generate.get_args()).env("RAYON_NUM_THREADS", "1");
    record.stdout(Stdio::null()).stderr(Stdio::null());
    let recorded = record.status().ok().filter(ExitStatus::success);
    let _ = std::fs::remove_dir_all(&out);
    recorded?;
    let mut report = Command::new("perf");
    report.args(["report", "--children", "-g", "none", "--no-inline", "--stdio", "-i"]).arg(&data);
    let report = report.stderr(Stdio::null()).output().ok()?;
    let report = String::from_utf8_lossy(&report.stdout).into_owned();
    let shares: Vec<_> = PARTS
        .iter()
        .filter_map(|(function, part)| {
            let line =
                report.lines().find(|line| line.trim_end().ends_with(&format!("] {function}")))?;
            let share = line.split_whitespace().next()?.trim_end_matches('%');
            Some(((*part).to_owned(), share.to_owned()))
        })
        .collect();
    (!shares.is_empty()).then_some(shares)
}
