//! Dossiers in English and Arabic, judged by programs of others, and as pictures for people to look at.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use amparo_domain::fold::fold;
use amparo_i18n::{Catalogue, Language};
use serde_json::json;

use crate::office::Office;
use crate::report::{Report, same};
use crate::{Step, program};

/// A case whose dossier is made, and what must be readable in it.
pub(crate) struct Case {
    pub(crate) reference: String,
    pub(crate) name: &'static str,
    pub(crate) hashes: Vec<String>,
    pub(crate) titles: Vec<String>,
    pub(crate) english: Vec<String>,
    pub(crate) arabic: Vec<String>,
}

/// Labels that every dossier prints.
const LABELS: [&str; 16] = [
    "dossier-title-full",
    "dossier-contents",
    "dossier-caveat",
    "dossier-fact-recipient",
    "dossier-fact-profile",
    "dossier-fact-made",
    "dossier-cover-verify",
    "dossier-part-summary",
    "dossier-part-scope",
    "dossier-part-standard",
    "dossier-part-chronology",
    "dossier-part-exhibits",
    "dossier-part-gaps",
    "dossier-part-custody",
    "dossier-part-codes",
    "dossier-part-closing",
];

/// Empties the folder of what an earlier run left there, and nothing else.
#[expect(clippy::disallowed_methods, reason = "documents of test data are left in the open for people to look at")]
pub(crate) fn clear(out: &Path) -> Step {
    let failed = |error: std::io::Error| format!("{}: {error}", out.display());
    std::fs::create_dir_all(out).map_err(failed)?;
    for entry in out.read_dir().map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let is_ours = path.extension().is_some_and(|ending| ending == "pdf" || ending == "png");
        if is_ours && path.is_file() {
            std::fs::remove_file(&path).map_err(failed)?;
        }
    }
    Ok(())
}

/// Makes the dossier of a case in both languages and looks at it.
pub(crate) fn check(office: &Office, out: &Path, case: &Case, report: &mut Report) {
    for language in [Language::English, Language::Arabic] {
        let name = format!("{}-{}", case.name, language.code());
        let path = out.join(format!("{name}.pdf"));
        if report.value(&format!("the dossier {name} is made"), make(office, case, language, &path)).is_none() {
            continue;
        }
        let file = path.as_os_str();
        let is_clean = program::run("qpdf", &[OsStr::new("--check"), file]).map(|_| ());
        report.check(&format!("qpdf --check finds {name} clean"), is_clean);
        report.check(&format!("all fonts of {name} are embedded and can be read out"), fonts_are_embedded(file));
        if let Some(text) = report.value(&format!("the text of {name} can be read out"), ReadOut::of(file)) {
            read(&text, case, language, &name, report);
        }
        report.check(&format!("the pages of {name} are drawn"), draw(file, &out.join(&name)));
    }
}

fn make(office: &Office, case: &Case, language: Language, path: &Path) -> Step {
    let place = office.token(&absolute(path)?);
    let request = json!({ "case": case.reference, "document": "full", "language": language.code(), "place": place });
    let made = office.call("dossier_make", request)?;
    match made["findings"].as_array().map(Vec::as_slice) {
        Some([]) => Ok(()),
        _ => Err(format!("it has findings: {}", made["findings"])),
    }
}

