//! Reads an OpenAPI document and writes a typed Rust client crate.
//!
//! One way through, and each stage knows only the one before it:
//!
//! 1. `source`: text to a value tree, with a place for every value in it;
//! 2. `overlay`: the value tree with the changes that overlays make;
//! 3. `bundle`: the trees of a document's files to one tree;
//! 4. `normalize`: any version's value tree to one of clean OpenAPI 3.0;
//! 5. `document`: the value tree to OpenAPI as `openapiv3` has it, with the webhooks;
//! 6. `lower`: OpenAPI to a `model` of the API in a client's own terms;
//! 7. `passes`: what is worked out from the model as a whole;
//! 8. `names`: every Rust identifier, chosen in one place;
//! 9. `plan`: the named model to what becomes of it in Rust;
//! 10. `emit`: the plan to the files of a crate, in memory.
//!
//! Whatever a stage can't do is one of the `diagnostics`; nothing is dropped in silence, and
//! no document makes a stage panic.

mod bundle;
mod diagnostics;
mod document;
mod emit;
mod features;
mod files;
mod formats;
mod grammar;
mod keywords;
mod lower;
mod model;
mod names;
mod newtypes;
mod normalize;
mod overlay;
mod package;
mod pagination;
mod passes;
mod plan;
mod renames;
mod selection;
mod source;
mod statistics;
mod suggestions;
mod text;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::ThreadPoolBuilder;
use tree::Located;

pub use diagnostics::{
    Allowance, Change, Code, Diagnostic, Diagnostics, Look, Pointer, Second, Severity, UnknownCode,
    WrongAllowance, catalogue, sarif,
};
pub use features::{Features, UnknownFeatures};
pub use files::{FileText, Files, Unread};
pub use formats::{TextFormat, UnknownFormat};
pub use newtypes::Newtypes;
pub use package::check_package_name;
pub use pagination::{NextPage, PageSetting, Pagination};
pub use renames::Renames;
pub use selection::Selection;
pub use source::Source;
pub use statistics::Statistics;
pub use suggestions::{Suggestions, suggest};
pub use text::{nearest, printable, shortened};

/// The generator's version, which may make something else of a document than another one.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What is asked of a run, beside the document.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The package's name; made from the document's title when there is none.
    pub package: Option<String>,
    /// Which operations the client is to have.
    pub selection: Selection,
    /// Which component schemas that are texts the client is to have types of their own for.
    pub newtypes: Newtypes,
    /// The formats of texts that the client is to have types for.
    pub formats: BTreeSet<TextFormat>,
    /// What the client is to call things.
    pub renames: Renames,
    /// Which operations have pages that the client is to go through.
    pub pagination: Pagination,
    /// Which of its operations the client's users can leave out.
    pub features: Features,
}

/// A client crate, in memory.
#[derive(Debug, Default)]
pub struct Generated {
    /// The crate's files by their paths in the crate, with `/` between the parts.
    pub files: BTreeMap<String, String>,
    /// What was found in the document that didn't stand in the way.
    pub diagnostics: Diagnostics,
    /// How much of the document the crate has, and how well it's typed.
    pub statistics: Statistics,
    /// The features of the package that were made for operations, with the one that turns on all of
    /// them; none unless that was asked for.
    pub features: BTreeSet<String>,
    /// The types of the document's component schemas, by their names there: as Rust, for where the
    /// crate's `models`, `BTreeMap` and `serde_json::Value` are in scope.
    pub components: BTreeMap<String, String>,
}

/// Generates the client crate for a document.
///
/// # Errors
///
/// Everything that was found in the document, where something in it stands in the way.
pub fn generate(source: &Source, options: &Options) -> Result<Generated, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let generated = side_by_side(|| write(source, options, &mut diagnostics));
    diagnostics.forget_tree();
    match generated {
        Some(generated) if !diagnostics.has_errors() => Ok(Generated { diagnostics, ..generated }),
        _ => Err(diagnostics),
    }
}

/// What `generate` would find in a document, without making the client.
#[must_use]
pub fn findings(source: &Source, options: &Options) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    understand(source, options, &mut diagnostics);
    diagnostics.forget_tree();
    diagnostics
}

/// Does something in a pool of as many threads as the machine runs at once, where there are threads to be
/// had. All stages are in it, since an allocator keeps for a thread what that gives back: of what one
/// stage is done with, the next ones are made.
fn side_by_side<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    if rayon::current_thread_index().is_some() {
        return work();
    }
    match ThreadPoolBuilder::new().stack_size(STACK).build() {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}

/// The bytes of a thread's stack: those that a program has.
const STACK: usize = 8 << 20;

/// The stages in their order. Each goes on as long as its input makes sense, so that a run finds
/// as much as it can.
fn write(source: &Source, options: &Options, diagnostics: &mut Diagnostics) -> Option<Generated> {
    if let Some(Err(reason)) = options.package.as_deref().map(check_package_name) {
        let message = format!("the package can't have that name: {reason}");
        diagnostics.error(Code::Invalid, &Pointer::root(), message);
    }
    let Understood { api, facts, tree, operations } = understand(source, options, diagnostics)?;
    if diagnostics.has_errors() {
        return None;
    }
    let names = names::Names::choose(&api, &facts, options, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let plan = plan::Plan::of(&api, &facts, &names, &tree);
    let components = emit::component_types(&plan);
    let features = plan.features_of_operations();
    let statistics = Statistics::of(&api, operations);
    drop((api, facts, names));
    match emit::emit(&plan) {
        Ok(files) => Some(Generated {
            files,
            diagnostics: Diagnostics::default(),
            statistics,
            features,
            components,
        }),
        Err(reason) => {
            diagnostics
                .error(
                    Code::Internal,
                    &Pointer::root(),
                    format!("the generator wrote something that isn't Rust: {reason}"),
                )
                .help("this is a mistake in the generator; please report it with the document");
            None
        }
    }
}

/// What a document means for a client.
struct Understood {
    api: model::Api,
    facts: passes::Facts,
    tree: Arc<Located>,
    operations: normalize::Operations,
}

/// The stages in which something is found, in their order.
fn understand(
    source: &Source,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<Understood> {
    let (mut tree, mut places) = source.read(diagnostics)?;
    overlay::apply(&mut tree, &mut places, source, diagnostics)?;
    bundle::bundle(&mut tree, &mut places, source, diagnostics);
    let operations =
        normalize::normalize(&mut tree, &mut places, source, &options.selection, diagnostics)?;
    let document = document::read(&tree, diagnostics)?;
    // The later stages know of values where they are in this tree.
    let tree = Arc::new(Located::new(tree, places));
    diagnostics.speak_of(Arc::clone(&tree));
    let mut api = lower::lower(&document, diagnostics);
    let facts = passes::run(&mut api, options, diagnostics);
    Some(Understood { api, facts, tree, operations })
}
