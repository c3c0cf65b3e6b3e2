//! Who calls: the installed command, Cargo, or a workspace's own command.

use crate::place::Place;

/// How the command is called, and where.
#[derive(Debug, Clone, Default)]
pub struct Caller {
    /// The command as a person writes it: `openapi-crate`.
    pub command: String,
    /// The workspace whose own command it is, if it is one's; it is then the same in every folder.
    pub home: Option<Home>,
}

/// A workspace with a command of its own.
#[derive(Debug, Clone)]
pub struct Home {
    /// The folder of the workspace.
    pub workspace: Place,
    /// The document that a client is made of which doesn't say of what.
    pub document: Place,
    /// The client that is meant where none is named.
    pub client: Place,
}

impl Caller {
    /// One of the commands as a person writes it: `openapi-crate generate`.
    pub(crate) fn of(&self, subcommand: &str) -> String {
        format!("{} {subcommand}", self.command)
    }
}
