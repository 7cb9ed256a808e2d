//! Handlers: from a request to one verb and back to a view.

#![expect(clippy::needless_pass_by_value, reason = "a request is used up by the handler it was read for")]

pub(crate) mod exhibit;
pub(crate) mod record;
pub(crate) mod vault;

use amparo_casework::Assignment;

use crate::view::FieldInput;

impl From<FieldInput> for Assignment {
    fn from(input: FieldInput) -> Self {
        Self { field: input.field, text: input.text, is_argument: input.is_argument, removes: input.removes }
    }
}

fn assignments(inputs: Vec<FieldInput>) -> Vec<Assignment> {
    inputs.into_iter().map(Into::into).collect()
}

/// A moment as RFC 3339 in UTC.
fn moment(utc_millis: i64) -> String {
    amparo_domain::Instant { utc_millis, offset_minutes: 0 }.to_string()
}
