//! Domain labels: the constants that keep one use of a key or hash from being mistaken for another.
//!
//! Not here: what is hashed or sealed after a label; each format's page says so.
//! What must stay true: every label is ASCII, ends in one zero byte, is no prefix of another, and never changes
//! once a vault was written with it. A new meaning takes a new label.

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$doc])* pub const $name: &[u8] = concat!($text, "\0").as_bytes();)*
        /// All labels, for the test that they are distinct.
        #[cfg(test)]
        pub(crate) const ALL: &[&[u8]] = &[$($name),*];
    };
}

labels! {
    /// HKDF info: slot key and commitment from a stretched passphrase.
    SLOT_PASSPHRASE = "amparo slot passphrase v1";
    /// HKDF info: slot key and commitment from the secret of an invitation.
    SLOT_INVITATION = "amparo slot invitation v1";
    /// Associated data of the member key inside a passphrase or invitation slot.
    SLOT_CONTENT = "amparo slot content v1";
    /// HPKE info of the member key inside a recovery slot.
    SLOT_RECOVERY = "amparo slot recovery v1";
    /// Hash that lets a recovery slot say whose words open it.
    SLOT_RECOVERY_COMMITMENT = "amparo slot recovery commitment v1";

    /// HKDF info: envelope key and commitment of a member's bundle.
    BUNDLE = "amparo member bundle v1";
    /// HKDF info: envelope key and commitment of a log's signing key.
    LOG_KEY = "amparo log key v1";
    /// HKDF info: envelope key and commitment of a draft.
    DRAFT = "amparo draft v1";
    /// HKDF info: the key under which a member's drafts are sealed, from the member's X25519 seed.
    DRAFT_KEY = "amparo draft key v1";

    /// HPKE info of the vault root key wrapped to a member.
    VAULT_KEY = "amparo vault key v1";
    /// Hash that lets a member find the wrap that is meant for it.
    VAULT_KEY_RECIPIENT = "amparo vault key recipient v1";
    /// Associated data of the former vault root key under the new one.
    VAULT_KEY_FORMER = "amparo former vault key v1";
    /// HKDF info: key of the database from the vault root key.
    DATABASE = "amparo database v1";
    /// HKDF info: key of the journal files from the vault root key.
    JOURNAL = "amparo journal v1";
    /// HKDF info: key of the header check from the vault root key.
    HEADER_CHECK = "amparo header check v1";
    /// HKDF info: key that seals a former vault root key, from the vault root key.
    FORMER_KEY = "amparo former key v1";

    /// HKDF info: X25519 seed of the recovery pair from the recovery words.
    RECOVERY_SEALING = "amparo recovery sealing v1";
    /// HKDF info: Ed25519 seed of the take-over key from the recovery words.
    RECOVERY_TAKEOVER = "amparo recovery takeover v1";
    /// HKDF info: X25519 seed of an invitation from its secret.
    INVITATION_SEALING = "amparo invitation sealing v1";
    /// HKDF info: Ed25519 seed of an invitation from its secret.
    INVITATION_SIGNING = "amparo invitation signing v1";
    /// Hash behind the twelve words of a fingerprint.
    FINGERPRINT = "amparo fingerprint v1";

    /// HPKE info of a compartment's epoch secret wrapped to a holder.
    EPOCH_WRAP = "amparo compartment epoch v1";
    /// HPKE info of the former epoch's secret wrapped to its successor.
    EPOCH_FORMER = "amparo former compartment epoch v1";
    /// HKDF info: key of the identity values cached in the database, from an epoch secret.
    EPOCH_DATABASE = "amparo compartment database v1";

    /// Associated data of an object's chunks.
    OBJECT = "amparo object v1";

    /// Signature over an entry's header.
    ENTRY = "amparo entry v1";
    /// Commitment to an entry's structure.
    STRUCTURE = "amparo structure v1";
    /// Salt of an open row from the body salt.
    ROW_SALT = "amparo row salt v1";
    /// Commitment to one row's content.
    VALUE = "amparo value v1";
    /// Commitment to all rows of an entry.
    VALUES = "amparo values v1";
    /// Associated data of a sealed row.
    SEALED_ROW = "amparo sealed row v1";
    /// HPKE info of the body key of an entry's sealed rows.
    BODY_KEY = "amparo body key v1";
    /// Hash behind a log id.
    LOG = "amparo log v1";
    /// Member's signature that certifies a log's key.
    LOG_CERTIFICATE = "amparo log certificate v1";
    /// Associated data of a journal frame.
    FRAME = "amparo frame v1";
    /// Scope tag of an entry that belongs to a case or person.
    SCOPE = "amparo scope v1";
    /// Id of a consent cell from vault, person, purpose and recipient.
    CONSENT_CELL = "amparo consent cell v1";
    /// Hash over the state of a vault.
    STATE = "amparo state v1";
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn no_label_is_a_prefix_of_another() {
        for (number, label) in ALL.iter().enumerate() {
            assert!(label.is_ascii() && label.ends_with(b"\0"), "labels are ASCII and end in zero");
            assert_eq!(label.iter().position(|byte| *byte == 0), Some(label.len() - 1), "the zero is only at the end");
            for other in &ALL[number + 1..] {
                assert!(!label.starts_with(other) && !other.starts_with(label), "labels are distinct");
            }
        }
    }
}
