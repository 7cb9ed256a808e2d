//! Releases: what leaves the vault as a document, judged by the gate, recorded before and after.
//!
//! What must stay true: a document is made only from what the gate let pass; the finished bytes are searched for what it
//! withheld before anybody gets them; a release whose record says "intent" may have left until somebody has looked.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use amparo_crypto::fingerprint;
use amparo_crypto::hash::sha256;
use amparo_crypto::words::WordList;
use amparo_decode::{DecodeError, DerivativeFormat};
use amparo_domain::custody::CustodyCode;
use amparo_domain::gate::{Completeness, Document, DropReason, Gate, Release, Request, View, Withheld};
use amparo_domain::pseudonym::PseudonymBook;
use amparo_domain::schema::Class;
use amparo_domain::{Field, FieldType, MemberId, Progress, Record, RecordId, Value};
use amparo_dossier::{Finding as DossierFinding, PictureFormat, check};
use amparo_i18n::Language;
use amparo_journal::{DraftRow, EntryDraft, Op};
use amparo_vault::Destination;
use amparo_vault::object::{MemorySource, Source, SourceError};

use crate::audit::what;
use crate::change::RecordRows;
use crate::custody::custody_rows;
use crate::document::{Particulars, Picture, PictureState, Words, full_dossier};
use crate::error::CaseworkError;
use crate::evidence::whole;
use crate::leak::{NameParts, ordinary_texts, secret_texts};
use crate::role::WRITERS;
use crate::session::Session;

/// The printed width of a picture is at most 165 mm: at 300 dots an inch this many pixels.
const PRINTED_PIXELS: u32 = 1950;

/// Kinds that belong to a case and can be part of a document.
const CASE_KINDS: [&str; 9] = [
    "case_role",
    "event",
    "act",
    "involvement",
    "information",
    "exhibit",
    "custody_event",
    "derivative",
    "translation",
];

/// What a document is asked for.
#[derive(Clone, Debug)]
pub struct DossierRequest {
    /// The case, by id or reference.
    pub case: String,
    /// The document, a code of DOCUMENT.
    pub document: String,
    /// The language, a BCP 47 code.
    pub language: String,
}

/// A document that was made.
#[derive(Clone, Debug)]
pub struct DossierMade {
    /// The release's record.
    pub release: RecordId,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
    /// How many pages it has.
    pub pages: usize,
    /// What the layout could not print as it stands: characters without a letterform, pictures that are none.
    pub findings: Vec<DossierFinding>,
    /// How many gaps the document names.
    pub gaps: usize,
}

impl Session {
    /// Makes a draft of a document for the own team and writes it to a place where nothing is yet.
    pub fn dossier_make(
        &self,
        request: &DossierRequest,
        place: &Path,
        progress: &dyn Progress,
    ) -> Result<DossierMade, CaseworkError> {
        self.require_confirmed()?;
        self.require_role(&WRITERS)?;
        let document = Document::from_code(&request.document)
            .filter(|document| *document == Document::Full)
            .ok_or_else(|| CaseworkError::DocumentUnknown { takes: vec![Document::Full.code().to_owned()] })?;
        let language: Language = request.language.parse().map_err(|_| CaseworkError::LanguageUnknown {
            takes: Language::ALL.iter().map(|language| language.code().to_owned()).collect(),
        })?;
        let case = self.find("case", &request.case)?;
        let made_at = self.now();
        let today = chrono::DateTime::from_timestamp_millis(made_at.utc_millis)
            .map(|now| now.date_naive())
            .ok_or(CaseworkError::Internal)?;
        let gate_request = Request::draft(document, case, language.code(), self.roles(), today);
        let (release, withheld) = self.judge(&gate_request)?;
        let mut destination = Destination::create(self.vault.folder(), place)?;
        let id = self.vault.make_record_id();
        self.begin_release(id, &release, made_at)?;
        let finished =
            self.typeset(id, &release, &withheld, language, made_at.utc_millis, progress).and_then(|rendered| {
                destination.write_all(&rendered.pdf).map_err(|_| CaseworkError::DestinationNotWritable)?;
                destination.sync()?;
                Ok(rendered)
            });
        let rendered = match finished {
            Ok(rendered) => rendered,
            Err(error) => {
                self.end_release(id, "aborted", None)?;
                return Err(error);
            }
        };
        let sha256 = sha256(&[&rendered.pdf]);
        let made = DossierMade {
            release: id,
            sha256,
            pages: rendered.pages,
            findings: rendered.findings,
            gaps: release.gaps().len(),
        };
        self.end_release(id, "done", Some((&made, &release)))?;
        destination.publish()?;
        Ok(made)
    }

