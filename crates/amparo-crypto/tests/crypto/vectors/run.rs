//! What a vector opens to, or the error it gives, in the words of the vector files.

use amparo_crypto::FormatError;
use amparo_crypto::bundle::Bundle;
use amparo_crypto::compartment::{Epoch, EpochError, EpochSecret};
use amparo_crypto::envelope::{self, EnvelopeError, Kind};
use amparo_crypto::fingerprint;
use amparo_crypto::hash::sha256;
use amparo_crypto::header::Header;
use amparo_crypto::invitation::InvitationSecret;
use amparo_crypto::kdf::{KdfError, stretch};
use amparo_crypto::key_file::{KeyFile, KeyFileError};
use amparo_crypto::log_key::LogKey;
use amparo_crypto::object::{ObjectError, ObjectKey, open_stream};
use amparo_crypto::passphrase::Passphrase;
use amparo_crypto::secret::Secret;
use amparo_crypto::sign::{SigningKey, VerifyingKey};
use amparo_crypto::slot::{Slot, SlotError, SlotKind};
use amparo_crypto::vault_key::{MemberKey, VaultKey};
use amparo_crypto::words::{RecoveryWords, WordList, WordsError};
use amparo_crypto::wrap::{self, OpenError, PrivateKey, PublicKey};
use serde_json::{Value, json};

use super::{hex, unhex};

type Outcome = Result<Value, &'static str>;

/// Opens one vector of a format.
pub(super) fn run(format: &str, vector: &Value) -> Outcome {
    match format {
        "header" => header(vector),
        "slot" => slot(vector),
        "envelope" => envelope(vector),
        "key_file" => key_file(vector),
        "compartment" => compartment(vector),
        "wrap" => wrapped(vector),
        "words" => words(vector),
        "fingerprint" => Ok(fingerprint(vector)),
        "signature" => signature(vector),
        "object" => object(vector),
        other => panic!("{other} is no format"),
    }
}

fn text<'a>(vector: &'a Value, name: &str) -> &'a str {
    vector[name].as_str().unwrap_or_else(|| panic!("{} has {name}", vector["name"]))
}

fn bytes(vector: &Value, name: &str) -> Vec<u8> {
    unhex(text(vector, name))
}

fn array<const N: usize>(vector: &Value, name: &str) -> [u8; N] {
    bytes(vector, name).try_into().unwrap()
}

fn secret(vector: &Value, name: &str) -> Secret<32> {
    Secret::from_bytes(&array(vector, name))
}

fn form(error: FormatError) -> &'static str {
    match error {
        FormatError::NotThisKind => "not_this_kind",
        FormatError::WrongLength => "wrong_length",
        FormatError::Damaged => "damaged",
        FormatError::TooNew { .. } => "too_new",
        FormatError::NotValid { .. } => "not_valid",
        _ => "unnamed",
    }
}

fn opening(error: OpenError) -> &'static str {
    match error {
        OpenError::SuiteUnknown { .. } => "suite_unknown",
        OpenError::TooShort => "too_short",
        _ => "does_not_open",
    }
}

fn header(vector: &Value) -> Outcome {
    let page = bytes(vector, "file");
    let header = Header::decode(&page).map_err(form)?;
    let key = VaultKey::from_secret(secret(vector, "vault_key"));
    Header::confirm(&page, &key.derive_header_check_key(&header.vault)).map_err(|_| "check_does_not_fit")?;
    let list = |hashes: &[[u8; 32]]| hashes.iter().map(|hash| hex(hash)).collect::<Vec<_>>();
    Ok(json!({
        "vault": hex(&header.vault),
        "sequence": header.sequence,
        "key_epoch": header.key_epoch,
        "database_salt": hex(&header.database_salt),
        "genesis": hex(&header.genesis),
        "slots": list(&header.files.slots),
        "bundles": list(&header.files.bundles),
        "keys": list(&header.files.keys),
        "log_keys": list(&header.files.log_keys),
    }))
}

