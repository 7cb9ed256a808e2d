//! Admitting entries: is this the office's, is it authentic, and does it count?
//!
//! Not here: what rows do (`merge`), and keeping of entries; a store tells where those before an entry stand.
//! Must stay true: an entry that is refused changes nothing. The same code admits entries in memory and in the vault.

use std::collections::BTreeMap;

use amparo_crypto::sign::{SignatureChecker, VerifyingKey};
use amparo_domain::schema::Class;
use amparo_domain::{EntryId, LogId, MemberId, ReplicaId, VaultId};

use crate::certificate::{CertificateError, LogCertificate};
use crate::compartment::Compartments;
use crate::entry::{Entry, EntryError, SignedEntry};
use crate::governance::{Cut, Governance, GovernanceError, last_entries};
use crate::header::NO_ENTRY;
use crate::judge::{NotCounted, judge};
use crate::merge::Author;
use crate::store::{Place, VersionStore};

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
    /// The first governance entry is not that of this vault, or a later one does not continue the chain.
    #[error(transparent)]
    Governance(#[from] GovernanceError),
    /// The member whose log it is was never a member, or the log is not known.
    #[error("the log belongs to nobody of this office")]
    UnknownMember,
}

/// An entry taken apart and perhaps verified ahead, on another thread.
#[derive(Debug, Clone)]
pub struct Prepared {
    signed: SignedEntry,
    entry: Entry,
    verified_with: Option<VerifyingKey>,
}

impl Prepared {
    /// Takes an entry apart; its signature is checked when it is admitted.
    pub fn new(signed: SignedEntry) -> Result<Self, EntryError> {
        let entry = signed.decode()?;
        Ok(Self { signed, entry, verified_with: None })
    }

    /// The entry taken apart.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// The entry as stored, and taken apart.
    pub fn into_parts(self) -> (SignedEntry, Entry) {
        (self.signed, self.entry)
    }

    fn verify(&self, log: &KnownLog) -> Result<(), EntryError> {
        if self.verified_with == Some(log.key) { Ok(()) } else { self.signed.verify_with(&log.checker) }
    }
}

/// A log whose first entry was admitted.
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

impl KnownLog {
    fn of(certificate: &LogCertificate) -> Result<Self, Refusal> {
        let checker = certificate.key.checker().map_err(EntryError::from)?;
        Ok(Self { key: certificate.key, member: certificate.member, replica: certificate.replica, checker })
    }
}

/// What admitting an entry found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Admitted {
    /// Who wrote it, if it counts.
    pub author: Result<Author, NotCounted>,
    /// True if it ended a log: entries that counted before may not count any more, and the state is to be computed
    /// anew with [`Admission::judge_again`].
    pub ends_a_log: bool,
}

/// Governance, logs and compartments of one vault, as the entries admitted so far make them.
#[derive(Debug, Clone)]
pub struct Admission {
    vault: VaultId,
    genesis: EntryId,
    governance: Option<Governance>,
    compartments: Compartments,
    logs: BTreeMap<LogId, KnownLog>,
    cuts: BTreeMap<LogId, Cut>,
}

impl Admission {
    /// Knows only the vault and the genesis its header names.
    pub fn new(vault: VaultId, genesis: EntryId) -> Self {
        let (compartments, logs, cuts) = (Compartments::default(), BTreeMap::new(), BTreeMap::new());
        Self { vault, genesis, governance: None, compartments, logs, cuts }
    }

    /// The governance chain, once genesis was admitted.
    pub fn governance(&self) -> Option<&Governance> {
        self.governance.as_ref()
    }

    /// Who holds which epoch of which compartment.
    pub fn compartments(&self) -> &Compartments {
        &self.compartments
    }

    /// Every log whose first entry was admitted.
    pub fn logs(&self) -> &BTreeMap<LogId, KnownLog> {
        &self.logs
    }

    /// Takes an entry apart and, where its log is known, checks its signature. May run on any thread.
    pub fn prepare(&self, signed: SignedEntry) -> Result<Prepared, EntryError> {
        let mut prepared = Prepared::new(signed)?;
        if let Some(log) = self.logs.get(&prepared.entry.header.log) {
            prepared.verify(log)?;
            prepared.verified_with = Some(log.key);
        }
        Ok(prepared)
    }

    /// The first entry of the past that the store does not have; while there is one, the entry is to be held.
    pub fn missing<S: VersionStore>(&self, entry: &Entry, store: &S) -> Result<Option<EntryId>, S::Error> {
        let header = &entry.header;
        let past = [header.previous, header.governance_head].into_iter().chain(header.deps.iter().copied());
        // A log can be ended only where its end is known.
        for id in past.chain(last_entries(entry)).filter(|id| *id != NO_ENTRY) {
            if store.place(&id)?.is_none() {
                return Ok(Some(id));
            }
        }
        // Before genesis nothing can be judged, so everything else waits for it.
        Ok((self.governance.is_none() && entry.id != self.genesis).then_some(self.genesis))
    }

    /// Admits an entry of whose past nothing is missing.
    pub fn admit<S: VersionStore>(
        &mut self,
        prepared: &Prepared,
        store: &S,
    ) -> Result<Result<Admitted, Refusal>, S::Error> {
        let header = &prepared.entry.header;
        if header.seq > 1 {
            let before = store.place(&header.previous)?;
            let follows = |before: &Place| before.log == header.log && before.seq.checked_add(1) == Some(header.seq);
            if !before.as_ref().is_some_and(follows) {
                return Ok(Err(Refusal::BrokenChain));
            }
        }
        match self.authenticate(prepared) {
            Err(refusal) => Ok(Err(refusal)),
            Ok(member) => Ok(Ok(self.settle(&prepared.entry, member, store)?)),
        }
    }

