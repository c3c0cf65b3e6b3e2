//! The files that are the same for every API, verbatim.

/// The folder that ships as `src/runtime`, and the support of tests.
const FILES: &[(&str, &str)] = &[
    ("rustfmt.toml", include_str!("../../runtime/rustfmt.toml")),
    ("src/runtime/base_url.rs", include_str!("../../runtime/src/runtime/base_url.rs")),
    ("src/runtime/blocking.rs", include_str!("../../runtime/src/runtime/blocking.rs")),
    ("src/runtime/builder.rs", include_str!("../../runtime/src/runtime/builder.rs")),
    ("src/runtime/call.rs", include_str!("../../runtime/src/runtime/call.rs")),
    ("src/runtime/client.rs", include_str!("../../runtime/src/runtime/client.rs")),
    ("src/runtime/credentials.rs", include_str!("../../runtime/src/runtime/credentials.rs")),
    ("src/runtime/error.rs", include_str!("../../runtime/src/runtime/error.rs")),
    ("src/runtime/error_text.rs", include_str!("../../runtime/src/runtime/error_text.rs")),
    ("src/runtime/fake.rs", include_str!("../../runtime/src/runtime/fake.rs")),
    ("src/runtime/from_env.rs", include_str!("../../runtime/src/runtime/from_env.rs")),
    ("src/runtime/mod.rs", include_str!("../../runtime/src/runtime/mod.rs")),
    ("src/runtime/network.rs", include_str!("../../runtime/src/runtime/network.rs")),
    ("src/runtime/open_enum.rs", include_str!("../../runtime/src/runtime/open_enum.rs")),
    ("src/runtime/operation.rs", include_str!("../../runtime/src/runtime/operation.rs")),
    ("src/runtime/password.rs", include_str!("../../runtime/src/runtime/password.rs")),
    ("src/runtime/path.rs", include_str!("../../runtime/src/runtime/path.rs")),
    ("src/runtime/presence.rs", include_str!("../../runtime/src/runtime/presence.rs")),
    ("src/runtime/present.rs", include_str!("../../runtime/src/runtime/present.rs")),
    ("src/runtime/rate_limit.rs", include_str!("../../runtime/src/runtime/rate_limit.rs")),
    ("src/runtime/request.rs", include_str!("../../runtime/src/runtime/request.rs")),
    ("src/runtime/response.rs", include_str!("../../runtime/src/runtime/response.rs")),
    ("src/runtime/retry.rs", include_str!("../../runtime/src/runtime/retry.rs")),
    ("src/runtime/send.rs", include_str!("../../runtime/src/runtime/send.rs")),
    ("src/runtime/shape.rs", include_str!("../../runtime/src/runtime/shape.rs")),
    ("src/runtime/summary.rs", include_str!("../../runtime/src/runtime/summary.rs")),
    ("src/runtime/trace.rs", include_str!("../../runtime/src/runtime/trace.rs")),
    ("src/runtime/transport.rs", include_str!("../../runtime/src/runtime/transport.rs")),
    ("tests/support/mod.rs", include_str!("../../runtime/src/support/mod.rs")),
];

/// The files by their paths in the crate.
pub(super) fn files() -> impl Iterator<Item = (String, String)> {
    FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
}
