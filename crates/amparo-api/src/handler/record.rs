//! Commands about records: making, changing, showing, finding and erasing them.

use std::collections::BTreeMap;

use amparo_casework::{CaseNew, ListRequest as CaseworkList, ListedRecord, Made, Session};
use amparo_domain::input::print_value;
use amparo_domain::{Content, FieldState, Record, RecordId, Version, VersionInfo};

use super::{assignments, moment};
use crate::context::Context;
use crate::error::WireError;
use crate::view::{
    CaseCreateRequest, DoneView, ErasedView, FieldInfoView, FieldView, HistoryRequest, HistoryStepView, HistoryView,
    IdentityHitView, IdentityHitsView, IdentitySearchRequest, IdentityShowRequest, IdentityView, KindView, ListRequest,
    ListedView, MadeView, Nothing, PageView, RecordCreateRequest, RecordEraseRequest, RecordRequest, RecordSetRequest,
    RecordView, SchemaView, SearchRequest, VersionView,
};

#[expect(clippy::unnecessary_wraps, reason = "the form that every handler has")]
pub(crate) fn schema(context: &Context<'_>, _: Nothing) -> Result<SchemaView, WireError> {
    let schema = &context.session_host.vault.schema;
    let codes = |list: &str| {
        let list = schema.vocabulary(list);
        list.map(|list| list.codes.iter().map(|code| code.code.clone()).collect()).unwrap_or_default()
    };
    let kinds = schema.kinds().iter().map(|kind| KindView {
        name: kind.name.clone(),
        is_case_bound: kind.is_case_bound,
        is_machine_only: kind.is_machine_only,
        required: kind.required.clone(),
        fields: kind
            .fields
            .iter()
            .map(|field| FieldInfoView {
                name: field.name.clone(),
                holds: field.field_type.to_string(),
                is_identity: field.is_identity(),
                is_machine_only: field.machine_only,
                codes: field.field_type.list().map(codes).unwrap_or_default(),
            })
            .collect(),
    });
    Ok(SchemaView { kinds: kinds.collect() })
}

pub(crate) fn case_create(context: &Context<'_>, request: CaseCreateRequest) -> Result<MadeView, WireError> {
    let fields = assignments(request.fields);
    let new = CaseNew { kind: &request.kind, title: request.title.into(), fields: &fields };
    Ok(context.session()?.case_create(&new)?.into())
}

pub(crate) fn create(context: &Context<'_>, request: RecordCreateRequest) -> Result<MadeView, WireError> {
    let fields = assignments(request.fields);
    Ok(context.session()?.record_create(&request.kind, request.case.as_deref(), &fields)?.into())
}

pub(crate) fn set(context: &Context<'_>, request: RecordSetRequest) -> Result<RecordView, WireError> {
    let session = context.session()?;
    let record = session.find_any(&request.record)?;
    session.record_set(record.id, &assignments(request.fields))?;
    record_view(&session, &session.find_any(&record.id.to_string())?)
}

pub(crate) fn show(context: &Context<'_>, request: RecordRequest) -> Result<RecordView, WireError> {
    let session = context.session()?;
    let record = session.find_any(&request.record)?;
    record_view(&session, &record)
}

pub(crate) fn history(context: &Context<'_>, request: HistoryRequest) -> Result<HistoryView, WireError> {
    let session = context.session()?;
    let record = session.find_any(&request.record)?;
    let erasures = session.erasures_of(record.id)?;
    let mut fields = BTreeMap::new();
    for history in session.record_history(&record, request.field.as_deref())? {
        let steps = history.items.iter().map(|item| {
            let row = &item.row;
            let erased = row.erased_by.and_then(|by| {
                let erasure = erasures.iter().find(|erasure| erasure.at.entry == by.entry)?;
                Some(ErasedView {
                    by: session.member_name(erasure.at.author),
                    at: moment(erasure.at.recorded_at_millis),
                    reason: erasure.reason.clone(),
                    authority: erasure.authority.clone(),
                    entry: by.entry.to_string(),
                })
            });
            HistoryStepView {
                op: row.op.word(),
                value: row.content.as_ref().and_then(content_text),
                content: row.content.as_ref().map_or("empty", content_word),
                author: session.member_name(row.at.author),
                recorded_at: moment(row.at.recorded_at_millis),
                entry: row.at.entry.to_string(),
                row: row.at.row,
                is_living: row.is_living,
                erased,
            }
        });
        fields.insert(history.field.clone(), steps.collect());
    }
    Ok(HistoryView { id: record.id.to_string(), fields })
}

pub(crate) fn list(context: &Context<'_>, request: ListRequest) -> Result<PageView, WireError> {
    let casework = CaseworkList {
        case: request.case,
        filters: assignments(request.filters),
        sort: request.sort,
        limit: request.limit,
        after: request.after,
    };
    let page = context.session()?.list(&request.kind, &casework)?;
    let items = page.records.iter().map(ListedView::from).collect();
    Ok(PageView { items, next: page.next, total: page.total, is_capped: page.is_capped })
}

