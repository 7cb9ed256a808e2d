//! What one look into a file tells.

use amparo_decode::{CaptureSource, Inspection, MetadataGroup, Note, PixelSize};
use image::ImageFormat;

use crate::decoder;
use crate::files::{
    encoded, exif_block, fractions, jpeg_with_exif, jpeg_with_segment, photograph, png_that_promises, recording, short,
    text,
};

fn inspect(bytes: &[u8]) -> Inspection {
    let inspected = decoder().inspect(&mut &bytes[..]);
    assert!(inspected.is_ok(), "every file gives an inspection: {inspected:?}");
    inspected.unwrap_or_else(|error| Inspection::unread(&error))
}

fn camera_block(latitude_side: &str) -> Vec<u8> {
    exif_block(
        vec![
            text(0x010f, "Maker"),
            text(0x0110, "Model 7"),
            short(0x0112, 6),
            text(0x013b, "A. Photographer"),
            text(0x8298, "Someone"),
        ],
        vec![text(0x9003, "2024:02:29 23:59:58"), text(0x9011, "+05:30")],
        vec![
            text(0x0001, latitude_side),
            fractions(0x0002, &[(43, 1), (28, 1), (2814, 100)]),
            text(0x0003, "W"),
            fractions(0x0004, &[(11, 1), (53, 1), (0, 1)]),
            fractions(0x0007, &[(18, 1), (30, 1), (5, 1)]),
            text(0x001d, "2024:02:29"),
        ],
    )
}

#[test]
fn a_photograph_tells_place_time_camera_and_turning() {
    let found = inspect(&jpeg_with_exif(&photograph(64, 48), &camera_block("N")));
    assert_eq!(found.media_type, "image/jpeg");
    assert_eq!(found.pixel_size, Some(PixelSize { width: 64, height: 48 }));
    assert_eq!(found.orientation, Some(6));
    let place = found.position.map(|position| (position.latitude, position.longitude));
    assert_eq!(place, Some((434_744_833, -118_833_333)));
    let captured = found.captured.map(|time| (time.local, time.offset_minutes, time.source));
    assert_eq!(captured, Some(("2024-02-29T23:59:58".to_owned(), Some(330), CaptureSource::Original)));
    assert_eq!(found.satellite_time.as_deref(), Some("2024-02-29T18:30:05Z"));
    let camera = found.camera.and_then(|camera| camera.make.zip(camera.model));
    assert_eq!(camera, Some(("Maker".to_owned(), "Model 7".to_owned())));
    assert_eq!(found.notes, Vec::<Note>::new());
}

#[test]
fn tags_that_name_people_are_told_apart_from_the_others() {
    let found = inspect(&jpeg_with_exif(&photograph(16, 16), &camera_block("N")));
    let identifying: Vec<_> = found
        .metadata
        .iter()
        .filter(|item| item.identifies)
        .map(|item| (item.tag.as_str(), item.text.as_str()))
        .collect();
    assert_eq!(identifying, [("Artist", "A. Photographer"), ("Copyright", "Someone")]);
    assert!(!found.metadata_json(false).contains("Photographer"));
    assert!(found.metadata_json(true).contains("Photographer"));
    assert!(!format!("{found:?}").contains("Photographer"), "Debug prints no content");
}

#[test]
fn a_place_without_its_side_is_noted_and_not_guessed() {
    let found = inspect(&jpeg_with_exif(&photograph(16, 16), &camera_block("?")));
    assert_eq!(found.position, None);
    assert_eq!(found.notes, [Note::PositionUnreadable]);
    assert!(found.metadata.iter().any(|item| item.tag == "GPSLatitude"), "the tag itself is kept as found");
}

#[test]
fn an_xmp_packet_is_kept_whole() {
    let packet = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf>имя</rdf></x:xmpmeta>";
    let payload = format!("http://ns.adobe.com/xap/1.0/\0{packet}");
    let found = inspect(&jpeg_with_segment(&photograph(16, 16), payload.as_bytes()));
    let packets: Vec<_> = found.metadata.iter().filter(|item| item.group == MetadataGroup::Xmp).collect();
    assert_eq!(packets.len(), 1);
    assert_eq!(packets[0].text, packet);
    assert!(packets[0].identifies);
}

#[test]
fn broken_files_give_notes() {
    let whole = encoded(&photograph(64, 64), ImageFormat::Jpeg);
    let no_exif = jpeg_with_exif(&photograph(16, 16), b"no such thing");
    let broken_exif = jpeg_with_exif(&photograph(16, 16), b"MM\0\x2a\0\0\xff\xff");
    let cases: [(&[u8], &str, &[Note]); 7] = [
        (b"", "application/octet-stream", &[Note::Empty]),
        (b"\x07\x00\x01garbage\xff\xfe", "application/octet-stream", &[Note::TypeUnknown]),
        (&whole[..whole.len() - 40], "image/jpeg", &[Note::Truncated]),
        (&whole[..4], "image/jpeg", &[Note::Truncated, Note::PictureUnreadable]),
        (&no_exif, "image/jpeg", &[Note::MetadataDamaged]),
        (&broken_exif, "image/jpeg", &[Note::MetadataPartly]),
        (&png_that_promises(60_000, 60_000), "image/png", &[Note::TooManyPixels]),
    ];
    for (bytes, media_type, notes) in cases {
        let found = inspect(bytes);
        assert_eq!((found.media_type.as_str(), found.notes.as_slice()), (media_type, notes));
    }
}

#[test]
fn every_cut_and_every_flipped_byte_of_a_photograph_gives_an_inspection() {
    let file = jpeg_with_exif(&photograph(16, 16), &camera_block("N"));
    for at in (0..file.len()).step_by(23) {
        inspect(&file[..at]);
        let mut flipped = file.clone();
        flipped[at] ^= 0xff;
        inspect(&flipped);
    }
}

#[test]
fn a_recording_tells_its_length() {
    let found = inspect(&recording(1_500));
    assert_eq!(found.media_type, "audio/wav");
    let sound = found.sound.map(|sound| (sound.duration_millis, sound.codec, sound.sample_rate, sound.channels));
    assert_eq!(sound, Some((Some(1_500), Some("pcm_s16le".to_owned()), Some(8_000), Some(1))));
    assert_eq!(found.notes, Vec::<Note>::new());
    assert_eq!(inspect(&recording(1_500)[..400]).notes, [Note::Truncated]);
}

#[test]
fn texts_and_documents_are_told_by_content() {
    assert_eq!(inspect("{\"a\": 1}".as_bytes()).media_type, "application/json");
    assert_eq!(inspect("证词\n第二行\n".as_bytes()).media_type, "text/plain");
    let page = inspect(b"%PDF-1.7\n%%EOF\n");
    assert_eq!((page.media_type.as_str(), page.notes.len()), ("application/pdf", 0));
}
