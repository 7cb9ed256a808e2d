//! An invented office: a founder, a second member, three replicas, and writers who each know what they have received.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use amparo_crypto::hash::sha256;
use amparo_crypto::random::Randomness;
use amparo_crypto::secret::Secret;
use amparo_crypto::sign::SigningKey;
use amparo_crypto::wrap::{PrivateKey, seal_to};
use amparo_domain::{Decimal, EntryId, MemberId, RecordId, ReplicaId, Schema, Value, VaultId};
use amparo_journal::certificate::LogCertificate;
use amparo_journal::ledger::{Ledger, Outcome};
use amparo_journal::sealed::{CompartmentKeys, IDENTITY, SealTarget};
use amparo_journal::validity::Rules;
use amparo_journal::{Class, DraftRow, EntryDraft, HybridClock, NO_ENTRY, Op, Position, RowRef, SignedEntry};

const SCHEMA: &str = r#"
module = "test"
[[kind]]
name = "person"
class = "work"
title = ["pseudonym"]
[[kind.field]]
name = "pseudonym"
type = "text"
write_once = true
[[kind.field]]
name = "note"
type = "text"
[[kind.field]]
name = "real_name"
type = "name"
compartment = "identity"
sensitivity = "SC"
[[kind.field]]
name = "legal_hold"
type = "bool"
[[kind]]
name = "case"
class = "work"
title = ["title"]
[[kind.field]]
name = "title"
type = "text"
[[kind.field]]
name = "persons"
type = "refs(person)"
[[kind.field]]
name = "legal_hold"
type = "bool"
[[kind]]
name = "event"
class = "work"
case_bound = true
title = ["what"]
[[kind.field]]
name = "what"
type = "text"
[[kind]]
name = "custody_event"
class = "work"
title = ["what"]
[[kind.field]]
name = "what"
type = "text"
[[kind]]
name = "audit_event"
class = "audit"
title = ["what"]
[[kind.field]]
name = "what"
type = "text"
[[kind]]
name = "erasure"
class = "work"
machine_only = true
title = ["field"]
[[kind.field]]
name = "field"
type = "text"
[[kind.field]]
name = "reason"
type = "text"
[[kind.field]]
name = "authority"
type = "text"
"#;

pub(crate) const NOON: i64 = 1_771_545_600_000;

pub(crate) fn rules() -> Arc<Rules> {
    Arc::new(Rules::new(&Schema::load(&[("test.toml", SCHEMA)], &[]).unwrap()))
}

/// Bytes that repeat with every run.
pub(crate) struct Repeating(AtomicU64);

impl Repeating {
    pub(crate) fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed << 32))
    }
}

impl Randomness for Repeating {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let number = self.0.fetch_add(1, Ordering::Relaxed);
            chunk.copy_from_slice(&sha256(&[b"repeating", &number.to_be_bytes()])[..chunk.len()]);
        }
    }
}

pub(crate) fn secret(name: &str) -> Secret<32> {
    Secret::from_bytes(&sha256(&[b"secret of ", name.as_bytes()]))
}

pub(crate) fn id(name: &str) -> [u8; 16] {
    sha256(&[b"id of ", name.as_bytes()])[..16].try_into().unwrap()
}

pub(crate) fn record(name: &str) -> RecordId {
    RecordId::from_bytes(id(name))
}

pub(crate) fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// The keys of a holder of the identity compartment.
pub(crate) struct Holder(PrivateKey);

impl Holder {
    pub(crate) fn new() -> Self {
        Self(PrivateKey::from_seed(&secret("identity epoch 1")))
    }

    pub(crate) fn target(&self) -> SealTarget {
        SealTarget { compartment: IDENTITY, epoch: 1, key: self.0.public() }
    }
}

impl CompartmentKeys for Holder {
    fn private_key(&self, compartment: u8, epoch: u32) -> Option<&PrivateKey> {
        (compartment == IDENTITY && epoch == 1).then_some(&self.0)
    }
}

pub(crate) fn vault() -> VaultId {
    VaultId::from_bytes(id("vault"))
}

pub(crate) fn member(name: &str) -> MemberId {
    MemberId::from_bytes(id(name))
}

fn number(number: i64) -> Value {
    Value::Number(Decimal { mantissa: number, exponent: 0 })
}

