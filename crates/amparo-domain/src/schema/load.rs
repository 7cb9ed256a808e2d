//! Checks the files against each other and puts the schema together.
//!
//! Not here: the shape of the files (`file`).
//! Must stay true: the first thing wrong stops the loading, with its file and line.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;

use super::error::{SchemaError, SchemaProblem, line_of};
use super::file::{CodeEntry, FieldEntry, KindEntry, SchemaFile, Source, VocabularyFile};
use super::{ANY_KIND, Class, Code, CodeList, Compartment, ExportClass, Field, FieldType, Index, Kind, Schema};
use crate::sensitivity::Sensitivity;

type Seen = BTreeMap<String, (String, usize)>;

pub(super) fn schema(schema_files: &[(&str, &str)], vocabulary_files: &[(&str, &str)]) -> Result<Schema, SchemaError> {
    let vocabularies = vocabularies(vocabulary_files)?;
    let mut kinds = Vec::new();
    let mut links = Vec::new();
    let mut seen = Seen::new();
    for (name, text) in schema_files {
        let source = Source { name, text };
        let file: SchemaFile = source.read()?;
        check_name(source, &file.module)?;
        for entry in file.kind {
            claim(source, &mut seen, &entry.name)?;
            kinds.push(kind(source, file.module.get_ref(), entry, &vocabularies, &mut links)?);
        }
    }
    for (error, target) in links {
        if target != ANY_KIND && !seen.contains_key(&target) {
            return Err(error);
        }
    }
    let kind_positions = kinds.iter().enumerate().map(|(position, kind)| (kind.name.clone(), position)).collect();
    let fingerprint = fingerprint(schema_files.iter().chain(vocabulary_files));
    Ok(Schema { kinds, kind_positions, vocabularies, fingerprint })
}

fn vocabularies(files: &[(&str, &str)]) -> Result<BTreeMap<String, CodeList>, SchemaError> {
    let mut lists = BTreeMap::new();
    let mut seen = Seen::new();
    for (name, text) in files {
        let source = Source { name, text };
        let file: VocabularyFile = source.read()?;
        check_code(source, &file.list)?;
        claim(source, &mut seen, &file.list)?;
        let name = file.list.get_ref().clone();
        if file.code.is_empty() {
            return Err(source.error(file.list.span(), SchemaProblem::Empty { name }));
        }
        let codes = codes(source, file.code)?;
        let list = CodeList { name: name.clone(), source: file.source, checked_by: file.checked_by, codes };
        lists.insert(name, list);
    }
    Ok(lists)
}

fn codes(source: Source<'_>, entries: Vec<CodeEntry>) -> Result<Vec<Code>, SchemaError> {
    let mut seen = Seen::new();
    for entry in &entries {
        check_code(source, &entry.code)?;
        // Codes are taken whatever their case, so two must not differ in it alone.
        let folded = entry.code.get_ref().to_ascii_lowercase();
        claim(source, &mut seen, &Spanned::new(entry.code.span(), folded))?;
    }
    let mut codes = Vec::with_capacity(entries.len());
    for entry in entries {
        if let Some(parent) = &entry.parent
            && !seen.contains_key(&parent.get_ref().to_ascii_lowercase())
        {
            let problem =
                SchemaProblem::UnknownParent { code: entry.code.get_ref().clone(), parent: parent.get_ref().clone() };
            return Err(source.error(parent.span(), problem));
        }
        codes.push(Code {
            code: entry.code.into_inner(),
            parent: entry.parent.map(Spanned::into_inner),
            valid_from: entry.valid_from,
            valid_to: entry.valid_to,
            map: entry.map,
        });
    }
    Ok(codes)
}

