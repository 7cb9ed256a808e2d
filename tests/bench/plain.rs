//! The peer of the database: the same tables and rows in plain SQLite.
//!
//! It runs in a process of its own: SQLCipher locks and wipes the memory of every database of its process.
//! A statement through sqlx costs a hop to another thread, which the vault's own raw handle does not pay: the hop is
//! measured beside and taken off, so that plain SQLite is shown at its best.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use amparo_domain::Schema;
use amparo_domain::schema::Index;
use serde_json::{Value, json};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, SqliteConnection};
use tokio::runtime::{Builder, Runtime};

use crate::Step;
use crate::measure::{median, repeated, say, timed};

/// The tables of the vault's database.
const TABLES: &str = include_str!("../../crates/amparo-vault/migrations/0001_vault.sql");

/// A plain database in a process of its own.
pub(crate) struct Plain {
    child: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Plain {
    /// Makes an empty database with the vault's tables and settings.
    #[expect(clippy::disallowed_methods, reason = "the peer runs in a process of its own")]
    pub(crate) fn create(path: &Path, schema: &Schema) -> Step<Self> {
        let own = std::env::current_exe().map_err(say)?;
        let mut child =
            Command::new(own).arg(SERVE).arg(path).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(say)?;
        let (Some(questions), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("the peer has no pipes".to_owned());
        };
        let mut plain = Self { child, questions, answers: BufReader::new(answers) };
        plain.run("PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0")?;
        plain.run(TABLES)?;
        plain.run(&list_of_cases(schema)?)?;
        Ok(plain)
    }

    fn question(&mut self, question: &Value) -> Step<Value> {
        writeln!(self.questions, "{question}").map_err(say)?;
        let mut line = String::new();
        self.answers.read_line(&mut line).map_err(say)?;
        let answer: Value = serde_json::from_str(&line).map_err(|_| "the peer ended".to_owned())?;
        match answer["failed"].as_str() {
            Some(failed) => Err(failed.to_owned()),
            None => Ok(answer),
        }
    }

    fn timed(&mut self, question: &Value) -> Step<Duration> {
        let nanos = self.question(question)?["nanos"].as_u64().ok_or("the peer tells no time")?;
        Ok(Duration::from_nanos(nanos))
    }

    /// Runs statements one after another.
    pub(crate) fn run(&mut self, sql: &str) -> Step<Duration> {
        self.timed(&json!({ "run": sql }))
    }

    /// How long asking for one row takes, by a statement that stays prepared.
    pub(crate) fn time_of(&mut self, sql: &str) -> Step<Duration> {
        self.timed(&json!({ "ask": sql }))
    }

    /// Asks for one number.
    pub(crate) fn number(&mut self, sql: &str) -> Step<u64> {
        self.question(&json!({ "number": sql }))?["number"].as_u64().ok_or_else(|| "no number".to_owned())
    }

    /// Puts texts into the search index, as one transaction.
    pub(crate) fn index(&mut self, texts: &[String]) -> Step<Duration> {
        let mut whole = self.run("BEGIN")?;
        for (chunk, texts) in texts.chunks(100).enumerate() {
            whole += self.timed(&json!({ "index": texts, "from": chunk * 100 + 1 }))?;
        }
        Ok(whole + self.run("COMMIT")?)
    }
}

impl Drop for Plain {
    fn drop(&mut self) {
        // It waits for nothing but the next question.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The first argument of the peer's process.
pub(crate) const SERVE: &str = "--plain-peer";

/// What the peer's process does: answers questions until there are none left.
#[expect(clippy::print_stdout, reason = "answers go back through the pipe")]
pub(crate) fn serve(path: &Path) -> Step {
    let mut server = Server::open(path)?;
    for line in std::io::stdin().lines() {
        let question: Value = serde_json::from_str(&line.map_err(say)?).map_err(say)?;
        let answer = server.answer(&question).unwrap_or_else(|failed| json!({ "failed": failed }));
        println!("{answer}");
    }
    Ok(())
}

struct Server {
    runtime: Runtime,
    connection: SqliteConnection,
    hop: Duration,
}

impl Server {
    fn open(path: &Path) -> Step<Self> {
        let runtime = Builder::new_current_thread().build().map_err(say)?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .page_size(4096)
            .disable_statement_logging();
        let connection = runtime.block_on(options.connect()).map_err(say)?;
        let mut server = Self { runtime, connection, hop: Duration::ZERO };
        server.hop = median(&repeated(200, |_| server.ask("SELECT 1"))?);
        Ok(server)
    }

    fn answer(&mut self, question: &Value) -> Step<Value> {
        if let Some(sql) = question["number"].as_str() {
            let query = sqlx::query_scalar::<_, i64>(AssertSqlSafe(sql.to_owned()));
            let number = self.runtime.block_on(query.fetch_one(&mut self.connection)).map_err(say)?;
            return Ok(json!({ "number": number }));
        }
        let (time, ()) = if let Some(sql) = question["run"].as_str() {
            timed(|| self.run(sql))?
        } else if let Some(sql) = question["ask"].as_str() {
            timed(|| self.ask(sql))?
        } else {
            let texts: Vec<&str> =
                question["index"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            timed(|| self.index(question["from"].as_i64().unwrap_or(1), &texts))?
        };
        let nanos = u64::try_from(time.saturating_sub(self.hop).as_nanos()).map_err(say)?;
        Ok(json!({ "nanos": nanos }))
    }

    fn run(&mut self, sql: &str) -> Step {
        let statements = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        self.runtime.block_on(statements.execute(&mut self.connection)).map(|_| ()).map_err(say)
    }

    fn ask(&mut self, sql: &str) -> Step {
        let query = sqlx::query(AssertSqlSafe(sql.to_owned()));
        self.runtime.block_on(query.fetch_one(&mut self.connection)).map(|_| ()).map_err(say)
    }

    fn index(&mut self, from: i64, texts: &[&str]) -> Step {
        let values = vec!["(?, ?)"; texts.len()].join(", ");
        let mut query = sqlx::query(AssertSqlSafe(format!("INSERT INTO search (rowid, text) VALUES {values}")));
        for (row, text) in (from..).zip(texts) {
            query = query.bind(row).bind(*text);
        }
        self.runtime.block_on(query.execute(&mut self.connection)).map(|_| ()).map_err(say)
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
