//! Exhibits: number, description, facts, hash, picture and custody line as one calm sheet.
//!
//! Not here: the rules of custody; the line comes as text.
//! What must stay true: a sheet that fits a page is never parted; its hash is printed whole.

use super::figure::PreparedFigure;
use super::flow::{Flow, TextBlock};
use super::page::{Ink, NodeIndex, Role};
use super::rows::{Frame, Row};
use super::shape::TextStyle;
use super::style::Measure;
use crate::model::{Exhibit, Fact, Language, Text, Weight};

/// The column of the picture, where there is one.
const PICTURE_COLUMN: f32 = 170.0;
/// Between the picture and the facts beside it.
const GUTTER: f32 = 18.0;
/// The labels of the facts.
const LABELS: f32 = 80.0;
/// The highest picture on a sheet.
const HIGHEST_PICTURE: f32 = 190.0;

/// A sheet ready to be placed.
pub(crate) struct PreparedExhibit {
    number: TextBlock,
    description: TextBlock,
    figure: Option<PreparedFigure>,
    facts: Vec<Row>,
    custody: Option<TextBlock>,
}

impl PreparedExhibit {
    fn facts_height(&self) -> f32 {
        self.facts.iter().map(Row::height).sum()
    }

    fn title_height(&self) -> f32 {
        8.0 + self.number.height() + self.description.height() + 6.0
    }

    fn height(&self) -> f32 {
        let beside = self.figure.as_ref().map_or(0.0, PreparedFigure::height);
        let custody = self.custody.as_ref().map_or(0.0, |custody| 6.0 + custody.height());
        self.title_height() + beside.max(self.facts_height()) + custody
    }

    /// The height that must stay with a heading above.
    pub(crate) fn head_height(&self, capacity: f32) -> f32 {
        let whole = self.height();
        if whole <= capacity { whole } else { self.title_height() + 40.0 }
    }
}

impl Flow<'_> {
    pub(crate) fn prepare_exhibit(
        &mut self,
        exhibit: &Exhibit,
        section: NodeIndex,
        language: Option<Language>,
    ) -> PreparedExhibit {
        let node = self.node(section, Role::Section);
        let direction = self.geometry.direction;
        let whole = self.geometry.whole();
        let styles = self.styles(language);
        let body = TextStyle { aligns_with_surroundings: true, ..styles.body() };
        let bold = TextStyle { weight: Weight::Bold, ..body };
        let number = self.lines_of(&Text::from(exhibit.number.as_str()), whole, &bold, node);
        let description = self.lines_of(&exhibit.description, whole, &body, node);
        let figure = exhibit.figure.as_ref().map(|figure| {
            let column = whole.at_start(PICTURE_COLUMN, direction);
            self.prepare_figure(figure, column, HIGHEST_PICTURE, node, language)
        });
        let column = match figure {
            Some(_) => whole.without_start(PICTURE_COLUMN + GUTTER, direction),
            None => whole,
        };
        let labels = if figure.is_some() { LABELS } else { LABELS + 38.0 };
        let mut facts = self.facts_in(&exhibit.facts, column, labels, node, language);
        if let Some((label, digits)) = &exhibit.hash {
            let fact = Fact::new(label.as_str(), Text::new().hash(digits.as_str()));
            facts.extend(self.facts_in(&[fact], column, labels, node, language));
        }
        let small = TextStyle { aligns_with_surroundings: true, ..styles.small() };
        let custody = exhibit.custody.as_ref().map(|text| self.lines_of(text, whole, &small, node));
        PreparedExhibit { number, description, figure, facts, custody }
    }

    fn lines_of(&mut self, text: &Text, measure: Measure, style: &TextStyle, section: NodeIndex) -> TextBlock {
        let lines = self.shape(text, measure.width, style);
        let node = self.node(section, Role::Paragraph);
        TextBlock { lines, measure, node }
    }

    pub(crate) fn place_exhibit(&mut self, exhibit: PreparedExhibit) {
        self.leave(14.0);
        let stays_whole = exhibit.height() <= self.geometry.capacity();
        let height = exhibit.head_height(self.geometry.capacity());
        self.need(height);
        self.settle();
        let (whole, top) = (self.geometry.whole(), self.y());
        self.rule(whole, top, 0.8, Ink::Black);
        self.move_to(top + 8.0);
        self.place_lines(&exhibit.number, None);
        self.place_lines(&exhibit.description, None);
        self.leave(6.0);
        let frame = Frame { head: None, rules: None };
        if stays_whole {
            self.settle();
            let top = self.y();
            let mut bottom = top;
            if let Some(figure) = &exhibit.figure {
                figure.draw(self, top);
                bottom = top + figure.height();
            }
            for row in exhibit.facts {
                frame.place(self, row);
            }
            let end = self.y().max(bottom);
            self.move_to(end);
        } else {
            if let Some(figure) = &exhibit.figure {
                self.place_figure(figure);
            }
            for row in exhibit.facts {
                frame.place(self, row);
            }
        }
        if let Some(custody) = &exhibit.custody {
            self.leave(6.0);
            self.place_lines(custody, None);
        }
        self.leave(16.0);
    }
}
