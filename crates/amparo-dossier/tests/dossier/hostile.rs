use amparo_dossier::{
    Block, Cell, Column, ColumnAlignment, ColumnWidth, Dossier, Exhibit, Fact, Figure, FigureContent, Finding, Heading,
    HeadingLevel, Language, List, Paragraph, ParagraphKind, Piece, Place, Run, Table, Text, Weight,
};
use proptest::prelude::*;

use crate::{rendered, with_blocks, with_text};

const HERE: Place = Place { part: Some(0), block: Some(0) };

#[test]
fn a_character_without_a_font_is_a_finding_and_shows_its_number() {
    for character in ['ሰ', 'က', '😀', '\u{E000}', '\u{10FFFF}', '𒀀'] {
        let (rendered, inspection) = rendered(&with_text(Language::English, format!("a{character}b")));
        let codepoint = u32::from(character);
        assert_eq!(rendered.findings, [Finding::MissingGlyph { codepoint, place: HERE }]);
        assert!(inspection.texts[0].contains(&format!("aU+{codepoint:04X}b")), "{}", inspection.texts[0]);
    }
}

#[test]
fn a_mark_that_its_letters_font_lacks_is_a_finding_beside_the_letter() {
    let (rendered, inspection) = rendered(&with_text(Language::English, "中\u{64E}文 x\u{6DC}y"));
    assert!(!rendered.findings.is_empty() || inspection.texts[0].contains('\u{64E}'));
    assert!(inspection.texts[0].contains('中') && inspection.texts[0].contains('文'), "{}", inspection.texts[0]);
    assert_eq!(inspection.fonts.iter().map(|font| font.glyphs_without_meaning).sum::<usize>(), 0);
}

#[test]
fn overrides_of_direction_are_shown_and_turn_nothing() {
    let (rendered, inspection) = rendered(&with_text(Language::English, "pay \u{202E}001 to\u{202C} him"));
    assert!(inspection.texts[0].contains("pay U+202E001 to him"), "{}", inspection.texts[0]);
    assert_eq!(rendered.findings, [Finding::HiddenCharacter { codepoint: 0x202E, place: HERE }]);
}

#[test]
fn a_run_cannot_turn_the_text_after_it() {
    let opened = Text::new().plain("\u{2067}abc (1) ").plain("then \u{2069}\u{202B}x").plain(" 12, 34 end");
    let (_, inspection) = rendered(&with_text(Language::English, opened));
    assert!(inspection.texts[0].contains("12, 34 end"), "{}", inspection.texts[0]);
}

#[test]
fn control_characters_and_operators_are_only_text() {
    let text = "ET Q q (x) Tj \\) endstream endobj %%EOF <</A>> \u{0}\u{1B}[31m\u{7F}";
    let (rendered, inspection) = rendered(&with_text(Language::English, text));
    let shown = inspection.texts[0].replace('\n', " ");
    assert!(shown.contains("ET Q q (x) Tj \\) endstream endobj %%EOF <</A>> U+0000U+001B[31mU+007F"), "{shown}");
    assert_eq!(rendered.findings.len(), 3);
}

#[test]
fn a_title_of_operators_stays_a_title() {
    let mut dossier = with_text(Language::English, "x");
    let title = "a) >> /Author (me) \\ \u{0} é]]> <x>&";
    dossier.metadata.title = title.into();
    assert_eq!(rendered(&dossier).1.title, title);
}

#[test]
fn a_word_of_a_hundred_thousand_letters_is_broken_and_whole() {
    let word = "abcdefghij".repeat(10_000);
    let (_, inspection) = rendered(&with_text(Language::English, word.as_str()));
    let shown: String = inspection.texts.concat().replace('\n', "");
    assert_eq!(shown.matches("abcdefghij").count(), 10_000);
}

#[test]
fn marks_beyond_measure_do_not_overprint_the_page() {
    let text = format!("a{}b", "\u{301}".repeat(500));
    let (rendered, inspection) = rendered(&with_text(Language::English, text));
    assert_eq!(rendered.findings, [Finding::HiddenCharacter { codepoint: 0x301, place: HERE }]);
    assert!(inspection.texts[0].chars().filter(|character| *character == '\u{301}').count() <= 6);
}

#[test]
fn lone_marks_tag_characters_and_selectors_never_break_a_page() {
    for text in [
        "\u{64B}",
        "\u{301}\u{302}",
        "\u{200D}\u{200D}",
        "\u{E0041}\u{E007F}",
        "葛\u{E0100}",
        "\u{FE0F}",
        "\u{200B}",
        "\u{FEFF}",
        "\n\n\n",
        "\r\n\r",
        " ",
        "\u{3000}",
        "\u{2028}",
    ] {
        for language in Language::ALL {
            rendered(&with_text(language, text));
        }
    }
}

