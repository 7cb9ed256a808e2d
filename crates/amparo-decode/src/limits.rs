//! The limits the decoding child puts on itself before it reads the first byte.
//!
//! Not here: seccomp and Landlock, and what stands for them on other systems.
//! What must stay true: a limit that cannot be set means that nothing is read.

use crate::error::ServeError;

/// Address space: enough for a picture of 100 million pixels and its scaled copy.
#[cfg(unix)]
const MEMORY: u64 = 1024 * 1024 * 1024;
/// Seconds of processor time.
#[cfg(unix)]
const SECONDS: u64 = 60;
/// Open files: standard input, output and error; not one more can be opened.
#[cfg(unix)]
const FILES: u64 = 3;

/// Limits this process for the rest of its life.
///
/// # Errors
/// [`ServeError::NotLimited`] if any of the limits is refused by the system.
#[cfg(unix)]
pub(crate) fn limit_this_process() -> Result<(), ServeError> {
    use rustix::process::{Resource, Rlimit, setrlimit};

    let limits = [
        (Resource::Core, 0),
        (Resource::Fsize, 0),
        (Resource::Nofile, FILES),
        (Resource::Cpu, SECONDS),
        #[cfg(not(any(target_os = "macos", target_os = "openbsd")))]
        (Resource::As, MEMORY),
        (Resource::Nproc, 0),
    ];
    for (resource, most) in limits {
        let limit = Rlimit { current: Some(most), maximum: Some(most) };
        setrlimit(resource, limit).map_err(|_| ServeError::NotLimited)?;
    }
    close_to_others()
}

/// No debugger, no core file, no other rights by starting a program.
#[cfg(target_os = "linux")]
fn close_to_others() -> Result<(), ServeError> {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};

    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(|_| ServeError::NotLimited)?;
    rustix::thread::set_no_new_privs(true).map_err(|_| ServeError::NotLimited)
}

#[cfg(all(unix, not(target_os = "linux")))]
fn close_to_others() -> Result<(), ServeError> {
    Ok(())
}

/// Other systems have no resource limits of this kind; there the parent's time limit is what bounds the child.
#[cfg(not(unix))]
pub(crate) fn limit_this_process() -> Result<(), ServeError> {
    Ok(())
}