    /// Passes the records of a case through the gate.
    fn judge(&self, request: &Request) -> Result<(Release, Vec<Withheld>), CaseworkError> {
        let records = self.records_of(request.case)?;
        // The own team's pseudonyms are those it works with.
        let pseudonyms = PseudonymBook::default();
        let view = View {
            schema: self.vault.schema(),
            records: &records,
            pseudonyms: &pseudonyms,
            completeness: Completeness { is_rolled_back: self.vault.is_rolled_back(), ..Completeness::default() },
        };
        let decision = Gate::judge(request, &view);
        let withheld = decision.withheld().to_vec();
        match decision.into_release() {
            Ok(release) => Ok((release, withheld)),
            Err(halts) => {
                self.record_audit(self.audit_rows(what::RELEASE_STOPPED, Some(request.case.to_string())))?;
                Err(CaseworkError::ReleaseStopped { halts })
            }
        }
    }

    /// The case, its records, the persons they name with their consents, and the members and office.
    fn records_of(&self, case: RecordId) -> Result<Vec<Record>, CaseworkError> {
        let mut records = vec![self.vault.record(case)?.ok_or(CaseworkError::CaseNotFound)?];
        for kind in CASE_KINDS {
            self.vault.each_of_case(case, kind, |record| {
                records.push(record);
                Ok::<_, CaseworkError>(())
            })?;
        }
        let mut persons: BTreeSet<RecordId> = BTreeSet::new();
        let mut members: BTreeSet<RecordId> = BTreeSet::new();
        for record in &records {
            self.collect_references(record, &mut persons, &mut members);
        }
        for person in persons {
            // Opened where the member may, so that a name in a text is noticed before it leaves.
            records.extend(self.vault.record_opened(person)?);
            for kind in ["consent", "consent_cell"] {
                for id in self.vault.referrers(person, &format!("{kind}.person"))? {
                    records.extend(self.vault.record(id)?);
                }
            }
        }
        for member in members {
            records.extend(self.vault.record(member)?);
        }
        records.extend(self.vault.record(RecordId::from_bytes(*self.vault.id().as_bytes()))?);
        Ok(records)
    }

    fn collect_references(&self, record: &Record, persons: &mut BTreeSet<RecordId>, members: &mut BTreeSet<RecordId>) {
        let Some(kind) = self.vault.schema().kind(&record.kind) else { return };
        for field in &kind.fields {
            let (FieldType::Ref(target) | FieldType::Refs(target)) = &field.field_type else { continue };
            let targets = record.references(&field.name);
            match target.as_str() {
                "person" => persons.extend(targets),
                "member" => members.extend(targets),
                _ => {}
            }
        }
    }

    fn begin_release(
        &self,
        id: RecordId,
        release: &Release,
        made_at: amparo_domain::Instant,
    ) -> Result<(), CaseworkError> {
        let code = |code: &str| Value::Code(code.to_owned());
        let rows = RecordRows::new(id, "release")
            .set("case", Value::Ref(release.case()))
            .set("document", code(release.document().code()))
            .set("language", code(release.language()))
            .set("recipient", code(release.recipient().code()))
            .set("profile", code(release.profile().code()))
            .set("purpose", code(release.purpose().code()))
            .set("state", code("intent"))
            .set("begun_at", Value::Instant(made_at))
            .set("watermark", Value::Text("DRAFT".to_owned()))
            .finish();
        self.vault.commit(&[EntryDraft { class: Class::Work, rows, scope: Vec::new() }])?;
        Ok(())
    }

