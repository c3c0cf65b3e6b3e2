// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// Values that the document describes.
    ///
    /// Schema: `#/components/schemas/Status`.
    pub enum Status {
        /// Somebody works on it.
        ///
        /// `open`
        Open = "open",
        /// Nobody does.
        ///
        /// `closed`
        Closed = "closed",
    }
    else UnknownValue
}
