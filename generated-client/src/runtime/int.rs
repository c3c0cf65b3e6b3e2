//! Decodes integers, of which JSON may write one as a fraction that is whole: `1.0`, or `1e3`.

pub(super) mod member;

use std::any::type_name;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

use super::whole::of_fraction;

/// An integer, or a list or map of such, or such a thing that may be `null`.
pub(crate) trait Integers: Sized {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// What is made of nothing but integers, as a part of something else.
pub(crate) struct Whole<T>(pub(crate) T);

impl<'de, T: Integers> Deserialize<'de> for Whole<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode(deserializer).map(Self)
    }
}

impl<T: Integers> Integers for Option<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value: Option<Whole<T>> = Deserialize::deserialize(deserializer)?;
        Ok(value.map(|Whole(value)| value))
    }
}

impl<T: Integers> Integers for Vec<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let elements: Vec<Whole<T>> = Deserialize::deserialize(deserializer)?;
        Ok(elements.into_iter().map(|Whole(element)| element).collect())
    }
}

impl<T: Integers> Integers for BTreeMap<String, T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let members: BTreeMap<String, Whole<T>> = Deserialize::deserialize(deserializer)?;
        Ok(members.into_iter().map(|(name, Whole(member))| (name, member)).collect())
    }
}

/// A number as an integer of type `T`.
struct AsInteger<T>(PhantomData<T>);

impl<T: TryFrom<i128>> Visitor<'_> for AsInteger<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(type_name::<T>())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        let wrong = |_| E::invalid_value(Unexpected::Signed(value), &self);
        T::try_from(value.into()).map_err(wrong)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        let wrong = |_| E::invalid_value(Unexpected::Unsigned(value), &self);
        T::try_from(value.into()).map_err(wrong)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        let whole = of_fraction(value).and_then(|whole| T::try_from(whole).ok());
        whole.ok_or_else(|| E::invalid_type(Unexpected::Float(value), &self))
    }
}

macro_rules! integers {
    ($($ty:ident by $deserialize:ident),*) => {
        $(
            impl Integers for $ty {
                fn decode<'de, D: Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Self, D::Error> {
                    deserializer.$deserialize(AsInteger(PhantomData))
                }
            }
        )*
    };
}

integers!(
    i8 by deserialize_i8,
    i16 by deserialize_i16,
    i32 by deserialize_i32,
    i64 by deserialize_i64,
    u8 by deserialize_u8,
    u16 by deserialize_u16,
    u32 by deserialize_u32,
    u64 by deserialize_u64
);
