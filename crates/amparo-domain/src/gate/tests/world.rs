//! A small case to judge: people, an event, an act, what was told, and exhibits.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::consent::{Purpose, Recipient};
use crate::gate::{Completeness, Decision, Document, Gate, Request, Role, View};
use crate::id::{EntryId, MemberId, RecordId};
use crate::pseudonym::PseudonymBook;
use crate::record::{Content, FieldState, Record, Version, VersionInfo};
use crate::schema::Schema;
use crate::value::{PersonName, Value};

pub(super) const CASE: u8 = 1;
pub(super) const VICTIM: u8 = 2;
pub(super) const SOURCE: u8 = 3;
pub(super) const ALLEGED: u8 = 4;
pub(super) const EVENT: u8 = 5;
pub(super) const ACT: u8 = 6;
pub(super) const INVOLVEMENT: u8 = 7;
pub(super) const INFORMATION: u8 = 8;
pub(super) const PICTURE: u8 = 9;
pub(super) const CUSTODY: u8 = 10;
pub(super) const DERIVATIVE: u8 = 11;
pub(super) const TRANSLATION: u8 = 12;
pub(super) const CELL: u8 = 20;
pub(super) const CONSENT: u8 = 40;

pub(super) fn id(number: u8) -> RecordId {
    RecordId::from_bytes([number; 16])
}

pub(super) fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

pub(super) fn code(code: &str) -> Value {
    Value::Code(code.to_owned())
}

pub(super) fn version(row: u32, content: Content) -> Version {
    let at = VersionInfo {
        entry: EntryId::from_bytes([7; 32]),
        row,
        clock: 1000 - u64::from(row),
        recorded_at_millis: 0,
        author: MemberId::from_bytes([1; 16]),
    };
    Version { at, content }
}

pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
}

pub(super) struct World {
    pub(super) schema: Arc<Schema>,
    pub(super) records: Vec<Record>,
    pub(super) pseudonyms: PseudonymBook,
    pub(super) completeness: Completeness,
    rows: u32,
}

impl World {
    pub(super) fn empty() -> Self {
        Self {
            schema: Schema::built_in().unwrap(),
            records: Vec::new(),
            pseudonyms: PseudonymBook::default(),
            completeness: Completeness::default(),
            rows: 0,
        }
    }

    /// A victim who was asked nothing, a source, an alleged perpetrator and a picture.
    pub(super) fn new() -> Self {
        let mut world = Self::empty();
        world.set(CASE, "case", "title", text("Burning of a village"));
        for (number, pseudonym) in [(VICTIM, "P-A02"), (SOURCE, "P-A03"), (ALLEGED, "P-A04")] {
            world.set(number, "person", "pseudonym", text(pseudonym));
            world.set(number, "person", "age_band", code("30-49"));
            let name = Value::Name(PersonName::full(&format!("Realname{number} Family{number}")));
            world.set(number, "person", "real_name", name);
        }
        world.bound(EVENT, "event", "title", text("Fire seen by @P-A03 and @P-A02"));
        world.bound(ACT, "act", "victim", Value::Ref(id(VICTIM)));
        world.set(ACT, "act", "event", Value::Ref(id(EVENT)));
        world.set(ACT, "act", "type", code("ACT.TOR"));
        world.bound(INVOLVEMENT, "involvement", "perpetrator", Value::Ref(id(ALLEGED)));
        world.set(INVOLVEMENT, "involvement", "act", Value::Ref(id(ACT)));
        world.bound(INFORMATION, "information", "source", Value::Ref(id(SOURCE)));
        world.set(INFORMATION, "information", "content", text("He saw the soldiers"));
        world.bound(PICTURE, "exhibit", "number", text("E-A001"));
        world.set(PICTURE, "exhibit", "media_type", text("image/jpeg"));
        world.set(PICTURE, "exhibit", "source", Value::Ref(id(SOURCE)));
        world.set(PICTURE, "exhibit", "sha256", Value::Bytes(vec![0xab; 32]));
        world.set(PICTURE, "exhibit", "description", text("A burning house"));
        world.set(PICTURE, "exhibit", "file_name", text("realname3 family3 house.jpg"));
        world.set(PICTURE, "exhibit", "object_key", Value::Bytes(vec![0xcd; 32]));
        world.bound(CUSTODY, "custody_event", "exhibit", Value::Ref(id(PICTURE)));
        world.set(CUSTODY, "custody_event", "event", code("02"));
        world.set(CUSTODY, "custody_event", "from", Value::Ref(id(SOURCE)));
        world
    }

