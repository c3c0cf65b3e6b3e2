// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Upload, setters};

/// The object `addScan request`.
///
/// Schema: `#/paths/~1scans/post/requestBody/content/multipart~1form-data/schema`.
///
/// # Example
///
/// ```
/// use multipart::models::AddScanRequest;
///
/// let value = AddScanRequest::new("what the file holds");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddScanRequest {
    /// The scan itself.
    pub scan: Upload,
    /// Pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<Vec<Upload>>,
    /// Note.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub note: Option<Value>,
    /// For example `"good"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mood: Option<String>,
}

impl AddScanRequest {
    /// Creates an `AddScanRequest` from its required fields.
    #[must_use]
    pub fn new(scan: impl Into<Upload>) -> Self {
        Self {
            scan: scan.into(),
            pages: None,
            note: None,
            mood: None,
        }
    }

    /// Sets [`note`](Self#structfield.note).
    #[must_use]
    pub fn note(mut self, note: impl Into<Value>) -> Self {
        self.note = Some(note.into());
        self
    }
}

setters! {
    impl AddScanRequest {
        fn pages(Vec<Upload>);
        fn mood(impl IntoOption<String, M>);
    }
}
