//! Makes a table that fits a terminal from what became of the documents.

use std::collections::BTreeMap;

use codegen::{printable, shortened};

use super::measurement::Client;
use super::report::{Row, Totals};

/// How wide the table gets.
const WIDTH: usize = 120;

/// How wide the names of documents get.
const NAMES: usize = 24;

/// What stands above the numbers.
const NUMBERS: [&str; 9] =
    ["operations", "of", "schemas", "ms", "lines", "fields", "untyped", "compiled", "round trips"];

/// What stands where there is no number.
const NONE: &str = "-";

/// What stands between columns, and before the lines that belong to the one above.
const GAP: &str = "  ";
const INDENT: &str = "    ";

/// How many characters of what went wrong with a document are shown: two lines.
const PROBLEM: usize = 2 * (WIDTH - INDENT.len());

/// A line of the table before its columns have a width.
struct Line {
    name: String,
    numbers: [String; NUMBERS.len()],
    /// What was found, by code; or what stands above that.
    found: Vec<String>,
    /// What went wrong, each on a line of its own.
    problems: Vec<String>,
}

/// The table, a line for each document and one for all together.
pub(super) fn write(rows: &[Row], totals: &Totals) -> String {
    let header = Line {
        name: "document".to_owned(),
        numbers: NUMBERS.map(str::to_owned),
        found: vec!["diagnostics".to_owned()],
        problems: Vec::new(),
    };
    let documents = rows.iter().map(of_document);
    let lines: Vec<Line> = [header].into_iter().chain(documents).chain([of_all(totals)]).collect();
    let widths = Widths::of(&lines);
    let texts: Vec<String> = lines.iter().map(|line| widths.write(line)).collect();
    let (last, others) = texts.split_last().map_or(("", &[][..]), |(last, all)| (last, all));
    format!("{}\n{last}{}\n", others.concat(), totals.result())
}

fn of_document(row: &Row) -> Line {
    let client = row.measurement.client.as_ref();
    let number = |number: Option<usize>| number.map_or_else(|| NONE.to_owned(), |n| n.to_string());
    let compiled = match &row.check {
        None => NONE.to_owned(),
        Some(verdict) if verdict.compiled => format!("{:.1} s", verdict.seconds),
        Some(_) => "no".to_owned(),
    };
    Line {
        name: short(&row.document, NAMES),
        numbers: [
            number(client.map(|client| client.operations)),
            number(client.map(Client::declared)),
            number(client.map(|client| client.schemas)),
            row.measurement.milliseconds.to_string(),
            number(client.map(|client| client.lines)),
            number(client.map(|client| client.fields)),
            number(client.map(Client::untyped)),
            compiled,
            share(row.round_trip.as_ref().map(|tried| (tried.equal, tried.schemas))),
        ],
        found: by_code(&row.measurement.diagnostics),
        problems: row.problems().iter().map(|problem| short(problem, PROBLEM)).collect(),
    }
}

fn of_all(totals: &Totals) -> Line {
    let compiled = match totals.checked {
        0 => NONE.to_owned(),
        _ => format!("{:.0} s", totals.seconds),
    };
    Line {
        name: "all".to_owned(),
        numbers: [
            totals.operations.to_string(),
            (totals.operations + totals.operations_left_out).to_string(),
            totals.schemas.to_string(),
            totals.milliseconds.to_string(),
            totals.lines.to_string(),
            totals.fields.to_string(),
            totals.untyped.values().sum::<usize>().to_string(),
            compiled,
            share((totals.tried > 0).then_some((totals.equal, totals.tried))),
        ],
        found: by_code(&totals.diagnostics),
        problems: Vec::new(),
    }
}

fn share(of: Option<(usize, usize)>) -> String {
    of.map_or_else(|| NONE.to_owned(), |(part, whole)| format!("{part}/{whole}"))
}

fn by_code(counts: &BTreeMap<String, usize>) -> Vec<String> {
    counts.iter().map(|(code, count)| format!("{code} {count}")).collect()
}

