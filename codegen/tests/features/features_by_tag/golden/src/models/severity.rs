// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Severity`.
    ///
    /// Schema: `#/components/schemas/Severity`.
    ///
    /// # Example
    ///
    /// ```
    /// use features_by_tag::models::Severity;
    ///
    /// assert_eq!(Severity::from("low"), Severity::Low);
    /// ```
    pub enum Severity {
        /// `low`
        Low = "low",
        /// `high`
        High = "high",
    }
    else UnknownValue
}
