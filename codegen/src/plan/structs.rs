//! Objects as structs.

use super::inputs::Inputs;
use super::renaming::Renaming;
use super::{Field, Initial, RustType};
use crate::model::{self, Object, TypeId};
use crate::names::{Name, TypeNames};

/// A struct.
#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) fields: Vec<Field>,
    /// What holds additional properties.
    pub(crate) others: Option<Others>,
    /// serde's rule that gives most fields their names in JSON.
    pub(crate) rename_all: Option<&'static str>,
    pub(crate) new: New,
    /// Which fields must be there beside the required ones.
    pub(crate) rules: Vec<Rule>,
    /// Whether only responses bring it, so that callers have no need to make one.
    pub(crate) is_brought: bool,
    /// What is checked of it before it is sent.
    pub(crate) check: Option<Check>,
    /// Whether it is `Eq` and `Hash`.
    pub(crate) is_exact: bool,
}

/// What `new` makes a struct of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum New {
    /// Of nothing: no field is set.
    Empty,
    /// Of what it always has.
    Constants,
    /// Of its arguments.
    Arguments,
}

/// The field for additional properties.
#[derive(Debug)]
pub(crate) struct Others {
    pub(crate) name: Name,
    /// The type of a value.
    pub(crate) value: RustType,
    /// Whether there are values of other types, which are kept beside those of this one.
    pub(crate) is_typed: bool,
    /// Whether the values are integers, which may be written as fractions.
    pub(crate) is_integers: bool,
}

/// A rule on which fields must be there together.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) number: Number,
    pub(crate) sets: Vec<Vec<Member>>,
}

/// How many sets of a rule must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Number {
    AtLeastOne,
    ExactlyOne,
}

/// A member of an object that a rule speaks of.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) wire_name: String,
    pub(crate) held: Held,
}

/// What holds a member.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// A field that is always there, if only as `null`.
    Required(Name),
    Optional(Name),
    /// The field for additional properties.
    Others,
    Nowhere,
}

/// What is checked of a struct beside its own rules.
#[derive(Debug)]
pub(crate) struct Check {
    /// The fields that hold something that is to be checked.
    pub(crate) fields: Vec<Name>,
    /// Whether additional properties do.
    pub(crate) others: bool,
}

impl Inputs<'_> {
    pub(super) fn structure(self, id: TypeId, object: &Object) -> Struct {
        let names = self.names.ty(id);
        let renaming = Renaming::of(object, names);
        let fields = object.fields.iter().enumerate().map(|(index, field)| {
            let is_renamed = !renaming.names(field, &names.members[index]);
            self.field((id, index), field, is_renamed)
        });
        let fields: Vec<Field> = fields.collect();
        Struct {
            others: object.others.map(|ty| self.others(ty, &names.others)),
            rename_all: renaming.name(),
            new: self.new_of(id, object, &fields),
            rules: object.presence.iter().map(|rule| self::rule(rule, object, names)).collect(),
            is_brought: self.facts.brought.contains(&id),
            check: self.facts.checked.contains(&id).then(|| self.check(object, names)),
            is_exact: self.holders.is_exact(id),
            fields,
        }
    }

    fn new_of(self, id: TypeId, object: &Object, fields: &[Field]) -> New {
        let mut all = object.fields.iter().enumerate();
        if !all.any(|(index, field)| self.facts.fields.is_made((id, index), field)) {
            New::Empty
        } else if fields.iter().any(|field| field.initial == Initial::Argument) {
            New::Arguments
        } else {
            New::Constants
        }
    }

    fn others(self, ty: TypeId, name: &Name) -> Others {
        Others {
            name: name.clone(),
            value: self.nullable(ty),
            is_typed: !self.types().is_any(ty),
            is_integers: self.types().is_integers(ty),
        }
    }

    fn check(self, object: &Object, names: &TypeNames) -> Check {
        let fields = object.fields.iter().zip(&names.members);
        let checked = fields.filter(|(field, _)| self.facts.checked.contains(&field.ty));
        Check {
            fields: checked.map(|(_, name)| name.clone()).collect(),
            others: object.others.is_some_and(|ty| self.facts.checked.contains(&ty)),
        }
    }
}

