//! Recovery words: 256 bits as 24 words of a BIP-39 list, and the keys that follow from them.
//!
//! Not here: showing them, and the record that they were re-typed.
//! What must stay true: words print only where [`RecoveryWords::words`] is asked for; the checksum is checked before a
//! key is derived; typing without accents or in another case is understood, guessing is not.

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use bip39::{Language, Mnemonic};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use crate::kdf::derive;
use crate::label;
use crate::random::Randomness;
use crate::secret::Secret;
use crate::sign::{SigningKey, VerifyingKey};
use crate::wrap::{PrivateKey, PublicKey};

/// Number of recovery words.
pub const WORD_COUNT: usize = 24;

/// A list of 2048 words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordList {
    /// English; also for members who read Arabic or Russian.
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Simplified Chinese; every word is one character.
    Chinese,
}

impl WordList {
    /// All lists.
    pub const ALL: &[Self] = &[Self::English, Self::French, Self::Spanish, Self::Chinese];

    /// The list for a language code: the language's own where there is one, else English.
    pub fn for_language(code: &str) -> Self {
        match code {
            "fr" => Self::French,
            "es" => Self::Spanish,
            "zh" => Self::Chinese,
            _ => Self::English,
        }
    }

    fn language(self) -> Language {
        match self {
            Self::English => Language::English,
            Self::French => Language::French,
            Self::Spanish => Language::Spanish,
            Self::Chinese => Language::SimplifiedChinese,
        }
    }

    pub(crate) fn words(self) -> &'static [&'static str; 2048] {
        self.language().word_list()
    }

    /// Folded words with their place in the list, made once.
    fn index(self) -> &'static HashMap<String, usize> {
        static INDEXES: [OnceLock<HashMap<String, usize>>; 4] = [const { OnceLock::new() }; 4];
        let number = match self {
            Self::English => 0,
            Self::French => 1,
            Self::Spanish => 2,
            Self::Chinese => 3,
        };
        INDEXES[number].get_or_init(|| {
            self.words().iter().enumerate().map(|(place, word)| (fold(word).to_string(), place)).collect()
        })
    }
}

/// Lower case without accents: how a word is compared.
fn fold(word: &str) -> Zeroizing<String> {
    let mut folded = Zeroizing::new(String::with_capacity(word.len() * 4));
    for character in word.nfkd().filter(|character| !is_combining_mark(*character)) {
        folded.extend(character.to_lowercase());
    }
    folded
}

/// Why text is no set of recovery words. Says where, never what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WordsError {
    /// There are not 24 words.
    #[error("there are {found} words, {WORD_COUNT} are needed")]
    WordCount {
        /// Number of words found.
        found: usize,
    },
    /// A word is in no list, or not in the list of the others.
    #[error("word {position} is not in the list")]
    WordUnknown {
        /// Place of the word, from 1.
        position: usize,
    },
    /// Every word is known, but they do not belong together: one is wrong, or their order is.
    #[error("the words do not belong together: one is wrong or two are swapped")]
    ChecksumDoesNotFit,
}

/// The 256 bits behind 24 words.
pub struct RecoveryWords(Secret<32>);

impl RecoveryWords {
    /// New random words.
    pub fn make(random: &dyn Randomness) -> Self {
        Self(Secret::make(random))
    }

    /// Takes over known bits.
    pub fn from_secret(secret: Secret<32>) -> Self {
        Self(secret)
    }

