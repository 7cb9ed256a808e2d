//! The forty files, made in memory and taken in as any other file is.

use amparo_casework::host::{MemorySource, Source};
use amparo_casework::{CaseworkError, IntakeFile, IntakeOptions};
use amparo_domain::Silent;

use crate::data::{File, FileForm, Place, marked};
use crate::date::Day;
use crate::filling::{Fields, Filling};
use crate::{paper, picture, sound};

/// All exhibits.
pub(crate) const EXHIBITS: usize = 40;
/// How many of them belong to the first case.
pub(crate) const OF_FIRST_CASE: usize = 6;

/// Where and from whom a file comes.
pub(crate) struct Origin<'a> {
    pub(crate) case: &'a str,
    pub(crate) source: &'a str,
    pub(crate) place: &'a Place,
    pub(crate) day: Day,
}

/// Takes the file with this number, from 1, into a case, and gives the exhibit's id.
pub(crate) fn take_in(
    filling: &Filling<'_>,
    number: usize,
    file: &File,
    origin: &Origin<'_>,
) -> Result<String, CaseworkError> {
    let title = marked(&file.title);
    let bytes = content(number, file, origin).ok_or(CaseworkError::Internal)?;
    let size = u64::try_from(bytes.len()).unwrap_or(0);
    let mut bytes = Some(bytes);
    let intake = IntakeFile {
        name: format!("DEMO_{number:02}.{}", file.format.ending()),
        size,
        open: Box::new(move || {
            let source = MemorySource::new(bytes.take().unwrap_or_default());
            Ok(Box::new(source) as Box<dyn Source>)
        }),
    };
    let is_given = number.is_multiple_of(3);
    let fields = Fields::new()
        .set("title", title)
        .set_if("kind", file.kind.as_deref())
        .set("origin", if is_given { "SOURCE" } else { "COLLECTED" })
        .set_if("source", is_given.then_some(origin.source))
        .set("collected_on", origin.day.later(2).text())
        .set("collected_by", filling.member.as_str())
        .set("collected_at_place", marked(origin.place.name(crate::data::Language::Eng)))
        .set_if("shows_person", file.shows.as_deref())
        .set("graphic_level", "0")
        .set("authenticity_note", marked("Made by the program for the demonstration; shows nothing that exists"));
    let options = IntakeOptions { fields: fields.assignments().to_vec(), protects: false };
    let (items, _) = filling.session.exhibit_add(origin.case, vec![intake], &options, &Silent)?;
    let secured = items.into_iter().next().and_then(|item| item.result.ok()).ok_or(CaseworkError::Internal)?;
    filling.step()?;
    Ok(secured.id.to_string())
}

fn content(number: usize, file: &File, origin: &Origin<'_>) -> Option<Vec<u8>> {
    match file.form {
        FileForm::Tones => Some(sound::tones(number)),
        FileForm::Paper => Some(paper::pdf(number)),
        FileForm::Note => Some(paper::note(number, &file.title)),
        form => {
            let shot = file.has_place.then(|| picture::Shot {
                time: format!("{} 12:{:02}:00", origin.day.later(2).text().replace('-', ":"), number),
                place: (origin.place.latitude, origin.place.longitude),
            });
            picture::draw(number, form, file.format, shot.as_ref())
        }
    }
}
