use super::{clean, wrap};
