//! The whole way, from an empty folder to a dossier and back to a verified vault.

use serde_json::Value;

use crate::program::{Place, Tried, files_under, flip_a_bit, start};

const CASE: &str = "KIN-2026-A0001";

/// The year of references is that of the machine's clock.
fn case_of(made: &Value) -> Tried<String> {
    let reference = made["ref"].as_str().ok_or("a case has a reference")?;
    assert_eq!(reference.len(), CASE.len(), "{reference} is no reference like {CASE}");
    Ok(reference.to_owned())
}

#[test]
fn nothing_is_saved_before_the_recovery_words_are_confirmed() -> Tried {
    let place = Place::new()?;
    let made = place.create_vault()?;
    let view = made.done()?;
    assert_eq!(view["is_recovery_confirmed"], false);
    let words = std::fs::read_to_string(place.path("words"))?;
    assert_eq!(words.split_whitespace().count(), 24);
    let first = words.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
    assert!(!made.output.contains(&first) && !made.notes.contains(&first), "words went to a file and nowhere else");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(place.path("words"))?.permissions().mode() & 0o777, 0o600);
    }

    let create = ["case", "create", "--kind", "HRV", "--title", "T"];
    assert_eq!(place.run(create)?.refusal()?, "recovery_unconfirmed");

    let wrong = place.file("wrong", b"abandon ability able")?;
    let confirm = |file: &str| place.run(["vault", "recovery", "confirm", "--words-file", file]);
    assert_eq!(confirm(&wrong)?.refusal()?, "recovery_words_wrong");
    let numbered: Vec<String> =
        (1..).zip(words.split_whitespace()).map(|(number, word)| format!("{number}. {word}")).collect();
    let numbered = place.file("numbered", numbered.join("\n").as_bytes())?;
    confirm(&numbered)?.done()?;
    case_of(&place.run(create)?.done()?)?;
    Ok(())
}

#[test]
fn without_a_file_the_words_go_to_standard_error_and_never_into_the_answer() -> Tried {
    let place = Place::new()?;
    let made = place.run(["vault", "create", "--office", "مكتب", "--member", "عضو"])?;
    made.done()?;
    let numbers = made.notes.split_whitespace().filter(|word| word.parse::<u8>().is_ok_and(|number| number <= 24));
    assert!(numbers.count() >= 24, "{}", made.notes);
    assert!(made.output.split_whitespace().count() < 60, "the answer is the view alone: {}", made.output);
    Ok(())
}

#[test]
fn from_a_photograph_to_a_dossier() -> Tried {
    let place = Place::with_vault()?;
    let title = place.file("title", "غارة على السوق\n".as_bytes())?;
    let made = place.run(["case", "create", "--kind", "HRV", "--title", &format!("@{title}")])?.done()?;
    let case = case_of(&made)?;
    let listed = place.run(["case", "list"])?.done()?;
    assert_eq!(listed["items"][0]["fields"]["title"], "غارة على السوق");

    person(&place)?;
    let photograph = exhibits(&place, &case)?;
    dossier(&place, &case)?;
    erasure(&place)?;
    damage(&place, &photograph)
}

fn person(place: &Place) -> Tried {
    let person = ["record", "create", "person", "--set", "sex=F"];
    let refused = place.run(person.into_iter().chain(["--set", "real_name=Amina Hassan"]))?;
    assert_eq!(refused.refusal()?, "identity_by_file_only");
    assert!(!refused.output.contains("Amina") && !refused.notes.contains("Amina"), "a name is not repeated");
    let made = place.run_with_input(person.into_iter().chain(["--set", "real_name=@-"]), "أمينة حسن\n")?.done()?;
    assert_eq!(made["ref"], "P-A01");

    let shown = place.run(["record", "show", "P-A01"])?.done()?;
    assert_eq!(shown["fields"]["real_name"]["state"], "sealed");
    let unveiled = place.run(["identity", "show", "P-A01", "--reason", "court order"])?.done()?;
    assert_eq!(unveiled["fields"]["real_name"][0], "أمينة حسن");

    let found = place.run_with_input(["search", "--identity", "@-"], "Amina Hassan")?;
    assert_eq!(found.done()?["items"][0]["ref"], "P-A01", "a name is found across scripts");
    assert!(!found.output.contains("أمينة"), "a search answers without the name");
    assert_eq!(place.run(["search", "--identity", "Amina"])?.refusal()?, "identity_by_file_only");
    Ok(())
}

