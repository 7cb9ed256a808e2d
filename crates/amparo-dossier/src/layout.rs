//! From the model to pages: every block is prepared, then placed, page after page.
//!
//! Not here: PDF (`write`).
//! What must stay true: the same model gives the same pages, whatever the thread, the locale or the time.

mod compose;
mod contents;
mod cover;
mod exhibit;
mod figure;
mod flow;
mod furniture;
mod meaning;
mod number;
mod outline;
pub(crate) mod page;
mod paragraph;
mod rows;
mod shape;
mod style;
mod table;

use std::collections::BTreeSet;

pub(crate) use self::compose::is_right_to_left;
use self::exhibit::PreparedExhibit;
use self::figure::PreparedFigure;
use self::flow::Flow;
pub(crate) use self::meaning::Meanings;
use self::page::{NodeIndex, Role, Setting};
use self::paragraph::{Prepared, height_together};
use self::rows::Row;
use self::table::PreparedTable;
use crate::DossierError;
use crate::finding::{Finding, Place};
use crate::model::{Block, Dossier, HeadingLevel, Language, Part};
use amparo_domain::progress::Progress;

/// The highest figure in running text.
const HIGHEST_FIGURE: f32 = 330.0;

/// What layout found out beside the pages.
pub(crate) struct LaidOut {
    pub(crate) setting: Setting,
    pub(crate) meanings: Meanings,
    pub(crate) findings: BTreeSet<Finding>,
}

/// Lays out a dossier; `pictures` are the sizes in pixels of those that can be printed.
pub(crate) fn lay_out(
    dossier: &Dossier,
    pictures: Vec<Option<(f32, f32)>>,
    progress: &dyn Progress,
) -> Result<LaidOut, DossierError> {
    let mut flow = Flow::new(dossier, pictures);
    let mut pages = Vec::new();
    if let Some(cover) = &dossier.cover {
        flow.place_cover(cover);
        pages = flow.take_pages();
    }
    // The contents are read after the cover, though they are laid out last.
    let contents_node = flow.node(Flow::ROOT, Role::Contents);
    for (index, part) in dossier.parts.iter().enumerate() {
        flow.place = Place { part: Some(index), block: None };
        flow.place_part(part, index, progress)?;
    }
    let has_body = !dossier.parts.is_empty();
    let body = flow.take_pages();
    if let Some(title) = &dossier.contents_title {
        flow.place = Place::default();
        let contents = flow.contents(title, contents_node, pages.len());
        pages.extend(contents);
    }
    let before = pages.len();
    if has_body || pages.is_empty() {
        pages.extend(body);
    }
    for entry in &mut flow.outline {
        entry.page += before;
    }
    flow.furnish(&mut pages);
    let Flow { geometry, nodes, outline, findings, shaper, .. } = flow;
    let setting = Setting { width: geometry.width, height: geometry.height, pages, nodes, outline };
    Ok(LaidOut { setting, meanings: shaper.meanings, findings })
}

/// A block ready to be placed.
enum PreparedBlock<'a> {
    Texts(Vec<Prepared>),
    Facts(Vec<Row>),
    Table(PreparedTable<'a>),
    Figure(PreparedFigure),
    Exhibit(Box<PreparedExhibit>),
}

impl PreparedBlock<'_> {
    /// The height that must stay with a heading above.
    fn head_height(&self, capacity: f32) -> f32 {
        match self {
            Self::Texts(texts) => texts.first().map_or(0.0, |first| first.lines.head_height()),
            Self::Facts(rows) => rows.iter().take(2).map(Row::height).sum(),
            Self::Table(table) => table.head_height() + 8.0,
            Self::Figure(figure) => figure.height() + 8.0,
            Self::Exhibit(exhibit) => exhibit.head_height(capacity) + 14.0,
        }
    }
}

impl Flow<'_> {
    fn place_part(&mut self, part: &Part, index: usize, progress: &dyn Progress) -> Result<(), DossierError> {
        if part.starts_page && !self.is_at_top() {
            self.break_page();
        }
        let section = self.node_in(Self::ROOT, Role::Section, part.language);
        let mut innermost = section;
        let title = self.prepare_heading(HeadingLevel::First, &part.title, section, part.language);
        let mut headings = vec![title];
        for (block_index, block) in part.blocks.iter().enumerate() {
            if progress.is_cancelled() {
                return Err(DossierError::Cancelled);
            }
            self.place = Place { part: Some(index), block: Some(block_index) };
            if let Block::Heading(heading) = block {
                if heading.level <= HeadingLevel::Second {
                    innermost = self.node(section, Role::Section);
                }
                headings.push(self.prepare_heading(heading.level, &heading.text, innermost, part.language));
                continue;
            }
            let Some(prepared) = self.prepare(block, innermost, part.language) else { continue };
            let needed = prepared.head_height(self.geometry.capacity());
            self.place_headings(&mut headings, needed);
            self.place_block(prepared, progress)?;
        }
        self.place_headings(&mut headings, 0.0);
        Ok(())
    }

    /// Places the headings gathered so far on the page of what follows them.
    fn place_headings(&mut self, headings: &mut Vec<Prepared>, needed: f32) {
        if headings.is_empty() {
            return;
        }
        let together = height_together(headings);
        // Where they cannot stay together on any page, the headings at least are not parted from one another.
        let whole = together + needed;
        self.need(if whole <= self.geometry.capacity() { whole } else { together });
        for heading in headings.drain(..) {
            heading.place(self);
        }
    }

    fn prepare<'t>(
        &mut self,
        block: &'t Block,
        section: NodeIndex,
        language: Option<Language>,
    ) -> Option<PreparedBlock<'t>> {
        Some(match block {
            Block::Heading(_) => return None,
            Block::Paragraph(paragraph) => {
                PreparedBlock::Texts(vec![self.prepare_paragraph(paragraph, section, language)])
            }
            Block::List(list) => PreparedBlock::Texts(self.prepare_list(list, section, language)),
            Block::Facts(facts) => PreparedBlock::Facts(self.prepare_facts(facts, section, language)),
            Block::Table(table) => PreparedBlock::Table(self.prepare_table(table, section, language)?),
            Block::Figure(figure) => {
                let measure = self.geometry.text();
                PreparedBlock::Figure(self.prepare_figure(figure, measure, HIGHEST_FIGURE, section, language))
            }
            Block::Exhibit(exhibit) => {
                PreparedBlock::Exhibit(Box::new(self.prepare_exhibit(exhibit, section, language)))
            }
        })
    }

    fn place_block(&mut self, block: PreparedBlock<'_>, progress: &dyn Progress) -> Result<(), DossierError> {
        match block {
            PreparedBlock::Texts(texts) => texts.into_iter().for_each(|text| text.place(self)),
            PreparedBlock::Facts(rows) => self.place_facts(rows),
            PreparedBlock::Table(table) => {
                self.place_table(&table, &|| !progress.is_cancelled());
                if progress.is_cancelled() {
                    return Err(DossierError::Cancelled);
                }
            }
            PreparedBlock::Figure(figure) => self.place_figure(&figure),
            PreparedBlock::Exhibit(exhibit) => self.place_exhibit(*exhibit),
        }
        Ok(())
    }
}
