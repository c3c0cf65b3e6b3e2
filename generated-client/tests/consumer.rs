//! A program outside the workspace that depends on this crate by its path builds, and makes a call;
//! and so do the programs that the README shows.

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
brevo-conversations = { path = "CRATE", default-features = false }
tokio = { version = "1", default-features = false, features = ["macros", "rt-multi-thread"] }

[profile.dev]
debug = 0
incremental = false

[workspace]
"#;

const PROGRAM: &str = r#"use brevo_conversations::{Client, models::SendMessageRequest};

#[tokio::main]
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
    fs::create_dir_all(folder.join("src/bin")).expect("a folder");
    let crate_path = this.display().to_string().replace('\\', "/");
    fs::write(folder.join("Cargo.toml"), MANIFEST.replace("CRATE", &crate_path))
        .expect("the manifest");
    fs::write(folder.join("src/main.rs"), PROGRAM).expect("the program");
    for (index, program) in readme_programs(this).iter().enumerate() {
        let path = folder.join(format!("src/bin/readme-{index}.rs"));
        fs::write(path, program).expect("a program of the README");
    }
    // The versions and builds of the workspace, so that nothing has to be fetched.
    fs::copy(this.join("../Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file");
    let server = Server::start(200, r#"{"id": "m1"}"#);
    // The clients of other documents are built in this folder, from the same dependencies.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../clients");
    let cargo = |arguments: &[&str]| {
        Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", &target)
            .output()
            .expect("cargo runs")
    };
    let built = cargo(&["build", "--offline", "--quiet", "--bins"]);
    let run = ["run", "--offline", "--quiet", "--bin", "consumer", "--", server.url()];
    let output = cargo(&run);
    fs::remove_dir_all(&folder).expect("the folder is still there");
    let problems = String::from_utf8_lossy(&built.stderr);
    assert!(built.status.success(), "it, or a program of the README: {problems}");
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

/// The Rust programs in the workspace's README, each made whole.
fn readme_programs(this: &Path) -> Vec<String> {
    let readme = fs::read_to_string(this.join("../README.md")).expect("the README");
    let blocks = readme.split("```rust\n").skip(1);
    let blocks = blocks.map(|rest| rest.split("```").next().unwrap_or_default());
    let programs: Vec<String> = blocks
        .map(|code| {
            let main = if code.contains("fn main") { "" } else { "\nfn main() {}\n" };
            format!("#![allow(dead_code)]\n{code}{main}")
        })
        .collect();
    assert_eq!(programs.len(), 2, "the README shows two programs");
    programs
}
