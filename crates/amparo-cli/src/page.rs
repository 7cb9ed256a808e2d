//! The page of the terminal's commands, made from what the program itself takes.

use std::fmt::Write as _;

/// Every command with its options.
pub(crate) fn page(mut command: clap::Command) -> String {
    command.build();
    let mut page = String::from("### Options of every command\n\n| Option | What it does |\n|---|---|\n");
    for argument in command.get_arguments().filter(|argument| is_ours(argument)) {
        row(&mut page, argument);
    }
    for group in command.get_subcommands() {
        commands(&mut page, "amparo", group);
    }
    page
}

fn commands(page: &mut String, before: &str, command: &clap::Command) {
    let name = format!("{before} {}", command.get_name());
    if command.has_subcommands() {
        for each in command.get_subcommands() {
            commands(page, &name, each);
        }
        return;
    }
    let own: Vec<&clap::Arg> = command.get_arguments().filter(|argument| is_own(argument)).collect();
    let mut usage = name.clone();
    for argument in &own {
        let _ = write!(usage, " {}", argument_usage(argument));
    }
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let _ = write!(page, "\n### `{name}`\n\n{}.\n\n```\n{usage}\n```\n", about.trim_end_matches('.'));
    if !own.is_empty() {
        page.push_str("\n| Argument | What it does |\n|---|---|\n");
        for argument in own {
            row(page, argument);
        }
    }
}

/// Neither help nor version, which every program has.
fn is_ours(argument: &clap::Arg) -> bool {
    argument.get_id() != "help" && argument.get_id() != "version"
}

/// No option of every command.
fn is_own(argument: &clap::Arg) -> bool {
    is_ours(argument) && !argument.is_global_set()
}

fn argument_usage(argument: &clap::Arg) -> String {
    let text = argument.to_string();
    let is_many = matches!(argument.get_action(), clap::ArgAction::Append);
    let many = if is_many && !argument.is_positional() { "..." } else { "" };
    if argument.is_required_set() {
        format!("{text}{many}")
    } else {
        format!("[{}]{many}", text.trim_matches(['[', ']']))
    }
}

fn row(page: &mut String, argument: &clap::Arg) {
    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    let values: Vec<String> =
        argument.get_possible_values().iter().map(|value| format!("`{}`", value.get_name())).collect();
    let is_chosen = argument.get_action().takes_values() && !values.is_empty();
    let values = if is_chosen { format!(" One of {}.", values.join(", ")) } else { String::new() };
    let _ = writeln!(page, "| `{argument}` | {}.{values} |", help.trim_end_matches('.'));
}
