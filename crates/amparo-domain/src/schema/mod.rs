//! Kinds, fields and code lists, read from `schema/*.toml` and `vocabulary/*.toml`.
//!
//! Not here: labels (the catalogues) and what records hold.
//! Must stay true: a schema that loads is whole: every list, kind and field it names exists, and
//! no identity field is indexed, searched or without its compartment.

mod error;
mod field_type;
mod file;
mod load;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

pub use error::{SchemaError, SchemaProblem};
pub use field_type::{ANY_KIND, FieldType};

use crate::sensitivity::Sensitivity;
use crate::value::Value;

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// Every kind and code list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    kinds: Vec<Kind>,
    kind_positions: BTreeMap<String, usize>,
    vocabularies: BTreeMap<String, CodeList>,
    fingerprint: u64,
}

/// A kind of record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// Name in `snake_case`.
    pub name: String,
    /// The module (file) it belongs to.
    pub module: String,
    /// Letters its refs begin with.
    pub reference_prefix: Option<String>,
    /// True if each record belongs to one case through its field `case`.
    pub is_case_bound: bool,
    /// The class of entry that may carry it.
    pub class: Class,
    /// True if only the program creates it.
    pub is_machine_only: bool,
    /// The lowest level of its records.
    pub sensitivity: Sensitivity,
    /// The fields that title a record.
    pub title: Vec<String>,
    /// The fields without which it is not saved.
    pub required: Vec<String>,
    /// The fields without which it is not reviewed.
    pub required_for_review: Vec<String>,
    /// Its fields in the order of the file.
    pub fields: Vec<Field>,
}

impl Kind {
    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A field of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent claims of the schema file")]
pub struct Field {
    /// Name in `snake_case`.
    pub name: String,
    /// The kind it belongs to.
    pub kind_name: String,
    /// What it holds.
    pub field_type: FieldType,
    /// Who can read it.
    pub compartment: Compartment,
    /// Whether lists can filter and sort by it.
    pub index: Index,
    /// True if the search finds its text.
    pub search: bool,
    /// True if only its first value counts.
    pub write_once: bool,
    /// True if only the program writes it.
    pub machine_only: bool,
    /// The level of its values.
    pub sensitivity: Sensitivity,
    /// Unit of a number, or empty.
    pub unit: String,
    /// The standard it comes from, or empty.
    pub source: String,
    /// The export classes that may carry it.
    pub export: Vec<ExportClass>,
    /// True if leaving it empty asks for the reason.
    pub ask_reason_empty: bool,
}

impl Field {
    /// True if it holds a set of elements, each added and removed by itself.
    pub fn is_set(&self) -> bool {
        self.field_type.is_set()
    }

    /// The name that stands in signed bytes: `kind.field`.
    pub fn qualified(&self) -> String {
        format!("{}.{}", self.kind_name, self.name)
    }

    /// True if a code of this field marks its record's file as sealed to the identity compartment.
    pub fn protects(&self, schema: &Schema, value: &Value) -> bool {
        let Value::Code(code) = value else { return false };
        let list = self.field_type.list().and_then(|list| schema.vocabulary(list));
        list.and_then(|list| list.code(code)).is_some_and(Code::is_protected)
    }

    /// True if it holds the key of a sealed file: never shown, printed or exported.
    pub fn holds_key(&self) -> bool {
        self.field_type == FieldType::Bytes && self.name.ends_with("object_key")
    }

    /// True if its values are sealed to the holders of the identity compartment.
    pub fn is_identity(&self) -> bool {
        self.compartment == Compartment::Identity
    }
}

/// The class of entry a kind belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// The work itself.
    Work,
    /// Members, roles, replicas, compartments.
    Governance,
    /// What was looked at and why.
    Audit,
}

impl Class {
    /// The number that stands in signed bytes.
    pub const fn number(self) -> u8 {
        match self {
            Self::Work => 1,
            Self::Governance => 2,
            Self::Audit => 3,
        }
    }

    /// The class with this number.
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Work),
            2 => Some(Self::Governance),
            3 => Some(Self::Audit),
            _ => None,
        }
    }
}

/// Who can read a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Compartment {
    /// The whole team.
    Open,
    /// The holders of the identity compartment.
    Identity,
}

