// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

open_integer_enum! {
    /// Values that have names and descriptions since each is a schema.
    ///
    /// Schema: `#/components/schemas/Action`.
    pub enum Action {
        /// Keep a message from being posted.
        ///
        /// `1`
        BlockMessage = 1,
        TimeOut = 3,
        N4 = 4,
        N5 = 5,
    }
    else UnknownValue
}
