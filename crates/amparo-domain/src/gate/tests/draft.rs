//! Drafts for the own team.

use super::world::*;
use crate::PartialDate;
use crate::gate::*;
use crate::record::Content;
use crate::value::Value;

fn release(world: &World) -> Release {
    world.judge(&draft()).into_release().unwrap()
}

fn has_gap(release: &Release, number: u8, reason: GapReason) -> bool {
    release.gaps().iter().any(|gap| gap.record == Some(id(number)) && gap.reason == reason)
}

fn drop_of(release: &Release, number: u8) -> Option<DropReason> {
    let is_whole = |drop: &&Drop| drop.record == id(number) && drop.field.is_none();
    release.drops().iter().find(is_whole).map(|drop| drop.reason)
}

#[test]
fn a_missing_consent_gives_the_pseudonym_and_prints_as_a_gap() {
    let release = release(&World::new());
    assert_eq!(release.watermark(), Some(Watermark::Draft));
    assert_eq!(release.name_of(id(VICTIM)), Some("P-A02"));
    assert!(has_gap(&release, VICTIM, GapReason::ConsentMissing));
    let act = release.record(id(ACT)).unwrap();
    assert_eq!(act.reference("victim"), Some(id(VICTIM)));
    let event = release.record(id(EVENT)).unwrap();
    assert_eq!(event.text("title"), Some("Fire seen by P-A03 and P-A02"));
}

#[test]
fn a_consent_given_is_no_gap() {
    let mut world = World::new();
    world.consent(VICTIM, &["yes"]);
    let release = release(&world);
    assert!(!has_gap(&release, VICTIM, GapReason::ConsentMissing));
    assert_eq!(release.name_of(id(VICTIM)), Some("P-A02"));
    assert_eq!(release.consent_cells(), [id(CELL + VICTIM)]);
}

#[test]
fn an_explicit_no_drops_the_person_and_what_is_about_them() {
    for answers in [&["no"][..], &["withdrawn"], &["yes", "no"], &["yes", "withdrawn"]] {
        let mut world = World::new();
        world.consent(VICTIM, answers);
        let release = release(&world);
        for number in [VICTIM, ACT, INVOLVEMENT] {
            assert!(release.record(id(number)).is_none(), "{answers:?} {number}");
            assert!(drop_of(&release, number).is_some(), "{answers:?} {number}");
        }
        assert_eq!(release.name_of(id(VICTIM)), None);
        let event = release.record(id(EVENT)).unwrap();
        assert_eq!(event.text("title"), Some("Fire seen by P-A03 and […]"));
    }
}

#[test]
fn a_consent_that_ran_out_or_was_withdrawn_on_its_record_counts_as_no() {
    for (number, kind, field) in [
        (CELL + VICTIM, "consent_cell", "expires_on"),
        (CONSENT + VICTIM, "consent", "expires_on"),
        (CONSENT + VICTIM, "consent", "withdrawn_on"),
    ] {
        let mut world = World::new();
        world.consent(VICTIM, &["yes"]);
        world.set(number, kind, field, Value::Date(PartialDate::parse("2026-02").unwrap()));
        let release = release(&world);
        assert!(release.record(id(VICTIM)).is_none(), "{kind}.{field}");
        assert!(matches!(drop_of(&release, VICTIM), Some(DropReason::ConsentExpired | DropReason::ConsentWithdrawn)));
    }
}

#[test]
fn a_source_who_said_no_leaves_a_placeholder_of_the_exhibit() {
    let mut world = World::new();
    world.consent(SOURCE, &["no"]);
    world.set(PICTURE, "exhibit", "shows_person", code("no"));
    let release = release(&world);
    let exhibit = release.record(id(PICTURE)).unwrap();
    assert_eq!(exhibit.text("number"), Some("E-A001"));
    assert!(exhibit.value("sha256").is_some());
    assert!(exhibit.value("description").is_none() && exhibit.value("source").is_none());
    assert!(release.is_placeholder(id(PICTURE)) && release.tokens().is_empty());
    assert!(release.record(id(INFORMATION)).is_none());
    let custody = release.record(id(CUSTODY)).unwrap();
    assert_eq!((custody.text("event"), custody.value("from")), (Some("02"), None));
}

#[test]
fn the_alleged_need_no_consent_and_are_named_by_pseudonym() {
    let mut world = World::new();
    world.consent(ALLEGED, &["no"]);
    let release = release(&world);
    assert_eq!(release.name_of(id(ALLEGED)), Some("P-A04"));
    assert!(!has_gap(&release, ALLEGED, GapReason::ConsentMissing));
    // One who is also a victim does need it.
    world.set(ACT, "act", "victim", Value::Ref(id(ALLEGED)));
    assert_eq!(super::draft::release(&world).name_of(id(ALLEGED)), None);
}

