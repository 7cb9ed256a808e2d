//! The decoding child that the tests of this crate start.

fn main() -> std::process::ExitCode {
    amparo_casework::host::serve_standard()
}
