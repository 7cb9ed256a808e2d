//! `vault.hdr` and `vault.hdr.bak`: two copies of the one page that says which files belong to a vault now.
//!
//! Not here: reading and writing the two files.
//! What must stay true: every byte of the page is covered by its hash, and all but hash and check by the check; the
//! check needs the vault root key, so that nothing here but ids is believed before a slot has opened.

use crate::format::{Fields, FormatError, check_version};
use crate::hash::sha256;
use crate::secret::equal;
use crate::vault_key::HeaderCheckKey;

/// Length of a header.
pub const HEADER_LENGTH: usize = 4096;
/// Most files a header lists.
pub const MOST_FILES: usize = (HEADER_LENGTH - LIST_OFFSET) / 32;

const MAGIC: &[u8; 8] = b"AMPVLT\0\x01";
const VERSION: u16 = 1;
const CHECK_OFFSET: usize = 96;
const HASH_OFFSET: usize = 128;
const COUNTS_OFFSET: usize = 160;
const LIST_OFFSET: usize = 176;

/// SHA-256 of each key file of the vault as it lies on disk now, each list sorted and without repeats.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileHashes {
    /// `slots/*.slot`.
    pub slots: Vec<[u8; 32]>,
    /// `members/*.bundle`.
    pub bundles: Vec<[u8; 32]>,
    /// `keys/*`.
    pub keys: Vec<[u8; 32]>,
    /// `logs/*.key`.
    pub log_keys: Vec<[u8; 32]>,
}

impl FileHashes {
    fn lists(&self) -> [&Vec<[u8; 32]>; 4] {
        [&self.slots, &self.bundles, &self.keys, &self.log_keys]
    }

    /// Sorts the lists and drops repeats, as a header stores them.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        for list in [&mut self.slots, &mut self.bundles, &mut self.keys, &mut self.log_keys] {
            list.sort_unstable();
            list.dedup();
        }
        self
    }

    /// Number of files in all lists.
    pub fn count(&self) -> usize {
        self.lists().iter().map(|list| list.len()).sum()
    }
}

/// More files than a header lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the vault has {found} key files, a header lists at most {MOST_FILES}")]
pub struct TooManyFiles {
    /// Number of files.
    pub found: usize,
}

/// The vault root key does not confirm the header: it was changed by someone who does not have the key, or is of another
/// epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the vault key does not confirm the header")]
pub struct CheckDoesNotFit;

/// What a header says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Id of the office's vault.
    pub vault: [u8; 16],
    /// Grows by one with each change; the highest valid copy counts.
    pub sequence: u64,
    /// Epoch of the vault root key now in use.
    pub key_epoch: u32,
    /// Salt in the first 16 bytes of the database.
    pub database_salt: [u8; 16],
    /// Entry id of the genesis.
    pub genesis: [u8; 32],
    /// The files that belong to the vault now.
    pub files: FileHashes,
}

impl Header {
    /// The page's bytes, under the check key of the root key of `key_epoch`.
    ///
    /// # Errors
    /// [`TooManyFiles`] above [`MOST_FILES`].
    pub fn encode(&self, key: &HeaderCheckKey) -> Result<[u8; HEADER_LENGTH], TooManyFiles> {
        let files = self.files.clone().sorted();
        let found = files.count();
        if found > MOST_FILES {
            return Err(TooManyFiles { found });
        }
        let mut page = Vec::with_capacity(HEADER_LENGTH);
        page.extend_from_slice(MAGIC);
        page.extend_from_slice(&VERSION.to_be_bytes());
        page.extend_from_slice(&VERSION.to_be_bytes());
        page.extend_from_slice(&4096u32.to_be_bytes());
        page.extend_from_slice(&self.vault);
        page.extend_from_slice(&self.sequence.to_be_bytes());
        page.extend_from_slice(&self.key_epoch.to_be_bytes());
        page.extend_from_slice(&[0; 4]);
        page.extend_from_slice(&self.database_salt);
        page.extend_from_slice(&self.genesis);
        page.resize(COUNTS_OFFSET, 0);
        for list in files.lists() {
            page.extend_from_slice(&u16::try_from(list.len()).unwrap_or(u16::MAX).to_be_bytes());
        }
        page.resize(LIST_OFFSET, 0);
        for hash in files.lists().into_iter().flatten() {
            page.extend_from_slice(hash);
        }
        page.resize(HEADER_LENGTH, 0);
        let check = key.check(&[&page[..CHECK_OFFSET], &page[COUNTS_OFFSET..]]);
        page[CHECK_OFFSET..HASH_OFFSET].copy_from_slice(&check);
        let hash = page_hash(&page);
        page[HASH_OFFSET..COUNTS_OFFSET].copy_from_slice(&hash);
        let mut bytes = [0; HEADER_LENGTH];
        bytes.copy_from_slice(&page);
        Ok(bytes)
    }

