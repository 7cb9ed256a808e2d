//! The peer of the database: the same tables and rows in plain SQLite, in the same process.
//!
//! A statement through sqlx costs a hop to another thread, which the vault's own raw handle does not pay: the hop is
//! measured beside and taken off, so that plain SQLite is shown at its best.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use amparo_domain::Schema;
use amparo_domain::schema::Index;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, SqliteConnection};
use tokio::runtime::{Builder, Runtime};

use crate::Step;
use crate::measure::{median, repeated, say, timed};

/// The tables of the vault's database.
const TABLES: &str = include_str!("../../crates/amparo-vault/migrations/0001_vault.sql");

/// An open plain database.
pub(crate) struct Plain {
    runtime: Runtime,
    connection: SqliteConnection,
    hop: Duration,
}

impl Plain {
    /// Makes an empty database with the vault's tables and settings.
    pub(crate) fn create(path: &Path, schema: &Schema) -> Step<Self> {
        let runtime = Builder::new_current_thread().build().map_err(say)?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .page_size(4096)
            .disable_statement_logging();
        let connection = runtime.block_on(options.connect()).map_err(say)?;
        let mut plain = Self { runtime, connection, hop: Duration::ZERO };
        plain.run("PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0")?;
        plain.run(TABLES)?;
        plain.run(&list_of_cases(schema)?)?;
        plain.hop = median(&repeated(200, |_| plain.ask("SELECT 1"))?);
        Ok(plain)
    }

    /// Runs statements one after another, without what the way there costs.
    pub(crate) fn run(&mut self, sql: &str) -> Step<Duration> {
        let Self { runtime, connection, hop } = self;
        let statements = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        let (time, _) = timed(|| runtime.block_on(statements.execute(connection)).map_err(say))?;
        Ok(time.saturating_sub(*hop))
    }

    /// Asks for one row by a statement that stays prepared, and drops it.
    pub(crate) fn ask(&mut self, sql: &str) -> Step {
        let query = sqlx::query(AssertSqlSafe(sql.to_owned()));
        self.runtime.block_on(query.fetch_one(&mut self.connection)).map(|_| ()).map_err(say)
    }

    /// Asks for one number.
    pub(crate) fn number(&mut self, sql: &str) -> Step<u64> {
        let query = sqlx::query_scalar::<_, i64>(AssertSqlSafe(sql.to_owned()));
        let number = self.runtime.block_on(query.fetch_one(&mut self.connection)).map_err(say)?;
        u64::try_from(number).map_err(say)
    }

    /// How long asking takes, without what the way there costs.
    pub(crate) fn time_of(&mut self, sql: &str) -> Step<Duration> {
        let (time, ()) = timed(|| self.ask(sql))?;
        Ok(time.saturating_sub(self.hop))
    }

    /// Puts texts into the search index, in statements of 100.
    pub(crate) fn index(&mut self, texts: &[String]) -> Step<Duration> {
        let mut whole = Duration::ZERO;
        self.run("BEGIN")?;
        for (chunk, texts) in texts.chunks(100).enumerate() {
            let values = vec!["(?, ?)"; texts.len()].join(", ");
            let sql = format!("INSERT INTO search (rowid, text) VALUES {values}");
            let mut query = sqlx::query(AssertSqlSafe(sql));
            for (at, text) in texts.iter().enumerate() {
                query = query.bind(i64::try_from(chunk * 100 + at + 1).map_err(say)?).bind(text);
            }
            let Self { runtime, connection, hop } = self;
            let (time, _) = timed(|| runtime.block_on(query.execute(connection)).map_err(say))?;
            whole += time.saturating_sub(*hop);
        }
        Ok(whole + self.run("COMMIT")?)
    }
}

/// The list table of cases with its covering indexes, by the rule by which the vault makes it.
fn list_of_cases(schema: &Schema) -> Step<String> {
    let kind = schema.kind("case").ok_or("the schema has no cases")?;
    let columns: Vec<_> =
        kind.fields.iter().filter(|field| field.index != Index::None && !field.is_identity()).collect();
    let is_sorted = |field: &&&amparo_domain::Field| field.index == Index::Sort && !field.is_set();
    let mut sql = String::from("CREATE TABLE list_case (n INTEGER PRIMARY KEY, root INTEGER");
    let mut filters = String::from("root");
    for field in &columns {
        let _ = write!(sql, ", f_{} ANY", field.name);
        let _ = write!(filters, ", f_{}", field.name);
        if is_sorted(&field) {
            let _ = write!(sql, ", k_{} BLOB", field.name);
        }
    }
    sql.push_str(") STRICT; CREATE INDEX list_case_by_root ON list_case (root, n);");
    for field in columns.iter().filter(is_sorted) {
        let _ = write!(sql, "CREATE INDEX list_case_by_{0} ON list_case (k_{0}, n, {filters});", field.name);
    }
    sql.push_str("INSERT INTO log (n, id, member) VALUES (1, randomblob(16), randomblob(16));");
    sql.push_str("INSERT INTO name (n, text) VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'), (5, 'e'), (6, 'f');");
    Ok(sql)
}

