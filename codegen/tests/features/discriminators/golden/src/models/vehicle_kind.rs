// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `VehicleKind`.
    ///
    /// Schema: `#/components/schemas/VehicleKind`.
    ///
    /// # Example
    ///
    /// ```
    /// use discriminators::models::VehicleKind;
    ///
    /// assert_eq!(VehicleKind::from("car"), VehicleKind::Car);
    /// ```
    pub enum VehicleKind {
        /// `car`
        Car = "car",
        /// `boat`
        Boat = "boat",
    }
    else UnknownValue
}
