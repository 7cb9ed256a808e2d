//! Making entries: rows and values become canonical bytes, commitments and a signature.
//!
//! Not here: whether the member may write them (`judge`, `validity`) and where they are stored.
//! Must stay true: what is signed decodes again; salts and body keys are drawn anew for every entry.

use amparo_crypto::random::{Randomness, array};
use amparo_crypto::secret::Secret;
use amparo_crypto::sign::SigningKey;
use amparo_crypto::wrap::seal_to;
use amparo_domain::schema::Class;
use amparo_domain::{EntryId, LogId, RecordId, Value, VaultId};
use zeroize::Zeroizing;

use crate::body::{Body, BodyRow, MOST_BODY, Wrap, row_salt, sealed_hash, structure_commitment, values_commitment};
use crate::canonical::RowContent;
use crate::clock::Clock;
use crate::entry::{SignedEntry, signed_message};
use crate::header::{Header, MOST_DEPS, MOST_HEADER, MOST_ROWS, MOST_SCOPE, SealedRow};
use crate::row::{MOST_SUPERSEDES, Op, Row, RowRef, encode_rows, is_field};
use crate::sealed::{Place, SealTarget, Sealing, seal};

/// One row to be written.
#[derive(Debug, Clone)]
pub struct DraftRow {
    /// Record, field, operation and what it supersedes, in any order.
    pub row: Row,
    /// The value; `None` clears, removes or erases.
    pub value: Option<Value>,
    /// The compartment the content is sealed to; `None` leaves it in the open.
    pub compartment: Option<u8>,
}

impl DraftRow {
    /// A row that gives a field an open value and supersedes nothing.
    pub fn set(record: RecordId, field: impl Into<String>, value: Value) -> Self {
        Self::new(record, field, Op::Set, Some(value))
    }

    /// A row that adds an open element to a set field.
    pub fn add(record: RecordId, field: impl Into<String>, value: Value) -> Self {
        Self::new(record, field, Op::Add, Some(value))
    }

    /// A row of any operation.
    pub fn new(record: RecordId, field: impl Into<String>, op: Op, value: Option<Value>) -> Self {
        let row = Row { record, field: field.into(), op, supersedes: Vec::new() };
        Self { row, value, compartment: None }
    }

    /// The same row, superseding these.
    #[must_use]
    pub fn superseding(mut self, rows: impl IntoIterator<Item = RowRef>) -> Self {
        self.row.supersedes = rows.into_iter().collect();
        self
    }

    /// The same row, sealed to a compartment.
    #[must_use]
    pub fn sealed_to(mut self, compartment: u8) -> Self {
        self.compartment = Some(compartment);
        self
    }
}

/// An entry to be signed.
#[derive(Debug, Clone)]
pub struct EntryDraft {
    /// What kind of act it records.
    pub class: Class,
    /// Its rows, at least one.
    pub rows: Vec<DraftRow>,
    /// Scope tags in any order.
    pub scope: Vec<[u8; 16]>,
}

/// Where an entry goes: its place in the chain and what its writer knows.
#[derive(Debug, Clone)]
pub struct Position {
    /// The office's vault.
    pub vault: VaultId,
    /// The writer's log.
    pub log: LogId,
    /// The entry's number in the log, from 1.
    pub seq: u64,
    /// The entry before it; [`NO_ENTRY`](crate::header::NO_ENTRY) for the first.
    pub previous: EntryId,
    /// Hybrid clock.
    pub clock: Clock,
    /// Milliseconds since 1970 on the wall clock.
    pub wall_millis: i64,
    /// The latest governance entry known; for a governance entry its predecessor.
    pub governance_head: EntryId,
    /// Heads of other logs that `previous` did not know, in any order.
    pub deps: Vec<EntryId>,
}

/// Why a draft cannot become an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DraftError {
    /// An entry has at least one row.
    #[error("an entry needs at least one row")]
    NoRows,
    /// A field name is not of the form `kind.field`.
    #[error("row {row} names no field")]
    NotAField {
        /// The row.
        row: u32,
    },
    /// A row is to be sealed to a compartment whose key is not given.
    #[error("the key of compartment {compartment} is not at hand")]
    NoSealTarget {
        /// The compartment.
        compartment: u8,
    },
    /// The key of the compartment is one to which nothing can be sealed.
    #[error("the key of compartment {compartment} is not valid")]
    SealTargetNotValid {
        /// The compartment.
        compartment: u8,
    },
    /// More rows, superseded rows or bytes than an entry may have.
    #[error("more than fits into one entry")]
    TooLarge,
}

/// The body keys of an entry, one for each compartment and epoch.
struct BodyKeys(Vec<(SealTarget, Secret<32>)>);

