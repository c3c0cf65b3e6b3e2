//! Finds the headers of responses that tell of the rate limit and of the request, by their names:
//! OpenAPI has no other way to say what a header is for.

use crate::model::{Api, Headers};

/// What a header tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Limit,
    Remaining,
    Reset,
    RequestId,
}

/// Sets the API's headers: for each role the one that most responses declare.
pub(crate) fn find(api: &mut Api) {
    let responses = api.operations.iter().flat_map(|operation| &operation.responses);
    let declared = responses.flat_map(|response| &response.headers);
    api.headers = headers(declared.map(|header| &header.name));
}

fn headers<'a>(names: impl Iterator<Item = &'a String>) -> Headers {
    let mut counted: Vec<(String, usize)> = Vec::new();
    for name in names {
        let name = name.to_ascii_lowercase();
        match counted.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => counted.push((name, 1)),
        }
    }
    let find = |wanted: Role| {
        // Of equals the first.
        let found = counted.iter().rev().filter(|(name, _)| role(name) == Some(wanted));
        found.max_by_key(|(_, count)| *count).map(|(name, _)| name.clone())
    };
    Headers {
        limit: find(Role::Limit),
        remaining: find(Role::Remaining),
        reset: find(Role::Reset),
        request_id: find(Role::RequestId),
    }
}

fn role(name: &str) -> Option<Role> {
    let name = name.replace('_', "-");
    if ["request-id", "requestid", "correlation-id"].iter().any(|end| name.ends_with(end)) {
        return Some(Role::RequestId);
    }
    let (_, what) = name.split_once("ratelimit").or_else(|| name.split_once("rate-limit"))?;
    match what {
        "" => Some(Role::Limit),
        what if what.starts_with("-limit") => Some(Role::Limit),
        what if what.starts_with("-remaining") => Some(Role::Remaining),
        what if what.starts_with("-reset") => Some(Role::Reset),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Role, find, headers, role};
    use crate::model::Status;
    use crate::model::build::{Model, operation};

    #[test]
    fn headers_of_all_responses_count_those_of_errors_too() {
        let (ok, refused) = (Status::Exactly(200), Status::Exactly(429));
        let mut api = Model::new()
            .operation(
                operation("GET", "/a")
                    .responds_with(ok, ["x-request-id", "RateLimit-Reset"])
                    .responds_with(refused, ["X-Correlation-Id", "RateLimit-Remaining"]),
            )
            .operation(operation("GET", "/b").responds_with(ok, ["X-Correlation-Id", "ETag"]))
            .api();
        find(&mut api);
        assert_eq!(api.headers.request_id.as_deref(), Some("x-correlation-id"));
        assert_eq!(api.headers.remaining.as_deref(), Some("ratelimit-remaining"));
        assert_eq!(api.headers.reset.as_deref(), Some("ratelimit-reset"));
        assert_eq!(api.headers.limit, None);
    }

    #[test]
    fn the_header_that_most_responses_declare_is_the_one() {
        let names = ["X-Rate-Limit", "x-request-id", "X-RateLimit-Limit", "x-ratelimit-limit"];
        let found = headers(names.map(str::to_owned).iter());
        assert_eq!(found.limit.as_deref(), Some("x-ratelimit-limit"));
        assert_eq!(found.request_id.as_deref(), Some("x-request-id"));
        assert_eq!(found.reset, None);
        let found = headers(["b-request-id", "a-request-id"].map(str::to_owned).iter());
        assert_eq!(found.request_id.as_deref(), Some("b-request-id"), "of equals the first");
    }

    #[test]
    fn names_tell_what_headers_are_for() {
        let cases = [
            ("x-ratelimit-limit", Some(Role::Limit)),
            ("x-rate-limit", Some(Role::Limit)),
            ("ratelimit-remaining", Some(Role::Remaining)),
            ("x-acme-ratelimit-reset", Some(Role::Reset)),
            ("x_rate_limit_reset", Some(Role::Reset)),
            ("x-ratelimit-remaining-requests", Some(Role::Remaining)),
            ("x-ratelimit-used", None),
            ("x-request-id", Some(Role::RequestId)),
            ("x-amzn-requestid", Some(Role::RequestId)),
            ("etag", None),
        ];
        for (name, expected) in cases {
            assert_eq!(role(name), expected, "{name}");
        }
    }
}
