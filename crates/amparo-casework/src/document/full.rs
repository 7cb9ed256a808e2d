//! The full case dossier.

use std::collections::{BTreeMap, BTreeSet};

use amparo_domain::gate::{ReleasedField, ReleasedRecord};
use amparo_domain::{RecordId, Sensitivity, Value};
use amparo_dossier::{
    Block, Cell, Column, Cover, CoverNote, Digits, Dossier, Fact, Furniture, Heading, HeadingLevel, Metadata,
    Paragraph, Part, Table, Text,
};
use amparo_i18n::{Language, instant_text};

use super::exhibits;
use super::words::{Particulars, Words};

/// Sets out everything that a release holds of a case.
pub(crate) fn full_dossier(words: &Words<'_>) -> Option<Dossier> {
    let case = words.release.record(words.release.case())?;
    let language = amparo_dossier::Language::from_tag(words.language.code())?;
    let full = Full { words, case };
    let mut dossier = Dossier::new(language, full.title());
    if words.language == Language::Arabic {
        dossier.digits = Digits::ArabicIndic;
    }
    dossier.metadata = Metadata { title: full.title(), made_at: words.particulars.made_at_millis / 1000 };
    dossier.furniture = full.furniture();
    dossier.cover = Some(full.cover());
    dossier.contents_title = Some(words.text("dossier-contents"));
    let mut parts = vec![
        full.summary(),
        full.scope(),
        full.standard(),
        full.chronology(),
        full.events(),
        full.persons(),
        full.involvement(),
    ];
    parts.push(exhibits::list(words, &mut dossier));
    parts.push(full.gaps());
    parts.push(exhibits::custody(words));
    parts.push(full.codes());
    parts.push(full.closing());
    if let Some(first) = parts.first_mut() {
        first.starts_page = true;
    }
    dossier.parts = parts;
    Some(dossier)
}

struct Full<'a> {
    words: &'a Words<'a>,
    case: &'a ReleasedRecord,
}

impl<'a> Full<'a> {
    fn title(&self) -> String {
        self.words.text("dossier-title-full")
    }

    fn reference(&self) -> String {
        self.case.text("ref").unwrap_or_default().to_owned()
    }

    fn classification(&self) -> String {
        self.words.text(match self.words.release.sensitivity() {
            Sensitivity::Unclassified => "dossier-classification-u",
            Sensitivity::Confidential => "dossier-classification-c",
            Sensitivity::StrictlyConfidential => "dossier-classification-sc",
        })
    }

    fn release_code(&self) -> String {
        // The end of the id is the part that chance made: short, and different for every release.
        let id = self.words.particulars.release.to_string();
        id[id.len() - 8..].to_uppercase()
    }

    fn watermark(&self) -> String {
        let is_demonstration = self.words.particulars.is_demonstration;
        self.words.text(if is_demonstration { "dossier-demo" } else { "dossier-draft" })
    }

