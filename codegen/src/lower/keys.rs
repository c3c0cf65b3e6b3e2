//! The keys of path items, to what a request has of them: a path and what stands in its query.
//!
//! OpenAPI has nothing but paths there. Many documents have queries, too, and fragments that tell
//! operations of one path apart.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;

use super::Lowering;
use super::paths::Path;
use crate::diagnostics::{Change, Code, Pointer};
use crate::model::{Encoding, Kind, Location, Need, Parameter, Type};

/// What a request has of the key of a path item.
pub(super) struct Key {
    /// The template of the path.
    pub(super) path: String,
    /// What is always in the query.
    pub(super) query: Vec<(String, String)>,
}

impl Lowering<'_> {
    /// Takes a key apart, and sees to it that it speaks of the same parameters as the operation.
    pub(super) fn key(&mut self, key: &str, parameters: &mut Vec<Parameter>, at: &Pointer) -> Key {
        let (rest, fragment) = parted(key, '#');
        if fragment.is_some() {
            let message = "the fragment of a path isn't sent; it only tells operations apart";
            let place = at.parent().unwrap_or_else(|| at.clone());
            self.diagnostics.warning(Code::Ignored, &place, message);
        }
        let (rest, expanded) = without_expansions(rest);
        let (path, query) = parted(&rest, '?');
        for name in expanded {
            self.parameter_in_query(&name, &name, false, parameters, at);
        }
        let query = self.query(query.unwrap_or_default(), parameters, at);
        if !query.is_empty() {
            let message = "a path has no query in OpenAPI; what this one fixes is always sent";
            let place = at.parent().unwrap_or_else(|| at.clone());
            self.diagnostics.warning(Code::Inferred, &place, message);
        }
        Key { path: self.path(path, parameters, at), query }
    }

    /// What is always in the query. What is to be filled in there is a parameter.
    fn query(
        &mut self,
        query: &str,
        parameters: &mut Vec<Parameter>,
        at: &Pointer,
    ) -> Vec<(String, String)> {
        let mut fixed: Vec<(String, String)> = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = decoded(name);
            match value.strip_prefix('{').and_then(|value| value.strip_suffix('}')) {
                Some(template) => {
                    self.parameter_in_query(&name, template, true, parameters, at);
                }
                None => {
                    self.drop_fixed(&name, parameters);
                    fixed.retain(|(known, _)| *known != name);
                    fixed.push((name, decoded(value)));
                }
            }
        }
        fixed
    }

    /// Leaves out the parameter whose value the path gives already.
    fn drop_fixed(&mut self, name: &str, parameters: &mut Vec<Parameter>) {
        parameters.retain(|parameter| {
            let is_fixed = parameter.location == Location::Query && parameter.name == name;
            if is_fixed {
                let message =
                    format!("the query parameter `{name}` has the value that the path gives it");
                self.diagnostics.warning(Code::Ignored, &parameter.origin, message);
            }
            !is_fixed
        });
    }

    /// Sees to it that there is a query parameter of a name, which the path has a template for.
    fn parameter_in_query(
        &mut self,
        name: &str,
        template: &str,
        required: bool,
        parameters: &mut Vec<Parameter>,
        at: &Pointer,
    ) {
        let is = |parameter: &Parameter, location: Location, name: &str| {
            parameter.location == location && parameter.name == name
        };
        if parameters.iter().any(|parameter| is(parameter, Location::Query, name)) {
            return;
        }
        let known = [Location::Path, Location::Query];
        let meant = parameters
            .iter_mut()
            .find(|parameter| known.iter().any(|location| is(parameter, *location, template)));
        if let Some(parameter) = meant {
            let message =
                format!("the path has this parameter in its query, where it is called `{name}`");
            self.diagnostics
                .warning(Code::Invalid, &parameter.origin, message)
                .help("it is sent so");
            name.clone_into(&mut parameter.name);
            parameter.location = Location::Query;
            parameter.encoding = Encoding::usual(Location::Query);
            return;
        }
        let parameter = self.undeclared_parameter((name, template), Location::Query, required, at);
        parameters.push(parameter);
    }

    /// The path's template, whose names and the path parameters are then the same.
    fn path(&mut self, text: &str, parameters: &mut Vec<Parameter>, at: &Pointer) -> String {
        let Some(path) = Path::parse(text) else {
            let what = "its path isn't one: a path begins with `/`, and its braces go in pairs";
            self.leave_out(Code::Invalid, at, what);
            return text.to_owned();
        };
        if let Some(dots) = path.dots() {
            let what = format!("the segment `{dots}` of its path leads to another path");
            self.leave_out(Code::Invalid, at, what);
        }
        let names: Vec<&str> = path.names().collect();
        parameters.retain(|parameter| {
            let is_used =
                parameter.location != Location::Path || names.contains(&parameter.name.as_str());
            if !is_used {
                let message =
                    format!("the path parameter `{}` isn't in the path `{text}`", parameter.name);
                self.diagnostics
                    .warning(Code::Invalid, &parameter.origin, message)
                    .spared_by(|at| vec![Change::Remove(at.clone())])
                    .help("it is ignored");
            }
            is_used
        });
        for name in &names {
            let is_it = |parameter: &Parameter| {
                parameter.location == Location::Path && parameter.name == *name
            };
            if !parameters.iter().any(is_it) {
                let parameter = self.undeclared_parameter((name, name), Location::Path, true, at);
                parameters.push(parameter);
            }
        }
        // How a document orders its parameters means nothing, and which of them a path item declares
        // even less, but in a path each has its place.
        let places: HashMap<&str, usize> =
            names.iter().enumerate().map(|(place, name)| (*name, place)).collect();
        parameters.sort_by_cached_key(|parameter| {
            let place = places.get(parameter.name.as_str()).copied();
            place.filter(|_| parameter.location == Location::Path).unwrap_or(usize::MAX)
        });
        path.template()
    }

    /// A parameter that a path has, between braces as something else perhaps, and the document doesn't
    /// declare: some text.
    fn undeclared_parameter(
        &mut self,
        (name, template): (&str, &str),
        location: Location,
        required: bool,
        at: &Pointer,
    ) -> Parameter {
        let message =
            format!("`{{{template}}}` in the path has no parameter; it is taken for text");
        self.diagnostics.warning(Code::Inferred, at, message).help(format!(
            "declare a parameter `{name}` with `in: {}`, `required: {required}` and a schema",
            location.as_str()
        ));
        let kind = Kind::text();
        Parameter {
            name: name.to_owned(),
            location,
            encoding: Encoding::usual(location),
            need: Need::of(required),
            allows_empty: false,
            deprecated: false,
            description: None,
            ty: self.types.add(Type { kind, nullable: false, origin: at.clone() }),
            default: None,
            constant: None,
            examples: Vec::new(),
            limits: None,
            wanted: None,
            origin: at.clone(),
        }
    }
}

