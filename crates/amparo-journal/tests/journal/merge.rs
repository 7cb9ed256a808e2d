use std::collections::HashSet;

use amparo_domain::{Content, FieldState, PersonName, RecordId, Value};
use amparo_journal::fold::Fold;
use amparo_journal::ledger::{Ledger, Outcome};
use amparo_journal::memory::StoredVersion;
use amparo_journal::merge::Author;
use amparo_journal::validity::VoidReason;
use amparo_journal::{Class, DraftRow, IDENTITY, NoKeys, Op, RowRef, RowValue, SignedEntry};
use proptest::prelude::*;

use crate::support::{Holder, Writer, genesis_of, joins, ledger_of, office, record, rules, text, vault};

fn values(ledger: &Ledger, record: &RecordId, field: &str) -> Vec<Value> {
    let record = ledger.record(record, &Holder::new()).unwrap();
    record.values(field).cloned().collect()
}

fn exchange(left: &mut Writer, right: &mut Writer) {
    right.receive(&left.entries);
    left.receive(&right.entries);
}

#[test]
fn two_laptops_adding_different_persons_is_no_conflict() {
    let [mut founder, mut amina, _] = office();
    let case = record("case");
    founder.set(case, "case.title", text("Village"));
    amina.receive(&founder.entries);
    founder.add(case, "case.persons", Value::Ref(record("one")));
    amina.add(case, "case.persons", Value::Ref(record("two")));
    exchange(&mut founder, &mut amina);
    let state = founder.ledger.open_record(&case).unwrap();
    assert!(matches!(&state.fields["persons"], FieldState::Set(elements) if elements.len() == 2));
    assert_eq!(founder.ledger.digest(), amina.ledger.digest());
}

