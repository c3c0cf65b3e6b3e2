//! Rules on which fields must be there together.

use std::collections::BTreeMap;

use super::{AddThing, client};
use crate::runtime::{Check, ErrorKind, any_of, one_of};
use crate::support::Server;

#[derive(Clone, Default)]
struct Speaker {
    id: Option<u8>,
    name: Option<u8>,
    mark: Option<u8>,
}

impl Check for Speaker {
    fn check(&self) -> Result<(), String> {
        any_of(
            "Speaker",
            &[
                &[("id", self.id.is_some())],
                &[("name", self.name.is_some()), ("mark", self.mark.is_some())],
            ],
        )
    }
}

fn speaker(id: Option<u8>, name: Option<u8>, mark: Option<u8>) -> Speaker {
    Speaker { id, name, mark }
}

#[test]
fn at_least_one_set_must_be_whole() {
    for good in [
        speaker(Some(1), None, None),
        speaker(None, Some(1), Some(1)),
        speaker(Some(1), Some(1), None),
        speaker(Some(1), Some(1), Some(1)),
    ] {
        assert_eq!(good.check(), Ok(()));
    }
    let none = speaker(None, None, None).check().expect_err("nothing is there");
    assert_eq!(none, "`Speaker` needs `id`, or `name` and `mark`");
    let half = speaker(None, Some(1), None).check().expect_err("a half is there");
    assert_eq!(half, "`Speaker` needs `id`, or `name` and `mark` (missing: `mark`)");
}

#[test]
fn exactly_one_set_must_be_whole() {
    let check = |a, b| one_of("Pair", &[&[("a", a)], &[("b", b)]]);
    assert_eq!(check(true, false), Ok(()));
    assert_eq!(check(false, true), Ok(()));
    assert_eq!(check(false, false), Err("`Pair` needs `a`, or `b`".to_owned()));
    assert_eq!(check(true, true), Err("`Pair` must have only one of `a`, and `b`".to_owned()));
}

#[test]
fn rules_hold_wherever_the_model_is() {
    let (good, bad) = (speaker(Some(1), None, None), Speaker::default());
    assert!(Some(good.clone()).check().is_ok() && Some(bad.clone()).check().is_err());
    assert!(None::<Speaker>.check().is_ok());
    assert!(Box::new(bad.clone()).check().is_err());
    assert!(vec![good.clone(), bad.clone()].check().is_err());
    assert!([good].check().is_ok());
    assert!(BTreeMap::from([("a".to_owned(), bad)]).check().is_err());
}

#[tokio::test]
async fn a_body_that_breaks_a_rule_is_not_sent() {
    let server = Server::start(204, "");
    let client = client(&server);
    let bad = Speaker::default();
    let error = client.call::<AddThing>().check(&bad).with_json("never sent").await;
    let error = error.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "not sent: `Speaker` needs `id`, or `name` and `mark` (POST /things)"
    );
    assert_eq!(error.attempts(), 0);
    assert!(!server.has_request());
}
