//! Reads foreign files (pictures, sound, texts) in a limited child process, and asks that child from outside.
//!
//! Not here: storing, hashing or sealing; whoever asks streams the bytes in and keeps the answers.
//! No file format is decoded by code of our own: this crate chooses a decoder, bounds it and cleans up after it.
//!
//! Printed pictures are made of JPEG, PNG, TIFF, WebP, GIF and BMP. HEIC, AVIF and camera raw have no decoder here:
//! place, time and all tags of a HEIC file are read, its pixels are not, and it prints as a placeholder with number and
//! hash. The system's libheif could decode it, but is not called: its bindings need unsafe code.
//!
//! What must stay true:
//! - the process that holds the open vault never decodes a foreign file; only [`serve`] does, in the child;
//! - the child limits itself before it reads the first byte, and has nothing but two pipes;
//! - whatever a file contains, the caller gets an [`Inspection`] with notes or a typed error, in bounded time and memory;
//! - what is found in a file is handed on as found, never corrected.

mod answer;
mod csv_shape;
mod decoder;
mod derivative;
mod ending;
mod error;
mod exif_reading;
mod inspect;
mod inspection;
mod limits;
mod media_type;
mod picture;
mod position;
mod serve;
mod sound;
mod wire;
mod xmp;

pub use answer::{Derivative, DerivativeFormat};
pub use decoder::Decoder;
pub use error::{DecodeError, Refusal, ServeError};
pub use inspection::{
    Camera, CaptureSource, CaptureTime, Inspection, MetadataGroup, MetadataItem, Note, PixelSize, Position, Sound,
};
pub use serve::{serve, serve_standard};
