//! One word of a name, or several written together, in the forms it is compared by.

use any_ascii::any_ascii;

use crate::skeleton;

/// A word counts as Chinese or Arabic if its first letter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Writing {
    Arabic,
    Chinese,
    Other,
}

/// A word in its forms.
#[derive(Clone, PartialEq)]
pub(crate) struct Term {
    /// Folded.
    pub(crate) folded: String,
    /// In Latin letters and digits only.
    latin: String,
    /// Its consonants and half-vowels.
    skeleton: String,
    /// Both without what may be an Arabic article written in Latin letters: Alqasem.
    bare: Option<Bare>,
    /// How many strong consonants it has.
    strong: usize,
    writing: Writing,
}

/// Latin letters and skeleton of a word without its first two letters.
#[derive(Clone, PartialEq)]
struct Bare {
    latin: String,
    skeleton: String,
}

/// The shortest skeleton that may differ by a letter; a shorter one must be the same and as long.
const SHORTEST_THAT_MAY_DIFFER: usize = 3;

impl Term {
    /// The forms of a folded word.
    pub(crate) fn of(folded: &str) -> Self {
        let writing = match folded.chars().next() {
            Some('\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}') => Writing::Arabic,
            Some('\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{323af}') => Writing::Chinese,
            _ => Writing::Other,
        };
        let latin: String =
            any_ascii(folded).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
        let skeleton = match writing {
            Writing::Arabic => skeleton::of_arabic(folded),
            Writing::Chinese | Writing::Other => skeleton::of_latin(&latin),
        };
        let bare = without_latin_article(&latin)
            .map(|rest| Bare { latin: rest.to_owned(), skeleton: skeleton::of_latin(rest) });
        let strong = skeleton::strong_part(&skeleton).chars().count();
        Self { folded: folded.to_owned(), latin, skeleton, bare, strong, writing }
    }

    /// Whether only a first letter is given.
    pub(crate) fn is_initial(&self) -> bool {
        self.writing != Writing::Chinese && self.folded.chars().count() == 1
    }

    /// Whether the other begins with the same letter or, in another script, the same sound.
    pub(crate) fn begins_like(&self, other: &Self) -> bool {
        let same_letter = self.latin.chars().next().is_some_and(|letter| other.latin.starts_with(letter));
        let same_sound = self.skeleton.chars().next().is_some_and(|sound| other.skeleton.starts_with(sound));
        same_letter || same_sound
    }

    /// How much it counts beside other words: long words tell more.
    pub(crate) fn weight(&self) -> f64 {
        let letters = u16::try_from(self.latin.len().max(2)).unwrap_or(u16::MAX);
        f64::from(letters).sqrt()
    }

