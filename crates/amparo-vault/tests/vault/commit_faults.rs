use std::sync::Arc;

use amparo_domain::Silent;
use amparo_vault::disk::RealDisk;
use amparo_vault::disk::fault::{ALL_FAILURES, At, Fault, FaultDisk};
use amparo_vault::{ListQuery, Vault, VerifyDepth, verify};

use crate::support::{Place, case_draft, create_on, host_on, passphrase};

/// Saves while a fault waits at one step after another, and looks afterwards for every change that was acknowledged.
#[test]
fn whatever_fails_at_whatever_step_nothing_acknowledged_is_lost() {
    for failure in ALL_FAILURES {
        let mut step = 0;
        loop {
            let place = Place::new();
            let faulty = FaultDisk::new(Arc::new(RealDisk), 7, Vec::new());
            let host = host_on(Arc::new(faulty.clone()));
            let vault = create_on(&host, &place.path);
            faulty.arm(vec![Fault { at: At::Any(step), failure }]);
            let mut acknowledged = Vec::new();
            for number in 0..3 {
                let (_, draft) = case_draft(&vault, &format!("A{number:04}"));
                if vault.commit(&[draft]).is_ok() {
                    acknowledged.push(format!("A{number:04}"));
                }
            }
            let reached = faulty.steps() > step;
            drop(vault);
            faulty.cut_power();
            let what = format!("{failure:?} at step {step}");
            let vault = Vault::unlock(&place.host, &place.path, &passphrase())
                .unwrap_or_else(|error| panic!("{what}: {error}"));
            let schema = vault.schema().clone();
            let page = vault
                .list(&ListQuery {
                    kind: schema.kind("case").unwrap(),
                    root: None,
                    filters: Vec::new(),
                    sort: None,
                    descending: false,
                    limit: 50,
                    after: None,
                })
                .unwrap();
            let there: Vec<&str> = page.records.iter().filter_map(|record| record.text("title")).collect();
            for title in &acknowledged {
                assert!(there.contains(&title.as_str()), "{what}: {title} was acknowledged and is gone");
            }
            vault.close().unwrap();
            let verification = verify(&place.host, &place.path, &passphrase(), VerifyDepth::Deep, &Silent).unwrap();
            let damage: Vec<_> = verification
                .findings
                .iter()
                .filter(|finding| !finding.name.is_remark() && finding.name != amparo_vault::FindingName::JournalHealed)
                .collect();
            assert!(damage.is_empty(), "{what}: {damage:?}");
            if !reached {
                break;
            }
            step += 1;
        }
        assert!(step > 5, "{failure:?} was tried at {step} steps only");
    }
}
