//! An open vault: what one member on one replica can read and write.
//!
//! Not here: making and opening one (`create`, `open`), writing (`commit`), reading (`query`, `search`, `read`).
//! What must stay true: everything that changes state holds the one lock; after a failure whose outcome is unknown the
//! vault takes no more changes.

use std::sync::Arc;

use amparo_crypto::random::Randomness;
use amparo_crypto::secret::Secret;
use amparo_crypto::words::RecoveryWords;
use amparo_domain::{EntryId, MemberId, RecordId, ReplicaId, Schema, VaultId};
use amparo_journal::HybridClock;
use amparo_journal::compartment::Compartments;
use amparo_journal::governance::Governance;
use amparo_journal::validity::Rules;

use crate::clock::Clock;
use crate::finding::Finding;
use crate::folder::Folder;
use crate::identity::HeldKeys;
use crate::journal_file::JournalWriter;
use crate::keys::KeyRing;
use crate::lock::VaultLock;
use crate::object::ObjectStore;
use crate::projection::Memory;
use crate::query::{self, ListQuery, QueryError, RecordPage};
use crate::search::{self, SearchQuery, SearchResult};
use crate::sqlite::{Database, DatabaseError};
use crate::state_lock::{Held, StateLock};

/// Whether a vault takes changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// It does.
    Ready,
    /// The journal holds more than the database: read-only until it is opened anew.
    ListNotCurrent,
    /// The outcome of a write is unknown: nothing more until it is opened anew.
    Stopped,
}

/// Everything that a change touches.
pub(crate) struct State {
    pub(crate) database: Database,
    pub(crate) memory: Memory,
    pub(crate) rules: Rules,
    pub(crate) writer: JournalWriter,
    pub(crate) clock: HybridClock,
    /// The number of this member's own log, and its last entry.
    pub(crate) log: i64,
    pub(crate) head: (u64, EntryId),
    pub(crate) governance: Governance,
    pub(crate) compartments: Compartments,
    pub(crate) held: HeldKeys,
    pub(crate) condition: Condition,
    /// Whether the member has seen a later governance than there is here.
    pub(crate) is_rolled_back: bool,
}

/// An open vault.
pub struct Vault {
    pub(crate) folder: Folder,
    pub(crate) schema: Arc<Schema>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Randomness>,
    pub(crate) keys: KeyRing,
    pub(crate) replica: ReplicaId,
    pub(crate) findings: Vec<Finding>,
    pub(crate) state: StateLock<State>,
    /// Dropped last: the kernel frees the lock with it.
    pub(crate) lock: VaultLock,
}

impl Vault {
    pub(crate) fn state(&self) -> Held<'_, State> {
        self.state.hold(|state| {
            // A panic in the middle of a change: what it left is rolled back, and nothing more is written.
            state.condition = Condition::Stopped;
            let _ = state.database.execute_sql("ROLLBACK");
        })
    }

    /// The vault's id, the same on every laptop of the office.
    pub fn id(&self) -> VaultId {
        self.keys.vault
    }

    /// The member it is open for.
    pub fn member(&self) -> MemberId {
        self.keys.member
    }

    /// This copy of the vault.
    pub fn replica(&self) -> ReplicaId {
        self.replica
    }

    /// The kinds and code lists it works with.
    pub fn schema(&self) -> &Arc<Schema> {
        &self.schema
    }

    /// The folder it lies in.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The clock it was given.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// The randomness it was given.
    pub fn random(&self) -> &Arc<dyn Randomness> {
        &self.random
    }

    /// What was found and mended when it was opened.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Members, roles, replicas and compartments, as governance has them now.
    pub fn governance(&self) -> Governance {
        self.state().governance.clone()
    }

    /// The last entry of this member's log: what a printed document names as the journal's head.
    pub fn head(&self) -> (u64, EntryId) {
        self.state().head
    }

    /// Whether the vault is older than this member last saw it.
    pub fn is_rolled_back(&self) -> bool {
        self.state().is_rolled_back
    }

    /// Whether the member holds the identity compartment.
    pub fn holds_identity(&self) -> bool {
        self.state().held.holds_identity()
    }

    /// A key for the member's own sealed small files, such as drafts.
    pub fn derive_draft_key(&self) -> Secret<32> {
        self.keys.bundle.seeds.derive_draft_key(self.keys.vault.as_bytes())
    }

    /// Whether these are the recovery words of the member.
    pub fn are_recovery_words(&self, words: &RecoveryWords) -> bool {
        words.derive_keys(self.keys.vault.as_bytes()).public_key() == self.keys.bundle.recovery
    }

    /// A page of a list.
    pub fn list(&self, query: &ListQuery<'_>) -> Result<RecordPage, QueryError> {
        let state = &mut *self.state();
        query::page(&mut state.database, &state.memory.names, query)
    }

    /// Full-text search; `None` when the words hold nothing to search for.
    pub fn search(&self, query: &SearchQuery<'_>) -> Result<Option<SearchResult>, DatabaseError> {
        let state = &mut *self.state();
        search::search(&mut state.database, &state.memory.names, query)
    }

    /// Closes the vault: everything is brought into the database's main file and the keys are wiped.
    pub fn close(self) -> Result<(), DatabaseError> {
        let state = self.state.into_inner();
        state.database.close()
    }

    /// The sealed files of evidence.
    pub fn objects(&self) -> ObjectStore {
        ObjectStore::new(self.folder.clone(), self.keys.vault, Arc::clone(&self.random))
    }

    /// A new record id.
    pub fn make_record_id(&self) -> RecordId {
        let millis = u64::try_from(self.clock.now_millis()).unwrap_or(0);
        RecordId::from_parts(millis, amparo_crypto::random::array(self.random.as_ref()))
    }
}
