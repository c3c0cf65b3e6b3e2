//! What a document says of how large, long or many values are, for people: clients check none of it.

use serde_json::Number;

/// The limits of a value, where it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) least: Option<Bound>,
    pub(crate) most: Option<Bound>,
    pub(crate) multiple_of: Option<Number>,
    /// Of a text, in characters.
    pub(crate) length: Range,
    /// Of a list, in elements.
    pub(crate) elements: Range,
    /// A regular expression in JavaScript's language.
    pub(crate) pattern: Option<String>,
}

/// A number that others are compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bound {
    pub(crate) number: Number,
    /// Whether it isn't one of them itself.
    pub(crate) is_exclusive: bool,
}

/// How many there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) least: Option<usize>,
    pub(crate) most: Option<usize>,
}

impl Limits {
    /// Nothing, if nothing is limited.
    pub(crate) fn stated(self) -> Option<Box<Self>> {
        (self != Self::default()).then(|| Box::new(self))
    }

    /// Whether a number is neither too large nor too small. Nothing is said of multiples.
    fn allow(&self, number: f64) -> bool {
        let exceeds = |bound: &Option<Bound>, sign: f64| {
            let bound = bound.as_ref().and_then(|it| Some((it.number.as_f64()?, it.is_exclusive)));
            bound.is_some_and(|(bound, is_exclusive)| {
                let above = sign * (number - bound);
                above > 0.0 || is_exclusive && above == 0.0
            })
        };
        !exceeds(&self.least, -1.0) && !exceeds(&self.most, 1.0)
    }

    /// A number that is allowed: the first of some, or else one at a bound or between both, a whole one if
    /// possible.
    pub(crate) fn number(&self, first: f64) -> Option<f64> {
        let [least, most] = [&self.least, &self.most]
            .map(|bound| bound.as_ref().and_then(|bound| bound.number.as_f64()));
        let step = self.multiple_of.as_ref().and_then(Number::as_f64);
        let between = least.zip(most).map(|(least, most)| f64::midpoint(least, most));
        let candidates = [
            step.filter(|step| step.fract() == 0.0),
            Some(first),
            least.map(f64::ceil),
            least.map(|least| least.floor() + 1.0),
            most.map(f64::floor),
            most.map(|most| most.ceil() - 1.0),
            between,
        ];
        candidates.into_iter().flatten().find(|number| self.allow(*number))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Number;

    use super::{Bound, Limits};

    fn limits(least: Option<f64>, most: Option<f64>, is_exclusive: bool) -> Limits {
        let bound = |bound: f64| Bound { number: Number::from_f64(bound).unwrap(), is_exclusive };
        Limits { least: least.map(bound), most: most.map(bound), ..Limits::default() }
    }

    #[test]
    fn a_number_that_is_allowed_is_whole_if_that_can_be() {
        for (least, most, is_exclusive, expected) in [
            (None, None, false, 1.0),
            (Some(1.0), Some(200.0), false, 1.0),
            (Some(1.0), None, true, 2.0),
            (Some(10.5), None, false, 11.0),
            (None, Some(0.0), false, 0.0),
            (None, Some(0.0), true, -1.0),
            (Some(0.0), Some(1.0), true, 0.5),
        ] {
            let number = limits(least, most, is_exclusive).number(1.0);
            assert_eq!(number, Some(expected), "{least:?} {most:?}");
        }
        assert_eq!(limits(Some(2.0), Some(1.0), false).number(1.0), None);
        let step = Some(Number::from(5));
        assert_eq!(Limits { multiple_of: step, ..Limits::default() }.number(1.0), Some(5.0));
    }
}
