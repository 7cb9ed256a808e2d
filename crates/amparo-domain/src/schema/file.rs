//! The files as they are written, before they are checked.
//!
//! Not here: any check beyond the shape.
//! Must stay true: a key that is not known is an error, so that a typing mistake is found.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::error::{SchemaError, SchemaProblem, line_of};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SchemaFile {
    pub(super) module: Spanned<String>,
    #[serde(default)]
    pub(super) kind: Vec<KindEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KindEntry {
    pub(super) name: Spanned<String>,
    #[serde(rename = "ref")]
    pub(super) reference_prefix: Option<String>,
    #[serde(default)]
    pub(super) case_bound: bool,
    #[serde(default = "work")]
    pub(super) class: Spanned<String>,
    #[serde(default)]
    pub(super) machine_only: bool,
    #[serde(default = "unclassified")]
    pub(super) sensitivity: Spanned<String>,
    #[serde(default)]
    pub(super) title: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) required: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) required_for_review: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) field: Vec<FieldEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FieldEntry {
    pub(super) name: Spanned<String>,
    #[serde(rename = "type")]
    pub(super) field_type: Spanned<String>,
    #[serde(default = "open")]
    pub(super) compartment: Spanned<String>,
    #[serde(default = "empty")]
    pub(super) index: Spanned<String>,
    pub(super) search: Option<Spanned<bool>>,
    #[serde(default)]
    pub(super) write_once: bool,
    #[serde(default)]
    pub(super) machine_only: bool,
    #[serde(default = "empty")]
    pub(super) sensitivity: Spanned<String>,
    #[serde(default)]
    pub(super) unit: String,
    #[serde(default)]
    pub(super) source: String,
    pub(super) export: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    pub(super) ask_reason_empty: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VocabularyFile {
    pub(super) list: Spanned<String>,
    #[serde(default)]
    pub(super) source: String,
    #[serde(default)]
    pub(super) checked_by: String,
    #[serde(default)]
    pub(super) code: Vec<CodeEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CodeEntry {
    pub(super) code: Spanned<String>,
    pub(super) parent: Option<Spanned<String>>,
    pub(super) valid_from: Option<String>,
    pub(super) valid_to: Option<String>,
    #[serde(default)]
    pub(super) map: BTreeMap<String, String>,
}

fn unlocated(text: &str) -> Spanned<String> {
    Spanned::new(0..0, text.to_owned())
}

fn work() -> Spanned<String> {
    unlocated("work")
}

fn unclassified() -> Spanned<String> {
    unlocated("U")
}

fn open() -> Spanned<String> {
    unlocated("open")
}

fn empty() -> Spanned<String> {
    unlocated("")
}

/// A file's name and text, to place errors in.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) name: &'a str,
    pub(super) text: &'a str,
}

impl Source<'_> {
    pub(super) fn error(&self, span: Range<usize>, problem: SchemaProblem) -> SchemaError {
        SchemaError { file: self.name.to_owned(), line: line_of(self.text, span.start), problem }
    }

    pub(super) fn read<T: for<'de> Deserialize<'de>>(&self) -> Result<T, SchemaError> {
        toml::from_str(self.text).map_err(|error| {
            let reason = error.message().to_owned();
            self.error(error.span().unwrap_or(0..0), SchemaProblem::Unreadable { reason })
        })
    }
}
