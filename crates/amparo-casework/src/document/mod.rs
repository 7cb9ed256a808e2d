//! Documents: what a release says, as parts, tables and paragraphs in the language of its reader.
//!
//! Not here: what may be said (the gate) and how it is set (amparo-dossier).
//! What must stay true: a document is made from a [`Release`](amparo_domain::gate::Release) and from nothing else of the
//! vault but names of members and the office.

mod exhibits;
mod full;
mod words;

pub(crate) use full::full_dossier;
pub(crate) use words::{Particulars, Picture, PictureState, Words};
