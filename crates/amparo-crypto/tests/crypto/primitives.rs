//! Signatures, wraps and sealing against published vectors, and what they must refuse.

use amparo_crypto::aead;
use amparo_crypto::fingerprint;
use amparo_crypto::kdf::derive;
use amparo_crypto::random::SystemRandom;
use amparo_crypto::secret::Secret;
use amparo_crypto::sign::{SignatureError, SigningKey, VerifyingKey};
use amparo_crypto::words::WordList;
use amparo_crypto::wrap::{self, OpenError, PrivateKey, PublicKey, SealError};

use crate::repeat::Repeating;
use crate::vectors::{hex, unhex};

fn unhex_array<const N: usize>(text: &str) -> [u8; N] {
    unhex(text).try_into().unwrap()
}

#[test]
fn signatures_agree_with_rfc_8032() {
    let vectors = [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
    ];
    for (seed, public, message, signature) in vectors {
        let key = SigningKey::from_seed(&Secret::from_bytes(&unhex_array(seed)));
        assert_eq!(hex(&key.verifying().0), public, "public key");
        assert_eq!(hex(&key.sign(&unhex(message))), signature, "signature");
        let checked = key.verifying().verify_strict(&unhex(message), &unhex_array(signature));
        assert_eq!(checked, Ok(()), "the signature fits");
    }
}

#[test]
fn other_messages_keys_and_forms_of_a_signature_are_refused() {
    let key = SigningKey::from_seed(&Secret::from_bytes(&[7; 32]));
    let signature = key.sign(b"message");
    let other = SigningKey::from_seed(&Secret::from_bytes(&[8; 32]));
    assert_eq!(key.verifying().verify_strict(b"messagf", &signature), Err(SignatureError::DoesNotFit), "message");
    assert_eq!(other.verifying().verify_strict(b"message", &signature), Err(SignatureError::DoesNotFit), "key");
    let second_form = add_group_order(&signature);
    assert_eq!(key.verifying().verify_strict(b"message", &second_form), Err(SignatureError::DoesNotFit), "S + L");
}

/// Adds the order of the group to the scalar half: the same signature for careless checkers.
fn add_group_order(signature: &[u8; 64]) -> [u8; 64] {
    let order = unhex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    let mut sum = *signature;
    let mut carry = 0u16;
    for (byte, addend) in sum[32..].iter_mut().zip(order) {
        carry += u16::from(*byte) + u16::from(addend);
        *byte = u8::try_from(carry & 0xff).unwrap();
        carry >>= 8;
    }
    sum
}

#[test]
fn keys_and_points_of_low_order_are_refused() {
    let mut identity = [0; 32];
    identity[0] = 1;
    let mut signature = [0; 64];
    signature[0] = 1;
    // With the neutral element as key and point and a zero scalar, careless checkers accept any message.
    assert!(VerifyingKey(identity).verify_strict(b"anything", &signature).is_err(), "key of low order");
    let honest = SigningKey::from_seed(&Secret::from_bytes(&[7; 32])).verifying();
    assert!(honest.verify_strict(b"anything", &signature).is_err(), "point of low order");
    let no_point = VerifyingKey([2; 32]).checker().map(|_| ()).err();
    assert_eq!(no_point, Some(SignatureError::KeyNotValid), "bytes that are no point");
}

#[test]
fn sealing_agrees_with_the_xchacha_draft() {
    let key = Secret::fill_with(|bytes: &mut [u8; 32]| (0x80..0xa0).zip(bytes).for_each(|(value, byte)| *byte = value));
    let nonce = unhex_array("404142434445464748494a4b4c4d4e4f5051525354555657");
    let associated = unhex("50515253c0c1c2c3c4c5c6c7");
    let text = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
    let sealed = aead::seal(&key, &nonce, &associated, text);
    let expected = "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49";
    assert_eq!(hex(&sealed), expected, "draft-irtf-cfrg-xchacha A.3.1");
    assert_eq!(aead::open(&key, &nonce, &associated, &sealed).unwrap().as_slice(), text, "it opens");
}

