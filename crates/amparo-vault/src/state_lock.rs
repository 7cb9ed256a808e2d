//! The one lock of an open vault.
//!
//! What must stay true: a thread that holds the lock and asks for it again gets a panic that says so. It would wait for
//! itself for ever otherwise, and the window with it.

use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

/// A lock that knows who holds it.
pub(crate) struct StateLock<T> {
    state: Mutex<T>,
    holder: Mutex<Option<ThreadId>>,
}

impl<T> StateLock<T> {
    pub(crate) fn new(state: T) -> Self {
        Self { state: Mutex::new(state), holder: Mutex::new(None) }
    }

    /// Waits for the lock. If a holder panicked, `mend` gets what it left before anybody else sees it.
    ///
    /// # Panics
    /// When this thread holds it already.
    pub(crate) fn hold(&self, mend: impl FnOnce(&mut T)) -> Held<'_, T> {
        let me = thread::current().id();
        let holder = *self.holder.lock().unwrap_or_else(PoisonError::into_inner);
        assert_ne!(holder, Some(me), "the vault was asked again while this thread held it");
        let state = self.state.lock().unwrap_or_else(|poisoned| {
            let mut state = poisoned.into_inner();
            mend(&mut state);
            self.state.clear_poison();
            state
        });
        self.note(Some(me));
        Held { lock: self, state }
    }

    /// Gives the state away for good, whatever a holder left of it.
    pub(crate) fn into_inner(self) -> T {
        self.state.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, holder: Option<ThreadId>) {
        *self.holder.lock().unwrap_or_else(PoisonError::into_inner) = holder;
    }
}

/// The state while it is held.
pub(crate) struct Held<'a, T> {
    lock: &'a StateLock<T>,
    state: MutexGuard<'a, T>,
}

impl<T> Deref for Held<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.state
    }
}

impl<T> DerefMut for Held<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.state
    }
}

impl<T> Drop for Held<'_, T> {
    fn drop(&mut self) {
        self.lock.note(None);
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;

    #[test]
    fn a_thread_that_asks_twice_is_told_and_the_lock_is_free_afterwards() {
        let lock = StateLock::new(1);
        let asked = catch_unwind(AssertUnwindSafe(|| {
            let _first = lock.hold(|_| {});
            let _second = lock.hold(|_| {});
        }));
        assert!(asked.is_err());
        assert_eq!(*lock.hold(|state| *state = 2), 2, "what the panic left was mended");
        assert_eq!(*lock.hold(|state| *state = 3), 2, "once");
    }

    #[test]
    fn threads_wait_for_each_other() {
        let lock = StateLock::new(0);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..1000).for_each(|_| *lock.hold(|_| {}) += 1));
            }
        });
        assert_eq!(*lock.hold(|_| {}), 4000);
    }
}
