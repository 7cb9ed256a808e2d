//! Tables: widths of columns, heads repeated on every page, numbers aligned on the decimal sign.
//!
//! Not here: how rows are parted over pages (`layout::rows`).
//! What must stay true: rows are shaped one at a time while they are placed, so that a long table costs no memory
//! beyond its pages.

use super::flow::{Flow, TextBlock};
use super::page::{NodeIndex, Role};
use super::rows::{Frame, Row, RowCell};
use super::shape::{Alignment, Line, TextStyle};
use super::style::Measure;
use crate::finding::Finding;
use crate::model::{Cell, Column, ColumnAlignment, ColumnWidth, Direction, Language, Table, Text, Weight};

/// Space left and right of the text of a cell.
const PADDING: f32 = 4.0;
/// Space above and below.
const ROW_PADDING: f32 = 4.0;
/// How many of the longest cells are measured to find the width of a column.
const MEASURED_CELLS: usize = 24;
/// The narrowest column that can be read.
const NARROWEST: f32 = 28.0;

/// A table ready to be placed.
pub(crate) struct PreparedTable<'a> {
    table: &'a Table,
    caption: Option<TextBlock>,
    columns: Vec<SetColumn>,
    head: Row,
    node: NodeIndex,
    language: Option<Language>,
    first_row_height: f32,
}

/// A column with its place on the page.
struct SetColumn {
    measure: Measure,
    alignment: ColumnAlignment,
    /// The widest part before and after the decimal sign.
    whole_part: f32,
    fraction: f32,
}

impl PreparedTable<'_> {
    /// The height that must stay with a heading above: caption, head and first row.
    pub(crate) fn head_height(&self) -> f32 {
        let caption = self.caption.as_ref().map_or(0.0, |caption| caption.height() + 4.0);
        caption + self.head.height() + self.first_row_height
    }
}

