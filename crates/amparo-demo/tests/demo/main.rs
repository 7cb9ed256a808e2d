//! The demonstration vault as a visitor meets it.

mod made;
mod place;
