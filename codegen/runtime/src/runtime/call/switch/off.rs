//! Switches that are on unless a body says otherwise.

use serde_json::Value;

use crate::runtime::call::Call;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Sets a member of the body to `false`, which is JSON, unless it is there.
    pub(crate) fn with_switch_off(self, name: &str) -> Self {
        self.change_members(|members| {
            members.entry(name).or_insert(Value::Bool(false));
        })
    }
}
