//! Makes the inputs and files of all vectors, always the same.

use std::fmt::Write as _;

use amparo_crypto::bundle::{Bundle, MemberSeeds};
use amparo_crypto::compartment::{Epoch, EpochSecret};
use amparo_crypto::envelope::{self, Kind};
use amparo_crypto::hash::sha256;
use amparo_crypto::header::{FileHashes, Header};
use amparo_crypto::invitation::InvitationSecret;
use amparo_crypto::kdf::{Argon2Params, stretch};
use amparo_crypto::key_file::KeyFile;
use amparo_crypto::log_key::LogKey;
use amparo_crypto::object::{HEAD_LENGTH, ObjectKey, SEALED_CHUNK_LENGTH, seal_stream};
use amparo_crypto::passphrase::Passphrase;
use amparo_crypto::secret::Secret;
use amparo_crypto::sign::SigningKey;
use amparo_crypto::slot::Slot;
use amparo_crypto::vault_key::{MemberKey, VaultKey};
use amparo_crypto::words::{RecoveryWords, WordList};
use amparo_crypto::wrap::{self, PrivateKey};
use serde_json::{Value, json};

use super::hex;
use crate::damage::rewritten;
use crate::repeat::{NO_FLOOR, Repeating, VAULT};

const COSTS: Argon2Params = Argon2Params { memory_kib: 256, passes: 2, lanes: 2 };
const SALT: [u8; 32] = [0x5a; 32];
const PASSPHRASE: &str = "café lantern quiet bramble";

/// All formats with their vectors, outcomes not yet filled in.
pub(super) fn all() -> Vec<(&'static str, Vec<Value>)> {
    vec![
        ("header", headers()),
        ("slot", slots()),
        ("envelope", envelopes()),
        ("key_file", key_files()),
        ("compartment", compartments()),
        ("wrap", wraps()),
        ("words", words()),
        ("fingerprint", fingerprints()),
        ("signature", signatures()),
        ("object", objects()),
    ]
}

/// A vector that differs from another in name and some members.
fn with(vector: &Value, name: &str, changes: &Value) -> Value {
    let mut vector = vector.clone();
    vector["name"] = json!(name);
    for (key, value) in changes.as_object().unwrap() {
        vector[key] = value.clone();
    }
    vector
}

/// The ways in which every file with a hash at its end goes bad.
fn damaged(good: &Value, file: &[u8]) -> Vec<Value> {
    let mut flipped = file.to_vec();
    flipped[40] ^= 0x10;
    let mut flipped_hash = file.to_vec();
    *flipped_hash.last_mut().unwrap() ^= 1;
    let mut other_kind = file.to_vec();
    other_kind[3] ^= 0x20;
    vec![
        with(good, "fail_flipped_bit", &json!({ "file": hex(&flipped) })),
        with(good, "fail_flipped_hash", &json!({ "file": hex(&flipped_hash) })),
        with(good, "fail_cut", &json!({ "file": hex(&file[..file.len() - 1]) })),
        with(good, "fail_cut_to_magic", &json!({ "file": hex(&file[..8]) })),
        with(good, "fail_empty", &json!({ "file": "" })),
        with(good, "fail_longer", &json!({ "file": hex(&[file, &[0]].concat()) })),
        with(good, "fail_other_kind", &json!({ "file": hex(&other_kind) })),
        with(good, "fail_newer_version", &json!({ "file": hex(&rewritten(file, 8, &[0, 2])) })),
    ]
}

