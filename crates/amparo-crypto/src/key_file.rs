//! `keys/<epoch>`: the vault root key of one replica and epoch, wrapped to each member, and its predecessor under it.
//!
//! Not here: who is a member; the vault passes the public keys that governance names.
//! What must stay true: the file names nobody, recipients are found by a hash that only a member's public key explains;
//! the former key is sealed under the new one, so that older journal files stay readable.

use crate::aead;
use crate::format::{FormatError, close_frame, open_frame};
use crate::hash::sha256;
use crate::label;
use crate::random::{Randomness, array};
use crate::secret::Secret;
use crate::vault_key::VaultKey;
use crate::wrap::{self, KEY_WRAP_LENGTH, PrivateKey, PublicKey};

const MAGIC: [u8; 8] = *b"AMPKEYS\x01";
const VERSION: u16 = 1;
const HEAD_LENGTH: usize = 48;
const FORMER_LENGTH: usize = 24 + 32 + aead::TAG_LENGTH;
/// Most recipients of one file.
pub const MOST_RECIPIENTS: usize = 1024;

/// Why a key file could not be made or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyFileError {
    /// More than [`MOST_RECIPIENTS`], or none.
    #[error("a key file has between 1 and {MOST_RECIPIENTS} recipients")]
    RecipientCount,
    /// A recipient's public key is no key.
    #[error("a recipient's public key is not valid")]
    KeyNotValid,
    /// The file is intact and no wrap in it is meant for this key.
    #[error("the vault key is not wrapped to this member")]
    NotForThisMember,
    /// The wrap is meant for this key and does not open, or the former key does not.
    #[error("the key file is damaged: its content does not open")]
    ContentDamaged,
}

/// A key file as it lies on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFile {
    vault: [u8; 16],
    epoch: u32,
    wraps: Vec<RecipientWrap>,
    former: Option<[u8; FORMER_LENGTH]>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct RecipientWrap {
    recipient: [u8; 16],
    wrap: [u8; KEY_WRAP_LENGTH],
}

impl KeyFile {
    /// Wraps a vault root key to each recipient; `former` is the key of the epoch before, where there is one.
    ///
    /// # Errors
    /// [`KeyFileError::RecipientCount`] or [`KeyFileError::KeyNotValid`].
    pub fn seal(
        vault: &[u8; 16],
        epoch: u32,
        key: &VaultKey,
        former: Option<&VaultKey>,
        recipients: &[PublicKey],
        random: &dyn Randomness,
    ) -> Result<Self, KeyFileError> {
        if recipients.is_empty() || recipients.len() > MOST_RECIPIENTS {
            return Err(KeyFileError::RecipientCount);
        }
        let mut wraps = Vec::with_capacity(recipients.len());
        for recipient in recipients {
            let wrap = wrap::seal_to(recipient, &wrap_info(vault, epoch), key.0.expose(), random)
                .map_err(|_| KeyFileError::KeyNotValid)?;
            let wrap = wrap.try_into().map_err(|_| KeyFileError::ContentDamaged)?;
            wraps.push(RecipientWrap { recipient: recipient_tag(vault, epoch, recipient), wrap });
        }
        // In the order of the tags, so that the file does not tell who came first.
        wraps.sort_by_key(|wrap| wrap.recipient);
        let former = former.map(|former| seal_former(vault, epoch, key, former, random));
        Ok(Self { vault: *vault, epoch, wraps, former })
    }

    /// Epoch of the key.
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// Vault the file belongs to.
    pub fn vault(&self) -> &[u8; 16] {
        &self.vault
    }

    /// How many members the key is wrapped to.
    pub fn recipient_count(&self) -> usize {
        self.wraps.len()
    }

    /// Says whether the key is wrapped to this public key.
    pub fn is_wrapped_to(&self, recipient: &PublicKey) -> bool {
        let tag = recipient_tag(&self.vault, self.epoch, recipient);
        self.wraps.iter().any(|wrap| wrap.recipient == tag)
    }

    /// Opens the vault root key with a member's private key.
    ///
    /// # Errors
    /// [`KeyFileError::NotForThisMember`], or [`KeyFileError::ContentDamaged`].
    pub fn open(&self, private: &PrivateKey) -> Result<VaultKey, KeyFileError> {
        let tag = recipient_tag(&self.vault, self.epoch, &private.public());
        let found = self.wraps.iter().find(|wrap| wrap.recipient == tag).ok_or(KeyFileError::NotForThisMember)?;
        wrap::open_key_from(private, &wrap_info(&self.vault, self.epoch), &found.wrap)
            .map(VaultKey)
            .map_err(|_| KeyFileError::ContentDamaged)
    }

