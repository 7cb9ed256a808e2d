//! The cursor that places blocks on pages: breaks, widows, orphans, and what must stay together.
//!
//! Not here: how each kind of block is built (`paragraph`, `table`, `figure`, `exhibit`, `cover`).
//! What must stay true: nothing is placed below the foot or beside the page, and every loop here places something or
//! begins a new page.

use std::collections::BTreeSet;

use super::page::{Draw, Ink, Item, Node, NodeIndex, OutlineEntry, Owner, Page, Role};
use super::shape::{Line, Shaper, TextStyle};
use super::style::{BODY_TOP, Geometry, Measure};
use crate::finding::{Finding, Place};
use crate::model::{Dossier, HeadingLevel, Language, Text};

/// Fewest lines of a paragraph at the foot of a page or at the head of the next.
const LINES_TOGETHER: usize = 2;

/// The state of the layout.
pub(crate) struct Flow<'a> {
    pub(crate) dossier: &'a Dossier,
    pub(crate) geometry: Geometry,
    pub(crate) shaper: Shaper,
    pub(crate) pages: Vec<Page>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) outline: Vec<OutlineEntry>,
    pub(crate) findings: BTreeSet<Finding>,
    pub(crate) place: Place,
    pub(crate) paragraph_number: usize,
    /// Width and height of each usable picture in pixels.
    pub(crate) pictures: Vec<Option<(f32, f32)>>,
    y: f32,
    /// Space owed before the next thing, dropped at the top of a page.
    space: f32,
}

/// Lines with the column they stand in and the node they belong to.
pub(crate) struct TextBlock {
    pub(crate) lines: Vec<Line>,
    pub(crate) measure: Measure,
    pub(crate) node: NodeIndex,
}

impl TextBlock {
    pub(crate) fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.height).sum()
    }

    /// The height of the first lines that must not be parted from a heading.
    pub(crate) fn head_height(&self) -> f32 {
        // Of four lines three cannot stay without leaving one alone.
        let together = if self.lines.len() == 4 { 4 } else { 3 };
        self.lines.iter().take(together).map(|line| line.height).sum()
    }
}

impl<'a> Flow<'a> {
    pub(crate) fn new(dossier: &'a Dossier, pictures: Vec<Option<(f32, f32)>>) -> Self {
        let root = Node { role: Role::Document, parent: None, language: Some(dossier.language), alternative: None };
        Self {
            dossier,
            geometry: Geometry::new(dossier.page_size, dossier.language.direction()),
            shaper: Shaper::new(),
            pages: vec![Page::default()],
            nodes: vec![root],
            outline: Vec::new(),
            findings: BTreeSet::new(),
            place: Place::default(),
            paragraph_number: 0,
            pictures,
            y: BODY_TOP,
            space: 0.0,
        }
    }

    /// The node of the whole document.
    pub(crate) const ROOT: NodeIndex = NodeIndex(0);

    /// Adds a node under another.
    pub(crate) fn node(&mut self, parent: NodeIndex, role: Role) -> NodeIndex {
        self.nodes.push(Node { role, parent: Some(parent), language: None, alternative: None });
        NodeIndex(self.nodes.len() - 1)
    }

    /// Adds a node in a language of its own, if it differs from what is around it.
    pub(crate) fn node_in(&mut self, parent: NodeIndex, role: Role, language: Option<Language>) -> NodeIndex {
        let node = self.node(parent, role);
        self.nodes[node.0].language = language;
        node
    }

    /// Shapes a text, noting what could not be printed.
    pub(crate) fn shape(&mut self, text: &Text, width: f32, style: &TextStyle) -> Vec<Line> {
        let Self { shaper, findings, place, .. } = self;
        shaper.lines(text, width, style, *place, &mut |finding| {
            findings.insert(finding);
        })
    }

    pub(crate) fn y(&self) -> f32 {
        self.y
    }

    pub(crate) fn page_number(&self) -> usize {
        self.pages.len() - 1
    }

    /// What is left of the page below the cursor.
    pub(crate) fn room(&self) -> f32 {
        self.geometry.bottom() - self.y - self.space
    }

    pub(crate) fn is_at_top(&self) -> bool {
        self.y <= BODY_TOP
    }

    /// Begins a new page.
    pub(crate) fn break_page(&mut self) {
        self.pages.push(Page::default());
        self.y = BODY_TOP;
        self.space = 0.0;
    }

