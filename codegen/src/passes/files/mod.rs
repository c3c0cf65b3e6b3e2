//! Finds the files in bodies of several parts: members that are binary, each of which is sent with a name
//! and a media type of its own; and other members that are sent with headers of their own. An object that
//! goes elsewhere too, where its members are no files, has a copy for that.

mod content;

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{
    Api, Body, Encoding, HeadedPart, Kind, MediaType, Object, Operation, Part, Type, TypeId, Types,
    is_json_name,
};
use content::{Contents, Member};

/// Makes files of the members that are.
pub(crate) fn find(api: &mut Api, diagnostics: &mut Diagnostics) {
    let Api { types, operations, shown, encoded, other_files: others, .. } = api;
    let shared = shared(types, operations);
    let mut contents =
        Contents { others: *others, encoded, shown, is_only_parts: true, diagnostics };
    for body in operations.iter_mut().filter_map(|operation| operation.body.as_mut()) {
        let whole = whole(body);
        for media in body.content.iter_mut().filter(|media| media.is_multipart()) {
            let Some(ty) = media.ty else { continue };
            contents.is_only_parts = !whole.iter().any(|other| types.are_alike(*other, ty));
            in_body(types, ty, media, &shared, &mut contents);
        }
    }
}

/// What a body may be that isn't of several parts.
fn whole(body: &Body) -> Vec<TypeId> {
    let others = body.content.iter().filter(|media| !media.is_multipart());
    others.filter_map(|media| media.ty).collect()
}

/// Makes files of the members of a body.
fn in_body(
    types: &mut Types,
    ty: TypeId,
    media: &mut MediaType,
    shared: &BTreeSet<TypeId>,
    contents: &mut Contents<'_>,
) {
    for whole in wholes(types, ty) {
        name_as_json(types, whole, media, contents.diagnostics);
        let Some(kind) = with_files(types, whole, media, contents) else { continue };
        if !shared.contains(&whole) {
            types.get_mut(whole).kind = kind;
        } else if whole == types.resolve(ty) {
            media.ty = Some(copy(types, whole, kind, media));
        } else {
            let message = "files in this body are sent as texts, and its parts without headers: one \
                           of the types that it may be stands elsewhere too";
            let finding = contents.diagnostics.warning(Code::Ignored, &media.origin, message);
            finding.help("give the body types of its own");
        }
    }
}

/// The types that something else than a body of several parts is made of. What no operation needs doesn't
/// count: it would change what others are.
fn shared(types: &Types, operations: &[Operation]) -> BTreeSet<TypeId> {
    let mut bodies = BTreeSet::new();
    let mut others = Vec::new();
    for operation in operations {
        others.extend(operation.parameters.iter().map(|parameter| parameter.ty));
        let received = operation.responses.iter().flat_map(|response| &response.content);
        others.extend(received.filter_map(|media| media.ty));
        for media in operation.body.iter().flat_map(|body| &body.content) {
            match media.ty {
                Some(ty) if media.is_multipart() => bodies.extend(wholes(types, ty)),
                other => others.extend(other),
            }
        }
    }
    let members = bodies.iter().flat_map(|body| types.parts(*body));
    others.extend(members.filter(|member| !bodies.contains(&types.resolve(*member))));
    types.reached_from(others)
}

/// What a body may be as a whole: an object or a map, or the variants of a union.
fn wholes(types: &Types, ty: TypeId) -> Vec<TypeId> {
    let whole = types.resolve(ty);
    match &types.get(whole).kind {
        Kind::Union(union) => {
            union.shape.variants.iter().map(|variant| types.resolve(variant.ty)).collect()
        }
        _ => vec![whole],
    }
}

/// A type with files in it, where it has any.
fn with_files(
    types: &mut Types,
    whole: TypeId,
    media: &MediaType,
    contents: &mut Contents<'_>,
) -> Option<Kind> {
    match types.get(whole).kind.clone() {
        Kind::Map(values) => Some(Kind::Map(contents.file(types, values, Member::default())?)),
        Kind::Object(mut object) => {
            let is_any = members(types, &mut object.shape, media, contents);
            is_any.then_some(Kind::Object(object))
        }
        _ => None,
    }
}

/// Makes files of the members of an object that are, if any is.
fn members(
    types: &mut Types,
    object: &mut Object,
    media: &MediaType,
    contents: &mut Contents<'_>,
) -> bool {
    let mut is_any = false;
    for field in &mut object.fields {
        let member = Member::declared(media, &field.name);
        if let Some(file) = contents.file(types, field.ty, member) {
            field.ty = file;
            // No text stands for its content.
            (field.default, field.example) = (None, None);
            is_any = true;
        } else if let Some(part) = member.part.filter(|part| !part.headers.is_empty()) {
            field.ty = headed(types, field.ty, part, is_one_part(media, part));
            is_any = true;
        }
    }
    if let Some(others) = object.others
        && let Some(file) = contents.file(types, others, Member::default())
    {
        object.others = Some(file);
        is_any = true;
    }
    is_any
}

