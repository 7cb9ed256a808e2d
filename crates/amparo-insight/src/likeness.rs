//! How alike two whole names are: which word answers which, and what is left over.

use crate::name::Name;
use crate::proposal::Reason;
use crate::term::Term;

/// Below this two words do not answer each other.
const WORD_LEAST: f64 = 0.72;
/// What an initial counts that fits.
const INITIAL: f64 = 0.85;
/// From here on two names written as one word are the same name.
const AS_ONE_LEAST: f64 = 0.88;

/// From here on words that answer each other one by one are not tried written together.
const GOOD_AS_IT_IS: f64 = 0.9;

/// How alike two names are, 0 to 1000, and why; `None` if one of them has no letters.
pub fn similarity(one: &str, other: &str) -> Option<(u16, Reason)> {
    let (one, other) = (Name::of(one), Name::of(other));
    let is_nameless = one.words.is_empty() || other.words.is_empty();
    (!is_nameless)
        .then(|| compare(&one.as_refs(), &other.as_refs(), &mut |one: &Term, other: &Term| one.likeness(other)))
}

impl Name<Term> {
    /// The same name with borrowed forms.
    pub(crate) fn as_refs(&self) -> Name<&Term> {
        Name { words: self.words.iter().collect(), pairs: self.pairs.iter().collect(), whole: self.whole.as_ref() }
    }
}

/// Compares two names that have words, with a way to compare two forms.
pub(crate) fn compare<'a, F>(one: &Name<&'a Term>, other: &Name<&'a Term>, likeness: &mut F) -> (u16, Reason)
where
    F: FnMut(&'a Term, &'a Term) -> f64,
{
    // One order for both directions, so that ties are broken alike.
    let text = |name: &Name<&'a Term>| name.words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>();
    let (one, other) = if text(one) <= text(other) { (one, other) } else { (other, one) };
    let words: Vec<&Term> = one.words.clone();
    let other_words: Vec<&Term> = other.words.clone();
    let mut best = align(&words, &other_words, likeness);
    if words.len() == other_words.len() && best.score >= GOOD_AS_IT_IS {
        return (thousandths(best.score), best.reason);
    }
    for place in 0..one.pairs.len() {
        let joined: Vec<&Term> = one.joined_at(place).into_iter().copied().collect();
        best = best.or_joined(align(&joined, &other_words, likeness));
    }
    for place in 0..other.pairs.len() {
        let joined: Vec<&Term> = other.joined_at(place).into_iter().copied().collect();
        best = best.or_joined(align(&words, &joined, likeness));
    }
    if let (Some(one_word), Some(other_word)) = (one.as_one(), other.as_one())
        && words.len() != other_words.len()
    {
        let alike = likeness(one_word, other_word);
        if alike >= AS_ONE_LEAST {
            best = best.or_joined(Aligned { score: alike, reason: Reason::JoinedOrSplit });
        }
    }
    (thousandths(best.score), best.reason)
}

/// How well the words of two names answer each other.
#[derive(Clone, Copy)]
struct Aligned {
    score: f64,
    reason: Reason,
}

impl Aligned {
    /// The better of this and another that needed words to be written together.
    fn or_joined(self, joined: Self) -> Self {
        let score = joined.score * 0.99;
        if score <= self.score {
            return self;
        }
        let reason = match joined.reason {
            Reason::PartOfName => Reason::PartOfName,
            _ => Reason::JoinedOrSplit,
        };
        Self { score, reason }
    }
}

/// Gives each word of the shorter name its best partner in the longer one, best pairs first.
fn align<'a, F>(one: &[&'a Term], other: &[&'a Term], likeness: &mut F) -> Aligned
where
    F: FnMut(&'a Term, &'a Term) -> f64,
{
    let is_swapped = one.len() > other.len();
    let (short, long) = if is_swapped { (other, one) } else { (one, other) };
    let mut pairs = Vec::with_capacity(short.len() * long.len());
    for (place, word) in short.iter().enumerate() {
        for (opposite, partner) in long.iter().enumerate() {
            let alike = word_likeness(word, partner, is_swapped, likeness);
            pairs.push((alike, place, opposite));
        }
    }
    pairs.sort_by(|one, other| other.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(other.1, other.2))));
    let mut taken = Taken { short: vec![false; short.len()], long: vec![false; long.len()] };
    let (mut sum, mut weights, mut worst) = (0.0, 0.0, 1.0_f64);
    let mut weakest_pair = None;
    let mut is_in_order = true;
    for (alike, place, opposite) in pairs {
        if !taken.take(place, opposite) {
            continue;
        }
        let weight = short[place].weight();
        sum += weight * if alike < WORD_LEAST { alike * 0.6 } else { alike };
        weights += weight;
        is_in_order &= place == opposite;
        if weakest_pair.is_none() || alike < worst {
            worst = worst.min(alike);
            weakest_pair = Some((short[place], long[opposite]));
        }
    }
    let left_over = long.len() - short.len();
    let score = sum / f64::max(weights, f64::EPSILON) * left_over_factor(short.len(), left_over) * (0.6 + 0.4 * worst);
    let reason = match weakest_pair {
        Some((word, partner)) => reason_of(word, partner, left_over, is_in_order),
        None => Reason::SimilarSpelling,
    };
    Aligned { score, reason }
}

/// Which words have a partner already.
struct Taken {
    short: Vec<bool>,
    long: Vec<bool>,
}

impl Taken {
    fn take(&mut self, place: usize, opposite: usize) -> bool {
        let is_free = !self.short[place] && !self.long[opposite];
        if is_free {
            self.short[place] = true;
            self.long[opposite] = true;
        }
        is_free
    }
}

fn word_likeness<'a, F>(word: &'a Term, partner: &'a Term, is_swapped: bool, likeness: &mut F) -> f64
where
    F: FnMut(&'a Term, &'a Term) -> f64,
{
    if word.is_initial() != partner.is_initial() {
        return if word.begins_like(partner) { INITIAL } else { 0.0 };
    }
    if is_swapped { likeness(partner, word) } else { likeness(word, partner) }
}

/// Two words of a long name tell nearly as much as all; one alone much less.
fn left_over_factor(words: usize, left_over: usize) -> f64 {
    let extra = f64::from(u8::try_from(left_over).unwrap_or(u8::MAX));
    match (words, left_over) {
        (_, 0) => 1.0,
        (1, _) => 0.82 - 0.02 * extra,
        _ => 1.0 - 0.05 * extra,
    }
}

/// The reason is that of the pair that is least alike; a name with words left over says so first.
fn reason_of(word: &Term, partner: &Term, left_over: usize, is_in_order: bool) -> Reason {
    if word.is_initial() != partner.is_initial() {
        return Reason::InitialOnly;
    }
    match () {
        () if left_over > 0 => Reason::PartOfName,
        () if word.folded == partner.folded && is_in_order => Reason::SameAfterFolding,
        () if word.is_same_in_latin(partner) => Reason::SameInLatinLetters,
        () if word.has_same_consonants(partner) => Reason::SameConsonants,
        () if word.crosses_scripts(partner) => Reason::SimilarConsonants,
        () => Reason::SimilarSpelling,
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between 0 and 1000 first")]
fn thousandths(score: f64) -> u16 {
    (score * 1000.0).round().clamp(0.0, 1000.0) as u16
}
