//! The traits of an enum whose values are integers, and of which the API may send others.

/// Implements, by the enum's `as_i64` and `From<i64>`: `From<E> for i64`, comparison with `i64`,
/// `Display`, `Serialize` and `Deserialize`. The paths are whole, since a model may have any of these
/// names.
macro_rules! open_integer_enum {
    ($name:ident) => {
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
