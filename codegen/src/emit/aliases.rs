//! Another name of a model, for another place where it stands.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::{Context, deprecation};
use crate::model::{Alias, Named, TypeId};

/// The alias of a model that also stands elsewhere.
pub(super) fn write(context: Context<'_>, id: TypeId, alias: &Named<Alias>) -> TokenStream {
    let name = context.names.ty(id).name.ident();
    let target = &context.names.ty(alias.shape.target).name;
    let mut docs = Docs::default();
    docs.prose(alias.description.as_deref());
    docs.paragraph(format!("The same as [`{}`].", target.as_str()));
    docs.paragraph(context.source(id));
    let docs = docs.outer();
    let deprecated = deprecation::attribute(alias.deprecated);
    let target = target.ident();
    quote! {
        #docs
        #deprecated
        pub type #name = #target;
    }
}
