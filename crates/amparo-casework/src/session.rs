//! A member at work: an open vault, and what surrounds it.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Mutex;

use amparo_crypto::kdf::{Argon2Params, Floor};
use amparo_crypto::passphrase::Passphrase;
use amparo_crypto::words::{RecoveryWords, WordList};
use amparo_decode::Decoder;
use amparo_domain::gate::Role;
use amparo_domain::schema::Class;
use amparo_domain::{RecordId, Value};
use amparo_insight::NameIndex;
use amparo_journal::{DraftRow, EntryDraft};
use amparo_vault::{Costs, Host, NewVault, Vault};

use crate::audit::what;
use crate::error::CaseworkError;

/// What a session works with that it does not make itself.
#[derive(Clone)]
pub struct SessionHost {
    /// What the vault works with.
    pub vault: Host,
    /// Starts the child that reads foreign files.
    pub decoder: Decoder,
    /// The least a passphrase's derivation may cost.
    pub floor: Floor,
    /// What a new vault's derivation costs; measured when it is made if not given.
    pub costs: Option<Argon2Params>,
    /// The program's version, as documents print it.
    pub version: &'static str,
}

/// What is said when a vault is made.
pub struct NewSession<'a> {
    /// The office.
    pub office: &'a str,
    /// The letters of the mission in references.
    pub mission: &'a str,
    /// The founder.
    pub member: &'a str,
    /// The founder's passphrase.
    pub passphrase: &'a Passphrase,
}

/// An open vault and the member it is open for.
pub struct Session {
    pub(crate) vault: Vault,
    pub(crate) host: SessionHost,
    /// Names of protected persons, in memory only and only for a holder; made when first asked for.
    pub(crate) names: Mutex<Option<NameIndex<RecordId>>>,
    /// Whether everything it makes says that it is invented.
    pub(crate) is_demonstration: bool,
}

/// The letters of a mission when none are given.
const MISSION: &str = "AMP";

/// The founder holds every role but reviewer: nobody reviews what he wrote himself.
const FOUNDER_ROLES: [Role; 10] = [
    Role::Investigator,
    Role::Lead,
    Role::LegalAdviser,
    Role::ConductOfficer,
    Role::ChildProtectionAdviser,
    Role::ProtectionOfficer,
    Role::RecordsOfficer,
    Role::Analyst,
    Role::Trainer,
    Role::Administrator,
];

/// The name by which the demonstration vault is known to be one.
pub(crate) const DEMONSTRATION_MISSION: &str = "DEMO";

/// The letters of a mission as they stand in references: 1 to 8 letters A to Z and digits, a letter first.
fn mission_letters(given: &str) -> Result<String, CaseworkError> {
    let letters = if given.trim().is_empty() { MISSION.to_owned() } else { given.trim().to_ascii_uppercase() };
    let is_right = letters.len() <= 8
        && letters.starts_with(|first: char| first.is_ascii_uppercase())
        && letters.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    if is_right {
        Ok(letters)
    } else {
        Err(CaseworkError::Value {
            field: "mission".to_owned(),
            takes: vec!["KIN".to_owned(), "A-Z 0-9 (1–8)".to_owned()],
        })
    }
}

impl Session {
    /// Makes a vault and opens it; the recovery words are given once.
    ///
    /// Whoever cannot show them must close the session: a vault whose words nobody has seen can still be opened with the
    /// passphrase, but takes no record, and is best removed and made anew.
    pub fn create(
        host: &SessionHost,
        path: &Path,
        new: &NewSession<'_>,
    ) -> Result<(Self, RecoveryWords), CaseworkError> {
        let roles = FOUNDER_ROLES.map(Role::code);
        let mission = mission_letters(new.mission)?;
        let new_vault = NewVault {
            office: new.office,
            mission: &mission,
            member: new.member,
            passphrase: new.passphrase,
            costs: Costs { params: host.costs, floor: host.floor },
            roles: &roles,
        };
        let (vault, words) = Vault::create(&host.vault, path, &new_vault)?;
        Ok((Self::of(host, vault)?, words))
    }

