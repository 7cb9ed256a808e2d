//! One process at a time: the kernel's exclusive lock on the file `lock`, for the life of the process.
//!
//! What stands in the file (process, machine, start of the machine) is for a message only; nothing decides by it, nor by any clock, because
//! the kernel frees the lock when its holder dies.

use thiserror::Error;

use crate::disk::{DiskError, DiskFile, read_whole};
use crate::folder::{Folder, VaultFile};

/// Longest note that is read.
const LONGEST_NOTE: u64 = 1024;

/// Who holds a vault, as its holder wrote it: for a message only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Holder {
    /// Number of the process.
    pub process: Option<u32>,
    /// Name of the machine.
    pub host: Option<String>,
    /// Changes each time the machine starts.
    pub boot: Option<String>,
}

/// Why the vault cannot be locked for this process.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LockError {
    /// Another process has it open.
    #[error("the vault is open in another process")]
    Held {
        /// What the other process wrote about itself.
        holder: Holder,
    },
    /// The disk failed.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

/// The lock; dropping it lets the next process in.
pub struct VaultLock {
    _file: Box<dyn DiskFile>,
}

impl VaultLock {
    /// Takes the lock at once or not at all.
    pub fn take(folder: &Folder, holder: &Holder) -> Result<Self, LockError> {
        let path = folder.path(&VaultFile::Lock);
        let mut file = match folder.disk().lock(&path) {
            Ok(file) => file,
            Err(DiskError::Held) => {
                let note = read_whole(folder.disk().as_ref(), &path, LONGEST_NOTE).unwrap_or_default();
                return Err(LockError::Held { holder: Holder::from_note(&note) });
            }
            Err(error) => return Err(error.into()),
        };
        // A note that cannot be written costs only the message: a full disk must not keep a vault shut.
        let _ = file.truncate(0).and_then(|()| file.write_all(holder.note().as_bytes()));
        Ok(Self { _file: file })
    }
}

impl Holder {
    /// This process on this machine, as far as it can be told.
    pub fn this_process() -> Self {
        Self {
            process: Some(std::process::id()),
            host: first_line("/proc/sys/kernel/hostname"),
            boot: first_line("/proc/sys/kernel/random/boot_id"),
        }
    }

    fn note(&self) -> String {
        let process = self.process.map(|process| process.to_string()).unwrap_or_default();
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        format!("process={process}\nhost={}\nboot={}\n", text(&self.host), text(&self.boot))
    }

    fn from_note(note: &[u8]) -> Self {
        let note = String::from_utf8_lossy(note);
        let value = |name: &str| {
            let found = note.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='))?;
            (!found.is_empty()).then(|| found.to_owned())
        };
        let process = value("process").and_then(|number| number.parse().ok());
        Self { process, host: value("host"), boot: value("boot") }
    }
}

/// The first line of one of the kernel's own files; nothing on systems without them.
fn first_line(path: &str) -> Option<String> {
    let text = std::fs::read_to_string(path).ok()?;
    text.lines().next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops where its preparation fails")]

    use std::sync::Arc;

    use super::*;
    use crate::disk::RealDisk;

    #[test]
    fn a_second_holder_is_refused_and_told_who_the_first_is() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::create(Arc::new(RealDisk), &place.path().join("v")).unwrap();
        let first = Holder { process: Some(42), host: Some("laptop".into()), boot: None };
        let held = VaultLock::take(&folder, &first).unwrap();
        let refused = VaultLock::take(&folder, &Holder::this_process()).err();
        assert_eq!(refused, Some(LockError::Held { holder: first }));
        drop(held);
        assert!(VaultLock::take(&folder, &Holder::this_process()).is_ok(), "the lock is free again");
    }

    #[test]
    fn a_note_that_makes_no_sense_is_an_empty_holder() {
        assert_eq!(Holder::from_note(b"\xff\xfe process"), Holder::default());
    }
}
