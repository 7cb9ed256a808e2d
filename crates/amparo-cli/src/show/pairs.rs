//! Labels with their values, the values under each other.

use super::width::{clean, pad, width};

/// Lines of label and value.
#[derive(Default)]
pub(crate) struct Pairs(Vec<(String, String)>);

impl Pairs {
    /// Adds a line, unless the value is empty.
    pub(crate) fn add(&mut self, label: impl Into<String>, value: impl AsRef<str>) {
        let value = clean(value.as_ref());
        if !value.is_empty() {
            self.0.push((label.into(), value));
        }
    }

    /// The lines; further lines of a value stand under its first.
    pub(crate) fn print(&self) -> String {
        let column = self.0.iter().map(|(label, _)| width(label)).max().unwrap_or(0) + 2;
        let mut text = String::new();
        for (label, value) in &self.0 {
            let mut label = label.as_str();
            for line in value.lines() {
                text.push_str(pad(label, column).as_str());
                text.push_str(line);
                text.push('\n');
                label = "";
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_under_each_other() {
        let mut pairs = Pairs::default();
        pairs.add("编号", "KIN-2026-A0001");
        pairs.add("Title", "a\nb");
        pairs.add("Empty", "");
        assert_eq!(pairs.print(), "编号   KIN-2026-A0001\nTitle  a\n       b\n");
    }
}
