//! Randomness that repeats itself, so that a test's bytes are the same each time. It exists in tests only.

use std::sync::Mutex;

use amparo_crypto::hash::sha256;
use amparo_crypto::kdf::{Argon2Params, Floor};
use amparo_crypto::random::Randomness;

/// SHA-256 over a seed and a counter, byte by byte.
pub(crate) struct Repeating {
    seed: &'static str,
    position: Mutex<u64>,
}

impl Repeating {
    pub(crate) fn new(seed: &'static str) -> Self {
        Self { seed, position: Mutex::new(0) }
    }
}

impl Randomness for Repeating {
    fn fill(&self, bytes: &mut [u8]) {
        let mut position = self.position.lock().unwrap();
        for byte in bytes {
            let block = sha256(&[self.seed.as_bytes(), &(*position / 32).to_be_bytes()]);
            *byte = block[usize::try_from(*position % 32).unwrap()];
            *position += 1;
        }
    }
}

/// Costs that take no time, and a floor that lets them through.
pub(crate) const CHEAP: Argon2Params = Argon2Params { memory_kib: 64, passes: 1, lanes: 1 };
pub(crate) const NO_FLOOR: Floor = Floor(Argon2Params { memory_kib: 8, passes: 1, lanes: 1 });
pub(crate) const VAULT: [u8; 16] = *b"the test's vault";
