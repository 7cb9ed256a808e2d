//! An entry: the exact stored bytes, and the same taken apart.
//!
//! Not here: making entries (`draft`), opening sealed rows (`sealed`), chains and rights (`chain`, `judge`).
//! Must stay true: what is stored, hashed and sent on are the bytes as they were signed, never a new encoding.

use amparo_crypto::sign::{SignatureChecker, SignatureError, VerifyingKey};
use amparo_crypto::{hash::sha256, label};
use amparo_domain::EntryId;

use crate::body::{Body, BodyRow, Wrap};
use crate::canonical::RowContent;
use crate::cbor::CborError;
use crate::header::Header;
use crate::row::{Row, decode_rows};

/// Why bytes are no entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EntryError {
    /// Not deterministic CBOR.
    #[error("not deterministic CBOR: {0}")]
    Encoding(#[from] CborError),
    /// Deterministic CBOR, but not of the form an entry has.
    #[error("not of the form an entry has")]
    Malformed,
    /// Header or body is longer than the format allows.
    #[error("longer than an entry may be")]
    TooLarge,
    /// Written in a later version of the format.
    #[error("written by a newer version of the program")]
    TooNew,
    /// The structure is not the one the header commits to.
    #[error("the structure is not the signed one")]
    StructureDiffers,
    /// The values are not those the header commits to.
    #[error("the values are not the signed ones")]
    ValuesDiffer,
    /// A sealed row or its key is not the one the header commits to.
    #[error("a sealed row is not the signed one")]
    SealedRowDiffers,
    /// The signature does not fit header and key.
    #[error("the signature does not fit: {0}")]
    Signature(#[from] SignatureError),
    /// The body has no row of this number.
    #[error("the entry has no such row")]
    NoSuchRow,
}

/// An entry as it is stored and sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedEntry {
    /// Canonical bytes of the header.
    pub header: Vec<u8>,
    /// Ed25519 signature over label and SHA-256 of the header.
    pub signature: [u8; 64],
    /// Canonical bytes of the body.
    pub body: Vec<u8>,
}

/// What a row holds, as far as the body tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowValue {
    /// In the open.
    Open(RowContent),
    /// Sealed to the compartment the header names: the ciphertext.
    Sealed(Vec<u8>),
    /// Erased; the commitment stays.
    Erased,
}

/// An entry taken apart; its commitments fit, its signature is checked apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// SHA-256 of header and signature.
    pub id: EntryId,
    /// The signed part.
    pub header: Header,
    /// Which fields its rows touch.
    pub rows: Vec<Row>,
    /// What the rows hold, one for each row.
    pub values: Vec<RowValue>,
    /// The commitments to what the rows hold or held, one for each row.
    pub commitments: Vec<[u8; 32]>,
    /// The wrapped keys of its sealed rows.
    pub wraps: Vec<Wrap>,
}

/// The bytes a signature covers.
pub(crate) fn signed_message(header: &[u8]) -> Vec<u8> {
    [label::ENTRY, &sha256(&[header])].concat()
}

impl SignedEntry {
    /// The entry's id: SHA-256 of header and signature.
    pub fn id(&self) -> EntryId {
        EntryId::from_bytes(sha256(&[&self.header, &self.signature]))
    }

    /// Takes the entry apart; refuses what is not canonical or not what the header commits to.
    pub fn decode(&self) -> Result<Entry, EntryError> {
        let header = Header::decode(&self.header)?;
        let body = Body::decode(&self.body, &header)?;
        let rows = decode_rows(body.structure)?;
        if rows.len() != body.rows.len() {
            return Err(EntryError::Malformed);
        }
        let values = body.rows.iter().map(row_value).collect::<Result<_, _>>()?;
        let commitments = body.commitments;
        Ok(Entry { id: self.id(), header, rows, values, commitments, wraps: body.wraps })
    }

    /// Checks the signature strictly.
    pub fn verify(&self, key: &VerifyingKey) -> Result<(), EntryError> {
        self.verify_with(&key.checker()?)
    }

    /// Checks the signature strictly with a key that was unpacked before.
    pub fn verify_with(&self, checker: &SignatureChecker) -> Result<(), EntryError> {
        checker.verify_strict(&signed_message(&self.header), &self.signature)?;
        Ok(())
    }

    /// The same entry without the values of these rows; header, signature and id stay.
    pub fn without(&self, rows: &[u32]) -> Result<Self, EntryError> {
        let header = Header::decode(&self.header)?;
        let body = Body::decode(&self.body, &header)?;
        let most = u32::try_from(body.rows.len()).map_err(|_| EntryError::TooLarge)?;
        if rows.iter().any(|row| *row >= most) {
            return Err(EntryError::NoSuchRow);
        }
        let body = body.without(rows, &header).encode();
        Ok(Self { header: self.header.clone(), signature: self.signature, body })
    }
}

impl Entry {
    /// Drops the value of a row; its commitment stays.
    pub fn forget(&mut self, row: u32) {
        if let Some(value) = usize::try_from(row).ok().and_then(|row| self.values.get_mut(row)) {
            *value = RowValue::Erased;
        }
    }
}

fn row_value(row: &BodyRow<'_>) -> Result<RowValue, EntryError> {
    Ok(match row {
        BodyRow::Open { content, .. } => RowValue::Open(RowContent::decode(content)?),
        BodyRow::Sealed { ciphertext, .. } => RowValue::Sealed(ciphertext.to_vec()),
        BodyRow::Erased { .. } => RowValue::Erased,
    })
}
