//! Care of the vault: verification and rebuilding.

use std::path::Path;

use amparo_crypto::passphrase::Passphrase;
use amparo_domain::Progress;
use amparo_vault::{Finding, Verification, VerifyDepth, verify};

use crate::audit::what;
use crate::error::CaseworkError;
use crate::session::{Session, SessionHost};

/// What a verification found.
pub type VerifyReport = Verification;

/// Verifies a vault that is not open; nothing in it is written.
pub fn vault_verify(
    host: &SessionHost,
    path: &Path,
    passphrase: &Passphrase,
    depth: VerifyDepth,
    progress: &dyn Progress,
) -> Result<VerifyReport, CaseworkError> {
    Ok(verify(&host.vault, path, passphrase, depth, progress)?)
}

impl Session {
    /// What opening the vault found and mended.
    pub fn findings(&self) -> &[Finding] {
        self.vault.findings()
    }

    /// The hash of the state that the open database shows.
    pub fn state_hash(&self) -> Result<[u8; 32], CaseworkError> {
        Ok(self.vault.state_hash()?)
    }

    /// Makes the database anew from the journal; gives the state hash it has then, before the rebuilding itself is
    /// recorded.
    pub fn vault_rebuild(self) -> Result<(Self, [u8; 32]), CaseworkError> {
        let Self { vault, host, is_demonstration, .. } = self;
        let vault = vault.rebuild()?;
        let hash = vault.state_hash()?;
        let session = Self { vault, host, names: std::sync::Mutex::new(None), is_demonstration };
        session.record_audit(session.audit_rows(what::DATABASE_REBUILT, None))?;
        Ok((session, hash))
    }
}
