//! The files that are the same for every API, verbatim.

/// The folder that ships as `src/runtime`, and the support of tests.
const FILES: &[(&str, &str)] = &[
    ("rustfmt.toml", include_str!("../../runtime/rustfmt.toml")),
    ("src/runtime/call.rs", include_str!("../../runtime/src/runtime/call.rs")),
    ("src/runtime/client.rs", include_str!("../../runtime/src/runtime/client.rs")),
    ("src/runtime/credentials.rs", include_str!("../../runtime/src/runtime/credentials.rs")),
    ("src/runtime/error.rs", include_str!("../../runtime/src/runtime/error.rs")),
    ("src/runtime/mod.rs", include_str!("../../runtime/src/runtime/mod.rs")),
    ("src/runtime/open_enum.rs", include_str!("../../runtime/src/runtime/open_enum.rs")),
    ("src/runtime/operation.rs", include_str!("../../runtime/src/runtime/operation.rs")),
    ("src/runtime/path.rs", include_str!("../../runtime/src/runtime/path.rs")),
    ("src/runtime/request.rs", include_str!("../../runtime/src/runtime/request.rs")),
    ("src/runtime/response.rs", include_str!("../../runtime/src/runtime/response.rs")),
    ("src/runtime/transport.rs", include_str!("../../runtime/src/runtime/transport.rs")),
    ("tests/support/mod.rs", include_str!("../../runtime/src/support/mod.rs")),
];

/// The files by their paths in the crate.
pub(super) fn files() -> impl Iterator<Item = (String, String)> {
    FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
}
