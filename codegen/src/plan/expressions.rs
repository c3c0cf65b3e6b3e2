//! Values as Rust expressions, for documentation and tests.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::inputs::Inputs;
use super::samples::chosen;
use super::types::RustType;
use super::unions::is_boxed;
use crate::model::{Field, Kind, Named, Object, TextType, TypeId, Union, unquoted};
use crate::names::Name;

/// An expression.
#[derive(Debug, Clone)]
pub(crate) enum Expression {
    /// What is never broken: a literal, a path.
    Atom(String),
    /// Something with a list of expressions between its ends: `f(a, b)`, `vec![a]`.
    List { begin: String, items: Vec<Expression>, end: &'static str },
    /// A value, and the methods called on it, with an argument each.
    Chain { value: Box<Expression>, methods: Vec<(String, Expression)> },
}

impl Expression {
    /// A string's literal.
    pub(crate) fn text(text: &str) -> Self {
        Self::Atom(format!("{text:?}"))
    }

    /// The elements of a list as an array of strings' literals.
    pub(super) fn texts(list: &Value) -> Self {
        let items = list.as_array().into_iter().flatten();
        let items = items.map(|text| Self::text(&unquoted(text))).collect();
        Self::List { begin: "[".to_owned(), items, end: "]" }
    }

    /// The expression with something in front of it or behind it, where it is an atom.
    pub(crate) fn wrapped(self, begin: &str, end: &'static str) -> Self {
        Self::List { begin: begin.to_owned(), items: vec![self], end }
    }

    /// A reference to the expression.
    pub(crate) fn borrowed(self) -> Self {
        match self {
            Self::Atom(text) => Self::Atom(format!("&{text}")),
            Self::List { begin, items, end } => {
                Self::List { begin: format!("&{begin}"), items, end }
            }
            Self::Chain { value, methods } => {
                Self::Chain { value: Box::new(value.borrowed()), methods }
            }
        }
    }

    /// Whether there is more to it than a call without arguments.
    pub(super) fn takes_anything(&self) -> bool {
        !matches!(self, Self::List { items, .. } if items.is_empty())
    }

    /// The expression in one line.
    pub(crate) fn inline(&self) -> String {
        match self {
            Self::Atom(text) => text.clone(),
            Self::List { begin, items, end } => {
                let items: Vec<String> = items.iter().map(Self::inline).collect();
                format!("{begin}{}{end}", items.join(", "))
            }
            Self::Chain { value, methods } => {
                let methods = methods
                    .iter()
                    .map(|(name, argument)| format!(".{name}({})", argument.inline()));
                format!("{}{}", value.inline(), methods.collect::<String>())
            }
        }
    }
}

/// What an expression needs in scope.
#[derive(Debug, Default)]
pub(crate) struct Imports {
    pub(crate) models: BTreeSet<Name>,
    /// Whether `BTreeMap` is in it.
    pub(crate) map: bool,
}

impl Imports {
    /// Whether a model of this name is among them.
    pub(crate) fn has_model(&self, name: &str) -> bool {
        self.models.iter().any(|model| model.as_str() == name)
    }
}

/// A value of a model as an expression, with what that needs in scope.
#[derive(Debug)]
pub(crate) struct Construction {
    pub(crate) imports: Imports,
    pub(crate) value: Expression,
}

impl Construction {
    /// The sample of a model; nothing if there is none.
    pub(super) fn of(inputs: Inputs<'_>, id: TypeId) -> Option<Self> {
        let mut imports = Imports::default();
        let value = inputs.expression(id, inputs.sample(id)?, &mut imports);
        Some(Self { imports, value })
    }
}

impl Inputs<'_> {
    /// A value of a type as an expression of just that type. It must have all that `new` asks for.
    pub(super) fn expression(self, id: TypeId, value: &Value, imports: &mut Imports) -> Expression {
        let expression = self.convertible(id, value, imports);
        match self.kind(id) {
            kind if kind.is_password() => {
                expression.wrapped(&format!("{}::Password::from(", self.names.library()), ")")
            }
            Kind::File(_) => {
                expression.wrapped(&format!("{}::Upload::from(", self.names.library()), ")")
            }
            Kind::Part(_) => {
                expression.wrapped(&format!("{}::Part::from(", self.names.library()), ")")
            }
            kind if kind.newtype().is_some() => {
                let name = self.model_name(id);
                imports.models.insert(name.clone());
                expression.wrapped(&format!("{}::from(", name.as_str()), ")")
            }
            Kind::String { held_as: TextType::Formatted(format), .. } => {
                let path = format!("{}::{}::from(", self.names.library(), format.type_name());
                expression.wrapped(&path, ")")
            }
            Kind::String { .. } => Expression::Atom(format!("{}.to_owned()", expression.inline())),
            _ => expression,
        }
    }

