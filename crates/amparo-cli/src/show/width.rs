//! How wide a text is on a terminal, and how it is made to fit.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// The columns a text takes; Chinese characters take two, marks of Arabic none.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// The text with spaces behind it up to a width.
pub(crate) fn pad(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// The text, cut to a width where it is wider.
pub(crate) fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut taken = String::new();
    let mut used = 0;
    for sign in text.chars() {
        used += sign.width().unwrap_or(0);
        if used + 1 > columns {
            break;
        }
        taken.push(sign);
    }
    taken.push('…');
    taken
}

/// The text with its newlines, and without any other sign that a terminal obeys instead of showing.
pub(crate) fn clean(text: &str) -> String {
    let is_obeyed = |sign: char| {
        (sign.is_control() && sign != '\n')
            || matches!(sign, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|sign| if is_obeyed(sign) { '\u{fffd}' } else { sign }).collect()
}

/// The text in one line.
pub(crate) fn line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_takes_two_columns_and_arabic_marks_none() {
        assert_eq!((width("案件"), width("مُدِير"), width("case")), (4, 4, 4));
        assert_eq!(pad("案件", 6), "案件  ");
    }

    #[test]
    fn what_is_too_wide_is_cut_and_says_so() {
        assert_eq!(cut("市场突袭", 5), "市场…");
        assert_eq!(cut("raid", 4), "raid");
    }

    #[test]
    fn what_a_terminal_would_obey_is_not_passed_on() {
        assert_eq!(clean("a\u{1b}[2Jb\u{202e}c\nd"), "a\u{fffd}[2Jb\u{fffd}c\nd");
        assert_eq!(line("a\n  b"), "a b");
    }
}