    /// The words of a list, to be shown once.
    pub fn words(&self, list: WordList) -> Vec<&'static str> {
        match Mnemonic::from_entropy_in(list.language(), self.0.expose()) {
            Ok(mnemonic) => mnemonic.words().collect(),
            Err(_) => unreachable!("32 bytes always make 24 words"),
        }
    }

    /// Reads typed words: any white space and numbering between them, any case, accents or none. The list is recognised;
    /// Chinese needs no spaces.
    ///
    /// # Errors
    /// [`WordsError`] with the first word that fits no list, in the list that fits longest.
    pub fn parse(text: &str) -> Result<Self, WordsError> {
        let mut best = WordsError::WordUnknown { position: 1 };
        for list in WordList::ALL {
            match Self::parse_in(*list, text) {
                Ok(words) => return Ok(words),
                Err(error) => best = farther(best, error),
            }
        }
        Err(best)
    }

    /// Reads typed words of one list.
    ///
    /// # Errors
    /// [`WordsError`].
    pub fn parse_in(list: WordList, text: &str) -> Result<Self, WordsError> {
        let typed = split(list, text);
        let mut normal = Zeroizing::new(String::with_capacity(WORD_COUNT * 16));
        for (number, word) in typed.iter().enumerate() {
            let place = list.index().get(word.as_str()).ok_or(WordsError::WordUnknown { position: number + 1 })?;
            if number > 0 {
                normal.push(' ');
            }
            normal.push_str(list.words()[*place]);
        }
        if typed.len() != WORD_COUNT {
            return Err(WordsError::WordCount { found: typed.len() });
        }
        let mnemonic =
            Mnemonic::parse_in_normalized(list.language(), &normal).map_err(|_| WordsError::ChecksumDoesNotFit)?;
        let (entropy, length) = mnemonic.to_entropy_array();
        let entropy = Zeroizing::new(entropy);
        Secret::from_slice(&entropy[..length]).map(Self).ok_or(WordsError::ChecksumDoesNotFit)
    }

    /// The member's recovery pair and take-over key on this vault.
    pub fn derive_keys(&self, vault: &[u8; 16]) -> RecoveryKeys {
        RecoveryKeys {
            sealing: derive(self.0.expose(), vault, &[label::RECOVERY_SEALING]),
            takeover: derive(self.0.expose(), vault, &[label::RECOVERY_TAKEOVER]),
        }
    }

    /// Says whether both are the same words, in constant time.
    pub fn equals(&self, other: &Self) -> bool {
        self.0.equals(&other.0)
    }
}

impl fmt::Debug for RecoveryWords {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecoveryWords(…)")
    }
}

/// Typed words, folded: split at everything that is no letter, and in Chinese between all characters.
fn split(list: WordList, text: &str) -> Vec<Zeroizing<String>> {
    let between = |character: char| !character.is_alphabetic() && !is_combining_mark(character);
    let parts = text.split(between).filter(|part| !part.is_empty());
    if list == WordList::Chinese {
        parts.flat_map(str::chars).map(|character| fold(character.encode_utf8(&mut [0; 4]))).collect()
    } else {
        parts.map(fold).collect()
    }
}

/// The error that shows more was understood.
fn farther(left: WordsError, right: WordsError) -> WordsError {
    let reach = |error: WordsError| match error {
        WordsError::WordUnknown { position } => position,
        WordsError::WordCount { .. } => usize::MAX - 1,
        WordsError::ChecksumDoesNotFit => usize::MAX,
    };
    if reach(right) > reach(left) { right } else { left }
}

/// What a member's recovery words unlock.
pub struct RecoveryKeys {
    sealing: Secret<32>,
    takeover: Secret<32>,
}

impl RecoveryKeys {
    /// Opens the member's recovery slot.
    pub fn private_key(&self) -> PrivateKey {
        PrivateKey::from_seed(&self.sealing)
    }

    /// The half that goes into the bundle, so that the slot can be renewed without the words.
    pub fn public_key(&self) -> PublicKey {
        self.private_key().public()
    }

    /// The founder's key that can replace a lost registrar.
    pub fn takeover_key(&self) -> SigningKey {
        SigningKey::from_seed(&self.takeover)
    }

    /// The half of the take-over key that stands in genesis.
    pub fn takeover_public(&self) -> VerifyingKey {
        self.takeover_key().verifying()
    }
}

