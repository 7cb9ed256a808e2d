//! Who holds which epoch of which compartment, from the entries that say so.
//!
//! Not here: the secrets; wraps are opened with a member's key by whoever holds it.
//! Must stay true: only a holder makes a new epoch or lets another member in; genesis alone makes the first.

use std::collections::BTreeMap;

use amparo_crypto::wrap::PublicKey;
use amparo_domain::{EntryId, MemberId, RecordId, Value};

use crate::certificate::{bytes, given, reference};
use crate::entry::Entry;
use crate::governance::whole_number;
use crate::sealed::SealTarget;

/// One epoch of a compartment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Epoch {
    /// The record that describes it.
    pub record: RecordId,
    /// The entry that made it.
    pub made_by: EntryId,
    /// Its public key.
    pub key: PublicKey,
    /// Its secret, wrapped to each holder.
    pub wraps: BTreeMap<MemberId, Vec<u8>>,
    /// The secret of the epoch before, sealed for holders of this one.
    pub predecessor_secret: Option<Vec<u8>>,
}

/// Every epoch of every compartment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Compartments {
    epochs: BTreeMap<(u8, u32), Epoch>,
}

#[derive(Default)]
struct Draft {
    compartment: Option<u8>,
    epoch: Option<u32>,
    key: Option<PublicKey>,
    predecessor_secret: Option<Vec<u8>>,
    epoch_record: Option<RecordId>,
    member: Option<MemberId>,
    wrapped: Option<Vec<u8>>,
}

impl Draft {
    fn note(&mut self, field: &str, value: &Value) {
        let number = || whole_number(value);
        match field {
            "compartment_epoch.compartment" => self.compartment = number().and_then(|number| number.try_into().ok()),
            "compartment_epoch.epoch" => self.epoch = number().and_then(|number| number.try_into().ok()),
            "compartment_epoch.public_key" => self.key = bytes(value).map(PublicKey),
            "compartment_epoch.predecessor_secret" => self.predecessor_secret = any_bytes(value),
            "compartment_wrap.epoch" => self.epoch_record = reference(value),
            "compartment_wrap.member" => {
                self.member = reference(value).map(|id| MemberId::from_bytes(*id.as_bytes()));
            }
            "compartment_wrap.wrapped_secret" => self.wrapped = any_bytes(value),
            _ => {}
        }
    }
}

fn any_bytes(value: &Value) -> Option<Vec<u8>> {
    match value {
        Value::Bytes(bytes) => Some(bytes.clone()),
        _ => None,
    }
}

impl Compartments {
    /// Takes note of the epochs and wraps an entry that counts makes; others it names are ignored.
    pub fn note(&mut self, entry: &Entry, author: &MemberId, is_genesis: bool) {
        let is_about_keys = |kind: &str| matches!(kind, "compartment_epoch" | "compartment_wrap");
        let mut drafts: BTreeMap<RecordId, Draft> = BTreeMap::new();
        for (row, value) in given(entry).filter(|(row, _)| is_about_keys(row.kind())) {
            if let Some(value) = value {
                drafts.entry(row.record).or_default().note(&row.field, value);
            }
        }
        for (record, draft) in &drafts {
            self.note_epoch(*record, draft, entry.id, author, is_genesis);
        }
        for draft in drafts.into_values() {
            self.note_wrap(draft, entry.id, author);
        }
    }

    fn note_epoch(&mut self, record: RecordId, draft: &Draft, made_by: EntryId, author: &MemberId, is_genesis: bool) {
        let (Some(compartment), Some(epoch), Some(key)) = (draft.compartment, draft.epoch, draft.key) else { return };
        let may = is_genesis || epoch.checked_sub(1).is_some_and(|before| self.holds(author, compartment, before));
        if may {
            let predecessor_secret = draft.predecessor_secret.clone();
            let made = Epoch { record, made_by, key, wraps: BTreeMap::new(), predecessor_secret };
            self.epochs.entry((compartment, epoch)).or_insert(made);
        }
    }

    fn note_wrap(&mut self, draft: Draft, made_by: EntryId, author: &MemberId) {
        let (Some(record), Some(member), Some(wrapped)) = (draft.epoch_record, draft.member, draft.wrapped) else {
            return;
        };
        let epoch = self.epochs.values_mut().find(|epoch| epoch.record == record);
        let epoch = epoch.filter(|epoch| epoch.made_by == made_by || epoch.wraps.contains_key(author));
        if let Some(epoch) = epoch {
            epoch.wraps.entry(member).or_insert(wrapped);
        }
    }

    /// True if the member holds this epoch.
    pub fn holds(&self, member: &MemberId, compartment: u8, epoch: u32) -> bool {
        self.epochs.get(&(compartment, epoch)).is_some_and(|epoch| epoch.wraps.contains_key(member))
    }

    /// One epoch of a compartment.
    pub fn epoch(&self, compartment: u8, epoch: u32) -> Option<&Epoch> {
        self.epochs.get(&(compartment, epoch))
    }

    /// Every epoch by compartment and number.
    pub fn epochs(&self) -> impl Iterator<Item = (u8, u32, &Epoch)> {
        self.epochs.iter().map(|((compartment, number), epoch)| (*compartment, *number, epoch))
    }

    /// The latest epoch of a compartment, for sealing.
    pub fn target(&self, compartment: u8) -> Option<SealTarget> {
        let mut of_compartment = self.epochs.range((compartment, 0)..=(compartment, u32::MAX));
        let ((_, epoch), found) = of_compartment.next_back()?;
        Some(SealTarget { compartment, epoch: *epoch, key: found.key })
    }

    /// Everybody who holds any epoch of a compartment.
    pub fn holders(&self, compartment: u8) -> Vec<MemberId> {
        let of_compartment = self.epochs.range((compartment, 0)..=(compartment, u32::MAX));
        let mut holders: Vec<MemberId> = of_compartment.flat_map(|(_, epoch)| epoch.wraps.keys().copied()).collect();
        holders.sort_unstable();
        holders.dedup();
        holders
    }
}
