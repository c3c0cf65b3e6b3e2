// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `getV api-version`.
    ///
    /// Schema: `#/paths/~1v/get/parameters/0/schema`.
    ///
    /// # Example
    ///
    /// ```
    /// use spellings::models::GetVApiVersion;
    ///
    /// assert_eq!(GetVApiVersion::from("1.0"), GetVApiVersion::N1_0);
    /// ```
    pub enum GetVApiVersion {
        /// `1.0`
        N1_0 = "1.0",
        /// `1.10`
        N1_10 = "1.10",
        /// `2.00`
        N2_00 = "2.00",
        /// `1e3`
        N1e3 = "1e3",
        /// `0x1F`
        N0x1F = "0x1F",
        /// `10_000`
        N10_000 = "10_000",
        /// `.5`
        N5 = ".5",
        /// `+1`
        Plus1 = "+1",
        /// `0o17`
        N0o17 = "0o17",
        /// `True`
        True = "True",
        /// `yes`
        Yes = "yes",
        /// `~`
        Tilde = "~",
        /// `2024-05-06`
        N2024_05_06 = "2024-05-06",
    }
    else UnknownValue
}
