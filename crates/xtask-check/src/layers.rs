//! No edge between crates that `xtask/layers.toml` does not allow.
//!
//! Must stay true: a new crate without a row fails, so that the table is always whole.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use crate::files;
use crate::problem::{CheckError, Problem};

const TABLE: &str = "xtask/layers.toml";

/// The table of layers.
#[derive(Deserialize)]
struct Table {
    #[serde(rename = "crate")]
    crates: Vec<Row>,
    tests: Tests,
    reserved: Vec<Reserved>,
}

#[derive(Deserialize)]
struct Row {
    name: String,
    layer: u8,
    may: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Tests {
    kit: String,
    packages: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Reserved {
    crates: BTreeSet<String>,
    to: BTreeSet<String>,
    why: String,
}

/// What `cargo metadata` says of the workspace.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
    path: Option<String>,
}

pub(crate) fn check(root: &Path) -> Result<Vec<Problem>, CheckError> {
    let table: Table = toml::from_str(&files::read(root, TABLE)?)
        .map_err(|error| CheckError::Form(root.join(TABLE), error.to_string()))?;
    Ok(judge(&table, &metadata(root)?))
}

fn metadata(root: &Path) -> Result<Metadata, CheckError> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .current_dir(root)
        .output()
        .map_err(|error| CheckError::Program("cargo metadata", error.to_string()))?;
    if !output.status.success() {
        return Err(CheckError::Program("cargo metadata", String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| CheckError::Program("cargo metadata", error.to_string()))
}

fn judge(table: &Table, metadata: &Metadata) -> Vec<Problem> {
    let rows: BTreeMap<&str, &Row> = table.crates.iter().map(|row| (row.name.as_str(), row)).collect();
    let mut problems = upward(table, &rows);
    for package in &metadata.packages {
        let is_test = package.name == table.tests.kit || table.tests.packages.contains(&package.name);
        let row = rows.get(package.name.as_str());
        if row.is_none() && !is_test {
            problems.push(Problem::of(TABLE, format!("`{}` has no row: give it one", package.name)));
        }
        for dependency in &package.dependencies {
            let refused = match (row, dependency.path.is_some()) {
                (Some(row), true) => ours(table, &rows, row, dependency),
                (Some(_), false) => of_others(table, &package.name, dependency),
                (None, _) => None,
            };
            problems.extend(refused.map(|why| Problem::of(&package.name, why)));
        }
    }
    problems
}

/// Rows that allow an edge upwards or to a crate without a row.
fn upward(table: &Table, rows: &BTreeMap<&str, &Row>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for row in &table.crates {
        for name in &row.may {
            match rows.get(name.as_str()) {
                None => {
                    problems.push(Problem::of(TABLE, format!("`{}` may import `{name}`, which has no row", row.name)));
                }
                Some(other) if other.layer > row.layer => {
                    problems.push(Problem::of(TABLE, format!("`{}` may not look up to `{name}`", row.name)));
                }
                Some(_) => {}
            }
        }
    }
    problems
}

fn ours(table: &Table, rows: &BTreeMap<&str, &Row>, row: &Row, dependency: &Dependency) -> Option<String> {
    if row.may.contains(&dependency.name) {
        return None;
    }
    let is_for_tests = dependency.kind.as_deref() == Some("dev");
    let is_lowest = rows.get(dependency.name.as_str()).is_some_and(|other| other.layer == 0);
    if is_for_tests && (is_lowest || dependency.name == table.tests.kit) {
        return None;
    }
    Some(format!("may not import `{}`: {TABLE} does not allow it", dependency.name))
}

fn of_others(table: &Table, package: &str, dependency: &Dependency) -> Option<String> {
    if dependency.kind.as_deref() == Some("dev") {
        return None;
    }
    let reserved = table.reserved.iter().find(|each| each.crates.contains(&dependency.name))?;
    // The crate that stands in for another imports the one it stands in for.
    if reserved.to.contains(package) || package == dependency.name {
        return None;
    }
    Some(format!("may not import `{}`: {}", dependency.name, reserved.why))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAYERS: &str = r#"
        [[crate]]
        name = "low"
        layer = 0
        may = []
        [[crate]]
        name = "high"
        layer = 1
        may = ["low"]
        [tests]
        kit = "kit"
        packages = ["all"]
        [[reserved]]
        crates = ["sqlx"]
        to = ["high"]
        why = "one crate knows the database"
    "#;

    fn found(packages: &str) -> Result<Vec<String>, Box<dyn std::error::Error>> {
        let metadata: Metadata = serde_json::from_str(&format!("{{\"packages\": [{packages}]}}"))?;
        Ok(judge(&toml::from_str(LAYERS)?, &metadata).iter().map(ToString::to_string).collect())
    }

    #[test]
    fn an_allowed_edge_passes() -> Result<(), Box<dyn std::error::Error>> {
        let edge =
            r#"{"name": "high", "dependencies": [{"name": "low", "kind": null, "path": "/x"}, {"name": "sqlx"}]}"#;
        assert_eq!(found(edge)?, Vec::<String>::new());
        Ok(())
    }

    #[test]
    fn an_edge_upwards_is_refused() -> Result<(), Box<dyn std::error::Error>> {
        let edge = r#"{"name": "low", "dependencies": [{"name": "high", "kind": null, "path": "/x"}]}"#;
        assert_eq!(found(edge)?, ["low: may not import `high`: xtask/layers.toml does not allow it"]);
        Ok(())
    }

    #[test]
    fn the_kit_of_the_tests_stays_out_of_programs() -> Result<(), Box<dyn std::error::Error>> {
        let dev = r#"{"name": "low", "dependencies": [{"name": "kit", "kind": "dev", "path": "/x"}]}"#;
        assert!(found(dev)?.is_empty());
        assert_eq!(found(&dev.replace("\"dev\"", "null"))?.len(), 1);
        Ok(())
    }

    #[test]
    fn a_reserved_crate_says_why() -> Result<(), Box<dyn std::error::Error>> {
        let edge = r#"{"name": "low", "dependencies": [{"name": "sqlx", "kind": null}]}"#;
        assert_eq!(found(edge)?, ["low: may not import `sqlx`: one crate knows the database"]);
        Ok(())
    }

    #[test]
    fn a_crate_without_a_row_is_named() -> Result<(), Box<dyn std::error::Error>> {
        assert_eq!(
            found(r#"{"name": "new", "dependencies": []}"#)?,
            ["xtask/layers.toml: `new` has no row: give it one"]
        );
        Ok(())
    }
}