    /// Takes up an entry that this replica admitted before: genesis, then governance, first entries of logs and entries
    /// about compartments, in the order they were admitted. Signatures and governance are checked anew; the links of
    /// the chain are not, for the entries between are left out.
    pub fn resume(&mut self, prepared: &Prepared) -> Result<(), Refusal> {
        let member = self.authenticate(prepared)?;
        let entry = &prepared.entry;
        if entry.header.class == Class::Governance && entry.id != self.genesis {
            let governance = self.governance.as_mut().ok_or(Refusal::UnknownMember)?;
            governance.extend(entry)?;
            self.take_over_cuts();
        }
        self.compartments.note(entry, &member, entry.id == self.genesis);
        Ok(())
    }

    /// Checks vault, certificate and signature; gives the member whose log it is.
    fn authenticate(&mut self, prepared: &Prepared) -> Result<MemberId, Refusal> {
        let (entry, header) = (&prepared.entry, &prepared.entry.header);
        if header.vault != self.vault {
            return Err(Refusal::OtherVault);
        }
        if header.seq > 1 {
            let log = self.logs.get(&header.log).ok_or(Refusal::UnknownMember)?;
            prepared.verify(log)?;
            return Ok(log.member);
        }
        if entry.id == self.genesis {
            let (governance, certificate) = Governance::from_genesis(entry, &self.genesis)?;
            let member = self.take_in_log(prepared, &certificate)?;
            self.governance.get_or_insert(governance);
            return Ok(member);
        }
        let certificate = LogCertificate::of_first(entry)?;
        let state = self.governance.as_ref().and_then(|governance| governance.at(&header.governance_head));
        let member = state.and_then(|state| state.members.get(&certificate.member)).ok_or(Refusal::UnknownMember)?;
        certificate.check(&self.vault, &member.signing_key.ok_or(Refusal::UnknownMember)?)?;
        self.take_in_log(prepared, &certificate)
    }

    fn take_in_log(&mut self, prepared: &Prepared, certificate: &LogCertificate) -> Result<MemberId, Refusal> {
        let log = KnownLog::of(certificate)?;
        prepared.verify(&log)?;
        self.logs.insert(prepared.entry.header.log, log);
        Ok(certificate.member)
    }

    /// Judges an authentic entry and takes up what it says of governance and compartments.
    fn settle<S: VersionStore>(&mut self, entry: &Entry, member: MemberId, store: &S) -> Result<Admitted, S::Error> {
        let mut author = self.judge(entry, member, store)?;
        let mut ends_a_log = false;
        if author.is_ok() && entry.header.class == Class::Governance && entry.id != self.genesis {
            match self.governance.as_mut().map(|governance| governance.extend(entry)) {
                Some(Ok(())) => ends_a_log = self.take_over_cuts(),
                _ => author = Err(NotCounted::NotTheChain),
            }
        }
        if author.is_ok() {
            self.compartments.note(entry, &member, entry.id == self.genesis);
        }
        Ok(Admitted { author, ends_a_log })
    }

    /// True if governance ends a log that it did not end before.
    fn take_over_cuts(&mut self) -> bool {
        let state = self.governance.as_ref().and_then(Governance::current);
        let is_new = state.is_some_and(|state| state.cuts != self.cuts);
        if let Some(state) = state.filter(|_| is_new) {
            self.cuts.clone_from(&state.cuts);
        }
        is_new
    }

    fn judge<S: VersionStore>(
        &self,
        entry: &Entry,
        member: MemberId,
        store: &S,
    ) -> Result<Result<Author, NotCounted>, S::Error> {
        let Some(governance) = &self.governance else { return Ok(Err(NotCounted::UnknownHead)) };
        if self.is_cut_off(entry, store)? {
            return Ok(Err(NotCounted::AfterCut));
        }
        let mut before = Vec::with_capacity(1 + entry.header.deps.len());
        for id in std::iter::once(&entry.header.previous).chain(&entry.header.deps) {
            if let Some(place) = store.place(id)? {
                before.push((*id, place));
            }
        }
        Ok(judge(entry, member, &before, governance))
    }

    /// True if governance ended the log before this entry, or on another branch of a fork.
    fn is_cut_off<S: VersionStore>(&self, entry: &Entry, store: &S) -> Result<bool, S::Error> {
        let header = &entry.header;
        let Some(cut) = self.cuts.get(&header.log) else { return Ok(false) };
        if header.seq >= cut.last_seq {
            return Ok(entry.id != cut.last_entry);
        }
        // Every ancestor of the last entry is in the store, so an entry alone at its number is one of them.
        if store.numbered(&header.log, header.seq)?.iter().all(|other| *other == entry.id) {
            return Ok(false);
        }
        let mut at = cut.last_entry;
        while let Some(ancestor) = store.place(&at)?.filter(|ancestor| ancestor.seq > header.seq) {
            at = ancestor.previous;
        }
        Ok(at != entry.id)
    }

    /// Begins to compute the state anew after a log was ended: forgets what entries said of compartments.
    pub fn begin_again(&mut self) {
        self.compartments = Compartments::default();
    }

    /// Judges an entry that was admitted before, in the order of admission.
    pub fn judge_again<S: VersionStore>(
        &mut self,
        entry: &Entry,
        store: &S,
    ) -> Result<Result<Author, NotCounted>, S::Error> {
        match self.logs.get(&entry.header.log).map(|log| log.member) {
            Some(member) => Ok(self.settle(entry, member, store)?.author),
            None => Ok(Err(NotCounted::UnknownHead)),
        }
    }
}
