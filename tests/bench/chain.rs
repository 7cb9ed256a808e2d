//! Signatures, merge and verification: entries of two laptops, beside nothing but their signatures.

use std::sync::Arc;
use std::time::Duration;

use amparo_crypto::random::{SystemRandom, array};
use amparo_crypto::secret::Secret;
use amparo_crypto::sign::{SignatureChecker, SigningKey};
use amparo_crypto::wrap::PrivateKey;
use amparo_domain::schema::Class;
use amparo_domain::{EntryId, MemberId, RecordId, ReplicaId, Schema, Silent, Value, VaultId};
use amparo_journal::admission::{Admission, Prepared};
use amparo_journal::certificate::LogCertificate;
use amparo_journal::ledger::{Ledger, Outcome};
use amparo_journal::validity::Rules;
use amparo_journal::{DraftRow, EntryDraft, HybridClock, NO_ENTRY, Position, RowRef, SignedEntry};
use amparo_vault::{VerifyDepth, verify};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::figure::{Figure, Target};
use crate::list::case;
use crate::measure::{interleaved, number, say, timed};
use crate::place::{CHEAP, Place, code, passphrase, save, text};
use crate::{Sizes, Step};

const NOON: i64 = 1_771_545_600_000;

/// One member on one laptop.
struct Writer {
    key: SigningKey,
    certificate: LogCertificate,
    clock: HybridClock,
    wall: i64,
    seq: u64,
    previous: EntryId,
    governance_head: EntryId,
    deps: Vec<EntryId>,
}

/// What both laptops share.
struct Office {
    vault: VaultId,
    member: MemberId,
    member_key: SigningKey,
    entries: Vec<SignedEntry>,
}

fn id() -> [u8; 16] {
    array(&SystemRandom)
}

fn record() -> RecordId {
    RecordId::from_bytes(id())
}

impl Writer {
    fn new(office: &Office) -> Self {
        let key = SigningKey::from_seed(&Secret::make(&SystemRandom));
        let replica = ReplicaId::from_bytes(id());
        let certificate =
            LogCertificate::sign(&office.vault, key.verifying(), office.member, replica, &office.member_key);
        Self {
            key,
            certificate,
            clock: HybridClock::new(),
            wall: NOON,
            seq: 0,
            previous: NO_ENTRY,
            governance_head: NO_ENTRY,
            deps: Vec::new(),
        }
    }

    fn write(&mut self, vault: VaultId, class: Class, rows: Vec<DraftRow>) -> Step<SignedEntry> {
        self.wall += 1000;
        self.seq += 1;
        let position = Position {
            vault,
            log: self.certificate.log(),
            seq: self.seq,
            previous: self.previous,
            clock: self.clock.tick(self.wall),
            wall_millis: self.wall,
            governance_head: self.governance_head,
            deps: std::mem::take(&mut self.deps),
        };
        let draft = EntryDraft { class, rows, scope: Vec::new() };
        let signed = draft.sign(&self.key, &position, &[], &SystemRandom).map_err(say)?;
        self.previous = signed.id();
        Ok(signed)
    }
}

/// An office after genesis, and the founder's writer.
fn office() -> Step<(Office, Writer)> {
    let mut office = Office {
        vault: VaultId::from_bytes(id()),
        member: MemberId::from_bytes(id()),
        member_key: SigningKey::from_seed(&Secret::make(&SystemRandom)),
        entries: Vec::new(),
    };
    let mut writer = Writer::new(&office);
    let member = RecordId::from_bytes(*office.member.as_bytes());
    let bytes = |bytes: &[u8]| Value::Bytes(bytes.to_vec());
    let sealing = PrivateKey::from_seed(&Secret::make(&SystemRandom)).public();
    let of_office = RecordId::from_bytes(*office.vault.as_bytes());
    let replica = RecordId::from_bytes(*writer.certificate.replica.as_bytes());
    let mut rows = vec![
        DraftRow::set(of_office, "office.name", text("Measurement")),
        DraftRow::set(of_office, "office.takeover_key", bytes(&[7; 32])),
        DraftRow::set(replica, "replica.letters", text("A")),
        DraftRow::set(member, "member.name", text("Founder")),
        DraftRow::set(member, "member.signing_key", bytes(&office.member_key.verifying().0)),
        DraftRow::set(member, "member.sealing_key", bytes(&sealing.0)),
        DraftRow::set(member, "member.state", code("active")),
        DraftRow::add(member, "member.roles", code("investigator")),
        DraftRow::add(member, "member.roles", code("administrator")),
    ];
    rows.extend(writer.certificate.rows());
    let genesis = writer.write(office.vault, Class::Governance, rows)?;
    writer.governance_head = genesis.id();
    office.entries.push(genesis);
    Ok((office, writer))
}

