//! The demonstration vault: an invented mission in an invented country, for trying the program out.
//!
//! Not here: anything that happened, anybody who exists, and any file that was not made by this program.
//! What must stay true: every title and text is marked DEMO; the same records come out each time, while ids, keys and
//! salts are new in every vault.

mod choice;
mod consent;
mod data;
mod date;
mod exhibit;
mod filling;
mod first_case;
mod paper;
mod person;
mod picture;
mod sound;
mod story;

use std::path::Path;

use amparo_casework::host::Passphrase;
use amparo_casework::{CaseworkError, NewSession, Session, SessionHost};
use amparo_domain::Progress;

use choice::Choice;
use data::Tables;
use exhibit::EXHIBITS;
use filling::Filling;
use person::PERSONS;
use story::CASES;

/// By these letters a vault is known to hold invented records only.
const MISSION: &str = "DEMO";
const OFFICE: &str = "DEMO Office";
const MEMBER: &str = "Ines Talvary (DEMO)";
/// Another seed makes another mission.
const SEED: u64 = 0x4445_4d4f;

/// What was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Demonstration {
    /// Cases.
    pub cases: usize,
    /// Persons.
    pub persons: usize,
    /// Exhibits.
    pub exhibits: usize,
}

/// Makes the demonstration vault in a folder that is not there yet, and closes it.
///
/// Nobody gets its recovery words: whoever forgets the passphrase makes another one. Cancelled, it leaves a vault that
/// opens and holds what was made until then.
pub fn create(
    host: &SessionHost,
    path: &Path,
    passphrase: &Passphrase,
    progress: &dyn Progress,
) -> Result<Demonstration, CaseworkError> {
    let tables = Tables::read()?;
    let new = NewSession { office: OFFICE, mission: MISSION, member: MEMBER, passphrase };
    let (session, words) = Session::create(host, path, &new)?;
    session.confirm_recovery(&Session::recovery_sheet(&words, "en"))?;
    drop(words);
    let filled = fill(&session, &tables, progress);
    session.lock()?;
    filled?;
    Ok(Demonstration { cases: CASES, persons: PERSONS, exhibits: EXHIBITS })
}

fn fill(session: &Session, tables: &Tables, progress: &dyn Progress) -> Result<(), CaseworkError> {
    let filling = Filling::new(session, tables, progress, PERSONS + CASES + EXHIBITS);
    let mut choice = Choice::new(SEED);
    let people = person::make(&filling, &mut choice)?;
    first_case::make(&filling, &people)?;
    story::make(&filling, &people, &mut choice)
}
