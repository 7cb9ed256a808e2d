//! SQLCipher, keyed through its own call, and the bulk path of prepared statements beside sqlx.
//!
//! The only module of the product with unsafe code. Not here: any statement, table or rule.
//! What must stay true: the key never becomes part of an SQL text, a log line or a connection option; a statement
//! never outlives its connection; every pointer that SQLite gives is read before the next step.
#![expect(unsafe_code, reason = "SQLCipher's key and the bulk path are C calls; see docs/decisions/0003")]

use std::cell::RefCell;
use std::collections::HashMap;
use std::ffi::{CString, c_char, c_int, c_void};
use std::path::Path;
use std::ptr::{self, NonNull};
use std::slice;
use std::time::Duration;

use libsqlite3_sys as ffi;
use sqlx::sqlite::{SqliteConnectOptions, SqliteRow};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, Row, SqliteConnection};
use thiserror::Error;
use tokio::runtime::Runtime;
use zeroize::Zeroizing;

unsafe extern "C" {
    fn sqlite3_key_v2(database: *mut ffi::sqlite3, name: *const c_char, key: *const c_void, length: c_int) -> c_int;
}

/// The versions this program was built to run on; anything older had errors that lose data.
const SQLCIPHER_AT_LEAST: (u32, u32) = (4, 20);
const SQLITE_AT_LEAST: c_int = 3_051_003;

/// How often the handle is lent before sqlx's thread must have answered once.
///
/// Each time leaves a command in its queue. While that thread is kept from running, the handle can be lent again and
/// again without it; once the queue of [`COMMANDS`] is full, lending waits for the thread and the thread for the handle.
const MOST_LENT: u8 = 200;
const COMMANDS: usize = 256;

const SETTINGS: &[&str] = &[
    "PRAGMA cipher_log_level=NONE",
    "PRAGMA cipher_memory_security=ON",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    "PRAGMA fullfsync=ON",
    "PRAGMA checkpoint_fullfsync=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA mmap_size=0",
    "PRAGMA secure_delete=ON",
    "PRAGMA cache_size=-65536",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA foreign_keys=ON",
];

/// Why the database did not do what it was asked to.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum DatabaseError {
    /// The file is not a database under this key, or a page of it fails its check.
    #[error("the database is damaged")]
    Damaged,
    /// There is no room on the disk.
    #[error("no room on the disk")]
    NoSpace,
    /// The disk refused to read or write.
    #[error("the disk failed")]
    Disk,
    /// The program was built against an older SQLCipher than it needs.
    #[error("SQLCipher or SQLite is too old")]
    TooOld,
    /// A statement failed: an error of this program.
    #[error("statement failed with code {code}")]
    Statement {
        /// SQLite's own extended result code.
        code: i32,
    },
}

impl DatabaseError {
    fn of_code(code: c_int) -> Self {
        match code & 0xff {
            ffi::SQLITE_NOTADB | ffi::SQLITE_CORRUPT => Self::Damaged,
            ffi::SQLITE_FULL => Self::NoSpace,
            ffi::SQLITE_IOERR | ffi::SQLITE_CANTOPEN | ffi::SQLITE_READONLY => Self::Disk,
            _ => Self::Statement { code },
        }
    }
}

impl From<sqlx::Error> for DatabaseError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(error) => {
                Self::of_code(error.code().and_then(|code| code.parse().ok()).unwrap_or(ffi::SQLITE_ERROR))
            }
            sqlx::Error::Io(_) => Self::Disk,
            _ => Self::Statement { code: ffi::SQLITE_ERROR },
        }
    }
}

/// A value bound to a statement.
#[derive(Clone, Copy)]
pub(crate) enum Bind<'a> {
    /// NULL.
    Null,
    /// An integer.
    Integer(i64),
    /// A text.
    Text(&'a str),
    /// Bytes.
    Blob(&'a [u8]),
}

impl From<i64> for Bind<'_> {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'a> From<&'a str> for Bind<'a> {
    fn from(value: &'a str) -> Self {
        Self::Text(value)
    }
}

impl<'a> From<&'a [u8]> for Bind<'a> {
    fn from(value: &'a [u8]) -> Self {
        Self::Blob(value)
    }
}

