//! A struct, with what makes one of its required fields and what sets the others.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::file_scope::FileScope;
use super::harmless::{Harmless, harmless, quoted};
use super::{checks, deprecation, fields, others, setters};
use crate::plan::{Held, Member, Model, New, Number, Rule, Struct};

/// A struct and its methods. The example makes one.
pub(super) fn write(
    scope: &FileScope<'_>,
    model: &Model,
    structure: &Struct,
    example: Option<&str>,
) -> TokenStream {
    let name = model.name.ident();
    let docs = documentation(model, structure, example).outer();
    let deprecated = deprecation::attribute(model.is_deprecated);
    let comparisons = comparisons(structure.is_exact);
    let default = (structure.new == New::Empty).then(|| quote! { , Default });
    let rename_all = structure.rename_all.map(|rule| quote! { #[serde(rename_all = #rule)] });
    let fields = structure.fields.iter();
    let declarations = fields.clone().map(|field| fields::declaration(scope, &model.name, field));
    let others = structure.others.as_ref().map(|others| others::field(scope, others));
    let methods = methods(scope, model, structure);
    let setters = setters::table(scope, &model.name, &structure.fields);
    let default_impl = self::default(model, structure);
    let check = checks::write(scope, model, structure);
    quote! {
        #docs
        #deprecated
        #[derive(Debug, Clone, #comparisons #default, Serialize, Deserialize)]
        #rename_all
        #[non_exhaustive]
        pub struct #name {
            #(#declarations)*
            #others
        }

        #methods

        #setters

        #default_impl

        #check
    }
}

/// The methods of a struct, if it has any: one that is brought and has no required fields is made by its
/// `Default`.
fn methods(scope: &FileScope<'_>, model: &Model, structure: &Struct) -> Option<TokenStream> {
    let name = model.name.ident();
    let is_made = !structure.is_brought || structure.new != New::Empty;
    let new = is_made.then(|| new(scope, model, structure));
    let fields = structure.fields.iter();
    let setters = fields.clone().filter_map(|field| setters::write(scope, field));
    let defaults = fields.filter_map(|field| fields::default(scope, field));
    let methods: Vec<TokenStream> = new.into_iter().chain(setters).chain(defaults).collect();
    (!methods.is_empty()).then(|| quote! { impl #name { #(#methods)* } })
}

/// What a model derives to be compared: equality, and where it is exact, what makes it a key.
pub(super) fn comparisons(is_exact: bool) -> TokenStream {
    if is_exact {
        quote! { PartialEq, Eq, Hash }
    } else {
        quote! { PartialEq }
    }
}

fn documentation(model: &Model, structure: &Struct, example: Option<&str>) -> Docs {
    let mut docs = Docs::default();
    docs.prose(model.description.as_ref());
    if docs.is_empty() {
        docs.paragraph(harmless!("The object {}.", quoted(&model.label)));
    }
    for rule in &structure.rules {
        docs.paragraph(rule_text(rule));
    }
    docs.source(&model.source);
    if let Some(example) = example {
        docs.example("", None, example);
    }
    docs
}

/// Which fields must be there beside the required ones, for a person.
fn rule_text(rule: &Rule) -> Harmless {
    let link = |member: &Member| match &member.held {
        Held::Required(name) | Held::Optional(name) => {
            harmless!("[`{0}`](Self::{0})", name)
        }
        Held::Others | Held::Nowhere => quoted(&member.wire_name),
    };
    let number = match rule.number {
        Number::AtLeastOne => "at least one",
        Number::ExactlyOne => "exactly one",
    };
    let sets = rule.sets.iter();
    let sets = sets.map(|set| harmless!("- {}", Harmless::joined(set.iter().map(link), " and ")));
    harmless!(
        "Of these sets of fields, {} must be there as a whole:\n\n{}",
        number,
        Harmless::joined(sets, "\n")
    )
}

fn new(scope: &FileScope<'_>, model: &Model, structure: &Struct) -> TokenStream {
    let name = &model.name;
    // `U` begins `User` as well as `Unit`.
    let article = if name.as_str().starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
    let docs = Docs::default()
        .paragraph(match structure.new {
            New::Empty => harmless!("Creates {} `{}` with no fields set.", article, name),
            New::Constants => harmless!("Creates {} `{}` with what it always has.", article, name),
            New::Arguments => harmless!("Creates {} `{}` from its required fields.", article, name),
        })
        .outer();
    if structure.new == New::Empty {
        return quote! {
            #docs
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let fields = structure.fields.iter().map(|field| fields::initial(scope, field));
    let (mut fields, arguments): (Vec<_>, Vec<_>) = fields.unzip();
    let arguments: Vec<TokenStream> = arguments.into_iter().flatten().collect();
    fields.extend(structure.others.as_ref().map(|others| {
        let ident = others.name.ident();
        let none = others::none(scope, others);
        quote! { #ident: #none }
    }));
    let mut deprecated = structure.fields.iter().map(|field| field.is_deprecated);
    let allowed = deprecated.any(|it| it).then(fields::allow_deprecated);
    let many = allow_many(arguments.len());
    quote! {
        #docs
        #allowed
        #many
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#fields),* }
        }
    }
}

/// The default of a struct that is made of nothing but what it always has. That of one whose fields
/// are all optional is derived.
fn default(model: &Model, structure: &Struct) -> Option<TokenStream> {
    let name = model.name.ident();
    (structure.new == New::Constants).then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    })
}

/// For functions that take as many arguments as the document requires.
pub(super) fn allow_many(arguments: usize) -> Option<TokenStream> {
    (arguments > 7).then(|| {
        quote! { #[allow(clippy::too_many_arguments, reason = "the API requires all of them")] }
    })
}
