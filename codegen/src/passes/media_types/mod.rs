//! Gives an operation whose bodies may be of several media types a method for each that says something
//! else, and reports the others.

mod requests;
mod responses;

use crate::diagnostics::Diagnostics;
use crate::model::{Api, Exchange, MediaType};

/// Puts behind each operation its doubles, which send its body as something else, and those that ask for
/// something else.
pub(crate) fn split(api: &mut Api, exchanges: &mut Vec<Exchange>, diagnostics: &mut Diagnostics) {
    let operations = std::mem::take(&mut api.operations).into_iter();
    for (operation, exchange) in operations.zip(std::mem::take(exchanges)) {
        let mut doubles = requests::doubles(&api.types, &operation, &exchange, diagnostics);
        doubles.extend(responses::doubles(&api.types, &operation, &exchange, diagnostics));
        api.operations.push(operation);
        exchanges.push(exchange);
        for (operation, exchange) in doubles {
            api.operations.push(operation);
            exchanges.push(exchange);
        }
    }
}

/// More methods of one operation than anyone looks for: so many that send something else, and as many
/// that ask for something else.
const MOST_DOUBLES: usize = 8;

/// What to call a media type, of which nothing else is needed: its name must stay what it is whatever
/// else there is.
fn word(media: &MediaType) -> String {
    let essence = media.essence();
    let known = match essence.as_str() {
        "multipart/form-data" => "multipart",
        "application/x-www-form-urlencoded" => "form",
        "application/octet-stream" => "bytes",
        "text/plain" => "text",
        _ => essence.split_once('/').map_or(essence.as_str(), |(_, subtype)| subtype),
    };
    let known = known.strip_prefix("x-").unwrap_or(known);
    let known = known.strip_suffix("+json").unwrap_or(known);
    known.replace(|c: char| !c.is_ascii_alphanumeric(), " ")
}
