//! Photographs with every sort of metadata, broken ones included: in, looked at, and out again byte for byte.

use std::path::Path;

use serde_json::{Value, json};

use crate::document::Case;
use crate::office::{Office, inputs, text_of};
use crate::report::{Report, same};
use crate::{Folders, Step, files_of, program, texts};

/// What a file says of itself, as Pillow 13 and libheif read it: degrees times ten million, and the camera's clock.
struct Expected {
    name: &'static str,
    media_type: &'static str,
    position: Option<(i64, i64)>,
    clock: Option<&'static str>,
}

const fn image(
    name: &'static str,
    media_type: &'static str,
    position: Option<(i64, i64)>,
    clock: Option<&'static str>,
) -> Expected {
    Expected { name, media_type, position, clock }
}

const JPEG: &str = "image/jpeg";

/// Every image of the folder. A file's date of last change is no time of capture and is not taken for one.
const EXPECTED: [Expected; 10] = [
    image("heic_IMG_5195.HEIC", "image/heic", Some((390_513_444, -942_887_722)), Some("2021-04-11T15:47:53-05:00")),
    image("jpg_Canon_40D.jpg", JPEG, None, Some("2008-05-30T15:56:01")),
    image("jpg_gps_DSCN0010.jpg", JPEG, Some((434_674_483, 118_851_267)), Some("2008-10-22T16:28:39")),
    image("jpg_gps_DSCN0042.jpg", JPEG, Some((434_644_550, 118_814_783)), Some("2008-10-22T17:00:07")),
    image("jpg_invalid_image01551.jpg", JPEG, None, None),
    image("jpg_mobile_jolla.jpg", JPEG, None, Some("2014-09-21T16:00:56")),
    image("jpg_orientation_landscape_6.jpg", JPEG, None, None),
    image("jpg_tests_67-0_length_string.jpg", JPEG, Some((510_250_000, 75_919_444)), None),
    image("jpg_xmp_BlueSquare.jpg", JPEG, None, None),
    image("tiff_Arbitro.tiff", "image/tiff", None, None),
];

/// A place is the same within this many ten millionths of a degree: the rounding of seconds.
const NEAR: i64 = 2;

/// Takes all images into a case.
pub(crate) fn check(office: &Office, folders: &Folders, report: &mut Report) -> Option<Case> {
    let folder = folders.data("exif");
    let case = report.value("a case for the images is opened", open(office, folders))?;
    let items = report.value("all images go in as they are", take_in(office, &folder, &case))?;
    for expected in &EXPECTED {
        let name = expected.name;
        let item = items.iter().find(|item| item["name"] == name);
        let Some(item) = report.value(
            &format!("{name} is an exhibit"),
            item.ok_or_else(|| "it is not among what was taken in".to_owned()),
        ) else {
            continue;
        };
        report.check(&format!("{name} has the hash that sha256sum computes"), has_hash(&folder.join(name), item));
        report.check(&format!("{name} comes out byte for byte"), comes_out(office, &folder.join(name), item));
        report.check(&format!("{name} has its place and time on its record"), place_and_time(office, expected, item));
    }
    let hashes = items.iter().filter_map(|item| item["sha256"].as_str().map(str::to_owned)).collect();
    let english = preamble(folders, "eng.html").unwrap_or_default();
    let arabic = preamble(folders, "arb.html").unwrap_or_default();
    Some(Case { reference: case, name: "images", hashes, titles: Vec::new(), english, arabic })
}

/// The first paragraphs of the declaration, which the document of this case holds.
fn preamble(folders: &Folders, file: &str) -> Step<Vec<String>> {
    Ok(texts::paragraphs(&folders.data("udhr").join(file))?.into_iter().take(4).collect())
}

fn open(office: &Office, folders: &Folders) -> Step<String> {
    let summary = preamble(folders, "eng.html")?.join("\n");
    let scope = preamble(folders, "arb.html")?.join("\n");
    office.open_case("Photographs with metadata", &[("summary", &summary), ("scope_and_method", &scope)])
}

fn take_in(office: &Office, folder: &Path, case: &str) -> Step<Vec<Value>> {
    let wanted = files_of(folder)?;
    let request = json!({
        "case": case,
        "files": [office.token(folder)],
        "fields": inputs(&[("shows_person", "no"), ("origin", "OPEN"), ("collected_on", "2026-02")]),
    });
    let mut answer = office.call("exhibit_add", request)?;
    let Value::Array(items) = answer["items"].take() else { return Err("no items".to_owned()) };
    same("the number of files", &items.len(), &wanted.len())?;
    same("the number of files that are known here", &wanted.len(), &EXPECTED.len())?;
    match items.iter().find(|item| !item["fault"].is_null()) {
        Some(item) => Err(format!("{} was not taken in: {}", item["name"], item["fault"])),
        None => Ok(items),
    }
}

fn has_hash(path: &Path, item: &Value) -> Step {
    let said = program::run("sha256sum", &[path.as_os_str()])?;
    let wanted = said.split_whitespace().next().unwrap_or_default().to_owned();
    same("the hash", &text_of(item, "sha256")?, &wanted)
}

fn comes_out(office: &Office, path: &Path, item: &Value) -> Step {
    let number = text_of(item, "number")?;
    let copy = office.scratch(&format!("copy-{}", number.replace('/', "-")));
    let request = json!({ "exhibit": number, "place": office.token(&copy), "reason": "acceptance" });
    let given = office.call("exhibit_export", request)?;
    let original = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let copied = std::fs::read(&copy).map_err(|error| format!("{}: {error}", copy.display()))?;
    if original != copied {
        return Err("the copy has other bytes".to_owned());
    }
    same("the hash of the copy", &text_of(&given, "sha256")?, &text_of(item, "sha256")?)?;
    has_hash(&copy, item)
}

fn place_and_time(office: &Office, expected: &Expected, item: &Value) -> Step {
    let fields = office.record(&text_of(item, "id")?)?;
    let shown = |name: &str| fields[name]["value"].as_str().map(str::to_owned);
    same("the media type", &shown("media_type"), &Some(expected.media_type.to_owned()))?;
    same("the clock of the camera", &shown("captured_clock"), &expected.clock.map(str::to_owned))?;
    let day = expected.clock.map(|clock| clock[..10].to_owned());
    same("the day", &shown("captured_on"), &day)?;
    let place = shown("capture_place");
    match (expected.position, &place) {
        (None, None) => Ok(()),
        (Some((latitude, longitude)), Some(place)) => {
            let mut numbers = place.split(',').map(degrees);
            let near = |found: Option<Option<i64>>, wanted: i64| {
                found.flatten().is_some_and(|found| (found - wanted).abs() <= NEAR)
            };
            if near(numbers.next(), latitude) && near(numbers.next(), longitude) {
                Ok(())
            } else {
                Err(format!("the place is {place}, not {latitude} and {longitude} ten millionths of a degree"))
            }
        }
        (expected, found) => Err(format!("the place is {found:?}, not {expected:?}")),
    }
}

/// Degrees times ten million.
fn degrees(text: &str) -> Option<i64> {
    let (whole, decimals) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let decimals = format!("{decimals:0<7}");
    let digits: i64 = format!("{}{}", whole.trim_start_matches('-'), decimals.get(..7)?).parse().ok()?;
    Some(if whole.starts_with('-') { -digits } else { digits })
}