/// A path without what RFC 6570 expands to a query, as in `/pets{?limit,after}`, and the names in it.
fn without_expansions(path: &str) -> (String, Vec<String>) {
    let mut names = Vec::new();
    let mut plain = String::new();
    let mut rest = path;
    while let Some(begin) = rest.find("{?").into_iter().chain(rest.find("{&")).min() {
        let Some(length) = rest[begin..].find('}') else { break };
        plain.push_str(&rest[..begin]);
        let list = rest[begin + 2..begin + length].split(',');
        let list = list.map(|name| name.trim().trim_end_matches('*'));
        names.extend(list.filter(|name| !name.is_empty()).map(str::to_owned));
        rest = &rest[begin + length + 1..];
    }
    plain.push_str(rest);
    (plain, names)
}

/// A text up to the first such sign outside of braces, and what is behind it.
fn parted(text: &str, sign: char) -> (&str, Option<&str>) {
    let mut is_name = false;
    let found = text.char_indices().find(|(_, letter)| {
        match letter {
            '{' => is_name = true,
            '}' => is_name = false,
            _ => {}
        }
        !is_name && *letter == sign
    });
    match found {
        Some((at, _)) => (&text[..at], Some(&text[at + sign.len_utf8()..])),
        None => (text, None),
    }
}

