//! What the extensions of others say of the pages of lists: `x-speakeasy-pagination` and `x-ms-pageable`.

use openapiv3::Operation;
use serde_json::Value;

use crate::diagnostics::{Pointer, escaped};
use crate::model::SaidPages;
use crate::pagination::{NextPage, PageSetting};
use crate::text::shortened;

/// What an extension comes to: nothing, if it says that there is just one page; or why it isn't followed.
type Said = Result<Option<PageSetting>, String>;

/// An extension, and how it is read.
struct Extension {
    name: &'static str,
    read: fn(&Value) -> Said,
}

/// The extensions that are read, the one that says more before the other.
const EXTENSIONS: [Extension; 2] = [
    Extension { name: "x-speakeasy-pagination", read: speakeasy },
    Extension { name: "x-ms-pageable", read: microsoft },
];

/// What an operation says of its pages.
pub(super) fn said(operation: &Operation, at: &Pointer) -> Option<SaidPages> {
    let mut extensions = EXTENSIONS.iter().filter_map(|Extension { name, read }| {
        let said = read(operation.extensions.get(*name)?).transpose()?;
        Some(SaidPages { extension: name, said, at: at.child(name) })
    });
    extensions.next()
}

/// `{nextLinkName, itemName, operationName}`: the response says the URL of the next page.
fn microsoft(said: &Value) -> Said {
    if !said.is_object() {
        return Err("it should be an object".to_owned());
    }
    if said.get("operationName").is_some_and(|name| !name.is_null()) {
        return Err("the next page is another operation's (`operationName`)".to_owned());
    }
    let name = |key: &str, otherwise: &str| match said.get(key) {
        None => Ok(otherwise.to_owned()),
        Some(Value::String(name)) => Ok(name.clone()),
        Some(_) => Err(format!("`{key}` should be a text")),
    };
    if said.get("nextLinkName").is_some_and(Value::is_null) {
        return Ok(None);
    }
    let member = |name: String| format!("/{}", escaped(&name));
    let items = member(name("itemName", "value")?);
    let from = member(name("nextLinkName", "nextLink")?);
    Ok(Some(PageSetting { items, next: NextPage::Url { from } }))
}

/// `{type, inputs: [{name, in, type}], outputs: {results, nextCursor, nextUrl}}`.
fn speakeasy(said: &Value) -> Said {
    let output = |key: &str| {
        let path = said.get("outputs").and_then(|outputs| outputs.get(key)?.as_str());
        path.map(|path| pointer(path).ok_or_else(|| unread(path))).transpose()
    };
    let needed = |key: &str| output(key)?.ok_or_else(|| format!("`outputs` has no `{key}`"));
    let number = |kind: &str| input(said, kind, &["parameters"]);
    let kind = said.get("type").and_then(Value::as_str).unwrap_or_default();
    let next = match kind {
        "cursor" => match input(said, "cursor", &["parameters", "requestBody"])? {
            Some(parameter) => NextPage::Cursor { parameter, from: needed("nextCursor")? },
            None => return Err("`inputs` has no `cursor`".to_owned()),
        },
        "offsetLimit" => match (number("offset")?, number("page")?) {
            (Some(parameter), _) => NextPage::Offset { parameter },
            (None, Some(parameter)) => NextPage::Number { parameter, first: None },
            (None, None) => return Err("`inputs` has neither `offset` nor `page`".to_owned()),
        },
        "url" => NextPage::Url { from: needed("nextUrl")? },
        _ => return Err("its `type` is none of `cursor`, `offsetLimit` and `url`".to_owned()),
    };
    Ok(Some(PageSetting { items: output("results")?.unwrap_or_default(), next }))
}

/// What an input of a type names, in one of some places.
fn input(said: &Value, wanted: &str, places: &[&str]) -> Result<Option<String>, String> {
    let text = |input: &Value, key: &str| input.get(key).and_then(Value::as_str).map(str::to_owned);
    let mut inputs = said.get("inputs").and_then(Value::as_array).into_iter().flatten();
    let Some(input) = inputs.find(|input| text(input, "type").as_deref() == Some(wanted)) else {
        return Ok(None);
    };
    match text(input, "in").as_deref() {
        Some(place) if places.contains(&place) => Ok(text(input, "name")),
        _ => Err(format!("its `{wanted}` is no parameter")),
    }
}

