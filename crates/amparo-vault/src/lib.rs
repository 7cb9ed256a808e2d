//! The encrypted place on disk: folder, journal files, database, objects, search.
//!
//! The only SQL and the only writing to files of the product. Not here: what a record means (amparo-domain), the bytes
//! of entries (amparo-journal) and of key files (amparo-crypto), and who may do what (amparo-casework).
//! What must stay true: the journal is the truth and the database a cache of it; nothing is acknowledged before its
//! frame is on the disk; no plain text of a case is ever written outside a sealed file.

pub mod ballast;
mod clock;
mod commit;
mod create;
mod destination;
pub mod disk;
mod draft;
mod entry_table;
mod erase;
mod error;
mod finding;
pub mod folder;
mod governance;
mod identity;
pub mod journal_file;
mod journal_state;
mod keys;
mod list;
pub mod lock;
#[cfg(test)]
mod marker_tests;
mod mend;
mod names;
pub mod object;
mod open;
mod projection;
mod query;
mod read;
mod rebuild;
mod search;
mod sqlite;
mod state_lock;
#[cfg(test)]
mod statement_tests;
mod vault;
mod verify;
mod version_table;

pub use clock::Clock;
pub use commit::{Committed, Reading};
pub use create::{Host, NewVault};
pub use destination::{Destination, DestinationError};
pub use disk::DiskError;
pub use draft::Draft;
pub use error::{CommitError, OpenError, VaultPart};
pub use finding::{Finding, FindingName};
pub use identity::IdentityValue;
pub use keys::Costs;
pub use query::{ListQuery, ListedField, ListedRecord, MOST_COUNTED, MOST_LISTED, QueryError, RecordPage};
pub use read::FieldHistory;
pub use search::{SearchQuery, SearchResult};
pub use sqlite::DatabaseError;
pub use vault::Vault;
pub use verify::{Verification, VerifyDepth, verify};