/// The entries of two laptops that began with the same records and changed them both.
struct Logs {
    office: Office,
    first: Vec<SignedEntry>,
    second: Vec<SignedEntry>,
    rules: Arc<Rules>,
}

impl Logs {
    fn write(entries: u32) -> Step<Self> {
        let (mut office, mut founder) = office()?;
        let shared = (entries / 50).max(1);
        let mut bases = Vec::new();
        for number in 0..shared {
            let record = record();
            let entry = founder.write(office.vault, Class::Work, fields(record, number, None))?;
            bases.push((record, RowRef { entry: entry.id(), row: 1 }));
            office.entries.push(entry);
        }
        let mut second = Writer::new(&office);
        second.governance_head = founder.governance_head;
        second.deps = vec![founder.previous];
        let certificate = second.certificate.rows().to_vec();
        let mut of_second = vec![second.write(office.vault, Class::Audit, certificate)?];
        let mut of_first = Vec::new();
        for number in 0..entries {
            let base = bases.get(number as usize);
            for (writer, log) in [(&mut founder, &mut of_first), (&mut second, &mut of_second)] {
                let record = base.map_or_else(record, |(record, _)| *record);
                log.push(writer.write(office.vault, Class::Work, fields(record, number, base.map(|(_, at)| *at)))?);
            }
        }
        let rules = Arc::new(Rules::new(&*Schema::built_in().map_err(say)?));
        Ok(Self { office, first: of_first, second: of_second, rules })
    }

    /// A ledger that holds everything one laptop has.
    fn ledger(&self, own: &[SignedEntry]) -> Step<Ledger> {
        let genesis = self.office.entries.first().ok_or("no genesis")?.id();
        let mut ledger = Ledger::new(self.office.vault, genesis, Arc::clone(&self.rules));
        let entries = [&self.office.entries, own].concat();
        accepted(&ledger.accept_all(entries))?;
        Ok(ledger)
    }

    /// What is needed to judge the second laptop's entries.
    fn admission(&self) -> Step<Admission> {
        let genesis = self.office.entries.first().ok_or("no genesis")?;
        let mut admission = Admission::new(self.office.vault, genesis.id());
        for entry in [Some(genesis), self.second.first()].into_iter().flatten() {
            let prepared = Prepared::new(entry.clone()).map_err(say)?;
            admission.resume(&prepared).map_err(say)?;
        }
        Ok(admission)
    }
}

/// Two or three fields of a case; the title supersedes what both laptops had.
fn fields(record: RecordId, number: u32, base: Option<RowRef>) -> Vec<DraftRow> {
    let mut rows = vec![
        DraftRow::set(record, "case.kind", code("HRV")),
        DraftRow::set(record, "case.title", text(format!("Case number {number}"))).superseding(base),
    ];
    if number.is_multiple_of(3) {
        rows.push(DraftRow::set(record, "case.state", code("draft")));
    }
    rows
}

fn accepted(outcomes: &[Outcome]) -> Step {
    match outcomes.iter().find(|outcome| **outcome != Outcome::Accepted) {
        Some(outcome) => Err(format!("an entry was not accepted: {outcome:?}")),
        None => Ok(()),
    }
}

/// Messages and signatures as long as those of entries, and nothing else.
struct Bare {
    checker: SignatureChecker,
    messages: Vec<(Vec<u8>, [u8; 64])>,
}

impl Bare {
    fn of(entries: &[SignedEntry]) -> Step<Self> {
        let key = SigningKey::from_seed(&Secret::make(&SystemRandom));
        let checker = key.verifying().checker().map_err(say)?;
        // An entry's signature is over a label and a hash of its header.
        let message = |entry: &SignedEntry| entry.header.iter().copied().take(50).collect::<Vec<u8>>();
        let messages = entries.iter().map(message).map(|message| {
            let signature = key.sign(&message);
            (message, signature)
        });
        Ok(Self { checker, messages: messages.collect() })
    }

    fn verify(&self, pool: &ThreadPool) -> Step<Duration> {
        let is_good =
            |(message, signature): &(Vec<u8>, [u8; 64])| self.checker.verify_strict(message, signature).is_ok();
        let (time, are_good) = timed(|| Ok(pool.install(|| self.messages.par_iter().all(is_good))))?;
        if are_good { Ok(time) } else { Err("a signature of the peer is not valid".to_owned()) }
    }
}

fn pool(threads: usize) -> Step<ThreadPool> {
    ThreadPoolBuilder::new().num_threads(threads).build().map_err(say)
}

