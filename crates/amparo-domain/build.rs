//! Embeds every file of `schema/` and `vocabulary/`, so that a new file needs no code.

use std::io::{self, Write};
use std::path::Path;
use std::{env, fs};

#[expect(clippy::disallowed_methods, reason = "the list of embedded files goes to the build folder, not to a vault")]
fn main() -> io::Result<()> {
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    let mut code = fs::File::create(Path::new(&out).join("embedded.rs"))?;
    let root = env::var_os("CARGO_MANIFEST_DIR").ok_or_else(|| io::Error::other("cargo sets CARGO_MANIFEST_DIR"))?;
    for (folder, name) in [("schema", "SCHEMA_FILES"), ("vocabulary", "VOCABULARY_FILES")] {
        writeln!(code, "pub(super) const {name}: &[(&str, &str)] = &[")?;
        for path in toml_files(&Path::new(&root).join(folder))? {
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let path = path.to_string_lossy();
            let (file, path) = (file.escape_default(), path.escape_default());
            writeln!(code, "    (\"{folder}/{file}\", include_str!(\"{path}\")),")?;
        }
        writeln!(code, "];")?;
        println!("cargo::rerun-if-changed={folder}");
    }
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}

/// The `.toml` files of a folder by name.
fn toml_files(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let mut files = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
