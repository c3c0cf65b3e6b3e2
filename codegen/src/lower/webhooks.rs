//! What the API sends of itself: webhooks, and callbacks that operations ask for.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::{Operation as Document, PathItem, ReferenceOr, Schema};

use super::Lowering;
use super::bodies::Wanted;
use super::keywords::Keywords;
use super::naming::Naming;
use super::operations::either;
use super::references::Followed;
use crate::diagnostics::{Code, Pointer};
use crate::grammar::WEBHOOKS;
use crate::model::{Kind, Label, Named, Prose, Type, TypeId, Union, Variant, Webhook};

/// A webhook, and the schema of its payload if that has one of its own.
type Found<'a> = (Webhook, Option<&'a ReferenceOr<Schema>>);

impl<'a> Lowering<'a> {
    /// The webhooks and callbacks that have a payload which is JSON.
    pub(super) fn webhooks(
        &mut self,
        webhooks: &'a IndexMap<String, ReferenceOr<PathItem>>,
    ) -> Vec<Found<'a>> {
        let mut found = Vec::new();
        for (name, item) in webhooks {
            let at = Pointer::root().child(WEBHOOKS).child(name);
            match item {
                ReferenceOr::Item(item) => found.extend(self.sent(name, None, item, &at)),
                ReferenceOr::Reference { .. } => {
                    let message = format!("`{name}` is left out: it stands elsewhere");
                    self.diagnostics.warning(Code::Ignored, &at, message);
                }
            }
        }
        for (path, item) in &self.document.paths.paths {
            let ReferenceOr::Item(item) = item else { continue };
            for (method, operation) in self.operations_at(path, item) {
                let at = Pointer::root().child("paths").child(path).child(method);
                let label = format!("{} {path}", method.to_ascii_uppercase());
                for (name, callback) in &operation.callbacks {
                    let at = at.child("callbacks").child(name);
                    for (url, item) in callback {
                        found.extend(self.sent(name, Some(&label), item, &at.child(url)));
                    }
                }
            }
        }
        found
    }

    /// What is sent by the methods of a path item.
    fn sent(
        &mut self,
        name: &str,
        asked_for_by: Option<&String>,
        item: &'a PathItem,
        at: &Pointer,
    ) -> Vec<Found<'a>> {
        let is_one = item.iter().count() == 1;
        let sent = item.iter().filter_map(|(method, operation)| {
            let name = if is_one { name.to_owned() } else { format!("{name} {method}") };
            let (ty, schema) = self.payload(&name, operation, &at.child(method))?;
            let webhook = Webhook {
                name,
                summary: either(operation.summary.as_ref(), item.summary.as_ref()),
                description: either(operation.description.as_ref(), item.description.as_ref()),
                is_deprecated: operation.deprecated,
                asked_for_by: asked_for_by.cloned(),
                ty,
            };
            Some((webhook, schema))
        });
        sent.collect()
    }

    /// The type of a payload that is JSON.
    fn payload(
        &mut self,
        name: &str,
        operation: &'a Document,
        at: &Pointer,
    ) -> Option<(TypeId, Option<&'a ReferenceOr<Schema>>)> {
        let item = operation.request_body.as_ref()?;
        let components = &self.components.request_bodies;
        let at = at.child("requestBody");
        let Followed { item: body, at: origin, component } =
            self.follow(item, "requestBodies", components, &at)?;
        let naming = Naming::part(name, "payload", "body", component.as_deref());
        let content = self.content(&body.content, &naming, Some(Wanted::Received), &origin);
        let json = content.iter().position(|media| media.is_called_json() || media.may_be_json());
        let Some(index) = json else {
            self.diagnostics
                .warning(
                    Code::Ignored,
                    &origin.child("content"),
                    "a payload that isn't JSON isn't read",
                )
                .help("whoever receives it has it as it came");
            return None;
        };
        let (_, media) = body.content.get_index(index)?;
        Some((content[index].ty?, media.schema.as_ref()))
    }

    /// The type of any webhook, where a member of all of them tells which one it is.
    pub(super) fn any_webhook(&mut self, webhooks: &[Found<'a>]) -> Option<TypeId> {
        let webhooks: Vec<_> =
            webhooks.iter().filter(|(webhook, _)| webhook.asked_for_by.is_none()).collect();
        let schemas: Vec<_> = webhooks.iter().map(|(_, schema)| *schema).collect::<Option<_>>()?;
        if schemas.len() < 2 {
            return None;
        }
        let properties = self.properties(schemas.first()?);
        let (discriminator, values) = properties.into_iter().find_map(|name| {
            let values: Vec<Vec<String>> =
                schemas.iter().map(|schema| self.tag_values(schema, &name)).collect();
            let each = values.iter().flatten().collect::<BTreeSet<_>>();
            let is_told = values.iter().all(|values| !values.is_empty())
                && each.len() == values.iter().map(Vec::len).sum::<usize>();
            is_told.then_some((name, values))
        })?;
        let variants = webhooks.iter().zip(values).map(|((webhook, _), values)| {
            let qualified = format!("{} webhook", webhook.name);
            Variant::new(webhook.ty, webhook.name.clone(), qualified, values)
        });
        let shape = Union {
            variants: variants.collect(),
            discriminator: Some(discriminator),
            by_shape: false,
            overlaps: false,
            is_partial: false,
        };
        let label = Label {
            name: "webhook".to_owned(),
            qualified: vec!["any webhook".to_owned(), "webhook payload".to_owned()],
            place: "webhook".to_owned(),
            home: "webhook".to_owned(),
            aliases: Vec::new(),
            wanted: None,
        };
        let description = Prose::new("Any of the API's webhooks.");
        let named = Named { label, description, deprecated: false, examples: Vec::new(), shape };
        let origin = Pointer::root().child(WEBHOOKS);
        Some(self.types.add(Type { kind: Kind::Union(named), nullable: false, origin }))
    }

    /// The properties of a schema, or of its parts, which may tell what it is.
    fn properties(&self, schema: &ReferenceOr<Schema>) -> Vec<String> {
        let Some(schema) = self.schema_at(schema) else { return Vec::new() };
        let keywords = Keywords::of(schema);
        let own = keywords.properties.into_iter().flatten().map(|(name, _)| name.clone());
        let parts = keywords.all_of.iter().filter_map(|part| self.schema_at(part));
        let of_parts = parts.flat_map(|part| {
            let properties = Keywords::of(part).properties.into_iter().flatten();
            properties.map(|(name, _)| name.clone()).collect::<Vec<_>>()
        });
        own.chain(of_parts).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::small::lowered;
    use crate::model::{Api, Kind};

    /// The webhooks of a document, each with its type and what asks for it.
    fn found(api: &Api) -> Vec<String> {
        let webhooks = api.webhooks.iter().map(|webhook| {
            let ty = api.outline_of(webhook.ty);
            let by = webhook.asked_for_by.as_ref();
            format!(
                "{} of {ty}{}",
                webhook.name,
                by.map_or(String::new(), |by| format!(" for {by}"))
            )
        });
        webhooks.collect()
    }

    /// The property that tells which webhook something is.
    fn told_by(api: &Api) -> Option<String> {
        match api.types.kind(api.webhook?) {
            Kind::Union(union) => union.shape.discriminator.clone(),
            _ => None,
        }
    }

    fn hook(schema: &str) -> String {
        format!(
            "{{requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, responses: {{'204': {{description: ''}}}}}}"
        )
    }

    #[test]
    fn webhooks_and_callbacks_have_the_types_of_their_payloads() {
        let (text, number) = (hook("{type: string}"), hook("{type: integer}"));
        let (api, said) = lowered(&format!(
            "
            x-webhooks: {{one: {{post: {text}}}, two: {{post: {text}, put: {number}}}}}
            paths:
              /jobs:
                post: {{responses: {{'204': {{description: ''}}}}, callbacks: {{done: {{'{{$url}}': {{post: {number}}}}}}}}}
            "
        ));
        assert_eq!(
            found(&api),
            ["one of string", "two put of i64", "two post of string", "done of i64 for POST /jobs",]
        );
        assert!(said.is_empty(), "{said:?}");
        assert_eq!(told_by(&api), None);
    }

    #[test]
    fn a_property_tells_them_apart_that_has_other_values_in_each() {
        let of = |is: &str, one: &str, other: &str| {
            let schema = |value: &str| {
                hook(&format!("{{type: object, properties: {{{is}: {{enum: [{value}]}}}}}}"))
            };
            let (one, other) = (schema(one), schema(other));
            let (api, _) =
                lowered(&format!("x-webhooks: {{a: {{post: {one}}}, b: {{post: {other}}}}}"));
            told_by(&api)
        };
        assert_eq!(of("event", "a, c", "b").as_deref(), Some("event"));
        assert_eq!(of("event", "a, b", "b"), None, "which may be either");
    }

    #[test]
    fn what_is_not_json_or_stands_elsewhere_is_reported() {
        let (api, said) = lowered(
            "
            x-webhooks:
              form: {post: {requestBody: {content: {text/plain: {}}}, responses: {'204': {description: ''}}}}
              away: {$ref: 'https://elsewhere.test'}
              none: {post: {responses: {'204': {description: ''}}}}
            ",
        );
        assert!(api.webhooks.is_empty());
        assert_eq!(
            said,
            [
                "ignored at /x-webhooks/form/post/requestBody/content: \
                 a payload that isn't JSON isn't read",
                "ignored at /x-webhooks/away: `away` is left out: it stands elsewhere",
            ]
        );
    }
}
