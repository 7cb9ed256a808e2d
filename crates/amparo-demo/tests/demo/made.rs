use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering};

use amparo_casework::{
    Assignment, CaseworkError, DossierRequest, ListRequest, ListedRecord, Session, VerifyDepth, vault_verify,
};
use amparo_domain::input::print_value;
use amparo_domain::{Progress, Silent, Value};

use crate::place::{Place, passphrase};

/// Keeps the last report; wants no more after a number of them.
struct Counted {
    last: AtomicU64,
    total: AtomicU64,
    most: u64,
}

impl Counted {
    fn up_to(most: u64) -> Self {
        Self { last: AtomicU64::new(0), total: AtomicU64::new(0), most }
    }
}

impl Progress for Counted {
    fn report(&self, done: u64, total: u64) {
        let before = self.last.swap(done, Ordering::Relaxed);
        assert!(before < done && done <= total, "{before}, {done} of {total}");
        self.total.store(total, Ordering::Relaxed);
    }

    fn is_cancelled(&self) -> bool {
        self.last.load(Ordering::Relaxed) >= self.most
    }
}

/// Every record of a kind, page by page.
fn all(session: &Session, kind: &str) -> Vec<ListedRecord> {
    let mut request = ListRequest { limit: 70, ..Default::default() };
    let mut records = Vec::new();
    loop {
        let page = session.list(kind, &request).expect("a page");
        records.extend(page.records);
        request.after = page.next;
        if request.after.is_none() {
            return records;
        }
    }
}

fn codes(records: &[ListedRecord], field: &str) -> BTreeSet<String> {
    records.iter().filter_map(|record| record.text(field)).map(str::to_owned).collect()
}

/// What a record shows, without what every vault makes anew: ids, keys, objects, and who wrote it.
fn shown(record: &ListedRecord, names: &BTreeMap<String, String>) -> String {
    let mut fields = Vec::new();
    for (name, field) in &record.fields {
        if name.contains("object") {
            continue;
        }
        let values = field.values.iter().filter(|value| !matches!(value, Value::Instant(_)));
        let texts: BTreeSet<String> = values
            .map(|value| match value {
                Value::Ref(id) => names.get(&id.to_string()).cloned().unwrap_or_else(|| "member".to_owned()),
                value => print_value(value),
            })
            .collect();
        fields.push(format!("{name}={texts:?}"));
    }
    format!("{} {fields:?}", record.kind)
}

/// All records of a vault as text, in an order of their own.
fn everything(session: &Session) -> Vec<String> {
    const KINDS: [&str; 10] = [
        "person",
        "case",
        "exhibit",
        "case_role",
        "event",
        "act",
        "involvement",
        "information",
        "consent",
        "translation",
    ];
    let records: Vec<ListedRecord> = KINDS.iter().flat_map(|kind| all(session, kind)).collect();
    // What has no reference is called by its kind.
    let names: BTreeMap<String, String> = records
        .iter()
        .map(|record| (record.id.to_string(), record.reference.clone().unwrap_or_else(|| record.kind.clone())))
        .collect();
    let mut texts: Vec<String> = records.iter().map(|record| shown(record, &names)).collect();
    texts.sort();
    texts
}

/// The names behind the first pseudonyms.
fn some_names(session: &Session) -> Vec<String> {
    let mut names = Vec::new();
    for number in 1..=8 {
        let person = session.find("person", &format!("P-A{number:02}")).expect("the person");
        for unveiled in session.identity_show(person, "to compare two vaults").expect("the name") {
            names.extend(unveiled.values.iter().map(print_value));
        }
    }
    names
}