#[test]
fn values_set_at_the_same_time_conflict_and_both_stay_until_somebody_decides() {
    let [mut founder, mut amina, _] = office();
    let person = record("person");
    founder.set(person, "person.note", text("first"));
    amina.receive(&founder.entries);
    founder.set(person, "person.note", text("from A"));
    amina.set(person, "person.note", text("from B"));
    exchange(&mut founder, &mut amina);
    let state = amina.ledger.open_record(&person).unwrap();
    assert!(state.fields["note"].is_conflict());
    let both: HashSet<String> = state
        .versions("note")
        .iter()
        .filter_map(|version| match &version.content {
            Content::Value(Value::Text(text)) => Some(text.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(both, HashSet::from(["from A".to_owned(), "from B".to_owned()]));
    amina.set(person, "person.note", text("decided"));
    founder.receive(&amina.entries);
    assert_eq!(values(&founder.ledger, &person, "note"), [text("decided")]);
    let history = founder.ledger.history(&person, "person.note", &NoKeys);
    assert_eq!(history.len(), 4, "nothing is lost");
    assert_eq!(history.iter().filter(|item| item.row.is_living).count(), 1);
}

#[test]
fn where_versions_conflict_the_safer_one_is_shown() {
    let [mut founder, mut amina, _] = office();
    let case = record("case");
    founder.set(case, "case.title", text("Village"));
    amina.receive(&founder.entries);
    founder.set(case, "case.legal_hold", Value::Bool(true));
    for _ in 0..5 {
        amina.set(case, "case.title", text("later"));
    }
    amina.set(case, "case.legal_hold", Value::Bool(false));
    exchange(&mut founder, &mut amina);
    let state = founder.ledger.open_record(&case).unwrap();
    assert!(state.fields["legal_hold"].is_conflict());
    assert_eq!(state.value("legal_hold"), Some(&Value::Bool(true)));
}

#[test]
fn an_element_added_again_while_it_is_removed_stays() {
    let [mut founder, mut amina, _] = office();
    let case = record("case");
    let one = Value::Ref(record("one"));
    founder.add(case, "case.persons", one.clone());
    amina.receive(&founder.entries);
    let seen = amina.ledger.living(&case, "case.persons");
    amina.remove(case, "case.persons", seen);
    founder.add(case, "case.persons", one.clone());
    assert_eq!(values(&amina.ledger, &case, "persons"), []);
    exchange(&mut founder, &mut amina);
    assert_eq!(values(&amina.ledger, &case, "persons"), [one]);
}

#[test]
fn an_erased_value_is_gone_and_nothing_superseded_returns() {
    let [mut founder, mut amina, _] = office();
    let person = record("person");
    founder.set(person, "person.note", text("old"));
    founder.set(person, "person.note", text("new"));
    let old_copy = founder.entries.clone();
    let erasing = founder.erase(person, "person.note");
    let state = founder.ledger.open_record(&person).unwrap();
    assert!(matches!(&state.fields["note"], FieldState::Erased(by) if by.len() == 1 && by[0].entry == erasing));
    let history = founder.ledger.history(&person, "person.note", &NoKeys);
    assert_eq!(history.iter().filter(|item| item.row.erased_by.is_some()).count(), 2);
    assert!(history.iter().all(|item| !matches!(item.row.content, Some(Content::Value(_)))));
    let note = founder.ledger.erasure(&erasing);
    assert_eq!(note, Some(("consent withdrawn".to_owned(), "head of office".to_owned())));
    assert_eq!(founder.ledger.accept(old_copy[3].clone()), Outcome::Duplicate, "a peer's copy is refused");
    assert!(founder.ledger.open_record(&person).unwrap().values("note").next().is_none());
    // The copy that still holds the value reaches a laptop after the erasure did, or before: the same.
    amina.receive(&founder.entries);
    let late = ledger_of(genesis_of(&founder), &founder.entries.iter().rev().cloned().collect::<Vec<_>>());
    assert_eq!(late.digest(), founder.ledger.digest());
    assert_eq!(amina.ledger.digest(), founder.ledger.digest());
    for ledger in [&late, &amina.ledger] {
        for entry in &old_copy[2..] {
            assert_eq!(ledger.entry(&entry.id()).unwrap().values[0], RowValue::Erased, "the value is dropped");
        }
    }
}

#[test]
fn a_value_set_while_it_was_erased_elsewhere_stays() {
    let [mut founder, mut amina, _] = office();
    let person = record("person");
    founder.set(person, "person.note", text("old"));
    amina.receive(&founder.entries);
    founder.erase(person, "person.note");
    amina.set(person, "person.note", text("new"));
    exchange(&mut founder, &mut amina);
    assert_eq!(values(&founder.ledger, &person, "note"), [text("new")]);
    assert_eq!(founder.ledger.digest(), amina.ledger.digest());
}

#[test]
fn only_the_founder_and_records_officers_erase() {
    let [mut founder, mut amina, _] = office();
    let person = record("person");
    founder.set(person, "person.note", text("old"));
    amina.receive(&founder.entries);
    let entry = amina.erase(person, "person.note");
    let at = RowRef { entry, row: 0 };
    assert_eq!(amina.ledger.void().get(&at), Some(&VoidReason::MayNotErase));
    assert_eq!(values(&amina.ledger, &person, "note"), [text("old")]);
}

#[test]
fn nothing_is_erased_under_legal_hold_without_reason_or_from_custody() {
    let [mut founder, ..] = office();
    let (case, event, custody) = (record("case"), record("event"), record("custody"));
    founder.set(case, "case.legal_hold", Value::Bool(true));
    founder.write(
        Class::Work,
        vec![DraftRow::set(event, "event.case", Value::Ref(case)), DraftRow::set(event, "event.what", text("seen"))],
    );
    founder.set(custody, "custody_event.what", text("sealed"));
    let void_of = |founder: &Writer, entry| founder.ledger.void().get(&RowRef { entry, row: 0 }).copied();
    let entry = founder.erase(event, "event.what");
    assert_eq!(void_of(&founder, entry), Some(VoidReason::LegalHold));
    let entry = founder.erase(custody, "custody_event.what");
    assert_eq!(void_of(&founder, entry), Some(VoidReason::NeverErased));
    founder.set(case, "case.legal_hold", Value::Bool(false));
    let bare = founder.erasing(event, "event.what")[..1].to_vec();
    let entry = founder.write(Class::Work, bare);
    assert_eq!(void_of(&founder, entry), Some(VoidReason::NoReason));
    let entry = founder.erase(event, "event.what");
    assert_eq!(void_of(&founder, entry), None, "the hold was lifted");
    assert!(matches!(founder.ledger.open_record(&event).unwrap().fields["what"], FieldState::Erased(_)));
}

#[test]
fn rows_that_break_a_rule_are_void_by_themselves() {
    let [mut founder, ..] = office();
    let person = record("person");
    let first = founder.set(person, "person.pseudonym", text("P-A01"));
    let entry = founder.write(
        Class::Work,
        vec![
            DraftRow::set(person, "person.real_name", Value::Name(PersonName::full("Mariam"))),
            DraftRow::set(person, "person.note", text("x")).sealed_to(IDENTITY),
            DraftRow::set(person, "person.pseudonym", text("P-A02")).superseding([RowRef { entry: first, row: 0 }]),
            DraftRow::add(person, "person.note", text("x")),
            DraftRow::set(record("audit"), "audit_event.what", text("x")),
            DraftRow::set(person, "person.note", text("counts")),
            DraftRow::set(person, "person.shoe_size", text("kept")),
        ],
    );
    let reason = |row| founder.ledger.void().get(&RowRef { entry, row }).copied();
    assert_eq!(reason(0), Some(VoidReason::NotSealed));
    assert_eq!(reason(1), Some(VoidReason::Sealed));
    assert_eq!(reason(2), Some(VoidReason::WriteOnce));
    assert_eq!(reason(3), Some(VoidReason::WrongOperation));
    assert_eq!(reason(4), Some(VoidReason::OtherClass));
    assert_eq!((reason(5), reason(6)), (None, None), "unknown fields are kept");
    assert_eq!(values(&founder.ledger, &person, "note"), [text("counts")]);
    assert_eq!(values(&founder.ledger, &person, "pseudonym"), [text("P-A01")]);
}

#[test]
fn a_record_has_the_kind_of_its_earliest_row_in_any_order() {
    let [mut founder, mut amina, _] = office();
    let thing = record("thing");
    founder.set(thing, "person.note", text("a person"));
    for _ in 0..3 {
        amina.set(record("other"), "person.note", text("later"));
    }
    amina.set(thing, "case.title", text("a case"));
    exchange(&mut founder, &mut amina);
    for ledger in [&founder.ledger, &amina.ledger] {
        let state = ledger.open_record(&thing).unwrap();
        assert_eq!(state.kind, "person");
        assert_eq!(state.fields.len(), 1, "rows of another kind are not shown");
    }
    assert_eq!(founder.ledger.digest(), amina.ledger.digest());
}

#[test]
fn a_row_superseded_or_erased_before_it_is_known_is_so_when_it_arrives() {
    let [mut founder, ..] = office();
    let mut second = joins("founder", "laptop D", &founder);
    let person = record("person");
    founder.set(person, "person.note", text("old"));
    founder.set(person, "person.legal_hold", Value::Bool(false));
    second.receive(&founder.entries);
    let mut erasing = second.erasing(person, "person.note");
    let hold = second.ledger.living(&person, "person.legal_hold");
    erasing.push(DraftRow::set(person, "person.legal_hold", Value::Bool(true)).superseding(hold));
    // What a field of another name supersedes is not superseded.
    let strange = second.ledger.living(&person, "person.legal_hold");
    erasing.push(DraftRow::set(person, "person.shoe_size", text("x")).superseding(strange));
    // The second laptop's log does not say that it knew the first's.
    let mut position = second.position();
    position.deps.clear();
    let rows = second.certificate.rows().to_vec();
    let first = second.sign_at(&position, Class::Audit, rows);
    (position.seq, position.previous) = (2, first.id());
    let entry = second.sign_at(&position, Class::Work, erasing);
    let (start, late) = (founder.entries[..2].to_vec(), founder.entries[2..].to_vec());
    let own = vec![first, entry];
    let orders = [[start.clone(), late.clone(), own.clone()].concat(), [start, own, late].concat()];
    let ledgers = orders.map(|entries| ledger_of(genesis_of(&founder), &entries));
    for ledger in &ledgers {
        assert_eq!(ledger.held(), 0);
        let state = ledger.open_record(&person).unwrap();
        assert!(matches!(state.fields["note"], FieldState::Erased(_)));
        assert_eq!(values(ledger, &person, "legal_hold"), [Value::Bool(true)]);
    }
    assert_eq!(ledgers[0].digest(), ledgers[1].digest());
}

#[test]
fn a_fork_keeps_both_entries_and_is_reported() {
    let [mut founder, mut amina, _] = office();
    let person = record("person");
    amina.set(person, "person.note", text("before"));
    let position = amina.position();
    let living = amina.ledger.living(&person, "person.note");
    let row = |value: &str| vec![DraftRow::set(person, "person.note", text(value)).superseding(living.clone())];
    let left = amina.sign_at(&position, Class::Work, row("left"));
    let right = amina.sign_at(&position, Class::Work, row("right"));
    founder.receive(&amina.entries);
    let mut entries = founder.entries.clone();
    entries.extend([left.clone(), right.clone()]);
    let one = ledger_of(genesis_of(&founder), &entries);
    entries.reverse();
    let other = ledger_of(genesis_of(&founder), &entries);
    let log = amina.certificate.log();
    assert!(one.is_forked(&log) && other.is_forked(&log));
    assert_eq!(one.digest(), other.digest());
    assert!(one.open_record(&person).unwrap().fields["note"].is_conflict(), "both stay");
}

/// What a writer does in a generated story.
#[derive(Debug, Clone)]
enum Act {
    Note(u8, String),
    Name(u8),
    Add(u8),
    RemoveAll,
    Erase(u8),
    Hold(bool),
    Receive(usize),
}

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0_u8..3, "[a-z]{1,4}").prop_map(|(person, note)| Act::Note(person, note)),
        1 => (0_u8..3).prop_map(Act::Name),
        3 => (0_u8..4).prop_map(Act::Add),
        1 => Just(Act::RemoveAll),
        1 => (0_u8..3).prop_map(Act::Erase),
        1 => any::<bool>().prop_map(Act::Hold),
        3 => (0_usize..3).prop_map(Act::Receive),
    ]
}

