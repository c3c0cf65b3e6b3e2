//! What the settings of a client call things, to the things that are meant.

use super::Names;
use super::asked::Asked;
use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{Api, Kind, TypeId, Wanted, WantedBy, unquoted};
use crate::renames::Renames;
use crate::text::nearest;

/// What a key may mean, and how it is written.
struct Key<T> {
    text: String,
    meant: T,
    at: Pointer,
}

impl<T> Key<T> {
    fn new(text: impl Into<String>, meant: T, at: &Pointer) -> Self {
        Self { text: text.into(), meant, at: at.clone() }
    }
}

impl Asked {
    /// Adds what the settings ask for; `present` is what things are called without them. What fits nothing
    /// is an error.
    pub(super) fn add(
        &mut self,
        renames: &Renames,
        api: &Api,
        present: &Names,
        diagnostics: &mut Diagnostics,
    ) {
        let keys = operations(api);
        for (key, name) in &renames.operations {
            let found: Vec<&Key<usize>> = keys.iter().filter(|known| known.text == *key).collect();
            if found.is_empty() {
                report(&keys, "operation", key, diagnostics);
            }
            for known in found {
                self.operations.insert(known.meant, wanted(name, &known.at));
            }
        }
        let types = types(api, present);
        for (key, name) in &renames.types {
            match types.iter().find(|known| known.text == *key) {
                Some(known) => _ = self.types.insert(known.meant, wanted(name, &known.at)),
                None => report(&types, "type", key, diagnostics),
            }
        }
        for (renames, what, members) in [
            (&renames.fields, "field", fields as Members),
            (&renames.variants, "variant", variants),
        ] {
            for (key, name) in renames {
                let owners = types.iter().filter_map(|known| {
                    let rest = key.strip_prefix(known.text.as_str())?;
                    Some((known, rest.strip_prefix('.')?))
                });
                let mut near = Vec::new();
                let mut found = None;
                for (owner, member) in owners {
                    let known = members(api, present, owner);
                    found = found.or(known
                        .iter()
                        .find(|key| key.text == member)
                        .map(|key| (key.meant, key.at.clone())));
                    near.extend(
                        known
                            .into_iter()
                            .map(|key| Key { text: format!("{}.{}", owner.text, key.text), ..key }),
                    );
                }
                match found {
                    Some((id, at)) => _ = self.members.insert(id, wanted(name, &at)),
                    None if near.is_empty() => report_type(&types, what, key, diagnostics),
                    None => report(&near, what, key, diagnostics),
                }
            }
        }
    }
}

type Member = (TypeId, usize);
type Members = fn(&Api, &Names, &Key<TypeId>) -> Vec<Key<Member>>;

fn wanted(name: &str, at: &Pointer) -> Wanted {
    Wanted { name: name.to_owned(), by: WantedBy::Settings, at: at.clone() }
}

/// Operations by their ids, and by their methods and paths.
fn operations(api: &Api) -> Vec<Key<usize>> {
    let operations = api.operations.iter().enumerate();
    let keys = operations.flat_map(|(index, operation)| {
        let texts = operation.id.iter().cloned().chain([operation.label()]);
        texts.map(move |text| Key::new(text, index, &operation.origin))
    });
    keys.collect()
}

/// Types by the names of component schemas, and then by what a client calls them.
fn types(api: &Api, present: &Names) -> Vec<Key<TypeId>> {
    let is_declared = |id: &TypeId| present.types.contains_key(id);
    let at = |id: TypeId| &api.types.get(id).origin;
    let components = api.components.iter().filter(|(_, id)| is_declared(id));
    let components = components.map(|(name, id)| Key::new(name, *id, at(*id)));
    let named = present.types.iter();
    let named = named.map(|(id, names)| Key::new(names.name.as_str(), *id, at(*id)));
    components.chain(named).collect()
}

/// The fields of a type by their properties, and then by what a client calls them.
fn fields(api: &Api, present: &Names, owner: &Key<TypeId>) -> Vec<Key<Member>> {
    let Kind::Object(object) = &api.types.get(owner.meant).kind else { return Vec::new() };
    let texts = object.shape.fields.iter().map(|field| field.name.clone());
    members(texts.collect(), present, owner)
}

/// The variants of a type by the values that are listed or the schemas that they are of, and then by
/// what a client calls them.
fn variants(api: &Api, present: &Names, owner: &Key<TypeId>) -> Vec<Key<Member>> {
    let texts = match &api.types.get(owner.meant).kind {
        Kind::Enumeration(named) => named.shape.values().map(unquoted).collect(),
        Kind::Union(named) => {
            named.shape.variants.iter().map(|variant| variant.name.clone()).collect()
        }
        _ => Vec::new(),
    };
    members(texts, present, owner)
}

fn members(texts: Vec<String>, present: &Names, owner: &Key<TypeId>) -> Vec<Key<Member>> {
    let names = present.types[&owner.meant].members.iter().map(|name| name.as_str().to_owned());
    let indexed = |(index, text): (usize, String)| Key::new(text, (owner.meant, index), &owner.at);
    let keys = texts.into_iter().enumerate().map(indexed);
    keys.chain(names.enumerate().map(indexed)).collect()
}

fn report<T>(known: &[Key<T>], what: &str, key: &str, diagnostics: &mut Diagnostics) {
    let near = nearest(key, known.iter().map(|known| known.text.as_str()));
    let help = match (near, what) {
        (Some(near), _) => format!("did you mean `{near}`?"),
        (None, "operation") => {
            "a key is an `operationId`, or a method and a path as in `GET /pets/{id}`".to_owned()
        }
        (None, "type") => {
            "a key is the name of a component schema that has a type of its own, or what the client \
             calls a type"
                .to_owned()
        }
        (None, _) => format!("a key is a type, a full stop and a {what}, as in `Pet.colour`"),
    };
    let message = format!("there is no {what} `{key}` that could be renamed");
    diagnostics.error(Code::Selection, &Pointer::root(), message).help(help);
}

/// Says of a member that its type is none.
fn report_type(types: &[Key<TypeId>], what: &str, key: &str, diagnostics: &mut Diagnostics) {
    let near = key.rsplit_once('.').and_then(|(ty, member)| {
        let near = nearest(ty, types.iter().map(|known| known.text.as_str()))?;
        Some(format!("{near}.{member}"))
    });
    let near: Vec<Key<()>> =
        near.into_iter().map(|text| Key::new(text, (), &Pointer::root())).collect();
    report(&near, what, key, diagnostics);
}
