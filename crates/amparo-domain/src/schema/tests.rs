use super::*;

const SEX: &str = "list = \"SEX\"\nsource = \"SDG 16.1.2\"\n[[code]]\ncode = \"F\"\nmap = { huridocs = \"02\" }\n[[code]]\ncode = \"M\"\n";

const PERSON: &str = r#"module = "core"
[[kind]]
name = "person"
ref = "P"
sensitivity = "C"
title = ["pseudonym"]
required = ["pseudonym"]
[[kind.field]]
name = "pseudonym"
type = "text"
[[kind.field]]
name = "sex"
type = "code(SEX)"
index = "filter"
export = ["INTERNAL", "TCC"]
[[kind.field]]
name = "real_name"
type = "name"
compartment = "identity"
"#;

fn load(text: &str) -> Result<Schema, SchemaError> {
    Schema::load(&[("core.toml", text)], &[("sex.toml", SEX)])
}

fn error_of(text: &str) -> SchemaError {
    load(text).expect_err("the file must be refused")
}

fn changed(from: &str, to: &str) -> SchemaError {
    assert!(PERSON.contains(from), "the test changes a line that is there");
    error_of(&PERSON.replace(from, to))
}

#[test]
fn a_file_gives_its_kinds_fields_and_defaults() {
    let schema = load(PERSON).expect("loads");
    let person = schema.kind("person").expect("there");
    assert_eq!(person.reference_prefix.as_deref(), Some("P"));
    let sex = schema.field("person.sex").expect("there");
    assert_eq!(sex.qualified(), "person.sex");
    assert_eq!(sex.field_type, FieldType::Code("SEX".into()));
    assert_eq!(sex.sensitivity, Sensitivity::Confidential);
    assert_eq!(sex.export, [ExportClass::Internal, ExportClass::Tcc]);
    assert!(person.field("pseudonym").expect("there").search);
    assert_eq!(person.field("pseudonym").expect("there").export, [ExportClass::Internal]);
    let name = person.field("real_name").expect("there");
    assert!(name.is_identity() && !name.search);
    let list = schema.vocabulary("SEX").expect("there");
    assert_eq!(list.code("f").map(|code| code.code.as_str()), Some("F"));
    assert_eq!(list.position("M"), Some(1));
}

#[test]
fn a_case_bound_kind_gets_its_case_field() {
    let case = "\n[[kind]]\nname = \"case\"\n[[kind.field]]\nname = \"title\"\ntype = \"text\"\n";
    let bound = PERSON.replace("ref = \"P\"", "case_bound = true") + case;
    let schema = load(&bound).expect("loads");
    let field = schema.field("person.case").expect("added");
    assert!(field.write_once && field.machine_only && field.index == Index::Filter);
}

