//! Spellings of Arabic that must be found by one another.

use amparo_domain::fold::fold;
use serde_json::json;

use crate::office::{Office, inputs, text_of};
use crate::report::{Report, same};
use crate::{Folders, Step, read_text};

/// Spaces are kept by folding: "Abd" is joined and split by the index of names.
const BY_NAME_ONLY: &str = "abd spacing";
/// Not a name.
const BY_FOLDING_ONLY: &str = "digits";

/// Looks at both sides of every pair of the table.
pub(crate) fn check(office: &Office, folders: &Folders, report: &mut Report) {
    let path = folders.data("names/arabic_normalisation_pairs.tsv");
    let read = read_text(&path).and_then(|text| pairs(&text));
    let Some(pairs) = report.value("the table of spellings has its pairs", read) else { return };
    for [rule, raw, wanted] in &pairs {
        if rule != BY_NAME_ONLY {
            let are_one = same("the folded spelling", &fold(raw), &fold(wanted));
            report.check(&format!("folding makes both spellings one: {rule}"), are_one);
        }
        if rule != BY_FOLDING_ONLY {
            report.check(&format!("a person is found by the other spelling: {rule}"), is_found(office, raw, wanted));
        }
    }
}

fn pairs(text: &str) -> Step<Vec<[String; 3]>> {
    let lines = text.lines().skip(1).filter(|line| !line.is_empty());
    let pairs = lines
        .map(|line| {
            let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
            <[String; 3]>::try_from(cells).map_err(|_| format!("a line without three cells: {line}"))
        })
        .collect::<Step<Vec<_>>>()?;
    same("the number of pairs", &pairs.len(), &10)?;
    Ok(pairs)
}

fn is_found(office: &Office, raw: &str, wanted: &str) -> Step {
    let made = office.call("record_create", json!({ "kind": "person", "fields": inputs(&[("real_name", raw)]) }))?;
    let person = text_of(&made, "id")?;
    let found = office.call("identity_search", json!({ "words": wanted }))?;
    let items = found["items"].as_array().cloned().unwrap_or_default();
    if items.iter().any(|item| item["id"] == person.as_str()) {
        Ok(())
    } else {
        Err(format!("{} proposals, and this person is not among them", items.len()))
    }
}
