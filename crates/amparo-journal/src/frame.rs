//! Journal files as bytes: the head of a file and its sealed frames.
//!
//! Not here: reading and writing of files, and telling torn ends from damage (`scan`).
//! Must stay true: a frame opens only in the file, generation and log it was sealed for.

use amparo_crypto::random::{Randomness, array};
use amparo_crypto::secret::Secret;
use amparo_crypto::{aead, hash::sha256, label};
use amparo_domain::{LogId, VaultId};
use zeroize::Zeroizing;

use crate::body::MOST_BODY;
use crate::cbor::{Reader, Writer};
use crate::entry::{EntryError, SignedEntry};
use crate::header::{MOST_HEADER, read_list};

/// Length of a file's head.
pub const FILE_HEAD: usize = 96;
/// Length of a frame's head.
pub const FRAME_HEAD: usize = 24;
/// A new file is begun once one is this long.
pub const FILE_FULL: u64 = 4 * 1024 * 1024;
/// What follows a frame's head is at most this long.
pub const MOST_FRAME: usize = 64 * 1024 * 1024;
/// A frame holds at most this many entries.
pub const MOST_ENTRIES: usize = 65_536;

const FILE_MAGIC: &[u8; 8] = b"AMPJRNL\x01";
pub(crate) const FRAME_MAGIC: &[u8; 4] = b"AMFR";
const FILE_VERSION: u16 = 1;
const NONCE: usize = 24;
const TAG: usize = 16;

/// Why the head of a journal file does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FileHeadError {
    /// Shorter than a head.
    #[error("the file is shorter than its head")]
    TooShort,
    /// Not a journal file.
    #[error("not a journal file")]
    NotThisKind,
    /// Its head is damaged.
    #[error("the head of the file is damaged")]
    Damaged,
    /// A later version of the format.
    #[error("written by a newer version of the program")]
    TooNew,
    /// A version or reserved bytes that no program wrote.
    #[error("the head of the file is not valid")]
    NotValid,
}

/// Why a frame does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FrameError {
    /// No valid frame head.
    #[error("the head of the frame is damaged")]
    Head,
    /// Less bytes than the head says.
    #[error("the frame is cut short")]
    TooShort,
    /// Key, place or bytes are not those of the sealing.
    #[error("the frame does not open")]
    DoesNotOpen,
    /// It opens, but holds something else than its head says.
    #[error("the frame holds something else than its head says")]
    Contents,
    /// More bytes or entries than a frame may have, or none.
    #[error("more entries than fit into one frame, or none")]
    TooLarge,
}

/// The head of a journal file, and what its frames are bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileHead {
    /// The office's vault.
    pub vault: VaultId,
    /// The log.
    pub log: LogId,
    /// Epoch of the vault root key its frames are sealed under.
    pub key_epoch: u32,
    /// 0 as first written; one more each time it was written anew, after erasing or healing.
    pub generation: u32,
    /// Number of its first entry.
    pub first_seq: u64,
}

impl FileHead {
    /// The 96 bytes.
    pub fn encode(&self) -> [u8; FILE_HEAD] {
        let mut bytes = [0; FILE_HEAD];
        bytes[..8].copy_from_slice(FILE_MAGIC);
        bytes[8..10].copy_from_slice(&FILE_VERSION.to_be_bytes());
        bytes[12..16].copy_from_slice(&self.key_epoch.to_be_bytes());
        bytes[16..20].copy_from_slice(&self.generation.to_be_bytes());
        bytes[24..40].copy_from_slice(self.vault.as_bytes());
        bytes[40..56].copy_from_slice(self.log.as_bytes());
        bytes[56..64].copy_from_slice(&self.first_seq.to_be_bytes());
        let hash = sha256(&[&bytes[..64]]);
        bytes[64..].copy_from_slice(&hash);
        bytes
    }

    /// Reads the head of a file.
    pub fn decode(file: &[u8]) -> Result<Self, FileHeadError> {
        let (bytes, _) = file.split_first_chunk::<FILE_HEAD>().ok_or(FileHeadError::TooShort)?;
        if bytes[..8] != *FILE_MAGIC {
            return Err(FileHeadError::NotThisKind);
        }
        if sha256(&[&bytes[..64]]) != bytes[64..] {
            return Err(FileHeadError::Damaged);
        }
        let version = u16::from_be_bytes(piece(bytes, 8));
        if version > FILE_VERSION {
            return Err(FileHeadError::TooNew);
        }
        let head = Self {
            vault: VaultId::from_bytes(piece(bytes, 24)),
            log: LogId::from_bytes(piece(bytes, 40)),
            key_epoch: u32::from_be_bytes(piece(bytes, 12)),
            generation: u32::from_be_bytes(piece(bytes, 16)),
            first_seq: u64::from_be_bytes(piece(bytes, 56)),
        };
        // Writing it again shows whether version and reserved bytes are as they must be.
        if head.encode() == *bytes { Ok(head) } else { Err(FileHeadError::NotValid) }
    }

    fn associated(&self, frame: &[u8; FRAME_HEAD]) -> Vec<u8> {
        let (epoch, generation) = (self.key_epoch.to_be_bytes(), self.generation.to_be_bytes());
        [label::FRAME, self.vault.as_bytes(), self.log.as_bytes(), &epoch, &generation, frame].concat()
    }