impl Flow<'_> {
    pub(crate) fn prepare_table<'t>(
        &mut self,
        table: &'t Table,
        section: NodeIndex,
        language: Option<Language>,
    ) -> Option<PreparedTable<'t>> {
        if table.columns.is_empty() {
            self.findings.insert(Finding::TableWithoutColumns { place: self.place });
            return None;
        }
        if table.rows.iter().any(|row| row.len() > table.columns.len()) {
            self.findings.insert(Finding::SurplusCells { place: self.place });
        }
        let node = self.node(section, Role::Table);
        let caption = table.caption.as_ref().map(|text| {
            let measure = self.geometry.whole();
            let small = self.styles(language).small();
            let style = TextStyle { aligns_with_surroundings: true, weight: Weight::Bold, ..small };
            let lines = self.shape(text, measure.width, &style);
            let node = self.node(node, Role::Caption);
            TextBlock { lines, measure, node }
        });
        let columns = self.set_columns(table, language);
        let head_node = self.node(node, Role::Row);
        let style = TextStyle { weight: Weight::Bold, ..self.styles(language).cell() };
        let cells = table
            .columns
            .iter()
            .zip(&columns)
            .map(|(column, set)| {
                let node = self.node(head_node, Role::HeadCell);
                let alignment = match set.alignment {
                    ColumnAlignment::Start => Alignment::Start,
                    ColumnAlignment::End | ColumnAlignment::Decimal(_) => Alignment::End,
                };
                let lines = self.shape(&column.head, set.measure.width, &TextStyle { alignment, ..style });
                RowCell { lines, measure: set.measure, node }
            })
            .collect();
        let head = Row { cells, padding: ROW_PADDING };
        let mut prepared = PreparedTable { table, caption, columns, head, node, language, first_row_height: 0.0 };
        if let Some(first) = table.rows.first() {
            let nodes = self.nodes.len();
            prepared.first_row_height = self.shape_row(&prepared, first).height().min(160.0);
            // The row is shaped again when its turn comes.
            self.nodes.truncate(nodes);
        }
        Some(prepared)
    }

    pub(crate) fn place_table(&mut self, prepared: &PreparedTable<'_>, may_go_on: &dyn Fn() -> bool) {
        self.leave(8.0);
        self.need(prepared.head_height());
        if let Some(caption) = &prepared.caption {
            self.place_lines(caption, None);
            self.leave(4.0);
        }
        let frame = Frame { head: Some(&prepared.head), rules: Some(self.geometry.whole()) };
        frame.draw_head(self, false);
        for row in &prepared.table.rows {
            if !may_go_on() {
                return;
            }
            let row = self.shape_row(prepared, row);
            frame.place(self, row);
        }
        self.leave(16.0);
    }

    fn shape_row(&mut self, prepared: &PreparedTable<'_>, cells: &[Cell]) -> Row {
        let row_node = self.node(prepared.node, Role::Row);
        let empty = Cell::default();
        let cells = prepared
            .columns
            .iter()
            .enumerate()
            .map(|(index, column)| {
                let node = self.node(row_node, Role::Cell);
                let cell = cells.get(index).unwrap_or(&empty);
                let (lines, measure) = self.shape_cell(cell, column, prepared.language);
                RowCell { lines, measure, node }
            })
            .collect();
        Row { cells, padding: ROW_PADDING }
    }

    fn shape_cell(&mut self, cell: &Cell, column: &SetColumn, language: Option<Language>) -> (Vec<Line>, Measure) {
        let style = self.styles(language).cell();
        if let (ColumnAlignment::Decimal(sign), [text]) = (column.alignment, &cell.texts[..]) {
            return self.shape_number(text, sign, column, &style);
        }
        let alignment = match column.alignment {
            ColumnAlignment::Start => Alignment::Start,
            _ => Alignment::End,
        };
        let style = TextStyle { alignment, ..style };
        let lines = cell.texts.iter().flat_map(|text| self.shape(text, column.measure.width, &style)).collect();
        (lines, column.measure)
    }

    /// A number with its decimal sign under those of the rows above.
    fn shape_number(&mut self, text: &Text, sign: char, column: &SetColumn, style: &TextStyle) -> (Vec<Line>, Measure) {
        let style = TextStyle { around: Direction::LeftToRight, ..*style };
        let (whole, _) = split_number(text, sign);
        let whole = self.shaper.natural_width(&whole.into(), &style);
        let end_of_whole = match self.geometry.direction {
            Direction::LeftToRight => column.measure.x + column.measure.width - column.fraction,
            Direction::RightToLeft => column.measure.x + column.whole_part,
        };
        let x = (end_of_whole - whole).max(column.measure.x);
        let width = (column.measure.x + column.measure.width - x).max(1.0);
        let natural = self.shaper.natural_width(text, &style);
        if natural > width + 0.5 {
            // Not a short number after all: it takes the whole column.
            let style = TextStyle { around: self.geometry.direction, alignment: Alignment::End, ..style };
            return (self.shape(text, column.measure.width, &style), column.measure);
        }
        (self.shape(text, width + 1.0, &style), Measure { x, width })
    }

    fn set_columns(&mut self, table: &Table, language: Option<Language>) -> Vec<SetColumn> {
        let whole = self.geometry.whole();
        let count = table.columns.len();
        let natural: Vec<Natural> = (0..count).map(|index| self.natural(table, index, language)).collect();
        let widths = share_width(&table.columns, &natural, whole.width);
        let mut columns = Vec::with_capacity(count);
        let mut from_start = 0.0;
        for (index, (column, width)) in table.columns.iter().zip(widths).enumerate() {
            let x = match self.geometry.direction {
                Direction::LeftToRight => whole.x + from_start,
                Direction::RightToLeft => whole.x + whole.width - from_start - width,
            };
            from_start += width;
            // The outer cells are flush with the rules.
            let start = if index == 0 { 0.0 } else { PADDING };
            let end = if index + 1 == count { 0.0 } else { PADDING };
            let (left, right) = match self.geometry.direction {
                Direction::LeftToRight => (start, end),
                Direction::RightToLeft => (end, start),
            };
            columns.push(SetColumn {
                measure: Measure { x: x + left, width: (width - left - right).max(1.0) },
                alignment: column.alignment,
                whole_part: natural[index].whole_part,
                fraction: natural[index].fraction,
            });
        }
        columns
    }

    /// How wide the content of a column wants to be.
    fn natural(&mut self, table: &Table, index: usize, language: Option<Language>) -> Natural {
        let column = &table.columns[index];
        let mut natural = Natural::default();
        if matches!(column.width, ColumnWidth::Share(_)) && !matches!(column.alignment, ColumnAlignment::Decimal(_)) {
            return natural;
        }
        let style = TextStyle { around: Direction::LeftToRight, ..self.styles(language).cell() };
        let bold = TextStyle { weight: Weight::Bold, ..style };
        natural.width = self.shaper.natural_width(&column.head, &bold);
        for text in longest(table, index, |text| text.to_plain().chars().count()) {
            natural.width = natural.width.max(self.shaper.natural_width(text, &style));
        }
        if let ColumnAlignment::Decimal(sign) = column.alignment {
            let whole_of = |text: &Text| split_number(text, sign).0;
            let fraction_of = |text: &Text| split_number(text, sign).1;
            for text in longest(table, index, |text| whole_of(text).chars().count()) {
                let width = self.shaper.natural_width(&whole_of(text).into(), &style);
                natural.whole_part = natural.whole_part.max(width);
            }
            for text in longest(table, index, |text| fraction_of(text).chars().count()) {
                let width = self.shaper.natural_width(&fraction_of(text).into(), &style);
                natural.fraction = natural.fraction.max(width);
            }
        }
        natural.width = natural.width.max(natural.whole_part + natural.fraction);
        natural
    }
}

