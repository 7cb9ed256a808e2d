//! `slots/<id>.slot`: a member key, sealed to one credential.
//!
//! Not here: which member a slot belongs to; no slot says so.
//! What must stay true: the commitment is compared before anything is decrypted, so that a wrong passphrase and a damaged
//! slot are never mistaken for each other; nothing in a slot but the costs is used before that.

use crate::aead;
use crate::format::{FormatError, close_frame, open_frame};
use crate::hash::sha256;
use crate::invitation::InvitationSecret;
use crate::kdf::{Argon2Params, Floor, KdfError, StretchedPassphrase, derive_with_commitment};
use crate::label;
use crate::random::{Randomness, array};
use crate::secret::{Secret, equal};
use crate::vault_key::MemberKey;
use crate::words::RecoveryKeys;
use crate::wrap::{self, PublicKey};

const MAGIC: [u8; 8] = *b"AMPSLOT\x01";
const VERSION: u16 = 1;
const HEAD_LENGTH: usize = 136;
/// Sealed member key in a passphrase or invitation slot: 32 and a tag.
const SEALED_LENGTH: usize = 32 + aead::TAG_LENGTH;

/// The credential a slot is sealed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotKind {
    /// A passphrase, stretched with these costs and this salt.
    Passphrase {
        /// Costs of the Argon2id run.
        params: Argon2Params,
        /// Salt of the Argon2id run, shared by the passphrase slots of a replica.
        salt: [u8; 32],
    },
    /// The secret of an invitation.
    Invitation,
    /// The recovery words of a member.
    Recovery,
}

/// Why a slot could not be made or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SlotError {
    /// The costs may not be used.
    #[error(transparent)]
    Costs(#[from] KdfError),
    /// The slot is intact and sealed to another credential: a wrong passphrase, other words, another invitation.
    #[error("the slot is sealed to another credential")]
    OtherCredential,
    /// The credential is right and the content does not open: the slot is damaged or belongs to another vault.
    #[error("the credential is right but the slot's content does not open")]
    ContentDamaged,
    /// The recovery pair's public half is no key.
    #[error("the public key is not valid")]
    KeyNotValid,
}

/// A slot as it lies on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    kind: SlotKind,
    key_epoch: u32,
    id: [u8; 16],
    commitment: [u8; 32],
    nonce: [u8; 24],
    ciphertext: Vec<u8>,
}

impl Slot {
    /// A new random id for a slot.
    pub fn make_id(random: &dyn Randomness) -> [u8; 16] {
        array(random)
    }

    /// The credential it is sealed to.
    pub fn kind(&self) -> SlotKind {
        self.kind
    }

    /// Its id, in the file's name.
    pub fn id(&self) -> &[u8; 16] {
        &self.id
    }

    /// Epoch of the vault root key when it was made.
    pub fn key_epoch(&self) -> u32 {
        self.key_epoch
    }

    /// Salt and costs, where it is a passphrase slot: slots that share both open with one Argon2id run.
    pub fn stretching(&self) -> Option<([u8; 32], Argon2Params)> {
        match self.kind {
            SlotKind::Passphrase { params, salt } => Some((salt, params)),
            SlotKind::Invitation | SlotKind::Recovery => None,
        }
    }

    /// Seals a member key to a passphrase that was stretched with `salt` and `params`.
    ///
    /// # Errors
    /// [`SlotError::Costs`] where the costs are below the floor or out of all bounds.
    #[expect(clippy::too_many_arguments, reason = "each is one field of the file")]
    pub fn seal_to_passphrase(
        vault: &[u8; 16],
        id: [u8; 16],
        key_epoch: u32,
        (salt, params): ([u8; 32], Argon2Params),
        floor: &Floor,
        stretched: &StretchedPassphrase,
        key: &MemberKey,
        random: &dyn Randomness,
    ) -> Result<Self, SlotError> {
        let params = params.check_floor(floor)?;
        let keys = passphrase_keys(stretched, &id);
        Ok(Self::sealed(SlotKind::Passphrase { params, salt }, vault, id, key_epoch, &keys, key, random))
    }

