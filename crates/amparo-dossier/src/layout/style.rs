//! The measures of a page: margins, sizes, leadings and spaces.
//!
//! Not here: anything a document says.
//! What must stay true: the measure of running text is 70 to 75 Latin letters; all measures are points.

use super::page::Ink;
use super::shape::{ARABIC_SCALE, Alignment, TextStyle};
use crate::model::{Direction, HeadingLevel, Language, PageSize, Weight};

/// The outer margins of everything.
pub(crate) const MARGIN: f32 = 64.0;
/// The column of paragraph numbers, inside the margin at the side where reading starts.
pub(crate) const NUMBER_COLUMN: f32 = 46.0;
/// Where the body begins below the top of the page.
pub(crate) const BODY_TOP: f32 = 86.0;
/// What the foot takes above the bottom of the page.
pub(crate) const FOOT: f32 = 92.0;

/// The paper with its measures; sides are told as start and end of reading.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Geometry {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) direction: Direction,
}

/// A column on the page: its left side and its width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Measure {
    pub(crate) x: f32,
    pub(crate) width: f32,
}

impl Geometry {
    pub(crate) fn new(size: PageSize, direction: Direction) -> Self {
        let (width, height) = match size {
            PageSize::A4 => (595.28, 841.89),
            PageSize::Letter => (612.0, 792.0),
        };
        Self { width, height, direction }
    }

    /// From margin to margin.
    pub(crate) fn whole(&self) -> Measure {
        Measure { x: MARGIN, width: self.width - 2.0 * MARGIN }
    }

    /// The column of running text.
    pub(crate) fn text(&self) -> Measure {
        self.whole().without_start(NUMBER_COLUMN, self.direction)
    }

    /// The column of paragraph numbers.
    pub(crate) fn numbers(&self) -> Measure {
        self.whole().at_start(NUMBER_COLUMN, self.direction)
    }

    pub(crate) fn bottom(&self) -> f32 {
        self.height - FOOT
    }

    /// What fits on an empty page.
    pub(crate) fn capacity(&self) -> f32 {
        self.bottom() - BODY_TOP
    }
}

impl Measure {
    /// The column without this much where reading starts.
    pub(crate) fn without_start(self, amount: f32, direction: Direction) -> Self {
        let width = (self.width - amount).max(1.0);
        match direction {
            Direction::LeftToRight => Self { x: self.x + amount, width },
            Direction::RightToLeft => Self { x: self.x, width },
        }
    }

    /// The part of the column where reading starts.
    pub(crate) fn at_start(self, width: f32, direction: Direction) -> Self {
        match direction {
            Direction::LeftToRight => Self { x: self.x, width },
            Direction::RightToLeft => Self { x: self.x + self.width - width, width },
        }
    }

    /// The column narrowed by this much at both sides.
    pub(crate) fn inset(self, amount: f32) -> Self {
        Self { x: self.x + amount, width: (self.width - 2.0 * amount).max(1.0) }
    }
}

/// Sizes and leadings of one language in surroundings of one direction.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Styles {
    pub(crate) language: Language,
    pub(crate) around: Direction,
}

impl Styles {
    /// A style of this size; `leading` is that of Latin letters, other scripts have their own.
    fn style(self, size: f32, leading: f32) -> TextStyle {
        let leading = match self.language {
            Language::Arabic => size * ARABIC_SCALE * (leading / size + 0.27),
            Language::Chinese => size * (leading / size + 0.22),
            _ => leading,
        };
        TextStyle {
            size,
            leading,
            weight: Weight::Regular,
            is_italic: false,
            ink: Ink::Black,
            alignment: Alignment::Start,
            language: self.language,
            around: self.around,
            aligns_with_surroundings: false,
            first_line_indent: 0.0,
            is_justified: false,
        }
    }

    /// Running text.
    pub(crate) fn body(self) -> TextStyle {
        self.style(10.5, 15.0)
    }

    pub(crate) fn heading(self, level: HeadingLevel) -> TextStyle {
        let (size, leading) = match level {
            HeadingLevel::First => (17.0, 22.0),
            HeadingLevel::Second => (12.5, 17.0),
            HeadingLevel::Third => (10.5, 15.0),
        };
        TextStyle { weight: Weight::Bold, ..self.style(size, leading) }
    }

    /// Remarks, captions and what stands under pictures.
    pub(crate) fn small(self) -> TextStyle {
        self.style(8.5, 12.5)
    }

    /// The notes of the cover.
    pub(crate) fn note(self) -> TextStyle {
        self.style(9.5, 14.0)
    }

    /// The cells of a table: they stand at the side of the table's reading, whatever is in them.
    pub(crate) fn cell(self) -> TextStyle {
        TextStyle { aligns_with_surroundings: true, ..self.style(8.5, 12.0) }
    }

    /// The label of a fact.
    pub(crate) fn label(self) -> TextStyle {
        TextStyle { ink: Ink::Grey, ..self.style(9.0, 15.0) }
    }

    /// The value of a fact.
    pub(crate) fn value(self) -> TextStyle {
        TextStyle { aligns_with_surroundings: true, ..self.style(10.0, 15.0) }
    }

    /// Head and foot of the page.
    pub(crate) fn furniture(self) -> TextStyle {
        TextStyle { aligns_with_surroundings: true, ink: Ink::Grey, ..self.style(8.0, 11.0) }
    }

    /// The title on the cover.
    pub(crate) fn title(self) -> TextStyle {
        TextStyle { weight: Weight::Bold, ..self.style(25.0, 32.0) }
    }

    /// The line under the title.
    pub(crate) fn subtitle(self) -> TextStyle {
        self.style(13.0, 18.0)
    }
}

/// The space above and below a heading: above is twice below.
pub(crate) fn heading_space(level: HeadingLevel) -> (f32, f32) {
    match level {
        HeadingLevel::First => (28.0, 14.0),
        HeadingLevel::Second => (20.0, 10.0),
        HeadingLevel::Third => (14.0, 7.0),
    }
}
