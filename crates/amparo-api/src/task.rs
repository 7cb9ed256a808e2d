//! Long work: its progress, its end, and how it is cancelled.
//!
//! Not here: what the work does. What must stay true: a cancelled task leaves nothing half done, which is the duty of
//! the verb it runs; events hold ids and numbers, never content.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use amparo_domain::Progress;
use serde::Serialize;
use tokio::sync::broadcast;
use ts_rs::TS;

/// What hosts are told beside answers.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// A long command went on.
    TaskProgressed {
        /// The task.
        task: u32,
        /// How much is done, in the task's own unit.
        #[ts(type = "string")]
        done: u64,
        /// How much there is, 0 while unknown.
        #[ts(type = "string")]
        total: u64,
    },
    /// A command changed what these tags stand for.
    DataChanged {
        /// Tags of the command table.
        tags: Vec<String>,
    },
    /// The vault was locked.
    VaultLocked,
}

/// The tasks under way.
#[derive(Default)]
pub(crate) struct Tasks {
    next: AtomicU64,
    running: Mutex<HashMap<u32, Arc<AtomicBool>>>,
}

impl Tasks {
    /// Registers a task and gives its progress.
    pub(crate) fn start(&self, events: broadcast::Sender<Event>) -> TaskProgress {
        let number = self.next.fetch_add(1, Ordering::Relaxed) + 1;
        let id = u32::try_from(number & u64::from(u32::MAX)).unwrap_or(1);
        let cancelled = Arc::new(AtomicBool::new(false));
        self.lock().insert(id, Arc::clone(&cancelled));
        TaskProgress { id, cancelled, events }
    }

    /// Asks a task to stop; false if there is none of this number.
    pub(crate) fn cancel(&self, id: u32) -> bool {
        self.lock().get(&id).is_some_and(|cancelled| {
            cancelled.store(true, Ordering::Relaxed);
            true
        })
    }

    /// Asks every task to stop.
    pub(crate) fn cancel_all(&self) {
        for cancelled in self.lock().values() {
            cancelled.store(true, Ordering::Relaxed);
        }
    }

    pub(crate) fn end(&self, id: u32) {
        self.lock().remove(&id);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<u32, Arc<AtomicBool>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The progress of one task, as verbs report it.
pub(crate) struct TaskProgress {
    pub(crate) id: u32,
    cancelled: Arc<AtomicBool>,
    events: broadcast::Sender<Event>,
}

impl Progress for TaskProgress {
    fn report(&self, done: u64, total: u64) {
        // Nobody listening is no error.
        let _ = self.events.send(Event::TaskProgressed { task: self.id, done, total });
    }

    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}
