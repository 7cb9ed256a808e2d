//! The bytes between parent and child: one request, one answer, then both ends close.
//!
//! Request: length of the head (4 bytes, big endian), head (JSON), then the file until the pipe closes.
//! Answer: length of the head (4 bytes), head (JSON), length of the picture (8 bytes), picture.
//! Both directions have a greatest length, checked before anything is allocated.

use std::io::{Read, Write};

use serde::{Deserialize, Serialize};

use crate::answer::DerivativeFormat;
use crate::error::Refusal;
use crate::inspection::Inspection;

/// Longest head of a request.
const REQUEST_HEAD_MOST: u32 = 4 * 1024;
/// Longest head of an answer.
const ANSWER_HEAD_MOST: u32 = 8 * 1024 * 1024;
/// Longest picture of an answer.
const ANSWER_PICTURE_MOST: u64 = 64 * 1024 * 1024;

/// What the parent asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "request", rename_all = "snake_case")]
pub(crate) enum Request {
    /// Look inside.
    Inspect,
    /// Make a picture for paper.
    Derivative {
        /// Most pixels along the longer side.
        longest_side: u32,
    },
}

/// The head of what the child answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub(crate) enum AnswerHead {
    /// The look inside.
    Inspected {
        /// What was found.
        inspection: Box<Inspection>,
    },
    /// The picture follows.
    Made {
        /// Its encoding.
        format: DerivativeFormat,
        /// Pixels in a row.
        width: u32,
        /// Rows.
        height: u32,
    },
    /// There will be no picture.
    Refused {
        /// Why.
        refusal: Refusal,
    },
}

/// The bytes are not what this page describes.
#[derive(Debug)]
pub(crate) struct WireError;

/// Writes the head of a request; the file follows.
pub(crate) fn write_request(output: &mut dyn Write, request: Request) -> std::io::Result<()> {
    write_head(output, &serde_json::to_vec(&request)?)?;
    output.flush()
}

/// Reads the head of a request.
pub(crate) fn read_request(input: &mut dyn Read) -> Result<Request, WireError> {
    let head = read_head(input, REQUEST_HEAD_MOST)?;
    serde_json::from_slice(&head).map_err(|_| WireError)
}

/// Writes a whole answer.
pub(crate) fn write_answer(output: &mut dyn Write, head: &AnswerHead, picture: &[u8]) -> std::io::Result<()> {
    write_head(output, &serde_json::to_vec(head)?)?;
    output.write_all(&(picture.len() as u64).to_be_bytes())?;
    output.write_all(picture)?;
    output.flush()
}

/// Reads a whole answer; `None` if the child closed the pipe before its end.
pub(crate) fn read_answer(input: &mut dyn Read) -> Result<Option<(AnswerHead, Vec<u8>)>, WireError> {
    let Some(length) = read_exactly::<4>(input) else { return Ok(None) };
    let length = u32::from_be_bytes(length);
    if length > ANSWER_HEAD_MOST {
        return Err(WireError);
    }
    let Some(head) = read_length(input, u64::from(length)) else { return Ok(None) };
    let head: AnswerHead = serde_json::from_slice(&head).map_err(|_| WireError)?;
    let Some(length) = read_exactly::<8>(input) else { return Ok(None) };
    let length = u64::from_be_bytes(length);
    if length > ANSWER_PICTURE_MOST {
        return Err(WireError);
    }
    Ok(read_length(input, length).map(|picture| (head, picture)))
}

fn write_head(output: &mut dyn Write, head: &[u8]) -> std::io::Result<()> {
    let length = u32::try_from(head.len()).map_err(|_| std::io::ErrorKind::InvalidInput)?;
    output.write_all(&length.to_be_bytes())?;
    output.write_all(head)
}

fn read_head(input: &mut dyn Read, most: u32) -> Result<Vec<u8>, WireError> {
    let length = u32::from_be_bytes(read_exactly::<4>(input).ok_or(WireError)?);
    if length > most {
        return Err(WireError);
    }
    read_length(input, u64::from(length)).ok_or(WireError)
}

fn read_exactly<const N: usize>(input: &mut dyn Read) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    input.read_exact(&mut bytes).ok().map(|()| bytes)
}

fn read_length(input: &mut dyn Read, length: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(length).read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 == length).then_some(bytes)
}
