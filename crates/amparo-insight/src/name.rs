//! A whole name: its words without particles, and the forms it takes when words are written together.

use amparo_domain::fold::fold;

use crate::term::Term;

/// Most words of a name that are looked at.
const WORDS_MOST: usize = 8;

/// Words that names have or lack without being other names.
const PARTICLES: &[&str] = &[
    "al", "el", "ul", "as", "ad", "ar", "bin", "ibn", "ben", "bint", "von", "van", "de", "la", "di", "du", "mr", "mrs",
    "dr", "sheikh", "haji", "ال", "بن", "ابن", "بنت",
];
/// Abbreviations that stand for one name in papers and registers.
const ABBREVIATIONS: &[(&str, &str)] = &[("mohd", "mohammed"), ("muhd", "muhammad"), ("mhd", "mohammed")];
const ARABIC_ARTICLE: &str = "ال";

/// A name taken apart.
#[derive(Clone)]
pub(crate) struct Name<T> {
    /// Its words in order.
    pub(crate) words: Vec<T>,
    /// Each word written together with the next one; one fewer than words.
    pub(crate) pairs: Vec<T>,
    /// Everything written together, if there are more than two words.
    pub(crate) whole: Option<T>,
}

impl Name<Term> {
    /// Takes a text apart.
    pub(crate) fn of(text: &str) -> Self {
        Name::<String>::split(text).map(|form| Term::of(&form))
    }
}

impl Name<String> {
    /// The folded forms of a text.
    pub(crate) fn split(text: &str) -> Self {
        let folded = fold(text);
        let is_apostrophe = |c: char| matches!(c, '\'' | '’' | '‘' | '`' | 'ʻ' | 'ʼ' | 'ʿ' | 'ʾ');
        let plain: String = folded.chars().filter(|c| !is_apostrophe(*c)).collect();
        let all: Vec<&str> =
            plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(WORDS_MOST).collect();
        let is_kept = |word: &str| !PARTICLES.contains(&word);
        let keeps_any = all.iter().any(|word| is_kept(word));
        let kept: Vec<usize> = (0..all.len()).filter(|place| !keeps_any || is_kept(all[*place])).collect();
        // Particles between two words are written together with them: Abd al-Rahman, Abdulrahman.
        let together = |ends: &[usize]| all[ends[0]..=ends[1]].concat();
        Self {
            words: kept.iter().map(|place| written_out(without_article(all[*place])).to_owned()).collect(),
            pairs: kept.windows(2).map(together).collect(),
            whole: (kept.len() > 2).then(|| all.concat()),
        }
    }
}

impl<T> Name<T> {
    /// The same name with other values for its forms.
    pub(crate) fn map<U>(self, mut to: impl FnMut(T) -> U) -> Name<U> {
        Name {
            words: self.words.into_iter().map(&mut to).collect(),
            pairs: self.pairs.into_iter().map(&mut to).collect(),
            whole: self.whole.map(to),
        }
    }

    /// Every form.
    pub(crate) fn forms(&self) -> impl Iterator<Item = &T> {
        self.words.iter().chain(&self.pairs).chain(&self.whole)
    }

    /// Everything written as one word.
    pub(crate) fn as_one(&self) -> Option<&T> {
        match (&self.whole, self.pairs.as_slice(), self.words.as_slice()) {
            (Some(whole), _, _) => Some(whole),
            (None, [pair], _) => Some(pair),
            (None, _, [word]) => Some(word),
            _ => None,
        }
    }

    /// The words with the pair at one place written together.
    pub(crate) fn joined_at(&self, place: usize) -> Vec<&T> {
        let before = &self.words[..place];
        let after = &self.words[place + 2..];
        before.iter().chain(std::iter::once(&self.pairs[place])).chain(after).collect()
    }
}

fn written_out(word: &str) -> &str {
    ABBREVIATIONS.iter().find(|(short, _)| *short == word).map_or(word, |(_, long)| long)
}

/// A longer Arabic word without its article.
fn without_article(word: &str) -> &str {
    match word.strip_prefix(ARABIC_ARTICLE) {
        Some(rest) if rest.chars().count() > 2 => rest,
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_are_no_words_but_are_written_together_with_them() {
        let name = Name::<String>::split("Abd al-Raḥmān b. Hasan");
        assert_eq!(name.words, ["abd", "rahman", "b", "hasan"]);
        assert_eq!(name.pairs, ["abdalrahman", "rahmanb", "bhasan"]);
        assert_eq!(name.whole.as_deref(), Some("abdalrahmanbhasan"));
        assert_eq!(name.joined_at(0), ["abdalrahman", "b", "hasan"]);
        assert_eq!(Name::<String>::split("Ibn").words, ["ibn"], "a name is never empty because of its particles");
        assert_eq!(Name::<String>::split("القاسم").words, ["قاسم"]);
        assert_eq!(Name::<String>::split("الله").words, ["الله"]);
    }

    #[test]
    fn a_text_without_letters_has_no_words() {
        assert_eq!(Name::<String>::split(" — ").words, Vec::<String>::new());
        assert!(Name::<String>::split(" — ").as_one().is_none());
    }
}
