//! Many small files: sealed in groups, with and without flushing, beside copying them.

use std::path::PathBuf;
use std::time::Duration;

use amparo_vault::object::IntakeLimits;

use crate::figure::{Figure, Target};
use crate::intake::Watch;
use crate::measure::{interleaved, median, timed};
use crate::place::Place;
use crate::{Sizes, Step, peer};

const LENGTH: u64 = 100_000;

pub(crate) fn measure(place: &Place, sizes: Sizes) -> Step<Vec<Figure>> {
    let (folder, copies) = (place.path("files"), place.path("copies"));
    peer::make_folder(&folder)?;
    peer::make_folder(&copies)?;
    let files: Vec<PathBuf> = (0..sizes.small_files).map(|number| folder.join(format!("{number:05}"))).collect();
    files.iter().try_for_each(|file| peer::make_file(file, LENGTH))?;
    let watch = Watch::create(place, "vault", true)?;
    let unflushed = Watch::create(place, "unflushed", false)?;
    let copy_all = |is_flushed: bool| -> Step<Duration> {
        let copy = |file: &PathBuf| peer::copy(file, &copies.join(file.file_name().unwrap_or_default()), is_flushed);
        let (time, ()) = timed(|| files.iter().try_for_each(copy))?;
        peer::empty(&copies)?;
        Ok(time)
    };
    let mut secured = Vec::new();
    let [sealed, without, copied, copied_flushed] = interleaved(
        sizes.rounds,
        [
            &mut || {
                let taken = watch.take_in(&files, IntakeLimits::USUAL)?;
                secured.push(taken.secured);
                Ok(taken.sealed)
            },
            &mut || Ok(unflushed.take_in(&files, IntakeLimits::USUAL)?.sealed),
            &mut || copy_all(false),
            &mut || copy_all(true),
        ],
    )?;
    let secured = median(&secured);
    let what = format!("seal {} files of 100 kB", sizes.small_files);
    let secure = format!("secure {} files of 100 kB", sizes.small_files);
    Ok(vec![
        Figure::time(&what, sealed, ("the same without fsync", without), Target::AtMost(1.3))
            .because("one fsync a file"),
        Figure::time(&what, sealed, ("copied, no fsync", copied), Target::Open),
        Figure::time(&what, sealed, ("copied, fsync each", copied_flushed), Target::Open),
        Figure::time(&secure, secured, ("copied, fsync each", copied_flushed), Target::Open),
    ])
}
