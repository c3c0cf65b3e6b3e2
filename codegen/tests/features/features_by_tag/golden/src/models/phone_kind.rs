// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `PhoneKind`.
    ///
    /// Schema: `#/components/schemas/PhoneKind`.
    ///
    /// # Example
    ///
    /// ```
    /// use features_by_tag::models::PhoneKind;
    ///
    /// assert_eq!(PhoneKind::from("mobile"), PhoneKind::Mobile);
    /// ```
    pub enum PhoneKind {
        /// `mobile`
        Mobile = "mobile",
        /// `fixed`
        Fixed = "fixed",
    }
    else UnknownValue
}
