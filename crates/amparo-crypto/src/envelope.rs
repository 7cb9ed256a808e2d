//! The common shape of files that one member's key seals: bundle, log key, draft.
//!
//! Not here: what is inside (`bundle`, `log_key`, the vault's drafts).
//! What must stay true: the kind is part of the key derivation and of the associated data, so that no file passes for
//! another; the commitment tells a wrong key from damage before anything is decrypted.

use zeroize::Zeroizing;

use crate::aead;
use crate::format::{Fields, FormatError, check_version, close_frame, open_frame};
use crate::kdf::derive_with_commitment;
use crate::label;
use crate::random::{Randomness, array};
use crate::secret::{Secret, equal};

const VERSION: u16 = 1;
/// Bytes before the ciphertext.
const HEAD_LENGTH: usize = 112;
/// Most bytes that are sealed in one envelope: 64 MiB.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// What an envelope holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `members/<id>.bundle`, under the member key.
    Bundle,
    /// `logs/<log>.key`, under the member key.
    LogKey,
    /// `drafts/<id>.draft`, under the member's draft key.
    Draft,
}

impl Kind {
    fn magic(self) -> [u8; 8] {
        match self {
            Self::Bundle => *b"AMPBNDL\x01",
            Self::LogKey => *b"AMPLOGK\x01",
            Self::Draft => *b"AMPDRFT\x01",
        }
    }

    fn label(self) -> &'static [u8] {
        match self {
            Self::Bundle => label::BUNDLE,
            Self::LogKey => label::LOG_KEY,
            Self::Draft => label::DRAFT,
        }
    }
}

/// Why an envelope does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EnvelopeError {
    /// The file is not an intact file of its kind.
    #[error(transparent)]
    Format(#[from] FormatError),
    /// The file is intact and belongs to another vault.
    #[error("the file belongs to another vault")]
    OtherVault,
    /// The file is intact and sealed under another key.
    #[error("the file is sealed under another key")]
    OtherKey,
    /// The key is right and the content does not open, or is not what such a file holds.
    #[error("the file is damaged: its content does not open")]
    ContentDamaged,
}

/// Seals `plaintext` (at most 64 MiB) as a file of its kind. `id` is the id in the file's name.
///
/// # Panics
/// Above 64 MiB.
pub fn seal(
    kind: Kind,
    vault: &[u8; 16],
    id: &[u8; 16],
    key: &Secret<32>,
    plaintext: &[u8],
    random: &dyn Randomness,
) -> Vec<u8> {
    assert!(plaintext.len() <= MOST_BYTES, "an envelope holds at most 64 MiB");
    let (own_key, commitment) = derive_with_commitment(key.expose(), id, &[kind.label(), vault]);
    let nonce: [u8; 24] = array(random);
    let ciphertext_length = u32::try_from(plaintext.len() + aead::TAG_LENGTH).unwrap_or(u32::MAX);
    let mut bytes = Vec::with_capacity(HEAD_LENGTH + plaintext.len() + 48);
    bytes.extend_from_slice(&kind.magic());
    bytes.extend_from_slice(&VERSION.to_be_bytes());
    bytes.extend_from_slice(&[0; 6]);
    bytes.extend_from_slice(vault);
    bytes.extend_from_slice(id);
    bytes.extend_from_slice(&commitment);
    bytes.extend_from_slice(&nonce);
    bytes.extend_from_slice(&ciphertext_length.to_be_bytes());
    bytes.extend_from_slice(&[0; 4]);
    let ciphertext = aead::seal(&own_key, &nonce, &[kind.label(), &bytes].concat(), plaintext);
    bytes.extend_from_slice(&ciphertext);
    close_frame(bytes)
}

/// Opens a file of its kind.
///
/// # Errors
/// [`EnvelopeError`]: damage, another vault and another key are told apart.
pub fn open(
    kind: Kind,
    vault: &[u8; 16],
    key: &Secret<32>,
    bytes: &[u8],
) -> Result<([u8; 16], Zeroizing<Vec<u8>>), EnvelopeError> {
    let frame = Frame::read(kind, bytes)?;
    if frame.vault != *vault {
        return Err(EnvelopeError::OtherVault);
    }
    let (own_key, commitment) = derive_with_commitment(key.expose(), &frame.id, &[kind.label(), vault]);
    if !equal(&commitment, &frame.commitment) {
        return Err(EnvelopeError::OtherKey);
    }
    let head = &bytes[..HEAD_LENGTH];
    let plaintext = aead::open(&own_key, &frame.nonce, &[kind.label(), head].concat(), frame.ciphertext)
        .map_err(|_| EnvelopeError::ContentDamaged)?;
    Ok((frame.id, plaintext))
}

/// Checks what can be checked without a key, and gives the id the file states.
///
/// # Errors
/// [`FormatError`] where the file is not intact.
pub fn inspect(kind: Kind, bytes: &[u8]) -> Result<[u8; 16], FormatError> {
    Frame::read(kind, bytes).map(|frame| frame.id)
}

struct Frame<'a> {
    vault: [u8; 16],
    id: [u8; 16],
    commitment: [u8; 32],
    nonce: [u8; 24],
    ciphertext: &'a [u8],
}

impl<'a> Frame<'a> {
    fn read(kind: Kind, bytes: &'a [u8]) -> Result<Self, FormatError> {
        if bytes.len() > HEAD_LENGTH + MOST_BYTES + 48 {
            return Err(FormatError::WrongLength);
        }
        let mut fields = open_frame(bytes, kind.magic(), VERSION)?;
        fields.reserved(6)?;
        let (vault, id, commitment, nonce) = (fields.array()?, fields.array()?, fields.array()?, fields.array()?);
        let length = fields.u32()?;
        fields.reserved(4)?;
        let ciphertext = take_exactly(&mut fields, length)?;
        Ok(Self { vault, id, commitment, nonce, ciphertext })
    }
}

fn take_exactly<'a>(fields: &mut Fields<'a>, length: u32) -> Result<&'a [u8], FormatError> {
    let length = usize::try_from(length).map_err(|_| FormatError::WrongLength)?;
    let taken = fields.take(length)?;
    fields.end()?;
    Ok(taken)
}

/// Checks the version of content inside an envelope.
pub(crate) fn content_version(fields: &mut Fields<'_>) -> Result<(), FormatError> {
    check_version(fields.u16()?, VERSION)
}