impl<'a, T: Into<Bind<'a>>> From<Option<T>> for Bind<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// One encrypted database with its one connection.
pub(crate) struct Database {
    /// Dropped before the connection: its statements belong to it.
    statements: RefCell<HashMap<Box<str>, Statement>>,
    connection: Option<SqliteConnection>,
    /// How many times the handle was lent since sqlx's thread last answered; see [`MOST_LENT`].
    lent: u8,
    runtime: Runtime,
}

impl Database {
    /// Opens a database file that exists, or makes an empty one, under a raw key.
    ///
    /// # Errors
    /// [`DatabaseError::Damaged`] when the file does not open under the key: the caller got the key from a slot that
    /// verified, so it is never a wrong passphrase.
    pub(crate) fn open(path: &Path, key: &[u8; 32], salt: &[u8; 16], create: bool) -> Result<Self, DatabaseError> {
        let options = SqliteConnectOptions::new().filename(path).create_if_missing(create);
        Self::connect(options, Some((key, salt)))
    }

    /// Opens a database file without ever writing to it; `is_closed` says that no write-ahead log lies beside it.
    pub(crate) fn open_to_read(
        path: &Path,
        key: &[u8; 32],
        salt: &[u8; 16],
        is_closed: bool,
    ) -> Result<Self, DatabaseError> {
        let options = SqliteConnectOptions::new().filename(path).read_only(true).immutable(is_closed);
        Self::connect(options, Some((key, salt)))
    }

    /// An unencrypted database in memory: what verification replays the journal into.
    pub(crate) fn in_memory() -> Result<Self, DatabaseError> {
        Self::connect(SqliteConnectOptions::new().in_memory(true), None)
    }

    fn connect(options: SqliteConnectOptions, key: Option<(&[u8; 32], &[u8; 16])>) -> Result<Self, DatabaseError> {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_time().build().map_err(|_| DatabaseError::Disk)?;
        let options =
            options.busy_timeout(Duration::from_secs(5)).disable_statement_logging().command_buffer_size(COMMANDS);
        let connection = runtime.block_on(SqliteConnection::connect_with(&options))?;
        let mut database = Self { statements: RefCell::default(), connection: Some(connection), lent: 0, runtime };
        if let Some((key, salt)) = key {
            database.set_key(key, salt)?;
        }
        database.keep_plans()?;
        for setting in SETTINGS {
            database.execute_sql(setting)?;
        }
        // The first read of the file is what shows whether the key fits.
        database.execute_sql("SELECT count(*) FROM sqlite_schema")?;
        database.assert_versions()?;
        Ok(database)
    }

