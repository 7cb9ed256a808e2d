//! Governance: the linear chain that says who is a member, with which rights and keys.
//!
//! Not here: whether a single entry counts (`judge`); who holds which compartment (`compartment`).
//! Must stay true: the chain is evaluated from genesis on, never taken from a cache; of two entries with the same
//! predecessor neither wins by itself.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use amparo_crypto::sign::VerifyingKey;
use amparo_crypto::wrap::PublicKey;
use amparo_domain::schema::Class;
use amparo_domain::{EntryId, LogId, MemberId, RecordId, ReplicaId, Value, VaultId};

use crate::certificate::{CertificateError, LogCertificate, bytes, given};
use crate::entry::Entry;
use crate::header::NO_ENTRY;
use crate::row::{Op, Row, RowRef};

/// Whether a member may act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum MemberState {
    /// Invited, not yet a member.
    Invited,
    /// A member.
    #[default]
    Active,
    /// May not act for now.
    Suspended,
    /// No member any more.
    Removed,
}

impl MemberState {
    fn from_code(code: &str) -> Option<Self> {
        match code {
            "invited" => Some(Self::Invited),
            "active" => Some(Self::Active),
            "suspended" => Some(Self::Suspended),
            "removed" => Some(Self::Removed),
            _ => None,
        }
    }
}

/// The office as genesis and later entries describe it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Office {
    /// Its name.
    pub name: String,
    /// Public half of the key with which governance can be taken over.
    pub takeover_key: Option<VerifyingKey>,
}

/// A member as one governance entry left it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Member {
    /// Name as entered.
    pub name: String,
    /// Key that certifies the member's logs.
    pub signing_key: Option<VerifyingKey>,
    /// Key to which secrets for the member are wrapped.
    pub sealing_key: Option<PublicKey>,
    /// Role codes.
    pub roles: BTreeSet<String>,
    /// The rows that gave them.
    role_rows: BTreeMap<RowRef, String>,
    /// Whether the member may act.
    pub state: MemberState,
    /// True for the member who made the vault.
    pub is_founder: bool,
}

/// Where a log ends: what comes after it does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// Number of the last entry that counts.
    pub last_seq: u64,
    /// The last entry that counts.
    pub last_entry: EntryId,
}

/// Roles whose members write records of cases.
const WRITING_ROLES: [&str; 7] = [
    "investigator",
    "lead",
    "legal_adviser",
    "conduct_officer",
    "child_protection_adviser",
    "protection_officer",
    "records_officer",
];

/// What held after one governance entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GovernanceState {
    /// The office.
    pub office: Office,
    /// Its members.
    pub members: BTreeMap<MemberId, Member>,
    /// The letters of its replicas.
    pub replicas: BTreeMap<ReplicaId, String>,
    /// Logs that end at a position.
    pub cuts: BTreeMap<LogId, Cut>,
    /// The log in which the next governance entry stands.
    pub registrar: LogId,
}

impl GovernanceState {
    /// True if the member, writing in this log, may write entries of this class.
    pub fn allows(&self, member: &MemberId, log: &LogId, class: Class) -> bool {
        let Some(member) = self.members.get(member) else { return false };
        if member.state != MemberState::Active {
            return false;
        }
        match class {
            Class::Work => member.is_founder || member.roles.iter().any(|role| WRITING_ROLES.contains(&role.as_str())),
            Class::Governance => *log == self.registrar,
            Class::Audit => true,
        }
    }

    /// True if the member may erase values.
    pub fn may_erase(&self, member: &MemberId) -> bool {
        let member = self.members.get(member).filter(|member| member.state == MemberState::Active);
        member.is_some_and(|member| member.is_founder || member.roles.contains("records_officer"))
    }

