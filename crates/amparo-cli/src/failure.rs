//! What ends the program without an answer, and the exit code of each.

use std::process::ExitCode;

use amparo_api::{Catalogue, ErrorCode, Language, WireError};
use serde_json::json;

use crate::say;

/// The input or the state forbids it.
pub(crate) const REFUSED: u8 = 1;
/// The command line is wrong.
const USAGE: u8 = 2;

/// Why there is no answer.
pub(crate) enum Failure {
    /// The input or the state forbids it.
    Refused(WireError),
    /// The command line is wrong in a way that only reading it shows.
    Usage(WireError),
    /// The command line is wrong, or asks for help.
    Clap(clap::Error),
}

impl From<WireError> for Failure {
    fn from(error: WireError) -> Self {
        Self::Refused(error)
    }
}

impl Failure {
    pub(crate) fn new(code: ErrorCode) -> Self {
        Self::Refused(WireError::new(code))
    }

    /// Says what happened and what to do, and gives the exit code.
    pub(crate) fn report(self, language: Language, is_json: bool) -> ExitCode {
        let (error, code) = match self {
            Self::Clap(error) => {
                // Help that nobody reads is no failure.
                let _ = error.print();
                return ExitCode::from(if error.use_stderr() { USAGE } else { 0 });
            }
            Self::Refused(error) => (error, REFUSED),
            Self::Usage(error) => (error, USAGE),
        };
        let (message, advice) = two_sentences(&error, language);
        if is_json {
            say::answer(&say::json(&json!({
                "error": {
                    "code": error.code,
                    "args": error.args,
                    "incident": error.incident,
                    "message": message,
                    "advice": advice,
                }
            })));
        }
        say::note(&format!("{message}\n{advice}"));
        ExitCode::from(code)
    }
}

/// What happened and what to do; codes among the values are said in words.
fn two_sentences(error: &WireError, language: Language) -> (String, String) {
    let mut error = error.clone();
    if let Some(reasons) = error.args.get_mut("reasons") {
        let catalogue = Catalogue::of(language);
        *reasons = reasons.split(", ").map(|code| reason(catalogue, code)).collect::<Vec<_>>().join("; ");
    }
    (error.what_happened(language), error.what_to_do(language))
}

/// What stops a release, in words.
fn reason(catalogue: &Catalogue, code: &str) -> String {
    let name = code.replace('_', "-");
    let stop = catalogue.find(&format!("gate-stop-{name}"), &[]);
    stop.or_else(|| catalogue.find(&format!("gate-not-judged-{name}"), &[])).unwrap_or_else(|| code.to_owned())
}
