// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

open_integer_enum! {
    /// A list whose values are schemas.
    ///
    /// Schema: `#/components/schemas/Stage`.
    ///
    /// # Example
    ///
    /// ```
    /// use newer::models::Stage;
    ///
    /// assert_eq!(Stage::from(1), Stage::Begun);
    /// ```
    pub enum Stage {
        /// `1`
        Begun = 1,
        /// Nothing is left.
        ///
        /// `2`
        Done = 2,
    }
    else UnknownValue
}
