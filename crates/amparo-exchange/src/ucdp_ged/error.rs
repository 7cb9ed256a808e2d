//! What can be wrong with a file or a row, named by line and column and without the content of the cell.

/// The file as a whole cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GedError {
    /// There is no first line with names of columns, or it is not text.
    #[error("the file has no first line with the names of its columns")]
    NoHeader,
    /// A column that every release has is missing: this is another kind of file.
    #[error("the column {column} is missing")]
    MissingColumn {
        /// Its name.
        column: &'static str,
    },
    /// Two columns have one name, so that a row could not be kept whole.
    #[error("column {position} has the name of an earlier one")]
    RepeatedColumn {
        /// Its position, from 1.
        position: usize,
    },
}

/// One row cannot be taken; the rows after it can.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {problem}")]
pub struct GedRowError {
    /// The line the row begins at, from 1, the header counted.
    pub line: u64,
    /// The column, or an empty name if the row as a whole is meant.
    pub column: &'static str,
    /// What is wrong with it.
    pub problem: GedProblem,
}

/// What is wrong with a cell or a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GedProblem {
    /// The row cannot be read as text.
    #[error("the row is not readable text")]
    NotText,
    /// The row has fewer or more cells than the header.
    #[error("the row has another number of cells than the first line")]
    WrongLength,
    /// The file could not be read on.
    #[error("the file could not be read further")]
    Unreadable,
    /// The cell is empty and must not be.
    #[error("the cell is empty")]
    Missing,
    /// Not a whole number of people.
    #[error("not a whole number")]
    NotANumber,
    /// Not a date of the form 2016-01-03.
    #[error("not a date")]
    NotADate,
    /// The end lies before the beginning.
    #[error("the end lies before the beginning")]
    Reversed,
    /// Not degrees of latitude or longitude.
    #[error("not degrees on the earth")]
    NotAPlace,
    /// A code that the codebook does not have.
    #[error("not a code of the codebook")]
    UnknownCode,
}

/// Something odd in a row that is taken nevertheless, as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GedWarning {
    /// The best estimate is lower than the lowest.
    BestBelowLow,
    /// The highest estimate is lower than the best.
    HighBelowBest,
    /// A precision of several days, and only one day is given: taken as about that day.
    OneDayForASpan,
    /// No precision of the place that the codebook has: taken without one.
    PlacePrecisionUnknown,
    /// No clarity that the codebook has: taken without one.
    ClarityUnknown,
}

impl GedWarning {
    /// The stable code, as it stands in catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::BestBelowLow => "best_below_low",
            Self::HighBelowBest => "high_below_best",
            Self::OneDayForASpan => "one_day_for_a_span",
            Self::PlacePrecisionUnknown => "place_precision_unknown",
            Self::ClarityUnknown => "clarity_unknown",
        }
    }
}