fn slot(vector: &Value) -> Outcome {
    let slot = Slot::decode(&bytes(vector, "file")).map_err(form)?;
    let vault = array(vector, "vault");
    let opened = if vector["passphrase"].is_string() {
        let passphrase = Passphrase::from_line(text(vector, "passphrase")).map_err(|_| "no_passphrase")?;
        let (salt, params) = slot.stretching().ok_or("other_credential")?;
        let stretched = stretch(&passphrase, &salt, params).map_err(|error| match error {
            KdfError::TooCostly => "too_costly",
            _ => "costs_not_valid",
        })?;
        slot.open_with_passphrase(&vault, &stretched)
    } else if vector["words"].is_string() {
        let words = RecoveryWords::parse(text(vector, "words")).map_err(|_| "no_words")?;
        slot.open_with_recovery(&vault, &words.derive_keys(&vault))
    } else {
        slot.open_with_invitation(&vault, &InvitationSecret::from_secret(secret(vector, "invitation")))
    };
    let key = opened.map_err(|error| match error {
        SlotError::OtherCredential => "other_credential",
        SlotError::ContentDamaged => "content_damaged",
        _ => "unnamed",
    })?;
    let kind = match slot.kind() {
        SlotKind::Passphrase { .. } => "passphrase",
        SlotKind::Invitation => "invitation",
        SlotKind::Recovery => "recovery",
    };
    Ok(json!({
        "kind": kind, "slot": hex(slot.id()), "key_epoch": slot.key_epoch(), "member_key": hex(key.secret().expose()),
    }))
}

fn envelope(vector: &Value) -> Outcome {
    let (file, vault, key) = (bytes(vector, "file"), array(vector, "vault"), secret(vector, "key"));
    let error = |error| match error {
        EnvelopeError::Format(error) => form(error),
        EnvelopeError::OtherVault => "other_vault",
        EnvelopeError::OtherKey => "other_key",
        EnvelopeError::ContentDamaged => "content_damaged",
        _ => "unnamed",
    };
    match text(vector, "kind") {
        "bundle" => {
            let bundle = Bundle::open(&file, &vault, &MemberKey::from_secret(key)).map_err(error)?;
            let (signing, sealing) = bundle.seeds.public();
            Ok(json!({
                "id": hex(&bundle.id), "member": hex(&bundle.member),
                "signing_key": hex(&signing.0), "sealing_key": hex(&sealing.0),
                "genesis": hex(&bundle.genesis), "governance_head": hex(&bundle.governance_head),
                "recovery_key": hex(&bundle.recovery.0),
                "draft_key": hex(bundle.seeds.derive_draft_key(&vault).expose()),
            }))
        }
        "log_key" => {
            let log_key = LogKey::open(&file, &vault, &MemberKey::from_secret(key)).map_err(error)?;
            Ok(json!({ "log": hex(&log_key.log), "public_key": hex(&log_key.signing_key().verifying().0) }))
        }
        _ => {
            let (id, plaintext) = envelope::open(Kind::Draft, &vault, &key, &file).map_err(error)?;
            Ok(json!({ "id": hex(&id), "plaintext": hex(&plaintext) }))
        }
    }
}

fn key_file(vector: &Value) -> Outcome {
    let file = KeyFile::decode(&bytes(vector, "file")).map_err(form)?;
    let error = |error| match error {
        KeyFileError::NotForThisMember => "not_for_this_member",
        KeyFileError::ContentDamaged => "content_damaged",
        _ => "unnamed",
    };
    let key = file.open(&PrivateKey::from_seed(&secret(vector, "private_key"))).map_err(error)?;
    let former = file.open_former(&key).map_err(error)?;
    let keys = |key: &VaultKey| {
        json!({
            "database": hex(key.derive_database_key(file.vault()).expose()),
            "journal": hex(key.derive_journal_key(file.vault()).expose()),
        })
    };
    Ok(json!({
        "vault": hex(file.vault()), "epoch": file.epoch(), "recipients": file.recipient_count(),
        "keys": keys(&key), "former": former.map(|former| keys(&former)),
    }))
}

