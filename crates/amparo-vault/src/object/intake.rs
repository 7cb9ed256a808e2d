//! Taking in any number of sources: in groups, each flushed together, read back while the next is sealed.
//!
//! What must stay true: an outcome is delivered only after the object was read back; what was sealed and not delivered is removed again.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;

use amparo_crypto::object::ObjectKey;
use amparo_domain::progress::Progress;
use thiserror::Error;

use super::part::{BLOCK, Part, SealStop, Work, seal_here, seal_in_two};
use super::read::ObjectAccessError;
use super::{ObjectStore, Source, SourceError};
use crate::ballast::{SpaceFor, require_space};
use crate::disk::DiskError;
use crate::folder::{ObjectName, VaultFile};

/// How sources are gathered into groups and spread over threads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IntakeLimits {
    /// Files of one group, at most.
    pub group_files: usize,
    /// Bytes of one group, about.
    pub group_bytes: u64,
    /// From this size on a file is sealed alone, by two threads.
    pub large: u64,
    /// Threads that seal small files.
    pub workers: usize,
}

impl IntakeLimits {
    /// What was measured to be fast: one flush of a directory for many files, and two threads.
    pub const USUAL: Self = Self { group_files: 100, group_bytes: 64 << 20, large: 4 << 20, workers: 2 };
}

/// A source that is now an object: stored, flushed, read back and compared.
#[derive(Debug)]
pub struct Taken {
    /// SHA-256 of the source's bytes.
    pub sha256: [u8; 32],
    /// BLAKE3 of the source's bytes.
    pub blake3: [u8; 32],
    /// The source's length in bytes.
    pub size: u64,
    /// The object.
    pub name: ObjectName,
    /// The object's length in bytes.
    pub stored_size: u64,
    /// The object's data key: to be kept as a value of the entry that adds it, and nowhere else.
    pub key: ObjectKey,
}

/// Why one source was not taken; the others go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FileFault {
    /// The source is at fault.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The vault's volume does not take files of that size.
    #[error("larger than the vault's volume takes")]
    TooLarge,
    /// What was read back is not what was written: the medium or the memory of this machine is failing. The object was removed.
    #[error("read back other bytes than were written")]
    NotAsWritten,
}

/// What became of one source.
#[derive(Debug)]
pub struct Outcome {
    /// Its number among the sources, from 0.
    pub index: usize,
    /// The object, or why there is none.
    pub result: Result<Taken, FileFault>,
}

/// How an intake ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IntakeEnd {
    /// Every source has an outcome.
    Done,
    /// It was cancelled; sources without an outcome left nothing behind.
    Cancelled,
    /// The receiver of the outcomes ended it; sources without an outcome left nothing behind.
    Stopped,
}

type OpenedSource<'s> = Result<Box<dyn Source + 's>, SourceError>;

/// A source's number, and its part or why there is none.
type Sealed = (usize, Result<Part, SealStop>);

/// Sources that are sealed and flushed together.
struct Group<'s> {
    sources: Vec<(usize, OpenedSource<'s>)>,
    bytes: u64,
    is_large: bool,
}

impl ObjectStore {
    /// Takes in all sources, and hands their outcomes to `deliver`, group by group and in order. An outcome that says "taken" is secured: the
    /// caller writes its entry and the source may be put away.
    ///
    /// Sources are opened by the iterator one by one, as they are needed. `total` is the sum of their sizes, for progress alone.
    ///
    /// # Errors
    /// The vault's disk failed ([`DiskError::NoSpace`]: it says how much is missing). Outcomes already delivered stand; the rest was removed,
    /// as far as the disk let it.
    pub fn take_in(
        &self,
        sources: &mut dyn Iterator<Item = OpenedSource<'_>>,
        total: u64,
        progress: &dyn Progress,
        deliver: &mut dyn FnMut(Vec<Outcome>) -> ControlFlow<()>,
    ) -> Result<IntakeEnd, DiskError> {
        let work = Work { progress, total, done: AtomicU64::new(0) };
        let mut sources = Groups { sources: sources.enumerate().peekable(), limits: self.limits };
        thread::scope(|scope| {
            let (to_check, waiting) = mpsc::sync_channel::<Vec<Outcome>>(1);
            let (checked_in, checked) = mpsc::channel();
            scope.spawn(move || {
                for group in waiting {
                    // The receiver lives as long as this thread's work is wanted.
                    let _ = checked_in.send(self.read_back(group));
                }
            });
            let mut delivery = Delivery { store: self, deliver, end: Ok(IntakeEnd::Done) };
            while delivery.goes_on()
                && let Some(group) = sources.next_group()
            {
                match self.store_group(group, &work) {
                    Ok(outcomes) => {
                        // The checking thread ends only when this side hangs up.
                        let _ = to_check.send(outcomes);
                    }
                    Err(SealStop::Cancelled) => delivery.end = Ok(IntakeEnd::Cancelled),
                    Err(SealStop::Disk(error)) => {
                        drop(to_check);
                        for group in checked {
                            delivery.take(group);
                        }
                        return Err(error);
                    }
                    Err(SealStop::Source(_)) => {}
                }
                for group in checked.try_iter() {
                    delivery.take(group);
                }
            }
            drop(to_check);
            for group in checked {
                delivery.take(group);
            }
            delivery.end
        })
    }