/// How wide the columns are. Those without a number have no width, and are left out.
struct Widths {
    name: usize,
    numbers: [Option<usize>; NUMBERS.len()],
}

impl Widths {
    fn of(lines: &[Line]) -> Self {
        let widest = |text: fn(&Line, usize) -> &str, column: usize| {
            lines.iter().map(|line| text(line, column).chars().count()).max().unwrap_or(0)
        };
        let numbers = std::array::from_fn(|column| {
            let is_known = |line: &Line| line.numbers[column] != NONE;
            let any = lines.iter().skip(1).any(is_known);
            any.then(|| widest(|line, at| &line.numbers[at], column))
        });
        Self { name: widest(|line, _| &line.name, 0), numbers }
    }

    fn write(&self, line: &Line) -> String {
        let numbers = line.numbers.iter().zip(self.numbers);
        let numbers = numbers.filter_map(|(number, width)| Some((number, width?)));
        let numbers = numbers.map(|(number, width)| format!("{GAP}{number:>width$}"));
        let mut start = format!("{:<1$}", line.name, self.name) + &numbers.collect::<String>();
        let before = start.chars().count();
        let mut lines = Vec::new();
        for found in wrapped(&line.found, WIDTH.saturating_sub(before + GAP.len())) {
            lines.push(format!("{start}{GAP}{found}\n"));
            start = " ".repeat(before);
        }
        if lines.is_empty() {
            lines.push(format!("{start}\n"));
        }
        for problem in &line.problems {
            let problem: Vec<char> = problem.chars().collect();
            let parts = problem.chunks(WIDTH - INDENT.len()).map(|part| part.iter().collect());
            lines.extend(parts.map(|part: String| format!("{INDENT}{part}\n")));
        }
        lines.concat()
    }
}

/// A list, on as many lines as it needs; no item is torn apart.
fn wrapped(items: &[String], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let comma = if index + 1 < items.len() { "," } else { "" };
        match lines.last_mut() {
            Some(line) if line.len() + item.len() + 2 <= width => {
                line.extend([" ", item.as_str(), comma]);
            }
            _ => lines.push(format!("{item}{comma}")),
        }
    }
    lines
}

/// A text that may come from a document, in a line of no more than so many characters.
fn short(text: &str, longest: usize) -> String {
    shortened(&printable(text), longest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::measurement::Measurement;

    #[test]
    fn columns() {
        let client =
            Client { operations: 7, operations_left_out: 3, fields: 120, ..Client::default() };
        let codes = ["ignored", "unsupported-parameter", "unsupported-schema", "untyped"];
        let diagnostics = codes.map(|code| (code.to_owned(), 1000)).into();
        let good = Measurement { client: Some(client), diagnostics, ..Measurement::default() };
        let error = Some(format!("error[invalid]: \u{1b}[1m{}", "x".repeat(300)));
        let bad = Measurement { error, ..Measurement::default() };
        let row = |document: &str, measurement| Row {
            document: document.into(),
            measurement,
            check: None,
            round_trip: None,
        };
        let rows = [row("pets", good), row("a name of more than twenty letters", bad)];
        let table = write(&rows, &Totals::of(&rows));
        let expected = format!("\
document                  operations  of  schemas  ms  lines  fields  untyped  diagnostics
pets                               7  10        0   0      0     120        0  ignored 1000, unsupported-parameter 1000,
                                                                               unsupported-schema 1000, untyped 1000
a name of more than twe…           -   -        -   0      -       -        -
    error[invalid]: \\u{{1b}}[1m{}
    {}…

all                                7  10        0   0      0     120        0  ignored 1000, unsupported-parameter 1000,
                                                                               unsupported-schema 1000, untyped 1000
1 of 2 generated
", "x".repeat(91), "x".repeat(115));
        assert_eq!(table, expected);
        assert!(table.lines().all(|line| line.chars().count() <= WIDTH), "{table}");
    }
}
