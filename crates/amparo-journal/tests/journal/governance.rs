use amparo_crypto::sign::SigningKey;
use amparo_domain::{Decimal, MemberId, RecordId, Schema, Value};
use amparo_journal::admission::{Admission, Prepared};
use amparo_journal::chain::{ChainProblem, Tip, verify_chain};
use amparo_journal::entry::EntryError;
use amparo_journal::judge::NotCounted;
use amparo_journal::ledger::{Outcome, Refusal};
use amparo_journal::validity::Rules;
use amparo_journal::{Class, DraftRow, EntryDraft, IDENTITY};

use crate::support::{
    Repeating, Writer, founder, genesis_of, id, joins, ledger_of, member_rows, office, record, secret, text, vault,
};

fn state_row(name: &str, state: &str) -> DraftRow {
    DraftRow::set(RecordId::from_bytes(id(name)), "member.state", Value::Code(state.into()))
}

/// The rows that end a log after its entry `seq`, which is `entry`.
fn cut_rows(writer: &Writer, seq: i64, entry: amparo_domain::EntryId) -> Vec<DraftRow> {
    let cut = record("cut");
    vec![
        DraftRow::set(cut, "log_cut.log", Value::Bytes(writer.certificate.log().as_bytes().to_vec())),
        DraftRow::set(cut, "log_cut.last_seq", Value::Number(Decimal { mantissa: seq, exponent: 0 })),
        DraftRow::set(cut, "log_cut.last_entry", Value::Bytes(entry.as_bytes().to_vec())),
    ]
}

#[test]
fn genesis_founds_office_member_replica_log_and_compartment() {
    let founder = founder();
    let governance = founder.ledger.governance().unwrap();
    let state = governance.current().unwrap();
    assert_eq!(state.office.name, "Office A");
    assert_eq!(state.replicas.values().collect::<Vec<_>>(), ["A"]);
    let member = &state.members[&founder.member];
    assert!(member.is_founder && member.roles.contains("administrator"));
    assert_eq!(state.registrar, founder.certificate.log());
    assert_eq!(governance.head(), genesis_of(&founder));
    assert_eq!(founder.ledger.compartments().holders(IDENTITY), [founder.member]);
    assert_eq!(founder.ledger.compartments().target(IDENTITY).map(|target| target.epoch), Some(1));
    assert!(state.allows(&founder.member, &founder.certificate.log(), Class::Work));
    assert!(!state.allows(&MemberId::from_bytes([1; 16]), &founder.certificate.log(), Class::Audit));
}

#[test]
fn another_genesis_is_refused() {
    let founder = founder();
    let mut other = amparo_journal::ledger::Ledger::new(vault(), record_entry(), crate::support::rules());
    assert_eq!(other.accept(founder.entries[0].clone()), Outcome::Held, "it waits for the genesis of the header");
    assert!(other.governance().is_none());
}

fn record_entry() -> amparo_domain::EntryId {
    amparo_domain::EntryId::from_bytes([9; 32])
}

#[test]
fn roles_given_and_taken_away_decide_what_a_member_may_write() {
    let [mut founder, mut amina, _] = office();
    amina.write(Class::Work, vec![DraftRow::set(record("person"), "person.note", text("may"))]);
    founder.receive(&amina.entries);
    let amina_record = RecordId::from_bytes(id("amina"));
    let roles = founder.ledger.living(&amina_record, "member.roles");
    founder.write(
        Class::Governance,
        vec![
            DraftRow::new(amina_record, "member.roles", amparo_journal::Op::Remove, None).superseding(roles),
            DraftRow::add(amina_record, "member.roles", Value::Code("reviewer".into())),
        ],
    );
    amina.receive(&founder.entries);
    let entry = amina.sign(Class::Work, vec![DraftRow::set(record("person"), "person.note", text("may not"))]);
    assert_eq!(amina.ledger.accept(entry.clone()), Outcome::NotCounted(NotCounted::NotAllowed));
    assert_eq!(founder.ledger.accept(entry), Outcome::NotCounted(NotCounted::NotAllowed));
    assert_eq!(founder.ledger.digest(), amina.ledger.digest());
    let audit = amina.sign(Class::Audit, vec![DraftRow::set(record("look"), "audit_event.what", text("looked"))]);
    assert_eq!(amina.ledger.accept(audit), Outcome::Accepted, "an entry that does not count holds its place");
}

