//! Writes the invented dossier in each of the six languages into a folder, to be looked at.
//!
//! `cargo run -p amparo-dossier --example sample -- FOLDER [ROWS]`

#[path = "../tests/dossier/sample.rs"]
mod sample;

use amparo_dossier::{Language, Silent, render};

#[expect(clippy::disallowed_methods, reason = "an invented dossier is written where the developer says")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("the folder to write to is missing")?;
    let rows = arguments.next().map_or(Ok(200), |rows| rows.parse())?;
    for language in Language::ALL {
        let rendered = render(&sample::dossier(language, rows), &Silent)?;
        std::fs::write(format!("{folder}/{}.pdf", language.tag()), rendered.pdf)?;
        if !rendered.findings.is_empty() {
            return Err(format!("{}: {:?}", language.tag(), rendered.findings).into());
        }
    }
    Ok(())
}
