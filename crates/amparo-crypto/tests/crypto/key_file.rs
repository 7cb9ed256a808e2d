//! Vault root keys of several epochs, and compartment epochs.

use amparo_crypto::FormatError;
use amparo_crypto::compartment::{Epoch, EpochError, EpochSecret};
use amparo_crypto::key_file::{KeyFile, KeyFileError};
use amparo_crypto::secret::Secret;
use amparo_crypto::vault_key::VaultKey;
use amparo_crypto::wrap::{OpenError, PrivateKey, PublicKey};

use crate::damage::{every_cut_is_noticed, every_flipped_bit_is_noticed, rewritten};
use crate::repeat::{Repeating, VAULT};

fn same(left: &VaultKey, right: &VaultKey) -> bool {
    left.derive_journal_key(&VAULT).equals(&right.derive_journal_key(&VAULT))
}

#[test]
fn every_member_opens_the_vault_key_and_nobody_else_does() {
    let random = Repeating::new("key file");
    let members: Vec<PrivateKey> = (0..3).map(|_| PrivateKey::from_seed(&Secret::make(&random))).collect();
    let public: Vec<PublicKey> = members.iter().map(PrivateKey::public).collect();
    let key = VaultKey::make(&random);
    let file = KeyFile::seal(&VAULT, 1, &key, None, &public, &random).unwrap();
    let file = KeyFile::decode(&file.encode()).unwrap();
    assert_eq!((file.epoch(), file.recipient_count()), (1, 3), "epoch and recipients");
    for member in &members {
        assert!(file.is_wrapped_to(&member.public()), "the member is found");
        assert!(same(&file.open(member).unwrap(), &key), "the member opens it");
    }
    let stranger = PrivateKey::from_seed(&Secret::make(&random));
    assert_eq!(file.open(&stranger).err(), Some(KeyFileError::NotForThisMember), "a stranger does not");
    assert!(file.open_former(&key).unwrap().is_none(), "the first epoch has no former key");
    let bytes = file.encode();
    assert!(!bytes.windows(32).any(|window| public.iter().any(|key| key.0 == window)), "nobody is named in it");
}

#[test]
fn a_new_epoch_gives_the_former_key() {
    let random = Repeating::new("key file");
    let member = PrivateKey::from_seed(&Secret::make(&random));
    let (old, new) = (VaultKey::make(&random), VaultKey::make(&random));
    let file = KeyFile::seal(&VAULT, 2, &new, Some(&old), &[member.public()], &random).unwrap();
    let bytes = file.encode();
    let file = KeyFile::decode(&bytes).unwrap();
    let opened = file.open(&member).unwrap();
    assert!(same(&file.open_former(&opened).unwrap().unwrap(), &old), "the old key under the new one");
    assert_eq!(file.open_former(&old).err(), Some(KeyFileError::ContentDamaged), "not under itself");
    every_flipped_bit_is_noticed(&bytes, |bytes| KeyFile::decode(bytes).is_ok());
    every_cut_is_noticed(&bytes, |bytes| KeyFile::decode(bytes).is_ok());
    let damaged = KeyFile::decode(&rewritten(&bytes, 100, &[0; 4])).unwrap();
    assert_eq!(damaged.open(&member).err(), Some(KeyFileError::ContentDamaged), "damage is told from a stranger");
}

#[test]
fn key_files_that_no_version_writes_are_refused() {
    let random = Repeating::new("key file");
    let public: Vec<PublicKey> = (0..2).map(|_| PrivateKey::from_seed(&Secret::make(&random)).public()).collect();
    let key = VaultKey::make(&random);
    let bytes = KeyFile::seal(&VAULT, 1, &key, None, &public, &random).unwrap().encode();
    assert_eq!(KeyFile::decode(&rewritten(&bytes, 8, &[1, 0])), Err(FormatError::TooNew { version: 256 }), "newer");
    for (what, position, with, expected) in [
        ("two former keys", 11, vec![2], None),
        ("a former key that is not there", 11, vec![1], Some(FormatError::WrongLength)),
        ("no recipient", 35, vec![0], None),
        ("more recipients than there are", 35, vec![3], Some(FormatError::WrongLength)),
        ("too many recipients", 32, vec![0xff], None),
        ("reserved bytes", 47, vec![1], None),
        ("unsorted recipients", 48, vec![0xff; 16], None),
    ] {
        let error = KeyFile::decode(&rewritten(&bytes, position, &with)).unwrap_err();
        match expected {
            Some(expected) => assert_eq!(error, expected, "{what}"),
            None => assert!(matches!(error, FormatError::NotValid { .. }), "{what}"),
        }
    }
    let none = KeyFile::seal(&VAULT, 1, &key, None, &[], &random);
    assert_eq!(none.err(), Some(KeyFileError::RecipientCount), "nobody would open it");
    let low_order = KeyFile::seal(&VAULT, 1, &key, None, &[PublicKey([0; 32])], &random);
    assert_eq!(low_order.err(), Some(KeyFileError::KeyNotValid), "a key of low order");
}

#[test]
fn holders_open_an_epoch_and_through_it_the_former_one() {
    let random = Repeating::new("compartment");
    let holder = PrivateKey::from_seed(&Secret::make(&random));
    let first = Epoch { vault: VAULT, compartment: 1, epoch: 1 };
    let second = Epoch { epoch: 2, ..first };
    let (old, new) = (EpochSecret::make(&random), EpochSecret::make(&random));
    let wrap = new.wrap_to_holder(&second, &holder.public(), &random).unwrap();
    let former = new.wrap_former(&second, &old, &random).unwrap();
    let opened = EpochSecret::open_as_holder(&second, &new.public_key(), &holder, &wrap).unwrap();
    assert_eq!(opened.public_key(), new.public_key(), "the holder has the epoch");
    let before = opened.open_former(&second, &old.public_key(), &former).unwrap();
    assert_eq!(before.public_key(), old.public_key(), "and the one before");
    assert!(!opened.derive_database_key(&VAULT).equals(&before.derive_database_key(&VAULT)), "each has its own keys");
}

#[test]
fn an_epoch_wrap_is_bound_to_compartment_number_holder_and_public_half() {
    let random = Repeating::new("compartment");
    let holder = PrivateKey::from_seed(&Secret::make(&random));
    let epoch = Epoch { vault: VAULT, compartment: 1, epoch: 1 };
    let secret = EpochSecret::make(&random);
    let wrap = secret.wrap_to_holder(&epoch, &holder.public(), &random).unwrap();
    let public = secret.public_key();
    for other in [Epoch { epoch: 2, ..epoch }, Epoch { compartment: 2, ..epoch }, Epoch { vault: [0; 16], ..epoch }] {
        let error = EpochSecret::open_as_holder(&other, &public, &holder, &wrap).err();
        assert_eq!(error, Some(EpochError::DoesNotOpen(OpenError::DoesNotOpen)), "{other:?}");
    }
    let wrong = EpochSecret::make(&random).public_key();
    let error = EpochSecret::open_as_holder(&epoch, &wrong, &holder, &wrap).err();
    assert_eq!(error, Some(EpochError::NotThisEpoch), "a secret that is not the entry's");
    let crossed = secret.open_former(&epoch, &public, &wrap).err();
    assert_eq!(crossed, Some(EpochError::DoesNotOpen(OpenError::DoesNotOpen)), "a holder's wrap is no former wrap");
}
