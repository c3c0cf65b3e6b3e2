// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Address, Cat, Dog, Person};
use crate::runtime::{
    AdditionalProperties, Shape, decode, needed, setters, shape, unneeded, unsent,
};

/// The object `Account`.
///
/// Schema: `#/components/schemas/Account`.
///
/// # Example
///
/// ```
/// use access::models::{Account, Address};
///
/// let value = Account::new("text", "text", Some("text".to_owned()), Address::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Account {
    /// Set by the server; requests don't carry it.
    #[serde(skip_serializing_if = "unsent")]
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// For requests only, which must have it; responses don't.
    #[serde(skip_serializing_if = "unneeded", serialize_with = "needed")]
    pub secret: Option<String>,
    /// For requests only, which must have it; responses don't. Absent (`None`) and `null`
    /// (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "unneeded",
        serialize_with = "needed"
    )]
    pub hint: Option<Option<String>>,
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`. For example
    /// `"2026-01-31T12:00:00Z"`. Set by the server; requests don't carry it.
    #[serde(skip_serializing_if = "unsent")]
    pub changed_at: Option<String>,
    /// Set by the server; requests don't carry it. Absent (`None`) and `null` (`Some(None)`) are
    /// different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::int::present",
        skip_serializing_if = "unsent"
    )]
    pub revision: Option<Option<i64>>,
    /// Address.
    pub address: Address,
    /// Addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<Address>>,
    /// Places.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub places: Option<BTreeMap<String, Address>>,
    /// Owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<AccountOwner>,
    /// Pet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pet: Option<AccountPet>,
    /// Parent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Account>>,
    /// Additional properties, by their names.
    #[serde(flatten)]
    pub additional_properties: AdditionalProperties<Address>,
}

impl Account {
    /// Creates an `Account` from its required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        secret: impl Into<String>,
        hint: Option<String>,
        address: Address,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            secret: Some(secret.into()),
            hint: Some(hint),
            changed_at: None,
            revision: None,
            address,
            addresses: None,
            places: None,
            owner: None,
            pet: None,
            parent: None,
            additional_properties: AdditionalProperties::default(),
        }
    }

    /// Sets [`parent`](Self#structfield.parent).
    #[must_use]
    pub fn parent(mut self, parent: impl Into<Option<Account>>) -> Self {
        self.parent = parent.into().map(Box::new);
        self
    }
}

setters! {
    impl Account {
        fn secret(impl IntoOption<String, M>);
        fn hint(impl IntoOption<String, M>) or null_hint;
        fn addresses(Vec<Address>);
        fn places(BTreeMap<String, Address>);
        fn owner(impl IntoOption<AccountOwner, M>);
        fn pet(impl IntoOption<AccountPet, M>);
    }
}

/// One of the variants of `Account owner`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Account/properties/owner`.
///
/// # Example
///
/// ```
/// use access::models::{AccountOwner, Person};
///
/// let value = AccountOwner::from(Person::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AccountOwner {
    /// `Person`
    Person(Box<Person>),
    /// `Address`
    Address(Box<Address>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Person> for AccountOwner {
    fn from(value: Person) -> Self {
        Self::Person(Box::new(value))
    }
}

impl From<Address> for AccountOwner {
    fn from(value: Address) -> Self {
        Self::Address(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for AccountOwner {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["surname"],
                members: &[("surname", &shape::String), ("born", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[("no", &shape::Integer), ("code", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Person),
                1 => decode(&value).map(Self::Address),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Account pet`.
///
/// Which one, is told by the member `kind`.
///
/// Schema: `#/components/schemas/Account/properties/pet`.
///
/// # Example
///
/// ```
/// use access::models::{AccountPet, Cat};
///
/// let value = AccountPet::from(Cat::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AccountPet {
    /// `Cat`
    ///
    /// Its discriminator value is `Cat`.
    Cat(Box<Cat>),
    /// `Dog`
    ///
    /// Its discriminator value is `Dog`.
    Dog(Box<Dog>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Cat> for AccountPet {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for AccountPet {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for AccountPet {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("kind").and_then(Value::as_str) {
            Some("Cat") => decode(&value).map(Self::Cat),
            Some("Dog") => decode(&value).map(Self::Dog),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}
