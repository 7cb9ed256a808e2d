//! Folders and vaults to measure in.

use std::path::{Path, PathBuf};

use amparo_casework::SessionHost;
use amparo_casework::host::{Argon2Params, Floor, Passphrase};
use amparo_domain::schema::Class;
use amparo_domain::{RecordId, Value};
use amparo_journal::{DraftRow, EntryDraft};
use amparo_vault::{Costs, Host, NewVault, Vault};
use tempfile::TempDir;

use crate::Step;
use crate::measure::say;
use crate::peer;

const PASSPHRASE: &str = "seven herons over a quiet delta";

/// So cheap that it does not show beside what is measured.
pub(crate) const CHEAP: Argon2Params = Argon2Params { memory_kib: 64, passes: 1, lanes: 1 };

/// A folder that goes away when it is dropped.
pub(crate) struct Place {
    folder: TempDir,
    pub(crate) host: SessionHost,
}

impl Place {
    /// A folder on the volume of `scratch`, which should be a real disk.
    pub(crate) fn new(scratch: &Path) -> Step<Self> {
        peer::make_folder(scratch)?;
        let folder = TempDir::new_in(scratch).map_err(say)?;
        let decoder = std::env::current_exe().map_err(say)?.with_file_name("amparo-decode");
        let mut host =
            amparo_api::host::standard(decoder, "measurement").map_err(|error| error.code.message_name().to_owned())?;
        host.floor = Floor(CHEAP);
        Ok(Self { folder, host })
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Makes a vault that the founder may use at once.
    pub(crate) fn create(&self, name: &str, costs: Argon2Params) -> Step<Vault> {
        self.create_on(&self.host.vault, name, costs)
    }

    /// The same on another disk.
    pub(crate) fn create_on(&self, host: &Host, name: &str, costs: Argon2Params) -> Step<Vault> {
        let new = NewVault {
            office: "Measurement",
            mission: "MSR",
            member: "Member",
            passphrase: &passphrase()?,
            costs: Costs { params: Some(costs), floor: Floor(CHEAP) },
            roles: &["investigator", "protection_officer", "records_officer", "administrator"],
        };
        Ok(Vault::create(host, &self.path(name), &new).map_err(say)?.0)
    }

    /// Opens a vault.
    pub(crate) fn unlock(&self, name: &str) -> Step<Vault> {
        Vault::unlock(&self.host.vault, &self.path(name), &passphrase()?).map_err(say)
    }
}

/// The passphrase of every vault here.
pub(crate) fn passphrase() -> Step<Passphrase> {
    Passphrase::from_line(PASSPHRASE).map_err(say)
}

/// An entry that gives a new record these values.
pub(crate) fn draft(id: RecordId, kind: &str, fields: Vec<(&str, Value)>) -> EntryDraft {
    let rows = fields.into_iter().map(|(field, value)| DraftRow::set(id, format!("{kind}.{field}"), value));
    EntryDraft { class: Class::Work, rows: rows.collect(), scope: Vec::new() }
}

/// Saves many entries, so many as one action.
pub(crate) fn save(vault: &Vault, count: u32, mut draft: impl FnMut(u32) -> EntryDraft) -> Step {
    const AT_ONCE: u32 = 1_000;
    let mut from = 0;
    while from < count {
        let to = (from + AT_ONCE).min(count);
        let drafts: Vec<EntryDraft> = (from..to).map(&mut draft).collect();
        vault.commit(&drafts).map_err(say)?;
        from = to;
    }
    Ok(())
}

pub(crate) fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

pub(crate) fn code(code: &str) -> Value {
    Value::Code(code.to_owned())
}
