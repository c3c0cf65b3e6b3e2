//! JSON text to a value tree, and to the positions of its values.

use jsonc_parser::ast::Value as Ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::positions::{Builder, Cursor, Number, Positions};
use super::reading::Reading;
use super::{Refusal, TOO_DEEP};
use crate::diagnostics::Diagnostics;
use crate::tree::{Node, Origin, Places};

/// Reads the value tree, of a document at a place.
pub(super) fn read(
    text: &str,
    root: Option<Origin>,
    places: &mut Places,
    diagnostics: &mut Diagnostics,
) -> Result<Node, Refusal> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Reading::json(places, diagnostics).tree(root, &mut deserializer);
    let value = value.and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| refusal(text, &error))
}

fn refusal(text: &str, error: &serde_json::Error) -> Refusal {
    let (line, bytes) = (error.line(), error.column());
    let reason = error.to_string().replace(&format!(" at line {line} column {bytes}"), "");
    let mut cursor = Cursor::new(text);
    let start = cursor.at_line(line, 1);
    Refusal::new(plain(&reason), cursor.at_offset(start.offset + bytes.saturating_sub(1)))
}

/// What `serde_json` says, in words that don't need to know it.
fn plain(reason: &str) -> String {
    match reason {
        "recursion limit exceeded" => TOO_DEEP.to_owned(),
        _ => format!("this isn't JSON: {}", reason.replace("EOF", "the text ends")),
    }
}

/// Finds the positions of the values. Whether the text is JSON to the letter doesn't matter here:
/// what can be understood has a place.
pub(super) fn positions(text: &str) -> Positions {
    let mut builder = Builder::new(text);
    let ast = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
    if let Some(value) = ast.ok().and_then(|result| result.value) {
        let root = builder.root(|cursor| cursor.at_offset(value.start()));
        children(&value, root, &mut builder);
    }
    builder.finish()
}

/// Adds what a value holds. The parser bounds how deep that goes.
fn children(value: &Ast<'_>, node: Number, builder: &mut Builder<'_>) {
    match value {
        Ast::Object(object) => {
            for member in &object.properties {
                let name = &member.name;
                let child =
                    builder.child(node, name.as_str(), |cursor| cursor.at_offset(name.start()));
                builder.key_ends(child, |cursor| cursor.at_offset(name.end()));
                children(&member.value, child, builder);
            }
        }
        Ast::Array(list) => {
            for (index, element) in list.elements.iter().enumerate() {
                let start = element.start();
                let child =
                    builder.child(node, index.to_string(), |cursor| cursor.at_offset(start));
                children(element, child, builder);
            }
        }
        Ast::NumberLit(number) => builder.spelled(node, number.value),
        Ast::BooleanLit(flag) => builder.spelled(node, if flag.value { "true" } else { "false" }),
        _ => {}
    }
    builder.value_ends(node, |cursor| cursor.at_offset(value.end()));
}