    fn end_release(
        &self,
        id: RecordId,
        state: &str,
        made: Option<(&DossierMade, &Release)>,
    ) -> Result<(), CaseworkError> {
        let now = self.now();
        self.vault.commit_with(|reading| {
            let seen = reading.living_rows(id, "release.state")?;
            let state = Value::Code(state.to_owned());
            let mut rows = vec![DraftRow::new(id, "release.state", Op::Set, Some(state)).superseding(seen)];
            let mut finished = RecordRows::new(id, "release").set("finished_at", Value::Instant(now));
            if let Some((made, release)) = made {
                finished = finished
                    .set("sha256", Value::Bytes(made.sha256.to_vec()))
                    .set("pages", whole(made.pages as u64))
                    .set("findings", whole(made.findings.len() as u64))
                    .set("citations", Value::Bytes(citations(release)));
                rows.extend(
                    release.consent_cells().iter().map(|cell| DraftRow::add(id, "release.consents", Value::Ref(*cell))),
                );
            }
            rows.extend(finished.finish());
            Ok::<_, CaseworkError>((vec![EntryDraft { class: Class::Work, rows, scope: Vec::new() }], ()))
        })?;
        Ok(())
    }

    /// Sets the document and searches the finished bytes for what the gate withheld.
    fn typeset(
        &self,
        id: RecordId,
        release: &Release,
        withheld: &[Withheld],
        language: Language,
        made_at_millis: i64,
        progress: &dyn Progress,
    ) -> Result<amparo_dossier::Rendered, CaseworkError> {
        let particulars = self.particulars(id, release, made_at_millis, progress)?;
        let words = Words {
            language,
            catalogue: amparo_i18n::Catalogue::of(language),
            schema: self.vault.schema(),
            release,
            particulars: &particulars,
        };
        let dossier = full_dossier(&words).ok_or(CaseworkError::Internal)?;
        let rendered = amparo_dossier::render(&dossier, progress).map_err(|error| match error {
            amparo_dossier::DossierError::Cancelled => CaseworkError::Cancelled,
            _ => CaseworkError::Internal,
        })?;
        let mut kinds: BTreeMap<RecordId, Option<String>> = BTreeMap::new();
        for value in withheld {
            if let Entry::Vacant(unknown) = kinds.entry(value.record) {
                unknown.insert(self.vault.record(value.record)?.map(|record| record.kind));
            }
        }
        let schema = self.vault.schema();
        let secrets = secret_texts(release, withheld, |record, field| {
            let kind = kinds.get(&record).and_then(Option::as_deref).and_then(|kind| schema.kind(kind));
            kind.and_then(|kind| kind.field(field)).is_none_or(Field::is_identity)
        });
        let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
        let leaks = check::find_leaks(&rendered.pdf, &secrets).map_err(|_| CaseworkError::Internal)?;
        if !leaks.is_empty() {
            return Err(CaseworkError::ReleaseLeaks);
        }
        let parts = NameParts::of(withheld);
        if !parts.is_empty() {
            let shown = check::inspect(&rendered.pdf).map_err(|_| CaseworkError::Internal)?;
            if parts.are_in(shown.texts.iter().chain(&shown.artifacts), || ordinary_texts(&words)) {
                return Err(CaseworkError::ReleaseLeaks);
            }
        }
        Ok(rendered)
    }

