//! Taking in files of the Uppsala Conflict Data Program.

use amparo_casework::{CaseworkError, ImportReport, ListRequest};
use amparo_domain::Silent;

use crate::support::*;

const HEADER: &str = "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,\
side_a_new_id,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,\
source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,\
country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,\
deaths_unknown,low,best,high";

fn file(ids: &[&str]) -> String {
    let cell = |column: &str, id: &str| match column {
        "id" => id.to_owned(),
        "type_of_violence" | "low" => "3".to_owned(),
        "where_prec" | "event_clarity" | "date_prec" => "1".to_owned(),
        "latitude" => "-4.3217".to_owned(),
        "longitude" => "15.3125".to_owned(),
        "date_start" | "date_end" => "2024-03-05".to_owned(),
        "deaths_a" | "deaths_b" | "deaths_unknown" => "0".to_owned(),
        "deaths_civilians" | "best" => "4".to_owned(),
        "high" => "9".to_owned(),
        other => other.to_owned(),
    };
    let row = |id: &&str| HEADER.split(',').map(|column| cell(column, id)).collect::<Vec<_>>().join(",");
    format!("{HEADER}\n{}\n", ids.iter().map(row).collect::<Vec<_>>().join("\n"))
}

#[test]
fn an_event_is_taken_in_once() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session).reference.unwrap();
    let import = |name: &str, ids: &[&str]| {
        let file = place.file(name, file(ids).as_bytes());
        session.import_ged(&case, &file, &Silent).unwrap()
    };
    let counted = |report: &ImportReport| (report.rows, report.events, report.acts, report.skipped);
    assert_eq!(counted(&import("one.csv", &["1", "2", "2"])), (3, 2, 2, 1), "a row that stands twice");
    assert_eq!(counted(&import("two.csv", &["2", "3", "1"])), (3, 1, 1, 2), "and a file that comes again");
    let count = |kind: &str| session.list(kind, &ListRequest::default()).unwrap().total;
    assert_eq!((count("event"), count("act"), count("person")), (3, 3, 3));
    let other = crate::support::case(&session).reference.unwrap();
    let again = place.file("one.csv", file(&["1"]).as_bytes());
    assert_eq!(
        counted(&session.import_ged(&other, &again, &Silent).unwrap()),
        (1, 1, 1, 0),
        "another case has its own"
    );
}

#[test]
fn numbers_go_on_where_the_last_import_ended() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session).reference.unwrap();
    let ids: Vec<String> = (1..=150).map(|id: u32| id.to_string()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let path = place.file("many.csv", file(&ids).as_bytes());
    session.import_ged(&case, &path, &Silent).unwrap();
    assert_eq!(person(&session).reference.as_deref(), Some("P-A151"));
}

#[cfg(unix)]
#[test]
fn only_regular_files_are_read() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session).reference.unwrap();
    let link = place.outside("link.csv");
    std::os::unix::fs::symlink(place.file("one.csv", file(&["1"]).as_bytes()), &link).unwrap();
    let refused = session.import_ged(&case, &link, &Silent);
    assert!(matches!(refused, Err(CaseworkError::FileNotRegular { .. })));
    let missing = session.import_ged(&case, &place.outside("none.csv"), &Silent);
    assert!(matches!(missing, Err(CaseworkError::FileNotFound { .. })));
}
