//! What a dossier shows and carries, read back from its bytes.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod hostile;
mod leaking;
mod pages;
mod pictures;
mod sample;
mod writing;

use amparo_dossier::check::{Inspection, inspect};
use amparo_dossier::{Block, Dossier, Language, Paragraph, Part, Rendered, Silent, Text, render};
use proptest::prelude::ProptestConfig;

/// A dossier with one part of these blocks.
fn with_blocks(language: Language, blocks: Vec<Block>) -> Dossier {
    let mut dossier = Dossier::new(language, "Test");
    let mut part = Part::new("Part");
    part.blocks = blocks;
    dossier.parts.push(part);
    dossier
}

fn with_text(language: Language, text: impl Into<Text>) -> Dossier {
    with_blocks(language, vec![Block::Paragraph(Paragraph::plain(text))])
}

fn rendered(dossier: &Dossier) -> (Rendered, Inspection) {
    let rendered = render(dossier, &Silent).unwrap();
    let inspection = inspect(&rendered.pdf).unwrap();
    assert_eq!(rendered.pages, inspection.pages, "as many pages are said as are there");
    (rendered, inspection)
}

/// As many as `PROPTEST_CASES` says, or a short count.
fn cases(short: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(asked.unwrap_or(short)) }
}
