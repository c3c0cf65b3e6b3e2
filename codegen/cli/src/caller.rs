//! Who calls: the installed command, Cargo, or a workspace's own command.

use crate::place::Place;

/// How the command is called, and what it takes where its arguments don't say.
#[derive(Debug, Clone, Default)]
pub struct Caller {
    /// The command as a person writes it: `openapi-crate`.
    pub command: String,
    /// The document, for who has one to begin with.
    pub document: Option<Place>,
    /// The folder of the client, for who has one to begin with.
    pub client: Option<Place>,
}

impl Caller {
    /// One of the commands as a person writes it: `openapi-crate generate`.
    pub(crate) fn of(&self, subcommand: &str) -> String {
        format!("{} {subcommand}", self.command)
    }
}
