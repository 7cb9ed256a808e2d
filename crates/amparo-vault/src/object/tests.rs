#![expect(clippy::unwrap_used, reason = "a test stops where its preparation fails")]
#![expect(clippy::disallowed_methods, reason = "a test damages files on purpose")]

use std::io::{Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU64, Ordering};

use amparo_crypto::hash::{blake3, sha256};
use amparo_crypto::object::{CHUNK_LENGTH, ObjectKey};
use amparo_crypto::random::SystemRandom;
use amparo_crypto::secret::Secret;
use amparo_domain::progress::{Progress, Silent};

use super::*;
use crate::disk::RealDisk;
use crate::disk::fault::{ALL_FAILURES, At, Fault, FaultDisk};

struct Ground {
    place: tempfile::TempDir,
    store: ObjectStore,
}

impl Ground {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::create(Arc::new(RealDisk), &place.path().join("v")).unwrap();
        folder.write_header(b"header", &SystemRandom).unwrap();
        let store = store(folder);
        Self { place, store }
    }

    fn objects(&self) -> Vec<ObjectName> {
        let survey = self.store.folder.survey().unwrap();
        assert_eq!(survey.stray, Vec::<std::path::PathBuf>::new(), "nothing stray");
        survey
            .files
            .into_iter()
            .filter_map(|found| match found.file {
                VaultFile::Object(name) => Some(name),
                _ => None,
            })
            .collect()
    }

    fn parts(&self) -> usize {
        std::fs::read_dir(self.store.folder.root().join("tmp")).unwrap().count()
    }

    fn take(&self, contents: &[Vec<u8>]) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        let mut deliver = |group| {
            outcomes.extend::<Vec<Outcome>>(group);
            ControlFlow::Continue(())
        };
        let end = self.store.take_in(&mut sources(contents), 0, &Silent, &mut deliver).unwrap();
        assert_eq!(end, IntakeEnd::Done);
        outcomes
    }

    fn take_one(&self, content: &[u8]) -> Taken {
        self.take(&[content.to_vec()]).remove(0).result.unwrap()
    }

    fn path(&self, name: ObjectName) -> std::path::PathBuf {
        self.store.folder.path(&VaultFile::Object(name))
    }
}

fn store(folder: Folder) -> ObjectStore {
    ObjectStore::new(folder, VaultId::from_bytes([5; 16]), Arc::new(SystemRandom))
}

fn sources(contents: &[Vec<u8>]) -> impl Iterator<Item = Result<Box<dyn Source>, SourceError>> {
    contents.iter().map(|content| Ok(Box::new(MemorySource::new(content.clone())) as Box<dyn Source>))
}

/// Bytes that do not repeat from chunk to chunk, made quickly.
fn content(length: usize) -> Vec<u8> {
    let mut bytes: Vec<u8> = (0..=250).collect::<Vec<u8>>().repeat(length / 251 + 1);
    bytes.truncate(length);
    bytes
}

/// Cancelled after so many reports.
struct CancelledAfter {
    reports: AtomicU64,
    most: u64,
}

impl Progress for CancelledAfter {
    fn report(&self, _done: u64, _total: u64) {
        self.reports.fetch_add(1, Ordering::Relaxed);
    }

    fn is_cancelled(&self) -> bool {
        self.reports.load(Ordering::Relaxed) >= self.most
    }
}

#[test]
fn what_goes_in_comes_out_byte_for_byte() {
    let ground = Ground::new();
    let block = part::BLOCK;
    let lengths = [0, 1, CHUNK_LENGTH - 1, CHUNK_LENGTH, CHUNK_LENGTH + 1, block - 1, block, block + 1, 5 << 20];
    for length in lengths {
        let content = content(length);
        let taken = ground.take_one(&content);
        assert_eq!(taken.size, length as u64);
        assert_eq!(taken.sha256, sha256(&[&content]), "SHA-256 of {length} bytes");
        assert_eq!(taken.blake3, blake3(&[&content]), "BLAKE3 of {length} bytes");
        let stored = std::fs::read(ground.path(taken.name)).unwrap();
        assert_eq!(sha256(&[&stored]), *taken.name.as_bytes(), "the name is the hash of the stored bytes");
        assert_eq!(stored.len() as u64, taken.stored_size);
        let mut out = Vec::new();
        let written = ground.store.export(&taken.name, &taken.key, &taken.sha256, &mut out, &Silent).unwrap();
        assert_eq!((written, out), (length as u64, content));
        verify_stored(&ground.store.folder, &taken.name).unwrap();
    }
    assert_eq!(ground.parts(), 0, "nothing half written is left");
}

