//! What a fault disk remembers: its script, its steps, and what a power cut would take back.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{At, Failure, Fault, INJECTED_CODE};
use crate::disk::{Disk, DiskError, Step};

/// What is to become of a step.
pub(super) enum Verdict {
    /// Do it.
    Go,
    /// Do it, then everything ends.
    GoThenStop { power_lost: bool },
    /// Do not do it.
    Refuse(DiskError),
    /// Do half of a write.
    Half(DiskError),
    /// Everything ends here; half of a write is done.
    Stop { power_lost: bool },
}

/// A change of names that a power cut may take back.
pub(super) enum Change {
    Created(PathBuf),
    CreatedDirectory(PathBuf),
    Renamed { from: PathBuf, to: PathBuf, replaced: Option<Vec<u8>> },
    Removed { path: PathBuf, content: Vec<u8> },
}

struct Pending {
    directory: PathBuf,
    change: Change,
}

struct TrackedFile {
    path: PathBuf,
    flushed: u64,
}

#[derive(Default)]
pub(super) struct Tracking {
    script: Vec<Fault>,
    seed: u64,
    steps: u64,
    by_step: BTreeMap<Step, u64>,
    crashed: bool,
    files: BTreeMap<u64, TrackedFile>,
    next_number: u64,
    /// Changes of names since the last flush of their directory, oldest first.
    pending: Vec<Pending>,
}

impl Tracking {
    pub(super) fn new(seed: u64, script: Vec<Fault>) -> Self {
        Self { script, seed, ..Self::default() }
    }

    pub(super) fn arm(&mut self, script: Vec<Fault>) {
        self.script = script;
        self.steps = 0;
        self.by_step.clear();
    }

    pub(super) fn steps(&self) -> u64 {
        self.steps
    }

    pub(super) fn steps_of(&self, step: Step) -> u64 {
        self.by_step.get(&step).copied().unwrap_or(0)
    }

    pub(super) fn is_crashed(&self) -> bool {
        self.crashed
    }

    pub(super) fn judge(&mut self, step: Step) -> Verdict {
        if self.crashed {
            return Verdict::Refuse(DiskError::Crashed);
        }
        let any = self.steps;
        let count = self.by_step.entry(step).or_insert(0);
        let nth = *count;
        *count += 1;
        self.steps += 1;
        self.script
            .iter()
            .find(|fault| match fault.at {
                At::Any(wanted) => wanted == any,
                At::Nth(kind, wanted) => kind == step && wanted == nth,
                At::From(kind, first) => kind == step && nth >= first,
            })
            .map_or(Verdict::Go, |fault| verdict(fault.failure, step))
    }

    /// Remembers a file and how much of it is flushed, and gives its number.
    pub(super) fn track(&mut self, path: &Path, flushed: u64) -> u64 {
        if let Some(number) = self.number_of(path) {
            return number;
        }
        let number = self.next_number;
        self.next_number += 1;
        let path = path.to_path_buf();
        self.files.insert(number, TrackedFile { path, flushed });
        number
    }

    fn number_of(&self, path: &Path) -> Option<u64> {
        self.files.iter().find(|(_, file)| file.path == path).map(|(number, _)| *number)
    }

    pub(super) fn note(&mut self, path: &Path, change: Change) {
        if let Some(directory) = path.parent() {
            let directory = directory.to_path_buf();
            self.pending.push(Pending { directory, change });
        }
    }

    pub(super) fn rename(&mut self, from: &Path, to: &Path, replaced: Option<Vec<u8>>) {
        if let Some(number) = self.number_of(to) {
            self.files.remove(&number);
        }
        if let Some(number) = self.number_of(from)
            && let Some(file) = self.files.get_mut(&number)
        {
            file.path = to.to_path_buf();
        }
        // The rename carries the file's making with it.
        self.pending.retain(|pending| !matches!(&pending.change, Change::Created(path) if path == from));
        let change = Change::Renamed { from: from.to_path_buf(), to: to.to_path_buf(), replaced };
        self.note(to, change);
    }

    pub(super) fn removed(&mut self, path: &Path, content: Vec<u8>) {
        if let Some(number) = self.number_of(path) {
            self.files.remove(&number);
        }
        let was_never_flushed =
            self.pending.iter().any(|pending| matches!(&pending.change, Change::Created(created) if created == path));
        if was_never_flushed {
            self.pending.retain(|pending| !matches!(&pending.change, Change::Created(created) if created == path));
            return;
        }
        let change = Change::Removed { path: path.to_path_buf(), content };
        self.note(path, change);
    }

