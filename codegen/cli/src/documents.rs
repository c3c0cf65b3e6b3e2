//! A document with what belongs to it: its overlays, and the folders that its files may be in.

use std::fs;

use codegen::Source;

use crate::arguments;
use crate::failure::Failure;
use crate::folder::Folder;
use crate::place::Place;
use crate::settings::Settings;

/// A document, and what belongs to it.
pub(crate) struct Document {
    pub(crate) place: Place,
    /// In the order in which they are applied.
    pub(crate) overlays: Vec<Place>,
    /// The folders outside the document's in which its files may be.
    pub(crate) outside: Vec<Place>,
}

impl Document {
    /// The text of the document, with those of its overlays, and what gives its files.
    pub(crate) fn source(&self) -> Result<Source, Failure> {
        let Self { place, overlays, outside } = self;
        let source = Source::new(place.to_string(), read(place)?);
        let source = source.with_files(Folder::of(place, outside)?);
        overlays.iter().try_fold(source, |source, overlay| {
            Ok(source.with_overlay(overlay.to_string(), read(overlay)?))
        })
    }
}

/// Where the document is that a client's settings say.
pub(crate) fn place(client: &Place, settings: &Settings) -> Result<Option<Place>, Failure> {
    let Some(way) = &settings.document else { return Ok(None) };
    check_local(way)?;
    Ok(Some(client.follow(way)))
}

/// Refuses a document that would have to be fetched.
pub(crate) fn check_local(document: &str) -> Result<(), Failure> {
    let scheme = ["http://", "https://"].iter().find(|scheme| document.starts_with(**scheme));
    let Some(scheme) = scheme else { return Ok(()) };
    let path = document[scheme.len()..].split(['?', '#']).next().unwrap_or_default();
    let name = path.split_once('/').and_then(|(_, path)| path.rsplit('/').next());
    let name = name.filter(|name| !name.is_empty()).unwrap_or("openapi.yaml");
    let (name, url) = (arguments::quoted(name), arguments::quoted(document));
    Err(Failure::new(codegen::printable(&format!(
        "nothing is fetched from the network; run: curl --fail --location --output {name} {url}"
    ))))
}

fn read(spec: &Place) -> Result<String, Failure> {
    let bytes = fs::read(spec.path()).map_err(|error| Failure::io("read", spec, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let position = error.utf8_error().valid_up_to() + 1;
        Failure::new(format!("can't read {spec}: it isn't UTF-8 text (see byte {position})"))
    })
}
