//! `src/models/`: a file for each component schema, with the types that stand in it.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::deprecation::leave_to_name;
use super::docs::{self, Docs};
use super::file_scope::FileScope;
use super::harmless::harmless;
use super::types::{PASSWORD, UPLOAD, imports_of};
use super::{Context, aliases, checks, enumerations, fields, objects, others, setters, unions};
use crate::names::Name;
use crate::plan::{Item, ModelModule, RustType};

type Files = Vec<(String, TokenStream)>;

/// The files of all models, and the module that holds them.
pub(super) fn write(context: Context<'_>) -> Result<Files, String> {
    let mut files = vec![("src/models/mod.rs".to_owned(), root(context))];
    for module in &context.plan.models {
        let path = format!("src/models/{}.rs", module.name.as_str());
        files.push((path, file(context, module)?));
    }
    Ok(files)
}

fn root(context: Context<'_>) -> TokenStream {
    let plan = context.plan;
    let mut docs = Docs::default();
    docs.paragraph(harmless!(
        "The models of the {}: what requests carry and responses bring.",
        context.api()
    ));
    docs.paragraph(
        "Required fields are arguments of `new`, the others have a method each that sets them, to a \
         value or to an `Option` of one; to that of a list or a map, assign the field. An optional \
         field that is `None` is left out of the JSON. Fields that a response has and a model doesn't \
         know are ignored. Models that no fraction can be in are `Eq` and `Hash`.",
    );
    let docs = docs.inner();
    let declarations = plan.models.iter().map(|module| {
        let module = module.name.ident();
        quote! { mod #module; }
    });
    let exports = plan.models.iter().map(exports);
    let leave = super::deprecation::leave_for_models(plan);
    quote! { #docs #leave #(#declarations)* #(#exports)* }
}

/// What a module declares. rustdoc finds the aliases of what is exported at its export only.
fn exports(module: &ModelModule) -> TokenStream {
    let all = module.models.iter();
    let all = all.map(|model| (&model.name, docs::aliases(model.name.as_str(), &model.aliases)));
    let (aliased, plain): (Vec<_>, Vec<_>) = all.partition(|(_, aliases)| !aliases.is_empty());
    let module = module.name.ident();
    let aliased = aliased.into_iter().map(|(name, aliases)| {
        let name = name.ident();
        quote! { #aliases pub use #module::#name; }
    });
    let names: Vec<_> = plain.into_iter().map(|(name, _)| name.ident()).collect();
    let plain = match names.as_slice() {
        [] => TokenStream::new(),
        [only] => quote! { pub use #module::#only; },
        several => quote! { pub use #module::{#(#several),*}; },
    };
    quote! { #(#aliased)* #plain }
}

fn file(context: Context<'_>, module: &ModelModule) -> Result<TokenStream, String> {
    let scope = FileScope::of(context.plan, module);
    let library = &context.plan.package.library;
    let mut items = TokenStream::new();
    for model in &module.models {
        items.extend(match &model.item {
            Item::Struct(structure) => {
                let example = context.construction(model)?;
                objects::write(&scope, model, structure, example.as_deref())
            }
            Item::Enumeration(listed) => enumerations::write(model, listed, library),
            Item::Union(union) => {
                let example = context.construction(model)?;
                unions::write(&scope, model, union, example.as_deref())
            }
            Item::Alias(target) => aliases::write(&scope, model, target),
        });
    }
    let types = module.types();
    let imports = imports(module, &types);
    let siblings = siblings(module);
    let runtime = scope.import(&parts(context, module, &types));
    let leave = leave(module, &types);
    Ok(quote! { #leave #imports #siblings #runtime #items })
}

/// What the models are made of that is of other crates.
fn imports(module: &ModelModule, types: &[&RustType]) -> TokenStream {
    let any = |wanted: fn(&Item) -> bool| module.models.iter().any(|model| wanted(&model.item));
    let serde = any(|item| matches!(item, Item::Struct(_) | Item::Union(_)));
    let serde = serde.then(|| quote! { use serde::{Deserialize, Serialize}; });
    let value = any(|item| matches!(item, Item::Union(_)));
    let value = value.then(|| quote! { use serde_json::Value; });
    let map = any(|item| match item {
        Item::Struct(structure) => structure.others.as_ref().is_some_and(|it| !it.is_typed),
        _ => false,
    });
    let map = map.then(|| quote! { use std::collections::BTreeMap; });
    let types = imports_of(types);
    quote! { #map #value #types #serde }
}

/// Tells whether a type is one of those.
type IsIt = fn(&RustType) -> bool;

/// The types of the runtime that fields have.
const OF_RUNTIME: [(&str, IsIt); 2] =
    [(PASSWORD, |ty| *ty == RustType::Password), (UPLOAD, |ty| *ty == RustType::File)];

/// What the models are made of that is of the runtime.
fn parts(
    context: Context<'_>,
    module: &ModelModule,
    types: &[&RustType],
) -> BTreeSet<&'static str> {
    let mut parts = BTreeSet::new();
    for (name, is_it) in OF_RUNTIME {
        if types.iter().any(|ty| ty.mentions(is_it)) && !context.plan.has_model(name) {
            parts.insert(name);
        }
    }
    for model in &module.models {
        match &model.item {
            Item::Struct(structure) => {
                parts.extend(checks::parts(structure));
                parts.extend(fields::parts(structure));
                parts.extend(others::parts(structure));
                parts.extend(setters::parts(structure));
            }
            Item::Enumeration(listed) => {
                parts.insert(enumerations::conversions(listed.of));
            }
            Item::Union(union) => parts.extend(unions::parts(union)),
            Item::Alias(_) => {}
        }
    }
    parts
}

/// The import of the models of other files that those of this one are made of.
fn siblings(module: &ModelModule) -> TokenStream {
    let names: Vec<_> = module.siblings().into_iter().map(Name::ident).collect();
    match names.as_slice() {
        [] => TokenStream::new(),
        [only] => quote! { use super::#only; },
        several => quote! { use super::{#(#several),*}; },
    }
}

/// Leave to name what is deprecated.
fn leave(module: &ModelModule, types: &[&RustType]) -> Option<TokenStream> {
    let is_declared = module.models.iter().any(|model| model.is_deprecated);
    is_declared.then(super::deprecation::leave).or_else(|| leave_to_name(types))
}
