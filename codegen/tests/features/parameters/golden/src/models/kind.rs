// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Kind`.
    ///
    /// Schema: `#/components/schemas/Kind`.
    ///
    /// # Example
    ///
    /// ```
    /// use parameters::models::Kind;
    ///
    /// assert_eq!(Kind::from("dog"), Kind::Dog);
    /// ```
    pub enum Kind {
        /// `dog`
        Dog = "dog",
        /// `cat`
        Cat = "cat",
    }
    else UnknownValue
}
