//! What errors say of proxies: the API is not to blame for one that is gone. The environment names
//! them, so each test is a program of its own, which this one starts.

use std::env;
use std::process::Command;
use std::time::Duration;

use super::{ListThings, builder, refusing};
use crate::runtime::NetworkTransport;

/// Runs the test `child`, with a proxy that the environment names, and yields what it prints.
fn told(url: &str, variable: &str, proxy: &str) -> String {
    let mut command = Command::new(env::current_exe().expect("this very program"));
    for name in ["ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command.env_remove("REQUEST_METHOD").env("URL_OF_TEST", url).env(variable, proxy);
    command.args(["--exact", "tests::proxies::child", "--nocapture"]);
    let output = command.output().expect("it runs");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("text")
}

/// What is run with such an environment.
#[tokio::test]
async fn child() {
    let Ok(url) = env::var("URL_OF_TEST") else { return };
    let builder = builder(&url).allow_plain_http();
    let client = builder.clone().build().expect("a client");
    let error = client.call::<ListThings>().await.expect_err("an error");
    assert!(error.is_connect());
    println!("{error}\n{error:?}");

    // The network's transport by itself does the same.
    let network = NetworkTransport::new(Duration::from_secs(10)).expect("a transport");
    let client = builder.transport(network).build().expect("a client");
    let same = client.call::<ListThings>().await.expect_err("an error");
    assert_eq!(same.to_string(), error.to_string());
}

#[test]
fn a_proxy_that_is_gone_is_named() {
    let nobody = refusing();
    let address = nobody.url.trim_start_matches("http://");
    let expected = format!(
        "no response from nowhere.test: no connection could be made (through the proxy {address}): "
    );
    let schemes: &[_] = if cfg!(any(feature = "rustls", feature = "native-tls")) {
        &["http", "https"]
    } else {
        &["http"]
    };
    for scheme in schemes {
        let url = format!("{scheme}://nowhere.test");
        let proxy = format!("http://user:the-secret@{address}");
        for variable in ["ALL_PROXY".to_owned(), format!("{scheme}_proxy")] {
            let told = told(&url, &variable, &proxy);
            assert!(told.contains(&expected) && told.contains("refused"), "{told}");
            assert!(!told.contains("the-secret"), "{told}");
        }
    }
}

#[test]
fn a_proxy_that_is_not_asked_is_not_named() {
    let nobody = refusing();
    let told = told(&nobody.url, "ALL_PROXY", "http://127.0.0.1:1");
    assert!(told.contains("no connection could be made: "), "{told}");
    assert!(!told.contains("proxy"), "{told}");
}

/// What a client of one's own does can't be asked, but its errors can.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn a_proxy_of_a_client_of_ones_own() {
    let nobody = refusing();
    let proxy = reqwest::Proxy::all(&nobody.url).expect("a proxy");
    let own = reqwest::Client::builder().proxy(proxy);
    let client = builder("https://nowhere.test").http_client(own).build();
    let call = client.expect("a client").call::<ListThings>();
    let error = call.await.expect_err("an error").to_string();
    assert!(error.contains("tunnel error: ") && error.contains("refused"), "{error}");
}
