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
use amparo_decode::{Inspection, PixelSize};
use amparo_domain::custody::CustodyCode;
use amparo_domain::gate::Role;
use amparo_domain::schema::Class;
use amparo_domain::{Decimal, Field, Geo, Kind, PartialDate, Progress, Record, RecordId, Value};
use amparo_journal::{DraftRow, EntryDraft};
use amparo_vault::folder::ObjectName;
use amparo_vault::object::{
    FileFault, FileSource, IntakeEnd, ObjectAccessError, ObjectReader, Outcome, Source, SourceError, Taken,
};
use amparo_vault::{Destination, DestinationError, Reading};

use crate::change::{Assignment, Parsed, RecordRows, parse, rows};
use crate::custody::custody_rows;
use crate::error::CaseworkError;
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
#[derive(Debug)]
pub struct IntakeItem {
    /// Its name.
    pub name: String,
    /// The exhibit, or why there is none.
    pub result: Result<Secured, IntakeFault>,
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

/// The roles that may take evidence in.
const COLLECTORS: [Role; 7] = [
    Role::Investigator,
    Role::Lead,
    Role::LegalAdviser,
    Role::ConductOfficer,
    Role::ChildProtectionAdviser,
    Role::ProtectionOfficer,
    Role::RecordsOfficer,
];

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
        self.require_role(&COLLECTORS)?;
        let schema = self.vault.schema();
        let kind = schema.kind("exhibit").ok_or(CaseworkError::Internal)?;
        let case = self.find("case", case)?;
        let case_ref =
            self.vault.listed(case)?.and_then(|listed| listed.reference).ok_or(CaseworkError::CaseNotFound)?;
        // What cannot be understood is said before a single file is read.
        self.vault.read(|reading| parse(reading, schema, kind, &options.fields).map(|_| ()))?;
        let total = files.iter().map(|file| file.size).sum();
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
        self.vault.commit(&[EntryDraft { class: Class::Work, rows, scope: Vec::new() }])?;
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
        self.require_role(&COLLECTORS)?;
        let record = self.vault.record(id)?.filter(|record| record.kind == "exhibit");
        let record = record.ok_or(CaseworkError::RecordNotFound)?;
        let number = record.text("number").unwrap_or_default().to_owned();
        let held = self.held(&record)?.ok_or_else(|| {
            if is_erased(&record) {
                CaseworkError::ExhibitErased { number: number.clone() }
            } else {
                CaseworkError::IdentityNoKey
            }
        })?;
        let mut destination = Destination::create(self.vault.folder(), place)?;
        let size = self
            .vault
            .objects()
            .export(&held.name, &held.key, &held.sha256, &mut destination, progress)
            .map_err(|error| access_error(error, &number))?;
        destination.sync()?;
        let case = record.reference("case").ok_or(CaseworkError::Internal)?;
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty()).unwrap_or("working copy");
        let rows = custody_rows(self, case, id, CustodyCode::WorkingCopyMade, Some("MATCH"), Some(reason));
        self.vault.commit(&[EntryDraft { class: Class::Work, rows, scope: Vec::new() }])?;
        destination.publish()?;
        Ok(Export { number, sha256: held.sha256, size })
    }

    /// Opens an exhibit's content for reading by range.
    pub fn exhibit_reader(&self, id: RecordId) -> Result<ObjectReader, CaseworkError> {
        let record = self.vault.record(id)?.ok_or(CaseworkError::RecordNotFound)?;
        let number = record.text("number").unwrap_or_default().to_owned();
        let held = self.held(&record)?.ok_or(CaseworkError::ExhibitErased { number: number.clone() })?;
        self.vault.objects().reader(&held.name, &held.key).map_err(|error| access_error(error, &number))
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

fn is_erased(record: &Record) -> bool {
    ["object_key", "identity_object_key"]
        .iter()
        .any(|field| matches!(record.fields.get(*field), Some(amparo_domain::FieldState::Erased(_))))
}

/// Puts a failure to read an object into the words of the verbs.
#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err takes")]
fn access_error(error: ObjectAccessError, number: &str) -> CaseworkError {
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

/// One intake under way.
struct Intake<'a> {
    session: &'a Session,
    kind: &'a Kind,
    case: RecordId,
    case_ref: &'a str,
    options: &'a IntakeOptions,
    names: &'a [String],
    list: &'a crate::intake_list::IntakeList,
}

/// A file whose object is sealed and whose content was looked at.
struct Ready {
    index: usize,
    taken: Taken,
    inspection: Inspection,
}

impl Intake<'_> {
    /// Writes the records of a group of files as one action.
    fn secure(&self, outcomes: Vec<Outcome>) -> Result<Vec<IntakeItem>, CaseworkError> {
        let mut items: Vec<(usize, IntakeItem)> = Vec::with_capacity(outcomes.len());
        let mut ready = Vec::new();
        for Outcome { index, result } in outcomes {
            match result {
                Ok(taken) => {
                    let inspection = self.inspect(&taken)?;
                    ready.push(Ready { index, taken, inspection });
                }
                Err(fault) => items.push((index, self.item(index, Err(fault.into())))),
            }
        }
        let session = self.session;
        let numbering = session.numbering();
        let mut unused = Vec::new();
        let (_, secured) = session.vault.commit_with(|reading| {
            let mut drafts = Vec::new();
            let mut secured: Vec<(usize, Secured)> = Vec::new();
            let mut next = numbering.exhibits(reading, self.case_ref)?;
            for ready in &ready {
                let same = self.same_content(reading, &ready.taken.sha256, &secured)?;
                if let Some(there) = same.as_ref().filter(|same| same.is_of_this_intake) {
                    unused.push(ready.taken.name);
                    secured.push((ready.index, ready.secured(there.id, there.number.clone(), None, true)));
                    continue;
                }
                let number = next()?;
                let id = session.vault.make_record_id();
                let (rows, shares) = self.rows(reading, id, &number, ready, same.as_ref())?;
                if shares {
                    unused.push(ready.taken.name);
                }
                drafts.push(EntryDraft { class: Class::Work, rows, scope: Vec::new() });
                let duplicate_of = same.map(|same| same.number);
                secured.push((ready.index, ready.secured(id, number, duplicate_of, false)));
            }
            Ok::<_, CaseworkError>((drafts, secured))
        })?;
        for name in unused {
            session.vault.objects().remove(&name)?;
        }
        items.extend(secured.into_iter().map(|(index, secured)| (index, self.item(index, Ok(secured)))));
        items.sort_by_key(|(index, _)| *index);
        Ok(items.into_iter().map(|(_, item)| item).collect())
    }

    fn item(&self, index: usize, result: Result<Secured, IntakeFault>) -> IntakeItem {
        IntakeItem { name: self.names.get(index).cloned().unwrap_or_default(), result }
    }

    /// What the decoding child finds in the file; a child that dies is a note on the exhibit, not the end of the intake.
    fn inspect(&self, taken: &Taken) -> Result<Inspection, CaseworkError> {
        let mut reader =
            self.session.vault.objects().reader(&taken.name, &taken.key).map_err(|error| access_error(error, ""))?;
        match self.session.host.decoder.inspect(&mut reader) {
            Ok(inspection) => Ok(inspection),
            Err(amparo_decode::DecodeError::CannotStart) => Err(CaseworkError::DecoderMissing),
            Err(error) => Ok(Inspection::unread(&error)),
        }
    }

    /// The exhibit that holds the same bytes already.
    fn same_content(
        &self,
        reading: &mut Reading<'_>,
        sha256: &[u8; 32],
        secured: &[(usize, Secured)],
    ) -> Result<Option<Same>, CaseworkError> {
        if let Some((_, same)) = secured.iter().find(|(_, secured)| secured.sha256 == *sha256) {
            return Ok(Some(Same { id: same.id, number: same.number.clone(), is_of_this_intake: false }));
        }
        for id in reading.with_bytes("exhibit", "sha256", sha256)? {
            let Some(record) = reading.record(id)? else { continue };
            let made_at = record.versions("number").first().map_or(0, |version| version.at.recorded_at_millis);
            return Ok(Some(Same {
                id,
                number: record.text("number").unwrap_or_default().to_owned(),
                is_of_this_intake: self.list.is_resumed
                    && record.reference("case") == Some(self.case)
                    && made_at >= self.list.begun_at_millis,
            }));
        }
        Ok(None)
    }

    /// The rows of an exhibit and its first custody events; true if it shares the object of another.
    fn rows(
        &self,
        reading: &mut Reading<'_>,
        id: RecordId,
        number: &str,
        ready: &Ready,
        same: Option<&Same>,
    ) -> Result<(Vec<DraftRow>, bool), CaseworkError> {
        let session = self.session;
        let parsed = parse(reading, session.vault.schema(), self.kind, &self.options.fields)?;
        let mut draft = rows(id, None, &parsed)?;
        let shared = match same.filter(|_| !self.options.protects) {
            Some(same) => shared_object(reading, same.id)?,
            None => None,
        };
        let shares = shared.is_some();
        let (object, key) = shared
            .unwrap_or_else(|| (ready.taken.name.as_bytes().to_vec(), ready.taken.key.secret().expose().to_vec()));
        let machine = RecordRows::new(id, "exhibit")
            .set("case", Value::Ref(self.case))
            .set("number", Value::Text(number.to_owned()))
            .set("sha256", Value::Bytes(ready.taken.sha256.to_vec()))
            .set("blake3", Value::Bytes(ready.taken.blake3.to_vec()))
            .set("size", whole(ready.taken.size))
            .set("object", Value::Bytes(object))
            .set_if("duplicate_of", same.map(|same| Value::Ref(same.id)));
        let machine = if self.options.protects {
            machine.set_sealed("identity_object_key", Value::Bytes(key))
        } else {
            machine.set("object_key", Value::Bytes(key))
        };
        draft.extend(machine.finish());
        let name = self.names.get(ready.index).map_or("", String::as_str);
        draft.extend(inspected_rows(self.kind, id, name, &ready.inspection, &parsed));
        let origin = parsed.iter().find(|item| item.field.name == "origin").and_then(|item| match &item.value {
            Some(Value::Code(code)) => Some(code.as_str()),
            _ => None,
        });
        for code in CustodyCode::intake(origin) {
            let result = (code != CustodyCode::Received).then_some("MATCH");
            draft.extend(custody_rows(session, self.case, id, code, result, None));
        }
        Ok((draft, shares))
    }
}

