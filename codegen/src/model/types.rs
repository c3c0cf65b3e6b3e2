//! Types: what values an API takes and yields.

use super::Example;
use crate::diagnostics::Pointer;

/// A type, by its index in [`Types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct TypeId(usize);

/// Every type of an API; they refer to each other by [`TypeId`], so that recursion is nothing
/// special.
#[derive(Debug, Default)]
pub(crate) struct Types(Vec<Type>);

/// A type.
#[derive(Debug, Clone)]
pub(crate) struct Type {
    pub(crate) kind: Kind,
    /// Whether `null` is a value of the type as well.
    pub(crate) nullable: bool,
    pub(crate) origin: Pointer,
}

/// What kind of values a type has.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// Every JSON value, for want of something narrower.
    Any(Untyped),
    /// Nothing but `null`.
    Null,
    Boolean,
    Integer(Integer),
    /// A number that may have a fraction, of 64 bits even where the document says 32: many write
    /// `float` for prices, and mean all their digits.
    Float,
    /// Text. A format says more, but changes nothing on the wire.
    String {
        format: Option<String>,
    },
    Array(TypeId),
    /// An object whose keys are data.
    Map(TypeId),
    /// A type that is declared elsewhere under a name of its own.
    Reference(TypeId),
    Object(Named<Object>),
    Enumeration(Named<Enumeration>),
    /// Values of one or several of these types.
    Union(Named<Union>),
    /// Values that are of several types at once.
    Intersection(Named<Intersection>),
}

/// Why a type is every JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Untyped {
    /// The document says nothing of it.
    Unstated,
    /// The document allows any value among others.
    Anything,
    /// It is the value of an object of which the document says no more than that it is one.
    FreeForm,
    /// The document requires it, but doesn't say what it is.
    Undeclared,
    /// A reference to it leads nowhere.
    Unresolved,
    /// It is what keywords say together that no type does.
    Mixed,
    /// It is nothing but itself.
    Circle,
}

impl Untyped {
    /// The reason, in a few words.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Unstated => "no type is stated",
            Self::Anything => "anything is allowed",
            Self::FreeForm => "free-form object",
            Self::Undeclared => "required but not declared",
            Self::Unresolved => "reference leads nowhere",
            Self::Mixed => "contradicting or mixed keywords",
            Self::Circle => "nothing but itself",
        }
    }
}

/// The width of an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Integer {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
}

/// What to call a type, in the document's words.
#[derive(Debug, Clone)]
pub(crate) struct Label {
    pub(crate) name: String,
    /// What to call it where another type has that name, best first.
    pub(crate) qualified: Vec<String>,
    /// The component schema that it stands in, or is.
    pub(crate) home: String,
    /// Names that it had elsewhere or formerly, by which it should be found.
    pub(crate) aliases: Vec<String>,
}

/// A type that gets a name of its own.
#[derive(Debug, Clone)]
pub(crate) struct Named<T> {
    pub(crate) label: Label,
    /// Markdown.
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) examples: Vec<Example>,
    pub(crate) shape: T,
}

/// An object with known fields.
#[derive(Debug, Clone, Default)]
pub(crate) struct Object {
    /// In the document's order.
    pub(crate) fields: Vec<Field>,
    /// The type of all other members, where the document says that there are such.
    pub(crate) others: Option<TypeId>,
    /// Which fields must be there beside the required ones.
    pub(crate) presence: Vec<Presence>,
    /// Whether a request that holds it is checked by such a rule: its own, or one within it.
    pub(crate) checked: bool,
}

/// A field of an object.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each stands for itself")]
pub(crate) struct Field {
    /// Its name in JSON.
    pub(crate) name: String,
    pub(crate) required: bool,
    /// Markdown.
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) ty: TypeId,
    /// The only text that it can hold, as far as the document knows.
    pub(crate) constant: Option<String>,
    /// A value that the document shows for it.
    pub(crate) example: Option<serde_json::Value>,
    /// What its absence means.
    pub(crate) default: Option<serde_json::Value>,
    /// Which way it travels.
    pub(crate) access: Access,
    /// Whether it is a list without an element twice.
    pub(crate) unique: bool,
    /// Whether a request can tell its absence from `null`.
    pub(crate) tells_null: bool,
    /// Whether the type holds itself through this field and nothing else that would give it a
    /// finite size.
    pub(crate) boxed: bool,
}

/// Which way a field travels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Access {
    #[default]
    Both,
    /// In answers only: the server sets it.
    ReadOnly,
    /// In requests only: the server keeps it to itself.
    WriteOnly,
}

/// A rule on which fields must be there together; each set is of names in JSON.
#[derive(Debug, Clone)]
pub(crate) enum Presence {
    /// All fields of at least one of the sets.
    AnyOf(Vec<Vec<String>>),
    /// All fields of exactly one of the sets.
    OneOf(Vec<Vec<String>>),
}

/// A type of which the document lists values. There may be others.
#[derive(Debug, Clone, Default)]
pub(crate) struct Enumeration {
    /// In the document's order, each once, without `null`.
    pub(crate) values: Vec<serde_json::Value>,
}

