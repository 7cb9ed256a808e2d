//! The whole merge in memory: entries of any logs, in any order, become one state.
//!
//! Not here: files and the database; the vault applies the same rules to its own store.
//! Must stay true: the state follows from the set of entries alone. What arrives before its past is held, what does
//! not count keeps its place, two entries at one place of a log are both kept and the log is reported as forked.

mod view;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use amparo_crypto::sign::{SignatureChecker, VerifyingKey};
use amparo_domain::schema::Class;
use amparo_domain::{EntryId, LogId, MemberId, ReplicaId, VaultId};
use rayon::prelude::*;

use crate::certificate::{CertificateError, LogCertificate};
use crate::compartment::Compartments;
use crate::entry::{Entry, EntryError, SignedEntry};
use crate::governance::{Cut, Governance, GovernanceError, last_entries};
use crate::header::NO_ENTRY;
use crate::judge::{NotCounted, judge};
use crate::memory::MemoryStore;
use crate::merge::{Author, Effects, apply};
use crate::row::RowRef;
use crate::store::Place;
use crate::validity::{Rules, VoidReason};

/// Why an entry is refused. It leaves no trace in the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The bytes or the signature.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// Another vault's entry.
    #[error("the entry belongs to another vault")]
    OtherVault,
    /// Log or number do not follow the entry it names as the one before.
    #[error("the entry does not follow the one before it")]
    BrokenChain,
    /// The first entry of a log does not certify it.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// The first governance entry is not that of this vault.
    #[error(transparent)]
    Governance(#[from] GovernanceError),
    /// The member whose log it is was never a member.
    #[error("the log belongs to nobody of this office")]
    UnknownMember,
}

/// What became of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It counts and was applied, and with it perhaps entries that waited for it.
    Accepted,
    /// It does not count, and holds its place.
    NotCounted(NotCounted),
    /// Something of its past is missing; it waits.
    Held,
    /// It is known already.
    Duplicate,
    /// It is no entry of this vault.
    Refused(Refusal),
}

/// An entry taken apart and perhaps verified ahead, on another thread.
#[derive(Debug, Clone)]
pub struct Prepared {
    signed: SignedEntry,
    entry: Entry,
    verified_with: Option<VerifyingKey>,
}

impl Prepared {
    /// Takes an entry apart; its signature is checked when its log's key is known.
    pub fn new(signed: SignedEntry) -> Result<Self, EntryError> {
        let entry = signed.decode()?;
        Ok(Self { signed, entry, verified_with: None })
    }

    fn verified(mut self, key: VerifyingKey, checker: &SignatureChecker) -> Result<Self, EntryError> {
        self.signed.verify_with(checker)?;
        self.verified_with = Some(key);
        Ok(self)
    }
}

/// A log whose first entry was accepted.
#[derive(Debug, Clone)]
pub struct KnownLog {
    /// Its key.
    pub key: VerifyingKey,
    /// Whose it is.
    pub member: MemberId,
    /// Where it is written.
    pub replica: ReplicaId,
    checker: SignatureChecker,
}

/// An entry with a place.
#[derive(Debug, Clone)]
struct Placed {
    entry: Arc<Entry>,
    counts: Result<(), NotCounted>,
}

/// Entries, governance and state of one vault.
#[derive(Debug, Clone)]
pub struct Ledger {
    vault: VaultId,
    genesis: EntryId,
    rules: Arc<Rules>,
    governance: Option<Governance>,
    compartments: Compartments,
    logs: BTreeMap<LogId, KnownLog>,
    cuts: BTreeMap<LogId, Cut>,
    store: MemoryStore,
    placed: HashMap<EntryId, Placed>,
    order: Vec<EntryId>,
    by_number: HashMap<(LogId, u64), EntryId>,
    tips: BTreeMap<LogId, (u64, EntryId)>,
    forked: BTreeSet<LogId>,
    waiting: HashMap<EntryId, Prepared>,
    waiting_for: HashMap<EntryId, Vec<EntryId>>,
    void: BTreeMap<RowRef, VoidReason>,
}

impl Ledger {
    /// An empty ledger of a vault whose header names this genesis.
    pub fn new(vault: VaultId, genesis: EntryId, rules: Arc<Rules>) -> Self {
        Self {
            vault,
            genesis,
            rules,
            governance: None,
            compartments: Compartments::default(),
            logs: BTreeMap::new(),
            cuts: BTreeMap::new(),
            store: MemoryStore::new(),
            placed: HashMap::new(),
            order: Vec::new(),
            by_number: HashMap::new(),
            tips: BTreeMap::new(),
            forked: BTreeSet::new(),
            waiting: HashMap::new(),
            waiting_for: HashMap::new(),
            void: BTreeMap::new(),
        }
    }

    /// Takes in one entry.
    pub fn accept(&mut self, signed: SignedEntry) -> Outcome {
        match Prepared::new(signed) {
            Ok(prepared) => self.accept_prepared(prepared),
            Err(error) => Outcome::Refused(error.into()),
        }
    }