fn absolute(path: &Path) -> Step<PathBuf> {
    std::path::absolute(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The text of a document as `pdftotext` reads it.
struct ReadOut {
    /// In the order in which a person reads a page.
    page: String,
    /// In the order in which the document writes it, so that what stands beside is never between two lines.
    written: String,
}

impl ReadOut {
    fn of(file: &OsStr) -> Step<Self> {
        let options = |order: &'static [&'static str]| order.iter().map(OsStr::new).collect::<Vec<_>>();
        let text = |order| {
            let arguments = [&options(order)[..], &[OsStr::new("-enc"), OsStr::new("UTF-8"), file, OsStr::new("-")]];
            program::run("pdftotext", &arguments.concat()).map(|text| plain(&text))
        };
        Ok(Self { page: text(&[])?, written: text(&["-raw"])? })
    }
}

/// What must be readable in the text of a dossier.
fn read(text: &ReadOut, case: &Case, language: Language, name: &str, report: &mut Report) {
    let dense: String = text.written.chars().filter(|sign| !sign.is_whitespace()).collect();
    let missing = case.hashes.iter().find(|hash| !dense.contains(hash.as_str()));
    if !case.hashes.is_empty() {
        report.check(
            &format!("{name} shows the hash of every exhibit ({})", case.hashes.len()),
            missing.map_or(Ok(()), |hash| Err(format!("{hash} is not there"))),
        );
    }
    let catalogue = Catalogue::of(language);
    let labels: Vec<String> = LABELS.iter().map(|id| catalogue.text(id)).collect();
    if language == Language::Arabic {
        report.check(&format!("{name} shows its labels word by word"), all_words(&text.page, &labels));
    } else {
        report.check(&format!("{name} shows its labels"), all_in_order(&text.page, &labels));
    }
    for (what, wanted) in [("the title of every event", &case.titles), ("its English paragraphs", &case.english)] {
        if !wanted.is_empty() {
            report.check(
                &format!("{name} holds {what} word for word ({})", wanted.len()),
                all_in_order(&text.written, wanted),
            );
        }
    }
    if !case.arabic.is_empty() {
        let wanted = &case.arabic;
        report.check(&format!("{name} holds its Arabic paragraphs ({})", wanted.len()), all_words(&text.page, wanted));
    }
}

/// The text in one line. The marks by which readers of PDF show the direction stand in place of spaces as well.
fn plain(text: &str) -> String {
    let is_mark =
        |sign: char| matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_between = |sign: char| sign.is_whitespace() || is_mark(sign);
    text.split(is_between).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Every one of these stands in the text, its words in their order.
fn all_in_order(text: &str, wanted: &[String]) -> Step {
    all(wanted, |wanted| text.contains(&plain(wanted)))
}

/// Every word of these stands in the text, folded as the search folds it: a reader of PDF gives two joined letters as
/// one sign, and may put a space before a vowel sign, which is why such words are looked for without spaces.
fn all_words(text: &str, wanted: &[String]) -> Step {
    let text = fold(text);
    let dense: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let words: HashSet<&str> = text.split(|sign: char| !sign.is_alphanumeric()).collect();
    all(wanted, |wanted| {
        let is_there = |word: &str| {
            let folded = fold(word);
            words.contains(folded.as_str()) || (has_vowel_sign(word) && dense.contains(&folded))
        };
        wanted
            .split(|sign: char| !(sign.is_alphanumeric() || has_vowel_sign(sign.encode_utf8(&mut [0; 4]))))
            .all(is_there)
    })
}

fn has_vowel_sign(word: &str) -> bool {
    word.chars().any(|sign| ('\u{64b}'..='\u{652}').contains(&sign))
}

fn all(wanted: &[String], is_there: impl Fn(&str) -> bool) -> Step {
    let missing: Vec<&String> = wanted.iter().filter(|wanted| !is_there(wanted)).collect();
    match missing.first() {
        None => Ok(()),
        Some(first) => Err(format!("{} of {} are not there, such as: {first}", missing.len(), wanted.len())),
    }
}

/// The columns of `pdffonts` end in: embedded, subset, Unicode, object and generation.
fn fonts_are_embedded(file: &OsStr) -> Step {
    let table = program::run("pdffonts", &[file])?;
    let fonts: Vec<&str> = table.lines().skip(2).collect();
    if fonts.is_empty() {
        return Err("there are none".to_owned());
    }
    for font in fonts {
        let mut columns = font.split_whitespace().rev().skip(2);
        let (unicode, _, embedded) = (columns.next(), columns.next(), columns.next());
        same(&format!("embedded and Unicode of {font}"), &(embedded, unicode), &(Some("yes"), Some("yes")))?;
    }
    Ok(())
}

fn draw(file: &OsStr, pages: &Path) -> Step {
    let arguments = ["-r", "60", "-png"].map(OsStr::new);
    program::run("pdftoppm", &[&arguments[..], &[file, pages.as_os_str()]].concat()).map(|_| ())
}
