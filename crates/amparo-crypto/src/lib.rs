//! Secrets, key files and sealed objects: everything in Amparo that touches a key.
//!
//! Not here: folders, files on disk, the database, entries and their chains. This crate turns bytes into bytes;
//! the vault decides where they lie. What each format looks like is written in `docs/formats/keys.md` and
//! `docs/formats/object.md`.
//!
//! What must stay true: secrets print as nothing and are wiped when dropped; every sealed thing names its kind in
//! its associated data; damage and a wrong secret are told apart; chance comes only from [`random::Randomness`].

pub mod aead;
pub mod bundle;
pub mod compartment;
pub mod envelope;
pub mod fingerprint;
mod format;
pub mod hash;
pub mod header;
pub mod invitation;
pub mod kdf;
pub mod key_file;
pub mod label;
pub mod log_key;
pub mod object;
pub mod passphrase;
pub mod random;
pub mod secret;
pub mod sign;
pub mod slot;
pub mod vault_key;
pub mod words;
pub mod wrap;

pub use format::FormatError;