    /// What the word is found by: its strong skeleton, and that without one of its letters.
    /// A very short skeleton is found by itself only, or half the index would be looked at.
    pub(crate) fn keys(&self) -> Vec<String> {
        let strong = skeleton::strong_part(&self.skeleton);
        // Turkish and German write h for kh, which is weak.
        let softened = strong.contains('x').then(|| strong.replace('x', ""));
        let bare = self.bare.as_ref().map(|bare| skeleton::strong_part(&bare.skeleton));
        let whole = if !strong.is_empty() {
            strong
        } else if !self.skeleton.is_empty() {
            self.skeleton.clone()
        } else {
            self.folded.clone()
        };
        let mut keys = keys_of(&whole);
        let others = [softened, bare].into_iter().flatten().filter(|other| !other.is_empty());
        keys.extend(others.flat_map(|other| keys_of(&other)));
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Whether both are the same in Latin letters.
    pub(crate) fn is_same_in_latin(&self, other: &Self) -> bool {
        !self.latin.is_empty() && self.latin == other.latin
    }

    /// Whether both have the same consonants.
    pub(crate) fn has_same_consonants(&self, other: &Self) -> bool {
        let (one, other) = (skeleton::strong_part(&self.skeleton), skeleton::strong_part(&other.skeleton));
        !one.is_empty() && one == other
    }

    /// Whether one is written in a script that leaves out vowels and the other is not.
    pub(crate) fn crosses_scripts(&self, other: &Self) -> bool {
        self.writing != other.writing
    }

    /// How alike two words are, 0 to 1.
    pub(crate) fn likeness(&self, other: &Self) -> f64 {
        if self.folded == other.folded {
            return 1.0;
        }
        if self.strong.abs_diff(other.strong) > STRONG_SURPLUS_MOST {
            return 0.0;
        }
        let whole = self.likeness_in((&self.latin, &self.skeleton), other, (&other.latin, &other.skeleton));
        // A word that stands without its article may be the same as one that was written together with it.
        let bare = match (&self.bare, &other.bare) {
            (Some(bare), None) => {
                self.likeness_in((&bare.latin, &bare.skeleton), other, (&other.latin, &other.skeleton))
            }
            (None, Some(bare)) => self.likeness_in((&self.latin, &self.skeleton), other, (&bare.latin, &bare.skeleton)),
            _ => 0.0,
        };
        whole.max(bare * BARE) * NOT_EQUAL
    }

    /// How alike the given Latin letters and skeletons of two words are. Where one script leaves out vowels the
    /// consonants decide and Jaro-Winkler of the letters breaks ties; where both write what they write, the letters.
    fn likeness_in(&self, one: (&str, &str), other: &Self, two: (&str, &str)) -> f64 {
        if self.writing == Writing::Arabic && other.writing == Writing::Arabic {
            let spelling = strsim::normalized_levenshtein(&self.folded, &other.folded);
            return 0.5 * spelling + 0.5 * strsim::jaro_winkler(&self.folded, &other.folded);
        }
        let is_chinese = self.writing == Writing::Chinese || other.writing == Writing::Chinese;
        let consonants = if is_chinese { 1.0 } else { skeleton::likeness(one.1, two.1) };
        if consonants < CONSONANTS_LEAST {
            return 0.0;
        }
        let letters = strsim::jaro_winkler(one.0, two.0);
        if is_chinese {
            letters
        } else if self.writing == Writing::Arabic || other.writing == Writing::Arabic {
            0.85 * consonants + 0.15 * letters
        } else {
            // Two transliterations of one Arabic name can differ in every vowel.
            (0.4 * consonants + 0.6 * letters).max(CONSONANTS_ALONE * consonants)
        }
    }
}

/// Words whose strong consonants differ in number by more have nothing to do with each other.
const STRONG_SURPLUS_MOST: usize = 1;
/// Words whose consonants are less alike are not compared letter by letter.
const CONSONANTS_LEAST: f64 = 0.45;
/// What a word loses if it fits only without what may be an article.
const BARE: f64 = 0.95;
/// What the same consonants count in Latin letters, whatever stands between them.
const CONSONANTS_ALONE: f64 = 0.85;
/// What words lose that are not the same letter for letter.
const NOT_EQUAL: f64 = 0.99;

/// A longer word without `al` or `el` before a consonant. It may not be an article at all: Alfred.
fn without_latin_article(latin: &str) -> Option<&str> {
    let rest = latin.strip_prefix("al").or_else(|| latin.strip_prefix("el"))?;
    (rest.len() >= 4 && !rest.starts_with(['a', 'e', 'i', 'o', 'u'])).then_some(rest)
}

/// A skeleton and what it becomes without one of its letters.
fn keys_of(skeleton: &str) -> Vec<String> {
    // Turkish hardens the last sound, and lists of refugees are full of both: Ahmed, Ahmet.
    let skeleton = skeleton.replace('d', "t").replace('z', "s");
    let signs: Vec<char> = skeleton.chars().collect();
    if signs.len() < SHORTEST_THAT_MAY_DIFFER {
        return vec![format!("={skeleton}")];
    }
    let without = |left_out: usize| {
        signs.iter().enumerate().filter(|(place, _)| *place != left_out).map(|(_, sign)| sign).collect()
    };
    let mut keys: Vec<String> = (0..signs.len()).map(without).collect();
    keys.push(skeleton);
    keys
}
