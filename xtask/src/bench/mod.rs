//! Measures what the generator costs, what its output costs to compile, and what a call costs, each
//! beside something else in the same run, and writes a page of it.

mod calling;
mod compiling;
pub mod floor;
mod generating;
mod growth;
mod machine;
mod peers;
mod profile;
mod table;
mod targets;
mod timing;

use std::path::{Path, PathBuf};
use std::{fs, process};

use crate::corpus::arguments::DIR;
use crate::workspace;
use openapi_crate::failure::Failure;
use openapi_crate::place::Place;
use table::Table;
use targets::{Target, Targets};

const OUT: &str = "BENCHMARKS.md";

const ABOUT: &str = "\
Measures, beside something else in the same run, and writes BENCHMARKS.md.

Generating: seconds of the processor's time for each document of xtask/bench.toml, beside the least
that it can take, to parse its text; and for documents of one, two, four and eight times as much.
Compiling: seconds of `cargo check` and of a release build of a client alone, its dependencies being
compiled, and the size of what is built. Both beside other generators, if they are installed.
Calling: what a call of the committed client costs, beside a client that is written by hand.

Figures are medians. Where a target of xtask/bench.toml isn't met, a table tells what there is to it.
What can't be measured here is said to be skipped. The machine should have nothing else to do.";

/// What `cargo xtask bench` is called with.
#[derive(Debug, clap::Args)]
#[command(
    about = "Measures generating, compiling and calling, and writes BENCHMARKS.md",
    long_about = ABOUT
)]
pub struct Arguments {
    /// Only these parts
    #[arg(long, value_name = "PART", num_args = 1..)]
    only: Vec<Part>,

    /// The page to write [default: BENCHMARKS.md, or none with --only]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,

    /// How often each command is run
    #[arg(long, value_name = "N", default_value_t = 5)]
    runs: usize,
}

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    Generating,
    Compiling,
    Calling,
}

/// What all parts share.
struct Bench {
    targets: Targets,
    runs: usize,
    /// The generator as it is used: optimised.
    generator: PathBuf,
    /// Where clients are generated and compiled.
    folder: PathBuf,
}

/// A document that is measured: what is aimed at with it, and where it is.
struct Document<'t> {
    target: &'t Target,
    path: PathBuf,
}

/// Runs the command, and yields what there is to print.
pub fn run(arguments: &Arguments) -> Result<String, Failure> {
    let bench = Bench {
        targets: Targets::read()?,
        runs: arguments.runs.max(1),
        generator: generating::build()?,
        folder: workspace::place("target/bench").path().to_owned(),
    };
    let is_wanted = |part: &Part| arguments.only.is_empty() || arguments.only.contains(part);
    let usual = arguments.only.is_empty().then(|| workspace::place(OUT));
    let out = arguments.out.as_ref().map(Place::given).or(usual);
    let machine = machine::describe();
    let mut page = machine.clone();
    let mut tables: Vec<Table> = Vec::new();
    for part in [Part::Generating, Part::Compiling, Part::Calling].iter().filter(|it| is_wanted(it))
    {
        match part {
            Part::Generating => tables.extend(generating::measure(&bench)?),
            Part::Compiling => tables.extend(compiling::measure(&bench)?),
            Part::Calling => tables.extend(calling::measure(&bench)?),
        }
        let tables: Vec<String> = tables.iter().map(Table::to_string).collect();
        page = format!("{machine}\n{}", tables.join("\n"));
        // What has been measured is there, should the rest not come to an end.
        if let Some(out) = &out {
            fs::write(out.path(), &page).map_err(|error| Failure::io("write", out, &error))?;
        }
    }
    Ok(match out {
        Some(out) => format!("{page}\nwritten to {out}\n"),
        None => page,
    })
}

/// A folder in memory, where Linux has one.
const MEMORY: &str = "/dev/shm";

impl Bench {
    /// A folder for what is written to be measured: in memory where there is such, since how long disks and
    /// their file systems take depends on what else was done with them.
    fn scratch(&self, name: &str) -> PathBuf {
        let memory = Path::new(MEMORY);
        if memory.is_dir() {
            memory.join(format!("{name}-{}", process::id()))
        } else {
            self.folder.join(name)
        }
    }

    /// The documents that are here, and the names of those that aren't.
    fn documents(&self) -> (Vec<Document<'_>>, Vec<&str>) {
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        for target in &self.targets.documents {
            let name = &target.name;
            let folders = [DIR, "spec"];
            let paths = folders.iter().flat_map(|folder| {
                ["yaml", "json"]
                    .map(|ending| workspace::place(&format!("{folder}/{name}.{ending}")))
            });
            match paths.map(|place| place.path().to_owned()).find(|path| path.exists()) {
                Some(path) => found.push(Document { target, path }),
                None => missing.push(name.as_str()),
            }
        }
        (found, missing)
    }

    /// What is said of documents that aren't here.
    fn skipped(missing: &[&str]) -> Option<String> {
        (!missing.is_empty())
            .then(|| format!("Skipped, since the documents aren't here: {}.", missing.join(", ")))
    }
}
