//! A temporary folder, cheap keys, a clock that moves by itself, and the decoding child of this crate.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use amparo_casework::host::{Argon2Params, Decoder, Floor, Passphrase, SystemRandom};
use amparo_casework::vault::{Clock, Host, RealDisk};
use amparo_casework::{Session, SessionHost};
use amparo_demo::Demonstration;
use amparo_domain::{Progress, Schema};
use tempfile::TempDir;

const CHEAP: Argon2Params = Argon2Params { memory_kib: 64, passes: 1, lanes: 1 };

struct Ticking(AtomicI64);

impl Clock for Ticking {
    fn now_millis(&self) -> i64 {
        self.0.fetch_add(1000, Ordering::Relaxed)
    }

    fn offset_minutes(&self) -> i16 {
        60
    }
}

/// Where a demonstration vault is made.
pub(crate) struct Place {
    _folder: TempDir,
    pub(crate) path: PathBuf,
    pub(crate) host: SessionHost,
}

impl Place {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("demo.amparo");
        let vault = Host {
            disk: Arc::new(RealDisk),
            clock: Arc::new(Ticking(AtomicI64::new(1_790_000_000_000))),
            random: Arc::new(SystemRandom),
            schema: Schema::built_in().expect("the built-in schema"),
            elapsed: || Duration::ZERO,
        };
        let decoder = Decoder::new(decoding_child(), Vec::new());
        let host = SessionHost { vault, decoder, floor: Floor(CHEAP), costs: Some(CHEAP), version: "0.0.0" };
        Self { _folder: folder, path, host }
    }

    pub(crate) fn create(&self, progress: &dyn Progress) -> Demonstration {
        amparo_demo::create(&self.host, &self.path, &passphrase(), progress).expect("the demonstration is made")
    }

    pub(crate) fn unlock(&self) -> Session {
        Session::unlock(&self.host, &self.path, &passphrase()).expect("the demonstration opens")
    }
}

pub(crate) fn passphrase() -> Passphrase {
    Passphrase::from_line("seven herons over a quiet delta").expect("a passphrase")
}

/// The example `decode`, which is built with the tests: it lies in `examples` beside `deps`.
fn decoding_child() -> PathBuf {
    let test = std::env::current_exe().expect("the path of the test");
    let built = test.parent().and_then(|deps| deps.parent()).expect("a folder of builds");
    let child = built.join("examples").join(format!("decode{}", std::env::consts::EXE_SUFFIX));
    assert!(child.is_file(), "cargo build -p amparo-demo --examples makes the child");
    child
}
