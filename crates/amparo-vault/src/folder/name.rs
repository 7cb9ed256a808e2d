//! The closed grammar of names inside a vault folder.
//!
//! What must stay true: a name and its file are the same thing written twice; a name that would print differently than it was read is no
//! name of a vault, so that no two names mean one file.

use std::fmt;

use amparo_domain::hex;
use amparo_domain::id::{LogId, MemberId};

use super::{DIRECTORIES, TEMPORARY_DIRECTORY};

/// Name of a sealed object: the SHA-256 of its stored bytes, so that anybody can check the file without a key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectName([u8; 32]);

impl ObjectName {
    /// The name of an object whose stored bytes have this SHA-256.
    pub const fn from_bytes(sha256: [u8; 32]) -> Self {
        Self(sha256)
    }

    /// The SHA-256 of the stored bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for ObjectName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for ObjectName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ObjectName({self})")
    }
}

/// A part of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DatabasePart {
    /// The database itself.
    Main,
    /// Its write-ahead log.
    WriteAhead,
    /// The index of the write-ahead log.
    SharedMemory,
    /// Its rollback journal, while there is no write-ahead log yet.
    Rollback,
}

impl DatabasePart {
    const ALL: [Self; 4] = [Self::Main, Self::WriteAhead, Self::SharedMemory, Self::Rollback];

    fn ending(self) -> &'static str {
        match self {
            Self::Main => ".db",
            Self::WriteAhead => ".db-wal",
            Self::SharedMemory => ".db-shm",
            Self::Rollback => ".db-journal",
        }
    }
}

/// Where a package waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PackagePlace {
    /// Made here, to be carried away.
    Outbox,
    /// Brought here, to be read.
    Inbox,
    /// Brought here and refused.
    Quarantine,
}

impl PackagePlace {
    const ALL: [Self; 3] = [Self::Outbox, Self::Inbox, Self::Quarantine];

    fn directory(self) -> &'static str {
        match self {
            Self::Outbox => "outbox",
            Self::Inbox => "inbox",
            Self::Quarantine => "quarantine",
        }
    }
}

const PACKAGE_ENDING: &str = ".amparo.age";

/// Every file a vault folder can hold.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VaultFile {
    /// `vault.hdr`
    Header,
    /// `vault.hdr.bak`, written before the other copy.
    HeaderBackup,
    /// `README-RECOVERY.txt`
    Readme,
    /// `lock`
    Lock,
    /// `ballast`
    Ballast,
    /// `slots/<slot id>.slot`
    Slot([u8; 16]),
    /// `members/<member id>.bundle`
    Bundle(MemberId),
    /// `keys/<epoch>`
    KeyFile(u32),
    /// `logs/<log id>.key`
    LogKey(LogId),
    /// `journal/<log id>/<first seq>.amj`
    Journal {
        /// The log.
        log: LogId,
        /// The first sequence number in the file.
        first: u64,
    },
    /// `journal/<log id>/<first seq>-<number>.damaged`: a journal file as it was before it was healed.
    JournalDamaged {
        /// The log.
        log: LogId,
        /// The first sequence number of the file.
        first: u64,
        /// Counts the times the file was healed, from 1.
        number: u32,
    },
    /// `journal/<log id>/torn-<first seq>-<offset>-<number>`: bytes after the last whole frame, moved aside.
    JournalTorn {
        /// The log.
        log: LogId,
        /// The first sequence number of the file.
        first: u64,
        /// Where in the file the bytes stood.
        offset: u64,
        /// Counts the tails moved from that place, from 1.
        number: u32,
    },
    /// `objects/<first two digits>/<name>.amb`
    Object(ObjectName),
    /// `db/amparo.<epoch>.db` and its companions; `amparo.<epoch>.new.db` while it is being rebuilt.
    Database {
        /// Epoch of the key it is sealed under.
        epoch: u32,
        /// Whether it is being rebuilt and not yet in use.
        is_new: bool,
        /// Which of its files.
        part: DatabasePart,
    },
    /// `drafts/<id>.draft`
    Draft([u8; 16]),
    /// `outbox/<name>.amparo.age`, and the same in `inbox` and `quarantine`.
    Package {
        /// Where it waits.
        place: PackagePlace,
        /// Letters, digits and hyphens, at most 64.
        name: String,
    },
    /// `tmp/<random>.part`
    Temporary([u8; 16]),
}