fn rule(presence: &model::Presence, object: &Object, names: &TypeNames) -> Rule {
    let number = match presence {
        model::Presence::AnyOf(_) => Number::AtLeastOne,
        model::Presence::OneOf(_) => Number::ExactlyOne,
    };
    let member =
        |wire: &String| Member { wire_name: wire.clone(), held: held(wire, object, names) };
    let sets = presence.sets().iter().map(|set| set.iter().map(member).collect());
    Rule { number, sets: sets.collect() }
}

fn held(wire: &str, object: &Object, names: &TypeNames) -> Held {
    let mut fields = object.fields.iter().zip(&names.members);
    match fields.find(|(field, _)| field.name == wire) {
        Some((field, name)) if field.required => Held::Required(name.clone()),
        Some((_, name)) => Held::Optional(name.clone()),
        None if object.others.is_some() => Held::Others,
        // `lower` gives an object a field for each name in a rule.
        None => Held::Nowhere,
    }
}

#[cfg(test)]
mod tests {
    use super::{Held, New, Number};
    use crate::model::build::{
        Draft, Model, enumeration, integer, object, operation, optional, reference, required,
        string, unstated,
    };
    use crate::names::Name;
    use crate::plan::Plan;
    use crate::plan::small::planned;

    fn sent(pet: Draft) -> Plan {
        let send = operation("POST", "/pets").sends("application/json", reference("Pet"));
        planned(Model::new().schema("Pet", pet).operation(send))
    }

    #[test]
    fn a_struct_is_made_of_what_must_be_there() {
        let new = |pet| sent(pet).structure("Pet").new;
        let kind = || required("kind", enumeration(["pet"]));
        assert_eq!(new(object([optional("name", string())])), New::Empty);
        assert_eq!(new(object([kind(), optional("name", string())])), New::Constants);
        assert_eq!(new(object([kind(), required("name", string())])), New::Arguments);
    }

    #[test]
    fn a_rule_knows_what_holds_each_member() {
        let pet = object([required("id", string()), optional("name", string())]);
        let plan = sent(pet.others(integer()).with_one_of(["id", "name"]));
        let pet = plan.structure("Pet");
        assert_eq!(pet.rules[0].number, Number::AtLeastOne);
        let members: Vec<(&str, &Held)> = pet.rules[0]
            .sets
            .iter()
            .flatten()
            .map(|member| (member.wire_name.as_str(), &member.held))
            .collect();
        let names: Vec<_> = pet.fields.iter().map(|field| field.name.clone()).collect();
        let [id, name] = [&names[0], &names[1]].map(Clone::clone);
        assert_eq!(members, [("id", &Held::Required(id)), ("name", &Held::Optional(name))]);
        let check = pet.check.as_ref().expect("a check");
        assert!(check.fields.is_empty() && !check.others, "only its own rule");
    }

    #[test]
    fn what_holds_a_struct_with_a_rule_is_checked_for_it() {
        let rule = object([optional("name", string())]).with_one_of(["name"]);
        let owner = object([required("pet", reference("Pet")), optional("name", string())]);
        let send = operation("POST", "/owners").sends("application/json", reference("Owner"));
        let plan = Model::new().schema("Pet", rule).schema("Owner", owner).operation(send);
        let plan = planned(plan);
        let owner = plan.structure("Owner");
        let check = owner.check.as_ref().expect("a check");
        let fields: Vec<&str> = check.fields.iter().map(Name::as_str).collect();
        assert_eq!(fields, ["pet"]);
        assert!(owner.rules.is_empty());
    }

    #[test]
    fn other_members_are_typed_where_not_every_value_is_one() {
        let others = |values| {
            let plan = sent(object([required("id", string())]).others(values));
            let others = plan.structure("Pet").others.as_ref().expect("others");
            (others.is_typed, others.is_integers)
        };
        assert_eq!(others(unstated()), (false, false));
        assert_eq!(others(string()), (true, false));
        assert_eq!(others(integer()), (true, true));
    }
}
