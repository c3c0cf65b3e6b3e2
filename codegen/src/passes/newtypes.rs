//! Component schemas that are texts, and get types of their own where a client is to have these.

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{Api, Kind, TextType, TypeId, Untyped};
use crate::newtypes::Newtypes;
use crate::text::nearest;

/// Gives texts types of their own. What is asked for and no such text is an error.
pub(crate) fn choose(api: &mut Api, wanted: &Newtypes, diagnostics: &mut Diagnostics) {
    let chosen: Vec<TypeId> = match wanted {
        Newtypes::None => return,
        Newtypes::All => {
            let components = api.components.iter().map(|(_, id)| *id);
            let is_chosen = |id: TypeId| api.types.get(id).kind.is_chosen();
            components.filter(|id| obstacle(api, *id).is_none() && !is_chosen(*id)).collect()
        }
        Newtypes::Named(names) => {
            let chosen = names.iter().filter_map(|name| named(api, name, diagnostics));
            chosen.collect()
        }
    };
    for id in chosen {
        let named = api.texts.get(&id).cloned();
        if let (Kind::String { held_as, .. }, Some(named)) =
            (&mut api.types.get_mut(id).kind, named)
        {
            *held_as = TextType::Named(Box::new(named));
        }
    }
}

/// The component schema of a name, if it can have a type of its own.
fn named(api: &Api, name: &str, diagnostics: &mut Diagnostics) -> Option<TypeId> {
    let Some((_, id)) = api.components.iter().find(|(known, _)| known == name) else {
        let texts = api.components.iter().filter(|(_, id)| obstacle(api, *id).is_none());
        let near = nearest(name, texts.map(|(name, _)| name.as_str()));
        let help = near.map_or_else(
            || "a type of its own is for a component schema of the client, by its name in the document".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        let message = format!(
            "no component schema is called `{name}`, which a type of its own is wanted for"
        );
        diagnostics.error(Code::Selection, &Pointer::root(), message).help(help);
        return None;
    };
    let Some(obstacle) = obstacle(api, *id) else { return Some(*id) };
    let at = &api.types.get(*id).origin;
    let message = format!("`{name}` can't have a type of its own around a text: it is {obstacle}");
    diagnostics
        .error(Code::Selection, at, message)
        .help("leave it out of the schemas that types of their own are wanted for");
    None
}

/// What a component schema is instead of a text that can have a type of its own.
fn obstacle(api: &Api, id: TypeId) -> Option<&'static str> {
    let kind = &api.types.get(id).kind;
    Some(match kind {
        _ if kind.is_password() => "a password, which has a type of its own anyway",
        _ if kind.is_binary() => "bytes",
        Kind::String { .. } if api.texts.contains_key(&id) => return None,
        Kind::String { .. } => "a text in several words, of which none is its own",
        Kind::File(_) => "a file",
        Kind::Reference(_) => "another name of a schema",
        Kind::Enumeration(_) => "an enum, which has a type of its own anyway",
        Kind::Any(Untyped::Unstated) => "any value, for its type isn't stated",
        _ => "no text",
    })
}

#[cfg(test)]
mod tests {
    use super::choose;
    use crate::diagnostics::Diagnostics;
    use crate::model::Api;
    use crate::model::build::{Model, enumeration, object, reference, required, string, string_of};
    use crate::newtypes::Newtypes;

    fn api() -> Api {
        Model::new()
            .schema("VisitorId", string())
            .schema("Colour", enumeration(["red"]))
            .schema("Secret", string_of("password"))
            .schema("Photo", string_of("binary"))
            .schema("Same", reference("VisitorId"))
            .schema("Pet", object([required("owner", reference("VisitorId"))]))
            .api()
    }

    /// The schemas that get types of their own, and what is found.
    fn chosen(wanted: &Newtypes) -> (Vec<String>, Vec<String>) {
        let mut api = api();
        let mut diagnostics = Diagnostics::default();
        choose(&mut api, wanted, &mut diagnostics);
        let newtypes = api
            .components
            .iter()
            .filter(|(_, id)| api.types.get(*id).kind.newtype().is_some())
            .map(|(name, _)| name.clone());
        let found = diagnostics.iter().map(|found| {
            let help = found.help.clone().unwrap_or_default();
            format!("{}: {}; {help}", found.pointer.as_str(), found.message)
        });
        (newtypes.collect(), found.collect())
    }

    fn named(name: &str) -> (Vec<String>, Vec<String>) {
        chosen(&Newtypes::Named(vec![name.to_owned()]))
    }

    #[test]
    fn a_text_has_a_type_of_its_own_if_that_is_wanted() {
        assert_eq!(chosen(&Newtypes::None), (Vec::new(), Vec::new()));
        assert_eq!(chosen(&Newtypes::All), (vec!["VisitorId".to_owned()], Vec::new()));
        assert_eq!(named("VisitorId"), (vec!["VisitorId".to_owned()], Vec::new()));
    }

    #[test]
    fn what_is_no_such_text_is_said_where_it_stands() {
        for (name, reason) in [
            ("Colour", "an enum, which has a type of its own anyway"),
            ("Secret", "a password, which has a type of its own anyway"),
            ("Photo", "bytes"),
            ("Same", "another name of a schema"),
            ("Pet", "no text"),
        ] {
            let found = format!(
                "/components/schemas/{name}: `{name}` can't have a type of its own around a text: it is \
                 {reason}; leave it out of the schemas that types of their own are wanted for"
            );
            assert_eq!(named(name), (Vec::new(), vec![found]));
        }
    }

    #[test]
    fn a_name_that_is_written_wrong_is_put_right() {
        let (_, found) = named("visitorID");
        assert!(found[0].ends_with("; did you mean `VisitorId`?"), "{found:?}");
        let (_, found) = named("Owner");
        assert!(found[0].ends_with("by its name in the document"), "{found:?}");
    }
}
