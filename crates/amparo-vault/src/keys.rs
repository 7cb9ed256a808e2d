//! The key files of a vault: made with it, and opened by one member's passphrase.
//!
//! Not here: the bytes of each file (amparo-crypto) and who is a member (governance, in the journal).
//! What must stay true: one run of Argon2id opens any member; a wrong passphrase and a damaged file are told apart;
//! no file of the folder holds a member's name.

use amparo_crypto::FormatError;
use amparo_crypto::bundle::{Bundle, MemberSeeds};
use amparo_crypto::envelope::EnvelopeError;
use amparo_crypto::hash::sha256;
use amparo_crypto::header::{Copy, FileHashes, Header, choose};
use amparo_crypto::kdf::{Argon2Params, Floor, KdfError, stretch};
use amparo_crypto::key_file::KeyFile;
use amparo_crypto::log_key::LogKey;
use amparo_crypto::passphrase::Passphrase;
use amparo_crypto::random::{Randomness, array};
use amparo_crypto::sign::SigningKey;
use amparo_crypto::slot::{Slot, SlotError, SlotKind};
use amparo_crypto::vault_key::{MemberKey, VaultKey};
use amparo_crypto::wrap::PublicKey;
use amparo_domain::{EntryId, LogId, MemberId, VaultId};

use crate::disk::DiskError;
use crate::error::{OpenError, VaultPart};
use crate::folder::{Folder, VaultFile};

/// No key file is larger than this.
const MOST_KEY_FILE: u64 = 1 << 20;

/// The costs of deriving a key from a passphrase, and the least that is taken.
#[derive(Clone, Copy)]
pub struct Costs {
    /// What a new vault uses; calibrated when it is made if none are given.
    pub params: Option<Argon2Params>,
    /// The least that is taken.
    pub floor: Floor,
}

/// The opened keys of one member on this replica.
pub(crate) struct KeyRing {
    pub(crate) vault: VaultId,
    pub(crate) member: MemberId,
    pub(crate) header: Header,
    pub(crate) bundle: Bundle,
    pub(crate) vault_key: VaultKey,
    pub(crate) log: LogId,
    pub(crate) signing: SigningKey,
}

/// What is drawn for a new vault before its first entry is signed.
pub(crate) struct NewKeys {
    pub(crate) vault: VaultId,
    pub(crate) member: MemberId,
    pub(crate) member_key: MemberKey,
    pub(crate) seeds: MemberSeeds,
    pub(crate) vault_key: VaultKey,
    pub(crate) log_key: LogKey,
    /// The public half of the pair that the recovery words give.
    pub(crate) recovery: PublicKey,
}

impl NewKeys {
    /// Writes every key file and, last of all, the header, so that a vault is there whole or not at all.
    pub(crate) fn write(
        self,
        folder: &Folder,
        passphrase: &Passphrase,
        params: Argon2Params,
        floor: &Floor,
        genesis: EntryId,
        random: &dyn Randomness,
    ) -> Result<KeyRing, OpenError> {
        const EPOCH: u32 = 1;
        let vault = self.vault.as_bytes();
        let salt = array(random);
        let stretched = stretch(passphrase, &salt, params).map_err(kdf_error)?;
        let by_passphrase = Slot::seal_to_passphrase(
            vault,
            Slot::make_id(random),
            EPOCH,
            (salt, params),
            floor,
            &stretched,
            &self.member_key,
            random,
        )
        .map_err(|_| OpenError::Internal)?;
        let by_words =
            Slot::seal_to_recovery(vault, Slot::make_id(random), EPOCH, &self.recovery, &self.member_key, random)
                .map_err(|_| OpenError::Internal)?;
        let signing = self.log_key.signing_key();
        let (_, sealing) = self.seeds.public();
        let bundle = Bundle {
            id: Bundle::make_id(random),
            member: *self.member.as_bytes(),
            seeds: self.seeds,
            genesis: *genesis.as_bytes(),
            governance_head: *genesis.as_bytes(),
            recovery: self.recovery,
        };
        let key_file = KeyFile::seal(vault, EPOCH, &self.vault_key, None, &[sealing], random)
            .map_err(|_| OpenError::Internal)?
            .encode();
        let log = LogId::from_bytes(self.log_key.log);
        let slots = [(by_passphrase.id(), by_passphrase.encode()), (by_words.id(), by_words.encode())];
        let bundle_bytes = bundle.seal(vault, &self.member_key, random);
        let log_bytes = self.log_key.seal(vault, &self.member_key, random);
        for (id, bytes) in &slots {
            folder.write_new(&VaultFile::Slot(**id), bytes, random)?;
        }
        folder.write_new(&VaultFile::Bundle(MemberId::from_bytes(bundle.id)), &bundle_bytes, random)?;
        folder.write_new(&VaultFile::KeyFile(EPOCH), &key_file, random)?;
        folder.write_new(&VaultFile::LogKey(log), &log_bytes, random)?;
        let header = Header {
            vault: *vault,
            sequence: 1,
            key_epoch: EPOCH,
            database_salt: array(random),
            genesis: *genesis.as_bytes(),
            files: FileHashes {
                slots: slots.iter().map(|(_, bytes)| sha256(&[bytes])).collect(),
                bundles: vec![sha256(&[&bundle_bytes])],
                keys: vec![sha256(&[&key_file])],
                log_keys: vec![sha256(&[&log_bytes])],
            },
        };
        let check = self.vault_key.derive_header_check_key(vault);
        let page = header.encode(&check).map_err(|_| OpenError::Internal)?;
        folder.write_header(&page, random)?;
        Ok(KeyRing { vault: self.vault, member: self.member, header, bundle, vault_key: self.vault_key, log, signing })
    }
}

