#![expect(clippy::unwrap_used, reason = "a failed parse is the failed test")]

use proptest::prelude::*;

use super::*;

const FIELDS: &str = r#"module = "core"
[[kind]]
name = "thing"
[[kind.field]]
name = "text"
type = "text"
[[kind.field]]
name = "long_text"
type = "long_text"
[[kind.field]]
name = "code"
type = "code(SEX)"
[[kind.field]]
name = "date"
type = "date"
[[kind.field]]
name = "instant"
type = "instant"
[[kind.field]]
name = "duration"
type = "duration"
[[kind.field]]
name = "count"
type = "count"
[[kind.field]]
name = "number"
type = "number"
[[kind.field]]
name = "geo"
type = "geo"
[[kind.field]]
name = "ref"
type = "ref(thing)"
[[kind.field]]
name = "bool"
type = "bool"
[[kind.field]]
name = "bytes"
type = "bytes"
[[kind.field]]
name = "name"
type = "name"
"#;

fn schema() -> Schema {
    let codes = "list = \"SEX\"\n[[code]]\ncode = \"F\"\n[[code]]\ncode = \"UNK\"\n";
    Schema::load(&[("thing.toml", FIELDS)], &[("sex.toml", codes)]).unwrap()
}

fn parse(field: &str, text: &str) -> Result<Value, InputError> {
    let schema = schema();
    let field = schema.field(&format!("thing.{field}")).unwrap();
    parse_value(field, &schema, text, &|_, text| text.parse().ok())
}

#[test]
fn values_are_read_as_people_write_them() {
    let count = |min, best, max| Ok(Value::Count(Count { min, best, max }));
    let number = |mantissa, exponent| Ok(Value::Number(Decimal { mantissa, exponent }));
    assert_eq!(parse("code", "unk"), Ok(Value::Code("UNK".into())));
    assert_eq!(parse("count", "٣"), count(None, Some(3), None));
    assert_eq!(parse("count", "2 - 5"), count(Some(2), None, Some(5)));
    assert_eq!(parse("count", "2/3/5"), count(Some(2), Some(3), Some(5)));
    assert_eq!(parse("count", "2//"), count(Some(2), None, None));
    assert_eq!(parse("number", "-3.50"), number(-350, -2));
    assert_eq!(parse("number", "2e6"), number(2, 6));
    assert_eq!(parse("bool", "Yes"), Ok(Value::Bool(true)));
    assert_eq!(parse("bool", "false"), Ok(Value::Bool(false)));
    assert_eq!(parse("duration", "1h30m"), Ok(Value::Duration(5400)));
    assert_eq!(parse("text", " a line \n"), Ok(Value::Text("a line".into())));
    let place = Geo { latitude: -43_217_000, longitude: 153_125_000, precision: Some(2) };
    assert_eq!(parse("geo", "-4.3217, 15.3125, 2"), Ok(Value::Geo(place)));
    let moment = Instant { utc_millis: 1_771_545_600_000, offset_minutes: 120 };
    assert_eq!(parse("instant", "2026-02-20T02:00:00+02:00"), Ok(Value::Instant(moment)));
}

#[test]
fn names_are_read_whole_or_in_parts_and_their_script_recognised() {
    let Ok(Value::Name(name)) = parse("name", "مريم علي\n") else { panic!("a name") };
    assert_eq!((name.parts.len(), name.script), (1, Script::ARABIC));
    let Ok(Value::Name(name)) = parse("name", "given=Мария; family=Ким") else { panic!("a name") };
    assert_eq!(name.parts[1], NamePart { role: NameRole::Family, text: "Ким".into() });
    assert_eq!(name.script, Script::CYRILLIC);
    let Ok(Value::Name(name)) = parse("name", "full=李明;script=Hans") else { panic!("a name") };
    assert_eq!(name.script.as_str(), "Hans");
    for wrong in ["given=", "script=Latn", "given=A;script=Latin"] {
        assert_eq!(parse("name", wrong), Err(InputError::NotAName), "{wrong}");
    }
}

