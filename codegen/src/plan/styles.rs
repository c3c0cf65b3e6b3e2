//! How parameters and the fields of forms are written.

use crate::model::{Encoding, Kind, Location, Parameter, Style};

/// How something is written that isn't a single value, or in another way than most are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Styled {
    As { style: Style, explode: bool },
    Json,
}

/// What a style puts between the parts of a value, as it is and as paths and queries have it; nothing for
/// styles that aren't known by that.
pub(crate) fn delimiter(style: Style) -> Option<[&'static str; 2]> {
    match style {
        Style::SpaceDelimited => Some([" ", "%20"]),
        Style::PipeDelimited => Some(["|", "%7C"]),
        Style::TabDelimited => Some(["\t", "%09"]),
        Style::Simple | Style::Label | Style::Matrix | Style::Form | Style::DeepObject => None,
    }
}

/// How a parameter is written, unless that is as the text that stands for its single value.
pub(super) fn parameter_style(parameter: &Parameter, kind: &Kind) -> Option<Styled> {
    let is_text = match kind {
        Kind::Boolean | Kind::Integer(_) | Kind::Float | Kind::String { .. } => true,
        Kind::Enumeration(listed) => !listed.shape.is_mixed(),
        _ => false,
    };
    match parameter.encoding {
        Encoding::Content(_) => Some(Styled::Json),
        Encoding::Styled { style: Style::Simple | Style::Form, .. }
            if is_text && parameter.location != Location::Cookie =>
        {
            None
        }
        Encoding::Styled { style, explode, .. } => Some(Styled::As { style, explode }),
    }
}

/// How a field of a form is written, of which the document says so. Delimiters between fields that are
/// exploded aren't defined.
pub(super) fn field_style(encoding: &Encoding) -> Styled {
    match *encoding {
        Encoding::Content(_) => Styled::Json,
        Encoding::Styled {
            style: Style::SpaceDelimited | Style::PipeDelimited,
            explode: true,
            ..
        } => Styled::As { style: Style::Form, explode: true },
        Encoding::Styled { style, explode, .. } => Styled::As { style, explode },
    }
}
