//! The two 32-byte keys at the top: a member's key, and the vault root key (VRK) of one replica and epoch.
//!
//! Not here: how they are stored (`slot`, `key_file`).
//! What must stay true: the vault root key itself seals nothing but its predecessor; all else is sealed with keys
//! derived from it, one for each use, salted with the vault's id.

use crate::kdf::{derive, hmac_sha256};
use crate::label;
use crate::random::Randomness;
use crate::secret::{Secret, equal};

/// The key of one member: opens the member's bundle and log keys. Slots hold it.
pub struct MemberKey(pub(crate) Secret<32>);

impl MemberKey {
    /// A new random key.
    pub fn make(random: &dyn Randomness) -> Self {
        Self(Secret::make(random))
    }

    /// Takes over a known key.
    pub fn from_secret(secret: Secret<32>) -> Self {
        Self(secret)
    }

    /// The key's bytes.
    pub fn secret(&self) -> &Secret<32> {
        &self.0
    }
}

impl std::fmt::Debug for MemberKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("MemberKey(…)")
    }
}

/// The root key of one replica and epoch.
pub struct VaultKey(pub(crate) Secret<32>);

impl VaultKey {
    /// A new random key.
    pub fn make(random: &dyn Randomness) -> Self {
        Self(Secret::make(random))
    }

    /// Takes over a known key.
    pub fn from_secret(secret: Secret<32>) -> Self {
        Self(secret)
    }

    /// The key of the database.
    pub fn derive_database_key(&self, vault: &[u8; 16]) -> Secret<32> {
        derive(self.0.expose(), vault, &[label::DATABASE])
    }

    /// The key of the journal files.
    pub fn derive_journal_key(&self, vault: &[u8; 16]) -> Secret<32> {
        derive(self.0.expose(), vault, &[label::JOURNAL])
    }

    /// The key of the header check.
    pub fn derive_header_check_key(&self, vault: &[u8; 16]) -> HeaderCheckKey {
        HeaderCheckKey(derive(self.0.expose(), vault, &[label::HEADER_CHECK]))
    }

    /// The key that seals the root key of the epoch before.
    pub(crate) fn derive_former_key(&self, vault: &[u8; 16]) -> Secret<32> {
        derive(self.0.expose(), vault, &[label::FORMER_KEY])
    }
}

impl std::fmt::Debug for VaultKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("VaultKey(…)")
    }
}

/// The key under which a vault header is checked.
pub struct HeaderCheckKey(Secret<32>);

impl HeaderCheckKey {
    pub(crate) fn check(&self, parts: &[&[u8]]) -> [u8; 32] {
        hmac_sha256(&self.0, parts)
    }

    pub(crate) fn fits(&self, parts: &[&[u8]], check: &[u8; 32]) -> bool {
        equal(&self.check(parts), check)
    }
}

impl std::fmt::Debug for HeaderCheckKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("HeaderCheckKey(…)")
    }
}
