//! The progress of long work, on a terminal only.

use std::sync::{Arc, Mutex, PoisonError};

use amparo_api::{Dispatcher, Event};
use indicatif::{ProgressBar, ProgressStyle};
use tokio::sync::broadcast::error::RecvError;

/// Draws the bar of the work under way.
#[derive(Clone, Default)]
pub(crate) struct Progress {
    work: Arc<Mutex<Work>>,
}

#[derive(Default)]
struct Work {
    is_running: bool,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Follows the events of a dispatcher for as long as it lives.
    pub(crate) fn follow(&self, dispatcher: &Dispatcher) {
        let mut events = dispatcher.events();
        let work = Arc::clone(&self.work);
        std::thread::spawn(move || {
            loop {
                match events.blocking_recv() {
                    Ok(Event::TaskProgressed { done, total, .. }) => draw(&work, done, total),
                    // What a slow terminal missed is not worth catching up with.
                    Ok(_) | Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return,
                }
            }
        });
    }

    pub(crate) fn begin(&self) {
        self.lock().is_running = true;
    }

    /// Takes the bar from the screen.
    pub(crate) fn end(&self) {
        let mut work = self.lock();
        work.is_running = false;
        if let Some(bar) = work.bar.take() {
            bar.finish_and_clear();
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Work> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn draw(work: &Mutex<Work>, done: u64, total: u64) {
    let mut work = work.lock().unwrap_or_else(PoisonError::into_inner);
    if !work.is_running || total == 0 {
        return;
    }
    let bar = work.bar.get_or_insert_with(|| ProgressBar::new(total).with_style(style()));
    bar.set_length(total);
    bar.set_position(done);
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{wide_bar} {percent:>3} %  {elapsed_precise}  (-{eta_precise})")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}