#[test]
fn sealed_bytes_open_only_with_the_same_key_nonce_context_and_row() {
    let key = Secret::make(&SystemRandom);
    let sealed = aead::seal(&key, &[1; 24], b"kind", b"text");
    assert!(aead::open(&Secret::make(&SystemRandom), &[1; 24], b"kind", &sealed).is_err(), "key");
    assert!(aead::open(&key, &[2; 24], b"kind", &sealed).is_err(), "nonce");
    assert!(aead::open(&key, &[1; 24], b"kine", &sealed).is_err(), "context");
    assert!(aead::open(&key, &[1; 24], b"kind", &sealed[..15]).is_err(), "cut");
    let row = aead::seal_row(&key, 7, b"kind", b"text");
    assert_eq!(aead::open_row(&key, 7, b"kind", &row).unwrap().as_slice(), b"text", "the row opens");
    assert!(aead::open_row(&key, 8, b"kind", &row).is_err(), "another row");
    assert!(aead::open_row(&key, 7, b"kine", &row).is_err(), "another context");
}

#[test]
fn key_pairs_agree_with_rfc_7748() {
    let mut seed = [0; 32];
    seed[0] = 9;
    let public = PrivateKey::from_seed(&Secret::from_bytes(&seed)).public();
    let expected = "422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079";
    assert_eq!(hex(&public.0), expected, "the first iteration of section 5.2");
}

#[test]
fn derivation_agrees_with_rfc_5869() {
    let derived: Secret<42> =
        derive(&[0x0b; 22], &unhex("000102030405060708090a0b0c"), &[&unhex("f0f1f2f3f4"), &unhex("f5f6f7f8f9")]);
    let expected = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865";
    assert_eq!(hex(derived.expose()), expected, "test case 1, its info given in two parts");
}

#[test]
fn a_wrap_opens_only_for_its_recipient_and_context() {
    let random = Repeating::new("wrap");
    let recipient = PrivateKey::from_seed(&Secret::make(&random));
    let wrap = wrap::seal_to(&recipient.public(), b"context", b"a secret", &random).unwrap();
    assert_eq!(wrap.len(), wrap::OVERHEAD + 8, "the stated length");
    assert_eq!(wrap::open_from(&recipient, b"context", &wrap).unwrap().as_slice(), b"a secret", "it opens");
    let stranger = PrivateKey::from_seed(&Secret::make(&random));
    assert_eq!(wrap::open_from(&stranger, b"context", &wrap).err(), Some(OpenError::DoesNotOpen), "stranger");
    assert_eq!(wrap::open_from(&recipient, b"contexu", &wrap).err(), Some(OpenError::DoesNotOpen), "context");
    for position in 1..wrap.len() {
        let mut copy = wrap.clone();
        copy[position] ^= 1;
        // The top bit of an X25519 key is ignored by RFC 7748, yet it is part of the wrap's key schedule.
        assert_eq!(wrap::open_from(&recipient, b"context", &copy).err(), Some(OpenError::DoesNotOpen), "flipped");
    }
}

#[test]
fn unknown_suites_short_wraps_and_keys_of_low_order_are_named() {
    let random = Repeating::new("wrap");
    let recipient = PrivateKey::from_seed(&Secret::make(&random));
    let mut wrap = wrap::seal_to(&recipient.public(), b"context", b"a secret", &random).unwrap();
    assert_eq!(wrap::open_from(&recipient, b"", &wrap[..48]).err(), Some(OpenError::TooShort), "48 bytes");
    assert_eq!(wrap::open_from(&recipient, b"", &[]).err(), Some(OpenError::TooShort), "nothing");
    wrap[0] = 2;
    let unknown = wrap::open_from(&recipient, b"context", &wrap).err();
    assert_eq!(unknown, Some(OpenError::SuiteUnknown { suite: 2 }), "suite 2");
    let low_order = wrap::seal_to(&PublicKey([0; 32]), b"", b"", &random).err();
    assert_eq!(low_order, Some(SealError::KeyNotValid), "all zeros");
}

#[test]
fn keys_print_as_nothing() {
    let seed = Secret::from_bytes(&[0xa7; 32]);
    let printed = format!("{:?} {:?}", SigningKey::from_seed(&seed), PrivateKey::from_seed(&seed));
    assert_eq!(printed, "SigningKey(…) PrivateKey(…)", "redacted");
}

#[test]
fn fingerprints_are_twelve_words() {
    let words = fingerprint::words(&[0x42; 32], WordList::English);
    assert_eq!(words.len(), fingerprint::WORD_COUNT, "twelve");
    assert!(words.iter().all(|word| word.is_ascii()), "English words");
}
