//! The journal as bytes and rules: entries, chains, rights, and the merge of logs into one state.
//!
//! Not here: files, the database, clocks and randomness; they are passed in or lie in the vault.
//! Must stay true: every function is a pure function of its arguments; two replicas that hold the same entries
//! compute the same state, whatever order the entries came in.

pub mod admission;
pub mod body;
pub mod canonical;
mod cbor;
pub mod certificate;
pub mod chain;
pub mod clock;
pub mod compartment;
pub mod digest;
pub mod draft;
pub mod entry;
pub mod fold;
pub mod frame;
pub mod governance;
pub mod header;
pub mod judge;
pub mod ledger;
pub mod memory;
pub mod merge;
pub mod read;
pub mod row;
pub mod scan;
pub mod sealed;
pub mod store;
pub mod validity;

pub use amparo_domain::schema::Class;
pub use cbor::CborError;
pub use clock::{Clock, HybridClock};
pub use draft::{DraftError, DraftRow, EntryDraft, Position};
pub use entry::{Entry, EntryError, RowValue, SignedEntry};
pub use header::{Header, NO_ENTRY, SealedRow};
pub use row::{Op, Row, RowRef};
pub use sealed::{CompartmentKeys, IDENTITY, NoKeys, OpenRowError, SealTarget};
