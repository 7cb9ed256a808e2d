//! From the passphrase to the first page, and to the first name found.

use amparo_casework::Session;
use amparo_crypto::kdf::{Argon2Params, stretch};
use amparo_domain::PersonName;
use amparo_domain::Value;
use amparo_domain::schema::Class;
use amparo_journal::{DraftRow, EntryDraft, IDENTITY};
use amparo_vault::Vault;

use crate::figure::{Figure, Target, shown};
use crate::list::{case, list_page};
use crate::measure::{interleaved, median, repeated, say, timed};
use crate::place::{Place, passphrase, save, text};
use crate::{Sizes, Step};

/// Parts of invented names, in two scripts.
const GIVEN: [&str; 16] = [
    "أحمد",
    "فاطمة",
    "يوسف",
    "مريم",
    "خالد",
    "زينب",
    "إبراهيم",
    "عائشة",
    "Amina",
    "Jonas",
    "Clara",
    "Moussa",
    "Irene",
    "Pascal",
    "Hawa",
    "Daniel",
];
const FAMILY: [&str; 16] = [
    "الحسن",
    "النوري",
    "عبد الله",
    "السالم",
    "منصور",
    "القاضي",
    "حداد",
    "الخطيب",
    "Traoré",
    "Keita",
    "Mbeki",
    "Okello",
    "Diallo",
    "Sissoko",
    "Kamara",
    "Nkunda",
];

fn name(number: u32) -> String {
    let pick = |parts: &[&'static str; 16], at: u32| parts[at as usize % 16];
    // The middle part keeps them apart: syllables of the number.
    let middle: String = (0..4)
        .map(|digit| ["ba", "do", "ki", "lu", "me", "na", "ro", "su"][(number >> (3 * digit)) as usize % 8])
        .collect();
    format!("{} {middle} {}", pick(&GIVEN, number), pick(&FAMILY, number / 16))
}

fn person(vault: &Vault, number: u32) -> EntryDraft {
    let id = vault.make_record_id();
    let rows = vec![
        DraftRow::set(id, "person.pseudonym", text(format!("P-A{number:02}"))),
        DraftRow::set(id, "person.real_name", Value::Name(PersonName::full(&name(number)))).sealed_to(IDENTITY),
    ];
    EntryDraft { class: Class::Work, rows, scope: Vec::new() }
}

pub(crate) fn measure(place: &Place, sizes: Sizes) -> Step<Vec<Figure>> {
    let vault = place.create("cases", Argon2Params::USUAL)?;
    save(&vault, sizes.cases, |number| case(vault.make_record_id(), number))?;
    vault.close().map_err(say)?;
    let vault = place.create("names", Argon2Params::USUAL)?;
    save(&vault, sizes.names, |number| person(&vault, number))?;
    vault.close().map_err(say)?;
    let bare = || {
        let passphrase = passphrase()?;
        Ok(timed(|| stretch(&passphrase, &[7; 32], Argon2Params::USUAL).map_err(say))?.0)
    };
    let mut index = Vec::new();
    let mut later = Vec::new();
    let [page, found, argon2] = interleaved(
        sizes.rounds,
        [
            &mut || {
                let (time, vault) = timed(|| {
                    let vault = place.unlock("cases")?;
                    list_page(&vault, 50, None)?;
                    Ok(vault)
                })?;
                vault.close().map_err(say)?;
                Ok(time)
            },
            &mut || {
                let (time, session) = timed(|| {
                    let session = Session::unlock(&place.host, &place.path("names"), &passphrase()?).map_err(say)?;
                    let (time, ()) = timed(|| look_for(&session, 7))?;
                    index.push(time);
                    Ok(session)
                })?;
                later.extend(repeated(sizes.repeats.min(20), |repeat| look_for(&session, repeat * 37 % sizes.names))?);
                session.lock().map_err(say)?;
                Ok(time)
            },
            &mut bare.clone(),
        ],
    )?;
    let allowed = (argon2.as_secs_f64() * 1.15 + 0.150) / argon2.as_secs_f64();
    let bare = ("bare Argon2id", argon2);
    Ok(vec![
        Figure::time("unlock to the first page", page, bare, Target::AtMost(allowed))
            .because("reading the journal's end and the state of governance"),
        Figure::time("unlock a holder to the first name found", found, bare, Target::Open),
        Figure::of_its_own(
            "the first name found: opening all names",
            median(&index).as_secs_f64(),
            " s",
            format!("{} bare Argon2id", shown(argon2)),
            Target::Open,
        ),
        Figure::of_its_own(
            "a name among all, p50",
            median(&later).as_secs_f64() * 1e3,
            " ms",
            "with its record of who searched".to_owned(),
            Target::AtMost(5.0),
        )
        .because("each search saves a sealed entry first"),
    ])
}

fn look_for(session: &Session, number: u32) -> Step {
    let hits = session.identity_search(&name(number)).map_err(say)?;
    if hits.is_empty() { Err("a name is not found".to_owned()) } else { Ok(()) }
}
