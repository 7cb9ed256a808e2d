//! What a dossier says: parts, blocks and runs of text, without any notion of pages.
//!
//! Not here: where anything stands on paper (`layout`), and any rule about who may read what: a dossier is made from a
//! release that has already passed the gate, with every label already in the dossier's language.
//! What must stay true: a model holds everything that reaches the paper; the later stages add nothing but page numbers.

use std::sync::Arc;

use serde::Serialize;

/// The languages a dossier can be set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Language {
    /// Arabic, set from right to left.
    Arabic,
    /// Chinese in simplified characters.
    Chinese,
    /// English.
    English,
    /// French.
    French,
    /// Russian.
    Russian,
    /// Spanish.
    Spanish,
}

impl Language {
    /// All languages, in the order of their tags.
    pub const ALL: [Self; 6] = [Self::Arabic, Self::English, Self::Spanish, Self::French, Self::Russian, Self::Chinese];

    /// The language as the catalogues name it (`ar`, `en`, `es`, `fr`, `ru`, `zh`), if it is one of the six.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL.into_iter().find(|language| language.tag().split('-').next() == Some(primary))
    }

    /// The BCP 47 tag written into the document.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::Chinese => "zh-Hans",
            Self::English => "en",
            Self::French => "fr",
            Self::Russian => "ru",
            Self::Spanish => "es",
        }
    }

    /// The direction the language is written in.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }
}

/// The direction of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Direction {
    /// As in English.
    LeftToRight,
    /// As in Arabic.
    RightToLeft,
}

/// The digits of the numbers this crate makes: pages, paragraphs, list items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub enum Digits {
    /// 0123456789
    #[default]
    European,
    /// ٠١٢٣٤٥٦٧٨٩
    ArabicIndic,
}

/// The paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub enum PageSize {
    /// 210 by 297 millimetres.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// A whole dossier.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dossier {
    /// The language of the document; every text without a language of its own is in it.
    pub language: Language,
    /// The digits of page, paragraph and list numbers.
    pub digits: Digits,
    /// The paper.
    pub page_size: PageSize,
    /// What the file says of itself.
    pub metadata: Metadata,
    /// What stands at the head and foot of every page.
    pub furniture: Furniture,
    /// The first page.
    pub cover: Option<Cover>,
    /// The title of the table of contents; without it there is none.
    pub contents_title: Option<String>,
    /// The body.
    pub parts: Vec<Part>,
    /// The pictures that figures and exhibits show, by their place in this list.
    pub pictures: Vec<Picture>,
}

impl Dossier {
    /// A dossier without content in this language, to be filled.
    pub fn new(language: Language, title: impl Into<String>) -> Self {
        Self {
            language,
            digits: Digits::default(),
            page_size: PageSize::default(),
            metadata: Metadata { title: title.into(), made_at: 0 },
            furniture: Furniture::default(),
            cover: None,
            contents_title: None,
            parts: Vec::new(),
            pictures: Vec::new(),
        }
    }

    /// Adds a picture and says how figures name it. Equal pictures are written once.
    pub fn add_picture(&mut self, picture: Picture) -> PictureIndex {
        self.pictures.push(picture);
        PictureIndex(self.pictures.len() - 1)
    }
}

/// What the file says of itself in its properties. Never a person's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Metadata {
    /// The title in the window of a reader program.
    pub title: String,
    /// When the release was made, in seconds since 1970 in universal time; from the release, never from a clock here.
    pub made_at: i64,
}

/// Head and foot of every page. An empty text leaves its place empty; a text too long for its place is cut with "…".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Furniture {
    /// The classification, in the middle of head and foot.
    pub classification: String,
    /// At the start of the head: the case reference.
    pub head_start: String,
    /// At the end of the head: document id and version.
    pub head_end: String,
    /// At the start of the foot: copy mark and short code of the release.
    pub foot_start: String,
    /// A line under the foot, such as "Allegations, not a finding of guilt".
    pub caveat: String,
    /// The page number with `{page}` and `{pages}`, at the end of the foot: "Page {page} of {pages}".
    pub page_label: String,
    /// One word across every page, beneath the text: DEMO or DRAFT.
    pub watermark: Option<String>,
}

/// The first page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cover {
    /// The office that made the document, above the title.
    pub office: String,
    /// The title.
    pub title: Text,
    /// A second line under the title, if any.
    pub subtitle: Option<Text>,
    /// Reference, recipient, copy, classification, date.
    pub facts: Vec<Fact>,
    /// What the dossier contains, how to handle it, how to verify it: short paragraphs, each under a label.
    pub notes: Vec<CoverNote>,
}

/// A labelled paragraph of the cover.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CoverNote {
    /// The label, set bold above the text.
    pub label: String,
    /// The paragraph.
    pub text: Text,
}

