//! Rows of cells side by side: facts and table rows, kept whole unless taller than a page.
//!
//! Not here: how wide columns are (`layout::table`).
//! What must stay true: a row that fits an empty page is never parted.

use super::flow::Flow;
use super::page::{Ink, NodeIndex, Owner};
use super::shape::Line;
use super::style::Measure;

/// Cells side by side.
pub(crate) struct Row {
    pub(crate) cells: Vec<RowCell>,
    /// Space above and below the cells.
    pub(crate) padding: f32,
}

/// A cell of a row.
pub(crate) struct RowCell {
    pub(crate) lines: Vec<Line>,
    pub(crate) measure: Measure,
    pub(crate) node: NodeIndex,
}

impl Row {
    pub(crate) fn height(&self) -> f32 {
        let tallest = self.cells.iter().map(|cell| height_of(&cell.lines)).fold(0.0, f32::max);
        tallest + 2.0 * self.padding
    }

    /// Draws the row with its top at `y`; its baselines are aligned on the first line.
    pub(crate) fn draw(&self, flow: &mut Flow<'_>, y: f32, is_artifact: bool) {
        let baseline = self.first_baseline();
        for cell in &self.cells {
            let Some(first) = cell.lines.first() else { continue };
            let owner = if is_artifact { Owner::Artifact } else { Owner::Node(cell.node) };
            let shift = (baseline - first.baseline).max(0.0);
            flow.draw_lines(&cell.lines, cell.measure.x, y + self.padding + shift, owner);
        }
    }

    fn first_baseline(&self) -> f32 {
        let single = |cell: &&RowCell| cell.lines.len() == 1 || self.height_is_of(cell);
        self.cells
            .iter()
            .filter(single)
            .filter_map(|cell| cell.lines.first())
            .map(|line| line.baseline)
            .fold(0.0, f32::max)
    }

    fn height_is_of(&self, cell: &RowCell) -> bool {
        height_of(&cell.lines) + 2.0 * self.padding + 0.01 >= self.height()
    }
}

/// What stands at the head of each page of rows, and what follows each row.
pub(crate) struct Frame<'a> {
    pub(crate) head: Option<&'a Row>,
    /// The column the rules run over; without it there are no rules.
    pub(crate) rules: Option<Measure>,
}

impl Frame<'_> {
    fn height(&self) -> f32 {
        self.head.map_or(0.0, Row::height)
    }

    /// Draws the head; only the first one is read aloud.
    pub(crate) fn draw_head(&self, flow: &mut Flow<'_>, is_repeated: bool) {
        let Some(head) = self.head else { return };
        flow.settle();
        let top = flow.y();
        head.draw(flow, top, is_repeated);
        let bottom = top + head.height();
        if let Some(measure) = self.rules {
            flow.rule(measure, bottom, 0.8, Ink::Black);
        }
        flow.move_to(bottom);
    }

    fn close_row(&self, flow: &mut Flow<'_>) {
        if let Some(measure) = self.rules {
            let y = flow.y();
            flow.rule(measure, y, 0.4, Ink::Hairline);
        }
    }

    fn next_page(&self, flow: &mut Flow<'_>) {
        flow.break_page();
        self.draw_head(flow, true);
    }

    /// Places a row under the ones before it.
    pub(crate) fn place(&self, flow: &mut Flow<'_>, row: Row) {
        let height = row.height();
        if height > flow.room() {
            if height > flow.geometry.capacity() - self.height() {
                self.place_split(flow, row);
                return;
            }
            self.next_page(flow);
        }
        flow.settle();
        let top = flow.y();
        row.draw(flow, top, false);
        flow.move_to(top + height);
        self.close_row(flow);
    }

    /// Places a row taller than a page: every cell goes on where the page ended it.
    fn place_split(&self, flow: &mut Flow<'_>, mut row: Row) {
        let least = row.cells.iter().filter_map(|cell| cell.lines.first()).map(|line| line.height).fold(0.0, f32::max);
        if flow.room() < 3.0 * least + 2.0 * row.padding {
            self.next_page(flow);
        }
        loop {
            flow.settle();
            let top = flow.y();
            let room = flow.room() - 2.0 * row.padding;
            let mut tallest: f32 = 0.0;
            for cell in &mut row.cells {
                let fitting = lines_within(&cell.lines, room).max(1).min(cell.lines.len());
                let later = cell.lines.split_off(fitting);
                let now = std::mem::replace(&mut cell.lines, later);
                let y = top + row.padding;
                let end = flow.draw_lines(&now, cell.measure.x, y, Owner::Node(cell.node));
                tallest = tallest.max(end - y);
            }
            flow.move_to(top + tallest + 2.0 * row.padding);
            self.close_row(flow);
            if row.cells.iter().all(|cell| cell.lines.is_empty()) {
                return;
            }
            self.next_page(flow);
        }
    }
}

pub(crate) fn height_of(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.height).sum()
}

fn lines_within(lines: &[Line], room: f32) -> usize {
    let mut height = 0.0;
    lines
        .iter()
        .take_while(|line| {
            height += line.height;
            height <= room
        })
        .count()
}
