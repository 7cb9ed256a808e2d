//! What is known of a file after one look inside: its type, its measures, and its metadata as found.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::error::DecodeError;

/// The media type of a file nothing is known about.
pub(crate) const UNKNOWN_TYPE: &str = "application/octet-stream";

/// Everything one look into a file gave. Debug prints no content.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspection {
    /// Media type, judged by content and never by name.
    pub media_type: String,
    /// Width and height as stored, before the picture is turned.
    pub pixel_size: Option<PixelSize>,
    /// Orientation as EXIF counts it, 1 to 8.
    pub orientation: Option<u8>,
    /// Where the device said it was.
    pub position: Option<Position>,
    /// When the device said it was.
    pub captured: Option<CaptureTime>,
    /// The time of the satellites, in UTC: `2008-10-23T14:27:07Z`.
    pub satellite_time: Option<String>,
    /// What took the picture.
    pub camera: Option<Camera>,
    /// Measures of a recording.
    pub sound: Option<Sound>,
    /// Every tag found, in the order of the file.
    pub metadata: Vec<MetadataItem>,
    /// What was not as it should be.
    pub notes: Vec<Note>,
}

impl Inspection {
    /// An inspection that knows only the type.
    pub(crate) fn of_type(media_type: &str) -> Self {
        Self {
            media_type: media_type.to_owned(),
            pixel_size: None,
            orientation: None,
            position: None,
            captured: None,
            satellite_time: None,
            camera: None,
            sound: None,
            metadata: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// What to record of a file whose decoder gave no answer: the intake goes on, the note says what happened.
    pub fn unread(error: &DecodeError) -> Self {
        let mut inspection = Self::of_type(UNKNOWN_TYPE);
        inspection.note(match error {
            DecodeError::TimedOut => Note::DecoderTimedOut,
            _ => Note::DecoderDied,
        });
        inspection
    }

    /// Adds a note once.
    pub(crate) fn note(&mut self, note: Note) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Whether the bytes at hand are known not to be the whole file.
    pub(crate) fn ends_early(&self) -> bool {
        self.notes.contains(&Note::Truncated) || self.notes.contains(&Note::HeadOnly)
    }

    /// The tags as one JSON text: an array of objects with `group`, `tag` and `text`.
    /// With `identifies` the tags that can point to a person, without it all others.
    pub fn metadata_json(&self, identifies: bool) -> String {
        let items: Vec<serde_json::Value> = self
            .metadata
            .iter()
            .filter(|item| item.identifies == identifies)
            .map(|item| serde_json::json!({ "group": item.group.code(), "tag": item.tag, "text": item.text }))
            .collect();
        serde_json::Value::Array(items).to_string()
    }
}

impl fmt::Debug for Inspection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Inspection")
            .field("media_type", &self.media_type)
            .field("tags", &self.metadata.len())
            .field("notes", &self.notes)
            .finish_non_exhaustive()
    }
}

/// Width and height in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PixelSize {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
}

/// A place on the earth as the device wrote it. Debug does not print it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Latitude in units of 0.0000001 degree, north positive.
    pub latitude: i32,
    /// Longitude in units of 0.0000001 degree, east positive.
    pub longitude: i32,
    /// Height above the sea in centimetres.
    pub altitude_centimetres: Option<i32>,
}

impl fmt::Debug for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Position(hidden)")
    }
}

/// A time by the clock of the device, which may have been wrong.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaptureTime {
    /// Local date and time, `2008-10-22T16:28:39`.
    pub local: String,
    /// The offset from UTC in minutes, only if the file says it.
    pub offset_minutes: Option<i16>,
    /// Which of the times of the file this is.
    pub source: CaptureSource,
}

impl fmt::Debug for CaptureTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CaptureTime").field("source", &self.source).finish_non_exhaustive()
    }
}

/// Which time of a picture was taken, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaptureSource {
    /// When the picture was taken.
    Original,
    /// When it was made into a file: for a camera the same moment.
    Digitized,
    /// When the file was last changed by a program that says so.
    Modified,
}

/// Make and model of a camera, as found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Camera {
    /// Maker.
    pub make: Option<String>,
    /// Model.
    pub model: Option<String>,
}

/// Measures of the first sound track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sound {
    /// Length in milliseconds, if the file says it or could be read to its end.
    pub duration_millis: Option<u64>,
    /// Short name of the codec: `mp3`, `aac`, `vorbis`, `pcm_s16le`.
    pub codec: Option<String>,
    /// Samples a second.
    pub sample_rate: Option<u32>,
    /// Channels.
    pub channels: Option<u16>,
}

/// Where in the file a tag stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MetadataGroup {
    /// EXIF of the picture itself.
    Exif,
    /// EXIF of the small picture inside the file.
    Thumbnail,
    /// An XMP packet.
    Xmp,
    /// Tags of a recording.
    Sound,
}

impl MetadataGroup {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Exif => "exif",
            Self::Thumbnail => "thumbnail",
            Self::Xmp => "xmp",
            Self::Sound => "sound",
        }
    }
}

/// One tag as found. Debug prints its name only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetadataItem {
    /// Where it stood.
    pub group: MetadataGroup,
    /// The name of the tag, or its number if it has no name.
    pub tag: String,
    /// Its value as text, unchanged.
    pub text: String,
    /// Whether it can point to a person: owner, author, comment, serial number,
    /// and everything that is not known to be harmless.
    pub identifies: bool,
}

impl fmt::Debug for MetadataItem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MetadataItem")
            .field("group", &self.group)
            .field("tag", &self.tag)
            .field("identifies", &self.identifies)
            .finish_non_exhaustive()
    }
}

/// What was not as it should be with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Note {
    /// The file has no bytes.
    Empty,
    /// Only the first part of a very large file was looked at.
    HeadOnly,
    /// The file breaks off before its format ends.
    Truncated,
    /// The type could not be recognised.
    TypeUnknown,
    /// There is EXIF, and it cannot be read.
    MetadataDamaged,
    /// There is EXIF, and only a part of it could be read.
    MetadataPartly,
    /// Tags were longer or more than are kept; the original has them all.
    MetadataCut,
    /// There is a place, and it makes no sense.
    PositionUnreadable,
    /// There is a time, and it makes no sense.
    TimeUnreadable,
    /// The measures of the picture cannot be read.
    PictureUnreadable,
    /// A picture of a format without a decoder here.
    PictureNotDecodable,
    /// More pixels than can be printed.
    TooManyPixels,
    /// The sound cannot be read.
    SoundUnreadable,
    /// A decoder failed on the file.
    DecoderFailed,
    /// The decoding process ended without an answer.
    DecoderDied,
    /// The decoding process took too long.
    DecoderTimedOut,
}

impl Note {
    /// The stable code, as it stands in records and catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::HeadOnly => "head_only",
            Self::Truncated => "truncated",
            Self::TypeUnknown => "type_unknown",
            Self::MetadataDamaged => "metadata_damaged",
            Self::MetadataPartly => "metadata_partly",
            Self::MetadataCut => "metadata_cut",
            Self::PositionUnreadable => "position_unreadable",
            Self::TimeUnreadable => "time_unreadable",
            Self::PictureUnreadable => "picture_unreadable",
            Self::PictureNotDecodable => "picture_not_decodable",
            Self::TooManyPixels => "too_many_pixels",
            Self::SoundUnreadable => "sound_unreadable",
            Self::DecoderFailed => "decoder_failed",
            Self::DecoderDied => "decoder_died",
            Self::DecoderTimedOut => "decoder_timed_out",
        }
    }
}
