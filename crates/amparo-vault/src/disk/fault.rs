//! A disk that fails where a test wants it to.
//!
//! It wraps any other disk, counts the steps, and at the chosen ones answers with an error, writes half, fails a flush, fills up, or stops
//! for good. A power cut also takes back what was never flushed: the tail of files, new names, renames and removals. Not here: a cut of a
//! file that comes back after a power cut, and the database, which does not pass through [`Disk`].
//! What must stay true: the same script and seed give the same failures.

mod tracking;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use self::tracking::{Change, Tracking, Verdict};
use super::{DirectoryEntry, Disk, DiskError, DiskFile, Space, Stat, Step, VolumeKind, read_whole};

/// The number an injected failure carries: "input/output error".
pub const INJECTED_CODE: i32 = 5;

/// At which step a fault strikes; steps are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// The n-th step of any kind.
    Any(u64),
    /// The n-th step of one kind.
    Nth(Step, u64),
    /// Every step of one kind, from the n-th on.
    From(Step, u64),
}

/// What happens at that step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The step is not done and answers with an error.
    Error,
    /// Half of a write is done, then an error; other steps as [`Failure::Error`].
    ShortWrite,
    /// Half of a write is done, then no space; other steps that need space do nothing.
    NoSpace,
    /// A flush is not done and answers that it failed; other steps as [`Failure::Error`].
    FailedSync,
    /// The program ends before the step (half of a write is done). What was written stays, as after `kill -9`.
    Stop,
    /// The program ends just after the step.
    StopAfter,
    /// The power fails before the step (half of a write is done): what was not flushed may be gone.
    PowerCut,
    /// The power fails just after the step.
    PowerCutAfter,
}

/// Every failure there is, to iterate over.
pub const ALL_FAILURES: [Failure; 8] = [
    Failure::Error,
    Failure::ShortWrite,
    Failure::NoSpace,
    Failure::FailedSync,
    Failure::Stop,
    Failure::StopAfter,
    Failure::PowerCut,
    Failure::PowerCutAfter,
];

/// One fault of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub at: At,
    /// What.
    pub failure: Failure,
}

/// A disk with a script of faults.
#[derive(Clone)]
pub struct FaultDisk {
    shared: Arc<Shared>,
}

struct Shared {
    inner: Arc<dyn Disk>,
    tracking: Mutex<Tracking>,
}

struct FaultFile {
    inner: Box<dyn DiskFile>,
    /// Number of the file among the tracked ones; it stays when the file is renamed. Files opened to read have none.
    number: Option<u64>,
    shared: Arc<Shared>,
}

/// The end that comes just after a step, if any: whether the power goes with it.
type End = Option<bool>;

impl Shared {
    fn tracking(&self) -> MutexGuard<'_, Tracking> {
        self.tracking.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a step and says whether it may be done.
    fn begin(&self, step: Step) -> Result<End, DiskError> {
        // A statement of its own: the guard must be gone before `stop` takes it again.
        let verdict = self.tracking().judge(step);
        match verdict {
            Verdict::Go => Ok(None),
            Verdict::GoThenStop { power_lost } => Ok(Some(power_lost)),
            Verdict::Refuse(error) | Verdict::Half(error) => Err(error),
            Verdict::Stop { power_lost } => Err(self.stop(power_lost)),
        }
    }

    /// Ends a step that was done.
    fn end<T>(&self, end: End, done: T) -> Result<T, DiskError> {
        match end {
            None => Ok(done),
            Some(power_lost) => Err(self.stop(power_lost)),
        }
    }

    fn stop(&self, power_lost: bool) -> DiskError {
        self.tracking().crash(self.inner.as_ref(), power_lost);
        DiskError::Crashed
    }
}

impl FaultDisk {
    /// Wraps `inner`; `seed` decides what a power cut takes back.
    pub fn new(inner: Arc<dyn Disk>, seed: u64, script: Vec<Fault>) -> Self {
        let tracking = Mutex::new(Tracking::new(seed, script));
        Self { shared: Arc::new(Shared { inner, tracking }) }
    }