impl fmt::Debug for RecoveryKeys {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecoveryKeys(…)")
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    #[test]
    fn zero_bits_are_the_published_words() {
        let words = RecoveryWords::from_secret(Secret::from_bytes(&[0; 32])).words(WordList::English);
        assert_eq!(words.len(), WORD_COUNT, "24 words");
        assert!(words[..23].iter().all(|word| *word == "abandon") && words[23] == "art", "the BIP-39 vector of zeros");
    }

    #[test]
    fn words_come_back_in_every_list() {
        for list in WordList::ALL {
            let words = RecoveryWords::make(&SystemRandom);
            let text = words.words(*list).join("  ");
            assert!(RecoveryWords::parse(&text).unwrap().equals(&words), "{list:?}: recognised");
            assert!(RecoveryWords::parse_in(*list, &text).unwrap().equals(&words), "{list:?}: in its list");
        }
    }

    #[test]
    fn typing_without_accents_in_capitals_and_with_numbers_is_understood() {
        for list in [WordList::French, WordList::Spanish] {
            let words = RecoveryWords::from_secret(Secret::from_bytes(&[0x5c; 32]));
            let mut text = String::new();
            for (number, word) in words.words(list).iter().enumerate() {
                text = text + &format!("{}. ", number + 1) + &fold(word).to_uppercase() + "\n";
            }
            assert!(RecoveryWords::parse_in(list, &text).unwrap().equals(&words), "{list:?}");
        }
        let words = RecoveryWords::from_secret(Secret::from_bytes(&[0x5c; 32]));
        let joined = words.words(WordList::Chinese).concat();
        assert!(RecoveryWords::parse(&joined).unwrap().equals(&words), "Chinese without spaces");
    }

    #[test]
    fn folding_keeps_every_word_of_a_list_distinct() {
        for list in WordList::ALL {
            assert_eq!(list.index().len(), 2048, "{list:?}: no two words fold to one");
        }
    }

    #[test]
    fn wrong_words_are_told_apart_by_position_count_and_checksum() {
        let text = RecoveryWords::from_secret(Secret::from_bytes(&[7; 32])).words(WordList::English).join(" ");
        let mut words: Vec<&str> = text.split(' ').collect();
        let last = words.pop().unwrap();
        let error = RecoveryWords::parse(&words.join(" ")).map(|_| ()).unwrap_err();
        assert_eq!(error, WordsError::WordCount { found: 23 }, "one is missing");
        words.push(last);
        words[4] = "xylophon";
        let error = RecoveryWords::parse(&words.join(" ")).map(|_| ()).unwrap_err();
        assert_eq!(error, WordsError::WordUnknown { position: 5 }, "the fifth is no word");
        words[4] = if text.split(' ').nth(4) == Some("zoo") { "abandon" } else { "zoo" };
        let error = RecoveryWords::parse(&words.join(" ")).map(|_| ()).unwrap_err();
        assert_eq!(error, WordsError::ChecksumDoesNotFit, "the fifth is another word");
        assert!(RecoveryWords::parse("").is_err(), "nothing is no words");
    }

    #[test]
    fn keys_follow_from_words_and_vault() {
        let words = RecoveryWords::from_secret(Secret::from_bytes(&[7; 32]));
        let keys = words.derive_keys(&[1; 16]);
        assert_eq!(keys.public_key(), words.derive_keys(&[1; 16]).public_key(), "the same each time");
        assert_ne!(keys.public_key(), words.derive_keys(&[2; 16]).public_key(), "another vault, another pair");
        assert_ne!(keys.public_key().0, keys.takeover_public().0, "the two keys are independent");
    }

    #[test]
    fn debug_never_shows_words_or_keys() {
        let words = RecoveryWords::from_secret(Secret::from_bytes(&[0; 32]));
        let printed = format!("{words:?} {:?}", words.derive_keys(&[1; 16]));
        assert_eq!(printed, "RecoveryWords(…) RecoveryKeys(…)", "redacted");
    }
}
