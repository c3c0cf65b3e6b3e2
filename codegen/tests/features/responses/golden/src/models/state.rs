// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `State`.
    ///
    /// Schema: `#/components/schemas/State`.
    ///
    /// # Example
    ///
    /// ```
    /// use responses::models::State;
    ///
    /// assert_eq!(State::from("waiting"), State::Waiting);
    /// ```
    pub enum State {
        /// `waiting`
        Waiting = "waiting",
        /// `lost`
        Lost = "lost",
    }
    else UnknownValue
}
