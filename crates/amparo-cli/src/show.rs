//! Answers for people: lines with labels, and tables, in the language that was chosen.
//!
//! Not here: JSON, which is the view as it is. What must stay true: a text of a case reaches the terminal without
//! control characters, so that no file name can move the cursor or turn the direction of a line.

pub(crate) mod exhibit;
pub(crate) mod history;
pub(crate) mod kind;
pub(crate) mod label;
pub(crate) mod list;
pub(crate) mod pairs;
pub(crate) mod record;
pub(crate) mod table;
pub(crate) mod vault;
pub(crate) mod width;

use serde_json::Value;

/// The text under a key; empty where there is none.
fn text<'a>(view: &'a Value, key: &str) -> &'a str {
    view[key].as_str().unwrap_or_default()
}

/// The number under a key.
fn number(view: &Value, key: &str) -> String {
    view[key].as_u64().map(|number| number.to_string()).unwrap_or_default()
}

/// The elements under a key.
fn items<'a>(view: &'a Value, key: &str) -> &'a [Value] {
    view[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// A moment as it is shown: `2026-11-24 14:21:05 UTC`.
fn moment(rfc3339: &str) -> String {
    match (rfc3339.get(..10), rfc3339.get(11..19)) {
        (Some(day), Some(time)) => format!("{day} {time} UTC"),
        _ => rfc3339.to_owned(),
    }
}
