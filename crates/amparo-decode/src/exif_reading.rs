//! EXIF as found: every tag with its text, and from them orientation, camera, time and place.
//!
//! What must stay true: the list of tags is unchanged text; only the derived values are judged.

use std::io::Cursor;

use exif::{Exif, In, Reader, Tag};

use crate::inspection::{Camera, CaptureSource, CaptureTime, Inspection, MetadataGroup, MetadataItem, Note};
use crate::position::read_position;

mod tag_text;
mod time;

use tag_text::{identifies, name_of, text_of};

/// Most tags that are kept of one file.
const TAGS_MOST: usize = 1_000;

/// Reads the EXIF of a picture into the inspection.
pub(crate) fn read_exif(bytes: &[u8], inspection: &mut Inspection) {
    let Some(exif) = parse(bytes, Some(inspection)) else { return };
    for field in exif.fields() {
        if inspection.metadata.len() == TAGS_MOST {
            inspection.note(Note::MetadataCut);
            break;
        }
        let (text, was_cut) = text_of(field.tag, &field.value, exif.little_endian());
        if was_cut {
            inspection.note(Note::MetadataCut);
        }
        let tag = name_of(field.tag);
        let group = if field.ifd_num == In::PRIMARY { MetadataGroup::Exif } else { MetadataGroup::Thumbnail };
        let identifies = identifies(field.tag);
        inspection.metadata.push(MetadataItem { group, tag, text, identifies });
    }
    inspection.orientation = orientation(&exif);
    inspection.camera = camera(&exif);
    read_position(&exif, inspection);
    read_times(&exif, inspection);
}

/// The orientation alone, for making a printed picture.
pub(crate) fn orientation_of(bytes: &[u8]) -> Option<u8> {
    orientation(&parse(bytes, None)?)
}

fn parse(bytes: &[u8], inspection: Option<&mut Inspection>) -> Option<Exif> {
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    let (exif, note) = match reader.read_from_container(&mut Cursor::new(bytes)) {
        Ok(exif) => (Some(exif), None),
        Err(exif::Error::PartialResult(partial)) => (Some(partial.into_inner().0), Some(Note::MetadataPartly)),
        // A picture without EXIF, or of a container that cannot carry it, is as it should be.
        Err(exif::Error::NotFound(_) | exif::Error::InvalidFormat("Unknown image format")) => (None, None),
        // Nothing whole was found before the bytes end: that they break off is noted already.
        Err(_) if inspection.as_ref().is_some_and(|inspection| inspection.ends_early()) => (None, None),
        Err(_) => (None, Some(Note::MetadataDamaged)),
    };
    if let (Some(inspection), Some(note)) = (inspection, note) {
        inspection.note(note);
    }
    exif
}

fn orientation(exif: &Exif) -> Option<u8> {
    let value = exif.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)?;
    u8::try_from(value).ok().filter(|value| (1..=8).contains(value))
}

fn camera(exif: &Exif) -> Option<Camera> {
    let text = |tag| {
        let text = text_of(tag, &exif.get_field(tag, In::PRIMARY)?.value, exif.little_endian()).0;
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    let (make, model) = (text(Tag::Make), text(Tag::Model));
    (make.is_some() || model.is_some()).then_some(Camera { make, model })
}

/// The best time there is: taken, digitized, changed.
fn read_times(exif: &Exif, inspection: &mut Inspection) {
    let sources = [
        (Tag::DateTimeOriginal, Tag::OffsetTimeOriginal, CaptureSource::Original),
        (Tag::DateTimeDigitized, Tag::OffsetTimeDigitized, CaptureSource::Digitized),
        (Tag::DateTime, Tag::OffsetTime, CaptureSource::Modified),
    ];
    for (time_tag, offset_tag, source) in sources {
        let Some(field) = exif.get_field(time_tag, In::PRIMARY) else { continue };
        match time::local_time(&field.value) {
            Some(local) => {
                let offset_minutes =
                    exif.get_field(offset_tag, In::PRIMARY).and_then(|field| time::offset_minutes(&field.value));
                inspection.captured = Some(CaptureTime { local, offset_minutes, source });
                break;
            }
            None => inspection.note(Note::TimeUnreadable),
        }
    }
    let date = exif.get_field(Tag::GPSDateStamp, In::PRIMARY);
    let clock = exif.get_field(Tag::GPSTimeStamp, In::PRIMARY);
    if let (Some(date), Some(clock)) = (date, clock) {
        inspection.satellite_time = time::satellite_time(&date.value, &clock.value);
    }
}
