//! Hashes: SHA-256 for everything that is signed or named, BLAKE3 as the second hash of evidence.
//!
//! Not here: labels (`label`), keyed hashes (`kdf`).
//! What must stay true: callers put a label first unless they hash the bytes of a file as they are.

use sha2::{Digest, Sha256};

/// SHA-256 of the parts, one after the other. The parts are not delimited: give all but one a fixed length.
pub fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().into()
}

/// BLAKE3 of the parts, one after the other.
pub fn blake3(parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(part);
    }
    *hasher.finalize().as_bytes()
}

/// SHA-256 of bytes that arrive in pieces.
#[derive(Clone, Default)]
pub struct Sha256Stream(Sha256);

impl Sha256Stream {
    /// Starts over nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash of all bytes added.
    pub fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

impl std::fmt::Debug for Sha256Stream {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Sha256Stream")
    }
}

/// BLAKE3 of bytes that arrive in pieces.
#[derive(Clone, Default)]
pub struct Blake3Stream(blake3::Hasher);

impl Blake3Stream {
    /// Starts over nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash of all bytes added.
    pub fn finish(self) -> [u8; 32] {
        *self.0.finalize().as_bytes()
    }
}

impl std::fmt::Debug for Blake3Stream {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Blake3Stream")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
    }

    #[test]
    fn sha256_agrees_with_fips_180() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hex(&sha256(&[b"abc"])), expected, "one part");
        assert_eq!(hex(&sha256(&[b"a", b"", b"bc"])), expected, "parts are joined");
        let mut stream = Sha256Stream::new();
        stream.update(b"ab");
        stream.update(b"c");
        assert_eq!(hex(&stream.finish()), expected, "a stream gives the same");
    }

    #[test]
    fn blake3_agrees_with_its_published_empty_hash() {
        let expected = "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262";
        assert_eq!(hex(&blake3(&[])), expected, "no part");
        assert_eq!(hex(&Blake3Stream::new().finish()), expected, "a stream gives the same");
    }
}
