//! Objects of a union that differ in nothing but which values they list for a member: they are one object,
//! whose member has the values of all.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::enumerations;
use crate::model::{
    Api, Enumeration, Field, Kind, Label, Listed, Named, Object, Prose, Type, TypeId, Types, Union,
};

/// Makes one object of each union of such objects, none of which has a name of its own.
pub(crate) fn merge(api: &mut Api) {
    let components: BTreeSet<TypeId> = api.components.iter().map(|(_, id)| *id).collect();
    let ids: Vec<TypeId> = api.types.iter().map(|(id, _)| id).collect();
    for id in ids {
        let Some(alike) = Alike::of(&api.types, id, &components) else { continue };
        let Some(fields) = alike.fields() else { continue };
        let mut named = alike.union.clone().with(alike.objects[0].shape.clone());
        let examples = alike.objects.iter().flat_map(|object| &object.examples);
        named.examples.extend(examples.cloned());
        named.shape.fields = fields.into_iter().map(|field| field.add(&mut api.types)).collect();
        api.types.get_mut(id).kind = Kind::Object(named);
    }
}

/// A union of objects that have members of the same names, and no names of their own.
struct Alike<'t> {
    types: &'t Types,
    union: &'t Named<Union>,
    objects: Vec<&'t Named<Object>>,
    /// The fields of each, by their names.
    fields: Vec<Fields<'t>>,
}

type Fields<'t> = BTreeMap<&'t str, &'t Field>;

/// A field of the object that they become, and the type that is made for it, if one is.
struct Merged {
    field: Field,
    list: Option<Type>,
}

impl Merged {
    fn add(self, types: &mut Types) -> Field {
        let ty = self.list.map_or(self.field.ty, |list| types.add(list));
        Field { ty, ..self.field }
    }
}

impl<'t> Alike<'t> {
    fn of(types: &'t Types, id: TypeId, components: &BTreeSet<TypeId>) -> Option<Self> {
        let Kind::Union(union) = &types.get(id).kind else { return None };
        let Union { variants, discriminator, is_partial, .. } = &union.shape;
        if variants.len() < 2 || discriminator.is_some() || *is_partial {
            return None;
        }
        let object = |id: TypeId| match types.get(id) {
            Type { kind: Kind::Object(object), nullable: false, .. }
                if !components.contains(&id) && object.label.wanted.is_none() =>
            {
                Some(object)
            }
            _ => None,
        };
        let objects: Vec<_> = variants.iter().map(|it| object(it.ty)).collect::<Option<_>>()?;
        let fields = objects.iter().map(|object| by_name(&object.shape)).collect();
        let alike = Self { types, union, objects, fields };
        alike.are_alike().then_some(alike)
    }

    /// Whether all have members of the same names, and say the same of them but for their types.
    fn are_alike(&self) -> bool {
        let (first, fields) = (&self.objects[0].shape, &self.fields[0]);
        let others = self.objects.iter().zip(&self.fields).skip(1);
        others.into_iter().all(|(other, of_other)| {
            are_alike(self.types, first, &other.shape)
                && fields.len() == of_other.len()
                && fields.iter().all(|(name, field)| {
                    let other = of_other.get(name);
                    other.is_some_and(|other| are_alike_fields(self.types, field, other))
                })
        })
    }

    /// The fields of the object that they become, if they differ, and in lists only.
    fn fields(&self) -> Option<Vec<Merged>> {
        let fields = &self.objects[0].shape.fields;
        let fields = fields.iter().map(|field| self.merged(&field.name));
        let fields: Vec<Merged> = fields.collect::<Option<_>>()?;
        fields.iter().any(|field| field.list.is_some()).then_some(fields)
    }
}

