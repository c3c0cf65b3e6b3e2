//! UUIDs.

crate::runtime::newtype! {
    /// A UUID: a text of the format `uuid`, as it came or as it was given.
    ///
    /// It should be as [RFC 9562](https://www.rfc-editor.org/rfc/rfc9562#section-4) has it, such as
    /// `0197c0de-8a3b-7d55-9f6e-2f0a4c1b7e90`; nothing checks that before it becomes a type of another crate.
    /// With the feature `uuid`, one of that crate becomes one, and it becomes one of theirs. What is compared
    /// are the texts: in capitals it is another.
    pub struct Uuid(String);
}

#[cfg(feature = "uuid")]
impl Uuid {
    /// The UUID.
    ///
    /// # Errors
    ///
    /// It isn't one.
    pub fn to_uuid(&self) -> Result<::uuid::Uuid, ::uuid::Error> {
        self.as_str().parse()
    }
}

#[cfg(feature = "uuid")]
impl From<::uuid::Uuid> for Uuid {
    fn from(uuid: ::uuid::Uuid) -> Self {
        Self(uuid.to_string())
    }
}
