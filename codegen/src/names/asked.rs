//! The names that somebody asks for: the document, or who makes the client.

use std::collections::BTreeMap;

use super::scope::Scope;
use super::{Name, cases};
use crate::diagnostics::{Code, Diagnostics};
use crate::keywords::{is_keyword, is_path_keyword};
use crate::model::{Api, Kind, TypeId, Wanted, WantedBy};

/// The names that are asked for.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// By the operation's index.
    pub(super) operations: BTreeMap<usize, Wanted>,
    /// By the operation's index, and the parameter's in it.
    pub(super) parameters: BTreeMap<(usize, usize), Wanted>,
    pub(super) types: BTreeMap<TypeId, Wanted>,
    /// Of fields and variants, by their indices in their types.
    pub(super) members: BTreeMap<(TypeId, usize), Wanted>,
}

/// What a name is of, which decides how it has to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Method,
    Parameter,
    Field,
    Type,
    Variant,
}

impl Asked {
    /// Those that the document asks for.
    pub(super) fn of(api: &Api) -> Self {
        let mut asked = Self::default();
        for (index, operation) in api.operations.iter().enumerate() {
            asked.operations.extend(operation.wanted.clone().map(|wanted| (index, wanted)));
            for (place, parameter) in operation.parameters.iter().enumerate() {
                let wanted = parameter.wanted.clone();
                asked.parameters.extend(wanted.map(|wanted| ((index, place), wanted)));
            }
        }
        for (id, ty) in api.types.iter() {
            let wanted = ty.kind.label().and_then(|label| label.wanted.clone());
            asked.types.extend(wanted.map(|wanted| (id, *wanted)));
            let members: Vec<Option<&Wanted>> = match &ty.kind {
                Kind::Object(object) => {
                    object.shape.fields.iter().map(|field| field.wanted.as_ref()).collect()
                }
                Kind::Enumeration(named) => {
                    named.shape.listed.iter().map(|listed| listed.wanted.as_ref()).collect()
                }
                _ => Vec::new(),
            };
            let members = members.into_iter().enumerate();
            asked
                .members
                .extend(members.filter_map(|(index, wanted)| Some(((id, index), wanted?.clone()))));
        }
        asked
    }

    /// Those for the members of a type, of which there are so many.
    pub(super) fn of_members(&self, id: TypeId, number: usize) -> Vec<Option<&Wanted>> {
        (0..number).map(|index| self.members.get(&(id, index))).collect()
    }
}

/// Gives things the names that are asked for in the place of those that they would have, and reports those
/// that can't be had.
pub(super) fn give(
    scope: &mut Scope,
    names: &mut [Name],
    asked: &[Option<&Wanted>],
    form: Form,
    diagnostics: &mut Diagnostics,
) {
    if asked.iter().all(Option::is_none) {
        return;
    }
    let mut chosen = Vec::new();
    for (wanted, name) in asked.iter().zip(names.iter()) {
        let chosen_one = wanted.and_then(|wanted| match form.name(wanted) {
            Ok(name) => Some(name),
            Err(obstacle) => {
                report_misfit(wanted, form, &obstacle, name, diagnostics);
                None
            }
        });
        chosen.push(chosen_one);
    }
    for index in scope.rename(names, &chosen) {
        if let (Some(wanted), Some(name)) = (asked[index], &chosen[index]) {
            report_clash(wanted, form, name, &names[index], diagnostics);
        }
    }
}

/// Why something can't be a name, and what could be.
struct Obstacle {
    reason: &'static str,
    instead: String,
}

impl Form {
    fn word(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Parameter => "parameter",
            Self::Field => "field",
            Self::Type => "type",
            Self::Variant => "variant",
        }
    }

    /// A text in the case of such names.
    fn cased(self, text: &str) -> String {
        match self {
            Self::Method | Self::Parameter | Self::Field => cases::snake(text),
            Self::Type => cases::ty(text),
            Self::Variant => cases::camel(text),
        }
    }

    /// What is asked for as a name: words are made one, and what is meant as one has to be one.
    fn name(self, wanted: &Wanted) -> Result<String, Obstacle> {
        let text = wanted.name.as_str();
        if wanted.by == WantedBy::Words {
            return Ok(self.cased(text));
        }
        let instead = || self.cased(text);
        if is_keyword(text) || is_path_keyword(text) {
            let instead = format!("{}_", instead().trim_end_matches('_'));
            return Err(Obstacle { reason: "it is a keyword", instead });
        }
        let mut letters = text.chars();
        let is_name = letters.next().is_some_and(unicode_ident::is_xid_start)
            && letters.all(unicode_ident::is_xid_continue)
            && text.len() <= LONGEST;
        if !is_name {
            return Err(Obstacle { reason: "it is no name in Rust", instead: instead() });
        }
        if !self.has_case(text) {
            let reason = match self {
                Self::Method | Self::Parameter | Self::Field => "Rust wants it in snake case",
                Self::Type | Self::Variant => "Rust wants it in camel case",
            };
            return Err(Obstacle { reason, instead: instead() });
        }
        // Rust takes names for the same that are canonically equivalent.
        Ok(unicode_normalization::UnicodeNormalization::nfc(text).collect())
    }

    /// Whether rustc has nothing to say of the case of a name.
    fn has_case(self, text: &str) -> bool {
        if text.contains("__") || text.ends_with('_') && !is_keyword(text.trim_end_matches('_')) {
            return false;
        }
        match self {
            Self::Method | Self::Parameter | Self::Field => !text.chars().any(char::is_uppercase),
            Self::Type | Self::Variant => {
                let letters: Vec<char> = text.chars().collect();
                let is_digit = |index: usize| letters.get(index).is_some_and(char::is_ascii_digit);
                let parts = letters.iter().enumerate().filter(|(_, letter)| **letter == '_');
                let mut parts = parts.map(|(index, _)| index);
                !letters[0].is_lowercase()
                    && parts.all(|at| is_digit(at.wrapping_sub(1)) && is_digit(at + 1))
            }
        }
    }
}

/// How long a name may be that is asked for, in bytes.
const LONGEST: usize = 96;

fn report_misfit(
    wanted: &Wanted,
    form: Form,
    obstacle: &Obstacle,
    name: &Name,
    diagnostics: &mut Diagnostics,
) {
    let Obstacle { reason, instead } = obstacle;
    let what = form.word();
    let message = format!("`{}` can't be the name of a {what}: {reason}", wanted.name);
    let help = format!("call it `{instead}`, say; as it is, it is called `{}`", name.as_str());
    report(wanted, Code::Invalid, message, help, diagnostics);
}

fn report_clash(
    wanted: &Wanted,
    form: Form,
    asked: &str,
    name: &Name,
    diagnostics: &mut Diagnostics,
) {
    let what = form.word();
    let message = format!("`{asked}` can't be the name of this {what}: something else has it");
    let help = format!(
        "choose one that is free, such as `{}`; as it is, it is called `{}`",
        form.cased(&format!("other {asked}")),
        name.as_str()
    );
    report(wanted, Code::Duplicate, message, help, diagnostics);
}

/// What a document asks for and can't be had is left; who makes a client is told before one is made.
fn report(
    wanted: &Wanted,
    code: Code,
    message: String,
    help: String,
    diagnostics: &mut Diagnostics,
) {
    let found = match wanted.by {
        WantedBy::Settings => diagnostics.error(code, &wanted.at, message),
        WantedBy::Words | WantedBy::Document => diagnostics.warning(code, &wanted.at, message),
    };
    found.help(help);
}
