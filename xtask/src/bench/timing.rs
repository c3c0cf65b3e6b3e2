//! Runs commands, and tells the time that they took.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

/// The time of a command, in seconds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Time {
    /// The processor's, of the command and what it started; Linux tells it, in hundredths of a second.
    pub(super) cpu: Option<f64>,
    pub(super) wall: f64,
}

/// How many runs are told together of what takes no longer than this many seconds, so that hundredths of
/// a second are fine enough.
const TOGETHER: usize = 4;
const SHORT: f64 = 0.2;

/// The median times of several runs of a command, after one that isn't counted; nothing if one fails.
pub(super) fn median(runs: usize, command: &dyn Fn() -> Command) -> Option<Time> {
    let first = once(1, command)?;
    let together = if first.wall < SHORT { TOGETHER } else { 1 };
    let times: Option<Vec<Time>> = (0..runs).map(|_| once(together, command)).collect();
    let times = times?;
    let middle = |mut all: Vec<f64>| {
        all.sort_by(f64::total_cmp);
        all.get(all.len() / 2).copied()
    };
    let wall = middle(times.iter().map(|time| time.wall).collect())?;
    let cpu: Option<Vec<f64>> = times.iter().map(|time| time.cpu).collect();
    Some(Time { wall, cpu: cpu.and_then(middle) })
}

/// The time of one run, which is that of as many as there are, shared out.
fn once(runs: usize, command: &dyn Fn() -> Command) -> Option<Time> {
    let used = processor();
    let mut wall = 0.0;
    for _ in 0..runs {
        let mut command = command();
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        // What there was to prepare is done.
        let began = Instant::now();
        if !command.status().ok()?.success() {
            return None;
        }
        wall += began.elapsed().as_secs_f64();
    }
    let share = |seconds: f64| seconds / f64::from(u32::try_from(runs).unwrap_or(u32::MAX));
    let cpu = used.zip(processor()).map(|(before, after)| share(after - before));
    Some(Time { cpu, wall: share(wall) })
}

/// The processor's time that the processes took which this one has waited for, in seconds.
fn processor() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut times = fields.split(' ').skip(13).take(2).map(str::parse::<u32>);
    let ticks = times.next()?.ok()? + times.next()?.ok()?;
    Some(f64::from(ticks) / 100.0)
}
