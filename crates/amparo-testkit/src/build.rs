//! Records and files in one line, by the commands that people use.

use std::path::Path;

use serde_json::{Value, json};

use crate::vault::TestVault;

/// A record that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its id.
    pub id: String,
    /// Its reference for people, empty if its kind has none.
    pub reference: String,
}

/// A field with its text, as a form or a file gives it.
pub fn field(name: &str, text: &str) -> Value {
    json!({ "field": name, "text": text })
}

/// Fields with their texts.
pub fn fields(all: &[(&str, &str)]) -> Value {
    all.iter().map(|(name, text)| field(name, text)).collect()
}

/// A field whose text stood in the open, as an argument of a program does.
pub fn from_argument(name: &str, text: &str) -> Value {
    json!({ "field": name, "text": text, "is_argument": true })
}

impl Made {
    fn of(view: &Value) -> Self {
        let text = |name: &str| view[name].as_str().unwrap_or_default().to_owned();
        Self { id: text("id"), reference: text("ref") }
    }
}

impl TestVault {
    /// A case.
    #[track_caller]
    pub fn case(&self, title: &str) -> Made {
        Made::of(&self.ok("case_create", json!({ "kind": "HRV", "title": field("title", title) })))
    }

    /// A record of any kind.
    #[track_caller]
    pub fn record(&self, kind: &str, case: Option<&Made>, all: &[(&str, &str)]) -> Made {
        let case = case.map(|case| case.id.as_str());
        Made::of(&self.ok("record_create", json!({ "kind": kind, "case": case, "fields": fields(all) })))
    }

    /// A person with a name that only holders read.
    #[track_caller]
    pub fn person(&self, name: &str) -> Made {
        self.record("person", None, &[("real_name", name), ("sex", "F")])
    }

    /// An event of a case.
    #[track_caller]
    pub fn event(&self, case: &Made, title: &str, description: &str) -> Made {
        let all = [("title", title), ("start", "2026-02"), ("area", "Kindu"), ("description", description)];
        self.record("event", Some(case), &all)
    }

    /// An act of an event against a person.
    #[track_caller]
    pub fn act(&self, case: &Made, event: &Made, victim: &Made, description: &str) -> Made {
        let all = [
            ("event", event.id.as_str()),
            ("victim", &victim.id),
            ("type", "ACT.LIB.DET"),
            ("description", description),
        ];
        self.record("act", Some(case), &all)
    }

    /// What a person said about the use of what concerns her by the own team's drafts.
    #[track_caller]
    pub fn consent(&self, person: &Made, answer: &str) -> Made {
        let all = [("person", person.id.as_str()), ("purpose", "1"), ("recipient", "OWN_TEAM"), ("answer", answer)];
        self.record("consent", None, &all)
    }

    /// Changes fields of a record.
    #[track_caller]
    pub fn set(&self, record: &Made, all: &[(&str, &str)]) -> Value {
        self.ok("record_set", json!({ "record": record.id, "fields": fields(all) }))
    }

    /// Shows a record.
    #[track_caller]
    pub fn show(&self, id: &str) -> Value {
        self.ok("record_show", json!({ "record": id }))
    }

    /// What a list holds, up to 200.
    #[track_caller]
    pub fn list(&self, kind: &str, case: Option<&Made>) -> Vec<Value> {
        let case = case.map(|case| case.id.as_str());
        let page = self.ok("record_list", json!({ "kind": kind, "case": case, "limit": 200 }));
        page["items"].as_array().cloned().unwrap_or_default()
    }

    /// Takes files and folders into a case; gives what became of each file.
    #[track_caller]
    pub fn take_in(&self, case: &Made, paths: &[&Path]) -> Vec<Value> {
        let files: Vec<Value> = paths.iter().map(|path| self.token(path)).collect();
        let view = self.ok("exhibit_add", json!({ "case": case.id, "files": files }));
        assert_eq!(view["is_cancelled"], json!(false), "{view}");
        view["items"].as_array().cloned().unwrap_or_default()
    }

    /// Makes a dossier of a case; gives the view and the file.
    #[track_caller]
    pub fn dossier(&self, case: &Made, language: &str, name: &str) -> (Value, Vec<u8>) {
        let place = self.outside().join(name);
        let view = self.ok("dossier_make", self.dossier_request(case, language, &place));
        (view, std::fs::read(place).unwrap())
    }

    /// The request for a dossier.
    pub fn dossier_request(&self, case: &Made, language: &str, place: &Path) -> Value {
        json!({ "case": case.id, "document": "full", "language": language, "place": self.token(place) })
    }
}