/// One transaction that inserts the rows of these cases, each with an entry, a record, six versions, a place in the
/// list and its title in the search.
pub(crate) fn cases(from: u32, to: u32) -> String {
    let numbers = format!("WITH RECURSIVE c (n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM c WHERE n < {to} - 1)");
    format!(
        "BEGIN IMMEDIATE;
         {numbers} INSERT INTO entry SELECT n + 1, randomblob(32), 1, n + 1, n, n, 1, randomblob(213), randomblob(64),
             randomblob(340) FROM c;
         {numbers} INSERT INTO record SELECT n + 1, randomblob(16), 1, n, n + 1, 0, NULL, 'MSR-2026-A' || n,
             randomblob(230) FROM c;
         {numbers} INSERT INTO version (record, field, entry, line, op, state, content, value)
             SELECT c.n + 1, name.n, c.n + 1, name.n, 1, 0, 0, randomblob(12) FROM c, name;
         {numbers} INSERT INTO list_case (n, f_ref, k_ref, f_kind, f_title, k_title, f_state, f_opened, k_opened,
             f_language, f_sensitivity)
             SELECT n + 1, 'msr-2026-a' || n, randomblob(20), CASE n % 4 WHEN 0 THEN 'HRV' ELSE 'CIV' END,
             'case number ' || n, randomblob(28), CASE n / 4 % 2 WHEN 0 THEN 'draft' ELSE 'closed' END,
             '2020-01-01', CAST(printf('%016d', n % 4000) AS BLOB), CASE n / 8 % 4 WHEN 0 THEN 'fra' ELSE 'eng' END, 'C'
             FROM c;
         {numbers} INSERT INTO search (rowid, text) SELECT n + 1, 'case number ' || n FROM c;
         COMMIT;"
    )
}

/// The three filters of the measured list.
const FILTERS: &str = "f_kind = 'HRV' AND f_state = 'draft' AND f_language = 'fra'";

/// A page of 50 with three filters and a sort, and the count up to 1000, as one row. `after` is key and number of the
/// row before.
pub(crate) fn page(after: Option<(u32, u32)>) -> String {
    let after = after.map_or_else(String::new, |(day, n)| {
        format!(" AND (k_opened, n) < (CAST(printf('%016d', {day}) AS BLOB), {n})")
    });
    format!(
        "SELECT count(*), max(body), max(id), max(ref),
             (SELECT count(*) FROM (SELECT 1 FROM list_case WHERE {FILTERS} LIMIT 1001))
         FROM (SELECT record.body, record.id, record.ref FROM list_case JOIN record ON record.n = list_case.n
               WHERE {FILTERS}{after} ORDER BY k_opened DESC, list_case.n DESC LIMIT 50)"
    )
    .replace("AND (k_opened, n)", "AND (k_opened, list_case.n)")
}

/// One saved case of three fields.
pub(crate) const ONE_CASE: &str = "BEGIN IMMEDIATE;
    INSERT INTO entry SELECT NULL, randomblob(32), 1, max(seq) + 1, 1, 1, 1, randomblob(213), randomblob(64), randomblob(174)
        FROM entry;
    INSERT INTO record SELECT NULL, randomblob(16), 1, 1, max(n), 0, NULL, 'MSR-2026-B', randomblob(120) FROM entry;
    INSERT INTO version (record, field, entry, line, op, state, content, value)
        SELECT (SELECT max(n) FROM record), name.n, (SELECT max(n) FROM entry), name.n, 1, 0, 0, randomblob(12)
        FROM name WHERE n < 4;
    INSERT INTO list_case (n, f_ref, k_ref, f_kind, f_title, k_title)
        SELECT max(n), 'msr-2026-b', randomblob(20), 'HRV', 'saved', randomblob(28) FROM record;
    INSERT INTO search (rowid, text) SELECT max(n), 'saved' FROM record;
    COMMIT;";
