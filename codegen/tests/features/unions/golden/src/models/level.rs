// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// Open by its own words.
    ///
    /// Schema: `#/components/schemas/Level`.
    ///
    /// # Example
    ///
    /// ```
    /// use unions::models::Level;
    ///
    /// assert_eq!(Level::from("low"), Level::Low);
    /// ```
    pub enum Level {
        /// `low`
        Low = "low",
        /// `high`
        High = "high",
    }
    else UnknownValue
}