/// The rows that make a member.
pub(crate) fn member_rows(name: &str, roles: &[&str]) -> Vec<DraftRow> {
    let of = RecordId::from_bytes(id(name));
    let signing = SigningKey::from_seed(&secret(name)).verifying().0.to_vec();
    let sealing = PrivateKey::from_seed(&secret(name)).public().0.to_vec();
    let mut rows = vec![
        DraftRow::set(of, "member.name", text(name)),
        DraftRow::set(of, "member.signing_key", Value::Bytes(signing)),
        DraftRow::set(of, "member.sealing_key", Value::Bytes(sealing)),
        DraftRow::set(of, "member.state", Value::Code("active".into())),
    ];
    rows.extend(roles.iter().map(|role| DraftRow::add(of, "member.roles", Value::Code((*role).into()))));
    rows
}

/// One member on one replica, with what has reached it.
pub(crate) struct Writer {
    pub(crate) member: MemberId,
    key: SigningKey,
    pub(crate) certificate: LogCertificate,
    pub(crate) ledger: Ledger,
    pub(crate) entries: Vec<SignedEntry>,
    clock: HybridClock,
    wall: i64,
    random: Repeating,
    holder: Holder,
}

impl Writer {
    fn new(name: &str, replica: &str, genesis: EntryId) -> Self {
        let member = member(name);
        let replica_id = ReplicaId::from_bytes(id(replica));
        let key = SigningKey::from_seed(&secret(&format!("{name} on {replica}")));
        let member_key = SigningKey::from_seed(&secret(name));
        let certificate = LogCertificate::sign(&vault(), key.verifying(), member, replica_id, &member_key);
        let seed = u64::from_be_bytes(certificate.log().as_bytes()[..8].try_into().unwrap()) >> 32;
        Self {
            member,
            key,
            certificate,
            ledger: Ledger::new(vault(), genesis, rules()),
            entries: Vec::new(),
            clock: HybridClock::new(),
            wall: NOON,
            random: Repeating::new(seed),
            holder: Holder::new(),
        }
    }

    /// Where the next entry of this writer goes.
    pub(crate) fn position(&mut self) -> Position {
        self.wall += 1000;
        let log = self.certificate.log();
        let (seq, previous) = self.ledger.tip(&log).unwrap_or((0, NO_ENTRY));
        let others = self.ledger.logs().filter(|(other, _)| **other != log);
        let deps = others.filter_map(|(other, _)| Some(self.ledger.tip(other)?.1)).collect();
        let governance_head = self.ledger.governance().map_or(NO_ENTRY, amparo_journal::governance::Governance::head);
        let clock = self.clock.tick(self.wall);
        let seq = seq + 1;
        Position { vault: vault(), log, seq, previous, clock, wall_millis: self.wall, governance_head, deps }
    }

    pub(crate) fn sign_at(&self, position: &Position, class: Class, rows: Vec<DraftRow>) -> SignedEntry {
        let draft = EntryDraft { class, rows, scope: Vec::new() };
        draft.sign(&self.key, position, &[self.holder.target()], &self.random).unwrap()
    }

    /// Signs the next entry without taking it in.
    pub(crate) fn sign(&mut self, class: Class, rows: Vec<DraftRow>) -> SignedEntry {
        let position = self.position();
        self.sign_at(&position, class, rows)
    }

    /// Writes the next entry; the first of a log carries its certificate.
    pub(crate) fn write(&mut self, class: Class, rows: Vec<DraftRow>) -> EntryId {
        if self.ledger.tip(&self.certificate.log()).is_none() && self.ledger.governance().is_some() {
            let rows = self.certificate.rows().to_vec();
            self.take_in(Class::Audit, rows);
        }
        self.take_in(class, rows)
    }

    fn take_in(&mut self, class: Class, rows: Vec<DraftRow>) -> EntryId {
        let entry = self.sign(class, rows);
        let id = entry.id();
        assert_eq!(self.ledger.accept(entry.clone()), Outcome::Accepted, "own entries count");
        self.entries.push(entry);
        id
    }

    /// Takes in everything another writer has.
    pub(crate) fn receive(&mut self, entries: &[SignedEntry]) {
        for entry in entries {
            if !self.entries.iter().any(|known| known.id() == entry.id()) {
                self.clock.observe(entry.decode().unwrap().header.clock, self.wall);
                self.entries.push(entry.clone());
                self.ledger.accept(entry.clone());
            }
        }
    }

    pub(crate) fn set(&mut self, record: RecordId, field: &str, value: Value) -> EntryId {
        let living = self.ledger.living(&record, field);
        let row = DraftRow::set(record, field, value).superseding(living);
        let row = if field == "person.real_name" { row.sealed_to(IDENTITY) } else { row };
        self.write(Class::Work, vec![row])
    }

