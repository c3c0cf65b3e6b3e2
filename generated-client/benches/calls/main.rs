//! What a call costs, beside a client that is written by hand: `cargo bench --bench calls`.
//!
//! Both send the nine operations, one after the other or 64 at a time, to a server of their own on the
//! loopback interface, in another process. `cargo xtask bench` runs it too, also under Callgrind.

mod by_hand;
mod server;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{env, fs, io};

use brevo_conversations::{Client, models};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

/// How many calls are measured, after as many that aren't.
const CALLS: u32 = 9 * 1000;

/// How often they are, of which the median is told.
const ROUNDS: u32 = 9;

/// The two clients.
const WHO: [&str; 2] = ["generated", "by_hand"];

/// A key, and an ID that has to be encoded.
const KEY: &str = "the-api-key-of-a-bench";
const ID: &str = "mQ4tR7wZ/2pL V9bC";

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|it| it != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve"] => server::run().expect("a server"),
        // For a tool that counts what the process does.
        [who, calls] => {
            let server = Server::start().expect("a server");
            let calls = calls.parse().expect("a number of calls");
            runtime().block_on(make(&Caller::of(who, &server.url), calls));
        }
        _ => report().expect("a report"),
    }
}

/// Prints, for each of the two clients, what a call costs.
fn report() -> io::Result<()> {
    let server = Server::start()?;
    for who in WHO {
        let (runtime, caller) = (runtime(), Caller::of(who, &server.url));
        let calls = |calls| runtime.block_on(make(&caller, calls));
        // What is only done once, such as to connect, is in both.
        let once = allocation_counter::measure(|| calls(90));
        let twice = allocation_counter::measure(|| calls(180));
        let per_call = |once: u64, twice: u64| (twice - once) / 90;
        println!("{who}\tallocations\t{}", per_call(once.count_total, twice.count_total));
        println!("{who}\tbytes\t{}", per_call(once.bytes_total, twice.bytes_total));
    }
    for width in [1, 64] {
        // In turn, so that whatever slows the machine down for a while does so to both.
        let callers = WHO.map(|who| (runtime(), Caller::of(who, &server.url)));
        let mut times = WHO.map(|_| [Vec::new(), Vec::new()]);
        for _ in 0..ROUNDS {
            for ((runtime, caller), [walls, cpus]) in callers.iter().zip(&mut times) {
                let (made, wall, cpu) = timed(runtime, caller, width);
                let micros = |time: Duration| time.as_secs_f64() * 1e6 / f64::from(made);
                walls.push(micros(wall));
                cpus.extend(cpu.map(micros));
            }
        }
        for (who, [walls, cpus]) in WHO.into_iter().zip(times) {
            for (what, times) in [("wall", walls), ("cpu", cpus)] {
                if let Some(time) = median(times) {
                    println!("{who}\t{what}_us_{width}\t{time:.2}");
                }
            }
        }
    }
    Ok(())
}

fn median(mut times: Vec<f64>) -> Option<f64> {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied()
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// How many calls are made, so many at a time, and the time that they take, and that of the processor.
fn timed(runtime: &Runtime, caller: &Caller, width: u32) -> (u32, Duration, Option<Duration>) {
    let each = CALLS / width / 9 * 9;
    let all = || {
        runtime.block_on(async {
            let mut tasks = JoinSet::new();
            for _ in 0..width {
                let caller = caller.clone();
                tasks.spawn(async move { make(&caller, each).await });
            }
            tasks.join_all().await;
        });
    };
    // Connections are there afterwards.
    all();
    let (began, used) = (Instant::now(), processor());
    all();
    let cpu = used.zip(processor()).map(|(before, after)| after - before);
    (each * width, began.elapsed(), cpu)
}

/// The processor's time that this process took: in hundredths of a second, and on Linux only.
fn processor() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut times = fields.split(' ').skip(11).take(2).map(str::parse::<u64>);
    let ticks = times.next()?.ok()? + times.next()?.ok()?;
    Some(Duration::from_millis(ticks * 10))
}

/// One of the two clients.
#[derive(Clone)]
enum Caller {
    Generated(Client),
    ByHand(Arc<by_hand::Client>),
}

impl Caller {
    fn of(who: &str, url: &str) -> Self {
        match who {
            "generated" => {
                let client = Client::builder().base_url(url).api_key(KEY).build();
                Self::Generated(client.expect("a client"))
            }
            "by_hand" => Self::ByHand(Arc::new(by_hand::Client::new(url, KEY))),
            other => panic!("no client is called `{other}`"),
        }
    }
}

/// Calls each of the nine operations in turn.
async fn make(caller: &Caller, calls: u32) {
    for _ in 0..calls / 9 {
        match caller {
            Caller::Generated(client) => nine(client).await.expect("nine successes"),
            Caller::ByHand(client) => nine_by_hand(client).await.expect("nine successes"),
        }
    }
}

async fn nine(client: &Client) -> Result<(), brevo_conversations::Error> {
    let message = models::SendMessageRequest::new("v1", "Hello Noor.").agent_id("a1");
    client.send_message(&message).await?;
    client.get_message(ID).await?;
    client.update_message(ID, &models::UpdateMessageRequest::new("Hello.")).await?;
    client.delete_message(ID).await?;
    let message = models::SendPushedMessageRequest::new("v1", "Hello Noor.").agent_id("a1");
    client.send_pushed_message(&message).await?;
    client.get_pushed_message(ID).await?;
    client.update_pushed_message(ID, &models::UpdatePushedMessageRequest::new("Hello.")).await?;
    client.delete_pushed_message(ID).await?;
    client.ping_agent_online(&models::PingAgentOnlineRequest::new().agent_id("a1")).await?;
    Ok(())
}

async fn nine_by_hand(client: &by_hand::Client) -> Result<(), by_hand::Error> {
    let message = || by_hand::SendMessage {
        visitor_id: "v1".to_owned(),
        text: "Hello Noor.".to_owned(),
        agent_id: Some("a1".to_owned()),
        received_from: None,
        agent_email: None,
        agent_name: None,
    };
    let text = || by_hand::Text { text: "Hello.".to_owned() };
    client.send_message(&message()).await?;
    client.get_message(ID).await?;
    client.update_message(ID, &text()).await?;
    client.delete_message(ID).await?;
    client.send_pushed_message(&message()).await?;
    client.get_pushed_message(ID).await?;
    client.update_pushed_message(ID, &text()).await?;
    client.delete_pushed_message(ID).await?;
    client.ping_agent_online(&by_hand::Ping { agent_id: Some("a1".to_owned()) }).await?;
    Ok(())
}

/// The server, in a process of its own.
struct Server {
    url: String,
    process: Child,
}

impl Server {
    fn start() -> io::Result<Self> {
        let mut process = Command::new(env::current_exe()?)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        let printed = process.stdout.take().ok_or_else(|| io::Error::other("no output"))?;
        BufReader::new(printed).read_line(&mut url)?;
        Ok(Self { url: url.trim().to_owned(), process })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
