//! Protected identities: unveiling one, and finding a person by name, each recorded.
//!
//! What must stay true: a name leaves this module only by an unveiling with a reason, and a search answers with
//! references and reasons, never with the name.

use amparo_domain::{Content, Record, RecordId, Value};
use amparo_insight::{NameIndex, Proposal};

use crate::audit::what;
use crate::error::CaseworkError;
use crate::session::Session;

/// One protected field, opened for one look.
#[derive(Clone)]
pub struct Unveiled {
    /// The field.
    pub field: String,
    /// Its values.
    pub values: Vec<Value>,
}

/// A person who may be meant.
#[derive(Clone, Debug)]
pub struct IdentityHit {
    /// The person.
    pub person: RecordId,
    /// The person's reference.
    pub reference: Option<String>,
    /// How good the match is.
    pub grade: &'static str,
    /// Why it matches.
    pub reason: &'static str,
    /// From 0 to 1000.
    pub score: u16,
}

/// Fields whose text finds a person: names, and numbers and addresses as they are.
const FOUND_BY: [&str; 6] = [
    "person.real_name",
    "person.name_in_other_script",
    "person.other_names",
    "person.identity_documents",
    "person.contacts",
    "person.addresses",
];

impl Session {
    /// Unveils the protected fields of a person. The look is recorded before anything is shown.
    pub fn identity_show(&self, person: RecordId, reason: &str) -> Result<Vec<Unveiled>, CaseworkError> {
        if reason.trim().is_empty() {
            return Err(CaseworkError::ReasonRequired);
        }
        self.require_unveiler()?;
        let record = self.vault.record_opened(person)?.ok_or(CaseworkError::RecordNotFound)?;
        if record.kind != "person" {
            return Err(CaseworkError::NotAPerson);
        }
        let audit = self
            .audit_rows(what::IDENTITY_SHOWN, Some(person.to_string()))
            .set_sealed("reason", Value::Text(reason.trim().to_owned()));
        self.record_audit(audit)?;
        Ok(self.protected(&record))
    }

    fn protected(&self, record: &Record) -> Vec<Unveiled> {
        let kind = self.vault.schema().kind(&record.kind);
        let fields = kind.map(|kind| kind.fields.as_slice()).unwrap_or_default();
        fields
            .iter()
            .filter(|field| field.is_identity())
            .filter_map(|field| {
                let values: Vec<Value> = record
                    .versions(&field.name)
                    .iter()
                    .filter_map(|version| match &version.content {
                        Content::Value(value) => Some(value.clone()),
                        Content::Sealed | Content::Erased => None,
                    })
                    .collect();
                (!values.is_empty()).then(|| Unveiled { field: field.name.clone(), values })
            })
            .collect()
    }

    /// Finds persons by name in any script, or by a number. The search is recorded; its words are sealed.
    pub fn identity_search(&self, words: &str) -> Result<Vec<IdentityHit>, CaseworkError> {
        if words.trim().is_empty() {
            return Err(CaseworkError::SearchEmpty);
        }
        self.require_unveiler()?;
        let audit =
            self.audit_rows(what::IDENTITY_SEARCHED, None).set_sealed("query", Value::Text(words.trim().to_owned()));
        self.record_audit(audit)?;
        let proposals = self.with_names(|names| names.search(words))?;
        proposals.into_iter().map(|proposal| self.hit(&proposal)).collect()
    }

    fn hit(&self, proposal: &Proposal<RecordId>) -> Result<IdentityHit, CaseworkError> {
        let listed = self.vault.listed(proposal.person)?;
        Ok(IdentityHit {
            person: proposal.person,
            reference: listed.and_then(|listed| listed.reference),
            grade: proposal.grade.code(),
            reason: proposal.reason.code(),
            score: proposal.score,
        })
    }

    /// Works with the index of names, made from the vault when it is first asked for.
    fn with_names<T>(&self, work: impl FnOnce(&NameIndex<RecordId>) -> T) -> Result<T, CaseworkError> {
        let mut names = self.names.lock().map_err(|_| CaseworkError::Internal)?;
        if names.is_none() {
            let mut index = NameIndex::new();
            self.vault.each_identity(|identity| {
                if FOUND_BY.contains(&identity.field.as_str()) {
                    match &identity.value {
                        Value::Name(name) => index.add(identity.record, &name.joined()),
                        Value::Text(text) => text.lines().for_each(|line| index.add(identity.record, line)),
                        _ => {}
                    }
                }
            })?;
            *names = Some(index);
        }
        names.as_ref().map(work).ok_or(CaseworkError::Internal)
    }

    /// Forgets the index of names, when a name was written or erased.
    pub(crate) fn forget_names(&self) {
        if let Ok(mut names) = self.names.lock() {
            *names = None;
        }
    }
}
