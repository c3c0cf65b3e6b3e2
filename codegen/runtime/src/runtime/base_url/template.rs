//! URLs of servers of which callers can set something.

use std::collections::BTreeMap;

use super::BaseUrl;
use super::stays::stays;

/// The name of the choice between servers.
pub(crate) const SERVER: &str = "server";

/// What callers chose, by the builder's methods.
pub(crate) type Choices = BTreeMap<&'static str, String>;

/// The servers of an API.
#[derive(Debug)]
pub(crate) struct Servers {
    /// The URL of the one that requests go to unless another is chosen.
    pub(crate) default: Option<&'static str>,
    pub(crate) all: &'static [Template],
}

/// The URL of a server.
#[derive(Debug)]
pub(crate) struct Template {
    /// With variables in braces.
    pub(crate) url: &'static str,
    pub(crate) variables: &'static [Variable],
}

/// What callers can set in a URL.
#[derive(Debug)]
pub(crate) struct Variable {
    /// What stands in the braces.
    pub(crate) name: &'static str,
    /// The builder's method that takes it.
    pub(crate) setter: &'static str,
    /// What it is otherwise, unless it must be set.
    pub(crate) default: Option<&'static str>,
    /// The signs that it can have besides letters and digits, so that it stays in its part of the URL.
    pub(crate) signs: &'static str,
}

impl Servers {
    /// The base URL that some choices come to; nothing if no server is chosen, and none is the default.
    pub(crate) fn base_url(&self, choices: &Choices) -> Option<Result<BaseUrl, String>> {
        let url = choices.get(SERVER).map(String::as_str).or(self.default)?;
        let template = self.all.iter().find(|template| template.url == url)?;
        Some(template.filled(choices).and_then(|url| BaseUrl::parse(&url)))
    }
}

impl Template {
    fn filled(&self, choices: &Choices) -> Result<String, String> {
        let is_known = |setter: &str| self.variables.iter().any(|it| it.setter == setter);
        if let Some(other) = choices.keys().find(|key| **key != SERVER && !is_known(key)) {
            return Err(format!("`{other}` is set, but the server {} has none", self.url));
        }
        let mut url = self.url.to_owned();
        for variable in self.variables {
            let value = variable.value(choices)?;
            url = url.replace(&format!("{{{}}}", variable.name), value.trim_matches('/'));
        }
        Ok(url)
    }
}

impl Variable {
    /// What it is set to, if it stays in its part of the URL: credentials would go elsewhere.
    fn value<'c>(&'c self, choices: &'c Choices) -> Result<&'c str, String> {
        let Self { setter, default, signs, .. } = self;
        let Some(value) = choices.get(setter).map(String::as_str).or(*default) else {
            return Err(format!("the server's URL isn't known without `{setter}`"));
        };
        if value.is_empty() && *default != Some("") {
            return Err(format!("`{setter}` is empty"));
        }
        if stays(value, signs) {
            return Ok(value);
        }
        let signs: Vec<String> = signs.chars().map(|sign| format!("`{sign}`")).collect();
        let signs = if signs.is_empty() { String::new() } else { format!(", {}", signs.join(" ")) };
        Err(format!(
            "`{setter}` can't be {value:?}: in its part of the server's URL only ASCII letters and \
             digits can stand{signs}, and dots only between them"
        ))
    }
}

impl BaseUrl {
    /// Whether two base URLs are the same, or there is neither for the same reason.
    pub(crate) fn is_same(one: &Result<Self, String>, other: &Result<Self, String>) -> bool {
        match (one, other) {
            (Ok(one), Ok(other)) => one.text == other.text,
            (Err(one), Err(other)) => one == other,
            _ => false,
        }
    }
}
