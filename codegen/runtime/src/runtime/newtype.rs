//! Texts that have types of their own, so that one can't be taken for another.

/// Declares a struct around a text, and implements: `as_str`, `From<String>`, `From<&str>` and `FromStr`,
/// `AsRef<str>`, `Borrow<str>` and `From<S> for String`, comparison with `str`, order and hash as those of
/// the text, `Display`, `Serialize` and `Deserialize`. The paths are whole, since a model may have any of
/// these names.
macro_rules! newtype {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident(String);
    ) => {
        $(#[$attribute])*
        #[derive(
            Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(::std::string::String);

        impl $name {
            /// The text itself.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self(text)
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl ::std::convert::From<$name> for ::std::string::String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        $crate::runtime::as_text! { $name }

        impl ::std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

pub(crate) use newtype;
