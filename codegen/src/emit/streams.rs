//! What comes one by one in a response: the trait that says what it is.

use proc_macro2::TokenStream;
use quote::quote;

use super::harmless::{Harmless, harmless, quoted};
use super::types::Place;
use super::{Context, outputs};
use crate::plan::{Decoder, Framing, Method, Streamed};

/// What makes a call's response come one by one.
pub(super) fn declare(context: Context<'_>, method: &Method) -> TokenStream {
    let marker = method.marker.ident();
    let streams = method.streams.iter().map(|stream| {
        let ty = context.written(&stream.ty, Place::Client);
        let read = match (stream.decoder, stream.framing) {
            (Decoder::Text, Framing::Events) => quote! { response.event_text() },
            (decoder, _) => outputs::read(decoder),
        };
        let switch = option(stream.switch.as_ref());
        match separator(stream.framing) {
            None => {
                let end = option(stream.end.as_ref());
                let whole = stream.whole.as_ref();
                let whole =
                    whole.map_or_else(|| quote! { None }, |texts| quote! { Some(&[#(#texts),*]) });
                quote! {
                    impl EventOperation for #marker {
                        type Event = #ty;

                        const EVENTS: EventDeclaration =
                            EventDeclaration { whole: #whole, switch: #switch, end: #end };

                        fn decode_event(
                            response: &mut RawResponse,
                        ) -> Result<Self::Event, DecodeError> {
                            #read
                        }
                    }
                }
            }
            Some(separator) => {
                let media_type = &stream.media_type;
                quote! {
                    impl ItemOperation for #marker {
                        type Item = #ty;

                        const ITEMS: ItemDeclaration = ItemDeclaration {
                            media_type: #media_type,
                            separator: #separator,
                            switch: #switch,
                        };

                        fn decode_item(
                            response: &mut RawResponse,
                        ) -> Result<Self::Item, DecodeError> {
                            #read
                        }
                    }
                }
            }
        }
    });
    quote! { #(#streams)* }
}

fn option(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote! { None }, |text| quote! { Some(#text) })
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