    pub(crate) fn add(&mut self, record: RecordId, field: &str, value: Value) -> EntryId {
        self.write(Class::Work, vec![DraftRow::add(record, field, value)])
    }

    pub(crate) fn remove(&mut self, record: RecordId, field: &str, rows: Vec<RowRef>) -> EntryId {
        self.write(Class::Work, vec![DraftRow::new(record, field, Op::Remove, None).superseding(rows)])
    }

    /// The rows that erase every version of a field this writer knows.
    pub(crate) fn erasing(&self, record: RecordId, field: &str) -> Vec<DraftRow> {
        let store = self.ledger.store();
        let of_field = store.versions_of(&record).filter(|version| store.field(version.field) == field);
        let targets: Vec<RowRef> = of_field.map(|version| version.at).collect();
        let erasure = RecordId::from_bytes(sha256(&[record.as_bytes(), field.as_bytes()])[..16].try_into().unwrap());
        vec![
            DraftRow::new(record, field, Op::Erase, None).superseding(targets),
            DraftRow::set(erasure, "erasure.field", text(field)),
            DraftRow::set(erasure, "erasure.reason", text("consent withdrawn")),
            DraftRow::set(erasure, "erasure.authority", text("head of office")),
        ]
    }

    pub(crate) fn erase(&mut self, record: RecordId, field: &str) -> EntryId {
        let rows = self.erasing(record, field);
        self.write(Class::Work, rows)
    }
}

/// The founder's writer after genesis.
pub(crate) fn founder() -> Writer {
    let mut founder = Writer::new("founder", "laptop A", NO_ENTRY);
    let office = record("office");
    let epoch = record("identity epoch 1");
    let holder = Holder::new();
    let member_id = RecordId::from_bytes(id("founder"));
    let sealing = PrivateKey::from_seed(&secret("founder")).public();
    let wrapped = seal_to(&sealing, b"epoch", secret("identity epoch 1").expose(), &founder.random).unwrap();
    let wrap = record("wrap of founder");
    let mut rows = vec![
        DraftRow::set(office, "office.name", text("Office A")),
        DraftRow::set(office, "office.takeover_key", Value::Bytes(vec![7; 32])),
        DraftRow::set(RecordId::from_bytes(id("laptop A")), "replica.letters", text("A")),
        DraftRow::set(epoch, "compartment_epoch.compartment", number(1)),
        DraftRow::set(epoch, "compartment_epoch.epoch", number(1)),
        DraftRow::set(epoch, "compartment_epoch.public_key", Value::Bytes(holder.target().key.0.to_vec())),
        DraftRow::set(wrap, "compartment_wrap.epoch", Value::Ref(epoch)),
        DraftRow::set(wrap, "compartment_wrap.member", Value::Ref(member_id)),
        DraftRow::set(wrap, "compartment_wrap.wrapped_secret", Value::Bytes(wrapped)),
    ];
    rows.extend(member_rows("founder", &["investigator", "records_officer", "administrator"]));
    rows.extend(founder.certificate.rows());
    let genesis = founder.sign(Class::Governance, rows);
    founder.ledger = Ledger::new(vault(), genesis.id(), rules());
    assert_eq!(founder.ledger.accept(genesis.clone()), Outcome::Accepted);
    founder.entries.push(genesis);
    founder
}

pub(crate) fn genesis_of(writer: &Writer) -> EntryId {
    writer.entries[0].id()
}

/// A writer that has received everything `from` has.
pub(crate) fn joins(name: &str, replica: &str, from: &Writer) -> Writer {
    let mut writer = Writer::new(name, replica, genesis_of(from));
    writer.receive(&from.entries);
    writer
}

/// Three writers of one office: the founder on two laptops, and an investigator.
pub(crate) fn office() -> [Writer; 3] {
    let mut founder = founder();
    let mut rows = member_rows("amina", &["investigator"]);
    rows.push(DraftRow::set(RecordId::from_bytes(id("laptop B")), "replica.letters", text("B")));
    rows.push(DraftRow::set(RecordId::from_bytes(id("laptop C")), "replica.letters", text("C")));
    founder.write(Class::Governance, rows);
    let amina = joins("amina", "laptop B", &founder);
    let second = joins("founder", "laptop C", &founder);
    [founder, amina, second]
}

/// A ledger that takes in entries one after the other.
pub(crate) fn ledger_of(genesis: EntryId, entries: &[SignedEntry]) -> Ledger {
    let mut ledger = Ledger::new(vault(), genesis, rules());
    for entry in entries {
        ledger.accept(entry.clone());
    }
    ledger
}
