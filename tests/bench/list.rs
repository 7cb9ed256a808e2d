//! Lists, saves and bulk work, beside plain SQLite with the same rows.

use amparo_domain::{PartialDate, RecordId, Value};
use amparo_journal::EntryDraft;
use amparo_vault::{ListQuery, RecordPage, Vault};

use crate::figure::{Figure, Target, shown};
use crate::measure::{interleaved, median, number, percentile, repeated, say, timed};
use crate::place::{CHEAP, Place, code, draft, save, text};
use crate::plain::{ONE_CASE, Plain, cases, page};
use crate::{Sizes, Step};

/// Entries of one transaction of bulk work.
const AT_ONCE: u32 = 10_000;
/// Days between the first and the last opened case.
const DAYS: u32 = 4000;

/// A case whose filters and dates fall as those of the peer do.
pub(crate) fn case(id: RecordId, number: u32) -> EntryDraft {
    let pick = |is_first: bool, first: &str, other: &str| code(if is_first { first } else { other });
    draft(
        id,
        "case",
        vec![
            ("ref", text(format!("MSR-2026-A{number}"))),
            ("title", text(format!("Case number {number}"))),
            ("kind", pick(number.is_multiple_of(4), "HRV", "CIV")),
            ("state", pick((number / 4).is_multiple_of(2), "draft", "closed")),
            ("language", pick((number / 8).is_multiple_of(4), "fra", "eng")),
            ("opened", opened(number % DAYS)),
        ],
    )
}

fn opened(days: u32) -> Value {
    // Twelve months of 28 days are enough of a calendar to sort by.
    let (year, month, day) = (2015 + days / 336, days / 28 % 12 + 1, days % 28 + 1);
    PartialDate::parse(&format!("{year:04}-{month:02}-{day:02}")).map_or_else(|_| text(""), Value::Date)
}

/// A page of the measured list.
pub(crate) fn list_page(vault: &Vault, limit: u32, after: Option<&str>) -> Step<RecordPage> {
    let kind = vault.schema().kind("case").ok_or("the schema has no cases")?;
    let filters = [("kind", "HRV"), ("state", "draft"), ("language", "fra")];
    let filters = filters.iter().filter_map(|(field, wanted)| Some((kind.field(field)?, code(wanted)))).collect();
    let query = ListQuery { kind, root: None, filters, sort: kind.field("opened"), descending: true, limit, after };
    vault.list(&query).map_err(say)
}

pub(crate) fn measure(place: &Place, sizes: Sizes) -> Step<Vec<Figure>> {
    let vault = place.create("vault", CHEAP)?;
    let mut plain = Plain::create(&place.path("plain.db"), vault.schema())?;
    let (saved, ()) = timed(|| save(&vault, sizes.cases, |number| case(vault.make_record_id(), number)))?;
    let mut inserted = std::time::Duration::ZERO;
    for from in (0..sizes.cases).step_by(AT_ONCE as usize) {
        inserted += plain.run(&cases(from, (from + AT_ONCE).min(sizes.cases)))?;
    }
    plain.run("PRAGMA wal_checkpoint(TRUNCATE); ANALYZE")?;
    let mut figures = pages(&vault, &mut plain, sizes)?;
    figures.push(commits(&vault, &mut plain, sizes)?);
    let amount = (u64::from(sizes.cases), "entries");
    figures.push(
        Figure::speed("save entries, 1000 an action", amount, saved, ("plain SQLite, bulk", inserted), Target::Open)
            .because("each is signed, taken apart again and applied with its rules; SQLCipher locks its memory at each allocation"),
    );
    let (rebuilt, vault) = timed(|| vault.rebuild().map_err(say))?;
    figures.push(
        Figure::speed(
            "rebuild: journal to rows",
            amount,
            rebuilt,
            ("plain SQLite, bulk", inserted),
            Target::AtLeast(0.8),
        )
        .because("the journal is read, opened and folded first, and SQLCipher locks its memory at each allocation; no way in for rows alone"),
    );
    figures.push(
        Figure::of_its_own(
            "rebuild",
            number(amount.0) / rebuilt.as_secs_f64(),
            " entries/s",
            format!("{} plain SQLite, bulk", shown(inserted)),
            Target::AtLeast(100_000.0),
        )
        .because("six fields instead of 2.3, list and search rows, and memory that SQLCipher locks at each allocation"),
    );
    vault.close().map_err(say)?;
    figures.push(size(place, sizes)?);
    Ok(figures)
}

