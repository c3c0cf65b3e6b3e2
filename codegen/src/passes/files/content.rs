//! Which members of a body of several parts are files. Those that are binary are, and those that the
//! document's version of OpenAPI takes for files though they say something else in JSON, or nothing.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::formats::TextFormat;
use crate::model::{
    Encoding, FilePart, Kind, MediaType, OtherFiles, Part, Type, TypeId, Types, Untyped,
};

/// What tells the files in a body.
pub(super) struct Contents<'a> {
    /// Which others than those that are binary are files.
    pub(super) others: OtherFiles,
    /// Where schemas stand that are Base64 wherever they go.
    pub(super) encoded: &'a BTreeSet<Pointer>,
    /// What schemas that state no type show, which tells their types.
    pub(super) shown: &'a BTreeMap<Pointer, Vec<Value>>,
    /// Whether the body at hand can't as well be JSON of the same type, in which nothing is a file.
    pub(super) is_only_parts: bool,
    pub(super) diagnostics: &'a mut Diagnostics,
}

/// What a body says of a member.
#[derive(Clone, Copy, Default)]
pub(super) struct Member<'m> {
    pub(super) part: Option<&'m Part>,
    /// Whether the document declares it. Of what it only allows, nothing is said since anything may come.
    is_declared: bool,
    /// Whether it is written as fields of forms are.
    is_styled: bool,
}

impl<'m> Member<'m> {
    /// A member that the document declares.
    pub(super) fn declared(media: &'m MediaType, name: &str) -> Self {
        Self {
            part: media.part(name),
            is_declared: true,
            is_styled: media
                .encodings
                .iter()
                .any(|(of, encoding)| of == name && matches!(encoding, Encoding::Styled { .. })),
        }
    }

    /// Whether the document says of what media type it is, or else how it is written.
    fn is_told(self) -> bool {
        self.is_styled || self.part.is_some_and(|part| part.is_binary.is_some())
    }
}

