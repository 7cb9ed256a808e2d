//! Spellings of Arabic that must be found by one another.

use amparo_domain::fold::fold;

use crate::report::{Report, same};
use crate::{Folders, Step, read_text};

/// Folds both sides of every pair of the table.
pub(crate) fn check(folders: &Folders, report: &mut Report) {
    let path = folders.data("names/arabic_normalisation_pairs.tsv");
    let Some(pairs) = report.value("the table of spellings has its pairs", read_text(&path).and_then(|text| pairs(&text)))
    else {
        return;
    };
    for [rule, raw, wanted] in &pairs {
        report.check(&format!("folding makes both spellings one: {rule}"), are_one(raw, wanted));
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

fn are_one(raw: &str, wanted: &str) -> Step {
    same("the folded spelling", &fold(raw), &fold(wanted))
}
