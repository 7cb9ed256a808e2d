//! What is wrong with a schema or vocabulary file, where, and what to do.
//!
//! Not here: errors of records; these files hold no case content.
//! Must stay true: every error names file and line.

use std::fmt;

/// A schema or vocabulary file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemaError {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: SchemaProblem,
}

impl fmt::Display for SchemaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.problem)
    }
}

impl std::error::Error for SchemaError {}

/// What is wrong with a line, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SchemaProblem {
    /// Not TOML, or a key that is not known.
    #[error("{reason}; mend the line")]
    Unreadable {
        /// What the parser says.
        reason: String,
    },
    /// A name is not in `snake_case`.
    #[error("`{name}` is not a name: use small letters, digits and single underscores, a letter first")]
    BadName {
        /// The name.
        name: String,
    },
    /// The name is taken.
    #[error("`{name}` exists already in {file}:{line}; choose another name or remove one of the two")]
    Duplicate {
        /// The name.
        name: String,
        /// The file of the first.
        file: String,
        /// The line of the first.
        line: usize,
    },
    /// The field's type is none.
    #[error(
        "`{given}` is not a type; take one of text, long_text, code(LIST), codes(LIST), date, instant, duration, count, number, geo, ref(kind), ref(any), refs(kind), refs(any), bool, bytes, name"
    )]
    UnknownType {
        /// What stands there.
        given: String,
    },
    /// A word that is not one of a closed set.
    #[error("`{given}` is not allowed for `{key}`; take one of {}", allowed.join(", "))]
    NotAllowed {
        /// The key.
        key: &'static str,
        /// What stands there.
        given: String,
        /// What may stand there.
        allowed: Vec<&'static str>,
    },
    /// A code list that no file holds.
    #[error("there is no code list `{name}`; add vocabulary/{}.toml or mend the name", name.to_ascii_lowercase())]
    UnknownList {
        /// The list.
        name: String,
    },
    /// A kind that no file holds.
    #[error("there is no kind `{name}`; add it to a file of schema/ or mend the name")]
    UnknownKind {
        /// The kind.
        name: String,
    },
    /// A field the kind does not have.
    #[error("`{key}` names `{field}`, which is no field of kind `{kind}`; add the field or mend the name")]
    UnknownField {
        /// The key that names it.
        key: &'static str,
        /// The field.
        field: String,
        /// The kind.
        kind: String,
    },
    /// An identity field that would be readable elsewhere.
    #[error("field `{field}` is in the identity compartment; remove `{key}` from it")]
    IdentityExposed {
        /// The field.
        field: String,
        /// The key that would expose it.
        key: &'static str,
    },
    /// A field that cannot be sorted or searched.
    #[error("field `{field}` of this type cannot have `{key}`; remove it")]
    NotForType {
        /// The field.
        field: String,
        /// The key.
        key: &'static str,
    },
    /// A code's parent that is not in the list.
    #[error("code `{code}` names the parent `{parent}`, which is not in this list; add it or mend the name")]
    UnknownParent {
        /// The code.
        code: String,
        /// The parent.
        parent: String,
    },
    /// A code that cannot be typed.
    #[error("`{code}` is not a code: use letters, digits, `.`, `_` and `-`")]
    BadCode {
        /// The code.
        code: String,
    },
    /// A list or a kind without anything in it.
    #[error("`{name}` is empty; add at least one entry or remove it")]
    Empty {
        /// Its name.
        name: String,
    },
}

/// The line, from 1, in which a byte of a text lies.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    let end = offset.min(text.len());
    text.as_bytes()[..end].split(|byte| *byte == b'\n').count()
}
