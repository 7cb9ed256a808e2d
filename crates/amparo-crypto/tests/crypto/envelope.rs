//! Bundles, log keys and drafts.

use amparo_crypto::bundle::{Bundle, MemberSeeds};
use amparo_crypto::envelope::{self, EnvelopeError, Kind};
use amparo_crypto::log_key::LogKey;
use amparo_crypto::secret::Secret;
use amparo_crypto::vault_key::MemberKey;
use amparo_crypto::words::RecoveryWords;

use crate::damage::{every_cut_is_noticed, every_flipped_bit_is_noticed, rewritten};
use crate::repeat::{Repeating, VAULT};

fn bundle(random: &Repeating) -> Bundle {
    Bundle {
        id: Bundle::make_id(random),
        member: [6; 16],
        seeds: MemberSeeds::make(random),
        genesis: [1; 32],
        governance_head: [2; 32],
        recovery: RecoveryWords::make(random).derive_keys(&VAULT).public_key(),
    }
}

#[test]
fn a_bundle_opens_with_its_member_key_and_no_other() {
    let random = Repeating::new("bundle");
    let (key, bundle) = (MemberKey::make(&random), bundle(&random));
    let bytes = bundle.seal(&VAULT, &key, &random);
    let opened = Bundle::open(&bytes, &VAULT, &key).unwrap();
    assert_eq!(opened.seeds.public(), bundle.seeds.public(), "the keys");
    assert_eq!((opened.id, opened.member), (bundle.id, bundle.member), "the ids");
    assert_eq!((opened.genesis, opened.governance_head), (bundle.genesis, bundle.governance_head), "the pins");
    assert_eq!(opened.recovery, bundle.recovery, "the recovery pair");
    let other = Bundle::open(&bytes, &VAULT, &MemberKey::make(&random));
    assert_eq!(other.err(), Some(EnvelopeError::OtherKey), "another member's");
    assert_eq!(Bundle::open(&bytes, &[0; 16], &key).err(), Some(EnvelopeError::OtherVault), "another vault's");
    let damaged = Bundle::open(&rewritten(&bytes, 200, &[0; 8]), &VAULT, &key);
    assert_eq!(damaged.err(), Some(EnvelopeError::ContentDamaged), "damage is not a wrong key");
}

#[test]
fn every_flipped_bit_and_cut_of_a_bundle_is_noticed_without_a_key() {
    let random = Repeating::new("bundle");
    let bytes = bundle(&random).seal(&VAULT, &MemberKey::make(&random), &random);
    every_flipped_bit_is_noticed(&bytes, |bytes| envelope::inspect(Kind::Bundle, bytes).is_ok());
    every_cut_is_noticed(&bytes, |bytes| envelope::inspect(Kind::Bundle, bytes).is_ok());
}

#[test]
fn a_log_key_opens_and_is_no_bundle() {
    let random = Repeating::new("log key");
    let key = MemberKey::make(&random);
    let log_key = LogKey::new([5; 16], LogKey::make_seed(&random));
    let bytes = log_key.seal(&VAULT, &key, &random);
    let opened = LogKey::open(&bytes, &VAULT, &key).unwrap();
    assert_eq!(opened.log, [5; 16], "the log");
    assert_eq!(opened.signing_key().verifying(), log_key.signing_key().verifying(), "the key");
    assert!(matches!(Bundle::open(&bytes, &VAULT, &key), Err(EnvelopeError::Format(_))), "it is no bundle");
    let renamed = rewritten(&bytes, 0, b"AMPBNDL\x01");
    assert_eq!(Bundle::open(&renamed, &VAULT, &key).err(), Some(EnvelopeError::OtherKey), "not even by its name");
}

#[test]
fn drafts_of_any_length_open_under_the_drafts_key() {
    let random = Repeating::new("draft");
    let seeds = MemberSeeds::make(&random);
    let key = seeds.derive_draft_key(&VAULT);
    for length in [0, 1, 5000] {
        let bytes = envelope::seal(Kind::Draft, &VAULT, &[7; 16], &key, &vec![0x61; length], &random);
        let (id, text) = envelope::open(Kind::Draft, &VAULT, &key, &bytes).unwrap();
        assert_eq!((id, text.len()), ([7; 16], length), "{length} bytes come back");
        assert!(!bytes.windows(4).any(|window| window == b"aaaa"), "nothing of the text is readable");
    }
    assert!(!key.equals(&seeds.derive_draft_key(&[0; 16])), "another vault, another key");
}

#[test]
fn sealed_files_print_as_nothing() {
    let random = Repeating::new("bundle");
    let printed = format!("{:?}", bundle(&random).seeds);
    assert_eq!(printed, "MemberSeeds(…)", "seeds are redacted");
    let key = MemberKey::from_secret(Secret::from_bytes(&[0xa7; 32]));
    assert_eq!(format!("{key:?}"), "MemberKey(…)", "member keys are redacted");
}