impl VaultFile {
    /// The path inside the vault's folder, parts joined by `/`.
    pub fn relative(&self) -> String {
        match self {
            Self::Header => "vault.hdr".to_owned(),
            Self::HeaderBackup => "vault.hdr.bak".to_owned(),
            Self::Readme => "README-RECOVERY.txt".to_owned(),
            Self::Lock => "lock".to_owned(),
            Self::Ballast => "ballast".to_owned(),
            Self::Slot(id) => format!("slots/{}.slot", hex(id)),
            Self::Bundle(member) => format!("members/{member}.bundle"),
            Self::KeyFile(epoch) => format!("keys/{epoch}"),
            Self::LogKey(log) => format!("logs/{log}.key"),
            Self::Journal { log, first } => format!("journal/{log}/{first:016}.amj"),
            Self::JournalDamaged { log, first, number } => format!("journal/{log}/{first:016}-{number}.damaged"),
            Self::JournalTorn { log, first, offset, number } => {
                format!("journal/{log}/torn-{first:016}-{offset}-{number}")
            }
            Self::Object(name) => {
                let name = name.to_string();
                format!("objects/{}/{name}.amb", &name[..2])
            }
            Self::Database { epoch, is_new, part } => {
                let new = if *is_new { ".new" } else { "" };
                format!("db/amparo.{epoch}{new}{}", part.ending())
            }
            Self::Draft(id) => format!("drafts/{}.draft", hex(id)),
            Self::Package { place, name } => format!("{}/{name}{PACKAGE_ENDING}", place.directory()),
            Self::Temporary(id) => format!("{TEMPORARY_DIRECTORY}/{}.part", hex(id)),
        }
    }

    /// Reads a path inside the vault's folder. Anything that would print differently is refused.
    pub fn parse(relative: &str) -> Option<Self> {
        let parts: Vec<&str> = relative.split('/').collect();
        let file = match parts.as_slice() {
            [name] => Self::parse_top(name),
            ["journal", log, name] => parse_journal(log, name),
            ["objects", _, name] => bytes_from(name.strip_suffix(".amb")?).map(ObjectName).map(Self::Object),
            [directory, name] => Self::parse_in(directory, name),
            _ => None,
        }?;
        (file.relative() == relative).then_some(file)
    }

    fn parse_top(name: &str) -> Option<Self> {
        [Self::Header, Self::HeaderBackup, Self::Readme, Self::Lock, Self::Ballast]
            .into_iter()
            .find(|file| file.relative() == name)
    }

    fn parse_in(directory: &str, name: &str) -> Option<Self> {
        match directory {
            "slots" => bytes_from(name.strip_suffix(".slot")?).map(Self::Slot),
            "members" => name.strip_suffix(".bundle")?.parse().ok().map(Self::Bundle),
            "keys" => name.parse().ok().map(Self::KeyFile),
            "logs" => name.strip_suffix(".key")?.parse().ok().map(Self::LogKey),
            "db" => parse_database(name),
            "drafts" => bytes_from(name.strip_suffix(".draft")?).map(Self::Draft),
            TEMPORARY_DIRECTORY => bytes_from(name.strip_suffix(".part")?).map(Self::Temporary),
            _ => {
                let place = PackagePlace::ALL.into_iter().find(|place| place.directory() == directory)?;
                let name = name.strip_suffix(PACKAGE_ENDING).filter(|name| is_package_name(name))?;
                Some(Self::Package { place, name: name.to_owned() })
            }
        }
    }
}

fn parse_journal(log: &str, name: &str) -> Option<VaultFile> {
    let log = log.parse().ok()?;
    if let Some(first) = name.strip_suffix(".amj") {
        return Some(VaultFile::Journal { log, first: first.parse().ok()? });
    }
    if let Some(rest) = name.strip_suffix(".damaged") {
        let (first, number) = rest.split_once('-')?;
        return Some(VaultFile::JournalDamaged { log, first: first.parse().ok()?, number: number.parse().ok()? });
    }
    let parts: Vec<&str> = name.strip_prefix("torn-")?.split('-').collect();
    let [first, offset, number] = parts.as_slice() else {
        return None;
    };
    let (first, offset, number) = (first.parse().ok()?, offset.parse().ok()?, number.parse().ok()?);
    Some(VaultFile::JournalTorn { log, first, offset, number })
}

fn parse_database(name: &str) -> Option<VaultFile> {
    let rest = name.strip_prefix("amparo.")?;
    let (stem, part) =
        DatabasePart::ALL.into_iter().find_map(|part| Some((rest.strip_suffix(part.ending())?, part)))?;
    let (epoch, is_new) = match stem.strip_suffix(".new") {
        Some(epoch) => (epoch, true),
        None => (stem, false),
    };
    Some(VaultFile::Database { epoch: epoch.parse().ok()?, is_new, part })
}

fn is_package_name(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Whether a directory of this path inside the vault's folder can hold files of the vault.
pub(super) fn is_directory(relative: &str) -> bool {
    let parts: Vec<&str> = relative.split('/').collect();
    match parts.as_slice() {
        [name] => DIRECTORIES.contains(name) || *name == TEMPORARY_DIRECTORY,
        ["journal", log] => log.parse::<LogId>().is_ok_and(|parsed| parsed.to_string() == *log),
        ["objects", start] => start.len() == 2 && start.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')),
        _ => false,
    }
}

fn bytes_from<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != 2 * N || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, start) in bytes.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(text.get(start..start + 2)?, 16).ok()?;
    }
    Some(bytes)
}
