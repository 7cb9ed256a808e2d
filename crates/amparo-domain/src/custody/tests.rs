use super::*;
use crate::id::{EntryId, MemberId};

fn id(number: u8) -> RecordId {
    RecordId::from_bytes([number; 16])
}

fn event(number: u8, code: CustodyCode) -> CustodyEvent {
    CustodyEvent {
        id: id(number),
        exhibit: id(100),
        code,
        at: Instant { utc_millis: i64::from(number) * 1000, offset_minutes: 60 },
        actor: id(101),
        correction_of: None,
        entry: VersionInfo {
            entry: EntryId::from_bytes([number; 32]),
            row: 0,
            clock: u64::from(number),
            recorded_at_millis: 0,
            author: MemberId::from_bytes([1; 16]),
        },
    }
}

fn intake() -> Vec<CustodyEvent> {
    (1..).zip(CustodyCode::intake(Some("SOURCE"))).map(|(n, code)| event(n, code)).collect()
}

fn flaw_kinds(events: &[CustodyEvent]) -> Vec<CustodyFlaw> {
    flaws(events).into_iter().map(|(flaw, _)| flaw).collect()
}

#[test]
fn an_intake_begins_by_origin_and_has_no_flaw() {
    assert_eq!(CustodyCode::intake(Some("COLLECTED"))[0], CustodyCode::Collected);
    assert_eq!(CustodyCode::intake(Some("OPEN"))[0], CustodyCode::CapturedOnline);
    assert_eq!(CustodyCode::intake(None)[0], CustodyCode::Received);
    assert!(CustodyCode::intake(None).iter().all(|code| code.is_written_by_machine()));
    assert_eq!(flaws(&intake()), []);
}

#[test]
fn a_broken_chain_names_its_flaws() {
    assert_eq!(flaw_kinds(&[]), [CustodyFlaw::Empty]);
    let moved = event(1, CustodyCode::Moved);
    let expected = [CustodyFlaw::NoBeginning, CustodyFlaw::NeverHashed, CustodyFlaw::NeverSealed];
    assert_eq!(flaw_kinds(&[moved]), expected);
    let mut failed = intake();
    failed.push(event(9, CustodyCode::FixityFailed));
    assert_eq!(flaws(&failed), [(CustodyFlaw::FixityFailed, Some(id(9)))]);
    let mut back = intake();
    let mut early = event(9, CustodyCode::Examined);
    early.at.utc_millis = 0;
    back.push(early);
    assert_eq!(flaw_kinds(&back), [CustodyFlaw::TimeRunsBack]);
    let mut destroyed = intake();
    destroyed.extend([event(8, CustodyCode::Destroyed), event(9, CustodyCode::Examined)]);
    assert_eq!(flaw_kinds(&destroyed), [CustodyFlaw::AfterDestruction]);
}

#[test]
fn a_correction_names_an_earlier_event_of_the_same_exhibit() {
    let mut events = intake();
    let mut correction = event(9, CustodyCode::Correction);
    correction.at.utc_millis = 0;
    correction.correction_of = Some(id(1));
    events.push(correction);
    assert_eq!(flaws(&events), []);
    for target in [None, Some(id(9)), Some(id(77))] {
        events[3].correction_of = target;
        assert_eq!(flaw_kinds(&events), [CustodyFlaw::CorrectsNothing], "{target:?}");
    }
}

#[test]
fn events_stand_in_the_order_of_the_journal_whatever_their_clocks_say() {
    let mut events = intake();
    events[0].at.utc_millis = i64::MAX;
    events.reverse();
    sort(&mut events);
    let order: Vec<RecordId> = events.iter().map(|event| event.id).collect();
    assert_eq!(order, [id(1), id(2), id(3)]);
}

#[test]
fn an_event_is_read_from_its_record() {
    let source = event(5, CustodyCode::Hashed);
    let mut record = Record::new(source.id, "custody_event");
    for (field, value) in [
        ("exhibit", Value::Ref(source.exhibit)),
        ("event", Value::Code("04".into())),
        ("at", Value::Instant(source.at)),
        ("actor", Value::Ref(source.actor)),
    ] {
        assert!(CustodyEvent::try_from(&record).is_err(), "without {field}");
        let content = crate::record::Content::Value(value);
        let version = crate::record::Version { at: source.entry, content };
        record.fields.insert(field.into(), crate::record::FieldState::One(version));
    }
    assert_eq!(CustodyEvent::try_from(&record), Ok(source));
}
