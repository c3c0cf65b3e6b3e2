// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Paths API: what requests carry and responses bring.
//!
//! Required fields are arguments of `new`, the others have a method each that sets them, to a
//! value or to an `Option` of one; to that of a list or a map, assign the field. What only
//! responses bring has no such methods: its fields are assigned. An optional field that is
//! `None` is left out of the JSON. Fields that a response has and a model doesn't know are
//! ignored. Models that no fraction can be in are `Eq` and `Hash`.
//!
//! An enum of listed texts or integers holds any other too, as it came.
//!
//! ```
//! use paths::models::TargetedXAmzTarget;
//!
//! assert_eq!(TargetedXAmzTarget::from("Queue.Delete"), TargetedXAmzTarget::QueueDelete);
//! assert_eq!(TargetedXAmzTarget::from("other").as_str(), "other");
//! ```

mod queue;
mod targeted_x_amz_target;

pub use queue::Queue;
pub use targeted_x_amz_target::TargetedXAmzTarget;
