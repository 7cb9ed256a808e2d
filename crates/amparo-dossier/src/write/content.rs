//! A page as operators: runs of glyphs in compact form, rules, bars and pictures, each marked as content or artifact.
//!
//! Not here: fonts and pictures themselves.
//! What must stay true: the reader's pen stands within a thousandth of the size of where layout put each glyph.

use std::collections::BTreeMap;

use lopdf::Object;
use printpdf::{
    Color, CurTransMat, DictItem, Greyscale, Line, LineDashPattern, LinePoint, Op, PaintMode, PdfDocument,
    PdfFontHandle, PdfPage, Point, Pt, Rect, TextMatrix, XObjectTransform,
};

use super::SAVE_OPTIONS;
use super::font::{Font, FontSet};
use super::image::Images;
use super::structure::{self, Structure};
use crate::DossierError;
use crate::layout::page::{Draw, GlyphRun, Ink, Node, Owner, Page, Stroke};

/// The grid of the dots of a leader.
const LEADER_STEP: f32 = 5.0;
/// The length of a dot.
const LEADER_DOT: f32 = 0.8;

/// What pages refer to.
pub(crate) struct Resources<'a> {
    pub(crate) fonts: &'a FontSet,
    pub(crate) images: &'a Images<'a>,
    pub(crate) nodes: &'a [Node],
    pub(crate) size: (f32, f32),
}

/// Turns a page into printpdf's operators.
pub(crate) fn page(page: &Page, resources: &Resources<'_>, structure: &mut Structure) -> PdfPage {
    let (width, height) = resources.size;
    structure.begin_page();
    let mut painter = Painter {
        height,
        fonts: resources.fonts,
        images: resources.images,
        nodes: resources.nodes,
        structure,
        operations: Vec::new(),
        ink: Ink::Black,
        owner: None,
    };
    for item in &page.items {
        painter.mark(item.owner);
        painter.draw(&item.draw);
    }
    painter.mark_end();
    let area = Rect::from_wh(Pt(width), Pt(height));
    PdfPage { media_box: area.clone(), trim_box: area.clone(), crop_box: area, ops: painter.operations }
}

/// The content of the pages of a document, as printpdf writes it.
pub(crate) fn streams(document: &PdfDocument) -> Result<Vec<Vec<u8>>, DossierError> {
    let mut written = printpdf::serialize::to_lopdf_doc(document, &SAVE_OPTIONS, &mut Vec::new());
    let pages: Vec<_> = written.get_pages().into_values().collect();
    pages
        .into_iter()
        .map(|page| {
            let content = written
                .get_dictionary(page)
                .and_then(|page| page.get(b"Contents"))
                .and_then(Object::as_reference)
                .map_err(|_| DossierError::Writing)?;
            match written.objects.remove(&content) {
                Some(Object::Stream(stream)) => Ok(stream.content),
                _ => Err(DossierError::Writing),
            }
        })
        .collect()
}

struct Painter<'a> {
    height: f32,
    fonts: &'a FontSet,
    images: &'a Images<'a>,
    nodes: &'a [Node],
    structure: &'a mut Structure,
    operations: Vec<Op>,
    ink: Ink,
    owner: Option<Owner>,
}

