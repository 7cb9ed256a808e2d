//! Whether a text is a table: the same number of separators on every one of its first lines.

/// Rows that are compared.
const ROWS_LOOKED_AT: usize = 20;

/// How the cells of a table are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TableShape {
    /// By commas or semicolons.
    Separated,
    /// By tabulators.
    Tabbed,
}

/// The shape of the table, or `None` if the text is none.
pub(crate) fn table_shape(text: &str) -> Option<TableShape> {
    let shapes = [(',', TableShape::Separated), (';', TableShape::Separated), ('\t', TableShape::Tabbed)];
    shapes.into_iter().find(|(separator, _)| is_even(text, *separator)).map(|(_, shape)| shape)
}

/// Whether at least two rows have the same number, one or more, of separators outside quotes.
fn is_even(text: &str, separator: char) -> bool {
    let mut counts: Vec<usize> = Vec::new();
    let mut count = 0;
    let mut in_quotes = false;
    let mut is_blank = true;
    for character in text.chars() {
        match character {
            '"' => in_quotes = !in_quotes,
            '\n' if !in_quotes => {
                if !is_blank {
                    counts.push(count);
                }
                if counts.len() == ROWS_LOOKED_AT {
                    return all_equal(&counts);
                }
                count = 0;
                is_blank = true;
                continue;
            }
            other if other == separator && !in_quotes => count += 1,
            _ => {}
        }
        is_blank &= character.is_whitespace() && character != separator;
    }
    if in_quotes {
        return false;
    }
    if !is_blank {
        counts.push(count);
    }
    all_equal(&counts)
}

fn all_equal(counts: &[usize]) -> bool {
    counts.len() >= 2 && counts[0] > 0 && counts.iter().all(|count| *count == counts[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_break_inside_quotes_does_not_end_a_row() {
        assert_eq!(table_shape("a,b\n\"one\ntwo\",c\n"), Some(TableShape::Separated));
    }

    #[test]
    fn prose_with_commas_is_no_table() {
        assert_eq!(table_shape("First, we went there.\nThen we came back.\n"), None);
        assert_eq!(table_shape("one line, only"), None);
        assert_eq!(table_shape(""), None);
    }
}
