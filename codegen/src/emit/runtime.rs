//! The part of a client that is the same for every API, verbatim; but a client has only what its
//! models are made of.

use std::collections::BTreeSet;

use super::{Context, Named, enumerations, fields, unions};
use crate::model::Kind;

/// The folder that ships as `src/runtime`, and the support of tests.
const FILES: &[(&str, &str)] = &[
    ("src/runtime/access.rs", include_str!("../../runtime/src/runtime/access.rs")),
    ("src/runtime/base_url.rs", include_str!("../../runtime/src/runtime/base_url.rs")),
    ("src/runtime/blocking.rs", include_str!("../../runtime/src/runtime/blocking.rs")),
    ("src/runtime/builder.rs", include_str!("../../runtime/src/runtime/builder.rs")),
    ("src/runtime/call.rs", include_str!("../../runtime/src/runtime/call.rs")),
    ("src/runtime/client.rs", include_str!("../../runtime/src/runtime/client.rs")),
    ("src/runtime/credentials.rs", include_str!("../../runtime/src/runtime/credentials.rs")),
    ("src/runtime/error.rs", include_str!("../../runtime/src/runtime/error.rs")),
    ("src/runtime/error_text.rs", include_str!("../../runtime/src/runtime/error_text.rs")),
    ("src/runtime/fake.rs", include_str!("../../runtime/src/runtime/fake.rs")),
    ("src/runtime/fake_error.rs", include_str!("../../runtime/src/runtime/fake_error.rs")),
    ("src/runtime/finite.rs", include_str!("../../runtime/src/runtime/finite.rs")),
    ("src/runtime/from_env.rs", include_str!("../../runtime/src/runtime/from_env.rs")),
    ("src/runtime/int.rs", include_str!("../../runtime/src/runtime/int.rs")),
    ("src/runtime/into_option.rs", include_str!("../../runtime/src/runtime/into_option.rs")),
    ("src/runtime/mod.rs", include_str!("../../runtime/src/runtime/mod.rs")),
    ("src/runtime/network.rs", include_str!("../../runtime/src/runtime/network.rs")),
    ("src/runtime/open_enum.rs", include_str!("../../runtime/src/runtime/open_enum.rs")),
    (
        "src/runtime/open_integer_enum.rs",
        include_str!("../../runtime/src/runtime/open_integer_enum.rs"),
    ),
    (
        "src/runtime/open_value_enum.rs",
        include_str!("../../runtime/src/runtime/open_value_enum.rs"),
    ),
    ("src/runtime/operation.rs", include_str!("../../runtime/src/runtime/operation.rs")),
    ("src/runtime/password.rs", include_str!("../../runtime/src/runtime/password.rs")),
    ("src/runtime/path.rs", include_str!("../../runtime/src/runtime/path.rs")),
    ("src/runtime/presence.rs", include_str!("../../runtime/src/runtime/presence.rs")),
    ("src/runtime/present.rs", include_str!("../../runtime/src/runtime/present.rs")),
    ("src/runtime/query.rs", include_str!("../../runtime/src/runtime/query.rs")),
    ("src/runtime/rate_limit.rs", include_str!("../../runtime/src/runtime/rate_limit.rs")),
    ("src/runtime/request.rs", include_str!("../../runtime/src/runtime/request.rs")),
    ("src/runtime/response.rs", include_str!("../../runtime/src/runtime/response.rs")),
    ("src/runtime/retry.rs", include_str!("../../runtime/src/runtime/retry.rs")),
    ("src/runtime/secrets.rs", include_str!("../../runtime/src/runtime/secrets.rs")),
    ("src/runtime/send.rs", include_str!("../../runtime/src/runtime/send.rs")),
    ("src/runtime/shape.rs", include_str!("../../runtime/src/runtime/shape.rs")),
    ("src/runtime/summary.rs", include_str!("../../runtime/src/runtime/summary.rs")),
    ("src/runtime/surroundings.rs", include_str!("../../runtime/src/runtime/surroundings.rs")),
    ("src/runtime/tag.rs", include_str!("../../runtime/src/runtime/tag.rs")),
    ("src/runtime/trace.rs", include_str!("../../runtime/src/runtime/trace.rs")),
    ("src/runtime/transport.rs", include_str!("../../runtime/src/runtime/transport.rs")),
    ("src/runtime/variant.rs", include_str!("../../runtime/src/runtime/variant.rs")),
    ("src/runtime/whole.rs", include_str!("../../runtime/src/runtime/whole.rs")),
    ("tests/support/mod.rs", include_str!("../../runtime/src/support/mod.rs")),
];

