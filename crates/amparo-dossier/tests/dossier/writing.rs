use std::sync::atomic::{AtomicU64, Ordering};

use amparo_dossier::{DossierError, Language, Progress, Silent, Text, render};

use unicode_normalization::UnicodeNormalization;

use crate::{rendered, sample, with_text};

#[test]
fn every_language_reads_back_with_all_its_fonts_and_nothing_to_note() {
    for language in Language::ALL {
        let dossier = sample::dossier(language, 40);
        let (rendered, inspection) = rendered(&dossier);
        assert_eq!(rendered.findings, [], "{language:?}");
        assert_eq!(inspection.title, dossier.metadata.title);
        assert_eq!(inspection.language, language.tag());
        assert_eq!(inspection.pictures, 2, "equal pictures are written once");
        for font in &inspection.fonts {
            assert!(font.is_embedded && font.is_subset && font.has_unicode, "{font:?}");
            assert_eq!(font.glyphs_without_meaning, 0, "{font:?}");
        }
        let levels: Vec<usize> = inspection.outline.iter().map(|entry| entry.level).collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 4, "{levels:?}");
        assert!(levels.contains(&2) && levels.contains(&3), "{levels:?}");
        assert!(inspection.outline.iter().all(|entry| (1..=rendered.pages).contains(&entry.page)));
    }
}

#[test]
fn the_same_dossier_gives_the_same_bytes_in_any_thread() {
    for language in [Language::Arabic, Language::Chinese, Language::English] {
        let here = render(&sample::dossier(language, 20), &Silent).unwrap();
        let there = std::thread::spawn(move || render(&sample::dossier(language, 20), &Silent).unwrap());
        assert!(here.pdf == there.join().unwrap().pdf, "{language:?}");
    }
}

#[test]
fn another_date_changes_the_identifier_but_not_the_pages() {
    let mut dossier = with_text(Language::English, "One line.");
    let first = render(&dossier, &Silent).unwrap();
    dossier.metadata.made_at += 1;
    let second = render(&dossier, &Silent).unwrap();
    let identifier = |pdf: &[u8]| {
        let document = lopdf::Document::load_mem(pdf).unwrap();
        document.trailer.get(b"ID").unwrap().clone()
    };
    assert_ne!(identifier(&first.pdf), identifier(&second.pdf));
    assert_eq!(first.pdf.len(), second.pdf.len());
}

#[test]
fn left_to_right_languages_come_back_character_for_character() {
    for (language, text) in [
        (Language::English, "“The gate” – 21:00 to 23:30; office fi ffi fl: £5, 50 % of it."),
        (Language::French, "Où ? À l’été, « l’œuvre » coûte 3 €."),
        (Language::Spanish, "¿Quién? ¡Él! El niño pingüino."),
        (Language::Russian, "Ещё объём: «вооружённая» – №5."),
        (Language::Chinese, "“大门”——欧阳䶮、㛃：买买提明·阿卜杜热合曼。"),
    ] {
        let (rendered, inspection) = rendered(&with_text(language, text));
        assert_eq!(rendered.findings, []);
        assert!(inspection.texts[0].contains(text), "{}", inspection.texts[0]);
    }
}

#[test]
fn characters_drawn_alike_mean_the_common_one_whatever_came_first() {
    for text in ["• 买买提明·吐尔逊 ・", "买买提明·吐尔逊 • ・", "⺂乛乛⺂ 〈〉〈"] {
        let (_, inspection) = rendered(&with_text(Language::Chinese, text));
        let shown = &inspection.texts[0];
        let is_right = shown.contains("买买提明·吐尔逊") || shown.contains("乛乛乛乛 〈〉〈");
        assert!(is_right && !shown.contains('•'), "{shown}");
    }
}

#[test]
fn arabic_is_drawn_in_visual_order_with_presentation_forms_for_lam_and_alef_only() {
    let text = "قال لا إله إلا الله، والأمر لآخر الإنسان مُحَمَّدٌ أُجريت";
    let (rendered, inspection) = rendered(&with_text(Language::Arabic, text));
    assert_eq!(rendered.findings, []);
    let line = inspection.texts[0].lines().last().unwrap().to_owned();
    let is_form = |character: &char| matches!(character, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}');
    for form in line.chars().filter(is_form) {
        assert!(matches!(form, '\u{FEF5}' | '\u{FEF7}' | '\u{FEF9}' | '\u{FEFB}'), "{:04X}", u32::from(form));
    }
    assert!(line.contains('\u{FEFB}') && line.contains('\u{FEF7}') && line.contains('\u{FEF9}'), "{line}");
    // Turned around, and without marks, the line says what was written.
    let bare = |text: &str| -> String {
        text.nfkd()
            .filter(|character| {
                character.is_alphabetic() && !unicode_normalization::char::is_combining_mark(*character)
            })
            .collect()
    };
    let turned: String = line.chars().rev().collect();
    assert_eq!(bare(&turned), bare(text));
    // Signs drawn apart from their letters are still there: hamza over alef, with and without a vowel mark.
    let signs = |text: &str| text.nfkd().filter(|character| *character == '\u{654}').count();
    assert_eq!(signs(&turned), signs(text), "{turned}");
}

