//! Refs: the short names of records on paper and screen, such as `KIN-2026-A0042`.
//!
//! Not here: which number comes next (casework counts) and pseudonyms for recipients.
//! Must stay true: a ref tells office, year and replica at most, never a role or a name.

use std::fmt;
use std::str::FromStr;

/// A text is not a ref.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReferenceError {
    /// None of the forms.
    #[error("not a ref; the forms are KIN-2026-A0042, KIN-2026-A0042/E-A014, P-A07")]
    Malformed,
    /// An office code or prefix with other letters than A to Z, or too many.
    #[error("not a prefix: 1 to 8 letters A to Z and digits, a letter first")]
    BadPrefix,
}

/// The letters of a replica, given by the registrar: `A` … `Z`, `AA` …; `A2` after a restore,
/// until it is certified.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReplicaLetters {
    letters: String,
    restored: Option<u32>,
}

impl ReplicaLetters {
    /// The letters of the replica with this number, counted from 0: `A` … `Z`, `AA` ….
    pub fn nth(number: u32) -> Self {
        let mut letters = Vec::new();
        let mut rest = number;
        loop {
            letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
            match (rest / 26).checked_sub(1) {
                Some(next) => rest = next,
                None => break,
            }
        }
        Self { letters: letters.into_iter().rev().collect(), restored: None }
    }

    /// The letters after the next restore: `A` becomes `A2`, then `A3`.
    #[must_use]
    pub fn after_restore(&self) -> Self {
        let restored = self.restored.map_or(2, |count| count.saturating_add(1));
        Self { letters: self.letters.clone(), restored: Some(restored) }
    }
}

impl fmt::Display for ReplicaLetters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.letters)?;
        self.restored.map_or(Ok(()), |count| write!(f, "{count}"))
    }
}

impl FromStr for ReplicaLetters {
    type Err = ReferenceError;

    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        let text = text.to_ascii_uppercase();
        let end = text.find(|letter: char| !letter.is_ascii_uppercase()).unwrap_or(text.len());
        let (letters, count) = text.split_at(end);
        if letters.is_empty() || letters.len() > 6 {
            return Err(ReferenceError::Malformed);
        }
        let restored = match count {
            "" => None,
            _ => Some(digits(count)?).filter(|count| *count >= 2),
        };
        if !count.is_empty() && restored.is_none() {
            return Err(ReferenceError::Malformed);
        }
        Ok(Self { letters: letters.to_owned(), restored })
    }
}

/// The part of a ref that numbers it: `A0042`, or `A2-0042` after a restore.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Counter {
    replica: ReplicaLetters,
    number: u32,
}

impl Counter {
    fn write(&self, f: &mut fmt::Formatter<'_>, width: usize) -> fmt::Result {
        let dash = if self.replica.restored.is_some() { "-" } else { "" };
        write!(f, "{}{dash}{:0width$}", self.replica, self.number)
    }

    fn parse(text: &str) -> Result<Self, ReferenceError> {
        let (replica, number): (ReplicaLetters, &str) = if let Some((replica, number)) = text.split_once('-') {
            (replica.parse()?, number)
        } else {
            let is_digit = |letter: char| letter.is_ascii_digit();
            let (letters, number) = text.split_at(text.find(is_digit).ok_or(ReferenceError::Malformed)?);
            (letters.parse()?, number)
        };
        // Only a restored replica stands apart from its number, so that `A2-07` is not `A207`.
        if replica.restored.is_some() != text.contains('-') {
            return Err(ReferenceError::Malformed);
        }
        let number = digits(number)?;
        if number == 0 {
            return Err(ReferenceError::Malformed);
        }
        Ok(Self { replica, number })
    }
}

/// The ref of a case: `KIN-2026-A0042`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseReference {
    office: String,
    year: u16,
    counter: Counter,
}

impl CaseReference {
    /// The ref with this number, from 1, of an office and replica.
    pub fn new(office: &str, year: u16, replica: ReplicaLetters, number: u32) -> Result<Self, ReferenceError> {
        if !(1000..=9999).contains(&year) || number == 0 {
            return Err(ReferenceError::Malformed);
        }
        Ok(Self { office: prefix(office)?, year, counter: Counter { replica, number } })
    }

    /// The number, counted by replica and year.
    pub fn number(&self) -> u32 {
        self.counter.number
    }

    /// The year it was opened in.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The letters of the replica it was opened on.
    pub fn replica(&self) -> &ReplicaLetters {
        &self.counter.replica
    }
}

impl fmt::Display for CaseReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}-", self.office, self.year)?;
        self.counter.write(f, 4)
    }
}

impl FromStr for CaseReference {
    type Err = ReferenceError;

    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        let mut parts = text.trim().splitn(3, '-');
        let (Some(office), Some(year), Some(counter)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(ReferenceError::Malformed);
        };
        if year.len() != 4 {
            return Err(ReferenceError::Malformed);
        }
        let year = u16::try_from(digits(year)?).map_err(|_| ReferenceError::Malformed)?;
        let Counter { replica, number } = Counter::parse(counter)?;
        Self::new(office, year, replica, number)
    }
}

/// The ref of an exhibit: `KIN-2026-A0042/E-A014`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExhibitReference {
    case: CaseReference,
    counter: Counter,
}

impl ExhibitReference {
    /// The ref with this number, from 1, in a case.
    pub fn new(case: CaseReference, replica: ReplicaLetters, number: u32) -> Result<Self, ReferenceError> {
        if number == 0 {
            return Err(ReferenceError::Malformed);
        }
        Ok(Self { case, counter: Counter { replica, number } })
    }

