//! The Universal Declaration of Human Rights in six languages: kept as files, found by their words.

use std::path::Path;

use serde_json::{Value, json};

use crate::office::{Office, inputs, text_of};
use crate::report::{Report, same};
use crate::{Folders, Step, program, read_text};

/// File, a word of its first article, and the same word as somebody in a hurry types it.
const LANGUAGES: [(&str, &str, &str); 6] = [
    ("eng.html", "brotherhood", "BROTHERHOOD"),
    ("fra.html", "fraternité", "fraternite"),
    ("spa.html", "fraternalmente", "fraternalm"),
    ("arb.html", "الإخاء", "الاخاء"),
    ("rus.html", "братства", "Братства"),
    ("cmn_hans.html", "兄弟", "兄弟关系"),
];

/// Takes all six in and searches for them.
pub(crate) fn check(office: &Office, folders: &Folders, report: &mut Report) {
    let Some(case) =
        report.value("a case for the texts is opened", office.open_case("Declaration in six languages", &[]))
    else {
        return;
    };
    for (file, _, _) in LANGUAGES {
        let path = folders.data("udhr").join(file);
        report.check(&format!("{file} is an exhibit with its text"), take_in(office, &path, &case));
    }
    for (file, word, hurried) in LANGUAGES {
        report.check(&format!("{file} alone is found by {word}"), is_found(office, &case, file, word));
        report.check(&format!("{file} alone is found by {hurried}"), is_found(office, &case, file, hurried));
    }
}

fn take_in(office: &Office, path: &Path, case: &str) -> Step {
    let request = json!({
        "case": case,
        "files": [office.token(path)],
        "fields": inputs(&[("shows_person", "no"), ("origin", "OPEN")]),
    });
    let answer = office.call("exhibit_add", request)?;
    let item = &answer["items"][0];
    same("the fault", &item["fault"], &Value::Null)?;
    let said = program::run("sha256sum", &[path.as_os_str()])?;
    same("the hash", &item["sha256"].as_str(), &said.split_whitespace().next())?;
    let media_type = text_of(item, "media_type")?;
    if !media_type.starts_with("text/") {
        return Err(format!("its media type is {media_type}"));
    }
    // The words of a file are searched where a member writes them down: files themselves stay as they are.
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let text = paragraphs(path)?.join("\n");
    let fields = inputs(&[("title", &name), ("description", &text)]);
    office.call("record_set", json!({ "record": text_of(item, "id")?, "fields": fields })).map(|_| ())
}

fn is_found(office: &Office, case: &str, file: &str, word: &str) -> Step {
    let found = office.call("record_search", json!({ "words": word, "case": case, "limit": 20 }))?;
    let items = found["items"].as_array().cloned().unwrap_or_default();
    let titles: Vec<String> =
        items.iter().map(|item| item["fields"]["title"].as_str().unwrap_or_default().to_owned()).collect();
    same("what is found", &titles, &vec![file.to_owned()])
}

/// The paragraphs of a page of the declaration.
pub(crate) fn paragraphs(path: &Path) -> Step<Vec<String>> {
    let page = read_text(path)?;
    let found: Vec<String> = page
        .split("<p>")
        .skip(1)
        .filter_map(|rest| rest.split_once("</p>"))
        .map(|(text, _)| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    match found.iter().find(|text| text.contains(['<', '&'])) {
        Some(text) => Err(format!("{} has marks in a paragraph: {text}", path.display())),
        None if found.is_empty() => Err(format!("{} has no paragraphs", path.display())),
        None => Ok(found),
    }
}
