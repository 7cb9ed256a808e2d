//! What people are called in what leaves: pseudonyms of each recipient's own, and mentions.
//!
//! Not here: where the pseudonyms are kept (the release record) and random numbers (the caller).
//! Must stay true: a pseudonym tells neither role nor name nor order of registration, and two
//! recipients cannot join their dossiers by it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::id::RecordId;
use crate::reference::RecordReference;

/// The pseudonyms of one recipient.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct PseudonymBook {
    names: BTreeMap<RecordId, u32>,
    taken: BTreeSet<u32>,
}

impl fmt::Debug for PseudonymBook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PseudonymBook({} persons)", self.names.len())
    }
}

/// A text is no pseudonym of the form `N-417`, or stands for two persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PseudonymError {
    /// Not of the form.
    #[error("not a pseudonym of the form N-417")]
    Malformed,
    /// One pseudonym for two persons, or two for one.
    #[error("a pseudonym stands for two persons, or a person has two")]
    Ambiguous,
}

impl PseudonymBook {
    /// The book as earlier releases to this recipient left it.
    pub fn from_known<'a>(known: impl IntoIterator<Item = (RecordId, &'a str)>) -> Result<Self, PseudonymError> {
        let mut book = Self::default();
        for (person, text) in known {
            let number = number(text)?;
            let is_same = book.names.get(&person) == Some(&number);
            if !is_same && (book.names.contains_key(&person) || book.taken.contains(&number)) {
                return Err(PseudonymError::Ambiguous);
            }
            book.names.insert(person, number);
            book.taken.insert(number);
        }
        Ok(book)
    }

    /// The pseudonym of a person, if one was given.
    pub fn get(&self, person: RecordId) -> Option<String> {
        self.names.get(&person).map(|number| print(*number))
    }

    /// The pseudonym of a person; a new one from `draw`, which gives a random number below its
    /// argument.
    pub fn assign(&mut self, person: RecordId, draw: &mut dyn FnMut(u32) -> u32) -> String {
        if let Some(known) = self.get(person) {
            return known;
        }
        let number = self.free_number(draw);
        self.names.insert(person, number);
        self.taken.insert(number);
        print(number)
    }

    /// A number nobody has, from a range at least twice as large as what is taken.
    fn free_number(&self, draw: &mut dyn FnMut(u32) -> u32) -> u32 {
        let mut limit = 1000_u32;
        while usize::try_from(limit / 2).is_ok_and(|half| half <= self.taken.len()) {
            limit = limit.saturating_mul(10);
        }
        let start = draw(limit) % limit;
        let numbers = (start..limit).chain(0..start);
        numbers.into_iter().find(|number| !self.taken.contains(number)).unwrap_or(limit)
    }

    /// Every person with a pseudonym; for the release record, never for an export.
    pub fn iter(&self) -> impl Iterator<Item = (RecordId, String)> {
        self.names.iter().map(|(person, number)| (*person, print(*number)))
    }
}

fn print(number: u32) -> String {
    format!("N-{number:03}")
}

fn number(text: &str) -> Result<u32, PseudonymError> {
    let digits = text.strip_prefix("N-").ok_or(PseudonymError::Malformed)?;
    let number = digits.parse().map_err(|_| PseudonymError::Malformed)?;
    if print(number) == text { Ok(number) } else { Err(PseudonymError::Malformed) }
}

/// A part of a text: prose, or a mention of a record by its ref.
#[derive(Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words as they are.
    Prose(&'a str),
    /// A mention such as `@P-A07`.
    Mention(RecordReference),
}

/// Takes a text apart at its mentions.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(at) = rest[from..].find('@').map(|at| at + from) {
        let word = &rest[at + 1..];
        let end = mention_end(word);
        if let Ok(reference) = word[..end].parse() {
            pieces.extend((at > 0).then_some(Piece::Prose(&rest[..at])));
            pieces.push(Piece::Mention(reference));
            rest = &word[end..];
            from = 0;
        } else {
            from = at + 1;
        }
    }
    pieces.extend((!rest.is_empty()).then_some(Piece::Prose(rest)));
    pieces
}

/// The text with each mention as `render` calls it.
pub fn render_mentions(text: &str, render: &dyn Fn(&RecordReference) -> String) -> String {
    let rendered = |piece: Piece<'_>| match piece {
        Piece::Prose(prose) => prose.to_owned(),
        Piece::Mention(reference) => render(&reference),
    };
    pieces(text).into_iter().map(rendered).collect()
}

/// Where the letters, digits and dashes that can be a ref end.
fn mention_end(word: &str) -> usize {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let end = word.find(|letter| !is_part(letter)).unwrap_or(word.len());
    word[..end].trim_end_matches('-').len()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a failed parse is the failed test")]

    use super::*;

    fn person(number: u8) -> RecordId {
        RecordId::from_bytes([number; 16])
    }

    #[test]
    fn a_person_keeps_the_pseudonym_of_a_recipient() {
        let mut book = PseudonymBook::default();
        let first = book.assign(person(1), &mut |_| 417);
        assert_eq!(first, "N-417");
        assert_eq!(book.assign(person(1), &mut |_| 3), first);
        assert_eq!(book.assign(person(2), &mut |_| 417), "N-418");
        let known: Vec<_> = book.iter().collect();
        let again = PseudonymBook::from_known(known.iter().map(|(id, name)| (*id, name.as_str())));
        assert_eq!(again, Ok(book));
    }

    #[test]
    fn a_pseudonym_never_stands_for_two_persons() {
        let twice = [(person(1), "N-417"), (person(2), "N-417")];
        assert_eq!(PseudonymBook::from_known(twice), Err(PseudonymError::Ambiguous));
        let two = [(person(1), "N-417"), (person(1), "N-418")];
        assert_eq!(PseudonymBook::from_known(two), Err(PseudonymError::Ambiguous));
        let foreign = [(person(1), "P-A07")];
        assert_eq!(PseudonymBook::from_known(foreign), Err(PseudonymError::Malformed));
        let mut book = PseudonymBook::default();
        let names: BTreeSet<_> = (0..2000_u32)
            .map(|number| {
                let id = RecordId::from_parts(u64::from(number), [0; 10]);
                book.assign(id, &mut |limit| limit - 1)
            })
            .collect();
        assert_eq!(names.len(), 2000);
    }

    #[test]
    fn mentions_are_rendered_and_the_rest_stays() {
        let render = |reference: &RecordReference| format!("<{reference}>");
        for (text, rendered) in [
            ("@P-A07 saw @p-a2-08.", "<P-A07> saw <P-A2-08>."),
            ("at noon: a@b @ @P @@P-A01-", "at noon: a@b @ @P @<P-A01>-"),
            ("رأت @P-A07 النار", "رأت <P-A07> النار"),
            ("", ""),
        ] {
            assert_eq!(render_mentions(text, &render), rendered);
        }
        assert_eq!(pieces("@P-A07").len(), 1);
        assert_eq!("P-A07".parse::<RecordReference>().unwrap().prefix(), "P");
    }
}
