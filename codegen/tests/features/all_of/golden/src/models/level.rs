// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Level`.
    ///
    /// Schema: `#/components/schemas/Level/allOf/1`.
    ///
    /// # Example
    ///
    /// ```
    /// use all_of::models::Level;
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
