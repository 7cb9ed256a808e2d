//! Mending journal files: moving torn ends aside, and writing files anew.
//!
//! Not here: where the entries come from. What must stay true: at every moment a whole file stands under the name, and the bytes that were
//! there are kept beside it, but for an erasure, which must leave none.

use amparo_crypto::random::Randomness;
use amparo_crypto::secret::Secret;
use amparo_journal::SignedEntry;
use amparo_journal::frame::{FileHead, FrameError};
use amparo_journal::scan::scan;
use thiserror::Error;

use super::{FaultKind, JournalFault, JournalKeys, LONGEST_FILE, LogPlace};
use crate::disk::DiskError;
use crate::folder::VaultFile;

/// Entries are written anew in frames of about this many bytes.
const FRAME_BYTES: usize = 1 << 20;

/// Entries of one frame written anew, at most.
const FRAME_ENTRIES: usize = 4096;

/// Why a journal file was not written anew. The old one stands as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum HealError {
    /// The file is not whole: it must be healed before it can be written anew.
    #[error("the file is not whole")]
    NotWhole,
    /// The key of the file is not known here.
    #[error("the key of epoch {epoch} is not known")]
    NoKey {
        /// Its epoch.
        epoch: u32,
    },
    /// An entry is larger than a frame can hold.
    #[error("an entry is larger than a frame holds")]
    TooLarge,
    /// The disk failed.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

/// Moves a torn end into a file of its own beside the journal file, and cuts it off. Gives the file the bytes are now in.
pub fn move_torn_aside(
    place: &LogPlace<'_>,
    fault: &JournalFault,
    random: &dyn Randomness,
) -> Result<VaultFile, HealError> {
    let (VaultFile::Journal { log, first }, FaultKind::Torn { offset, length, .. }) = (&fault.file, fault.kind) else {
        return Err(HealError::NotWhole);
    };
    let (folder, disk) = (place.folder, place.folder.disk());
    let path = folder.path(&fault.file);
    let mut file = disk.open_to_append(&path)?;
    let mut bytes = vec![0; usize::try_from(length.min(LONGEST_FILE)).map_err(|_| DiskError::TooLarge)?];
    let read = file.read_at(offset, &mut bytes)?;
    bytes.truncate(read);
    let number = next_number(place, |file| match file {
        VaultFile::JournalTorn { first: other, offset: at, number, .. } if other == first && *at == offset => {
            Some(*number)
        }
        _ => None,
    })?;
    let aside = VaultFile::JournalTorn { log: *log, first: *first, offset, number };
    folder.write_new(&aside, &bytes, random)?;
    if offset == 0 {
        drop(file);
        folder.remove(&fault.file)?;
    } else {
        file.truncate(offset)?;
        file.sync()?;
    }
    Ok(aside)
}

/// Writes a file anew from `entries`, under the key given, as a generation higher than any before. The old bytes, if there were any, are kept
/// under the name that is given back. Without entries the file is only put aside.
pub fn heal_file(
    place: &LogPlace<'_>,
    first: u64,
    entries: &[SignedEntry],
    (key_epoch, key): (u32, &Secret<32>),
    random: &dyn Randomness,
) -> Result<Option<VaultFile>, HealError> {
    let file = place.file(first);
    let number = next_number(place, |file| match file {
        VaultFile::JournalDamaged { first: other, number, .. } if *other == first => Some(*number),
        _ => None,
    })?;
    let kept = VaultFile::JournalDamaged { log: place.log, first, number };
    let old = keep_copy(place, &file, &kept, random)?;
    let old_generation = match old {
        Old::Nothing | Old::Kept(None) => 0,
        Old::Kept(Some(head)) => head.generation,
    };
    let generation = old_generation.max(number.saturating_sub(1)).saturating_add(1);
    let kept = matches!(old, Old::Kept(_)).then_some(kept);
    if entries.is_empty() {
        place.folder.remove(&file)?;
        return Ok(kept);
    }
    let head = FileHead { vault: place.vault, log: place.log, key_epoch, generation, first_seq: first };
    let bytes = encode(&head, key, entries, random)?;
    place.folder.write_replacing(&file, &bytes, random)?;
    Ok(kept)
}

/// What stood under the name of a file that is to be healed.
enum Old {
    Nothing,
    Kept(Option<FileHead>),
}