    /// Adds a first value of a case-bound record.
    pub(super) fn bound(&mut self, number: u8, kind: &str, field: &str, value: Value) {
        self.set(number, kind, "case", Value::Ref(id(CASE)));
        self.set(number, kind, field, value);
    }

    pub(super) fn set(&mut self, number: u8, kind: &str, field: &str, value: Value) {
        self.contents(number, kind, field, vec![Content::Value(value)]);
    }

    pub(super) fn conflict(&mut self, number: u8, kind: &str, field: &str, values: Vec<Value>) {
        self.contents(number, kind, field, values.into_iter().map(Content::Value).collect());
    }

    /// Sets the state of a field: one content, or several that stand against each other.
    pub(super) fn contents(&mut self, number: u8, kind: &str, field: &str, all: Vec<Content>) {
        let mut versions: Vec<Version> = all
            .into_iter()
            .map(|content| {
                self.rows += 1;
                version(self.rows, content)
            })
            .collect();
        let is_set =
            self.schema.kind(kind).and_then(|kind| kind.field(field)).is_some_and(crate::schema::Field::is_set);
        let state = match versions.len() {
            _ if is_set => FieldState::Set(versions),
            1 => FieldState::One(versions.remove(0)),
            _ => FieldState::Conflict(versions),
        };
        self.record_mut(number, kind).fields.insert(field.to_owned(), state);
    }

    pub(super) fn record_mut(&mut self, number: u8, kind: &str) -> &mut Record {
        let id = id(number);
        if !self.records.iter().any(|record| record.id == id) {
            self.records.push(Record::new(id, kind));
        }
        self.records.iter_mut().find(|record| record.id == id).unwrap()
    }

    /// A consent cell of a person for own team and purpose 1.
    pub(super) fn consent(&mut self, person: u8, answers: &[&str]) {
        self.cell(person, Recipient::OwnTeam, Purpose::RecordInternally, answers, "3");
    }

    pub(super) fn cell(&mut self, person: u8, recipient: Recipient, purpose: Purpose, answers: &[&str], level: &str) {
        let cell = CELL + person;
        self.set(cell, "consent_cell", "person", Value::Ref(id(person)));
        self.set(cell, "consent_cell", "purpose", code(purpose.code()));
        self.set(cell, "consent_cell", "recipient", code(recipient.code()));
        self.conflict(cell, "consent_cell", "answer", answers.iter().map(|one| code(one)).collect());
        self.set(cell, "consent_cell", "identity_level", code(level));
        self.set(cell, "consent_cell", "consent", Value::Ref(id(CONSENT + person)));
        self.set(CONSENT + person, "consent", "person", Value::Ref(id(person)));
    }

    pub(super) fn view(&self) -> View<'_> {
        View {
            schema: &self.schema,
            records: &self.records,
            pseudonyms: &self.pseudonyms,
            completeness: self.completeness,
        }
    }

    pub(super) fn judge(&self, request: &Request) -> Decision {
        Gate::judge(request, &self.view())
    }
}

pub(super) fn roles() -> BTreeSet<Role> {
    Role::ALL.iter().copied().filter(|role| *role != Role::Reviewer).collect()
}

pub(super) fn draft() -> Request {
    Request::draft(Document::Full, id(CASE), "en", roles(), today())
}