/// Gives the number of the photograph's exhibit.
fn exhibits(place: &Place, case: &str) -> Tried<String> {
    let photograph: Vec<u8> =
        (0..200_000_u32).flat_map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    place.file("in/a.bin", &photograph)?;
    place.file("in/deeper/again.bin", &photograph)?;
    place.file("in/empty", b"")?;
    #[cfg(unix)]
    std::os::unix::fs::symlink(place.path("in/a.bin"), place.path("in/link"))?;

    let add = ["exhibit", "add", case, &place.text("in"), "--source", "P-A01", "--collected", "2026-02~"];
    let added = place.run(add)?;
    assert_eq!(added.code, Some(1), "a link among the files is said and makes the exit code 1: {added:?}");
    let added = added.json()?;
    let of = |name: &str| added.as_array().into_iter().flatten().find(|item| item["name"] == name).cloned();
    let first = of("a.bin").ok_or("a.bin is missing")?;
    let again = of("again.bin").ok_or("again.bin is missing")?;
    let empty = of("empty").ok_or("empty is missing")?;
    assert_eq!(first["size"], photograph.len());
    assert_eq!(again["duplicate_of"], first["number"]);
    assert_eq!(again["sha256"], first["sha256"]);
    assert_eq!(empty["size"], 0);
    assert_eq!(empty["sha256"], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    #[cfg(unix)]
    assert_eq!(of("link").ok_or("link is missing")?["fault"], "file_not_regular");

    let listed = place.run(["exhibit", "list", case])?.done()?;
    assert_eq!(listed.as_array().map(Vec::len), Some(3));
    let listed_first = listed.as_array().into_iter().flatten().find(|item| item["id"] == first["id"]);
    assert_eq!(listed_first.map(|item| &item["sha256"]), Some(&first["sha256"]));

    let number = first["number"].as_str().ok_or("no number")?.to_owned();
    let out = place.text("out.bin");
    place.run(["exhibit", "export", &number, "--out", &out])?.done()?;
    assert_eq!(std::fs::read(&out)?, photograph, "what comes out is what went in, byte for byte");
    assert_eq!(place.run(["exhibit", "export", &number, "--out", &out])?.refusal()?, "file_exists");
    let inside = place.text("vault/out.bin");
    assert_eq!(place.run(["exhibit", "export", &number, "--out", &inside])?.refusal()?, "place_inside_vault");
    assert_eq!(place.run(["exhibit", "verify", case])?.done()?["is_clean"], true);
    Ok(number)
}

fn dossier(place: &Place, case: &str) -> Tried {
    let out = place.text("dossier.pdf");
    let make = ["dossier", "make", case, "--document", "full", "--language"];
    let made = place.run(make.into_iter().chain(["ar", "--out", &out]))?.done()?;
    assert!(made["pages"].as_u64().is_some_and(|pages| pages > 0), "{made}");
    assert!(std::fs::read(&out)?.starts_with(b"%PDF"), "a PDF begins like one");
    let unknown = place.run(make.into_iter().chain(["xx", "--out", &place.text("other.pdf")]))?;
    assert_eq!(unknown.refusal()?, "language_unknown");
    assert!(!place.path("other.pdf").exists(), "what is refused leaves no file");
    Ok(())
}

fn erasure(place: &Place) -> Tried {
    place.run(["record", "set", "P-A01", "--set", "education=secret school"])?.done()?;
    let erase = ["record", "erase", "P-A01", "--field", "education", "--reason", "asked for", "--authority", "DPO"];
    place.run(erase)?.done()?;
    let history = place.run(["record", "history", "P-A01", "--field", "education"])?;
    let steps = history.done()?["fields"]["education"].clone();
    assert_eq!(steps[0]["content"], "erased");
    assert_eq!(steps[0]["erased"]["reason"], "asked for");
    assert_eq!(steps[0]["erased"]["authority"], "DPO");
    assert!(!history.output.contains("secret school"), "an erased value is gone");
    Ok(())
}

fn damage(place: &Place, exhibit: &str) -> Tried {
    let verified = place.run(["vault", "verify", "--deep"])?.done()?;
    assert_eq!(verified["is_clean"], true, "{verified}");
    let objects = files_under(&place.path("vault/objects"))?;
    let largest = objects.iter().max_by_key(|path| std::fs::metadata(path).map_or(0, |found| found.len()));
    flip_a_bit(largest.ok_or("the vault holds objects")?)?;
    let verified = place.run(["vault", "verify", "--deep"])?;
    assert_eq!(verified.code, Some(1), "{verified:?}");
    let names: Vec<Value> =
        verified.json()?["findings"].as_array().into_iter().flatten().map(|finding| finding["name"].clone()).collect();
    assert!(names.contains(&Value::from("object_damaged")), "{names:?}");
    let out = place.text("damaged.bin");
    assert_eq!(place.run(["exhibit", "export", exhibit, "--out", &out])?.refusal()?, "exhibit_damaged");
    assert!(!std::path::Path::new(&out).exists(), "damaged bytes are not given out");
    Ok(())
}

#[test]
fn people_are_answered_in_their_language() -> Tried {
    let place = Place::with_vault()?;
    place.run(["case", "create", "--kind", "HRV", "--title", "市场突袭"])?.done()?;
    let (vault, passphrase) = (place.text("vault"), place.text("passphrase"));
    let before = ["--vault", &vault, "--passphrase-file", &passphrase];
    let list = start(before.into_iter().chain(["--language", "zh", "case", "list"]), "")?;
    assert_eq!(list.code, Some(0), "{list:?}");
    assert!(list.output.contains("市场突袭") && list.output.contains("侵犯人权"), "{}", list.output);
    let refused = start(before.into_iter().chain(["--language", "ar", "record", "show", "P-A99"]), "")?;
    assert_eq!(refused.code, Some(1));
    assert!(refused.output.is_empty() && refused.notes.lines().count() == 2, "two sentences: {refused:?}");
    Ok(())
}
