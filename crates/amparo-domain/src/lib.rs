//! The domain: kinds, fields, values, partial dates, text forms, custody, consent and the gate.
//!
//! Not here: files, databases, cryptography, the clock and randomness; they come in as arguments.
//! Must stay true: everything in this crate is a pure function of its arguments, and a
//! [`gate::Release`] can be made by the gate alone.

mod coded;
pub mod consent;
pub mod custody;
pub mod date;
pub mod display;
pub mod fold;
pub mod gate;
mod hex;
pub mod id;
pub mod input;
pub mod progress;
pub mod pseudonym;
pub mod record;
pub mod reference;
pub mod schema;
pub mod script;
pub mod sensitivity;
pub mod typed;
pub mod value;

pub use date::PartialDate;
pub use hex::hex;
pub use id::{EntryId, LogId, MemberId, RecordId, ReplicaId, VaultId};
pub use progress::{Progress, Silent};
pub use record::{Content, FieldState, Record, Version, VersionInfo};
pub use schema::{Compartment, Field, FieldType, Kind, Schema, SchemaError};
pub use script::Script;
pub use sensitivity::Sensitivity;
pub use value::{Count, Decimal, Geo, Instant, NamePart, NameRole, PersonName, Value};