#[test]
fn only_the_registrar_writes_governance_and_nobody_goes_back_behind_what_he_knew() {
    let [mut founder, mut amina, _] = office();
    amina.write(Class::Work, vec![DraftRow::set(record("person"), "person.note", text("x"))]);
    let rows = member_rows("mallory", &["investigator"]);
    let entry = amina.sign(Class::Governance, rows);
    assert_eq!(amina.ledger.accept(entry), Outcome::NotCounted(NotCounted::NotAllowed));
    founder.write(Class::Governance, vec![state_row("amina", "suspended")]);
    amina.receive(&founder.entries);
    let mut position = amina.position();
    position.governance_head = genesis_of(&founder);
    let row = vec![DraftRow::set(record("person"), "person.note", text("behind"))];
    let entry = amina.sign_at(&position, Class::Work, row);
    assert_eq!(amina.ledger.accept(entry), Outcome::NotCounted(NotCounted::HeadBehind));
}

#[test]
fn what_a_log_holds_after_its_end_does_not_count_in_any_order() {
    let [mut founder, mut amina, _] = office();
    let person = record("person");
    let last = amina.set(person, "person.note", text("counts"));
    founder.receive(&amina.entries);
    let late = amina.set(person, "person.note", text("too late"));
    let mut rows = cut_rows(&amina, 2, last);
    rows.push(state_row("amina", "removed"));
    founder.write(Class::Governance, rows);
    let genesis = genesis_of(&founder);
    let mut early = founder.entries.clone();
    early.extend(amina.entries.clone());
    let mut reversed = early.clone();
    reversed.reverse();
    let mut late_cut = amina.entries.clone();
    late_cut.extend(founder.entries.clone());
    let ledgers = [early, reversed, late_cut].map(|entries| ledger_of(genesis, &entries));
    for ledger in &ledgers {
        assert_eq!(ledger.counts(&late), Some(Err(NotCounted::AfterCut)));
        let state = ledger.open_record(&person).unwrap();
        assert_eq!(state.value("note"), Some(&text("counts")), "what it superseded lives again: it never counted");
        assert_eq!(ledger.digest(), ledgers[0].digest());
    }
}

#[test]
fn a_fork_is_closed_by_naming_the_head_that_counts() {
    let [mut founder, mut amina, _] = office();
    let person = record("person");
    amina.set(person, "person.note", text("before"));
    let position = amina.position();
    let row = |value: &str| vec![DraftRow::set(person, "person.note", text(value))];
    let left = amina.sign_at(&position, Class::Work, row("left"));
    let right = amina.sign_at(&position, Class::Work, row("right"));
    founder.receive(&amina.entries);
    founder.receive(std::slice::from_ref(&left));
    founder.write(Class::Governance, cut_rows(&amina, 3, left.id()));
    let mut entries = founder.entries.clone();
    entries.push(right.clone());
    let one = ledger_of(genesis_of(&founder), &entries);
    entries.reverse();
    let other = ledger_of(genesis_of(&founder), &entries);
    for ledger in [&one, &other] {
        assert_eq!(ledger.counts(&right.id()), Some(Err(NotCounted::AfterCut)));
        assert_eq!(ledger.counts(&left.id()), Some(Ok(())));
    }
    assert_eq!(one.digest(), other.digest());
}

#[test]
fn what_a_replica_admitted_before_is_taken_up_from_a_few_entries() {
    let [mut founder, mut amina, _] = office();
    for number in 0..5 {
        amina.set(record("person"), "person.note", text(&format!("{number}")));
    }
    founder.receive(&amina.entries);
    founder.write(Class::Governance, vec![state_row("amina", "suspended")]);
    let mut resumed = Admission::new(vault(), genesis_of(&founder));
    for signed in &founder.entries {
        let prepared = Prepared::new(signed.clone()).unwrap();
        let header = &prepared.entry().header;
        if header.class == Class::Governance || header.seq == 1 {
            resumed.resume(&prepared).unwrap();
        }
    }
    let governance = resumed.governance().unwrap();
    assert_eq!(governance.head(), founder.ledger.governance().unwrap().head());
    assert_eq!(governance.current(), founder.ledger.governance().unwrap().current());
    assert_eq!(resumed.compartments(), founder.ledger.compartments());
    assert_eq!(resumed.logs().len(), 2);
    let position = amina.position();
    let thief = SigningKey::from_seed(&secret("thief"));
    let draft = EntryDraft { class: Class::Governance, rows: member_rows("thief", &[]), scope: Vec::new() };
    let forged = Prepared::new(draft.sign(&thief, &position, &[], &Repeating::new(5)).unwrap()).unwrap();
    assert!(matches!(resumed.resume(&forged), Err(Refusal::Entry(EntryError::Signature(_)))));
}