    /// Seals, flushes and places the sources of a group. The outcomes are not checked yet.
    fn store_group(&self, group: Group<'_>, work: &Work<'_>) -> Result<Vec<Outcome>, SealStop> {
        let disk = self.folder.disk().as_ref();
        require_space(disk, self.folder.root(), group.bytes + group.bytes / 4096, SpaceFor::Evidence)?;
        let is_large = group.is_large;
        let mut sealed = if is_large { self.seal_large(group, work) } else { self.seal_small(group, work) };
        sealed.sort_by_key(|(index, _)| *index);
        let mut outcomes = Vec::with_capacity(sealed.len());
        let mut parts = Vec::new();
        for (index, result) in sealed {
            match result {
                Ok(part) => parts.push((index, part)),
                Err(SealStop::Source(error)) => outcomes.push(Outcome { index, result: Err(error.into()) }),
                Err(SealStop::Disk(DiskError::TooLarge)) => {
                    outcomes.push(Outcome { index, result: Err(FileFault::TooLarge) });
                }
                Err(stop) => return Err(stop),
            }
        }
        for (_, part) in &mut parts {
            disk.set_read_only(&part.file.path)?;
            part.file.finish(part.stored_size)?;
        }
        outcomes.extend(self.place(parts)?);
        outcomes.sort_by_key(|outcome| outcome.index);
        Ok(outcomes)
    }

    fn seal_large(&self, group: Group<'_>, work: &Work<'_>) -> Vec<Sealed> {
        let mut sealed = Vec::new();
        for (index, source) in group.sources {
            let result =
                source.map_err(SealStop::Source).and_then(|mut source| seal_in_two(self, source.as_mut(), work));
            sealed.push((index, result));
        }
        sealed
    }

    fn seal_small(&self, group: Group<'_>, work: &Work<'_>) -> Vec<Sealed> {
        let workers = self.limits.workers.min(group.sources.len());
        let queue = Mutex::new(group.sources.into_iter());
        let work_on = || {
            let mut block = zeroize::Zeroizing::new(vec![0; BLOCK]);
            let mut sealed = Vec::new();
            loop {
                let next = queue.lock().unwrap_or_else(PoisonError::into_inner).next();
                let Some((index, source)) = next else { return sealed };
                let result = source
                    .map_err(SealStop::Source)
                    .and_then(|mut source| seal_here(self, source.as_mut(), work, &mut block));
                let is_end = matches!(result, Err(SealStop::Cancelled | SealStop::Disk(_)))
                    && !matches!(result, Err(SealStop::Disk(DiskError::TooLarge)));
                sealed.push((index, result));
                if is_end {
                    return sealed;
                }
            }
        };
        thread::scope(|scope| {
            let others: Vec<_> = (1..workers).map(|_| scope.spawn(work_on)).collect();
            let mut sealed = work_on();
            for other in others {
                sealed.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            }
            sealed
        })
    }

