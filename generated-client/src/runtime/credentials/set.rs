//! Takes credentials.

use super::{Credentials, Scheme, Secret};

impl Credentials {
    pub(crate) fn set(&mut self, scheme: &'static Scheme, value: Option<String>) {
        self.values.retain(|(other, _)| other.setter != scheme.setter);
        self.sources.retain(|(other, _)| other.setter != scheme.setter);
        let Some(mut value) = value else {
            return;
        };
        if !scheme.carrier.is_any_text() {
            // HTTP takes no account of spaces at the ends; a copied key may have some.
            value.truncate(value.trim_end_matches([' ', '\t']).len());
            value.drain(..value.len() - value.trim_start_matches([' ', '\t']).len());
        }
        self.values.push((scheme, Secret(value)));
    }
}
