//! Pages that are counted, or whose items are.

use super::Turned;
use crate::runtime::Call;
use crate::runtime::pages::PagedOperation;

impl<O: PagedOperation> Call<O> {
    /// The call of the page that is so much further on by the query parameter `name`, which is `first`
    /// where it isn't sent; none if that is nothing.
    pub(crate) fn with_number(mut self, name: &str, first: i64, step: usize) -> Turned<O> {
        if step == 0 {
            return None;
        }
        // The call has been sent, so that it is valid.
        let query = &mut self.request.as_mut().ok()?.query;
        let number = match query.sent(name).and_then(|text| text.split_once('=')) {
            Some((_, number)) => number.parse().ok(),
            None => Some(first),
        };
        let step = i64::try_from(step).ok();
        let next = number.zip(step).and_then(|(number, step): (i64, i64)| number.checked_add(step));
        Some(match next {
            Some(next) => {
                query.set(name, &next.to_string());
                Ok(self)
            }
            None => Err(format!("nothing comes after the query parameter `{name}` as it was sent")),
        })
    }
}
