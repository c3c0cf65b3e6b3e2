// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Page`.
    ///
    /// Schema: `#/components/parameters/Page/schema`.
    ///
    /// # Example
    ///
    /// ```
    /// use inline_schemas::models::Page;
    ///
    /// assert_eq!(Page::from("first"), Page::First);
    /// ```
    pub enum Page {
        /// `first`
        First = "first",
        /// `last`
        Last = "last",
    }
    else UnknownValue
}
