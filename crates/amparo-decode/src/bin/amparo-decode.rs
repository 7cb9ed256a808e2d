//! The decoding child on its own, for tests and for looking at what one file answers; `amparo --decode` does the same.

fn main() -> std::process::ExitCode {
    amparo_decode::serve_standard()
}
