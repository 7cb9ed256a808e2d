//! Sealing one source into a file in `tmp`, by one thread or by two.
//!
//! One thread reads and hashes the block while it is hot; the other seals it, hashes the sealed bytes for the object's name and writes. For
//! small files one thread does both. What must stay true: a part that is dropped takes its file with it.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

use amparo_crypto::hash::{Blake3Stream, Sha256Stream};
use amparo_crypto::object::{ObjectKey, ObjectSealer};
use amparo_crypto::random;
use amparo_domain::progress::Progress;
use zeroize::Zeroizing;

use super::{ObjectStore, Source, SourceError};
use crate::disk::{Disk, DiskError, DiskFile};
use crate::folder::{ObjectName, VaultFile};

/// Bytes read at once. Larger blocks cost more system time than they save.
pub(super) const BLOCK: usize = 256 << 10;

/// Blocks between the two threads.
const BLOCKS_AHEAD: usize = 8;

/// The system is told to write out after this many bytes, so that the flush at the end has little left to do.
const WRITE_OUT_EVERY: u64 = 8 << 20;

/// Why a source was not sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SealStop {
    /// The source is at fault; the next one may be good.
    Source(SourceError),
    /// The vault's disk is at fault.
    Disk(DiskError),
    /// Nobody wants it any more.
    Cancelled,
}

impl From<DiskError> for SealStop {
    fn from(error: DiskError) -> Self {
        Self::Disk(error)
    }
}

impl From<SourceError> for SealStop {
    fn from(error: SourceError) -> Self {
        Self::Source(error)
    }
}

/// What all threads of an intake share.
pub(super) struct Work<'a> {
    pub(super) progress: &'a dyn Progress,
    pub(super) total: u64,
    pub(super) done: AtomicU64,
}

impl Work<'_> {
    fn add(&self, bytes: usize) -> Result<(), SealStop> {
        let done = self.done.fetch_add(bytes as u64, Ordering::Relaxed) + bytes as u64;
        self.progress.report(done, self.total.max(done));
        if self.progress.is_cancelled() { Err(SealStop::Cancelled) } else { Ok(()) }
    }
}

/// A sealed file that has no place in `objects` yet.
pub(super) struct Part {
    pub(super) sha256: [u8; 32],
    pub(super) blake3: [u8; 32],
    pub(super) size: u64,
    pub(super) name: ObjectName,
    pub(super) stored_size: u64,
    pub(super) key: ObjectKey,
    pub(super) file: PartFile,
}

/// The file of a part; removed when dropped, unless it was given its place.
pub(super) struct PartFile {
    disk: Arc<dyn Disk>,
    pub(super) path: PathBuf,
    file: Option<Box<dyn DiskFile>>,
    is_placed: bool,
}

impl PartFile {
    fn create(store: &ObjectStore) -> Result<Self, DiskError> {
        let disk = Arc::clone(store.folder.disk());
        let path = store.folder.path(&VaultFile::Temporary(random::array(store.random.as_ref())));
        let file = Some(disk.create(&path)?);
        Ok(Self { disk, path, file, is_placed: false })
    }

    fn file(&mut self) -> Result<&mut Box<dyn DiskFile>, DiskError> {
        self.file.as_mut().ok_or(DiskError::NotFound)
    }

    /// Brings the file to the medium, lets the system forget its copy of it and closes it.
    pub(super) fn finish(&mut self, length: u64) -> Result<(), DiskError> {
        let file = self.file()?;
        file.sync()?;
        file.release_cache(0, length);
        self.file = None;
        Ok(())
    }

    /// It has been renamed and is no part any more.
    pub(super) fn placed(mut self) {
        self.is_placed = true;
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        self.file = None;
        if !self.is_placed {
            // What cannot be removed now is swept at the next start.
            let _ = self.disk.remove(&self.path);
        }
    }
}

/// Hashes of the plaintext, fed while the block is hot.
#[derive(Default)]
struct PlainHashes {
    sha256: Sha256Stream,
    blake3: Blake3Stream,
}

impl PlainHashes {
    fn update(&mut self, bytes: &[u8]) {
        self.sha256.update(bytes);
        self.blake3.update(bytes);
    }
}

/// Seals blocks and writes them.
struct Writer {
    sealer: ObjectSealer,
    key: ObjectKey,
    sealed: Vec<u8>,
    stored_hash: Sha256Stream,
    stored_size: u64,
    written_out: u64,
    file: PartFile,
}

