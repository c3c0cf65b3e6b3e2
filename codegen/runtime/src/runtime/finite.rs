//! Finds what can't be sent, and says where in the body it is: numbers that JSON can't hold, since
//! infinities and what is no number would become `null`, and the request would say something else; and
//! whatever a model refuses to write.

use std::fmt::{self, Display};

use serde::ser::{
    self, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use serde_json::Value;

/// Refuses a number that JSON can't hold, wherever in a body it is, or in a parameter of a name.
pub(crate) fn check(
    parameter: Option<&str>,
    value: &(impl Serialize + ?Sized),
) -> Result<(), String> {
    let checked = match parameter {
        None => value.serialize(Finite(&Place::Body)),
        Some(name) => Parts::of(&Place::Body).member(name, value),
    };
    checked.map_err(|refusal| refusal.to_string())
}

/// A place in a body.
enum Place<'p> {
    Body,
    Member(&'p Self, &'p str),
    Element(&'p Self, usize),
}

impl Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body => Ok(()),
            Self::Member(Self::Body, name) => f.write_str(name),
            Self::Member(parent, name) => write!(f, "{parent}.{name}"),
            Self::Element(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// Goes through the value at a place, and writes nothing.
struct Finite<'p>(&'p Place<'p>);

/// Goes through the values that one is made of.
struct Parts<'p> {
    place: &'p Place<'p>,
    index: usize,
    key: String,
}

/// What can't be sent: where it is, unless that is the body as a whole, and what is the matter.
#[derive(Debug)]
struct Refusal {
    place: Option<String>,
    reason: String,
}

impl Refusal {
    fn new(reason: String) -> Self {
        Self { place: None, reason }
    }

    /// The same of what stands at a place, unless it is known to stand further in.
    fn at(self, place: &Place<'_>) -> Self {
        let known = self.place.or_else(|| Some(place.to_string()));
        Self { place: known, ..self }
    }
}

impl Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(place) => write!(f, "`{place}` {}", self.reason),
            None => write!(f, "the body {}", self.reason),
        }
    }
}

impl std::error::Error for Refusal {}

impl ser::Error for Refusal {
    fn custom<T: Display>(reason: T) -> Self {
        Self::new(reason.to_string())
    }
}

type Done = Result<(), Refusal>;

impl<'p> Finite<'p> {
    fn parts(self) -> Parts<'p> {
        Parts::of(self.0)
    }
}

impl<'p> Parts<'p> {
    fn of(place: &'p Place<'p>) -> Self {
        Self { place, index: 0, key: String::new() }
    }

    fn element(&mut self, value: &(impl Serialize + ?Sized)) -> Done {
        let place = Place::Element(self.place, self.index);
        self.index += 1;
        value.serialize(Finite(&place)).map_err(|refusal| refusal.at(&place))
    }

    fn member(&self, name: &str, value: &(impl Serialize + ?Sized)) -> Done {
        let place = Place::Member(self.place, name);
        value.serialize(Finite(&place)).map_err(|refusal| refusal.at(&place))
    }
}

/// The methods for what neither is such a number nor holds one.
macro_rules! harmless {
    ($($method:ident($($ty:ty),*);)*) => {
        $(fn $method(self, $(_: $ty),*) -> Done {
            Ok(())
        })*
    };
}

impl<'p> Serializer for Finite<'p> {
    type Ok = ();
    type Error = Refusal;
    type SerializeSeq = Parts<'p>;
    type SerializeTuple = Parts<'p>;
    type SerializeTupleStruct = Parts<'p>;
    type SerializeTupleVariant = Parts<'p>;
    type SerializeMap = Parts<'p>;
    type SerializeStruct = Parts<'p>;
    type SerializeStructVariant = Parts<'p>;

    harmless! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_i128(i128);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_u128(u128);
        serialize_char(char);
        serialize_str(&str);
        serialize_bytes(&[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(&'static str);
        serialize_unit_variant(&'static str, u32, &'static str);
    }

    fn serialize_f32(self, number: f32) -> Done {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Done {
        if number.is_finite() {
            return Ok(());
        }
        Err(Refusal::new(format!("is {number}, which can't be sent as a number")))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Done {
        self.parts().member(name, value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'p>, Refusal> {
        Ok(self.parts())
    }

    fn serialize_tuple(self, _: usize) -> Result<Parts<'p>, Refusal> {
        Ok(self.parts())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Parts<'p>, Refusal> {
        Ok(self.parts())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Parts<'p>, Refusal> {
        Ok(self.parts())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Parts<'p>, Refusal> {
        Ok(self.parts())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Parts<'p>, Refusal> {
        Ok(self.parts())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Parts<'p>, Refusal> {
        Ok(self.parts())
    }
}

/// What is made of several values is gone through value by value.
macro_rules! parts {
    ($($trait:ident: $method:ident;)*) => {
        $(impl $trait for Parts<'_> {
            type Ok = ();
            type Error = Refusal;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                self.element(value)
            }

            fn end(self) -> Done {
                Ok(())
            }
        })*
    };
    ($($trait:ident;)*) => {
        $(impl $trait for Parts<'_> {
            type Ok = ();
            type Error = Refusal;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Done {
                self.member(name, value)
            }

            fn end(self) -> Done {
                Ok(())
            }
        })*
    };
}

parts! {
    SerializeSeq: serialize_element;
    SerializeTuple: serialize_element;
    SerializeTupleStruct: serialize_field;
    SerializeTupleVariant: serialize_field;
}

parts! {
    SerializeStruct;
    SerializeStructVariant;
}

impl SerializeMap for Parts<'_> {
    type Ok = ();
    type Error = Refusal;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        self.key = match serde_json::to_value(key) {
            Ok(Value::String(key)) => key,
            Ok(key) => key.to_string(),
            Err(error) => return Err(ser::Error::custom(error)),
        };
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        self.member(&self.key, value)
    }

    fn end(self) -> Done {
        Ok(())
    }
}