/// A part of the body. Its title is the first heading of the outline.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Part {
    /// The title, a heading of level 1.
    pub title: Text,
    /// Whether the part begins on a new page.
    pub starts_page: bool,
    /// The language of the part, where it is not that of the document.
    pub language: Option<Language>,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Part {
    /// A part in the document's language that follows on the same page.
    pub fn new(title: impl Into<Text>) -> Self {
        Self { title: title.into(), starts_page: false, language: None, blocks: Vec::new() }
    }
}

/// One thing under another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Block {
    /// A heading inside a part.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list.
    List(List),
    /// Labels with their values, such as the sheet of a person.
    Facts(Vec<Fact>),
    /// A table.
    Table(Table),
    /// A picture, or a placeholder, with its caption.
    Figure(Figure),
    /// An exhibit with its hash, picture and custody line.
    Exhibit(Exhibit),
}

/// A heading inside a part.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Heading {
    /// Second or third level; the first belongs to parts.
    pub level: HeadingLevel,
    /// What it says.
    pub text: Text,
}

/// The levels of headings; a level may follow any other, the outline nests as far as its parents exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum HeadingLevel {
    /// The title of a part.
    First,
    /// A section.
    Second,
    /// A subsection.
    Third,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Paragraph {
    /// What it says.
    pub text: Text,
    /// How it is set.
    pub kind: ParagraphKind,
    /// Its language, where it is not that of the part.
    pub language: Option<Language>,
}

impl Paragraph {
    /// A paragraph that counts in the numbering of the document.
    pub fn numbered(text: impl Into<Text>) -> Self {
        Self { text: text.into(), kind: ParagraphKind::Numbered, language: None }
    }

    /// A paragraph without a number.
    pub fn plain(text: impl Into<Text>) -> Self {
        Self { text: text.into(), kind: ParagraphKind::Plain, language: None }
    }

    /// A small remark, such as the note under a table.
    pub fn note(text: impl Into<Text>) -> Self {
        Self { text: text.into(), kind: ParagraphKind::Note, language: None }
    }
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum ParagraphKind {
    /// With its number in the margin column, counted through the document.
    Numbered,
    /// Without a number.
    Plain,
    /// Somebody else's words, set in at both sides.
    Quotation,
    /// Small: remarks on method, notes under tables.
    Note,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct List {
    /// Whether the items are numbered.
    pub is_ordered: bool,
    /// The items.
    pub items: Vec<Text>,
}

/// A label with its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// The value.
    pub value: Text,
}

impl Fact {
    /// A label with its value.
    pub fn new(label: impl Into<String>, value: impl Into<Text>) -> Self {
        Self { label: label.into(), value: value.into() }
    }
}

/// A table. Its head is repeated on every page; rows stay whole unless taller than a page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// What stands above it.
    pub caption: Option<Text>,
    /// The columns with their heads, in reading order; an Arabic table is mirrored by the layout.
    pub columns: Vec<Column>,
    /// The rows. A missing cell is empty, a cell without a column is a finding.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// Its head.
    pub head: Text,
    /// How wide it is.
    pub width: ColumnWidth,
    /// How its cells are aligned.
    pub alignment: ColumnAlignment,
}

impl Column {
    /// A column that takes a share of the width left over by the fitted ones.
    pub fn share(head: impl Into<Text>, share: u16) -> Self {
        Self { head: head.into(), width: ColumnWidth::Share(share), alignment: ColumnAlignment::Start }
    }

    /// A column as wide as its content needs, up to a third of the table.
    pub fn fitted(head: impl Into<Text>) -> Self {
        Self { head: head.into(), width: ColumnWidth::Fitted, alignment: ColumnAlignment::Start }
    }

    /// A fitted column of numbers aligned on this decimal sign.
    pub fn numbers(head: impl Into<Text>, decimal_sign: char) -> Self {
        Self { head: head.into(), width: ColumnWidth::Fitted, alignment: ColumnAlignment::Decimal(decimal_sign) }
    }
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum ColumnWidth {
    /// A share of the width that fitted columns leave over.
    Share(u16),
    /// As wide as the content needs, up to a third of the table.
    Fitted,
}

/// How the cells of a column are aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum ColumnAlignment {
    /// At the side where reading starts.
    Start,
    /// At the other side.
    End,
    /// On the decimal sign; a number without one ends where the sign would stand.
    Decimal(char),
}

/// A cell: one or more short paragraphs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cell {
    /// Its paragraphs.
    pub texts: Vec<Text>,
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self { texts: vec![text.into()] }
    }
}

/// A picture or its placeholder with a caption.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// What is shown.
    pub content: FigureContent,
    /// What stands under it.
    pub caption: Text,
    /// What it shows, in words, for those who cannot see it.
    pub alternative: String,
}

