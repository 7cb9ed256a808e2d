//! Pictures as objects of the file: equal ones once, no transparency, nothing but samples.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, Stream, dictionary};
use printpdf::XObjectId;

use crate::model::PictureIndex;
use crate::picture::{Coding, Colours, Embedded};

/// The pictures of a file, told by their digest.
pub(crate) struct Images<'a> {
    /// For each picture of the dossier the place of the first equal one.
    firsts: Vec<Option<usize>>,
    pictures: &'a [Option<Embedded>],
}

impl<'a> Images<'a> {
    pub(crate) fn new(pictures: &'a [Option<Embedded>]) -> Self {
        let mut seen: BTreeMap<[u8; 32], usize> = BTreeMap::new();
        let firsts = pictures
            .iter()
            .enumerate()
            .map(|(index, picture)| picture.as_ref().map(|picture| *seen.entry(picture.digest).or_insert(index)))
            .collect();
        Self { firsts, pictures }
    }

    /// The name of a picture in the resources of a page.
    pub(crate) fn name(&self, picture: PictureIndex) -> Option<XObjectId> {
        let first = self.firsts.get(picture.0).copied().flatten()?;
        Some(XObjectId(format!("P{first}")))
    }

    /// Each different picture with its name.
    pub(crate) fn streams(&self) -> impl Iterator<Item = (String, Stream)> {
        self.firsts.iter().enumerate().filter(|(index, first)| **first == Some(*index)).filter_map(|(index, _)| {
            let picture = self.pictures.get(index)?.as_ref()?;
            Some((format!("P{index}"), stream(picture)))
        })
    }
}

fn stream(picture: &Embedded) -> Stream {
    let colours: Object = match &picture.colours {
        Colours::Grey => "DeviceGray".into(),
        Colours::Rgb => "DeviceRGB".into(),
        Colours::Palette(palette) => {
            let last = i64::try_from(palette.len() / 3).unwrap_or(1) - 1;
            let table = Object::String(palette.clone(), lopdf::StringFormat::Hexadecimal);
            vec!["Indexed".into(), "DeviceRGB".into(), last.into(), table].into()
        }
    };
    let mut dictionary: Dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(picture.width),
        "Height" => i64::from(picture.height),
        "ColorSpace" => colours,
        "BitsPerComponent" => 8,
    };
    match picture.coding {
        Coding::Jpeg { is_untransformed } => {
            dictionary.set("Filter", "DCTDecode");
            if is_untransformed {
                dictionary.set("DecodeParms", dictionary! { "ColorTransform" => 0 });
            }
        }
        Coding::DeflatedRows => dictionary.set("Filter", "FlateDecode"),
        Coding::DeflatedFilteredRows => {
            let samples = if picture.colours == Colours::Rgb { 3 } else { 1 };
            dictionary.set("Filter", "FlateDecode");
            let parameters = dictionary! {
                "Predictor" => 15,
                "Colors" => samples,
                "BitsPerComponent" => 8,
                "Columns" => i64::from(picture.width),
            };
            dictionary.set("DecodeParms", parameters);
        }
    }
    Stream::new(dictionary, picture.data.clone()).with_compression(false)
}
