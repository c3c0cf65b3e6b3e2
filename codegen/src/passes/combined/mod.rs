//! Values that are several variants of a union at once, as `anyOf` allows: an object with the members
//! of all of them, or a list or map of such, which is one more variant, where no variant by itself holds
//! them.

mod collections;
mod objects;
mod overlap;

use std::collections::BTreeMap;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{Kind, Label, Named, Type, TypeId, Types, Union, Variant};
use overlap::Overlaps;
pub(super) use overlap::sort;

/// How many fields such objects may have in the whole document, for one that declares none, and how many
/// more for each that it declares.
const FIRST_FIELDS: usize = 1_000;
const FIELDS_PER_DECLARED: usize = 4;

/// How many they may have in any document.
const MOST_FIELDS: usize = 20_000;

/// How deep such objects may be within each other, where the unions in them come from nothing but that.
const MOST_LEVELS: usize = 4;

/// Where variants are combined.
struct Place<'p> {
    union: &'p Named<Union>,
    /// How deep that is within what is combined itself.
    level: usize,
    at: &'p Pointer,
    diagnostics: &'p mut Diagnostics,
}

impl Place<'_> {
    /// Whether there may be one level more.
    fn has_room(&mut self) -> bool {
        let has_room = self.level < MOST_LEVELS;
        if !has_room {
            self.cut("a value may be several of these at once, within too many others of which that is true");
        }
        has_room
    }

    fn cut(&mut self, message: &str) {
        self.diagnostics
            .warning(Code::UnsupportedSchema, self.at, message)
            .help("of such a value, the members of one of them are kept");
    }

    /// What is in the combined variant to be called.
    fn label(&self, of: &str) -> Label {
        let name = format!("{} combined {of}", self.union.label.name);
        Label {
            qualified: vec![format!("{name} value")],
            name,
            place: of.to_owned(),
            home: self.union.label.home.clone(),
            aliases: Vec::new(),
            wanted: None,
        }
    }

    /// The variant that is called so.
    fn variant(&self, ty: TypeId, name: &str) -> Variant {
        let qualified = format!("{} {name}", self.union.label.name);
        let variant = Variant::new(ty, name.to_owned(), qualified, Vec::new());
        Variant { is_combined: true, ..variant }
    }
}

/// Makes such variants, and unions for members that differ between the variants.
pub(super) struct Combining {
    overlaps: Overlaps,
    /// The unions that members have come to, by the types that these have in the variants and whether
    /// `null` is one of their values.
    unions: BTreeMap<(Vec<TypeId>, bool), TypeId>,
    /// How deep within such objects unions stand that are there for nothing else.
    levels: BTreeMap<TypeId, usize>,
    /// How many more fields may be made.
    room: usize,
}

impl Combining {
    pub(super) fn new(types: &Types) -> Self {
        let declared: usize = types
            .iter()
            .map(|(_, ty)| match &ty.kind {
                Kind::Object(object) => object.shape.fields.len(),
                _ => 0,
            })
            .sum();
        let room = declared.saturating_mul(FIELDS_PER_DECLARED).saturating_add(FIRST_FIELDS);
        Self {
            overlaps: Overlaps::new(types),
            unions: BTreeMap::new(),
            levels: BTreeMap::new(),
            room: room.min(MOST_FIELDS),
        }
    }

    /// The variants for values that are several others at once; none where no member could be lost
    /// without them.
    pub(super) fn variants(
        &mut self,
        types: &mut Types,
        (id, union): (TypeId, &Named<Union>),
        variants: &[Variant],
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Variant> {
        let level = self.levels.get(&id).copied().unwrap_or_default();
        let mut place = Place { union, level, at, diagnostics };
        let object = self.object(types, variants, &mut place);
        let array = self.array(types, variants, &mut place);
        let map = self.map(types, variants, &mut place);
        object.into_iter().chain(array).chain(map).collect()
    }

    /// Takes note of a union that is there anyway.
    pub(super) fn note(&mut self, types: &Types, variants: &[Variant], nullable: bool, id: TypeId) {
        let mut all: Vec<TypeId> =
            variants.iter().map(|variant| types.resolve(variant.ty)).collect();
        all.sort_unstable();
        self.unions.entry((all, nullable)).or_insert(id);
    }

    /// The type of what has these in different variants, and is called so.
    fn member(
        &mut self,
        types: &mut Types,
        found: &[TypeId],
        name: &str,
        place: &Place<'_>,
    ) -> TypeId {
        let mut kept: Vec<TypeId> = Vec::new();
        for id in found {
            if kept.iter().any(|wide| self.overlaps.holds(types, *wide, *id)) {
                continue;
            }
            kept.retain(|narrow| !self.overlaps.holds(types, *id, *narrow));
            kept.push(*id);
        }
        if let [only] = kept.as_slice() {
            return *only;
        }
        let mut key: Vec<TypeId> = kept.iter().map(|id| types.resolve(*id)).collect();
        key.sort_unstable();
        let key = (key, kept.iter().any(|id| types.is_nullable(*id)));
        if let Some(known) = self.unions.get(&key) {
            return *known;
        }
        let label = place.label(name);
        let variants = kept.iter().map(|id| {
            let name = word(types, *id);
            let qualified = format!("{} {name}", label.name);
            Variant::new(*id, name, qualified, Vec::new())
        });
        let shape = Union {
            variants: variants.collect(),
            discriminator: None,
            by_shape: true,
            overlaps: true,
            is_partial: false,
        };
        let named =
            Named { label, description: None, deprecated: false, examples: Vec::new(), shape };
        let kind = Kind::Union(named);
        let id = types.add(Type { kind, nullable: false, origin: place.at.clone() });
        self.unions.insert(key, id);
        self.levels.insert(id, place.level + 1);
        id
    }
}

/// What to call a type among others.
fn word(types: &Types, id: TypeId) -> String {
    match &types.get(types.resolve(id)).kind {
        Kind::Array(items) => {
            let items = &types.get(types.resolve(*items)).kind;
            format!("{} list", items.label().map_or(plain(items), |label| &label.name))
        }
        kind => kind.label().map_or(plain(kind), |label| &label.name).to_owned(),
    }
}

/// A word for a type without a name.
fn plain(kind: &Kind) -> &'static str {
    match kind {
        Kind::Boolean => "boolean",
        Kind::Integer(_) => "integer",
        Kind::Float => "number",
        Kind::String { .. } => "string",
        Kind::Array(_) => "array",
        Kind::Map(_) => "object",
        _ => "value",
    }
}

#[cfg(test)]
mod tests;