/// A path of members (`$.data.next`) as a JSON pointer; nothing if it is another one.
fn pointer(path: &str) -> Option<String> {
    let mut rest = path.strip_prefix('$')?;
    let mut pointer = String::new();
    while !rest.is_empty() {
        let (name, behind) = match rest.strip_prefix("['") {
            Some(quoted) => quoted.split_once("']")?,
            None => {
                let named = rest.strip_prefix('.')?;
                named.split_at(named.find(['.', '[']).unwrap_or(named.len()))
            }
        };
        if name.is_empty() || name == "*" {
            return None;
        }
        pointer.push('/');
        pointer.push_str(&escaped(name));
        rest = behind;
    }
    Some(pointer)
}

/// How many characters of a path are shown.
const SHOWN: usize = 100;

fn unread(path: &str) -> String {
    let path = shortened(path, SHOWN);
    format!("`{path}` isn't a path of members, such as `$.data.next`")
}

#[cfg(test)]
mod tests {
    use super::{microsoft, pointer, speakeasy};
    use crate::lower::small::part;
    use crate::pagination::{NextPage, PageSetting};

    fn setting(items: &str, next: NextPage) -> PageSetting {
        PageSetting { items: items.to_owned(), next }
    }

    #[test]
    fn what_leads_on_by_microsofts_words_is_a_url() {
        let url = |from: &str| NextPage::Url { from: from.to_owned() };
        for (text, expected) in [
            ("{nextLinkName: next}", Ok(Some(setting("/value", url("/next"))))),
            ("{}", Ok(Some(setting("/value", url("/nextLink"))))),
            ("{nextLinkName: a/b, itemName: c~d}", Ok(Some(setting("/c~0d", url("/a~1b"))))),
            ("{nextLinkName: null}", Ok(None)),
            ("{nextLinkName: 1}", Err("`nextLinkName` should be a text".to_owned())),
            (
                "{nextLinkName: next, operationName: more}",
                Err("the next page is another operation's (`operationName`)".to_owned()),
            ),
            ("[]", Err("it should be an object".to_owned())),
        ] {
            assert_eq!(microsoft(&part(text)), expected, "{text}");
        }
    }

    #[test]
    fn what_leads_on_by_speakeasys_words_is_one_of_three_things() {
        let parameter = || "p".to_owned();
        let input = |kind: &str| format!("inputs: [{{name: p, in: parameters, type: {kind}}}]");
        let cursor = NextPage::Cursor { parameter: parameter(), from: "/next".to_owned() };
        let number = NextPage::Number { parameter: parameter(), first: None };
        for (text, expected) in [
            (
                format!(
                    "{{type: cursor, {}, outputs: {{results: $.a.b, nextCursor: $.next}}}}",
                    input("cursor")
                ),
                Ok(Some(setting("/a/b", cursor))),
            ),
            (
                format!("{{type: offsetLimit, {}, outputs: {{results: $}}}}", input("offset")),
                Ok(Some(setting("", NextPage::Offset { parameter: parameter() }))),
            ),
            (format!("{{type: offsetLimit, {}}}", input("page")), Ok(Some(setting("", number)))),
            (
                "{type: url, outputs: {results: $.a, nextUrl: $.next}}".to_owned(),
                Ok(Some(setting("/a", NextPage::Url { from: "/next".to_owned() }))),
            ),
            (
                format!("{{type: cursor, {}}}", input("cursor")),
                Err("`outputs` has no `nextCursor`".to_owned()),
            ),
            (
                "{type: offsetLimit, inputs: [{name: p, in: requestBody, type: page}]}".to_owned(),
                Err("its `page` is no parameter".to_owned()),
            ),
            (
                format!(
                    "{{type: cursor, {}, outputs: {{nextCursor: '$.a[-1:].id'}}}}",
                    input("cursor")
                ),
                Err("`$.a[-1:].id` isn't a path of members, such as `$.data.next`".to_owned()),
            ),
            (
                format!("{{type: offsetLimit, {}}}", input("limit")),
                Err("`inputs` has neither `offset` nor `page`".to_owned()),
            ),
            (
                "{type: other}".to_owned(),
                Err("its `type` is none of `cursor`, `offsetLimit` and `url`".to_owned()),
            ),
        ] {
            assert_eq!(speakeasy(&part(&text)), expected, "{text}");
        }
    }

    #[test]
    fn a_path_of_members_is_a_pointer() {
        for (path, expected) in [
            ("$", Some("")),
            ("$.a.b", Some("/a/b")),
            ("$['a.b'].c['d/e']", Some("/a.b/c/d~1e")),
            ("a.b", None),
            ("$..a", None),
            ("$.a[0]", None),
            ("$.a.*", None),
            ("$['a", None),
            ("$.", None),
        ] {
            assert_eq!(pointer(path).as_deref(), expected, "{path}");
        }
    }
}