    /// Seals a member key to an invitation.
    pub fn seal_to_invitation(
        vault: &[u8; 16],
        id: [u8; 16],
        key_epoch: u32,
        secret: &InvitationSecret,
        key: &MemberKey,
        random: &dyn Randomness,
    ) -> Self {
        let keys = secret.derive_slot_key(&id);
        Self::sealed(SlotKind::Invitation, vault, id, key_epoch, &keys, key, random)
    }

    /// Wraps a member key to the public half of the member's recovery pair; the words themselves are not needed.
    ///
    /// # Errors
    /// [`SlotError::KeyNotValid`] where the public half is no key.
    pub fn seal_to_recovery(
        vault: &[u8; 16],
        id: [u8; 16],
        key_epoch: u32,
        recovery: &PublicKey,
        key: &MemberKey,
        random: &dyn Randomness,
    ) -> Result<Self, SlotError> {
        let commitment = recovery_commitment(vault, &id, recovery);
        let mut slot =
            Self { kind: SlotKind::Recovery, key_epoch, id, commitment, nonce: [0; 24], ciphertext: Vec::new() };
        let info = slot.context(label::SLOT_RECOVERY, vault);
        slot.ciphertext =
            wrap::seal_to(recovery, &info, key.secret().expose(), random).map_err(|_| SlotError::KeyNotValid)?;
        Ok(slot)
    }

    fn sealed(
        kind: SlotKind,
        vault: &[u8; 16],
        id: [u8; 16],
        key_epoch: u32,
        (slot_key, commitment): &(Secret<32>, [u8; 32]),
        key: &MemberKey,
        random: &dyn Randomness,
    ) -> Self {
        let mut slot =
            Self { kind, key_epoch, id, commitment: *commitment, nonce: array(random), ciphertext: Vec::new() };
        let associated = slot.context(label::SLOT_CONTENT, vault);
        slot.ciphertext = aead::seal(slot_key, &slot.nonce, &associated, key.secret().expose());
        slot
    }

    /// Opens a passphrase slot with what its salt and costs made of the passphrase.
    ///
    /// # Errors
    /// [`SlotError::OtherCredential`] where the passphrase is another, [`SlotError::ContentDamaged`] where it is right.
    pub fn open_with_passphrase(
        &self,
        vault: &[u8; 16],
        stretched: &StretchedPassphrase,
    ) -> Result<MemberKey, SlotError> {
        match self.kind {
            SlotKind::Passphrase { .. } => self.open_sealed(vault, &passphrase_keys(stretched, &self.id)),
            SlotKind::Invitation | SlotKind::Recovery => Err(SlotError::OtherCredential),
        }
    }

    /// Opens an invitation slot.
    ///
    /// # Errors
    /// [`SlotError::OtherCredential`] where the invitation is another, [`SlotError::ContentDamaged`] where it is right.
    pub fn open_with_invitation(&self, vault: &[u8; 16], secret: &InvitationSecret) -> Result<MemberKey, SlotError> {
        match self.kind {
            SlotKind::Invitation => self.open_sealed(vault, &secret.derive_slot_key(&self.id)),
            SlotKind::Passphrase { .. } | SlotKind::Recovery => Err(SlotError::OtherCredential),
        }
    }

    /// Opens a recovery slot with the keys of the words.
    ///
    /// # Errors
    /// [`SlotError::OtherCredential`] where the words are another's, [`SlotError::ContentDamaged`] where they are right.
    pub fn open_with_recovery(&self, vault: &[u8; 16], keys: &RecoveryKeys) -> Result<MemberKey, SlotError> {
        let private = keys.private_key();
        let fits = equal(&recovery_commitment(vault, &self.id, &private.public()), &self.commitment);
        if self.kind != SlotKind::Recovery || !fits {
            return Err(SlotError::OtherCredential);
        }
        let info = self.context(label::SLOT_RECOVERY, vault);
        wrap::open_key_from(&private, &info, &self.ciphertext).map(MemberKey).map_err(|_| SlotError::ContentDamaged)
    }

    fn open_sealed(&self, vault: &[u8; 16], keys: &(Secret<32>, [u8; 32])) -> Result<MemberKey, SlotError> {
        let (slot_key, commitment) = keys;
        if !equal(commitment, &self.commitment) {
            return Err(SlotError::OtherCredential);
        }
        let associated = self.context(label::SLOT_CONTENT, vault);
        aead::open(slot_key, &self.nonce, &associated, &self.ciphertext)
            .ok()
            .and_then(|plaintext| Secret::from_slice(&plaintext))
            .map(MemberKey)
            .ok_or(SlotError::ContentDamaged)
    }

