//! XMP packets as found: the whole XML text, not taken apart.
//!
//! XMP often names people, so a packet always counts as pointing to a person.

use crate::inspection::{Inspection, MetadataGroup, MetadataItem, Note};

/// Longest packet kept, in bytes.
const PACKET_MOST: usize = 64 * 1024;
/// How far into the file packets are looked for.
const SEARCHED_MOST: usize = 16 * 1024 * 1024;
const START: &[u8] = b"<x:xmpmeta";
const END: &[u8] = b"</x:xmpmeta>";

/// Reads the first XMP packet of a picture, whatever its container.
pub(crate) fn read_xmp(bytes: &[u8], inspection: &mut Inspection) {
    let searched = &bytes[..bytes.len().min(SEARCHED_MOST)];
    let Some(start) = find(searched, START) else { return };
    let packet = &bytes[start..];
    let Some(end) = find(&packet[..packet.len().min(PACKET_MOST)], END) else {
        inspection.note(if packet.len() > PACKET_MOST { Note::MetadataCut } else { Note::MetadataPartly });
        return;
    };
    let Ok(text) = std::str::from_utf8(&packet[..end + END.len()]) else {
        inspection.note(Note::MetadataPartly);
        return;
    };
    inspection.metadata.push(MetadataItem {
        group: MetadataGroup::Xmp,
        tag: "xmpmeta".to_owned(),
        text: text.to_owned(),
        identifies: true,
    });
}

/// Where the wanted bytes start; the first of them is looked for alone, so that large pictures go fast.
fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| *byte == wanted[0]) {
        let at = from + at;
        if bytes[at..].starts_with(wanted) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}