    /// Opens a vault with a member's passphrase.
    pub fn unlock(host: &SessionHost, path: &Path, passphrase: &Passphrase) -> Result<Self, CaseworkError> {
        let vault = Vault::unlock(&host.vault, path, passphrase)?;
        let session = Self::of(host, vault)?;
        // A full disk or a suspension must not keep a member from reading what is there.
        if let Err(error) = session.record_audit(session.audit_rows(what::VAULT_UNLOCKED, None)) {
            tracing::warn!(%error, "the unlocking was not recorded");
        }
        Ok(session)
    }

    fn of(host: &SessionHost, vault: Vault) -> Result<Self, CaseworkError> {
        let mut session = Self { vault, host: host.clone(), names: Mutex::new(None), is_demonstration: false };
        session.is_demonstration = session.mission()? == DEMONSTRATION_MISSION;
        Ok(session)
    }

    /// Brings everything to the disk, wipes the keys and lets the next process in.
    pub fn lock(self) -> Result<(), CaseworkError> {
        Ok(self.vault.close()?)
    }

    /// The vault.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Whether the vault holds invented records only.
    pub fn is_demonstration(&self) -> bool {
        self.is_demonstration
    }

    /// Records that the member typed the recovery words once more.
    pub fn confirm_recovery(&self, words: &str) -> Result<(), CaseworkError> {
        let typed = RecoveryWords::parse(words).map_err(|_| CaseworkError::RecoveryWordsWrong)?;
        if !self.vault.are_recovery_words(&typed) {
            return Err(CaseworkError::RecoveryWordsWrong);
        }
        if self.is_recovery_confirmed()? {
            return Ok(());
        }
        let record = self.vault.make_record_id();
        let rows = vec![DraftRow::set(record, "recovery_confirmed.member", Value::Ref(self.member_record()))];
        self.vault.commit(&[EntryDraft { class: Class::Audit, rows, scope: Vec::new() }])?;
        Ok(())
    }

    /// Whether the member has typed the recovery words once more.
    pub fn is_recovery_confirmed(&self) -> Result<bool, CaseworkError> {
        Ok(!self.vault.referrers(self.member_record(), "recovery_confirmed.member")?.is_empty())
    }

    /// Refuses when the recovery words were never confirmed: what would be saved might be lost with the passphrase.
    pub fn require_confirmed(&self) -> Result<(), CaseworkError> {
        if self.is_recovery_confirmed()? { Ok(()) } else { Err(CaseworkError::RecoveryUnconfirmed) }
    }

    /// The words of a recovery key in the list of a language.
    pub fn recovery_sheet(words: &RecoveryWords, language: &str) -> String {
        words.words(WordList::for_language(language)).join(" ")
    }

    /// The record of the member the vault is open for.
    pub fn member_record(&self) -> RecordId {
        RecordId::from_bytes(*self.vault.member().as_bytes())
    }

    /// The vault's id.
    pub fn vault_id(&self) -> String {
        self.vault.id().to_string()
    }

    /// The name of the member the vault is open for.
    pub fn own_name(&self) -> String {
        self.member_name(self.vault.member())
    }

    /// The roles of the member.
    pub fn roles(&self) -> BTreeSet<Role> {
        let governance = self.vault.governance();
        let member = governance.current().and_then(|current| current.members.get(&self.vault.member()));
        member.map(|member| member.roles.iter().filter_map(|role| Role::from_code(role)).collect()).unwrap_or_default()
    }

    /// The office's name.
    pub fn office(&self) -> String {
        self.vault.governance().current().map(|current| current.office.name.clone()).unwrap_or_default()
    }

    /// The letters of the mission in references.
    pub fn mission(&self) -> Result<String, CaseworkError> {
        let office = RecordId::from_bytes(*self.vault.id().as_bytes());
        let record = self.vault.record(office)?;
        Ok(record.as_ref().and_then(|record| record.text("mission_code")).unwrap_or(MISSION).to_owned())
    }

    /// The name of a member.
    pub fn member_name(&self, member: amparo_domain::MemberId) -> String {
        let governance = self.vault.governance();
        let found = governance.current().and_then(|current| current.members.get(&member));
        found.map(|member| member.name.clone()).unwrap_or_default()
    }

    pub(crate) fn now_millis(&self) -> i64 {
        self.vault.clock().now_millis()
    }

    pub(crate) fn now(&self) -> amparo_domain::Instant {
        let clock = self.vault.clock();
        amparo_domain::Instant { utc_millis: clock.now_millis(), offset_minutes: clock.offset_minutes() }
    }
}
