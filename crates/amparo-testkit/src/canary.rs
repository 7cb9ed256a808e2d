//! Markers that must not be found in the clear, and the search for them.
//!
//! What must stay true: a marker is looked for in every form in which a program writes a text by accident, in the
//! content of files and in their names; a search that looked at nothing is no proof, so it says how much it looked at.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use amparo_crypto::hash::sha256;
use amparo_domain::hex;

/// How much of a file is looked at at once.
const BLOCK: usize = 1 << 20;

/// Texts to look for.
#[derive(Clone, Debug, Default)]
pub struct Canary {
    needles: Vec<(String, Vec<u8>)>,
    longest: usize,
}

/// A marker that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The file, or the name of it.
    pub path: PathBuf,
    /// What was found there.
    pub what: String,
}

/// What a search looked at and found.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// Files that were read.
    pub files: usize,
    /// Bytes of them.
    pub bytes: u64,
    /// What was found.
    pub hits: Vec<Hit>,
}

impl Canary {
    /// A word that stands nowhere else: lower-case letters and digits, so that folding leaves it as it is.
    pub fn marker() -> String {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let id = std::process::id();
        let hash = sha256(&[&now.to_be_bytes(), &count.to_be_bytes(), &id.to_be_bytes()]);
        format!("zq{}", hex(&hash[..9]))
    }

    /// Looks for a text in UTF-8, UTF-16 and as hexadecimal digits.
    #[must_use]
    pub fn text(mut self, name: &str, text: &str) -> Self {
        let utf16: Vec<u16> = text.encode_utf16().collect();
        self.add(name, "UTF-8", text.as_bytes().to_vec());
        self.add(name, "UTF-16LE", utf16.iter().flat_map(|unit| unit.to_le_bytes()).collect());
        self.add(name, "UTF-16BE", utf16.iter().flat_map(|unit| unit.to_be_bytes()).collect());
        self.add_digits(name, text.as_bytes());
        self
    }

    /// Looks for bytes as they are and as hexadecimal digits.
    #[must_use]
    pub fn bytes(mut self, name: &str, bytes: &[u8]) -> Self {
        self.add(name, "bytes", bytes.to_vec());
        self.add_digits(name, bytes);
        self
    }

    /// Looks for bytes in the forms in which they are printed.
    #[must_use]
    pub fn printed(mut self, name: &str, bytes: &[u8]) -> Self {
        self.add_digits(name, bytes);
        let list = format!("{bytes:?}");
        self.add(name, "a list", list.trim_matches(['[', ']']).as_bytes().to_vec());
        self
    }

    fn add_digits(&mut self, name: &str, bytes: &[u8]) {
        self.add(name, "hexadecimal", hex(bytes).into_bytes());
        self.add(name, "HEXADECIMAL", hex(bytes).to_uppercase().into_bytes());
    }

    fn add(&mut self, name: &str, form: &str, bytes: Vec<u8>) {
        assert!(bytes.len() >= 8, "{name} is too short to be looked for");
        self.longest = self.longest.max(bytes.len());
        self.needles.push((format!("{name} ({form})"), bytes));
    }

    /// What of it stands in these bytes.
    pub fn find(&self, bytes: &[u8]) -> Vec<String> {
        self.needles.iter().filter(|(_, needle)| contains(bytes, needle)).map(|(name, _)| name.clone()).collect()
    }

    /// Looks through every file below a folder, names included; with `since` only at what changed since.
    pub fn scan(&self, root: &Path, since: Option<SystemTime>) -> Scan {
        let mut scan = Scan::default();
        self.walk(root, since, &mut scan);
        scan
    }

    fn walk(&self, path: &Path, since: Option<SystemTime>, scan: &mut Scan) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        scan.hits.extend(self.find(name.as_bytes()).into_iter().map(|what| Hit { path: path.into(), what }));
        // What another process removed in the meantime is not there to hold anything.
        let Ok(metadata) = path.symlink_metadata() else { return };
        if metadata.is_dir() {
            let Ok(entries) = fs::read_dir(path) else { return };
            for entry in entries.flatten() {
                self.walk(&entry.path(), since, scan);
            }
        } else if metadata.is_file() && since.is_none_or(|since| changed(&metadata) >= since) {
            self.read(path, scan);
        }
    }

    fn read(&self, path: &Path, scan: &mut Scan) {
        let Ok(mut file) = File::open(path) else { return };
        scan.files += 1;
        let mut window: Vec<u8> = Vec::new();
        let mut block = vec![0; BLOCK];
        let mut found: Vec<String> = Vec::new();
        while let Ok(read @ 1..) = file.read(&mut block) {
            scan.bytes += read as u64;
            window.extend_from_slice(&block[..read]);
            found.extend(self.find(&window));
            let keep = window.len().saturating_sub(self.longest);
            window.drain(..keep);
        }
        found.sort();
        found.dedup();
        scan.hits.extend(found.into_iter().map(|what| Hit { path: path.into(), what }));
    }
}

/// When content, name or rights of a file last changed.
#[cfg(unix)]
fn changed(metadata: &fs::Metadata) -> SystemTime {
    use std::os::unix::fs::MetadataExt as _;
    let seconds = u64::try_from(metadata.ctime()).unwrap_or(0);
    UNIX_EPOCH + std::time::Duration::new(seconds, u32::try_from(metadata.ctime_nsec()).unwrap_or(0))
}

/// When content of a file last changed.
#[cfg(not(unix))]
fn changed(metadata: &fs::Metadata) -> SystemTime {
    metadata.modified().unwrap_or(UNIX_EPOCH)
}

/// Every text of a JSON value, in one: what an answer shows.
pub fn all_text(value: &serde_json::Value) -> String {
    value.to_string()
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    let (first, rest) = (needle[0], &needle[1..]);
    let Some(last) = bytes.len().checked_sub(needle.len()) else { return false };
    let mut at = 0;
    while at <= last {
        match bytes[at..=last].iter().position(|byte| *byte == first) {
            None => return false,
            Some(ahead) => {
                at += ahead;
                if bytes[at + 1..].starts_with(rest) {
                    return true;
                }
                at += 1;
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_is_found_in_every_form_over_the_edges_of_blocks_and_in_names() {
        let folder = tempfile::tempdir().unwrap();
        let marker = Canary::marker();
        let canary = Canary::default().text("marker", &marker);
        let utf16: Vec<u8> = marker.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut over_the_edge = vec![b'z'; BLOCK - 7];
        over_the_edge.extend(marker.as_bytes());
        fs::write(folder.path().join("edge"), over_the_edge).unwrap();
        fs::write(folder.path().join("wide"), utf16).unwrap();
        fs::write(folder.path().join("digits"), hex(marker.as_bytes())).unwrap();
        fs::create_dir(folder.path().join("inside")).unwrap();
        fs::write(folder.path().join("inside").join(format!("{marker}.txt")), "nothing").unwrap();
        fs::write(folder.path().join("clean"), "nothing").unwrap();
        let scan = canary.scan(folder.path(), None);
        assert_eq!(scan.files, 5);
        assert_eq!(scan.hits.len(), 4, "{:?}", scan.hits);
    }

    #[test]
    fn markers_do_not_repeat() {
        assert_ne!(Canary::marker(), Canary::marker());
    }
}
