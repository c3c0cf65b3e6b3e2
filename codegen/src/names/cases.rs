//! The document's words to identifiers in the cases that Rust has for each kind of them. Whatever the
//! words are, what comes out is an identifier.

use std::borrow::Cow;

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use http::StatusCode;
use unicode_normalization::UnicodeNormalization;

use super::disambiguation;
use crate::check_package_name;
use crate::keywords::is_path_keyword;

/// How long the name of a type may be, in bytes: rustdoc makes the name of a file of it.
const LONGEST_TYPE: usize = 200;

/// How long the name of a module may be, and so that of its file.
const LONGEST_MODULE: usize = 96;

/// `sendMessage` → `SendMessage`.
pub(super) fn camel(text: &str) -> String {
    let mut name = String::new();
    for word in plain(text).split(|c: char| !c.is_alphanumeric()) {
        let word = word.to_upper_camel_case();
        let is_digit = |c: char| c.is_ascii_digit();
        if name.ends_with(is_digit) && word.starts_with(is_digit) {
            // Or else `1.0` would be `10`.
            name.push('_');
        }
        name.push_str(&word);
    }
    cut(&identifier(&name, char::is_lowercase, "N", "Empty"), LONGEST_TYPE)
}

/// Like [`camel`], for a type: one that is called after a status is named after that.
pub(super) fn ty(text: &str) -> String {
    camel(&with_status(text))
}

/// `sendMessage` → `send_message`.
pub(super) fn snake(text: &str) -> String {
    let name = without(&plain(text).to_snake_case(), char::is_uppercase);
    identifier(&name, |_| false, "n", "empty")
}

/// `sendMessage` → `SEND_MESSAGE`.
pub(super) fn shouty(text: &str) -> String {
    let name = without(&plain(text).to_shouty_snake_case(), char::is_lowercase);
    identifier(&name.to_ascii_uppercase(), |_| false, "N", "EMPTY")
}

/// Like [`shouty`], for a constant: a pattern of the same name would mean the constant, so that a
/// name without upper case, which a local variable may have too, gets some.
pub(super) fn constant(text: &str) -> String {
    let name = shouty(text);
    if name.chars().any(char::is_uppercase) { name } else { format!("{name}_CONSTANT") }
}

/// Like [`snake`], and a good name for a file everywhere: Rust wants those of modules in ASCII, and
/// file systems want them short.
pub(super) fn module(text: &str) -> String {
    let letter =
        |c: char| if c.is_ascii() { c.to_string() } else { format!("u{:x}", u32::from(c)) };
    let name: String = snake(&with_status(text)).chars().map(letter).collect();
    cut(&name, LONGEST_MODULE)
}

/// The feature of a module: `lost_pets` → `lost-pets`. What keeps the name of a module from being a
/// keyword isn't needed.
pub(super) fn feature(module: &str) -> String {
    snake(module).trim_end_matches('_').replace('_', "-")
}

/// `Pet Store API` → `pet-store-api`.
pub(super) fn package(title: &str) -> String {
    // An apostrophe ends no word: `Let's` is `lets`.
    let ascii: String = title
        .replace(['\'', '’'], "")
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    let name = ascii.to_kebab_case();
    let name = name.trim_start_matches(|first: char| !first.is_ascii_alphabetic());
    let candidates = [name.to_owned(), format!("{name}-client")];
    let usable = candidates.into_iter().find(|name| check_package_name(name).is_ok());
    usable.unwrap_or_else(|| "api-client".to_owned())
}

/// A text with what its first word is, where that is a status: `422 details` → `status 422 details`.
fn with_status(text: &str) -> Cow<'_, str> {
    let first = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let code = first.parse().ok().filter(|_| first.len() == 3);
    let status = code.and_then(|code| StatusCode::from_u16(code).ok());
    let is_status = status.is_some_and(|status| status.canonical_reason().is_some());
    if is_status { format!("status {text}").into() } else { text.into() }
}

/// The words of a name: `createdAt` → `created at`.
pub(super) fn words(text: &str) -> String {
    plain(text).to_snake_case().replace('_', " ")
}

/// The words for an operation that has none of its own: `GET /pets/{id}` → `get pets by id`.
pub(super) fn of_path(method: &str, path: &str) -> String {
    let mut words = vec![method.to_lowercase()];
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        words.push(segment.replace('{', " by ").replace('}', " "));
    }
    words.join(" ")
}

/// The text with everything that can't be part of an identifier turned into spaces, and signs
/// in front of numbers into words. A text of nothing but signs is spelt out.
fn plain(text: &str) -> String {
    // Rust takes identifiers for the same that are canonically equivalent.
    let text = normal(text, |text| text.nfkc().collect());
    // One word, whatever its letters look like.
    let text = text.replace("OAuth", "Oauth").replace("oAuth", "oauth");
    let text = with_plural_acronyms(&text.replace("IPv", "Ipv"));
    let signed = |sign| {
        text.strip_prefix(sign).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let text = match (signed('+'), signed('-')) {
        (Some(number), _) => format!("plus {number}"),
        (_, Some(number)) => format!("minus {number}"),
        (None, None) if !text.chars().any(char::is_alphanumeric) => disambiguation::spelt(&text),
        (None, None) => text,
    };
    text.chars().map(|c| if unicode_ident::is_xid_continue(c) { c } else { ' ' }).collect()
}

/// A text in a normal form of Unicode, which plain letters are in already.
fn normal(text: &str, form: fn(&str) -> String) -> Cow<'_, str> {
    if text.is_ascii() { text.into() } else { form(text).into() }
}