fn kind(
    source: Source<'_>,
    module: &str,
    entry: KindEntry,
    vocabularies: &BTreeMap<String, CodeList>,
    links: &mut Vec<(SchemaError, String)>,
) -> Result<Kind, SchemaError> {
    check_name(source, &entry.name)?;
    let name = entry.name.get_ref().clone();
    let level = sensitivity(source, &entry.sensitivity, &name_span(&entry.name))?;
    if entry.field.is_empty() {
        return Err(source.error(entry.name.span(), SchemaProblem::Empty { name }));
    }
    let mut seen = Seen::new();
    let mut fields = Vec::new();
    for field_entry in entry.field {
        check_name(source, &field_entry.name)?;
        claim(source, &mut seen, &field_entry.name)?;
        let span = field_entry.field_type.span();
        let field = field(source, &name, level, field_entry, vocabularies)?;
        if let Some(target) = field.field_type.target() {
            let problem = SchemaProblem::UnknownKind { name: target.to_owned() };
            links.push((source.error(span, problem), target.to_owned()));
        }
        fields.push(field);
    }
    if entry.case_bound && !seen.contains_key("case") {
        let problem = SchemaProblem::UnknownKind { name: "case".to_owned() };
        links.push((source.error(entry.name.span(), problem), "case".to_owned()));
        fields.insert(0, case_field(&name, level));
    }
    let named = |key: &'static str, names: Vec<Spanned<String>>| named_fields(source, key, &name, names, &fields);
    Ok(Kind {
        title: named("title", entry.title)?,
        required: named("required", entry.required)?,
        required_for_review: named("required_for_review", entry.required_for_review)?,
        module: module.to_owned(),
        reference_prefix: entry.reference_prefix,
        is_case_bound: entry.case_bound,
        class: class(source, &entry.class, &name_span(&entry.name))?,
        is_machine_only: entry.machine_only,
        sensitivity: level,
        name,
        fields,
    })
}

/// The field through which a case-bound record belongs to its case.
fn case_field(kind_name: &str, sensitivity: Sensitivity) -> Field {
    Field {
        name: "case".to_owned(),
        kind_name: kind_name.to_owned(),
        field_type: FieldType::Ref("case".to_owned()),
        compartment: Compartment::Open,
        index: Index::Filter,
        search: false,
        write_once: true,
        machine_only: true,
        sensitivity,
        unit: String::new(),
        source: String::new(),
        export: ExportClass::ALL.to_vec(),
        ask_reason_empty: false,
    }
}

fn field(
    source: Source<'_>,
    kind_name: &str,
    kind_level: Sensitivity,
    entry: FieldEntry,
    vocabularies: &BTreeMap<String, CodeList>,
) -> Result<Field, SchemaError> {
    let place = name_span(&entry.name);
    let field_type = FieldType::parse(entry.field_type.get_ref()).ok_or_else(|| {
        let given = entry.field_type.get_ref().clone();
        source.error(entry.field_type.span(), SchemaProblem::UnknownType { given })
    })?;
    if let Some(list) = field_type.list()
        && !vocabularies.contains_key(list)
    {
        let problem = SchemaProblem::UnknownList { name: list.to_owned() };
        return Err(source.error(entry.field_type.span(), problem));
    }
    let compartment = compartment(source, &entry.compartment, &place)?;
    let index = index(source, &entry.index, &place)?;
    let search = match &entry.search {
        Some(given) => *given.get_ref(),
        None => compartment == Compartment::Open && field_type.is_text(),
    };
    let own_level = match entry.sensitivity.get_ref().as_str() {
        "" => kind_level,
        _ => sensitivity(source, &entry.sensitivity, &place)?,
    };
    let field = Field {
        kind_name: kind_name.to_owned(),
        // Upward only: a field is never less sensitive than its kind.
        sensitivity: own_level.max(kind_level),
        export: export(source, entry.export)?,
        name: entry.name.into_inner(),
        field_type,
        compartment,
        index,
        search,
        write_once: entry.write_once,
        machine_only: entry.machine_only,
        unit: entry.unit,
        source: entry.source,
        ask_reason_empty: entry.ask_reason_empty,
    };
    check_field(&field).map_err(|problem| source.error(place.clone(), problem))?;
    Ok(field)
}

/// What an identity field, or a field of this type, must not have.
fn check_field(field: &Field) -> Result<(), SchemaProblem> {
    let exposed = |key| SchemaProblem::IdentityExposed { field: field.name.clone(), key };
    let unfit = |key| SchemaProblem::NotForType { field: field.name.clone(), key };
    if field.is_identity() {
        if field.index != Index::None {
            return Err(exposed("index"));
        }
        if field.search {
            return Err(exposed("search"));
        }
    }
    if field.search && !field.field_type.is_text() && field.field_type != FieldType::Name {
        return Err(unfit("search"));
    }
    let cannot_sort =
        field.is_set() || matches!(field.field_type, FieldType::Bytes | FieldType::Geo | FieldType::LongText);
    if field.index == Index::Sort && cannot_sort {
        return Err(unfit("index = \"sort\""));
    }
    Ok(())
}

fn named_fields(
    source: Source<'_>,
    key: &'static str,
    kind: &str,
    names: Vec<Spanned<String>>,
    fields: &[Field],
) -> Result<Vec<String>, SchemaError> {
    for name in &names {
        if !fields.iter().any(|field| field.name == *name.get_ref()) {
            let field = name.get_ref().clone();
            let problem = SchemaProblem::UnknownField { key, field, kind: kind.to_owned() };
            return Err(source.error(name.span(), problem));
        }
    }
    Ok(names.into_iter().map(Spanned::into_inner).collect())
}