    /// The case.
    pub fn case(&self) -> &CaseReference {
        &self.case
    }

    /// The number, counted by replica and case.
    pub fn number(&self) -> u32 {
        self.counter.number
    }

    /// The letters of the replica it was taken in on.
    pub fn replica(&self) -> &ReplicaLetters {
        &self.counter.replica
    }
}

impl fmt::Display for ExhibitReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/E-", self.case)?;
        self.counter.write(f, 3)
    }
}

impl FromStr for ExhibitReference {
    type Err = ReferenceError;

    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        let (case, exhibit) = text.trim().split_once('/').ok_or(ReferenceError::Malformed)?;
        let (letter, counter) = exhibit.split_once('-').ok_or(ReferenceError::Malformed)?;
        if !letter.eq_ignore_ascii_case("E") {
            return Err(ReferenceError::Malformed);
        }
        Ok(Self { case: case.parse()?, counter: Counter::parse(counter)? })
    }
}

/// The ref of a record of a kind with a prefix: `P-A07`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordReference {
    prefix: String,
    counter: Counter,
}

impl RecordReference {
    /// The ref with this prefix and number, from 1.
    pub fn new(prefix_letters: &str, replica: ReplicaLetters, number: u32) -> Result<Self, ReferenceError> {
        if number == 0 {
            return Err(ReferenceError::Malformed);
        }
        Ok(Self { prefix: prefix(prefix_letters)?, counter: Counter { replica, number } })
    }

    /// The prefix of its kind.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The number, counted by replica.
    pub fn number(&self) -> u32 {
        self.counter.number
    }

    /// The letters of the replica it was made on.
    pub fn replica(&self) -> &ReplicaLetters {
        &self.counter.replica
    }
}

impl fmt::Display for RecordReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-", self.prefix)?;
        self.counter.write(f, 2)
    }
}

impl FromStr for RecordReference {
    type Err = ReferenceError;

    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        let (letters, counter) = text.trim().split_once('-').ok_or(ReferenceError::Malformed)?;
        Ok(Self { prefix: prefix(letters)?, counter: Counter::parse(counter)? })
    }
}

fn prefix(text: &str) -> Result<String, ReferenceError> {
    let text = text.trim().to_ascii_uppercase();
    let is_prefix = text.bytes().next().is_some_and(|first| first.is_ascii_uppercase())
        && text.len() <= 8
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_prefix { Ok(text) } else { Err(ReferenceError::BadPrefix) }
}

fn digits(text: &str) -> Result<u32, ReferenceError> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ReferenceError::Malformed);
    }
    text.parse().map_err(|_| ReferenceError::Malformed)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a failed parse is the failed test")]

    use proptest::prelude::*;

    use super::*;

    fn letters(number: u32, restores: usize) -> ReplicaLetters {
        (0..restores).fold(ReplicaLetters::nth(number), |letters, _| letters.after_restore())
    }

    #[test]
    fn refs_look_as_the_rulings_say() {
        let case = CaseReference::new("KIN", 2026, letters(0, 0), 42).unwrap();
        assert_eq!(case.to_string(), "KIN-2026-A0042");
        let exhibit = ExhibitReference::new(case, letters(0, 0), 14).unwrap();
        assert_eq!(exhibit.to_string(), "KIN-2026-A0042/E-A014");
        let person = RecordReference::new("P", letters(0, 0), 7).unwrap();
        assert_eq!(person.to_string(), "P-A07");
        let restored = RecordReference::new("P", letters(0, 1), 7).unwrap();
        assert_eq!(restored.to_string(), "P-A2-07");
    }

    #[test]
    fn replica_letters_go_on_after_z() {
        let names = [0, 25, 26, 701, 702].map(|number| ReplicaLetters::nth(number).to_string());
        assert_eq!(names, ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn refs_are_read_whatever_their_case_and_zeros() {
        let case: CaseReference = "kin-2026-a42".parse().unwrap();
        assert_eq!(case.to_string(), "KIN-2026-A0042");
        assert_eq!("p-a007".parse::<RecordReference>().unwrap().to_string(), "P-A07");
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "KIN",
            "KIN-2026",
            "KIN-26-A0042",
            "KIN-2026-0042",
            "KIN-2026-A0000",
            "KIN-2026-A1-0042",
            "KIN-2026-A-0042",
            "2KIN-2026-A0042",
            "KIN-2026-A00x2",
        ] {
            assert!(text.parse::<CaseReference>().is_err(), "{text}");
        }
        for text in ["KIN-2026-A0042", "KIN-2026-A0042/P-A014", "KIN-2026-A0042/E-14"] {
            assert!(text.parse::<ExhibitReference>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_as_the_same_ref(
            office in "[A-Z][A-Z0-9]{0,7}",
            year in 1000_u16..=9999,
            replica in 0_u32..20_000,
            restores in 0_usize..4,
            number in 1_u32..,
        ) {
            let replica = letters(replica, restores);
            let case = CaseReference::new(&office, year, replica.clone(), number).unwrap();
            prop_assert_eq!(case.to_string().parse(), Ok(case.clone()));
            let exhibit = ExhibitReference::new(case, replica.clone(), number).unwrap();
            prop_assert_eq!(exhibit.to_string().parse(), Ok(exhibit));
            let person = RecordReference::new(&office, replica, number).unwrap();
            prop_assert_eq!(person.to_string().parse(), Ok(person));
        }
    }
}
