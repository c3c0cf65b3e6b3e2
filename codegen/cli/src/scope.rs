//! What is read beside a document, and which of its operations matter.

use std::path::PathBuf;

/// What is asked of the document itself.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Scope {
    /// An overlay that is applied to the document first, YAML or JSON; may be repeated
    #[arg(long, value_name = "PATH")]
    pub overlay: Vec<PathBuf>,

    /// Read files in DIR too, if the document refers to them; may be repeated
    #[arg(long, value_name = "DIR")]
    pub allow_outside: Vec<PathBuf>,

    /// Select the operations with this tag; may be repeated
    #[arg(long, value_name = "NAME")]
    pub tag: Vec<String>,

    /// Select the operations that this fits, by operationId or as 'METHOD /path'; may be repeated
    #[arg(long, value_name = "GLOB")]
    pub operation: Vec<String>,

    /// Select none that this fits, by operationId or as 'METHOD /path'; may be repeated
    #[arg(long, value_name = "GLOB")]
    pub exclude: Vec<String>,
}
