//! The header of an entry: what is signed.
//!
//! Not here: rows and values, to which the header holds only commitments; whether an entry counts (`judge`).
//! Must stay true: `Header::decode(bytes)` succeeds only where `encode` gives the same bytes back.

use amparo_domain::schema::Class;
use amparo_domain::{EntryId, LogId, VaultId};

use crate::cbor::{Reader, Writer};
use crate::clock::Clock;
use crate::entry::EntryError;

/// The version of the entry format this program writes.
pub const VERSION: u64 = 1;
/// Header and signature together are at most this long.
pub const MOST_HEADER: usize = 256 * 1024 - 64;
/// An entry has at most this many rows.
pub const MOST_ROWS: usize = 4096;
/// A header names at most this many heads of other logs.
pub const MOST_DEPS: usize = 1024;
/// A header carries at most this many scope tags.
pub const MOST_SCOPE: usize = 64;
/// In place of an entry where there is none: before the first of a log, before genesis.
pub const NO_ENTRY: EntryId = EntryId::from_bytes([0; 32]);

/// A row whose content is sealed to a compartment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SealedRow {
    /// The compartment, from 1.
    pub compartment: u8,
    /// The epoch of its key.
    pub epoch: u32,
    /// The row, from 0.
    pub row: u32,
    /// SHA-256 of the wrapped body key and the row's ciphertext, one after the other.
    pub sha256: [u8; 32],
}

/// The signed part of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The office's vault.
    pub vault: VaultId,
    /// The log the entry stands in.
    pub log: LogId,
    /// Its place in the log, from 1.
    pub seq: u64,
    /// The entry before it in the log; [`NO_ENTRY`] for the first.
    pub previous: EntryId,
    /// Hybrid clock.
    pub clock: Clock,
    /// Milliseconds since 1970 on the writer's wall clock.
    pub wall_millis: i64,
    /// What kind of act it records.
    pub class: Class,
    /// The governance entry the writer knew as latest; for a governance entry its predecessor.
    pub governance_head: EntryId,
    /// Heads of other logs the writer knew and `previous` did not, ascending.
    pub deps: Vec<EntryId>,
    /// One tag for each case or person the entry belongs to, ascending.
    pub scope: Vec<[u8; 16]>,
    /// Commitment to the rows.
    pub structure: [u8; 32],
    /// Commitment to the values.
    pub values: [u8; 32],
    /// The sealed rows by row.
    pub sealed: Vec<SealedRow>,
}

impl Header {
    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        writer.array(14).uint(VERSION);
        writer.bytes(self.vault.as_bytes()).bytes(self.log.as_bytes()).uint(self.seq);
        writer.bytes(self.previous.as_bytes()).uint(self.clock.number()).int(self.wall_millis);
        writer.uint(u64::from(self.class.number())).bytes(self.governance_head.as_bytes());
        writer.array(self.deps.len());
        for entry in &self.deps {
            writer.bytes(entry.as_bytes());
        }
        writer.array(self.scope.len());
        for tag in &self.scope {
            writer.bytes(tag);
        }
        writer.bytes(&self.structure).bytes(&self.values).array(self.sealed.len());
        for sealed in &self.sealed {
            writer.array(4).uint(u64::from(sealed.compartment)).uint(u64::from(sealed.epoch));
            writer.uint(u64::from(sealed.row)).bytes(&sealed.sha256);
        }
        writer.finish()
    }

    /// Reads canonical bytes and nothing else.
    pub fn decode(bytes: &[u8]) -> Result<Self, EntryError> {
        if bytes.len() > MOST_HEADER {
            return Err(EntryError::TooLarge);
        }
        let mut reader = Reader::new(bytes);
        let length = reader.array(usize::MAX)?;
        let version = reader.uint()?;
        if version > VERSION {
            return Err(EntryError::TooNew);
        }
        if version != VERSION || length != 14 {
            return Err(EntryError::Malformed);
        }
        let header = Self {
            vault: VaultId::from_bytes(reader.bytes_of()?),
            log: LogId::from_bytes(reader.bytes_of()?),
            seq: reader.uint()?,
            previous: EntryId::from_bytes(reader.bytes_of()?),
            clock: Clock::from_number(reader.uint()?),
            wall_millis: reader.int()?,
            class: Class::from_number(reader.u8()?).ok_or(EntryError::Malformed)?,
            governance_head: EntryId::from_bytes(reader.bytes_of()?),
            deps: read_list(&mut reader, MOST_DEPS, |reader| Ok(EntryId::from_bytes(reader.bytes_of()?)))?,
            scope: read_list(&mut reader, MOST_SCOPE, |reader| Ok(reader.bytes_of()?))?,
            structure: reader.bytes_of()?,
            values: reader.bytes_of()?,
            sealed: read_list(&mut reader, MOST_ROWS, read_sealed)?,
        };
        reader.end()?;
        header.check()?;
        Ok(header)
    }

    /// The row's seal, if its content is sealed.
    pub fn sealed_row(&self, row: u32) -> Option<&SealedRow> {
        let at = self.sealed.binary_search_by_key(&row, |sealed| sealed.row).ok()?;
        self.sealed.get(at)
    }

    fn check(&self) -> Result<(), EntryError> {
        let is_first = self.seq == 1;
        let is_ordered = self.deps.is_sorted_by(|left, right| left < right)
            && self.scope.is_sorted_by(|left, right| left < right)
            && self.sealed.is_sorted_by(|left, right| left.row < right.row);
        let is_numbered = self.seq >= 1 && is_first == (self.previous == NO_ENTRY);
        let has_compartments = self.sealed.iter().all(|sealed| sealed.compartment >= 1);
        if is_ordered && is_numbered && has_compartments { Ok(()) } else { Err(EntryError::Malformed) }
    }
}

fn read_sealed(reader: &mut Reader<'_>) -> Result<SealedRow, EntryError> {
    reader.array_of(4)?;
    Ok(SealedRow { compartment: reader.u8()?, epoch: reader.u32()?, row: reader.u32()?, sha256: reader.bytes_of()? })
}

/// Reads an array of at most `most` items.
pub(crate) fn read_list<'a, T>(
    reader: &mut Reader<'a>,
    most: usize,
    mut read: impl FnMut(&mut Reader<'a>) -> Result<T, EntryError>,
) -> Result<Vec<T>, EntryError> {
    let length = reader.array(most)?;
    // Every item takes at least one byte of those that are there, so this allocates no more than the input's size
    // allows; the cap keeps the first allocation small for items wider than a byte.
    let mut list = Vec::with_capacity(length.min(256));
    for _ in 0..length {
        list.push(read(reader)?);
    }
    Ok(list)
}