    /// Opens the key of the epoch before with the key of this one; nothing where this is the first.
    ///
    /// # Errors
    /// [`KeyFileError::ContentDamaged`].
    pub fn open_former(&self, key: &VaultKey) -> Result<Option<VaultKey>, KeyFileError> {
        let Some(former) = &self.former else { return Ok(None) };
        let (nonce, ciphertext) = former.split_first_chunk::<24>().ok_or(KeyFileError::ContentDamaged)?;
        let associated = former_context(&self.vault, self.epoch);
        let plaintext = aead::open(&key.derive_former_key(&self.vault), nonce, &associated, ciphertext)
            .map_err(|_| KeyFileError::ContentDamaged)?;
        Secret::from_slice(&plaintext).map(|secret| Some(VaultKey(secret))).ok_or(KeyFileError::ContentDamaged)
    }

    /// The bytes of the file.
    pub fn encode(&self) -> Vec<u8> {
        let count = u32::try_from(self.wraps.len()).unwrap_or(u32::MAX);
        let mut bytes =
            Vec::with_capacity(HEAD_LENGTH + self.wraps.len() * (16 + KEY_WRAP_LENGTH) + FORMER_LENGTH + 32);
        bytes.extend_from_slice(&MAGIC);
        bytes.extend_from_slice(&VERSION.to_be_bytes());
        bytes.extend_from_slice(&u16::from(self.former.is_some()).to_be_bytes());
        bytes.extend_from_slice(&self.epoch.to_be_bytes());
        bytes.extend_from_slice(&self.vault);
        bytes.extend_from_slice(&count.to_be_bytes());
        bytes.extend_from_slice(&[0; 12]);
        for wrap in &self.wraps {
            bytes.extend_from_slice(&wrap.recipient);
            bytes.extend_from_slice(&wrap.wrap);
        }
        if let Some(former) = &self.former {
            bytes.extend_from_slice(former);
        }
        close_frame(bytes)
    }

    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// [`FormatError`] where it is not an intact key file.
    pub fn decode(bytes: &[u8]) -> Result<Self, FormatError> {
        let mut fields = open_frame(bytes, MAGIC, VERSION)?;
        let has_former = match fields.u16()? {
            0 => false,
            1 => true,
            _ => return Err(FormatError::NotValid { rule: "there is at most one former key" }),
        };
        let (epoch, vault) = (fields.u32()?, fields.array()?);
        let count = usize::try_from(fields.u32()?).map_err(|_| FormatError::WrongLength)?;
        if count == 0 || count > MOST_RECIPIENTS {
            return Err(FormatError::NotValid { rule: "there are between 1 and 1024 recipients" });
        }
        fields.reserved(12)?;
        let mut wraps = Vec::with_capacity(count);
        for _ in 0..count {
            wraps.push(RecipientWrap { recipient: fields.array()?, wrap: fields.array()? });
        }
        if !wraps.is_sorted_by_key(|wrap| wrap.recipient) {
            return Err(FormatError::NotValid { rule: "recipients are sorted" });
        }
        let former = if has_former { Some(fields.array()?) } else { None };
        fields.end()?;
        Ok(Self { vault, epoch, wraps, former })
    }
}

fn wrap_info(vault: &[u8; 16], epoch: u32) -> Vec<u8> {
    [label::VAULT_KEY, vault, &epoch.to_be_bytes()].concat()
}

fn recipient_tag(vault: &[u8; 16], epoch: u32, recipient: &PublicKey) -> [u8; 16] {
    let hash = sha256(&[label::VAULT_KEY_RECIPIENT, vault, &epoch.to_be_bytes(), &recipient.0]);
    let mut tag = [0; 16];
    tag.copy_from_slice(&hash[..16]);
    tag
}

fn former_context(vault: &[u8; 16], epoch: u32) -> Vec<u8> {
    [label::VAULT_KEY_FORMER, vault, &epoch.to_be_bytes()].concat()
}

fn seal_former(
    vault: &[u8; 16],
    epoch: u32,
    key: &VaultKey,
    former: &VaultKey,
    random: &dyn Randomness,
) -> [u8; FORMER_LENGTH] {
    let nonce: [u8; 24] = array(random);
    let sealed = aead::seal(&key.derive_former_key(vault), &nonce, &former_context(vault, epoch), former.0.expose());
    let mut bytes = [0; FORMER_LENGTH];
    bytes[..24].copy_from_slice(&nonce);
    bytes[24..].copy_from_slice(&sealed);
    bytes
}
