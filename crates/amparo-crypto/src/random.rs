//! The only source of chance.
//!
//! Not here: ids and times; those are passed in by whoever calls.
//! What must stay true: nothing in Amparo draws random bytes but through [`Randomness`], and outside tests it is
//! always [`SystemRandom`].

use std::convert::Infallible;

/// Gives random bytes. The host passes the operating system's generator; tests may pass one that repeats itself.
///
/// It is no general random number generator and never will be: it fills byte slices for keys, salts and nonces.
pub trait Randomness: Send + Sync {
    /// Fills the whole slice with random bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's generator.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Randomness for SystemRandom {
    /// # Panics
    /// When the operating system gives no random bytes: no key may be made then, and nothing sensible can go on.
    #[expect(clippy::disallowed_methods, reason = "this is the one source of randomness")]
    fn fill(&self, bytes: &mut [u8]) {
        assert!(getrandom::fill(bytes).is_ok(), "the operating system gives no random bytes");
    }
}

/// Draws `N` random bytes that are no secret: salts, nonces, ids. Secrets are made by
/// [`Secret::make`](crate::secret::Secret::make), which wipes them.
pub fn array<const N: usize>(random: &dyn Randomness) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill(&mut bytes);
    bytes
}

/// Lends a [`Randomness`] to libraries that ask for a generator of the `rand_core` kind.
pub(crate) struct Generator<'a>(pub(crate) &'a dyn Randomness);

impl hpke::rand_core::TryRng for Generator<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(array(self.0)))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(array(self.0)))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl hpke::rand_core::TryCryptoRng for Generator<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_gives_different_bytes_each_time() {
        let first: [u8; 32] = array(&SystemRandom);
        let second: [u8; 32] = array(&SystemRandom);
        assert_ne!(first, second, "two draws of 32 bytes never repeat");
        assert_ne!(first, [0; 32], "the bytes were filled");
    }
}
