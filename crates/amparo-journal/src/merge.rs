//! The merge: how the rows of an entry that counts change the state.
//!
//! Not here: where the state lies (`store`), and which entries count and in what order they may be applied (`ledger`,
//! or the vault for its own).
//! Must stay true: applying the same entries in any order that puts each after its past gives the same state. A
//! field's state is what nothing supersedes; nothing superseded ever returns; an erased value never comes back.

use amparo_domain::{MemberId, RecordId, Value};

use crate::entry::{Entry, RowValue};
use crate::row::{Op, Row, RowRef};
use crate::store::{NewVersion, Origin, Superseder, VersionStore, is_in_past};
use crate::validity::{Rules, VoidReason, has_reason, is_erasable};

/// Who wrote an entry, as governance knew the member at its governance head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Author {
    /// The member.
    pub member: MemberId,
    /// True for the founder and for records officers.
    pub may_erase: bool,
}

/// A row without effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VoidRow {
    /// The row.
    pub row: u32,
    /// Why.
    pub reason: VoidReason,
}

/// What applying an entry changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Effects {
    /// Fields whose state changed, in the order of the rows; a field may stand here twice.
    pub touched: Vec<(RecordId, String)>,
    /// Records whose kind turned out to be another: whatever was derived from them is stale.
    pub kind_changed: Vec<RecordId>,
    /// Rows of this entry whose values were erased before it arrived: it is to be stored without them.
    pub strip: Vec<u32>,
    /// Rows of other entries whose values are to be dropped wherever they are stored.
    pub dropped: Vec<RowRef>,
    /// Rows without effect.
    pub void: Vec<VoidRow>,
}

/// Applies an entry that counts. Its past must have been applied.
pub fn apply<S: VersionStore>(
    entry: &Entry,
    author: &Author,
    rules: &Rules,
    store: &mut S,
) -> Result<Effects, S::Error> {
    let mut effects = Effects::default();
    for (number, row) in (0_u32..).zip(&entry.rows) {
        let at = RowRef { entry: entry.id, row: number };
        match check(entry, row, at, author, rules, store)? {
            Err(reason) => effects.void.push(VoidRow { row: number, reason }),
            Ok(()) => apply_row(entry, row, at, author, store, &mut effects)?,
        }
    }
    Ok(effects)
}

fn check<S: VersionStore>(
    entry: &Entry,
    row: &Row,
    at: RowRef,
    author: &Author,
    rules: &Rules,
    store: &S,
) -> Result<Result<(), VoidReason>, S::Error> {
    let is_sealed = entry.header.sealed_row(at.row).is_some();
    if let Err(reason) = rules.check(entry.header.class, row, is_sealed) {
        return Ok(Err(reason));
    }
    if row.op != Op::Erase {
        return Ok(Ok(()));
    }
    if !author.may_erase {
        return Ok(Err(VoidReason::MayNotErase));
    }
    if !is_erasable(entry.header.class, row) {
        return Ok(Err(VoidReason::NeverErased));
    }
    if !has_reason(&entry.rows) {
        return Ok(Err(VoidReason::NoReason));
    }
    let is_held = is_under_hold(entry, row, store)?;
    Ok(if is_held { Err(VoidReason::LegalHold) } else { Ok(()) })
}

/// True if, as far as the entry's past tells, the record or its case is under legal hold.
fn is_under_hold<S: VersionStore>(entry: &Entry, row: &Row, store: &S) -> Result<bool, S::Error> {
    let own = living_before(entry, &row.record, &format!("{}.legal_hold", row.kind()), store)?;
    if own.contains(&Value::Bool(true)) {
        return Ok(true);
    }
    for case in living_before(entry, &row.record, &format!("{}.case", row.kind()), store)? {
        let Value::Ref(case) = case else { continue };
        if living_before(entry, &case, "case.legal_hold", store)?.contains(&Value::Bool(true)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The open values of a field that nothing in the entry's past supersedes.
fn living_before<S: VersionStore>(
    entry: &Entry,
    record: &RecordId,
    field: &str,
    store: &S,
) -> Result<Vec<Value>, S::Error> {
    let mut past = Vec::new();
    for version in store.versions(record, field)? {
        if is_in_past(store, &version.at.entry, entry)? {
            past.push(version);
        }
    }
    let is_living = |at: &RowRef| !past.iter().any(|other| other.supersedes.contains(at));
    let living = past.iter().filter(|version| is_living(&version.at));
    Ok(living.filter_map(|version| version.value.clone()).collect())
}

fn apply_row<S: VersionStore>(
    entry: &Entry,
    row: &Row,
    at: RowRef,
    author: &Author,
    store: &mut S,
    effects: &mut Effects,
) -> Result<(), S::Error> {
    let position = usize::try_from(at.row).unwrap_or(usize::MAX);
    let value = entry.values.get(position).unwrap_or(&RowValue::Erased);
    let commitment = entry.commitments.get(position).copied().unwrap_or_default();
    let early = store.take_early(&at)?;
    let early: Vec<_> = early.iter().filter(|by| by.record == row.record && by.field == row.field).collect();
    let holds_value = matches!(row.op, Op::Set | Op::Add);
    let erased_by = early.iter().filter(|by| by.erases && holds_value).map(|by| by.at).min();
    store.insert(&NewVersion {
        at,
        record: row.record,
        field: &row.field,
        op: row.op,
        supersedes: &row.supersedes,
        clock: entry.header.clock,
        recorded_at_millis: entry.header.wall_millis,
        author: author.member,
        is_living: row.op != Op::Remove && early.is_empty(),
        erased_by,
        value,
        commitment,
        seal: entry.header.sealed_row(at.row).copied(),
    })?;
    if erased_by.is_some() {
        effects.strip.push(at.row);
    }
    supersede(row, at, store, effects)?;
    note_origin(entry, row, at, store, effects)?;
    effects.touched.push((row.record, row.field.clone()));
    Ok(())
}

fn supersede<S: VersionStore>(row: &Row, at: RowRef, store: &mut S, effects: &mut Effects) -> Result<(), S::Error> {
    let erases = row.op == Op::Erase;
    let by = Superseder { at, record: row.record, field: &row.field, erases };
    for target in &row.supersedes {
        if !store.supersede(target, &by)? {
            store.put_early(target, &by)?;
        } else if erases {
            effects.dropped.push(*target);
        }
    }
    Ok(())
}

/// A record has the kind of its earliest row, whichever row arrives first.
fn note_origin<S: VersionStore>(
    entry: &Entry,
    row: &Row,
    at: RowRef,
    store: &mut S,
    effects: &mut Effects,
) -> Result<(), S::Error> {
    let known = store.origin(&row.record)?;
    let clock = entry.header.clock;
    if known.as_ref().is_some_and(|known| (known.clock, known.at) <= (clock, at)) {
        return Ok(());
    }
    let origin = Origin { kind: row.kind().to_owned(), clock, at };
    if known.is_some_and(|known| known.kind != origin.kind) {
        effects.kind_changed.push(row.record);
    }
    store.put_origin(&row.record, &origin)
}
