//! The exhibits of a dossier: each with hash, picture and custody, and the custody extracts of the annex.

use std::collections::BTreeMap;

use amparo_domain::custody::{CustodyEvent, flaws};
use amparo_domain::gate::ReleasedRecord;
use amparo_domain::{RecordId, Value, hex};
use amparo_dossier::{
    Block, Cell, Column, Dossier, Exhibit, Fact, Figure, FigureContent, Heading, HeadingLevel, Paragraph, Part,
    Picture as DossierPicture, Run, Table, Text,
};
use amparo_i18n::instant_text;

use super::full::states;
use super::words::{PictureState, Words};

/// The list of exhibits.
pub(crate) fn list(words: &Words<'_>, dossier: &mut Dossier) -> Part {
    let mut part = Part::new(words.text("dossier-part-exhibits"));
    let exhibits = in_order(words);
    if exhibits.is_empty() {
        part.blocks.push(Block::Paragraph(Paragraph::plain(words.text("dossier-nothing-recorded"))));
        return part;
    }
    let custody = by_exhibit(words);
    for exhibit in exhibits {
        let events = custody.get(&exhibit.id()).map(Vec::as_slice).unwrap_or_default();
        part.blocks.push(Block::Exhibit(one(words, dossier, exhibit, events)));
    }
    part
}

/// Exhibits in the order of their numbers.
fn in_order<'a>(words: &Words<'a>) -> Vec<&'a ReleasedRecord> {
    let mut exhibits: Vec<&ReleasedRecord> = words.release.of_kind("exhibit").collect();
    exhibits.sort_by_key(|exhibit| exhibit.text("number").unwrap_or_default().to_owned());
    exhibits
}

/// The custody events of each exhibit in the order of the journal.
fn by_exhibit<'a>(words: &Words<'a>) -> BTreeMap<RecordId, Vec<&'a ReleasedRecord>> {
    let mut found: BTreeMap<RecordId, Vec<&ReleasedRecord>> = BTreeMap::new();
    for event in words.release.of_kind("custody_event") {
        if let Some(exhibit) = event.reference("exhibit") {
            found.entry(exhibit).or_default().push(event);
        }
    }
    for events in found.values_mut() {
        events.sort_by_key(|event| {
            event.values("event").first().map(|value| (value.at.clock, value.at.entry, value.at.row))
        });
    }
    found
}

fn one(words: &Words<'_>, dossier: &mut Dossier, exhibit: &ReleasedRecord, custody: &[&ReleasedRecord]) -> Exhibit {
    let number = exhibit.text("number").unwrap_or_default().to_owned();
    let description = words
        .plain(exhibit, "title")
        .or_else(|| words.plain(exhibit, "description"))
        .or_else(|| words.plain(exhibit, "kind"))
        .unwrap_or_else(|| words.text("dossier-not-stated"));
    let mut facts: Vec<Fact> = ["kind", "origin", "collected_on", "collected_at_place", "captured_on", "source"]
        .iter()
        .filter(|field| states(exhibit, field))
        .map(|field| Fact::new(words.field_label("exhibit", field), words.shown(exhibit, field)))
        .collect();
    if let Some(media_type) = words.plain(exhibit, "media_type") {
        let media_type = Text::new().with(Run::code(media_type));
        facts.push(Fact::new(words.text("dossier-exhibit-type"), media_type));
    }
    if let Some(size) = words.plain(exhibit, "size") {
        let size = words.message("dossier-exhibit-bytes", &[("size", size.into())]);
        facts.push(Fact::new(words.text("dossier-exhibit-size"), size));
    }
    if let Some(Value::Ref(same)) = exhibit.value("duplicate_of") {
        facts.push(Fact::new(words.field_label("exhibit", "duplicate_of"), words.name(*same)));
    }
    let hash = match exhibit.value("sha256") {
        Some(Value::Bytes(bytes)) => Some((words.text("dossier-exhibit-hash"), hex(bytes))),
        _ => None,
    };
    Exhibit {
        figure: figure(words, dossier, exhibit, &number, &description),
        number,
        description: description.into(),
        facts,
        hash,
        custody: Some(custody_line(words, custody)),
    }
}