#[test]
fn ranges_at_chunk_borders_are_read_as_they_are() {
    let ground = Ground::new();
    let whole = content(3 * CHUNK_LENGTH + 100);
    let taken = ground.take_one(&whole);
    let mut reader = ground.store.reader(&taken.name, &taken.key).unwrap();
    assert_eq!(reader.size(), whole.len() as u64);
    let borders = [0, CHUNK_LENGTH, 2 * CHUNK_LENGTH, 3 * CHUNK_LENGTH, whole.len()];
    let near = |at: usize| [at.saturating_sub(1), at, at + 1];
    for from in borders.into_iter().flat_map(near) {
        for to in borders.into_iter().flat_map(near) {
            let mut target = vec![0; to.saturating_sub(from)];
            let read = reader.read_at(from as u64, &mut target).unwrap();
            let expected = whole.get(from..to.min(whole.len()).max(from)).unwrap_or_default();
            assert_eq!(&target[..read], expected, "from {from} to {to}");
        }
    }
    let mut end = Vec::new();
    reader.seek(SeekFrom::End(-5)).unwrap();
    reader.read_to_end(&mut end).unwrap();
    assert_eq!(end, whole[whole.len() - 5..]);
}

#[test]
fn a_flipped_bit_is_found_with_and_without_the_key() {
    let ground = Ground::new();
    let taken = ground.take_one(&content(CHUNK_LENGTH + 500));
    let path = ground.path(taken.name);
    let pristine = std::fs::read(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    for at in (0..64).chain([64, 1000, CHUNK_LENGTH + 79, CHUNK_LENGTH + 80, pristine.len() - 1]) {
        let mut damaged = pristine.clone();
        damaged[at] ^= 4;
        std::fs::write(&path, damaged).unwrap();
        let stored = verify_stored(&ground.store.folder, &taken.name);
        assert!(matches!(stored, Err(ObjectAccessError::Damaged)), "byte {at} without the key");
        let opened = ground.store.verify_content(&taken.name, &taken.key, &taken.sha256);
        assert!(
            matches!(opened, Err(ObjectAccessError::Damaged | ObjectAccessError::TooNew)),
            "byte {at} with the key"
        );
    }
    for length in [0, 63, 64, 79, CHUNK_LENGTH + 79, CHUNK_LENGTH + 80, CHUNK_LENGTH + 81, pristine.len() - 1] {
        std::fs::write(&path, &pristine[..length]).unwrap();
        let opened = ground.store.verify_content(&taken.name, &taken.key, &taken.sha256);
        assert!(matches!(opened, Err(ObjectAccessError::Damaged)), "cut at {length}");
    }
}

#[test]
fn another_key_another_hash_and_a_missing_object_are_told_apart() {
    let ground = Ground::new();
    let taken = ground.take_one(b"evidence");
    let other = ObjectKey::from_secret(Secret::from_bytes(&[1; 32]));
    let refused = ground.store.verify_content(&taken.name, &other, &taken.sha256);
    assert!(matches!(refused, Err(ObjectAccessError::Damaged)));
    let refused = ground.store.verify_content(&taken.name, &taken.key, &[0; 32]);
    assert!(matches!(refused, Err(ObjectAccessError::HashDiffers)));
    let refused = ground.store.export(&taken.name, &taken.key, &[0; 32], &mut Vec::new(), &Silent);
    assert!(matches!(refused, Err(ObjectAccessError::HashDiffers)));
    ground.store.remove(&taken.name).unwrap();
    let refused = ground.store.verify_content(&taken.name, &taken.key, &taken.sha256);
    assert!(matches!(refused, Err(ObjectAccessError::Missing)));
}

#[test]
fn many_files_come_in_groups_and_in_order() {
    let ground = Ground::new();
    let mut contents: Vec<Vec<u8>> = (0..230).map(|at| content(at * 13)).collect();
    contents.insert(120, content(5 << 20));
    let mut groups = Vec::new();
    let mut outcomes = Vec::new();
    let mut deliver = |group: Vec<Outcome>| {
        groups.push(group.len());
        outcomes.extend(group);
        ControlFlow::Continue(())
    };
    ground.store.take_in(&mut sources(&contents), 0, &Silent, &mut deliver).unwrap();
    assert_eq!(groups, [100, 20, 1, 100, 10]);
    for (index, outcome) in outcomes.iter().enumerate() {
        assert_eq!(outcome.index, index);
        let taken = outcome.result.as_ref().unwrap();
        assert_eq!(taken.sha256, sha256(&[&contents[index]]), "number {index}");
    }
    assert_eq!(ground.objects().len(), contents.len());
}

#[test]
fn links_pipes_and_folders_are_refused_and_the_others_go_on() {
    let ground = Ground::new();
    let path = |name: &str| ground.place.path().join(name);
    std::fs::write(path("photo"), b"photo").unwrap();
    std::os::unix::fs::symlink(path("photo"), path("link")).unwrap();
    std::fs::create_dir(path("folder")).unwrap();
    rustix::fs::mknodat(
        rustix::fs::CWD,
        path("pipe"),
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR,
        0,
    )
    .unwrap();
    let names = ["link", "photo", "folder", "pipe", "none"];
    let mut sources =
        names.iter().map(|name| FileSource::open(&path(name)).map(|source| Box::new(source) as Box<dyn Source>));
    let mut outcomes = Vec::new();
    let mut deliver = |group: Vec<Outcome>| {
        outcomes.extend(group);
        ControlFlow::Continue(())
    };
    ground.store.take_in(&mut sources, 0, &Silent, &mut deliver).unwrap();
    let faults: Vec<Option<FileFault>> =
        outcomes.iter().map(|outcome| outcome.result.as_ref().err().copied()).collect();
    let not_regular = Some(FileFault::Source(SourceError::NotRegular));
    let not_found = Some(FileFault::Source(SourceError::NotFound));
    assert_eq!(faults, [not_regular, None, not_regular, not_regular, not_found]);
    assert_eq!(ground.objects().len(), 1);
    assert_eq!(ground.parts(), 0);
}

/// Grows while it is read.
struct Growing(FileSource, std::path::PathBuf);

impl Source for Growing {
    fn size(&self) -> u64 {
        self.0.size()
    }

    fn read_block(&mut self, buffer: &mut [u8]) -> Result<usize, SourceError> {
        let read = self.0.read_block(buffer)?;
        std::fs::write(&self.1, b"other bytes").map_err(|_| SourceError::Unreadable)?;
        Ok(read)
    }

    fn confirm(&mut self, bytes_read: u64) -> Result<(), SourceError> {
        self.0.confirm(bytes_read)
    }
}

#[test]
fn a_file_that_changes_while_it_is_read_is_not_taken() {
    let ground = Ground::new();
    for length in [10, 5 << 20] {
        let path = ground.place.path().join("source");
        std::fs::write(&path, content(length)).unwrap();
        let source = Growing(FileSource::open(&path).unwrap(), path);
        let mut sources = std::iter::once(Ok(Box::new(source) as Box<dyn Source>));
        let mut outcomes = Vec::new();
        let mut deliver = |group: Vec<Outcome>| {
            outcomes.extend(group);
            ControlFlow::Continue(())
        };
        ground.store.take_in(&mut sources, 0, &Silent, &mut deliver).unwrap();
        let fault = outcomes[0].result.as_ref().err().copied();
        assert_eq!(fault, Some(FileFault::Source(SourceError::Changed)), "of {length} bytes");
        assert_eq!((ground.objects().len(), ground.parts()), (0, 0), "nothing is left of it");
    }
}

#[test]
fn a_cancelled_intake_leaves_what_was_delivered_and_nothing_else() {
    let mut contents: Vec<Vec<u8>> = (0..150).map(content).collect();
    contents.push(content(6 << 20));
    for most in [1, 50, 99, 100, 101, 130, 150, 151, 160, 170] {
        let ground = Ground::new();
        let progress = CancelledAfter { reports: AtomicU64::new(0), most };
        let mut delivered = 0;
        let mut deliver = |group: Vec<Outcome>| {
            delivered += group.len();
            ControlFlow::Continue(())
        };
        let end = ground.store.take_in(&mut sources(&contents), 0, &progress, &mut deliver).unwrap();
        assert_eq!(end, IntakeEnd::Cancelled, "after {most} reports");
        assert_eq!(ground.objects().len(), delivered, "after {most} reports");
        assert_eq!(ground.parts(), 0, "after {most} reports");
    }
}

#[test]
fn a_receiver_that_has_had_enough_ends_the_intake() {
    let ground = Ground::new();
    let contents: Vec<Vec<u8>> = (0..350).map(content).collect();
    let mut deliver = |_: Vec<Outcome>| ControlFlow::Break(());
    let end = ground.store.take_in(&mut sources(&contents), 0, &Silent, &mut deliver).unwrap();
    assert_eq!(end, IntakeEnd::Stopped);
    assert_eq!((ground.objects().len(), ground.parts()), (100, 0), "only what the receiver was given stays");
}

#[test]
fn bytes_that_come_back_different_are_not_called_taken() {
    /// A disk whose medium flips a bit of every object.
    struct Rotten;
    impl Rotten {
        fn real() -> &'static dyn crate::disk::Disk {
            &RealDisk
        }
    }
    use crate::disk::{DirectoryEntry, Disk, DiskError, DiskFile, Space, Stat, VolumeKind};
    use std::path::{Path, PathBuf};
    impl Disk for Rotten {
        fn create(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
            Self::real().create(path)
        }
        fn open(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
            Self::real().open(path)
        }
        fn open_to_append(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
            Self::real().open_to_append(path)
        }
        fn lock(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
            Self::real().lock(path)
        }
        fn rename_new(&self, from: &Path, to: &Path) -> Result<(), DiskError> {
            let mut bytes = std::fs::read(from).unwrap();
            let last = bytes.len() - 1;
            bytes[last] ^= 1;
            std::fs::remove_file(from).unwrap();
            std::fs::write(from, bytes).unwrap();
            Self::real().rename_new(from, to)
        }
        fn rename_over(&self, from: &Path, to: &Path) -> Result<(), DiskError> {
            Self::real().rename_over(from, to)
        }
        fn remove(&self, path: &Path) -> Result<(), DiskError> {
            Self::real().remove(path)
        }
        fn remove_directory(&self, path: &Path) -> Result<(), DiskError> {
            Self::real().remove_directory(path)
        }
        fn list(&self, directory: &Path) -> Result<Vec<DirectoryEntry>, DiskError> {
            Self::real().list(directory)
        }
        fn create_directory(&self, path: &Path) -> Result<(), DiskError> {
            Self::real().create_directory(path)
        }
        fn sync_directory(&self, path: &Path) -> Result<(), DiskError> {
            Self::real().sync_directory(path)
        }
        fn stat(&self, path: &Path) -> Result<Stat, DiskError> {
            Self::real().stat(path)
        }
        fn space(&self, path: &Path) -> Result<Space, DiskError> {
            Self::real().space(path)
        }
        fn volume_kind(&self, path: &Path) -> Result<VolumeKind, DiskError> {
            Self::real().volume_kind(path)
        }
        fn canonical(&self, path: &Path) -> Result<PathBuf, DiskError> {
            Self::real().canonical(path)
        }
        fn set_read_only(&self, path: &Path) -> Result<(), DiskError> {
            Self::real().set_read_only(path)
        }
    }
    let ground = Ground::new();
    let rotten = store(Folder::open(Arc::new(Rotten), ground.store.folder.root()).unwrap());
    let mut outcomes = Vec::new();
    let mut deliver = |group: Vec<Outcome>| {
        outcomes.extend(group);
        ControlFlow::Continue(())
    };
    rotten.take_in(&mut sources(&[content(500)]), 0, &Silent, &mut deliver).unwrap();
    assert_eq!(outcomes[0].result.as_ref().err(), Some(&FileFault::NotAsWritten));
    assert_eq!(ground.objects(), [], "it was removed");
}