    fn apply(&mut self, entry: &Entry) {
        let mut cuts: BTreeMap<RecordId, PartialCut> = BTreeMap::new();
        for (number, (row, value)) in (0_u32..).zip(given(entry)) {
            match row.kind() {
                "office" => self.apply_office(row, value),
                "member" => self.apply_member(row, RowRef { entry: entry.id, row: number }, value),
                "replica" if row.name() == "letters" => {
                    if let Some(Value::Text(letters)) = value {
                        self.replicas.insert(ReplicaId::from_bytes(*row.record.as_bytes()), letters.clone());
                    }
                }
                "log_cut" => cuts.entry(row.record).or_default().note(row.name(), value),
                _ => {}
            }
        }
        self.cuts.extend(cuts.into_values().filter_map(PartialCut::whole));
    }

    fn apply_office(&mut self, row: &Row, value: Option<&Value>) {
        match (row.name(), value) {
            ("name", Some(Value::Text(name))) => self.office.name.clone_from(name),
            ("takeover_key", Some(value)) => self.office.takeover_key = bytes(value).map(VerifyingKey),
            ("registrar_log", Some(value)) => {
                if let Some(log) = bytes(value) {
                    self.registrar = LogId::from_bytes(log);
                }
            }
            _ => {}
        }
    }

    fn apply_member(&mut self, row: &Row, at: RowRef, value: Option<&Value>) {
        let member = self.members.entry(MemberId::from_bytes(*row.record.as_bytes())).or_default();
        match (row.name(), row.op, value) {
            ("name", Op::Set, Some(Value::Text(name))) => member.name.clone_from(name),
            ("signing_key", Op::Set, Some(value)) => member.signing_key = bytes(value).map(VerifyingKey),
            ("sealing_key", Op::Set, Some(value)) => member.sealing_key = bytes(value).map(PublicKey),
            ("state", Op::Set, Some(Value::Code(code))) => {
                // A state this program does not know gives no rights.
                member.state = MemberState::from_code(code).unwrap_or(MemberState::Suspended);
            }
            ("roles", Op::Add, Some(Value::Code(code))) => {
                member.role_rows.insert(at, code.clone());
            }
            ("roles", Op::Remove, _) => member.role_rows.retain(|given, _| !row.supersedes.contains(given)),
            _ => {}
        }
        member.roles = member.role_rows.values().cloned().collect();
    }
}

/// The rows of one `log_cut` record.
#[derive(Default)]
struct PartialCut {
    log: Option<LogId>,
    last_seq: Option<u64>,
    last_entry: Option<EntryId>,
}

impl PartialCut {
    fn note(&mut self, name: &str, value: Option<&Value>) {
        let Some(value) = value else { return };
        match name {
            "log" => self.log = bytes(value).map(LogId::from_bytes),
            "last_seq" => self.last_seq = whole_number(value),
            "last_entry" => self.last_entry = bytes(value).map(EntryId::from_bytes),
            _ => {}
        }
    }

    fn whole(self) -> Option<(LogId, Cut)> {
        Some((self.log?, Cut { last_seq: self.last_seq?, last_entry: self.last_entry? }))
    }
}

/// The entries at which a governance entry ends logs.
pub(crate) fn last_entries(entry: &Entry) -> impl Iterator<Item = EntryId> {
    let is_governance = entry.header.class == Class::Governance;
    let of_cuts = given(entry).filter(move |(row, _)| is_governance && row.field == "log_cut.last_entry");
    of_cuts.filter_map(|(_, value)| bytes(value?).map(EntryId::from_bytes))
}

/// A number without a fraction.
pub(crate) fn whole_number(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number) if number.exponent == 0 => u64::try_from(number.mantissa).ok(),
        _ => None,
    }
}

/// Why a governance entry does not continue the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GovernanceError {
    /// The first entry is not the genesis the vault's header names.
    #[error("this is not the vault's first governance entry")]
    OtherGenesis,
    /// Genesis lacks the founder with keys, or the founder's log.
    #[error("the first governance entry does not found an office")]
    NotAGenesis,
    /// The founder's log is not certified.
    #[error("the founder's log is not certified: {0}")]
    Certificate(#[from] CertificateError),
    /// The predecessor is not known.
    #[error("the governance entry before this one is missing")]
    PredecessorMissing,
    /// Another entry follows the same predecessor.
    #[error("two governance entries follow the same one")]
    Competing,
    /// Not written by the registrar.
    #[error("only the registrar writes governance entries")]
    NotRegistrar,
}