/// Keeps a copy of a file under another name; one that is too long to be read takes the other name itself.
fn keep_copy(
    place: &LogPlace<'_>,
    file: &VaultFile,
    kept: &VaultFile,
    random: &dyn Randomness,
) -> Result<Old, DiskError> {
    let folder = place.folder;
    match folder.read(file, LONGEST_FILE) {
        Ok(bytes) => {
            folder.write_new(kept, &bytes, random)?;
            Ok(Old::Kept(FileHead::decode(&bytes).ok()))
        }
        Err(DiskError::NotFound) => Ok(Old::Nothing),
        Err(DiskError::TooLarge) => {
            folder.disk().rename_new(&folder.path(file), &folder.path(kept))?;
            folder.disk().sync_directory(&folder.directory_of(file))?;
            Ok(Old::Kept(None))
        }
        Err(error) => Err(error),
    }
}

/// Writes a whole file anew, each entry as `change` gives it back (the same entry with fewer values), under the same key and as the next
/// generation. Of the old bytes none is kept. `false` when no entry changed and the file stands as it was.
pub fn rewrite_file(
    place: &LogPlace<'_>,
    first: u64,
    keys: &dyn JournalKeys,
    change: &mut dyn FnMut(SignedEntry) -> SignedEntry,
    random: &dyn Randomness,
) -> Result<bool, HealError> {
    let file = place.file(first);
    let bytes = place.folder.read(&file, LONGEST_FILE)?;
    let head = FileHead::decode(&bytes).map_err(|_| HealError::NotWhole)?;
    let key = keys.journal_key(head.key_epoch).ok_or(HealError::NoKey { epoch: head.key_epoch })?;
    let scanned = scan(&bytes, &head, key);
    if !place.owns(&head, first) || !scanned.is_clean() {
        return Err(HealError::NotWhole);
    }
    let head = FileHead { generation: head.generation.saturating_add(1), ..head };
    let mut anew = head.encode().to_vec();
    let mut is_changed = false;
    for frame in scanned.frames {
        let before = frame.entries.clone();
        let entries: Vec<SignedEntry> = frame.entries.into_iter().map(&mut *change).collect();
        is_changed |= entries != before;
        anew.extend_from_slice(&head.seal_frame(key, frame.first_seq, &entries, random).map_err(frame_error)?);
    }
    if is_changed {
        place.folder.write_replacing(&file, &anew, random)?;
    }
    Ok(is_changed)
}

/// Removes the torn and damaged copies of a log: after a clean deep verify, and with every erasure, since they may hold the value. Gives their
/// number.
pub fn remove_kept_copies(place: &LogPlace<'_>) -> Result<usize, DiskError> {
    let mut removed = 0;
    for file in place.names()? {
        if matches!(file, VaultFile::JournalDamaged { .. } | VaultFile::JournalTorn { .. }) {
            place.folder.remove(&file)?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// One more than the highest number `number_of` finds among the files of the log.
fn next_number(place: &LogPlace<'_>, number_of: impl Fn(&VaultFile) -> Option<u32>) -> Result<u32, DiskError> {
    Ok(place.names()?.iter().filter_map(number_of).max().unwrap_or(0).saturating_add(1))
}

fn encode(
    head: &FileHead,
    key: &Secret<32>,
    entries: &[SignedEntry],
    random: &dyn Randomness,
) -> Result<Vec<u8>, HealError> {
    let mut bytes = head.encode().to_vec();
    let mut first_seq = head.first_seq;
    let mut rest = entries;
    while !rest.is_empty() {
        let (now, later) = rest.split_at(frame_end(rest));
        bytes.extend_from_slice(&head.seal_frame(key, first_seq, now, random).map_err(frame_error)?);
        first_seq += now.len() as u64;
        rest = later;
    }
    Ok(bytes)
}

/// How many entries make one frame: at least one.
fn frame_end(entries: &[SignedEntry]) -> usize {
    let mut size = 0;
    let fitting = entries.iter().take(FRAME_ENTRIES).take_while(|entry| {
        size += entry.header.len() + entry.body.len();
        size <= FRAME_BYTES
    });
    fitting.count().max(1)
}

fn frame_error(error: FrameError) -> HealError {
    match error {
        FrameError::TooLarge => HealError::TooLarge,
        _ => HealError::NotWhole,
    }
}