    fn set_key(&mut self, key: &[u8; 32], salt: &[u8; 16]) -> Result<(), DatabaseError> {
        let mut text = Zeroizing::new(String::with_capacity(100));
        text.push_str("x'");
        for byte in key.iter().chain(salt) {
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
            }
        }
        text.push('\'');
        let length = c_int::try_from(text.len()).map_err(|_| DatabaseError::Statement { code: ffi::SQLITE_MISUSE })?;
        self.raw(|raw| {
            // SAFETY: the handle is locked by `raw` for the whole call; the name is a C string and the key a buffer of
            // `length` bytes, both alive until the call returns; SQLCipher copies the key.
            let code = unsafe {
                sqlite3_key_v2(raw.handle.as_ptr(), c"main".as_ptr(), text.as_ptr().cast::<c_void>(), length)
            };
            if code == ffi::SQLITE_OK { Ok(()) } else { Err(DatabaseError::of_code(code)) }
        })
    }

    /// Lets the way a statement goes depend on its text alone. Otherwise SQLite prepares statements with joins anew for
    /// every value that is bound to them, which takes longer than running them.
    fn keep_plans(&mut self) -> Result<(), DatabaseError> {
        let on: c_int = 1;
        self.raw(|raw| {
            // SAFETY: the handle is locked by `raw` for the whole call; this option takes an integer and a place for the
            // new setting, which may be null.
            let code = unsafe {
                ffi::sqlite3_db_config(
                    raw.handle.as_ptr(),
                    ffi::SQLITE_DBCONFIG_ENABLE_QPSG,
                    on,
                    ptr::null_mut::<c_int>(),
                )
            };
            if code == ffi::SQLITE_OK { Ok(()) } else { Err(DatabaseError::of_code(code)) }
        })
    }

    fn assert_versions(&mut self) -> Result<(), DatabaseError> {
        // SAFETY: returns a constant of the library.
        let sqlite = unsafe { ffi::sqlite3_libversion_number() };
        let cipher = self.fetch("PRAGMA cipher_version", &[])?;
        let text: String = cipher.first().and_then(|row| row.try_get(0).ok()).unwrap_or_default();
        let mut parts = text.split(['.', ' ']).map(|part| part.parse::<u32>().unwrap_or(0));
        let version = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
        if sqlite < SQLITE_AT_LEAST || version < SQLCIPHER_AT_LEAST {
            return Err(DatabaseError::TooOld);
        }
        Ok(())
    }

    /// Runs statements that return nothing and take no values.
    pub(crate) fn execute_sql(&mut self, sql: &str) -> Result<(), DatabaseError> {
        let Some(connection) = self.connection.as_mut() else { return Err(DatabaseError::Disk) };
        self.runtime.block_on(connection.execute(AssertSqlSafe(sql.to_owned())))?;
        Ok(())
    }

    /// Makes the empty database from the migrations.
    pub(crate) fn migrate(&mut self) -> Result<(), DatabaseError> {
        static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");
        let Some(connection) = self.connection.as_mut() else { return Err(DatabaseError::Disk) };
        self.runtime
            .block_on(MIGRATIONS.run_direct(None, connection, false))
            .map_err(|_| DatabaseError::Statement { code: ffi::SQLITE_ERROR })
    }

    /// Reads rows through sqlx: the path of screens, one statement at a time.
    pub(crate) fn fetch(&mut self, sql: &str, binds: &[Bind<'_>]) -> Result<Vec<SqliteRow>, DatabaseError> {
        let Some(connection) = self.connection.as_mut() else { return Err(DatabaseError::Disk) };
        let mut query = sqlx::query(AssertSqlSafe(sql.to_owned()));
        for bind in binds {
            query = match *bind {
                Bind::Null => query.bind(None::<i64>),
                Bind::Integer(value) => query.bind(value),
                Bind::Text(value) => query.bind(value.to_owned()),
                Bind::Blob(value) => query.bind(value.to_vec()),
            };
        }
        Ok(self.runtime.block_on(query.fetch_all(connection))?)
    }

    /// Gives the bulk path for a loop of statements: as fast as C, without sqlx's hop to its thread for each.
    pub(crate) fn raw<T>(
        &mut self,
        work: impl FnOnce(&Raw<'_>) -> Result<T, DatabaseError>,
    ) -> Result<T, DatabaseError> {
        self.bulk(work)
    }

    /// [`Database::raw`] for work with an error of its own.
    pub(crate) fn bulk<T, E: From<DatabaseError>>(
        &mut self,
        work: impl FnOnce(&Raw<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let Some(connection) = self.connection.as_mut() else { return Err(DatabaseError::Disk.into()) };
        if self.lent == MOST_LENT {
            self.runtime.block_on(connection.ping()).map_err(DatabaseError::from)?;
            self.lent = 0;
        }
        self.lent += 1;
        let mut guard = self.runtime.block_on(connection.lock_handle()).map_err(DatabaseError::from)?;
        work(&Raw { handle: guard.as_raw_handle(), statements: &self.statements })
    }

    /// Writes everything back into the main file and closes.
    ///
    /// Without `PRAGMA optimize`: what it counts in a vault that is all but empty makes SQLite read whole tables for one
    /// record once the vault is full. Uncounted, every query goes by its index.
    pub(crate) fn close(mut self) -> Result<(), DatabaseError> {
        self.checkpoint()?;
        self.shut()
    }

    /// Brings the write-ahead log into the main file and empties it.
    pub(crate) fn checkpoint(&mut self) -> Result<(), DatabaseError> {
        self.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    fn shut(&mut self) -> Result<(), DatabaseError> {
        if let Some(connection) = self.connection.as_mut() {
            // The connection has no mutex of its own, and its worker may still be ending a statement that failed: they
            // are finalised while the handle is locked.
            let _locked = self.runtime.block_on(connection.lock_handle());
            self.statements.get_mut().clear();
        }
        match self.connection.take() {
            Some(connection) => Ok(self.runtime.block_on(connection.close())?),
            None => Ok(()),
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // A database that was not closed is brought up to date from the journal when it is opened next.
        let _ = self.shut();
    }
}

/// A prepared statement, finalised when dropped.
struct Statement(NonNull<ffi::sqlite3_stmt>);

// SAFETY: a statement is used only while the handle of its connection is locked, by one thread at a time.
unsafe impl Send for Statement {}

impl Drop for Statement {
    fn drop(&mut self) {
        // SAFETY: made by sqlite3_prepare_v3 and finalised once; its connection is still open (field order).
        unsafe { ffi::sqlite3_finalize(self.0.as_ptr()) };
    }
}

/// A statement in use; ready for the next run when dropped, after a panic as well.
struct Running(NonNull<ffi::sqlite3_stmt>);

impl Drop for Running {
    fn drop(&mut self) {
        // SAFETY: the statement is valid; reset and clear make it ready for the next run and drop borrowed values.
        unsafe {
            ffi::sqlite3_reset(self.0.as_ptr());
            ffi::sqlite3_clear_bindings(self.0.as_ptr());
        }
    }
}

/// The locked connection: prepared statements kept by their text.
pub(crate) struct Raw<'a> {
    handle: NonNull<ffi::sqlite3>,
    statements: &'a RefCell<HashMap<Box<str>, Statement>>,
}

impl Raw<'_> {
    /// Runs a statement and forgets its rows.
    pub(crate) fn run(&self, sql: &str, binds: &[Bind<'_>]) -> Result<(), DatabaseError> {
        self.each(sql, binds, |_| Ok::<bool, DatabaseError>(true))
    }

    /// Runs a statement that inserts one row and gives its number.
    pub(crate) fn insert(&self, sql: &str, binds: &[Bind<'_>]) -> Result<i64, DatabaseError> {
        self.run(sql, binds)?;
        // SAFETY: the handle is open and locked.
        Ok(unsafe { ffi::sqlite3_last_insert_rowid(self.handle.as_ptr()) })
    }

    /// How many rows the last statement changed.
    pub(crate) fn changed(&self) -> u64 {
        // SAFETY: the handle is open and locked.
        u64::try_from(unsafe { ffi::sqlite3_changes64(self.handle.as_ptr()) }).unwrap_or(0)
    }

    /// The first row, read by `read`.
    pub(crate) fn first<T, E: From<DatabaseError>>(
        &self,
        sql: &str,
        binds: &[Bind<'_>],
        read: impl FnOnce(&Columns<'_>) -> Result<T, E>,
    ) -> Result<Option<T>, E> {
        let mut read = Some(read);
        let mut found = None;
        self.each(sql, binds, |columns| {
            if let Some(read) = read.take() {
                found = Some(read(columns)?);
            }
            Ok::<bool, E>(false)
        })?;
        Ok(found)
    }

    /// Every row, in order, until `work` answers false.
    pub(crate) fn each<E: From<DatabaseError>>(
        &self,
        sql: &str,
        binds: &[Bind<'_>],
        work: impl FnMut(&Columns<'_>) -> Result<bool, E>,
    ) -> Result<(), E> {
        let statement = self.prepared(sql)?;
        // SAFETY: the statement is valid. One that stands on a row belongs to a caller further up, who may still hold
        // bytes of that row: it must not be bound or reset here.
        if unsafe { ffi::sqlite3_stmt_busy(statement.as_ptr()) } != 0 {
            return Err(DatabaseError::Statement { code: ffi::SQLITE_MISUSE }.into());
        }
        let _running = Running(statement);
        Self::step_all(statement, binds, work)
    }

    fn prepared(&self, sql: &str) -> Result<NonNull<ffi::sqlite3_stmt>, DatabaseError> {
        if let Some(statement) = self.statements.borrow().get(sql) {
            return Ok(statement.0);
        }
        let text = CString::new(sql).map_err(|_| DatabaseError::Statement { code: ffi::SQLITE_MISUSE })?;
        let mut statement = ptr::null_mut();
        // SAFETY: the handle is open and locked, the text ends in zero, the pointer receives the statement.
        let code = unsafe {
            ffi::sqlite3_prepare_v3(
                self.handle.as_ptr(),
                text.as_ptr(),
                -1,
                ffi::SQLITE_PREPARE_PERSISTENT,
                &raw mut statement,
                ptr::null_mut(),
            )
        };
        let Some(statement) = NonNull::new(statement) else { return Err(DatabaseError::of_code(code)) };
        self.statements.borrow_mut().insert(sql.into(), Statement(statement));
        Ok(statement)
    }

    fn step_all<E: From<DatabaseError>>(
        statement: NonNull<ffi::sqlite3_stmt>,
        binds: &[Bind<'_>],
        mut work: impl FnMut(&Columns<'_>) -> Result<bool, E>,
    ) -> Result<(), E> {
        for (index, bind) in (1..).zip(binds) {
            Self::bind(statement, index, *bind)?;
        }
        loop {
            // SAFETY: the statement is valid, its values outlive the loop, and the connection is locked.
            match unsafe { ffi::sqlite3_step(statement.as_ptr()) } {
                ffi::SQLITE_ROW => {
                    if !work(&Columns { statement, _row: std::marker::PhantomData })? {
                        return Ok(());
                    }
                }
                ffi::SQLITE_DONE => return Ok(()),
                code => return Err(DatabaseError::of_code(code).into()),
            }
        }
    }

    fn bind(statement: NonNull<ffi::sqlite3_stmt>, index: c_int, bind: Bind<'_>) -> Result<(), DatabaseError> {
        let too_big = |_| DatabaseError::Statement { code: ffi::SQLITE_TOOBIG };
        // SAFETY: the statement is valid; texts and bytes live until the statement is reset, which `each` does before
        // it returns, so SQLite need not copy them (a null destructor is SQLITE_STATIC).
        let code = unsafe {
            match bind {
                Bind::Null => ffi::sqlite3_bind_null(statement.as_ptr(), index),
                Bind::Integer(value) => ffi::sqlite3_bind_int64(statement.as_ptr(), index, value),
                Bind::Text(value) => {
                    let length = c_int::try_from(value.len()).map_err(too_big)?;
                    ffi::sqlite3_bind_text(statement.as_ptr(), index, value.as_ptr().cast(), length, None)
                }
                // A null pointer would bind NULL, and an empty slice may have any pointer.
                Bind::Blob([]) => ffi::sqlite3_bind_zeroblob(statement.as_ptr(), index, 0),
                Bind::Blob(value) => {
                    let length = c_int::try_from(value.len()).map_err(too_big)?;
                    ffi::sqlite3_bind_blob(statement.as_ptr(), index, value.as_ptr().cast(), length, None)
                }
            }
        };
        if code == ffi::SQLITE_OK { Ok(()) } else { Err(DatabaseError::of_code(code)) }
    }
}

/// The columns of the row a statement stands on.
pub(crate) struct Columns<'a> {
    statement: NonNull<ffi::sqlite3_stmt>,
    _row: std::marker::PhantomData<&'a ()>,
}

impl Columns<'_> {
    /// An integer column; NULL is 0.
    pub(crate) fn integer(&self, column: c_int) -> i64 {
        // SAFETY: the statement stands on a row; a column out of range reads as NULL.
        unsafe { ffi::sqlite3_column_int64(self.statement.as_ptr(), column) }
    }

    /// Whether a column is NULL.
    pub(crate) fn is_null(&self, column: c_int) -> bool {
        // SAFETY: as in `integer`.
        unsafe { ffi::sqlite3_column_type(self.statement.as_ptr(), column) == ffi::SQLITE_NULL }
    }

    /// The bytes of a blob or text column, valid while the row stands.
    pub(crate) fn bytes(&self, column: c_int) -> &[u8] {
        // SAFETY: as in `integer`; the pointer holds `length` bytes until the next step, which needs the borrow to end.
        unsafe {
            let start = ffi::sqlite3_column_blob(self.statement.as_ptr(), column);
            let length = ffi::sqlite3_column_bytes(self.statement.as_ptr(), column);
            match usize::try_from(length) {
                Ok(length) if length > 0 && !start.is_null() => slice::from_raw_parts(start.cast::<u8>(), length),
                _ => &[],
            }
        }
    }

    /// A text column; what is not UTF-8 reads as empty.
    pub(crate) fn text(&self, column: c_int) -> &str {
        std::str::from_utf8(self.bytes(column)).unwrap_or_default()
    }

    /// Exactly `N` bytes of a column.
    ///
    /// # Errors
    /// [`DatabaseError::Damaged`] when the column has another length.
    pub(crate) fn array<const N: usize>(&self, column: c_int) -> Result<[u8; N], DatabaseError> {
        self.bytes(column).try_into().map_err(|_| DatabaseError::Damaged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Outcome = Result<(), Box<dyn std::error::Error>>;

    #[test]
    fn a_database_opens_only_under_its_key_and_holds_no_plain_text() -> Outcome {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("a.db");
        let mut database = Database::open(&path, &[7; 32], &[9; 16], true)?;
        database.execute_sql("CREATE TABLE note (text TEXT)")?;
        database.raw(|raw| raw.run("INSERT INTO note VALUES (?)", &["marker-in-the-clear".into()]))?;
        database.close()?;
        let bytes = std::fs::read(&path)?;
        assert_eq!(&bytes[..16], &[9; 16], "the file begins with its salt");
        assert!(!bytes.windows(6).any(|window| window == b"marker"), "no text stands in the clear");
        assert!(matches!(Database::open(&path, &[8; 32], &[9; 16], false), Err(DatabaseError::Damaged)));
        let mut again = Database::open(&path, &[7; 32], &[9; 16], false)?;
        let rows = again.fetch("SELECT text FROM note", &[])?;
        assert_eq!(rows.first().map(|row| row.get::<String, _>(0)).as_deref(), Some("marker-in-the-clear"));
        Ok(())
    }

    #[test]
    fn the_library_is_the_one_we_built_and_keeps_everything_in_memory_or_encrypted() -> Outcome {
        let folder = tempfile::tempdir()?;
        let mut database = Database::open(&folder.path().join("a.db"), &[7; 32], &[9; 16], true)?;
        let mut texts = |sql: &str| -> Result<Vec<String>, DatabaseError> {
            let rows = database.fetch(sql, &[])?;
            Ok(rows
                .iter()
                .map(|row| row.try_get(0).or_else(|_| row.try_get(0).map(|n: i64| n.to_string())).unwrap_or_default())
                .collect())
        };
        let options = texts("PRAGMA compile_options")?;
        for wanted in ["HAS_CODEC", "TEMP_STORE=3", "OMIT_LOAD_EXTENSION", "ENABLE_FTS5", "THREADSAFE=1"] {
            assert!(options.iter().any(|option| option == wanted), "{wanted} is not among {options:?}");
        }
        assert!(texts("PRAGMA cipher_version")?[0].starts_with("4.2"), "SQLCipher 4.20 or later");
        assert!(texts("SELECT sqlite_version()")?[0].as_str() >= "3.51.3", "SQLite 3.51.3 or later");
        assert_eq!(texts("PRAGMA cipher_status")?, ["1"], "the connection is keyed");
        for (setting, value) in [
            ("journal_mode", "wal"),
            ("synchronous", "1"),
            ("temp_store", "2"),
            ("mmap_size", "0"),
            ("secure_delete", "1"),
            ("foreign_keys", "1"),
            ("trusted_schema", "0"),
        ] {
            assert_eq!(texts(&format!("PRAGMA {setting}"))?, [value], "{setting}");
        }
        Ok(())
    }

    #[test]
    fn a_busy_machine_does_not_keep_the_handle_from_being_lent() -> Outcome {
        use std::sync::atomic::{AtomicBool, Ordering};

        let mut database = Database::in_memory()?;
        let is_over = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    while !is_over.load(Ordering::Relaxed) {
                        std::hint::spin_loop();
                    }
                });
            }
            // More than sqlx's queue has room for, again and again, while its thread hardly gets to run.
            let lent = (0..20_000).try_for_each(|_| database.raw(|_| Ok(())));
            is_over.store(true, Ordering::Relaxed);
            lent
        })?;
        Ok(())
    }

    #[test]
    fn the_bulk_path_keeps_every_value_as_it_was_bound() -> Outcome {
        let mut database = Database::in_memory()?;
        database.execute_sql("CREATE TABLE v (i INTEGER, t TEXT, b BLOB, n TEXT)")?;
        database.raw(|raw| {
            raw.run("INSERT INTO v VALUES (?,?,?,?)", &[(-5).into(), "نص".into(), Bind::Blob(&[]), Bind::Null])
        })?;
        let found = database.raw(|raw| {
            raw.first("SELECT i, t, b, n FROM v", &[], |row| {
                Ok::<_, DatabaseError>((row.integer(0), row.text(1).to_owned(), row.is_null(2), row.is_null(3)))
            })
        })?;
        assert_eq!(found, Some((-5, "نص".to_owned(), false, true)));
        Ok(())
    }
}
