//! The child's side: limit, read one request, answer, end.
//!
//! What must stay true: nothing is written but the answer; not the file, not a message.

use std::io::{Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use crate::derivative::make_derivative;
use crate::error::{Refusal, ServeError};
use crate::inspect::inspect;
use crate::inspection::{Inspection, Note, UNKNOWN_TYPE};
use crate::limits::limit_this_process;
use crate::wire::{AnswerHead, Request, read_request, write_answer};

/// How much of a file is looked at: metadata stands at the start of almost every format.
const INSPECTED_MOST: u64 = 128 * 1024 * 1024;
/// The largest picture file that is decoded.
const PICTURE_FILE_MOST: u64 = 256 * 1024 * 1024;

/// What `amparo --decode` is, from the first line of `main`: limits this process,
/// then serves one request from standard input on standard output.
pub fn serve_standard() -> ExitCode {
    // A panic message can quote the file; the parent learns what it needs from the answer or the ending.
    std::panic::set_hook(Box::new(|_| {}));
    let served = limit_this_process().and_then(|()| serve(&mut std::io::stdin().lock(), &mut std::io::stdout().lock()));
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Reads one request and the file after it, and writes the answer. Sets no limits: [`serve_standard`] does.
///
/// # Errors
/// [`ServeError`] if the request is no request or the answer cannot be written; a broken file is no error.
pub fn serve(input: &mut dyn Read, output: &mut dyn Write) -> Result<(), ServeError> {
    let request = read_request(input).map_err(|_| ServeError::RequestUnreadable)?;
    let (head, picture) = match request {
        Request::Inspect => (answer_inspection(input)?, Vec::new()),
        Request::Derivative { longest_side } => answer_derivative(input, longest_side)?,
    };
    write_answer(output, &head, &picture).map_err(|_| ServeError::AnswerNotWritten)
}

fn answer_inspection(input: &mut dyn Read) -> Result<AnswerHead, ServeError> {
    let (bytes, is_whole) = read_most(input, INSPECTED_MOST)?;
    let inspection = catch_unwind(AssertUnwindSafe(|| inspect(&bytes, is_whole)));
    let inspection = inspection.unwrap_or_else(|_| {
        let mut failed = Inspection::of_type(UNKNOWN_TYPE);
        failed.note(Note::DecoderFailed);
        failed
    });
    Ok(AnswerHead::Inspected { inspection: Box::new(inspection) })
}

fn answer_derivative(input: &mut dyn Read, longest_side: u32) -> Result<(AnswerHead, Vec<u8>), ServeError> {
    let (bytes, is_whole) = read_most(input, PICTURE_FILE_MOST)?;
    let made = if is_whole {
        catch_unwind(AssertUnwindSafe(|| make_derivative(&bytes, longest_side))).unwrap_or(Err(Refusal::DecoderFailed))
    } else {
        Err(Refusal::TooLarge)
    };
    Ok(match made {
        Ok(made) => (AnswerHead::Made { format: made.format, width: made.width, height: made.height }, made.bytes),
        Err(refusal) => (AnswerHead::Refused { refusal }, Vec::new()),
    })
}

/// Reads up to `most` bytes, and whether that was all.
fn read_most(input: &mut dyn Read, most: u64) -> Result<(Vec<u8>, bool), ServeError> {
    let mut bytes = Vec::new();
    input.take(most).read_to_end(&mut bytes).map_err(|_| ServeError::RequestUnreadable)?;
    let mut one = [0];
    let is_whole = (bytes.len() as u64) < most || matches!(input.read(&mut one), Ok(0));
    Ok((bytes, is_whole))
}
