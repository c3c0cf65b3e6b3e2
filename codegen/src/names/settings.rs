//! The names of what a client is configured by: a method of the builder, a constant, and an
//! environment variable for each.

use super::reserved::BUILDER_MEMBERS;
use super::scope::{Scope, Wish};
use super::{FetchNames, Name, SettingNames, cases};

/// The names that are taken.
pub(super) struct Settings<'p> {
    setters: Scope,
    constants: Scope,
    variables: Scope,
    /// What environment variables begin with.
    prefix: &'p str,
}

impl<'p> Settings<'p> {
    pub(super) fn new(prefix: &'p str) -> Self {
        Self {
            setters: Scope::new(BUILDER_MEMBERS),
            constants: Scope::new(&["API", "DEFAULTS"]),
            variables: Scope::new(&["BASE_URL"]),
            prefix,
        }
    }

    /// The names of some ways to fetch tokens.
    pub(super) fn claim_fetches(
        &mut self,
        words: &[Wish],
        ids: &[Wish],
        secrets: &[Wish],
    ) -> Vec<FetchNames> {
        let setters = self.setters.claim_all(words, cases::snake);
        let ids = self.variables.claim_all(ids, cases::shouty);
        let secrets = self.variables.claim_all(secrets, cases::shouty);
        let variable = |name: &Name| format!("{}_{}", self.prefix, name.as_str());
        let names = setters.into_iter().zip(&ids).zip(&secrets);
        let names = names.map(|((setter, id), secret)| FetchNames {
            setter,
            variables: [variable(id), variable(secret)],
        });
        names.collect()
    }

    /// The names of some settings: `words` wants those of methods and variables, and `constants`
    /// those of constants.
    pub(super) fn claim(&mut self, words: &[Wish], constants: &[Wish]) -> Vec<SettingNames> {
        let setters = self.setters.claim_all(words, cases::snake);
        let constants = self.constants.claim_all(constants, cases::constant);
        let variables = self.variables.claim_all(words, cases::shouty);
        let names = setters.into_iter().zip(constants).zip(variables);
        let names = names.map(|((setter, constant), variable)| SettingNames {
            setter,
            constant,
            variable: format!("{}_{}", self.prefix, variable.as_str()),
        });
        names.collect()
    }

    /// The name of a method that no constant and no variable belongs to.
    pub(super) fn claim_setter(&mut self, wish: Wish) -> Name {
        self.setters.claim_one(wish, cases::snake)
    }
}
