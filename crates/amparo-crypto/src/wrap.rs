//! Sealing a short secret to a public key: HPKE (RFC 9180), base mode, single shot.
//!
//! Not here: who holds which key. All context stands in `info`; associated data is always empty.
//! What must stay true: the first byte of a wrap names the suite, and only known suites are opened; a private key is
//! wiped when dropped and never printed.
//!
//! A wrap is `suite ‖ encapsulated key (32) ‖ ciphertext (plaintext + 16)`.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use zeroize::Zeroizing;

use crate::random::{Generator, Randomness};
use crate::secret::Secret;

/// Suite 1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305.
pub const SUITE_X25519: u8 = 1;
/// Bytes by which a wrap is longer than its plaintext.
pub const OVERHEAD: usize = 1 + 32 + 16;
/// Length of a wrapped 32-byte key.
pub const KEY_WRAP_LENGTH: usize = OVERHEAD + 32;

/// Why something could not be sealed to a public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The public key is one with which no secret can be shared.
    #[error("the public key is not valid")]
    KeyNotValid,
}

/// Why a wrap does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The wrap was made with a suite this program does not know.
    #[error("the wrap uses suite {suite}, which this program does not know")]
    SuiteUnknown {
        /// The suite byte.
        suite: u8,
    },
    /// The wrap is too short to be one.
    #[error("the wrap is cut short")]
    TooShort,
    /// The private key, the context or the bytes are not those of the sealing.
    #[error("the wrap does not open with this key and context")]
    DoesNotOpen,
}

/// A public X25519 key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey(pub [u8; 32]);

/// A private X25519 key. Wiped when dropped.
pub struct PrivateKey(Secret<32>);

impl PrivateKey {
    /// The key of a 32-byte seed; the seed is the private key of RFC 7748.
    pub fn from_seed(seed: &Secret<32>) -> Self {
        Self(seed.duplicate())
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        let private = x25519_dalek::StaticSecret::from(*self.0.expose());
        PublicKey(x25519_dalek::PublicKey::from(&private).to_bytes())
    }
}

impl std::fmt::Debug for PrivateKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("PrivateKey(…)")
    }
}

/// Seals `plaintext` so that only the holder of the private half opens it, and only with the same `info`.
///
/// # Errors
/// [`SealError::KeyNotValid`] where the public key is of low order.
pub fn seal_to(
    recipient: &PublicKey,
    info: &[u8],
    plaintext: &[u8],
    random: &dyn Randomness,
) -> Result<Vec<u8>, SealError> {
    let key = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&recipient.0).map_err(|_| SealError::KeyNotValid)?;
    let (encapsulated, ciphertext) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &key,
        info,
        plaintext,
        &[],
        &mut Generator(random),
    )
    .map_err(|_| SealError::KeyNotValid)?;
    let mut wrap = Vec::with_capacity(plaintext.len() + OVERHEAD);
    wrap.push(SUITE_X25519);
    wrap.extend_from_slice(&encapsulated.to_bytes());
    wrap.extend_from_slice(&ciphertext);
    Ok(wrap)
}

/// Opens what [`seal_to`] made.
///
/// # Errors
/// [`OpenError`] where the suite is unknown, the bytes are cut short, or anything differs from the sealing.
pub fn open_from(private: &PrivateKey, info: &[u8], wrap: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let (&suite, rest) = wrap.split_first().ok_or(OpenError::TooShort)?;
    if suite != SUITE_X25519 {
        return Err(OpenError::SuiteUnknown { suite });
    }
    if wrap.len() < OVERHEAD {
        return Err(OpenError::TooShort);
    }
    let (encapsulated, ciphertext) = rest.split_at(32);
    let key =
        <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(private.0.expose()).map_err(|_| OpenError::DoesNotOpen)?;
    let encapsulated =
        <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapsulated).map_err(|_| OpenError::DoesNotOpen)?;
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &key,
        &encapsulated,
        info,
        ciphertext,
        &[],
    )
    .map(Zeroizing::new)
    .map_err(|_| OpenError::DoesNotOpen)
}

/// Opens a wrapped 32-byte key.
///
/// # Errors
/// [`OpenError`]; a plaintext of another length counts as [`OpenError::DoesNotOpen`].
pub fn open_key_from(private: &PrivateKey, info: &[u8], wrap: &[u8]) -> Result<Secret<32>, OpenError> {
    let plaintext = open_from(private, info, wrap)?;
    Secret::from_slice(&plaintext).ok_or(OpenError::DoesNotOpen)
}
