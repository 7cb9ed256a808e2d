//! One look into a file, step by step; a step that fails leaves a note and the next one goes on.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::ending::breaks_off;
use crate::exif_reading::read_exif;
use crate::inspection::{Inspection, Note, UNKNOWN_TYPE};
use crate::media_type::{Family, family, recognise};
use crate::picture::read_size;
use crate::sound::read_sound;
use crate::xmp::read_xmp;

/// Looks into the bytes of a file; `is_whole` says whether these are all of them.
pub(crate) fn inspect(bytes: &[u8], is_whole: bool) -> Inspection {
    if bytes.is_empty() {
        let mut inspection = Inspection::of_type(UNKNOWN_TYPE);
        inspection.note(Note::Empty);
        return inspection;
    }
    let media_type = recognise(bytes, is_whole);
    let mut inspection = Inspection::of_type(media_type);
    if media_type == UNKNOWN_TYPE {
        inspection.note(Note::TypeUnknown);
    }
    if is_whole {
        if breaks_off(media_type, bytes) {
            inspection.note(Note::Truncated);
        }
    } else {
        inspection.note(Note::HeadOnly);
    }
    match family(media_type) {
        Family::Picture => {
            step(&mut inspection, |inspection| read_size(bytes, inspection));
            step(&mut inspection, |inspection| read_exif(bytes, inspection));
            step(&mut inspection, |inspection| read_xmp(bytes, inspection));
        }
        Family::Sound => step(&mut inspection, |inspection| {
            read_sound(bytes, is_whole, inspection);
        }),
        Family::Other => {}
    }
    inspection
}

/// Runs one step; a panic inside a decoder becomes a note, and what was found before stays.
fn step(inspection: &mut Inspection, run: impl FnOnce(&mut Inspection)) {
    if catch_unwind(AssertUnwindSafe(|| run(inspection))).is_err() {
        inspection.note(Note::DecoderFailed);
    }
}