fn person(number: u8) -> RecordId {
    record(&format!("person {number}"))
}

fn play(acts: &[(usize, Act)]) -> [Writer; 3] {
    let mut writers = office();
    let case = record("case");
    for (who, act) in acts {
        let sent = match act {
            Act::Receive(from) => writers[*from].entries.clone(),
            _ => Vec::new(),
        };
        let writer = &mut writers[*who];
        match act {
            Act::Note(number, note) => drop(writer.set(person(*number), "person.note", text(note))),
            Act::Name(number) => {
                let name = Value::Name(PersonName::full(&format!("Mariam {number}")));
                writer.set(person(*number), "person.real_name", name);
            }
            Act::Add(number) => drop(writer.add(case, "case.persons", Value::Ref(person(*number)))),
            Act::RemoveAll => {
                let seen = writer.ledger.living(&case, "case.persons");
                writer.remove(case, "case.persons", seen);
            }
            Act::Erase(number) => drop(writer.erase(person(*number), "person.note")),
            Act::Hold(is_held) => drop(writer.set(person(0), "person.legal_hold", Value::Bool(*is_held))),
            Act::Receive(_) => writer.receive(&sent),
        }
    }
    writers
}

fn union(writers: &[Writer; 3]) -> Vec<SignedEntry> {
    let mut all: Vec<SignedEntry> = Vec::new();
    for entry in writers.iter().flat_map(|writer| &writer.entries) {
        if !all.contains(entry) {
            all.push(entry.clone());
        }
    }
    all
}

