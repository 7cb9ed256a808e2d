//! The first page: what the document is, for whom, how it may be handled and how it can be verified.
//!
//! Not here: the words; they come with the model.

use super::flow::{Flow, TextBlock};
use super::page::{Ink, Role};
use super::rows::Frame;
use super::shape::TextStyle;
use super::style::Measure;
use crate::model::{Cover, Direction, HeadingLevel, Text, Weight};

/// The space above the title on an empty page.
const ABOVE_TITLE: f32 = 92.0;
/// The labels of the facts.
const LABELS: f32 = 132.0;

impl Flow<'_> {
    pub(crate) fn place_cover(&mut self, cover: &Cover) {
        let section = self.node(Self::ROOT, Role::Section);
        let styles = self.styles(None);
        let flush = |style: TextStyle| TextStyle { aligns_with_surroundings: true, ..style };
        let whole = self.geometry.whole();
        // Notes and title keep to a measure that can be read.
        let measure = match self.geometry.direction {
            Direction::LeftToRight => Measure { width: whole.width - 40.0, ..whole },
            Direction::RightToLeft => Measure { x: whole.x + 40.0, width: whole.width - 40.0 },
        };
        self.skip(ABOVE_TITLE);
        let office = TextStyle { ink: Ink::Grey, ..flush(styles.body()) };
        self.place_text(&Text::from(cover.office.as_str()), measure, &office, Role::Paragraph, section);
        self.leave(10.0);
        let title = flush(styles.title());
        self.place_text(&cover.title, measure, &title, Role::Heading(HeadingLevel::First), section);
        if let Some(subtitle) = &cover.subtitle {
            self.leave(8.0);
            self.place_text(subtitle, measure, &flush(styles.subtitle()), Role::Paragraph, section);
        }
        self.leave(26.0);
        self.settle();
        let y = self.y();
        self.rule(whole, y, 0.8, Ink::Black);
        self.leave(16.0);
        let frame = Frame { head: None, rules: None };
        for row in self.facts_in(&cover.facts, whole, LABELS, section, None) {
            frame.place(self, row);
        }
        self.leave(18.0);
        self.settle();
        let y = self.y();
        self.rule(whole, y, 0.4, Ink::Hairline);
        for note in &cover.notes {
            self.leave(14.0);
            let label = TextStyle { weight: Weight::Bold, ..flush(styles.small()) };
            self.need(60.0);
            self.place_text(&Text::from(note.label.as_str()), measure, &label, Role::Paragraph, section);
            self.leave(2.0);
            let text = flush(styles.note());
            self.place_text(&note.text, measure, &text, Role::Paragraph, section);
        }
    }

    fn place_text(
        &mut self,
        text: &Text,
        measure: Measure,
        style: &TextStyle,
        role: Role,
        section: super::page::NodeIndex,
    ) {
        let lines = self.shape(text, measure.width, style);
        let node = self.node(section, role);
        self.place_lines(&TextBlock { lines, measure, node }, None);
    }
}
