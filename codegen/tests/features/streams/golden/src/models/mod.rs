// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Streams API: what requests carry and responses bring.
//!
//! Required fields are arguments of `new`, the others have a method each that sets them, to a
//! value or to an `Option` of one; to that of a list or a map, assign the field. What only
//! responses bring has no such methods: its fields are assigned. An optional field that is
//! `None` is left out of the JSON. Fields that a response has and a model doesn't know are
//! ignored. Models that no fraction can be in are `Eq` and `Hash`.

mod answer;
mod begun;
mod complete_request;
mod delta;
mod line;
mod problem;
mod question;
mod run_request;
mod run_response;
mod said;
mod tasks_response;

pub use answer::Answer;
pub use begun::Begun;
pub use complete_request::CompleteRequest;
pub use delta::Delta;
pub use line::Line;
pub use problem::Problem;
pub use question::Question;
pub use run_request::RunRequest;
pub use run_response::RunResponse;
pub use said::Said;
pub use tasks_response::TasksResponse;
