//! The gate and the dossier: what leaves as an own-team draft, what does not, and what stops everything.

use amparo_dossier::check::{find_leaks, inspect};
use amparo_testkit::{Canary, Made, Photograph, TestVault};
use serde_json::{Value, json};

use crate::support::vault;

/// A small case with an event, a person whose name is protected, and what was done to her.
struct Story {
    case: Made,
    victim: Made,
    event: Made,
    act: Made,
    name: String,
}

fn story(vault: &TestVault) -> Story {
    let case = vault.case("Detention at the market");
    vault.set(&case, &[("summary", "Six people were detained."), ("scope_and_method", "Interviews in Kindu.")]);
    let name = format!("Samira {}", Canary::marker());
    let victim = vault.person(&name);
    let event = vault.event(&case, "Arrest at the market", "Soldiers took six people away.");
    let act = vault.act(&case, &event, &victim, "She was held for nine days.");
    Story { case, victim, event, act, name }
}

/// Everything that a file shows, in one line and without spaces: lines end where the page ends.
fn shown(pdf: &[u8]) -> String {
    let read = inspect(pdf).unwrap();
    read.texts.concat().split_whitespace().collect()
}

fn holds(pdf: &[u8], text: &str) -> bool {
    let text: String = text.split_whitespace().collect();
    shown(pdf).contains(&text)
}

#[track_caller]
fn stopped_with(vault: &TestVault, case: &Made, reason: &str) {
    let place = vault.outside().join("stopped.pdf");
    let error = vault.refused("dossier_make", vault.dossier_request(case, "en", &place));
    assert_eq!(error["code"], "release_stopped", "{error}");
    assert!(error["args"]["reasons"].as_str().unwrap().split(", ").any(|each| each == reason), "{error}");
    assert!(!place.exists(), "nothing was written");
    assert!(!place.with_extension("pdf.part").exists(), "nothing half done is left");
}

