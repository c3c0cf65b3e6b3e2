// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Expression;

/// The object `Sum`.
///
/// Schema: `#/components/schemas/Sum`.
///
/// # Example
///
/// ```
/// use recursion::models::{Expression, Sum};
///
/// let value = Sum::new(Expression::from(1.0), Expression::from(1.0));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Sum {
    /// A union that holds itself.
    pub left: Expression,
    /// A union that holds itself.
    pub right: Expression,
}

impl Sum {
    /// Creates a `Sum` from its required fields.
    #[must_use]
    pub fn new(left: impl Into<Expression>, right: impl Into<Expression>) -> Self {
        Self {
            left: left.into(),
            right: right.into(),
        }
    }
}
