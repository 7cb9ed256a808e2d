//! A vault of a test, worked with as every host works with one: a command by its name, a request, an answer.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amparo_api::{Dispatcher, Host, WireError};
use amparo_casework::SessionHost;
use amparo_casework::host::{Argon2Params, Decoder, Floor};
use amparo_domain::Schema;
use amparo_vault::disk::{Disk, RealDisk};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::decoder::decoder;
use crate::own::{SeededRandom, TestClock};

/// The passphrase of every test vault.
pub const PASSPHRASE: &str = "seven herons over a quiet delta";

/// Costs with which a vault opens at once. No program that people use takes them.
pub const CHEAP: Argon2Params = Argon2Params { memory_kib: 64, passes: 1, lanes: 1 };

/// What a test vault works with.
pub struct Options {
    /// Where it lies; in a folder of its own that is removed again if not said.
    pub place: Option<PathBuf>,
    /// The seed of its chance; for a process that opens the vault of another, a new one.
    pub seed: u64,
    /// The disk.
    pub disk: Arc<dyn Disk>,
    /// Kinds and code lists.
    pub schema: Arc<Schema>,
    /// Where its clock begins.
    pub start_millis: i64,
    /// The program that reads foreign files, started with `--decode`; `amparo-decode` of this build if not said.
    pub decoder: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            place: None,
            seed: 1,
            disk: Arc::new(RealDisk),
            schema: Schema::built_in().unwrap(),
            start_millis: TestClock::START_MILLIS,
            decoder: None,
        }
    }
}

/// A vault, open or not, behind a dispatcher.
pub struct TestVault {
    dispatcher: Dispatcher,
    place: PathBuf,
    outside: TempDir,
    clock: Arc<TestClock>,
    random: Arc<SeededRandom>,
    words: RecoverySheet,
}

/// What the host was given to show once.
#[derive(Clone, Default)]
struct RecoverySheet(Arc<Mutex<String>>);

impl Host for RecoverySheet {
    fn show_recovery_words(&self, words: &str) -> Result<(), WireError> {
        words.clone_into(&mut self.0.lock().unwrap());
        Ok(())
    }
}

impl TestVault {
    /// A new vault, open, its recovery words confirmed.
    pub fn new() -> Self {
        Self::with(Options::default())
    }

    /// The same with options.
    pub fn with(options: Options) -> Self {
        let vault = Self::unconfirmed(options);
        vault.confirm();
        vault
    }

    /// A new vault, open, its recovery words not confirmed.
    pub fn unconfirmed(options: Options) -> Self {
        let vault = Self::closed(options);
        vault.ok(
            "vault_create",
            json!({
                "place": vault.token(&vault.place),
                "office": "Human rights office in Kindu",
                "mission": "KIN",
                "member": "Aline Mbuyi",
                "passphrase": PASSPHRASE,
            }),
        );
        vault
    }

    /// A dispatcher without an open vault, and a place where one may be or be made.
    pub fn closed(options: Options) -> Self {
        let outside = tempfile::tempdir().unwrap();
        let place = options.place.unwrap_or_else(|| outside.path().join("office.amparo"));
        let clock = Arc::new(TestClock::at(options.start_millis));
        let random = Arc::new(SeededRandom::new(options.seed));
        let host = SessionHost {
            vault: amparo_vault::Host {
                disk: options.disk,
                clock: Arc::clone(&clock) as Arc<dyn amparo_vault::Clock>,
                random: Arc::clone(&random) as Arc<dyn amparo_crypto::random::Randomness>,
                schema: options.schema,
                elapsed: || Duration::ZERO,
            },
            decoder: Decoder::new(options.decoder.unwrap_or_else(decoder), vec!["--decode".into()]),
            floor: Floor(CHEAP),
            costs: Some(CHEAP),
            version: "0.0.0",
        };
        let words = RecoverySheet::default();
        Self { dispatcher: Dispatcher::new(Box::new(words.clone()), host), place, outside, clock, random, words }
    }

    /// Types the recovery words once more.
    pub fn confirm(&self) {
        self.ok("recovery_confirm", json!({ "words": self.recovery_words() }));
    }

    /// Runs a command.
    pub fn call(&self, command: &str, request: Value) -> Result<Value, WireError> {
        self.dispatcher.call_here(command, request)
    }

    /// Runs a command that must succeed.
    #[track_caller]
    pub fn ok(&self, command: &str, request: Value) -> Value {
        match self.call(command, request) {
            Ok(view) => view,
            Err(error) => panic!("{command} answered {}", json!(error)),
        }
    }

    /// Runs a command that must be refused; gives the error as it crosses the boundary.
    #[track_caller]
    pub fn refused(&self, command: &str, request: Value) -> Value {
        match self.call(command, request) {
            Ok(view) => panic!("{command} was not refused: {view}"),
            Err(error) => json!(error),
        }
    }

    /// Locks.
    #[track_caller]
    pub fn lock(&self) {
        self.ok("vault_lock", json!({}));
    }

    /// Opens the vault again.
    #[track_caller]
    pub fn unlock(&self) -> Value {
        self.ok("vault_unlock", json!({ "place": self.token(&self.place), "passphrase": PASSPHRASE }))
    }

    /// Verifies the vault, which must be locked.
    #[track_caller]
    pub fn verify(&self, depth: &str) -> Value {
        let request = json!({ "place": self.token(&self.place), "passphrase": PASSPHRASE, "depth": depth });
        self.ok("vault_verify", request)
    }

    /// Stops the test unless the locked vault is clean down to the last byte.
    #[track_caller]
    pub fn assert_clean(&self) {
        let found = self.verify("deep");
        assert_eq!(found["is_clean"], json!(true), "{found}");
        assert_eq!(found["is_complete"], json!(true), "{found}");
    }

    /// The token of a path, as a host makes it for what a person chose.
    pub fn token(&self, path: &Path) -> Value {
        json!(self.dispatcher.files().keep(path.to_path_buf()))
    }

    /// The dispatcher.
    pub fn dispatcher(&self) -> &Dispatcher {
        &self.dispatcher
    }

    /// The vault's folder.
    pub fn place(&self) -> &Path {
        &self.place
    }

    /// A folder beside the vault, for sources and for what is given out; removed with the test.
    pub fn outside(&self) -> &Path {
        self.outside.path()
    }

    /// The clock.
    pub fn clock(&self) -> &TestClock {
        &self.clock
    }

    /// The source of chance.
    pub fn random(&self) -> &SeededRandom {
        &self.random
    }

    /// The recovery words, as they were shown once.
    pub fn recovery_words(&self) -> String {
        self.words.0.lock().unwrap().clone()
    }

    /// Writes a source file beside the vault.
    pub fn source(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.outside().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

impl Default for TestVault {
    fn default() -> Self {
        Self::new()
    }
}