#[test]
fn forged_entries_are_refused_with_their_reason() {
    let [mut founder, mut amina, _] = office();
    amina.set(record("person"), "person.note", text("x"));
    founder.receive(&amina.entries);
    let position = amina.position();
    let draft = || EntryDraft {
        class: Class::Work,
        rows: vec![DraftRow::set(record("person"), "person.note", text("forged"))],
        scope: Vec::new(),
    };
    let thief = SigningKey::from_seed(&secret("thief"));
    let random = Repeating::new(77);
    let forged = draft().sign(&thief, &position, &[], &random).unwrap();
    assert!(matches!(founder.ledger.accept(forged), Outcome::Refused(Refusal::Entry(EntryError::Signature(_)))));
    let mut gap = position.clone();
    gap.seq += 1;
    let forged = amina.sign_at(&gap, Class::Work, draft().rows);
    assert_eq!(founder.ledger.accept(forged), Outcome::Refused(Refusal::BrokenChain));
    let mut other = position.clone();
    other.vault = amparo_domain::VaultId::from_bytes([3; 16]);
    let forged = amina.sign_at(&other, Class::Work, draft().rows);
    assert_eq!(founder.ledger.accept(forged), Outcome::Refused(Refusal::OtherVault));
    let mut stranger = joins("stranger", "laptop X", &founder);
    let rows = stranger.certificate.rows().to_vec();
    let forged = stranger.sign(Class::Audit, rows);
    assert_eq!(founder.ledger.accept(forged), Outcome::Refused(Refusal::UnknownMember));
    let mut unsigned = amina.sign_at(&position, Class::Work, draft().rows);
    unsigned.signature[40] ^= 1;
    assert!(matches!(founder.ledger.accept(unsigned), Outcome::Refused(Refusal::Entry(EntryError::Signature(_)))));
}

#[test]
fn a_chain_verifies_as_a_whole_and_in_ranges_and_names_where_it_breaks() {
    let mut founder = founder();
    for number in 0..20 {
        founder.set(record("person"), "person.note", text(&format!("{number}")));
    }
    let log = founder.certificate.log();
    let key = founder.certificate.key;
    let verify = |entries: &[_], start| verify_chain(entries, &vault(), &log, start, &key);
    let (entries, tip) = verify(&founder.entries, Tip::EMPTY).unwrap();
    assert_eq!((entries.len(), tip.seq), (21, 21));
    let (_, middle) = verify(&founder.entries[..9], Tip::EMPTY).unwrap();
    assert_eq!(verify(&founder.entries[9..], middle).unwrap().1, tip);
    let mut gap = founder.entries.clone();
    gap.remove(5);
    let error = verify(&gap, Tip::EMPTY).unwrap_err();
    assert_eq!((error.seq, error.problem), (6, ChainProblem::Gap));
    let mut swapped = founder.entries.clone();
    swapped[7].signature = swapped[8].signature;
    let error = verify(&swapped, Tip::EMPTY).unwrap_err();
    assert!(matches!((error.seq, error.problem), (8, ChainProblem::Entry(EntryError::Signature(_)))));
    let error = verify(&founder.entries[9..], Tip { seq: 9, entry: genesis_of(&founder) }).unwrap_err();
    assert_eq!((error.seq, error.problem), (10, ChainProblem::Unlinked));
}

#[test]
fn the_schema_of_the_program_voids_no_row_of_genesis_first_entries_and_erasures() {
    let [mut founder, ..] = office();
    let rules = Rules::new(&Schema::built_in().unwrap());
    let erasing = founder.erasing(record("person"), "person.pseudonym");
    let erasing = founder.sign(Class::Work, erasing);
    let first = founder.sign(Class::Audit, founder.certificate.rows().to_vec());
    for signed in founder.entries.iter().chain([&erasing, &first]) {
        let entry = signed.decode().unwrap();
        for row in &entry.rows {
            assert_eq!(rules.check(entry.header.class, row, false), Ok(()), "{}", row.field);
        }
    }
    assert!(rules.is_identity("person.real_name"));
    assert!(rules.is_machine_only("custody_event.at"));
}
