//! A member of such objects, and the field that it becomes.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Pointer;
use crate::model::{Enumeration, Field, Kind, Label, Listed, Named, Prose, Type, Types};
use crate::passes::enumerations;

/// What each of the objects says of a member.
pub(super) struct Member<'t> {
    pub(super) fields: Vec<&'t Field>,
    /// The values that each lists, unless all say the same.
    pub(super) lists: Option<Vec<Vec<Listed>>>,
    pub(super) nullable: bool,
}

/// A field of the object that they become, and the type that is made for it, if one is.
pub(super) struct Merged {
    field: Field,
    list: Option<Type>,
}

impl Merged {
    pub(super) fn add(self, types: &mut Types) -> Field {
        let ty = self.list.map_or(self.field.ty, |list| types.add(list));
        Field { ty, ..self.field }
    }
}

impl Member<'_> {
    /// Whether what is said of an object is one of the values that it lists.
    pub(super) fn lists_value(&self, object: usize, said: &Prose) -> bool {
        let list = self.lists.iter().filter_map(|lists| lists.get(object)).flatten();
        list.into_iter().any(|listed| listed.value == *said.as_written())
    }

    /// Whether each of the objects of which something is said has a value of its own.
    pub(super) fn can_tell(&self, described: &[Option<&Prose>]) -> bool {
        let Some(lists) = &self.lists else { return false };
        let with_own: BTreeSet<usize> = owners(lists).into_values().flatten().collect();
        let mut described = described.iter().enumerate();
        described.all(|(index, said)| said.is_none() || with_own.contains(&index))
    }

    /// The field. What is said of the objects, which may be nothing, is said of the values that each has for
    /// itself, and so is what each says of the member.
    pub(super) fn merged(
        &self,
        described: &[Option<&Prose>],
        union: &Label,
        origin: &Pointer,
    ) -> Option<Merged> {
        let mut field = Field::clone(self.fields[0]);
        let Some(lists) = &self.lists else { return Some(Merged { field, list: None }) };
        let said: Vec<Option<&Prose>> =
            self.fields.iter().map(|field| field.description.as_ref()).collect();
        let is_same = said.iter().all(|other| *other == said[0]);
        if !is_same && !self.can_tell(&said) {
            return None;
        }
        if !is_same {
            field.description = None;
        }
        if self.fields.iter().any(|other| other.default != field.default) {
            field.default = None;
        }
        if self.fields.iter().any(|other| other.limits != field.limits) {
            field.limits = None;
        }
        field.constant = None;
        let of_members = if is_same { &[] } else { said.as_slice() };
        let owners = owners(lists);
        let mut listed = enumerations::once(lists.iter().flatten());
        for listed in &mut listed {
            let Some(owner) = owners[&listed.value.to_string()] else { continue };
            for said in [described, of_members] {
                describe(listed, said.get(owner).copied().flatten());
            }
        }
        let list = list(listed, union, &field.name)?;
        let kind = Kind::Enumeration(list);
        let list = Type { kind, nullable: self.nullable, origin: origin.clone() };
        Some(Merged { field, list: Some(list) })
    }
}

/// The only object that lists a value, for each value.
fn owners(lists: &[Vec<Listed>]) -> BTreeMap<String, Option<usize>> {
    let mut owners = BTreeMap::new();
    for (index, list) in lists.iter().enumerate() {
        for listed in list {
            let owner = owners.entry(listed.value.to_string()).or_insert(Some(index));
            *owner = owner.filter(|owner| *owner == index);
        }
    }
    owners
}

/// Adds to what is said of a value, unless that is what it is.
fn describe(listed: &mut Listed, said: Option<&Prose>) {
    let is_value = |said: &&Prose| listed.value == *said.as_written();
    let Some(said) = said.filter(|said| !is_value(said)) else { return };
    listed.description = match &listed.description {
        Some(known) => Prose::new(&format!("{}\n\n{}", known.as_written(), said.as_written())),
        None => Some(said.clone()),
    };
}

/// The type that lists values, if all of them are of one kind.
fn list(listed: Vec<Listed>, union: &Label, member: &str) -> Option<Named<Enumeration>> {
    let shape = Enumeration { listed };
    let label = Label {
        name: format!("{} {member}", union.name),
        qualified: vec![format!("{} {member} value", union.name)],
        place: member.to_owned(),
        home: union.home.clone(),
        aliases: Vec::new(),
        wanted: None,
    };
    let named = Named { label, description: None, deprecated: false, examples: Vec::new(), shape };
    (!named.shape.is_mixed()).then_some(named)
}
