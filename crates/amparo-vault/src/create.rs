//! Making a vault: its founder, its first replica, its identity compartment.
//!
//! What must stay true: the header is written last, so that a vault is there whole or not at all; the founder holds
//! every role but reviewer.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use amparo_crypto::bundle::MemberSeeds;
use amparo_crypto::compartment::{Epoch, EpochSecret};
use amparo_crypto::kdf::calibrate;
use amparo_crypto::log_key::LogKey;
use amparo_crypto::passphrase::Passphrase;
use amparo_crypto::random::{Randomness, array};
use amparo_crypto::sign::{SigningKey, VerifyingKey};
use amparo_crypto::vault_key::{MemberKey, VaultKey};
use amparo_crypto::words::RecoveryWords;
use amparo_domain::schema::Class;
use amparo_domain::{Decimal, LogId, MemberId, RecordId, ReplicaId, Schema, Value, VaultId};
use amparo_journal::certificate::{LogCertificate, log_id};
use amparo_journal::{DraftRow, EntryDraft, HybridClock, IDENTITY, NO_ENTRY, Position, SignedEntry};

use crate::ballast;
use crate::clock::Clock;
use crate::disk::{Disk, DiskError};
use crate::error::OpenError;
use crate::folder::Folder;
use crate::journal_file::{AppendError, JournalWriter};
use crate::keys::{Costs, NewKeys};
use crate::lock::{Holder, VaultLock};
use crate::open;
use crate::vault::Vault;

/// What a vault works with that it does not make itself.
#[derive(Clone)]
pub struct Host {
    /// The file system.
    pub disk: Arc<dyn Disk>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The source of keys, salts and ids.
    pub random: Arc<dyn Randomness>,
    /// The kinds and code lists.
    pub schema: Arc<Schema>,
    /// A clock that only goes forward, to measure how long a derivation takes.
    pub elapsed: fn() -> Duration,
}

/// What is said when a vault is made.
pub struct NewVault<'a> {
    /// The office.
    pub office: &'a str,
    /// The letters of the mission in case references, such as `KIN`.
    pub mission: &'a str,
    /// The founder.
    pub member: &'a str,
    /// The founder's passphrase.
    pub passphrase: &'a Passphrase,
    /// What deriving a key from it costs.
    pub costs: Costs,
    /// The roles of the founder.
    pub roles: &'a [&'a str],
}

impl Vault {
    /// Makes a vault in a folder that is empty or does not exist, and opens it.
    ///
    /// The recovery words are given once; nothing keeps them.
    pub fn create(host: &Host, path: &Path, new: &NewVault<'_>) -> Result<(Self, RecoveryWords), OpenError> {
        new.passphrase.check_strength(&[new.office, new.member]).map_err(|_| OpenError::WeakPassphrase)?;
        let random = host.random.as_ref();
        let params = match new.costs.params {
            Some(params) => params,
            None => calibrate(&host.elapsed, &new.costs.floor).map_err(|_| OpenError::MemoryShort)?,
        };
        let folder = Folder::create(Arc::clone(&host.disk), path)?;
        let lock = VaultLock::take(&folder, &Holder::this_process())?;
        let millis = u64::try_from(host.clock.now_millis()).unwrap_or(0);
        let id = || array::<10>(random);
        let vault = VaultId::from_parts(millis, id());
        let member = MemberId::from_parts(millis, id());
        let replica = ReplicaId::from_parts(millis, id());
        let seed = LogKey::make_seed(random);
        let signing = SigningKey::from_seed(&seed);
        let words = RecoveryWords::make(random);
        let recovery = words.derive_keys(vault.as_bytes());
        let keys = NewKeys {
            vault,
            member,
            member_key: MemberKey::make(random),
            seeds: MemberSeeds::make(random),
            vault_key: VaultKey::make(random),
            log_key: LogKey::new(*log_id(&signing.verifying(), &member, &replica).as_bytes(), seed),
            recovery: recovery.public_key(),
        };
        let genesis =
            Genesis { host, new, keys: &keys, signing: &signing, replica, takeover: recovery.takeover_public() };
        let genesis = genesis.sign()?;
        folder.write_readme(random)?;
        let journal_key = keys.vault_key.derive_journal_key(vault.as_bytes());
        let log = LogId::from_bytes(keys.log_key.log);
        let mut writer = JournalWriter::start(&folder, vault, log, FIRST_EPOCH, journal_key);
        writer.append(std::slice::from_ref(&genesis), random).map_err(|error| match error {
            AppendError::NotWritten(error) => OpenError::Disk(error),
            _ => OpenError::Internal,
        })?;
        drop(writer);
        let ring = keys.write(&folder, new.passphrase, params, &new.costs.floor, genesis.id(), random)?;
        match ballast::recreate(&folder) {
            Ok(()) | Err(DiskError::NoSpace { .. }) => {}
            Err(error) => return Err(error.into()),
        }
        Ok((open::assemble(host, folder, lock, ring, Vec::new())?, words))
    }
}