#[test]
fn a_mark_stands_higher_over_a_tall_letter_and_lower_under_a_deep_one() {
    let rises = |text: &str| -> Vec<f32> {
        let (rendered, _) = rendered(&with_text(Language::Arabic, text));
        let document = lopdf::Document::load_mem(&rendered.pdf).unwrap();
        let content = document.get_page_content(document.get_pages()[&1]);
        let operations = lopdf::content::Content::decode(&content).unwrap().operations;
        let rises = operations.iter().filter(|operation| operation.operator == "Ts");
        rises.map(|rise| rise.operands[0].as_float().unwrap()).collect()
    };
    let highest = |text: &str| rises(text).into_iter().fold(0.0, f32::max);
    let lowest = |text: &str| rises(text).into_iter().fold(0.0, f32::min);
    assert!(highest("\u{644}\u{64E}") > highest("\u{645}\u{64E}") + 1.0, "fatha over lam and over meem");
    assert!(lowest("\u{62C}\u{650}") < lowest("\u{628}\u{650}"), "kasra under jeem and under beh");
}

#[test]
fn brackets_dates_and_references_keep_their_order_in_arabic_lines() {
    let text = "المستند KIN-2026-A0042/E-A014 (20 شباط 2026)";
    let (_, inspection) = rendered(&with_text(Language::Arabic, text));
    let line = inspection.texts[0].lines().last().unwrap().to_owned();
    assert!(line.contains("KIN-2026-A0042/E-A014"), "{line}");
    let position = |part: &str| line.find(part).unwrap();
    assert!(position("2026 ") < position(" 20"), "the year stands left of the day: {line}");
    assert!(position(" 20") < position("KIN"), "{line}");
}

#[test]
fn a_hash_is_printed_whole_on_two_lines_in_every_language() {
    const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    for language in Language::ALL {
        let (_, inspection) = rendered(&with_text(language, Text::new().hash(HASH)));
        let lines: Vec<&str> = inspection.texts[0].lines().collect();
        let [first, second] = lines[lines.len() - 2..] else { panic!("two lines are expected: {lines:?}") };
        assert_eq!(first, "9f86 d081 884c 7d65 9a2f eaa0 c55a d015", "{language:?}");
        assert_eq!(second, "a3bf 4f1b 2b0b 822c d15d 6c15 b0f0 0a08", "{language:?}");
    }
}

#[test]
fn the_structure_names_each_mark_once_and_each_page() {
    let pdf = render(&sample::dossier(Language::Arabic, 30), &Silent).unwrap().pdf;
    let document = lopdf::Document::load_mem(&pdf).unwrap();
    let mut marks = 0;
    for page in document.get_pages().into_values() {
        assert!(document.get_dictionary(page).unwrap().has(b"StructParents"));
        let content = lopdf::content::Content::decode(&document.get_page_content(page)).unwrap();
        marks += content.operations.iter().filter(|operation| operation.operator == "BDC").count();
        let mut depth = 0;
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BDC" | "BMC" => depth += 1,
                "EMC" => depth -= 1,
                "TJ" | "f" | "S" | "Do" => assert_eq!(depth, 1, "everything drawn is content or artifact"),
                _ => {}
            }
            assert!((0..=1).contains(&depth), "marks are not inside one another");
        }
        assert_eq!(depth, 0);
    }
    let named = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|dictionary| dictionary.has_type(b"StructElem"))
        .flat_map(|element| element.get(b"K").unwrap().as_array().unwrap())
        .filter(|kid| kid.as_dict().is_ok_and(|kid| kid.has_type(b"MCR")))
        .count();
    assert_eq!(marks, named);
}

#[test]
fn no_person_no_clock_and_no_library_is_named_in_the_file() {
    let pdf = render(&sample::dossier(Language::English, 3), &Silent).unwrap().pdf;
    let document = lopdf::Document::load_mem(&pdf).unwrap();
    let information = document.trailer.get_deref(b"Info", &document).unwrap().as_dict().unwrap();
    let keys: Vec<&[u8]> = information.iter().map(|(key, _)| key.as_slice()).collect();
    assert_eq!(keys, [&b"Title"[..], b"Creator", b"Producer", b"CreationDate", b"ModDate"]);
    assert_eq!(information.get(b"CreationDate").unwrap().as_str().unwrap(), b"D:20260308200000Z");
    let held = |word: &[u8]| pdf.windows(word.len()).any(|window| window == word);
    assert!(!held(b"printpdf") && !held(b"Author") && !held(b"SMask"));
}

struct CancelledAfter(AtomicU64);

impl Progress for CancelledAfter {
    fn report(&self, _done: u64, _total: u64) {}

    fn is_cancelled(&self) -> bool {
        self.0.fetch_sub(1, Ordering::Relaxed) <= 1
    }
}

#[test]
fn a_dossier_no_longer_wanted_stops_at_the_next_block_or_row() {
    let dossier = sample::dossier(Language::English, 200);
    for asked in [1, 2, 20, 100] {
        let outcome = render(&dossier, &CancelledAfter(AtomicU64::new(asked)));
        assert_eq!(outcome, Err(DossierError::Cancelled), "asked {asked} times");
    }
}
