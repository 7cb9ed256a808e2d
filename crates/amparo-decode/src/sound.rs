//! Length, codec and tags of a recording, through symphonia; nothing is played.

use std::io::Cursor;

use symphonia::core::codecs::audio::well_known::CODEC_ID_OPUS;
use symphonia::core::codecs::audio::{AudioCodecId, AudioCodecParameters};
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, FormatReader, Track, TrackType};
use symphonia::core::io::{MediaSourceStream, MediaSourceStreamOptions};
use symphonia::core::meta::{MetadataOptions, RawValue};
use symphonia::core::units::Duration;

use crate::inspection::{Inspection, MetadataGroup, MetadataItem, Note, Sound};

/// Most tags that are kept of one recording.
const TAGS_MOST: usize = 200;
/// Longest text kept of one tag, in characters.
const TEXT_MOST: usize = 4_096;

/// Reads the first sound track.
pub(crate) fn read_sound(bytes: &[u8], is_whole: bool, inspection: &mut Inspection) {
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), MediaSourceStreamOptions::default());
    let probed = symphonia::default::get_probe().probe(
        &Hint::new(),
        stream,
        FormatOptions::default(),
        MetadataOptions::default(),
    );
    let Ok(mut reader) = probed else {
        inspection.note(Note::SoundUnreadable);
        return;
    };
    read_tags(reader.as_mut(), inspection);
    let Some(track) = reader.first_track(TrackType::Audio).cloned() else { return };
    let parameters = track.codec_params.as_ref().and_then(|parameters| parameters.audio());
    let stated = track.duration.and_then(|duration| millis(&track, duration));
    let duration_millis = match stated {
        Some(stated) => Some(stated),
        None if is_whole => counted(reader.as_mut(), &track),
        None => None,
    };
    inspection.sound = Some(Sound {
        duration_millis,
        codec: parameters.and_then(|parameters| codec_name(parameters.codec)),
        sample_rate: parameters.and_then(|parameters| parameters.sample_rate),
        channels: parameters.and_then(channels),
    });
}

fn channels(parameters: &AudioCodecParameters) -> Option<u16> {
    u16::try_from(parameters.channels.as_ref()?.count()).ok()
}

fn codec_name(codec: AudioCodecId) -> Option<String> {
    if codec == CODEC_ID_OPUS {
        return Some("opus".to_owned());
    }
    let known = symphonia::default::get_codecs().get_audio_decoder(codec)?;
    Some(known.codec.info.short_name.to_owned())
}

fn millis(track: &Track, duration: Duration) -> Option<u64> {
    let time = track.time_base?.calc_duration(duration)?;
    u64::try_from(time.as_millis()).ok()
}

/// The length by going through every packet; what cannot be read any more ends the count.
fn counted(reader: &mut dyn FormatReader, track: &Track) -> Option<u64> {
    let mut sum: u64 = 0;
    while let Ok(Some(packet)) = reader.next_packet() {
        if packet.track_id == track.id {
            sum = sum.checked_add(packet.dur.get())?;
        }
    }
    (sum > 0).then(|| millis(track, Duration::new(sum))).flatten()
}

/// Tags of a recording name people and places more often than not, so all of them count as such.
fn read_tags(reader: &mut dyn FormatReader, inspection: &mut Inspection) {
    let mut metadata = reader.metadata();
    let Some(revision) = metadata.skip_to_latest() else { return };
    for tag in &revision.media.tags {
        if inspection.metadata.len() == TAGS_MOST {
            inspection.note(Note::MetadataCut);
            break;
        }
        let text = match &tag.raw.value {
            RawValue::Binary(bytes) => format!("{} bytes", bytes.len()),
            value => value.to_string(),
        };
        let kept: String = text.chars().take(TEXT_MOST).collect();
        if kept.len() < text.len() {
            inspection.note(Note::MetadataCut);
        }
        inspection.metadata.push(MetadataItem {
            group: MetadataGroup::Sound,
            tag: tag.raw.key.clone(),
            text: kept,
            identifies: true,
        });
    }
}
