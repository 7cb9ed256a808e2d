use amparo_dossier::{
    Block, Cell, Column, Cover, Digits, Exhibit, Fact, Figure, FigureContent, Finding, Furniture, Heading,
    HeadingLevel, Language, Paragraph, Part, PictureIndex, Place, Table, Text,
};
use proptest::prelude::*;

use crate::{rendered, sample, with_blocks, with_text};

#[test]
fn every_page_carries_its_classification_twice_and_its_number() {
    for (language, page, first) in [(Language::English, "Page 1 of", "1"), (Language::Chinese, "第 1 页", "1")] {
        let (rendered, inspection) = rendered(&sample::dossier(language, 60));
        let marking = sample::dossier(language, 0).furniture.classification;
        assert!(inspection.artifacts[0].contains(page), "{}", inspection.artifacts[0]);
        for (index, artifacts) in inspection.artifacts.iter().enumerate() {
            assert_eq!(artifacts.matches(&marking).count(), 2, "page {}", index + 1);
            let number = page.replace(first, &(index + 1).to_string());
            assert!(artifacts.contains(&number), "{artifacts}");
            assert!(artifacts.contains(&rendered.pages.to_string()), "{artifacts}");
        }
    }
}

#[test]
fn arabic_page_numbers_have_the_digits_of_the_document() {
    let mut dossier = with_text(Language::Arabic, "نص");
    dossier.digits = Digits::ArabicIndic;
    dossier.furniture = Furniture { page_label: "{page}/{pages}".into(), ..Furniture::default() };
    let (_, inspection) = rendered(&dossier);
    assert!(inspection.artifacts[0].contains('١'), "{}", inspection.artifacts[0]);
    assert!(!inspection.artifacts[0].contains('1'), "{}", inspection.artifacts[0]);
}

#[test]
fn the_contents_name_the_pages_the_headings_stand_on() {
    let (_, inspection) = rendered(&sample::dossier(Language::English, 60));
    let contents: Vec<&str> = inspection.texts[1].lines().collect();
    let entries: Vec<_> = inspection.outline.iter().filter(|entry| entry.level <= 2).collect();
    assert!(!entries.is_empty());
    for entry in entries {
        let line = format!("{} {}", entry.title, entry.page);
        assert!(contents.contains(&line.as_str()), "{line} in {contents:?}");
        assert!(inspection.texts[entry.page - 1].contains(&entry.title));
    }
}

#[test]
fn every_row_of_a_long_table_is_printed_once_under_a_head_on_each_page() {
    let rows = 400;
    let table = Table {
        caption: None,
        columns: vec![Column::fitted("Head"), Column::share("Second", 1)],
        rows: (0..rows).map(|row| vec![Cell::from(format!("row{row}end")), "x".into()]).collect(),
    };
    let (_, inspection) = rendered(&with_blocks(Language::English, vec![Block::Table(table)]));
    let all = inspection.texts.join("\n");
    for row in 0..rows {
        assert_eq!(all.matches(&format!("row{row}end")).count(), 1, "row {row}");
    }
    assert!(inspection.texts[0].contains("Head"));
    for (text, artifacts) in inspection.texts.iter().zip(&inspection.artifacts).skip(1) {
        assert!(artifacts.contains("Head") && !text.contains("Head"), "a repeated head is not read aloud again");
    }
}

#[test]
fn a_row_taller_than_a_page_goes_on_without_losing_a_word() {
    let words: Vec<String> = (0..3_000).map(|word| format!("w{word}")).collect();
    let table = Table {
        caption: None,
        columns: vec![Column::share("A", 1), Column::share("B", 1)],
        rows: vec![vec!["short".into(), words.join(" ").into()], vec!["after".into()]],
    };
    let (rendered, inspection) = rendered(&with_blocks(Language::English, vec![Block::Table(table)]));
    assert!(rendered.pages > 3);
    let all = inspection.texts.join(" ").replace('\n', " ");
    let shown: Vec<&str> = all.split_whitespace().filter(|word| words.iter().any(|other| other == word)).collect();
    assert_eq!(shown, words);
    assert!(all.contains("after"));
}

