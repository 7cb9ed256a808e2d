//! What the gate sees: the records of a case, who they name, consents, and what is missing.
//!
//! Not here: collecting them.
//! Must stay true: what is not in the view does not leave.

use std::collections::BTreeMap;

use super::request::Request;
use crate::consent::{Consent, ConsentCell, Standing};
use crate::id::RecordId;
use crate::pseudonym::PseudonymBook;
use crate::record::Record;
use crate::schema::Schema;
use crate::typed::{Case, Person};

/// The records the gate judges.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The schema.
    pub schema: &'a Schema,
    /// The case, its records, every person they name with consents and cells, derivatives,
    /// members and the office.
    pub records: &'a [Record],
    /// The pseudonyms of this recipient; the own team uses its own.
    pub pseudonyms: &'a PseudonymBook,
    /// What is known to be missing.
    pub completeness: Completeness,
}

/// What is known to be missing from the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Completeness {
    /// Entries of this case that are known to exist and are not here.
    pub missing_entries: u64,
    /// A governance head is named that is not in the chain.
    pub is_rolled_back: bool,
    /// Restored from a backup, with neither an exchange nor a reasoned confirmation since.
    pub is_restored: bool,
}

/// A view with its typed records, read once.
pub(super) struct Context<'a> {
    pub(super) request: &'a Request,
    pub(super) view: &'a View<'a>,
    pub(super) case: Option<Case>,
    pub(super) people: BTreeMap<RecordId, Person>,
    pub(super) consents: Vec<Consent>,
    pub(super) cells: Vec<ConsentCell>,
    /// The refs by which texts mention persons.
    pub(super) mentions: BTreeMap<String, RecordId>,
}

impl<'a> Context<'a> {
    pub(super) fn new(request: &'a Request, view: &'a View<'a>) -> Self {
        let records = view.records;
        let people: BTreeMap<RecordId, Person> = records
            .iter()
            .filter_map(|record| Person::try_from(record).ok())
            .map(|person| (person.id, person))
            .collect();
        let mentions =
            people.values().filter_map(|person| Some((person.pseudonym.clone()?.to_uppercase(), person.id))).collect();
        Self {
            request,
            view,
            case: records
                .iter()
                .find(|record| record.id == request.case)
                .and_then(|record| Case::try_from(record).ok()),
            consents: records.iter().filter_map(|record| Consent::try_from(record).ok()).collect(),
            cells: records.iter().filter_map(|record| ConsentCell::try_from(record).ok()).collect(),
            people,
            mentions,
        }
    }

    /// What the person's consent for this request comes to; absence is missing.
    pub(super) fn standing(&self, person: RecordId) -> (Standing, Vec<RecordId>) {
        let is_meant = |cell: &&ConsentCell| {
            cell.person == person && cell.purpose == self.request.purpose && cell.recipient == self.request.recipient
        };
        let cells: Vec<&ConsentCell> = self.cells.iter().filter(is_meant).collect();
        let standing =
            cells.iter().map(|cell| cell.standing(&self.consents, self.request.today)).reduce(Standing::or_stricter);
        (standing.unwrap_or(Standing::Missing), cells.iter().map(|cell| cell.id).collect())
    }
}
