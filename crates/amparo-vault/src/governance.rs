//! Members, roles and compartments as the stored entries tell, evaluated anew at every unlock.
//!
//! Not here: the rules (amparo-journal). What must stay true: no cached table is trusted for who may do what.

use std::collections::BTreeSet;

use amparo_domain::{EntryId, MemberId};
use amparo_journal::SignedEntry;
use amparo_journal::compartment::Compartments;
use amparo_journal::governance::Governance;

use crate::entry_table;
use crate::error::{OpenError, VaultPart};
use crate::keys::KeyRing;
use crate::names::Names;
use crate::sqlite::{DatabaseError, Raw};

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
    evaluate(raw, names, &EntryId::from_bytes(keys.bundle.genesis)).map_err(Into::into)
}

/// Evaluates the chain from a founding entry.
pub(crate) fn evaluate(
    raw: &Raw<'_>,
    names: &Names,
    genesis: &EntryId,
) -> Result<(Governance, Compartments), GovernanceFault> {
    let mut entries = Vec::new();
    raw.each("SELECT header, signature, body FROM entry WHERE class = 2 ORDER BY n", &[], |row| {
        entries.push(entry_table::signed(row, 0)?);
        Ok::<bool, DatabaseError>(true)
    })?;
    let decode = |signed: &SignedEntry| signed.decode().map_err(|_| DatabaseError::Damaged);
    let decoded = entries.iter().map(decode).collect::<Result<Vec<_>, _>>()?;
    let first = decoded.iter().find(|entry| entry.id == *genesis).ok_or(GovernanceFault::NotAGenesis)?;
    let (mut governance, _) = Governance::from_genesis(first, genesis).map_err(|_| GovernanceFault::NotAGenesis)?;
    for entry in decoded.iter().filter(|entry| entry.id != *genesis) {
        // What does not continue the chain counts for nothing; verification names it.
        let _ = governance.extend(entry);
    }
    let compartments = compartments(raw, names, &governance)?;
    Ok((governance, compartments))
}

fn compartments(raw: &Raw<'_>, names: &Names, governance: &Governance) -> Result<Compartments, DatabaseError> {
    let mut numbers = BTreeSet::new();
    for field in KEY_FIELDS.iter().filter_map(|field| names.known(field)) {
        raw.each("SELECT entry FROM version WHERE field = ?", &[field.into()], |row| {
            numbers.insert(row.integer(0));
            Ok::<bool, DatabaseError>(true)
        })?;
    }
    let mut compartments = Compartments::default();
    for n in numbers {
        let found = raw.first(
            "SELECT entry.header, entry.signature, entry.body, log.member FROM entry JOIN log ON log.n = entry.log
             WHERE entry.n = ?",
            &[n.into()],
            |row| Ok::<_, DatabaseError>((entry_table::signed(row, 0)?, MemberId::from_bytes(row.array(3)?))),
        )?;
        if let Some((signed, author)) = found {
            let entry = signed.decode().map_err(|_| DatabaseError::Damaged)?;
            compartments.note(&entry, &author, entry.id == governance.genesis());
        }
    }
    Ok(compartments)
}
