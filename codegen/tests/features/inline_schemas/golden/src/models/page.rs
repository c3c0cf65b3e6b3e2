// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Page`.
    ///
    /// Schema: `#/components/parameters/Page/schema`.
    pub enum Page {
        First = "first",
        Last = "last",
    }
    else UnknownValue
}
