//! Checks what is said of an operation's pages against what it takes and yields.

use crate::diagnostics::{Pointer, unescaped};
use crate::model::{
    Encoding, Exchange, Kind, Location, Next, Operation, Output, Paging, Parameter, Payload,
    TypeId, Types, Way, Yield,
};
use crate::pagination::{NextPage, PageSetting};
use crate::text::{nearest, shortened};

/// An operation that may have pages.
#[derive(Clone, Copy)]
pub(super) struct Listing<'a> {
    pub(super) types: &'a Types,
    pub(super) operation: &'a Operation,
    pub(super) exchange: &'a Exchange,
}

/// Why an operation has no such pages.
pub(super) struct Mistake {
    pub(super) at: Pointer,
    /// In words that go on from a colon.
    pub(super) what: String,
    pub(super) help: String,
}

impl Mistake {
    fn new(at: &Pointer, what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { at: at.clone(), what: what.into(), help: help.into() }
    }
}

/// What a part of a request or response has to be.
type IsFit = fn(&Kind) -> bool;

impl<'a> Listing<'a> {
    /// How its pages follow each other, if they do as is said; or all that tells against it.
    pub(super) fn paging(self, said: &PageSetting) -> Result<Paging, Vec<Mistake>> {
        let root = self.root().map_err(|mistake| vec![mistake])?;
        let items = self.list(root, &said.items);
        let next = self.next(root, &said.next);
        match (items, next) {
            (Ok((items, item)), Ok(next)) => Ok(Paging { items, item, next }),
            (items, next) => Err(items.err().into_iter().chain(next.err()).collect()),
        }
    }

    /// The type of what it yields.
    fn root(self) -> Result<TypeId, Mistake> {
        let what = match self.exchange.yields(self.types, self.operation) {
            Yield::One(Output { body, .. }) => match body.payload {
                Payload::Json(ty) => return Ok(ty),
                _ => "what it yields isn't JSON",
            },
            Yield::Several(_) => "it yields one thing or another, by the status",
            Yield::Nothing | Yield::Headers => "it yields nothing",
        };
        let help = "pages are JSON, of one type for all successes";
        Err(Mistake::new(&self.operation.origin, what, help))
    }

    /// The list in a page, and the type of what it is of.
    fn list(self, root: TypeId, pointer: &str) -> Result<(Way, TypeId), Mistake> {
        let (way, end) = self.follow(root, pointer)?;
        match self.types.kind(end) {
            Kind::Array(item) => Ok((way, *item)),
            kind => {
                let what = format!("{} is {}, and should be a list", shown(pointer), word(kind));
                let help = self.lists(root);
                Err(Mistake::new(&self.types.get(end).origin, what, help))
            }
        }
    }

    fn next(self, root: TypeId, said: &NextPage) -> Result<Next, Mistake> {
        match said {
            NextPage::Cursor { parameter, from } => {
                let is_cursor: IsFit = |kind| is_text(kind) || matches!(kind, Kind::Integer(_));
                let in_body = !self.has_parameter(parameter) && self.sends(parameter, is_cursor);
                if !in_body {
                    self.parameter(parameter, is_cursor, "a text or an integer")?;
                }
                let way = self.member(root, from, is_cursor, "a text or an integer")?;
                Ok(Next::Cursor { parameter: parameter.clone(), in_body, way })
            }
            NextPage::Offset { parameter } => {
                let taken = self.parameter(parameter, is_number, "a number")?;
                let first = taken.default.as_ref().and_then(serde_json::Value::as_i64);
                Ok(Next::Offset { parameter: taken.name.clone(), first: first.unwrap_or(0) })
            }
            NextPage::Number { parameter, first } => {
                let taken = self.parameter(parameter, is_number, "a number")?;
                let declared = taken.default.as_ref().and_then(serde_json::Value::as_i64);
                let Some(first) = first.or(declared) else {
                    let what = format!("nothing says which `{parameter}` the first page has");
                    return Err(Mistake::new(&taken.origin, what, "say it with `first = 1`"));
                };
                Ok(Next::Number { parameter: taken.name.clone(), first })
            }
            NextPage::Url { from } => {
                self.check_method()?;
                let way = self.member(root, from, is_text, "a text")?;
                Ok(Next::Url { way })
            }
            NextPage::Link { relation } => {
                self.check_method()?;
                if relation.is_empty() || relation.contains(char::is_whitespace) {
                    let what = format!("no link has the relation {relation:?}");
                    let help = "write `link = \"next\"`, or another single word";
                    return Err(Mistake::new(&self.operation.origin, what, help));
                }
                Ok(Next::Link { relation: relation.clone() })
            }
        }
    }

    /// A page that is at a URL has to be there for the asking.
    fn check_method(self) -> Result<(), Mistake> {
        if self.operation.method == "GET" {
            return Ok(());
        }
        let help = "only what is asked for by `GET` is somewhere by its URL";
        Err(Mistake::new(&self.operation.origin, "it is no `GET`", help))
    }

    fn has_parameter(self, name: &str) -> bool {
        self.query().any(|parameter| parameter.name == name)
    }