pub(crate) fn erase(context: &Context<'_>, request: RecordEraseRequest) -> Result<DoneView, WireError> {
    let session = context.session()?;
    let record = session.find_any(&request.record)?;
    session.record_erase(record.id, &request.field, &request.reason, &request.authority)?;
    Ok(DoneView::default())
}

pub(crate) fn identity_show(context: &Context<'_>, request: IdentityShowRequest) -> Result<IdentityView, WireError> {
    let session = context.session()?;
    let person = session.find("person", &request.person)?;
    let fields = session.identity_show(person, &request.reason)?;
    let fields = fields.into_iter().map(|field| (field.field, field.values.iter().map(shown_value).collect()));
    Ok(IdentityView { id: person.to_string(), fields: fields.collect() })
}

/// A name as people write it; any other value as text.
fn shown_value(value: &amparo_domain::Value) -> String {
    match value {
        amparo_domain::Value::Name(name) => name.joined(),
        value => print_value(value),
    }
}

pub(crate) fn identity_search(
    context: &Context<'_>,
    request: IdentitySearchRequest,
) -> Result<IdentityHitsView, WireError> {
    let hits = context.session()?.identity_search(request.words.expose())?;
    let items = hits.into_iter().map(|hit| IdentityHitView {
        id: hit.person.to_string(),
        reference: hit.reference,
        grade: hit.grade,
        reason: hit.reason,
        score: hit.score,
    });
    Ok(IdentityHitsView { items: items.collect() })
}

pub(crate) fn search(context: &Context<'_>, request: SearchRequest) -> Result<PageView, WireError> {
    let found = context.session()?.search(&request.words, request.case.as_deref(), request.limit)?;
    let items = found.hits.iter().map(ListedView::from).collect();
    Ok(PageView { items, next: None, total: found.total, is_capped: found.is_capped })
}

impl From<Made> for MadeView {
    fn from(made: Made) -> Self {
        Self { id: made.id.to_string(), reference: made.reference }
    }
}

impl From<&ListedRecord> for ListedView {
    fn from(record: &ListedRecord) -> Self {
        let named = |is_so: fn(&amparo_casework::ListedField) -> bool| {
            record.fields.iter().filter(|(_, field)| is_so(field)).map(|(name, _)| name.clone()).collect()
        };
        let shown = record.fields.iter().filter(|(_, field)| !field.values.is_empty());
        Self {
            id: record.id.to_string(),
            kind: record.kind.clone(),
            reference: record.reference.clone(),
            fields: shown
                .map(|(name, field)| {
                    let texts: Vec<String> = field.values.iter().map(print_value).collect();
                    let text = if field.is_conflict { texts[0].clone() } else { texts.join(", ") };
                    (name.clone(), text)
                })
                .collect(),
            conflicts: named(|field| field.is_conflict),
            sealed: named(|field| field.is_sealed),
            erased: named(|field| field.is_erased),
        }
    }
}

fn record_view(session: &Session, record: &Record) -> Result<RecordView, WireError> {
    let fields = record.fields.iter().map(|(name, state)| (name.clone(), field_view(session, state))).collect();
    let id: RecordId = record.id;
    Ok(RecordView { id: id.to_string(), kind: record.kind.clone(), reference: session.listed(id)?.reference, fields })
}

fn field_view(session: &Session, state: &FieldState) -> FieldView {
    let is_sealed = state.versions().iter().any(|version| version.content == Content::Sealed);
    let word = match state {
        FieldState::Erased(_) => "erased",
        _ if is_sealed => "sealed",
        FieldState::One(_) => "one",
        FieldState::Conflict(_) => "conflict",
        FieldState::Set(_) => "set",
    };
    let values: Vec<VersionView> = match state {
        FieldState::Erased(infos) => infos.iter().map(|at| version_view(session, at, None)).collect(),
        state => state.versions().iter().map(|version| version_view(session, &version.at, Some(version))).collect(),
    };
    FieldView { state: word, value: values.first().and_then(|version| version.value.clone()), values }
}

fn version_view(session: &Session, at: &VersionInfo, version: Option<&Version>) -> VersionView {
    VersionView {
        value: version.and_then(|version| content_text(&version.content)),
        author: session.member_name(at.author),
        recorded_at: moment(at.recorded_at_millis),
        entry: at.entry.to_string(),
        row: at.row,
    }
}

fn content_text(content: &Content) -> Option<String> {
    match content {
        Content::Value(value) => Some(print_value(value)),
        _ => None,
    }
}

fn content_word(content: &Content) -> &'static str {
    match content {
        Content::Value(_) => "open",
        Content::Sealed => "sealed",
        Content::Erased => "erased",
    }
}
