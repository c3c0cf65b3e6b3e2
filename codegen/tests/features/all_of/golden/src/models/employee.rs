// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// Nested, with a part that only requires, and a property beside the parts.
///
/// Schema: `#/components/schemas/Employee`.
///
/// # Example
///
/// ```
/// use all_of::models::Employee;
///
/// let value = Employee::new(1, "text", "name@example.com", "text", 1.0);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Employee {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// First and last name.
    pub name: String,
    /// Narrower than in `Entity`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// An email address.
    pub email: String,
    /// Badge.
    pub badge: String,
    /// Salary.
    pub salary: f64,
    /// Nested, with a part that only requires, and a property beside the parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager: Option<Box<Employee>>,
}

impl Employee {
    /// Creates an `Employee` from its required fields.
    #[must_use]
    pub fn new(
        id: i64,
        name: impl Into<String>,
        email: impl Into<String>,
        badge: impl Into<String>,
        salary: f64,
    ) -> Self {
        Self {
            id,
            name: name.into(),
            remark: None,
            email: email.into(),
            badge: badge.into(),
            salary,
            manager: None,
        }
    }

    /// Sets [`manager`](Self#structfield.manager).
    #[must_use]
    pub fn manager(mut self, manager: impl Into<Option<Employee>>) -> Self {
        self.manager = manager.into().map(Box::new);
        self
    }
}

setters! {
    impl Employee {
        fn remark(impl IntoOption<String, M>);
    }
}
