//! Names in several scripts and spellings, and who is proposed for them.

mod names;