    pub(super) fn cut(&mut self, number: Option<u64>, length: u64) {
        if let Some(file) = number.and_then(|number| self.files.get_mut(&number)) {
            file.flushed = file.flushed.min(length);
        }
    }

    pub(super) fn file_flushed(&mut self, number: Option<u64>, length: u64) {
        if let Some(file) = number.and_then(|number| self.files.get_mut(&number)) {
            file.flushed = length;
        }
    }

    pub(super) fn directory_flushed(&mut self, path: &Path) {
        self.pending.retain(|pending| pending.directory != path);
    }

    pub(super) fn crash(&mut self, inner: &dyn Disk, power_lost: bool) {
        if self.crashed {
            return;
        }
        self.crashed = true;
        if power_lost {
            self.lose_tails(inner);
            self.lose_names(inner);
        }
    }

    /// The next number of a small generator: the same seed gives the same run.
    fn draw(&mut self, below: u64) -> u64 {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.seed >> 33) % below.max(1)
    }

    /// Cuts the tail of files that was never flushed, or leaves zeros in its place.
    fn lose_tails(&mut self, inner: &dyn Disk) {
        let files: Vec<(PathBuf, u64)> = self.files.values().map(|file| (file.path.clone(), file.flushed)).collect();
        for (path, flushed) in files {
            let Ok(mut file) = inner.open_to_append(&path) else {
                continue;
            };
            let Ok(length) = file.length() else { continue };
            if length <= flushed {
                continue;
            }
            let kept = flushed + self.draw(length - flushed + 1);
            // Where even this fails, the test sees a file that is longer than it expected.
            let _ = file.truncate(kept);
            if self.draw(2) == 1 {
                let _ = file.truncate(length);
            }
        }
    }

    /// Keeps the oldest few changes of names and takes back the rest, newest first.
    fn lose_names(&mut self, inner: &dyn Disk) {
        let count = self.pending.len();
        let kept = usize::try_from(self.draw(count as u64 + 1)).unwrap_or(count);
        while self.pending.len() > kept {
            if let Some(pending) = self.pending.pop() {
                take_back(inner, pending.change);
            }
        }
    }
}

fn verdict(failure: Failure, step: Step) -> Verdict {
    let is_write = step == Step::Write;
    let is_flush = matches!(step, Step::Sync | Step::SyncDirectory);
    let needs_space = matches!(step, Step::Create | Step::Reserve | Step::CreateDirectory | Step::RenameNew);
    let error = if is_flush {
        // A flush has one way to fail, whatever the cause.
        DiskError::SyncFailed
    } else {
        let code = Some(INJECTED_CODE);
        DiskError::Failed { step, code }
    };
    match failure {
        Failure::ShortWrite if is_write => Verdict::Half(error),
        Failure::Error | Failure::ShortWrite | Failure::FailedSync => Verdict::Refuse(error),
        Failure::NoSpace if is_write => Verdict::Half(DiskError::NoSpace { missing: 1 }),
        Failure::NoSpace if needs_space => Verdict::Refuse(DiskError::NoSpace { missing: 1 }),
        Failure::NoSpace => Verdict::Go,
        Failure::Stop => Verdict::Stop { power_lost: false },
        Failure::PowerCut => Verdict::Stop { power_lost: true },
        Failure::StopAfter => Verdict::GoThenStop { power_lost: false },
        Failure::PowerCutAfter => Verdict::GoThenStop { power_lost: true },
    }
}

/// Takes one change of names back. Its own failures are left: the test then sees what stands there.
fn take_back(inner: &dyn Disk, change: Change) {
    match change {
        Change::Created(path) => {
            let _ = inner.remove(&path);
        }
        Change::CreatedDirectory(path) => {
            let _ = inner.remove_directory(&path);
        }
        Change::Renamed { from, to, replaced } => {
            let _ = inner.rename_over(&to, &from);
            if let Some(content) = replaced {
                put_back(inner, &to, &content);
            }
        }
        Change::Removed { path, content } => put_back(inner, &path, &content),
    }
}

fn put_back(inner: &dyn Disk, path: &Path, content: &[u8]) {
    if let Ok(mut file) = inner.create(path) {
        let _ = file.write_all(content);
    }
}
