//! How the value of a variant is spelt in its documentation.

/// The documentation of a variant that has none of its own: its value, as code.
macro_rules! spelling {
    ([] $($value:tt)*) => {
        concat!("`", $($value)*, "`")
    };
    ([$($own:tt)*] $($value:tt)*) => {
        ""
    };
}

pub(crate) use spelling;
