//! What the client is made of, in Rust's terms: of a model, what is known of it and the names in it,
//! everything that the emitters write, with nothing left for them to choose.

mod bodies;
mod choices;
mod client;
mod enumerations;
mod example_calls;
mod expansion;
mod expressions;
mod features;
mod fields;
mod headers;
mod holders;
mod imports;
mod inputs;
mod model_tests;
mod models;
mod operation_tests;
mod operations;
mod paging;
mod presets;
mod principal;
mod renaming;
mod runtime;
mod samples;
mod scopes;
mod sending;
mod shapes;
mod shown;
#[cfg(test)]
mod small;
mod structs;
mod styles;
mod types;
mod unions;
mod values;
mod webhooks;
mod writing;

pub(crate) use bodies::{Body, BodyType, Written};
pub(crate) use choices::{Choice, Choices, ServerVariable, VariableOfServer};
pub(crate) use client::{BaseUrl, Client, Credential, Fetch, OwnServer};
pub(crate) use enumerations::{Enumeration, KnownValue, Scalar, Values};
pub(crate) use example_calls::Call;
pub(crate) use expressions::{Construction, Expression, Imports};
pub(crate) use features::{FULL, Gate};
pub(crate) use fields::{
    Absence, Accepted, Field, FieldDecoder, Holding, Initial, Note, Setter, Writing,
};
pub(crate) use headers::{Header, Headers};
pub(crate) use imports::{ModelImports, TypeImports};
pub(crate) use model_tests::ModelTest;
pub(crate) use models::{Item, Model, ModelModule};
pub(crate) use operation_tests::{
    Check, Decoded, OperationTest, Success, TestArgument, TestBody, Text,
};
pub(crate) use operations::{
    Argument, Decoder, ErrorBody, Method, OperationModule, Outcome, Place, Returned, Streamed,
    Taken, TypedError,
};
pub(crate) use paging::{Access, NextPage, Paged};
pub(crate) use presets::Preset;
pub(crate) use runtime::parts::{self, Part};
pub(crate) use scopes::Scopes;
pub(crate) use shapes::{Members, Shape};
pub(crate) use structs::{Held, Member, New, Number, Others, Rule, Struct};
pub(crate) use styles::{Styled, delimiter};
pub(crate) use types::{Declared, RustType};
pub(crate) use unions::{Conversion, Discriminator, ToldBy, Union, Variant, VariantDecoder};
pub(crate) use values::Literal;
pub(crate) use webhooks::{AnyWebhook, KnownWebhook, PlannedWebhook, Webhooks};

use std::collections::BTreeSet;

use holders::Holders;
use inputs::Inputs;
use samples::Samples;

use crate::formats::TextFormat;
use crate::model::{Api, Kind};
pub(crate) use crate::model::{
    Bound, Carrier, Flow, Framing, HeaderValue, Limits, Message, Otherwise, Prose, Range, Status,
    Style,
};
use crate::names::Names;
use crate::passes::Facts;
use crate::tree::Located;

/// A client crate.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) package: Package,
    pub(crate) client: Client,
    /// In the order of their names.
    pub(crate) models: Vec<ModelModule>,
    /// In the order of their names.
    pub(crate) operations: Vec<OperationModule>,
    /// The headers that are declared for responses.
    pub(crate) headers: Headers,
    /// What the API sends of itself, if anything.
    pub(crate) webhooks: Option<Webhooks>,
    /// The types of component schemas, with the schemas' names.
    pub(crate) components: Vec<(String, RustType)>,
    /// Whether there is a text anywhere that `Debug` doesn't show.
    pub(crate) has_passwords: bool,
    /// The formats of texts that there are types for.
    pub(crate) formats: BTreeSet<TextFormat>,
    /// Whether a request has several parts.
    pub(crate) has_parts: bool,
    /// Whether there is raw JSON anywhere, which is a type of another crate.
    pub(crate) has_json: bool,
    pub(crate) model_tests: Vec<ModelTest>,
}

/// What the crate is as a package.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// Its library's name in paths.
    pub(crate) library: String,
    /// Whether some names have letters about which rustc warns, since they look like others.
    pub(crate) has_foreign_letters: bool,
    /// Whether some are names that Clippy takes for placeholders.
    pub(crate) has_placeholders: bool,
}

