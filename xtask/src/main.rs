//! `cargo xtask`: the commands of those who work on Amparo.
//!
//! Not here: checks that parse something; they live in `xtask-check`, so that this program starts at once.
//! Must stay true: it depends on the standard library alone, links none of the other crates, and installs nothing
//! without saying so first.

#![expect(
    clippy::disallowed_methods,
    reason = "the launcher starts programs, reads the clock and writes files; it never sees a vault's content"
)]

mod accept;
mod check;
mod create;
mod demonstration;
mod dev;
mod digest;
mod fonts;
mod install;
mod program;
mod say;
mod test;
mod tools;
mod workspace;

use std::process::ExitCode;

use program::Failure;

const USAGE: &str = "\
cargo xtask COMMAND

  run                          install what is missing, build, and make the demonstration vault and its dossier in ./demo
  dev [ARGUMENT...]            rebuild on each change and run `amparo` with these arguments on a throw-away vault
  test [--long] [-p CRATE]...  install what is missing and run every test; --long runs the full counts
  check [--fix] [--only NAME]  the checks made before each commit: fmt, clippy, layers, size, codegen, i18n, deny,
                               typos, docs, words
  codegen                      write the generated files anew
  fonts                        fetch the fonts of the dossier
  accept --data DIR            take real data sets through the whole program
  bench [ARGUMENT...]          measure, each figure beside that of a peer
  new decision|kind|migration|command NAME
                               begin such a file at the right place
  setup                        only install what running and testing need
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match command(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            say::error(&failure.to_string());
            ExitCode::from(if failure.is_usage() { 2 } else { 1 })
        }
    }
}

fn command(arguments: &[String]) -> Result<(), Failure> {
    let Some((name, rest)) = arguments.split_first() else {
        say::line(USAGE);
        return Ok(());
    };
    match name.as_str() {
        "run" => demonstration::run(rest),
        "dev" => dev::dev(rest),
        "test" => test::test(rest),
        "check" => check::check(rest),
        "codegen" => check::codegen(rest),
        "fonts" => fonts::command(rest),
        "accept" => accept::accept(rest),
        "bench" => accept::bench(rest),
        "new" => create::create(rest),
        "setup" => install::command(rest),
        "help" | "--help" | "-h" => {
            say::line(USAGE);
            Ok(())
        }
        other => Err(Failure::usage(format!("there is no command `{other}`\n\n{USAGE}"))),
    }
}
