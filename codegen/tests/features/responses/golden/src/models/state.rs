// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `State`.
    ///
    /// Schema: `#/components/schemas/State`.
    pub enum State {
        Waiting = "waiting",
        Lost = "lost",
    }
    else UnknownValue
}
