//! Types, fields and operations as a test writes them.

use serde_json::Value;

use crate::model::{Access, Integer, Kind, Location, Presence, Status, Untyped};

/// A type as a test writes it.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(super) shape: Shape,
    pub(super) nullable: bool,
    pub(super) examples: Vec<Value>,
}

#[derive(Clone)]
pub(super) enum Shape {
    Plain(Kind),
    Reference(&'static str),
    Array(Box<Draft>),
    Map(Box<Draft>),
    Object(ObjectDraft),
    Enumeration(Vec<Value>),
    Union(UnionDraft),
    Intersection { parts: Vec<Draft>, required: Vec<String> },
}

#[derive(Clone)]
pub(super) struct ObjectDraft {
    pub(super) fields: Vec<FieldDraft>,
    pub(super) others: Option<Box<Draft>>,
    pub(super) closed: bool,
    pub(super) presence: Vec<Presence>,
}

#[derive(Clone)]
pub(super) struct UnionDraft {
    pub(super) variants: Vec<Draft>,
    pub(super) overlaps: bool,
    pub(super) discriminator: Option<String>,
    pub(super) discriminator_values: Vec<&'static str>,
}

/// A field as a test writes it.
#[derive(Clone)]
pub(crate) struct FieldDraft {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) ty: Draft,
    pub(super) access: Access,
    pub(super) constant: Option<Value>,
    pub(super) example: Option<Value>,
    pub(super) default: Option<Value>,
}

fn draft(shape: Shape) -> Draft {
    Draft { shape, nullable: false, examples: Vec::new() }
}

/// A type of which nothing is said.
pub(crate) fn unstated() -> Draft {
    any(Untyped::Unstated)
}

pub(crate) fn any(why: Untyped) -> Draft {
    draft(Shape::Plain(Kind::Any(why)))
}

pub(crate) fn null() -> Draft {
    draft(Shape::Plain(Kind::Null))
}

pub(crate) fn boolean() -> Draft {
    draft(Shape::Plain(Kind::Boolean))
}

/// An integer of 64 bits.
pub(crate) fn integer() -> Draft {
    integer_of(Integer::I64)
}

pub(crate) fn integer_of(width: Integer) -> Draft {
    draft(Shape::Plain(Kind::Integer(width)))
}

pub(crate) fn number() -> Draft {
    draft(Shape::Plain(Kind::Float))
}

pub(crate) fn string() -> Draft {
    draft(Shape::Plain(Kind::text()))
}

pub(crate) fn string_of(format: &str) -> Draft {
    draft(Shape::Plain(Kind::text_of(Some(format.to_owned()))))
}

/// A reference to a component schema.
pub(crate) fn reference(name: &'static str) -> Draft {
    draft(Shape::Reference(name))
}

pub(crate) fn array(items: Draft) -> Draft {
    draft(Shape::Array(Box::new(items)))
}

pub(crate) fn map(values: Draft) -> Draft {
    draft(Shape::Map(Box::new(values)))
}

pub(crate) fn object<const N: usize>(fields: [FieldDraft; N]) -> Draft {
    let fields = fields.into();
    draft(Shape::Object(ObjectDraft { fields, others: None, closed: false, presence: Vec::new() }))
}

pub(crate) fn enumeration<const N: usize>(values: [&str; N]) -> Draft {
    values_of(values.map(Value::from))
}

pub(crate) fn values_of<const N: usize>(values: [Value; N]) -> Draft {
    draft(Shape::Enumeration(values.into()))
}

pub(crate) fn one_of<const N: usize>(variants: [Draft; N]) -> Draft {
    union(variants.into(), false)
}

pub(crate) fn any_of<const N: usize>(variants: [Draft; N]) -> Draft {
    union(variants.into(), true)
}

fn union(variants: Vec<Draft>, overlaps: bool) -> Draft {
    let (discriminator, discriminator_values) = (None, Vec::new());
    draft(Shape::Union(UnionDraft { variants, overlaps, discriminator, discriminator_values }))
}

pub(crate) fn all_of<const N: usize>(parts: [Draft; N]) -> Draft {
    draft(Shape::Intersection { parts: parts.into(), required: Vec::new() })
}

/// A field that must be there.
pub(crate) fn required(name: &'static str, ty: Draft) -> FieldDraft {
    FieldDraft { required: true, ..optional(name, ty) }
}

/// A field that may be absent.
pub(crate) fn optional(name: &'static str, ty: Draft) -> FieldDraft {
    let (constant, example, default) = (None, None, None);
    FieldDraft { name, required: false, ty, access: Access::Both, constant, example, default }
}

impl FieldDraft {
    pub(crate) fn access(self, access: Access) -> Self {
        Self { access, ..self }
    }

    pub(crate) fn constant(self, value: impl Into<Value>) -> Self {
        Self { constant: Some(value.into()), ..self }
    }

