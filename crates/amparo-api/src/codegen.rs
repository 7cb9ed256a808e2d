//! What is generated from the command table: TypeScript declarations and the page of commands.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use ts_rs::{Config, TS};

use crate::commands::{TABLE, type_declarations};
use crate::error::WireError;
use crate::table::Needs;
use crate::task::Event;

/// Collects declarations.
pub trait Collect {
    /// Adds the declaration of a type.
    fn declare<T: TS + 'static + ?Sized>(&mut self);
}

#[derive(Default)]
struct Declarations {
    known: BTreeSet<String>,
    texts: Vec<String>,
}

struct Visitor<'a>(&'a mut Declarations);

impl ts_rs::TypeVisitor for Visitor<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.0.declare::<T>();
    }
}

impl Collect for Declarations {
    fn declare<T: TS + 'static + ?Sized>(&mut self) {
        let config = Config::default();
        let name = T::name(&config);
        let is_declared = T::output_path().is_some();
        if !is_declared || !self.known.insert(name) {
            return;
        }
        self.texts.push(format!("export {}", T::decl(&config)));
        T::visit_dependencies(&mut Visitor(self));
    }
}

/// Every type that crosses the boundary, as TypeScript.
pub fn typescript() -> String {
    let mut declarations = Declarations::default();
    type_declarations(&mut declarations);
    declarations.declare::<WireError>();
    declarations.declare::<Event>();
    declarations.texts.sort();
    let mut text = String::from("// Generated from the command table by `cargo xtask codegen`. Do not edit.\n\n");
    text.push_str(&tidy(&declarations.texts.join("\n\n")));
    text.push_str("\n\n/** Requests and views by command. */\nexport interface Commands {\n");
    for command in TABLE {
        let _ = writeln!(text, "  {}: {{ request: {}; view: {} }};", command.name, command.request, command.view);
    }
    text.push_str("}\n");
    text
}

/// The declarations with comments of one line on one line, and nothing behind the end of a line.
fn tidy(declarations: &str) -> String {
    let short = declarations.replace("/**\n * ", "/** ").replace("\n */", " */");
    short.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// The command table as a table of a document.
pub fn command_page() -> String {
    let mut page = String::from("| Command | What it does | Needs | Long |\n|---|---|---|---|\n");
    for command in TABLE {
        let needs = match command.needs {
            Needs::Anything => "nothing",
            Needs::Closed => "no open vault",
            Needs::Open => "an open vault",
            Needs::Confirmed => "an open vault, recovery words confirmed",
        };
        let long = if command.is_long { "yes" } else { "" };
        let _ = writeln!(page, "| `{}` | {} | {needs} | {long} |", command.name, command.about.trim());
    }
    page
}
