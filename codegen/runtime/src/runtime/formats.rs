//! Texts of formats that have types of other crates: each keeps its text as it came, so that nothing of it is
//! lost and no response fails for it, and becomes such a type when that is asked for.

pub(crate) mod base64;
pub(crate) mod date;
pub(crate) mod date_time;
pub(crate) mod uuid;