    pub(crate) fn example(self, value: impl Into<Value>) -> Self {
        Self { example: Some(value.into()), ..self }
    }

    pub(crate) fn default(self, value: impl Into<Value>) -> Self {
        Self { default: Some(value.into()), ..self }
    }
}

impl Draft {
    /// The same type, of which `null` is a value as well.
    pub(crate) fn or_null(self) -> Self {
        Self { nullable: true, ..self }
    }

    pub(crate) fn example(mut self, value: Value) -> Self {
        self.examples.push(value);
        self
    }

    fn object(&mut self) -> &mut ObjectDraft {
        match &mut self.shape {
            Shape::Object(object) => object,
            _ => panic!("only objects have members"),
        }
    }

    /// An object that may have other members, of a type.
    pub(crate) fn others(mut self, values: Draft) -> Self {
        self.object().others = Some(Box::new(values));
        self
    }

    /// An object that has no other members.
    pub(crate) fn closed(mut self) -> Self {
        self.object().closed = true;
        self
    }

    /// An object in which one at least of these fields must be there.
    pub(crate) fn with_one_of<const N: usize>(mut self, names: [&str; N]) -> Self {
        let sets = names.into_iter().map(|name| vec![name.to_owned()]).collect();
        self.object().presence.push(Presence::AnyOf(sets));
        self
    }

    /// A union whose discriminator is a member, with a value for each of its variants.
    pub(crate) fn told_by<const N: usize>(
        mut self,
        member: &str,
        values: [&'static str; N],
    ) -> Self {
        let Shape::Union(union) = &mut self.shape else { panic!("only unions are told apart") };
        union.discriminator = Some(member.to_owned());
        union.discriminator_values = values.into();
        self
    }

    /// An intersection that requires fields, whichever part declares them.
    pub(crate) fn requiring<const N: usize>(mut self, names: [&str; N]) -> Self {
        let Shape::Intersection { required, .. } = &mut self.shape else {
            panic!("objects say so of their fields")
        };
        required.extend(names.map(str::to_owned));
        self
    }

    /// What to call it as a variant.
    pub(super) fn word(&self) -> &'static str {
        match &self.shape {
            Shape::Reference(name) => name,
            Shape::Plain(Kind::Boolean) => "boolean",
            Shape::Plain(Kind::Integer(_)) => "integer",
            Shape::Plain(Kind::Float) => "number",
            Shape::Plain(Kind::String { .. }) | Shape::Enumeration(_) => "string",
            Shape::Plain(Kind::Null) => "null",
            Shape::Array(_) => "array",
            _ => "object",
        }
    }
}

/// An operation as a test writes it.
#[derive(Clone)]
pub(crate) struct OperationDraft {
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) tag: Option<&'static str>,
    pub(super) parameters: Vec<(Location, &'static str, bool, Draft)>,
    pub(super) request: Vec<(&'static str, Draft)>,
    pub(super) responses: Vec<ResponseDraft>,
}

#[derive(Clone)]
pub(super) struct ResponseDraft {
    pub(super) status: Status,
    pub(super) content: Vec<(&'static str, Draft)>,
    pub(super) headers: Vec<String>,
}

pub(crate) fn operation(method: &'static str, path: &'static str) -> OperationDraft {
    let (parameters, request, responses) = (Vec::new(), Vec::new(), Vec::new());
    OperationDraft { method, path, tag: None, parameters, request, responses }
}

impl OperationDraft {
    pub(crate) fn tagged(self, tag: &'static str) -> Self {
        Self { tag: Some(tag), ..self }
    }

    pub(crate) fn takes(mut self, location: Location, name: &'static str, ty: Draft) -> Self {
        self.parameters.push((location, name, location == Location::Path, ty));
        self
    }

    pub(crate) fn requires(mut self, location: Location, name: &'static str, ty: Draft) -> Self {
        self.parameters.push((location, name, true, ty));
        self
    }

    /// A body of one more media type.
    pub(crate) fn sends(mut self, media_type: &'static str, ty: Draft) -> Self {
        self.request.push((media_type, ty));
        self
    }

    pub(crate) fn responds(mut self, status: Status, media_type: &'static str, ty: Draft) -> Self {
        match self.responses.iter_mut().find(|response| response.status == status) {
            Some(response) => response.content.push((media_type, ty)),
            None => {
                let content = vec![(media_type, ty)];
                self.responses.push(ResponseDraft { status, content, headers: Vec::new() });
            }
        }
        self
    }

    /// A response without a body, that has headers.
    pub(crate) fn responds_with<const N: usize>(
        mut self,
        status: Status,
        headers: [&str; N],
    ) -> Self {
        let headers = headers.map(str::to_owned).into();
        self.responses.push(ResponseDraft { status, content: Vec::new(), headers });
        self
    }
}
