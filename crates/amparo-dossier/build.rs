//! Says in words which font file is missing before the compiler says it in symbols.

use std::path::Path;

fn main() -> std::process::ExitCode {
    println!("cargo::rerun-if-changed=fonts");
    let list = match std::fs::read_to_string("fonts/fonts.toml") {
        Ok(list) => list,
        Err(error) => {
            println!("cargo::error=crates/amparo-dossier/fonts/fonts.toml cannot be read: {error}");
            return std::process::ExitCode::FAILURE;
        }
    };
    let missing: Vec<&str> = list
        .lines()
        .filter_map(|line| line.strip_prefix("file = \"")?.strip_suffix('"'))
        .filter(|file| !Path::new("fonts").join(file).is_file())
        .collect();
    if missing.is_empty() {
        return std::process::ExitCode::SUCCESS;
    }
    for file in missing {
        println!("cargo::error=the font crates/amparo-dossier/fonts/{file} is missing: run `cargo xtask fonts`");
    }
    std::process::ExitCode::FAILURE
}
