//! Photographs drawn by the program, with the metadata a camera writes.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

/// A JPEG as a camera would write it.
#[derive(Clone, Debug, Default)]
pub struct Photograph {
    /// What makes it differ from another.
    pub shade: u8,
    /// Where it was taken: whole degrees, minutes and hundredths of a second, with `N` or `S` and `E` or `W`.
    pub place: Option<([u32; 3], char, [u32; 3], char)>,
    /// When, as a camera writes it: `2026:02:20 16:28:39`.
    pub taken: Option<String>,
    /// The maker of the camera.
    pub maker: Option<String>,
    /// Who took it.
    pub artist: Option<String>,
    /// Whom it belongs to.
    pub copyright: Option<String>,
    /// What it shows, in the words of the camera's owner.
    pub description: Option<String>,
}

/// One tag of a directory: number, type, count, value.
struct Tag {
    number: u16,
    kind: u16,
    count: u32,
    value: Vec<u8>,
}

impl Photograph {
    /// The file.
    pub fn jpeg(&self) -> Vec<u8> {
        let shade = |value: u32| u8::try_from(value % 256).unwrap_or(0);
        let colours = |x: u32, y: u32| Rgb([shade(x * 3), shade(y * 5), shade(x + y + u32::from(self.shade))]);
        let drawn = DynamicImage::ImageRgb8(RgbImage::from_fn(96, 64, colours));
        let mut plain = Cursor::new(Vec::new());
        drawn.write_to(&mut plain, ImageFormat::Jpeg).unwrap();
        let plain = plain.into_inner();
        let mut payload = b"Exif\0\0".to_vec();
        payload.extend(self.exif());
        let mut file = plain[..2].to_vec();
        file.extend([0xff, 0xe1]);
        file.extend(u16::try_from(payload.len() + 2).unwrap().to_be_bytes());
        file.extend(payload);
        file.extend(&plain[2..]);
        file
    }

    /// A block in big-endian order: the picture's directory, the camera's, the satellites'.
    fn exif(&self) -> Vec<u8> {
        let text = |number, text: &Option<String>| text.as_ref().map(|text| Tag::text(number, text));
        let mut main: Vec<Tag> = [
            text(0x010e, &self.description),
            text(0x010f, &self.maker),
            text(0x013b, &self.artist),
            text(0x8298, &self.copyright),
        ]
        .into_iter()
        .flatten()
        .collect();
        let camera: Vec<Tag> = text(0x9003, &self.taken).into_iter().collect();
        let satellites = self.place.iter().flat_map(|(latitude, north, longitude, east)| {
            [
                Tag::text(1, &north.to_string()),
                Tag::angle(2, *latitude),
                Tag::text(3, &east.to_string()),
                Tag::angle(4, *longitude),
            ]
        });
        let satellites: Vec<Tag> = satellites.collect();
        let pointer = |number, at: usize| Tag {
            number,
            kind: 4,
            count: 1,
            value: u32::try_from(at).unwrap().to_be_bytes().to_vec(),
        };
        // Two pointers of twelve bytes each come into the first directory.
        let camera_at = 8 + length(&main) + 24;
        let satellites_at = camera_at + length(&camera);
        main.push(pointer(0x8769, camera_at));
        main.push(pointer(0x8825, satellites_at));
        main.sort_by_key(|tag| tag.number);
        let mut block = b"MM\0\x2a\0\0\0\x08".to_vec();
        for directory in [main, camera, satellites] {
            write(&mut block, &directory);
        }
        block
    }
}

impl Tag {
    fn text(number: u16, text: &str) -> Self {
        let value: Vec<u8> = text.bytes().chain([0]).collect();
        Self { number, kind: 2, count: u32::try_from(value.len()).unwrap(), value }
    }

    /// Degrees, minutes, and hundredths of a second.
    fn angle(number: u16, [degrees, minutes, hundredths]: [u32; 3]) -> Self {
        let fractions = [(degrees, 1), (minutes, 1), (hundredths, 100)];
        let value = fractions
            .iter()
            .flat_map(|(above, below): &(u32, u32)| [above.to_be_bytes(), below.to_be_bytes()].concat());
        Self { number, kind: 5, count: 3, value: value.collect() }
    }
}

fn length(tags: &[Tag]) -> usize {
    let outside: usize = tags.iter().map(|tag| tag.value.len()).filter(|length| *length > 4).sum();
    2 + tags.len() * 12 + 4 + outside
}

fn write(block: &mut Vec<u8>, tags: &[Tag]) {
    let mut outside_at = block.len() + 2 + tags.len() * 12 + 4;
    let mut outside: Vec<u8> = Vec::new();
    block.extend(u16::try_from(tags.len()).unwrap().to_be_bytes());
    for tag in tags {
        block.extend(tag.number.to_be_bytes());
        block.extend(tag.kind.to_be_bytes());
        block.extend(tag.count.to_be_bytes());
        if tag.value.len() > 4 {
            block.extend(u32::try_from(outside_at).unwrap().to_be_bytes());
            outside_at += tag.value.len();
            outside.extend(&tag.value);
        } else {
            let mut inside = tag.value.clone();
            inside.resize(4, 0);
            block.extend(inside);
        }
    }
    block.extend([0; 4]);
    block.extend(outside);
}
