//! The text a member types to open a vault.
//!
//! Not here: stretching it into keys (`kdf`), recovery words (`words`).
//! What must stay true: a passphrase is one line in Unicode form NFKC, so that every keyboard and system gives the same
//! bytes; it is wiped when dropped and never printed; its strength is judged only when it is set, never when it opens.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use crate::random::Randomness;
use crate::words::WordList;

/// Fewest characters of a new passphrase.
pub const FEWEST_CHARACTERS: usize = 12;
/// Lowest estimate (0 to 4) of a new passphrase.
pub const LOWEST_SCORE: u8 = 3;
/// Most bytes of a passphrase after normalisation.
pub const MOST_BYTES: usize = 1024;
/// Words of a generated passphrase: 7 of 2048, 77 bits.
pub const GENERATED_WORDS: usize = 7;

/// Why text is no passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PassphraseError {
    /// There is no character in it.
    #[error("the passphrase is empty")]
    Empty,
    /// It has more than one line, or a character that is no text.
    #[error("a passphrase is one line without control characters")]
    NotOneLine,
    /// It is longer than [`MOST_BYTES`].
    #[error("the passphrase is too long")]
    TooLong,
}

/// Why a passphrase may not be set as a new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WeakPassphrase {
    /// Fewer than [`FEWEST_CHARACTERS`].
    #[error("the passphrase has {characters} characters, at least {FEWEST_CHARACTERS} are needed")]
    TooShort {
        /// Characters it has.
        characters: usize,
    },
    /// Long enough, but soon found by someone who guesses.
    #[error("the passphrase is guessed too easily (estimate {score} of 4, at least {LOWEST_SCORE} is needed)")]
    TooEasy {
        /// The estimate, 0 to 4.
        score: u8,
    },
}

