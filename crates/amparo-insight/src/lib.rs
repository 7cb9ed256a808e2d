//! Pure functions over records: which names of different scripts and spellings may be one person's.
//!
//! Not here: where names are kept, who may search them, and deciding. A proposal is for a member to look at;
//! nothing is ever merged by score.
//! What must stay true: a proposal says who, how alike and why, and never the name itself.

mod index;
mod likeness;
mod name;
mod proposal;
mod skeleton;
mod term;

pub use index::NameIndex;
pub use likeness::similarity;
pub use proposal::{Grade, Proposal, Reason};