fn headers() -> Vec<Value> {
    let key = VaultKey::from_secret(Secret::from_bytes(&[0x11; 32]));
    let hash = |number: u8| sha256(&[&[number]]);
    let files = FileHashes {
        slots: vec![hash(1), hash(2)],
        bundles: vec![hash(3)],
        keys: vec![hash(4), hash(5)],
        log_keys: vec![hash(6)],
    };
    let header = Header {
        vault: VAULT,
        sequence: 0x0102_0304_0506,
        key_epoch: 2,
        database_salt: [0x77; 16],
        genesis: [0x88; 32],
        files: files.sorted(),
    };
    let check_key = key.derive_header_check_key(&VAULT);
    let page = header.encode(&check_key).unwrap();
    let empty = Header { files: FileHashes::default(), sequence: 1, ..header };
    let good = json!({ "name": "ok_six_files", "vault_key": hex(&[0x11; 32]), "file": hex(&page) });
    let changed = |position: usize, bytes: &[u8], hash_fits: bool| {
        let mut page = page.to_vec();
        page[position..position + bytes.len()].copy_from_slice(bytes);
        if hash_fits {
            let hash = sha256(&[&page[..128], &page[160..]]);
            page[128..160].copy_from_slice(&hash);
        }
        json!({ "file": hex(&page) })
    };
    vec![
        good.clone(),
        with(&good, "ok_no_file", &json!({ "file": hex(&empty.encode(&check_key).unwrap()) })),
        with(&good, "fail_flipped_bit", &changed(300, &[0xff], false)),
        with(&good, "fail_flipped_padding", &changed(4095, &[1], false)),
        with(&good, "fail_cut", &json!({ "file": hex(&page[..4095]) })),
        with(&good, "fail_empty", &json!({ "file": "" })),
        with(&good, "fail_other_kind", &changed(3, b"X", true)),
        with(&good, "fail_newer_version", &changed(8, &[0, 2], true)),
        with(&good, "fail_reserved_not_zero", &changed(44, &[1], true)),
        with(&good, "fail_padding_not_zero", &changed(4000, &[1], true)),
        with(&good, "fail_unsorted_files", &changed(176, &[0xff; 32], true)),
        with(&good, "fail_too_many_files", &changed(160, &[0xff, 0xff], true)),
        with(&good, "fail_sequence_forged", &changed(32, &[0xff], true)),
        with(&good, "fail_other_vault_key", &json!({ "vault_key": hex(&[0x12; 32]) })),
    ]
}

fn slots() -> Vec<Value> {
    let random = Repeating::new("slot vectors");
    let key = MemberKey::from_secret(Secret::from_bytes(&[0x21; 32]));
    let passphrase = Passphrase::from_line(PASSPHRASE).unwrap();
    let stretched = stretch(&passphrase, &SALT, COSTS).unwrap();
    let id = Slot::make_id(&random);
    let slot = Slot::seal_to_passphrase(&VAULT, id, 3, (SALT, COSTS), &NO_FLOOR, &stretched, &key, &random).unwrap();
    let file = slot.encode();
    let words = RecoveryWords::from_secret(Secret::from_bytes(&[0x31; 32]));
    let recovery = Slot::seal_to_recovery(
        &VAULT,
        Slot::make_id(&random),
        3,
        &words.derive_keys(&VAULT).public_key(),
        &key,
        &random,
    );
    let invitation = InvitationSecret::from_secret(Secret::from_bytes(&[0x41; 32]));
    let invited = Slot::seal_to_invitation(&VAULT, Slot::make_id(&random), 3, &invitation, &key, &random);

    let good = json!({ "name": "ok_passphrase", "vault": hex(&VAULT), "passphrase": PASSPHRASE, "file": hex(&file) });
    let mut by_words = with(&good, "ok_recovery", &json!({ "file": hex(&recovery.unwrap().encode()) }));
    by_words.as_object_mut().unwrap().remove("passphrase");
    let mut by_invitation = by_words.clone();
    by_words["words"] = json!(words.words(WordList::Spanish).join(" "));
    by_invitation["name"] = json!("ok_invitation");
    by_invitation["file"] = json!(hex(&invited.encode()));
    by_invitation["invitation"] = json!(hex(&[0x41; 32]));
    let other_words = RecoveryWords::from_secret(Secret::from_bytes(&[0x32; 32])).words(WordList::English).join(" ");
    let mut vectors = vec![
        good.clone(),
        with(
            &good,
            "ok_decomposed_letters_and_line_end",
            &json!({ "passphrase": "cafe\u{301} lantern quiet bramble\n" }),
        ),
        by_words.clone(),
        by_invitation.clone(),
        with(&good, "fail_wrong_passphrase", &json!({ "passphrase": "cafe lantern quiet bramble" })),
        with(&good, "fail_other_vault", &json!({ "vault": hex(&[0; 16]) })),
        with(&good, "fail_content_damaged", &json!({ "file": hex(&rewritten(&file, 136, &[0; 4])) })),
        with(&good, "fail_commitment_damaged", &json!({ "file": hex(&rewritten(&file, 76, &[0; 4])) })),
        with(&good, "fail_unknown_kind", &json!({ "file": hex(&rewritten(&file, 10, &[9])) })),
        with(&good, "fail_kind_without_costs", &json!({ "file": hex(&rewritten(&file, 10, &[2, 0])) })),
        with(&good, "fail_memory_too_costly", &json!({ "file": hex(&rewritten(&file, 12, &[0, 0x20, 0, 1])) })),
        with(&good, "fail_passes_too_costly", &json!({ "file": hex(&rewritten(&file, 16, &[0, 0, 0, 33])) })),
        with(&good, "fail_content_length", &json!({ "file": hex(&rewritten(&file, 132, &[0, 0, 0, 47])) })),
        with(&by_words, "fail_other_words", &json!({ "words": other_words })),
        with(&by_invitation, "fail_other_invitation", &json!({ "invitation": hex(&[0x42; 32]) })),
    ];
    vectors.extend(damaged(&good, &file));
    vectors
}