    /// Seals entries that follow each other, the first with number `first_seq`, into one frame.
    pub fn seal_frame(
        &self,
        key: &Secret<32>,
        first_seq: u64,
        entries: &[SignedEntry],
        random: &dyn Randomness,
    ) -> Result<Vec<u8>, FrameError> {
        let count = u32::try_from(entries.len()).map_err(|_| FrameError::TooLarge)?;
        let plaintext = Zeroizing::new(encode_entries(entries));
        let length = NONCE + plaintext.len() + TAG;
        if entries.is_empty() || entries.len() > MOST_ENTRIES || length > MOST_FRAME {
            return Err(FrameError::TooLarge);
        }
        let length = u32::try_from(length).map_err(|_| FrameError::TooLarge)?;
        let head = FrameHead { length, first_seq, count };
        let nonce: [u8; NONCE] = array(random);
        let sealed = aead::seal(key, &nonce, &self.associated(&head.encode()), &plaintext);
        Ok([&head.encode()[..], &nonce, &sealed].concat())
    }

    /// Opens the frame at the start of `bytes`.
    pub fn open_frame(&self, key: &Secret<32>, bytes: &[u8]) -> Result<Vec<SignedEntry>, FrameError> {
        let (head_bytes, rest) = bytes.split_first_chunk::<FRAME_HEAD>().ok_or(FrameError::TooShort)?;
        let head = FrameHead::decode(head_bytes).ok_or(FrameError::Head)?;
        let sealed = usize::try_from(head.length).ok().and_then(|length| rest.get(..length));
        let (nonce, sealed) =
            sealed.and_then(|sealed| sealed.split_first_chunk::<NONCE>()).ok_or(FrameError::TooShort)?;
        let plaintext =
            aead::open(key, nonce, &self.associated(head_bytes), sealed).map_err(|_| FrameError::DoesNotOpen)?;
        let entries = decode_entries(&plaintext).map_err(|_| FrameError::Contents)?;
        if u32::try_from(entries.len()) == Ok(head.count) { Ok(entries) } else { Err(FrameError::Contents) }
    }
}

/// A piece of fixed length; the caller's offsets are constants within the array.
fn piece<const N: usize, const M: usize>(bytes: &[u8; M], at: usize) -> [u8; N] {
    let mut piece = [0; N];
    piece.copy_from_slice(&bytes[at..at + N]);
    piece
}

/// The head of a frame, readable without a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameHead {
    /// Length of what follows the head.
    pub length: u32,
    /// Number of the first entry.
    pub first_seq: u64,
    /// How many entries it holds.
    pub count: u32,
}

impl FrameHead {
    pub(crate) fn encode(self) -> [u8; FRAME_HEAD] {
        let mut bytes = [0; FRAME_HEAD];
        bytes[..4].copy_from_slice(FRAME_MAGIC);
        bytes[4..8].copy_from_slice(&self.length.to_be_bytes());
        bytes[8..16].copy_from_slice(&self.first_seq.to_be_bytes());
        bytes[16..20].copy_from_slice(&self.count.to_be_bytes());
        let hash = sha256(&[&bytes[..20]]);
        bytes[20..].copy_from_slice(&hash[..4]);
        bytes
    }

    /// Reads a frame head; `None` where the bytes are none.
    pub(crate) fn decode(bytes: &[u8; FRAME_HEAD]) -> Option<Self> {
        let head = Self {
            length: u32::from_be_bytes(piece(bytes, 4)),
            first_seq: u64::from_be_bytes(piece(bytes, 8)),
            count: u32::from_be_bytes(piece(bytes, 16)),
        };
        let is_long_enough =
            usize::try_from(head.length).is_ok_and(|length| (NONCE + TAG..=MOST_FRAME).contains(&length));
        let is_counted = head.count >= 1 && head.first_seq >= 1 && head.last_seq().is_some();
        (is_long_enough && is_counted && head.encode() == *bytes).then_some(head)
    }

    /// Number of the last entry; `None` where numbers run out.
    pub fn last_seq(&self) -> Option<u64> {
        self.first_seq.checked_add(u64::from(self.count.checked_sub(1)?))
    }
}

fn encode_entries(entries: &[SignedEntry]) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.array(entries.len());
    for entry in entries {
        writer.array(3).bytes(&entry.header).bytes(&entry.signature).bytes(&entry.body);
    }
    writer.finish()
}

fn decode_entries(bytes: &[u8]) -> Result<Vec<SignedEntry>, EntryError> {
    let mut reader = Reader::new(bytes);
    let entries = read_list(&mut reader, MOST_ENTRIES, |reader| {
        reader.array_of(3)?;
        let header = reader.bytes()?;
        let signature = reader.bytes_of()?;
        let body = reader.bytes()?;
        if header.len() > MOST_HEADER || body.len() > MOST_BODY {
            return Err(EntryError::TooLarge);
        }
        Ok(SignedEntry { header: header.to_vec(), signature, body: body.to_vec() })
    })?;
    reader.end()?;
    Ok(entries)
}
