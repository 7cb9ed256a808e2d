//! What a search answers: who, how alike, and why.

/// Somebody whose name may be the one asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal<K> {
    /// The person, as the caller names it.
    pub person: K,
    /// How alike, for people.
    pub grade: Grade,
    /// Why it is proposed.
    pub reason: Reason,
    /// How alike, for sorting: 0 to 1000.
    pub score: u16,
}

/// How alike two names are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Hardly; worth a look if nothing better is there.
    Weak,
    /// May be the same.
    Possible,
    /// Very probably two ways to write one name.
    Strong,
    /// The same name but for marks, case and variants of letters.
    Same,
}

/// From this score on a likeness is strong.
const STRONG: u16 = 880;
/// From this score on it is possible.
const POSSIBLE: u16 = 740;

impl Grade {
    /// The grade of a score and its reason.
    pub(crate) fn of(score: u16, reason: Reason) -> Self {
        match score {
            _ if reason == Reason::SameAfterFolding => Self::Same,
            STRONG.. => Self::Strong,
            POSSIBLE.. => Self::Possible,
            _ => Self::Weak,
        }
    }

    /// The stable code, as it stands in catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Possible => "possible",
            Self::Strong => "strong",
            Self::Same => "same",
        }
    }
}

/// Why a name is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// The same words once marks, case and variants of letters are left aside.
    SameAfterFolding,
    /// The same once written in Latin letters.
    SameInLatinLetters,
    /// The same consonants; vowels differ or are not written.
    SameConsonants,
    /// Consonants that are often written for each other.
    SimilarConsonants,
    /// Nearly the same spelling.
    SimilarSpelling,
    /// The same name written in one word and in several.
    JoinedOrSplit,
    /// One name has more words than the other.
    PartOfName,
    /// A word stands for its first letter only.
    InitialOnly,
}

impl Reason {
    /// The stable code, as it stands in catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::SameAfterFolding => "same_after_folding",
            Self::SameInLatinLetters => "same_in_latin_letters",
            Self::SameConsonants => "same_consonants",
            Self::SimilarConsonants => "similar_consonants",
            Self::SimilarSpelling => "similar_spelling",
            Self::JoinedOrSplit => "joined_or_split",
            Self::PartOfName => "part_of_name",
            Self::InitialOnly => "initial_only",
        }
    }
}
