//! What a client needs of the runtime for styles of parameters and fields.

use crate::plan::{Place, Style, Styled};

/// The modules that put an argument into a request which has a style.
pub(super) fn modules(place: Place, styled: Styled) -> [&'static str; 2] {
    let step = match place {
        Place::Path => "call/styled_path",
        Place::Query => "call/styled_query",
        Place::ReservedQuery => "call/reserved_styled_query",
        Place::Cookie => "call/cookie",
        Place::Header => "call/styled_header",
    };
    let is_text = matches!(place, Place::Path | Place::Header);
    [step, self::module(styled, is_text)]
}

/// The module that a style is in.
pub(super) fn module(styled: Styled, is_text: bool) -> &'static str {
    let style = match styled {
        Styled::Json if is_text => return "style/json/text",
        Styled::Json => return "style/json/query",
        Styled::As { style, .. } => style,
    };
    match style {
        Style::Simple => "style/simple",
        Style::Label => "style/label",
        Style::Matrix => "style/matrix",
        Style::Form => "style/form",
        Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited if is_text => {
            "style/delimited/text"
        }
        Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited => {
            "style/delimited/query"
        }
        Style::DeepObject => "style/deep_object",
    }
}
