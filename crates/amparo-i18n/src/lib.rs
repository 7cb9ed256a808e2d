//! The texts of Amparo in six languages: one set of Fluent catalogues for window, errors, terminal and PDF.
//!
//! Not here: what a message is about. A message missing in a language is shown in English, one missing everywhere
//! as its own id, and `cargo xtask check i18n` fails for both.

mod catalogue;
mod date;
mod language;

pub use catalogue::{Argument, Catalogue, label_id};
pub use date::{date_text, digits, instant_text};
pub use language::{Direction, Language, UnknownLanguage};
