//! Protected identities: the keys a member holds, and reading what they open.
//!
//! Not here: when unveiling is allowed and how it is recorded (amparo-casework).
//! What must stay true: an identity value is in the clear only in memory of the member who holds its key; the database
//! keeps it sealed under the compartment's epoch, so that an opened database shows no name.

use std::collections::BTreeMap;

use amparo_crypto::aead;
use amparo_crypto::compartment::{Epoch, EpochSecret};
use amparo_crypto::random::{Randomness, array};
use amparo_crypto::secret::Secret;
use amparo_crypto::wrap::PrivateKey;
use amparo_domain::{Content, EntryId, MemberId, Record, RecordId, Value};
use amparo_journal::canonical::RowContent;
use amparo_journal::compartment::Compartments;
use amparo_journal::{CompartmentKeys, IDENTITY, RowRef};

use crate::entry_table;
use crate::keys::KeyRing;
use crate::projection::line;
use crate::sqlite::{DatabaseError, Raw};
use crate::vault::{State, Vault};
use crate::version_table::LIVING;

const CACHE_LABEL: &[u8] = b"amparo identity cache v1\0";

struct HeldEpoch {
    private: PrivateKey,
    cache: Secret<32>,
}

/// The compartment keys of the member whose vault is open.
#[derive(Default)]
pub(crate) struct HeldKeys {
    epochs: BTreeMap<(u8, u32), HeldEpoch>,
}

impl HeldKeys {
    /// Opens every epoch that is wrapped to the member.
    pub(crate) fn open(keys: &KeyRing, compartments: &Compartments) -> Self {
        let mut held = Self::default();
        held.open_more(keys, compartments);
        held
    }

    /// Opens what is not open yet.
    pub(crate) fn open_more(&mut self, keys: &KeyRing, compartments: &Compartments) {
        let private = keys.bundle.seeds.private_key();
        for (compartment, number, epoch) in compartments.epochs() {
            let Some(wrap) = epoch.wraps.get(&keys.member) else { continue };
            if self.epochs.contains_key(&(compartment, number)) {
                continue;
            }
            let at = Epoch { vault: *keys.vault.as_bytes(), compartment, epoch: number };
            // A wrap that does not open leaves the epoch closed: its rows stay sealed, and nothing is guessed.
            if let Ok(secret) = EpochSecret::open_as_holder(&at, &epoch.key, &private, wrap) {
                self.keep(keys, compartment, number, &secret);
            }
        }
    }

    fn keep(&mut self, keys: &KeyRing, compartment: u8, epoch: u32, secret: &EpochSecret) {
        let held =
            HeldEpoch { private: secret.private_key(), cache: secret.derive_database_key(keys.vault.as_bytes()) };
        self.epochs.insert((compartment, epoch), held);
    }

    /// Whether any epoch of the identity compartment is held.
    pub(crate) fn holds_identity(&self) -> bool {
        self.epochs.keys().any(|(compartment, _)| *compartment == IDENTITY)
    }
}

impl CompartmentKeys for HeldKeys {
    fn private_key(&self, compartment: u8, epoch: u32) -> Option<&PrivateKey> {
        self.epochs.get(&(compartment, epoch)).map(|held| &held.private)
    }
}

/// One protected value, opened for its holder.
#[derive(Clone)]
pub struct IdentityValue {
    /// The record.
    pub record: RecordId,
    /// Kind and field.
    pub field: String,
    /// Whether it is a current value; former ones are found too.
    pub is_living: bool,
    /// The value.
    pub value: Value,
}

