//! Slots of all three kinds.

use amparo_crypto::FormatError;
use amparo_crypto::invitation::InvitationSecret;
use amparo_crypto::kdf::{Argon2Params, Floor, KdfError, StretchedPassphrase, stretch};
use amparo_crypto::passphrase::Passphrase;
use amparo_crypto::random::Randomness;
use amparo_crypto::secret::Secret;
use amparo_crypto::slot::{Slot, SlotError};
use amparo_crypto::vault_key::MemberKey;
use amparo_crypto::words::RecoveryWords;

use crate::damage::{every_cut_is_noticed, every_flipped_bit_is_noticed, rewritten};
use crate::repeat::{CHEAP, NO_FLOOR, Repeating, VAULT};

const SALT: [u8; 32] = [4; 32];

fn stretched(text: &str) -> StretchedPassphrase {
    stretch(&Passphrase::from_line(text).unwrap(), &SALT, CHEAP).unwrap()
}

fn passphrase_slot(text: &str, key: &MemberKey, random: &dyn Randomness) -> Slot {
    let id = Slot::make_id(random);
    Slot::seal_to_passphrase(&VAULT, id, 1, (SALT, CHEAP), &NO_FLOOR, &stretched(text), key, random).unwrap()
}

#[test]
fn one_stretching_opens_the_right_one_of_several_slots() {
    let random = Repeating::new("slots");
    let keys = [MemberKey::make(&random), MemberKey::make(&random)];
    let slots = [passphrase_slot("first", &keys[0], &random), passphrase_slot("second", &keys[1], &random)];
    let slots = slots.map(|slot| Slot::decode(&slot.encode()).unwrap());
    let typed = stretched("second");
    assert_eq!(slots[0].open_with_passphrase(&VAULT, &typed).err(), Some(SlotError::OtherCredential), "not this one");
    let opened = slots[1].open_with_passphrase(&VAULT, &typed).unwrap();
    assert!(opened.secret().equals(keys[1].secret()), "the second member's key");
    assert_eq!(slots[1].stretching(), Some((SALT, CHEAP)), "salt and costs are stored");
    assert_eq!(slots[1].key_epoch(), 1, "the epoch is stored");
}

#[test]
fn a_wrong_passphrase_and_a_damaged_slot_are_told_apart() {
    let random = Repeating::new("slots");
    let bytes = passphrase_slot("right", &MemberKey::make(&random), &random).encode();
    assert_eq!(bytes.len(), 216, "a passphrase slot has 216 bytes");
    every_flipped_bit_is_noticed(&bytes, |bytes| Slot::decode(bytes).is_ok());
    every_cut_is_noticed(&bytes, |bytes| Slot::decode(bytes).is_ok());
    let wrong = Slot::decode(&bytes).unwrap().open_with_passphrase(&VAULT, &stretched("wrong"));
    assert_eq!(wrong.err(), Some(SlotError::OtherCredential), "wrong passphrase");
    let content = Slot::decode(&rewritten(&bytes, 140, &[0xff])).unwrap();
    let damaged = content.open_with_passphrase(&VAULT, &stretched("right"));
    assert_eq!(damaged.err(), Some(SlotError::ContentDamaged), "right passphrase, damaged content");
    let other_vault = Slot::decode(&bytes).unwrap().open_with_passphrase(&[0; 16], &stretched("right"));
    assert_eq!(other_vault.err(), Some(SlotError::ContentDamaged), "right passphrase, another vault");
}

#[test]
fn an_invitation_slot_opens_with_its_secret_only() {
    let random = Repeating::new("invitation");
    let (secret, key) = (InvitationSecret::make(&random), MemberKey::make(&random));
    let slot = Slot::seal_to_invitation(&VAULT, [2; 16], 1, &secret, &key, &random);
    let slot = Slot::decode(&slot.encode()).unwrap();
    assert!(slot.open_with_invitation(&VAULT, &secret).unwrap().secret().equals(key.secret()), "it opens");
    let other = InvitationSecret::make(&random);
    assert_eq!(slot.open_with_invitation(&VAULT, &other).err(), Some(SlotError::OtherCredential), "another secret");
    assert_eq!(slot.open_with_passphrase(&VAULT, &stretched("any")).err(), Some(SlotError::OtherCredential), "kind");
    let (signing, sealing) = secret.derive_seeds(&VAULT).public();
    assert_ne!(signing.0, sealing.0, "the invitation's pairs are independent");
}

