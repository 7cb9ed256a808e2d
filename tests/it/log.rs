//! No key, passphrase or word of a case is ever logged, at the most verbose level, by this program or its libraries.

use amparo_crypto::random::Randomness as _;
use amparo_crypto::secret::Secret;
use amparo_crypto::vault_key::VaultKey;
use amparo_domain::hex;
use amparo_testkit::{Canary, LogCapture, PASSPHRASE, TestVault, tour};
use serde_json::json;

use crate::support::options;

#[test]
fn the_most_verbose_log_of_everything_holds_no_secret() {
    let log = LogCapture::start();
    let marker = Canary::marker();
    let vault = TestVault::with(options());
    tour(&vault, &marker);
    let id = vault.ok("vault_get", json!({}))["id"].as_str().unwrap().to_owned();
    vault.lock();
    vault.assert_clean();
    vault.unlock();
    vault.lock();
    let text = log.text();
    for line in ["record_create", "through tracing", "through log"] {
        assert!(text.contains(line), "the log was kept: {} bytes", text.len());
    }
    let mut canary = Canary::default()
        .text("the marker", &marker)
        .text("the passphrase", PASSPHRASE)
        .text("the recovery words", &vault.recovery_words());
    let vault_id: [u8; 16] = id.parse::<amparo_domain::VaultId>().map(|id| *id.as_bytes()).unwrap();
    let drawn = vault.random().drawn();
    assert!(drawn.len() > 30, "{} keys and seeds were drawn", drawn.len());
    for (number, bytes) in drawn.iter().enumerate() {
        canary = canary.printed(&format!("draw {number}"), bytes);
        // Whichever of them is the vault's root key: what is derived from it is no less secret.
        if let Ok(root) = <[u8; 32]>::try_from(bytes.as_slice()) {
            let root = VaultKey::from_secret(Secret::from_bytes(&root));
            canary = canary.printed(&format!("database key of {number}"), root.derive_database_key(&vault_id).expose());
            canary = canary.printed(&format!("journal key of {number}"), root.derive_journal_key(&vault_id).expose());
        }
    }
    // Ids and salts are drawn as well, and shorter than a key; what is looked for here is 32 bytes and more.
    assert_eq!(canary.find(text.as_bytes()), Vec::<String>::new());
    proves_that_the_search_finds(&canary, &vault);
}

/// A search that finds nothing anywhere would prove nothing.
fn proves_that_the_search_finds(canary: &Canary, vault: &TestVault) {
    let key = vault.random().drawn().swap_remove(3);
    assert!(!canary.find(format!("key = x'{}'", hex(&key)).as_bytes()).is_empty());
    assert!(!canary.find(format!("Key({key:?})").as_bytes()).is_empty());
    let mut other = [0; 32];
    vault.random().fill(&mut other);
    assert!(canary.find(format!("{other:?}").as_bytes()).is_empty());
}