impl Plan {
    /// The methods in the document's order of their operations.
    pub(crate) fn methods_in_order(&self) -> Vec<&Method> {
        let mut methods: Vec<&Method> =
            self.operations.iter().flat_map(|module| &module.methods).collect();
        methods.sort_by_key(|method| method.index);
        methods
    }

    /// All that stands in the modules of models.
    pub(crate) fn items(&self) -> impl Iterator<Item = &Model> {
        self.models.iter().flat_map(|module| &module.models)
    }

    /// Whether a model has a name.
    pub(crate) fn has_model(&self, name: &str) -> bool {
        self.items().any(|model| model.name.as_str() == name)
    }

    /// Whether a response comes event by event.
    pub(crate) fn has_events(&self) -> bool {
        self.streams().any(|stream| stream.framing == Framing::Events)
    }

    /// Whether a response comes value by value.
    pub(crate) fn has_items(&self) -> bool {
        self.streams().any(|stream| stream.framing != Framing::Events)
    }

    fn streams(&self) -> impl Iterator<Item = &Streamed> {
        let methods = self.operations.iter().flat_map(|module| &module.methods);
        methods.flat_map(|method| &method.streams)
    }

    /// Whether a response is a page of a list.
    pub(crate) fn has_pages(&self) -> bool {
        let mut methods = self.operations.iter().flat_map(|module| &module.methods);
        methods.any(|method| method.paged.is_some())
    }

    /// Whether anything is left out of what isn't as declared.
    pub(crate) fn has_mismatches(&self) -> bool {
        self.reads_json() || self.webhooks.is_some()
    }

    /// Whether responses declare headers that are worth a constant.
    pub(crate) fn has_headers(&self) -> bool {
        !self.headers.constants.is_empty()
    }

    /// Whether a success is JSON.
    pub(crate) fn reads_json(&self) -> bool {
        let methods = self.operations.iter().flat_map(|module| &module.methods);
        methods.flat_map(Method::decoders).any(Decoder::is_json)
    }

    /// Whether a struct has additional properties of a type that not every value is of.
    pub(crate) fn has_typed_others(&self) -> bool {
        self.items().any(|model| match &model.item {
            Item::Struct(structure) => structure.others.as_ref().is_some_and(|it| it.is_typed),
            _ => false,
        })
    }

    /// Plans the client of an API.
    pub(crate) fn of(api: &Api, facts: &Facts, names: &Names, tree: &Located) -> Self {
        let samples = Samples::of(&api.types, &facts.fields);
        let holders = Holders::of(&api.types);
        let inputs = Inputs { api, facts, names, tree, samples: &samples, holders: &holders };
        let package = Package {
            name: names.package.clone(),
            library: names.library(),
            has_foreign_letters: !names.are_ascii(),
            has_placeholders: names.have_placeholders(),
        };
        let components = api.components.iter();
        let operations = operations::modules(inputs);
        let webhooks = inputs.webhooks();
        let mut models = models::modules(inputs);
        features::gate(&operations, webhooks.as_ref(), &mut models);
        let any = |wanted: fn(&Kind) -> bool| api.types.iter().any(|(_, ty)| wanted(&ty.kind));
        Self {
            package,
            client: Client::of(api, names),
            models,
            headers: inputs.headers(),
            webhooks,
            components: components.map(|(name, id)| (name.clone(), inputs.nullable(*id))).collect(),
            has_passwords: any(Kind::is_password),
            formats: api.types.iter().filter_map(|(_, ty)| ty.kind.formatted()).collect(),
            has_parts: facts.exchanges.iter().zip(&api.operations).any(|(exchange, operation)| {
                exchange.request(operation).is_some_and(|(_, used)| used.is_multipart())
            }),
            has_json: any(holds_json),
            model_tests: model_tests::all(inputs, &operations),
            operations,
        }
    }

    /// Whether a part of a request that is no file has headers.
    pub(crate) fn has_headed_parts(&self) -> bool {
        let mut types = self.models.iter().flat_map(ModelModule::types);
        types.any(|ty| ty.mentions(|part| matches!(part, RustType::Part(_))))
    }
}

/// Whether raw JSON is in a type.
fn holds_json(kind: &Kind) -> bool {
    match kind {
        Kind::Any(_) | Kind::Union(_) => true,
        Kind::Enumeration(listed) => listed.shape.is_mixed(),
        _ => false,
    }
}