    fn query(self) -> impl Iterator<Item = &'a Parameter> + Clone {
        let parameters = self.operation.parameters.iter();
        parameters.filter(|parameter| parameter.location == Location::Query)
    }

    /// Whether its body is an object in JSON with a member that fits.
    fn sends(self, name: &str, is_fit: IsFit) -> bool {
        let sent = self.exchange.request(self.operation);
        let Some(Payload::Json(ty)) = sent.map(|(_, used)| used.payload) else { return false };
        let Kind::Object(object) = self.types.kind(ty) else { return false };
        let mut fields = object.shape.fields.iter();
        fields.any(|field| field.name == name && is_fit(self.types.kind(field.ty)))
    }

    /// The query parameter of a name.
    fn parameter(self, name: &str, is_fit: IsFit, wanted: &str) -> Result<&'a Parameter, Mistake> {
        let in_query = self.query();
        let Some(found) = in_query.clone().find(|parameter| parameter.name == name) else {
            let what = format!("it has no query parameter `{name}`");
            let help = instead(name, in_query.map(|parameter| parameter.name.as_str()));
            return Err(Mistake::new(&self.operation.origin, what, help));
        };
        let kind = self.types.kind(found.ty);
        let is = match &found.encoding {
            Encoding::Content(media_type) => format!("sent as `{media_type}`"),
            Encoding::Styled { .. } if is_fit(kind) => return Ok(found),
            Encoding::Styled { .. } => word(kind).to_owned(),
        };
        let what = format!("the query parameter `{name}` is {is}, and should be {wanted}");
        Err(Mistake::new(
            &found.origin,
            what,
            "name another one, or mend the document by an overlay",
        ))
    }

    /// The member of what is yielded that a pointer leads to.
    fn member(
        self,
        root: TypeId,
        pointer: &str,
        is_fit: IsFit,
        wanted: &str,
    ) -> Result<Way, Mistake> {
        let (way, end) = self.follow(root, pointer)?;
        let kind = self.types.kind(end);
        if is_fit(kind) {
            return Ok(way);
        }
        let what = format!("{} is {}, and should be {wanted}", shown(pointer), word(kind));
        let help = "point to another member, or mend the document by an overlay";
        Err(Mistake::new(&self.types.get(end).origin, what, help))
    }

    /// What a pointer leads to in what is yielded.
    fn follow(self, root: TypeId, pointer: &str) -> Result<(Way, TypeId), Mistake> {
        let mut way = Way { pointer: pointer.to_owned(), members: Vec::new() };
        let mut here = self.types.resolve(root);
        for token in pointer.split('/').skip(1) {
            let name = unescaped(token);
            let Kind::Object(object) = self.types.kind(here) else {
                let kind = word(self.types.kind(here));
                let what = format!("{} leads into {kind}, not an object", shown(pointer));
                let help = "point to a member of objects that the document declares";
                return Err(Mistake::new(&self.types.get(here).origin, what, help));
            };
            let fields = &object.shape.fields;
            let Some(index) = fields.iter().position(|field| field.name == name) else {
                let what = format!("{} leads nowhere: there is no `{name}`", shown(pointer));
                let help = instead(&name, fields.iter().map(|field| field.name.as_str()));
                return Err(Mistake::new(&self.types.get(here).origin, what, help));
            };
            way.members.push((here, index));
            here = self.types.resolve(fields[index].ty);
        }
        Ok((way, here))
    }

    /// The lists that are there instead, near the top.
    fn lists(self, root: TypeId) -> String {
        let Kind::Object(object) = self.types.kind(root) else {
            return "point to a list in the response".to_owned();
        };
        let is_list = |ty: TypeId| matches!(self.types.kind(ty), Kind::Array(_));
        let lists = object.shape.fields.iter().filter(|field| is_list(field.ty));
        let lists = lists.map(|field| format!("`/{}`", field.name)).collect::<Vec<_>>();
        match lists.as_slice() {
            [] => "point to a list in the response".to_owned(),
            lists => format!("there is {}", lists.join(", ")),
        }
    }
}

/// Which of some names may be meant by another one.
fn instead<'k>(name: &str, known: impl Iterator<Item = &'k str> + Clone) -> String {
    if let Some(near) = nearest(name, known.clone()) {
        return format!("did you mean `{near}`?");
    }
    let known: Vec<String> = known.map(|known| format!("`{known}`")).collect();
    match known.as_slice() {
        [] => "there is none at all".to_owned(),
        known => shortened(&format!("there is {}", known.join(", ")), SHOWN),
    }
}

/// How many characters of the names that there are instead are shown.
const SHOWN: usize = 300;

/// A pointer in a sentence.
fn shown(pointer: &str) -> String {
    if pointer.is_empty() {
        "the whole response".to_owned()
    } else {
        format!("`{}`", shortened(pointer, SHOWN))
    }
}

fn is_text(kind: &Kind) -> bool {
    matches!(kind, Kind::String { .. }) && !kind.is_password()
}

fn is_number(kind: &Kind) -> bool {
    matches!(kind, Kind::Integer(_) | Kind::Float)
}

/// What kind of values there are, in words.
fn word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Any(_) => "of no stated type",
        Kind::Null => "`null`",
        Kind::Boolean => "a boolean",
        Kind::Integer(_) => "an integer",
        Kind::Float => "a number",
        Kind::String { .. } => "a text",
        Kind::Array(_) => "a list",
        Kind::Map(_) => "an object whose members aren't declared",
        Kind::Object(_) => "an object",
        Kind::Enumeration(_) => "one of some values",
        Kind::Union(_) | Kind::Intersection(_) => "one of several things",
        Kind::File(_) | Kind::Part(_) | Kind::Reference(_) | Kind::Alias(_) => "something else",
    }
}