impl State {
    /// Seals into the cache whatever the member can open and the cache lacks.
    pub(crate) fn fill_identity_cache(&mut self, random: &dyn Randomness) -> Result<(), DatabaseError> {
        if !self.held.holds_identity() {
            return Ok(());
        }
        let Self { database, held, .. } = self;
        let mut missing: BTreeMap<i64, Vec<(i64, u32)>> = BTreeMap::new();
        database.raw(|raw| {
            raw.each(
                "SELECT n, entry, line FROM version WHERE content = 1
                 AND NOT EXISTS (SELECT 1 FROM identity WHERE identity.version = version.n)",
                &[],
                |row| {
                    missing.entry(row.integer(1)).or_default().push((row.integer(0), line(row.integer(2))?));
                    Ok::<bool, DatabaseError>(true)
                },
            )
        })?;
        if missing.is_empty() {
            return Ok(());
        }
        database.execute_sql("BEGIN IMMEDIATE")?;
        let filled =
            database.raw(|raw| missing.iter().try_for_each(|(entry, rows)| fill(raw, held, *entry, rows, random)));
        database.execute_sql(if filled.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
        filled
    }
}

fn fill(
    raw: &Raw<'_>,
    held: &HeldKeys,
    entry: i64,
    rows: &[(i64, u32)],
    random: &dyn Randomness,
) -> Result<(), DatabaseError> {
    let signed = raw.first("SELECT header, signature, body FROM entry WHERE n = ?", &[entry.into()], |row| {
        entry_table::signed(row, 0)
    })?;
    let Some(signed) = signed else { return Ok(()) };
    let entry = signed.decode().map_err(|_| DatabaseError::Damaged)?;
    for (row, opened) in entry.open_sealed(held) {
        let version = rows.iter().find(|(_, line)| *line == row);
        let sealed_row = entry.header.sealed_row(row);
        // What the member cannot open stays out of the cache.
        let (Some((version, _)), Some(sealed_row), Ok(content)) = (version, sealed_row, opened) else { continue };
        let Some(epoch) = held.epochs.get(&(sealed_row.compartment, sealed_row.epoch)) else { continue };
        let nonce: [u8; 24] = array(random);
        let sealed = aead::seal(&epoch.cache, &nonce, &associated(&entry.id, row), &content.encode());
        raw.run(
            "INSERT OR REPLACE INTO identity (version, epoch, nonce, sealed) VALUES (?, ?, ?, ?)",
            &[(*version).into(), i64::from(sealed_row.epoch).into(), nonce.as_slice().into(), sealed.as_slice().into()],
        )?;
    }
    Ok(())
}

fn associated(entry: &EntryId, row: u32) -> Vec<u8> {
    [CACHE_LABEL, entry.as_bytes().as_slice(), &row.to_be_bytes()].concat()
}

impl Vault {
    /// Calls `work` with every protected value that the member can open; the only way by which all of them are read.
    pub fn each_identity(&self, mut work: impl FnMut(IdentityValue)) -> Result<(), DatabaseError> {
        let state = &mut *self.state();
        state.fill_identity_cache(self.random.as_ref())?;
        let State { database, memory, held, .. } = state;
        database.raw(|raw| {
            raw.each(
                "SELECT record.id, version.field, version.state, version.line, entry.id,
                        identity.epoch, identity.nonce, identity.sealed
                 FROM identity JOIN version ON version.n = identity.version
                 JOIN record ON record.n = version.record JOIN entry ON entry.n = version.entry",
                &[],
                |row| {
                    let at = RowRef { entry: EntryId::from_bytes(row.array(4)?), row: line(row.integer(3))? };
                    let Some(value) = open_cached(held, at, row.integer(5), &row.array(6)?, row.bytes(7)) else {
                        return Ok(true);
                    };
                    work(IdentityValue {
                        record: RecordId::from_bytes(row.array(0)?),
                        field: memory.names.text(row.integer(1))?.to_owned(),
                        is_living: row.integer(2) == LIVING,
                        value,
                    });
                    Ok::<bool, DatabaseError>(true)
                },
            )
        })
    }

    /// A record with its protected values opened, as far as the member holds their keys.
    pub fn record_opened(&self, id: RecordId) -> Result<Option<Record>, DatabaseError> {
        let Some(mut record) = self.record(id)? else { return Ok(None) };
        let state = &mut *self.state();
        state.fill_identity_cache(self.random.as_ref())?;
        let State { database, held, .. } = state;
        database.raw(|raw| {
            for state in record.fields.values_mut() {
                for version in versions_mut(state) {
                    if version.content == Content::Sealed {
                        let at = RowRef { entry: version.at.entry, row: version.at.row };
                        if let Some(value) = cached(raw, held, at)? {
                            version.content = Content::Value(value);
                        }
                    }
                }
            }
            Ok(())
        })?;
        Ok(Some(record))
    }

    /// The members who hold the identity compartment.
    pub fn identity_holders(&self) -> Vec<MemberId> {
        self.state().compartments.holders(IDENTITY)
    }
}

fn versions_mut(state: &mut amparo_domain::FieldState) -> &mut [amparo_domain::Version] {
    match state {
        amparo_domain::FieldState::One(version) => std::slice::from_mut(version),
        amparo_domain::FieldState::Conflict(versions) | amparo_domain::FieldState::Set(versions) => versions,
        amparo_domain::FieldState::Erased(_) => &mut [],
    }
}

/// One protected value from the cache.
pub(crate) fn cached(raw: &Raw<'_>, held: &HeldKeys, at: RowRef) -> Result<Option<Value>, DatabaseError> {
    let found = raw.first(
        "SELECT identity.epoch, identity.nonce, identity.sealed FROM identity
         JOIN version ON version.n = identity.version JOIN entry ON entry.n = version.entry
         WHERE entry.id = ? AND version.line = ?",
        &[at.entry.as_bytes().as_slice().into(), i64::from(at.row).into()],
        |row| Ok::<_, DatabaseError>((row.integer(0), row.array(1)?, row.bytes(2).to_vec())),
    )?;
    Ok(found.and_then(|(epoch, nonce, sealed)| open_cached(held, at, epoch, &nonce, &sealed)))
}

fn open_cached(held: &HeldKeys, at: RowRef, epoch: i64, nonce: &[u8; 24], sealed: &[u8]) -> Option<Value> {
    let epoch = u32::try_from(epoch).ok()?;
    let key = &held.epochs.get(&(IDENTITY, epoch))?.cache;
    let opened = aead::open(key, nonce, &associated(&at.entry, at.row), sealed).ok()?;
    RowContent::decode(&opened).ok()?.value
}
