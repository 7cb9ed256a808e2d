//! Rows in the layout of the dataset, made by the test, read and checked against the schema.

use amparo_domain::input::parse_value;
use amparo_domain::schema::Schema;
use amparo_exchange::RecordDraft;
use amparo_exchange::ucdp_ged::{GedError, GedProblem, GedReader, GedRow, GedRowError, GedWarning};

/// The order of the older releases.
const OLD: &str = "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,\
side_a_new_id,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,\
source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,\
country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,\
deaths_unknown,low,best,high";

/// The order of the newer ones.
const NEW: &str = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,\
conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,\
side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,\
where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,\
event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

/// The cells of an invented event; `changes` replaces some.
fn cell<'a>(column: &'a str, changes: &[(&str, &'a str)]) -> &'a str {
    if let Some((_, text)) = changes.iter().find(|(name, _)| *name == column) {
        return text;
    }
    match column {
        "id" => "7001",
        "type_of_violence" | "low" => "3",
        "side_a" => "Northern Front",
        "side_b" => "Civilians",
        "dyad_name" => "Northern Front - Civilians",
        "where_prec" => "2",
        "where_coordinates" => "Tel Amal town",
        "where_description" => "a field near the mill",
        "adm_1" => "Sahl province",
        "adm_2" => "Amal district",
        "country" => "Nowhere",
        "latitude" => "-4.3217",
        "longitude" => "15.3125001234",
        "event_clarity" | "date_prec" => "1",
        "date_start" | "date_end" => "2024-03-05",
        "deaths_a" | "deaths_b" | "deaths_unknown" => "0",
        "deaths_civilians" | "best" => "4",
        "high" => "9",
        "source_article" => "\"Paper, 2024-03-06, \"\"quoted\"\"\nsecond line\"",
        other => other,
    }
}

fn row(header: &str, changes: &[(&str, &str)]) -> String {
    header.split(',').map(|column| cell(column, changes)).collect::<Vec<_>>().join(",")
}

fn file(header: &str, rows: &[&[(&str, &str)]]) -> String {
    let rows: Vec<String> = rows.iter().map(|changes| row(header, changes)).collect();
    format!("{header}\n{}\n", rows.join("\n"))
}

fn read(text: &str) -> Vec<Result<GedRow, GedRowError>> {
    GedReader::new(text.as_bytes()).map(Iterator::collect).unwrap_or_default()
}

fn read_one(changes: &[(&str, &str)]) -> Result<GedRow, GedRowError> {
    read(&file(NEW, &[changes])).pop().unwrap_or(Err(GedRowError { line: 0, column: "", problem: GedProblem::Missing }))
}

type Outcome = Result<(), GedRowError>;

#[test]
fn both_layouts_give_the_same_event_and_act() -> Outcome {
    let old = read(&file(OLD, &[&[]])).remove(0)?;
    let new = read_one(&[])?;
    for field in ["title", "start", "end", "region", "area", "place", "clarity", "external_id"] {
        assert_eq!(old.event.text(field), new.event.text(field), "{field}");
    }
    assert_eq!(new.event.text("title"), Some("Northern Front – Civilians, Tel Amal town"));
    assert_eq!(new.event.text("region"), Some("Nowhere, Sahl province"));
    assert_eq!(new.event.text("area"), Some("Amal district"));
    assert_eq!(new.event.text("place"), Some("-4.3217,15.3125001,2"));
    assert_eq!(new.event.text("location"), Some("a field near the mill"));
    assert_eq!(old.event.text("location"), Some("Tel Amal town"));
    assert_eq!((old.acts.clone(), old.victim), (new.acts.clone(), new.victim));
    let act = &new.acts[0];
    let told: Vec<_> = act.fields.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let expected = [
        ("type", "ACT.KIL.NCB"),
        ("count", "3/4/9"),
        ("start", "2024-03-05"),
        ("end", "2024-03-05"),
        ("status_of_person_killed", "CIV"),
    ];
    assert_eq!(told, expected);
    Ok(())
}

#[test]
fn every_text_of_a_draft_is_a_value_of_its_field() -> Result<(), Box<dyn std::error::Error>> {
    let schema = Schema::built_in()?;
    let rows: [&[(&str, &str)]; 3] = [
        &[],
        &[("date_prec", "4"), ("date_end", "2024-04-01"), ("type_of_violence", "1")],
        &[("date_prec", "2"), ("low", "9"), ("adm_2", "")],
    ];
    for read in read(&file(NEW, &rows)) {
        let row = read?;
        let drafts: Vec<&RecordDraft> = std::iter::once(&row.event).chain(&row.victim).chain(&row.acts).collect();
        assert_eq!(drafts.len(), 3);
        for draft in drafts {
            for (name, text) in &draft.fields {
                let field = schema.field(&format!("{}.{name}", draft.kind)).ok_or("no such field")?;
                let value = parse_value(field, &schema, text, &|_, _| None);
                assert!(value.is_ok(), "{}.{name}: {text}: {value:?}", draft.kind);
            }
        }
    }
    Ok(())
}

#[test]
fn a_span_of_days_never_becomes_a_day() -> Outcome {
    let between =
        read_one(&[("date_prec", "4"), ("date_start", "2024-03-01 00:00:00.000"), ("date_end", "2024-03-31")])?;
    assert_eq!(between.event.text("start"), Some("2024-03-01/2024-03-31"));
    assert_eq!(between.event.text("end"), Some("2024-03-01/2024-03-31"));
    let about = read_one(&[("date_prec", "2")])?;
    assert_eq!(about.event.text("start"), Some("2024-03-05~"));
    assert_eq!(about.warnings, [GedWarning::OneDayForASpan]);
    let days = read_one(&[("date_end", "2024-03-07")])?;
    assert_eq!((days.event.text("start"), days.event.text("end")), (Some("2024-03-05"), Some("2024-03-07")));
    Ok(())
}

#[test]
fn every_column_is_kept() -> Result<(), Box<dyn std::error::Error>> {
    for header in [OLD, NEW] {
        let row = read(&file(header, &[&[]])).remove(0)?;
        let kept: std::collections::BTreeMap<String, String> = serde_json::from_str(&row.source_row)?;
        assert_eq!(kept.len(), header.split(',').count());
        assert_eq!(kept["source_article"], "Paper, 2024-03-06, \"quoted\"\nsecond line");
        assert_eq!(kept["longitude"], "15.3125001234", "cells stand as they were");
        assert_eq!(row.event.text("source_row"), Some(row.source_row.as_str()));
    }
    Ok(())
}

#[test]
fn odd_estimates_are_taken_with_a_warning() -> Outcome {
    let odd = read_one(&[("low", "30"), ("best", "25"), ("high", "20")])?;
    assert_eq!(odd.warnings, [GedWarning::BestBelowLow, GedWarning::HighBelowBest]);
    assert_eq!(odd.acts[0].text("count"), Some("30/25/20"));
    assert_eq!(odd.acts[0].text("status_of_person_killed"), None, "the parts do not add up to 25");
    let none = read_one(&[("low", "0"), ("best", "0"), ("high", "0"), ("deaths_civilians", "0")])?;
    assert_eq!((none.acts.len(), none.victim), (0, None), "nobody died, so there is no killing");
    Ok(())
}

#[test]
fn errors_name_line_and_column_and_the_next_row_is_read() {
    let text = file(
        OLD,
        &[
            &[("latitude", "95")],
            &[("date_start", "2024-02-30")],
            &[("date_prec", "9")],
            &[("best", "many")],
            &[("type_of_violence", "")],
            &[("date_end", "2023-01-01")],
            &[],
        ],
    ) + "too,short\n";
    let errors: Vec<_> = read(&text)
        .into_iter()
        .map(|row| row.map(|row| row.line).map_err(|error| (error.line, error.column, error.problem)))
        .collect();
    // Each row of the test takes two lines: one cell has a line break.
    let expected = [
        Err((2, "latitude", GedProblem::NotAPlace)),
        Err((4, "date_start", GedProblem::NotADate)),
        Err((6, "date_prec", GedProblem::UnknownCode)),
        Err((8, "best", GedProblem::NotANumber)),
        Err((10, "type_of_violence", GedProblem::Missing)),
        Err((12, "date_end", GedProblem::Reversed)),
        Ok(14),
        Err((16, "", GedProblem::WrongLength)),
    ];
    assert_eq!(errors, expected);
}

#[test]
fn a_row_that_is_not_text_is_named_and_the_next_is_read() {
    let mut bytes = format!("{OLD}\n{}\n", row(OLD, &[("adm_1", "?")])).into_bytes();
    if let Some(at) = bytes.iter().position(|byte| *byte == b'?') {
        bytes[at] = 0xff;
    }
    bytes.extend(row(OLD, &[]).into_bytes());
    let rows: Vec<_> = GedReader::new(bytes.as_slice()).map(Iterator::collect).unwrap_or_default();
    let problem =
        rows.first().and_then(|row: &Result<GedRow, GedRowError>| row.as_ref().err()).map(|error| error.problem);
    assert_eq!((rows.len(), problem), (2, Some(GedProblem::NotText)));
    assert!(rows[1].is_ok());
}

#[test]
fn another_kind_of_file_is_refused_by_its_first_line() {
    let refused = |text: &str| GedReader::new(text.as_bytes()).err();
    assert_eq!(refused(""), Some(GedError::NoHeader));
    assert_eq!(refused("a,b\n1,2\n"), Some(GedError::MissingColumn { column: "id" }));
    assert_eq!(refused(&format!("{OLD},id\n")), Some(GedError::RepeatedColumn { position: 42 }));
    assert_eq!(refused(&format!("\u{feff}{OLD}\n")), None, "a mark at the beginning is left aside");
}