fn envelopes() -> Vec<Value> {
    let random = Repeating::new("envelope vectors");
    let key = MemberKey::from_secret(Secret::from_bytes(&[0x21; 32]));
    let bundle = Bundle {
        id: Bundle::make_id(&random),
        member: [0x61; 16],
        seeds: MemberSeeds::make(&random),
        genesis: [0x88; 32],
        governance_head: [0x99; 32],
        recovery: RecoveryWords::from_secret(Secret::from_bytes(&[0x31; 32])).derive_keys(&VAULT).public_key(),
    };
    let file = bundle.seal(&VAULT, &key, &random);
    let log_key = LogKey::new([0x71; 16], Secret::from_bytes(&[0x72; 32])).seal(&VAULT, &key, &random);
    let draft_key = bundle.seeds.derive_draft_key(&VAULT);
    let draft = envelope::seal(Kind::Draft, &VAULT, &[0x73; 16], &draft_key, "état brouillon".as_bytes(), &random);
    let empty = envelope::seal(Kind::Draft, &VAULT, &[0x74; 16], &draft_key, b"", &random);

    let good = json!({
        "name": "ok_bundle", "kind": "bundle", "vault": hex(&VAULT), "key": hex(&[0x21; 32]), "file": hex(&file),
    });
    let log = with(&good, "ok_log_key", &json!({ "kind": "log_key", "file": hex(&log_key) }));
    let renamed = rewritten(&log_key, 0, b"AMPBNDL\x01");
    let draft = json!({ "kind": "draft", "key": hex(draft_key.expose()), "file": hex(&draft) });
    let mut vectors = vec![
        good.clone(),
        log,
        with(&good, "ok_draft", &draft),
        with(&with(&good, "", &draft), "ok_empty_draft", &json!({ "file": hex(&empty) })),
        with(&good, "fail_other_key", &json!({ "key": hex(&[0x22; 32]) })),
        with(&good, "fail_other_vault", &json!({ "vault": hex(&[0; 16]) })),
        with(&good, "fail_content_damaged", &json!({ "file": hex(&rewritten(&file, 112, &[0; 4])) })),
        with(&good, "fail_log_key_as_bundle", &json!({ "file": hex(&log_key) })),
        with(&good, "fail_log_key_renamed_to_bundle", &json!({ "file": hex(&renamed) })),
        with(&good, "fail_reserved_not_zero", &json!({ "file": hex(&rewritten(&file, 10, &[1])) })),
        with(&good, "fail_content_length", &json!({ "file": hex(&rewritten(&file, 104, &[0, 0, 0, 1])) })),
    ];
    vectors.extend(damaged(&good, &file));
    vectors
}

