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
    "check",
    "check_number",
    "clone",
    "deadline",
    "exchange",
    "header",
    "into_future",
    "new",
    "response",
    "response_blocking",
    "retry",
    "send",
    "send_blocking",
    "timeout",
    "with_header",
    "with_json",
    "with_json_as",
    "with_path",
    "with_query",
    "with_reserved_query",
];

/// What a client's builder has besides its credentials.
pub(super) const BUILDER_MEMBERS: &[&str] = &[
    "allow_plain_http",
    "base_url",
    "build",
    "checked_base_url",
    "clone",
    "connect_timeout",
    "credential",
    "deadline",
    "env",
    "from_env",
    "header",
    "http_client",
    "new",
    "required_env",
    "response_limit",
    "retry",
    "timeout",
    "transport",
    "user_agent",
];

/// What stands in the files of operations without a path in front of it.
pub(super) const OPERATION_PRELUDE: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Call",
    "Client",
    "Declaration",
    "DecodeError",
    "Into",
    "IntoOption",
    "Method",
    "Ok",
    "Operation",
    "Option",
    "RawResponse",
    "Result",
    "Self",
    "Statuses",
    "String",
    "Value",
    "Vec",
];

/// Names of modules that would be names of files with another meaning: of the one that holds the
/// modules, and those that Windows keeps to itself.
pub(super) const MODULES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "mod", "nul", "prn",
];

#[cfg(test)]
mod tests {
    use syn::{File, ImplItem, Item};

    use super::{BUILDER_MEMBERS, CALL_MEMBERS, CLIENT_MEMBERS};

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

    #[test]
    fn the_runtimes_methods_are_reserved() {
        let builder = include_str!("../../runtime/src/runtime/builder.rs");
        let from_env = include_str!("../../runtime/src/runtime/from_env.rs");
        let send = include_str!("../../runtime/src/runtime/send.rs");
        let call = include_str!("../../runtime/src/runtime/call.rs");
        let blocking = include_str!("../../runtime/src/runtime/blocking.rs");
        for (text, of, reserved) in [
            (send, "Client", CLIENT_MEMBERS),
            (call, "Client", CLIENT_MEMBERS),
            (builder, "ClientBuilder", BUILDER_MEMBERS),
            (from_env, "ClientBuilder", BUILDER_MEMBERS),
            (call, "Call", CALL_MEMBERS),
            (blocking, "Call", CALL_MEMBERS),
        ] {
            let methods = methods(text, of);
            assert!(!methods.is_empty());
            for method in methods {
                assert!(reserved.contains(&method.as_str()), "{of}::{method}");
            }
        }
    }
}