    fn particulars(
        &self,
        id: RecordId,
        release: &Release,
        made_at_millis: i64,
        progress: &dyn Progress,
    ) -> Result<Particulars, CaseworkError> {
        let governance = self.vault.governance();
        let current = governance.current().ok_or(CaseworkError::Internal)?;
        let authors: BTreeSet<MemberId> = release
            .records()
            .iter()
            .flat_map(|record| record.fields().values())
            .flat_map(|field| field.values().iter().map(|value| value.at.author))
            .collect();
        let members: BTreeMap<MemberId, String> = current
            .members
            .iter()
            .filter(|(member, _)| authors.contains(member) || **member == self.vault.member())
            .map(|(member, known)| (*member, known.name.clone()))
            .collect();
        let (seq, head) = self.vault.head();
        let head_words = fingerprint::words(head.as_bytes(), WordList::English).join(" ");
        Ok(Particulars {
            office: self.office(),
            member: self.member_name(self.vault.member()),
            members,
            release: id,
            made_at_millis,
            head: format!("{seq}: {head_words}"),
            version: self.host.version,
            is_demonstration: self.is_demonstration,
            pictures: self.pictures(release, progress)?,
        })
    }

    /// The pictures of the release: printed where the gate gave a token, else the reason why not.
    fn pictures(
        &self,
        release: &Release,
        progress: &dyn Progress,
    ) -> Result<BTreeMap<RecordId, Picture>, CaseworkError> {
        let mut pictures = BTreeMap::new();
        for exhibit in release.of_kind("exhibit") {
            let is_picture = exhibit.text("media_type").is_some_and(|kind| kind.starts_with("image/"));
            if !is_picture {
                continue;
            }
            if progress.is_cancelled() {
                return Err(CaseworkError::Cancelled);
            }
            let token = release.tokens().iter().find(|token| token.exhibit() == exhibit.id());
            let state = match token {
                Some(token) => self.printed(token.holder())?,
                None if is_protected(release, exhibit.id()) => PictureState::Protected,
                None if exhibit.text("shows_person") == Some("yes") => PictureState::ShowsPerson,
                None => PictureState::NotJudged,
            };
            pictures.insert(exhibit.id(), Picture { state });
        }
        Ok(pictures)
    }

    /// The printed derivative of an exhibit, made once and kept sealed beside the original.
    fn printed(&self, holder: RecordId) -> Result<PictureState, CaseworkError> {
        let record = self.vault.record(holder)?.ok_or(CaseworkError::RecordNotFound)?;
        if record.kind == "derivative" {
            return self.read_derivative(&record);
        }
        for id in self.vault.referrers(holder, "derivative.exhibit")? {
            let Some(derivative) = self.vault.record(id)? else { continue };
            if derivative.text("purpose") == Some("PRINT") {
                return self.read_derivative(&derivative);
            }
        }
        self.make_derivative(&record)
    }

    fn read_derivative(&self, record: &Record) -> Result<PictureState, CaseworkError> {
        let Some(held) = self.held(record)? else { return Ok(PictureState::NotReadable) };
        let mut bytes = Vec::new();
        let read = self.vault.objects().export(&held.name, &held.key, &held.sha256, &mut bytes, &amparo_domain::Silent);
        if read.is_err() {
            return Ok(PictureState::NotReadable);
        }
        let format = match record.text("media_type") {
            Some("image/png") => PictureFormat::Png,
            _ => PictureFormat::Jpeg,
        };
        Ok(PictureState::Printed(format, Arc::from(bytes)))
    }

