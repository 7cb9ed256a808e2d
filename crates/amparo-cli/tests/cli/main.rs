//! The program itself, started as people start it.

#[cfg(unix)]
mod interrupt;
mod program;
mod refusal;
mod way;