impl Alike<'_> {
    /// The field of a name, if the objects say the same of it but for what they list.
    fn merged(&self, name: &str) -> Option<Merged> {
        let fields = self.fields.iter().map(|fields| fields.get(name).copied());
        let fields: Vec<&Field> = fields.collect::<Option<_>>()?;
        let (first, others) = fields.split_first()?;
        let same = |is_it: fn(&Field, &Field) -> bool| others.iter().all(|it| is_it(first, it));
        let is_same_type =
            |it: &&Field| self.types.are_alike(first.ty, it.ty) && first.constant == it.constant;
        let is_same_type = others.iter().all(is_same_type);
        let list = if is_same_type { None } else { Some(self.list(name, &fields)?) };
        let mut field = Field::clone(first);
        if !same(|one, other| one.description == other.description) {
            field.description = None;
        }
        if !same(|one, other| one.default == other.default) {
            field.default = None;
        }
        if list.is_some() {
            field.constant = None;
        }
        field.deprecated = fields.iter().all(|field| field.deprecated);
        Some(Merged { field, list })
    }

    /// The type that has all values that fields list, if each lists some, all of one kind.
    fn list(&self, name: &str, fields: &[&Field]) -> Option<Type> {
        let lists: Vec<Vec<Listed>> =
            fields.iter().map(|field| self.listed(field)).collect::<Option<_>>()?;
        let mut listed = enumerations::once(lists.iter().flatten());
        // Each object has a value of its own, so that it means what the object does.
        if listed.len() == lists.len() && lists.iter().all(|list| list.len() == 1) {
            self.describe(&mut listed);
        }
        let shape = Enumeration { listed };
        if shape.is_mixed() {
            return None;
        }
        let Label { name: union, home, .. } = &self.union.label;
        let label = Label {
            name: format!("{union} {name}"),
            qualified: vec![format!("{union} {name} value")],
            place: name.to_owned(),
            home: home.clone(),
            aliases: Vec::new(),
            wanted: None,
        };
        let named =
            Named { label, description: None, deprecated: false, examples: Vec::new(), shape };
        let Type { nullable, origin, .. } = self.types.get(fields[0].ty);
        let kind = Kind::Enumeration(named);
        Some(Type { kind, nullable: *nullable, origin: origin.clone() })
    }

    /// The values that a field lists, the type of which has no name of its own.
    fn listed(&self, field: &Field) -> Option<Vec<Listed>> {
        match (&self.types.get(field.ty).kind, &field.constant) {
            (Kind::Enumeration(list), _) if list.label.wanted.is_none() => {
                Some(list.shape.listed.clone())
            }
            (_, Some(value)) => Some(vec![Listed {
                value: value.clone(),
                name: None,
                wanted: None,
                description: None,
            }]),
            _ => None,
        }
    }

    /// Says of the values that tell the objects apart what is said of these.
    fn describe(&self, listed: &mut [Listed]) {
        for (listed, object) in listed.iter_mut().zip(&self.objects) {
            let said = object.description.as_ref().filter(|said| !is_value(said, &listed.value));
            listed.description = listed.description.take().or_else(|| said.cloned());
        }
    }
}

/// Whether a description is nothing but a value.
fn is_value(description: &Prose, value: &Value) -> bool {
    value.as_str() == Some(description.as_written())
}

fn by_name(object: &Object) -> Fields<'_> {
    object.fields.iter().map(|field| (field.name.as_str(), field)).collect()
}

/// Whether two objects are the same, but for their fields.
fn are_alike(types: &Types, one: &Object, other: &Object) -> bool {
    let others = match (one.others, other.others) {
        (None, None) => true,
        (Some(one), Some(other)) => types.are_alike(one, other),
        _ => false,
    };
    let has_rules = |object: &Object| !object.presence.is_empty();
    others
        && one.stated == other.stated
        && one.closed == other.closed
        && !has_rules(one)
        && !has_rules(other)
}

/// Whether two fields are the same, but for their types.
fn are_alike_fields(types: &Types, one: &Field, other: &Field) -> bool {
    one.required == other.required
        && one.undeclared == other.undeclared
        && one.access == other.access
        && one.wanted == other.wanted
        && one.unique == other.unique
        && types.is_nullable(one.ty) == types.is_nullable(other.ty)
}

#[cfg(test)]
mod tests {
    use super::merge;
    use crate::model::Api;
    use crate::model::build::{
        Draft, Model, any_of, enumeration, integer, object, one_of, optional, reference, required,
        string,
    };

    fn event(name: &str) -> Draft {
        object([optional("name", string()).constant(name), required("id", integer())])
    }

    fn merged(schema: Draft) -> Api {
        let mut api = Model::new().schema("Event", schema).api();
        merge(&mut api);
        api
    }

    #[test]
    fn objects_that_differ_in_constants_are_one_with_a_list() {
        for union in [one_of([event("a"), event("b")]), any_of([event("a"), event("b")])] {
            assert_eq!(merged(union).outline("Event"), r#"{name?: <"a" "b">, id: i64}"#);
        }
    }

    #[test]
    fn lists_become_one_with_each_value_once() {
        let event = |list| object([required("name", list)]);
        let union = one_of([event(enumeration(["a", "b"])), event(enumeration(["b", "c"]))]);
        assert_eq!(merged(union).outline("Event"), r#"{name: <"a" "b" "c">}"#);
    }

    #[test]
    fn what_else_differs_makes_variants() {
        let named = |field| one_of([event("a"), object([field, required("id", integer())])]);
        for other in [
            optional("name", string()),
            required("name", string()).constant("b"),
            optional("name", integer()).constant(1),
            optional("title", string()).constant("b"),
        ] {
            let outline = merged(named(other)).outline("Event");
            assert!(outline.starts_with("(one of "), "{outline}");
        }
        let outline = merged(one_of([event("a"), event("b").closed()])).outline("Event");
        assert!(outline.starts_with("(one of "), "{outline}");
    }

    #[test]
    fn objects_with_names_stay_variants() {
        let union = one_of([reference("A"), reference("B")]);
        let model = Model::new().schema("A", event("a")).schema("B", event("b"));
        let mut api = model.schema("Event", union).api();
        merge(&mut api);
        assert_eq!(api.outline("Event"), "(one of A | B by shape)");
    }
}
