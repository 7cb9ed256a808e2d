//! Members, roles and compartments as the stored entries tell, evaluated anew at every unlock.
//!
//! Not here: the rules (amparo-journal). What must stay true: no cached table is trusted for who may do what.

use std::collections::BTreeSet;

use amparo_domain::{EntryId, VaultId};
use amparo_journal::admission::{Admission, Prepared};
use amparo_journal::compartment::Compartments;
use amparo_journal::governance::Governance;

use crate::entry_table;
use crate::error::{OpenError, VaultPart};
use crate::keys::KeyRing;
use crate::names::Names;
use crate::sqlite::{Columns, DatabaseError, Raw};

/// The fields whose rows make epochs of compartments and give them to holders.
const KEY_FIELDS: [&str; 2] = ["compartment_epoch.public_key", "compartment_wrap.wrapped_secret"];

impl From<GovernanceFault> for OpenError {
    fn from(fault: GovernanceFault) -> Self {
        match fault {
            GovernanceFault::Database(error) => Self::Database(error),
            GovernanceFault::NotAGenesis => Self::Damaged(VaultPart::Journal),
        }
    }
}

/// Why governance could not be evaluated.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GovernanceFault {
    /// The first entry is not the one this member has pinned, or founds no office.
    #[error("the founding entry is not the pinned one")]
    NotAGenesis,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

impl From<GovernanceFault> for DatabaseError {
    fn from(fault: GovernanceFault) -> Self {
        match fault {
            GovernanceFault::Database(error) => error,
            GovernanceFault::NotAGenesis => Self::Damaged,
        }
    }
}

/// Evaluates the chain from the founding entry that the member's bundle pins.
pub(crate) fn load(raw: &Raw<'_>, names: &Names, keys: &KeyRing) -> Result<(Governance, Compartments), DatabaseError> {
    evaluate(raw, names, keys.vault, &EntryId::from_bytes(keys.bundle.genesis)).map_err(Into::into)
}

/// Evaluates the chain from a founding entry.
pub(crate) fn evaluate(
    raw: &Raw<'_>,
    names: &Names,
    vault: VaultId,
    genesis: &EntryId,
) -> Result<(Governance, Compartments), GovernanceFault> {
    let admission = admission(raw, names, vault, genesis)?;
    let governance = admission.governance().cloned().ok_or(GovernanceFault::NotAGenesis)?;
    Ok((governance, admission.compartments().clone()))
}

/// Takes up what the database has of governance, logs and compartments, every signature checked anew.
pub(crate) fn admission(
    raw: &Raw<'_>,
    names: &Names,
    vault: VaultId,
    genesis: &EntryId,
) -> Result<Admission, GovernanceFault> {
    let mut numbers = BTreeSet::new();
    let mut note = |row: &Columns<'_>| {
        numbers.insert(row.integer(0));
        Ok::<bool, DatabaseError>(true)
    };
    raw.each("SELECT n FROM entry WHERE class = 2", &[], &mut note)?;
    raw.each("SELECT entry.n FROM log JOIN entry ON entry.log = log.n AND entry.seq = 1", &[], &mut note)?;
    for field in KEY_FIELDS.iter().filter_map(|field| names.known(field)) {
        raw.each("SELECT entry FROM version WHERE field = ?", &[field.into()], &mut note)?;
    }
    let mut admission = Admission::new(vault, *genesis);
    for n in numbers {
        let signed = raw.first("SELECT header, signature, body FROM entry WHERE n = ?", &[n.into()], |row| {
            entry_table::signed(row, 0)
        })?;
        let Some(signed) = signed else { continue };
        let prepared = Prepared::new(signed).map_err(|_| DatabaseError::Damaged)?;
        // An entry that does not count is no part of the chain; verification names it.
        let _ = admission.resume(&prepared);
    }
    if admission.governance().is_none() { Err(GovernanceFault::NotAGenesis) } else { Ok(admission) }
}
