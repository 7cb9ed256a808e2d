//! Secrets of a compartment: one X25519 pair an epoch, wrapped to each holder.
//!
//! Not here: who holds a compartment; governance says so, and holders write the wraps as entries.
//! What must stay true: an opened secret is compared with the public half that an entry names, so that nobody can slip in
//! another; each epoch gives its holders the epoch before, and never the one after.

use crate::kdf::derive;
use crate::label;
use crate::random::Randomness;
use crate::secret::{Secret, equal};
use crate::wrap::{self, PrivateKey, PublicKey};

/// Which compartment and which of its epochs, on which vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Epoch {
    /// The vault.
    pub vault: [u8; 16],
    /// Number of the compartment.
    pub compartment: u8,
    /// Number of the epoch, from 1.
    pub epoch: u32,
}

impl Epoch {
    fn info(&self, label: &[u8]) -> Vec<u8> {
        [label, &self.vault, &[self.compartment], &self.epoch.to_be_bytes()].concat()
    }
}

/// Why a wrap of an epoch secret could not be made or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EpochError {
    /// The holder's public key is no key.
    #[error("the public key is not valid")]
    KeyNotValid,
    /// The wrap does not open with this key.
    #[error(transparent)]
    DoesNotOpen(#[from] wrap::OpenError),
    /// The wrap opens, and the secret in it is not that of the public half.
    #[error("the wrapped secret is not that of the epoch's public key")]
    NotThisEpoch,
}

/// The secret of one epoch of a compartment.
pub struct EpochSecret(Secret<32>);

impl EpochSecret {
    /// A new random secret.
    pub fn make(random: &dyn Randomness) -> Self {
        Self(Secret::make(random))
    }

    /// Takes over a known secret.
    pub fn from_secret(secret: Secret<32>) -> Self {
        Self(secret)
    }

    /// Opens what is sealed to the epoch.
    pub fn private_key(&self) -> PrivateKey {
        PrivateKey::from_seed(&self.0)
    }

    /// The half that stands in the epoch's entry; everybody seals to it.
    pub fn public_key(&self) -> PublicKey {
        self.private_key().public()
    }

    /// The key of this epoch's identity values in the database.
    pub fn derive_database_key(&self, vault: &[u8; 16]) -> Secret<32> {
        derive(self.0.expose(), vault, &[label::EPOCH_DATABASE])
    }

    /// Wraps the secret to a holder.
    ///
    /// # Errors
    /// [`EpochError::KeyNotValid`].
    pub fn wrap_to_holder(
        &self,
        epoch: &Epoch,
        holder: &PublicKey,
        random: &dyn Randomness,
    ) -> Result<Vec<u8>, EpochError> {
        wrap::seal_to(holder, &epoch.info(label::EPOCH_WRAP), self.0.expose(), random)
            .map_err(|_| EpochError::KeyNotValid)
    }

    /// Opens a wrap made by [`Self::wrap_to_holder`]; `public` is the half that the epoch's entry names.
    ///
    /// # Errors
    /// [`EpochError`].
    pub fn open_as_holder(
        epoch: &Epoch,
        public: &PublicKey,
        holder: &PrivateKey,
        wrap: &[u8],
    ) -> Result<Self, EpochError> {
        let secret = wrap::open_key_from(holder, &epoch.info(label::EPOCH_WRAP), wrap)?;
        Self(secret).checked(public)
    }

    /// Wraps the secret of the epoch before to this one. `epoch` is this one's number.
    ///
    /// # Errors
    /// [`EpochError::KeyNotValid`].
    pub fn wrap_former(&self, epoch: &Epoch, former: &Self, random: &dyn Randomness) -> Result<Vec<u8>, EpochError> {
        wrap::seal_to(&self.public_key(), &epoch.info(label::EPOCH_FORMER), former.0.expose(), random)
            .map_err(|_| EpochError::KeyNotValid)
    }

    /// Opens the secret of the epoch before; `public` is the half that the former epoch's entry names.
    ///
    /// # Errors
    /// [`EpochError`].
    pub fn open_former(&self, epoch: &Epoch, public: &PublicKey, wrap: &[u8]) -> Result<Self, EpochError> {
        let secret = wrap::open_key_from(&self.private_key(), &epoch.info(label::EPOCH_FORMER), wrap)?;
        Self(secret).checked(public)
    }

    fn checked(self, public: &PublicKey) -> Result<Self, EpochError> {
        if equal(&self.public_key().0, &public.0) { Ok(self) } else { Err(EpochError::NotThisEpoch) }
    }
}

impl std::fmt::Debug for EpochSecret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("EpochSecret(…)")
    }
}
