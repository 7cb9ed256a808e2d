//! Not a test of speed, but of a mistake that would make it quadratic: folding stays within ten times its target.

use std::time::Instant;

use amparo_journal::Class;
use amparo_journal::DraftRow;
use amparo_journal::fold::Fold;
use amparo_journal::merge::Author;

use crate::support::{founder, record, rules, text};

#[test]
#[expect(clippy::disallowed_methods, reason = "a test that measures reads the clock")]
fn folding_many_entries_takes_linear_time() {
    let mut writer = founder();
    let mut entries = Vec::new();
    let mut position = writer.position();
    for number in 0..4000_u32 {
        let record = record(&format!("person {number}"));
        let rows = ["person.note", "person.pseudonym", "person.shoe_size"]
            .map(|field| DraftRow::set(record, field, text(&format!("value {number}"))));
        let signed = writer.sign_at(&position, Class::Work, rows.to_vec());
        position.seq += 1;
        position.previous = signed.id();
        entries.push(signed);
    }
    let rules = rules();
    let author = Author { member: writer.member, may_erase: true };
    let start = Instant::now();
    let mut fold = Fold::new(&rules);
    for entry in &entries {
        fold.push(&entry.decode().unwrap(), &author);
    }
    let folded = fold.finish();
    let seconds = start.elapsed().as_secs_f64();
    assert_eq!(folded.versions.len(), 12_000);
    // Unoptimised code and a busy machine: the target is 120,000 a second optimised.
    assert!(f64::from(4000) / seconds > 2_000.0, "{seconds:.2} s for 4000 entries");
}
