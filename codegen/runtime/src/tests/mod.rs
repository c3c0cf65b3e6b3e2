//! Small clients, written by hand as they would be generated, against servers on loopback. They
//! need the features `blocking`, `test-util` and `tracing`, and do with either kind of TLS or none.

mod additional_properties;
mod base_url;
mod blocking;
mod bodies;
mod calls;
mod client_credentials;
mod configuration;
mod credentials;
mod decoding;
mod downloads;
mod duplicates;
mod errors;
mod fake;
#[cfg(all(
    feature = "base64",
    feature = "chrono",
    feature = "jiff",
    feature = "time",
    feature = "uuid"
))]
mod formats;
mod gibibytes;
mod in_requests;
mod int;
mod json;
mod limits;
mod misbehaving;
mod mismatches;
mod multipart;
mod newtype;
mod open_enum;
mod pages;
mod presence;
mod proxies;
mod response_headers;
mod retry_table;
mod retry_waits;
mod runtimes;
mod secrets;
mod servers;
mod shape;
mod streams;
mod style;
mod token_providers;
mod traces;

use std::net::SocketAddr;

use http::Method;
use socket2::{Domain, Socket, Type};

use crate::runtime::credentials::{Header, Scheme};
use crate::runtime::operation::{Declaration, Decode, ErrorBody, RawResponse};
use crate::runtime::{Api, Client, ClientBuilder, Error, Operation, RateLimitHeaders, RetryPolicy};
use crate::support::Server;

const KEY: &Scheme = &Scheme { setter: "key", others: &[], carrier: &Header("x-key") };

const EXTRA: &Scheme = &Scheme { setter: "extra", others: &[], carrier: &Header("x-extra") };

const API: Api = Api {
    base_url: None,
    security: &[],
    rate_limit: RateLimitHeaders {
        limit: Some("x-limit"),
        remaining: Some("x-remaining"),
        reset: Some("x-reset"),
    },
    request_id: Some("x-request-id"),
};

/// `GET /things/{id}`: yields JSON, and declares its errors.
#[derive(Debug)]
enum GetThing {}

impl Operation for GetThing {
    type Output = Vec<u8>;

    const DECLARATION: &'static Declaration = &Declaration {
        api: &API,
        id: "getThing",
        method: &Method::GET,
        path: "/things/{id}",
        accept: "application/json",
        security: &[&[KEY], &[KEY, EXTRA]],
        other_successes: &[],
        errors: &[
            ErrorBody::json::<bool>(&["404"]),
            ErrorBody::untyped(&["418"]),
            ErrorBody::json::<u32>(&["4XX"]),
            ErrorBody::json::<String>(&["default"]),
        ],
    };

    const DECODE: Decode<Self::Output> = RawResponse::json;
}

/// `GET /words`: yields a list of texts, and is open to everyone.
#[derive(Debug)]
enum Words {}

impl Operation for Words {
    type Output = Vec<String>;

    const DECLARATION: &'static Declaration = &Declaration {
        api: &API,
        id: "words",
        method: &Method::GET,
        path: "/words",
        accept: "application/json",
        security: &[],
        other_successes: &[],
        errors: &[],
    };

    const DECODE: Decode<Self::Output> = RawResponse::json;
}

/// Operations on `/things` that yield nothing and are open to everyone, one for each method.
macro_rules! operation {
    ($name:ident, $id:literal, $method:ident) => {
        #[derive(Debug)]
        enum $name {}

        impl Operation for $name {
            type Output = ();

            const DECLARATION: &'static Declaration = &Declaration {
                api: &API,
                id: $id,
                method: &Method::$method,
                path: "/things",
                accept: "application/json",
                security: &[],
                other_successes: &[],
                errors: &[],
            };

            const DECODE: Decode<Self::Output> = |_| Ok(());
        }
    };
}

operation!(ListThings, "listThings", GET);
operation!(ProbeThings, "probeThings", HEAD);
operation!(DescribeThings, "describeThings", OPTIONS);
operation!(TraceThings, "traceThings", TRACE);
operation!(PutThings, "putThings", PUT);
operation!(DeleteThings, "deleteThings", DELETE);
operation!(AddThing, "addThing", POST);
operation!(PatchThings, "patchThings", PATCH);

fn builder(url: &str) -> ClientBuilder {
    let builder = ClientBuilder::new(&API).base_url(url).retry(RetryPolicy::never());
    builder.credential(KEY, "the-secret".to_owned())
}

fn client(server: &Server) -> Client {
    builder(server.url()).build().expect("a client")
}

async fn get(client: &Client, id: &str) -> Result<Vec<u8>, Error> {
    client.call::<GetThing>().with_path("id", id).await
}

/// A place on loopback where nothing listens, nor will as long as this is kept.
struct Refusing {
    url: String,
    _socket: Socket,
}

fn refusing() -> Refusing {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).expect("a socket");
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    socket.bind(&any.into()).expect("a free port");
    let address = socket.local_addr().expect("an address").as_socket();
    let url = format!("http://{}", address.expect("an address of IPv4"));
    Refusing { url, _socket: socket }
}
