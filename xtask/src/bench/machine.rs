//! What the figures were measured on.

use std::fs;
use std::process::Command;
use std::thread;

/// The head of the page.
pub(super) fn describe() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let lines = [
        format!("machine: {}, {cores} cores", processor().unwrap_or_else(|| "unknown".to_owned())),
        format!("date: {}", said("date", &["-u", "+%F"])),
        format!("commit: {}", said("git", &["rev-parse", "--short", "HEAD"])),
        format!("compiler: {}", said("rustc", &["--version"])),
    ];
    format!(
        "# Benchmarks\n\nWritten by `cargo xtask bench`, in one run:\n\n{}\n",
        lines.map(|line| format!("- {line}")).join("\n")
    )
}

fn processor() -> Option<String> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(": ")?.1.to_owned())
}

/// What a command prints, in a line.
fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    text.ok().filter(|text| !text.is_empty()).unwrap_or_else(|| "unknown".to_owned())
}
