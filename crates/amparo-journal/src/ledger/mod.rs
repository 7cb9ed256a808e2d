//! The whole merge in memory: entries of any logs, in any order, become one state.
//!
//! Not here: files and the database; the vault applies the same rules to its own store.
//! Must stay true: the state follows from the set of entries alone. What arrives before its past is held, what does
//! not count keeps its place, two entries at one place of a log are both kept and the log is reported as forked.

mod view;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use amparo_domain::{EntryId, LogId, VaultId};
use rayon::prelude::*;

use crate::admission::{Admission, Admitted};
pub use crate::admission::{KnownLog, Prepared, Refusal};
use crate::entry::{Entry, EntryError, SignedEntry};
use crate::judge::NotCounted;
use crate::memory::MemoryStore;
use crate::merge::{Author, Effects, apply};
use crate::row::RowRef;
use crate::store::{Place, VersionStore};
use crate::validity::{Rules, VoidReason};

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

/// An entry with a place.
#[derive(Debug, Clone)]
struct Placed {
    entry: Arc<Entry>,
    counts: Result<(), NotCounted>,
}

/// Entries, governance and state of one vault.
#[derive(Debug, Clone)]
pub struct Ledger {
    rules: Arc<Rules>,
    admission: Admission,
    store: MemoryStore,
    placed: HashMap<EntryId, Placed>,
    order: Vec<EntryId>,
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
            rules,
            admission: Admission::new(vault, genesis),
            store: MemoryStore::new(),
            placed: HashMap::new(),
            order: Vec::new(),
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
        let admission = &self.admission;
        let prepared: Vec<Result<Prepared, EntryError>> =
            signed.into_par_iter().map(|signed| admission.prepare(signed)).collect();
        let mut accept = |prepared| match prepared {
            Ok(prepared) => self.accept_prepared(prepared),
            Err(error) => Outcome::Refused(Refusal::from(error)),
        };
        prepared.into_iter().map(&mut accept).collect()
    }

    /// Takes in an entry that was taken apart before.
    pub fn accept_prepared(&mut self, prepared: Prepared) -> Outcome {
        let id = prepared.entry().id;
        if self.placed.contains_key(&id) || self.waiting.contains_key(&id) {
            return Outcome::Duplicate;
        }
        if let Some(missing) = self.missing(&prepared) {
            self.waiting_for.entry(missing).or_default().push(id);
            self.waiting.insert(id, prepared);
            return Outcome::Held;
        }
        let outcome = self.place(prepared);
        self.wake(id);
        outcome
    }

    fn missing(&self, prepared: &Prepared) -> Option<EntryId> {
        let Ok(missing) = self.admission.missing(prepared.entry(), &self.store);
        missing
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
                if let Some(missing) = self.missing(&prepared) {
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
        let Ok(admitted) = self.admission.admit(&prepared, &self.store);
        let Admitted { author, ends_a_log } = match admitted {
            Ok(admitted) => admitted,
            Err(refusal) => return Outcome::Refused(refusal),
        };
        let entry = Arc::new(prepared.into_parts().1);
        self.keep(&entry, author);
        self.order.push(entry.id);
        if ends_a_log {
            self.compute_again();
        }
        match author {
            Ok(_) => Outcome::Accepted,
            Err(reason) => Outcome::NotCounted(reason),
        }
    }

    /// Keeps an entry in its place, and applies it if it counts.
    fn keep(&mut self, entry: &Arc<Entry>, author: Result<Author, NotCounted>) {
        let header = &entry.header;
        self.store.put_place(entry.id, Place::of(header));
        let Ok(at_its_number) = self.store.numbered(&header.log, header.seq);
        if at_its_number.len() > 1 {
            self.forked.insert(header.log);
        }
        let tip = self.tips.entry(header.log).or_insert((header.seq, entry.id));
        *tip = (*tip).max((header.seq, entry.id));
        let counts = author.map(|_| ());
        self.placed.insert(entry.id, Placed { entry: Arc::clone(entry), counts });
        if let Ok(author) = author {
            let Ok(effects) = apply(entry, &author, &self.rules, &mut self.store);
            self.note(entry.id, &effects);
        }
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

    /// Computes the state anew after a log was ended: what no longer counts leaves no trace. A value that was erased
    /// stays erased, whatever became of the entry that erased it.
    fn compute_again(&mut self) {
        let entries: Vec<Arc<Entry>> =
            self.order.iter().filter_map(|id| Some(Arc::clone(&self.placed.get(id)?.entry))).collect();
        self.store = MemoryStore::new();
        self.void.clear();
        for entry in &entries {
            self.store.put_place(entry.id, Place::of(&entry.header));
        }
        self.admission.begin_again();
        for entry in &entries {
            let Ok(author) = self.admission.judge_again(entry, &self.store);
            self.keep(entry, author);
        }
    }
}