    /// Replaces the script and starts counting from 0 again, so that a test can prepare its files first.
    pub fn arm(&self, script: Vec<Fault>) {
        self.shared.tracking().arm(script);
    }

    /// Steps taken since the last [`FaultDisk::arm`].
    pub fn steps(&self) -> u64 {
        self.shared.tracking().steps()
    }

    /// Steps of one kind taken since the last [`FaultDisk::arm`].
    pub fn steps_of(&self, step: Step) -> u64 {
        self.shared.tracking().steps_of(step)
    }

    /// Whether a fault has stopped this disk for good.
    pub fn is_crashed(&self) -> bool {
        self.shared.tracking().is_crashed()
    }

    /// Cuts the power now.
    pub fn cut_power(&self) {
        self.shared.stop(true);
    }

    fn file(&self, inner: Box<dyn DiskFile>, number: Option<u64>) -> Box<dyn DiskFile> {
        Box::new(FaultFile { inner, number, shared: Arc::clone(&self.shared) })
    }
}

impl Disk for FaultDisk {
    fn create(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
        let end = self.shared.begin(Step::Create)?;
        let inner = self.shared.inner.create(path)?;
        let number = {
            let mut tracking = self.shared.tracking();
            tracking.note(path, Change::Created(path.to_path_buf()));
            tracking.track(path, 0)
        };
        self.shared.end(end, self.file(inner, Some(number)))
    }

    fn open(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
        let end = self.shared.begin(Step::Open)?;
        let inner = self.shared.inner.open(path)?;
        self.shared.end(end, self.file(inner, None))
    }

    fn open_to_append(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
        let end = self.shared.begin(Step::Open)?;
        let inner = self.shared.inner.open_to_append(path)?;
        let length = inner.length()?;
        let number = self.shared.tracking().track(path, length);
        self.shared.end(end, self.file(inner, Some(number)))
    }

    fn lock(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
        let end = self.shared.begin(Step::Lock)?;
        let inner = self.shared.inner.lock(path)?;
        self.shared.end(end, self.file(inner, None))
    }

    fn rename_new(&self, from: &Path, to: &Path) -> Result<(), DiskError> {
        let end = self.shared.begin(Step::RenameNew)?;
        self.shared.inner.rename_new(from, to)?;
        self.shared.tracking().rename(from, to, None);
        self.shared.end(end, ())
    }

    fn rename_over(&self, from: &Path, to: &Path) -> Result<(), DiskError> {
        let end = self.shared.begin(Step::RenameOver)?;
        let replaced = read_whole(self.shared.inner.as_ref(), to, u64::MAX).ok();
        self.shared.inner.rename_over(from, to)?;
        self.shared.tracking().rename(from, to, replaced);
        self.shared.end(end, ())
    }

    fn remove(&self, path: &Path) -> Result<(), DiskError> {
        let end = self.shared.begin(Step::Remove)?;
        let content = read_whole(self.shared.inner.as_ref(), path, u64::MAX).unwrap_or_default();
        self.shared.inner.remove(path)?;
        self.shared.tracking().removed(path, content);
        self.shared.end(end, ())
    }

    fn remove_directory(&self, path: &Path) -> Result<(), DiskError> {
        let end = self.shared.begin(Step::Remove)?;
        self.shared.inner.remove_directory(path)?;
        self.shared.end(end, ())
    }

    fn list(&self, directory: &Path) -> Result<Vec<DirectoryEntry>, DiskError> {
        let end = self.shared.begin(Step::List)?;
        let entries = self.shared.inner.list(directory)?;
        self.shared.end(end, entries)
    }

    fn create_directory(&self, path: &Path) -> Result<(), DiskError> {
        let end = self.shared.begin(Step::CreateDirectory)?;
        self.shared.inner.create_directory(path)?;
        let change = Change::CreatedDirectory(path.to_path_buf());
        self.shared.tracking().note(path, change);
        self.shared.end(end, ())
    }