/// Whether lists can filter and sort by a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Index {
    /// Neither.
    None,
    /// A list column that can be filtered.
    Filter,
    /// A list column that can be filtered and sorted.
    Sort,
}

/// An export class: the redaction profile under which something leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExportClass {
    /// The own team.
    Internal,
    /// Other parts of the UN and partners.
    UnPartner,
    /// Troop-contributing countries.
    Tcc,
    /// Courts and prosecutors.
    Judicial,
    /// Everyone.
    Public,
    /// Training and research.
    Training,
}

impl ExportClass {
    /// Every class.
    pub const ALL: [Self; 6] =
        [Self::Internal, Self::UnPartner, Self::Tcc, Self::Judicial, Self::Public, Self::Training];

    /// The code in the schema files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Internal => "INTERNAL",
            Self::UnPartner => "UN-PARTNER",
            Self::Tcc => "TCC",
            Self::Judicial => "JUDICIAL",
            Self::Public => "PUBLIC",
            Self::Training => "TRAINING",
        }
    }

    /// The class with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.code() == code)
    }
}

/// A code list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeList {
    /// Its name, such as `SEX`.
    pub name: String,
    /// The standard it comes from.
    pub source: String,
    /// Who checked it; empty until someone has.
    pub checked_by: String,
    /// The codes in the order of the file.
    pub codes: Vec<Code>,
}

impl CodeList {
    /// The code written like this, whatever its case.
    pub fn code(&self, text: &str) -> Option<&Code> {
        let exact = self.codes.iter().find(|code| code.code == text);
        exact.or_else(|| self.codes.iter().find(|code| code.code.eq_ignore_ascii_case(text)))
    }

    /// Where a code stands in the list.
    pub fn position(&self, code: &str) -> Option<usize> {
        self.codes.iter().position(|known| known.code == code)
    }
}

/// One code of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The code itself.
    pub code: String,
    /// The code it is a part of.
    pub parent: Option<String>,
    /// The first day it holds.
    pub valid_from: Option<String>,
    /// The last day it holds.
    pub valid_to: Option<String>,
    /// Its codes in other standards, by standard.
    pub map: BTreeMap<String, String>,
}

impl Code {
    /// True if what has this code is sealed to the identity compartment, as the files of a kind of exhibit are.
    pub fn is_protected(&self) -> bool {
        self.map.get("compartment").is_some_and(|compartment| compartment == "identity")
    }
}

impl Schema {
    /// The schema this program carries.
    pub fn built_in() -> Result<Arc<Self>, SchemaError> {
        static BUILT_IN: OnceLock<Result<Arc<Schema>, SchemaError>> = OnceLock::new();
        let load = || Self::load(embedded::SCHEMA_FILES, embedded::VOCABULARY_FILES).map(Arc::new);
        BUILT_IN.get_or_init(load).clone()
    }

    /// The names and contents of the files this program carries: schema, then vocabulary.
    pub fn built_in_files() -> [&'static [(&'static str, &'static str)]; 2] {
        [embedded::SCHEMA_FILES, embedded::VOCABULARY_FILES]
    }

    /// Reads schema and vocabulary files, each a name and its text.
    pub fn load(schema_files: &[(&str, &str)], vocabulary_files: &[(&str, &str)]) -> Result<Self, SchemaError> {
        load::schema(schema_files, vocabulary_files)
    }

    /// Every kind, by file and in the order of the file.
    pub fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// The kind of this name.
    pub fn kind(&self, name: &str) -> Option<&Kind> {
        self.kind_positions.get(name).map(|position| &self.kinds[*position])
    }

    /// The field with this qualified name, `kind.field`.
    pub fn field(&self, qualified: &str) -> Option<&Field> {
        let (kind, field) = qualified.split_once('.')?;
        self.kind(kind)?.field(field)
    }

    /// Every code list by name.
    pub fn vocabularies(&self) -> impl Iterator<Item = &CodeList> {
        self.vocabularies.values()
    }

    /// The code list of this name.
    pub fn vocabulary(&self, name: &str) -> Option<&CodeList> {
        self.vocabularies.get(name)
    }

    /// A number that changes when any file does; tells whether a projection must be rebuilt.
    pub fn fingerprint(&self) -> u64 {
        self.fingerprint
    }
}