#[test]
fn anything_else_is_refused_with_what_is_taken() {
    for (field, text) in [
        ("code", "female"),
        ("date", "about march"),
        ("instant", "2026-02-20T02:00:00"),
        ("duration", "soon"),
        ("duration", "5m2h"),
        ("count", "5-2"),
        ("count", "//"),
        ("count", "-3"),
        ("number", "1,5"),
        ("number", "1."),
        ("number", "99999999999999999999"),
        ("geo", "91,0"),
        ("geo", "0,181"),
        ("geo", "1,2,8"),
        ("geo", "1"),
        ("bool", "maybe"),
    ] {
        let error = parse(field, text).expect_err(text);
        assert!(!error.takes().is_empty(), "{field} {text}: {error}");
        assert!(!error.to_string().contains(text), "the error repeats what was typed");
    }
    assert_eq!(parse("text", " \n"), Err(InputError::Empty));
    assert_eq!(parse("text", "a\nb"), Err(InputError::NotOneLine));
    assert_eq!(parse("long_text", "a\u{0}b"), Err(InputError::ControlCharacters));
    assert_eq!(parse("ref", "P-A07"), Err(InputError::UnknownReference { kind: "thing".into() }));
    assert_eq!(parse("bytes", "0g"), Err(InputError::NotHexadecimal));
}

fn any_value() -> impl Strategy<Value = (&'static str, Value)> {
    let count = (any::<Option<u64>>(), any::<Option<u64>>(), any::<Option<u64>>())
        .prop_map(|(min, best, max)| Count { min, best, max })
        .prop_filter("all unknown", |count| *count != Count::default());
    let geo = (-900_000_000..=900_000_000, -1_800_000_000..=1_800_000_000, prop::option::of(1_u8..=7))
        .prop_map(|(latitude, longitude, precision)| Geo { latitude, longitude, precision });
    let word = "[\\p{L}=]{1,8}( [\\p{L}]{1,5})?";
    let part = (0_usize..7, word).prop_map(|(role, text)| NamePart { role: NameRole::ALL[role], text });
    let script = prop::option::of("[A-Z][a-z]{3}");
    let name = (prop::collection::vec(part, 1..4), script).prop_map(|(parts, script)| {
        let mut name = PersonName { parts, script: Script::COMMON };
        let recognised = Script::of(&name.joined());
        name.script = script.map_or(recognised, |code| code.parse().unwrap());
        name
    });
    prop_oneof![
        "\\P{C}{1,20}"
            .prop_filter("blank", |text| !text.trim().is_empty())
            .prop_map(|text| ("long_text", Value::Text(text))),
        "[^\\s\\p{C}]{1,20}".prop_map(|text| ("text", Value::Text(text))),
        (0_i64..253_402_300_799_999, -1439_i16..=1439).prop_map(|(utc_millis, offset_minutes)| {
            ("instant", Value::Instant(Instant { utc_millis: utc_millis.min(253_402_200_000_000), offset_minutes }))
        }),
        any::<u64>().prop_map(|seconds| ("duration", Value::Duration(seconds))),
        count.prop_map(|count| ("count", Value::Count(count))),
        (any::<i64>(), any::<i8>())
            .prop_map(|(mantissa, exponent)| { ("number", Value::Number(Decimal { mantissa, exponent })) }),
        geo.prop_map(|geo| ("geo", Value::Geo(geo))),
        any::<[u8; 16]>().prop_map(|id| ("ref", Value::Ref(RecordId::from_bytes(id)))),
        any::<bool>().prop_map(|answer| ("bool", Value::Bool(answer))),
        prop::collection::vec(any::<u8>(), 1..40).prop_map(|bytes| ("bytes", Value::Bytes(bytes))),
        name.prop_map(|name| ("name", Value::Name(name))),
    ]
}

proptest! {
    #[test]
    fn what_is_printed_is_read_as_the_same_value((field, value) in any_value()) {
        let printed = print_value(&value);
        let read = parse(field, &printed);
        prop_assert!(read == Ok(value), "{}: {}", field, printed);
    }

    #[test]
    fn no_text_makes_a_parser_fall_over(field in prop::sample::select(vec![
        "text", "long_text", "code", "date", "instant", "duration", "count", "number", "geo",
        "ref", "bool", "bytes", "name",
    ]), text in "\\PC{0,30}") {
        if let Ok(value) = parse(field, &text) {
            prop_assert!(parse(field, &print_value(&value)) == Ok(value));
        }
    }
}
