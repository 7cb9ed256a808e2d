use amparo_dossier::check::{LeakPlace, find_leaks};
use amparo_dossier::{Block, Heading, HeadingLevel, Language, Paragraph, Silent, render};

use crate::{rendered, sample, with_blocks, with_text};

fn places(pdf: &[u8], withheld: &str) -> Vec<LeakPlace> {
    find_leaks(pdf, &[withheld]).unwrap().into_iter().map(|leak| leak.place).collect()
}

#[test]
fn a_name_is_found_in_any_case_spacing_and_script() {
    for (language, text, withheld) in [
        (Language::English, "It was amina YUSUF-Okonkwo who came.", "Amina Yusuf Okonkwo"),
        (Language::French, "Le témoin Zoé Lefèvre.", "Zoe Lefevre"),
        (Language::Russian, "Сказала Мария Иванова.", "мария иванова"),
        (Language::Chinese, "证人欧阳修远说。", "欧阳修远"),
        (Language::Arabic, "قالت فَاطِمَةُ الزَّهْرَاءُ ذلك.", "فاطمة الزهراء"),
        (Language::Arabic, "قال لاجئ اسمه علاء الأسد ذلك.", "علاء الأسد"),
        (Language::English, "Her name is فاطمة الزهراء (born 1990).", "فاطمة الزهراء"),
        (Language::Arabic, "قال John Carter Smith ذلك.", "john carter smith"),
    ] {
        let (rendered, _) = rendered(&with_text(language, text));
        assert_eq!(places(&rendered.pdf, withheld), [LeakPlace::Page(1)], "{withheld}");
    }
}

#[test]
fn a_name_broken_over_lines_is_found() {
    for (language, name, filler) in [
        (Language::English, "Amina Yusuf Okonkwo", "and "),
        (Language::Arabic, "فاطمة بنت محمد الزهراء", "ثم "),
        (Language::English, "فاطمة بنت محمد الزهراء", "and "),
        (Language::Chinese, "买买提明·阿卜杜热合曼", "在"),
    ] {
        for before in 0..25 {
            let text = format!("{}{name} {}", filler.repeat(before), filler.repeat(3));
            let (rendered, _) = rendered(&with_text(language, text));
            assert_eq!(places(&rendered.pdf, name), [LeakPlace::Page(1)], "{language:?} after {before}");
        }
    }
}

#[test]
fn a_name_broken_over_pages_is_found() {
    let lines: Vec<String> = (0..40).map(|line| format!("l{line}")).collect();
    let text = format!("{}\nAmina Yusuf\nOkonkwo\nend\nend", lines.join("\n"));
    let (rendered, inspection) =
        rendered(&with_blocks(Language::English, vec![Block::Paragraph(Paragraph::plain(text.as_str()))]));
    let parted = inspection.texts[0].contains("Amina Yusuf") && !inspection.texts[0].contains("Okonkwo");
    assert!(parted, "the page no longer ends inside the name: {}", inspection.texts[0]);
    assert_eq!(places(&rendered.pdf, "Amina Yusuf Okonkwo"), [LeakPlace::BetweenPages]);
}

#[test]
fn a_name_in_title_and_outline_is_found_where_nothing_is_drawn() {
    let heading = Heading { level: HeadingLevel::Second, text: "فاطمة".into() };
    let mut dossier = with_blocks(Language::Arabic, vec![Block::Heading(heading)]);
    dossier.metadata.title = "Okonkwo".into();
    let (rendered, _) = rendered(&dossier);
    let title = places(&rendered.pdf, "okonkwo");
    assert!(title.iter().any(|place| matches!(place, LeakPlace::Object(_))), "{title:?}");
    assert!(title.iter().any(|place| matches!(place, LeakPlace::Stream(_))), "the XMP: {title:?}");
    assert!(places(&rendered.pdf, "فاطمة").iter().any(|place| matches!(place, LeakPlace::Object(_))));
}

#[test]
fn what_is_not_there_is_not_found() {
    for language in Language::ALL {
        let pdf = render(&sample::dossier(language, 20), &Silent).unwrap().pdf;
        let withheld = ["Nomvula Dlamini", "محمود درويش", "Пётр Чайковский", "司马相如", "…", ""];
        assert_eq!(find_leaks(&pdf, &withheld).unwrap(), [], "{language:?}");
    }
}