    fn make_derivative(&self, exhibit: &Record) -> Result<PictureState, CaseworkError> {
        let Some(held) = self.held(exhibit)? else { return Ok(PictureState::NotReadable) };
        let Ok(mut reader) = self.vault.objects().reader(&held.name, &held.key) else {
            return Ok(PictureState::NotReadable);
        };
        let derivative = match self.host.decoder.derivative(&mut reader, PRINTED_PIXELS) {
            Ok(derivative) => derivative,
            Err(DecodeError::CannotStart) => return Err(CaseworkError::DecoderMissing),
            Err(_) => return Ok(PictureState::NotReadable),
        };
        let (format, media_type) = match derivative.format {
            DerivativeFormat::Png => (PictureFormat::Png, "image/png"),
            DerivativeFormat::Jpeg => (PictureFormat::Jpeg, "image/jpeg"),
        };
        let mut taken = None;
        let bytes = derivative.bytes.clone();
        let source = Box::new(MemorySource::new(bytes)) as Box<dyn Source>;
        let mut sources = std::iter::once(Ok::<_, SourceError>(source));
        self.vault.objects().take_in(&mut sources, 0, &amparo_domain::Silent, &mut |outcomes| {
            taken = outcomes.into_iter().next().and_then(|outcome| outcome.result.ok());
            std::ops::ControlFlow::Continue(())
        })?;
        let taken = taken.ok_or(CaseworkError::Internal)?;
        let case = exhibit.reference("case").ok_or(CaseworkError::Internal)?;
        let key = Value::Bytes(taken.key.secret().expose().to_vec());
        let rows = RecordRows::new(self.vault.make_record_id(), "derivative")
            .set("case", Value::Ref(case))
            .set("exhibit", Value::Ref(exhibit.id))
            .set("purpose", Value::Code("PRINT".to_owned()))
            .set("media_type", Value::Text(media_type.to_owned()))
            .set("width", whole(derivative.width.into()))
            .set("height", whole(derivative.height.into()))
            .set("size", whole(taken.size))
            .set("sha256", Value::Bytes(taken.sha256.to_vec()))
            .set("object", Value::Bytes(taken.name.as_bytes().to_vec()));
        // What is made of a protected file is protected too.
        let rows = if exhibit.value("object_key").is_some() {
            rows.set("object_key", key)
        } else {
            rows.set_sealed("identity_object_key", key)
        };
        let mut rows = rows.finish();
        rows.extend(custody_rows(self, case, exhibit.id, CustodyCode::DerivativeMade, None, Some("print")));
        self.vault.commit(&[EntryDraft { class: Class::Work, rows, scope: Vec::new() }]).map_err(|error| {
            let error = CaseworkError::from(error);
            if !error.may_have_been_saved() {
                self.discard(&[taken.name]);
            }
            error
        })?;
        Ok(PictureState::Printed(format, Arc::from(derivative.bytes)))
    }
}

impl DossierMade {
    /// The findings as short codes with what they concern, such as `missing_glyph U+1F54A`.
    pub fn finding_codes(&self) -> Vec<String> {
        let code = |finding: &DossierFinding| match finding {
            DossierFinding::MissingGlyph { codepoint, .. } => format!("missing_glyph U+{codepoint:04X}"),
            DossierFinding::HiddenCharacter { codepoint, .. } => format!("hidden_character U+{codepoint:04X}"),
            DossierFinding::UnusablePicture { picture, .. } => format!("unusable_picture {}", picture + 1),
            DossierFinding::MissingPicture { picture, .. } => format!("missing_picture {}", picture + 1),
            DossierFinding::SurplusCells { .. } => "surplus_cells".to_owned(),
            _ => "other".to_owned(),
        };
        let codes: BTreeSet<String> = self.findings.iter().map(code).collect();
        codes.into_iter().collect()
    }
}

/// Whether the gate kept a picture back because its file is sealed like an identity.
fn is_protected(release: &Release, exhibit: RecordId) -> bool {
    release.drops().iter().any(|drop| drop.record == exhibit && drop.reason == DropReason::PictureProtected)
}

/// What a release cites, as entries and rows: 36 bytes each, never a value.
fn citations(release: &Release) -> Vec<u8> {
    let mut cited: Vec<[u8; 36]> = release
        .citations()
        .iter()
        .map(|citation| {
            let mut bytes = [0; 36];
            bytes[..32].copy_from_slice(citation.entry.as_bytes());
            bytes[32..].copy_from_slice(&citation.row.to_be_bytes());
            bytes
        })
        .collect();
    cited.sort_unstable();
    cited.dedup();
    cited.concat()
}
