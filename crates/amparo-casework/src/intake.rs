//! The records of files that are taken in: one exhibit a file, with what the file says of itself.
//!
//! Not here: sealing (amparo-vault) and the verb itself (`evidence`).
//! What must stay true: a file whose kind is protected, or whose bytes are protected already, is never recorded with an
//! open key; an object without a record does not stay.

use std::collections::BTreeMap;

use amparo_decode::{CaptureSource, Inspection, PixelSize};
use amparo_domain::custody::CustodyCode;
use amparo_domain::schema::Class;
use amparo_domain::{Field, Geo, Kind, PartialDate, RecordId, Value};
use amparo_journal::{DraftRow, EntryDraft};
use amparo_vault::Reading;
use amparo_vault::folder::ObjectName;
use amparo_vault::object::{Outcome, Taken};

use crate::change::{Parsed, RecordRows, parse, rows};
use crate::custody::custody_rows;
use crate::error::CaseworkError;
use crate::evidence::{IntakeFault, IntakeItem, IntakeOptions, Secured, access_error, is_protected, whole};
use crate::session::Session;

/// One intake under way.
pub(crate) struct Intake<'a> {
    pub(crate) session: &'a Session,
    pub(crate) kind: &'a Kind,
    pub(crate) case: RecordId,
    pub(crate) case_ref: &'a str,
    pub(crate) options: &'a IntakeOptions,
    pub(crate) names: &'a [String],
    pub(crate) list: &'a crate::intake_list::IntakeList,
}

/// A file whose object is sealed and whose content was looked at.
struct Ready {
    index: usize,
    taken: Taken,
    inspection: Inspection,
}

impl Intake<'_> {
    /// Writes the records of a group of files as one action.
    pub(crate) fn secure(&self, outcomes: Vec<Outcome>) -> Result<Vec<IntakeItem>, CaseworkError> {
        let sealed: Vec<ObjectName> =
            outcomes.iter().filter_map(|outcome| outcome.result.as_ref().ok()).map(|taken| taken.name).collect();
        self.record(outcomes).inspect_err(|error| {
            if !error.may_have_been_saved() {
                self.session.discard(&sealed);
            }
        })
    }

    fn record(&self, outcomes: Vec<Outcome>) -> Result<Vec<IntakeItem>, CaseworkError> {
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
            let mut stored: BTreeMap<[u8; 32], ObjectAndKey> = BTreeMap::new();
            let mut next = numbering.exhibits(reading, self.case_ref)?;
            let parsed = parse(reading, session.vault.schema(), self.kind, &self.options.fields)?;
            for ready in &ready {
                let same = self.same_content(reading, &ready.taken.sha256, &secured)?;
                if let Some(there) = same.as_ref().filter(|same| same.is_of_this_intake) {
                    unused.push(ready.taken.name);
                    secured.push((ready.index, ready.secured(there.id, there.number.clone(), None, true)));
                    continue;
                }
                let number = next()?;
                let id = session.vault.make_record_id();
                let protects = self.protects(reading, &ready.taken.sha256, &parsed)?;
                let shareable = same.as_ref().filter(|_| !protects);
                let shared = shared(reading, shareable, stored.get(&ready.taken.sha256))?;
                if shared.is_some() {
                    unused.push(ready.taken.name);
                }
                let held = shared.unwrap_or_else(|| ready.object_and_key());
                let new = New { id, number: &number, same: same.as_ref(), held: &held, protects, parsed: &parsed };
                let rows = self.rows(reading, ready, &new)?;
                stored.insert(ready.taken.sha256, held);
                drafts.push(EntryDraft { class: Class::Work, rows, scope: Vec::new() });
                let duplicate_of = same.map(|same| same.number);
                secured.push((ready.index, ready.secured(id, number, duplicate_of, false)));
            }
            Ok::<_, CaseworkError>((drafts, secured))
        })?;
        session.discard(&unused);
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

    /// Whether a file's key is sealed to the holders of identities: asked for, marked by the kind of exhibit, or the same
    /// bytes are protected already.
    fn protects(
        &self,
        reading: &mut Reading<'_>,
        sha256: &[u8; 32],
        parsed: &[Parsed<'_>],
    ) -> Result<bool, CaseworkError> {
        let schema = self.session.vault.schema();
        let is_marked = |item: &Parsed<'_>| item.value.as_ref().is_some_and(|value| item.field.protects(schema, value));
        Ok(self.options.protects || parsed.iter().any(is_marked) || is_held_protected(reading, sha256)?)
    }

    /// The rows of an exhibit and its first custody events.
    fn rows(&self, reading: &mut Reading<'_>, ready: &Ready, new: &New<'_>) -> Result<Vec<DraftRow>, CaseworkError> {
        let session = self.session;
        let New { id, number, same, held: (object, key), protects, parsed } = *new;
        let mut draft = rows(reading, id, None, parsed)?;
        let machine = RecordRows::new(id, "exhibit")
            .set("case", Value::Ref(self.case))
            .set("number", Value::Text(number.to_owned()))
            .set("sha256", Value::Bytes(ready.taken.sha256.to_vec()))
            .set("blake3", Value::Bytes(ready.taken.blake3.to_vec()))
            .set("size", whole(ready.taken.size))
            .set("object", Value::Bytes(object.clone()))
            .set_if("duplicate_of", same.map(|same| Value::Ref(same.id)));
        let machine = if protects {
            machine.set_sealed("identity_object_key", Value::Bytes(key.clone()))
        } else {
            machine.set("object_key", Value::Bytes(key.clone()))
        };
        draft.extend(machine.finish());
        let name = self.names.get(ready.index).map_or("", String::as_str);
        draft.extend(inspected_rows(self.kind, id, name, &ready.inspection, parsed));
        let origin = parsed.iter().find(|item| item.field.name == "origin").and_then(|item| match &item.value {
            Some(Value::Code(code)) => Some(code.as_str()),
            _ => None,
        });
        for code in CustodyCode::intake(origin) {
            let result = (code != CustodyCode::Received).then_some("MATCH");
            draft.extend(custody_rows(session, self.case, id, code, result, None));
        }
        Ok(draft)
    }
}

