// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::Upload;

/// The object `addImport request`.
///
/// Schema: `#/paths/~1imports/post/requestBody/content/multipart~1form-data/schema`.
///
/// # Example
///
/// ```
/// use multipart::models::AddImportRequest;
///
/// let value = AddImportRequest::new("what the file holds");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddImportRequest {
    /// File.
    pub file: Upload,
}

impl AddImportRequest {
    /// Creates an `AddImportRequest` from its required fields.
    #[must_use]
    pub fn new(file: impl Into<Upload>) -> Self {
        Self { file: file.into() }
    }
}
