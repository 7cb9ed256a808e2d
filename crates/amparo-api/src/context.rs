//! What a handler works with: the open vault, the host's things, and the task it runs in.

use std::sync::Arc;

use amparo_casework::{Session, SessionHost};
use amparo_domain::Progress;

use crate::error::{ErrorCode, WireError};
use crate::files::Files;

/// What a host does for the commands that no answer may carry.
pub trait Host: Send + Sync {
    /// Shows the recovery words once, on screen or paper; they never become part of an answer.
    fn show_recovery_words(&self, words: &str) -> Result<(), WireError>;
}

/// Everything a handler may use.
pub(crate) struct Context<'a> {
    pub(crate) host: &'a dyn Host,
    pub(crate) session_host: &'a SessionHost,
    pub(crate) files: &'a Files,
    pub(crate) progress: &'a dyn Progress,
    pub(crate) slot: &'a SessionSlot,
}

/// The place of the one open vault.
#[derive(Default)]
pub(crate) struct SessionSlot(std::sync::RwLock<Option<Arc<Session>>>);

impl SessionSlot {
    pub(crate) fn get(&self) -> Option<Arc<Session>> {
        self.0.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    pub(crate) fn put(&self, session: Session) {
        *self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(Arc::new(session));
    }

    /// Takes the session out when nothing else uses it any more.
    pub(crate) fn take(&self) -> Option<Session> {
        let mut slot = self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        match Arc::try_unwrap(slot.take()?) {
            Ok(session) => Some(session),
            Err(shared) => {
                *slot = Some(shared);
                None
            }
        }
    }
}

impl Context<'_> {
    /// The open vault.
    pub(crate) fn session(&self) -> Result<Arc<Session>, WireError> {
        self.slot.get().ok_or_else(|| WireError::new(ErrorCode::VaultLocked))
    }
}