fn key_files() -> Vec<Value> {
    let random = Repeating::new("key file vectors");
    let [first, second, stranger] = [[0x51u8; 32], [0x52; 32], [0x53; 32]];
    let public = |seed: &[u8; 32]| PrivateKey::from_seed(&Secret::from_bytes(seed)).public();
    let (old, new) = (VaultKey::make(&random), VaultKey::make(&random));
    let one = KeyFile::seal(&VAULT, 1, &old, None, &[public(&first)], &random).unwrap().encode();
    let recipients = [public(&first), public(&second)];
    let two = KeyFile::seal(&VAULT, 2, &new, Some(&old), &recipients, &random).unwrap().encode();
    let good = json!({ "name": "ok_first_epoch", "private_key": hex(&first), "file": hex(&one) });
    let later = with(&good, "ok_second_epoch", &json!({ "file": hex(&two) }));
    let mut vectors = vec![
        good.clone(),
        later.clone(),
        with(&later, "ok_second_member", &json!({ "private_key": hex(&second) })),
        with(&later, "fail_stranger", &json!({ "private_key": hex(&stranger) })),
        with(&good, "fail_wrap_damaged", &json!({ "file": hex(&rewritten(&one, 100, &[0; 4])) })),
        with(&good, "fail_unknown_suite", &json!({ "file": hex(&rewritten(&one, 64, &[2])) })),
        with(&later, "fail_former_damaged", &json!({ "file": hex(&rewritten(&two, two.len() - 40, &[0; 4])) })),
        with(&good, "fail_former_missing", &json!({ "file": hex(&rewritten(&one, 10, &[0, 1])) })),
        with(&good, "fail_former_number", &json!({ "file": hex(&rewritten(&one, 10, &[0, 2])) })),
        with(&good, "fail_no_recipient", &json!({ "file": hex(&rewritten(&one, 32, &[0, 0, 0, 0])) })),
        with(&good, "fail_recipient_missing", &json!({ "file": hex(&rewritten(&one, 32, &[0, 0, 0, 2])) })),
        with(&later, "fail_unsorted", &json!({ "file": hex(&rewritten(&two, 48, &[0xff; 16])) })),
        with(&good, "fail_reserved_not_zero", &json!({ "file": hex(&rewritten(&one, 40, &[1])) })),
    ];
    vectors.extend(damaged(&good, &one));
    vectors
}

fn compartments() -> Vec<Value> {
    let random = Repeating::new("compartment vectors");
    let holder = [0x51u8; 32];
    let epoch = Epoch { vault: VAULT, compartment: 1, epoch: 2 };
    let (old, new) = (EpochSecret::make(&random), EpochSecret::make(&random));
    let public = PrivateKey::from_seed(&Secret::from_bytes(&holder)).public();
    let wrap = new.wrap_to_holder(&epoch, &public, &random).unwrap();
    let former = new.wrap_former(&epoch, &old, &random).unwrap();
    let good = json!({
        "name": "ok_holder", "vault": hex(&VAULT), "compartment": 1, "epoch": 2, "private_key": hex(&holder),
        "public_key": hex(&new.public_key().0), "wrap": hex(&wrap),
        "former_public_key": hex(&old.public_key().0), "former_wrap": hex(&former),
    });
    vec![
        good.clone(),
        with(&good, "fail_other_epoch", &json!({ "epoch": 3 })),
        with(&good, "fail_other_compartment", &json!({ "compartment": 2 })),
        with(&good, "fail_other_vault", &json!({ "vault": hex(&[0; 16]) })),
        with(&good, "fail_other_holder", &json!({ "private_key": hex(&[0x52; 32]) })),
        with(&good, "fail_other_public_key", &json!({ "public_key": hex(&old.public_key().0) })),
        with(&good, "fail_other_former_public_key", &json!({ "former_public_key": hex(&new.public_key().0) })),
        with(&good, "fail_former_wrap_is_holder_wrap", &json!({ "former_wrap": hex(&wrap) })),
    ]
}

