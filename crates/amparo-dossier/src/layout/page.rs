//! Pages of placed items, and the tree of nodes the items belong to.
//!
//! Not here: how they came to stand there (`layout::flow`) and how they are written (`write`).
//! What must stay true: every item names its node or is an artifact; coordinates are points from the top left corner.

use std::rc::Rc;

use crate::fonts::FaceIndex;
use crate::model::{HeadingLevel, Language, PictureIndex};

/// The dossier as it is set: what layout hands to the writer.
pub(crate) struct Setting {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) pages: Vec<Page>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) outline: Vec<OutlineEntry>,
}

/// One page.
#[derive(Default)]
pub(crate) struct Page {
    pub(crate) items: Vec<Item>,
}

/// Something placed.
pub(crate) struct Item {
    pub(crate) owner: Owner,
    pub(crate) draw: Draw,
}

/// The node an item belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    Node(NodeIndex),
    /// Heads, feet, rules, the watermark: nothing a reader program should read aloud.
    Artifact,
}

/// The place of a node in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeIndex(pub(crate) usize);

/// A node of the structure: what the item is, whatever page it is on.
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) parent: Option<NodeIndex>,
    pub(crate) language: Option<Language>,
    pub(crate) alternative: Option<String>,
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Section,
    Contents,
    ContentsEntry,
    Heading(HeadingLevel),
    Paragraph,
    Quotation,
    List,
    ListItem,
    Table,
    Row,
    HeadCell,
    Cell,
    Figure,
    Caption,
}

/// What is drawn.
#[derive(Clone)]
pub(crate) enum Draw {
    Glyphs(GlyphRun),
    /// A filled shape without text.
    Shape {
        path: Rc<[Stroke]>,
        ink: Ink,
    },
    Rule {
        x1: f32,
        y1: f32,
        x2: f32,
        y2: f32,
        weight: f32,
        ink: Ink,
    },
    /// A row of dots on a grid common to all pages.
    Leader {
        from: f32,
        to: f32,
        y: f32,
    },
    Fill {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        ink: Ink,
    },
    Picture {
        picture: PictureIndex,
        x: f32,
        y: f32,
        width: f32,
        height: f32,
    },
}

/// A stroke of a shape, from where the one before it ended; all points are absolute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Stroke {
    Move(f32, f32),
    Line(f32, f32),
    Curve([f32; 6]),
    Close,
}

/// Glyphs of one face and size on one baseline, from left to right.
#[derive(Clone)]
pub(crate) struct GlyphRun {
    pub(crate) face: FaceIndex,
    pub(crate) size: f32,
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) ink: Ink,
    pub(crate) glyphs: Box<[Glyph]>,
}

/// A glyph with its advance and its offset from the pen, in points; the offset is positive to the right and upwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) advance: f32,
    pub(crate) right: f32,
    pub(crate) up: f32,
}

/// The few shades of grey a dossier uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ink {
    #[default]
    Black,
    /// Labels and small remarks.
    Grey,
    /// Hairlines.
    Hairline,
    /// The word across the page.
    Watermark,
    /// Letters on a bar.
    White,
}

impl Ink {
    /// The share of white.
    pub(crate) const fn lightness(self) -> f32 {
        match self {
            Self::Black => 0.0,
            Self::Grey => 0.36,
            Self::Hairline => 0.72,
            Self::Watermark => 0.94,
            Self::White => 1.0,
        }
    }
}

/// An entry of the outline: a heading and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct OutlineEntry {
    pub(crate) level: HeadingLevel,
    pub(crate) title: String,
    pub(crate) page: usize,
    pub(crate) y: f32,
}
