//! What a handler works with: the open vault, the host's things, and the task it runs in.

use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockWriteGuard, mpsc};
use std::time::Duration;

use amparo_casework::{Session, SessionHost};
use amparo_domain::Progress;
use tokio::sync::broadcast;

use crate::error::{ErrorCode, WireError};
use crate::files::Files;
use crate::task::{Event, Tasks};

/// So long the answer to a lock waits for work that is under way; the vault closes with the last of it in any case.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// What a host does for the commands that no answer may carry.
pub trait Host: Send + Sync {
    /// Shows the recovery words once, on screen or paper; they never become part of an answer. When it fails, the vault is
    /// closed and the error answered: its words are lost, it takes no record, and is best removed and made anew.
    fn show_recovery_words(&self, words: &str) -> Result<(), WireError>;
}

/// Everything a handler may use.
pub(crate) struct Context<'a> {
    pub(crate) host: &'a dyn Host,
    pub(crate) session_host: &'a SessionHost,
    pub(crate) files: &'a Files,
    pub(crate) progress: &'a dyn Progress,
    pub(crate) slot: &'a SessionSlot,
    pub(crate) tasks: &'a Tasks,
    pub(crate) events: &'a broadcast::Sender<Event>,
}

/// An open vault; it closes when its last user lets go of it.
pub(crate) struct OpenSession {
    session: Session,
    /// Dropped after the session: whoever waits on the other end learns that the vault is closed.
    _open: mpsc::Sender<()>,
}

impl Deref for OpenSession {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

/// The place of the one open vault.
#[derive(Default)]
pub(crate) struct SessionSlot(RwLock<Option<Held>>);

struct Held {
    session: Arc<OpenSession>,
    closed: Mutex<mpsc::Receiver<()>>,
}

impl SessionSlot {
    pub(crate) fn get(&self) -> Option<Arc<OpenSession>> {
        let slot = self.0.read().unwrap_or_else(PoisonError::into_inner);
        slot.as_ref().map(|held| Arc::clone(&held.session))
    }

    pub(crate) fn put(&self, session: Session) {
        let (open, closed) = mpsc::channel();
        let held = Held { session: Arc::new(OpenSession { session, _open: open }), closed: Mutex::new(closed) };
        *self.write() = Some(held);
    }

    /// Takes the session out when nothing else uses it any more.
    pub(crate) fn take(&self) -> Option<Session> {
        let mut slot = self.write();
        let Held { session, closed } = slot.take()?;
        match Arc::try_unwrap(session) {
            Ok(open) => Some(open.session),
            Err(session) => {
                *slot = Some(Held { session, closed });
                None
            }
        }
    }

    /// Empties the slot at once: from now on nobody gets at the vault.
    fn empty(&self) -> Option<Held> {
        self.write().take()
    }

    fn write(&self) -> RwLockWriteGuard<'_, Option<Held>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Context<'_> {
    /// The open vault.
    pub(crate) fn session(&self) -> Result<Arc<OpenSession>, WireError> {
        self.slot.get().ok_or_else(|| WireError::new(ErrorCode::VaultLocked))
    }

    /// Locks: the vault is out of reach at once, work under way is asked to stop, and the last of it closes the vault.
    pub(crate) fn lock(&self) -> Result<(), WireError> {
        let Held { session, closed } = self.slot.empty().ok_or_else(|| WireError::new(ErrorCode::VaultLocked))?;
        self.tasks.cancel_all();
        // Nobody listening is no error.
        let _ = self.events.send(Event::VaultLocked);
        if let Some(open) = Arc::into_inner(session) {
            return Ok(open.session.lock()?);
        }
        // Nothing is ever sent: the wait ends when the last user lets go. One that takes longer closes it later.
        let _ = closed.into_inner().unwrap_or_else(PoisonError::into_inner).recv_timeout(LONGEST_WAIT);
        Ok(())
    }
}
