//! Payloads that say what they are.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::response::unmarked;

/// What a member of a payload says, if it is a text.
pub(crate) fn discriminator(payload: &[u8], member: &str) -> Option<String> {
    let members: BTreeMap<String, Value> = serde_json::from_slice(unmarked(payload)).ok()?;
    members.get(member)?.as_str().map(str::to_owned)
}
