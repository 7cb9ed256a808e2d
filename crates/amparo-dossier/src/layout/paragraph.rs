//! Headings, paragraphs, lists and facts.
//!
//! Not here: tables, figures and exhibits.
//! What must stay true: numbers count up through the whole document, whatever page or part a paragraph is in.

use super::flow::{Flow, TextBlock};
use super::number;
use super::page::{NodeIndex, Role};
use super::rows::{Frame, Row, RowCell};
use super::shape::{Line, TextStyle};
use super::style::{Measure, Styles, heading_space};
use crate::model::{Fact, HeadingLevel, Language, List, Paragraph, ParagraphKind, Text};

/// The space after a paragraph.
const AFTER_PARAGRAPH: f32 = 8.0;
/// The column of labels of facts.
const LABEL_COLUMN: f32 = 122.0;
/// The column of the marks of a list.
const MARK_COLUMN: f32 = 18.0;

/// Lines ready to be placed.
pub(crate) struct Prepared {
    pub(crate) lines: TextBlock,
    pub(crate) beside: Option<(Line, Measure)>,
    pub(crate) before: f32,
    pub(crate) after: f32,
    /// The level and title of a heading.
    pub(crate) heading: Option<(HeadingLevel, String)>,
}

impl Prepared {
    /// Places the lines with their space above and below.
    pub(crate) fn place(self, flow: &mut Flow<'_>) {
        flow.leave(self.before);
        if let Some((level, title)) = self.heading {
            flow.need(self.lines.height());
            flow.note_heading(level, title);
        }
        flow.place_lines(&self.lines, self.beside);
        flow.leave(self.after);
    }
}

/// The height of headings that stand under one another; of two spaces between them the larger counts.
pub(crate) fn height_together(headings: &[Prepared]) -> f32 {
    let mut height = 0.0;
    let mut owed: f32 = 0.0;
    for heading in headings {
        height += owed.max(heading.before) + heading.lines.height();
        owed = heading.after;
    }
    height + owed
}