#[test]
fn an_arabic_table_is_mirrored() {
    let table = |columns: [&str; 2]| Table {
        caption: None,
        columns: columns.into_iter().map(|head| Column::share(head, 1)).collect(),
        rows: vec![],
    };
    let order = |language| {
        let blocks = vec![Block::Table(table(["AAA", "BBB"]))];
        let (rendered, _) = rendered(&with_blocks(language, blocks));
        let document = lopdf::Document::load_mem(&rendered.pdf).unwrap();
        let page = document.get_pages()[&1];
        let content = lopdf::content::Content::decode(&document.get_page_content(page)).unwrap();
        let positions: Vec<f32> = content
            .operations
            .iter()
            .filter(|operation| operation.operator == "Tm")
            .map(|operation| operation.operands[4].as_float().unwrap())
            .collect();
        // The heading of the part comes first.
        (positions[1], positions[2])
    };
    let (first, second) = order(Language::English);
    assert!(first < second);
    let (first, second) = order(Language::Arabic);
    assert!(first > second);
}

#[test]
fn numbers_stand_under_one_another_on_their_decimal_sign() {
    let rows = ["1", "105", "2.5", "47.25", "1000"].map(|number| vec![Cell::from("row"), number.into()]);
    for language in [Language::English, Language::Arabic] {
        let table = Table {
            caption: None,
            columns: vec![Column::share("A", 1), Column::numbers("B", '.')],
            rows: rows.iter().cycle().take(150).cloned().collect(),
        };
        let (rendered, _) = rendered(&with_blocks(language, vec![Block::Table(table)]));
        let document = lopdf::Document::load_mem(&rendered.pdf).unwrap();
        let content = document.get_page_content(document.get_pages()[&1]);
        let starts: Vec<f32> = lopdf::content::Content::decode(&content)
            .unwrap()
            .operations
            .iter()
            .filter(|operation| operation.operator == "Tm")
            .map(|operation| operation.operands[4].as_float().unwrap())
            .collect();
        // Heading, two heads, then five rows of a word and a number.
        let numbers: Vec<f32> = starts[3..13].iter().skip(1).step_by(2).copied().collect();
        let digit = (numbers[0] - numbers[1]) / 2.0;
        assert!(digit > 3.0, "{language:?}: {numbers:?}");
        for (number, digits) in numbers.iter().zip([1.0, 3.0, 1.0, 2.0, 4.0]) {
            assert!((number + digits * digit - (numbers[0] + digit)).abs() < 0.1, "{language:?}: {numbers:?}");
        }
    }
}

#[test]
fn nothing_leaves_the_page_in_any_language() {
    for language in Language::ALL {
        let (rendered, _) = rendered(&sample::dossier(language, 30));
        let document = lopdf::Document::load_mem(&rendered.pdf).unwrap();
        for page in document.get_pages().into_values() {
            let content = lopdf::content::Content::decode(&document.get_page_content(page)).unwrap();
            for operation in content.operations.iter().filter(|operation| operation.operator == "Tm") {
                let [.., x, y] = operation.operands.as_slice() else { panic!("a matrix has six numbers") };
                let (x, y) = (x.as_float().unwrap(), y.as_float().unwrap());
                assert!((60.0..540.0).contains(&x) && (20.0..820.0).contains(&y), "{language:?}: {x} {y}");
            }
        }
    }
}

/// Paragraphs of lines that say which they are.
fn told_lines(counts: &[usize]) -> Vec<Block> {
    counts
        .iter()
        .enumerate()
        .map(|(paragraph, count)| {
            let lines: Vec<String> = (0..*count).map(|line| format!("p{paragraph}l{line}end")).collect();
            Block::Paragraph(Paragraph::plain(lines.join("\n")))
        })
        .collect()
}

proptest! {
    #![proptest_config(crate::cases(12))]

    #[test]
    fn no_line_of_a_paragraph_stands_alone_on_a_page(counts in prop::collection::vec(2_usize..70, 1..12)) {
        let (_, inspection) = rendered(&with_blocks(Language::English, told_lines(&counts)));
        for (paragraph, count) in counts.iter().enumerate() {
            let mark = format!("p{paragraph}l");
            let shown: Vec<usize> = inspection.texts.iter().map(|text| text.matches(&mark).count()).collect();
            prop_assert_eq!(shown.iter().sum::<usize>(), *count);
            prop_assert!(shown.iter().all(|lines| *lines != 1), "{shown:?}");
        }
    }

    #[test]
    fn a_heading_stands_on_the_page_of_the_lines_that_follow(before in 1_usize..45, after in 1_usize..9) {
        let mut blocks = told_lines(&[before]);
        let heading = |level, text: &str| Block::Heading(Heading { level, text: text.into() });
        blocks.push(heading(HeadingLevel::Second, "Second heading"));
        blocks.push(heading(HeadingLevel::Third, "Third heading"));
        let lines: Vec<String> = (0..after).map(|line| format!("after{line}end")).collect();
        blocks.push(Block::Paragraph(Paragraph::numbered(lines.join("\n"))));
        let (_, inspection) = rendered(&with_blocks(Language::English, blocks));
        let page = inspection.texts.iter().find(|text| text.contains("Second heading")).unwrap();
        prop_assert!(page.contains("Third heading"));
        for line in 0..after.min(3) {
            let told = format!("after{line}end");
            prop_assert!(page.contains(&told), "{told}");
        }
    }
}

