//! What is said of OAuth 2.0: how a token is had, and what it must be good for.

use super::docs::Docs;
use super::harmless::{Harmless, harmless, linked, plain, quoted};
use crate::plan::{Credential, Flow, Scopes};

/// More scopes than an operation's documentation names.
const MOST_NAMED: usize = 16;

/// What an operation needs.
pub(super) fn needed(scopes: &Scopes) -> Harmless {
    let with = scopes.with.iter().map(|name| harmless!("[`{0}`](crate::ClientBuilder::{0})", name));
    sentence(with.collect(), &scopes.alternatives)
}

fn sentence(with: Vec<Harmless>, alternatives: &[Vec<String>]) -> Harmless {
    let begin = match with.as_slice() {
        [] => "Needs".into(),
        _ => harmless!("With {}, it needs", listed(with, " or ")),
    };
    if alternatives.iter().map(Vec::len).sum::<usize>() > MOST_NAMED {
        return harmless!(
            "{} more scopes than are listed here: the API's document has them.",
            begin
        );
    }
    let is_one = alternatives.iter().all(|scopes| scopes.len() == 1);
    let sets = alternatives.iter().map(|scopes| {
        let scopes = scopes.iter().map(|scope| quoted(scope)).collect();
        listed(scopes, " and ")
    });
    let noun: &str = if is_one { "the scope" } else { "the scopes" };
    let sets =
        if is_one { listed(sets.collect(), " or ") } else { Harmless::joined(sets, ", or ") };
    harmless!("{} {} {}.", begin, noun, sets)
}

/// Some pieces, with a word in front of the last one.
fn listed(mut pieces: Vec<Harmless>, word: &'static str) -> Harmless {
    let last = pieces.split_off(pieces.len().saturating_sub(1));
    let first = Harmless::joined(pieces, ", ");
    let parts = [first].into_iter().filter(|first| !first.is_empty()).chain(last);
    Harmless::joined(parts, word)
}

/// How a token is had, and what it can be good for.
pub(super) fn describe(credential: &Credential, docs: &mut Docs) {
    let flows: Vec<Harmless> = credential.flows.iter().filter_map(flow).collect();
    if !flows.is_empty() {
        docs.paragraph("OAuth 2.0 yields the token, in these flows:");
        docs.paragraph(Harmless::joined(flows, "\n"));
    }
    if !credential.scopes.is_empty() {
        docs.paragraph("It can be good for these scopes:");
        let scopes = credential.scopes.iter().map(|(scope, said)| {
            let said = plain(said.as_ref());
            let colon = if said.is_empty() { "" } else { ": " };
            harmless!("- {}{}{}", quoted(scope), colon, said)
        });
        docs.paragraph(Harmless::joined(scopes, "\n"));
    }
}

/// Where a flow begins and where its tokens come from.
fn flow(flow: &Flow) -> Option<Harmless> {
    let authorization = flow.authorization_url.as_deref();
    let authorization = authorization.map(|url| harmless!("authorization at {}", linked(url)));
    let token = flow.token_url.as_deref().map(|url| harmless!("tokens at {}", linked(url)));
    let urls = Harmless::joined(authorization.into_iter().chain(token), ", ");
    (!urls.is_empty()).then(|| harmless!("- {}: {}", quoted(flow.name), urls))
}

#[cfg(test)]
mod tests {
    use super::{flow, sentence};
    use crate::plan::Flow;

    fn said(with: &[&'static str], alternatives: &[&[&str]]) -> String {
        let with = with.iter().map(|name| (*name).into()).collect();
        let own = |scopes: &&[&str]| scopes.iter().map(|scope| (*scope).to_owned()).collect();
        let alternatives: Vec<Vec<String>> = alternatives.iter().map(own).collect();
        sentence(with, &alternatives).as_str().to_owned()
    }

    #[test]
    fn an_operation_says_what_its_token_must_be_good_for() {
        assert_eq!(said(&[], &[&["a"]]), "Needs the scope `a`.");
        assert_eq!(said(&[], &[&["a", "b"]]), "Needs the scopes `a` and `b`.");
        assert_eq!(said(&[], &[&["a"], &["b"], &["c"]]), "Needs the scope `a`, `b` or `c`.");
        assert_eq!(said(&[], &[&["a", "b"], &["c"]]), "Needs the scopes `a` and `b`, or `c`.");
        assert_eq!(said(&["`token`"], &[&["a"]]), "With `token`, it needs the scope `a`.");
        assert_eq!(said(&[], &[&["`x`](y)\n# z"]]), "Needs the scope `` \"`x`](y)\\n# z\" ``.");
        let many = ["a"; 17];
        let more = "Needs more scopes than are listed here: the API's document has them.";
        assert_eq!(said(&[], &[&many]), more);
    }

    #[test]
    fn a_flow_says_where_one_agrees_and_where_tokens_come_from() {
        let said = |authorization: Option<&str>, token: Option<&str>| {
            let [authorization_url, token_url] =
                [authorization, token].map(|it| it.map(str::to_owned));
            let name = "authorizationCode";
            flow(&Flow { name, authorization_url, token_url, scopes: Vec::new() })
        };
        let both = said(Some("https://pets.test/agree"), Some("/token")).expect("a flow");
        assert_eq!(
            both.as_str(),
            "- `authorizationCode`: authorization at <https://pets.test/agree>, tokens at `/token`"
        );
        assert_eq!(said(None, None), None);
    }
}
