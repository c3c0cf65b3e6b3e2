//! What comes one by one in a response: the trait that says what it is.

use proc_macro2::TokenStream;
use quote::quote;

use super::harmless::{Harmless, harmless, quoted};
use super::types::Place;
use super::{Context, outputs};
use crate::plan::{Decoder, Framing, Method, Streamed};

/// What makes a call's response come one by one.
pub(super) fn declare(context: Context<'_>, method: &Method) -> TokenStream {
    let streams = method.streams.iter().map(|stream| match separator(stream.framing) {
        None => events(context, method, stream),
        Some(separator) => items(context, method, stream, &separator),
    });
    streams.collect()
}

fn events(context: Context<'_>, method: &Method, stream: &Streamed) -> TokenStream {
    let marker = method.marker.ident();
    let ty = context.written(&stream.ty, Place::Client);
    let read = match stream.decoder {
        Decoder::Text => quote! { |response| response.event_text() },
        decoder => outputs::function(decoder),
    };
    let whole = match &stream.whole {
        Some(texts) => quote! { Some(&[#(#texts),*]) },
        None => quote! { None },
    };
    let [switch, end] = [&stream.switch, &stream.end].map(|text| option(text.as_ref()));
    quote! {
        impl EventOperation for #marker {
            type Event = #ty;

            const EVENTS: EventDeclaration =
                EventDeclaration { whole: #whole, switch: #switch, end: #end };
            const DECODE_EVENT: Decode<Self::Event> = #read;
        }
    }
}

fn items(
    context: Context<'_>,
    method: &Method,
    stream: &Streamed,
    separator: &TokenStream,
) -> TokenStream {
    let marker = method.marker.ident();
    let ty = context.written(&stream.ty, Place::Client);
    let read = outputs::function(stream.decoder);
    let media_type = &stream.media_type;
    let switch = option(stream.switch.as_ref());
    quote! {
        impl ItemOperation for #marker {
            type Item = #ty;

            const ITEMS: ItemDeclaration = ItemDeclaration {
                media_type: #media_type,
                separator: #separator,
                switch: #switch,
            };
            const DECODE_ITEM: Decode<Self::Item> = #read;
        }
    }
}

fn option(text: Option<&String>) -> TokenStream {
    match text {
        Some(text) => quote! { Some(#text) },
        None => quote! { None },
    }
}

/// What stands between things, unless they are events.
fn separator(framing: Framing) -> Option<TokenStream> {
    match framing {
        Framing::Events => None,
        Framing::Lines => Some(quote! { b'\n' }),
        Framing::Records => Some(quote! { b'\x1e' }),
    }
}

/// What a method's documentation says of it.
pub(super) fn note(stream: &Streamed) -> Harmless {
    let switch = stream.switch.as_ref();
    let switch = switch.map(|name| harmless!(", for which it sets {} to `true`", quoted(name)));
    let switch = switch.unwrap_or_default();
    match stream.framing {
        Framing::Events => {
            harmless!("[`Call::events`] yields the response event by event{}.", switch)
        }
        Framing::Lines | Framing::Records => {
            harmless!("[`Call::items`] yields what the response holds one by one{}.", switch)
        }
    }
}