impl Painter<'_> {
    /// Opens and closes marks where the owner changes; marks are never inside one another.
    fn mark(&mut self, owner: Owner) {
        if self.owner == Some(owner) {
            return;
        }
        self.mark_end();
        self.owner = Some(owner);
        self.operations.push(match owner {
            Owner::Artifact => Op::BeginMarkedContent { tag: "Artifact".into() },
            Owner::Node(node) => {
                let mark = self.structure.mark(node);
                let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(mark))]);
                Op::BeginMarkedContentWithProperties {
                    tag: structure::name(self.nodes[node.0].role).into(),
                    properties: DictItem::Dict { map },
                }
            }
        });
    }

    fn mark_end(&mut self) {
        if self.owner.take().is_some() {
            self.operations.push(Op::EndMarkedContent);
        }
    }

    fn draw(&mut self, draw: &Draw) {
        match draw {
            Draw::Glyphs(run) => self.glyphs(run),
            Draw::Shape { path, ink } => {
                self.fill_with(*ink);
                self.shape(path);
            }
            Draw::Rule { x1, y1, x2, y2, weight, ink } => {
                self.operations.push(Op::SetOutlineColor { col: grey(*ink) });
                self.line((*x1, *y1), (*x2, *y2), *weight);
            }
            Draw::Leader { from, to, y } => self.leader(*from, *to, *y),
            Draw::Fill { x, y, width, height, ink } => {
                self.fill_with(*ink);
                let rectangle = Rect {
                    x: Pt(hundredths(*x)),
                    y: Pt(hundredths(self.height - y - height)),
                    width: Pt(hundredths(*width)),
                    height: Pt(hundredths(*height)),
                    mode: Some(PaintMode::Fill),
                    winding_order: None,
                };
                self.operations.push(Op::DrawRectangle { rectangle });
            }
            Draw::Picture { picture, x, y, width, height } => {
                let Some(id) = self.images.name(*picture) else { return };
                let matrix = [*width, 0.0, 0.0, *height, *x, self.height - y - height].map(hundredths);
                let transform = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
                self.operations.extend([
                    Op::SaveGraphicsState,
                    Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) },
                    Op::UseXobject { id, transform },
                    Op::RestoreGraphicsState,
                ]);
            }
        }
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32), weight: f32) {
        let point = |(x, y): (f32, f32)| LinePoint {
            p: Point { x: Pt(hundredths(x)), y: Pt(hundredths(self.height - y)) },
            bezier: false,
        };
        let line = Line { points: vec![point(from), point(to)], is_closed: false };
        self.operations.push(Op::SetOutlineThickness { pt: Pt(weight) });
        self.operations.push(Op::DrawLine { line });
    }

    /// Dots on a grid that is the same on all lines, so that they stand under one another.
    fn leader(&mut self, from: f32, to: f32, y: f32) {
        let first = (from / LEADER_STEP).ceil() * LEADER_STEP;
        if to <= first {
            return;
        }
        let dash = LineDashPattern { offset: 0.0, pattern: vec![LEADER_DOT, LEADER_STEP - LEADER_DOT].into() };
        self.operations.push(Op::SaveGraphicsState);
        self.operations.push(Op::SetOutlineColor { col: grey(Ink::Grey) });
        self.operations.push(Op::SetLineDashPattern { dash });
        self.line((first, y), (to, y), 0.8);
        self.operations.push(Op::RestoreGraphicsState);
    }

    fn fill_with(&mut self, ink: Ink) {
        if self.ink != ink {
            self.operations.push(Op::SetFillColor { col: grey(ink) });
            self.ink = ink;
        }
    }

    fn shape(&mut self, path: &[Stroke]) {
        let flip = |y: f32| self.height - y;
        for stroke in path {
            let (key, numbers): (&str, Vec<f32>) = match *stroke {
                Stroke::Move(x, y) => ("m", vec![x, flip(y)]),
                Stroke::Line(x, y) => ("l", vec![x, flip(y)]),
                Stroke::Curve([x1, y1, x2, y2, x, y]) => ("c", vec![x1, flip(y1), x2, flip(y2), x, flip(y)]),
                Stroke::Close => ("h", Vec::new()),
            };
            let value = numbers.into_iter().map(|number| DictItem::Real(hundredths(number))).collect();
            self.operations.push(Op::Unknown { key: key.into(), value });
        }
        self.operations.push(Op::Unknown { key: "f".into(), value: Vec::new() });
    }

    fn glyphs(&mut self, run: &GlyphRun) {
        let Some(font) = self.fonts.get(run.face) else { return };
        self.fill_with(run.ink);
        let matrix = TextMatrix::Translate(Pt(hundredths(run.x)), Pt(hundredths(self.height - run.y)));
        self.operations.push(Op::StartTextSection);
        self.operations
            .push(Op::SetFont { font: PdfFontHandle::External(font.id.clone()), size: Pt(hundredths(run.size)) });
        self.operations.push(Op::SetTextMatrix { matrix });
        show(run, font, &mut self.operations);
        self.operations.push(Op::EndTextSection);
    }
}

/// Shows a run as strings of many glyphs with the corrections between them.
fn show(run: &GlyphRun, font: &Font, operations: &mut Vec<Op>) {
    let per_point = 1000.0 / hundredths(run.size).max(0.01);
    let mut shown = Shown::default();
    // How far the reader's pen is right of where it should be, in thousandths of the size.
    let mut error: f32 = 0.0;
    for glyph in &run.glyphs {
        let number = font.number(glyph.id);
        if (glyph.up - shown.rise).abs() > 0.01 {
            shown.flush(operations);
            shown.rise = glyph.up;
            operations.push(Op::SetLineOffset { multiplier: hundredths(glyph.up) });
        }
        let offset = glyph.right * per_point;
        let correction = (error - offset).round();
        shown.correct(correction);
        shown.string.extend(number.to_be_bytes());
        error += font.width(number) - correction - glyph.advance * per_point;
    }
    shown.flush(operations);
    if shown.rise != 0.0 {
        operations.push(Op::SetLineOffset { multiplier: 0.0 });
    }
}

/// A text-showing operator being filled.
#[derive(Default)]
struct Shown {
    items: Vec<DictItem>,
    string: Vec<u8>,
    rise: f32,
}

impl Shown {
    /// Moves the pen to the left by whole thousandths.
    fn correct(&mut self, correction: f32) {
        if correction == 0.0 {
            return;
        }
        self.close_string();
        self.items.push(DictItem::Real(correction));
    }

    fn close_string(&mut self) {
        if !self.string.is_empty() {
            let data = std::mem::take(&mut self.string);
            self.items.push(DictItem::String { data, literal: false });
        }
    }

    fn flush(&mut self, operations: &mut Vec<Op>) {
        self.close_string();
        let items = std::mem::take(&mut self.items);
        if !items.is_empty() {
            operations.push(Op::Unknown { key: "TJ".into(), value: vec![DictItem::Array(items)] });
        }
    }
}

fn grey(ink: Ink) -> Color {
    Color::Greyscale(Greyscale::new(ink.lightness(), None))
}

/// Rounds to hundredths of a point, so that the numbers stay short.
fn hundredths(number: f32) -> f32 {
    (number * 100.0).round() / 100.0
}
