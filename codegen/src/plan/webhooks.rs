//! What the API sends of itself, as functions that decode it.

use super::RustType;
use super::inputs::Inputs;
use super::unions::is_boxed;
use crate::model::{Kind, Prose, TypeId, Webhook};
use crate::names::Name;

/// The webhooks of an API.
#[derive(Debug)]
pub(crate) struct Webhooks {
    /// Any of them, where something in them tells which it is.
    pub(crate) any: Option<AnyWebhook>,
    /// Those that have a function of their own.
    pub(crate) each: Vec<PlannedWebhook>,
}

/// Any webhook, as a function that decodes a payload which says what it is.
#[derive(Debug)]
pub(crate) struct AnyWebhook {
    /// A union of all.
    pub(crate) ty: RustType,
    /// The member of the payload that tells.
    pub(crate) member: String,
    pub(crate) variants: Vec<KnownWebhook>,
}

/// A webhook that a payload says it is.
#[derive(Debug)]
pub(crate) struct KnownWebhook {
    /// What the document calls it.
    pub(crate) name: String,
    pub(crate) summary: Option<Prose>,
    pub(crate) description: Option<Prose>,
    /// What the member says.
    pub(crate) values: Vec<String>,
    /// The variant of the union.
    pub(crate) variant: Name,
    /// Whether what it holds is behind a pointer.
    pub(crate) is_boxed: bool,
}

/// A webhook, or a callback, as a function that decodes its payload.
#[derive(Debug)]
pub(crate) struct PlannedWebhook {
    pub(crate) function: Name,
    /// What the document calls it.
    pub(crate) name: String,
    pub(crate) summary: Option<Prose>,
    pub(crate) description: Option<Prose>,
    pub(crate) is_deprecated: bool,
    /// The operation that asks for it, if it is a callback.
    pub(crate) asked_for_by: Option<String>,
    pub(crate) ty: RustType,
}

impl Webhooks {
    /// The types that the functions name.
    pub(crate) fn types(&self) -> Vec<&RustType> {
        self.any
            .iter()
            .map(|any| &any.ty)
            .chain(self.each.iter().map(|webhook| &webhook.ty))
            .collect()
    }
}

impl Inputs<'_> {
    /// The webhooks, if there are any.
    pub(super) fn webhooks(self) -> Option<Webhooks> {
        let any = self.api.told_webhook().and_then(|id| self.any_webhook(id));
        let each = self.api.other_webhooks().zip(&self.names.webhooks);
        let each = each.map(|(webhook, name)| self.webhook(webhook, name)).collect();
        let webhooks = Webhooks { any, each };
        (!webhooks.types().is_empty()).then_some(webhooks)
    }

    fn any_webhook(self, id: TypeId) -> Option<AnyWebhook> {
        let Kind::Union(union) = self.kind(id) else { return None };
        let names = self.names.ty(self.types().resolve(id)).members.iter();
        let variants = union.shape.variants.iter().zip(names);
        let told = variants.filter(|(variant, _)| !variant.discriminator_values.is_empty());
        let variants = told.map(|(variant, name)| {
            let mut webhooks = self.api.webhooks.iter();
            let webhook = webhooks.find(|webhook| webhook.name == variant.name);
            KnownWebhook {
                name: variant.name.clone(),
                summary: webhook.and_then(|webhook| webhook.summary.clone()),
                description: webhook.and_then(|webhook| webhook.description.clone()),
                values: variant.discriminator_values.clone(),
                variant: name.clone(),
                is_boxed: is_boxed(self.types(), variant.ty),
            }
        });
        Some(AnyWebhook {
            ty: self.ty(id),
            member: union.shape.discriminator.clone()?,
            variants: variants.collect(),
        })
    }

    fn webhook(self, webhook: &Webhook, name: &Name) -> PlannedWebhook {
        PlannedWebhook {
            function: name.clone(),
            name: webhook.name.clone(),
            summary: webhook.summary.clone(),
            description: webhook.description.clone(),
            is_deprecated: webhook.is_deprecated,
            asked_for_by: webhook.asked_for_by.clone(),
            ty: self.nullable(webhook.ty),
        }
    }
}
