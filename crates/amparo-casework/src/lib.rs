//! The verbs of the job: open a case, write a record, take in evidence, unveil a name, make a dossier.
//!
//! Not here: commands and their wire forms (amparo-api), SQL and files (amparo-vault), layout (amparo-dossier).
//! What must stay true: every rule that protects a person is checked here or below, never in a screen; everything that
//! leaves the vault for somebody else passes the gate; clock, randomness and ids come in through the session.

mod audit;
mod change;
mod consent;
mod custody;
mod document;
mod error;
mod evidence;
mod identity;
mod import;
mod intake;
mod intake_list;
mod leak;
mod lookup;
mod record;
mod release;
mod role;
mod session;
mod vault_care;

pub use change::{Assignment, CaseNew};
pub use error::CaseworkError;
pub use evidence::{Export, FixityReport, IntakeFault, IntakeFile, IntakeItem, IntakeOptions, Secured};
pub use identity::{IdentityHit, Unveiled};
pub use import::ImportReport;
pub use intake_list::InterruptedIntake;
pub use lookup::ListRequest;
pub use record::{Erasure, Made};
pub use release::{DossierMade, DossierRequest};
pub use session::{NewSession, Session, SessionHost};
pub use vault_care::{VerifyReport, vault_verify};

/// What a host puts together before it opens a vault.
pub mod host {
    pub use amparo_crypto::kdf::{Argon2Params, Floor};
    pub use amparo_crypto::passphrase::{FEWEST_CHARACTERS, Passphrase};
    pub use amparo_crypto::random::{Randomness, SystemRandom};
    pub use amparo_crypto::words::RecoveryWords;
    pub use amparo_decode::{Decoder, serve_standard};
    pub use amparo_vault::object::{MemorySource, Source, SourceError};
}

/// The vault's own types that hosts must tell apart.
pub mod vault {
    pub use amparo_vault::disk::RealDisk;
    pub use amparo_vault::{Clock, CommitError, DatabaseError, DiskError, Host, OpenError, VaultPart};
}

pub use amparo_vault::{
    FieldHistory, Finding, FindingName, ListedField, ListedRecord, RecordPage, SearchResult, VerifyDepth,
};
