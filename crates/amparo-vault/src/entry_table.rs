//! The database's own copy of the journal: table `entry`, and `log` beside it.

use amparo_domain::{EntryId, LogId, MemberId};
use amparo_journal::{Entry, SignedEntry};

use crate::sqlite::{Columns, DatabaseError, Raw};

/// Where a log stands.
#[derive(Clone, Debug)]
pub(crate) struct LogHead {
    pub(crate) n: i64,
    pub(crate) id: LogId,
    pub(crate) member: MemberId,
    /// The last entry and its place; none while the log is empty.
    pub(crate) head: Option<(u64, EntryId)>,
}

/// The stored bytes of an entry from three columns: header, signature, body.
pub(crate) fn signed(row: &Columns<'_>, first: i32) -> Result<SignedEntry, DatabaseError> {
    Ok(SignedEntry {
        header: row.bytes(first).to_vec(),
        signature: row.array(first + 1)?,
        body: row.bytes(first + 2).to_vec(),
    })
}

/// Every log with its head.
pub(crate) fn logs(raw: &Raw<'_>) -> Result<Vec<LogHead>, DatabaseError> {
    let mut logs = Vec::new();
    raw.each(
        "SELECT log.n, log.id, log.member, entry.seq, entry.id FROM log
         LEFT JOIN entry ON entry.log = log.n AND entry.seq = (SELECT max(seq) FROM entry WHERE log = log.n)
         ORDER BY log.n",
        &[],
        |row| {
            let head = if row.is_null(3) {
                None
            } else {
                Some((row.integer(3).cast_unsigned(), EntryId::from_bytes(row.array(4)?)))
            };
            logs.push(LogHead {
                n: row.integer(0),
                id: LogId::from_bytes(row.array(1)?),
                member: MemberId::from_bytes(row.array(2)?),
                head,
            });
            Ok::<bool, DatabaseError>(true)
        },
    )?;
    Ok(logs)
}

/// Adds a log.
pub(crate) fn add_log(raw: &Raw<'_>, id: LogId, member: MemberId) -> Result<i64, DatabaseError> {
    raw.insert(
        "INSERT INTO log (id, member) VALUES (?, ?)",
        &[id.as_bytes().as_slice().into(), member.as_bytes().as_slice().into()],
    )
}

/// Adds an entry and gives its number.
pub(crate) fn add(raw: &Raw<'_>, log: i64, signed: &SignedEntry, entry: &Entry) -> Result<i64, DatabaseError> {
    raw.insert(
        "INSERT INTO entry (id, log, seq, clock, recorded_at, class, header, signature, body)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        &[
            entry.id.as_bytes().as_slice().into(),
            log.into(),
            entry.header.seq.cast_signed().into(),
            entry.header.clock.number().cast_signed().into(),
            entry.header.wall_millis.into(),
            i64::from(entry.header.class.number()).into(),
            signed.header.as_slice().into(),
            signed.signature.as_slice().into(),
            signed.body.as_slice().into(),
        ],
    )
}

/// The entries of a log from a place on, in order, until `work` answers false.
pub(crate) fn each_from<E: From<DatabaseError>>(
    raw: &Raw<'_>,
    log: i64,
    first: u64,
    mut work: impl FnMut(SignedEntry) -> Result<bool, E>,
) -> Result<(), E> {
    raw.each(
        "SELECT header, signature, body FROM entry WHERE log = ? AND seq >= ? ORDER BY seq",
        &[log.into(), first.cast_signed().into()],
        |row| work(signed(row, 0)?),
    )
}

/// One entry by its id.
pub(crate) fn by_id(raw: &Raw<'_>, id: &EntryId) -> Result<Option<SignedEntry>, DatabaseError> {
    raw.first("SELECT header, signature, body FROM entry WHERE id = ?", &[id.as_bytes().as_slice().into()], |row| {
        signed(row, 0)
    })
}
