//! Every statement of the vault, prepared against its tables: what the macros of sqlx would check when compiling.

use std::path::Path;
use std::sync::Arc;

use amparo_domain::Schema;

use crate::list::Sorter;
use crate::names::Names;
use crate::projection::Memory;
use crate::rebuild::make_tables;
use crate::sqlite::{Database, DatabaseError};

const BEGINNINGS: [&str; 5] = ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "];

/// The string literals of a source file that are whole statements.
fn statements(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in source.match_indices('"') {
        let rest = &source[at + 1..];
        if !BEGINNINGS.iter().any(|beginning| rest.starts_with(beginning)) {
            continue;
        }
        let Some(end) = rest.find('"') else { continue };
        let text = &rest[..end];
        // Lists are put together from the schema and are prepared by the tests that page them.
        if !text.contains('{') {
            found.push(text.replace("\\\n", "\n"));
        }
    }
    found
}

#[test]
fn every_statement_fits_the_tables() -> Result<(), Box<dyn std::error::Error>> {
    let memory = Memory { names: Names::default(), sorter: Sorter::new(), schema: Schema::built_in()? };
    let memory = Arc::new(memory);
    let mut database = Database::in_memory()?;
    make_tables(&mut database, &memory)?;
    let mut count = 0;
    for file in Path::new(env!("CARGO_MANIFEST_DIR")).join("src").read_dir()? {
        let path = file?.path();
        if path.extension().is_none_or(|end| end != "rs")
            || path.ends_with("sqlite.rs")
            || path.ends_with("statement_tests.rs")
        {
            continue;
        }
        for statement in statements(&std::fs::read_to_string(&path)?) {
            let explained = format!("EXPLAIN {statement}");
            let prepared = database.raw(|raw| raw.each(&explained, &[], |_| Ok::<bool, DatabaseError>(true)));
            assert!(prepared.is_ok(), "{}: {statement}", path.display());
            count += 1;
        }
    }
    assert!(count > 50, "only {count} statements were found: has the way they are written changed?");
    Ok(())
}