    fn furniture(&self) -> Furniture {
        let words = self.words;
        Furniture {
            classification: self.classification(),
            head_start: self.reference(),
            head_end: self.title(),
            foot_start: words.message("dossier-release-code", &[("code", self.release_code().into())]),
            caveat: words.text("dossier-caveat"),
            page_label: words.message("dossier-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
            watermark: (words.release.watermark().is_some() || words.particulars.is_demonstration)
                .then(|| self.watermark()),
        }
    }

    fn cover(&self) -> Cover {
        let words = self.words;
        let Particulars { office, made_at_millis, .. } = words.particulars;
        let release = words.release;
        let fact = |id: &str, value: String| Fact::new(words.text(id), value);
        let mut facts = vec![
            Fact::new(
                words.text("dossier-fact-reference"),
                Text::new().with(amparo_dossier::Run::code(self.reference())),
            ),
            Fact::new(words.text("dossier-fact-kind"), words.shown(self.case, "kind")),
            fact("dossier-fact-recipient", words.code_label("CRECIP", release.recipient().code())),
            fact("dossier-fact-purpose", words.code_label("CSCOPE", release.purpose().code())),
            fact("dossier-fact-profile", words.code_label("REDACTION_PROFILE", release.profile().code())),
            fact("dossier-fact-classification", self.classification()),
            Fact::new(words.text("dossier-fact-standard"), words.shown(self.case, "standard_of_proof")),
            fact("dossier-fact-made", instant_text(words.language, *made_at_millis)),
        ];
        if states(self.case, "mission") {
            facts.insert(2, Fact::new(words.text("dossier-fact-mission"), words.shown(self.case, "mission")));
        }
        let count = |kind: &str| words.release.of_kind(kind).count() as u64;
        let contents = words.message(
            "dossier-cover-contents",
            &[
                ("reference", self.reference().into()),
                ("events", count("event").into()),
                ("acts", count("act").into()),
                ("persons", count("person").into()),
                ("exhibits", count("exhibit").into()),
            ],
        );
        let note = |label: &str, text: String| CoverNote { label: words.text(label), text: text.into() };
        let mut notes = vec![note("dossier-note-contents", contents)];
        if words.release.watermark().is_some() {
            notes.push(note("dossier-note-handling", words.text("dossier-cover-draft")));
        }
        notes.push(note("dossier-note-verify", words.text("dossier-cover-verify")));
        Cover {
            office: office.clone(),
            title: Text::from(self.title()),
            subtitle: words.plain(self.case, "title").map(Text::from),
            facts,
            notes,
        }
    }

    fn part(&self, id: &str) -> Part {
        Part::new(self.words.text(id))
    }

    fn long_text(&self, part: &str, field: &str, empty: &str) -> Part {
        let mut part = self.part(part);
        match self.words.plain(self.case, field) {
            Some(text) => part.blocks.extend(paragraphs(&text)),
            None => part.blocks.push(Block::Paragraph(Paragraph::plain(self.words.text(empty)))),
        }
        part
    }

    fn summary(&self) -> Part {
        self.long_text("dossier-part-summary", "summary", "dossier-no-summary")
    }

    fn scope(&self) -> Part {
        let mut part = self.long_text("dossier-part-scope", "scope_and_method", "dossier-no-scope");
        if let Some(basis) = self.words.plain(self.case, "mandate_basis") {
            let fact = Fact::new(self.words.text("dossier-fact-mandate"), basis);
            part.blocks.insert(0, Block::Facts(vec![fact]));
        }
        part
    }

    fn standard(&self) -> Part {
        let mut part = self.part("dossier-part-standard");
        let text = match self.words.plain(self.case, "standard_of_proof") {
            Some(standard) => self.words.message("dossier-standard-text", &[("standard", standard.into())]),
            None => self.words.text("dossier-standard-unset"),
        };
        part.blocks.push(Block::Paragraph(Paragraph::numbered(text)));
        part
    }

    /// The events in the order of their dates: earliest, latest, id.
    fn events_in_order(&self) -> Vec<&'a ReleasedRecord> {
        let mut events: Vec<&ReleasedRecord> = self.words.release.of_kind("event").collect();
        events.sort_by_key(|event| {
            let start = match event.value("start") {
                Some(Value::Date(date)) => Some((date.earliest, date.latest)),
                _ => None,
            };
            (start.is_none(), start, event.id())
        });
        events
    }

    fn chronology(&self) -> Part {
        let words = self.words;
        let mut part = self.part("dossier-part-chronology");
        let events = self.events_in_order();
        if events.is_empty() {
            return self.nothing(part);
        }
        let count = words.message("dossier-events-of-case", &[("count", (events.len() as u64).into())]);
        part.blocks.push(Block::Paragraph(Paragraph::numbered(count)));
        let rows = events
            .iter()
            .map(|event| {
                vec![
                    Cell::from(words.shown(event, "start")),
                    Cell::from(words.shown(event, "title")),
                    Cell::from(words.shown(event, "area")),
                ]
            })
            .collect();
        let columns = vec![
            Column::share(words.text("dossier-head-date"), 3),
            Column::share(words.text("dossier-head-event"), 5),
            Column::share(words.text("dossier-head-place"), 3),
        ];
        part.blocks.push(Block::Table(Table { caption: None, columns, rows }));
        part
    }

    fn events(&self) -> Part {
        let mut part = self.part("dossier-part-events");
        let events = self.events_in_order();
        if events.is_empty() {
            return self.nothing(part);
        }
        let acts = self.by_event("act");
        let sources = self.by_event("information");
        for event in events {
            part.blocks.extend(self.event(event, &acts, &sources));
        }
        part
    }

