//! A program outside the workspace that depends on this crate by its path builds, and makes a call.

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::Server;

const MANIFEST: &str = r#"[package]
name = "consumer"
version = "0.1.0"
edition = "2024"

[dependencies]
brevo-conversations = { path = "CRATE" }
tokio = { version = "1", default-features = false, features = ["macros", "rt"] }

[workspace]
"#;

const PROGRAM: &str = r#"use brevo_conversations::{Client, models::SendMessageRequest};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).ok_or("give the base URL")?;
    let client = Client::builder().api_key("KEY").base_url(url).build()?;
    let body = SendMessageRequest::new("visitor-id", "Hello!").agent_id("agent-id");
    let message = client.send_message(&body).await?;
    println!("{:?}", message.id);
    Ok(())
}
"#;

#[test]
fn a_consumer_outside_the_workspace() {
    let this = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = std::env::temp_dir().join(format!("consumer-{}", std::process::id()));
    fs::create_dir_all(folder.join("src")).expect("a folder");
    let crate_path = this.display().to_string().replace('\\', "/");
    fs::write(folder.join("Cargo.toml"), MANIFEST.replace("CRATE", &crate_path))
        .expect("the manifest");
    fs::write(folder.join("src/main.rs"), PROGRAM).expect("the program");
    // The versions and builds of the workspace, so that nothing has to be fetched.
    fs::copy(this.join("../Cargo.lock"), folder.join("Cargo.lock"))
        .expect("the lock file");
    let server = Server::start(200, r#"{"id": "m1"}"#);
    let output = Command::new(env!("CARGO"))
        .args(["run", "--offline", "--quiet", "--", server.url()])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", this.join("../target"))
        .output()
        .expect("cargo runs");
    fs::remove_dir_all(&folder).expect("the folder is still there");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "Some(\"m1\")\n", "{stderr}");
    assert_eq!(
        server.request().json(),
        serde_json::json!({
            "visitorId": "visitor-id", "text": "Hello!", "agentId": "agent-id"
        })
    );
}
