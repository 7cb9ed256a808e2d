//! Evidence: taking files in, checking them, giving a working copy out.
//!
//! Not here: hashing and sealing (amparo-vault) and reading foreign formats (the decoding child).
//! What must stay true: the source is never changed; "secured" is said after the stored bytes were read back; file names
//! and whatever else names a person in a file's metadata are identity values; every handling is a custody event that
//! the program writes itself.

use std::cell::RefCell;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use amparo_crypto::object::ObjectKey;
use amparo_crypto::secret::Secret;
use amparo_domain::custody::CustodyCode;
use amparo_domain::schema::Class;
use amparo_domain::{Decimal, Progress, Record, RecordId, Value};
use amparo_journal::EntryDraft;
use amparo_vault::folder::ObjectName;
use amparo_vault::object::{FileFault, FileSource, IntakeEnd, ObjectAccessError, ObjectReader, Source, SourceError};
use amparo_vault::{Destination, DestinationError};

use crate::audit::{audit_entry, what};
use crate::change::{Assignment, parse};
use crate::custody::custody_rows;
use crate::error::CaseworkError;
use crate::intake::Intake;
use crate::role::{READERS, WRITERS};
use crate::session::Session;

/// What is said of the files of one intake.
#[derive(Clone, Debug, Default)]
pub struct IntakeOptions {
    /// Fields of every exhibit, such as its source and when it was collected.
    pub fields: Vec<Assignment>,
    /// Whether the files themselves are protected like identities.
    pub protects: bool,
}

/// One file to take in.
pub struct IntakeFile<'a> {
    /// Its name, as it stands on the medium.
    pub name: String,
    /// Its size as far as it is known, for progress.
    pub size: u64,
    /// Opens it when its turn comes.
    pub open: Box<dyn FnMut() -> Result<Box<dyn Source>, SourceError> + Send + 'a>,
}

/// What became of one file.
pub struct IntakeItem {
    /// Its name.
    pub name: String,
    /// The exhibit, or why there is none.
    pub result: Result<Secured, IntakeFault>,
}

/// A file's name may name a person: it is never printed.
impl std::fmt::Debug for IntakeItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IntakeItem").field("result", &self.result).finish_non_exhaustive()
    }
}

/// A file that is secured.
#[derive(Clone, Debug)]
pub struct Secured {
    /// The exhibit.
    pub id: RecordId,
    /// Its number.
    pub number: String,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
    /// Its length in bytes.
    pub size: u64,
    /// What it is, by its content.
    pub media_type: String,
    /// The exhibit that holds the same file.
    pub duplicate_of: Option<String>,
    /// What reading its metadata ran into, as codes.
    pub notes: Vec<&'static str>,
    /// Whether an intake that was interrupted had secured it before.
    pub was_there: bool,
}

/// Why one file was not taken in; the others go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntakeFault {
    /// It is not there.
    NotFound,
    /// It is a link, a device or a pipe.
    NotRegular,
    /// It changed while it was read.
    Changed,
    /// It could not be read.
    NotReadable,
    /// The vault's disk does not take files of this size.
    TooLarge,
    /// The disk gave back other bytes than were written.
    NotAsWritten,
}

impl From<FileFault> for IntakeFault {
    fn from(fault: FileFault) -> Self {
        match fault {
            FileFault::Source(SourceError::NotFound) => Self::NotFound,
            FileFault::Source(SourceError::NotRegular) => Self::NotRegular,
            FileFault::Source(SourceError::Changed) => Self::Changed,
            FileFault::TooLarge => Self::TooLarge,
            FileFault::NotAsWritten => Self::NotAsWritten,
            _ => Self::NotReadable,
        }
    }
}

/// A working copy that was given out.
#[derive(Clone, Debug)]
pub struct Export {
    /// The exhibit's number.
    pub number: String,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
    /// Its length in bytes.
    pub size: u64,
}

/// One exhibit's fixity.
#[derive(Clone, Debug)]
pub struct FixityReport {
    /// The exhibit.
    pub id: RecordId,
    /// Its number.
    pub number: String,
    /// The result, a code of HASH_RESULT; `NOT_CHECKED` where the key is missing.
    pub result: &'static str,
}