impl Writer {
    fn start(store: &ObjectStore, size: u64) -> Result<Self, DiskError> {
        let key = ObjectKey::make(store.random.as_ref());
        let (sealer, head) = ObjectSealer::start(&key, store.vault.as_bytes(), store.random.as_ref());
        let mut file = PartFile::create(store)?;
        file.file()?.reserve(size + head.len() as u64 + size / 4096)?;
        Ok(Self {
            sealer,
            key,
            sealed: head.to_vec(),
            stored_hash: Sha256Stream::new(),
            stored_size: 0,
            written_out: 0,
            file,
        })
    }

    fn put(&mut self, block: &[u8]) -> Result<(), DiskError> {
        self.sealer.update(block, &mut self.sealed).map_err(|_| DiskError::TooLarge)?;
        self.write_sealed()
    }

    fn write_sealed(&mut self) -> Result<(), DiskError> {
        self.file.file()?.write_all(&self.sealed)?;
        self.stored_hash.update(&self.sealed);
        self.stored_size += self.sealed.len() as u64;
        self.sealed.clear();
        let waiting = self.stored_size - self.written_out;
        if waiting >= WRITE_OUT_EVERY {
            self.file.file()?.release_cache(self.written_out, waiting);
            self.written_out = self.stored_size;
        }
        Ok(())
    }

    fn finish(mut self, hashes: PlainHashes, size: u64) -> Result<Part, DiskError> {
        let mut last = std::mem::take(&mut self.sealed);
        let sealer = self.sealer;
        sealer.finish(&mut last).map_err(|_| DiskError::TooLarge)?;
        self.file.file()?.write_all(&last)?;
        self.stored_hash.update(&last);
        let stored_size = self.stored_size + last.len() as u64;
        self.file.file()?.release_cache(self.written_out, stored_size - self.written_out);
        Ok(Part {
            sha256: hashes.sha256.finish(),
            blake3: hashes.blake3.finish(),
            size,
            name: ObjectName::from_bytes(self.stored_hash.finish()),
            stored_size,
            key: self.key,
            file: self.file,
        })
    }
}

/// Seals a source in this thread. `block` is scratch space of [`BLOCK`] bytes.
pub(super) fn seal_here(
    store: &ObjectStore,
    source: &mut dyn Source,
    work: &Work<'_>,
    block: &mut [u8],
) -> Result<Part, SealStop> {
    let mut writer = Writer::start(store, source.size())?;
    let mut hashes = PlainHashes::default();
    let mut size = 0;
    loop {
        let read = source.read_block(block)?;
        hashes.update(&block[..read]);
        writer.put(&block[..read])?;
        size += read as u64;
        work.add(read)?;
        if read < block.len() {
            break;
        }
    }
    source.confirm(size)?;
    Ok(writer.finish(hashes, size)?)
}

/// Seals a source in two threads: this one reads and hashes, another seals and writes.
pub(super) fn seal_in_two(store: &ObjectStore, source: &mut dyn Source, work: &Work<'_>) -> Result<Part, SealStop> {
    let mut writer = Writer::start(store, source.size())?;
    let (filled_in, filled) = mpsc::sync_channel::<(Zeroizing<Vec<u8>>, usize)>(BLOCKS_AHEAD);
    let (empty_in, empty) = mpsc::channel();
    for _ in 0..BLOCKS_AHEAD + 2 {
        // The receiver is alive: it is ours.
        let _ = empty_in.send(Zeroizing::new(vec![0; BLOCK]));
    }
    thread::scope(|scope| {
        let writing = scope.spawn(move || -> Result<Writer, DiskError> {
            for (block, length) in filled {
                writer.put(&block[..length])?;
                // The reading thread may have ended: then nobody needs the block.
                let _ = empty_in.send(block);
            }
            Ok(writer)
        });
        let mut hashes = PlainHashes::default();
        let mut size = 0;
        let mut read_all = || -> Result<(), SealStop> {
            // When the writing thread ends early, both channels close and its own error is the one to report.
            while let Ok(mut block) = empty.recv() {
                let read = source.read_block(&mut block)?;
                hashes.update(&block[..read]);
                size += read as u64;
                work.add(read)?;
                if filled_in.send((block, read)).is_err() || read < BLOCK {
                    break;
                }
            }
            source.confirm(size).map_err(SealStop::Source)
        };
        let read = read_all();
        drop(filled_in);
        // A panic there is one here.
        let writer = writing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        read?;
        Ok(writer.finish(hashes, size)?)
    })
}
