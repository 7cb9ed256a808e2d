//! Ed25519 signatures (RFC 8032).
//!
//! Not here: what is signed; labels come from `label`.
//! What must stay true: only the strict check exists, because laptops that differ on odd points would drift apart; a
//! signing key is wiped when dropped and never printed.

use ed25519_dalek::Signer;

use crate::secret::Secret;

/// Why a signature does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// The public key is no point that a key pair could have.
    #[error("the public key is not valid")]
    KeyNotValid,
    /// The signature was not made by this key over these bytes.
    #[error("the signature does not fit")]
    DoesNotFit,
}

/// A key that signs. Wiped when dropped.
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// The key of a 32-byte seed.
    pub fn from_seed(seed: &Secret<32>) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed.expose()))
    }

    /// Signs the bytes; the same bytes give the same signature.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }

    /// The public half.
    pub fn verifying(&self) -> VerifyingKey {
        VerifyingKey(self.0.verifying_key().to_bytes())
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SigningKey(…)")
    }
}

/// The 32 bytes of a public signing key, as they stand in entries. They need not be a valid key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VerifyingKey(pub [u8; 32]);

impl VerifyingKey {
    /// Checks one signature strictly.
    ///
    /// # Errors
    /// [`SignatureError`] where the key is no key or the signature does not fit.
    pub fn verify_strict(&self, message: &[u8], signature: &[u8; 64]) -> Result<(), SignatureError> {
        self.checker()?.verify_strict(message, signature)
    }

    /// Unpacks the key once, for checking many signatures.
    ///
    /// # Errors
    /// [`SignatureError::KeyNotValid`] where the bytes are no point of the curve.
    pub fn checker(&self) -> Result<SignatureChecker, SignatureError> {
        ed25519_dalek::VerifyingKey::from_bytes(&self.0).map(SignatureChecker).map_err(|_| SignatureError::KeyNotValid)
    }
}

/// An unpacked public signing key.
#[derive(Debug, Clone)]
pub struct SignatureChecker(ed25519_dalek::VerifyingKey);

impl SignatureChecker {
    /// Checks one signature strictly: no low-order key or point, no second form of the same signature.
    ///
    /// # Errors
    /// [`SignatureError::DoesNotFit`].
    pub fn verify_strict(&self, message: &[u8], signature: &[u8; 64]) -> Result<(), SignatureError> {
        let signature = ed25519_dalek::Signature::from_bytes(signature);
        self.0.verify_strict(message, &signature).map_err(|_| SignatureError::DoesNotFit)
    }
}