    /// Reads a page without a key: intact, and all bytes as a header has them.
    ///
    /// # Errors
    /// [`FormatError`].
    pub fn decode(page: &[u8]) -> Result<Self, FormatError> {
        if !page.starts_with(MAGIC) {
            return Err(FormatError::NotThisKind);
        }
        if page.len() != HEADER_LENGTH {
            return Err(FormatError::WrongLength);
        }
        if !equal(&page_hash(page), &page[HASH_OFFSET..COUNTS_OFFSET]) {
            return Err(FormatError::Damaged);
        }
        let mut fields = Fields::new(&page[MAGIC.len()..CHECK_OFFSET]);
        let (version, oldest_reader) = (fields.u16()?, fields.u16()?);
        check_version(version, VERSION)?;
        if oldest_reader != VERSION || fields.u32()? != 4096 {
            return Err(FormatError::NotValid { rule: "oldest reader is 1 and length 4096" });
        }
        let (vault, sequence, key_epoch) = (fields.array()?, fields.u64()?, fields.u32()?);
        fields.reserved(4)?;
        let (database_salt, genesis) = (fields.array()?, fields.array()?);
        let files = read_files(&page[COUNTS_OFFSET..])?;
        Ok(Self { vault, sequence, key_epoch, database_salt, genesis, files })
    }

    /// Checks a page that [`Self::decode`] has read with the check key.
    ///
    /// # Errors
    /// [`CheckDoesNotFit`], also for a page of the wrong length.
    pub fn confirm(page: &[u8], key: &HeaderCheckKey) -> Result<(), CheckDoesNotFit> {
        let page: &[u8; HEADER_LENGTH] = page.try_into().map_err(|_| CheckDoesNotFit)?;
        let mut check = [0; 32];
        check.copy_from_slice(&page[CHECK_OFFSET..HASH_OFFSET]);
        if key.fits(&[&page[..CHECK_OFFSET], &page[COUNTS_OFFSET..]], &check) { Ok(()) } else { Err(CheckDoesNotFit) }
    }
}

fn page_hash(page: &[u8]) -> [u8; 32] {
    sha256(&[&page[..HASH_OFFSET], &page[COUNTS_OFFSET..]])
}

fn read_files(bytes: &[u8]) -> Result<FileHashes, FormatError> {
    let mut fields = Fields::new(bytes);
    let counts = [fields.u16()?, fields.u16()?, fields.u16()?, fields.u16()?].map(usize::from);
    fields.reserved(LIST_OFFSET - COUNTS_OFFSET - 8)?;
    let total: usize = counts.iter().sum();
    if total > MOST_FILES {
        return Err(FormatError::NotValid { rule: "a header lists at most 122 files" });
    }
    let mut list = |count: usize| -> Result<Vec<[u8; 32]>, FormatError> {
        let hashes = (0..count).map(|_| fields.array()).collect::<Result<Vec<_>, _>>()?;
        if hashes.is_sorted_by(|left, right| left < right) {
            Ok(hashes)
        } else {
            Err(FormatError::NotValid { rule: "hashes are sorted and do not repeat" })
        }
    };
    let [slots, bundles, keys, log_keys] = counts;
    let files =
        FileHashes { slots: list(slots)?, bundles: list(bundles)?, keys: list(keys)?, log_keys: list(log_keys)? };
    fields.reserved(HEADER_LENGTH - LIST_OFFSET - total * 32)?;
    Ok(files)
}

/// Which of the two copies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copy {
    /// `vault.hdr`.
    First,
    /// `vault.hdr.bak`.
    Second,
}

/// Both copies, judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The copy to go by: the intact one with the highest sequence.
    pub copy: Copy,
    /// What it says.
    pub header: Header,
    /// What is wrong with the first copy, where something is.
    pub first: Option<FormatError>,
    /// What is wrong with the second copy, where something is.
    pub second: Option<FormatError>,
    /// Both are intact and differ: a change was interrupted between the two writes.
    pub differ: bool,
}

/// Neither copy can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither copy of the header can be used: {first}; {second}")]
pub struct NoHeader {
    /// What is wrong with the first copy.
    pub first: FormatError,
    /// What is wrong with the second copy.
    pub second: FormatError,
}

impl NoHeader {
    /// Says whether a copy is intact but too new for this program: then the vault is left untouched.
    pub fn is_too_new(&self) -> bool {
        [self.first, self.second].iter().any(|error| matches!(error, FormatError::TooNew { .. }))
    }
}

/// Chooses between the two copies; of two with the same sequence the first.
///
/// # Errors
/// [`NoHeader`] where neither is intact, or the only intact ones are too new.
pub fn choose(first: &[u8], second: &[u8]) -> Result<Choice, NoHeader> {
    match (Header::decode(first), Header::decode(second)) {
        (Err(first), Err(second)) => Err(NoHeader { first, second }),
        // A newer program has begun to write here: its copy is not to be overruled by the older one.
        (Err(first @ FormatError::TooNew { version }), Ok(_)) => {
            Err(NoHeader { first, second: FormatError::TooNew { version } })
        }
        (Ok(_), Err(second @ FormatError::TooNew { version })) => {
            Err(NoHeader { first: FormatError::TooNew { version }, second })
        }
        (Ok(header), Err(second)) => {
            Ok(Choice { copy: Copy::First, header, first: None, second: Some(second), differ: false })
        }
        (Err(first), Ok(header)) => {
            Ok(Choice { copy: Copy::Second, header, first: Some(first), second: None, differ: false })
        }
        (Ok(one), Ok(other)) => {
            let differ = first != second;
            let (copy, header) = if other.sequence > one.sequence { (Copy::Second, other) } else { (Copy::First, one) };
            Ok(Choice { copy, header, first: None, second: None, differ })
        }
    }
}
