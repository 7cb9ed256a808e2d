//! Figures: a picture or a framed placeholder with its caption, never parted.
//!
//! Not here: what the bytes of a picture are (`picture`).
//! What must stay true: a picture is never drawn larger than its pixels bear, nor without its caption.

use super::flow::Flow;
use super::page::{Draw, Ink, NodeIndex, Owner, Role};
use super::rows::height_of;
use super::shape::{Line, TextStyle};
use super::style::Measure;
use crate::finding::Finding;
use crate::model::{Direction, Figure, FigureContent, Language, PictureIndex, Text};

/// A picture is drawn with at least this many pixels an inch.
const LEAST_PIXELS_PER_INCH: f32 = 96.0;
/// Between picture and caption.
const ABOVE_CAPTION: f32 = 5.0;
/// Inside the frame of a placeholder.
const FRAME_PADDING: f32 = 12.0;

/// A figure ready to be placed.
pub(crate) struct PreparedFigure {
    content: Content,
    caption: Vec<Line>,
    measure: Measure,
    node: NodeIndex,
    caption_node: NodeIndex,
}

enum Content {
    Picture { picture: PictureIndex, width: f32, height: f32 },
    Frame { lines: Vec<Line>, height: f32 },
}

impl PreparedFigure {
    pub(crate) fn height(&self) -> f32 {
        let content = match &self.content {
            Content::Picture { height, .. } | Content::Frame { height, .. } => *height,
        };
        let caption = height_of(&self.caption);
        content + if caption > 0.0 { ABOVE_CAPTION + caption } else { 0.0 }
    }

    /// Draws the figure with its top at `y`.
    pub(crate) fn draw(&self, flow: &mut Flow<'_>, y: f32) {
        let owner = Owner::Node(self.node);
        let content_height = match &self.content {
            Content::Picture { picture, width, height } => {
                let x = match flow.geometry.direction {
                    Direction::LeftToRight => self.measure.x,
                    Direction::RightToLeft => self.measure.x + self.measure.width - width,
                };
                flow.put(owner, Draw::Picture { picture: *picture, x, y, width: *width, height: *height });
                *height
            }
            Content::Frame { lines, height } => {
                draw_frame(flow, self.measure, y, *height);
                let top = y + (height - height_of(lines)) / 2.0;
                flow.draw_lines(lines, self.measure.inset(FRAME_PADDING).x, top, owner);
                *height
            }
        };
        let caption = Owner::Node(self.caption_node);
        flow.draw_lines(&self.caption, self.measure.x, y + content_height + ABOVE_CAPTION, caption);
    }
}

impl Flow<'_> {
    /// Prepares a figure for a column; no part of it is higher than `highest`.
    pub(crate) fn prepare_figure(
        &mut self,
        figure: &Figure,
        measure: Measure,
        highest: f32,
        section: NodeIndex,
        language: Option<Language>,
    ) -> PreparedFigure {
        let node = self.node(section, Role::Figure);
        self.nodes[node.0].alternative = Some(figure.alternative.clone());
        let caption_node = self.node(section, Role::Caption);
        let style = TextStyle { aligns_with_surroundings: true, ..self.styles(language).small() };
        let mut caption = self.shape(&figure.caption, measure.width, &style);
        // A caption longer than a page would leave no room for what it explains.
        let room = (self.geometry.capacity() - 120.0).max(1.0);
        let mut height = 0.0;
        caption.retain(|line| {
            height += line.height;
            height <= room
        });
        let highest = highest.min(self.geometry.capacity() - ABOVE_CAPTION - height_of(&caption));
        let content = match &figure.content {
            FigureContent::Picture(picture) => self.size_of(*picture, measure.width, highest),
            FigureContent::Placeholder(_) => None,
        };
        let content = content.unwrap_or_else(|| self.frame(figure, measure, highest, style));
        PreparedFigure { content, caption, measure, node, caption_node }
    }

    fn size_of(&mut self, picture: PictureIndex, widest: f32, highest: f32) -> Option<Content> {
        let Some(pixels) = self.pictures.get(picture.0) else {
            self.findings.insert(Finding::MissingPicture { picture: picture.0, place: self.place });
            return None;
        };
        let (width, height) = (*pixels)?;
        let scale = (72.0 / LEAST_PIXELS_PER_INCH).min(widest / width).min(highest / height);
        Some(Content::Picture { picture, width: width * scale, height: height * scale })
    }

    /// A frame with the lines of the placeholder, or with the words for the picture where it cannot be shown.
    fn frame(&mut self, figure: &Figure, measure: Measure, highest: f32, style: TextStyle) -> Content {
        let inner = measure.inset(FRAME_PADDING).width;
        let style = TextStyle { ink: Ink::Grey, ..style };
        let mut lines: Vec<Line> = match &figure.content {
            FigureContent::Placeholder(texts) => {
                texts.iter().flat_map(|text| self.shape(text, inner, &style)).collect()
            }
            FigureContent::Picture(_) => self.shape(&Text::from(figure.alternative.as_str()), inner, &style),
        };
        let room = highest - 2.0 * FRAME_PADDING;
        let mut height = 0.0;
        lines.retain(|line| {
            height += line.height;
            height <= room
        });
        let height = (height_of(&lines) + 2.0 * FRAME_PADDING).max(72.0);
        Content::Frame { lines, height }
    }

    pub(crate) fn place_figure(&mut self, figure: &PreparedFigure) {
        self.leave(8.0);
        self.need(figure.height());
        self.settle();
        let top = self.y();
        figure.draw(self, top);
        self.move_to(top + figure.height());
        self.leave(16.0);
    }
}

fn draw_frame(flow: &mut Flow<'_>, measure: Measure, y: f32, height: f32) {
    let (left, right) = (measure.x, measure.x + measure.width);
    let bottom = y + height;
    for (x1, y1, x2, y2) in
        [(left, y, right, y), (right, y, right, bottom), (right, bottom, left, bottom), (left, bottom, left, y)]
    {
        flow.put(Owner::Artifact, Draw::Rule { x1, y1, x2, y2, weight: 0.5, ink: Ink::Hairline });
    }
}