    fn sync_directory(&self, path: &Path) -> Result<(), DiskError> {
        let end = self.shared.begin(Step::SyncDirectory)?;
        self.shared.inner.sync_directory(path)?;
        self.shared.tracking().directory_flushed(path);
        self.shared.end(end, ())
    }

    fn stat(&self, path: &Path) -> Result<Stat, DiskError> {
        let end = self.shared.begin(Step::Stat)?;
        let stat = self.shared.inner.stat(path)?;
        self.shared.end(end, stat)
    }

    fn space(&self, path: &Path) -> Result<Space, DiskError> {
        let end = self.shared.begin(Step::Space)?;
        let space = self.shared.inner.space(path)?;
        self.shared.end(end, space)
    }

    fn volume_kind(&self, path: &Path) -> Result<VolumeKind, DiskError> {
        let end = self.shared.begin(Step::Space)?;
        let kind = self.shared.inner.volume_kind(path)?;
        self.shared.end(end, kind)
    }

    fn canonical(&self, path: &Path) -> Result<PathBuf, DiskError> {
        let end = self.shared.begin(Step::Stat)?;
        let canonical = self.shared.inner.canonical(path)?;
        self.shared.end(end, canonical)
    }

    fn mark(&self, place: &'static str) -> Result<(), DiskError> {
        let end = self.shared.begin(Step::Mark)?;
        self.shared.inner.mark(place)?;
        self.shared.end(end, ())
    }

    fn set_read_only(&self, path: &Path) -> Result<(), DiskError> {
        let end = self.shared.begin(Step::SetReadOnly)?;
        self.shared.inner.set_read_only(path)?;
        self.shared.end(end, ())
    }
}

impl DiskFile for FaultFile {
    fn write_all(&mut self, bytes: &[u8]) -> Result<(), DiskError> {
        let half = &bytes[..bytes.len() / 2];
        let verdict = self.shared.tracking().judge(Step::Write);
        match verdict {
            Verdict::Go => self.inner.write_all(bytes),
            Verdict::GoThenStop { power_lost } => {
                self.inner.write_all(bytes)?;
                Err(self.shared.stop(power_lost))
            }
            Verdict::Refuse(error) => Err(error),
            Verdict::Half(error) => {
                self.inner.write_all(half)?;
                Err(error)
            }
            Verdict::Stop { power_lost } => {
                self.inner.write_all(half)?;
                Err(self.shared.stop(power_lost))
            }
        }
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> Result<usize, DiskError> {
        let end = self.shared.begin(Step::Read)?;
        let read = self.inner.read_at(offset, buffer)?;
        self.shared.end(end, read)
    }

    fn length(&self) -> Result<u64, DiskError> {
        let end = self.shared.begin(Step::Stat)?;
        let length = self.inner.length()?;
        self.shared.end(end, length)
    }

    fn truncate(&mut self, length: u64) -> Result<(), DiskError> {
        let end = self.shared.begin(Step::Truncate)?;
        self.inner.truncate(length)?;
        self.shared.tracking().cut(self.number, length);
        self.shared.end(end, ())
    }

    fn sync(&mut self) -> Result<(), DiskError> {
        let end = self.shared.begin(Step::Sync)?;
        self.inner.sync()?;
        let length = self.inner.length()?;
        self.shared.tracking().file_flushed(self.number, length);
        self.shared.end(end, ())
    }

    fn reserve(&mut self, length: u64) -> Result<bool, DiskError> {
        let end = self.shared.begin(Step::Reserve)?;
        let reserved = self.inner.reserve(length)?;
        self.shared.end(end, reserved)
    }

    fn release_cache(&self, offset: u64, length: u64) {
        self.inner.release_cache(offset, length);
    }
}

#[cfg(test)]
mod tests;
