//! Enums whose values are of several kinds, and of which the API may send others.

/// Declares an enum by a table of its variants and their values, with a variant for all other values,
/// and implements: `to_value` and `From<Value>`, `From` of scalars, `From<E> for Value`, `Serialize` and
/// `Deserialize`. The paths are whole, since a model may have any of these names.
macro_rules! open_value_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$of_variant:meta])* $variant:ident = $value:literal,)*
        }
        else $others:ident
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$of_variant])* $variant,)*
            /// A value that this version of the crate doesn't know, as it came.
            $others(::serde_json::Value),
        }

        impl $name {
            /// The value as the API writes it.
            #[must_use]
            pub fn to_value(&self) -> ::serde_json::Value {
                match self {
                    $(Self::$variant => ::serde_json::Value::from($value),)*
                    Self::$others(value) => value.clone(),
                }
            }
        }

        impl ::std::convert::From<::serde_json::Value> for $name {
            fn from(value: ::serde_json::Value) -> Self {
                $(if value == $value {
                    return Self::$variant;
                })*
                Self::$others(value)
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::from(::serde_json::Value::from(value))
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                Self::from(::serde_json::Value::from(value))
            }
        }

        impl ::std::convert::From<bool> for $name {
            fn from(value: bool) -> Self {
                Self::from(::serde_json::Value::from(value))
            }
        }

        impl ::std::convert::From<$name> for ::serde_json::Value {
            fn from(value: $name) -> Self {
                value.to_value()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.to_value(), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let value: ::serde_json::Value = ::serde::Deserialize::deserialize(deserializer)?;
                // `1.0` is what the document lists as `1`.
                let integer = $crate::runtime::whole::whole(&value)
                    .and_then(|integer| i64::try_from(integer).ok());
                ::std::result::Result::Ok(Self::from(match integer {
                    ::std::option::Option::Some(integer) => ::serde_json::Value::from(integer),
                    ::std::option::Option::None => value,
                }))
            }
        }
    };
}

pub(crate) use open_value_enum;
