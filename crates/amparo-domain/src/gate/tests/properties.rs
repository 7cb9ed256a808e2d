//! Laws of the gate over random cases, requests and consents.

use proptest::prelude::*;

use super::world::*;
use crate::consent::{Answer as Said, IdentityLevel, Purpose, Recipient};
use crate::gate::plan::Plan;
use crate::gate::view::Context;
use crate::gate::{Document, Release, ReleasedField, Request, Step, Withheld, filter, steps};
use crate::input::print_value;
use crate::record::Content;
use crate::schema::{ExportClass, Field, FieldType};
use crate::value::{Count, Decimal, PersonName, Value};

/// Numbers that look random and come from a seed.
struct Draws(u64);

impl Draws {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// A case with a record of many kinds, each field filled with a value that exists once.
fn random_world(seed: u64) -> World {
    let mut draws = Draws(seed);
    let mut world = World::new();
    let schema = world.schema.clone();
    let mut marks = 0_u64;
    for (number, kind) in (100_u8..).zip(schema.kinds()) {
        let number = match kind.name.as_str() {
            "person" => VICTIM,
            "case" => CASE,
            "consent_cell" => continue,
            _ => number,
        };
        for field in &kind.fields {
            if field.name == "case" {
                world.set(number, &kind.name, "case", Value::Ref(id(draws.pick(&[CASE, CASE, 99]))));
            } else if draws.below(4) > 0 && !is_flag(&field.name) {
                let count = if draws.below(5) == 0 { 2 } else { 1 };
                let contents = (0..count).map(|_| random_content(&mut draws, field, &mut marks)).collect();
                world.contents(number, &kind.name, &field.name, contents);
            }
        }
    }
    for person in [VICTIM, SOURCE, ALLEGED] {
        if draws.below(3) > 0 {
            let answers: Vec<&str> = (0..=draws.below(2))
                .map(|_| draws.pick(&["yes", "yes", "yes", "no", "ask_again", "withdrawn"]))
                .collect();
            let recipient = draws.pick(Recipient::ALL);
            let purpose = draws.pick(Purpose::ALL);
            let level = draws.pick(&["0", "1", "2", "3", "4", "4"]);
            world.cell(person, recipient, purpose, &answers, level);
        }
        if draws.below(2) == 0 {
            let _ = world.pseudonyms.assign(id(person), &mut |limit| limit / 2);
        }
    }
    world
}

/// Flags that stop everything would leave nothing to look at.
fn is_flag(field: &str) -> bool {
    matches!(field, "embargo" | "protection_alert" | "pseudonym" | "expires_on" | "withdrawn_on")
}

fn random_content(draws: &mut Draws, field: &Field, marks: &mut u64) -> Content {
    *marks += 1;
    let mark = format!("mark{marks}x");
    let value = match &field.field_type {
        FieldType::Text | FieldType::LongText => {
            Value::Text(format!("{mark} of {}", draws.pick(&["@P-A02", "@P-A03", "@P-A99", "all"])))
        }
        FieldType::Name => Value::Name(PersonName::full(&mark)),
        FieldType::Bytes => Value::Bytes(mark.into_bytes()),
        FieldType::Number => Value::Number(Decimal { mantissa: i64::try_from(*marks).unwrap(), exponent: 3 }),
        FieldType::Count => Value::Count(Count { best: Some(*marks + 10_000), ..Count::default() }),
        FieldType::Ref(_) | FieldType::Refs(_) => {
            Value::Ref(id(draws.pick(&[VICTIM, SOURCE, ALLEGED, ACT, PICTURE, 98])))
        }
        FieldType::Bool => Value::Bool(draws.below(2) == 0),
        FieldType::Code(_) | FieldType::Codes(_) if field.name == "sensitivity" => code("C"),
        _ => code("30-49"),
    };
    if field.is_identity() && draws.below(3) == 0 { Content::Sealed } else { Content::Value(value) }
}

fn random_request() -> impl Strategy<Value = Request> {
    let (documents, recipients) = (Document::ALL.to_vec(), Recipient::ALL.to_vec());
    let (purposes, profiles) = (Purpose::ALL.to_vec(), ExportClass::ALL.to_vec());
    (
        prop::sample::select(documents),
        prop::sample::select(recipients),
        prop::sample::select(purposes),
        prop::sample::select(profiles),
        any::<bool>(),
    )
        .prop_map(|(document, recipient, purpose, profile, own_team_draft)| Request {
            document,
            recipient,
            purpose,
            profile,
            own_team_draft,
            ..draft()
        })
}

/// What would be released if every step that is not judged were, and nothing stopped.
fn filtered(request: &Request, world: &World) -> (Release, Vec<Withheld>) {
    let view = world.view();
    let context = Context::new(request, &view);
    let mut plan = Plan::default();
    for step in Step::ALL {
        let _ = steps::judge(*step, &context, &mut plan);
    }
    filter::release(&context, plan)
}

fn released_values(release: &Release) -> Vec<String> {
    release
        .records()
        .iter()
        .flat_map(|record| record.fields().values())
        .flat_map(ReleasedField::values)
        .map(|value| print_value(&value.value))
        .collect()
}

/// The words by which a value that exists once is known again.
fn mark(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.split(' ').next().unwrap().to_owned()),
        Value::Name(_) | Value::Bytes(_) | Value::Number(_) | Value::Count(_) => Some(print_value(value)),
        _ => None,
    }
    .filter(|text| text.starts_with("mark") || !matches!(value, Value::Text(_) | Value::Name(_)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_not_judged_never_leaves_the_own_team(seed in any::<u64>(), request in random_request()) {
        let decision = random_world(seed).judge(&request);
        if decision.is_allowed() {
            prop_assert!(request.is_own_team_draft());
        }
    }

    #[test]
    fn no_identity_value_passes_below_level_four(seed in any::<u64>(), request in random_request()) {
        let world = random_world(seed);
        let (release, _) = filtered(&request, &world);
        let limit = request.document.identity_limit(request.recipient, request.purpose);
        for record in release.records() {
            for (name, field) in record.fields() {
                let is_identity = world.schema.field(&format!("{}.{name}", record.kind()))
                    .is_some_and(Field::is_identity);
                if !is_identity || field.values().is_empty() {
                    continue;
                }
                prop_assert_eq!(limit, IdentityLevel::Identity);
                let kept = world.records.iter().find(|kept| kept.id == record.id()).unwrap();
                let mut people: Vec<_> =
                    kept.fields.keys().flat_map(|field| kept.references(field)).collect();
                people.push(kept.id);
                let gave_all = |cell: &&crate::Record| {
                    cell.kind == "consent_cell"
                        && cell.text("purpose") == Some(request.purpose.code())
                        && cell.text("recipient") == Some(request.recipient.code())
                        && cell.text("identity_level") == Some("4")
                        && cell.references("person").any(|person| people.contains(&person))
                        && cell.values("answer").all(|answer| *answer == code(Said::Yes.code()))
                };
                prop_assert!(world.records.iter().any(|cell| gave_all(&cell)), "{}", name);
            }
        }
    }

    #[test]
    fn drafts_hold_no_identity_value_at_all(seed in any::<u64>()) {
        let world = random_world(seed);
        if let Ok(release) = world.judge(&draft()).into_release() {
            for record in release.records() {
                for name in record.fields().keys() {
                    let field = world.schema.field(&format!("{}.{name}", record.kind()));
                    prop_assert!(field.is_some_and(|field| !field.is_identity()), "{}", name);
                }
            }
        }
    }

    #[test]
    fn no_withheld_value_stands_in_a_released_field(seed in any::<u64>(), request in random_request()) {
        let (release, withheld) = filtered(&request, &random_world(seed));
        let released = released_values(&release);
        for value in withheld.iter().filter_map(|withheld| mark(&withheld.value)) {
            let holds = |text: &String| text.split([' ', ';']).any(|word| word == value);
            prop_assert!(!released.iter().any(holds), "{}", value);
        }
    }

    #[test]
    fn nothing_refers_to_or_names_who_is_dropped(seed in any::<u64>(), request in random_request()) {
        let world = random_world(seed);
        let (release, _) = filtered(&request, &world);
        for person in [VICTIM, SOURCE, ALLEGED] {
            if release.record(id(person)).is_some() {
                continue;
            }
            prop_assert_eq!(release.name_of(id(person)), None);
            let own = format!("P-A0{person}");
            for text in released_values(&release) {
                prop_assert!(text != id(person).to_string(), "a reference to person {}", person);
                prop_assert!(!text.contains(&own), "a mention of person {}", person);
            }
        }
    }

    #[test]
    fn a_conflict_counts_as_its_most_restrictive_reading(
        answers in prop::collection::vec(prop::sample::select(vec!["yes", "no", "ask_again", "withdrawn"]), 2..4),
        shows in prop::collection::vec(prop::sample::select(vec!["yes", "no", "not_judged"]), 2..4),
    ) {
        let strictest = |codes: &[&'static str], order: &[&'static str]| {
            *order.iter().find(|code| codes.contains(code)).unwrap()
        };
        let answer = strictest(&answers, &["withdrawn", "no", "ask_again", "yes"]);
        let shown = strictest(&shows, &["not_judged", "yes", "no"]);
        let release = |answers: &[&str], shows: &[&str]| {
            let mut world = World::new();
            world.consent(VICTIM, answers);
            let codes = shows.iter().map(|one| code(one)).collect();
            world.conflict(PICTURE, "exhibit", "shows_person", codes);
            world.judge(&draft()).into_release().unwrap()
        };
        let conflicting = release(&answers, &shows);
        let plain = release(&[answer], &[shown]);
        let ids = |release: &Release| -> Vec<_> {
            release.records().iter().map(crate::gate::ReleasedRecord::id).collect()
        };
        prop_assert_eq!(ids(&conflicting), ids(&plain));
        prop_assert_eq!(conflicting.tokens(), plain.tokens());
        prop_assert_eq!(conflicting.drops(), plain.drops());
        prop_assert_eq!(conflicting.name_of(id(VICTIM)), plain.name_of(id(VICTIM)));
    }
}
