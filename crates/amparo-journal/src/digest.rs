//! The state hash: one number for everything a set of entries amounts to.
//!
//! Not here: where the state lies. Memory and the database feed their rows through the same function, in the same
//! order, so that a rebuilt projection can be compared with the one in use.
//! Must stay true: records come first, ascending; then versions, ascending by record, field, entry and row.

use amparo_crypto::{hash::Sha256Stream, label};
use amparo_domain::RecordId;

use crate::canonical::RowContent;
use crate::row::{Op, RowRef};

/// What the hash takes of a version's content.
#[derive(Debug, Clone, Copy)]
pub enum DigestContent<'a> {
    /// In the open, or sealed and opened.
    Content(&'a RowContent),
    /// Sealed and not opened: the commitment.
    Sealed(&'a [u8; 32]),
    /// Erased by a row that says so.
    Erased,
    /// Not there, though nothing says it was erased.
    Missing,
}

/// A version as the hash takes it.
#[derive(Debug, Clone, Copy)]
pub struct DigestVersion<'a> {
    /// The record.
    pub record: &'a RecordId,
    /// Kind and field.
    pub field: &'a str,
    /// Its row.
    pub at: &'a RowRef,
    /// What the row did.
    pub op: Op,
    /// True while nothing supersedes it.
    pub is_living: bool,
    /// What it holds.
    pub content: DigestContent<'a>,
}

/// Builds the state hash from rows in order.
#[derive(Debug, Clone)]
pub struct StateDigest(Sha256Stream);

impl Default for StateDigest {
    fn default() -> Self {
        Self::new()
    }
}

impl StateDigest {
    /// The hash of nothing yet.
    pub fn new() -> Self {
        let mut stream = Sha256Stream::new();
        stream.update(label::STATE);
        Self(stream)
    }

    /// Takes in a record and its kind.
    pub fn record(&mut self, record: &RecordId, kind: &str) {
        self.0.update(&[1]);
        self.0.update(record.as_bytes());
        self.text(kind.as_bytes());
    }

    /// Takes in a version.
    pub fn version(&mut self, version: &DigestVersion<'_>) {
        self.0.update(&[2]);
        self.0.update(version.record.as_bytes());
        self.text(version.field.as_bytes());
        self.0.update(version.at.entry.as_bytes());
        self.0.update(&version.at.row.to_be_bytes());
        self.0.update(&[version.op.number(), u8::from(version.is_living)]);
        match version.content {
            DigestContent::Content(content) => {
                self.0.update(&[1]);
                self.text(&content.encode());
            }
            DigestContent::Sealed(commitment) => {
                self.0.update(&[2]);
                self.0.update(commitment);
            }
            DigestContent::Erased => self.0.update(&[3]),
            DigestContent::Missing => self.0.update(&[4]),
        }
    }

    fn text(&mut self, bytes: &[u8]) {
        self.0.update(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
        self.0.update(bytes);
    }

    /// The state hash.
    pub fn finish(self) -> [u8; 32] {
        self.0.finish()
    }
}
