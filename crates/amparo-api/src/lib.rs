//! The command table: every verb of Amparo by name, with its request, its view, what it needs and what it makes stale.
//!
//! Not here: what verbs do (amparo-casework), windows and terminals.
//! What must stay true: hosts reach casework through this table alone; errors cross as a closed list of codes, each with
//! two messages in every language; no answer and no log line ever holds a passphrase, a key or a recovery word.

pub mod codegen;
pub mod commands;
mod context;
mod convert;
mod dispatcher;
mod error;
mod files;
mod handler;
pub mod host;
mod table;
mod task;
pub mod view;

pub use amparo_i18n::{Argument, Catalogue, Language, label_id};
pub use context::Host;
pub use dispatcher::Dispatcher;
pub use error::{ErrorCode, WireError};
pub use files::{FileToken, Files};
pub use table::{Command, Needs};
pub use task::Event;