fn wraps() -> Vec<Value> {
    let random = Repeating::new("wrap vectors");
    let seed = [0x51u8; 32];
    let public = PrivateKey::from_seed(&Secret::from_bytes(&seed)).public();
    let seal = |info: &[u8], plaintext: &[u8]| wrap::seal_to(&public, info, plaintext, &random).unwrap();
    let good = json!({
        "name": "ok_key", "private_key": hex(&seed), "info": hex(b"amparo example\0"),
        "wrap": hex(&seal(b"amparo example\0", &[0x66; 32])),
    });
    let empty = seal(b"", b"");
    let wrap = seal(b"amparo example\0", b"a longer text than a key has");
    let other_suite = [&[2], &wrap[1..]].concat();
    vec![
        good.clone(),
        with(&good, "ok_text", &json!({ "wrap": hex(&wrap) })),
        with(&good, "ok_empty", &json!({ "info": "", "wrap": hex(&empty) })),
        with(&good, "fail_other_info", &json!({ "info": hex(b"amparo exemple\0") })),
        with(&good, "fail_other_key", &json!({ "private_key": hex(&[0x52; 32]) })),
        with(&good, "fail_unknown_suite", &json!({ "wrap": hex(&other_suite) })),
        with(&good, "fail_cut", &json!({ "wrap": hex(&wrap[..wrap.len() - 1]) })),
        with(&good, "fail_cut_to_suite", &json!({ "wrap": "01" })),
        with(&good, "fail_empty", &json!({ "wrap": "" })),
    ]
}

fn words() -> Vec<Value> {
    let words = RecoveryWords::from_secret(Secret::from_bytes(&[0x31; 32]));
    let english = words.words(WordList::English);
    let good = json!({ "name": "ok_english", "vault": hex(&VAULT), "words": english.join(" ") });
    let said = |list: WordList, between: &str| json!({ "words": words.words(list).join(between) });
    let mut numbered = String::new();
    for (number, word) in english.iter().enumerate() {
        writeln!(numbered, "{}. {}", number + 1, word.to_uppercase()).unwrap();
    }
    let bare: String = words.words(WordList::Spanish).join(" ").chars().filter(char::is_ascii).collect();
    let mut swapped = english.clone();
    swapped.swap(0, 5);
    let mut unknown = english.clone();
    unknown[9] = "amparo";
    vec![
        good.clone(),
        with(&good, "ok_french", &said(WordList::French, " ")),
        with(&good, "ok_spanish", &said(WordList::Spanish, "\n")),
        with(&good, "ok_spanish_without_accents", &json!({ "words": bare })),
        with(&good, "ok_chinese", &said(WordList::Chinese, " ")),
        with(&good, "ok_chinese_without_spaces", &said(WordList::Chinese, "")),
        with(&good, "ok_numbered_capitals", &json!({ "words": numbered })),
        with(&good, "ok_other_vault", &json!({ "vault": hex(&[0; 16]) })),
        with(&good, "fail_swapped", &json!({ "words": swapped.join(" ") })),
        with(&good, "fail_unknown_word", &json!({ "words": unknown.join(" ") })),
        with(&good, "fail_23_words", &json!({ "words": english[..23].join(" ") })),
    ]
}

fn fingerprints() -> Vec<Value> {
    ["en", "fr", "es", "zh", "ar"]
        .iter()
        .map(|language| json!({ "name": format!("ok_{language}"), "language": language, "bytes": hex(&[0x42; 32]) }))
        .collect()
}

