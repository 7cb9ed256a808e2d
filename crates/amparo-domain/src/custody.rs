//! Custody events: what was done with an exhibit, and what is wrong with the chain of them.
//!
//! Not here: writing them (casework) and their proof, which is the entry they stand in.
//! Must stay true: events are only ever added, in the order of the journal; a correction is a
//! further event.

use crate::coded::{coded, debug_by_id};
use crate::id::RecordId;
use crate::record::{Record, VersionInfo};
use crate::typed::{TypedError, expect_kind, reference};
use crate::value::{Instant, Value};

debug_by_id!(CustodyEvent);

coded! {
    /// What was done (list CE).
    CustodyCode {
        /// Collected by the office.
        Collected = "01",
        /// Received from someone.
        Received = "02",
        /// Captured online.
        CapturedOnline = "03",
        /// Both hashes taken.
        Hashed = "04",
        /// Sealed into the vault, read back and compared.
        Sealed = "05",
        /// Stored or moved.
        Moved = "06",
        /// The original opened or viewed.
        OriginalOpened = "07",
        /// A working copy made.
        WorkingCopyMade = "08",
        /// A derivative made.
        DerivativeMade = "09",
        /// Handed over.
        HandedOver = "10",
        /// Received back.
        ReceivedBack = "11",
        /// Examined.
        Examined = "12",
        /// The hash still matches.
        FixityConfirmed = "13",
        /// The hash no longer matches.
        FixityFailed = "14",
        /// Resealed.
        Resealed = "15",
        /// Returned to its owner.
        Returned = "16",
        /// Disclosed or exported.
        Disclosed = "17",
        /// Destroyed; needs an authority.
        Destroyed = "18",
        /// Lost or damaged.
        Lost = "19",
        /// Corrects an earlier event.
        Correction = "20",
    }
}

impl CustodyCode {
    /// True for what the program does itself, and therefore writes itself.
    pub const fn is_written_by_machine(self) -> bool {
        matches!(
            self,
            Self::Collected
                | Self::Received
                | Self::CapturedOnline
                | Self::Hashed
                | Self::Sealed
                | Self::OriginalOpened
                | Self::WorkingCopyMade
                | Self::DerivativeMade
                | Self::FixityConfirmed
                | Self::FixityFailed
                | Self::Disclosed
        )
    }

    /// True for the events a chain can begin with.
    pub const fn is_beginning(self) -> bool {
        matches!(self, Self::Collected | Self::Received | Self::CapturedOnline)
    }

    /// The events of an intake, by the exhibit's origin (list EORIGIN).
    pub fn intake(origin: Option<&str>) -> [Self; 3] {
        let beginning = match origin {
            Some("COLLECTED") => Self::Collected,
            Some("OPEN") => Self::CapturedOnline,
            _ => Self::Received,
        };
        [beginning, Self::Hashed, Self::Sealed]
    }
}

/// One custody event.
#[derive(Clone, PartialEq, Eq)]
pub struct CustodyEvent {
    /// The record.
    pub id: RecordId,
    /// The exhibit.
    pub exhibit: RecordId,
    /// What was done.
    pub code: CustodyCode,
    /// When, on the clock of who did it.
    pub at: Instant,
    /// The member who did it.
    pub actor: RecordId,
    /// The event it corrects.
    pub correction_of: Option<RecordId>,
    /// The entry and row it stands in: its place in the chain and its proof.
    pub entry: VersionInfo,
}

impl TryFrom<&Record> for CustodyEvent {
    type Error = TypedError;

    fn try_from(record: &Record) -> Result<Self, TypedError> {
        expect_kind(record, "custody_event")?;
        let missing = |field| TypedError::Missing { field };
        let first = record.versions("event").first().ok_or(missing("event"))?;
        let code = record.text("event").and_then(CustodyCode::from_code);
        let at = match record.value("at") {
            Some(Value::Instant(instant)) => *instant,
            Some(_) => return Err(TypedError::WrongValue { field: "at" }),
            None => return Err(missing("at")),
        };
        Ok(Self {
            id: record.id,
            exhibit: reference(record, "exhibit")?,
            code: code.ok_or(TypedError::WrongValue { field: "event" })?,
            at,
            actor: reference(record, "actor")?,
            correction_of: record.reference("correction_of"),
            entry: first.at,
        })
    }
}

/// Puts the events of one exhibit in the order of the journal.
pub fn sort(events: &mut [CustodyEvent]) {
    events.sort_by_key(|event| (event.entry.clock, event.entry.entry, event.entry.row, event.id));
}

coded! {
    /// What is wrong with a chain of custody events.
    CustodyFlaw {
        /// There is no event.
        Empty = "custody_empty",
        /// It does not begin with collected, received or captured online.
        NoBeginning = "custody_no_beginning",
        /// No hash was taken.
        NeverHashed = "custody_never_hashed",
        /// It was never sealed.
        NeverSealed = "custody_never_sealed",
        /// The hash no longer matches.
        FixityFailed = "custody_fixity_failed",
        /// An event says it happened before the one that stands before it.
        TimeRunsBack = "custody_time_runs_back",
        /// A correction names no earlier event of this exhibit.
        CorrectsNothing = "custody_corrects_nothing",
        /// Something was done after it was destroyed.
        AfterDestruction = "custody_after_destruction",
    }
}

/// What is wrong with the events of one exhibit, and with which of them.
///
/// The events must be in the order of [`sort`].
pub fn flaws(events: &[CustodyEvent]) -> Vec<(CustodyFlaw, Option<RecordId>)> {
    let Some(first) = events.first() else { return vec![(CustodyFlaw::Empty, None)] };
    let mut flaws = Vec::new();
    if !first.code.is_beginning() {
        flaws.push((CustodyFlaw::NoBeginning, Some(first.id)));
    }
    let has = |code| events.iter().any(|event| event.code == code);
    for (code, flaw) in
        [(CustodyCode::Hashed, CustodyFlaw::NeverHashed), (CustodyCode::Sealed, CustodyFlaw::NeverSealed)]
    {
        flaws.extend((!has(code)).then_some((flaw, None)));
    }
    for (position, event) in events.iter().enumerate() {
        let before = &events[..position];
        flaws.extend(flaws_of(event, before).map(|flaw| (flaw, Some(event.id))));
    }
    flaws
}

fn flaws_of(event: &CustodyEvent, before: &[CustodyEvent]) -> impl Iterator<Item = CustodyFlaw> {
    let is_correction = event.code == CustodyCode::Correction;
    let corrects =
        before.iter().any(|earlier| Some(earlier.id) == event.correction_of && earlier.exhibit == event.exhibit);
    let runs_back = before.last().is_some_and(|last| event.at.utc_millis < last.at.utc_millis);
    let is_destroyed = before.iter().any(|earlier| earlier.code == CustodyCode::Destroyed);
    [
        (event.code == CustodyCode::FixityFailed, CustodyFlaw::FixityFailed),
        // A correction may speak of an earlier time.
        (runs_back && !is_correction, CustodyFlaw::TimeRunsBack),
        ((is_correction || event.correction_of.is_some()) && !corrects, CustodyFlaw::CorrectsNothing),
        (is_destroyed && !is_correction, CustodyFlaw::AfterDestruction),
    ]
    .into_iter()
    .filter_map(|(is_flawed, flaw)| is_flawed.then_some(flaw))
}

#[cfg(test)]
mod tests;
