//! A vault in a temporary folder, and the command table in front of it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use amparo_api::{Dispatcher, FileToken, Host, WireError};
use amparo_casework::host::Floor;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::Step;

const PASSPHRASE: &str = "seven herons over a quiet delta";

/// Keeps the recovery words for the confirmation, as a person keeps them on paper.
#[derive(Clone, Default)]
struct Paper(Arc<Mutex<String>>);

impl Host for Paper {
    fn show_recovery_words(&self, words: &str) -> Result<(), WireError> {
        words.clone_into(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
        Ok(())
    }
}

/// An open vault.
pub(crate) struct Office {
    dispatcher: Dispatcher,
    folder: TempDir,
}

impl Office {
    /// Makes a vault, and confirms its recovery words.
    pub(crate) fn create() -> Step<Self> {
        let folder = tempfile::tempdir().map_err(|error| format!("no temporary folder: {error}"))?;
        let mut host = amparo_api::host::standard(decoder()?, "acceptance").map_err(|error| said(&error))?;
        // The cheapest derivation that the program allows: what it costs is not what is looked at here.
        host.costs = Some(Floor::PRODUCTION.0);
        let paper = Paper::default();
        let office = Self { dispatcher: Dispatcher::new(Box::new(paper.clone()), host), folder };
        let place = office.token(&office.place());
        office.call(
            "vault_create",
            json!({
                "place": place, "office": "Acceptance", "mission": "ACC", "member": "Member", "passphrase": PASSPHRASE,
            }),
        )?;
        let words = paper.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        office.call("recovery_confirm", json!({ "words": words }))?;
        Ok(office)
    }

    fn place(&self) -> PathBuf {
        self.folder.path().join("office.amparo")
    }

    /// A path beside the vault at which nothing is yet.
    pub(crate) fn scratch(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The token of a file or place, as a host gives it after a person chose one.
    pub(crate) fn token(&self, path: &Path) -> FileToken {
        self.dispatcher.files().keep(path.to_path_buf())
    }

    /// Runs a command.
    pub(crate) fn call(&self, command: &str, request: Value) -> Step<Value> {
        self.dispatcher.call_here(command, request).map_err(|error| format!("{command}: {}", said(&error)))
    }

    /// Opens a case and gives its reference.
    pub(crate) fn open_case(&self, title: &str, fields: &[(&str, &str)]) -> Step<String> {
        let request = json!({ "kind": "HRV", "title": field("title", title), "fields": inputs(fields) });
        text_of(&self.call("case_create", request)?, "ref")
    }

    /// Every record of a kind in a case, as lists show it, page by page.
    pub(crate) fn list(&self, kind: &str, case: &str) -> Step<Vec<Value>> {
        let mut items = Vec::new();
        let mut after = Value::Null;
        loop {
            let request = json!({ "kind": kind, "case": case, "limit": 100, "after": after });
            let mut page = self.call("record_list", request)?;
            match page["items"].take() {
                Value::Array(more) => items.extend(more),
                _ => return Err(format!("the list of {kind} has no items")),
            }
            after = page["next"].take();
            if after.is_null() {
                return Ok(items);
            }
        }
    }

    /// What a record shows for each field.
    pub(crate) fn record(&self, id: &str) -> Step<Value> {
        Ok(self.call("record_show", json!({ "record": id }))?["fields"].take())
    }

    /// Compares every exhibit with its hash.
    pub(crate) fn every_exhibit_is_whole(&self) -> Step {
        let checked = self.call("exhibit_verify", json!({}))?;
        let items = checked["items"].as_array().ok_or("no exhibits were looked at")?;
        if items.is_empty() {
            return Err("no exhibits were looked at".to_owned());
        }
        match items.iter().find(|item| item["result"] != "MATCH") {
            Some(item) => Err(item.to_string()),
            None => Ok(()),
        }
    }

    /// Locks the vault and verifies it.
    pub(crate) fn close_and_verify(&self) -> Step {
        self.call("vault_lock", json!({}))?;
        let place = self.token(&self.place());
        let found = self.call("vault_verify", json!({ "place": place, "passphrase": PASSPHRASE, "depth": "deep" }))?;
        if found["is_clean"] == true { Ok(()) } else { Err(found["findings"].to_string()) }
    }
}

/// The program that reads foreign files; it lies beside this one.
fn decoder() -> Step<PathBuf> {
    let own = std::env::current_exe().map_err(|error| format!("this program does not find itself: {error}"))?;
    let decoder = own.with_file_name(format!("amparo-decode{}", std::env::consts::EXE_SUFFIX));
    if decoder.is_file() {
        Ok(decoder)
    } else {
        Err(format!("{} is missing: build the whole workspace first", decoder.display()))
    }
}

fn said(error: &WireError) -> String {
    format!("{} {:?}", error.code.message_name(), error.args)
}

/// A field and its text, as a form sends them.
pub(crate) fn field(name: &str, text: &str) -> Value {
    json!({ "field": name, "text": text })
}

/// Several of them.
pub(crate) fn inputs(fields: &[(&str, &str)]) -> Value {
    fields.iter().map(|(name, text)| field(name, text)).collect()
}

/// A text of an answer.
pub(crate) fn text_of(answer: &Value, name: &str) -> Step<String> {
    answer[name].as_str().map(str::to_owned).ok_or_else(|| format!("the answer has no {name}: {answer}"))
}