/// The modules that only some clients have.
const OPTIONAL: &[&str] = &[
    "int",
    "open_enum",
    "open_integer_enum",
    "open_value_enum",
    "password",
    "present",
    "shape",
    "tag",
    "variant",
    "whole",
];

/// What modules that only some clients have need beside themselves.
const BESIDES: &[(&str, &str)] = &[
    ("open_integer_enum", "int"),
    ("open_value_enum", "whole"),
    ("shape", "whole"),
    ("tag", "whole"),
    ("int", "whole"),
];

/// The files by their paths in the crate.
pub(super) fn files(context: Context<'_>) -> impl Iterator<Item = (String, String)> {
    let needed = needed(context);
    let left_out: Vec<&str> =
        OPTIONAL.iter().copied().filter(|module| !needed.contains(module)).collect();
    let path = |module: &&str| format!("src/runtime/{module}.rs");
    let paths: BTreeSet<String> = left_out.iter().map(path).collect();
    let files = FILES.iter().filter(move |(path, _)| !paths.contains(*path));
    files.map(move |(path, text)| {
        let text = match *path {
            "src/runtime/mod.rs" => without(text, &left_out),
            _ => (*text).to_owned(),
        };
        ((*path).to_owned(), text)
    })
}

/// The modules that the client's models need.
fn needed(context: Context<'_>) -> BTreeSet<&'static str> {
    let mut needed = BTreeSet::new();
    for (_, ty) in context.api.types.iter() {
        match &ty.kind {
            Kind::Enumeration(listed) => {
                needed.insert(enumerations::conversions(listed));
            }
            Kind::Union(union) => {
                let decodes = unions::decodes(context, &union.shape);
                needed.extend(decodes.then_some("variant"));
                needed.extend(union.shape.by_shape.then_some("shape"));
                needed.extend((!context.has_text_tags(&union.shape)).then_some("tag"));
                let mut variants = union.shape.variants.iter();
                let are_integers = variants.any(|variant| context.is_integers(variant.ty));
                needed.extend(are_integers.then_some("int"));
            }
            Kind::Object(object) => {
                let fields = object.shape.fields.iter();
                needed.extend(fields.filter_map(|field| fields::decoder(context, field)));
            }
            kind => needed.extend(kind.is_password().then_some("password")),
        }
    }
    let mut outputs = context.operations().filter_map(Named::output);
    needed.extend(outputs.any(|output| context.is_integers(output.body.ty)).then_some("int"));
    for (module, beside) in BESIDES {
        if needed.contains(module) {
            needed.insert(beside);
        }
    }
    needed
}

/// The text of a module without those in it that are left out: each is declared in a line, and
/// what it exports is another, before which there may be an attribute.
fn without(text: &str, left_out: &[&str]) -> String {
    let names = |line: &str, module: &str| {
        let mut words = line.split([' ', ':', ';']);
        words.any(|word| word == "mod" || word == "use") && words.next() == Some(module)
    };
    let goes = |line: &str| left_out.iter().any(|module| names(line, module));
    let mut lines = text.split_inclusive('\n').peekable();
    let mut left = String::new();
    while let Some(line) = lines.next() {
        let is_of_next = line.starts_with("#[") && lines.peek().is_some_and(|next| goes(next));
        if !goes(line) && !is_of_next {
            left.push_str(line);
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn what_is_left_out_is_neither_declared_nor_exported() {
        let text = "mod open;\nmod open_all;\n\n#[allow]\npub(crate) use open::open;\npub use open_all::{A, B};\n";
        let left = "mod open_all;\n\npub use open_all::{A, B};\n";
        assert_eq!(without(text, &["open", "shape"]), left);
    }
}