/// What opening the header showed beside the header itself.
pub(crate) struct HeaderState {
    pub(crate) header: Header,
    /// The bytes of the copy that counts.
    pub(crate) page: Vec<u8>,
    /// Whether a copy must be written again.
    pub(crate) needs_repair: bool,
}

/// Reads both header copies and takes the better one.
pub(crate) fn read_header(folder: &Folder) -> Result<HeaderState, OpenError> {
    let read = |file: &VaultFile| match folder.read(file, MOST_KEY_FILE) {
        Ok(bytes) => Ok(bytes),
        Err(DiskError::NotFound) => Ok(Vec::new()),
        Err(error) => Err(error),
    };
    let first = read(&VaultFile::Header)?;
    let second = read(&VaultFile::HeaderBackup)?;
    if first.is_empty() && second.is_empty() {
        return Err(OpenError::NotFound);
    }
    match choose(&first, &second) {
        Ok(choice) => Ok(HeaderState {
            page: if choice.copy == Copy::First { first } else { second },
            needs_repair: choice.first.is_some() || choice.second.is_some() || choice.differ,
            header: choice.header,
        }),
        Err(none) if none.is_too_new() => Err(OpenError::TooNew),
        Err(_) => Err(OpenError::Damaged(VaultPart::Header)),
    }
}

/// Opens the keys of the member whose passphrase this is.
pub(crate) fn unlock(folder: &Folder, passphrase: &Passphrase) -> Result<(KeyRing, HeaderState), OpenError> {
    let state = read_header(folder)?;
    let member_key = open_slots(folder, &state.header, passphrase)?;
    let ring = open_member(folder, &state, &member_key)?;
    Ok((ring, state))
}

/// Salt and costs of one run of Argon2id.
type Stretching = ([u8; 32], Argon2Params);

/// Tries a passphrase on every slot, with one run of Argon2id for all that share salt and costs.
fn open_slots(folder: &Folder, header: &Header, passphrase: &Passphrase) -> Result<MemberKey, OpenError> {
    let vault = &header.vault;
    let mut groups: Vec<(Stretching, Vec<Slot>)> = Vec::new();
    let mut is_damaged = false;
    for file in files(folder, |file| matches!(file, VaultFile::Slot(_)))? {
        let bytes = folder.read(&file, MOST_KEY_FILE)?;
        let slot = match Slot::decode(&bytes) {
            Ok(slot) => slot,
            Err(FormatError::TooNew { .. }) => return Err(OpenError::TooNew),
            Err(_) => {
                is_damaged = true;
                continue;
            }
        };
        // An old slot put back, or a stray one that would cost a derivation of its own, is not tried.
        if !header.files.slots.contains(&sha256(&[&bytes])) {
            continue;
        }
        if let (SlotKind::Passphrase { .. }, Some(stretching)) = (slot.kind(), slot.stretching()) {
            match groups.iter_mut().find(|(costs, _)| *costs == stretching) {
                Some((_, slots)) => slots.push(slot),
                None => groups.push((stretching, vec![slot])),
            }
        }
    }
    let mut opened: Vec<MemberKey> = Vec::new();
    for ((salt, params), slots) in groups {
        let stretched = stretch(passphrase, &salt, params).map_err(kdf_error)?;
        for slot in slots {
            match slot.open_with_passphrase(vault, &stretched) {
                Ok(key) => opened.push(key),
                Err(SlotError::OtherCredential) => {}
                Err(_) => return Err(OpenError::Damaged(VaultPart::Slot)),
            }
        }
    }
    match (opened.pop(), opened.is_empty()) {
        (Some(key), true) => Ok(key),
        (Some(_), false) => Err(OpenError::AmbiguousPassphrase),
        // The passphrase may be right and its slot the damaged one: then "wrong" would be untrue.
        (None, _) if is_damaged => Err(OpenError::Damaged(VaultPart::Slot)),
        (None, _) => Err(OpenError::WrongPassphrase),
    }
}

