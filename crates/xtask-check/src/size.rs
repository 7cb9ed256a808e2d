//! No source file beyond 800 lines but those listed, and the list only shrinks.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::files;
use crate::problem::{CheckError, Problem};

const BASELINE: &str = "xtask/size-baseline.txt";
const MOST: usize = 800;
const ENDINGS: [&str; 8] = ["rs", "py", "ts", "tsx", "css", "mjs", "sh", "sql"];
const HEAD: &str = "\
# Source files beyond 800 lines, with the lines they may have: `LINES PATH`.
# The list may only shrink: `cargo xtask check --only size --fix` lowers a number, and nothing raises one.
";

pub(crate) fn check(root: &Path, fix: bool) -> Result<Vec<Problem>, CheckError> {
    let listed = read(root)?;
    let lines: BTreeMap<String, usize> =
        files::sources(root, &ENDINGS)?.into_iter().map(|file| (file.path, file.text.lines().count())).collect();
    if fix {
        write(root, &shrink(&listed, &lines))?;
        return Ok(judge(&read(root)?, &lines));
    }
    Ok(judge(&listed, &lines))
}

fn read(root: &Path) -> Result<BTreeMap<String, usize>, CheckError> {
    let mut listed = BTreeMap::new();
    for line in files::read(root, BASELINE)?.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let row = line.split_once(' ').and_then(|(lines, path)| Some((path.trim().to_owned(), lines.parse().ok()?)));
        let (path, lines) =
            row.ok_or_else(|| CheckError::Form(root.join(BASELINE), format!("not `LINES PATH`: {line}")))?;
        listed.insert(path, lines);
    }
    Ok(listed)
}

fn write(root: &Path, listed: &BTreeMap<String, usize>) -> Result<(), CheckError> {
    let mut text = HEAD.to_owned();
    for (path, lines) in listed {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{lines} {path}");
    }
    let full = root.join(BASELINE);
    std::fs::write(&full, text).map_err(CheckError::file(&full))
}

/// The list with each number lowered to what is there, and rows that are needed no more left out.
fn shrink(listed: &BTreeMap<String, usize>, lines: &BTreeMap<String, usize>) -> BTreeMap<String, usize> {
    listed
        .iter()
        .filter_map(|(path, most)| Some((path.clone(), *lines.get(path)?.min(most))))
        .filter(|(path, _)| lines.get(path).is_some_and(|lines| *lines > MOST))
        .collect()
}

fn judge(listed: &BTreeMap<String, usize>, lines: &BTreeMap<String, usize>) -> Vec<Problem> {
    let large = lines.iter().filter_map(|(path, lines)| {
        let most = listed.get(path).copied().unwrap_or(MOST);
        let text = format!("{lines} lines, more than {most}: give its parts files of their own");
        (*lines > most).then(|| Problem::of(path, text))
    });
    let stale = listed.iter().filter_map(|(path, most)| {
        let now = lines.get(path).copied().unwrap_or(0);
        let text = format!("{path} has {now} lines, {most} are listed: mend the list with --fix");
        (now < *most || *most <= MOST).then(|| Problem::of(BASELINE, text))
    });
    large.chain(stale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[(&str, usize)]) -> BTreeMap<String, usize> {
        rows.iter().map(|(path, lines)| ((*path).to_owned(), *lines)).collect()
    }

    #[test]
    fn a_large_file_is_refused_unless_listed() {
        assert_eq!(judge(&table(&[]), &table(&[("a.rs", 801)])).len(), 1);
        assert_eq!(judge(&table(&[("a.rs", 900)]), &table(&[("a.rs", 900)])), []);
        assert_eq!(judge(&table(&[("a.rs", 900)]), &table(&[("a.rs", 901)])).len(), 1);
    }

    #[test]
    fn the_list_follows_a_file_down_and_never_up() {
        let listed = table(&[("a.rs", 900), ("b.rs", 950), ("gone.rs", 990), ("grown.rs", 810)]);
        let lines = table(&[("a.rs", 850), ("b.rs", 400), ("grown.rs", 999)]);
        assert_eq!(shrink(&listed, &lines), table(&[("a.rs", 850), ("grown.rs", 810)]));
        assert!(!judge(&listed, &lines).is_empty());
    }
}