    fn by_event(&self, kind: &'static str) -> BTreeMap<RecordId, Vec<&'a ReleasedRecord>> {
        let mut found: BTreeMap<RecordId, Vec<&ReleasedRecord>> = BTreeMap::new();
        for record in self.words.release.of_kind(kind) {
            if let Some(event) = record.reference("event") {
                found.entry(event).or_default().push(record);
            }
        }
        found
    }

    fn event(
        &self,
        event: &ReleasedRecord,
        acts: &BTreeMap<RecordId, Vec<&ReleasedRecord>>,
        sources: &BTreeMap<RecordId, Vec<&ReleasedRecord>>,
    ) -> Vec<Block> {
        let words = self.words;
        let mut blocks =
            vec![Block::Heading(Heading { level: HeadingLevel::Second, text: words.shown(event, "title") })];
        let facts = ["start", "end", "area", "region", "place", "context", "violation_status", "clarity"]
            .iter()
            .filter(|field| states(event, field))
            .map(|field| Fact::new(words.field_label("event", field), words.shown(event, field)))
            .collect();
        blocks.push(Block::Facts(facts));
        if let Some(text) = words.plain(event, "description") {
            blocks.extend(paragraphs(&text));
        }
        if let Some(acts) = acts.get(&event.id()) {
            blocks.push(self.sub_heading("dossier-acts"));
            blocks.push(self.acts_table(acts));
            for act in acts {
                if let Some(text) = words.plain(act, "description") {
                    blocks.extend(paragraphs(&text));
                }
            }
        }
        if let Some(sources) = sources.get(&event.id()) {
            blocks.push(self.sub_heading("dossier-sources"));
            blocks.push(self.sources_table(sources));
        }
        let concerned = std::iter::once(event).chain(acts.get(&event.id()).into_iter().flatten().copied());
        blocks.extend(concerned.flat_map(|record| self.contradictions(record)));
        blocks
    }

    fn sub_heading(&self, id: &str) -> Block {
        Block::Heading(Heading { level: HeadingLevel::Third, text: self.words.text(id).into() })
    }

    fn acts_table(&self, acts: &[&ReleasedRecord]) -> Block {
        let words = self.words;
        let rows = acts
            .iter()
            .map(|act| {
                vec![
                    Cell::from(words.shown(act, "type")),
                    Cell::from(words.shown(act, "victim")),
                    Cell::from(words.shown(act, "start")),
                    Cell::from(words.shown(act, "count")),
                    Cell::from(words.shown(act, "methods")),
                ]
            })
            .collect();
        let columns = vec![
            Column::share(words.text("dossier-head-act"), 4),
            Column::share(words.text("dossier-head-victim"), 2),
            Column::share(words.text("dossier-head-when"), 3),
            Column::share(words.text("dossier-head-count"), 3),
            Column::share(words.text("dossier-head-methods"), 3),
        ];
        Block::Table(Table { caption: None, columns, rows })
    }

    fn sources_table(&self, sources: &[&ReleasedRecord]) -> Block {
        let words = self.words;
        let rows = sources
            .iter()
            .map(|source| {
                let grade = [source.text("adm_reliability"), source.text("adm_credibility")];
                let grade: String = grade.into_iter().flatten().collect();
                let hand = match source.value("first_hand") {
                    Some(Value::Bool(true)) => words.text("dossier-first-hand"),
                    Some(Value::Bool(false)) => words.text("dossier-not-first-hand"),
                    _ => words.text("dossier-not-stated"),
                };
                let mut graded = Cell::from(if grade.is_empty() { words.text("dossier-not-stated") } else { grade });
                graded.texts.push(Text::from(hand));
                vec![
                    Cell::from(words.shown(source, "source")),
                    graded,
                    Cell::from(words.shown(source, "date_received")),
                    Cell::from(words.shown(source, "content")),
                ]
            })
            .collect();
        let columns = vec![
            Column::share(words.text("dossier-head-source"), 2),
            Column::share(words.text("dossier-head-grade"), 3),
            Column::share(words.text("dossier-head-received"), 3),
            Column::share(words.text("dossier-head-content"), 7),
        ];
        Block::Table(Table { caption: None, columns, rows })
    }

    /// Values that stand against each other: all of them, who entered them and when.
    fn contradictions(&self, record: &ReleasedRecord) -> Vec<Block> {
        let words = self.words;
        let mut blocks = Vec::new();
        for (field, state) in record.fields() {
            let ReleasedField::Conflict(values) = state else { continue };
            let label = words.field_label(record.kind(), field);
            let text = words.message("dossier-contradiction", &[("field", label.into())]);
            blocks.push(Block::Paragraph(Paragraph::numbered(text)));
            let items = values
                .iter()
                .map(|value| {
                    let author = words.particulars.members.get(&value.at.author).cloned().unwrap_or_default();
                    Text::from(words.message(
                        "dossier-contradiction-value",
                        &[
                            ("value", words.value_of(record.kind(), field, &value.value).into()),
                            ("author", author.into()),
                            ("time", instant_text(words.language, value.at.recorded_at_millis).into()),
                        ],
                    ))
                })
                .collect();
            blocks.push(Block::List(amparo_dossier::List { is_ordered: false, items }));
        }
        blocks
    }

    fn persons(&self) -> Part {
        let words = self.words;
        let mut part = self.part("dossier-part-persons");
        let mut persons: Vec<&ReleasedRecord> = words.release.of_kind("person").collect();
        if persons.is_empty() {
            return self.nothing(part);
        }
        persons.sort_by_key(|person| words.name(person.id()));
        let rows = persons
            .iter()
            .map(|person| {
                let further: Vec<String> = ["group_description", "number_in_group", "vulnerabilities", "displacement"]
                    .iter()
                    .filter_map(|field| words.plain(person, field))
                    .collect();
                vec![
                    Cell::from(words.name(person.id())),
                    Cell::from(words.shown(person, "sex")),
                    Cell::from(words.shown(person, "age_band")),
                    Cell::from(further.join("; ")),
                ]
            })
            .collect();
        let columns = vec![
            Column::share(words.text("dossier-head-person"), 2),
            Column::share(words.text("dossier-head-sex"), 2),
            Column::share(words.text("dossier-head-age"), 2),
            Column::share(words.text("dossier-head-further"), 5),
        ];
        part.blocks.push(Block::Table(Table { caption: None, columns, rows }));
        part
    }

    fn involvement(&self) -> Part {
        let words = self.words;
        let mut part = self.part("dossier-part-involvement");
        let involvements: Vec<&ReleasedRecord> = words.release.of_kind("involvement").collect();
        if involvements.is_empty() {
            return self.nothing(part);
        }
        let rows = involvements
            .iter()
            .map(|involvement| {
                vec![
                    Cell::from(words.shown(involvement, "perpetrator")),
                    Cell::from(words.shown(involvement, "act")),
                    Cell::from(words.shown(involvement, "degree")),
                    Cell::from(words.shown(involvement, "attribution_basis")),
                    Cell::from(words.shown(involvement, "reply")),
                ]
            })
            .collect();
        let columns = vec![
            Column::share(words.text("dossier-head-perpetrator"), 3),
            Column::share(words.text("dossier-head-act"), 3),
            Column::share(words.text("dossier-head-degree"), 3),
            Column::share(words.text("dossier-head-basis"), 3),
            Column::share(words.text("dossier-head-reply"), 4),
        ];
        part.blocks.push(Block::Table(Table { caption: None, columns, rows }));
        part
    }

    /// What is missing or left out: each reason once, and under it each field with the records it concerns.
    fn gaps(&self) -> Part {
        let words = self.words;
        let mut part = self.part("dossier-part-gaps");
        let mut gaps: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for gap in words.release.gaps() {
            let reason = match &gap.step {
                Some((step, why)) => format!(
                    "{}: {}",
                    words.text(&gate_id(&format!("step_{}", step.code()))),
                    words.text(&gate_id(why.code()))
                ),
                None => words.text(&gate_id(gap.reason.code())),
            };
            let concerned = gaps.entry(reason).or_default();
            if let Some(record) = gap.record.and_then(|record| words.release.record(record)) {
                let field = gap.field.as_ref().map(|field| words.field_label(record.kind(), field));
                concerned.entry(field.unwrap_or_default()).or_default().insert(words.name(record.id()));
            }
        }
        for drop in words.release.drops() {
            // A record that is left out is not named: that it is there would already say something.
            gaps.entry(words.text(&gate_id(drop.reason.code()))).or_default();
        }
        if gaps.is_empty() {
            part.blocks.push(Block::Paragraph(Paragraph::numbered(words.text("dossier-gaps-none"))));
            return part;
        }
        part.blocks.push(Block::Paragraph(Paragraph::numbered(words.text("dossier-gaps-intro"))));
        let rows = gaps.into_iter().map(|(reason, concerned)| vec![Cell::from(reason), self.concerned(concerned)]);
        let columns = vec![
            Column::share(words.text("dossier-head-gap"), 4),
            Column::share(words.text("dossier-head-concerns"), 6),
        ];
        part.blocks.push(Block::Table(Table { caption: None, columns, rows: rows.collect() }));
        part
    }

    /// The records a gap concerns, a paragraph for each field; of very many the first, and how many more there are.
    fn concerned(&self, concerned: BTreeMap<String, BTreeSet<String>>) -> Cell {
        const MOST_NAMED: usize = 12;
        let texts = concerned.into_iter().map(|(field, names)| {
            let mut text = names.iter().take(MOST_NAMED).cloned().collect::<Vec<_>>().join("; ");
            if names.len() > MOST_NAMED {
                let more = (names.len() - MOST_NAMED) as u64;
                text = self.words.message("dossier-and-more", &[("names", text.into()), ("count", more.into())]);
            }
            if field.is_empty() { Text::from(text) } else { Text::new().bold(field).plain(": ").plain(text) }
        });
        Cell { texts: texts.collect() }
    }

    /// The codes that the document uses, with their labels.
    fn codes(&self) -> Part {
        let words = self.words;
        let mut part = self.part("dossier-part-codes");
        let mut codes: BTreeSet<(String, String)> = BTreeSet::new();
        for record in words.release.records() {
            let Some(kind) = words.schema.kind(record.kind()) else { continue };
            for field in &kind.fields {
                let Some(list) = field.field_type.list() else { continue };
                for value in record.values(&field.name) {
                    if let Value::Code(code) = &value.value {
                        codes.insert((list.to_owned(), code.clone()));
                    }
                }
            }
        }
        if codes.is_empty() {
            return self.nothing(part);
        }
        let rows = codes
            .iter()
            .map(|(list, code)| {
                vec![
                    Cell::from(words.text(&amparo_i18n::label_id("list", &[list]))),
                    Cell::from(Text::new().with(amparo_dossier::Run::code(code.clone()))),
                    Cell::from(words.code_label(list, code)),
                ]
            })
            .collect();
        let columns = vec![
            Column::share(words.text("dossier-head-list"), 4),
            Column::fitted(words.text("dossier-head-code")),
            Column::share(words.text("dossier-head-meaning"), 5),
        ];
        part.blocks.push(Block::Table(Table { caption: None, columns, rows }));
        part
    }

    fn closing(&self) -> Part {
        let words = self.words;
        let Particulars { member, members, head, version, made_at_millis, release, .. } = words.particulars;
        let mut authors: BTreeSet<&str> = members.values().map(String::as_str).collect();
        authors.insert(member);
        let authors: Vec<&str> = authors.into_iter().collect();
        let fact = |id: &str, value: String| Fact::new(words.text(id), value);
        let mut part = self.part("dossier-part-closing");
        part.blocks.push(Block::Facts(vec![
            fact("dossier-closing-authors", authors.join("; ")),
            fact("dossier-closing-reviewer", words.text("dossier-closing-not-reviewed")),
            Fact::new(words.text("dossier-fact-standard"), words.shown(self.case, "standard_of_proof")),
            fact("dossier-closing-consent", words.text("dossier-closing-consent-draft")),
            fact("dossier-fact-profile", words.code_label("REDACTION_PROFILE", words.release.profile().code())),
            Fact::new(
                words.text("dossier-fact-release"),
                Text::new().with(amparo_dossier::Run::code(release.to_string())),
            ),
            fact("dossier-closing-time", instant_text(words.language, *made_at_millis)),
            Fact::new(words.text("dossier-closing-head"), Text::new().with(amparo_dossier::Run::code(head.clone()))),
            fact("dossier-closing-version", format!("Amparo {version}")),
        ]));
        part
    }

    fn nothing(&self, mut part: Part) -> Part {
        part.blocks.push(Block::Paragraph(Paragraph::plain(self.words.text("dossier-nothing-recorded"))));
        part
    }
}

/// Whether a record shows anything for a field.
pub(crate) fn states(record: &ReleasedRecord, field: &str) -> bool {
    !record.values(field).is_empty()
}

/// The id of a message of the gate, from a code of it.
fn gate_id(code: &str) -> String {
    format!("gate-{}", code.replace('_', "-"))
}

/// Numbered paragraphs, one for each of a text's own.
fn paragraphs(text: &str) -> impl Iterator<Item = Block> + use<> {
    let lines: Vec<String> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    lines.into_iter().map(|line| Block::Paragraph(Paragraph::numbered(line)))
}
