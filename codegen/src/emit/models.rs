//! `src/models/`: a file for each component schema, with the types that stand in it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use indexmap::IndexSet;
use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Docs};
use super::file_scope::FileScope;
use super::{Context, aliases, checks, enumerations, fields, objects, others, setters, unions};
use crate::model::{Kind, TypeId};
use crate::names::Name;

type Files = Vec<(String, TokenStream)>;

/// The files of all models, and the module that holds them.
pub(super) fn write(context: Context<'_>) -> Result<Files, String> {
    let mut modules: BTreeMap<&Name, Vec<TypeId>> = BTreeMap::new();
    for (id, ty) in context.api.types.iter() {
        if is_named(&ty.kind) {
            modules.entry(&context.names.ty(id).module).or_default().push(id);
        }
    }
    for ids in modules.values_mut() {
        *ids = in_order(context, ids);
    }
    let mut files = vec![("src/models/mod.rs".to_owned(), root(context, &modules))];
    for (module, ids) in &modules {
        let path = format!("src/models/{}.rs", module.as_str());
        files.push((path, file(context, ids)?));
    }
    Ok(files)
}

impl Context<'_> {
    /// The attributes that make a model found under its other names.
    fn aliases(self, id: TypeId) -> TokenStream {
        let label = self.api.types.get(id).kind.label();
        let known = label.map_or(&[][..], |label| &label.aliases);
        docs::aliases(self.names.ty(id).name.as_str(), known)
    }
}

/// Whether a type is declared under a name.
fn is_named(kind: &Kind) -> bool {
    kind.is_model() || matches!(kind, Kind::Alias(_))
}

/// The types of a module: what it is named after, what that is made of, what those are made of, and
/// so on.
fn in_order(context: Context<'_>, ids: &[TypeId]) -> Vec<TypeId> {
    let types = &context.api.types;
    let is_head =
        |id: &&TypeId| types.get(**id).kind.label().is_some_and(|label| label.name == label.home);
    let (heads, others): (Vec<&TypeId>, Vec<&TypeId>) = ids.iter().partition(is_head);
    let mut ordered = IndexSet::new();
    for start in heads.into_iter().chain(others) {
        let mut ahead = VecDeque::from([*start]);
        while let Some(id) = ahead.pop_front() {
            let is_here = ids.binary_search(&id).is_ok();
            // What has no name stands where it is used.
            let is_open = is_here || !is_named(&types.get(id).kind);
            if is_open && ordered.insert(id) {
                ahead.extend(types.parts(id));
            }
        }
    }
    ordered.into_iter().filter(|id| ids.binary_search(id).is_ok()).collect()
}

fn root(context: Context<'_>, modules: &BTreeMap<&Name, Vec<TypeId>>) -> TokenStream {
    let mut docs = Docs::default();
    docs.paragraph(format!(
        "The models of the {}: what requests carry and answers bring.",
        context.plan.client.api
    ));
    docs.paragraph(
        "Required fields are arguments of `new`, the others have a method each that sets them, to a \
         value or to an `Option` of one; to that of a list or a map, assign the field. An optional \
         field that is `None` is left out of the JSON. Fields that an answer has and a model doesn't \
         know are ignored. Models that no fraction can be in are `Eq` and `Hash`.",
    );
    let docs = docs.inner();
    let declarations = modules.keys().map(|module| {
        let module = module.ident();
        quote! { mod #module; }
    });
    let exports = modules.iter().map(|(module, ids)| {
        let (aliased, plain): (Vec<_>, Vec<_>) = ids
            .iter()
            .map(|id| (&context.names.ty(*id).name, context.aliases(*id)))
            .partition(|(_, aliases)| !aliases.is_empty());
        let module = module.ident();
        // rustdoc finds the aliases of what is exported at its export only.
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
    });
    let leave = context.leave_for_models();
    quote! { #docs #leave #(#declarations)* #(#exports)* }
}

fn file(context: Context<'_>, ids: &[TypeId]) -> Result<TokenStream, String> {
    let types = named_types(context, ids);
    let scope = FileScope::of(context, ids, &types);
    let mut items = TokenStream::new();
    let mut serde = None;
    let mut map = None;
    let mut value = None;
    let mut runtime: BTreeSet<&str> = context.parts(&types).into_iter().collect();
    for id in ids {
        match &context.api.types.get(*id).kind {
            Kind::Object(object) => {
                serde = Some(quote! { use serde::{Deserialize, Serialize}; });
                if others::is_plain(context, &object.shape) {
                    map = Some(quote! { use std::collections::BTreeMap; });
                }
                runtime.extend(checks::parts(&object.shape));
                runtime.extend(fields::parts(context, &object.shape));
                runtime.extend(others::parts(context, &object.shape));
                runtime.extend(setters::parts(context, &object.shape));
                items.extend(objects::write(context, &scope, *id, object)?);
            }
            Kind::Enumeration(enumeration) => {
                runtime.insert(enumerations::conversions(enumeration));
                items.extend(enumerations::write(context, *id, enumeration));
            }
            Kind::Union(union) => {
                serde = Some(quote! { use serde::{Deserialize, Serialize}; });
                value = Some(quote! { use serde_json::Value; });
                runtime.extend(unions::parts(context, &union.shape));
                items.extend(unions::write(context, &scope, *id, union)?);
            }
            Kind::Alias(alias) => items.extend(aliases::write(context, *id, alias)),
            _ => {}
        }
    }
    let imports = context.imports(&types);
    let siblings = siblings(context, ids, &types);
    let runtime = scope.import(&runtime);
    let named: Vec<TypeId> = ids.iter().chain(&types).copied().collect();
    let leave = context.leave_for(&named);
    Ok(quote! { #leave #map #value #imports #serde #siblings #runtime #items })
}

/// The types that the models of a file are made of.
fn named_types(context: Context<'_>, ids: &[TypeId]) -> Vec<TypeId> {
    let mut types = Vec::new();
    for id in ids {
        match &context.api.types.get(*id).kind {
            Kind::Object(object) => {
                types.extend(object.shape.fields.iter().map(|field| field.ty));
                types.extend(object.shape.others);
            }
            Kind::Union(union) => {
                types.extend(union.shape.variants.iter().map(|variant| variant.ty));
            }
            Kind::Alias(alias) => types.push(alias.shape.target),
            _ => {}
        }
    }
    types
}

/// The import of the models of other files that fields of this one name.
fn siblings(context: Context<'_>, ids: &[TypeId], fields: &[TypeId]) -> TokenStream {
    let mut found = Vec::new();
    for field in fields {
        context.models_in(*field, &mut found);
    }
    found.retain(|id| !ids.contains(id));
    let mut names: Vec<&Name> = found.iter().map(|id| &context.names.ty(*id).name).collect();
    names.sort();
    names.dedup();
    let idents: Vec<_> = names.iter().map(|name| name.ident()).collect();
    match idents.as_slice() {
        [] => TokenStream::new(),
        [only] => quote! { use super::#only; },
        several => quote! { use super::{#(#several),*}; },
    }
}
