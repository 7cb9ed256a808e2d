//! Lists the catalogues of `locales/` so that a new file needs no code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[expect(clippy::disallowed_methods, reason = "a build script writes into its own output folder")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut table = String::from("&[\n");
    for language in sorted(&locales)?.iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", language.display());
        for file in sorted(language)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                println!("cargo::rerun-if-changed={}", file.display());
                writeln!(
                    table,
                    "    ({:?}, {:?}, include_str!(\"{}\")),",
                    name(language),
                    name(&file),
                    file.canonicalize()?.display()
                )?;
            }
        }
    }
    table.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("catalogues.rs"), table)?;
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
