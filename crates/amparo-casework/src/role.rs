//! Which roles may do what.
//!
//! Not here: who has which role (governance) and which documents a role may make (the gate).
//! What must stay true: whoever keeps the vault going or trains others sees nothing of a case.

use amparo_domain::gate::Role;
use amparo_domain::schema::Class;

use crate::error::CaseworkError;
use crate::session::Session;

/// Roles that may write case content.
pub(crate) const WRITERS: [Role; 7] = [
    Role::Investigator,
    Role::Lead,
    Role::LegalAdviser,
    Role::ConductOfficer,
    Role::ChildProtectionAdviser,
    Role::ProtectionOfficer,
    Role::RecordsOfficer,
];

/// Roles that may read case content: all but trainer and administrator.
pub(crate) const READERS: [Role; 9] = [
    Role::Investigator,
    Role::Lead,
    Role::Reviewer,
    Role::LegalAdviser,
    Role::ConductOfficer,
    Role::ChildProtectionAdviser,
    Role::ProtectionOfficer,
    Role::RecordsOfficer,
    Role::Analyst,
];

/// Roles that may unveil identities, with the compartment's key besides; the founder has the role from the start.
const UNVEILERS: [Role; 1] = [Role::ProtectionOfficer];

impl Session {
    /// Refuses a member who has none of these roles.
    pub(crate) fn require_role(&self, allowed: &[Role]) -> Result<(), CaseworkError> {
        let roles = self.roles();
        match allowed.iter().find(|role| roles.contains(role)) {
            Some(_) => Ok(()),
            None => Err(CaseworkError::RoleMissing { role: allowed.first().map_or("", |role| role.code()) }),
        }
    }

    /// Refuses a member who may not read records of a kind. Members and offices are known to every member.
    pub(crate) fn require_reader(&self, kind: &str) -> Result<(), CaseworkError> {
        let is_governance = self.vault.schema().kind(kind).is_some_and(|kind| kind.class == Class::Governance);
        if is_governance { Ok(()) } else { self.require_role(&READERS) }
    }

    /// Refuses a member who may not unveil identities.
    pub(crate) fn require_unveiler(&self) -> Result<(), CaseworkError> {
        self.require_role(&UNVEILERS)?;
        if self.vault.holds_identity() { Ok(()) } else { Err(CaseworkError::IdentityNoKey) }
    }
}