#[test]
fn the_demonstration_holds_a_mission_and_is_marked_everywhere() {
    let place = Place::new();
    let progress = Counted::up_to(u64::MAX);
    let made = place.create(&progress);
    assert_eq!((made.cases, made.persons, made.exhibits), (60, 300, 40));
    assert_eq!(progress.last.load(Ordering::Relaxed), progress.total.load(Ordering::Relaxed), "it comes to its end");

    let report = vault_verify(&place.host, &place.path, &passphrase(), VerifyDepth::Deep, &Silent).expect("verified");
    assert!(report.is_clean(), "{:?}", report.findings);

    let session = place.unlock();
    assert!(session.is_demonstration());
    let (cases, persons, exhibits) = (all(&session, "case"), all(&session, "person"), all(&session, "exhibit"));
    assert_eq!((cases.len(), persons.len(), exhibits.len()), (made.cases, made.persons, made.exhibits));
    assert_eq!(codes(&cases, "kind").len(), 10, "every kind of case");
    assert_eq!(codes(&cases, "language"), ["ara", "eng", "fra", "rus", "spa", "zho"].map(str::to_owned).into());
    let titles = codes(&cases, "title");
    assert_eq!(titles.len(), made.cases, "every title is another");
    let events = all(&session, "event");
    for title in titles.iter().chain(&codes(&events, "title")) {
        assert!(title.contains("DEMO"), "{title} is not marked");
    }
    let precisions: BTreeSet<u8> = events
        .iter()
        .filter_map(|event| match event.value("start") {
            Some(Value::Date(date)) => Some(date.precision),
            _ => None,
        })
        .collect();
    assert_eq!(precisions, (1..=6).collect(), "every precision of dates");

    let pictures: Vec<ListedRecord> = exhibits
        .iter()
        .filter(|exhibit| exhibit.text("media_type").is_some_and(|kind| kind.starts_with("image/")))
        .cloned()
        .collect();
    assert_eq!(pictures.len(), 26);
    assert_eq!(codes(&pictures, "shows_person"), ["no", "not_judged", "yes"].map(str::to_owned).into());
    for kind in ["image/jpeg", "image/png", "audio/", "application/pdf", "text/plain"] {
        assert!(codes(&exhibits, "media_type").iter().any(|one| one.starts_with(kind)), "no {kind}");
    }
    let answers = codes(&all(&session, "consent_cell"), "answer");
    assert_eq!(answers, ["ask_again", "no", "withdrawn", "yes"].map(str::to_owned).into());

    for words in ["الشاحنة", "المقلع", "矿区", "травмы", "gendarmerie", "estudio"] {
        assert!(session.search(words, None, 5).expect("searched").total > 0, "{words} is not found");
    }
    assert!(!session.identity_search("Mohamed").expect("searched").is_empty(), "محمد is found as Mohamed");
    session.lock().expect("closed");
}

#[test]
fn the_first_case_shows_what_its_sources_disagree_on() {
    let place = Place::new();
    place.create(&Silent);
    let session = place.unlock();
    let first = all(&session, "case").into_iter().find_map(|case| case.reference.filter(|one| one.ends_with("-A0001")));
    let first = first.expect("the first case");
    let of_case = |kind: &str, filters: Vec<Assignment>| {
        let request = ListRequest { case: Some(first.clone()), filters, limit: 50, ..Default::default() };
        session.list(kind, &request).expect("a page").records
    };
    let late_february = of_case("event", Vec::new())
        .into_iter()
        .any(|event| event.value("start").is_some_and(|start| print_value(start) == "2026-02-20/2026-02-28"));
    assert!(late_february);
    let acts = of_case("act", Vec::new());
    let references = |field: &str, records: &[ListedRecord]| {
        records.iter().filter_map(|record| record.value(field).map(print_value)).collect::<BTreeSet<_>>()
    };
    assert_eq!((acts.len(), references("victim", &acts).len()), (3, 2));
    assert_eq!(references("perpetrator", &of_case("involvement", Vec::new())).len(), 1);
    let grades: BTreeSet<String> = of_case("information", Vec::new())
        .iter()
        .map(|one| ["adm_reliability", "adm_credibility"].map(|field| one.text(field).unwrap_or("")).concat())
        .collect();
    assert!(grades.contains("B2") && grades.contains("E4"), "{grades:?}");
    let pictures = of_case("exhibit", vec![Assignment::new("shows_person", "no")]);
    assert_eq!(pictures.len(), 4);
    for language in ["en", "ar"] {
        let request = DossierRequest { case: first.clone(), document: "full".into(), language: language.into() };
        let file = place.path.with_file_name(format!("dossier-{language}.pdf"));
        let dossier = session.dossier_make(&request, &file, &Silent).expect("a dossier");
        assert!(dossier.pages > 4, "{} pages", dossier.pages);
        assert!(dossier.findings.is_empty(), "{:?}", dossier.findings);
        assert!(file.is_file());
    }
    session.lock().expect("closed");
}

#[test]
fn a_second_vault_holds_the_same_records() {
    let (one, other) = (Place::new(), Place::new());
    let [first, second] = [&one, &other].map(|place| {
        place.create(&Silent);
        let session = place.unlock();
        let found = (everything(&session), some_names(&session), session.vault_id());
        session.lock().expect("closed");
        found
    });
    assert!(first.0.len() > 1000, "{} records", first.0.len());
    for (ours, theirs) in first.0.iter().zip(&second.0) {
        assert_eq!(ours, theirs);
    }
    assert_eq!(first.0.len(), second.0.len());
    assert_eq!(first.1, second.1, "the same names behind the same pseudonyms");
    assert_ne!(first.2, second.2, "another vault all the same");
}

#[test]
fn cancelled_it_leaves_a_vault_that_opens() {
    let place = Place::new();
    let made = amparo_demo::create(&place.host, &place.path, &passphrase(), &Counted::up_to(12));
    assert!(matches!(made, Err(CaseworkError::Cancelled)), "{made:?}");
    let session = place.unlock();
    assert_eq!(all(&session, "person").len(), 12);
    session.lock().expect("closed");
}
