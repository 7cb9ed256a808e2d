//! The program `amparo`: the decoding child when started as one, else the terminal.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    if arguments.len() == 2 && arguments[1] == "--decode" {
        return amparo_api::host::decode();
    }
    amparo_cli::run(arguments)
}
