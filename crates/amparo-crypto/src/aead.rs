//! Authenticated encryption with a key that both sides have.
//!
//! Not here: sealing to a public key (`wrap`), long streams (`object`).
//! What must stay true: associated data begins with a label; a nonce for [`seal`] is always 24 fresh random bytes; the
//! key of [`seal_row`] is random for each entry, compartment and epoch, so that row numbers are nonce enough.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, XChaCha20Poly1305};
use zeroize::Zeroizing;

use crate::secret::Secret;

/// Bytes by which a sealed text is longer than the open one.
pub const TAG_LENGTH: usize = 16;
/// Bytes of a nonce for [`seal`].
pub const NONCE_LENGTH: usize = 24;

/// The key, the associated data or the bytes are not those of the sealing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the sealed bytes do not open with this key and context")]
pub struct OpenError;

/// Seals with XChaCha20-Poly1305.
///
/// # Panics
/// Never below 256 GiB of plaintext.
pub fn seal(key: &Secret<32>, nonce: &[u8; 24], associated: &[u8], plaintext: &[u8]) -> Vec<u8> {
    let cipher = XChaCha20Poly1305::new(key.expose().into());
    let payload = Payload { msg: plaintext, aad: associated };
    cipher.encrypt(nonce.into(), payload).unwrap_or_else(|_| panic!("more plaintext than the cipher takes"))
}

/// Opens what [`seal`] made.
///
/// # Errors
/// [`OpenError`] where anything differs from the sealing.
pub fn open(
    key: &Secret<32>,
    nonce: &[u8; 24],
    associated: &[u8],
    ciphertext: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let cipher = XChaCha20Poly1305::new(key.expose().into());
    let payload = Payload { msg: ciphertext, aad: associated };
    cipher.decrypt(nonce.into(), payload).map(Zeroizing::new).map_err(|_| OpenError)
}

/// Seals one row of an entry with ChaCha20-Poly1305; the nonce is eight zero bytes and the row number.
///
/// # Panics
/// Never below 256 GiB of plaintext.
pub fn seal_row(key: &Secret<32>, row: u32, associated: &[u8], plaintext: &[u8]) -> Vec<u8> {
    let cipher = ChaCha20Poly1305::new(key.expose().into());
    let payload = Payload { msg: plaintext, aad: associated };
    cipher.encrypt((&row_nonce(row)).into(), payload).unwrap_or_else(|_| panic!("more plaintext than the cipher takes"))
}

/// Opens what [`seal_row`] made.
///
/// # Errors
/// [`OpenError`] where anything differs from the sealing.
pub fn open_row(
    key: &Secret<32>,
    row: u32,
    associated: &[u8],
    ciphertext: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let cipher = ChaCha20Poly1305::new(key.expose().into());
    let payload = Payload { msg: ciphertext, aad: associated };
    cipher.decrypt((&row_nonce(row)).into(), payload).map(Zeroizing::new).map_err(|_| OpenError)
}

fn row_nonce(row: u32) -> [u8; 12] {
    let mut nonce = [0; 12];
    nonce[8..].copy_from_slice(&row.to_be_bytes());
    nonce
}
