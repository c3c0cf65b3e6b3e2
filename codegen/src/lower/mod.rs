//! Turns an OpenAPI document into a model of the API. The only stage that knows both; here
//! `$ref`s are followed.

mod annotations;
mod asked;
mod bodies;
mod composition;
mod discriminators;
mod examples;
mod flows;
mod further;
mod inheritance;
mod keys;
mod keywords;
mod limits;
mod naming;
mod objects;
mod operations;
mod pages;
mod parameters;
mod paths;
mod plain;
mod presence;
mod references;
mod responses;
mod schemas;
mod security;
mod servers;
#[cfg(test)]
pub(crate) mod small;
mod titles;
mod token_urls;
mod variant_names;
mod variants;
mod wanted;
mod webhooks;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, Operation, Server};
use serde_json::Value;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::document::Document;
use further::and_further;
use inheritance::Inheritance;
use security::Credentials;

use crate::model::{
    Api, Carrier, Headers, Implied, Named, OtherFiles, Prose, Reason, Tag, TypeId, Types,
};
use crate::normalize::{HOISTED, NEWER};

/// Makes the model of a document. What can't be told in the model's terms is reported.
pub(crate) fn lower(document: &Document, diagnostics: &mut Diagnostics) -> Api {
    let Document { openapi: document, webhooks, queries } = document;
    let no_components = Components::default();
    let mut lowering = Lowering {
        document,
        queries,
        components: document.components.as_ref().unwrap_or(&no_components),
        diagnostics,
        types: Types::default(),
        schemas: BTreeMap::new(),
        hoisted: hoisted(document.components.as_ref()),
        texts: BTreeMap::new(),
        inheritance: Rc::default(),
        parents: BTreeMap::new(),
        credentials: Credentials::new(),
        carriers: Vec::new(),
        common_server: None,
        own_servers: Vec::new(),
        left_out_for: Vec::new(),
        end: None,
        shown: BTreeMap::new(),
        implied: BTreeMap::new(),
        encoded: BTreeSet::new(),
        room_for_referred: presence::MOST_REFERRED,
    };
    let schemes = lowering.security_schemes();
    lowering.carriers = schemes.iter().map(|scheme| scheme.carrier.clone()).collect();
    lowering.component_schemas();
    lowering.find_common_server();
    let operations = lowering.operations();
    let webhooks = lowering.webhooks(webhooks);
    let webhook = lowering.any_webhook(&webhooks);
    let (servers, server_variables) = lowering.servers();
    lowering.types.shorten();
    let is_newer = document.extensions.contains_key(NEWER);
    let other_files = if is_newer { OtherFiles::Unstated } else { OtherFiles::Base64 };
    Api {
        title: titles::name_in(&document.info.title),
        version: document.info.version.clone(),
        description: and_further(
            document.info.description.as_deref().and_then(Prose::new),
            document.external_docs.as_ref(),
        ),
        servers,
        server_variables,
        own_servers: std::mem::take(&mut lowering.own_servers)
            .into_iter()
            .map(|(_, server)| server)
            .collect(),
        tags: lowering.document_tags(),
        schemes,
        operations,
        webhooks: webhooks.into_iter().map(|(webhook, _)| webhook).collect(),
        webhook,
        types: lowering.types,
        components: components(lowering.schemas),
        texts: lowering.texts,
        headers: Headers::default(),
        shown: lowering.shown,
        implied: lowering.implied,
        encoded: lowering.encoded,
        other_files,
    }
}

fn components(schemas: BTreeMap<&str, TypeId>) -> Vec<(String, TypeId)> {
    schemas.into_iter().map(|(name, ty)| (name.to_owned(), ty)).collect()
}

/// The names of component schemas that are made up.
fn hoisted(components: Option<&Components>) -> BTreeSet<&str> {
    let names = components.and_then(|components| components.extensions.get(HOISTED)?.as_array());
    names.into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The document, and what has been made of it so far.
struct Lowering<'a> {
    document: &'a OpenAPI,
    /// The operations of the method `QUERY`, by path.
    queries: &'a IndexMap<String, Operation>,
    components: &'a Components,
    diagnostics: &'a mut Diagnostics,
    types: Types,
    /// The types of the component schemas, by name.
    schemas: BTreeMap<&'a str, TypeId>,
    /// The names of those that the document has elsewhere, under no name.
    hoisted: BTreeSet<&'a str>,
    /// What is said of those that are texts.
    texts: BTreeMap<TypeId, Named<()>>,
    /// What component schemas hand down to those that inherit from them, by their names.
    parents: BTreeMap<&'a str, TypeId>,
    inheritance: Rc<Inheritance<'a>>,
    /// What is sent for the document's security schemes.
    credentials: Credentials<'a>,
    /// What carries the credentials of the schemes that are sent, by their indices.
    carriers: Vec<Carrier>,
    /// The server that all operations have of their own, and where it stands, where the document lists
    /// none.
    common_server: Option<(&'a Server, Pointer)>,
    /// The servers that only some operations have.
    own_servers: Vec<(servers::Identity, crate::model::Server)>,
    /// What the client can't do without that it would need for the operation at hand.
    left_out_for: Vec<Reason>,
    /// What the operation at hand says that the last event of a stream is.
    end: Option<&'a str>,
    /// What schemas that state no type show as their values, by where they stand.
    shown: BTreeMap<Pointer, Vec<Value>>,
    /// What tells the types of schemas that state none, by where they stand.
    implied: BTreeMap<Pointer, Implied>,
    /// Where schemas stand whose texts are Base64 wherever they go.
    encoded: BTreeSet<Pointer>,
    /// How many more names rules may take from behind references.
    room_for_referred: usize,
}

impl Lowering<'_> {
    fn document_tags(&self) -> Vec<Tag> {
        let tags = self.document.tags.iter();
        tags.map(|tag| Tag {
            name: tag.name.clone(),
            description: and_further(
                tag.description.as_deref().and_then(Prose::new),
                tag.external_docs.as_ref(),
            ),
        })
        .collect()
    }

    /// The names in the extension `x-aliases`: a string or a list of strings.
    fn aliases(&mut self, extensions: &IndexMap<String, Value>, at: &Pointer) -> Vec<String> {
        match extensions.get("x-aliases") {
            None => Vec::new(),
            Some(Value::String(alias)) => vec![alias.clone()],
            Some(Value::Array(aliases)) if aliases.iter().all(Value::is_string) => {
                aliases.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            Some(_) => {
                self.diagnostics
                    .warning(
                        Code::Invalid,
                        &at.child("x-aliases"),
                        "`x-aliases` isn't a list of strings",
                    )
                    .help("write the former names as `x-aliases: [old_name, older_name]`");
                Vec::new()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::small::lowered;
    use crate::model::OtherFiles;

    #[test]
    fn the_version_of_a_document_says_which_parts_are_files() {
        let others = |text| lowered(text).0.other_files;
        assert_eq!(others("openapi: 3.0.3"), OtherFiles::Base64);
        assert_eq!(others("x-newer-than-3.0: true"), OtherFiles::Unstated);
    }
}