#[test]
fn a_recovery_slot_is_made_without_the_words_and_opens_with_them() {
    let random = Repeating::new("recovery");
    let (words, key) = (RecoveryWords::make(&random), MemberKey::make(&random));
    let keys = words.derive_keys(&VAULT);
    let slot = Slot::seal_to_recovery(&VAULT, [3; 16], 1, &keys.public_key(), &key, &random).unwrap();
    let bytes = slot.encode();
    every_flipped_bit_is_noticed(&bytes, |bytes| Slot::decode(bytes).is_ok());
    let slot = Slot::decode(&bytes).unwrap();
    assert_eq!(slot.stretching(), None, "words need no stretching");
    assert!(slot.open_with_recovery(&VAULT, &keys).unwrap().secret().equals(key.secret()), "it opens");
    let others = RecoveryWords::make(&random).derive_keys(&VAULT);
    assert_eq!(slot.open_with_recovery(&VAULT, &others).err(), Some(SlotError::OtherCredential), "other words");
    let content = Slot::decode(&rewritten(&bytes, 170, &[0xff])).unwrap();
    assert_eq!(content.open_with_recovery(&VAULT, &keys).err(), Some(SlotError::ContentDamaged), "damaged content");
}

#[test]
fn slots_that_no_version_writes_are_refused() {
    let random = Repeating::new("slots");
    let bytes = passphrase_slot("any", &MemberKey::make(&random), &random).encode();
    assert_eq!(Slot::decode(&rewritten(&bytes, 8, &[0, 9])), Err(FormatError::TooNew { version: 9 }), "newer");
    for (what, position, with) in [
        ("version 0", 8, vec![0, 0]),
        ("unknown kind", 10, vec![4]),
        ("kind and derivation disagree", 11, vec![0]),
        ("an invitation with costs", 10, vec![2, 0]),
        ("another content length", 135, vec![47]),
    ] {
        let read = Slot::decode(&rewritten(&bytes, position, &with));
        assert!(matches!(read, Err(FormatError::NotValid { .. })), "{what}");
    }
}

#[test]
fn a_slot_below_the_floor_is_not_made_and_a_hostile_one_is_not_run() {
    let random = Repeating::new("slots");
    let key = MemberKey::make(&random);
    let typed = stretched("any");
    let floor = Floor::PRODUCTION;
    let made = Slot::seal_to_passphrase(&VAULT, [1; 16], 1, (SALT, CHEAP), &floor, &typed, &key, &random);
    assert_eq!(made.err(), Some(SlotError::Costs(KdfError::BelowFloor)), "below the floor");
    let bytes = passphrase_slot("any", &key, &random).encode();
    let hostile = Slot::decode(&rewritten(&bytes, 12, &u32::MAX.to_be_bytes())).unwrap();
    let (salt, params) = hostile.stretching().unwrap();
    assert_eq!(params, Argon2Params { memory_kib: u32::MAX, ..CHEAP }, "the slot reads");
    let run = stretch(&Passphrase::from_line("any").unwrap(), &salt, params);
    assert_eq!(run.err(), Some(KdfError::TooCostly), "and is refused before memory is reserved");
}

#[test]
fn a_slot_says_nothing_of_its_member() {
    let random = Repeating::new("slots");
    let (words, key) = (RecoveryWords::make(&random), MemberKey::from_secret(Secret::make(&random)));
    let public = words.derive_keys(&VAULT).public_key();
    let slot = Slot::seal_to_recovery(&VAULT, [3; 16], 1, &public, &key, &random).unwrap().encode();
    assert!(!slot.windows(32).any(|window| window == public.0), "the recovery pair's public half is not in it");
}
