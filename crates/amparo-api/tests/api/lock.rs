//! Locking while something runs.

use amparo_api::Event;
use amparo_testkit::{RecvError, TestVault};
use serde_json::json;

#[test]
fn a_lock_does_not_wait_for_leave_of_what_runs() {
    let vault = TestVault::new();
    let case = vault.case("Locked");
    for number in 0_u8..24 {
        // Large files are sealed one by one, so that the lock comes while some are still to be taken in.
        vault.source(&format!("many/{number:02}.bin"), &vec![number; 5 << 20]);
    }
    let request = json!({ "case": case.id, "files": [vault.token(&vault.outside().join("many"))] });
    let mut events = vault.dispatcher().events();
    let dispatcher = vault.dispatcher().clone();
    let intake = std::thread::spawn(move || dispatcher.call_here("exhibit_add", request));
    loop {
        match events.blocking_recv() {
            Ok(Event::TaskProgressed { done, total, .. }) if done > total / 4 => break,
            Ok(_) | Err(RecvError::Lagged(_)) => {}
            Err(RecvError::Closed) => panic!("the intake ended before it was under way"),
        }
    }
    vault.lock();
    assert_eq!(vault.refused("vault_get", json!({}))["code"], "vault_locked", "nobody gets at it any more");
    let was_told = std::iter::from_fn(|| events.try_recv().ok()).any(|event| matches!(event, Event::VaultLocked));
    assert!(was_told, "hosts are told");
    let answer = intake.join().unwrap().unwrap();
    assert_eq!(answer["is_cancelled"], json!(true), "what ran was stopped");
    // Once the intake has let go, the vault is closed and opens again, clean.
    vault.assert_clean();
    assert_eq!(vault.unlock()["interrupted_intakes"], json!([case.reference]));
}

#[test]
fn a_lock_of_a_locked_vault_is_refused() {
    let vault = TestVault::new();
    vault.lock();
    assert_eq!(vault.refused("vault_lock", json!({}))["code"], "vault_locked");
    vault.unlock();
}