fn any_text() -> impl Strategy<Value = Text> {
    let characters = prop_oneof![
        4 => "[a-zA-Z0-9 .,()/-]{0,60}",
        2 => "[ا-ي َُِّ٠-٩،]{0,50}",
        2 => "[一-龥，。“”]{0,40}",
        1 => "[а-яё№ ]{0,40}",
        2 => "\\PC{0,30}",
        1 => "[\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{0}-\u{20}\u{300}-\u{310}\u{FE00}-\u{FE0F}a]{0,20}",
        1 => any::<String>(),
    ];
    let run = (characters, any::<[bool; 4]>(), prop::option::of(0_usize..6)).prop_map(|(text, flags, language)| {
        let weight = if flags[0] { Weight::Bold } else { Weight::Regular };
        let direction = match (flags[3], language) {
            (true, Some(language)) => Some(Language::ALL[language].direction()),
            _ => None,
        };
        let language = language.map(|language| Language::ALL[language]);
        Piece::Run(Run { text, language, direction, weight, is_italic: flags[1], is_mono: flags[2] })
    });
    let piece = prop_oneof![
        8 => run,
        1 => any::<String>().prop_map(Piece::Hash),
        1 => "\\PC{0,12}".prop_map(|reason| Piece::Redaction(amparo_dossier::Redaction { reason })),
    ];
    prop::collection::vec(piece, 0..5).prop_map(|pieces| Text { pieces, direction: None })
}

fn any_block() -> impl Strategy<Value = Block> {
    let kind = prop_oneof![
        Just(ParagraphKind::Numbered),
        Just(ParagraphKind::Plain),
        Just(ParagraphKind::Quotation),
        Just(ParagraphKind::Note)
    ];
    let language = prop::option::of(0_usize..6).prop_map(|language| language.map(|language| Language::ALL[language]));
    let paragraph = (any_text(), kind, language)
        .prop_map(|(text, kind, language)| Block::Paragraph(Paragraph { text, kind, language }));
    let heading = (any_text(), any::<bool>()).prop_map(|(text, third)| {
        let level = if third { HeadingLevel::Third } else { HeadingLevel::Second };
        Block::Heading(Heading { level, text })
    });
    let width = prop_oneof![Just(ColumnWidth::Fitted), any::<u16>().prop_map(ColumnWidth::Share)];
    let alignment = prop_oneof![
        Just(ColumnAlignment::Start),
        Just(ColumnAlignment::End),
        any::<char>().prop_map(ColumnAlignment::Decimal),
        Just(ColumnAlignment::Decimal('.'))
    ];
    let column = (any_text(), width, alignment).prop_map(|(head, width, alignment)| Column { head, width, alignment });
    let cell = prop::collection::vec(any_text(), 0..3).prop_map(|texts| Cell { texts });
    let rows = prop::collection::vec(prop::collection::vec(cell, 0..6), 0..8);
    let table = (prop::option::of(any_text()), prop::collection::vec(column, 0..14), rows)
        .prop_map(|(caption, columns, rows)| Block::Table(Table { caption, columns, rows }));
    let list = (any::<bool>(), prop::collection::vec(any_text(), 0..5))
        .prop_map(|(is_ordered, items)| Block::List(List { is_ordered, items }));
    let facts = prop::collection::vec(("\\PC{0,30}", any_text()), 0..6)
        .prop_map(|facts| Block::Facts(facts.into_iter().map(|(label, value)| Fact { label, value }).collect()));
    let exhibit =
        (any::<String>(), any_text(), any_text(), any::<bool>()).prop_map(|(number, description, text, has_figure)| {
            let figure = has_figure.then(|| Figure {
                content: FigureContent::Placeholder(vec![text.clone()]),
                caption: text.clone(),
                alternative: number.clone(),
            });
            Block::Exhibit(Exhibit {
                number,
                description,
                facts: vec![],
                hash: Some(("SHA-256".into(), "ab".repeat(32))),
                figure,
                custody: Some(text),
            })
        });
    prop_oneof![4 => paragraph, 2 => heading, 2 => table, 1 => list, 1 => facts, 1 => exhibit]
}

fn any_dossier() -> impl Strategy<Value = Dossier> {
    let blocks = prop::collection::vec(any_block(), 0..9);
    (0_usize..6, blocks, any::<[String; 4]>(), any::<i64>()).prop_map(|(language, blocks, texts, made_at)| {
        let mut dossier = with_blocks(Language::ALL[language], blocks);
        let [classification, foot, watermark, contents] = texts;
        dossier.furniture.classification = classification;
        dossier.furniture.foot_start = foot;
        dossier.furniture.page_label = "{page} / {pages}".into();
        dossier.furniture.watermark = Some(watermark);
        dossier.contents_title = Some(contents);
        dossier.metadata.made_at = made_at;
        dossier
    })
}

proptest! {
    #![proptest_config(crate::cases(40))]

    #[test]
    fn any_dossier_becomes_a_file_that_reads_back_the_same_twice(dossier in any_dossier()) {
        let (first, inspection) = rendered(&dossier);
        for font in &inspection.fonts {
            prop_assert!(font.is_embedded && font.has_unicode);
            prop_assert_eq!(font.glyphs_without_meaning, 0);
        }
        let (second, _) = rendered(&dossier);
        prop_assert!(first == second);
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = amparo_dossier::check::inspect(&bytes);
        let _ = amparo_dossier::check::find_leaks(&bytes, &["name"]);
    }
}