    /// The bytes of the file.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = self.head();
        bytes.extend_from_slice(&self.ciphertext);
        close_frame(bytes)
    }

    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// [`FormatError`] where it is not an intact slot.
    pub fn decode(bytes: &[u8]) -> Result<Self, FormatError> {
        let mut fields = open_frame(bytes, MAGIC, VERSION)?;
        let (kind, kdf) = (fields.u8()?, fields.u8()?);
        let params = Argon2Params { memory_kib: fields.u32()?, passes: fields.u32()?, lanes: fields.u32()? };
        let salt: [u8; 32] = fields.array()?;
        let unused = params == NO_COSTS && salt == [0; 32];
        let (kind, expected_length) = match (kind, kdf) {
            (1, 1) => (SlotKind::Passphrase { params, salt }, SEALED_LENGTH),
            (2, 0) if unused => (SlotKind::Invitation, SEALED_LENGTH),
            (3, 0) if unused => (SlotKind::Recovery, wrap::KEY_WRAP_LENGTH),
            _ => return Err(FormatError::NotValid { rule: "kind, derivation and costs go together" }),
        };
        let (key_epoch, id, commitment) = (fields.u32()?, fields.array()?, fields.array()?);
        let nonce = fields.array()?;
        if kind == SlotKind::Recovery && nonce != [0; 24] {
            return Err(FormatError::NotValid { rule: "a recovery slot has no nonce" });
        }
        if usize::try_from(fields.u32()?) != Ok(expected_length) {
            return Err(FormatError::NotValid { rule: "the content's length is that of the kind" });
        }
        let ciphertext = fields.take(expected_length)?.to_vec();
        fields.end()?;
        Ok(Self { kind, key_epoch, id, commitment, nonce, ciphertext })
    }

    /// Bytes 0 to 136: everything before the content.
    fn head(&self) -> Vec<u8> {
        let (kind, kdf, params, salt) = match self.kind {
            SlotKind::Passphrase { params, salt } => (1u8, 1u8, params, salt),
            SlotKind::Invitation => (2, 0, NO_COSTS, [0; 32]),
            SlotKind::Recovery => (3, 0, NO_COSTS, [0; 32]),
        };
        let length = match self.kind {
            SlotKind::Recovery => wrap::KEY_WRAP_LENGTH,
            SlotKind::Passphrase { .. } | SlotKind::Invitation => SEALED_LENGTH,
        };
        let mut bytes = Vec::with_capacity(HEAD_LENGTH + length + 32);
        bytes.extend_from_slice(&MAGIC);
        bytes.extend_from_slice(&VERSION.to_be_bytes());
        bytes.extend_from_slice(&[kind, kdf]);
        for cost in [params.memory_kib, params.passes, params.lanes] {
            bytes.extend_from_slice(&cost.to_be_bytes());
        }
        bytes.extend_from_slice(&salt);
        bytes.extend_from_slice(&self.key_epoch.to_be_bytes());
        bytes.extend_from_slice(&self.id);
        bytes.extend_from_slice(&self.commitment);
        bytes.extend_from_slice(&self.nonce);
        bytes.extend_from_slice(&u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes());
        bytes
    }

    /// Label, head and vault: what the content is bound to.
    fn context(&self, label: &[u8], vault: &[u8; 16]) -> Vec<u8> {
        [label, &self.head(), vault].concat()
    }
}

const NO_COSTS: Argon2Params = Argon2Params { memory_kib: 0, passes: 0, lanes: 0 };

fn passphrase_keys(stretched: &StretchedPassphrase, id: &[u8; 16]) -> (Secret<32>, [u8; 32]) {
    derive_with_commitment(stretched.0.expose(), id, &[label::SLOT_PASSPHRASE])
}

fn recovery_commitment(vault: &[u8; 16], id: &[u8; 16], recovery: &PublicKey) -> [u8; 32] {
    sha256(&[label::SLOT_RECOVERY_COMMITMENT, vault, id, &recovery.0])
}