impl Ready {
    fn secured(&self, id: RecordId, number: String, duplicate_of: Option<String>, was_there: bool) -> Secured {
        Secured {
            id,
            number,
            sha256: self.taken.sha256,
            size: self.taken.size,
            media_type: self.inspection.media_type.clone(),
            duplicate_of,
            notes: self.inspection.notes.iter().map(|note| note.code()).collect(),
            was_there,
        }
    }
}

/// An exhibit with the same content.
struct Same {
    id: RecordId,
    number: String,
    is_of_this_intake: bool,
}

/// Name and key of an object, as they stand in rows.
type ObjectAndKey = (Vec<u8>, Vec<u8>);

/// The object of an exhibit that is open to the whole team, with its key.
fn shared_object(reading: &mut Reading<'_>, id: RecordId) -> Result<Option<ObjectAndKey>, CaseworkError> {
    let Some(record) = reading.record(id)? else { return Ok(None) };
    match (record.value("object"), record.value("object_key")) {
        (Some(Value::Bytes(object)), Some(Value::Bytes(key))) => Ok(Some((object.clone(), key.clone()))),
        _ => Ok(None),
    }
}

/// What the file itself says, where nothing else was given.
fn inspected_rows(
    kind: &Kind,
    id: RecordId,
    name: &str,
    inspection: &Inspection,
    parsed: &[Parsed<'_>],
) -> Vec<DraftRow> {
    let is_given = |field: &str| parsed.iter().any(|item| item.field.name == field);
    let mut rows = RecordRows::new(id, "exhibit").set("media_type", Value::Text(inspection.media_type.clone()));
    if !is_given("kind") {
        rows = rows.set("kind", Value::Code(exhibit_kind(&inspection.media_type).to_owned()));
    }
    if !is_given("origin") {
        rows = rows.set("origin", Value::Code("NOT_STATED".to_owned()));
    }
    if !is_given("shows_person") {
        rows = rows.set("shows_person", Value::Code("not_judged".to_owned()));
    }
    if let Some(PixelSize { width, height }) = inspection.pixel_size {
        rows = rows.set("width", whole(width.into())).set("height", whole(height.into()));
    }
    if let Some(duration) = inspection.sound.as_ref().and_then(|sound| sound.duration_millis) {
        rows = rows.set("length", Value::Duration(duration / 1000));
    }
    if let Some(position) = inspection.position.as_ref().filter(|_| !is_given("capture_place")) {
        let place = Geo { latitude: position.latitude, longitude: position.longitude, precision: Some(1) };
        rows = rows.set("capture_place", Value::Geo(place));
    }
    if let Some(captured) = &inspection.captured {
        rows = rows.set("captured_clock", Value::Text(clock_text(captured)));
        let day = captured.local.split('T').next().and_then(|day| PartialDate::parse(day).ok());
        if let Some(day) = day.filter(|_| !is_given("captured_on")) {
            rows = rows.set("captured_on", Value::Date(day));
        }
    }
    if let Some(camera) = inspection.camera.as_ref().filter(|_| !is_given("device")) {
        let parts: Vec<&str> = [camera.make.as_deref(), camera.model.as_deref()].into_iter().flatten().collect();
        if let Some(device) = printable(&parts.join(" ")) {
            rows = rows.set("device", Value::Text(device));
        }
    }
    let mut rows = rows.finish();
    for (field, text) in identity_texts(name, inspection) {
        rows.extend(identity_row(kind.field(field), id, text));
    }
    rows
}

/// What may name a person: the file's name, and its metadata as found.
fn identity_texts(name: &str, inspection: &Inspection) -> Vec<(&'static str, String)> {
    let mut texts = vec![("file_name", name.to_owned())];
    let find = |tags: &[&str]| {
        inspection
            .metadata
            .iter()
            .find(|item| tags.iter().any(|tag| item.tag.eq_ignore_ascii_case(tag)))
            .map(|item| item.text.clone())
    };
    texts.extend(find(&["Copyright", "CameraOwnerName", "OwnerName"]).map(|text| ("owner", text)));
    texts.extend(find(&["Artist", "Creator", "Author"]).map(|text| ("author", text)));
    texts.extend(find(&["UserComment", "ImageDescription", "Comment"]).map(|text| ("comment", text)));
    if !inspection.metadata.is_empty() {
        let all = inspection.metadata.iter().map(|item| format!("{}: {}", item.tag, item.text));
        texts.push(("capture_metadata", all.collect::<Vec<_>>().join("\n")));
    }
    texts
}

fn identity_row(field: Option<&Field>, id: RecordId, text: String) -> Option<DraftRow> {
    let field = field.filter(|_| !text.trim().is_empty())?;
    let row = DraftRow::set(id, field.qualified(), Value::Text(text));
    Some(crate::change::sealed(row, field))
}

/// The text without what cannot be printed; nothing if nothing is left.
fn printable(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|each| !each.is_control()).collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn clock_text(captured: &amparo_decode::CaptureTime) -> String {
    match captured.offset_minutes {
        None => captured.local.clone(),
        Some(offset) => {
            let sign = if offset < 0 { '-' } else { '+' };
            let minutes = offset.unsigned_abs();
            format!("{}{sign}{:02}:{:02}", captured.local, minutes / 60, minutes % 60)
        }
    }
}

fn exhibit_kind(media_type: &str) -> &'static str {
    match media_type.split('/').next() {
        Some("image") => "PHO",
        Some("video") => "VID",
        Some("audio") => "AUD",
        _ => "DOC",
    }
}

pub(crate) fn whole(number: u64) -> Value {
    Value::Number(Decimal { mantissa: i64::try_from(number).unwrap_or(i64::MAX), exponent: 0 })
}

fn collect(path: &Path, files: &mut Vec<IntakeFile<'static>>) {
    let kind = path.symlink_metadata().map(|metadata| metadata.file_type());
    if kind.as_ref().is_ok_and(std::fs::FileType::is_dir) {
        let Ok(entries) = path.read_dir() else { return files.push(file(path)) };
        let mut inside: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
        inside.sort();
        for path in inside {
            collect(&path, files);
        }
    } else {
        files.push(file(path));
    }
}

fn file(path: &Path) -> IntakeFile<'static> {
    let owned = path.to_path_buf();
    IntakeFile {
        name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        size: path.metadata().map_or(0, |metadata| metadata.len()),
        open: Box::new(move || Ok(Box::new(FileSource::open(&owned)?) as Box<dyn Source>)),
    }
}
