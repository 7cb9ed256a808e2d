//! `logs/<log>.key`: the key with which one member signs on one replica.
//!
//! Not here: the log's certificate, which is an entry.
//! What must stay true: this file never goes into a backup; a restored replica begins a new log.

use crate::envelope::{self, EnvelopeError, Kind, content_version};
use crate::format::Fields;
use crate::random::Randomness;
use crate::secret::Secret;
use crate::sign::SigningKey;
use crate::vault_key::MemberKey;
use zeroize::Zeroizing;

const CONTENT_LENGTH: usize = 48;

/// The signing key of a log.
pub struct LogKey {
    /// Id of the log, in the file's name.
    pub log: [u8; 16],
    seed: Secret<32>,
}

impl LogKey {
    /// A new random seed; the log's id follows from its public half, so that it is given afterwards.
    pub fn make_seed(random: &dyn Randomness) -> Secret<32> {
        Secret::make(random)
    }

    /// Binds a seed to the log it signs.
    pub fn new(log: [u8; 16], seed: Secret<32>) -> Self {
        Self { log, seed }
    }

    /// The key that signs the log's entries.
    pub fn signing_key(&self) -> SigningKey {
        SigningKey::from_seed(&self.seed)
    }

    /// The bytes of the file.
    pub fn seal(&self, vault: &[u8; 16], key: &MemberKey, random: &dyn Randomness) -> Vec<u8> {
        let mut content = Zeroizing::new(Vec::with_capacity(CONTENT_LENGTH));
        content.extend_from_slice(&1u16.to_be_bytes());
        content.extend_from_slice(&[0; 14]);
        content.extend_from_slice(self.seed.expose());
        envelope::seal(Kind::LogKey, vault, &self.log, key.secret(), &content, random)
    }

    /// Opens the bytes of a file.
    ///
    /// # Errors
    /// [`EnvelopeError::OtherKey`] where it is another member's, else damage.
    pub fn open(bytes: &[u8], vault: &[u8; 16], key: &MemberKey) -> Result<Self, EnvelopeError> {
        let (log, content) = envelope::open(Kind::LogKey, vault, key.secret(), bytes)?;
        let mut fields = Fields::new(&content);
        content_version(&mut fields)?;
        fields.reserved(14)?;
        let seed = Secret::from_slice(fields.take(32)?).ok_or(EnvelopeError::ContentDamaged)?;
        fields.end()?;
        Ok(Self { log, seed })
    }
}

impl std::fmt::Debug for LogKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("LogKey(…)")
    }
}
