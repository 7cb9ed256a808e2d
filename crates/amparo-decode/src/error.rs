//! What can go wrong on either side of the pipe, without a word of what the file contains.

use serde::{Deserialize, Serialize};

/// Why no answer about a file could be had. A broken file is not an error of
/// [`Decoder::inspect`](crate::Decoder::inspect): it gives an inspection with notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The program that decodes could not be started.
    #[error("the decoding process could not be started")]
    CannotStart,
    /// The bytes of the file could not be read from where they lie.
    #[error("the file could not be read to its end")]
    SourceUnreadable,
    /// The child took longer than allowed and was ended.
    #[error("the decoding process took too long and was ended")]
    TimedOut,
    /// The child ended without a whole answer: it crashed, or ran into one of its limits.
    #[error("the decoding process ended without an answer")]
    ChildDied,
    /// The child answered something that is no answer, or more than is taken.
    #[error("the decoding process gave an answer that cannot be used")]
    AnswerUnreadable,
    /// The child looked at the file and will not make what was asked.
    #[error("the file cannot be turned into a printed picture: {0}")]
    Refused(Refusal),
}

/// Why no printed picture can be made of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Refusal {
    /// The file has no bytes.
    #[error("it is empty")]
    Empty,
    /// The file is something else than a picture.
    #[error("it is not a picture")]
    NotAPicture,
    /// A picture of a format without a decoder here: HEIC, AVIF, camera raw and the like.
    #[error("there is no decoder for its format")]
    FormatNotDecodable,
    /// More pixels than are taken; decided from the header, before anything is allocated for them.
    #[error("it has too many pixels")]
    TooManyPixels,
    /// More bytes than are taken.
    #[error("it is too large")]
    TooLarge,
    /// The picture breaks off or contradicts itself.
    #[error("it is damaged")]
    Damaged,
    /// The decoder itself failed.
    #[error("its decoder failed")]
    DecoderFailed,
}

impl Refusal {
    /// The stable code, as it stands in records and catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotAPicture => "not_a_picture",
            Self::FormatNotDecodable => "format_not_decodable",
            Self::TooManyPixels => "too_many_pixels",
            Self::TooLarge => "too_large",
            Self::Damaged => "damaged",
            Self::DecoderFailed => "decoder_failed",
        }
    }
}

/// Why the child could not serve its one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// The process could not be limited, so nothing was read.
    #[error("the process could not be limited")]
    NotLimited,
    /// The request could not be read.
    #[error("the request could not be read")]
    RequestUnreadable,
    /// The answer could not be written.
    #[error("the answer could not be written")]
    AnswerNotWritten,
}
