//! One Fluent file read: its messages, what each is given, and its plural forms.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::files::SourceFile;
use crate::problem::Problem;

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A message or one of its attributes (`field-person-sex.help`), as a language has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Message {
    /// Where it stands.
    pub(crate) file: String,
    /// Its line, counted from 1.
    pub(crate) line: usize,
    /// The values it shows.
    pub(crate) arguments: BTreeSet<String>,
    /// The messages and terms it refers to.
    pub(crate) references: BTreeSet<String>,
    /// The plural forms of each of its choices by number.
    pub(crate) plurals: Vec<BTreeSet<String>>,
    /// Its text, without the values.
    pub(crate) text: String,
}

/// The messages of one file by id, with what is wrong in it.
pub(crate) fn read(file: &SourceFile, problems: &mut Vec<Problem>) -> BTreeMap<String, Message> {
    let (resource, errors) = match parser::parse(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = file.text.get(..error.pos.start).map_or(1, |before| before.matches('\n').count() + 1);
        problems.push(Problem::at(&file.path, line, format!("cannot be read: {}", error.kind)));
    }
    if !file.text.starts_with("### Checked by: ") {
        problems.push(Problem::at(&file.path, 1, "does not begin with `### Checked by: ` and who read it"));
    }
    let lines = lines_of(&file.text);
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let line = lines.get(id.as_str()).copied().unwrap_or(0);
        let mut add = |id: String, pattern: &Pattern<&str>| {
            let mut message = Message { file: file.path.clone(), line, ..Message::default() };
            message.take(pattern);
            if let Some(other) = messages.insert(id.clone(), message) {
                problems.push(Problem::at(&file.path, line, format!("`{id}` stands in line {} as well", other.line)));
            }
        };
        for attribute in attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
        if let Some(pattern) = value {
            add(id, pattern);
        }
    }
    messages
}

/// The last line on which each id begins.
fn lines_of(text: &str) -> BTreeMap<&str, usize> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-'))
        .filter_map(|(index, line)| Some((line.split_once('=')?.0.trim_end(), index + 1)))
        .collect()
}

impl Message {
    fn take(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys: BTreeSet<String> = variants
                    .iter()
                    .filter_map(|variant| match &variant.key {
                        VariantKey::Identifier { name } => Some((*name).to_owned()),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .collect();
                if keys.contains("other") && keys.iter().all(|key| PLURALS.contains(&key.as_str())) {
                    self.plurals.push(keys);
                }
                for variant in variants {
                    self.take(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
                self.references.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.call(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.call(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn call(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile { path: "locales/en/a.ftl".to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_message_is_read_with_its_values_and_forms() {
        let mut problems = Vec::new();
        let text = "### Checked by: the authors\n\na =\n    { $n ->\n        [one] { $n } file\n       *[other] { b }\n    }\n    .help = Of { $case }\n";
        let messages = read(&file(text), &mut problems);
        assert_eq!(problems, []);
        let a = messages.get("a").cloned().unwrap_or_default();
        assert_eq!((a.line, a.arguments), (3, BTreeSet::from(["n".to_owned()])));
        assert_eq!(a.references, BTreeSet::from(["b".to_owned()]));
        assert_eq!(a.plurals, [BTreeSet::from(["one".to_owned(), "other".to_owned()])]);
        assert!(messages.get("a.help").is_some_and(|help| help.arguments.contains("case")));
    }

    #[test]
    fn a_broken_line_and_a_second_message_are_named() {
        let mut problems = Vec::new();
        read(&file("### Checked by: the authors\na = x\na = y\nb = { $\n"), &mut problems);
        assert_eq!(problems.len(), 2);
    }
}