/// The governance chain, evaluated.
#[derive(Debug, Clone)]
pub struct Governance {
    vault: VaultId,
    chain: Vec<(EntryId, Arc<GovernanceState>)>,
    positions: HashMap<EntryId, usize>,
    competing: Vec<EntryId>,
}

impl Governance {
    /// Evaluates genesis. Its signature is checked with the key it certifies, by whoever calls.
    pub fn from_genesis(entry: &Entry, pinned: &EntryId) -> Result<(Self, LogCertificate), GovernanceError> {
        let header = &entry.header;
        if entry.id != *pinned {
            return Err(GovernanceError::OtherGenesis);
        }
        if header.class != Class::Governance || header.seq != 1 || header.governance_head != NO_ENTRY {
            return Err(GovernanceError::NotAGenesis);
        }
        let certificate = LogCertificate::of_first(entry)?;
        let mut state = GovernanceState {
            office: Office::default(),
            members: BTreeMap::new(),
            replicas: BTreeMap::new(),
            cuts: BTreeMap::new(),
            registrar: header.log,
        };
        state.apply(entry);
        let founder = state.members.get_mut(&certificate.member).ok_or(GovernanceError::NotAGenesis)?;
        founder.is_founder = true;
        let key = founder.signing_key.ok_or(GovernanceError::NotAGenesis)?;
        certificate.check(&header.vault, &key)?;
        let governance = Self {
            vault: header.vault,
            chain: vec![(entry.id, Arc::new(state))],
            positions: HashMap::from([(entry.id, 0)]),
            competing: Vec::new(),
        };
        Ok((governance, certificate))
    }

    /// Continues the chain with an entry whose signature was checked.
    pub fn extend(&mut self, entry: &Entry) -> Result<(), GovernanceError> {
        if self.positions.contains_key(&entry.id) {
            return Ok(());
        }
        let predecessor = self.at(&entry.header.governance_head).ok_or(GovernanceError::PredecessorMissing)?;
        if entry.header.log != predecessor.registrar {
            return Err(GovernanceError::NotRegistrar);
        }
        if entry.header.governance_head != self.head() {
            if !self.competing.contains(&entry.id) {
                self.competing.push(entry.id);
            }
            return Err(GovernanceError::Competing);
        }
        let mut state = GovernanceState::clone(predecessor);
        state.apply(entry);
        self.positions.insert(entry.id, self.chain.len());
        self.chain.push((entry.id, Arc::new(state)));
        Ok(())
    }

    /// The vault it governs.
    pub fn vault(&self) -> VaultId {
        self.vault
    }

    /// The first entry of the chain.
    pub fn genesis(&self) -> EntryId {
        self.chain.first().map_or(NO_ENTRY, |(id, _)| *id)
    }

    /// The last entry of the chain.
    pub fn head(&self) -> EntryId {
        self.chain.last().map_or(NO_ENTRY, |(id, _)| *id)
    }

    /// What holds now.
    pub fn current(&self) -> Option<&GovernanceState> {
        self.chain.last().map(|(_, state)| &**state)
    }

    /// What held after an entry of the chain; `None` for an entry that is not in it.
    pub fn at(&self, head: &EntryId) -> Option<&GovernanceState> {
        self.chain.get(*self.positions.get(head)?).map(|(_, state)| &**state)
    }

    /// Where an entry stands in the chain, genesis at 0.
    pub fn position(&self, head: &EntryId) -> Option<usize> {
        self.positions.get(head).copied()
    }

    /// Every entry of the chain in order.
    pub fn entries(&self) -> impl Iterator<Item = EntryId> + use<'_> {
        self.chain.iter().map(|(id, _)| *id)
    }

    /// Entries that follow the same predecessor as another. While there are any, no governance is written.
    pub fn competing(&self) -> &[EntryId] {
        &self.competing
    }
}
