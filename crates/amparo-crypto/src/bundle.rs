//! `members/<id>.bundle`: a member's own keys and the pins by which the member knows the vault.
//!
//! Not here: the member's name and roles; those are entries.
//! What must stay true: the bundle's id is random and says nothing of the member; the governance head in it is the last
//! one this member has seen, so that an older chain is noticed.

use crate::envelope::{self, EnvelopeError, Kind, content_version};
use crate::format::Fields;
use crate::kdf::derive;
use crate::label;
use crate::random::{Randomness, array};
use crate::secret::Secret;
use crate::sign::{SigningKey, VerifyingKey};
use crate::vault_key::MemberKey;
use crate::wrap::{PrivateKey, PublicKey};
use zeroize::Zeroizing;

const CONTENT_LENGTH: usize = 192;

/// A member's Ed25519 and X25519 seeds.
pub struct MemberSeeds {
    signing: Secret<32>,
    sealing: Secret<32>,
}

impl MemberSeeds {
    /// New random seeds.
    pub fn make(random: &dyn Randomness) -> Self {
        Self { signing: Secret::make(random), sealing: Secret::make(random) }
    }

    /// Takes over known seeds, Ed25519 first.
    pub fn from_secrets(signing: Secret<32>, sealing: Secret<32>) -> Self {
        Self { signing, sealing }
    }

    /// The key that signs for the member.
    pub fn signing_key(&self) -> SigningKey {
        SigningKey::from_seed(&self.signing)
    }

    /// The key that opens what is sealed to the member.
    pub fn private_key(&self) -> PrivateKey {
        PrivateKey::from_seed(&self.sealing)
    }

    /// The key under which the member's drafts are sealed on this vault. It outlives a change of passphrase.
    pub fn derive_draft_key(&self, vault: &[u8; 16]) -> Secret<32> {
        derive(self.sealing.expose(), vault, &[label::DRAFT_KEY])
    }

    /// The public halves, as they stand in governance entries.
    pub fn public(&self) -> (VerifyingKey, PublicKey) {
        (self.signing_key().verifying(), self.private_key().public())
    }
}

impl std::fmt::Debug for MemberSeeds {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("MemberSeeds(…)")
    }
}

/// What a bundle holds.
#[derive(Debug)]
pub struct Bundle {
    /// Random id, in the file's name.
    pub id: [u8; 16],
    /// Whose bundle it is.
    pub member: [u8; 16],
    /// The member's keys.
    pub seeds: MemberSeeds,
    /// Entry id of the vault's genesis.
    pub genesis: [u8; 32],
    /// Entry id of the last governance entry this member has seen.
    pub governance_head: [u8; 32],
    /// Public half of the member's recovery pair, to which a new recovery slot is wrapped.
    pub recovery: PublicKey,
}

impl Bundle {
    /// A new random id for a bundle.
    pub fn make_id(random: &dyn Randomness) -> [u8; 16] {
        array(random)
    }

    /// The bytes of the file.
    pub fn seal(&self, vault: &[u8; 16], key: &MemberKey, random: &dyn Randomness) -> Vec<u8> {
        let mut content = Zeroizing::new(Vec::with_capacity(CONTENT_LENGTH));
        content.extend_from_slice(&1u16.to_be_bytes());
        content.extend_from_slice(&[0; 14]);
        content.extend_from_slice(&self.member);
        content.extend_from_slice(self.seeds.signing.expose());
        content.extend_from_slice(self.seeds.sealing.expose());
        content.extend_from_slice(&self.genesis);
        content.extend_from_slice(&self.governance_head);
        content.extend_from_slice(&self.recovery.0);
        envelope::seal(Kind::Bundle, vault, &self.id, key.secret(), &content, random)
    }

    /// Opens the bytes of a file.
    ///
    /// # Errors
    /// [`EnvelopeError::OtherKey`] where it is another member's, else damage.
    pub fn open(bytes: &[u8], vault: &[u8; 16], key: &MemberKey) -> Result<Self, EnvelopeError> {
        let (id, content) = envelope::open(Kind::Bundle, vault, key.secret(), bytes)?;
        let mut fields = Fields::new(&content);
        content_version(&mut fields)?;
        fields.reserved(14)?;
        let member = fields.array()?;
        let seeds = MemberSeeds { signing: secret(&mut fields)?, sealing: secret(&mut fields)? };
        let (genesis, governance_head, recovery) = (fields.array()?, fields.array()?, PublicKey(fields.array()?));
        fields.end()?;
        Ok(Self { id, member, seeds, genesis, governance_head, recovery })
    }
}

fn secret(fields: &mut Fields<'_>) -> Result<Secret<32>, EnvelopeError> {
    Secret::from_slice(fields.take(32)?).ok_or(EnvelopeError::ContentDamaged)
}
