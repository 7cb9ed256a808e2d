//! Mending what opening found: small files, and journal files from the database's own copy.
//!
//! What must stay true: a file is written anew only when every one of its entries is at hand; the old bytes are kept
//! beside it; each repair is a finding.

use amparo_crypto::random::Randomness;
use amparo_domain::LogId;
use amparo_journal::SignedEntry;

use crate::ballast;
use crate::create::Host;
use crate::disk::DiskError;
use crate::entry_table;
use crate::error::{OpenError, VaultPart};
use crate::finding::{Finding, FindingName};
use crate::folder::{Folder, ReadmeState, VaultFile};
use crate::journal_file::{HealError, LogPlace, heal_file, move_torn_aside};
use crate::journal_state::{JournalState, LogState, RingJournalKeys, is_torn};
use crate::keys::{HeaderState, KeyRing};
use crate::sqlite::{Database, DatabaseError, Raw};

/// Header copies, recovery note, ballast and left-over temporary files.
pub(crate) fn small_files(host: &Host, folder: &Folder, header: &HeaderState) -> Result<Vec<Finding>, OpenError> {
    let mut findings = Vec::new();
    let random = host.random.as_ref();
    folder.sweep_temporary()?;
    if header.needs_repair {
        folder.write_header(&header.page, random)?;
        findings.push(Finding::at(FindingName::HeaderCopyDamaged, VaultFile::Header.relative()));
    }
    if folder.check_readme()? != ReadmeState::Same {
        folder.write_readme(random)?;
        findings.push(Finding::at(FindingName::ReadmeDiffers, VaultFile::Readme.relative()));
    }
    match ballast::recreate(folder) {
        Ok(()) | Err(DiskError::NoSpace { .. }) => Ok(findings),
        Err(error) => Err(error.into()),
    }
}

/// Moves torn ends aside and writes damaged files anew from a database that has every entry there is.
///
/// A log with a loss is left as it lies: its files are all there is to repair it from.
pub(crate) fn journal(
    random: &dyn Randomness,
    folder: &Folder,
    keys: &KeyRing,
    database: &mut Database,
    journal: &JournalState,
    findings: &mut Vec<Finding>,
) -> Result<(), OpenError> {
    for (id, log) in &journal.logs {
        let place = LogPlace { folder, vault: keys.vault, log: *id };
        if let Some(lost) = log.first_lost {
            findings.push(Finding::at(FindingName::JournalLost, format!("journal/{id}: {lost}")));
            continue;
        }
        for fault in log.report.faults.iter().filter(|fault| is_torn(fault.kind)) {
            move_torn_aside(&place, fault, random).map_err(heal_error)?;
            findings.push(Finding::at(FindingName::JournalTorn, fault.file.relative()));
        }
        for first in log.report.files_to_heal() {
            heal(random, &place, keys, database, log, first, findings)?;
        }
    }
    Ok(())
}

fn heal(
    random: &dyn Randomness,
    place: &LogPlace<'_>,
    keys: &KeyRing,
    database: &mut Database,
    log: &LogState,
    first: u64,
    findings: &mut Vec<Finding>,
) -> Result<(), OpenError> {
    let entries = database.raw(|raw| stored_entries(raw, place.log, first))?;
    let last_known = first + entries.len() as u64 - u64::from(!entries.is_empty());
    let range = log.report.range_of(first, last_known);
    let wanted = usize::try_from(range.end() + 1 - range.start()).unwrap_or(usize::MAX);
    let file = place.file(first).relative();
    let Some(entries) = entries.get(..wanted).filter(|entries| !entries.is_empty()) else {
        findings.push(Finding::at(FindingName::JournalLost, file));
        return Ok(());
    };
    let journal_keys = RingJournalKeys::of(keys);
    let key = (journal_keys.epoch, &journal_keys.key);
    heal_file(place, first, entries, key, random).map_err(heal_error)?;
    findings.push(Finding::at(FindingName::JournalHealed, file));
    Ok(())
}

fn heal_error(error: HealError) -> OpenError {
    match error {
        HealError::Disk(error) => OpenError::Disk(error),
        _ => OpenError::Damaged(VaultPart::Journal),
    }
}

/// The database's own copy of a log's entries, from a number on.
fn stored_entries(raw: &Raw<'_>, log: LogId, first: u64) -> Result<Vec<SignedEntry>, DatabaseError> {
    let mut entries = Vec::new();
    let Some(log) = entry_table::logs(raw)?.into_iter().find(|known| known.id == log) else { return Ok(entries) };
    entry_table::each_from::<DatabaseError>(raw, log.n, first, |entry| {
        entries.push(entry);
        Ok(true)
    })?;
    Ok(entries)
}
