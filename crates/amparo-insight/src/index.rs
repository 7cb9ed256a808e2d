//! All names that one member may see, in memory, searchable across scripts.
//!
//! Not here: who may search, and the entry that every search leaves; both are casework's.
//! What must stay true: an answer never holds a name, and the order of adding does not change what is found.

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;

use crate::likeness::compare;
use crate::name::Name;
use crate::proposal::{Grade, Proposal};
use crate::term::Term;

/// Proposals a search gives unless said otherwise.
const PROPOSALS: usize = 20;
/// Below this score a name is not proposed.
const SCORE_LEAST: u16 = 450;
/// Below this a word of the index does not answer one of the query.
const FORM_LEAST: f64 = 0.6;
/// Most words of the index that answer one of the query.
const FORMS_MOST: usize = 400;
/// Most names that are compared as a whole.
const NAMES_MOST: usize = 200;

/// What pairs of words, known by where they stand in memory, have in common.
type KnownPairs = HashMap<(usize, usize), f64>;

/// Names and whose they are. A person can have any number of names.
pub struct NameIndex<K> {
    terms: Vec<Term>,
    /// For each term the names that have it.
    names_of_term: Vec<Vec<u32>>,
    term_of_text: HashMap<String, u32>,
    terms_of_key: HashMap<String, Vec<u32>>,
    names: Vec<Option<(K, Name<u32>)>>,
}

impl<K> Default for NameIndex<K> {
    fn default() -> Self {
        Self {
            terms: Vec::new(),
            names_of_term: Vec::new(),
            term_of_text: HashMap::new(),
            terms_of_key: HashMap::new(),
            names: Vec::new(),
        }
    }
}

impl<K> fmt::Debug for NameIndex<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("NameIndex").field("names", &self.names.len()).finish_non_exhaustive()
    }
}

impl<K: Copy + Ord + Hash> NameIndex<K> {
    /// An index without names.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many names it has.
    pub fn len(&self) -> usize {
        self.names.iter().flatten().count()
    }

    /// Whether it has no names.
    pub fn is_empty(&self) -> bool {
        self.names.iter().all(Option::is_none)
    }

    /// Adds a name of a person. A text without a letter is left aside.
    pub fn add(&mut self, person: K, name: &str) {
        let split = Name::<String>::split(name);
        let Ok(number) = u32::try_from(self.names.len()) else { return };
        if split.words.is_empty() {
            return;
        }
        let name = split.map(|form| self.term(form));
        let mut forms: Vec<u32> = name.forms().copied().collect();
        forms.sort_unstable();
        forms.dedup();
        for term in forms {
            self.names_of_term[term as usize].push(number);
        }
        self.names.push(Some((person, name)));
    }

    /// Takes all names of a person away. Their words stay until the index is made anew.
    pub fn remove(&mut self, person: K) {
        for name in &mut self.names {
            if name.as_ref().is_some_and(|(owner, _)| *owner == person) {
                *name = None;
            }
        }
    }

    /// The persons whose names are most like the text, best first.
    pub fn search(&self, query: &str) -> Vec<Proposal<K>> {
        self.search_most(query, PROPOSALS)
    }

    /// The same with another greatest number of proposals.
    pub fn search_most(&self, query: &str, most: usize) -> Vec<Proposal<K>> {
        let query = Name::of(query);
        if query.words.is_empty() {
            return Vec::new();
        }
        let mut best: HashMap<K, Proposal<K>> = HashMap::new();
        let mut known_pairs = HashMap::new();
        for number in self.likely_names(&query) {
            let Some(proposal) = self.propose(&query, number, &mut known_pairs) else { continue };
            let known = best.entry(proposal.person).or_insert(proposal);
            if proposal.score > known.score {
                *known = proposal;
            }
        }
        let mut proposals: Vec<Proposal<K>> = best.into_values().collect();
        proposals.sort_by(|one, other| {
            (other.score, other.grade).cmp(&(one.score, one.grade)).then(one.person.cmp(&other.person))
        });
        proposals.truncate(most);
        proposals
    }