    /// Takes in many entries: taken apart and verified on all cores, applied in the order given.
    pub fn accept_all(&mut self, signed: Vec<SignedEntry>) -> Vec<Outcome> {
        let logs = &self.logs;
        let prepare = |signed: SignedEntry| {
            let prepared = Prepared::new(signed)?;
            match logs.get(&prepared.entry.header.log) {
                Some(log) => prepared.verified(log.key, &log.checker),
                None => Ok(prepared),
            }
        };
        let prepared: Vec<Result<Prepared, EntryError>> = signed.into_par_iter().map(prepare).collect();
        let mut accept = |prepared| match prepared {
            Ok(prepared) => self.accept_prepared(prepared),
            Err(error) => Outcome::Refused(Refusal::from(error)),
        };
        prepared.into_iter().map(&mut accept).collect()
    }

    /// Takes in an entry that was taken apart before.
    pub fn accept_prepared(&mut self, prepared: Prepared) -> Outcome {
        let id = prepared.entry.id;
        if self.placed.contains_key(&id) || self.waiting.contains_key(&id) {
            return Outcome::Duplicate;
        }
        if prepared.entry.header.vault != self.vault {
            return Outcome::Refused(Refusal::OtherVault);
        }
        if let Some(missing) = self.missing(&prepared.entry) {
            self.waiting_for.entry(missing).or_default().push(id);
            self.waiting.insert(id, prepared);
            return Outcome::Held;
        }
        let outcome = self.place(prepared);
        self.wake(id);
        outcome
    }

    /// The first entry of the past that is not here.
    fn missing(&self, entry: &Entry) -> Option<EntryId> {
        let header = &entry.header;
        let past = [header.previous, header.governance_head].into_iter().chain(header.deps.iter().copied());
        // A log can be ended only where its end is known.
        let past = past.chain(last_entries(entry));
        let mut missing = past.filter(|id| *id != NO_ENTRY && !self.placed.contains_key(id));
        // Before genesis nothing can be judged, so everything else waits for it.
        let before_genesis = (self.governance.is_none() && entry.id != self.genesis).then_some(self.genesis);
        missing.next().or(before_genesis)
    }

    /// Takes up the entries that waited for one that has its place now.
    fn wake(&mut self, placed: EntryId) {
        let mut ready = vec![placed];
        while let Some(id) = ready.pop() {
            if !self.placed.contains_key(&id) {
                continue;
            }
            for waiting in self.waiting_for.remove(&id).unwrap_or_default() {
                let Some(prepared) = self.waiting.remove(&waiting) else { continue };
                if let Some(missing) = self.missing(&prepared.entry) {
                    self.waiting_for.entry(missing).or_default().push(waiting);
                    self.waiting.insert(waiting, prepared);
                } else {
                    self.place(prepared);
                    ready.push(waiting);
                }
            }
        }
    }

    /// Gives an entry whose past is here its place, and applies it if it counts.
    fn place(&mut self, prepared: Prepared) -> Outcome {
        let member = match self.authenticate(&prepared) {
            Ok(member) => member,
            Err(refusal) => return Outcome::Refused(refusal),
        };
        let entry = Arc::new(prepared.entry);
        let (outcome, has_new_cut) = self.settle(&entry, member);
        if has_new_cut {
            self.settle_again();
        }
        outcome
    }

    /// Checks chain, certificate and signature; gives the member whose log it is.
    fn authenticate(&mut self, prepared: &Prepared) -> Result<MemberId, Refusal> {
        let entry = &prepared.entry;
        let header = &entry.header;
        if entry.id == self.genesis && self.governance.is_none() {
            let (governance, certificate) = Governance::from_genesis(entry, &self.genesis)?;
            let log = KnownLog::of(&certificate)?;
            prepared.signed.verify_with(&log.checker)?;
            self.governance = Some(governance);
            self.logs.insert(header.log, log);
            return Ok(certificate.member);
        }
        if header.seq == 1 {
            return self.authenticate_first(prepared);
        }
        let before = self.store.place_of(&header.previous).ok_or(Refusal::BrokenChain)?;
        if before.log != header.log || before.seq.checked_add(1) != Some(header.seq) {
            return Err(Refusal::BrokenChain);
        }
        let log = self.logs.get(&header.log).ok_or(Refusal::UnknownMember)?;
        if prepared.verified_with != Some(log.key) {
            prepared.signed.verify_with(&log.checker)?;
        }
        Ok(log.member)
    }

    fn authenticate_first(&mut self, prepared: &Prepared) -> Result<MemberId, Refusal> {
        let header = &prepared.entry.header;
        let certificate = LogCertificate::of_first(&prepared.entry)?;
        let state = self.governance.as_ref().and_then(|governance| governance.at(&header.governance_head));
        let member = state.and_then(|state| state.members.get(&certificate.member)).ok_or(Refusal::UnknownMember)?;
        certificate.check(&self.vault, &member.signing_key.ok_or(Refusal::UnknownMember)?)?;
        let log = KnownLog::of(&certificate)?;
        prepared.signed.verify_with(&log.checker)?;
        self.logs.insert(header.log, log);
        Ok(certificate.member)
    }

