//! Finding records: by id or reference, in lists, by words.

use amparo_domain::schema::ANY_KIND;
use amparo_domain::{Field, Record, RecordId, Value};
use amparo_journal::Op;
use amparo_vault::{FieldHistory, ListQuery, ListedRecord, QueryError, RecordPage, SearchQuery, SearchResult};

use crate::change::{Assignment, find, known_field, known_kind, parse};
use crate::error::CaseworkError;
use crate::role::READERS;
use crate::session::Session;

/// What a list is asked for.
#[derive(Clone, Debug, Default)]
pub struct ListRequest {
    /// The case, by id or reference.
    pub case: Option<String>,
    /// Fields and what each must show.
    pub filters: Vec<Assignment>,
    /// The field to sort by; with a leading minus in descending order.
    pub sort: Option<String>,
    /// How many at most.
    pub limit: u32,
    /// Where the page before ended.
    pub after: Option<String>,
}

impl Session {
    /// The record of a kind that a text names by id or reference.
    pub fn find(&self, kind: &str, text: &str) -> Result<RecordId, CaseworkError> {
        let missing = if kind == "case" { CaseworkError::CaseNotFound } else { CaseworkError::RecordNotFound };
        self.vault.read(|reading| find(reading, self.vault.schema(), kind, text))?.ok_or(missing)
    }

    /// The record of any kind that a text names, without the keys of sealed files.
    pub fn find_any(&self, text: &str) -> Result<Record, CaseworkError> {
        let id = self.find(ANY_KIND, text)?;
        let mut record = self.vault.record(id)?.ok_or(CaseworkError::RecordNotFound)?;
        self.require_reader(&record.kind)?;
        let kind = record.kind.clone();
        record.fields.retain(|field, _| !self.holds_key(&kind, field));
        Ok(record)
    }

    /// The history of a record, but for the keys of sealed files.
    pub fn record_history(&self, record: &Record, field: Option<&str>) -> Result<Vec<FieldHistory>, CaseworkError> {
        self.require_reader(&record.kind)?;
        let mut history = self.vault.history(record.id, field)?;
        history.retain(|history| !self.holds_key(&record.kind, &history.field));
        Ok(history)
    }

    /// Whether a field holds the key of a sealed file, which no view ever shows.
    fn holds_key(&self, kind: &str, field: &str) -> bool {
        let field = self.vault.schema().kind(kind).and_then(|kind| kind.field(field));
        field.is_some_and(Field::holds_key)
    }

    /// A page of a list.
    pub fn list(&self, kind: &str, request: &ListRequest) -> Result<RecordPage, CaseworkError> {
        let schema = self.vault.schema();
        let kind = known_kind(schema, kind)?;
        self.require_reader(&kind.name)?;
        let root = request.case.as_deref().map(|case| self.find("case", case)).transpose()?;
        let parsed = self.vault.read(|reading| {
            let mut filters = Vec::with_capacity(request.filters.len());
            for filter in &request.filters {
                known_field(kind, &filter.field)?;
                // Filters may name what users never write, such as a hash.
                filters.extend(parse_filter(reading, schema, kind, filter)?);
            }
            Ok::<_, CaseworkError>(filters)
        })?;
        let descending = request.sort.as_deref().is_some_and(|sort| sort.starts_with('-'));
        let sort = match request.sort.as_deref() {
            None => None,
            Some(name) => Some(known_field(kind, name.trim_start_matches('-'))?),
        };
        let query = ListQuery {
            kind,
            root,
            filters: parsed,
            sort,
            descending,
            limit: if request.limit == 0 { 50 } else { request.limit },
            after: request.after.as_deref(),
        };
        self.vault.list(&query).map_err(|error| match error {
            QueryError::NotListed => CaseworkError::FieldUnknown {
                field: request.sort.clone().unwrap_or_default(),
                takes: listed_fields(kind.fields.iter()),
            },
            error => error.into(),
        })
    }

    /// Searches every open text.
    pub fn search(&self, words: &str, case: Option<&str>, limit: u32) -> Result<SearchResult, CaseworkError> {
        self.require_role(&READERS)?;
        let root = case.map(|case| self.find("case", case)).transpose()?;
        let limit = if limit == 0 { 20 } else { limit };
        self.vault.search(&SearchQuery { words, root, limit })?.ok_or(CaseworkError::SearchEmpty)
    }

    /// How a record is shown in lists.
    pub fn listed(&self, id: RecordId) -> Result<ListedRecord, CaseworkError> {
        let listed = self.vault.listed(id)?.ok_or(CaseworkError::RecordNotFound)?;
        self.require_reader(&listed.kind)?;
        Ok(listed)
    }
}

fn parse_filter<'a>(
    reading: &mut amparo_vault::Reading<'_>,
    schema: &amparo_domain::Schema,
    kind: &'a amparo_domain::Kind,
    filter: &Assignment,
) -> Result<Option<(&'a Field, Value)>, CaseworkError> {
    let mut field = known_field(kind, &filter.field)?.clone();
    field.machine_only = false;
    let mut open = kind.clone();
    open.fields = vec![field];
    let parsed = parse(reading, schema, &open, std::slice::from_ref(filter))?;
    let value = parsed.into_iter().find(|item| item.op != Op::Remove).and_then(|item| item.value);
    value.map(|value| Ok::<_, CaseworkError>((known_field(kind, &filter.field)?, value))).transpose()
}

fn listed_fields<'a>(fields: impl Iterator<Item = &'a Field>) -> Vec<String> {
    fields
        .filter(|field| field.index != amparo_domain::schema::Index::None && !field.is_identity())
        .map(|field| field.name.clone())
        .collect()
}
