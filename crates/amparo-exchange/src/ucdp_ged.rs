//! Events of the UCDP Georeferenced Event Dataset (CSV of 41 or 49 columns, any order), row by row.
//!
//! Each row becomes an event and, if anybody died or may have, one counted group of victims and one act.
//! Not here: whether an event is known already; the external id lets casework see that.
//! What must stay true: every column of a row is kept in `source_row`; a span of days never becomes a day.

mod column;
mod error;
mod reader;
mod row;
mod span;

pub use error::{GedError, GedProblem, GedRowError, GedWarning};
pub use reader::GedReader;
pub use row::{ACT_OF_VIOLENCE, EXTERNAL_SOURCE, GedRow};
