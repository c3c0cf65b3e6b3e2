//! What one would write in an afternoon: a client of the same nine operations over `reqwest` and
//! `serde`, without retries, limits, or a look at what is sent and shown. It is what a call is compared
//! with.

use reqwest::{Method, RequestBuilder, StatusCode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A client.
pub struct Client {
    http: reqwest::Client,
    base_url: String,
    api_key: String,
}

/// Why a call failed.
#[derive(Debug)]
#[allow(dead_code, reason = "it is shown with `Debug`")]
pub enum Error {
    Http(reqwest::Error),
    Json(serde_json::Error),
    Api(StatusCode, Vec<u8>),
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SendMessage {
    pub visitor_id: String,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Text {
    pub text: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ping {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "it is decoded, and that is all")]
pub struct Message {
    pub id: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub text: Option<String>,
    pub visitor_id: Option<String>,
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub created_at: Option<i64>,
    pub is_pushed: Option<bool>,
    pub received_from: Option<String>,
    pub file: Option<serde_json::Value>,
}

impl Client {
    pub fn new(base_url: &str, api_key: &str) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        Self { http, base_url: base_url.to_owned(), api_key: api_key.to_owned() }
    }

    pub async fn send_message(&self, body: &SendMessage) -> Result<Message, Error> {
        self.json(self.request(Method::POST, "/conversations/messages"), Some(body)).await
    }

    pub async fn get_message(&self, id: &str) -> Result<Message, Error> {
        let path = format!("/conversations/messages/{}", encode(id));
        self.json(self.request(Method::GET, &path), None::<&()>).await
    }

    pub async fn update_message(&self, id: &str, body: &Text) -> Result<Message, Error> {
        let path = format!("/conversations/messages/{}", encode(id));
        self.json(self.request(Method::PUT, &path), Some(body)).await
    }

    pub async fn delete_message(&self, id: &str) -> Result<(), Error> {
        let path = format!("/conversations/messages/{}", encode(id));
        self.send(self.request(Method::DELETE, &path), None::<&()>).await.map(drop)
    }

    pub async fn send_pushed_message(&self, body: &SendMessage) -> Result<Message, Error> {
        self.json(self.request(Method::POST, "/conversations/pushedMessages"), Some(body)).await
    }

    pub async fn get_pushed_message(&self, id: &str) -> Result<Message, Error> {
        let path = format!("/conversations/pushedMessages/{}", encode(id));
        self.json(self.request(Method::GET, &path), None::<&()>).await
    }

    pub async fn update_pushed_message(&self, id: &str, body: &Text) -> Result<Message, Error> {
        let path = format!("/conversations/pushedMessages/{}", encode(id));
        self.json(self.request(Method::PUT, &path), Some(body)).await
    }

    pub async fn delete_pushed_message(&self, id: &str) -> Result<(), Error> {
        let path = format!("/conversations/pushedMessages/{}", encode(id));
        self.send(self.request(Method::DELETE, &path), None::<&()>).await.map(drop)
    }

    pub async fn ping_agent_online(&self, body: &Ping) -> Result<(), Error> {
        let request = self.request(Method::POST, "/conversations/agentOnlinePing");
        self.send(request, Some(body)).await.map(drop)
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.base_url))
            .header("api-key", &self.api_key)
            .header("accept", "application/json")
    }

    async fn json<T: DeserializeOwned>(
        &self,
        request: RequestBuilder,
        body: Option<&impl Serialize>,
    ) -> Result<T, Error> {
        let bytes = self.send(request, body).await?;
        serde_json::from_slice(&bytes).map_err(Error::Json)
    }

    async fn send(
        &self,
        request: RequestBuilder,
        body: Option<&impl Serialize>,
    ) -> Result<hyper::body::Bytes, Error> {
        let request = match body {
            Some(body) => request
                .header("content-type", "application/json")
                .body(serde_json::to_vec(body).map_err(Error::Json)?),
            None => request,
        };
        let response = request.send().await.map_err(Error::Http)?;
        let status = response.status();
        let bytes = response.bytes().await.map_err(Error::Http)?;
        if status.is_success() { Ok(bytes) } else { Err(Error::Api(status, bytes.to_vec())) }
    }
}

fn encode(text: &str) -> percent_encoding::PercentEncode<'_> {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
}