/// Whether all of a member is one part, also if it is a list: it is JSON, or has a style.
fn is_one_part(media: &MediaType, part: &Part) -> bool {
    let is_styled = |(name, encoding): &(String, Encoding)| {
        *name == part.name && matches!(encoding, Encoding::Styled { .. })
    };
    match &part.media_type {
        Some(media_type) => is_json_name(media_type),
        None => media.encodings.iter().any(is_styled),
    }
}

/// The type of a part with headers, or of a list of such parts.
fn headed(types: &mut Types, ty: TypeId, part: &Part, is_one: bool) -> TypeId {
    let nullable = types.is_nullable(ty);
    let origin = types.get(ty).origin.clone();
    let kind = match *types.kind(ty) {
        Kind::Array(items) if !is_one => Kind::Array(headed(types, items, part, true)),
        _ => Kind::Part(HeadedPart { content: ty, headers: part.headers.clone() }),
    };
    types.add(Type { kind, nullable, origin })
}

/// A type of its own for a body.
fn copy(types: &mut Types, whole: TypeId, mut kind: Kind, media: &MediaType) -> TypeId {
    if let Kind::Object(object) = &mut kind {
        object.label = media.label.clone();
    }
    let Type { nullable, ref origin, .. } = *types.get(whole);
    let origin = origin.clone();
    types.add(Type { kind, nullable, origin })
}

/// Takes the media types from parts that are written as JSON, whatever the document calls them.
fn name_as_json(
    types: &Types,
    whole: TypeId,
    media: &mut MediaType,
    diagnostics: &mut Diagnostics,
) {
    let Kind::Object(object) = &types.get(whole).kind else { return };
    for part in &mut media.parts {
        let field = object.shape.fields.iter().find(|field| field.name == part.name);
        let is_json = field.is_some_and(|field| is_written_as_json(types, field.ty));
        let Some(name) = part.media_type.take_if(|name| is_json && !is_json_name(name)) else {
            continue;
        };
        let message = format!(
            "the part `{}` is sent as JSON: `{name}` isn't written by the client",
            part.name
        );
        let at = part.origin.child("contentType");
        diagnostics.warning(Code::Ignored, &at, message);
    }
}

/// Whether every value is: no text is, since that is sent as it is.
fn is_written_as_json(types: &Types, ty: TypeId) -> bool {
    match types.kind(ty) {
        // Each element is a part.
        Kind::Array(items) => is_object(types, types.kind(*items)),
        kind => is_object(types, kind),
    }
}