fn figure(
    words: &Words<'_>,
    dossier: &mut Dossier,
    exhibit: &ReleasedRecord,
    number: &str,
    description: &str,
) -> Option<Figure> {
    let picture = words.particulars.pictures.get(&exhibit.id())?;
    let arguments = || [("number", number.into()), ("description", description.into())];
    let placeholder =
        |id: &str| FigureContent::Placeholder(vec![Text::new().with(Run::code(number)), Text::from(words.text(id))]);
    let content = match &picture.state {
        PictureState::Printed(format, bytes) => {
            let picture = DossierPicture { format: *format, bytes: std::sync::Arc::clone(bytes) };
            FigureContent::Picture(dossier.add_picture(picture))
        }
        PictureState::NotJudged => placeholder("dossier-exhibit-not-judged"),
        PictureState::ShowsPerson => placeholder("dossier-exhibit-shows-person"),
        PictureState::Protected => placeholder("dossier-exhibit-protected"),
        PictureState::NotReadable => placeholder("dossier-exhibit-not-readable"),
    };
    Some(Figure {
        content,
        caption: Text::from(words.message("dossier-exhibit-caption", &arguments())),
        alternative: words.message("dossier-exhibit-alternative", &arguments()),
    })
}

/// Custody in one line: how many events, or what is wrong with their chain.
fn custody_line(words: &Words<'_>, custody: &[&ReleasedRecord]) -> Text {
    let events: Vec<CustodyEvent> = custody.iter().filter_map(|event| typed(event)).collect();
    let flaws = flaws(&events);
    if flaws.is_empty() && events.len() == custody.len() {
        let count = words.message("dossier-custody-chain", &[("count", (custody.len() as u64).into())]);
        return Text::from(count);
    }
    let named: Vec<String> =
        flaws.iter().map(|(flaw, _)| words.text(&format!("gate-{}", flaw.code().replace('_', "-")))).collect();
    Text::from(named.join("; "))
}

/// The event as the rules of custody read it.
fn typed(event: &ReleasedRecord) -> Option<CustodyEvent> {
    let first = event.values("event").first()?;
    Some(CustodyEvent {
        id: event.id(),
        exhibit: event.reference("exhibit")?,
        code: amparo_domain::custody::CustodyCode::from_code(event.text("event")?)?,
        at: match event.value("at")? {
            Value::Instant(instant) => *instant,
            _ => return None,
        },
        actor: event.reference("actor").unwrap_or(event.id()),
        correction_of: event.reference("correction_of"),
        entry: first.at,
    })
}

/// Annex A: every custody event of every exhibit, with the entry that proves it.
pub(crate) fn custody(words: &Words<'_>) -> Part {
    let mut part = Part::new(words.text("dossier-part-custody"));
    part.blocks.push(Block::Paragraph(Paragraph::numbered(words.text("dossier-custody-intro"))));
    let custody = by_exhibit(words);
    for exhibit in in_order(words) {
        let Some(events) = custody.get(&exhibit.id()) else { continue };
        let number = exhibit.text("number").unwrap_or_default();
        part.blocks
            .push(Block::Heading(Heading { level: HeadingLevel::Second, text: Text::new().with(Run::code(number)) }));
        part.blocks.push(Block::Table(table(words, events)));
    }
    part
}

fn table(words: &Words<'_>, events: &[&ReleasedRecord]) -> Table {
    let rows = events
        .iter()
        .map(|event| {
            let at = match event.value("at") {
                Some(Value::Instant(instant)) => instant_text(words.language, instant.utc_millis),
                _ => words.text("dossier-not-stated"),
            };
            // The first sixteen digits name the entry; the whole id is in the journal.
            let entry = event
                .values("event")
                .first()
                .map_or_else(String::new, |value| value.at.entry.to_string().chars().take(16).collect());
            vec![
                Cell::from(at),
                Cell::from(words.shown(event, "event")),
                Cell::from(words.shown(event, "actor")),
                Cell::from(words.plain(event, "hash_result").unwrap_or_else(|| "–".to_owned())),
                Cell::from(Text::new().with(Run::code(entry))),
            ]
        })
        .collect();
    let columns = vec![
        Column::share(words.text("dossier-head-time"), 4),
        Column::share(words.text("dossier-head-step"), 4),
        Column::share(words.text("dossier-head-by"), 3),
        Column::share(words.text("dossier-head-result"), 2),
        Column::fitted(words.text("dossier-head-entry")),
    ];
    Table { caption: None, columns, rows }
}