#[test]
fn a_draft_for_the_own_team_is_made_in_english_and_arabic_with_its_record() {
    let vault = vault();
    let story = story(&vault);
    vault.consent(&story.victim, "yes");
    for (language, name) in [("en", "en.pdf"), ("ar", "ar.pdf")] {
        let (view, pdf) = vault.dossier(&story.case, language, name);
        assert!(pdf.starts_with(b"%PDF"), "{language}");
        let read = inspect(&pdf).unwrap();
        assert_eq!(json!(read.pages), view["pages"]);
        assert!(read.pages >= 3, "{} pages", read.pages);
        assert_eq!(read.language, language);
        assert!(!read.outline.is_empty());
        let missing: Vec<&str> = view["findings"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .filter(|code| code.starts_with("missing_glyph"))
            .collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
        assert!(holds(&pdf, "Soldiers took six people away."), "{language}: what was written is printed as written");
        assert!(holds(&pdf, &story.case.reference) && holds(&pdf, &story.victim.reference));
        assert!(find_leaks(&pdf, &[&story.name]).unwrap().is_empty(), "{language}: the name does not leave");
        let release = vault.show(view["release"].as_str().unwrap());
        assert_eq!(release["fields"]["state"]["value"], "done");
        assert_eq!(release["fields"]["sha256"]["value"], view["sha256"]);
        assert_eq!(release["fields"]["recipient"]["value"], "OWN_TEAM");
        assert_eq!(release["fields"]["profile"]["value"], "INTERNAL");
    }
    let english = std::fs::read(vault.outside().join("en.pdf")).unwrap();
    assert!(
        inspect(&english).unwrap().artifacts.concat().to_uppercase().contains("DRAFT"),
        "a draft says so on its pages"
    );
}

#[test]
fn what_is_missing_is_printed_as_a_gap_and_the_pseudonym_used() {
    let vault = vault();
    let story = story(&vault);
    let (view, pdf) = vault.dossier(&story.case, "en", "without.pdf");
    assert!(holds(&pdf, "No consent is recorded; the pseudonym is used"), "the gap is printed");
    assert!(holds(&pdf, &story.victim.reference));
    assert!(view["gaps"].as_u64().unwrap() > 0, "{view}");
    vault.consent(&story.victim, "yes");
    let (_, pdf) = vault.dossier(&story.case, "en", "with.pdf");
    assert!(!holds(&pdf, "No consent is recorded"));
    assert!(holds(&pdf, &story.victim.reference), "with a yes she is still called by her pseudonym");
}

#[test]
fn a_no_drops_the_person_and_what_is_about_her() {
    for answer in ["no", "withdrawn"] {
        let vault = vault();
        let story = story(&vault);
        vault.consent(&story.victim, answer);
        let (_, pdf) = vault.dossier(&story.case, "en", "draft.pdf");
        assert!(!holds(&pdf, &story.victim.reference), "{answer}: not even the pseudonym leaves");
        assert!(!holds(&pdf, "held for nine days"), "{answer}: nor what was done to her");
        assert!(holds(&pdf, "Arrest at the market"), "{answer}: the event itself stays");
    }
}

#[test]
fn a_no_does_not_stop_a_document_over_words_that_stand_in_it_anyway() {
    let vault = vault();
    let story = story(&vault);
    let all = [("citizenship", "Kindu"), ("occupation", "Arrest at the market"), ("birthplace", "Kindu")];
    vault.set(&story.victim, &all);
    vault.consent(&story.victim, "no");
    let (_, pdf) = vault.dossier(&story.case, "en", "draft.pdf");
    assert!(holds(&pdf, "Arrest at the market"));
    assert!(!holds(&pdf, &story.victim.reference));
}

#[test]
fn a_yes_that_was_taken_back_is_a_no() {
    let vault = vault();
    let story = story(&vault);
    let consent = vault.consent(&story.victim, "yes");
    vault.set(&consent, &[("withdrawn_on", "2026-09-01")]);
    let (_, pdf) = vault.dossier(&story.case, "en", "draft.pdf");
    assert!(!holds(&pdf, &story.victim.reference));
}

#[test]
fn embargo_and_protection_alert_stop_every_release() {
    let vault = vault();
    let story = story(&vault);
    for (record, field, reason) in [
        (&story.case, "embargo", "stop_embargo"),
        (&story.case, "protection_alert", "stop_protection_alert"),
        (&story.victim, "protection_alert", "stop_protection_alert"),
    ] {
        vault.set(record, &[(field, "yes")]);
        stopped_with(&vault, &story.case, reason);
        vault.set(record, &[(field, "no")]);
    }
    assert!(vault.list("release", Some(&story.case)).is_empty(), "what was stopped was never begun");
    vault.dossier(&story.case, "en", "goes.pdf");
}

#[test]
fn a_text_with_a_protected_name_stays_and_the_leak_test_would_find_it() {
    let vault = vault();
    let story = story(&vault);
    let family = story.name.split(' ').next_back().unwrap();
    let canary = family.to_uppercase();
    let (_, before) = vault.dossier(&story.case, "en", "before.pdf");
    // The same text without the name leaves, and so the test can find what is printed.
    assert!(!find_leaks(&before, &["She was held for nine days"]).unwrap().is_empty());
    vault.set(&story.act, &[("description", &format!("She, {canary}, was held for nine days."))]);
    vault.set(&story.event, &[("description", &format!("Soldiers asked for {family}."))]);
    let (view, pdf) = vault.dossier(&story.case, "en", "after.pdf");
    assert!(find_leaks(&pdf, &[&story.name, family]).unwrap().is_empty());
    assert!(!holds(&pdf, "held for nine days"), "the whole text is left out");
    assert!(holds(&pdf, "A text that held a protected identity was left out"), "and its absence is told");
    assert!(view["gaps"].as_u64().unwrap() >= 2);
}

#[test]
fn a_title_that_would_name_somebody_does_not_leave_either() {
    let vault = vault();
    let story = story(&vault);
    let family = story.name.split(' ').next_back().unwrap().to_owned();
    vault.set(&story.case, &[("title", &format!("The case of {family}"))]);
    vault.set(
        &story.event,
        &[("title", &format!("The arrest of {family}")), ("location", &format!("House of {family}"))],
    );
    let place = vault.outside().join("named.pdf");
    match vault.call("dossier_make", vault.dossier_request(&story.case, "en", &place)) {
        Ok(_) => assert!(find_leaks(&std::fs::read(place).unwrap(), &[&family]).unwrap().is_empty()),
        Err(error) => {
            assert_eq!(json!(error)["code"], "release_leaks");
            assert!(!place.exists(), "the finished file was destroyed");
        }
    }
}

#[test]
fn a_picture_leaves_only_when_it_was_judged_to_show_nobody() {
    let vault = vault();
    let story = story(&vault);
    let photograph = Photograph {
        place: Some(([4, 19, 1812], 'S', [15, 18, 4500], 'E')),
        artist: Some(story.name.clone()),
        ..Photograph::default()
    };
    let source = vault.source("market.jpg", &photograph.jpeg());
    let exhibit = vault.take_in(&story.case, &[&source])[0].clone();
    let exhibit = Made {
        id: exhibit["id"].as_str().unwrap().to_owned(),
        reference: exhibit["number"].as_str().unwrap().to_owned(),
    };
    let (_, unjudged) = vault.dossier(&story.case, "en", "unjudged.pdf");
    assert_eq!(inspect(&unjudged).unwrap().pictures, 0, "not judged: a placeholder");
    assert!(holds(&unjudged, &exhibit.reference), "with its number");
    assert!(holds(&unjudged, "Nobody has judged whether the picture shows a person"));
    vault.set(&exhibit, &[("shows_person", "yes")]);
    let (_, person) = vault.dossier(&story.case, "en", "person.pdf");
    assert_eq!(inspect(&person).unwrap().pictures, 0, "shows a person: a placeholder");
    vault.set(&exhibit, &[("shows_person", "no")]);
    let (_, judged) = vault.dossier(&story.case, "en", "judged.pdf");
    assert_eq!(inspect(&judged).unwrap().pictures, 1);
    assert!(find_leaks(&judged, &[&story.name]).unwrap().is_empty(), "a printed picture has lost what its file said");
    let (_, again) = vault.dossier(&story.case, "en", "again.pdf");
    assert_eq!(inspect(&again).unwrap().pictures, 1);
    assert_eq!(vault.list("derivative", Some(&story.case)).len(), 1, "the printed copy is made once");
    vault.lock();
    vault.assert_clean();
}

#[test]
fn two_drafts_of_one_state_say_the_same() {
    let vault = vault();
    let story = story(&vault);
    vault.consent(&story.victim, "yes");
    let (first_view, first) = vault.dossier(&story.case, "en", "first.pdf");
    let (second_view, second) = vault.dossier(&story.case, "en", "second.pdf");
    let body = |pdf: &[u8]| -> Vec<String> {
        let pages = inspect(pdf).unwrap().texts;
        // The cover says when and under which number it was made, the last page at which head of the journal.
        pages[1..pages.len() - 1].to_vec()
    };
    assert_eq!(body(&first), body(&second));
    assert_ne!(first_view["release"], second_view["release"], "each is a release of its own");
}

#[test]
fn documents_languages_and_places_that_are_none_are_refused() {
    let vault = vault();
    let story = story(&vault);
    let place = vault.outside().join("draft.pdf");
    let request = |change: &str, to: Value| {
        let mut request = vault.dossier_request(&story.case, "en", &place);
        request[change] = to;
        vault.refused("dossier_make", request)
    };
    assert_eq!(request("document", json!("novel"))["code"], "document_unknown");
    let error = request("language", json!("tlh"));
    assert_eq!(error["code"], "language_unknown");
    assert_eq!(error["args"]["takes"], "en, fr, es, ar, ru, zh");
    assert_eq!(request("case", json!("KIN-2026-A0099"))["code"], "case_not_found");
    assert_eq!(request("place", vault.token(&vault.place().join("draft.pdf")))["code"], "place_inside_vault");
    let there = vault.source("there.pdf", b"of somebody else");
    assert_eq!(request("place", vault.token(&there))["code"], "file_exists");
    assert_eq!(std::fs::read(there).unwrap(), b"of somebody else");
    assert!(vault.list("release", Some(&story.case)).is_empty());
}
