//! Saving: the one way by which anything changes.
//!
//! The order of `docs/formats/journal-file.md`: apply in an open database transaction, reserve the space, append the
//! frame, one fsync, commit the database, acknowledge. After the fsync the action has happened; if the database cannot
//! follow, the journal brings it up to date later and nobody is asked to save again.
//! Not here: what may be changed (amparo-casework) and how rows merge (amparo-journal).

use amparo_crypto::random::Randomness;
use amparo_domain::schema::Class;
use amparo_domain::{EntryId, RecordId};
use amparo_journal::merge::{Author, apply};
use amparo_journal::{DraftError, Entry, EntryDraft, IDENTITY, NO_ENTRY, Position, RowRef, SignedEntry};

use crate::ballast;
use crate::clock::Clock;
use crate::disk::DiskError;
use crate::entry_table;
use crate::error::CommitError;
use crate::folder::Folder;
use crate::governance;
use crate::journal_file::AppendError;
use crate::keys::KeyRing;
use crate::projection::Projection;
use crate::sqlite::DatabaseError;
use crate::vault::{Condition, State, Vault};

/// What a save did.
#[derive(Debug, Clone, Default)]
pub struct Committed {
    /// The entries, in order.
    pub entries: Vec<EntryId>,
    /// Rows whose values are now to be dropped from every file.
    pub dropped: Vec<RowRef>,
}

/// What is signed and applied, and waits for its frame: the entries, what they did, and the log's new head.
type Prepared = (Vec<SignedEntry>, Committed, (u64, EntryId));

/// What surrounds the state while it changes.
pub(crate) struct Surroundings<'a> {
    pub(crate) folder: &'a Folder,
    pub(crate) keys: &'a KeyRing,
    pub(crate) clock: &'a dyn Clock,
    pub(crate) random: &'a dyn Randomness,
}

impl Vault {
    pub(crate) fn surroundings(&self) -> Surroundings<'_> {
        Surroundings {
            folder: &self.folder,
            keys: &self.keys,
            clock: self.clock.as_ref(),
            random: self.random.as_ref(),
        }
    }

    /// Saves entries as one action: all of them or none.
    ///
    /// # Errors
    /// [`CommitError::SavedListNotCurrent`] and [`CommitError::OutcomeUnknown`] are the two after which the change may
    /// be there; after every other nothing was changed.
    pub fn commit(&self, drafts: &[EntryDraft]) -> Result<Committed, CommitError> {
        self.commit_with(|_| Ok((drafts.to_vec(), ()))).map(|(committed, ())| committed)
    }

    /// Saves what `prepare` makes of the state as it is now; nothing else can change in between.
    pub fn commit_with<T, E: From<CommitError>>(
        &self,
        prepare: impl FnOnce(&mut Reading<'_>) -> Result<(Vec<EntryDraft>, T), E>,
    ) -> Result<(Committed, T), E> {
        let mut state = self.state();
        let (drafts, value) = prepare(&mut Reading { state: &mut state })?;
        let committed = state.commit(&self.surroundings(), &drafts)?;
        if !committed.dropped.is_empty() {
            // The erasure is recorded; what is left of it goes on at the next unlock.
            state.carry_out_erasures(&self.surroundings(), self.replica).map_err(|_| CommitError::ErasureOpen)?;
        }
        Ok((committed, value))
    }
}

/// The state as a change is being prepared.
pub struct Reading<'a> {
    pub(crate) state: &'a mut State,
}

impl State {
    pub(crate) fn commit(
        &mut self,
        around: &Surroundings<'_>,
        drafts: &[EntryDraft],
    ) -> Result<Committed, CommitError> {
        if self.condition != Condition::Ready {
            return Err(CommitError::Stopped);
        }
        if drafts.is_empty() {
            return Ok(Committed::default());
        }
        let former_clock = self.clock;
        let prepared = self.prepare(around, drafts);
        let (signed, committed, head) = match prepared {
            Ok(prepared) => prepared,
            Err(error) => return Err(self.undo(former_clock, error)),
        };
        let appended = match self.writer.append(&signed, around.random) {
            // Saving, erasing and locking must go on when the disk is full: the ballast is there for this.
            Err(AppendError::NotWritten(DiskError::NoSpace { .. }))
                if ballast::release(around.folder).unwrap_or(false) =>
            {
                self.writer.append(&signed, around.random)
            }
            appended => appended,
        };
        match appended {
            Ok(()) => {}
            Err(AppendError::OutcomeUnknown) => {
                self.condition = Condition::Stopped;
                return Err(self.undo(former_clock, CommitError::OutcomeUnknown));
            }
            Err(AppendError::NotWritten(error)) => return Err(self.undo(former_clock, error.into())),
            Err(AppendError::TooLarge) => return Err(self.undo(former_clock, CommitError::TooLarge)),
        }
        // From here on the action has happened.
        self.head = head;
        self.end_transaction(around)?;
        if drafts.iter().any(|draft| draft.class == Class::Governance) {
            let Self { database, memory, .. } = self;
            let loaded = database.bulk(|raw| governance::load(raw, &memory.names, around.keys));
            let Ok((governance, compartments)) = loaded else {
                self.condition = Condition::ListNotCurrent;
                return Err(CommitError::SavedListNotCurrent);
            };
            self.held.open_more(around.keys, &compartments);
            self.governance = governance;
            self.compartments = compartments;
        }
        Ok(committed)
    }

