//! `objects/**/*.amb`: evidence, sealed in chunks of 64 KiB that can be opened one by one.
//!
//! Not here: where objects lie and how they are named; who may read them (the data key is a value of an entry).
//! What must stay true: the key is used for one object only; counter and last flag live in the modules `seal` and `open` and are
//! never given from outside; every chunk is bound to the vault and to the whole head; the file cannot be cut, extended or
//! rearranged without a chunk failing to open.
//!
//! The bytes are those of XChaCha20-Poly1305 in STREAM-BE32 (19 bytes of nonce prefix, 4 of counter, 1 of last flag).
//! The first 16 bytes of the nonce are the same in all chunks, so that one HChaCha20 run gives the key of plain
//! ChaCha20-Poly1305 for the whole object.

mod open;
mod seal;

use std::fmt;
use std::io;

use chacha20::R20;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use zeroize::Zeroizing;

use crate::format::FormatError;
use crate::label;
use crate::random::Randomness;
use crate::secret::Secret;

pub use open::{ObjectOpener, open_stream};
pub use seal::{ObjectSealer, seal_stream};

/// Length of an object's head.
pub const HEAD_LENGTH: usize = 64;
/// Plaintext bytes of a full chunk.
pub const CHUNK_LENGTH: usize = 65_536;
/// Bytes of a full chunk on disk.
pub const SEALED_CHUNK_LENGTH: usize = CHUNK_LENGTH + TAG_LENGTH;
const TAG_LENGTH: usize = 16;

const MAGIC: &[u8; 8] = b"AMPOBJT\x01";
const VERSION: u8 = 1;
const ALGORITHM: u8 = 1;
const CHUNK_BITS: u8 = 16;
/// Most chunks of an object: 256 TiB of plaintext.
const MOST_CHUNKS: u64 = 1 << 32;

/// Why an object could not be sealed or opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ObjectError {
    /// The file is not an object, is cut inside its head, or is too new.
    #[error(transparent)]
    Format(#[from] FormatError),
    /// The file's length is none that an object can have: it was cut or extended.
    #[error("the object's length is not valid: it was cut or extended")]
    LengthNotValid,
    /// There is no such chunk.
    #[error("the object has no chunk {chunk}")]
    NoSuchChunk {
        /// Number of the chunk, from 0.
        chunk: u64,
    },
    /// A chunk does not open: damage, or the key of another object.
    #[error("chunk {chunk} does not open with this key")]
    ChunkDamaged {
        /// Number of the chunk, from 0.
        chunk: u64,
    },
    /// More than 256 TiB.
    #[error("the object is too long")]
    TooLong,
    /// The source could not be read.
    #[error("the source could not be read")]
    ReadFailed(#[source] io::Error),
    /// The target could not be written.
    #[error("the target could not be written")]
    WriteFailed(#[source] io::Error),
}

/// The data key of one object.
pub struct ObjectKey(Secret<32>);

impl ObjectKey {
    /// A new random key; every object gets its own.
    pub fn make(random: &dyn Randomness) -> Self {
        Self(Secret::make(random))
    }

    /// Takes over a known key.
    pub fn from_secret(secret: Secret<32>) -> Self {
        Self(secret)
    }

    /// The key's bytes, to be written as a value.
    pub fn secret(&self) -> &Secret<32> {
        &self.0
    }
}

impl fmt::Debug for ObjectKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ObjectKey(…)")
    }
}

/// The head of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ObjectHead {
    /// Random id of the sealed file.
    pub id: [u8; 16],
    /// First 19 bytes of every chunk's nonce.
    pub nonce_prefix: [u8; 19],
}

impl ObjectHead {
    /// A new random head.
    pub fn make(random: &dyn Randomness) -> Self {
        Self { id: crate::random::array(random), nonce_prefix: crate::random::array(random) }
    }

    /// The bytes of the head.
    pub fn encode(&self) -> [u8; HEAD_LENGTH] {
        let mut bytes = [0; HEAD_LENGTH];
        bytes[..8].copy_from_slice(MAGIC);
        bytes[8..12].copy_from_slice(&[VERSION, ALGORITHM, CHUNK_BITS, 0]);
        bytes[16..32].copy_from_slice(&self.id);
        bytes[32..51].copy_from_slice(&self.nonce_prefix);
        bytes
    }

    /// Reads the first 64 bytes of a file. A head has no hash of its own: it is bound into every chunk.
    ///
    /// # Errors
    /// [`FormatError`].
    pub fn decode(bytes: &[u8]) -> Result<Self, FormatError> {
        let mut fields = crate::format::Fields::new(bytes);
        if fields.take(8)? != MAGIC {
            return Err(FormatError::NotThisKind);
        }
        crate::format::check_version(fields.u8()?.into(), VERSION.into())?;
        if fields.array()? != [ALGORITHM, CHUNK_BITS] {
            return Err(FormatError::NotValid { rule: "algorithm is 1 and chunks are of 64 KiB" });
        }
        fields.reserved(5)?;
        let head = Self { id: fields.array()?, nonce_prefix: fields.array()? };
        fields.reserved(13)?;
        fields.end()?;
        Ok(head)
    }
}

/// Seals and opens single chunks: key, associated data and nonces of one object.
struct Chunks {
    key: LessSafeKey,
    associated: Vec<u8>,
    nonce_tail: [u8; 3],
}

impl Chunks {
    fn new(key: &ObjectKey, vault: &[u8; 16], head: &ObjectHead) -> Self {
        let (start, tail) = head.nonce_prefix.split_at(16);
        let mut input = [0; 16];
        input.copy_from_slice(start);
        let subkey = Zeroizing::new(<[u8; 32]>::from(chacha20::hchacha::<R20>(key.0.expose().into(), &input.into())));
        let Ok(unbound) = UnboundKey::new(&CHACHA20_POLY1305, subkey.as_slice()) else {
            unreachable!("32 bytes are a key")
        };
        let mut nonce_tail = [0; 3];
        nonce_tail.copy_from_slice(tail);
        let associated = [label::OBJECT, vault, &head.encode()].concat();
        Self { key: LessSafeKey::new(unbound), associated, nonce_tail }
    }

    fn nonce(&self, chunk: u32, is_last: bool) -> Nonce {
        let mut nonce = [0; 12];
        nonce[4..7].copy_from_slice(&self.nonce_tail);
        nonce[7..11].copy_from_slice(&chunk.to_be_bytes());
        nonce[11] = u8::from(is_last);
        Nonce::assume_unique_for_key(nonce)
    }

    fn seal(&self, chunk: u32, is_last: bool, bytes: &mut [u8]) -> Result<[u8; TAG_LENGTH], ObjectError> {
        let tag = self
            .key
            .seal_in_place_separate_tag(self.nonce(chunk, is_last), Aad::from(&self.associated), bytes)
            .map_err(|_| ObjectError::TooLong)?;
        let mut own = [0; TAG_LENGTH];
        own.copy_from_slice(tag.as_ref());
        Ok(own)
    }

    fn open<'a>(&self, chunk: u32, is_last: bool, bytes: &'a mut [u8]) -> Result<&'a mut [u8], ObjectError> {
        self.key
            .open_in_place(self.nonce(chunk, is_last), Aad::from(&self.associated), bytes)
            .map_err(|_| ObjectError::ChunkDamaged { chunk: chunk.into() })
    }
}
