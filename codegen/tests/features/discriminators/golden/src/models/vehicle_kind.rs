// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `VehicleKind`.
    ///
    /// Schema: `#/components/schemas/VehicleKind`.
    pub enum VehicleKind {
        Car = "car",
        Boat = "boat",
    }
    else UnknownValue
}
