//! The script a text is written in, as its four-letter ISO 15924 code.
//!
//! Not here: languages; a script does not tell one.
//! Must stay true: a text without letters is `Zyyy`, never a guess.

use std::fmt;
use std::str::FromStr;

use unicode_script::UnicodeScript;

/// A four-letter ISO 15924 code such as `Latn`, `Arab`, `Hani` or `Cyrl`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Script([u8; 4]);

/// A text is not a four-letter script code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a four-letter ISO 15924 script code")]
pub struct ScriptError;

impl Script {
    /// No letters: digits, signs or nothing.
    pub const COMMON: Self = Self(*b"Zyyy");
    /// Latin.
    pub const LATIN: Self = Self(*b"Latn");
    /// Arabic.
    pub const ARABIC: Self = Self(*b"Arab");
    /// Cyrillic.
    pub const CYRILLIC: Self = Self(*b"Cyrl");
    /// Chinese characters, simplified or traditional.
    pub const HAN: Self = Self(*b"Hani");
    const JAPANESE: Self = Self(*b"Jpan");
    const KOREAN: Self = Self(*b"Kore");

    /// The script most letters of the text belong to; the earlier one where two are even.
    pub fn of(text: &str) -> Self {
        let mut counts: Vec<(Self, usize)> = Vec::new();
        for script in text.chars().filter_map(Self::of_letter) {
            match counts.iter_mut().find(|(known, _)| *known == script) {
                Some((_, count)) => *count += 1,
                None => counts.push((script, 1)),
            }
        }
        let has = |code: &[u8; 4]| counts.iter().any(|(script, _)| script.0 == *code);
        if has(b"Hira") || has(b"Kana") {
            return Self::JAPANESE;
        }
        if has(b"Hang") {
            return Self::KOREAN;
        }
        let mut best = (Self::COMMON, 0);
        for count in counts {
            if count.1 > best.1 {
                best = count;
            }
        }
        best.0
    }

    fn of_letter(letter: char) -> Option<Self> {
        let script = letter.script();
        if matches!(
            script,
            unicode_script::Script::Common | unicode_script::Script::Inherited | unicode_script::Script::Unknown
        ) {
            return None;
        }
        script.short_name().parse().ok()
    }

    /// The four letters.
    pub fn as_str(&self) -> &str {
        // Only ASCII letters get past the constructors, so this cannot fail.
        std::str::from_utf8(&self.0).unwrap_or("Zyyy")
    }

    /// True if the script is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        matches!(&self.0, b"Arab" | b"Hebr" | b"Syrc" | b"Thaa" | b"Nkoo" | b"Adlm" | b"Rohg")
    }
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Script({self})")
    }
}

impl FromStr for Script {
    type Err = ScriptError;

    fn from_str(text: &str) -> Result<Self, ScriptError> {
        let mut letters: [u8; 4] = text.as_bytes().try_into().map_err(|_| ScriptError)?;
        if !letters.iter().all(u8::is_ascii_alphabetic) {
            return Err(ScriptError);
        }
        letters.make_ascii_lowercase();
        letters[0].make_ascii_uppercase();
        Ok(Self(letters))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_of_the_six_languages_are_recognised() {
        for (text, code) in [
            ("Mariam", "Latn"),
            ("مريم", "Arab"),
            ("Мария", "Cyrl"),
            ("李明", "Hani"),
            ("たなか", "Jpan"),
            ("김철수", "Kore"),
            ("2026-02", "Zyyy"),
            ("", "Zyyy"),
            ("Abu مريم مريم", "Arab"),
        ] {
            assert_eq!(Script::of(text).as_str(), code, "{text}");
        }
    }

    #[test]
    fn script_codes_are_four_letters() {
        assert_eq!("hANS".parse::<Script>().map(|script| script.to_string()), Ok("Hans".into()));
        assert_eq!("Han".parse::<Script>(), Err(ScriptError));
        assert_eq!("H4ns".parse::<Script>(), Err(ScriptError));
    }
}
