//! Clocks, medians and rounds.
#![expect(clippy::disallowed_methods, reason = "this is where the time of this machine comes in")]

use std::time::{Duration, Instant};

use crate::Step;

/// How long something takes.
pub(crate) fn timed<T>(work: impl FnOnce() -> Step<T>) -> Step<(Duration, T)> {
    let begun = Instant::now();
    let value = work()?;
    Ok((begun.elapsed(), value))
}

/// A clock that runs from now on.
pub(crate) fn stopwatch() -> impl Fn() -> Duration {
    let begun = Instant::now();
    move || begun.elapsed()
}

/// The value below which this share of the times lies, from 0 to 100.
pub(crate) fn percentile(times: &[Duration], share: usize) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let at = (sorted.len() * share / 100).min(sorted.len().saturating_sub(1));
    sorted.get(at).copied().unwrap_or_default()
}

/// The time in the middle.
pub(crate) fn median(times: &[Duration]) -> Duration {
    percentile(times, 50)
}

/// One of several that are measured in turns.
pub(crate) type Contestant<'a> = &'a mut dyn FnMut() -> Step<Duration>;

/// Lets all of them run in turns, so that whatever else the machine does meets all alike; gives the median of each.
pub(crate) fn interleaved<const N: usize>(rounds: u32, mut contestants: [Contestant<'_>; N]) -> Step<[Duration; N]> {
    let mut times = [const { Vec::new() }; N];
    for _ in 0..rounds.max(1) {
        for (times, contestant) in times.iter_mut().zip(&mut contestants) {
            times.push(contestant()?);
        }
    }
    Ok(times.map(|times| median(&times)))
}

/// How long each of many repetitions takes.
pub(crate) fn repeated(repeats: u32, mut work: impl FnMut(u32) -> Step) -> Step<Vec<Duration>> {
    (0..repeats.max(1)).map(|repeat| Ok(timed(|| work(repeat))?.0)).collect()
}

/// A count as a number to divide by.
#[expect(clippy::cast_precision_loss, reason = "three digits of it are shown")]
pub(crate) fn number(count: u64) -> f64 {
    count as f64
}

/// An error of any sort as a sentence.
pub(crate) fn say(error: impl std::fmt::Display) -> String {
    error.to_string()
}
