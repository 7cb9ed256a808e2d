//! The metadata that a camera would have written into an invented picture: make, model, time and place.

/// What the invented camera says.
pub(crate) struct Shot {
    /// Local time, as `2026:02:20 18:05:00`.
    pub(crate) time: String,
    /// Latitude and longitude in ten-thousandths of a degree.
    pub(crate) place: (i32, i32),
}

const ASCII: u16 = 2;
const LONG: u16 = 4;
const RATIONAL: u16 = 5;

/// One tag with its value.
struct Tag {
    number: u16,
    form: u16,
    count: u32,
    value: Vec<u8>,
}

impl Tag {
    fn text(number: u16, text: &str) -> Self {
        let mut value = text.as_bytes().to_vec();
        value.push(0);
        Self { number, form: ASCII, count: length(&value), value }
    }

    fn long(number: u16, long: u32) -> Self {
        Self { number, form: LONG, count: 1, value: long.to_le_bytes().to_vec() }
    }

    /// Degrees, minutes and seconds of ten-thousandths of a degree.
    fn degrees(number: u16, degrees: i32) -> Self {
        let degrees = degrees.unsigned_abs();
        // A ten-thousandth of a degree is 0.36 seconds; seconds are written in hundredths.
        let hundredths = degrees % 10_000 * 36;
        let parts = [(degrees / 10_000, 1), (hundredths / 6_000, 1), (hundredths % 6_000, 100)];
        let value = parts.iter().flat_map(|(over, under): &(u32, u32)| [over.to_le_bytes(), under.to_le_bytes()]);
        Self { number, form: RATIONAL, count: 3, value: value.flatten().collect() }
    }
}

/// The block of tags in the form of TIFF.
pub(super) fn block(shot: &Shot) -> Vec<u8> {
    let (latitude, longitude) = shot.place;
    let exif = [Tag::text(0x9003, &shot.time), Tag::text(0x9011, "+01:00")];
    let gps = [
        Tag::text(1, if latitude < 0 { "S" } else { "N" }),
        Tag::degrees(2, latitude),
        Tag::text(3, if longitude < 0 { "W" } else { "E" }),
        Tag::degrees(4, longitude),
    ];
    let main = |exif_at, gps_at| {
        [
            Tag::text(0x010f, "DEMO Optics"),
            Tag::text(0x0110, "DEMO Pixel Box 1"),
            Tag::text(0x0131, "Drawn by a program"),
            Tag::text(0x0132, &shot.time),
            Tag::long(0x8769, exif_at),
            Tag::long(0x8825, gps_at),
        ]
    };
    let exif_at = 8 + length(&directory(&main(0, 0), 8));
    let exif = directory(&exif, exif_at);
    let gps_at = exif_at + length(&exif);
    let mut block = b"II*\0\x08\0\0\0".to_vec();
    block.extend(directory(&main(exif_at, gps_at), 8));
    block.extend(exif);
    block.extend(directory(&gps, gps_at));
    block
}

/// A directory that lies at an offset, with the values that do not fit into it behind.
fn directory(tags: &[Tag], at: u32) -> Vec<u8> {
    let count = u16::try_from(tags.len()).unwrap_or(0);
    let mut values_at = at + 2 + 12 * u32::from(count) + 4;
    let mut bytes = count.to_le_bytes().to_vec();
    let mut values: Vec<u8> = Vec::new();
    for tag in tags {
        bytes.extend(tag.number.to_le_bytes());
        bytes.extend(tag.form.to_le_bytes());
        bytes.extend(tag.count.to_le_bytes());
        let mut value = tag.value.clone();
        if value.len() <= 4 {
            value.resize(4, 0);
            bytes.extend(value);
        } else {
            value.resize(value.len().next_multiple_of(2), 0);
            bytes.extend(values_at.to_le_bytes());
            values_at += length(&value);
            values.extend(value);
        }
    }
    bytes.extend([0; 4]);
    bytes.extend(values);
    bytes
}

fn length(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(0)
}
