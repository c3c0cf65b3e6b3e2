//! Makes a folder agree with files in memory, or says where it doesn't.
//!
//! What a run generated is recorded in a list in the folder. With the list, the files in memory
//! and what stands in the folder, [`Plan::new`] finds what must change, and refuses when that
//! would touch what isn't this command's own. Nothing but the plan decides: [`write()`] carries it
//! out, all or nothing, and [`check()`] tells of it.

mod check;
mod file_path;
mod journal;
mod list;
mod plan;
mod record;
mod standing;
mod write;

pub use check::check;
pub use file_path::FilePath;
pub(crate) use plan::recorded;
pub use plan::{Change, Counts, Plan};
pub use record::Record;
pub use write::write;
