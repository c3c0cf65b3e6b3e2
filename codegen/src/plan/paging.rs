//! The pages of a list: what a page has of it, and what leads to the next one.

use super::fields::Holding;
use super::inputs::Inputs;
use super::{Returned, RustType};
use crate::model::{Field, Kind, Next, Paging, Way};
use crate::names::Name;
use crate::passes::FieldId;

/// How the pages that a call yields are gone through.
#[derive(Debug)]
pub(crate) struct Paged {
    /// To the list in a page.
    pub(crate) items: Access,
    /// What the list is of.
    pub(crate) item: RustType,
    pub(crate) next: NextPage,
    /// Whether a member is deprecated that is read.
    pub(crate) reads_deprecated: bool,
}

/// What leads to the next page.
#[derive(Debug)]
pub(crate) enum NextPage {
    /// What a query parameter takes, or a member of the request's body.
    Cursor {
        parameter: String,
        in_body: bool,
        access: Access,
    },
    /// The number that a query parameter takes, which is the first one where it isn't sent.
    Number {
        parameter: String,
        first: i64,
        /// To the list in a page, as a JSON pointer.
        items: String,
        /// Whether pages are counted rather than items.
        counts_pages: bool,
    },
    Url {
        access: Access,
    },
    /// The relation that a link in the header `Link` has.
    Link {
        relation: String,
    },
}

/// How a part of what a call yields is reached.
#[derive(Debug)]
pub(crate) struct Access {
    /// As a JSON pointer.
    pub(crate) pointer: String,
    /// How many `Option`s are around what the call yields.
    pub(crate) options: usize,
    /// The fields along the way.
    pub(crate) fields: Vec<AccessedField>,
}

/// A field on the way to a part.
#[derive(Debug)]
pub(crate) struct AccessedField {
    pub(crate) name: Name,
    /// How many `Option`s are around what it holds.
    pub(crate) options: usize,
}

impl<'a> Inputs<'a> {
    /// How the pages are gone through that a call yields.
    pub(super) fn paged(self, paging: &Paging, returned: &Returned) -> Paged {
        let access = |way: &Way| self.access(way, returned);
        let number = |parameter: &str, first, counts_pages| NextPage::Number {
            parameter: parameter.to_owned(),
            first,
            items: paging.items.pointer.clone(),
            counts_pages,
        };
        let next = match &paging.next {
            Next::Cursor { parameter, in_body, way } => NextPage::Cursor {
                parameter: parameter.clone(),
                in_body: *in_body,
                access: access(way),
            },
            Next::Offset { parameter, first } => number(parameter, *first, false),
            Next::Number { parameter, first } => number(parameter, *first, true),
            Next::Url { way } => NextPage::Url { access: access(way) },
            Next::Link { relation } => NextPage::Link { relation: relation.clone() },
        };
        let led = match &paging.next {
            Next::Cursor { way, .. } | Next::Url { way } => way.members.as_slice(),
            _ => &[],
        };
        let mut read = paging.items.members.iter().chain(led);
        Paged {
            items: access(&paging.items),
            item: self.nullable(paging.item),
            next,
            reads_deprecated: read.any(|id| self.member(*id).is_some_and(|field| field.deprecated)),
        }
    }

    fn access(self, way: &Way, returned: &Returned) -> Access {
        let fields = way.members.iter().filter_map(|id| {
            let holding = self.holding(*id, self.member(*id)?);
            Some(AccessedField {
                name: self.names.ty(id.0).members[id.1].clone(),
                options: match holding {
                    Holding::Plain => 0,
                    Holding::OrNull | Holding::OrAbsent | Holding::OrEither => 1,
                    Holding::OrEach => 2,
                },
            })
        });
        let is_optional = match returned {
            Returned::Something { ty, is_optional, .. } => *is_optional || ty.is_optional(),
            _ => false,
        };
        let pointer = way.pointer.clone();
        Access { pointer, options: usize::from(is_optional), fields: fields.collect() }
    }

    /// A field by its object and its index there.
    fn member(self, (object, index): FieldId) -> Option<&'a Field> {
        match self.kind(object) {
            Kind::Object(object) => object.shape.fields.get(index),
            _ => None,
        }
    }
}
