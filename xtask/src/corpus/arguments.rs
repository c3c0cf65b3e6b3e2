//! Makes the places and choices of `cargo xtask corpus` from its command line.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use openapi_crate::place::Place;

use crate::workspace;

/// Where the documents of this workspace are, seen from it.
pub(crate) const DIR: &str = "../shared/corpus";
const EXPECTATIONS: &str = "xtask/corpus.toml";

const ABOUT: &str = "\
Generates a client of every document in a folder, and says how well that went.

The documents are the files of the folder that end in .json, .yaml or .yml; each is called by its
file's name without that. If there is no such folder, the command says so and is content. Each
document is generated in a process of its own, so that none can keep the others from being tried.
With --check, every client is compiled too, by itself and with warnings denied; what they depend
on is compiled once.

At the end there is a table: how many operations each client has, of how many in the document, how
many named schemas, how long the generator took, how many lines of Rust (without those that every
client has), how many fields, how many of them raw JSON, what was found in the document by code,
and how far it came: generated, compiled, or the first error.

With --round-trip, clients read instances of component schemas and write them again, which shall
not change them. DIR/NAME.jsonl has the instances of a document's schemas, one on each line:
{\"schema\": \"Pet\", \"instance\": {\"name\": \"Rex\"}}. The table says of how many schemas every
instance came back as it was, and for the others the causes of their first failures.

A file of expectations says how far each document should come: whether there is a client, whether
it compiles, how many fields are raw JSON, how many findings there are by code. The command fails
if a document is worse off than that, or the file no longer tells the truth. Only what was
measured is compared: without --check not whether clients compile, with --only not the other
documents. For the folder of this workspace's corpus it is xtask/corpus.toml, for another one its
own corpus.toml, if it has one.";

const EXAMPLES: &str = "\
Examples:
  cargo xtask corpus
      Generate a client of every document, and compare with the expectations.
  cargo xtask corpus --check --only pets shop
      Generate and compile two of them.
  cargo xtask corpus --check --bless
      Take what all of them come to for what is expected from now on.
  cargo xtask corpus --dir ../more --json
      Try other documents, and have the result read by a machine.

Exit codes:
  0  All is as expected, or there is no such folder.
  1  There are differences, the generator panicked or didn't end, or a file couldn't be read or
     written.
  2  The command was called with arguments that it doesn't understand, or a name that no document
     has.";

/// What `cargo xtask corpus` is called with.
#[derive(Debug, clap::Args)]
#[command(
    about = "Generates a client of every document in a folder, and compiles them if asked",
    long_about = ABOUT,
    after_help = EXAMPLES
)]
pub struct Arguments {
    /// The folder of the documents; the corpus of this workspace when there is none.
    #[arg(long, value_name = "DIR", help = format!(
        "The folder of the documents [default: {DIR}, seen from the workspace]"
    ))]
    dir: Option<PathBuf>,

    /// Only these documents
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub(super) only: Vec<String>,

    /// Compile the clients as well, with warnings denied
    #[arg(long)]
    pub(super) check: bool,

    /// Have the clients read and write instances of their schemas as well, see above
    #[arg(long, value_name = "DIR")]
    pub(super) round_trip: Option<PathBuf>,

    /// How many documents are generated at a time [default: as many as there are cores]
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,

    /// How many seconds the generator may take for a document
    #[arg(long, value_name = "SECONDS", default_value = "120")]
    time_limit: u64,

    /// Print one JSON object instead of the table
    #[arg(long)]
    pub(super) json: bool,

    /// Expect from now on what this run measures: rewrite its entries in the file of expectations
    #[arg(long)]
    pub(super) bless: bool,

    /// The file of expectations.
    #[arg(long, value_name = "FILE", help = format!(
        "The file of expectations [default: {EXPECTATIONS}, or DIR/corpus.toml]"
    ))]
    expectations: Option<PathBuf>,

    /// The folder that --check writes the clients into [default: corpus in the target directory]
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
}

impl Arguments {
    /// Where the documents are.
    pub(super) fn folder(&self) -> Place {
        self.dir.as_ref().map_or_else(|| workspace::place(DIR), Place::given)
    }

    /// Where the expectations are, if there are any.
    pub(super) fn expectations(&self) -> Place {
        match (&self.expectations, &self.dir) {
            (Some(file), _) => Place::given(file),
            (None, Some(_)) => self.folder().join("corpus.toml"),
            (None, None) => workspace::place(EXPECTATIONS),
        }
    }

    /// Whether the file of expectations must be there.
    pub(super) fn expects(&self) -> bool {
        self.expectations.is_some() || self.dir.is_none()
    }

    pub(super) fn jobs(&self) -> usize {
        let given = self.jobs.or_else(|| thread::available_parallelism().ok());
        given.map_or(1, NonZeroUsize::get)
    }

    pub(super) fn limit(&self) -> Duration {
        Duration::from_secs(self.time_limit)
    }
}