    /// Begins a new page unless this much fits.
    pub(crate) fn need(&mut self, height: f32) {
        if height > self.room() && !self.is_at_top() {
            self.break_page();
        }
    }

    /// Owes at least this space before the next thing.
    pub(crate) fn leave(&mut self, space: f32) {
        if !self.is_at_top() {
            self.space = self.space.max(space);
        }
    }

    /// Moves down without drawing, as the cover does.
    pub(crate) fn skip(&mut self, height: f32) {
        self.settle();
        self.y += height;
    }

    /// Turns the space owed into distance.
    pub(crate) fn settle(&mut self) {
        self.y += self.space;
        self.space = 0.0;
    }

    /// Adds an item to the page.
    pub(crate) fn put(&mut self, owner: Owner, draw: Draw) {
        if let Some(page) = self.pages.last_mut() {
            page.items.push(Item { owner, draw });
        }
    }

    /// A horizontal rule over a column at this height.
    pub(crate) fn rule(&mut self, measure: Measure, y: f32, weight: f32, ink: Ink) {
        let (x1, x2) = (measure.x, measure.x + measure.width);
        self.put(Owner::Artifact, Draw::Rule { x1, y1: y, x2, y2: y, weight, ink });
    }

    /// Draws a line of text with its top at `y`.
    pub(crate) fn draw_line(&mut self, line: &Line, x: f32, y: f32, owner: Owner) {
        for bar in &line.bars {
            let fill = Draw::Fill { x: x + bar.x, y: y + bar.y, width: bar.width, height: bar.height, ink: Ink::Black };
            self.put(owner, fill);
        }
        for run in &line.runs {
            let mut run = run.clone();
            run.x += x;
            run.y += y;
            self.put(owner, Draw::Glyphs(run));
        }
    }

    /// Draws lines from `y` downwards and answers where they end.
    pub(crate) fn draw_lines(&mut self, lines: &[Line], x: f32, mut y: f32, owner: Owner) -> f32 {
        for line in lines {
            self.draw_line(line, x, y, owner);
            y += line.height;
        }
        y
    }

    /// Places a paragraph, over as many pages as it needs.
    pub(crate) fn place_lines(&mut self, block: &TextBlock, mut beside_first: Option<(Line, Measure)>) {
        let mut rest = &block.lines[..];
        while !rest.is_empty() {
            let fitting = self.fitting(rest);
            if fitting == 0 {
                self.break_page();
                continue;
            }
            self.settle();
            if let Some((beside, measure)) = beside_first.take() {
                // On the baseline of the first line, whatever the heights of the two.
                let y = self.y + rest[0].baseline - beside.baseline;
                self.draw_line(&beside, measure.x, y, Owner::Node(block.node));
            }
            let (now, later) = rest.split_at(fitting);
            self.y = self.draw_lines(now, block.measure.x, self.y, Owner::Node(block.node));
            rest = later;
            if !rest.is_empty() {
                self.break_page();
            }
        }
    }

    /// How many of these lines to place on this page; 0 asks for a new page.
    fn fitting(&self, lines: &[Line]) -> usize {
        let mut height = 0.0;
        let fitting = lines
            .iter()
            .take_while(|line| {
                height += line.height;
                height <= self.room() + 0.01
            })
            .count();
        if fitting == lines.len() {
            return fitting;
        }
        let fitting = fitting.min(lines.len().saturating_sub(LINES_TOGETHER));
        match fitting {
            // An empty page takes at least one line, however tall.
            _ if self.is_at_top() => fitting.max(1),
            0..LINES_TOGETHER => 0,
            enough => enough,
        }
    }

    /// Hands over the pages so far and begins with an empty one.
    pub(crate) fn take_pages(&mut self) -> Vec<Page> {
        self.y = BODY_TOP;
        self.space = 0.0;
        std::mem::replace(&mut self.pages, vec![Page::default()])
    }

    /// Moves the cursor to where something placed by hand has ended.
    pub(crate) fn move_to(&mut self, y: f32) {
        self.y = y;
    }

    /// Notes a heading for the outline at the cursor.
    pub(crate) fn note_heading(&mut self, level: HeadingLevel, title: String) {
        let entry = OutlineEntry { level, title, page: self.page_number(), y: self.y + self.space };
        self.outline.push(entry);
    }
}