/// What a custody event says a working copy is for; a free reason may name people and is sealed in the audit.
const WORKING_COPY: &str = "working copy";

/// An object and what opens it.
pub(crate) struct Held {
    pub(crate) name: ObjectName,
    pub(crate) key: ObjectKey,
    pub(crate) sha256: [u8; 32],
}

impl Session {
    /// Files and, one after another, everything in folders, in the order of their names.
    pub fn intake_files(paths: &[PathBuf]) -> Vec<IntakeFile<'static>> {
        let mut files = Vec::new();
        for path in paths {
            collect(path, &mut files);
        }
        files
    }

    /// Takes files into a case. Each is an exhibit of its own; what a file could not be taken for is said of it alone.
    pub fn exhibit_add(
        &self,
        case: &str,
        files: Vec<IntakeFile<'_>>,
        options: &IntakeOptions,
        progress: &dyn Progress,
    ) -> Result<(Vec<IntakeItem>, bool), CaseworkError> {
        self.require_confirmed()?;
        self.require_role(&WRITERS)?;
        let schema = self.vault.schema();
        let kind = schema.kind("exhibit").ok_or(CaseworkError::Internal)?;
        let case = self.find("case", case)?;
        let case_ref =
            self.vault.listed(case)?.and_then(|listed| listed.reference).ok_or(CaseworkError::CaseNotFound)?;
        // What cannot be understood is said before a single file is read.
        self.vault.read(|reading| parse(reading, schema, kind, &options.fields).map(|_| ()))?;
        let total = files.iter().fold(0_u64, |total, file| total.saturating_add(file.size));
        let names: Vec<String> = files.iter().map(|file| file.name.clone()).collect();
        let list = self.begin_intake(case, &names)?;
        let intake = Intake { session: self, kind, case, case_ref: &case_ref, options, names: &names, list: &list };
        let items = RefCell::new(Vec::with_capacity(names.len()));
        let mut failed = None;
        let mut files = files;
        let mut sources = files.iter_mut().map(|file| (file.open)());
        let end = self.vault.objects().take_in(&mut sources, total, progress, &mut |outcomes| match intake
            .secure(outcomes)
        {
            Ok(secured) => {
                items.borrow_mut().extend(secured);
                ControlFlow::Continue(())
            }
            Err(error) => {
                failed = Some(error);
                ControlFlow::Break(())
            }
        });
        if let Some(error) = failed {
            return Err(error);
        }
        let is_cancelled = end? == IntakeEnd::Cancelled;
        if !is_cancelled {
            self.end_intake(&list)?;
        }
        Ok((items.into_inner(), is_cancelled))
    }

    /// The exhibits of a case, or of all cases, compared with their hashes; each check is a custody event.
    pub fn exhibit_verify(
        &self,
        case: Option<&str>,
        progress: &dyn Progress,
    ) -> Result<Vec<FixityReport>, CaseworkError> {
        self.require_confirmed()?;
        self.require_role(&WRITERS)?;
        let mut exhibits = Vec::new();
        for case in self.cases(case)? {
            self.vault.each_of_case(case, "exhibit", |record| {
                exhibits.push((case, record));
                Ok::<_, CaseworkError>(())
            })?;
        }
        let total = exhibits.len() as u64;
        let mut reports = Vec::with_capacity(exhibits.len());
        for (done, (case, record)) in (1..).zip(exhibits) {
            if progress.is_cancelled() {
                return Err(CaseworkError::Cancelled);
            }
            reports.push(self.check_fixity(case, &record)?);
            progress.report(done, total);
        }
        Ok(reports)
    }

    fn cases(&self, case: Option<&str>) -> Result<Vec<RecordId>, CaseworkError> {
        if let Some(case) = case {
            return Ok(vec![self.find("case", case)?]);
        }
        let mut cases = Vec::new();
        let mut request = crate::lookup::ListRequest { limit: 500, ..Default::default() };
        loop {
            let page = self.list("case", &request)?;
            cases.extend(page.records.iter().map(|record| record.id));
            match page.next {
                Some(next) => request.after = Some(next),
                None => return Ok(cases),
            }
        }
    }

    fn check_fixity(&self, case: RecordId, record: &Record) -> Result<FixityReport, CaseworkError> {
        let number = record.text("number").unwrap_or_default().to_owned();
        let report = |result| FixityReport { id: record.id, number: number.clone(), result };
        let Some(held) = self.held(record)? else { return Ok(report("NOT_CHECKED")) };
        let is_whole = self.vault.objects().verify_content(&held.name, &held.key, &held.sha256).is_ok();
        let (code, result) =
            if is_whole { (CustodyCode::FixityConfirmed, "MATCH") } else { (CustodyCode::FixityFailed, "DIFFERENT") };
        let rows = custody_rows(self, case, record.id, code, Some(result), None);
        let mut drafts = vec![EntryDraft { class: Class::Work, rows, scope: Vec::new() }];
        if !is_whole {
            drafts.push(audit_entry(self.audit_rows(what::FIXITY_FAILED, Some(record.id.to_string()))));
        }
        self.vault.commit(&drafts)?;
        Ok(report(result))
    }

    /// Gives the original out, byte for byte, as a working copy of the own team.
    pub fn exhibit_export(
        &self,
        id: RecordId,
        place: &Path,
        reason: Option<&str>,
        progress: &dyn Progress,
    ) -> Result<Export, CaseworkError> {
        self.require_confirmed()?;
        self.require_role(&WRITERS)?;
        let record = self.vault.record(id)?.filter(|record| record.kind == "exhibit");
        let record = record.ok_or(CaseworkError::RecordNotFound)?;
        let number = record.text("number").unwrap_or_default().to_owned();
        let held = self.held_or_why(&record)?;
        // Recorded first: a copy that was begun may be somewhere, whatever comes of the rest.
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        let audit = self.audit_rows(what::WORKING_COPY_MADE, Some(id.to_string()));
        self.record_audit(match reason {
            Some(reason) => audit.set_sealed("reason", Value::Text(reason.to_owned())),
            None => audit,
        })?;
        let mut destination = Destination::create(self.vault.folder(), place)?;
        let size = self
            .vault
            .objects()
            .export(&held.name, &held.key, &held.sha256, &mut destination, progress)
            .map_err(|error| access_error(error, &number))?;
        destination.sync()?;
        let case = record.reference("case").ok_or(CaseworkError::Internal)?;
        let rows = custody_rows(self, case, id, CustodyCode::WorkingCopyMade, Some("MATCH"), Some(WORKING_COPY));
        self.vault.commit(&[EntryDraft { class: Class::Work, rows, scope: Vec::new() }])?;
        destination.publish()?;
        Ok(Export { number, sha256: held.sha256, size })
    }

    /// Opens an exhibit's content for reading by range. A protected one needs a reason, and the look is recorded before
    /// anything is shown.
    pub fn exhibit_reader(&self, id: RecordId, reason: Option<&str>) -> Result<ObjectReader, CaseworkError> {
        self.require_role(&READERS)?;
        let record = self.vault.record(id)?.filter(|record| record.kind == "exhibit");
        let record = record.ok_or(CaseworkError::RecordNotFound)?;
        let number = record.text("number").unwrap_or_default().to_owned();
        let held = self.held_or_why(&record)?;
        if is_protected(&record) {
            let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
            let reason = reason.ok_or(CaseworkError::ReasonRequired)?;
            let audit = self.audit_rows(what::IDENTITY_SHOWN, Some(id.to_string()));
            self.record_audit(audit.set_sealed("reason", Value::Text(reason.to_owned())))?;
        }
        self.vault.objects().reader(&held.name, &held.key).map_err(|error| access_error(error, &number))
    }

    /// Removes objects to which no record refers. One that stays is found by the next verification.
    pub(crate) fn discard(&self, objects: &[ObjectName]) {
        for name in objects {
            if let Err(error) = self.vault.objects().remove(name) {
                tracing::warn!(%error, "an object without a record stays");
            }
        }
    }

    /// The object of an exhibit, or why it cannot be had.
    fn held_or_why(&self, exhibit: &Record) -> Result<Held, CaseworkError> {
        self.held(exhibit)?.ok_or_else(|| {
            if is_erased(exhibit) {
                CaseworkError::ExhibitErased { number: exhibit.text("number").unwrap_or_default().to_owned() }
            } else {
                CaseworkError::IdentityNoKey
            }
        })
    }

    /// The object of an exhibit or derivative with its key, where the member can open it.
    pub(crate) fn held(&self, record: &Record) -> Result<Option<Held>, CaseworkError> {
        let bytes = |record: &Record, field: &str| match record.value(field) {
            Some(Value::Bytes(bytes)) => <[u8; 32]>::try_from(bytes.as_slice()).ok(),
            _ => None,
        };
        let (Some(name), Some(sha256)) = (bytes(record, "object"), bytes(record, "sha256")) else { return Ok(None) };
        let key = match bytes(record, "object_key") {
            Some(key) => Some(key),
            None => {
                self.vault.record_opened(record.id)?.as_ref().and_then(|opened| bytes(opened, "identity_object_key"))
            }
        };
        Ok(key.map(|key| Held {
            name: ObjectName::from_bytes(name),
            key: ObjectKey::from_secret(Secret::from_bytes(&key)),
            sha256,
        }))
    }
}

