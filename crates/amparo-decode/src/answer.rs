//! A printed picture: what the decoding child makes of a picture for paper.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How a printed picture is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DerivativeFormat {
    /// Baseline JPEG, three colours.
    Jpeg,
    /// PNG, eight bits a colour, three colours, not interlaced: for line art.
    Png,
}

impl DerivativeFormat {
    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

/// A picture without anything of the foreign file but what the eye sees:
/// no metadata, no thumbnail, turned upright, sRGB, on white.
#[derive(Clone, PartialEq, Eq)]
pub struct Derivative {
    /// How the bytes are encoded.
    pub format: DerivativeFormat,
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// The encoded picture.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Derivative {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Derivative")
            .field("format", &self.format)
            .field("width", &self.width)
            .field("height", &self.height)
            .finish_non_exhaustive()
    }
}