fn open_member(folder: &Folder, state: &HeaderState, member_key: &MemberKey) -> Result<KeyRing, OpenError> {
    let vault = &state.header.vault;
    let bundle = open_own(
        folder,
        VaultPart::Bundle,
        &state.header.files.bundles,
        |file| matches!(file, VaultFile::Bundle(_)),
        |bytes| Bundle::open(bytes, vault, member_key),
    )?;
    let log_key = open_own(
        folder,
        VaultPart::LogKey,
        &state.header.files.log_keys,
        |file| matches!(file, VaultFile::LogKey(_)),
        |bytes| LogKey::open(bytes, vault, member_key),
    )?;
    let bytes = match folder.read(&VaultFile::KeyFile(state.header.key_epoch), MOST_KEY_FILE) {
        Ok(bytes) => bytes,
        Err(DiskError::NotFound) => return Err(OpenError::Damaged(VaultPart::KeyFile)),
        Err(error) => return Err(error.into()),
    };
    if !state.header.files.keys.contains(&sha256(&[&bytes])) {
        return Err(OpenError::Damaged(VaultPart::KeyFile));
    }
    let vault_key = KeyFile::decode(&bytes)
        .map_err(|error| match error {
            FormatError::TooNew { .. } => OpenError::TooNew,
            _ => OpenError::Damaged(VaultPart::KeyFile),
        })?
        .open(&bundle.seeds.private_key())
        .map_err(|_| OpenError::Damaged(VaultPart::KeyFile))?;
    let check = vault_key.derive_header_check_key(vault);
    Header::confirm(&state.page, &check).map_err(|_| OpenError::Damaged(VaultPart::Header))?;
    Ok(KeyRing {
        vault: VaultId::from_bytes(*vault),
        member: MemberId::from_bytes(bundle.member),
        header: state.header.clone(),
        vault_key,
        log: LogId::from_bytes(log_key.log),
        signing: log_key.signing_key(),
        bundle,
    })
}

/// Opens the one file of a kind that is sealed to this member.
fn open_own<T>(
    folder: &Folder,
    part: VaultPart,
    listed: &[[u8; 32]],
    is_wanted: impl Fn(&VaultFile) -> bool,
    open: impl Fn(&[u8]) -> Result<T, EnvelopeError>,
) -> Result<T, OpenError> {
    for file in files(folder, is_wanted)? {
        let bytes = folder.read(&file, MOST_KEY_FILE)?;
        // What the header does not list is an old copy put back; what does not open is another member's, or damaged.
        if !listed.contains(&sha256(&[&bytes])) {
            continue;
        }
        if let Ok(opened) = open(&bytes) {
            return Ok(opened);
        }
    }
    Err(OpenError::Damaged(part))
}

/// The files of a kind in the folder, in the order of their names.
pub(crate) fn files(folder: &Folder, is_wanted: impl Fn(&VaultFile) -> bool) -> Result<Vec<VaultFile>, DiskError> {
    let survey = folder.survey()?;
    Ok(survey.files.into_iter().map(|found| found.file).filter(|file| is_wanted(file)).collect())
}

fn kdf_error(error: KdfError) -> OpenError {
    match error {
        KdfError::OutOfMemory => OpenError::MemoryShort,
        _ => OpenError::Damaged(VaultPart::Slot),
    }
}
