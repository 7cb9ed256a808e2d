//! The page of the terminal's commands is as the program takes them; `AMPARO_UPDATE=1` writes it.
#![expect(clippy::disallowed_methods, reason = "this is what writes the generated page")]

use std::path::Path;

#[test]
fn the_page_of_the_terminal_is_what_the_program_takes() -> Result<(), Box<dyn std::error::Error>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/cli.md");
    let document = std::fs::read_to_string(&path)?;
    let (begin, end) = ("<!-- terminal begins -->\n", "\n<!-- terminal ends -->");
    let parts = document.split_once(begin).and_then(|(before, rest)| Some((before, rest.split_once(end)?.1)));
    let (before, after) = parts.ok_or("docs/cli.md lost its marks of the terminal")?;
    let expected = format!("{before}{begin}\n{}\n{end}{after}", amparo_cli::page().trim());
    if std::env::var_os("AMPARO_UPDATE").is_some() {
        return Ok(std::fs::write(path, expected)?);
    }
    assert!(document == expected, "docs/cli.md is not as the program takes its arguments: run `cargo xtask codegen`");
    Ok(())
}