fn assert_nothing_is_lost(ledger: &Ledger, entries: &[SignedEntry]) {
    let store = ledger.store();
    for signed in entries {
        let entry = signed.decode().unwrap();
        for (number, row) in (0..).zip(&entry.rows).filter(|(_, row)| matches!(row.op, Op::Set | Op::Add)) {
            let at = RowRef { entry: entry.id, row: number };
            let Some(version) = store.version(&at) else {
                assert!(ledger.void().contains_key(&at), "a row without a version is void with a reason");
                continue;
            };
            let superseders = store.versions_of(&row.record).filter(|other| other.supersedes.contains(&at)).count();
            assert!(version.is_living != (superseders > 0), "what is not living is superseded by a known row");
            assert_eq!(version.value == RowValue::Erased, version.erased_by.is_some(), "no value is lost");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_order_any_partition_and_any_repetition_give_the_same_state(
        acts in proptest::collection::vec((0_usize..3, any_act()), 1..24),
        seed in any::<u64>(),
    ) {
        let writers = play(&acts);
        let all = union(&writers);
        let reference = ledger_of(genesis_of(&writers[0]), &all);
        prop_assert_eq!(reference.held(), 0);
        assert_nothing_is_lost(&reference, &all);

        let mut shuffled = all.clone();
        let mut state = seed | 1;
        for index in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            shuffled.swap(index, usize::try_from(state >> 33).unwrap() % (index + 1));
        }
        let cut = usize::try_from(seed).unwrap() % shuffled.len();
        let mut repeated = shuffled.clone();
        repeated.extend(shuffled[..cut].to_vec());
        for ledger in [ledger_of(genesis_of(&writers[0]), &shuffled), ledger_of(genesis_of(&writers[0]), &repeated)] {
            prop_assert_eq!(ledger.held(), 0);
            prop_assert_eq!(ledger.digest(), reference.digest());
            prop_assert_eq!(
                ledger.digest_with_identity(&Holder::new()).unwrap(),
                reference.digest_with_identity(&Holder::new()).unwrap()
            );
            prop_assert_eq!(ledger.void(), reference.void());
        }
        // In two parts, each taken in at once.
        let mut parts = Ledger::new(vault(), genesis_of(&writers[0]), rules());
        parts.accept_all(shuffled[cut..].to_vec());
        parts.accept_all(shuffled[..cut].to_vec());
        prop_assert_eq!(parts.digest(), reference.digest());
        // Each writer, after receiving everything, agrees.
        for mut writer in writers {
            writer.receive(&all);
            prop_assert_eq!(writer.ledger.digest(), reference.digest());
        }
    }

    #[test]
    fn folding_in_bulk_gives_the_state_of_the_ledger(
        acts in proptest::collection::vec((0_usize..3, any_act()), 1..24),
    ) {
        let writers = play(&acts);
        let reference = ledger_of(genesis_of(&writers[0]), &union(&writers));
        let rules = rules();
        let mut fold = Fold::new(&rules);
        // The order of the first writer's ledger, then the others': each entry after its past.
        let mut order = joins("founder", "laptop D", &writers[0]);
        order.receive(&writers[1].entries);
        order.receive(&writers[2].entries);
        let mut known = HashSet::new();
        let mut left: Vec<SignedEntry> = order.entries.clone();
        while !left.is_empty() {
            let before = left.len();
            left.retain(|signed| {
                let entry = signed.decode().unwrap();
                let header = &entry.header;
                let past = [header.previous, header.governance_head].into_iter().chain(header.deps.clone());
                if past.into_iter().any(|id| id != amparo_journal::NO_ENTRY && !known.contains(&id)) {
                    return true;
                }
                known.insert(entry.id);
                let member = reference.logs().find(|(log, _)| **log == header.log).unwrap().1.member;
                let may_erase = member == crate::support::member("founder");
                fold.push(&entry, &Author { member, may_erase });
                false
            });
            prop_assert!(left.len() < before);
        }
        let folded = fold.finish();
        let key = |version: &StoredVersion| (version.record, folded.field(version.field).to_owned(), version.at);
        let is_sorted = folded.versions.is_sorted_by_key(key);
        prop_assert!(is_sorted);
        prop_assert_eq!(folded.digest(&std::collections::BTreeMap::new()), reference.digest());
    }
}
