//! What makes a row void by itself, while its entry counts.
//!
//! Not here: whether the entry counts (`judge`), and the rules of erasing that look at the state (`merge`).
//! Must stay true: whether a row is void depends on the row, its entry and the schema alone, so that every replica
//! with the same schema finds the same; kinds and fields the schema does not know are never void.

use std::collections::HashMap;

use amparo_domain::Schema;
use amparo_domain::schema::Class;

use crate::row::{Op, Row};

/// Why a row has no effect. It stays in the history and is shown there with this reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VoidReason {
    /// The kind belongs into another class of entry.
    OtherClass,
    /// An identity field in the open.
    NotSealed,
    /// An open field that is sealed.
    Sealed,
    /// A field that is written once, and this row supersedes what was written.
    WriteOnce,
    /// An element operation on a single value, or the reverse.
    WrongOperation,
    /// The author may not erase.
    MayNotErase,
    /// Values of this kind are never erased.
    NeverErased,
    /// The entry does not say why and on whose authority.
    NoReason,
    /// The record or its case is under legal hold.
    LegalHold,
}

/// What the schema says of one field, as far as rows are judged by it.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "independent claims of the schema")]
struct FieldRule {
    class: Class,
    is_identity: bool,
    is_set: bool,
    is_write_once: bool,
    is_machine_only: bool,
}

/// Kinds that a holder or a new member writes into his own log as well.
const KEY_KINDS: [&str; 3] = ["log", "compartment_epoch", "compartment_wrap"];
/// Kinds of class work whose values are evidence of what was done with evidence.
const NEVER_ERASED: [&str; 2] = ["custody_event", "erasure"];

/// The checks of rows against one schema.
#[derive(Debug, Clone)]
pub struct Rules {
    fields: HashMap<String, FieldRule>,
}

impl Rules {
    /// The checks of a schema.
    pub fn new(schema: &Schema) -> Self {
        let mut fields = HashMap::new();
        for kind in schema.kinds() {
            for field in &kind.fields {
                let rule = FieldRule {
                    class: kind.class,
                    is_identity: field.is_identity(),
                    is_set: field.is_set(),
                    is_write_once: field.write_once,
                    is_machine_only: kind.is_machine_only || field.machine_only,
                };
                fields.insert(field.qualified(), rule);
            }
        }
        Self { fields }
    }

    /// True if the schema knows the field and its values are sealed.
    pub fn is_identity(&self, field: &str) -> bool {
        self.fields.get(field).is_some_and(|rule| rule.is_identity)
    }

    /// True if the schema knows the field and it holds a set.
    pub fn is_set(&self, field: &str) -> bool {
        self.fields.get(field).is_some_and(|rule| rule.is_set)
    }

    /// True if members never write the field by hand. Signatures cannot tell hand from program: this is for whoever
    /// takes a member's input, and no row is void for it.
    pub fn is_machine_only(&self, field: &str) -> bool {
        self.fields.get(field).is_some_and(|rule| rule.is_machine_only)
    }

    /// Why the row is void, if it is, apart from the rules of erasing.
    pub fn check(&self, class: Class, row: &Row, is_sealed: bool) -> Result<(), VoidReason> {
        let Some(rule) = self.fields.get(&row.field) else { return Ok(()) };
        let is_key_of_member = class == Class::Audit && KEY_KINDS.contains(&row.kind());
        if rule.class != class && !is_key_of_member {
            return Err(VoidReason::OtherClass);
        }
        let gives_value = matches!(row.op, Op::Set | Op::Add);
        let is_operation_right = match row.op {
            Op::Set => !rule.is_set,
            Op::Add | Op::Remove => rule.is_set,
            Op::Erase => true,
        };
        if !is_operation_right {
            return Err(VoidReason::WrongOperation);
        }
        // Removing and erasing hold no value, so they stand in the open for every field.
        let must_be_sealed = rule.is_identity && gives_value;
        if is_sealed != must_be_sealed {
            return Err(if is_sealed { VoidReason::Sealed } else { VoidReason::NotSealed });
        }
        if rule.is_write_once && row.op != Op::Erase && !row.supersedes.is_empty() {
            return Err(VoidReason::WriteOnce);
        }
        Ok(())
    }
}

/// True if values of rows like this may be erased at all.
pub(crate) fn is_erasable(class: Class, row: &Row) -> bool {
    class == Class::Work && !NEVER_ERASED.contains(&row.kind())
}

/// True if the entry says why it erases and on whose authority.
pub(crate) fn has_reason(rows: &[Row]) -> bool {
    let has = |field: &str| rows.iter().any(|row| row.op == Op::Set && row.field == field);
    has("erasure.reason") && has("erasure.authority")
}