pub(crate) fn measure(place: &Place, sizes: Sizes) -> Step<Vec<Figure>> {
    let logs = Logs::write(sizes.entries)?;
    let bare = Bare::of(&logs.second)?;
    let (one, two) = (pool(1)?, pool(2)?);
    let admission = logs.admission()?;
    let prepare = |pool: &ThreadPool| -> Step<Duration> {
        let entries = logs.second.clone();
        let prepare_all =
            || entries.into_par_iter().map(|entry| admission.prepare(entry)).collect::<Result<Vec<_>, _>>();
        let (time, prepared) = timed(|| pool.install(prepare_all).map_err(say))?;
        drop(prepared);
        Ok(time)
    };
    let merge = |pool: &ThreadPool| -> Step<Duration> {
        let mut ledger = logs.ledger(&logs.first)?;
        let entries = logs.second.clone();
        let (time, outcomes) = timed(|| Ok(pool.install(|| ledger.accept_all(entries))))?;
        accepted(&outcomes)?;
        Ok(time)
    };
    let [bare_one, bare_two, verified_one, verified_two, merged_one, merged_two] = interleaved(
        sizes.rounds,
        [
            &mut || bare.verify(&one),
            &mut || bare.verify(&two),
            &mut || prepare(&one),
            &mut || prepare(&two),
            &mut || merge(&one),
            &mut || merge(&two),
        ],
    )?;
    let amount = (logs.second.len() as u64, "entries");
    let decoding = "taking each entry apart, its hashes and commitments";
    let speed = |what: &str, ours, peer, target| Figure::speed(what, amount, ours, peer, target);
    let mut figures = vec![
        speed("verify entries, one core", verified_one, ("bare verify_strict", bare_one), Target::AtLeast(0.9))
            .because(decoding),
        speed(
            "verify entries, two cores",
            verified_two,
            ("bare verify_strict, two cores", bare_two),
            Target::AtLeast(0.9),
        )
        .because(decoding),
        speed("verify on two cores beside one", verified_two, ("one core", verified_one), Target::AtLeast(1.8))
            .because("cores shared with others, or two threads of one core"),
        Figure::time(
            "merge in memory, two cores",
            merged_two,
            ("bare verify_strict, two cores", bare_two),
            Target::AtMost(2.0),
        )
        .because("applying is done by one thread after verification"),
    ];
    for (what, time, bound) in
        [("merge in memory, one core", merged_one, 15_000.0), ("merge in memory, two cores", merged_two, 22_000.0)]
    {
        let measured = number(amount.0) / time.as_secs_f64();
        let figure = Figure::of_its_own(what, measured, " entries/s", String::new(), Target::AtLeast(bound));
        figures.push(figure.because("signatures, then applying by one thread"));
    }
    figures.push(same_digest(&logs)?);
    figures.push(whole_vault(place, sizes, &two)?);
    Ok(figures)
}

/// Both orders give the same state.
fn same_digest(logs: &Logs) -> Step<Figure> {
    let mut forth = logs.ledger(&logs.first)?;
    accepted(&forth.accept_all(logs.second.clone()))?;
    let mut back = logs.ledger(&logs.second)?;
    accepted(&back.accept_all(logs.first.clone()))?;
    let are_same = f64::from(u8::from(forth.digest() == back.digest()));
    Ok(Figure::of_its_own("same digest in both orders", are_same, "", String::new(), Target::AtLeast(1.0)))
}

/// A closed vault with as many entries as both laptops have, verified with every signature and page.
fn whole_vault(place: &Place, sizes: Sizes, two: &ThreadPool) -> Step<Figure> {
    let vault = place.create("vault", CHEAP)?;
    let count = sizes.entries * 2;
    save(&vault, count, |number| case(vault.make_record_id(), number))?;
    vault.close().map_err(say)?;
    let signed = vec![SignedEntry { header: vec![0; 240], signature: [0; 64], body: Vec::new() }; count as usize];
    let bare = Bare::of(&signed)?;
    let (path, passphrase) = (place.path("vault"), passphrase()?);
    let [ours, peer] = interleaved(
        sizes.rounds.min(3),
        [
            &mut || {
                let (time, found) =
                    timed(|| verify(&place.host.vault, &path, &passphrase, VerifyDepth::Full, &Silent).map_err(say))?;
                if found.is_clean() { Ok(time) } else { Err(format!("the vault is not clean: {:?}", found.findings)) }
            },
            &mut || bare.verify(two),
        ],
    )?;
    Ok(Figure::speed(
        "verify a closed vault, full",
        (u64::from(count), "entries"),
        ours,
        ("bare verify_strict, two cores", peer),
        Target::Open,
    ))
}