    /// Judges an authentic entry, keeps its place and applies it. True if it made a log end.
    fn settle(&mut self, entry: &Arc<Entry>, member: MemberId) -> (Outcome, bool) {
        let mut counts = self.judge(entry, member);
        let mut has_new_cut = false;
        if counts.is_ok() && entry.header.class == Class::Governance && entry.id != self.genesis {
            match self.extend_governance(entry) {
                Ok(is_new) => has_new_cut = is_new,
                Err(reason) => counts = Err(reason),
            }
        }
        self.keep(entry, counts.err());
        match counts {
            Err(reason) => (Outcome::NotCounted(reason), false),
            Ok(author) => {
                self.compartments.note(entry, &member, entry.id == self.genesis);
                let Ok(effects) = apply(entry, &author, &self.rules, &mut self.store);
                self.note(entry.id, &effects);
                (Outcome::Accepted, has_new_cut)
            }
        }
    }

    fn judge(&self, entry: &Entry, member: MemberId) -> Result<Author, NotCounted> {
        let governance = self.governance.as_ref().ok_or(NotCounted::UnknownHead)?;
        let header = &entry.header;
        let past = std::iter::once(&header.previous).chain(&header.deps);
        let before: Vec<(EntryId, Place)> =
            past.filter_map(|id| Some((*id, self.store.place_of(id)?.clone()))).collect();
        if self.is_cut_off(entry.id, &Place::of(header)) {
            return Err(NotCounted::AfterCut);
        }
        judge(entry, member, &before, governance)
    }

    /// True if governance ended the log before this entry, or on another branch of a fork.
    fn is_cut_off(&self, id: EntryId, place: &Place) -> bool {
        let Some(cut) = self.cuts.get(&place.log) else { return false };
        if place.seq >= cut.last_seq {
            return id != cut.last_entry;
        }
        let is_alone = self.by_number.get(&(place.log, place.seq)) == Some(&id);
        if is_alone && !self.forked.contains(&place.log) {
            return false;
        }
        // On a fork only the ancestors of the last entry count.
        let mut at = cut.last_entry;
        while let Some(ancestor) = self.store.place_of(&at).filter(|ancestor| ancestor.seq > place.seq) {
            at = ancestor.previous;
        }
        self.store.has_place(&at) && at != id
    }

    fn extend_governance(&mut self, entry: &Entry) -> Result<bool, NotCounted> {
        let governance = self.governance.as_mut().ok_or(NotCounted::UnknownHead)?;
        governance.extend(entry).map_err(|_| NotCounted::NotTheChain)?;
        let cuts = governance.current().map(|state| state.cuts.clone()).unwrap_or_default();
        let is_new = cuts != self.cuts;
        if is_new {
            self.cuts.extend(cuts);
        }
        Ok(is_new)
    }

    fn keep(&mut self, entry: &Arc<Entry>, reason: Option<NotCounted>) {
        let header = &entry.header;
        self.store.put_place(entry.id, Place::of(header));
        let counts = reason.map_or(Ok(()), Err);
        if self.placed.insert(entry.id, Placed { entry: Arc::clone(entry), counts }).is_none() {
            self.order.push(entry.id);
        }
        let place = (header.log, header.seq);
        if *self.by_number.entry(place).or_insert(entry.id) != entry.id {
            self.forked.insert(header.log);
        }
        let tip = self.tips.entry(header.log).or_insert((header.seq, entry.id));
        *tip = (*tip).max((header.seq, entry.id));
    }

    /// Takes note of void rows, and drops erased values from the entries that are kept.
    fn note(&mut self, entry: EntryId, effects: &Effects) {
        for void in &effects.void {
            self.void.insert(RowRef { entry, row: void.row }, void.reason);
        }
        let own = effects.strip.iter().map(|row| RowRef { entry, row: *row });
        for at in own.chain(effects.dropped.iter().copied()) {
            if let Some(placed) = self.placed.get_mut(&at.entry) {
                Arc::make_mut(&mut placed.entry).forget(at.row);
            }
        }
    }

    /// Computes the state anew after a log was ended: what no longer counts has left no trace.
    fn settle_again(&mut self) {
        let entries: Vec<Arc<Entry>> =
            self.order.iter().filter_map(|id| Some(Arc::clone(&self.placed.get(id)?.entry))).collect();
        self.store = MemoryStore::new();
        self.compartments = Compartments::default();
        self.void.clear();
        for entry in &entries {
            self.store.put_place(entry.id, Place::of(&entry.header));
        }
        for entry in &entries {
            if let Some(log) = self.logs.get(&entry.header.log) {
                self.settle(entry, log.member);
            }
        }
    }
}

impl KnownLog {
    fn of(certificate: &LogCertificate) -> Result<Self, Refusal> {
        let checker = certificate.key.checker().map_err(EntryError::from)?;
        Ok(Self { key: certificate.key, member: certificate.member, replica: certificate.replica, checker })
    }
}
