//! The headers that the document declares for responses.

use std::collections::BTreeMap;

use super::inputs::Inputs;
use crate::model::{HeaderValue, Prose};
use crate::names::Name;

/// What is made of the headers of responses.
#[derive(Debug)]
pub(crate) struct Headers {
    /// In the order of their names.
    pub(crate) constants: Vec<Header>,
    /// Whether there may be relations in one.
    pub(crate) has_links: bool,
}

/// A header of responses, as a constant that says what it is.
#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) constant: Name,
    /// In lower case.
    pub(crate) name: String,
    pub(crate) value: HeaderValue,
    /// What the document says of it, where it says so first.
    pub(crate) description: Option<Prose>,
    /// The operations that declare it, by method and path.
    pub(crate) operations: Vec<String>,
}

/// The name of the header with relations, of which there is more to say.
const LINK: &str = "link";

impl Inputs<'_> {
    /// The headers, but for those that the client makes something of.
    pub(super) fn headers(self) -> Headers {
        let known = &self.api.headers;
        let known = [&known.limit, &known.remaining, &known.reset, &known.request_id];
        let is_known = |name: &str| {
            known.into_iter().flatten().any(|known| known == name)
                || [LINK, "content-type"].contains(&name)
        };
        let mut all = self.headers_by_name();
        let has_links = all.contains_key(LINK);
        all.retain(|name, _| !is_known(name));
        Headers { constants: all.into_values().collect(), has_links }
    }

    fn headers_by_name(self) -> BTreeMap<String, Header> {
        let mut headers: BTreeMap<String, Header> = BTreeMap::new();
        for operation in &self.api.operations {
            for declared in operation.responses.iter().flat_map(|response| &response.headers) {
                let name = declared.name.to_ascii_lowercase();
                let header = headers.entry(name.clone()).or_insert_with(|| Header {
                    constant: self.names.headers[&name].clone(),
                    name,
                    value: declared.value,
                    description: None,
                    operations: Vec::new(),
                });
                if header.value != declared.value {
                    header.value = HeaderValue::Text;
                }
                if header.description.is_none() {
                    header.description.clone_from(&declared.description);
                }
                let label = operation.label();
                if header.operations.last() != Some(&label) {
                    header.operations.push(label);
                }
            }
        }
        headers
    }
}
