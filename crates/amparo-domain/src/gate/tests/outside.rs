//! Requests for anyone but the own team.

use super::world::*;
use crate::consent::{Purpose, Recipient};
use crate::gate::*;
use crate::schema::ExportClass;
use crate::value::Value;

fn request(recipient: Recipient, purpose: Purpose, profile: ExportClass) -> Request {
    Request { recipient, purpose, profile, own_team_draft: false, ..draft() }
}

fn answer(world: &World, request: &Request, step: Step) -> Answer {
    let decision = world.judge(request);
    decision.answers().iter().find(|(known, _)| *known == step).unwrap().1.clone()
}

#[test]
fn all_thirteen_steps_answer_in_their_order() {
    let decision = World::new().judge(&draft());
    let steps: Vec<Step> = decision.answers().iter().map(|(step, _)| *step).collect();
    assert_eq!(steps, Step::ALL);
    assert_eq!(steps.len(), 13);
}

#[test]
fn what_is_not_judged_stops_everyone_else() {
    let request = request(Recipient::Court, Purpose::InternationalJustice, ExportClass::Judicial);
    let decision = World::new().judge(&request);
    assert!(!decision.is_allowed());
    let review = Halt::NotJudged(Step::Review, NotJudgedReason::ReviewNotRecorded);
    assert!(decision.halts().contains(&review));
}

#[test]
fn a_draft_flag_for_anyone_else_makes_no_draft() {
    for (recipient, purpose, profile) in [
        (Recipient::OtherUn, Purpose::RecordInternally, ExportClass::Internal),
        (Recipient::OwnTeam, Purpose::InternalReporting, ExportClass::Internal),
        (Recipient::OwnTeam, Purpose::RecordInternally, ExportClass::Public),
    ] {
        let request = Request { own_team_draft: true, ..request(recipient, purpose, profile) };
        assert!(!request.is_own_team_draft());
        assert!(!World::new().judge(&request).is_allowed());
    }
}

#[test]
fn a_victim_without_consent_for_the_country_is_dropped_with_the_reason() {
    let mut world = World::new();
    world.consent(VICTIM, &["yes"]);
    let tcc = request(Recipient::ContributingCountry, Purpose::ContributingCountry, ExportClass::Tcc);
    let Answer::Drop(drops) = answer(&world, &tcc, Step::Consent) else { panic!("drops") };
    let is_victim = |drop: &&Drop| drop.record == id(VICTIM) && drop.reason == DropReason::ConsentMissing;
    assert!(drops.iter().any(|drop| is_victim(&drop)));
    let second = answer(&world, &tcc, Step::TwoPersons);
    assert_eq!(second, Answer::NotJudged(NotJudgedReason::SecondPerson));
}

#[test]
fn a_referral_without_the_person_has_no_meaning() {
    let referral = Request {
        document: Document::Referral,
        ..request(Recipient::Organisation, Purpose::Referral, ExportClass::UnPartner)
    };
    let mut world = World::new();
    world.records.retain(|record| record.id != id(ALLEGED));
    assert_eq!(answer(&world, &referral, Step::Consent), Answer::Stop(StopReason::NothingLeft));
}

#[test]
fn a_profile_wider_than_the_recipient_stops() {
    let wide = request(Recipient::HostState, Purpose::NationalJustice, ExportClass::Internal);
    assert_eq!(answer(&World::new(), &wide, Step::Role), Answer::Stop(StopReason::ProfileTooWide));
}

#[test]
fn a_case_more_sensitive_than_the_clearance_stops() {
    let mut world = World::new();
    world.conflict(CASE, "case", "sensitivity", vec![code("C"), code("SC")]);
    let partner = request(Recipient::OtherUn, Purpose::InternalReporting, ExportClass::UnPartner);
    let stop = Answer::Stop(StopReason::CaseTooSensitive);
    assert_eq!(answer(&world, &partner, Step::Sensitivity), stop);
}

#[test]
fn a_possible_child_is_not_judged() {
    let mut world = World::new();
    world.consent(VICTIM, &["yes"]);
    for ages in [vec![code("15-17")], vec![code("18-29"), code("CHILD")], vec![code("UNK")]] {
        world.conflict(VICTIM, "person", "age_band", ages);
        let child = Answer::NotJudged(NotJudgedReason::ChildAssent);
        assert_eq!(answer(&world, &draft(), Step::Child), child);
    }
}

#[test]
fn after_a_restore_nothing_goes_outside_before_an_exchange() {
    let mut world = World::new();
    world.completeness.is_restored = true;
    let court = request(Recipient::Court, Purpose::InternationalJustice, ExportClass::Judicial);
    let stop = Answer::Stop(StopReason::RestoredWithoutExchange);
    assert_eq!(answer(&world, &court, Step::Embargo), stop);
    assert!(world.judge(&draft()).is_allowed());
    world.set(CASE, "case", "embargo", Value::Bool(true));
    assert!(!world.judge(&draft()).is_allowed());
}