fn pages(vault: &Vault, plain: &mut Plain, sizes: Sizes) -> Step<Vec<Figure>> {
    let first = list_page(vault, 50, None)?;
    if first.records.len() != 50 {
        return Err(format!("a page of {} instead of 50 cases", first.records.len()));
    }
    let deep = deep_cursor(vault)?;
    let sql = [page(None), page(Some((DAYS / 2, sizes.cases / 2)))];
    let mut figures = Vec::new();
    for ((what, after), sql) in
        [("page of 50, 3 filters, sort", None), ("the same deep in the list", Some(deep))].into_iter().zip(sql)
    {
        let mut ours = Vec::new();
        let mut peers = Vec::new();
        for _ in 0..sizes.repeats {
            ours.extend(repeated(1, |_| list_page(vault, 50, after.as_deref()).map(|_| ()))?);
            peers.push(plain.time_of(&sql)?);
        }
        let (half, most) = (median(&ours), percentile(&ours, 99));
        figures.push(
            Figure::time(what, half, ("plain SQLite", median(&peers)), Target::AtMost(3.5))
                .because("50 bodies read one by one and decoded; every page deciphered"),
        );
        figures.push(Figure::of_its_own(
            &format!("{what}, p99"),
            most.as_secs_f64() * 1e3,
            " ms",
            format!("{} plain SQLite, p99", shown(percentile(&peers, 99))),
            Target::AtMost(3.0),
        ));
    }
    Ok(figures)
}

/// A place in the middle of the list.
fn deep_cursor(vault: &Vault) -> Step<String> {
    let mut cursors = Vec::new();
    let mut after = None;
    loop {
        let page = list_page(vault, 50, after.as_deref())?;
        match page.next {
            Some(next) => {
                cursors.push(next.clone());
                after = Some(next);
            }
            None => break,
        }
    }
    let middle = cursors.len() / 2;
    cursors.into_iter().nth(middle).ok_or_else(|| "the list has one page only".to_owned())
}

fn commits(vault: &Vault, plain: &mut Plain, sizes: Sizes) -> Step<Figure> {
    plain.run("PRAGMA synchronous=FULL")?;
    let [ours, peer] = interleaved(
        sizes.repeats,
        [
            &mut || {
                let fields = vec![("ref", text("MSR-2026-B1")), ("title", text("Saved")), ("kind", code("HRV"))];
                let entry = draft(vault.make_record_id(), "case", fields);
                Ok(timed(|| vault.commit(std::slice::from_ref(&entry)).map_err(say))?.0)
            },
            &mut || plain.run(ONE_CASE),
        ],
    )?;
    plain.run("PRAGMA synchronous=NORMAL")?;
    Ok(Figure::time("save one entry of 3 fields", ours, ("plain SQLite, FULL", peer), Target::AtMost(2.0))
        .because("signing, sealing and the flush of the journal; sqlx's hops of the transaction's begin and end"))
}

/// What an entry takes in the database.
fn size(place: &Place, sizes: Sizes) -> Step<Figure> {
    let mut bytes = 0;
    for entry in place.path("vault").join("db").read_dir().map_err(say)? {
        bytes += entry.and_then(|entry| entry.metadata()).map_err(say)?.len();
    }
    Ok(Figure::of_its_own(
        "database, an entry of 6 fields",
        number(bytes) / f64::from(sizes.cases),
        " bytes",
        "target is for 2.3 fields".to_owned(),
        Target::Open,
    ))
}
