//! Days.

crate::runtime::newtype! {
    /// A day: a text of the format `date`, as it came or as it was given.
    ///
    /// It should be as [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6) has it, such as
    /// `2026-01-31`; nothing checks that before it becomes a type of another crate. With the feature of that
    /// name, those of `jiff`, `chrono` and `time` become one, and it becomes one of theirs.
    pub struct Date(String);
}

#[cfg(feature = "jiff")]
impl Date {
    /// The day.
    ///
    /// # Errors
    ///
    /// It isn't a day.
    pub fn to_jiff(&self) -> Result<::jiff::civil::Date, ::jiff::Error> {
        self.as_str().parse()
    }
}

#[cfg(feature = "jiff")]
impl From<::jiff::civil::Date> for Date {
    fn from(day: ::jiff::civil::Date) -> Self {
        Self(day.to_string())
    }
}

#[cfg(feature = "chrono")]
impl Date {
    /// The day.
    ///
    /// # Errors
    ///
    /// It isn't a day.
    pub fn to_chrono(&self) -> Result<::chrono::NaiveDate, ::chrono::ParseError> {
        self.as_str().parse()
    }
}

#[cfg(feature = "chrono")]
impl From<::chrono::NaiveDate> for Date {
    fn from(day: ::chrono::NaiveDate) -> Self {
        Self(day.to_string())
    }
}

#[cfg(feature = "time")]
impl Date {
    /// The day.
    ///
    /// # Errors
    ///
    /// It isn't a day.
    pub fn to_time(&self) -> Result<::time::Date, ::time::error::Parse> {
        ::time::Date::parse(self.as_str(), &::time::format_description::well_known::Iso8601::DATE)
    }
}

#[cfg(feature = "time")]
impl From<::time::Date> for Date {
    fn from(day: ::time::Date) -> Self {
        Self(day.to_string())
    }
}
