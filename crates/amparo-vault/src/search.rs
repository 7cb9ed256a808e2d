//! Full-text search over every open text field, in every script.
//!
//! Not here: folding (amparo-domain) and names behind pseudonyms, which no index on the disk ever holds.
//! What must stay true: what goes into the index and what is asked of it are folded the same way; nothing of the
//! identity compartment is indexed.

use amparo_domain::fold::{match_expression, search_text};
use amparo_domain::{Kind, Record, RecordId, Value};

use crate::names::Names;
use crate::query::{ListedRecord, MOST_LISTED, listed, record_number};
use crate::sqlite::{Bind, Database, DatabaseError, Raw};

/// Above this many hits the newest come first: ranking them all would take longer than a person waits.
const MOST_RANKED: i64 = 5000;

/// What is searched for.
pub struct SearchQuery<'a> {
    /// Words, or phrases in quotes; the last word may go on.
    pub words: &'a str,
    /// Only records of this case.
    pub root: Option<RecordId>,
    /// How many hits at most.
    pub limit: u32,
}

/// What was found.
#[derive(Debug)]
pub struct SearchResult {
    /// The records, the best first, or the newest first when there are very many.
    pub hits: Vec<ListedRecord>,
    /// How many there are, up to the number that is ranked.
    pub total: u64,
    /// Whether there are more than `total`.
    pub is_capped: bool,
}

/// The searchable text of a record, folded.
pub(crate) fn document(kind: &Kind, record: &Record) -> String {
    let mut document = String::new();
    for field in kind.fields.iter().filter(|field| field.search && !field.is_identity()) {
        for value in record.values(&field.name) {
            if let Value::Text(text) = value {
                document.push_str(&search_text(text));
                document.push('\n');
            }
        }
    }
    document
}

/// Puts a record's text into the index, in place of what it had.
pub(crate) fn put(raw: &Raw<'_>, n: i64, document: &str, is_new: bool) -> Result<(), DatabaseError> {
    if !is_new {
        raw.run("DELETE FROM search WHERE rowid = ?", &[n.into()])?;
    }
    if document.is_empty() {
        return Ok(());
    }
    raw.run("INSERT INTO search (rowid, text) VALUES (?, ?)", &[n.into(), document.into()])
}

/// Rewrites the index without what was deleted from it.
pub(crate) fn optimize(raw: &Raw<'_>) -> Result<(), DatabaseError> {
    raw.run("INSERT INTO search (search) VALUES ('optimize')", &[])
}

/// Searches; `None` when the words hold nothing to search for.
pub(crate) fn search(
    database: &mut Database,
    names: &Names,
    query: &SearchQuery<'_>,
) -> Result<Option<SearchResult>, DatabaseError> {
    let Some(expression) = match_expression(query.words) else { return Ok(None) };
    let limit = i64::from(query.limit.clamp(1, MOST_LISTED));
    database.raw(|raw| {
        let root = match query.root {
            None => None,
            Some(id) => Some(record_number(raw, id)?.unwrap_or(-1)),
        };
        let total = count(raw, &expression, root)?;
        let numbers = numbers(raw, &expression, root, total <= MOST_RANKED, limit)?;
        let mut hits = Vec::with_capacity(numbers.len());
        for n in numbers {
            hits.extend(listed(raw, names, n)?);
        }
        let counted = u64::try_from(total.min(MOST_RANKED)).unwrap_or(0);
        Ok(Some(SearchResult { hits, total: counted, is_capped: total > MOST_RANKED }))
    })
}

fn count(raw: &Raw<'_>, expression: &str, root: Option<i64>) -> Result<i64, DatabaseError> {
    let most = (MOST_RANKED + 1).into();
    let read = |row: &crate::sqlite::Columns<'_>| Ok::<_, DatabaseError>(row.integer(0));
    let counted = match root {
        None => raw.first(
            "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)",
            &[expression.into(), most],
            read,
        )?,
        Some(root) => raw.first(
            "SELECT count(*) FROM (SELECT 1 FROM search JOIN record ON record.n = search.rowid
             WHERE search MATCH ? AND record.root = ? LIMIT ?)",
            &[expression.into(), root.into(), most],
            read,
        )?,
    };
    Ok(counted.unwrap_or(0))
}

fn numbers(
    raw: &Raw<'_>,
    expression: &str,
    root: Option<i64>,
    is_ranked: bool,
    limit: i64,
) -> Result<Vec<i64>, DatabaseError> {
    let sql = match (root, is_ranked) {
        (None, true) => "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?",
        (None, false) => "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?",
        (Some(_), true) => {
            "SELECT search.rowid FROM search JOIN record ON record.n = search.rowid
             WHERE search MATCH ? AND record.root = ? ORDER BY rank LIMIT ?"
        }
        (Some(_), false) => {
            "SELECT search.rowid FROM search JOIN record ON record.n = search.rowid
             WHERE search MATCH ? AND record.root = ? ORDER BY search.rowid DESC LIMIT ?"
        }
    };
    let mut binds: Vec<Bind<'_>> = vec![expression.into()];
    binds.extend(root.map(Bind::from));
    binds.push(limit.into());
    let mut found = Vec::new();
    raw.each(sql, &binds, |row| {
        found.push(row.integer(0));
        Ok::<bool, DatabaseError>(true)
    })?;
    Ok(found)
}
