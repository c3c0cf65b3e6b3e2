//! Any text as an overlay, and any values as its actions.

#![no_main]

use arbitrary::Arbitrary;
use codegen::Source;
use libfuzzer_sys::fuzz_target;
use serde_json::json;

const DOCUMENT: &str = include_str!("../../tests/hostile/pets.yaml");

#[derive(Debug, Arbitrary)]
enum Overlay {
    Text(String),
    Actions(Vec<Action>),
}

#[derive(Debug, Arbitrary)]
struct Action {
    target: String,
    update: Option<String>,
    remove: bool,
    copy: Option<String>,
}

impl Action {
    fn value(&self) -> serde_json::Value {
        let target = format!("${}", self.target);
        let update = self
            .update
            .as_deref()
            .map(|text| serde_json::from_str(text).unwrap_or_else(|_| json!(text)));
        let copy = self.copy.as_deref().map(|from| format!("${from}"));
        let members = [
            ("target", Some(json!(target))),
            ("update", update),
            ("remove", self.remove.then(|| json!(true))),
            ("copy", copy.map(|from| json!(from))),
        ];
        members.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
    }
}

impl Overlay {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Actions(actions) => {
                let actions: Vec<_> = actions.iter().map(Action::value).collect();
                let info = json!({ "title": "A", "version": "1" });
                json!({ "overlay": "1.1.0", "info": info, "actions": actions }).to_string()
            }
        }
    }
}

fuzz_target!(|overlay: Overlay| {
    let source = Source::new("document", DOCUMENT);
    codegen_fuzz::client_of(&source.with_overlay("overlay", overlay.text()));
});
