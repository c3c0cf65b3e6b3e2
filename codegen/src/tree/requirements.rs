//! Where a finished tree says what has to be there.

use super::{Located, Value};
use crate::diagnostics::Pointer;

/// How many schemas are looked at for where they list a member.
const MOST: usize = 100;

impl Located {
    /// Where a member is listed as required by another schema that the one at a pointer is composed of; nothing
    /// if that one lists it itself.
    pub(crate) fn required_elsewhere(&self, at: &Pointer, name: &str) -> Option<Pointer> {
        let mut ahead = vec![at.clone()];
        for _ in 0..MOST {
            let here = ahead.pop()?;
            let Some(schema) = self.tree.at(&here) else { continue };
            let list = schema.get("required").and_then(Value::as_array);
            let listed = list.and_then(|list| list.iter().position(|it| it.as_str() == Some(name)));
            if let Some(index) = listed {
                let within = here.as_str().strip_prefix(at.as_str());
                let is_within = within.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
                let listed = here.child("required").child(index);
                return (!is_within).then(|| self.original(&listed));
            }
            let reference = schema.get("$ref").and_then(Value::as_str);
            let reference = reference.and_then(|reference| reference.strip_prefix('#'));
            ahead.extend(reference.map(|pointer| Pointer::from(pointer.to_owned())));
            for keyword in ["allOf", "oneOf", "anyOf"] {
                let parts = schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len);
                ahead.extend((0..parts.min(MOST)).map(|index| here.child(keyword).child(index)));
            }
        }
        None
    }
}