/// A part of a query as it is meant.
fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::{decoded, parted, without_expansions};
    use crate::lower::small::lowered;

    /// The path and the query of an operation with a key, its parameters, and what was found there.
    fn keyed(key: &str, parameters: &str) -> ([String; 3], Vec<String>) {
        let (api, found) = lowered(&format!(
            "paths: {{'{key}': {{get: {{parameters: [{parameters}], responses: {{'204': {{description: ''}}}}}}}}}}"
        ));
        let operation = &api.operations[0];
        let query = operation.query.iter().map(|(name, value)| format!("{name}={value}"));
        let parameters = operation.parameters.iter().map(|one| {
            format!("{} {}: {}", one.location.as_str(), one.name, api.outline_of(one.ty))
        });
        let said = [
            operation.path.clone(),
            query.collect::<Vec<_>>().join("&"),
            parameters.collect::<Vec<_>>().join(", "),
        ];
        let lines =
            found.iter().map(|line| line.split_once("/get").map_or(line.as_str(), |(_, end)| end));
        (said, lines.map(str::to_owned).collect())
    }

    #[test]
    fn what_the_path_gives_a_parameter_is_no_parameter() {
        let kind = "{name: kind, in: query, schema: {type: string}}";
        let (said, found) = keyed("/pets?kind=cat", kind);
        assert_eq!(said, ["/pets", "kind=cat", ""]);
        assert_eq!(
            found,
            [
                "/parameters/0: the query parameter `kind` has the value that the path gives it",
                "inferred at /paths/~1pets?kind=cat: \
                 a path has no query in OpenAPI; what this one fixes is always sent",
            ]
        );
    }

    #[test]
    fn a_template_in_the_query_is_a_parameter_there() {
        let page = "{name: p, in: path, required: true, schema: {type: integer}}";
        let (said, found) = keyed("/pets?page={p}", page);
        assert_eq!(said, ["/pets", "", "query page: i64"]);
        assert_eq!(
            found,
            ["/parameters/0: \
              the path has this parameter in its query, where it is called `page`"]
        );
    }

    #[test]
    fn the_names_of_the_path_and_its_parameters_are_the_same() {
        let other = "{name: other, in: path, required: true, schema: {type: integer}}";
        let (said, found) = keyed("/pets/{id}", other);
        assert_eq!(said, ["/pets/{id}", "", "path id: string"]);
        assert_eq!(
            found,
            [
                "/parameters/0: the path parameter `other` isn't in the path `/pets/{id}`",
                ": `{id}` in the path has no parameter; it is taken for text",
            ]
        );
    }

    #[test]
    fn expansions_are_taken_out_of_a_path() {
        let names = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
        for (path, plain, expected) in [
            ("/a/{b}", "/a/{b}", names(&[])),
            ("/a{?b}", "/a", names(&["b"])),
            ("/a?c=d{&b,e*}", "/a?c=d", names(&["b", "e"])),
            ("/a{&b}{?c}", "/a", names(&["b", "c"])),
            ("/a{?b", "/a{?b", names(&[])),
        ] {
            assert_eq!(without_expansions(path), (plain.to_owned(), expected));
        }
    }

    #[test]
    fn a_name_may_have_any_sign() {
        assert_eq!(parted("/{a?}/b?c={d?}", '?'), ("/{a?}/b", Some("c={d?}")));
        assert_eq!(parted("/{a#}", '#'), ("/{a#}", None));
        assert_eq!(parted("/a#", '#'), ("/a", Some("")));
    }

    #[test]
    fn a_query_is_decoded() {
        assert_eq!(decoded("a+b%20c%2B"), "a b c+");
    }
}