/// Small files and a large one, with a fault at one step: whatever was delivered is whole.
fn run_with_fault(fault: Fault, seed: u64) -> u64 {
    let ground = Ground::new();
    let name = format!("{fault:?}, seed {seed}");
    let disk = FaultDisk::new(Arc::new(RealDisk), seed, Vec::new());
    let faulty = store(Folder::open(Arc::new(disk.clone()), ground.store.folder.root()).unwrap());
    let faulty = faulty.with_limits(IntakeLimits { large: 200_000, ..IntakeLimits::USUAL });
    disk.arm(vec![fault]);
    let contents = [content(10), content(70_000), content(600_000)];
    let mut taken = Vec::new();
    let mut deliver = |group: Vec<Outcome>| {
        taken.extend(group.into_iter().filter_map(|outcome| outcome.result.ok()));
        ControlFlow::Continue(())
    };
    let end = faulty.take_in(&mut sources(&contents), 0, &Silent, &mut deliver);
    for taken in &taken {
        ground.store.verify_content(&taken.name, &taken.key, &taken.sha256).unwrap();
    }
    let objects = ground.objects();
    for object in &objects {
        let is_delivered = taken.iter().any(|taken| taken.name == *object);
        // After a stop an object may stand that nobody knows: an orphan, and whole, unless the power took it.
        assert!(is_delivered || end.is_err(), "{name}: {object} was not delivered");
    }
    if end.is_ok() {
        assert_eq!(objects.len(), taken.len(), "{name}");
        assert_eq!(ground.parts(), 0, "{name}: nothing half written");
    } else if !disk.is_crashed() && !matches!(end, Err(DiskError::SyncFailed)) {
        // One step in removing may itself be the one that failed.
        assert!(ground.parts() <= 1, "{name}: nothing half written");
    }
    ground.store.folder.sweep_temporary().unwrap();
    assert_eq!(ground.parts(), 0, "{name}: the sweep at the next start removes the rest");
    disk.steps()
}

#[test]
fn what_was_delivered_survives_a_fault_at_any_step() {
    for (at, failure) in ALL_FAILURES.into_iter().enumerate() {
        let mut step = 0;
        // The threads take their steps in another order each time, so the count is taken again and again.
        while run_with_fault(Fault { at: At::Any(step), failure }, at as u64) > step {
            step += 1;
        }
        assert!(step > 30, "{failure:?}: all steps were tried, not only {step}");
    }
}
