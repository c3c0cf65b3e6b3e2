//! `src/models/`: a file for each component schema, with the types that stand in it.

use proc_macro2::TokenStream;
use quote::quote;

use super::deprecation::leave_to_name;
use super::docs::{self, Docs};
use super::file_scope::FileScope;
use super::harmless::harmless;
use super::types;
use super::{Context, RustFile, aliases, enumerations, features, newtypes, objects, unions};
use crate::plan::{Item, ModelImports, ModelModule, Values};

/// The files of all models, and the module that holds them.
pub(super) fn files(context: Context<'_>) -> Vec<RustFile<'_>> {
    let mut files = vec![RustFile::new("src/models/mod.rs", move || Ok(root(context)))];
    files.extend(context.plan.models.iter().map(|module| {
        let path = format!("src/models/{}.rs", module.name.as_str());
        RustFile::new(path, move || file(context, module))
    }));
    files
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
         value or to an `Option` of one; to that of a list or a map, assign the field. What only responses bring has no \
         such methods: its fields are assigned. An optional field that is `None` is left out of the \
         JSON. Fields that a response has and a model doesn't \
         know are ignored. Models that no fraction can be in are `Eq` and `Hash`.",
    );
    document_enums(context, &mut docs);
    if plan.has_features() {
        docs.paragraph(
            "A model is there if one of the features is on that it is needed for; with `full`, all are.",
        );
    }
    let docs = docs.inner();
    let declarations = plan.models.iter().map(|module| {
        let gate = features::attribute(&module.gate);
        let module = module.name.ident();
        quote! { #gate mod #module; }
    });
    let exports = plan.models.iter().map(exports);
    let leave = super::deprecation::leave_for_models(plan);
    quote! { #docs #leave #(#declarations)* #(#exports)* }
}

/// Says of enums of texts and integers, once for all, what the first of them shows that is always there.
fn document_enums(context: Context<'_>, docs: &mut Docs) {
    let modules = context.plan.models.iter();
    let models = modules.flat_map(|module| module.models.iter().map(move |model| (module, model)));
    let mut listed = models.filter_map(|(module, model)| match &model.item {
        Item::Enumeration(listed) if listed.of != Values::Mixed => Some((module, model, listed)),
        _ => None,
    });
    if listed.clone().next().is_none() {
        return;
    }
    docs.paragraph("An enum of listed texts or integers holds any other too, as it came.");
    let shown = listed.find(|(module, model, _)| {
        features::attribute(&module.gate).is_none() && !model.is_deprecated
    });
    let library = &context.plan.package.library;
    if let Some(code) =
        shown.and_then(|(_, model, listed)| enumerations::usage(model, listed, library))
    {
        docs.code("", &code);
    }
}

/// What a module declares. rustdoc finds the aliases of what is exported at its export only.
fn exports(module: &ModelModule) -> TokenStream {
    let all = module.models.iter();
    let all = all.map(|model| (&model.name, docs::aliases(model.name.as_str(), &model.aliases)));
    let (aliased, plain): (Vec<_>, Vec<_>) = all.partition(|(_, aliases)| !aliases.is_empty());
    let gate = features::attribute(&module.gate);
    let module = module.name.ident();
    let aliased = aliased.into_iter().map(|(name, aliases)| {
        let name = name.ident();
        quote! { #gate #aliases pub use #module::#name; }
    });
    let names: Vec<_> = plain.into_iter().map(|(name, _)| name.ident()).collect();
    let plain = match names.as_slice() {
        [] => TokenStream::new(),
        [only] => quote! { #gate pub use #module::#only; },
        several => quote! { #gate pub use #module::{#(#several),*}; },
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
            Item::Enumeration(listed) => enumerations::write(model, listed),
            Item::Union(union) => {
                let example = context.construction(model)?;
                unions::write(&scope, model, union, example.as_deref())
            }
            Item::Alias(target) => aliases::write(&scope, model, target),
            Item::Newtype => newtypes::write(model, library),
        });
    }
    let imports = imports(&module.imports(context.plan));
    let leave = leave(module);
    Ok(quote! { #leave #imports #items })
}

/// What the models are made of that stands elsewhere.
fn imports(imports: &ModelImports<'_>) -> TokenStream {
    let types = types::imports(imports.types);
    let serde = imports.serde.then(|| quote! { use serde::{Deserialize, Serialize}; });
    let siblings = types::import("super", imports.siblings.iter().map(|name| name.as_str()));
    let runtime = types::import("crate::runtime", imports.runtime.iter().copied());
    quote! { #types #serde #siblings #runtime }
}

/// Leave to name what is deprecated.
fn leave(module: &ModelModule) -> Option<TokenStream> {
    let is_declared = module.models.iter().any(|model| model.is_deprecated);
    is_declared.then(super::deprecation::leave).or_else(|| leave_to_name(&module.types()))
}