    /// Compares one name as a whole. Many names share words: what two words have in common is worked out once.
    fn propose(&self, query: &Name<Term>, number: u32, known_pairs: &mut KnownPairs) -> Option<Proposal<K>> {
        let (person, name) = self.names.get(number as usize)?.as_ref()?;
        let name = name.clone().map(|term| &self.terms[term as usize]);
        let mut likeness = |one: &Term, other: &Term| {
            let (one_place, other_place) = (std::ptr::from_ref(one).addr(), std::ptr::from_ref(other).addr());
            let pair = (one_place.min(other_place), one_place.max(other_place));
            *known_pairs.entry(pair).or_insert_with(|| one.likeness(other))
        };
        let (score, reason) = compare(&query.as_refs(), &name, &mut likeness);
        let grade = Grade::of(score, reason);
        (score >= SCORE_LEAST).then_some(Proposal { person: *person, grade, reason, score })
    }

    /// The names that share the most with the query, word by word.
    fn likely_names(&self, query: &Name<Term>) -> Vec<u32> {
        let mut sums = vec![0.0_f64; self.names.len()];
        let mut counted_for = vec![usize::MAX; self.names.len()];
        let mut touched: Vec<u32> = Vec::new();
        for (place, form) in query.forms().enumerate() {
            for (likeness, term) in self.answers_to(form) {
                for name in &self.names_of_term[term as usize] {
                    let number = *name as usize;
                    // Answers come best first: the first that a name has is its best.
                    if counted_for[number] == place {
                        continue;
                    }
                    if counted_for[number] == usize::MAX {
                        touched.push(*name);
                    }
                    counted_for[number] = place;
                    sums[number] += likeness * form.weight();
                }
            }
        }
        let words = |name: u32| self.names[name as usize].as_ref().map(|(_, name)| name.words.len());
        touched.retain(|name| words(*name).is_some());
        let asked = query.words.len();
        let surplus = |name: u32| words(name).map_or(usize::MAX, |words| words.abs_diff(asked));
        // Of names that share as much the ones with as many words go first.
        let order = |one: &u32, other: &u32| {
            let shared = sums[*other as usize].total_cmp(&sums[*one as usize]);
            shared.then_with(|| surplus(*one).cmp(&surplus(*other))).then(one.cmp(other))
        };
        if touched.len() > NAMES_MOST {
            touched.select_nth_unstable_by(NAMES_MOST, order);
            touched.truncate(NAMES_MOST);
        }
        touched
    }

    /// The words of the index that answer one of the query, best first.
    fn answers_to(&self, form: &Term) -> Vec<(f64, u32)> {
        let mut found: Vec<u32> =
            form.keys().iter().filter_map(|key| self.terms_of_key.get(key)).flatten().copied().collect();
        found.extend(self.term_of_text.get(&form.folded));
        found.sort_unstable();
        found.dedup();
        let mut answers: Vec<(f64, u32)> = found
            .into_iter()
            .map(|term| (form.likeness(&self.terms[term as usize]), term))
            .filter(|(likeness, _)| *likeness >= FORM_LEAST)
            .collect();
        answers.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        answers.truncate(FORMS_MOST);
        answers
    }

    /// The number of a word, made if it is new.
    fn term(&mut self, folded: String) -> u32 {
        if let Some(known) = self.term_of_text.get(&folded) {
            return *known;
        }
        let term = Term::of(&folded);
        // There are at most twenty words to a name, and names are counted in 32 bits with room to spare.
        let number = u32::try_from(self.terms.len()).unwrap_or(u32::MAX);
        for key in term.keys() {
            self.terms_of_key.entry(key).or_default().push(number);
        }
        self.term_of_text.insert(folded, number);
        self.terms.push(term);
        self.names_of_term.push(Vec::new());
        number
    }
}