impl Contents<'_> {
    /// The type of a file, or of a list of files, where a type is that of a part's content.
    pub(super) fn file(
        &mut self,
        types: &mut Types,
        ty: TypeId,
        member: Member<'_>,
    ) -> Option<TypeId> {
        let kind = match *types.kind(ty) {
            _ if self.is_content(types.get(types.resolve(ty)), member) => {
                let headers = member.part.map(|part| part.headers.clone()).unwrap_or_default();
                Kind::File(FilePart { headers })
            }
            Kind::Array(items) if !matches!(types.kind(items), Kind::Array(_)) => {
                Kind::Array(self.file(types, items, member)?)
            }
            _ => return None,
        };
        let nullable = types.is_nullable(ty);
        let origin = types.get(ty).origin.clone();
        Some(types.add(Type { kind, nullable, origin }))
    }

    /// Whether values are what a file holds: by their format, since their part is binary, or since nothing
    /// else is said of them.
    fn is_content(&mut self, ty: &Type, member: Member<'_>) -> bool {
        let is_called_binary = member.part.is_some_and(|part| part.is_binary == Some(true));
        match &ty.kind {
            kind if kind.is_binary() => true,
            Kind::String { format: None, .. } => is_called_binary,
            Kind::String { format: Some(format), .. } => {
                let is_base64 = TextFormat::of(format) == Some(TextFormat::Byte);
                let is_file = is_base64 && self.is_decoded(ty, member);
                if is_file {
                    self.report_decoded(format, &ty.origin);
                }
                is_file
            }
            Kind::Any(why) => {
                is_called_binary || *why == Untyped::Unstated && self.is_unstated(ty, member)
            }
            _ => false,
        }
    }

    /// Whether what is Base64 in JSON is sent as the bytes that it stands for.
    fn is_decoded(&self, ty: &Type, member: Member<'_>) -> bool {
        let is_called_text = member.part.is_some_and(|part| part.is_binary == Some(false));
        self.others == OtherFiles::Base64
            && !(is_called_text || member.is_styled || self.encoded.contains(&ty.origin))
    }

    /// Whether that nothing is said means bytes.
    fn is_unstated(&self, ty: &Type, member: Member<'_>) -> bool {
        self.others == OtherFiles::Unstated
            && self.is_only_parts
            && member.is_declared
            && !(member.is_told() || self.shown.contains_key(&ty.origin))
    }

    fn report_decoded(&mut self, format: &str, at: &Pointer) {
        let message = format!(
            "what is `{format}` is taken for a file here, as OpenAPI 3.0 has it in several parts"
        );
        self.diagnostics.warning(Code::Inferred, at, message).help(
            "state `format: binary`; or, if it is sent as Base64, the part's `contentType: text/plain` in \
             `encoding`",
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::{Diagnostics, Pointer};
    use crate::model::build::{
        Draft, Model, any, array, map, object, operation, optional, reference, required, string_of,
        unstated,
    };
    use crate::model::outline::findings;
    use crate::model::{Api, Encoding, OtherFiles, Part, Style, Untyped};
    use crate::passes::files::find;

    const FORM: &str = "multipart/form-data";

    fn model(ty: Draft) -> Model {
        Model::new().operation(operation("POST", "/pets").sends(FORM, ty))
    }

    /// What is sent, and what was found.
    fn sent(mut api: Api, others: OtherFiles) -> (String, Vec<String>) {
        api.other_files = others;
        let mut diagnostics = Diagnostics::default();
        find(&mut api, &mut diagnostics);
        let body = api.operations[0].body.as_ref().expect("a body");
        let media = body.content.last().expect("a media type");
        (api.outline_of(media.ty.expect("a type")), findings(&diagnostics))
    }

    /// Says of a member of what its part is.
    fn say(api: &mut Api, name: &str, is_binary: Option<bool>) {
        let body = api.operations[0].body.as_mut().expect("a body");
        body.content[0].parts.push(Part {
            name: name.to_owned(),
            media_type: None,
            is_binary,
            headers: Vec::new(),
            origin: Pointer::default(),
        });
    }

    fn style(api: &mut Api, name: &str) {
        let style = Encoding::Styled { style: Style::Form, explode: true, reserved: false };
        let body = api.operations[0].body.as_mut().expect("a body");
        body.content[0].encodings.push((name.to_owned(), style));
    }

    #[test]
    fn members_of_which_nothing_is_said_are_files_in_newer_documents() {
        let body = || {
            object([
                required("photo", unstated()),
                optional("more", array(unstated())),
                optional("meta", map(unstated())),
                optional("either", any(Untyped::Anything)),
            ])
        };
        assert_eq!(
            sent(model(body()).api(), OtherFiles::Unstated),
            (
                "{photo: file, more?: [file], meta?: {*: any: no type is stated}, \
                 either?: any: anything is allowed}"
                    .to_owned(),
                Vec::new()
            )
        );
        let (older, _) = sent(model(body()).api(), OtherFiles::Base64);
        assert!(older.starts_with("{photo: any: no type is stated, "), "{older}");
    }

    #[test]
    fn what_is_unstated_is_no_file_if_something_else_tells_what_it_is() {
        let body = ["said", "called", "styled", "shown"].map(|name| optional(name, unstated()));
        let mut api = model(object(body).others(unstated())).api();
        say(&mut api, "said", Some(false));
        say(&mut api, "called", Some(true));
        style(&mut api, "styled");
        let shown = api.types.iter().find(|(_, ty)| ty.origin.to_string().ends_with("/shown"));
        let origin = shown.expect("a type").1.origin.clone();
        api.shown.insert(origin, vec!["a".into()]);
        let any = "any: no type is stated";
        assert_eq!(
            sent(api, OtherFiles::Unstated).0,
            format!("{{said?: {any}, called?: file, styled?: {any}, shown?: {any}, *: {any}}}")
        );
        assert_eq!(
            sent(model(map(unstated())).api(), OtherFiles::Unstated).0,
            format!("{{*: {any}}}"),
            "a free-form object"
        );
    }

    #[test]
    fn what_is_unstated_is_any_value_if_the_body_may_as_well_be_json() {
        let pet = || Model::new().schema("Pet", object([required("photo", unstated())]));
        let sends = |name, ty| operation("POST", "/pets").sends(name, ty);
        let post = sends("application/json", reference("Pet")).sends(FORM, reference("Pet"));
        let (same, _) = sent(pet().operation(post).api(), OtherFiles::Unstated);
        assert_eq!(same, "{photo: any: no type is stated}");
        let post = sends("application/json", object([])).sends(FORM, reference("Pet"));
        let (other, _) = sent(pet().operation(post).api(), OtherFiles::Unstated);
        assert_eq!(other, "{photo: file}");
    }

    #[test]
    fn what_is_base64_is_a_file_in_older_documents() {
        let byte = || string_of("byte");
        let body = || {
            object([
                required("photo", byte()),
                optional("more", array(string_of("base64"))),
                optional("day", string_of("date")),
                optional("inner", object([required("data", byte())])),
            ])
        };
        let (files, found) = sent(model(body()).api(), OtherFiles::Base64);
        assert_eq!(
            files,
            "{photo: file, more?: [file], day?: string<date>, inner?: {data: string<byte>}}"
        );
        assert_eq!(found.len(), 2);
        assert_eq!(
            found[0],
            "inferred at /paths/~1pets/post/requestBody/content/multipart~1form-data/properties/photo: \
             what is `byte` is taken for a file here, as OpenAPI 3.0 has it in several parts"
        );
        let (newer, found) = sent(model(body()).api(), OtherFiles::Unstated);
        assert!(newer.starts_with("{photo: string<byte>, more?: [string<base64>]"), "{newer}");
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn what_is_base64_is_a_text_if_something_else_says_so() {
        let body =
            ["text", "image", "styled", "encoded"].map(|name| optional(name, string_of("byte")));
        let mut api = model(object(body)).api();
        say(&mut api, "text", Some(false));
        say(&mut api, "image", Some(true));
        style(&mut api, "styled");
        let encoded = api.types.iter().find(|(_, ty)| ty.origin.to_string().ends_with("/encoded"));
        let origin = encoded.expect("a type").1.origin.clone();
        api.encoded.insert(origin);
        let byte = "string<byte>";
        assert_eq!(
            sent(api, OtherFiles::Base64).0,
            format!("{{text?: {byte}, image?: file, styled?: {byte}, encoded?: {byte}}}")
        );
    }
}