    /// Renames all parts to their places, and flushes each directory once.
    fn place(&self, parts: Vec<(usize, Part)>) -> Result<Vec<Outcome>, DiskError> {
        let disk = self.folder.disk().as_ref();
        let mut placed: Vec<Outcome> = Vec::with_capacity(parts.len());
        let mut directories = BTreeSet::new();
        let place_all = || -> Result<(), DiskError> {
            let mut made_any = false;
            for (_, part) in &parts {
                let directory = self.folder.directory_of(&VaultFile::Object(part.name));
                if directories.insert(directory.clone()) {
                    match disk.create_directory(&directory) {
                        Ok(()) => made_any = true,
                        Err(DiskError::Exists) => {}
                        Err(error) => return Err(error),
                    }
                }
            }
            if made_any {
                disk.sync_directory(&self.folder.root().join("objects"))?;
            }
            for (index, part) in parts {
                disk.rename_new(&part.file.path, &self.folder.path(&VaultFile::Object(part.name)))?;
                let Part { sha256, blake3, size, name, stored_size, key, file } = part;
                file.placed();
                placed.push(Outcome { index, result: Ok(Taken { sha256, blake3, size, name, stored_size, key }) });
            }
            directories.iter().try_for_each(|directory| disk.sync_directory(directory))
        };
        match place_all() {
            Ok(()) => Ok(placed),
            Err(error) => {
                self.discard(placed);
                Err(error)
            }
        }
    }

    /// Reads every object of a group back and compares it with its source's hash. After a failure of the disk, gives back what is to be
    /// discarded.
    fn read_back(&self, group: Vec<Outcome>) -> Result<Vec<Outcome>, (DiskError, Vec<Outcome>)> {
        let mut checked = group;
        for at in 0..checked.len() {
            let Ok(taken) = &checked[at].result else { continue };
            let failed = match self.verify_content(&taken.name, &taken.key, &taken.sha256) {
                Ok(()) => None,
                Err(ObjectAccessError::Disk(error)) => Some(error),
                Err(_) => {
                    let removed = self.remove(&taken.name);
                    checked[at].result = Err(FileFault::NotAsWritten);
                    removed.err()
                }
            };
            if let Some(error) = failed {
                return Err((error, checked));
            }
        }
        Ok(checked)
    }

    /// Removes objects that were never delivered, as far as the disk lets it: an object nobody knows is an orphan that `verify` names.
    fn discard(&self, outcomes: Vec<Outcome>) {
        for outcome in outcomes {
            if let Ok(taken) = outcome.result {
                let _ = self.remove(&taken.name);
            }
        }
    }
}

/// Hands checked groups on, until somebody has had enough.
struct Delivery<'a> {
    store: &'a ObjectStore,
    deliver: &'a mut dyn FnMut(Vec<Outcome>) -> ControlFlow<()>,
    end: Result<IntakeEnd, DiskError>,
}

impl Delivery<'_> {
    fn goes_on(&self) -> bool {
        self.end == Ok(IntakeEnd::Done)
    }

    fn take(&mut self, group: Result<Vec<Outcome>, (DiskError, Vec<Outcome>)>) {
        match group {
            Ok(outcomes) if self.goes_on() => {
                if (self.deliver)(outcomes).is_break() {
                    self.end = Ok(IntakeEnd::Stopped);
                }
            }
            Ok(outcomes) => self.store.discard(outcomes),
            Err((error, outcomes)) => {
                self.store.discard(outcomes);
                self.end = Err(error);
            }
        }
    }
}

/// Cuts a row of sources into groups.
struct Groups<I: Iterator> {
    limits: IntakeLimits,
    sources: std::iter::Peekable<I>,
}

impl<'s, I: Iterator<Item = (usize, OpenedSource<'s>)>> Groups<I> {
    /// Small sources together, up to the limits of a group; a large one alone.
    fn next_group(&mut self) -> Option<Group<'s>> {
        let mut group = Group { sources: Vec::new(), bytes: 0, is_large: false };
        while group.sources.len() < self.limits.group_files.max(1) && group.bytes < self.limits.group_bytes.max(1) {
            let size = match self.sources.peek() {
                Some((_, Ok(source))) => source.size(),
                Some((_, Err(_))) => 0,
                None => break,
            };
            let is_large = size >= self.limits.large;
            if is_large && !group.sources.is_empty() {
                break;
            }
            group.sources.extend(self.sources.next());
            group.bytes += size;
            group.is_large = is_large;
            if is_large {
                break;
            }
        }
        (!group.sources.is_empty()).then_some(group)
    }
}
