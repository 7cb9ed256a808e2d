//! A vault in a temporary folder, with cheap keys and a clock that goes on by a second each time it is looked at.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use amparo_casework::host::{Argon2Params, Decoder, Floor, Passphrase, SystemRandom};
use amparo_casework::vault::{Clock, Host, RealDisk};
use amparo_casework::{Assignment, CaseNew, IntakeItem, IntakeOptions, ListRequest, Made, NewSession, Secured};
use amparo_casework::{Session, SessionHost};
use amparo_domain::{Record, RecordId, Schema, Silent};
use amparo_vault::{Costs, NewVault, Vault};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use tempfile::TempDir;

const PASSPHRASE: &str = "seven herons over a quiet delta";

const CHEAP: Argon2Params = Argon2Params { memory_kib: 64, passes: 1, lanes: 1 };

struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now_millis(&self) -> i64 {
        self.0.fetch_add(1000, Ordering::Relaxed)
    }

    fn offset_minutes(&self) -> i16 {
        60
    }
}

pub(crate) struct Place {
    outside: TempDir,
    pub(crate) path: PathBuf,
    pub(crate) host: SessionHost,
}

/// The program `amparo-decode` of this build, one folder above the test executable.
fn decoder() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let folder = here.parent().and_then(Path::parent).unwrap();
    let program = folder.join(format!("amparo-decode{}", std::env::consts::EXE_SUFFIX));
    assert!(program.exists(), "build it with `cargo build -p amparo-decode` in the same profile");
    program
}

pub(crate) fn passphrase() -> Passphrase {
    Passphrase::from_line(PASSPHRASE).unwrap()
}

impl Place {
    pub(crate) fn new() -> Self {
        Self::with_decoder(decoder())
    }

    pub(crate) fn with_decoder(decoder: PathBuf) -> Self {
        let outside = tempfile::tempdir().unwrap();
        let path = outside.path().join("office.amparo");
        let host = SessionHost {
            vault: Host {
                disk: Arc::new(RealDisk),
                clock: Arc::new(TestClock(AtomicI64::new(1_790_000_000_000))),
                random: Arc::new(SystemRandom),
                schema: Schema::built_in().unwrap(),
                elapsed: || Duration::ZERO,
            },
            decoder: Decoder::new(decoder, vec!["--decode".into()]),
            floor: Floor(CHEAP),
            costs: Some(CHEAP),
            version: "0.0.0",
        };
        Self { outside, path, host }
    }

    /// A vault of the founder, its recovery words confirmed.
    pub(crate) fn create(&self) -> Session {
        let new = NewSession { office: "Office A", mission: "KIN", member: "Aline", passphrase: &passphrase() };
        let (session, words) = Session::create(&self.host, &self.path, &new).unwrap();
        session.confirm_recovery(&Session::recovery_sheet(&words, "en")).unwrap();
        session
    }

    /// A vault whose only member has these roles.
    pub(crate) fn create_as(&self, roles: &[&str]) -> Session {
        let new = NewVault {
            office: "Office A",
            mission: "KIN",
            member: "Aline",
            passphrase: &passphrase(),
            costs: Costs { params: Some(CHEAP), floor: Floor(CHEAP) },
            roles,
        };
        let (vault, words) = Vault::create(&self.host.vault, &self.path, &new).unwrap();
        vault.close().unwrap();
        let session = self.unlock();
        session.confirm_recovery(&Session::recovery_sheet(&words, "en")).unwrap();
        session
    }

    pub(crate) fn unlock(&self) -> Session {
        Session::unlock(&self.host, &self.path, &passphrase()).unwrap()
    }

    /// A file beside the vault.
    pub(crate) fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.outside(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    pub(crate) fn outside(&self, name: &str) -> PathBuf {
        self.outside.path().join(name)
    }

    /// How many sealed objects the vault holds.
    pub(crate) fn objects(&self) -> usize {
        let mut count = 0;
        let mut folders = vec![self.path.join("objects")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    count += 1;
                }
            }
        }
        count
    }
}

/// A picture; another shade makes another file.
pub(crate) fn picture(shade: u8) -> Vec<u8> {
    let drawn =
        RgbImage::from_fn(48, 32, |x, y| Rgb([shade, u8::try_from(x * 5).unwrap(), u8::try_from(y * 7).unwrap()]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(drawn).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

pub(crate) fn fields(fields: &[(&str, &str)]) -> Vec<Assignment> {
    fields.iter().map(|(field, text)| Assignment::new(*field, *text)).collect()
}

pub(crate) fn case(session: &Session) -> Made {
    let title = Assignment::new("title", "Burning of a village");
    session.case_create(&CaseNew { kind: "HRV", title, fields: &[] }).unwrap()
}

pub(crate) fn person(session: &Session) -> Made {
    session.record_create("person", None, &fields(&[("sex", "F"), ("age_band", "30-49")])).unwrap()
}

pub(crate) fn record(session: &Session, id: RecordId) -> Record {
    session.vault().record(id).unwrap().unwrap()
}

/// Takes one file into a case.
pub(crate) fn take(session: &Session, case: &Made, path: &Path, options: &IntakeOptions) -> Secured {
    let files = Session::intake_files(&[path.to_path_buf()]);
    let (items, _) = session.exhibit_add(case.reference.as_deref().unwrap(), files, options, &Silent).unwrap();
    let IntakeItem { result, .. } = items.into_iter().next().unwrap();
    result.unwrap()
}

pub(crate) fn options(given: &[(&str, &str)]) -> IntakeOptions {
    IntakeOptions { fields: fields(given), protects: false }
}

/// What the audit says was done, in order.
pub(crate) fn audited(session: &Session) -> Vec<String> {
    let mut records = Vec::new();
    let mut request = ListRequest { limit: 500, ..ListRequest::default() };
    loop {
        let page = session.list("audit_event", &request).unwrap();
        records.extend(page.records.into_iter().map(|listed| record(session, listed.id)));
        match page.next {
            Some(next) => request.after = Some(next),
            None => break,
        }
    }
    records.sort_by_key(|record| record.versions("what").first().map(|version| version.at.clock));
    records.iter().filter_map(|record| record.text("what")).map(str::to_owned).collect()
}