impl Ready {
    fn object_and_key(&self) -> ObjectAndKey {
        (self.taken.name.as_bytes().to_vec(), self.taken.key.secret().expose().to_vec())
    }

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

/// An exhibit that is to be made.
#[derive(Clone, Copy)]
struct New<'a> {
    id: RecordId,
    number: &'a str,
    same: Option<&'a Same>,
    held: &'a ObjectAndKey,
    protects: bool,
    parsed: &'a [Parsed<'a>],
}

/// An exhibit with the same content.
struct Same {
    id: RecordId,
    number: String,
    is_of_this_intake: bool,
}

/// Whether some exhibit holds the same bytes protected: then nobody holds them open.
fn is_held_protected(reading: &mut Reading<'_>, sha256: &[u8; 32]) -> Result<bool, CaseworkError> {
    for id in reading.with_bytes("exhibit", "sha256", sha256)? {
        if reading.record(id)?.is_some_and(|record| is_protected(&record)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Name and key of an object, as they stand in rows.
type ObjectAndKey = (Vec<u8>, Vec<u8>);

/// The object that the same bytes lie in already, where another exhibit may share it; `of_this_group` is one whose entry
/// is about to be written.
fn shared(
    reading: &mut Reading<'_>,
    same: Option<&Same>,
    of_this_group: Option<&ObjectAndKey>,
) -> Result<Option<ObjectAndKey>, CaseworkError> {
    match same {
        Some(_) if of_this_group.is_some() => Ok(of_this_group.cloned()),
        Some(same) => shared_object(reading, same.id),
        None => Ok(None),
    }
}

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
    // When a program last changed the file is no moment of capture; it stays among the metadata as found.
    if let Some(captured) = inspection.captured.as_ref().filter(|time| time.source != CaptureSource::Modified) {
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