    /// Signs, stores and applies the drafts in a transaction that stays open.
    fn prepare(&mut self, around: &Surroundings<'_>, drafts: &[EntryDraft]) -> Result<Prepared, CommitError> {
        self.database.execute_sql("BEGIN IMMEDIATE")?;
        let mut signed = Vec::with_capacity(drafts.len());
        let mut committed = Committed::default();
        let mut head = self.head;
        for draft in drafts {
            let wall_millis = around.clock.now_millis();
            let position = Position {
                vault: around.keys.vault,
                log: around.keys.log,
                seq: head.0 + 1,
                previous: if head.0 == 0 { NO_ENTRY } else { head.1 },
                clock: self.clock.tick(wall_millis),
                wall_millis,
                governance_head: self.governance.head(),
                deps: Vec::new(),
            };
            let targets: Vec<_> = self.compartments.target(IDENTITY).into_iter().collect();
            let entry = draft.sign(&around.keys.signing, &position, &targets, around.random).map_err(draft_error)?;
            let decoded = entry.decode().map_err(|_| CommitError::Refused)?;
            let effects = self.apply_own(around, &entry, &decoded)?;
            committed.dropped.extend(effects);
            head = (position.seq, decoded.id);
            committed.entries.push(decoded.id);
            signed.push(entry);
        }
        Ok((signed, committed, head))
    }

    /// Stores and applies one own entry; gives the rows of other entries whose values are to be dropped.
    fn apply_own(
        &mut self,
        around: &Surroundings<'_>,
        signed: &SignedEntry,
        entry: &Entry,
    ) -> Result<Vec<RowRef>, CommitError> {
        let member = around.keys.member;
        let header = &entry.header;
        let current = self.governance.current().ok_or(CommitError::Refused)?;
        // What no other replica would count must not be written here either.
        if !current.allows(&member, &header.log, header.class) {
            return Err(CommitError::NotAllowed);
        }
        if self.is_rolled_back && !header.sealed.is_empty() {
            return Err(CommitError::RolledBack);
        }
        let author = Author { member, may_erase: current.may_erase(&member) };
        let log = self.log;
        let Self { database, memory, rules, .. } = self;
        database.bulk(|raw| {
            let n = entry_table::add(raw, log, signed, entry)?;
            let mut projection = Projection::new(raw, memory);
            projection.begin_entry(entry.id, n);
            let effects = apply(entry, &author, rules, &mut projection)?;
            if !effects.void.is_empty() {
                return Err(CommitError::Refused);
            }
            refresh_touched(&mut projection, &effects.touched, &effects.kind_changed)?;
            Ok(effects.dropped)
        })
    }

    /// Ends the transaction after the frame is on the disk.
    fn end_transaction(&mut self, around: &Surroundings<'_>) -> Result<(), CommitError> {
        let is_marked = around.folder.disk().mark("before the database commits").is_ok();
        if is_marked && self.database.execute_sql("COMMIT").is_ok() {
            return Ok(());
        }
        // No room, most likely: the ballast is there for this.
        if is_marked && ballast::release(around.folder).unwrap_or(false) && self.database.execute_sql("COMMIT").is_ok()
        {
            return Ok(());
        }
        self.condition = Condition::ListNotCurrent;
        let _ = self.database.execute_sql("ROLLBACK");
        Err(CommitError::SavedListNotCurrent)
    }

    fn undo(&mut self, clock: amparo_journal::HybridClock, error: CommitError) -> CommitError {
        self.clock = clock;
        // A transaction that was never begun cannot be rolled back, and need not be.
        let _ = self.database.execute_sql("ROLLBACK");
        let names = &mut self.memory.names;
        if self.database.raw(|raw| names.reload(raw)).is_err() {
            self.condition = Condition::Stopped;
        }
        error
    }
}

/// Brings up to date what the projection shows of records that an entry touched.
pub(crate) fn refresh_touched(
    projection: &mut Projection<'_, '_>,
    touched: &[(RecordId, String)],
    kind_changed: &[RecordId],
) -> Result<(), DatabaseError> {
    let mut records: Vec<RecordId> = touched.iter().map(|(record, _)| *record).chain(kind_changed.to_vec()).collect();
    records.sort_unstable();
    records.dedup();
    records.iter().try_for_each(|record| projection.refresh(record))
}

fn draft_error(error: DraftError) -> CommitError {
    match error {
        DraftError::TooLarge => CommitError::TooLarge,
        DraftError::NoSealTarget { .. } => CommitError::EpochPending,
        _ => CommitError::Refused,
    }
}