/// A passphrase: one line of text in form NFKC.
///
/// ```compile_fail
/// fn copies<T: Clone>() {}
/// copies::<amparo_crypto::passphrase::Passphrase>();
/// ```
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes one line of text; one final line break is dropped. The caller wipes its own copy.
    ///
    /// # Errors
    /// [`PassphraseError`] where the text is empty, has several lines or is too long.
    pub fn from_line(line: &str) -> Result<Self, PassphraseError> {
        let line = line.strip_suffix('\n').map_or(line, |rest| rest.strip_suffix('\r').unwrap_or(rest));
        if line.len() > MOST_BYTES {
            return Err(PassphraseError::TooLong);
        }
        let length: usize = line.nfkc().map(char::len_utf8).sum();
        if length > MOST_BYTES {
            return Err(PassphraseError::TooLong);
        }
        // The room is reserved first, so that growing leaves no copy behind.
        let mut normal = Zeroizing::new(String::with_capacity(length));
        normal.extend(line.nfkc());
        if normal.is_empty() {
            return Err(PassphraseError::Empty);
        }
        if normal.chars().any(|character| character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')) {
            return Err(PassphraseError::NotOneLine);
        }
        Ok(Self(normal))
    }

    /// Makes a new passphrase of seven words of a list, joined by single spaces: 77 bits.
    pub fn make(list: WordList, random: &dyn Randomness) -> Self {
        let words = list.words();
        let mut text = Zeroizing::new(String::with_capacity(MOST_BYTES));
        for number in 0..GENERATED_WORDS {
            let mut bytes = [0; 2];
            random.fill(&mut bytes);
            // 2048 divides 65,536: every word is as likely as any other.
            let index = usize::from(u16::from_be_bytes(bytes) % 2048);
            bytes.zeroize();
            if number > 0 {
                text.push(' ');
            }
            text.extend(words[index].nfkc());
        }
        Self(text)
    }

    /// The text, for stretching it or showing a generated one once.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Judges whether this may be set as a new passphrase. `known` are words a guesser would try first: the names of
    /// the office and the member.
    ///
    /// # Errors
    /// [`WeakPassphrase`] where it is short or easily guessed.
    pub fn check_strength(&self, known: &[&str]) -> Result<(), WeakPassphrase> {
        let characters = self.0.chars().count();
        if characters < FEWEST_CHARACTERS {
            return Err(WeakPassphrase::TooShort { characters });
        }
        let score = u8::from(zxcvbn::zxcvbn(&self.0, known).score());
        if score < LOWEST_SCORE {
            return Err(WeakPassphrase::TooEasy { score });
        }
        Ok(())
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Passphrase(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    #[test]
    fn composed_and_decomposed_letters_are_the_same_passphrase() {
        let composed = Passphrase::from_line("caf\u{e9} de la ma\u{f1}ana").map(|p| p.expose().to_owned());
        let decomposed = Passphrase::from_line("cafe\u{301} de la man\u{303}ana\n").map(|p| p.expose().to_owned());
        assert_eq!(composed, decomposed, "NFC and NFD give the same bytes");
        let wide = Passphrase::from_line("ｗｉｄｅ\u{3000}１２３").map(|p| p.expose().to_owned());
        assert_eq!(wide.as_deref(), Ok("wide 123"), "full-width forms are folded");
    }

    #[test]
    fn one_final_line_break_is_dropped_and_others_are_refused() {
        assert_eq!(Passphrase::from_line("a b\r\n").map(|p| p.expose().to_owned()).as_deref(), Ok("a b"), "CR LF");
        assert_eq!(Passphrase::from_line(" a \n").map(|p| p.expose().to_owned()).as_deref(), Ok(" a "), "spaces stay");
        assert_eq!(Passphrase::from_line("a\n\n").map(|_| ()), Err(PassphraseError::NotOneLine), "two line breaks");
        assert_eq!(Passphrase::from_line("a\tb").map(|_| ()), Err(PassphraseError::NotOneLine), "a tab");
        assert_eq!(Passphrase::from_line("a\u{2028}b").map(|_| ()), Err(PassphraseError::NotOneLine), "line separator");
        assert_eq!(Passphrase::from_line("\n").map(|_| ()), Err(PassphraseError::Empty), "only a line break");
        assert_eq!(Passphrase::from_line(&"a".repeat(1025)).map(|_| ()), Err(PassphraseError::TooLong), "1025 bytes");
        assert_eq!(
            Passphrase::from_line(&"\u{fdfa}".repeat(300)).map(|_| ()),
            Err(PassphraseError::TooLong),
            "unfolded"
        );
    }

    #[test]
    fn short_and_common_passphrases_are_weak() {
        let judge = |text: &str, known: &[&str]| Passphrase::from_line(text).map(|p| p.check_strength(known));
        assert_eq!(judge("xK9#pLq2v!z", &[]), Ok(Err(WeakPassphrase::TooShort { characters: 11 })), "11 characters");
        assert!(matches!(judge("password1234", &[]), Ok(Err(WeakPassphrase::TooEasy { .. }))), "a common one");
        assert!(matches!(judge("aaaaaaaaaaaaaaaaaaaa", &[]), Ok(Err(WeakPassphrase::TooEasy { .. }))), "one letter");
        assert_eq!(judge("heron lantern quiet bramble", &[]), Ok(Ok(())), "four unrelated words");
    }

    #[test]
    fn generated_passphrases_have_seven_words_and_are_strong_in_every_list() {
        for list in WordList::ALL {
            let passphrase = Passphrase::make(*list, &SystemRandom);
            assert_eq!(passphrase.expose().split(' ').count(), GENERATED_WORDS, "{list:?}: seven words");
            assert_eq!(passphrase.check_strength(&[]), Ok(()), "{list:?}: strong enough to be set");
            let again = Passphrase::from_line(passphrase.expose()).map(|p| p.expose() == passphrase.expose());
            assert_eq!(again, Ok(true), "{list:?}: typing it gives the same bytes");
        }
    }

    #[test]
    fn debug_never_shows_the_text() {
        let printed = Passphrase::from_line("heron lantern quiet").map(|p| format!("{p:?}"));
        assert_eq!(printed.as_deref(), Ok("Passphrase(…)"), "redacted");
    }
}