impl Flow<'_> {
    pub(crate) fn styles(&self, language: Option<Language>) -> Styles {
        Styles { language: language.unwrap_or(self.dossier.language), around: self.geometry.direction }
    }

    pub(crate) fn prepare_heading(
        &mut self,
        level: HeadingLevel,
        text: &Text,
        section: NodeIndex,
        language: Option<Language>,
    ) -> Prepared {
        let style = TextStyle { aligns_with_surroundings: true, ..self.styles(language).heading(level) };
        let measure = self.geometry.whole();
        let lines = self.shape(text, measure.width, &style);
        let node = self.node(section, Role::Heading(level));
        let (before, after) = heading_space(level);
        Prepared {
            lines: TextBlock { lines, measure, node },
            beside: None,
            before,
            after,
            heading: Some((level, text.to_plain())),
        }
    }

    pub(crate) fn prepare_paragraph(
        &mut self,
        paragraph: &Paragraph,
        section: NodeIndex,
        around: Option<Language>,
    ) -> Prepared {
        let language = paragraph.language.or(around);
        let styles = self.styles(language);
        let direction = styles.language.direction();
        let style = match paragraph.kind {
            ParagraphKind::Note => styles.small(),
            _ => styles.body(),
        };
        let is_running = matches!(paragraph.kind, ParagraphKind::Numbered | ParagraphKind::Plain);
        let style = TextStyle {
            around: direction,
            first_line_indent: match styles.language {
                Language::Chinese if is_running => 2.0 * style.size,
                _ => 0.0,
            },
            is_justified: styles.language == Language::Arabic && is_running,
            ..style
        };
        let column = self.geometry.text();
        let measure = match paragraph.kind {
            ParagraphKind::Quotation => column.inset(20.0),
            _ => column,
        };
        let lines = self.shape(&paragraph.text, measure.width, &style);
        let role = match paragraph.kind {
            ParagraphKind::Quotation => Role::Quotation,
            _ => Role::Paragraph,
        };
        let node = self.node_in(section, role, paragraph.language);
        let beside = match paragraph.kind {
            ParagraphKind::Numbered => self.next_number(),
            _ => None,
        };
        Prepared {
            lines: TextBlock { lines, measure, node },
            beside,
            before: 0.0,
            after: AFTER_PARAGRAPH,
            heading: None,
        }
    }

    /// The number of the next paragraph in its column.
    fn next_number(&mut self) -> Option<(Line, Measure)> {
        self.paragraph_number += 1;
        let text = format!("{}.", number::whole(self.paragraph_number, self.dossier.digits));
        let style = TextStyle { aligns_with_surroundings: true, ..self.styles(None).body() };
        let measure = self.geometry.numbers();
        let line = self.shape(&Text::from(text), measure.width, &style).into_iter().next()?;
        Some((line, measure))
    }

    pub(crate) fn prepare_list(
        &mut self,
        list: &List,
        section: NodeIndex,
        language: Option<Language>,
    ) -> Vec<Prepared> {
        let node = self.node(section, Role::List);
        let styles = self.styles(language);
        let direction = self.geometry.direction;
        let column = self.geometry.text();
        let measure = column.without_start(MARK_COLUMN, direction);
        let marks = column.at_start(MARK_COLUMN, direction);
        let style = TextStyle { around: styles.language.direction(), ..styles.body() };
        let mark_language = match self.dossier.language {
            // The Chinese face draws a bullet as it draws the point inside a name.
            Language::Chinese => Language::English,
            language => language,
        };
        let mark_style = TextStyle { aligns_with_surroundings: true, ..self.styles(Some(mark_language)).body() };
        let last = list.items.len().saturating_sub(1);
        let mut prepared = Vec::with_capacity(list.items.len());
        for (index, item) in list.items.iter().enumerate() {
            let mark = if list.is_ordered {
                format!("{}.", number::whole(index + 1, self.dossier.digits))
            } else {
                "•".to_owned()
            };
            let beside = self.shape(&Text::from(mark), marks.width, &mark_style).into_iter().next();
            let lines = self.shape(item, measure.width, &style);
            let node = self.node(node, Role::ListItem);
            prepared.push(Prepared {
                lines: TextBlock { lines, measure, node },
                beside: beside.map(|line| (line, marks)),
                before: 0.0,
                after: if index == last { AFTER_PARAGRAPH } else { 3.0 },
                heading: None,
            });
        }
        prepared
    }

    /// Labels with their values in a column.
    pub(crate) fn facts_in(
        &mut self,
        facts: &[Fact],
        column: Measure,
        label_width: f32,
        section: NodeIndex,
        language: Option<Language>,
    ) -> Vec<Row> {
        let styles = self.styles(language);
        let direction = self.geometry.direction;
        let labels = column.at_start(label_width - 8.0, direction);
        let values = column.without_start(label_width, direction);
        facts
            .iter()
            .map(|fact| {
                let node = self.node(section, Role::Paragraph);
                let label_style = TextStyle { aligns_with_surroundings: true, ..styles.label() };
                let label = self.shape(&Text::from(fact.label.as_str()), labels.width, &label_style);
                let value = self.shape(&fact.value, values.width, &styles.value());
                Row {
                    cells: vec![
                        RowCell { lines: label, measure: labels, node },
                        RowCell { lines: value, measure: values, node },
                    ],
                    padding: 1.5,
                }
            })
            .collect()
    }

    pub(crate) fn prepare_facts(&mut self, facts: &[Fact], section: NodeIndex, language: Option<Language>) -> Vec<Row> {
        let column = self.geometry.text();
        self.facts_in(facts, column, LABEL_COLUMN, section, language)
    }

    pub(crate) fn place_facts(&mut self, rows: Vec<Row>) {
        let frame = Frame { head: None, rules: None };
        for row in rows {
            frame.place(self, row);
        }
        self.leave(AFTER_PARAGRAPH + 2.0);
    }
}
