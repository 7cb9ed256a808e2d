//! Audit entries: what members did that leaves no other trace.
//!
//! What must stay true: an entry about something that hurts stands before it happens; reasons and words that were looked
//! for are sealed.

use amparo_domain::Value;
use amparo_domain::schema::Class;
use amparo_journal::EntryDraft;

use crate::change::RecordRows;
use crate::error::CaseworkError;
use crate::session::Session;

/// What happened, as codes of AUDIT.
pub(crate) mod what {
    pub(crate) const VAULT_UNLOCKED: &str = "vault_unlocked";
    pub(crate) const DATABASE_REBUILT: &str = "database_rebuilt";
    pub(crate) const IDENTITY_SHOWN: &str = "identity_shown";
    pub(crate) const IDENTITY_SEARCHED: &str = "identity_searched";
    pub(crate) const WORKING_COPY_MADE: &str = "working_copy_made";
    pub(crate) const RELEASE_STOPPED: &str = "release_stopped";
    pub(crate) const FIXITY_FAILED: &str = "fixity_failed";
}

impl Session {
    /// The rows of an audit event of this member.
    pub(crate) fn audit_rows(&self, what: &str, subject: Option<String>) -> RecordRows {
        RecordRows::new(self.vault.make_record_id(), "audit_event")
            .set("what", Value::Code(what.to_owned()))
            .set("member", Value::Ref(self.member_record()))
            .set_if("subject", subject.map(Value::Text))
    }

    /// Saves an audit event.
    pub(crate) fn record_audit(&self, rows: RecordRows) -> Result<(), CaseworkError> {
        self.vault.commit(&[audit_entry(rows)])?;
        Ok(())
    }
}

/// The entry of an audit event.
pub(crate) fn audit_entry(rows: RecordRows) -> EntryDraft {
    EntryDraft { class: Class::Audit, rows: rows.finish(), scope: Vec::new() }
}
