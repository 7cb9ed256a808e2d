//! The files generated from the command table are as the table says; `AMPARO_UPDATE=1` writes them.
#![expect(clippy::disallowed_methods, reason = "this is what writes the generated files")]

use std::path::{Path, PathBuf};

use amparo_api::codegen::{command_page, typescript};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The document with what stands between two marks replaced.
fn with_part(document: &str, name: &str, part: &str) -> Option<String> {
    let (begin, end) = (format!("<!-- {name} begins -->\n"), format!("\n<!-- {name} ends -->"));
    let (before, rest) = document.split_once(&begin)?;
    let (_, after) = rest.split_once(&end)?;
    Some(format!("{before}{begin}\n{}\n{end}{after}", part.trim()))
}

fn compare(path: &str, expected: &str) -> Result<(), std::io::Error> {
    let full = root().join(path);
    if std::env::var_os("AMPARO_UPDATE").is_some() {
        return std::fs::write(full, expected);
    }
    let found = std::fs::read_to_string(full).unwrap_or_default();
    assert!(found == expected, "{path} is not as the command table says: run `cargo xtask codegen`");
    Ok(())
}

#[test]
fn the_page_of_commands_is_that_of_the_table() -> Result<(), Box<dyn std::error::Error>> {
    let document = std::fs::read_to_string(root().join("docs/cli.md"))?;
    let document = with_part(&document, "table", &command_page()).ok_or("docs/cli.md lost its marks of the table")?;
    Ok(compare("docs/cli.md", &document)?)
}

#[test]
fn the_types_of_the_window_are_those_of_the_table() -> Result<(), std::io::Error> {
    compare("ui/src/ipc/generated.ts", &typescript())
}