fn class(source: Source<'_>, word: &Spanned<String>, place: &Range<usize>) -> Result<Class, SchemaError> {
    const WORDS: [(&str, Class); 3] =
        [("work", Class::Work), ("governance", Class::Governance), ("audit", Class::Audit)];
    one_of(source, "class", word, place, &WORDS)
}

fn compartment(source: Source<'_>, word: &Spanned<String>, place: &Range<usize>) -> Result<Compartment, SchemaError> {
    const WORDS: [(&str, Compartment); 2] = [("open", Compartment::Open), ("identity", Compartment::Identity)];
    one_of(source, "compartment", word, place, &WORDS)
}

fn index(source: Source<'_>, word: &Spanned<String>, place: &Range<usize>) -> Result<Index, SchemaError> {
    const WORDS: [(&str, Index); 3] = [("", Index::None), ("filter", Index::Filter), ("sort", Index::Sort)];
    one_of(source, "index", word, place, &WORDS)
}

fn sensitivity(source: Source<'_>, word: &Spanned<String>, place: &Range<usize>) -> Result<Sensitivity, SchemaError> {
    let words = Sensitivity::ALL.map(|level| (level.code(), level));
    one_of(source, "sensitivity", word, place, &words)
}

/// The classes that may carry a field; only the own team where the file says nothing.
fn export(source: Source<'_>, words: Option<Vec<Spanned<String>>>) -> Result<Vec<ExportClass>, SchemaError> {
    let Some(words) = words else { return Ok(vec![ExportClass::Internal]) };
    let known = ExportClass::ALL.map(|class| (class.code(), class));
    words.iter().map(|word| one_of(source, "export", word, &word.span(), &known)).collect()
}

fn one_of<T: Copy>(
    source: Source<'_>,
    key: &'static str,
    word: &Spanned<String>,
    place: &Range<usize>,
    words: &[(&'static str, T)],
) -> Result<T, SchemaError> {
    if let Some((_, meaning)) = words.iter().find(|(known, _)| known == word.get_ref()) {
        return Ok(*meaning);
    }
    let span = if word.span().is_empty() { place.clone() } else { word.span() };
    let allowed = words.iter().map(|(known, _)| *known).filter(|known| !known.is_empty()).collect();
    Err(source.error(span, SchemaProblem::NotAllowed { key, given: word.get_ref().clone(), allowed }))
}

fn name_span(name: &Spanned<String>) -> Range<usize> {
    name.span()
}

fn check_name(source: Source<'_>, name: &Spanned<String>) -> Result<(), SchemaError> {
    let text = name.get_ref();
    let is_allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let is_name = text.bytes().next().is_some_and(|first| first.is_ascii_lowercase())
        && text.bytes().all(is_allowed)
        && !text.ends_with('_')
        && !text.contains("__")
        && text != ANY_KIND;
    if is_name {
        return Ok(());
    }
    Err(source.error(name.span(), SchemaProblem::BadName { name: text.clone() }))
}

fn check_code(source: Source<'_>, code: &Spanned<String>) -> Result<(), SchemaError> {
    let text = code.get_ref();
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    if !text.is_empty() && text.bytes().all(is_allowed) {
        return Ok(());
    }
    Err(source.error(code.span(), SchemaProblem::BadCode { code: text.clone() }))
}

/// Notes that a name is taken, or says where it was taken before.
fn claim(source: Source<'_>, seen: &mut Seen, name: &Spanned<String>) -> Result<(), SchemaError> {
    let text = name.get_ref();
    if let Some((file, line)) = seen.get(text) {
        let problem = SchemaProblem::Duplicate { name: text.clone(), file: file.clone(), line: *line };
        return Err(source.error(name.span(), problem));
    }
    let line = line_of(source.text, name.span().start);
    seen.insert(text.clone(), (source.name.to_owned(), line));
    Ok(())
}

/// FNV-1a over names and texts, each with its length.
fn fingerprint<'a>(files: impl Iterator<Item = &'a (&'a str, &'a str)>) -> u64 {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(PRIME);
    let mut hash = OFFSET;
    for part in files.flat_map(|(name, text)| [*name, *text]) {
        hash = part.len().to_be_bytes().into_iter().fold(hash, step);
        hash = part.bytes().fold(hash, step);
    }
    hash
}
