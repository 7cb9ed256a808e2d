//! The one-time secret of an invitation and the keys that follow from it.
//!
//! Not here: the invitation file and the entries that authorise it.
//! What must stay true: whoever has the secret opens the vault until the invitation is accepted; acceptance deletes the
//! invitation's slot.

use crate::bundle::MemberSeeds;
use crate::kdf::{derive, derive_with_commitment};
use crate::label;
use crate::random::Randomness;
use crate::secret::Secret;

/// The secret an invited member is given.
pub struct InvitationSecret(Secret<32>);

impl InvitationSecret {
    /// A new random secret.
    pub fn make(random: &dyn Randomness) -> Self {
        Self(Secret::make(random))
    }

    /// Takes over a known secret.
    pub fn from_secret(secret: Secret<32>) -> Self {
        Self(secret)
    }

    /// The secret's bytes, to be written into the invitation.
    pub fn secret(&self) -> &Secret<32> {
        &self.0
    }

    /// The Ed25519 and X25519 pairs that governance authorises for this invitation.
    pub fn derive_seeds(&self, vault: &[u8; 16]) -> MemberSeeds {
        MemberSeeds::from_secrets(
            derive(self.0.expose(), vault, &[label::INVITATION_SIGNING]),
            derive(self.0.expose(), vault, &[label::INVITATION_SEALING]),
        )
    }

    pub(crate) fn derive_slot_key(&self, slot: &[u8; 16]) -> (Secret<32>, [u8; 32]) {
        derive_with_commitment(self.0.expose(), slot, &[label::SLOT_INVITATION])
    }
}

impl std::fmt::Debug for InvitationSecret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("InvitationSecret(…)")
    }
}
