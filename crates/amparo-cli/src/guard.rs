//! What keeps secrets inside the process: no core files, no debuggers, no panic messages, a log of our own lines alone.

use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::say;

/// Neither a crash nor another program of the same member gets at the memory.
pub(crate) fn keep_memory_private() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // A system that refuses leaves the process as it is; there is nothing better to do than to go on.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

/// A panic says where it happened and nothing else: its message may hold what was being worked on.
pub(crate) fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            say::note(&format!("internal error at {}:{}", place.file(), place.line()));
        }
    }));
}

/// Tells on standard error what the crates of Amparo do, whose every line is known to hold no content, and nobody else.
pub(crate) fn begin_log(level: LevelFilter) {
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_ansi(false);
    let ours = Targets::new().with_target("amparo", level);
    // A log that has begun already stays as it is.
    let _ = tracing_subscriber::registry().with(ours).with(lines).try_init();
}