impl Field {
    /// A field of which no more is known than its type.
    pub(crate) fn new(name: &str, required: bool, ty: TypeId) -> Self {
        Self {
            name: name.to_owned(),
            required,
            description: None,
            deprecated: false,
            ty,
            constant: None,
            example: None,
            default: None,
            access: Access::Both,
            unique: false,
            tells_null: false,
            boxed: false,
        }
    }
}

impl Presence {
    /// The sets of which at least one must be there.
    pub(crate) fn sets(&self) -> &[Vec<String>] {
        match self {
            Self::AnyOf(sets) | Self::OneOf(sets) => sets,
        }
    }

    /// Whether an object keeps to the rule, of which `is_there` says which fields it has.
    pub(crate) fn holds(&self, is_there: impl Fn(&str) -> bool) -> bool {
        let whole = |set: &&Vec<String>| set.iter().all(|name| is_there(name));
        let number = self.sets().iter().filter(whole).count();
        match self {
            Self::AnyOf(_) => number > 0,
            Self::OneOf(_) => number == 1,
        }
    }
}

impl Enumeration {
    /// The values, where all of them are strings.
    pub(crate) fn strings(&self) -> Option<Vec<&str>> {
        self.values.iter().map(serde_json::Value::as_str).collect()
    }

    /// Whether the values are of several kinds.
    pub(crate) fn is_mixed(&self) -> bool {
        self.strings().is_none() && self.integers().is_none()
    }

    /// The values, where all of them are integers that fit into 64 bits.
    pub(crate) fn integers(&self) -> Option<Vec<i64>> {
        self.values.iter().map(serde_json::Value::as_i64).collect()
    }
}

/// Values that are of all of some types at once. The passes turn it into one of the other kinds.
#[derive(Debug, Clone, Default)]
pub(crate) struct Intersection {
    pub(crate) parts: Vec<TypeId>,
    /// The fields that must be there, whichever part declares them.
    pub(crate) required: Vec<String>,
    /// Which fields must be there beside them.
    pub(crate) presence: Vec<Presence>,
}

/// Values of one of several types. There may be others.
#[derive(Debug, Clone)]
pub(crate) struct Union {
    pub(crate) variants: Vec<Variant>,
    /// The member of an object that says which variant it is, by one of the variant's tags.
    pub(crate) discriminator: Option<String>,
}

/// A type of a union.
#[derive(Debug, Clone)]
pub(crate) struct Variant {
    pub(crate) ty: TypeId,
    /// What to call it, in the document's words.
    pub(crate) name: String,
    /// What to call it where another variant has that name.
    pub(crate) qualified: String,
    /// What the discriminator says of it.
    pub(crate) tags: Vec<String>,
}

impl Kind {
    /// What to call the type, where it gets a name of its own.
    pub(crate) fn label(&self) -> Option<&Label> {
        match self {
            Self::Object(named) => Some(&named.label),
            Self::Enumeration(named) => Some(&named.label),
            Self::Union(named) => Some(&named.label),
            Self::Intersection(named) => Some(&named.label),
            _ => None,
        }
    }
}

impl Field {
    /// Whether someone who makes an object has to say what this holds.
    pub(crate) fn is_asked_for(&self) -> bool {
        self.required && self.constant.is_none()
    }
}

impl<T> Named<T> {
    /// The same name and description for another shape.
    pub(crate) fn with<S>(self, shape: S) -> Named<S> {
        let Self { label, description, deprecated, examples, shape: _ } = self;
        Named { label, description, deprecated, examples, shape }
    }
}

impl Kind {
    /// What the type is called and said to be, where it gets a name of its own.
    pub(crate) fn named(self) -> Option<Named<()>> {
        match self {
            Self::Object(named) => Some(named.with(())),
            Self::Enumeration(named) => Some(named.with(())),
            Self::Union(named) => Some(named.with(())),
            Self::Intersection(named) => Some(named.with(())),
            _ => None,
        }
    }

    /// Whether the type is a text that nobody should see.
    pub(crate) fn is_password(&self) -> bool {
        matches!(self, Self::String { format: Some(format) } if format == "password")
    }

    /// Whether the type becomes a model: one of the types that the crate declares.
    pub(crate) fn is_model(&self) -> bool {
        matches!(self, Self::Object(_) | Self::Enumeration(_) | Self::Union(_))
    }

    /// The examples that the document gives of the type itself.
    pub(crate) fn examples(&self) -> &[Example] {
        match self {
            Self::Object(named) => &named.examples,
            Self::Enumeration(named) => &named.examples,
            Self::Union(named) => &named.examples,
            _ => &[],
        }
    }

    /// The examples, where there can be any.
    pub(crate) fn examples_mut(&mut self) -> Option<&mut Vec<Example>> {
        match self {
            Self::Object(named) => Some(&mut named.examples),
            Self::Enumeration(named) => Some(&mut named.examples),
            Self::Union(named) => Some(&mut named.examples),
            _ => None,
        }
    }
}