#[test]
fn errors_name_file_line_and_remedy() {
    for (from, to, line, part) in [
        ("\"name\"", "\"names\"", 18, "`names` is not a type"),
        ("code(SEX)", "code(SEXES)", 13, "vocabulary/sexes.toml"),
        ("code(SEX)", "ref(persons)", 13, "no kind `persons`"),
        ("\"sex\"", "\"Sex\"", 12, "small letters"),
        ("\"sex\"", "\"pseudonym\"", 12, "core.toml:9"),
        ("title = [\"pseudonym\"]", "title = [\"label\"]", 6, "`title` names `label`"),
        ("\"identity\"", "\"identity\"\nsearch = true", 17, "identity compartment"),
        ("\"identity\"", "\"identity\"\nindex = \"filter\"", 17, "identity compartment"),
        ("\"identity\"", "\"secret\"", 19, "open, identity"),
        ("\"TCC\"", "\"EVERYONE\"", 15, "UN-PARTNER"),
        ("index = \"filter\"", "indexed = true", 14, "indexed"),
        ("index = \"filter\"", "index = filter", 14, "mend"),
        ("sensitivity = \"C\"", "sensitivity = \"XX\"", 5, "U, C, SC"),
    ] {
        let error = changed(from, to);
        let message = error.to_string();
        assert_eq!((error.file.as_str(), error.line), ("core.toml", line), "{message}");
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn errors_of_code_lists_name_file_and_line() {
    for (text, line) in [
        ("list = \"A\"\n[[code]]\ncode = \"x\"\n[[code]]\ncode = \"X\"\n", 5),
        ("list = \"A\"\n[[code]]\ncode = \"x y\"\n", 3),
        ("list = \"A\"\n[[code]]\ncode = \"x\"\nparent = \"y\"\n", 4),
        ("list = \"A\"\n", 1),
    ] {
        let error = Schema::load(&[], &[("a.toml", text)]).expect_err("must be refused");
        assert_eq!((error.file.as_str(), error.line), ("a.toml", line), "{error}");
    }
}

#[test]
fn the_fingerprint_changes_with_any_file() {
    let first = load(PERSON).expect("loads").fingerprint();
    assert_eq!(first, load(PERSON).expect("loads").fingerprint());
    assert_ne!(first, load(&format!("{PERSON}\n")).expect("loads").fingerprint());
}

#[test]
fn field_types_print_as_they_are_written() {
    for text in ["text", "codes(ACT)", "ref(any)", "refs(person)", "geo", "bytes"] {
        assert_eq!(FieldType::parse(text).map(|kind| kind.to_string()).as_deref(), Some(text));
    }
    for text in ["", "code", "code()", "code(SEX", "list(SEX)"] {
        assert_eq!(FieldType::parse(text), None);
    }
}

#[test]
fn built_in_schema_loads() {
    let schema = Schema::built_in().unwrap_or_else(|error| panic!("{error}"));
    for kind in ["case", "event", "act", "person", "involvement", "information", "exhibit"] {
        assert!(schema.kind(kind).is_some(), "{kind}");
    }
    for kind in ["custody_event", "consent", "consent_cell", "translation", "release"] {
        assert!(schema.kind(kind).is_some(), "{kind}");
    }
    assert!(schema.field("person.real_name").is_some_and(Field::is_identity));
}

#[test]
fn closed_enums_hold_the_codes_of_their_lists() {
    use crate::consent::{Answer, IdentityLevel, Purpose, Recipient};
    use crate::custody::CustodyCode;
    use crate::gate::{Document, Role};
    use crate::typed::ShowsPerson;

    let schema = Schema::built_in().unwrap_or_else(|error| panic!("{error}"));
    let check = |list: &str, codes: Vec<&str>| {
        let known = schema.vocabulary(list).unwrap_or_else(|| panic!("no list {list}"));
        let known: Vec<&str> = known.codes.iter().map(|code| code.code.as_str()).collect();
        assert_eq!(known, codes, "{list}");
    };
    check("ANSWER", Answer::ALL.iter().map(|code| code.code()).collect());
    check("CSCOPE", Purpose::ALL.iter().map(|code| code.code()).collect());
    check("CRECIP", Recipient::ALL.iter().map(|code| code.code()).collect());
    check("IDLVL", IdentityLevel::ALL.iter().map(|code| code.code()).collect());
    check("SHOWS", ShowsPerson::ALL.iter().map(|code| code.code()).collect());
    check("CE", CustodyCode::ALL.iter().map(|code| code.code()).collect());
    check("DOCUMENT", Document::ALL.iter().map(|code| code.code()).collect());
    check("ROLE_MEMBER", Role::ALL.iter().map(|code| code.code()).collect());
    check("SENS", Sensitivity::ALL.iter().map(|code| code.code()).collect());
    check("REDACTION_PROFILE", ExportClass::ALL.iter().map(|code| code.code()).collect());
    let origins = schema.vocabulary("EORIGIN");
    for origin in ["COLLECTED", "OPEN"] {
        assert!(origins.is_some_and(|list| list.code(origin).is_some()), "{origin}");
    }
}

#[test]
fn a_field_and_a_kind_are_added_by_files_alone() {
    let [schema_files, vocabulary_files] = Schema::built_in_files();
    let field = "\n[[kind.field]]\nname = \"shoe_size\"\ntype = \"number\"\nunit = \"EU\"\n";
    let kind = "module = \"own\"\n[[kind]]\nname = \"visit\"\ncase_bound = true\ntitle = [\"place\"]\n\
        [[kind.field]]\nname = \"place\"\ntype = \"text\"\n";
    let person = schema_files.iter().find(|(name, _)| name.ends_with("person.toml"));
    let longer = person.map(|(_, text)| format!("{text}{field}")).unwrap_or_default();
    let mut files: Vec<(&str, &str)> = schema_files
        .iter()
        .map(|(name, text)| if name.ends_with("person.toml") { (*name, longer.as_str()) } else { (*name, *text) })
        .collect();
    files.push(("schema/visit.toml", kind));
    let schema = Schema::load(&files, vocabulary_files).unwrap_or_else(|error| panic!("{error}"));
    assert!(schema.field("person.shoe_size").is_some_and(|field| field.unit == "EU"));
    assert!(schema.field("visit.case").is_some() && schema.field("visit.place").is_some());
}
