//! Secret bytes of a fixed length.
//!
//! Not here: passphrases, which are text (`passphrase`), and what the bytes mean.
//! What must stay true: a secret is wiped when dropped, prints as `Secret<N>(…)`, cannot be cloned or serialised, and
//! stands on the heap so that moving it leaves no copy behind.

use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::Zeroize;

use crate::random::Randomness;

/// `N` secret bytes.
///
/// ```compile_fail
/// fn copies<T: Clone>() {}
/// copies::<amparo_crypto::secret::Secret<32>>();
/// ```
pub struct Secret<const N: usize>(Box<[u8; N]>);

impl<const N: usize> Secret<N> {
    /// A new random secret.
    pub fn make(random: &dyn Randomness) -> Self {
        Self::fill_with(|bytes| random.fill(bytes))
    }

    /// A secret that `fill` writes into zeroed memory of its own.
    pub fn fill_with(fill: impl FnOnce(&mut [u8; N])) -> Self {
        let mut secret = Self(Box::new([0; N]));
        fill(&mut secret.0);
        secret
    }

    /// Takes over known bytes. The caller's copy is the caller's to wipe.
    pub fn from_bytes(bytes: &[u8; N]) -> Self {
        Self::fill_with(|own| own.copy_from_slice(bytes))
    }

    /// Takes over known bytes, or nothing where their number is not `N`.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; N] = bytes.try_into().ok()?;
        Some(Self::from_bytes(bytes))
    }

    /// The bytes. Whoever asks sees to it that they go no further than a primitive.
    pub fn expose(&self) -> &[u8; N] {
        &self.0
    }

    /// Another owner of the same bytes. Named instead of `Clone` so that every copy is written out.
    #[must_use]
    pub fn duplicate(&self) -> Self {
        Self::from_bytes(&self.0)
    }

    /// Compares in constant time.
    pub fn equals(&self, other: &Self) -> bool {
        self.0.as_slice().ct_eq(other.0.as_slice()).into()
    }
}

impl<const N: usize> Drop for Secret<N> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<const N: usize> fmt::Debug for Secret<N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Secret<{N}>(…)")
    }
}

/// Compares two public values of the same length in constant time.
pub(crate) fn equal(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_never_shows_the_bytes() {
        let secret = Secret::from_bytes(&[0xa7; 32]);
        let printed = format!("{secret:?} {secret:#?}");
        assert!(!printed.contains("167") && !printed.contains("a7"), "no byte of the secret is printed");
    }

    #[test]
    fn only_the_right_number_of_bytes_makes_a_secret() {
        assert!(Secret::<32>::from_slice(&[1; 31]).is_none(), "too short");
        assert!(Secret::<32>::from_slice(&[1; 33]).is_none(), "too long");
        let secret = Secret::<32>::from_slice(&[1; 32]).map(|secret| secret.equals(&Secret::from_bytes(&[1; 32])));
        assert_eq!(secret, Some(true), "32 bytes are taken as they are");
    }
}