/// What a figure shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum FigureContent {
    /// A picture of the dossier.
    Picture(PictureIndex),
    /// A frame with these lines in place of a picture that is not printed: number, hash, reason.
    Placeholder(Vec<Text>),
}

/// The place of a picture in [`Dossier::pictures`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct PictureIndex(pub usize);

/// An exhibit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Exhibit {
    /// Its number, such as `KIN-2026-A0042/E-A014`.
    pub number: String,
    /// What it is.
    pub description: Text,
    /// Kind, size, media type, when and from whom it was taken.
    pub facts: Vec<Fact>,
    /// The label of the hash and its 64 hexadecimal digits, printed in groups of four on two lines.
    pub hash: Option<(String, String)>,
    /// Its picture or placeholder.
    pub figure: Option<Figure>,
    /// Its custody in one line.
    pub custody: Option<Text>,
}

/// A picture in a form the writer can embed: made once in the decoding child, never a foreign file.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// The encoding of the bytes.
    pub format: PictureFormat,
    /// The bytes.
    #[serde(skip)]
    pub bytes: Arc<[u8]>,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Picture({:?}, {} bytes)", self.format, self.bytes.len())
    }
}

/// The encodings a picture may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum PictureFormat {
    /// JPEG in grey or colour with eight bits a sample; printed as it is, without any of its metadata.
    Jpeg,
    /// PNG of eight bits a sample without transparency and without interlacing.
    Png,
    /// Rows of red, green, blue bytes from the top.
    Rgb {
        /// Pixels in a row.
        width: u32,
        /// Rows.
        height: u32,
    },
}

/// A text with its styles.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// The pieces in reading order.
    pub pieces: Vec<Piece>,
    /// The direction of the paragraph; without it, that of the document unless the text has no letter of it.
    pub direction: Option<Direction>,
}

impl Text {
    /// A text without content.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text and one more run.
    #[must_use]
    pub fn with(mut self, run: Run) -> Self {
        self.pieces.push(Piece::Run(run));
        self
    }

    /// The text and one more plain run.
    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.with(Run::new(text))
    }

    /// The text and one more bold run.
    #[must_use]
    pub fn bold(self, text: impl Into<String>) -> Self {
        self.with(Run { weight: Weight::Bold, ..Run::new(text) })
    }

    /// The text and a run in another language, such as a name in its own script.
    #[must_use]
    pub fn in_language(self, language: Language, text: impl Into<String>) -> Self {
        self.with(Run { language: Some(language), ..Run::new(text) })
    }

    /// The text and a bar over something withheld, with the code of the reason.
    #[must_use]
    pub fn redacted(mut self, reason: impl Into<String>) -> Self {
        self.pieces.push(Piece::Redaction(Redaction { reason: reason.into() }));
        self
    }

    /// The text and a hash in groups of four on lines of eight groups.
    #[must_use]
    pub fn hash(mut self, digits: impl Into<String>) -> Self {
        self.pieces.push(Piece::Hash(digits.into()));
        self
    }

    /// The characters without their styles; redactions show their reason in brackets.
    pub fn to_plain(&self) -> String {
        let mut plain = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Run(run) => plain.push_str(&run.text),
                Piece::Hash(digits) => plain.push_str(digits),
                Piece::Redaction(redaction) => {
                    plain.push('[');
                    plain.push_str(&redaction.reason);
                    plain.push(']');
                }
            }
        }
        plain
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new().plain(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::new().plain(text)
    }
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Piece {
    /// Characters in one style. A line feed in it begins a new line.
    Run(Run),
    /// A bar over something withheld.
    Redaction(Redaction),
    /// A hash: digits in groups of four, eight groups a line, in the monospaced face, always from left to right.
    Hash(String),
}

/// Characters in one style.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The characters.
    pub text: String,
    /// Their language, where it is not that of the paragraph.
    pub language: Option<Language>,
    /// A direction of their own: the run stands apart from the text around it, as a reference inside an Arabic line.
    pub direction: Option<Direction>,
    /// Their weight.
    pub weight: Weight,
    /// Whether they slant; scripts without a slanted face stay upright.
    pub is_italic: bool,
    /// Whether they are set in the monospaced face.
    pub is_mono: bool,
}

impl Run {
    /// Characters in the style of the paragraph.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            language: None,
            direction: None,
            weight: Weight::Regular,
            is_italic: false,
            is_mono: false,
        }
    }

    /// A reference, path or code: monospaced and from left to right whatever is around it.
    pub fn code(text: impl Into<String>) -> Self {
        Self { is_mono: true, direction: Some(Direction::LeftToRight), ..Self::new(text) }
    }
}

/// The weight of letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub enum Weight {
    /// Regular.
    #[default]
    Regular,
    /// Bold.
    Bold,
}

/// A bar over something withheld: its width tells nothing of what is under it, for nothing is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Redaction {
    /// The code of the reason, printed on the bar.
    pub reason: String,
}
