//! Request bodies: what a method takes for one, and what it is written as.

use super::RustType;
use super::inputs::Inputs;
use super::styles::{Styled, field_style};
use crate::model::{Encoding, Exchange, JSON, Kind, MediaType, Operation, Payload, Prose, Used};

/// A request's body as a method takes it.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) is_required: bool,
    pub(crate) description: Option<Prose>,
    /// What is taken a reference to, unless that is bytes.
    pub(crate) taken: BodyType,
    pub(crate) written: Written,
    /// The other names that it may be sent under, if it is sent as it is.
    pub(crate) other_names: Vec<String>,
    /// What the document says that its first example shows.
    pub(crate) example_summary: Option<Prose>,
    /// Whether it is checked by rules of the document before it is sent.
    pub(crate) is_checked: bool,
    /// The member that is `false` unless the body says otherwise: for the API it would be `true`, and what
    /// it responded with then would come one by one.
    pub(crate) switched_off: Option<String>,
}

impl Body {
    /// The type that it names.
    pub(super) fn ty(&self) -> Option<&RustType> {
        match &self.taken {
            BodyType::Text | BodyType::Bytes | BodyType::Parts => None,
            BodyType::Slice(ty) | BodyType::Whole(ty) => Some(ty),
        }
    }
}

/// What a body is written as.
#[derive(Debug)]
pub(crate) enum Written {
    /// JSON under its own name.
    Json,
    /// JSON under the name of another media type.
    JsonAs(String),
    /// A form, with the styles of its fields that don't have the usual one.
    Form(Vec<(String, Styled)>),
    /// A text as it is, under the name of a media type.
    Text(String),
    /// As it is, under the name of a media type.
    Bytes(String),
    /// Parts under the name of a media type, with the media types and the styles of members that don't have
    /// the usual ones.
    Multipart { name: String, types: Vec<(String, String)>, styles: Vec<(String, Styled)> },
    /// Parts that the caller makes, under the name of a media type.
    Parts(String),
}

impl Written {
    /// The styles that fields have of their own.
    pub(crate) fn styles(&self) -> Vec<Styled> {
        match self {
            Self::Form(own) | Self::Multipart { styles: own, .. } => {
                own.iter().map(|(_, styled)| *styled).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// What a body is borrowed as.
#[derive(Debug)]
pub(crate) enum BodyType {
    /// It is taken as a whole.
    Bytes,
    /// So is it.
    Parts,
    Text,
    Slice(RustType),
    Whole(RustType),
}

impl<'a> Inputs<'a> {
    /// The body that an operation's method takes.
    pub(super) fn body(
        self,
        operation: &Operation,
        exchange: &Exchange,
        index: usize,
    ) -> Option<Body> {
        let (body, used) = exchange.request(operation)?;
        Some(Body {
            is_required: body.required,
            description: body.description.clone(),
            taken: self.body_type(&used),
            written: written(&used),
            other_names: exchange
                .other_names(self.types(), operation)
                .into_iter()
                .map(str::to_owned)
                .collect(),
            example_summary: used.media.examples.first().and_then(|it| it.summary.clone()),
            is_checked: self.facts.checked.contains(&used.ty),
            switched_off: self.switched_off(index).map(str::to_owned),
        })
    }

    /// The member of an operation's body that would make its response a stream if nobody set it.
    pub(super) fn switched_off(self, index: usize) -> Option<&'a str> {
        let mut switches = self.facts.streams[index].iter().filter_map(|it| it.switch.as_ref());
        switches.find(|switch| switch.is_on).map(|switch| switch.name.as_str())
    }

    /// A type as a body is borrowed: slices and strings rather than what owns them.
    fn body_type(self, used: &Used<'_>) -> BodyType {
        let id = used.ty;
        match self.kind(id) {
            _ if matches!(used.payload, Payload::Bytes(_)) => BodyType::Bytes,
            _ if matches!(used.payload, Payload::Parts(_)) => BodyType::Parts,
            _ if matches!(used.payload, Payload::Text(_)) => BodyType::Text,
            Kind::Array(items) => BodyType::Slice(self.nullable(*items)),
            Kind::String { .. } if self.ty(id) == RustType::Text => BodyType::Text,
            _ => BodyType::Whole(self.ty(id)),
        }
    }
}

/// What a body is written as.
fn written(used: &Used<'_>) -> Written {
    let name = used.sent_as();
    match used.payload {
        Payload::Form(_) => {
            let encodings = used.media.encodings.iter();
            let styles = encodings.map(|(name, encoding)| (name.clone(), field_style(encoding)));
            Written::Form(styles.collect())
        }
        Payload::Multipart(_) => multipart(name, used.media),
        Payload::Parts(_) => Written::Parts(name.to_owned()),
        Payload::Text(_) => Written::Text(name.to_owned()),
        Payload::Bytes(_) => Written::Bytes(name.to_owned()),
        Payload::Json(_) | Payload::Unsupported if name == JSON => Written::Json,
        Payload::Json(_) | Payload::Unsupported => Written::JsonAs(name.to_owned()),
    }
}

/// What a body of several parts is written as, whose members the document names.
fn multipart(name: &str, media: &MediaType) -> Written {
    let types = media.parts.iter();
    let types = types.filter_map(|part| Some((part.name.clone(), part.media_type.clone()?)));
    let styles = media.encodings.iter().filter(|(name, encoding)| {
        let is_typed = media.part(name).is_some_and(|part| part.media_type.is_some());
        !is_typed && matches!(encoding, Encoding::Styled { .. })
    });
    let styles = styles.map(|(name, encoding)| (name.clone(), field_style(encoding)));
    Written::Multipart { name: name.to_owned(), types: types.collect(), styles: styles.collect() }
}