fn signatures() -> Vec<Value> {
    let key = SigningKey::from_seed(&Secret::from_bytes(&[0x72; 32]));
    let signature = key.sign(b"message");
    let good = json!({
        "name": "ok_check", "public_key": hex(&key.verifying().0), "message": hex(b"message"),
        "signature": hex(&signature),
    });
    let mut flipped = signature;
    flipped[0] ^= 1;
    let mut identity = [0; 32];
    identity[0] = 1;
    let low_order = [identity, [0; 32]].concat();
    vec![
        json!({ "name": "ok_sign", "seed": hex(&[0x72; 32]), "message": hex(b"message") }),
        json!({ "name": "ok_sign_nothing", "seed": hex(&[0x73; 32]), "message": "" }),
        good.clone(),
        with(&good, "fail_other_message", &json!({ "message": hex(b"messagf") })),
        with(&good, "fail_flipped_bit", &json!({ "signature": hex(&flipped) })),
        with(&good, "fail_low_order", &json!({ "public_key": hex(&identity), "signature": hex(&low_order) })),
        with(&good, "fail_no_point", &json!({ "public_key": hex(&[2; 32]) })),
    ]
}

/// The sealed object of `length` bytes: byte number `i` is `(i / 7 + i / 65536) mod 251`.
pub(super) fn sealed_object(length: usize) -> Vec<u8> {
    let plaintext: Vec<u8> = (0..length).map(|i| u8::try_from((i / 7 + i / 65_536) % 251).unwrap()).collect();
    let key = ObjectKey::from_secret(Secret::from_bytes(&[0x33; 32]));
    let mut sealed = Vec::new();
    seal_stream(&key, &VAULT, &Repeating::new("object vectors"), &mut plaintext.as_slice(), &mut sealed).unwrap();
    sealed
}

fn objects() -> Vec<Value> {
    let base = json!({ "name": "", "vault": hex(&VAULT), "key": hex(&[0x33; 32]) });
    let short = |name: &str, file: &[u8]| with(&base, name, &json!({ "file": hex(file) }));
    let long = |name: &str, length: usize| {
        let head = hex(&sealed_object(length)[..HEAD_LENGTH]);
        with(&base, name, &json!({ "head": head, "length": length }))
    };
    let file = sealed_object(100);
    let changed = |position: usize, byte: u8| {
        let mut copy = file.clone();
        copy[position] = byte;
        copy
    };
    let good = short("ok_100_bytes", &file);
    let cut = json!({ "cut": HEAD_LENGTH + SEALED_CHUNK_LENGTH });
    vec![
        short("ok_empty", &sealed_object(0)),
        short("ok_1_byte", &sealed_object(1)),
        good.clone(),
        long("ok_65535_bytes", 65_535),
        long("ok_65536_bytes", 65_536),
        long("ok_65537_bytes", 65_537),
        long("ok_262144_bytes", 262_144),
        long("ok_300000_bytes", 300_000),
        with(&good, "fail_other_key", &json!({ "key": hex(&[0x34; 32]) })),
        with(&good, "fail_other_vault", &json!({ "vault": hex(&[0; 16]) })),
        short("fail_flipped_bit", &changed(70, file[70] ^ 1)),
        short("fail_flipped_id", &changed(16, file[16] ^ 1)),
        short("fail_cut", &file[..file.len() - 1]),
        short("fail_cut_to_head", &file[..HEAD_LENGTH]),
        short("fail_cut_inside_head", &file[..HEAD_LENGTH - 1]),
        short("fail_longer", &[&file[..], &[0]].concat()),
        with(&long("fail_first_chunk_only", 65_537), "fail_first_chunk_only", &cut),
        short("fail_other_kind", &changed(0, b'X')),
        short("fail_newer_version", &changed(8, 2)),
        short("fail_other_algorithm", &changed(9, 2)),
        short("fail_reserved_not_zero", &changed(60, 1)),
    ]
}
