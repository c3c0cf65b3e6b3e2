//! The types of the model as Rust has them.

use crate::formats::TextFormat;
use crate::model::{Integer, Kind, TextType, TypeId, Types};
use crate::names::{Name, Names};

/// A type of Rust, and of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RustType {
    Boolean,
    /// `i64`, say.
    Integer(&'static str),
    Float,
    Text,
    /// A text that `Debug` doesn't show.
    Password,
    /// A text of a format that has a type.
    Formatted(TextFormat),
    /// A file that a request carries.
    File,
    /// A part of a request with headers of its own.
    Part(Box<Self>),
    Unit,
    /// What came, as it came.
    Bytes,
    /// JSON of any kind.
    Json,
    List(Box<Self>),
    /// By names.
    Map(Box<Self>),
    /// A value, or `null`.
    Optional(Box<Self>),
    /// One of the types that the crate declares.
    Model {
        name: Name,
        declared: Declared,
        is_deprecated: bool,
    },
}

/// What a type is that the crate declares; of another name, what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Declared {
    Struct,
    Enumeration,
    Union,
    /// Around a text.
    Newtype,
}

impl RustType {
    /// A type where it can't be `null`, or where that is somebody else's to say.
    pub(crate) fn of(types: &Types, names: &Names, id: TypeId) -> Self {
        let id = types.named(id);
        let within = |inner| Box::new(Self::nullable(types, names, inner));
        match &types.get(id).kind {
            Kind::Boolean => Self::Boolean,
            Kind::Integer(width) => Self::Integer(integer(*width)),
            Kind::Float => Self::Float,
            kind if kind.is_password() => Self::Password,
            Kind::File(_) => Self::File,
            Kind::Part(part) => Self::Part(Box::new(Self::of(types, names, part.content))),
            Kind::Null => Self::Unit,
            Kind::Array(items) => Self::List(within(*items)),
            Kind::Map(values) => Self::Map(within(*values)),
            kind if kind.is_declared() => {
                let name = names.ty(id).name.clone();
                let declared = match types.get(types.resolve(id)).kind {
                    Kind::Enumeration(_) => Declared::Enumeration,
                    Kind::Union(_) => Declared::Union,
                    Kind::String { .. } => Declared::Newtype,
                    _ => Declared::Struct,
                };
                Self::Model { name, declared, is_deprecated: kind.is_deprecated() }
            }
            Kind::String { held_as: TextType::Formatted(format), .. } => Self::Formatted(*format),
            Kind::String { .. } => Self::Text,
            // The passes have let none of the others through.
            _ => Self::Json,
        }
    }

    /// A type in a place that can't leave it out: an `Option` where `null` is a value of it.
    pub(crate) fn nullable(types: &Types, names: &Names, id: TypeId) -> Self {
        let ty = Self::of(types, names, id);
        if types.is_nullable(id) { Self::Optional(Box::new(ty)) } else { ty }
    }

    /// Whether `null` is among its values, as `None`.
    pub(crate) fn is_optional(&self) -> bool {
        matches!(self, Self::Optional(_))
    }

    /// Whether its values have no parts.
    pub(crate) fn is_single(&self) -> bool {
        match self {
            Self::Boolean
            | Self::Integer(_)
            | Self::Float
            | Self::Text
            | Self::Password
            | Self::Formatted(_)
            | Self::File => true,
            Self::Model { declared, .. } => {
                matches!(declared, Declared::Enumeration | Declared::Newtype)
            }
            Self::Optional(inner) | Self::Part(inner) => inner.is_single(),
            Self::Unit | Self::Bytes | Self::Json | Self::List(_) | Self::Map(_) => false,
        }
    }

    /// Whether it is an integer, or a list or map of nothing but integers.
    pub(crate) fn is_integers(&self) -> bool {
        let is_part = self.mentions(|part| matches!(part, Self::Part(_)));
        !is_part && self.mentions(|part| matches!(part, Self::Integer(_)))
    }

    /// Whether a part of it is of a kind.
    pub(crate) fn mentions(&self, wanted: fn(&Self) -> bool) -> bool {
        self.parts().into_iter().any(wanted)
    }

    /// The type that it names of those that the crate declares.
    pub(crate) fn model(&self) -> Option<&Name> {
        self.parts().into_iter().find_map(|part| match part {
            Self::Model { name, .. } => Some(name),
            _ => None,
        })
    }

    /// The type, and those that it is made of by its own text.
    pub(crate) fn parts(&self) -> Vec<&Self> {
        let mut parts = vec![self];
        let mut part = self;
        while let Self::List(inner) | Self::Map(inner) | Self::Optional(inner) | Self::Part(inner) =
            part
        {
            part = inner.as_ref();
            parts.push(part);
        }
        parts
    }
}

fn integer(width: Integer) -> &'static str {
    match width {
        Integer::I8 => "i8",
        Integer::I16 => "i16",
        Integer::I32 => "i32",
        Integer::I64 => "i64",
        Integer::U8 => "u8",
        Integer::U16 => "u16",
        Integer::U32 => "u32",
        Integer::U64 => "u64",
    }
}