#[test]
fn paragraph_numbers_count_through_all_parts() {
    let mut dossier = with_blocks(Language::English, vec![Block::Paragraph(Paragraph::numbered("one"))]);
    let mut part = Part::new("Second");
    part.starts_page = true;
    part.blocks = vec![Block::Paragraph(Paragraph::plain("none")), Block::Paragraph(Paragraph::numbered("two"))];
    dossier.parts.push(part);
    let (rendered, inspection) = rendered(&dossier);
    assert_eq!(rendered.pages, 2);
    assert!(inspection.texts[0].contains("1. one"), "{}", inspection.texts[0]);
    assert!(inspection.texts[1].contains("2. two"), "{}", inspection.texts[1]);
}

#[test]
fn what_a_model_gets_wrong_is_a_finding_and_the_rest_is_printed() {
    let figure = Figure {
        content: FigureContent::Picture(PictureIndex(7)),
        caption: "Caption".into(),
        alternative: "What it shows".into(),
    };
    let table = |columns, row: Vec<Cell>| Block::Table(Table { caption: None, columns, rows: vec![row] });
    let blocks = vec![
        Block::Figure(figure),
        table(Vec::new(), vec!["lost".into()]),
        table(vec![Column::share("A", 0)], vec!["kept".into(), "surplus".into()]),
    ];
    let (rendered, inspection) = rendered(&with_blocks(Language::English, blocks));
    let place = |block| Place { part: Some(0), block: Some(block) };
    assert_eq!(
        rendered.findings,
        [
            Finding::MissingPicture { picture: 7, place: place(0) },
            Finding::SurplusCells { place: place(2) },
            Finding::TableWithoutColumns { place: place(1) },
        ]
    );
    assert!(inspection.texts[0].contains("What it shows") && inspection.texts[0].contains("kept"));
}

#[test]
fn a_redaction_shows_its_reason_and_its_width_tells_nothing() {
    let text = Text::from("Before ").redacted("R-3").plain(" after");
    let (_, inspection) = rendered(&with_text(Language::English, text));
    assert!(inspection.texts[0].contains("R-3"), "{}", inspection.texts[0]);
    let plain = inspection.texts[0].replace('\n', " ");
    assert!(plain.contains("Before") && plain.contains("after"));
}

#[test]
fn an_empty_dossier_is_one_page() {
    let dossier = amparo_dossier::Dossier::new(Language::English, "");
    assert_eq!(rendered(&dossier).0.pages, 1);
}

#[test]
fn an_exhibit_longer_than_a_page_is_parted_and_whole() {
    let facts: Vec<Fact> = (0..120).map(|fact| Fact::new("Label", format!("value{fact}end"))).collect();
    let figure = Figure {
        content: FigureContent::Placeholder(vec!["Not printed".into()]),
        caption: "Caption".into(),
        alternative: String::new(),
    };
    let exhibit = Exhibit {
        number: "E-A001".into(),
        description: "A thing".into(),
        facts,
        hash: None,
        figure: Some(figure),
        custody: Some("Held".into()),
    };
    let (_, inspection) = rendered(&with_blocks(Language::English, vec![Block::Exhibit(exhibit)]));
    let all = inspection.texts.join("\n");
    for fact in 0..120 {
        assert_eq!(all.matches(&format!("value{fact}end")).count(), 1);
    }
    assert!(all.contains("Not printed") && all.contains("Held"));
}

#[test]
fn a_cover_longer_than_a_page_goes_on() {
    let mut dossier = with_text(Language::English, "Body");
    dossier.cover = Some(Cover {
        office: "Office".into(),
        title: "Title ".repeat(90).into(),
        subtitle: None,
        facts: (0..60).map(|fact| Fact::new(format!("label{fact}"), "value")).collect(),
        notes: vec![],
    });
    let (rendered, inspection) = rendered(&dossier);
    assert!(rendered.pages > 2);
    assert!(inspection.texts.last().unwrap().contains("Body"));
}
