//! Finds out how the pages of lists follow each other, where the settings or the document say so.

mod check;

use wildmatch::WildMatch;

use self::check::{Listing, Mistake};
use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{Api, Exchange, Operation, Paging};
use crate::pagination::{PageSetting, Pagination};
use crate::text::nearest;

/// How the pages of each operation follow each other: as the settings say it, or else as the document does.
/// What its operation doesn't bear out is an error in the settings, and a warning in the document.
pub(crate) fn find(
    api: &Api,
    exchanges: &[Exchange],
    wanted: &Pagination,
    diagnostics: &mut Diagnostics,
) -> Vec<Option<Paging>> {
    let listings = api.operations.iter().zip(exchanges);
    let listings = listings
        .map(|(operation, exchange)| Listing { types: &api.types, operation, exchange })
        .collect();
    let mut found = Found { listings, pages: vec![None; api.operations.len()], diagnostics };
    let is_named = |key: &str| api.operations.iter().any(|operation| is_called(operation, key));
    let (named, others): (Vec<_>, Vec<_>) =
        wanted.operations.iter().partition(|(key, _)| is_named(key));
    for (key, setting) in others {
        found.take_pattern(key, setting);
    }
    // What is said of an operation by its name goes before what is said of many.
    for (key, setting) in named {
        found.take_named(key, setting);
    }
    found.take_extensions();
    found.pages.into_iter().map(|pages| pages.map(|(_, paging)| paging)).collect()
}

/// What is known of each operation so far.
struct Found<'a> {
    listings: Vec<Listing<'a>>,
    /// How its pages follow each other, and the key that says so.
    pages: Vec<Option<(String, Paging)>>,
    diagnostics: &'a mut Diagnostics,
}

impl Found<'_> {
    fn take_named(&mut self, key: &str, setting: &PageSetting) {
        let listings = self.listings.iter().zip(&mut self.pages);
        let mut wrong = Vec::new();
        let mut is_met = false;
        // There are several where its bodies are of several media types.
        for (listing, pages) in listings.filter(|(it, _)| is_called(it.operation, key)) {
            match listing.paging(setting) {
                Ok(paging) => {
                    is_met = true;
                    *pages = Some((key.to_owned(), paging));
                }
                Err(mistakes) if wrong.is_empty() => wrong = mistakes,
                Err(_) => {}
            }
        }
        for Mistake { at, what, help } in wrong.into_iter().filter(|_| !is_met) {
            let message = format!("the pages of `{key}` can't be gone through: {what}");
            self.diagnostics.error(Code::Pagination, &at, message).help(help);
        }
    }

    fn take_pattern(&mut self, key: &str, setting: &PageSetting) {
        let pattern = WildMatch::new(key);
        let mut mistakes = Vec::new();
        let mut is_met = false;
        for (listing, pages) in self.listings.iter().zip(&mut self.pages) {
            if !fits(listing.operation, &pattern) {
                continue;
            }
            match (listing.paging(setting), &pages) {
                (Err(wrong), _) => mistakes.extend(wrong.into_iter().map(|it| (listing, it))),
                (Ok(paging), Some((other, known))) if *known != paging => {
                    is_met = true;
                    let label = listing.operation.label();
                    let message = format!(
                        "`{other}` and `{key}` both fit `{label}`, and say different things of its pages"
                    );
                    self.diagnostics
                        .error(Code::Pagination, &listing.operation.origin, message)
                        .help(format!(
                            "say it once more by the name `{label}`, which goes before both"
                        ));
                }
                (Ok(paging), _) => {
                    is_met = true;
                    *pages = Some((key.to_owned(), paging));
                }
            }
        }
        if is_met {
            return;
        }
        match mistakes.first() {
            Some((listing, Mistake { at, what, help })) => {
                let label = listing.operation.label();
                let message =
                    format!("`{key}` fits no operation with such pages; of `{label}`, {what}");
                self.diagnostics.error(Code::Pagination, at, message).help(help);
            }
            None => self.report_unknown(key),
        }
    }

    /// Takes what the document says of operations of which the settings say nothing.
    fn take_extensions(&mut self) {
        for (listing, pages) in self.listings.iter().zip(&mut self.pages) {
            let Some(said) = &listing.operation.pages else { continue };
            if pages.is_some() {
                continue;
            }
            let paging = match &said.said {
                Ok(setting) => listing.paging(setting).map_err(|mistakes| {
                    mistakes
                        .into_iter()
                        .map(|Mistake { what, .. }| what)
                        .collect::<Vec<_>>()
                        .join("; ")
                }),
                Err(what) => Err(what.clone()),
            };
            match paging {
                Ok(paging) => *pages = Some((said.extension.to_owned(), paging)),
                // What is asked for as something else may have no pages.
                Err(_) if listing.operation.otherwise.is_some() => {}
                Err(what) => {
                    let message = format!("`{}` isn't followed: {what}", said.extension);
                    self.diagnostics
                        .warning(Code::Ignored, &said.at, message)
                        .help("the setting `pagination` can say it in its place");
                }
            }
        }
    }

    fn report_unknown(&mut self, key: &str) {
        let operations = self.listings.iter().map(|listing| listing.operation);
        let names: Vec<String> = operations
            .flat_map(|operation| operation.id.iter().cloned().chain([operation.label()]))
            .collect();
        let help = match nearest(key, names.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                "a key is an `operationId`, or a method and a path as in `GET /pets`; in it, `*` \
                     stands for any text"
                    .to_owned()
            }
        };
        let message = format!("there is no operation `{key}` whose pages could be gone through");
        self.diagnostics.error(Code::Pagination, &Pointer::root(), message).help(help);
    }
}

fn is_called(operation: &Operation, key: &str) -> bool {
    operation.id.as_deref() == Some(key) || operation.label() == key
}

fn fits(operation: &Operation, pattern: &WildMatch) -> bool {
    pattern.matches(&operation.label())
        || operation.id.as_ref().is_some_and(|id| pattern.matches(id))
}
