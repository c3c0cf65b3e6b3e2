// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `getV api-version`.
    ///
    /// Schema: `#/paths/~1v/get/parameters/0/schema`.
    pub enum GetVApiVersion {
        N1_0 = "1.0",
        N1_10 = "1.10",
        N2_00 = "2.00",
        N1e3 = "1e3",
        N0x1F = "0x1F",
        N10_000 = "10_000",
        N5 = ".5",
        Plus1 = "+1",
        N0o17 = "0o17",
        True = "True",
        Yes = "yes",
        Tilde = "~",
        N2024_05_06 = "2024-05-06",
    }
    else UnknownValue
}
