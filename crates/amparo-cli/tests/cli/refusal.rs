//! What the program refuses, by exit code and by code.

use crate::program::{PASSPHRASE, Place, Tried, start};

#[test]
fn a_wrong_command_line_is_exit_code_two() -> Tried {
    let place = Place::new()?;
    let (vault, passphrase) = (place.text("vault"), place.text("passphrase"));
    let before = ["--vault", vault.as_str(), "--passphrase-file", passphrase.as_str()];
    let wrong: [&[&str]; 7] = [
        &[],
        &["vault", "open"],
        &["vault", "verify", "--quick", "--deep"],
        &["case", "create", "--kind", "HRV"],
        &["record", "create", "person", "--set", "no equals sign"],
        &["record", "create", "person", "--set", "real_name=@-", "--set", "other_names=@-"],
        &["--language", "xx", "case", "list"],
    ];
    for arguments in wrong {
        let answer = start(before.iter().chain(arguments), "")?;
        assert_eq!(answer.code, Some(2), "{arguments:?}: {answer:?}");
        assert!(answer.output.is_empty() && !answer.notes.is_empty(), "{arguments:?}: {answer:?}");
    }
    assert_eq!(start(["--passphrase-file", &passphrase, "case", "list"], "")?.code, Some(2), "a vault must be named");
    Ok(())
}

#[test]
fn standard_input_is_used_once() -> Tried {
    let place = Place::new()?;
    let arguments =
        ["--json", "--vault", "v", "--passphrase-file", "-", "case", "create", "--kind", "HRV", "--title", "@-"];
    let answer = start(arguments, PASSPHRASE)?;
    assert_eq!(answer.code, Some(2), "{answer:?}");
    assert_eq!(answer.json()?["error"]["code"], "standard_input_twice");
    drop(place);
    Ok(())
}

#[test]
fn a_passphrase_is_taken_from_a_file_or_from_standard_input_and_told_right_from_wrong() -> Tried {
    let place = Place::with_vault()?;
    let vault = place.text("vault");
    let show = |file: &str, input: &str| {
        start(["--json", "--vault", &vault, "--passphrase-file", file, "vault", "show"], input)
    };
    assert_eq!(show("-", PASSPHRASE)?.done()?["member"], "First Member");
    assert_eq!(show("-", "another long passphrase\n")?.refusal()?, "wrong_passphrase");
    assert_eq!(show(&place.text("missing"), "")?.refusal()?, "file_not_found");
    let answer =
        start(["--json", "--vault", &place.text("nothing"), "--passphrase-file", "-", "vault", "show"], PASSPHRASE)?;
    assert_eq!(answer.refusal()?, "vault_not_found");
    assert_eq!(place.create_vault()?.refusal()?, "file_exists", "the words of another vault are not written over");
    Ok(())
}

#[test]
fn a_vault_that_cannot_be_made_leaves_nothing() -> Tried {
    let place = Place::new()?;
    let weak = place.file("weak", b"password1234\n")?;
    let (vault, words) = (place.text("vault"), place.text("words"));
    let create = |file: &str, out: &str| {
        let names = ["vault", "create", "--office", "O", "--member", "M", "--recovery-out", out];
        start(["--json", "--vault", &vault, "--passphrase-file", file].into_iter().chain(names), "")
    };
    assert_eq!(create(&weak, &words)?.refusal()?, "passphrase_weak");
    assert_eq!(create(&place.file("nothing", b"")?, &words)?.refusal()?, "passphrase_weak");
    let good = place.text("passphrase");
    assert_eq!(create(&good, &place.text("vault/words"))?.refusal()?, "place_inside_vault");
    assert_eq!(create(&good, &place.text("no/folder/words"))?.refusal()?, "place_not_writable");
    assert!(!place.path("words").exists() && !place.path("vault").exists(), "nothing was left behind");
    Ok(())
}

#[test]
fn what_the_schema_says_needs_no_vault() -> Tried {
    let kinds = start(["--json", "record", "kinds", "person"], "")?.done()?;
    let fields = kinds["fields"].as_array().ok_or("no fields")?;
    assert!(fields.iter().any(|field| field["name"] == "real_name" && field["is_identity"] == true));
    assert_eq!(start(["--json", "record", "kinds", "nobody"], "")?.refusal()?, "kind_unknown");
    Ok(())
}
