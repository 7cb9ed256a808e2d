//! What opening or verifying a vault found: named, with the place it concerns.

use serde::Serialize;

/// The name of a finding; each has two texts in the catalogues, what is so and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FindingName {
    /// One header copy is damaged or older.
    HeaderCopyDamaged,
    /// Both header copies are damaged.
    HeaderDamaged,
    /// A key slot is damaged.
    SlotDamaged,
    /// A key file is damaged or missing.
    KeyFileDamaged,
    /// The database is damaged.
    DatabaseDamaged,
    /// The database is missing.
    DatabaseMissing,
    /// The projection differs from what the journal gives.
    DatabaseDiffers,
    /// The database lacked entries of the journal; they were read again.
    DatabaseBehind,
    /// A journal file is damaged.
    JournalDamaged,
    /// A journal file was healed from the database.
    JournalHealed,
    /// Damage that nothing here can heal.
    JournalLost,
    /// A piece that was never acknowledged, moved aside.
    JournalTorn,
    /// A log's entries do not follow each other.
    ChainBroken,
    /// A signature does not fit.
    SignatureWrong,
    /// Two entries in one place.
    LogForked,
    /// An entry waits for another.
    EntryHeld,
    /// A row breaks a rule and is left out.
    RowVoid,
    /// An object's bytes do not match its name.
    ObjectDamaged,
    /// An object is missing.
    ObjectMissing,
    /// An object holds something else than its record says.
    ObjectWrong,
    /// An object no record refers to.
    ObjectOrphan,
    /// A file that is none of the vault's.
    FileStray,
    /// The recovery note is not ours.
    ReadmeDiffers,
    /// The vault is older than the member last saw it.
    RolledBack,
    /// An erasure is not finished here.
    ErasureOpen,
    /// The identity compartment has one holder.
    OneHolder,
    /// Protected values were not checked for want of a key.
    NotCheckedNoKey,
}

impl FindingName {
    /// Whether the finding is a warning or a remark rather than damage: a vault with only these is clean.
    pub const fn is_remark(self) -> bool {
        matches!(self, Self::OneHolder | Self::NotCheckedNoKey | Self::ObjectOrphan | Self::RowVoid)
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What it is.
    pub name: FindingName,
    /// The file inside the vault's folder, or the entry or record, it concerns; never case content.
    pub place: String,
}

impl Finding {
    /// A finding at a place.
    pub fn at(name: FindingName, place: impl Into<String>) -> Self {
        Self { name, place: place.into() }
    }
}