const FIRST_EPOCH: u32 = 1;

/// The founding entry: office, founder, replica, log, and the identity compartment with its first holder.
struct Genesis<'a> {
    host: &'a Host,
    new: &'a NewVault<'a>,
    keys: &'a NewKeys,
    signing: &'a SigningKey,
    replica: ReplicaId,
    takeover: VerifyingKey,
}

impl Genesis<'_> {
    fn sign(&self) -> Result<SignedEntry, OpenError> {
        let wall_millis = self.host.clock.now_millis();
        let mut rows = self.office_rows();
        rows.extend(self.member_rows());
        rows.push(DraftRow::set(RecordId::from_bytes(*self.replica.as_bytes()), "replica.letters", text("A")));
        let NewKeys { vault, member, seeds, .. } = self.keys;
        let certificate =
            LogCertificate::sign(vault, self.signing.verifying(), *member, self.replica, &seeds.signing_key());
        rows.extend(certificate.rows());
        rows.extend(self.compartment_rows()?);
        let position = Position {
            vault: *vault,
            log: certificate.log(),
            seq: 1,
            previous: NO_ENTRY,
            clock: HybridClock::new().tick(wall_millis),
            wall_millis,
            governance_head: NO_ENTRY,
            deps: Vec::new(),
        };
        EntryDraft { class: Class::Governance, rows, scope: Vec::new() }
            .sign(self.signing, &position, &[], self.host.random.as_ref())
            .map_err(|_| OpenError::Internal)
    }

    fn office_rows(&self) -> Vec<DraftRow> {
        // The office's record has the vault's own id: there is one.
        let office = RecordId::from_bytes(*self.keys.vault.as_bytes());
        vec![
            DraftRow::set(office, "office.name", text(self.new.office)),
            DraftRow::set(office, "office.mission_code", text(self.new.mission)),
            DraftRow::set(office, "office.takeover_key", Value::Bytes(self.takeover.0.to_vec())),
        ]
    }

    fn member_rows(&self) -> Vec<DraftRow> {
        let member = RecordId::from_bytes(*self.keys.member.as_bytes());
        let (signing, sealing) = self.keys.seeds.public();
        let mut rows = vec![
            DraftRow::set(member, "member.name", text(self.new.member)),
            DraftRow::set(member, "member.signing_key", Value::Bytes(signing.0.to_vec())),
            DraftRow::set(member, "member.sealing_key", Value::Bytes(sealing.0.to_vec())),
            DraftRow::set(member, "member.state", Value::Code("active".to_owned())),
        ];
        rows.extend(
            self.new.roles.iter().map(|role| DraftRow::add(member, "member.roles", Value::Code((*role).to_owned()))),
        );
        rows
    }

    fn compartment_rows(&self) -> Result<Vec<DraftRow>, OpenError> {
        let random = self.host.random.as_ref();
        let NewKeys { vault, member, seeds, .. } = self.keys;
        let secret = EpochSecret::make(random);
        let at = Epoch { vault: *vault.as_bytes(), compartment: IDENTITY, epoch: FIRST_EPOCH };
        let (_, sealing) = seeds.public();
        let wrapped = secret.wrap_to_holder(&at, &sealing, random).map_err(|_| OpenError::Internal)?;
        let [epoch, wrap] = [self.fresh_record(), self.fresh_record()];
        let holder = Value::Ref(RecordId::from_bytes(*member.as_bytes()));
        Ok(vec![
            DraftRow::set(epoch, "compartment_epoch.compartment", number(IDENTITY.into())),
            DraftRow::set(epoch, "compartment_epoch.epoch", number(FIRST_EPOCH.into())),
            DraftRow::set(epoch, "compartment_epoch.public_key", Value::Bytes(secret.public_key().0.to_vec())),
            DraftRow::add(epoch, "compartment_epoch.holders", holder.clone()),
            DraftRow::set(wrap, "compartment_wrap.epoch", Value::Ref(epoch)),
            DraftRow::set(wrap, "compartment_wrap.member", holder),
            DraftRow::set(wrap, "compartment_wrap.wrapped_secret", Value::Bytes(wrapped)),
        ])
    }

    fn fresh_record(&self) -> RecordId {
        let millis = u64::try_from(self.host.clock.now_millis()).unwrap_or(0);
        RecordId::from_parts(millis, array(self.host.random.as_ref()))
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn number(number: i64) -> Value {
    Value::Number(Decimal { mantissa: number, exponent: 0 })
}
