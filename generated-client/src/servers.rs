// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The servers that the API's document names.
//!
//! [`ClientBuilder::base_url`](crate::ClientBuilder::base_url) takes one of them.

/// The only server, for all accounts. There is no sandbox: what is sent here reaches visitors.
pub const API_BREVO_COM_V3: &str = "https://api.brevo.com/v3";