/// The acronyms that there are several of, also where another word follows.
const COUNTED: &[&str] =
    &["API", "CIDR", "CPU", "GUID", "ID", "IO", "IP", "PDF", "SKU", "URI", "URL", "URN", "UUID"];

/// A text in which acronyms with a plural `s` are words like others: `userIDs` → `userIds`.
fn with_plural_acronyms(text: &str) -> String {
    let counts = |pair: &[u8]| pair[0].is_ascii_uppercase() && matches!(pair[1], b's' | b'p');
    if !text.as_bytes().windows(2).any(counts) {
        return text.to_owned();
    }
    let letters: Vec<char> = text.chars().collect();
    let mut words = letters.clone();
    let mut start = 0;
    for (index, letter) in letters.iter().enumerate() {
        if letter.is_ascii_uppercase() {
            continue;
        }
        if is_plural(&letters[start..index], &letters[index..]) {
            words[start + 1..index].iter_mut().for_each(char::make_ascii_lowercase);
        }
        start = index + 1;
    }
    words.into_iter().collect()
}

/// Whether capitals are an acronym that there are several of, by what comes after them.
fn is_plural(capitals: &[char], rest: &[char]) -> bool {
    // `IOps` are operations of input and output.
    let ((['I', 'O'], ['p', 's', after @ ..]) | (_, ['s', after @ ..])) = (capitals, rest) else {
        return false;
    };
    let is_counted = || COUNTED.contains(&capitals.iter().collect::<String>().as_str());
    // Several letters and `Ms` are a time.
    let is_acronym = capitals.len() > 1 && (capitals.len() < 4 || !capitals.ends_with(&['M']));
    match after.first() {
        // Where another word follows, `As` or `Is` may be one as well.
        Some(next) if next.is_ascii_uppercase() => is_counted(),
        Some(next) if next.is_alphanumeric() => false,
        _ => is_acronym,
    }
}

/// A name in one case, with the numbers of letters that have no such case in their place.
fn without(name: &str, unwanted: fn(char) -> bool) -> String {
    if !name.contains(unwanted) {
        return name.to_owned();
    }
    let letter = |c: char| if unwanted(c) { format!("u{:x}", u32::from(c)) } else { c.to_string() };
    name.chars().map(letter).collect()
}

/// Makes an identifier of a name in the right case: `prefix` goes in front of one that begins with
/// a digit or another character that it can't begin with, and `empty` stands for none at all.
fn identifier(name: &str, unwanted: fn(char) -> bool, prefix: &str, empty: &str) -> String {
    let name = normal(name, |name| name.nfc().collect()).into_owned();
    match name.chars().next() {
        None => empty.to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) || unwanted(first) => {
            format!("{prefix}{name}")
        }
        Some(_) if is_path_keyword(&name) => format!("{name}_"),
        Some(_) => name,
    }
}

/// A name that is no longer than so many bytes: of a longer one the beginning and the end, where
/// it says what it is named after and which part of that it is.
fn cut(name: &str, longest: usize) -> String {
    if name.len() <= longest {
        return name.to_owned();
    }
    let boundary = |near: &usize| name.is_char_boundary(*near);
    let begin = (0..=longest * 2 / 3).rev().find(boundary).unwrap_or_default();
    let end = (name.len() - longest / 4..name.len()).find(boundary).unwrap_or(name.len());
    [name[..begin].trim_end_matches('_'), &name[end..]].concat().nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::{camel, module, snake, ty};

    #[test]
    fn acronyms_are_one_word_in_the_plural_too() {
        for (text, function, name) in [
            ("userIDs", "user_ids", "UserIds"),
            ("URLs", "urls", "Urls"),
            ("APIKeyIDs", "api_key_ids", "ApiKeyIds"),
            ("IDsOfUsers", "ids_of_users", "IdsOfUsers"),
            ("IPv4Address", "ipv4_address", "Ipv4Address"),
            ("USState", "us_state", "UsState"),
            ("Ts", "ts", "Ts"),
            ("URLAsString", "url_as_string", "UrlAsString"),
            ("userIDIsSet", "user_id_is_set", "UserIdIsSet"),
            ("RTTMs", "rtt_ms", "RttMs"),
            ("NanoCPUs", "nano_cpus", "NanoCpus"),
            ("CIDRs", "cidrs", "Cidrs"),
            ("LLMs allowed", "llms_allowed", "LlmsAllowed"),
            ("ReadIOps", "read_iops", "ReadIops"),
            ("IOpsLimit", "iops_limit", "IopsLimit"),
            ("AIOps", "ai_ops", "AiOps"),
            ("TLSsetting", "tl_ssetting", "TlSsetting"),
        ] {
            assert_eq!([snake(text), camel(text)], [function, name]);
        }
    }

    #[test]
    fn a_status_is_called_one() {
        assert_eq!([ty("422"), module("422")], ["Status422", "status_422"]);
        assert_eq!(ty("404 details item"), "Status404DetailsItem");
        let others = ["4224", "2fa", "900", "360 view", "365-day plan"].map(ty);
        assert_eq!(others, ["N4224", "N2fa", "N900", "N360View", "N365DayPlan"]);
    }

    #[test]
    fn oauth_is_one_word() {
        for (text, function, ty) in [
            ("OAuth2", "oauth2", "Oauth2"),
            ("oAuth2ClientCredentials", "oauth2_client_credentials", "Oauth2ClientCredentials"),
            ("petstore_OAuth", "petstore_oauth", "PetstoreOauth"),
        ] {
            assert_eq!([snake(text), camel(text)], [function, ty]);
        }
    }
}
