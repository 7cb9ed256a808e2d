//! A vault, its findings, and what was done with it as a whole.

use serde_json::Value;

use super::pairs::Pairs;
use super::{items, number, text};
use crate::desk::Desk;
use crate::say;
use crate::show::label::code_label;
use crate::show::width::clean;

/// Tells on standard error what opening a vault found, and which intakes wait to be finished.
pub(crate) fn warn(desk: &Desk, view: &Value) {
    for finding in items(view, "findings") {
        say::note(&finding_text(desk, finding));
    }
    for case in items(view, "interrupted_intakes").iter().filter_map(Value::as_str) {
        say::note(&desk.catalogue.message("cli-intake-interrupted", &[("case", clean(case).into())]));
    }
}

/// What was found, where, and what to do.
fn finding_text(desk: &Desk, finding: &Value) -> String {
    let name = text(finding, "name").replace('_', "-");
    let what = desk.catalogue.text(&format!("finding-{name}"));
    let advice = desk.catalogue.text(&format!("finding-{name}-do"));
    match text(finding, "place") {
        "" => format!("{what} {advice}"),
        place => format!("{}: {what} {advice}", clean(place)),
    }
}

pub(crate) fn vault(desk: &Desk, view: &Value) -> String {
    let catalogue = desk.catalogue;
    let roles = items(view, "roles").iter().filter_map(Value::as_str);
    let roles: Vec<String> = roles.map(|role| code_label(catalogue, "ROLE_MEMBER", role)).collect();
    let is_confirmed = view["is_recovery_confirmed"].as_bool().unwrap_or(false);
    let mut pairs = Pairs::default();
    pairs.add(catalogue.text("cli-vault"), text(view, "id"));
    pairs.add(catalogue.text("cli-office"), text(view, "office"));
    pairs.add(catalogue.text("cli-member"), text(view, "member"));
    pairs.add(catalogue.text("cli-roles"), roles.join("\n"));
    pairs.add(
        catalogue.text("cli-recovery"),
        catalogue.text(if is_confirmed { "cli-recovery-confirmed" } else { "cli-recovery-unconfirmed" }),
    );
    if view["is_demonstration"].as_bool().unwrap_or(false) {
        pairs.add("DEMO", catalogue.text("cli-demonstration"));
    }
    pairs.print()
}

pub(crate) fn created(desk: &Desk, view: &Value) -> String {
    format!("{}\n\n{}", desk.catalogue.text("cli-vault-made"), vault(desk, view))
}

pub(crate) fn confirmed(desk: &Desk, _: &Value) -> String {
    desk.catalogue.text("cli-recovery-done")
}

pub(crate) fn verification(desk: &Desk, view: &Value) -> String {
    let catalogue = desk.catalogue;
    let is_clean = view["is_clean"].as_bool().unwrap_or(false);
    let mut lines = vec![catalogue.text(if is_clean { "cli-verify-clean" } else { "cli-verify-damage" })];
    if !view["is_complete"].as_bool().unwrap_or(false) {
        lines.push(catalogue.text("cli-verify-incomplete"));
    }
    lines.extend(items(view, "findings").iter().map(|finding| finding_text(desk, finding)));
    let mut pairs = Pairs::default();
    pairs.add(catalogue.text("cli-files"), number(view, "files"));
    pairs.add(catalogue.text("cli-entries"), number(view, "entries"));
    pairs.add(catalogue.text("cli-objects"), number(view, "objects"));
    pairs.add(catalogue.text("cli-state-hash"), text(view, "state_hash"));
    pairs.add(catalogue.text("cli-identity-state-hash"), text(view, "identity_state_hash"));
    format!("{}\n\n{}", lines.join("\n"), pairs.print())
}

pub(crate) fn rebuilt(desk: &Desk, view: &Value) -> String {
    let catalogue = desk.catalogue;
    let is_same = view["is_same"].as_bool().unwrap_or(false);
    let mut pairs = Pairs::default();
    pairs.add(catalogue.text("cli-state-hash-before"), text(view, "state_hash_before"));
    pairs.add(catalogue.text("cli-state-hash"), text(view, "state_hash"));
    let done = catalogue.text(if is_same { "cli-rebuilt" } else { "cli-rebuilt-differs" });
    format!("{done}\n\n{}", pairs.print())
}

pub(crate) fn demonstration(desk: &Desk, view: &Value) -> String {
    let catalogue = desk.catalogue;
    let mut pairs = Pairs::default();
    pairs.add(catalogue.text("kind-case-plural"), number(view, "cases"));
    pairs.add(catalogue.text("kind-person-plural"), number(view, "persons"));
    pairs.add(catalogue.text("kind-exhibit-plural"), number(view, "exhibits"));
    format!("{}\n\n{}", catalogue.text("cli-demo-made"), pairs.print())
}
