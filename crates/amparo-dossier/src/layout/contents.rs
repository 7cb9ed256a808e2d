//! The table of contents: headings with leaders to their page numbers.
//!
//! Not here: the outline in the reader's side bar (`write::outline`).
//! What must stay true: the numbers are those printed at the foot of the pages named.

use super::flow::{Flow, TextBlock};
use super::number;
use super::page::{Draw, NodeIndex, OutlineEntry, Owner, Page, Role};
use super::shape::{Alignment, TextStyle};
use super::style::{Measure, heading_space};
use crate::model::{Direction, HeadingLevel, Text, Weight};

/// The column of page numbers.
const NUMBERS: f32 = 30.0;
/// How far sections stand in under their part.
const INDENT: f32 = 16.0;
/// Between the end of a title and its leader.
const AROUND_LEADER: f32 = 6.0;

impl Flow<'_> {
    /// Lays out the contents for a body that begins after `pages_before` pages and the contents themselves.
    pub(crate) fn contents(&mut self, title: &str, node: NodeIndex, pages_before: usize) -> Vec<Page> {
        let nodes = self.nodes.len();
        // The height of an entry does not depend on its number: the first run only counts the pages.
        self.place_contents(title, node, 0);
        let count = self.take_pages().len();
        self.nodes.truncate(nodes);
        self.place_contents(title, node, pages_before + count);
        self.take_pages()
    }

    fn place_contents(&mut self, title: &str, node: NodeIndex, offset: usize) {
        let styles = self.styles(None);
        let measure = self.geometry.whole();
        let style = TextStyle { aligns_with_surroundings: true, ..styles.heading(HeadingLevel::First) };
        let lines = self.shape(&Text::from(title), measure.width, &style);
        let title_node = self.node(node, Role::Caption);
        self.place_lines(&TextBlock { lines, measure, node: title_node }, None);
        self.leave(heading_space(HeadingLevel::First).1);
        let entries: Vec<OutlineEntry> =
            self.outline.iter().filter(|entry| entry.level <= HeadingLevel::Second).cloned().collect();
        for entry in entries {
            self.place_entry(&entry, offset, node);
        }
    }

    fn place_entry(&mut self, entry: &OutlineEntry, offset: usize, contents: NodeIndex) {
        let direction = self.geometry.direction;
        let is_part = entry.level == HeadingLevel::First;
        let indent = if is_part { 0.0 } else { INDENT };
        let body = TextStyle { aligns_with_surroundings: true, ..self.styles(None).body() };
        let style = TextStyle { weight: if is_part { Weight::Bold } else { Weight::Regular }, ..body };
        let whole = self.geometry.whole();
        let column = whole.without_start(indent, direction);
        let titles = column.at_start(column.width - NUMBERS - 2.0 * AROUND_LEADER, direction);
        let lines = self.shape(&Text::from(entry.title.as_str()), titles.width, &style);
        let node = self.node(contents, Role::ContentsEntry);
        let block = TextBlock { lines, measure: titles, node };
        self.leave(if is_part { 8.0 } else { 2.0 });
        self.need(block.height());
        self.place_lines(&block, None);
        let Some(last) = block.lines.last() else { return };
        let top = self.y() - last.height;
        let number = number::whole(entry.page + offset + 1, self.dossier.digits);
        let numbers = match direction {
            Direction::LeftToRight => Measure { x: whole.x + whole.width - NUMBERS, width: NUMBERS },
            Direction::RightToLeft => Measure { x: whole.x, width: NUMBERS },
        };
        let style = TextStyle { alignment: Alignment::End, ..style };
        let Some(number) = self.shape(&Text::from(number), numbers.width, &style).into_iter().next() else {
            return;
        };
        let baseline = top + last.baseline;
        self.draw_line(&number, numbers.x, baseline - number.baseline, Owner::Node(node));
        let (from, to) = match direction {
            Direction::LeftToRight => (titles.x + last.start + last.width, numbers.x + number.start),
            Direction::RightToLeft => (numbers.x + number.start + number.width, titles.x + last.start),
        };
        let (from, to) = (from + AROUND_LEADER, to - AROUND_LEADER);
        if to - from > 2.0 * AROUND_LEADER {
            self.put(Owner::Artifact, Draw::Leader { from, to, y: baseline - 1.0 });
        }
    }
}
