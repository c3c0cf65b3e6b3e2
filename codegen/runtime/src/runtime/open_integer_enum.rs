//! Enums whose values are integers, and of which the API may send others.

/// Declares an enum by a table of its variants and their values, with a variant for all other values,
/// and implements: `as_i64` and `From<i64>`, `From<E> for i64`, comparison with `i64`, `Display`,
/// `Serialize` and `Deserialize`. The paths are whole, since a model may have any of these names. A variant
/// without documentation is said to be its value.
macro_rules! open_integer_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$of_variant:meta])* $variant:ident = $value:literal,)*
        }
        else $others:ident
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$of_variant])*
                #[doc = $crate::runtime::spelling!([$(#[$of_variant])*] stringify!($value))]
                $variant,
            )*
            /// A value that this version of the crate doesn't know, as it came.
            $others(i64),
        }

        impl $name {
            /// The value as the API writes it.
            #[must_use]
            pub fn as_i64(self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$others(value) => value,
                }
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::$others(value),
                }
            }
        }

        impl ::std::convert::From<$name> for i64 {
            fn from(value: $name) -> Self {
                value.as_i64()
            }
        }

        impl ::std::cmp::PartialEq<i64> for $name {
            fn eq(&self, other: &i64) -> bool {
                self.as_i64() == *other
            }
        }

        impl ::std::cmp::PartialEq<$name> for i64 {
            fn eq(&self, other: &$name) -> bool {
                *self == other.as_i64()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::int::<i64, D>(deserializer).map(Self::from)
            }
        }
    };
}

pub(crate) use open_integer_enum;