    /// A value of a type as an expression for where anything that becomes the type will do.
    pub(super) fn convertible(
        self,
        id: TypeId,
        value: &Value,
        imports: &mut Imports,
    ) -> Expression {
        let resolved = self.types().resolve(id);
        match (self.kind(id), value) {
            (Kind::Float, Value::Number(number)) => {
                Expression::Atom(format!("{:?}", number.as_f64().unwrap_or_default()))
            }
            (Kind::String { .. } | Kind::File(_), Value::String(text)) => Expression::text(text),
            (Kind::Part(part), Value::String(text)) if self.ty(part.content) == RustType::Text => {
                Expression::text(text)
            }
            (Kind::Part(part), value) => self.expression(part.content, value, imports),
            (Kind::Enumeration(listed), value) => {
                let names = self.names.ty(resolved);
                let name = self.model_name(id);
                imports.models.insert(name.clone());
                let name = name.as_str();
                let mut known = listed.shape.values().zip(&names.members);
                match known.find(|(known, _)| *known == value) {
                    Some((_, variant)) => Expression::Atom(format!("{name}::{}", variant.ident())),
                    None if listed.shape.is_mixed() => {
                        raw(value).wrapped(&format!("{name}::from("), ")")
                    }
                    None => Expression::Atom(json(value)).wrapped(&format!("{name}::from("), ")"),
                }
            }
            (Kind::Array(items), Value::Array(elements)) => {
                let elements =
                    elements.iter().map(|element| self.element(*items, element, imports));
                Expression::List { begin: "vec![".to_owned(), items: elements.collect(), end: "]" }
            }
            (Kind::Map(values), Value::Object(members)) => {
                imports.map = true;
                let members = members.iter().map(|(key, member)| {
                    let key = Expression::Atom(format!("{key:?}.to_owned()"));
                    let items = vec![key, self.element(*values, member, imports)];
                    Expression::List { begin: "(".to_owned(), items, end: ")" }
                });
                Expression::List {
                    begin: "BTreeMap::from([".to_owned(),
                    items: members.collect(),
                    end: "])",
                }
            }
            (Kind::Object(object), Value::Object(members)) => {
                self.object(id, object, members, imports)
            }
            (Kind::Union(union), value) => self.variant(id, &union.shape, value, imports),
            (Kind::Null, _) => Expression::Atom("()".to_owned()),
            (Kind::Any(_), any) => raw(any),
            (_, scalar) => Expression::Atom(scalar.to_string()),
        }
    }

    /// A value of a union.
    fn variant(
        self,
        id: TypeId,
        union: &Union,
        value: &Value,
        imports: &mut Imports,
    ) -> Expression {
        let names = self.names.ty(self.types().resolve(id));
        let name = self.model_name(id);
        imports.models.insert(name.clone());
        let name = name.as_str();
        let Some(index) = chosen(self.types(), union, value) else {
            let begin = format!("{name}::{}(", names.others.ident());
            return raw(value).wrapped(&begin, ")");
        };
        let ty = union.variants[index].ty;
        let inner = self.expression(ty, value, imports);
        if self.is_convertible(union, index) {
            return inner.wrapped(&format!("{name}::from("), ")");
        }
        let begin = format!("{name}::{}(", names.members[index].ident());
        let inner =
            if is_boxed(self.types(), ty) { inner.wrapped("Box::new(", ")") } else { inner };
        inner.wrapped(&begin, ")")
    }

