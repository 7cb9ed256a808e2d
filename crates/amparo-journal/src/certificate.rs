//! What the first entry of a log carries: its key, whose it is, and the member's signature over both.
//!
//! Not here: whether the member key is the right one; governance knows it.
//! Must stay true: a log id names exactly one key, member and replica.

use amparo_crypto::sign::{SignatureError, SigningKey, VerifyingKey};
use amparo_crypto::{hash::sha256, label};
use amparo_domain::{LogId, MemberId, RecordId, ReplicaId, Value, VaultId};

use crate::draft::DraftRow;
use crate::entry::{Entry, RowValue};
use crate::row::{Op, Row};

/// Why the first entry of a log does not certify it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CertificateError {
    /// The entry does not carry key, member, replica and signature.
    #[error("the first entry of the log does not say whose it is")]
    Missing,
    /// The log id is not that of key, member and replica.
    #[error("the log's id is not that of its key, member and replica")]
    OtherLog,
    /// The member's signature does not fit.
    #[error("the member's signature over the log does not fit: {0}")]
    Signature(#[from] SignatureError),
}

/// Whose a log is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogCertificate {
    /// The key that signs its entries.
    pub key: VerifyingKey,
    /// The member.
    pub member: MemberId,
    /// The replica.
    pub replica: ReplicaId,
    /// The member key's signature.
    pub signature: [u8; 64],
}

/// The id of the log of this key, member and replica.
pub fn log_id(key: &VerifyingKey, member: &MemberId, replica: &ReplicaId) -> LogId {
    let hash = sha256(&[label::LOG, &key.0, member.as_bytes(), replica.as_bytes()]);
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    LogId::from_bytes(id)
}

fn message(vault: &VaultId, log: &LogId, key: &VerifyingKey, member: &MemberId, replica: &ReplicaId) -> Vec<u8> {
    let ids = [vault.as_bytes(), log.as_bytes()].map(<[u8; 16]>::as_slice).concat();
    [label::LOG_CERTIFICATE, &ids, &key.0, member.as_bytes(), replica.as_bytes()].concat()
}

impl LogCertificate {
    /// Signs a log's key with the member's.
    pub fn sign(
        vault: &VaultId,
        key: VerifyingKey,
        member: MemberId,
        replica: ReplicaId,
        member_key: &SigningKey,
    ) -> Self {
        let log = log_id(&key, &member, &replica);
        let signature = member_key.sign(&message(vault, &log, &key, &member, &replica));
        Self { key, member, replica, signature }
    }

    /// The log's id.
    pub fn log(&self) -> LogId {
        log_id(&self.key, &self.member, &self.replica)
    }

    /// The rows that carry it in the log's first entry; the record's id is the log's.
    pub fn rows(&self) -> [DraftRow; 4] {
        let record = RecordId::from_bytes(*self.log().as_bytes());
        let member = RecordId::from_bytes(*self.member.as_bytes());
        let replica = RecordId::from_bytes(*self.replica.as_bytes());
        [
            DraftRow::set(record, "log.public_key", Value::Bytes(self.key.0.to_vec())),
            DraftRow::set(record, "log.member", Value::Ref(member)),
            DraftRow::set(record, "log.replica", Value::Ref(replica)),
            DraftRow::set(record, "log.member_signature", Value::Bytes(self.signature.to_vec())),
        ]
    }

    /// Reads the certificate out of a log's first entry and compares it with the log's id.
    pub fn of_first(entry: &Entry) -> Result<Self, CertificateError> {
        let record = RecordId::from_bytes(*entry.header.log.as_bytes());
        let value = |field: &str| values_of(entry, &record, field).next();
        let certificate = (|| {
            Some(Self {
                key: VerifyingKey(bytes(value("log.public_key")?)?),
                member: MemberId::from_bytes(*reference(value("log.member")?)?.as_bytes()),
                replica: ReplicaId::from_bytes(*reference(value("log.replica")?)?.as_bytes()),
                signature: bytes(value("log.member_signature")?)?,
            })
        })();
        let certificate = certificate.ok_or(CertificateError::Missing)?;
        if certificate.log() == entry.header.log { Ok(certificate) } else { Err(CertificateError::OtherLog) }
    }

    /// Checks the member's signature.
    pub fn check(&self, vault: &VaultId, member_key: &VerifyingKey) -> Result<(), CertificateError> {
        let message = message(vault, &self.log(), &self.key, &self.member, &self.replica);
        member_key.verify_strict(&message, &self.signature)?;
        Ok(())
    }
}

/// The open values an entry's rows give.
pub(crate) fn given(entry: &Entry) -> impl Iterator<Item = (&Row, Option<&Value>)> {
    entry.rows.iter().zip(&entry.values).map(|(row, value)| match value {
        RowValue::Open(content) => (row, content.value.as_ref()),
        RowValue::Sealed(_) | RowValue::Erased => (row, None),
    })
}

fn values_of<'a>(entry: &'a Entry, record: &RecordId, field: &str) -> impl Iterator<Item = &'a Value> {
    given(entry)
        .filter(move |(row, _)| row.record == *record && row.field == field && row.op == Op::Set)
        .filter_map(|(_, value)| value)
}

/// Bytes of a fixed length.
pub(crate) fn bytes<const N: usize>(value: &Value) -> Option<[u8; N]> {
    match value {
        Value::Bytes(bytes) => bytes.as_slice().try_into().ok(),
        _ => None,
    }
}

/// The record a value refers to.
pub(crate) fn reference(value: &Value) -> Option<RecordId> {
    match value {
        Value::Ref(id) => Some(*id),
        _ => None,
    }
}