#[test]
fn pictures_are_placeholders_until_judged() {
    for judged in [vec![], vec!["not_judged"], vec!["no", "not_judged"]] {
        let mut world = World::new();
        if !judged.is_empty() {
            let codes = judged.iter().map(|one| code(one)).collect();
            world.conflict(PICTURE, "exhibit", "shows_person", codes);
        }
        let release = release(&world);
        assert!(release.tokens().is_empty(), "{judged:?}");
        assert!(release.is_placeholder(id(PICTURE)));
        assert!(has_gap(&release, PICTURE, GapReason::PictureNotJudged));
        assert_eq!(release.record(id(PICTURE)).unwrap().text("number"), Some("E-A001"));
    }
}

#[test]
fn a_picture_of_nobody_is_printed_anew_encoded() {
    let mut world = World::new();
    world.set(PICTURE, "exhibit", "shows_person", code("no"));
    let release = release(&world);
    let [token] = release.tokens() else { panic!("one token") };
    assert_eq!((token.exhibit(), token.holder()), (id(PICTURE), id(PICTURE)));
    assert_eq!(token.picture_use(), PictureUse::Reencoded);
}

#[test]
fn a_picture_of_a_person_leaves_only_redacted() {
    let mut world = World::new();
    world.conflict(PICTURE, "exhibit", "shows_person", vec![code("no"), code("yes")]);
    let without = release(&world);
    assert!(without.tokens().is_empty());
    assert!(has_gap(&without, PICTURE, GapReason::PictureShowsPerson));
    world.bound(DERIVATIVE, "derivative", "exhibit", Value::Ref(id(PICTURE)));
    world.set(DERIVATIVE, "derivative", "object_key", Value::Bytes(vec![0xef; 32]));
    world.set(DERIVATIVE, "derivative", "purpose", code("VIEW"));
    assert!(release(&world).tokens().is_empty());
    world.set(DERIVATIVE, "derivative", "purpose", code("REDACTED"));
    let with = release(&world);
    let [token] = with.tokens() else { panic!("one token") };
    assert_eq!((token.holder(), token.picture_use()), (id(DERIVATIVE), PictureUse::Redacted));
}

#[test]
fn a_protected_picture_never_prints_below_level_four() {
    for judged in ["no", "yes", "not_judged"] {
        let mut world = World::new();
        world.set(PICTURE, "exhibit", "shows_person", code(judged));
        world.bound(DERIVATIVE, "derivative", "exhibit", Value::Ref(id(PICTURE)));
        world.set(DERIVATIVE, "derivative", "purpose", code("REDACTED"));
        world.contents(DERIVATIVE, "derivative", "identity_object_key", vec![Content::Sealed]);
        world.record_mut(PICTURE, "exhibit").fields.remove("object_key");
        world.contents(PICTURE, "exhibit", "identity_object_key", vec![Content::Sealed]);
        let release = release(&world);
        assert!(release.tokens().is_empty(), "{judged}");
        assert!(release.is_placeholder(id(PICTURE)), "{judged}");
        assert!(has_gap(&release, PICTURE, GapReason::PictureProtected), "{judged}");
        let of_picture = |drop: &&Drop| drop.record == id(PICTURE) && drop.field.as_deref() == Some("picture");
        let reasons: Vec<DropReason> = release.drops().iter().filter(of_picture).map(|drop| drop.reason).collect();
        assert_eq!(reasons, [DropReason::PictureProtected], "{judged}");
    }
}

#[test]
fn a_portrait_never_prints_though_its_key_stands_open() {
    let mut world = World::new();
    world.set(PICTURE, "exhibit", "shows_person", code("no"));
    world.conflict(PICTURE, "exhibit", "kind", vec![code("PHO"), code("PRT")]);
    let release = release(&world);
    assert!(release.tokens().is_empty());
    assert!(has_gap(&release, PICTURE, GapReason::PictureProtected));
}

#[test]
fn a_redacted_derivative_that_is_protected_is_none() {
    let mut world = World::new();
    world.set(PICTURE, "exhibit", "shows_person", code("yes"));
    world.bound(DERIVATIVE, "derivative", "exhibit", Value::Ref(id(PICTURE)));
    world.set(DERIVATIVE, "derivative", "purpose", code("REDACTED"));
    world.contents(DERIVATIVE, "derivative", "identity_object_key", vec![Content::Sealed]);
    assert!(release(&world).tokens().is_empty());
}

#[test]
fn alerts_embargoes_and_known_gaps_stop_drafts_too() {
    let alert = |number, kind: &str, field: &str| {
        let mut world = World::new();
        world.conflict(number, kind, field, vec![Value::Bool(false), Value::Bool(true)]);
        world.judge(&draft()).halts()
    };
    let stopped = |reason| vec![Halt::Stopped(Step::Embargo, reason)];
    let halts = |halts: Vec<Halt>| -> Vec<Halt> {
        halts.into_iter().filter(|halt| matches!(halt, Halt::Stopped(..))).collect()
    };
    assert_eq!(halts(alert(CASE, "case", "embargo")), stopped(StopReason::Embargo));
    let reason = StopReason::ProtectionAlert;
    assert_eq!(halts(alert(CASE, "case", "protection_alert")), stopped(reason));
    assert_eq!(halts(alert(VICTIM, "person", "protection_alert")), stopped(reason));
    let mut world = World::new();
    world.completeness.missing_entries = 1;
    assert_eq!(halts(world.judge(&draft()).halts()), stopped(StopReason::KnownGap));
}

