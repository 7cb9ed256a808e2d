//! The verbs of the job: open a case, write a record, take in evidence, unveil a name, make a dossier.
//!
//! Not here: commands and their wire forms (amparo-api), SQL and files (amparo-vault), layout (amparo-dossier).
//! What must stay true: every rule that protects a person is checked here or below, never in a screen; everything that
//! leaves the vault for somebody else passes the gate; clock, randomness and ids come in through the session.

mod change;
mod custody;
mod document;
mod error;
mod evidence;
mod identity;
mod import;
mod lookup;
mod record;
mod release;
mod session;
mod vault_care;

pub use change::{Assignment, CaseNew};
pub use error::CaseworkError;
pub use evidence::{Export, FixityReport, IntakeItem, IntakeOptions};
pub use identity::{IdentityHit, Unveiled};
pub use import::ImportReport;
pub use lookup::ListRequest;
pub use record::Made;
pub use release::{DossierMade, DossierRequest};
pub use session::{NewSession, Session, SessionHost};
pub use vault_care::{VerifyReport};

pub use amparo_vault::{Finding, FindingName, ListedField, ListedRecord, RecordPage, VerifyDepth};
