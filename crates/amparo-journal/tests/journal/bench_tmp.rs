#![allow(clippy::all, clippy::pedantic, clippy::print_stdout, clippy::disallowed_methods)]
use std::time::Instant;
use amparo_journal::{Class, DraftRow};
use amparo_journal::fold::Fold;
use amparo_journal::merge::Author;
use amparo_journal::chain::*;
use crate::support::*;
#[test]
fn bench_tmp() {
    let mut w = founder();
    let mut entries = vec![w.entries[0].clone()];
    let mut p = w.position();
    let n = 50_000u32;
    let t = Instant::now();
    for i in 0..n {
        let r = record(&format!("p {}", i % 20_000));
        let rows = ["person.note", "person.pseudonym", "person.shoe_size"].map(|f| DraftRow::set(r, f, text(&format!("value {i}"))));
        let s = w.sign_at(&p, Class::Work, rows.to_vec());
        p.seq += 1; p.previous = s.id();
        entries.push(s);
    }
    let rate = |t: Instant| f64::from(n) / t.elapsed().as_secs_f64();
    println!("sign {:.0}/s", rate(t));
    println!("header {} body {}", entries[5].header.len(), entries[5].body.len());
    let t = Instant::now();
    let c = w.certificate.key.checker().unwrap();
    for e in &entries { e.verify_with(&c).unwrap(); }
    println!("bare verify_strict one core {:.0}/s", rate(t));
    let t = Instant::now();
    let (dec, _) = verify_chain(&entries, &vault(), &w.certificate.log(), Tip::EMPTY, &w.certificate.key).unwrap();
    println!("verify_chain all cores {:.0}/s", rate(t));
    let t = Instant::now();
    for e in &entries { std::hint::black_box(e.decode().unwrap()); }
    println!("decode {:.0}/s", rate(t));
    let rules = rules();
    let a = Author { member: w.member, may_erase: true };
    let t = Instant::now();
    let mut f = Fold::new(&rules);
    for e in &dec { f.push(e, &a); }
    println!("fold push {:.0}/s", rate(t));
    let f = f.finish();
    println!("fold {:.0}/s", rate(t));
    let t2 = Instant::now();
    f.digest(&Default::default());
    println!("digest {:.0}/s", rate(t2));
    let t = Instant::now();
    let mut f = Fold::new(&rules);
    for e in &entries { f.push(&e.decode().unwrap(), &a); }
    let _f = f.finish();
    println!("decode+fold {:.0}/s", rate(t));
    let t = Instant::now();
    let mut l = ledger_of(genesis_of(&w), &entries[..1]);
    let o = l.accept_all(entries.clone());
    println!("ledger accept_all {:.0}/s {}", rate(t), o.len());
}
