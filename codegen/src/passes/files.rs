//! Finds the files in bodies of several parts: members that are binary, each of which is sent with a name
//! and a media type of its own. An object that goes elsewhere too, where its members are no files, has
//! a copy for that.

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{Api, FilePart, Kind, MediaType, Object, Part, Type, TypeId, Types};

/// Makes files of the members that are.
pub(crate) fn find(api: &mut Api, diagnostics: &mut Diagnostics) {
    let Api { types, operations, .. } = api;
    let shared = {
        let mut targets = BTreeSet::new();
        let mut others = Vec::new();
        for operation in operations.iter() {
            others.extend(operation.parameters.iter().map(|parameter| parameter.ty));
            let received = operation.responses.iter().flat_map(|response| &response.content);
            others.extend(received.filter_map(|media| media.ty));
            let content = operation.body.iter().flat_map(|body| &body.content);
            for media in content {
                match media.ty {
                    Some(ty) if media.is_multipart() => targets.extend(wholes(types, ty)),
                    other => others.extend(other),
                }
            }
        }
        // What no operation needs doesn't count: it would change what others are.
        let members = targets.iter().flat_map(|target| types.parts(*target));
        others.extend(members.filter(|member| !targets.contains(&types.resolve(*member))));
        types.reached_from(others)
    };
    let bodies = operations.iter_mut().filter_map(|operation| operation.body.as_mut());
    for media in bodies.flat_map(|body| &mut body.content).filter(|media| media.is_multipart()) {
        let Some(ty) = media.ty else { continue };
        for whole in wholes(types, ty) {
            report_headers(types, whole, media, diagnostics);
            let Some(kind) = with_files(types, whole, media) else { continue };
            if !shared.contains(&whole) {
                types.get_mut(whole).kind = kind;
            } else if whole == types.resolve(ty) {
                media.ty = Some(copy(types, whole, kind, media));
            } else {
                let message = "files in this body are sent as texts: one of the types that it may be \
                               stands elsewhere too";
                diagnostics
                    .warning(Code::Ignored, &media.origin, message)
                    .help("give the body types of its own");
            }
        }
    }
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
fn with_files(types: &mut Types, whole: TypeId, media: &MediaType) -> Option<Kind> {
    match types.get(whole).kind.clone() {
        Kind::Map(values) => Some(Kind::Map(file(types, values, None)?)),
        Kind::Object(mut object) => {
            let is_any = members(types, &mut object.shape, media);
            is_any.then_some(Kind::Object(object))
        }
        _ => None,
    }
}

/// Makes files of the members of an object that are, if any is.
fn members(types: &mut Types, object: &mut Object, media: &MediaType) -> bool {
    let mut is_any = false;
    for field in &mut object.fields {
        if let Some(file) = file(types, field.ty, media.part(&field.name)) {
            field.ty = file;
            // No text stands for its content.
            (field.default, field.example) = (None, None);
            is_any = true;
        }
    }
    if let Some(file) = object.others.and_then(|others| file(types, others, None)) {
        object.others = Some(file);
        is_any = true;
    }
    is_any
}

/// The type of a file, or of a list of files, where a type is that of a part's content.
fn file(types: &mut Types, ty: TypeId, part: Option<&Part>) -> Option<TypeId> {
    let kind = match *types.kind(ty) {
        ref kind if is_content(kind, part) => {
            let headers = part.map(|part| part.headers.clone()).unwrap_or_default();
            Kind::File(FilePart { headers })
        }
        Kind::Array(items) if !matches!(types.kind(items), Kind::Array(_)) => {
            Kind::Array(file(types, items, part)?)
        }
        _ => return None,
    };
    let nullable = types.is_nullable(ty);
    let origin = types.get(ty).origin.clone();
    Some(types.add(Type { kind, nullable, origin }))
}

/// Whether values are what a file holds: binary by their format, or since their part is.
fn is_content(kind: &Kind, part: Option<&Part>) -> bool {
    match kind {
        Kind::String { format: Some(format) } => format == "binary",
        Kind::String { format: None } | Kind::Any(_) => part.is_some_and(|part| part.is_binary),
        _ => false,
    }
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

/// Reports the headers of parts that aren't files: nobody can set them.
fn report_headers(types: &Types, whole: TypeId, media: &MediaType, diagnostics: &mut Diagnostics) {
    let Kind::Object(object) = &types.get(whole).kind else { return };
    for field in &object.shape.fields {
        let part = media.part(&field.name).filter(|part| !part.headers.is_empty());
        if let Some(part) = part.filter(|part| !is_file(types, field.ty, part)) {
            let message =
                format!("the headers of the part `{}` aren't sent: it is no file", part.name);
            diagnostics.warning(Code::Ignored, &part.origin.child("headers"), message);
        }
    }
}

fn is_file(types: &Types, ty: TypeId, part: &Part) -> bool {
    match types.kind(ty) {
        Kind::File(_) => true,
        Kind::Array(items) => is_file(types, *items, part),
        kind => is_content(kind, Some(part)),
    }
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{
        Draft, Model, array, map, object, one_of, operation, optional, reference, required, string,
        string_of,
    };
    use crate::model::outline::findings;
    use crate::model::{Api, Status};

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
