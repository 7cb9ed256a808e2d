//! Custody events as the program writes them: one record for each handling, signed and chained with its entry.

use amparo_domain::custody::CustodyCode;
use amparo_domain::{RecordId, Value};
use amparo_journal::DraftRow;

use crate::change::RecordRows;
use crate::session::Session;

/// The rows of a custody event.
pub(crate) fn custody_rows(
    session: &Session,
    case: RecordId,
    exhibit: RecordId,
    code: CustodyCode,
    hash_result: Option<&str>,
    purpose: Option<&str>,
) -> Vec<DraftRow> {
    RecordRows::new(session.vault.make_record_id(), "custody_event")
        .set("case", Value::Ref(case))
        .set("exhibit", Value::Ref(exhibit))
        .set("event", Value::Code(code.code().to_owned()))
        .set("at", Value::Instant(session.now()))
        .set("actor", Value::Ref(session.member_record()))
        .set("tool", Value::Text(format!("Amparo {}", session.host.version)))
        .set_if("hash_result", hash_result.map(|result| Value::Code(result.to_owned())))
        .set_if("purpose", purpose.map(|purpose| Value::Text(purpose.to_owned())))
        .finish()
}
