//! `src/webhooks.rs`: what the API sends of itself, and the functions that decode it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use super::docs::Docs;
use super::harmless::{Harmless, cleaned, harmless, item, quoted};
use super::types::{self, Place};
use crate::plan::{AnyWebhook, KnownWebhook, PlannedWebhook, RustType, TypeImports, Webhooks};

/// The module of the webhooks.
pub(super) fn write(context: Context<'_>, webhooks: &Webhooks) -> TokenStream {
    let mut docs = Docs::default();
    docs.paragraph(harmless!("The requests that the {} makes to you.", context.api()));
    docs.paragraph(
        "The functions of this module decode the payload of such a request, which is its body. What may be \
         absent and isn't as declared is left out, as it is of a response; an event of the feature \
         `tracing` says so.",
    );
    let docs = docs.inner();
    let types = webhooks.types();
    let leave = super::deprecation::leave_to_name(&types);
    let imports = types::imports(TypeImports::of(&types));
    let models = types.iter().any(|ty| ty.model().is_some());
    let models = models.then(|| quote! { use crate::models; });
    let discriminator = webhooks.any.as_ref();
    let discriminator = discriminator
        .map(|_| quote! { use crate::runtime::payload::discriminator::discriminator; });
    let any = webhooks.any.iter().map(|any| any_function(context, any));
    let each = webhooks.each.iter().map(|webhook| {
        let value = quote! { payload::decode(body.as_ref()) };
        function(context, webhook.function.as_str(), &mut docs_of(webhook), &webhook.ty, &value)
    });
    quote! {
        #docs

        #leave
        #imports
        #models
        use crate::runtime::{PayloadError, payload};
        #discriminator

        #(#any)*
        #(#each)*
    }
}

/// The function that decodes any webhook: what is known of its kind is decoded as that.
fn any_function(context: Context<'_>, any: &AnyWebhook) -> TokenStream {
    let mut docs = Docs::default();
    docs.paragraph(harmless!(
        "Decodes the payload of a webhook, whose member {} says which one it is.",
        quoted(&any.member)
    ));
    let listed = any.variants.iter().map(|webhook| {
        let said = [&webhook.summary, &webhook.description].into_iter().flatten().map(cleaned);
        item(&quoted(&webhook.name), &Harmless::joined(said, "\n\n"))
    });
    docs.paragraph(Harmless::joined(listed, "\n"));
    let AnyWebhook { ty, member, variants } = any;
    let written = context.written(ty, Place::Client);
    let arms = variants.iter().map(|KnownWebhook { values, variant, is_boxed, .. }| {
        let variant = variant.ident();
        let decoded = quote! { payload::decode(body) };
        let decoded = if *is_boxed {
            quote! { #decoded.map(Box::new) }
        } else {
            decoded
        };
        quote! { Some(#(#values)|*) => #decoded.map(#written::#variant), }
    });
    let value = quote! {
        let body = body.as_ref();
        match discriminator(body, #member).as_deref() {
            #(#arms)*
            _ => payload::decode(body),
        }
    };
    function(context, "decode", &mut docs, ty, &value)
}

fn docs_of(webhook: &PlannedWebhook) -> Docs {
    let mut docs = Docs::default();
    docs.prose(webhook.summary.as_ref());
    docs.prose(webhook.description.as_ref());
    let name = quoted(&webhook.name);
    docs.paragraph(match &webhook.asked_for_by {
        Some(operation) => harmless!(
            "Decodes the payload of the callback {}, which {} asks for.",
            name,
            quoted(operation)
        ),
        None => harmless!("Decodes the payload of the webhook {}.", name),
    });
    if webhook.is_deprecated {
        docs.paragraph("It is deprecated.");
    }
    docs
}

/// A function that decodes a payload.
fn function(
    context: Context<'_>,
    name: &str,
    docs: &mut Docs,
    ty: &RustType,
    value: &TokenStream,
) -> TokenStream {
    docs.paragraph("# Errors");
    docs.paragraph("The payload isn't what the API's document says.");
    let docs = docs.outer();
    let name = format_ident!("{name}");
    let ty = context.written(ty, Place::Client);
    quote! {
        #docs
        pub fn #name(body: impl AsRef<[u8]>) -> Result<#ty, PayloadError> {
            #value
        }
    }
}
