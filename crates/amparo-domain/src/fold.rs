//! How text is made alike before it is indexed, searched or compared.
//!
//! Not here: the index itself (the vault) and likeness of names across scripts (insight).
//! Must stay true: folding twice is folding once, and index and query are folded the same way.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;
use unicode_script::{Script, UnicodeScript};

/// Letters without marks, case, presentation forms and the variants of Arabic spelling; digits
/// in ASCII; no invisible signs.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd() {
        if canonical_combining_class(letter) != 0 || is_invisible(letter) {
            continue;
        }
        for lower in letter.to_lowercase() {
            // Lower case may bring a mark of its own.
            if canonical_combining_class(lower) == 0 {
                push_variant(&mut folded, lower);
            }
        }
    }
    folded
}

/// The folded text as it is indexed: runs of Chinese as overlapping pairs, and Arabic names
/// with "Abd" both joined and split.
pub fn search_text(text: &str) -> String {
    let folded = fold(text);
    let paired = if folded.chars().any(is_han) { pair_han(&folded) } else { folded };
    if paired.contains(ABD) { with_both_abd(&paired) } else { paired }
}

/// One condition of a search; all must hold.
#[derive(Clone, PartialEq, Eq)]
pub struct QueryTerm {
    /// Folded words that follow each other, separated by spaces.
    pub phrase: String,
    /// True if the last word may go on.
    pub is_prefix: bool,
}

/// The conditions a search asks for: each word, or each phrase in quotes; the last word and a
/// lone Chinese character may go on.
pub fn query_terms(text: &str) -> Vec<QueryTerm> {
    let mut terms = Vec::new();
    for (position, segment) in text.split(['"', '“', '”', '«', '»']).enumerate() {
        if position % 2 == 1 {
            terms.extend(term(segment, false));
        } else {
            terms.extend(segment.split_whitespace().filter_map(|word| term(word, false)));
        }
    }
    let ends_in_word = text.chars().next_back().is_some_and(char::is_alphanumeric);
    if let Some(last) = terms.last_mut().filter(|_| ends_in_word) {
        last.is_prefix = true;
    }
    terms
}

/// The expression for an FTS5 `MATCH`; `None` if the text has nothing to search for.
///
/// Every word stands in quotes, so that no text is read as an operator.
pub fn match_expression(text: &str) -> Option<String> {
    let quoted = |term: &QueryTerm| {
        let star = if term.is_prefix { " *" } else { "" };
        format!("\"{}\"{star}", term.phrase.replace('"', "\"\""))
    };
    let terms: Vec<String> = query_terms(text).iter().map(quoted).collect();
    if terms.is_empty() { None } else { Some(terms.join(" AND ")) }
}

fn term(text: &str, is_prefix: bool) -> Option<QueryTerm> {
    let folded = pair_han(&fold(text));
    let words: Vec<&str> = folded.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    let last = words.last()?;
    let is_lone_han = last.chars().all(is_han) && last.chars().count() == 1;
    Some(QueryTerm { phrase: words.join(" "), is_prefix: is_prefix || is_lone_han })
}

/// Latin digits for those of Arabic and Persian.
pub(crate) fn ascii_digit(letter: char) -> char {
    let zero = match letter {
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        other => return other,
    };
    char::from_digit(u32::from(letter) - u32::from(zero), 10).unwrap_or(letter)
}

fn push_variant(folded: &mut String, letter: char) {
    let plain = match letter {
        'ة' | 'ە' | 'ہ' | 'ھ' => 'ه',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ٱ' => 'ا',
        'ı' => 'i',
        'ς' => 'σ',
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        'ß' => return folded.push_str("ss"),
        'æ' => return folded.push_str("ae"),
        'œ' => return folded.push_str("oe"),
        other => ascii_digit(other),
    };
    folded.push(plain);
}

/// Tatweel, direction marks, joiners and the soft hyphen.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{640}'
            | '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

fn is_han(letter: char) -> bool {
    // Everything below the first Han block is told apart without a table.
    letter >= '\u{2e80}' && letter.script() == Script::Han
}

fn pair_han(text: &str) -> String {
    let mut paired = String::with_capacity(text.len() * 2);
    let mut run: Vec<char> = Vec::new();
    for letter in text.chars() {
        if is_han(letter) {
            run.push(letter);
        } else {
            push_run(&mut paired, &mut run);
            paired.push(letter);
        }
    }
    push_run(&mut paired, &mut run);
    paired
}