impl EntryDraft {
    /// Signs the draft for a place in a log.
    pub fn sign(
        &self,
        key: &SigningKey,
        position: &Position,
        targets: &[SealTarget],
        random: &dyn Randomness,
    ) -> Result<SignedEntry, DraftError> {
        self.check(position)?;
        let place = Place { vault: position.vault, log: position.log, seq: position.seq };
        let keys = BodyKeys::make(&self.rows, targets, random)?;
        let wraps = keys.wrap(place, random)?;
        let contents: Vec<Zeroizing<Vec<u8>>> =
            self.rows.iter().map(|row| Zeroizing::new(RowContent::of(row.value.clone()).encode())).collect();
        let sealings = self.seal_rows(place, &keys, &contents, random);
        let structure = encode_rows(self.sorted_rows().iter());
        let has_open = sealings.iter().any(Option::is_none);
        let body_salt: [u8; 32] = if has_open { array(random) } else { [0; 32] };
        let rows: Vec<BodyRow<'_>> = (0_u32..)
            .zip(contents.iter().zip(&sealings))
            .map(|(number, (content, sealing))| match sealing {
                Some(sealing) => BodyRow::Sealed { ciphertext: &sealing.ciphertext, commitment: sealing.commitment },
                None => BodyRow::Open { content, salt: row_salt(&body_salt, number) },
            })
            .collect();
        let commitments: Vec<[u8; 32]> = rows.iter().map(BodyRow::commitment).collect();
        let structure_salt = array(random);
        let header = self.header(
            position,
            Commitments {
                structure: structure_commitment(&structure_salt, &structure),
                values: values_commitment(&commitments),
                sealed: self.sealed_rows(&keys, &wraps, &sealings),
            },
        );
        let salt = Some(body_salt);
        let body = Body { structure_salt, structure: &structure, wraps, salt, rows, commitments }.encode();
        let header = header.encode();
        if header.len() > MOST_HEADER || body.len() > MOST_BODY {
            return Err(DraftError::TooLarge);
        }
        let signature = key.sign(&signed_message(&header));
        Ok(SignedEntry { header, signature, body })
    }

    fn check(&self, position: &Position) -> Result<(), DraftError> {
        if self.rows.is_empty() {
            return Err(DraftError::NoRows);
        }
        let is_row_large = |row: &DraftRow| row.row.supersedes.len() > MOST_SUPERSEDES;
        let has_too_many = self.rows.len() > MOST_ROWS
            || self.scope.len() > MOST_SCOPE
            || position.deps.len() > MOST_DEPS
            || self.rows.iter().any(is_row_large);
        if has_too_many {
            return Err(DraftError::TooLarge);
        }
        match (0_u32..).zip(&self.rows).find(|(_, row)| !is_field(&row.row.field)) {
            Some((row, _)) => Err(DraftError::NotAField { row }),
            None => Ok(()),
        }
    }

    fn sorted_rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = self.rows.iter().map(|row| row.row.clone()).collect();
        for row in &mut rows {
            row.supersedes.sort_unstable();
            row.supersedes.dedup();
        }
        rows
    }

    fn seal_rows(
        &self,
        place: Place,
        keys: &BodyKeys,
        contents: &[Zeroizing<Vec<u8>>],
        random: &dyn Randomness,
    ) -> Vec<Option<Sealing>> {
        let seal_row = |(number, (row, content)): (u32, (&DraftRow, &Zeroizing<Vec<u8>>))| {
            let (_, key) = keys.of(row.compartment?)?;
            Some(seal(place, number, key, content, random))
        };
        (0_u32..).zip(self.rows.iter().zip(contents)).map(seal_row).collect()
    }

    fn sealed_rows(&self, keys: &BodyKeys, wraps: &[Wrap], sealings: &[Option<Sealing>]) -> Vec<SealedRow> {
        let sealed_row = |(number, (row, sealing)): (u32, (&DraftRow, &Option<Sealing>))| {
            let (target, _) = keys.of(row.compartment?)?;
            let wrap = wraps.iter().find(|wrap| wrap.compartment == target.compartment)?;
            let sha256 = sealed_hash(&wrap.wrapped, &sealing.as_ref()?.ciphertext);
            Some(SealedRow { compartment: target.compartment, epoch: target.epoch, row: number, sha256 })
        };
        (0_u32..).zip(self.rows.iter().zip(sealings)).filter_map(sealed_row).collect()
    }

    fn header(&self, position: &Position, commitments: Commitments) -> Header {
        Header {
            vault: position.vault,
            log: position.log,
            seq: position.seq,
            previous: position.previous,
            clock: position.clock,
            wall_millis: position.wall_millis,
            class: self.class,
            governance_head: position.governance_head,
            deps: sorted(&position.deps),
            scope: sorted(&self.scope),
            structure: commitments.structure,
            values: commitments.values,
            sealed: commitments.sealed,
        }
    }
}

/// What a header commits to.
struct Commitments {
    structure: [u8; 32],
    values: [u8; 32],
    sealed: Vec<SealedRow>,
}

fn sorted<T: Ord + Copy>(items: &[T]) -> Vec<T> {
    let mut items = items.to_vec();
    items.sort_unstable();
    items.dedup();
    items
}

impl BodyKeys {
    fn make(rows: &[DraftRow], targets: &[SealTarget], random: &dyn Randomness) -> Result<Self, DraftError> {
        let mut compartments: Vec<u8> = rows.iter().filter_map(|row| row.compartment).collect();
        compartments.sort_unstable();
        compartments.dedup();
        let mut keys = Vec::with_capacity(compartments.len());
        for compartment in compartments {
            let target = targets.iter().find(|target| target.compartment == compartment);
            let target = target.ok_or(DraftError::NoSealTarget { compartment })?;
            keys.push((*target, Secret::make(random)));
        }
        Ok(Self(keys))
    }

    fn of(&self, compartment: u8) -> Option<&(SealTarget, Secret<32>)> {
        self.0.iter().find(|(target, _)| target.compartment == compartment)
    }

    fn wrap(&self, place: Place, random: &dyn Randomness) -> Result<Vec<Wrap>, DraftError> {
        let wrap_one = |(target, key): &(SealTarget, Secret<32>)| {
            let SealTarget { compartment, epoch, key: public } = *target;
            let wrapped = seal_to(&public, &place.wrap_info(compartment, epoch), key.expose(), random)
                .map_err(|_| DraftError::SealTargetNotValid { compartment })?;
            Ok(Wrap { compartment, epoch, wrapped })
        };
        self.0.iter().map(wrap_one).collect()
    }
}
