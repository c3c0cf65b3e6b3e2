//! Moments.

crate::runtime::newtype! {
    /// A moment: a text of the format `date-time`, as it came or as it was given.
    ///
    /// It should be as [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6) has it, such as
    /// `2026-01-31T12:00:00+01:00`; nothing checks that before it becomes a type of another crate. With the
    /// feature of that name, those of `jiff`, `chrono` and `time` become one, and it becomes one of theirs.
    /// What is compared and ordered are the texts: the same moment with another offset is another text.
    pub struct DateTime(String);
}

#[cfg(feature = "jiff")]
impl DateTime {
    /// The moment.
    ///
    /// # Errors
    ///
    /// It isn't a moment.
    pub fn to_jiff(&self) -> Result<::jiff::Timestamp, ::jiff::Error> {
        self.as_str().parse()
    }
}

#[cfg(feature = "jiff")]
impl From<::jiff::Timestamp> for DateTime {
    fn from(moment: ::jiff::Timestamp) -> Self {
        Self(moment.to_string())
    }
}

#[cfg(feature = "chrono")]
impl DateTime {
    /// The moment, with its offset.
    ///
    /// # Errors
    ///
    /// It isn't a moment.
    pub fn to_chrono(
        &self,
    ) -> Result<::chrono::DateTime<::chrono::FixedOffset>, ::chrono::ParseError> {
        self.as_str().parse()
    }
}

#[cfg(feature = "chrono")]
impl<Z: ::chrono::TimeZone> From<::chrono::DateTime<Z>> for DateTime {
    fn from(moment: ::chrono::DateTime<Z>) -> Self {
        Self(moment.to_rfc3339())
    }
}

#[cfg(feature = "time")]
impl DateTime {
    /// The moment, with its offset.
    ///
    /// # Errors
    ///
    /// It isn't a moment.
    pub fn to_time(&self) -> Result<::time::OffsetDateTime, ::time::error::Parse> {
        use ::time::format_description::well_known::{Iso8601, Rfc3339};
        let text = self.as_str();
        // The one allows a space in it and the other an offset without a colon.
        ::time::OffsetDateTime::parse(text, &Rfc3339).or_else(|error| {
            ::time::OffsetDateTime::parse(text, &Iso8601::PARSING).map_err(|_| error)
        })
    }
}

#[cfg(feature = "time")]
impl TryFrom<::time::OffsetDateTime> for DateTime {
    type Error = ::time::error::Format;

    /// Fails for a year of less or more than four digits, and for an offset with seconds.
    fn try_from(moment: ::time::OffsetDateTime) -> Result<Self, ::time::error::Format> {
        moment.format(&::time::format_description::well_known::Rfc3339).map(Self)
    }
}
