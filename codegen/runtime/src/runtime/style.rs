//! How parameters that aren't single values are written: RFC 6570 as OpenAPI's styles refer to it.

pub(super) mod query;
pub(super) mod text;
pub(super) mod texts;
mod value;

pub(crate) use value::Value;

/// What the value of a parameter looks like.
#[derive(Debug, Clone, Copy)]
#[allow(dead_code, reason = "not every API has parameters of each style")]
pub(crate) enum Style {
    /// `a,b`, and of an object `name,a,size,b`, or `name=a,size=b` if exploded.
    Simple { explode: bool },
    /// As [`Simple`](Self::Simple), with a point in front, and between parts that are exploded.
    Label { explode: bool },
    /// `;name=a,b`, or `;name=a;name=b` if exploded.
    Matrix { explode: bool },
    /// `name=a,b`, or `name=a&name=b` if exploded.
    Form { explode: bool },
    /// `name=a%20b`.
    SpaceDelimited,
    /// `name=a%7Cb`.
    PipeDelimited,
    /// `name=a%09b`.
    TabDelimited,
    /// `name[size]=a`, and `name[size][width]=a` for what is in it, with `[]` behind lists of single
    /// values, and `[0]`, `[1]` and so on behind others.
    DeepObject,
    /// The value as JSON.
    Json,
}