fn compartment(vector: &Value) -> Outcome {
    let number = |name: &str| u32::try_from(vector[name].as_u64().unwrap()).unwrap();
    let epoch = Epoch {
        vault: array(vector, "vault"),
        compartment: u8::try_from(number("compartment")).unwrap(),
        epoch: number("epoch"),
    };
    let error = |error| match error {
        EpochError::DoesNotOpen(error) => opening(error),
        EpochError::NotThisEpoch => "not_this_epoch",
        _ => "unnamed",
    };
    let holder = PrivateKey::from_seed(&secret(vector, "private_key"));
    let public = PublicKey(array(vector, "public_key"));
    let secret = EpochSecret::open_as_holder(&epoch, &public, &holder, &bytes(vector, "wrap")).map_err(error)?;
    let former_public = PublicKey(array(vector, "former_public_key"));
    let former = secret.open_former(&epoch, &former_public, &bytes(vector, "former_wrap")).map_err(error)?;
    Ok(json!({
        "database_key": hex(secret.derive_database_key(&epoch.vault).expose()),
        "former_database_key": hex(former.derive_database_key(&epoch.vault).expose()),
    }))
}

fn wrapped(vector: &Value) -> Outcome {
    let private = PrivateKey::from_seed(&secret(vector, "private_key"));
    let plaintext = wrap::open_from(&private, &bytes(vector, "info"), &bytes(vector, "wrap")).map_err(opening)?;
    Ok(json!({ "plaintext": hex(&plaintext) }))
}

fn words(vector: &Value) -> Outcome {
    let words = RecoveryWords::parse(text(vector, "words")).map_err(|error| match error {
        WordsError::WordCount { .. } => "word_count",
        WordsError::WordUnknown { .. } => "word_unknown",
        _ => "checksum_does_not_fit",
    })?;
    let keys = words.derive_keys(&array(vector, "vault"));
    Ok(json!({
        "recovery_key": hex(&keys.public_key().0), "takeover_key": hex(&keys.takeover_public().0),
        "english": words.words(WordList::English).join(" "),
    }))
}

fn fingerprint(vector: &Value) -> Value {
    let list = WordList::for_language(text(vector, "language"));
    json!({ "words": fingerprint::words(&array(vector, "bytes"), list).join(" ") })
}

fn signature(vector: &Value) -> Outcome {
    let message = bytes(vector, "message");
    if vector["seed"].is_string() {
        let key = SigningKey::from_seed(&secret(vector, "seed"));
        return Ok(json!({ "public_key": hex(&key.verifying().0), "signature": hex(&key.sign(&message)) }));
    }
    let key = VerifyingKey(array(vector, "public_key"));
    key.verify_strict(&message, &array(vector, "signature")).map_err(|_| "signature_does_not_fit")?;
    Ok(json!({}))
}

fn object(vector: &Value) -> Outcome {
    let sealed = if vector["file"].is_string() {
        bytes(vector, "file")
    } else {
        // Long objects are made from their length; the vector holds the hash, or where the file was cut.
        let number = |name: &str| vector[name].as_u64().map(|number| usize::try_from(number).unwrap());
        let mut sealed = super::make::sealed_object(number("length").unwrap());
        sealed.truncate(number("cut").unwrap_or(usize::MAX));
        sealed
    };
    let key = ObjectKey::from_secret(secret(vector, "key"));
    let mut opened = Vec::new();
    let length = sealed.len() as u64;
    open_stream(&key, &array(vector, "vault"), length, &mut sealed.as_slice(), &mut opened).map_err(
        |error| match error {
            ObjectError::Format(error) => form(error),
            ObjectError::LengthNotValid => "length_not_valid",
            ObjectError::ChunkDamaged { .. } => "chunk_damaged",
            ObjectError::ReadFailed(_) => "wrong_length",
            _ => "unnamed",
        },
    )?;
    Ok(
        json!({ "sealed_sha256": hex(&sha256(&[&sealed])), "plain_sha256": hex(&sha256(&[&opened])), "length": opened.len() }),
    )
}