fn push_run(paired: &mut String, run: &mut Vec<char>) {
    if run.is_empty() {
        return;
    }
    if !paired.is_empty() && !paired.ends_with(' ') {
        paired.push(' ');
    }
    if let [lone] = run[..] {
        paired.push(lone);
        paired.push(' ');
    }
    for pair in run.windows(2) {
        paired.extend(pair);
        paired.push(' ');
    }
    run.clear();
}

const ABD: &str = "عبد";
const ARTICLE: &str = "ال";

/// Adds the joined form behind a split one and the split form behind a joined one.
fn with_both_abd(text: &str) -> String {
    let mut words = text.split(' ').peekable();
    let mut both: Vec<String> = Vec::new();
    while let Some(word) = words.next() {
        both.push(word.to_owned());
        if word == ABD {
            if let Some(next) = words.next_if(|next| next.starts_with(ARTICLE)) {
                both.push(next.to_owned());
                both.push(format!("{ABD}{next}"));
            }
        } else if let Some(rest) = word.strip_prefix(ABD).filter(|rest| rest.starts_with(ARTICLE)) {
            both.push(ABD.to_owned());
            both.push(rest.to_owned());
        }
    }
    both.join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Pairs that Arabic and Persian writers spell either way.
    const SPELLINGS: [(&str, &str); 14] = [
        ("أحمد", "احمد"),
        ("إبراهيم", "ابراهيم"),
        ("آمنة", "امنه"),
        ("ٱلله", "الله"),
        ("فاطمة", "فاطمه"),
        ("مصطفى", "مصطفي"),
        ("مؤمن", "مومن"),
        ("عائشة", "عايشه"),
        ("محـــمد", "محمد"),
        ("مُحَمَّد", "محمد"),
        ("کریمی", "كريمي"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("\u{200f}محمد\u{200f}", "محمد"),
        ("٢٠٢٦ ۲۰۲۶", "2026 2026"),
    ];

    #[test]
    fn spellings_of_arabic_and_persian_fold_alike() {
        for (one, other) in SPELLINGS {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn joined_and_split_abd_find_each_other() {
        for (written, asked) in [("عبدالله", "عبد الله"), ("عبد الله", "عبدالله")] {
            let indexed = search_text(&format!("السيد {written} محمد"));
            let words: Vec<&str> = indexed.split_whitespace().collect();
            for term in query_terms(asked) {
                let is_found = words.contains(&term.phrase.as_str());
                assert!(is_found, "{asked} in {written}: {indexed}");
            }
        }
    }

    #[test]
    fn case_and_marks_of_latin_and_cyrillic_fold_away() {
        assert_eq!(fold("Ñandú ÉCOLE Œuvre Straße"), "nandu ecole oeuvre strasse");
        assert_eq!(fold("Ёлкин"), fold("елкин"));
        assert_eq!(fold("ＡＢＣ１２"), "abc12");
    }

    #[test]
    fn runs_of_chinese_become_overlapping_pairs() {
        assert_eq!(search_text("侵犯人权").trim(), "侵犯 犯人 人权");
        assert_eq!(search_text("2026年2月").trim(), "2026 年 2 月");
        assert_eq!(search_text("李").trim(), "李");
    }

    #[test]
    fn queries_are_quoted_and_the_last_word_goes_on() {
        let cases = [
            ("village burned", "\"village\" AND \"burned\" *"),
            ("village ", "\"village\""),
            ("\"burned village\" near", "\"burned village\" AND \"near\" *"),
            ("人权", "\"人权\" *"),
            ("侵犯人权 ", "\"侵犯 犯人 人权\""),
            ("李 ", "\"李\" *"),
            ("a NOT b*", "\"a\" AND \"not\" AND \"b*\""),
        ];
        for (text, expression) in cases {
            assert_eq!(match_expression(text).as_deref(), Some(expression), "{text}");
        }
        for nothing in ["", "  ", "\"\"", "*", "-- ("] {
            assert_eq!(match_expression(nothing), None, "{nothing}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }

        #[test]
        fn quotes_in_an_expression_are_balanced(text in any::<String>()) {
            if let Some(expression) = match_expression(&text) {
                prop_assert_eq!(expression.matches('"').count() % 2, 0);
            }
        }

        #[test]
        fn every_chinese_word_is_found_in_its_text(text in "[\u{4e00}-\u{4e40}]{2,12}", at in 0_usize..10) {
            let letters: Vec<char> = text.chars().collect();
            let start = at.min(letters.len() - 2);
            let word: String = letters[start..start + 2].iter().collect();
            prop_assert!(search_text(&text).split_whitespace().any(|token| token == word));
        }
    }
}
