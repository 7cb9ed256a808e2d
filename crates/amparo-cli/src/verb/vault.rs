//! Commands on a vault as a whole.

use std::path::PathBuf;

use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::{Job, Outcome, Reading};
use crate::arguments::{RecoveryVerb, VaultCreate, VaultVerb};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::show;

pub(super) fn read(reading: &mut Reading<'_>, verb: VaultVerb) -> Result<Job, Failure> {
    match verb {
        VaultVerb::Create(create) => read_create(reading, create),
        VaultVerb::Recovery(RecoveryVerb::Confirm { words_file }) => {
            let words = bare_words(&reading.input.file(&words_file)?);
            Ok(Job::open(move |desk| confirm(desk, words)))
        }
        VaultVerb::Verify { quick, deep, full: _ } => {
            let depth = match (quick, deep) {
                (true, _) => "quick",
                (_, true) => "deep",
                _ => "full",
            };
            let place = reading.desk.keep(reading.vault()?);
            let mut passphrase = reading.passphrase()?;
            Ok(Job::free(move |desk| {
                let passphrase = std::mem::take(&mut *passphrase);
                verify(desk, json!({ "place": place, "passphrase": passphrase, "depth": depth }))
            }))
        }
        VaultVerb::Rebuild => Ok(Job::call("vault_rebuild", json!({}), show::vault::rebuilt)),
        VaultVerb::Show => Ok(Job::call("vault_get", json!({}), show::vault::vault)),
    }
}

fn read_create(reading: &mut Reading<'_>, create: VaultCreate) -> Result<Job, Failure> {
    let vault = reading.vault()?;
    let office = reading.input.text(&create.office)?.text;
    let member = reading.input.text(&create.member)?.text;
    let mut passphrase = reading.new_passphrase()?;
    Ok(Job::free(move |desk| {
        if let Some(file) = &create.recovery_out {
            desk.reserve_sheet(file, &vault)?;
        }
        let request = json!({
            "place": desk.keep(vault),
            "office": office,
            "mission": create.mission.unwrap_or_default(),
            "member": member,
            "passphrase": std::mem::take(&mut *passphrase),
            "language": desk.language.code(),
        });
        let made = desk.call("vault_create", request);
        desk.release_sheet();
        let view = made?;
        show::vault::warn(desk, &view);
        Ok(Outcome::new(desk, view, show::vault::created))
    }))
}

/// The words without the numbers of the sheet they were copied from.
fn bare_words(text: &str) -> Zeroizing<String> {
    let is_word = |part: &&str| part.chars().any(char::is_alphabetic);
    let mut words = Zeroizing::new(String::with_capacity(text.len()));
    for word in text.split_whitespace().filter(is_word) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

fn confirm(desk: &Desk, mut words: Zeroizing<String>) -> Result<Outcome, Failure> {
    let view = desk.call("recovery_confirm", json!({ "words": std::mem::take(&mut *words) }))?;
    Ok(Outcome::new(desk, view, show::vault::confirmed))
}

fn verify(desk: &Desk, request: Value) -> Result<Outcome, Failure> {
    let view = desk.call("vault_verify", request)?;
    let is_clean = view["is_clean"].as_bool().unwrap_or(false);
    Ok(Outcome::new(desk, view, show::vault::verification).good_if(is_clean))
}

/// The demonstration vault.
pub(super) fn demo(reading: &mut Reading<'_>, folder: PathBuf) -> Result<Job, Failure> {
    let place = reading.desk.keep(folder);
    let mut passphrase = reading.new_passphrase()?;
    Ok(Job::free(move |desk| {
        let passphrase = std::mem::take(&mut *passphrase);
        let view = desk.call("demo_create", json!({ "place": place, "passphrase": passphrase }))?;
        Ok(Outcome::new(desk, view, show::vault::demonstration))
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_the_sheet_are_no_words() {
        assert_eq!(*bare_words(" 1 abandon 2. ability\n٣ able\n"), "abandon ability able");
        assert_eq!(*bare_words("1 的 2 一"), "的 一");
    }
}