#[test]
fn a_source_without_trace_is_not_even_a_pseudonym() {
    let mut world = World::new();
    world.consent(SOURCE, &["yes"]);
    world.set(SOURCE, "person", "no_trace", Value::Bool(true));
    let release = release(&world);
    assert_eq!(release.name_of(id(SOURCE)), None);
    assert!(release.record(id(SOURCE)).is_none() && release.record(id(INFORMATION)).is_none());
    let event = release.record(id(EVENT)).unwrap();
    assert_eq!(event.text("title"), Some("Fire seen by […] and P-A02"));
}

#[test]
fn identity_values_never_pass_and_texts_that_hold_one_are_taken_out() {
    let mut world = World::new();
    let told = text("Then realname2 FAMILY2 ran away");
    world.set(ACT, "act", "description", told);
    world.bound(TRANSLATION, "translation", "record", Value::Ref(id(ACT)));
    world.set(TRANSLATION, "translation", "field", text("act.description"));
    world.set(TRANSLATION, "translation", "text", text("Alors il a fui"));
    let decision = world.judge(&draft());
    assert!(decision.withheld().iter().any(|withheld| withheld.field == "real_name"));
    let release = decision.into_release().unwrap();
    assert!(release.record(id(VICTIM)).unwrap().value("real_name").is_none());
    assert!(release.record(id(PICTURE)).unwrap().value("file_name").is_none());
    assert!(release.record(id(PICTURE)).unwrap().value("object_key").is_none());
    assert!(release.record(id(ACT)).unwrap().value("description").is_none());
    assert!(has_gap(&release, ACT, GapReason::HoldsIdentity));
    assert!(release.record(id(TRANSLATION)).is_none());
}

#[test]
fn records_of_other_cases_and_unknown_fields_do_not_pass() {
    let mut world = World::new();
    world.set(60, "event", "case", Value::Ref(id(61)));
    world.set(60, "event", "title", text("Another case"));
    world.set(EVENT, "event", "part_of", Value::Ref(id(60)));
    world.set(EVENT, "event", "added_later", text("Of a newer program"));
    world.set(62, "audit_event", "subject", text("Looked at"));
    let release = release(&world);
    assert!(release.record(id(60)).is_none() && release.record(id(62)).is_none());
    let event = release.record(id(EVENT)).unwrap();
    assert!(event.value("added_later").is_none() && event.value("part_of").is_none());
}

#[test]
fn conflicts_and_erasures_stay_visible_with_their_places() {
    let mut world = World::new();
    world.conflict(ACT, "act", "type", vec![code("ACT.TOR"), code("ACT.CIDT")]);
    world.contents(ACT, "act", "description", vec![Content::Erased]);
    let release = release(&world);
    let act = release.record(id(ACT)).unwrap();
    assert!(matches!(act.fields().get("type"), Some(ReleasedField::Conflict(two)) if two.len() == 2));
    let at = act.values("type")[0].at;
    let citation = Citation { record: id(ACT), field: "type".into(), entry: at.entry, row: at.row };
    assert!(release.citations().contains(&citation));
    assert!(has_gap(&release, ACT, GapReason::Conflict));
    assert!(has_gap(&release, ACT, GapReason::Erased));
    assert!(has_gap(&release, ACT, GapReason::NotStated));
}

#[test]
fn steps_that_cannot_be_judged_print_as_gaps() {
    let release = release(&World::new());
    let steps: Vec<Step> = release.gaps().iter().filter_map(|gap| gap.step).map(|(step, _)| step).collect();
    assert_eq!(steps, [Step::Review, Step::Jigsaw, Step::SmallCells]);
}

#[test]
fn an_administrator_gets_no_case_content() {
    let mut request = draft();
    request.roles = [Role::Administrator].into();
    let halts = World::new().judge(&request).halts();
    assert!(halts.contains(&Halt::Stopped(Step::Role, StopReason::RoleLacksDocument)));
}

#[test]
fn the_same_view_gives_the_same_release() {
    let world = World::new();
    assert_eq!(release(&world), release(&world));
}

#[test]
fn debug_of_what_the_gate_handles_holds_no_content() {
    let world = World::new();
    let decision = world.judge(&draft());
    let printed = format!("{decision:?} {:?} {:?}", world.view(), world.records);
    for content in ["Burning", "P-A02", "soldiers", "Realname2"] {
        assert!(!printed.contains(content), "{content}");
    }
}
