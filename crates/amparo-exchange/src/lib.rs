//! Foreign formats in and out, one module a format; reading streams, and gives drafts of records.
//!
//! Not here: making records of the drafts, opening a vault, files on the disk.
//! What must stay true: a format loses nothing it was given; what has no field is kept as the source row,
//! and what was not said is never made up.

pub mod ucdp_ged;

/// A record as a foreign file suggests it: field names and texts, as people would type them.
/// The texts are read by `amparo_domain::input::parse_value`.
#[derive(Clone, PartialEq, Eq)]
pub struct RecordDraft {
    /// The kind of the record.
    pub kind: &'static str,
    /// Field names without the kind, each with its text; no field twice unless it takes several values.
    pub fields: Vec<(&'static str, String)>,
}

impl RecordDraft {
    /// A draft without fields.
    pub fn new(kind: &'static str) -> Self {
        Self { kind, fields: Vec::new() }
    }

    /// Sets a field, unless there is nothing to set.
    pub fn set(&mut self, field: &'static str, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.fields.push((field, text));
        }
    }

    /// The first text of a field.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.fields.iter().find(|(name, _)| *name == field).map(|(_, text)| text.as_str())
    }
}

impl std::fmt::Debug for RecordDraft {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.fields.iter().map(|(name, _)| name).collect();
        formatter.debug_struct("RecordDraft").field("kind", &self.kind).field("fields", &names).finish()
    }
}