impl Types {
    /// Adds a type.
    pub(crate) fn add(&mut self, ty: Type) -> TypeId {
        self.0.push(ty);
        TypeId(self.0.len() - 1)
    }

    /// Puts a type in the place of a former one.
    pub(crate) fn replace(&mut self, id: TypeId, ty: Type) {
        self.0[id.0] = ty;
    }

    pub(crate) fn get(&self, id: TypeId) -> &Type {
        &self.0[id.0]
    }

    pub(crate) fn get_mut(&mut self, id: TypeId) -> &mut Type {
        &mut self.0[id.0]
    }

    /// Every type with its id, in the order in which they were added.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (TypeId, &Type)> {
        self.0.iter().enumerate().map(|(index, ty)| (TypeId(index), ty))
    }

    /// What the types are called that get names of their own.
    pub(crate) fn labels_mut(&mut self) -> impl Iterator<Item = &mut Label> {
        self.0.iter_mut().filter_map(|ty| match &mut ty.kind {
            Kind::Object(named) => Some(&mut named.label),
            Kind::Enumeration(named) => Some(&mut named.label),
            Kind::Union(named) => Some(&mut named.label),
            Kind::Intersection(named) => Some(&mut named.label),
            _ => None,
        })
    }

    /// Keeps of what a type says for people what another place says as well.
    pub(crate) fn share(&mut self, id: TypeId, description: Option<&str>, deprecated: bool) {
        let unify = |known: &mut Option<String>, also: &mut bool| {
            if known.as_deref() != description {
                *known = None;
            }
            *also &= deprecated;
        };
        match &mut self.get_mut(id).kind {
            Kind::Object(named) => unify(&mut named.description, &mut named.deprecated),
            Kind::Enumeration(named) => unify(&mut named.description, &mut named.deprecated),
            Kind::Union(named) => unify(&mut named.description, &mut named.deprecated),
            Kind::Intersection(named) => unify(&mut named.description, &mut named.deprecated),
            _ => {}
        }
    }

    /// Makes every reference lead straight to what it stands for, so that long chains of them take
    /// no time. `null` stays a value of the types along the way.
    pub(crate) fn shorten(&mut self) {
        for start in 0..self.0.len() {
            let end = self.resolve(TypeId(start));
            let mut way = Vec::new();
            let mut id = TypeId(start);
            while id != end && way.len() < self.0.len() {
                let Kind::Reference(next) = self.get(id).kind else { break };
                way.push(id);
                id = next;
            }
            let mut nullable = self.get(end).nullable;
            for id in way.into_iter().rev() {
                let ty = self.get_mut(id);
                nullable |= ty.nullable;
                ty.nullable = nullable;
                ty.kind = Kind::Reference(end);
            }
        }
    }

    /// Says of each type that it came from another place.
    pub(crate) fn relocate(&mut self, place: impl Fn(&Pointer) -> Pointer) {
        for ty in &mut self.0 {
            ty.origin = place(&ty.origin);
        }
    }

    /// The type that `id` stands for, seen through references.
    pub(crate) fn resolve(&self, id: TypeId) -> TypeId {
        let mut id = id;
        // A chain of references is no longer than there are types, unless it is a circle.
        for _ in 0..self.0.len() {
            match self.get(id).kind {
                Kind::Reference(target) => id = target,
                _ => break,
            }
        }
        id
    }

    /// The types that a type is made of.
    pub(crate) fn parts(&self, id: TypeId) -> Vec<TypeId> {
        match &self.get(id).kind {
            Kind::Reference(other) | Kind::Array(other) | Kind::Map(other) => vec![*other],
            Kind::Object(object) => {
                let fields = object.shape.fields.iter().map(|field| field.ty);
                fields.chain(object.shape.others).collect()
            }
            Kind::Union(union) => union.shape.variants.iter().map(|variant| variant.ty).collect(),
            Kind::Intersection(intersection) => intersection.shape.parts.clone(),
            _ => Vec::new(),
        }
    }

    /// Whether `null` is a value of the type, or of the type that it refers to.
    pub(crate) fn is_nullable(&self, id: TypeId) -> bool {
        let mut id = id;
        for _ in 0..self.0.len() {
            match self.get(id) {
                // Raw JSON holds `null` anyway.
                Type { kind: Kind::Any(_) | Kind::Null, .. } => return false,
                Type { nullable: true, kind, .. } => {
                    let inner = match kind {
                        Kind::Reference(target) => self.resolve(*target),
                        _ => return true,
                    };
                    return !matches!(self.get(inner).kind, Kind::Any(_) | Kind::Null);
                }
                Type { kind: Kind::Reference(target), .. } => id = *target,
                _ => return false,
            }
        }
        false
    }

    /// Whether a request is checked by what it holds of this type.
    pub(crate) fn is_checked(&self, id: TypeId) -> bool {
        let mut id = id;
        for _ in 0..self.0.len() {
            match &self.get(id).kind {
                Kind::Reference(inner) | Kind::Array(inner) | Kind::Map(inner) => id = *inner,
                Kind::Object(object) => return object.shape.checked,
                _ => return false,
            }
        }
        false
    }
}
