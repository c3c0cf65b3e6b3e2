//! Names that are taken before the document's come.

/// Names that stand in the files of models without a path in front of them, and that of what `new`
/// makes, which Clippy takes for a mistake.
pub(super) const MODEL_PRELUDE: &[&str] = &[
    "BTreeMap",
    "Box",
    "Default",
    "Deserialize",
    "From",
    "Into",
    "New",
    "Option",
    "Self",
    "Serialize",
    "String",
    "Value",
    "Vec",
];

/// What a client has besides its operations. Everything has `into` and `try_into`, which take
/// precedence over methods that borrow.
pub(super) const CLIENT_MEMBERS: &[&str] =
    &["builder", "call", "clone", "from_env", "into", "new", "send", "try_into"];

/// What a call has besides its parameters.
pub(super) const CALL_MEMBERS: &[&str] = &[
    "allow_duplicates",
    "body",
    "change",
    "change_members",
    "check",
    "check_number",
    "clone",
    "deadline",
    "events",
    "exchange",
    "header",
    "into_future",
    "items",
    "new",
    "open",
    "or_empty",
    "response",
    "response_blocking",
    "retry",
    "send_blocking",
    "stream",
    "timeout",
    "with_bytes",
    "with_cookie",
    "with_form",
    "with_header",
    "with_json",
    "with_json_as",
    "with_members",
    "with_multipart",
    "with_optional_query",
    "with_parts",
    "with_path",
    "with_query",
    "with_reserved_query",
    "with_reserved_styled_query",
    "with_server",
    "with_styled_header",
    "with_styled_multipart",
    "with_styled_path",
    "with_styled_query",
    "with_switch",
    "with_switch_off",
    "with_text",
];

/// What a call has besides, if its response is a page of a list.
pub(super) const PAGED_CALL_MEMBERS: &[&str] =
    &["pages", "with_cursor", "with_member", "with_next_url", "with_number", "with_url"];

/// What a client's builder has besides its credentials.
pub(super) const BUILDER_MEMBERS: &[&str] = &[
    "allow_plain_http",
    "base_url",
    "build",
    "checked_base_url",
    "choose",
    "clone",
    "connect_timeout",
    "credential",
    "deadline",
    "env",
    "fetched_token",
    "from_env",
    "header",
    "http_client",
    "new",
    "own_server",
    "one_of_env",
    "required_env",
    "response_limit",
    "retry",
    "server",
    "strict_answers",
    "timeout",
    "token_env",
    "token_provider",
    "transport",
    "user_agent",
];

/// What stands in the files of operations without a path in front of it.
pub(super) const OPERATION_PRELUDE: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Body",
    "Bytes",
    "Call",
    "Client",
    "Declaration",
    "Decode",
    "ErrorBody",
    "EventDeclaration",
    "EventOperation",
    "HeaderMap",
    "Into",
    "IntoIterator",
    "IntoOption",
    "ItemDeclaration",
    "ItemOperation",
    "Method",
    "Ok",
    "Operation",
    "Option",
    "Parts",
    "RawResponse",
    "Result",
    "Self",
    "String",
    "Value",
    "Vec",
];

/// Names of features that a client's package has, or that Cargo would take for dependencies.
pub(crate) const PACKAGE_FEATURES: &[&str] = &[
    "base64",
    "blocking",
    "chrono",
    "default",
    "encoding-rs",
    "encoding_rs",
    "full",
    "futures-core",
    "http",
    "httpdate",
    "hyper",
    "hyper-util",
    "jiff",
    "native-tls",
    "percent-encoding",
    "reqwest",
    "rustls",
    "serde",
    "serde-json",
    "serde-path-to-error",
    "serde_json",
    "serde_path_to_error",
    "test-util",
    "time",
    "tokio",
    "tracing",
    "uuid",
];

/// Names of modules that would be names of files with another meaning: of the one that holds the
/// modules, and those that Windows keeps to itself.
pub(super) const MODULES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "mod", "nul", "prn",
];

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use syn::{File, ImplItem, Item};

    use super::{BUILDER_MEMBERS, CALL_MEMBERS, CLIENT_MEMBERS, PAGED_CALL_MEMBERS};

    /// The inherent methods that a file of the runtime gives to a type.
    fn methods(text: &str, of: &str) -> Vec<String> {
        let file: File = syn::parse_str(text).unwrap();
        let blocks = file.items.into_iter().filter_map(|item| match item {
            Item::Impl(block) if block.trait_.is_none() => Some(block),
            _ => None,
        });
        let blocks = blocks.filter(|block| match &*block.self_ty {
            syn::Type::Path(path) => path.path.segments.last().unwrap().ident == of,
            _ => false,
        });
        let members = blocks.flat_map(|block| block.items);
        let functions = members.filter_map(|member| match member {
            ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
            _ => None,
        });
        functions.collect()
    }

    /// The files of the runtime.
    fn texts() -> Vec<String> {
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/runtime")];
        let mut texts = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    texts.push(fs::read_to_string(path).unwrap());
                }
            }
        }
        texts
    }

    #[test]
    fn the_runtimes_methods_are_reserved() {
        let texts = texts();
        for (of, reserved, some) in [
            ("Client", CLIENT_MEMBERS.to_vec(), ["call", "send"]),
            ("ClientBuilder", BUILDER_MEMBERS.to_vec(), ["build", "required_env"]),
            ("Call", [CALL_MEMBERS, PAGED_CALL_MEMBERS].concat(), ["timeout", "with_json"]),
        ] {
            let methods: Vec<String> = texts.iter().flat_map(|text| methods(text, of)).collect();
            assert!(some.iter().all(|some| methods.iter().any(|method| method == some)));
            for method in methods {
                assert!(reserved.contains(&method.as_str()), "{of}::{method}");
            }
        }
    }
}
