//! Tables that fit the terminal.

use super::width::{cut, line, pad, width};

/// No column is made narrower than this, unless it is narrower of itself.
const NARROWEST: usize = 12;
/// Between two columns.
const GAP: usize = 2;

/// A table; its first column is never cut.
pub(crate) struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(head: Vec<String>) -> Self {
        Self { head, rows: Vec::new() }
    }

    /// Adds a row of as many cells as the head has.
    pub(crate) fn row(&mut self, cells: &[String]) {
        self.rows.push(cells.iter().map(|cell| line(cell)).collect());
    }

    /// The table, cut to a terminal's width where there is one.
    pub(crate) fn print(&self, columns: Option<usize>) -> String {
        let is_used = |column: &usize| self.rows.iter().any(|row| !row[*column].is_empty());
        let used: Vec<usize> = (0..self.head.len()).filter(is_used).collect();
        let natural = |column: usize| self.lines().map(|row| width(&row[column])).max().unwrap_or(0);
        let widths: Vec<usize> = used.iter().map(|column| natural(*column)).collect();
        let widths = columns.map_or(widths.clone(), |columns| fit(&widths, columns));
        let mut text = String::new();
        for row in self.lines() {
            let cells = used.iter().zip(&widths).map(|(column, width)| pad(&cut(&row[*column], *width), *width));
            let cells: Vec<String> = cells.collect();
            text.push_str(cells.join(&" ".repeat(GAP)).trim_end());
            text.push('\n');
        }
        text
    }

    fn lines(&self) -> impl Iterator<Item = &Vec<String>> {
        std::iter::once(&self.head).chain(&self.rows)
    }
}

/// The widths of the columns that fit: the first as it is, the others narrow, as many as there is room for; what room is
/// left goes to those that were made narrow.
fn fit(natural: &[usize], columns: usize) -> Vec<usize> {
    let mut widths: Vec<usize> = Vec::with_capacity(natural.len());
    let mut left = columns;
    for (column, width) in natural.iter().enumerate() {
        let narrow = if column == 0 { *width } else { (*width).min(NARROWEST) };
        let taken = if column == 0 { narrow } else { narrow + GAP };
        if column > 0 && taken > left {
            break;
        }
        widths.push(narrow);
        left = left.saturating_sub(taken);
    }
    while left > 0 {
        let cut = widths.iter_mut().zip(natural).filter(|(width, natural)| **width < **natural);
        let Some((width, _)) = cut.min_by_key(|(width, _)| **width) else { break };
        *width += 1;
        left -= 1;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new(["Case", "Title", "Nothing", "State"].map(str::to_owned).to_vec());
        table.row(&["A1", "A raid on the market of the old town", "", "open"].map(str::to_owned));
        table.row(&["A2", "突袭", "", "closed"].map(str::to_owned));
        table
    }

    #[test]
    fn columns_without_a_value_are_left_out() {
        assert!(!table().print(None).contains("Nothing"));
    }

    #[test]
    fn the_widest_column_gives_way() {
        let expected = "Case  Title             State\nA1    A raid on the m…  open\nA2    突袭              closed\n";
        assert_eq!(table().print(Some(30)), expected);
    }

    #[test]
    fn the_last_columns_are_left_out_where_there_is_no_room_for_them() {
        assert_eq!(table().print(Some(18)), "Case  Title\nA1    A raid on t…\nA2    突袭\n");
    }

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        for columns in [10, 20, 24, 40] {
            assert!(table().print(Some(columns)).lines().all(|line| width(line) <= columns), "{columns}");
        }
    }
}