/// Whether the file of an exhibit is sealed like an identity: its key does not stand open.
pub(crate) fn is_protected(exhibit: &Record) -> bool {
    !is_erased(exhibit) && exhibit.value("object_key").is_none()
}

fn is_erased(record: &Record) -> bool {
    ["object_key", "identity_object_key"]
        .iter()
        .any(|field| matches!(record.fields.get(*field), Some(amparo_domain::FieldState::Erased(_))))
}

/// Puts a failure to read an object into the words of the verbs.
#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err takes")]
pub(crate) fn access_error(error: ObjectAccessError, number: &str) -> CaseworkError {
    match error {
        ObjectAccessError::Cancelled => CaseworkError::Cancelled,
        ObjectAccessError::TargetFailed(_) => CaseworkError::DestinationNotWritable,
        ObjectAccessError::Disk(error) => CaseworkError::Disk(error),
        _ => CaseworkError::ExhibitDamaged { number: number.to_owned() },
    }
}

impl From<DestinationError> for CaseworkError {
    fn from(error: DestinationError) -> Self {
        match error {
            DestinationError::Exists => Self::DestinationExists,
            DestinationError::InsideVault => Self::DestinationInsideVault,
            DestinationError::NoSpace => Self::Disk(amparo_vault::DiskError::NoSpace { missing: 0 }),
            _ => Self::DestinationNotWritable,
        }
    }
}

