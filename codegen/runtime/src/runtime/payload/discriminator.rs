//! Payloads that say what they are.

use std::collections::BTreeMap;

use serde_json::Value;

/// What a member of a payload says, if it is a text.
pub(crate) fn discriminator(payload: &[u8], member: &str) -> Option<String> {
    let members: BTreeMap<String, Value> = serde_json::from_slice(payload).ok()?;
    members.get(member)?.as_str().map(str::to_owned)
}
