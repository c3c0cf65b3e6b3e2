// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Place;
use crate::runtime::{Part, open_enum, setters};

/// The object `addLetter request`.
///
/// Schema: `#/paths/~1letters/post/requestBody/content/multipart~1form-data/schema`.
///
/// # Example
///
/// ```
/// use multipart::models::{AddLetterRequest, Place};
///
/// let value = AddLetterRequest::new("Hello.", Place::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddLetterRequest {
    /// For example `"Hello."`. The document declares headers of its part, which
    /// [`Part::header`](crate::Part::header) sets: `Content-Language`, `X-Mood`.
    pub text: Part<String>,
    /// The document declares headers of its part, which [`Part::header`](crate::Part::header) sets:
    /// `X-Trust`.
    pub sender: Part<Place>,
    /// The document declares headers of its part, which [`Part::header`](crate::Part::header) sets:
    /// `X-Kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Part<AddLetterRequestKind>>,
    /// Default: `1`. The document declares headers of its part, which
    /// [`Part::header`](crate::Part::header) sets: `X-Pages`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<Part<i64>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here. The document declares
    /// headers of its part, which [`Part::header`](crate::Part::header) sets: `X-Mood`.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub postscript: Option<Option<Part<String>>>,
    /// The document declares headers of its part, which [`Part::header`](crate::Part::header) sets:
    /// `X-Line`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<Part<String>>>,
    /// The document declares headers of its part, which [`Part::header`](crate::Part::header) sets:
    /// `X-Stops`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stops: Option<Part<Vec<Place>>>,
    /// The document declares headers of its part, which [`Part::header`](crate::Part::header) sets:
    /// `X-Tags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Part<Vec<String>>>,
}

impl AddLetterRequest {
    /// Creates an `AddLetterRequest` from its required fields.
    #[must_use]
    pub fn new(text: impl Into<Part<String>>, sender: impl Into<Part<Place>>) -> Self {
        Self {
            text: text.into(),
            sender: sender.into(),
            kind: None,
            pages: None,
            postscript: None,
            lines: None,
            stops: None,
            tags: None,
        }
    }
}

setters! {
    impl AddLetterRequest {
        fn kind(impl IntoOption<Part<AddLetterRequestKind>, M>);
        fn pages(impl IntoOption<Part<i64>, M>);
        fn postscript(impl IntoOption<Part<String>, M>) or null_postscript;
        fn lines(Vec<Part<String>>);
        fn stops(impl IntoOption<Part<Vec<Place>>, M>);
        fn tags(impl IntoOption<Part<Vec<String>>, M>);
    }
}

open_enum! {
    /// The values of `addLetter request kind`.
    ///
    /// Schema:
    /// `#/paths/~1letters/post/requestBody/content/multipart~1form-data/schema/properties/kind`.
    pub enum AddLetterRequestKind {
        Card = "card",
        Note = "note",
    }
    else UnknownValue
}