pub(crate) fn whole(number: u64) -> Value {
    Value::Number(Decimal { mantissa: i64::try_from(number).unwrap_or(i64::MAX), exponent: 0 })
}

fn collect(path: &Path, files: &mut Vec<IntakeFile<'static>>) {
    let kind = path.symlink_metadata().map(|metadata| metadata.file_type());
    if kind.as_ref().is_ok_and(std::fs::FileType::is_dir) {
        let Ok(entries) = path.read_dir() else { return files.push(unreadable(path)) };
        let mut inside: Vec<PathBuf> = Vec::new();
        for entry in entries {
            match entry {
                Ok(entry) => inside.push(entry.path()),
                // What the folder does not tell is said of the folder.
                Err(_) => files.push(unreadable(path)),
            }
        }
        inside.sort();
        for path in inside {
            collect(&path, files);
        }
    } else {
        files.push(file(path));
    }
}

/// A folder that does not tell what is in it.
fn unreadable(path: &Path) -> IntakeFile<'static> {
    IntakeFile { name: name_of(path), size: 0, open: Box::new(|| Err(SourceError::Unreadable)) }
}

/// The name of a file or folder, as it stands on the medium.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn file(path: &Path) -> IntakeFile<'static> {
    let owned = path.to_path_buf();
    IntakeFile {
        name: name_of(path),
        size: path.metadata().map_or(0, |metadata| metadata.len()),
        open: Box::new(move || Ok(Box::new(FileSource::open(&owned)?) as Box<dyn Source>)),
    }
}
