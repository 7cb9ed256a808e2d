//! Ctrl-C, and being told to end: work stops at the next safe place, and the vault is locked.
//!
//! What must stay true: once a vault may be open, nothing here ends the process; asking twice changes nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use amparo_api::Dispatcher;

/// How often running work is asked to stop, so that a task which begins just then is met as well.
const ASK_EVERY: Duration = Duration::from_millis(100);

/// Whether the member asked to stop.
#[derive(Default)]
pub(crate) struct Interrupts {
    is_asked: AtomicBool,
    is_at_work: AtomicBool,
}

impl Interrupts {
    /// Listens from now on. `stopping` is told once when work is asked to stop; `idle` ends the program when no work
    /// has begun.
    pub(crate) fn listen(
        self: &Arc<Self>,
        dispatcher: Dispatcher,
        stopping: impl Fn() + Send + 'static,
        idle: impl Fn() + Send + 'static,
    ) {
        let interrupts = Arc::clone(self);
        // Where signals cannot be listened to, they end the process as they would any other; what is saved stays saved.
        let _ = ctrlc::set_handler(move || {
            if !interrupts.is_at_work.load(Ordering::SeqCst) {
                idle();
            }
            interrupts.is_asked.store(true, Ordering::SeqCst);
            stopping();
            loop {
                dispatcher.cancel_all();
                std::thread::sleep(ASK_EVERY);
            }
        });
    }

    /// From now on a vault may be open.
    pub(crate) fn begin_work(&self) {
        self.is_at_work.store(true, Ordering::SeqCst);
    }

    /// Whether nothing new should be begun.
    pub(crate) fn is_asked(&self) -> bool {
        self.is_asked.load(Ordering::SeqCst)
    }
}
