//! What a command works with: the dispatcher, the language, and the size of the terminal.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};

use amparo_api::{Catalogue, Dispatcher, ErrorCode, FileToken, Language};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::failure::{self, Failure};
use crate::interrupt::Interrupts;
use crate::progress::Progress;
use crate::recovery_sheet::{ReservedFile, Terminal, Waiting};
use crate::{say, show};

/// One run of the program.
pub(crate) struct Desk {
    dispatcher: Dispatcher,
    interrupts: Arc<Interrupts>,
    progress: Progress,
    sheet: Waiting,
    /// The language of messages.
    pub(crate) language: Language,
    /// Their catalogue.
    pub(crate) catalogue: &'static Catalogue,
    /// Whether answers are JSON.
    pub(crate) is_json: bool,
    /// How wide the terminal is; none where answers go elsewhere.
    pub(crate) columns: Option<usize>,
}

impl Desk {
    pub(crate) fn new(language: Language, is_json: bool) -> Result<Self, Failure> {
        let program = std::env::current_exe().map_err(|_| Failure::new(ErrorCode::DecoderMissing))?;
        let session_host = amparo_api::host::standard(program, env!("CARGO_PKG_VERSION"))?;
        let catalogue = Catalogue::of(language);
        let sheet = Waiting::default();
        let dispatcher = Dispatcher::new(Box::new(Terminal::new(catalogue, Arc::clone(&sheet))), session_host);
        let progress = Progress::default();
        if std::io::stderr().is_terminal() {
            progress.follow(&dispatcher);
        }
        let interrupts = Arc::new(Interrupts::default());
        let stopping = catalogue.text("cli-stopping");
        interrupts.listen(dispatcher.clone(), move || say::note(&stopping), move || leave(language, is_json));
        Ok(Self { dispatcher, interrupts, progress, sheet, language, catalogue, is_json, columns: columns() })
    }

    /// Stands for a file or place that was named on the command line.
    pub(crate) fn keep(&self, path: PathBuf) -> FileToken {
        self.dispatcher.files().keep(path)
    }

    /// Makes the file that the recovery words of a new vault go to.
    pub(crate) fn reserve_sheet(&self, file: &Path, vault: &Path) -> Result<(), Failure> {
        let reserved = ReservedFile::make(file, vault)?;
        *self.sheet.lock().unwrap_or_else(PoisonError::into_inner) = Some(reserved);
        Ok(())
    }

    /// Removes that file again where no words went into it.
    pub(crate) fn release_sheet(&self) {
        self.sheet.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Runs a command, unless the member asked to stop.
    pub(crate) fn call(&self, name: &str, request: Value) -> Result<Value, Failure> {
        self.interrupts.begin_work();
        if self.interrupts.is_asked() {
            return Err(Failure::new(ErrorCode::Cancelled));
        }
        self.progress.begin();
        let answer = self.dispatcher.call_here(name, request);
        self.progress.end();
        Ok(answer?)
    }

    /// Opens a vault and tells on standard error what opening it found.
    pub(crate) fn unlock(&self, vault: PathBuf, mut passphrase: Zeroizing<String>) -> Result<Value, Failure> {
        let request = json!({ "place": self.keep(vault), "passphrase": std::mem::take(&mut *passphrase) });
        let view = self.call("vault_unlock", request)?;
        show::vault::warn(self, &view);
        Ok(view)
    }

    /// Locks the vault if one is open.
    pub(crate) fn lock(&self) -> Result<(), Failure> {
        match self.dispatcher.call_here("vault_lock", json!({})) {
            Err(error) if error.code != ErrorCode::VaultLocked => Err(error.into()),
            _ => Ok(()),
        }
    }
}

/// Ends the program where a signal meets it before any work has begun.
fn leave(language: Language, is_json: bool) {
    let _ = Failure::new(ErrorCode::Cancelled).report(language, is_json);
    std::process::exit(i32::from(failure::REFUSED))
}

/// The width of the terminal that answers go to.
fn columns() -> Option<usize> {
    if !std::io::stdout().is_terminal() {
        return None;
    }
    #[cfg(unix)]
    if let Ok(size) = rustix::termios::tcgetwinsize(std::io::stdout())
        && size.ws_col > 0
    {
        return Some(usize::from(size.ws_col));
    }
    Some(80)
}
