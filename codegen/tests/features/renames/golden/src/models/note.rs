// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{Answer, Colour, OldNote};
use crate::runtime::{open_enum, setters};

/// The object `Note`.
///
/// Schema: `#/components/schemas/Note`.
///
/// # Example
///
/// ```
/// use renames::models::Memo;
///
/// let value = Memo::new("text", "text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Memo {
    /// Created at.
    #[serde(rename = "createdAt")]
    pub created: String,
    /// Class.
    #[serde(rename = "class")]
    pub kind: String,
    /// Author.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<Writer>,
    /// Former.
    #[serde(rename = "former", skip_serializing_if = "Option::is_none")]
    pub earlier: Option<OldNote>,
    /// Colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,
    /// Answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// State.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<NoteState>,
    /// Size.
    #[serde(rename = "size", skip_serializing_if = "Option::is_none")]
    pub note_size: Option<NoteSize>,
}

impl Memo {
    /// Creates a `Memo` from its required fields.
    #[must_use]
    pub fn new(created: impl Into<String>, kind: impl Into<String>) -> Self {
        Self {
            created: created.into(),
            kind: kind.into(),
            author: None,
            earlier: None,
            colour: None,
            answer: None,
            state: None,
            note_size: None,
        }
    }
}

setters! {
    impl Memo {
        fn author(impl Into<Option<Writer>>);
        fn earlier(impl Into<Option<OldNote>>);
        fn colour(impl IntoOption<Colour, M>);
        fn answer(impl IntoOption<Answer, M>);
        fn state(impl IntoOption<NoteState, M>);
        fn note_size(impl IntoOption<NoteSize, M>);
    }
}

/// The object `Note author`.
///
/// Schema: `#/components/schemas/Note/properties/author`.
///
/// # Example
///
/// ```
/// use renames::models::Writer;
///
/// let value = Writer::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Writer {
    /// Name.
    #[serde(rename = "name")]
    pub full_name: String,
}

impl Writer {
    /// Creates a `Writer` from its required fields.
    #[must_use]
    pub fn new(full_name: impl Into<String>) -> Self {
        Self {
            full_name: full_name.into(),
        }
    }
}

open_enum! {
    /// The values of `Note state`.
    ///
    /// Schema: `#/components/schemas/Note/properties/state`.
    pub enum NoteState {
        Open = "1",
        Closed = "2",
    }
    else UnknownValue
}

open_enum! {
    /// The values of `Note size`.
    ///
    /// Schema: `#/components/schemas/Note/properties/size`.
    pub enum NoteSize {
        Small = "small",
        Large = "large",
    }
    else UnknownValue
}
