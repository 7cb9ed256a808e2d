//! A clock that a test moves, and chance that repeats itself.

use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use amparo_crypto::hash::sha256;
use amparo_crypto::random::Randomness;
use amparo_vault::Clock;

/// A clock that goes on by one second each time it is read.
#[derive(Debug)]
pub struct TestClock(AtomicI64);

impl TestClock {
    /// 21 September 2026, 14:13:20 UTC.
    pub const START_MILLIS: i64 = 1_790_000_000_000;

    /// A clock that begins at a moment.
    pub fn at(utc_millis: i64) -> Self {
        Self(AtomicI64::new(utc_millis))
    }

    /// Moves the clock to a moment, forward or back.
    pub fn set(&self, utc_millis: i64) {
        self.0.store(utc_millis, Ordering::Relaxed);
    }
}

impl Default for TestClock {
    fn default() -> Self {
        Self::at(Self::START_MILLIS)
    }
}

impl Clock for TestClock {
    fn now_millis(&self) -> i64 {
        self.0.fetch_add(1_000, Ordering::Relaxed)
    }

    fn offset_minutes(&self) -> i16 {
        60
    }
}

/// Random bytes that follow from a seed, and a note of those long enough to be a key.
///
/// Two processes that write to one vault must have different seeds, or ids and nonces repeat.
#[derive(Debug)]
pub struct SeededRandom {
    seed: [u8; 32],
    next: AtomicU64,
    drawn: Mutex<Vec<Vec<u8>>>,
}

impl SeededRandom {
    /// The source of a seed.
    pub fn new(seed: u64) -> Self {
        Self { seed: sha256(&[b"test", &seed.to_be_bytes()]), next: AtomicU64::new(0), drawn: Mutex::default() }
    }

    /// Everything of 32 bytes and more that was drawn: every key is among it.
    pub fn drawn(&self) -> Vec<Vec<u8>> {
        self.drawn.lock().unwrap().clone()
    }
}

impl Randomness for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for piece in bytes.chunks_mut(32) {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let block = sha256(&[&self.seed, &number.to_be_bytes()]);
            piece.copy_from_slice(&block[..piece.len()]);
        }
        if bytes.len() >= 32 {
            self.drawn.lock().unwrap().push(bytes.to_vec());
        }
    }
}