    /// A value as `new` takes it for a field.
    fn argument(self, field: &Field, value: &Value, imports: &mut Imports) -> Expression {
        if self.types().is_nullable(field.ty) {
            self.element(field.ty, value, imports)
        } else {
            self.convertible(field.ty, value, imports)
        }
    }

    /// A value where `null` may be one of the values.
    pub(super) fn element(self, id: TypeId, value: &Value, imports: &mut Imports) -> Expression {
        match (self.types().is_nullable(id), value) {
            (true, Value::Null) => Expression::Atom("None".to_owned()),
            (true, value) => self.expression(id, value, imports).wrapped("Some(", ")"),
            (false, value) => self.expression(id, value, imports),
        }
    }

    fn object(
        self,
        id: TypeId,
        object: &Named<Object>,
        members: &Map<String, Value>,
        imports: &mut Imports,
    ) -> Expression {
        let resolved = self.types().resolve(id);
        let names = self.names.ty(resolved);
        let facts = &self.facts.fields;
        let name = self.model_name(id);
        imports.models.insert(name.clone());
        let mut arguments = Vec::new();
        let mut methods = Vec::new();
        let fields = object.shape.fields.iter().zip(names.setters.iter().zip(&names.nulls));
        for (index, (field, (setter, null))) in fields.enumerate() {
            let id = (resolved, index);
            match members.get(&field.name) {
                // `new` asks for it, also where an example lacks it.
                value if facts.is_asked_for(id, field) => {
                    let value = value.or_else(|| self.sample(field.ty)).unwrap_or(&Value::Null);
                    arguments.push(self.argument(field, value, imports));
                }
                // Nothing sets it.
                Some(_) if !facts.is_carried(id) => {}
                // `new` knows it.
                Some(value)
                    if facts.is_made(id, field) && field.constant.as_ref() == Some(value) => {}
                Some(Value::Null) if null.is_some() => {
                    if let Some(null) = null {
                        methods.push((null.ident().to_string(), Expression::Atom(String::new())));
                    }
                }
                Some(value)
                    if !value.is_null()
                        || matches!(self.kind(field.ty), Kind::Any(_) | Kind::Null) =>
                {
                    let value = self.convertible(field.ty, value, imports);
                    methods.push((setter.ident().to_string(), value));
                }
                _ => {}
            }
        }
        let begin = format!("{}::new(", name.ident());
        let new = Expression::List { begin, items: arguments, end: ")" };
        if methods.is_empty() { new } else { Expression::Chain { value: Box::new(new), methods } }
    }
}

/// How long a value may be to be written in `json!`, which a compiler takes apart piece by piece.
const LONGEST: usize = 300;

/// Any value as an expression.
fn raw(value: &Value) -> Expression {
    let text = value.to_string();
    if text.len() <= LONGEST {
        return Expression::Atom(format!("serde_json::json!({})", json(value)));
    }
    let parsed = Expression::text(&text).wrapped("serde_json::from_str(", ").expect(\"JSON\")");
    Expression::Atom(parsed.inline())
}

/// A value as it's written in `json!`: with Rust's literals, and integers of a width that holds them.
fn json(value: &Value) -> String {
    match value {
        Value::Number(number) if number.as_i64().is_some_and(|n| i32::try_from(n).is_ok()) => {
            number.to_string()
        }
        Value::Number(number) if number.is_i64() => format!("{number}_i64"),
        Value::Number(number) if number.is_u64() => format!("{number}_u64"),
        Value::Number(number) => format!("{:?}", number.as_f64().unwrap_or_default()),
        Value::String(text) => format!("{text:?}"),
        Value::Array(elements) => {
            let elements: Vec<String> = elements.iter().map(json).collect();
            format!("[{}]", elements.join(", "))
        }
        Value::Object(members) => {
            let members =
                members.iter().map(|(name, member)| format!("{name:?}: {}", json(member)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
        Value::Null | Value::Bool(_) => value.to_string(),
    }
}