/// What the content of a column wants.
#[derive(Clone, Copy, Default)]
struct Natural {
    width: f32,
    whole_part: f32,
    fraction: f32,
}

/// The texts of a column that are longest by this count.
fn longest(table: &Table, index: usize, count: impl Fn(&Text) -> usize) -> Vec<&Text> {
    let mut texts: Vec<(usize, &Text)> = table
        .rows
        .iter()
        .filter_map(|row| row.get(index))
        .flat_map(|cell| &cell.texts)
        .map(|text| (count(text), text))
        .collect();
    texts.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
    texts.truncate(MEASURED_CELLS);
    texts.into_iter().map(|(_, text)| text).collect()
}

/// A number before its last decimal sign, and from the sign on.
fn split_number(text: &Text, sign: char) -> (String, String) {
    let plain = text.to_plain();
    match plain.rfind(sign) {
        Some(at) => (plain[..at].to_owned(), plain[at..].to_owned()),
        None => (plain, String::new()),
    }
}

/// The widths of all columns; together they fill the table.
fn share_width(columns: &[Column], natural: &[Natural], whole: f32) -> Vec<f32> {
    let shares: u32 = columns
        .iter()
        .map(|column| match column.width {
            ColumnWidth::Share(share) => u32::from(share.max(1)),
            ColumnWidth::Fitted => 0,
        })
        .sum();
    let fitted: Vec<f32> = columns
        .iter()
        .zip(natural)
        .map(|(column, natural)| match column.width {
            ColumnWidth::Share(_) => 0.0,
            ColumnWidth::Fitted => (natural.width + 2.0 * PADDING + 0.5).clamp(NARROWEST, whole / 3.0),
        })
        .collect();
    let fitted_sum: f32 = fitted.iter().sum();
    // Columns with shares keep at least a third of the table together.
    let most = if shares == 0 { whole } else { whole * 2.0 / 3.0 };
    let scale = if fitted_sum > most || shares == 0 { most / fitted_sum.max(1.0) } else { 1.0 };
    let left_over = whole - fitted_sum * scale;
    columns
        .iter()
        .zip(fitted)
        .map(|(column, fitted)| match column.width {
            ColumnWidth::Fitted => fitted * scale,
            ColumnWidth::Share(share) => left_over * as_float(u32::from(share.max(1))) / as_float(shares),
        })
        .collect()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "sums of shares are far below the range where floats lose whole numbers"
)]
fn as_float(number: u32) -> f32 {
    number as f32
}