fn is_object(types: &Types, kind: &Kind) -> bool {
    let holds_members = |kind: &Kind| matches!(kind, Kind::Object(_) | Kind::Map(_));
    match kind {
        Kind::Union(union) => {
            union.shape.variants.iter().all(|variant| holds_members(types.kind(variant.ty)))
        }
        kind => holds_members(kind),
    }
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::diagnostics::{Diagnostics, Pointer};
    use crate::model::build::{
        Draft, Model, array, map, object, one_of, operation, optional, reference, required, string,
        string_of,
    };
    use crate::model::outline::findings;
    use crate::model::{Api, Part, Status};

    const FORM: &str = "multipart/form-data";

    fn binary() -> Draft {
        string_of("binary")
    }

    fn found(model: Model) -> (Api, String) {
        let mut api = model.api();
        find(&mut api, &mut Diagnostics::default());
        let body = api.operations[0].body.as_ref().expect("a body");
        let sent = api.outline_of(body.content[0].ty.expect("a type"));
        (api, sent)
    }

    fn sent(ty: Draft) -> String {
        found(Model::new().operation(operation("POST", "/pets").sends(FORM, ty))).1
    }

    #[test]
    fn members_that_are_binary_are_files() {
        let pet = object([
            required("name", string()),
            required("photo", binary()),
            optional("more", array(binary())),
            optional("none", binary().or_null()),
            optional("inner", object([required("data", binary())])),
        ]);
        assert_eq!(
            sent(pet),
            "{name: string, photo: file, more?: [file], none?: file or null, \
             inner?: {data: string<binary>}}"
        );
        assert_eq!(sent(map(binary())), "{*: file}");
        assert_eq!(sent(object([]).others(binary())), "{*: file}");
    }

    #[test]
    fn what_is_no_file_has_the_headers_of_its_part() {
        let body = object([
            required("text", string()),
            optional("none", string().or_null()),
            optional("lines", array(string())),
            optional("all", array(string())),
            optional("plain", string()),
        ]);
        let mut api = Model::new().operation(operation("POST", "/pets").sends(FORM, body)).api();
        let part = |name: &str, media_type: Option<&str>| Part {
            name: name.to_owned(),
            media_type: media_type.map(str::to_owned),
            is_binary: Some(false),
            headers: vec!["x-a".to_owned()],
            origin: Pointer::default(),
        };
        let body = api.operations[0].body.as_mut().expect("a body");
        body.content[0].parts = vec![
            part("text", None),
            part("none", None),
            part("lines", Some("text/csv")),
            part("all", Some("application/json")),
        ];
        find(&mut api, &mut Diagnostics::default());
        let sent = api.operations[0].body.as_ref().expect("a body").content[0].ty.expect("a type");
        assert_eq!(
            api.outline_of(sent),
            "{text: part of string, none?: part of string or null or null, \
             lines?: [part of string], all?: part of [string], plain?: string}"
        );
    }

    #[test]
    fn a_variant_that_goes_elsewhere_too_has_no_files() {
        let pet = object([required("photo", binary())]);
        let send = operation("POST", "/pets").sends(FORM, one_of([reference("Pet"), object([])]));
        let get = operation("GET", "/pets");
        let get = get.responds(Status::Exactly(200), "application/json", reference("Pet"));
        let mut api = Model::new().schema("Pet", pet).operation(send).operation(get).api();
        let mut diagnostics = Diagnostics::default();
        find(&mut api, &mut diagnostics);
        assert_eq!(api.outline("Pet"), "{photo: string<binary>}");
        assert!(findings(&diagnostics)[0].contains("files in this body are sent as texts"));
    }

    #[test]
    fn what_is_written_as_json_is_not_called_anything_else() {
        let body = object([
            required("meta", object([required("id", string())])),
            optional("more", array(map(string()))),
            optional("either", one_of([object([]), map(string())])),
            optional("patch", object([])),
            optional("text", string()),
            optional("perhaps", one_of([object([]), string()])),
        ]);
        let mut api = Model::new().operation(operation("POST", "/pets").sends(FORM, body)).api();
        let part = |name: &str, media_type: &str| Part {
            name: name.to_owned(),
            media_type: Some(media_type.to_owned()),
            is_binary: Some(false),
            headers: Vec::new(),
            origin: Pointer::default().child(name),
        };
        let body = api.operations[0].body.as_mut().expect("a body");
        body.content[0].parts = vec![
            part("meta", "application/xml"),
            part("more", "text/csv"),
            part("either", "application/yaml"),
            part("patch", "application/merge-patch+json; charset=utf-8"),
            part("text", "application/xml"),
            part("perhaps", "application/xml"),
        ];
        let mut diagnostics = Diagnostics::default();
        find(&mut api, &mut diagnostics);
        let parts = &api.operations[0].body.as_ref().expect("a body").content[0].parts;
        let types: Vec<_> = parts.iter().map(|part| part.media_type.as_deref()).collect();
        let patch = "application/merge-patch+json; charset=utf-8";
        let xml = "application/xml";
        let kept = [None, None, None, Some(patch), Some(xml), Some(xml)];
        assert_eq!(types, kept);
        let sent = |name: &str, media_type: &str| {
            format!(
                "ignored at /{name}/contentType: the part `{name}` is sent as JSON: \
                 `{media_type}` isn't written by the client"
            )
        };
        let expected =
            [sent("meta", xml), sent("more", "text/csv"), sent("either", "application/yaml")];
        assert_eq!(findings(&diagnostics), expected);
    }

    #[test]
    fn bodies_of_one_part_have_no_files() {
        let pet = || object([required("photo", binary())]);
        let send = operation("POST", "/pets").sends("application/json", pet());
        assert_eq!(found(Model::new().operation(send)).1, "{photo: string<binary>}");
    }

    #[test]
    fn a_component_that_goes_elsewhere_too_is_copied() {
        let model = || Model::new().schema("Pet", object([required("photo", binary())]));
        let add = || operation("POST", "/pets").sends(FORM, reference("Pet"));
        let (api, _) = found(model().operation(add()));
        assert_eq!(api.outline("Pet"), "{photo: file}");

        let get = operation("GET", "/pets");
        let get = get.responds(Status::Exactly(200), "application/json", reference("Pet"));
        let (api, sent) = found(model().operation(add()).operation(get));
        assert_eq!(
            (api.outline("Pet").as_str(), sent.as_str()),
            ("{photo: string<binary>}", "{photo: file}")
        );

        let held = || model().schema("Home", object([optional("pet", reference("Pet"))]));
        let (api, _) = found(held().operation(add()));
        assert_eq!(api.outline("Pet"), "{photo: file}", "no operation needs the home");
        let home = operation("PUT", "/homes").sends("application/json", reference("Home"));
        let (api, sent) = found(held().operation(add()).operation(home));
        assert_eq!(api.outline("Pet"), "{photo: string<binary>}");
        assert_eq!(sent, "{photo: file}");
    }
}
