//! Rows of the Uppsala Conflict Data Program: events and acts with every column kept.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use serde_json::{Value, json};

use crate::document::Case;
use crate::office::{Office, text_of};
use crate::report::{Report, same};
use crate::{Folders, Step};

const FILE: &str = "ucdp/ged_syria_sample_500.csv";
const ROWS: usize = 510;
const COLUMNS: usize = 41;

/// A row of the file: name of the column, cell.
type Row = BTreeMap<String, String>;

/// Takes the file into a case of its own.
pub(crate) fn check(office: &Office, folders: &Folders, report: &mut Report) -> Option<Case> {
    let path = folders.data(FILE);
    let rows = report.value("the file has its rows and columns", read(&path))?;
    let case =
        report.value("a case for the rows is opened", office.open_case("Events of a published data set", &[]))?;
    report.check("every row is an event, and each with deaths an act", import(office, &path, &case, &rows));
    let events =
        report.value("the case lists as many events as the file has rows", listed(office, "event", &case, ROWS));
    let events = report.value("every event can be opened", open_all(office, &events?))?;
    report.check("every event keeps all columns, cell by cell", columns_are_kept(&events, &rows));
    report.check("start, place and title of every event are those of its row", fields_fit(&events, &rows));
    let with_deaths = rows.iter().filter(|row| has_deaths(row)).count();
    if let Some(acts) =
        report.value("the case lists as many acts as rows with deaths", listed(office, "act", &case, with_deaths))
    {
        report.check("every act counts the deaths of the row of its event", acts_fit(office, &acts, &events, &rows));
    }
    let titles = events.values().filter_map(|event| shown(event, "title")).collect();
    Some(Case { reference: case, name: "rows", hashes: Vec::new(), titles, english: Vec::new(), arabic: Vec::new() })
}

fn read(path: &Path) -> Step<Vec<Row>> {
    let mut reader = csv::Reader::from_path(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let names = reader.headers().map_err(|error| error.to_string())?.clone();
    same("the number of columns", &names.len(), &COLUMNS)?;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        rows.push(names.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect());
    }
    same("the number of rows", &rows.len(), &ROWS)?;
    Ok(rows)
}

fn has_deaths(row: &Row) -> bool {
    ["low", "best", "high"].iter().any(|column| row[*column] != "0")
}

fn import(office: &Office, path: &Path, case: &str, rows: &[Row]) -> Step {
    let answer = office.call("ged_import", json!({ "case": case, "file": office.token(path) }))?;
    let acts = rows.iter().filter(|row| has_deaths(row)).count();
    same("the number of rows", &answer["rows"], &json!(ROWS))?;
    same("the number of events", &answer["events"], &json!(ROWS))?;
    same("the number of acts", &answer["acts"], &json!(acts))
}

fn listed(office: &Office, kind: &str, case: &str, wanted: usize) -> Step<Vec<String>> {
    let ids = office.list(kind, case)?.iter().map(|item| text_of(item, "id")).collect::<Step<Vec<_>>>()?;
    same("their number", &ids.len(), &wanted)?;
    Ok(ids)
}

/// Every event by its id.
fn open_all(office: &Office, ids: &[String]) -> Step<HashMap<String, Value>> {
    ids.iter().map(|id| Ok((id.clone(), office.record(id)?))).collect()
}

fn shown(fields: &Value, name: &str) -> Option<String> {
    fields[name]["value"].as_str().map(str::to_owned)
}

/// Each event beside its row of the file; every row has exactly one.
fn paired<'a>(events: &'a HashMap<String, Value>, rows: &'a [Row]) -> Step<Vec<(&'a Value, &'a Row)>> {
    let mut by_id: HashMap<String, Vec<&Value>> = HashMap::new();
    for event in events.values() {
        by_id.entry(shown(event, "external_id").unwrap_or_default()).or_default().push(event);
    }
    rows.iter()
        .map(|row| match by_id.get(&row["id"]).map(Vec::as_slice) {
            Some([event]) => Ok((*event, row)),
            Some(several) => Err(format!("row {} is {} events", row["id"], several.len())),
            None => Err(format!("row {} is no event", row["id"])),
        })
        .collect()
}

fn columns_are_kept(events: &HashMap<String, Value>, rows: &[Row]) -> Step {
    for (event, row) in paired(events, rows)? {
        let kept = shown(event, "source_row").ok_or_else(|| format!("row {} is not kept", row["id"]))?;
        let kept: Row = serde_json::from_str(&kept).map_err(|error| format!("row {}: {error}", row["id"]))?;
        let wanted: Row = row.iter().map(|(name, cell)| (name.to_lowercase(), cell.clone())).collect();
        for (name, cell) in &wanted {
            same(&format!("row {}, column {name}", row["id"]), &kept.get(name), &Some(cell))?;
        }
        same(&format!("the number of columns of row {}", row["id"]), &kept.len(), &wanted.len())?;
    }
    Ok(())
}

fn fields_fit(events: &HashMap<String, Value>, rows: &[Row]) -> Step {
    for (event, row) in paired(events, rows)? {
        let at = |what: &str| format!("the {what} of row {}", row["id"]);
        let (first, last) = (&row["date_start"], &row["date_end"]);
        let start = match (row["date_prec"].as_str(), first == last) {
            ("1", _) => first.clone(),
            (_, true) => format!("{first}~"),
            (_, false) => format!("{first}/{last}"),
        };
        same(&at("start"), &shown(event, "start"), &Some(start))?;
        let place = shown(event, "place").ok_or_else(|| format!("{} is missing", at("place")))?;
        let near = |found: Option<&str>, wanted: &str| {
            let found: Option<f64> = found.and_then(|text| text.parse().ok());
            let wanted: Option<f64> = wanted.parse().ok();
            found.zip(wanted).is_some_and(|(found, wanted)| (found - wanted).abs() < 2e-7)
        };
        let mut parts = place.split(',');
        let (latitude, longitude, precision) = (parts.next(), parts.next(), parts.next());
        if !near(latitude, &row["latitude"]) || !near(longitude, &row["longitude"]) {
            return Err(format!("{} is {place}", at("place")));
        }
        same(&at("precision of the place"), &precision, &Some(row["where_prec"].as_str()))?;
        let title = shown(event, "title").unwrap_or_default();
        for side in ["side_a", "side_b"] {
            let words = row[side].split_whitespace().collect::<Vec<_>>().join(" ");
            if !title.contains(&words) {
                return Err(format!("{} does not name {words}", at("title")));
            }
        }
    }
    Ok(())
}

fn acts_fit(office: &Office, acts: &[String], events: &HashMap<String, Value>, rows: &[Row]) -> Step {
    let rows: HashMap<&str, &Row> = rows.iter().map(|row| (row["id"].as_str(), row)).collect();
    for id in acts {
        let act = office.record(id)?;
        let event = shown(&act, "event").and_then(|event| events.get(&event)).ok_or("an act without its event")?;
        let external = shown(event, "external_id").unwrap_or_default();
        let row = rows.get(external.as_str()).ok_or("an act whose event is of no row")?;
        let (low, best, high) = (&row["low"], &row["best"], &row["high"]);
        let count = if low == best && best == high { best.clone() } else { format!("{low}/{best}/{high}") };
        let found = shown(&act, "count").unwrap_or_default();
        if found != count && found != format!("{low}/{best}/{high}") {
            return Err(format!("the act of row {external} counts {found}, not {count}"));
        }
    }
    Ok(())
}
