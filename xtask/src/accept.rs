//! `cargo xtask accept` and `cargo xtask bench`: both only start a program of the package `amparo-tests`.

use std::path::Path;

use crate::program::{Failure, Program};
use crate::{fonts, install};

/// `cargo xtask accept --data DIR`: real data sets through the whole program.
pub(crate) fn accept(arguments: &[String]) -> Result<(), Failure> {
    let folder = match arguments {
        [option, folder, ..] if option == "--data" => folder,
        _ => return Err(Failure::usage("`accept` needs `--data DIR`, the folder of the data sets")),
    };
    let folder = Path::new(folder).canonicalize().map_err(|error| Failure::file(Path::new(folder), &error))?;
    install::ensure(install::Purpose::Test)?;
    fonts::ensure()?;
    // The same build as the tests: it drives the program of another crate.
    Program::cargo().args(["build", "--workspace", "--all-targets"]).run()?;
    Program::cargo()
        .args(["run", "--package", "amparo-tests", "--bin", "accept", "--", "--data"])
        .arg(folder)
        .args(arguments.iter().skip(2))
        .run()
}

/// `cargo xtask bench [ARGUMENT...]`: each figure beside that of a peer in the same run.
pub(crate) fn bench(arguments: &[String]) -> Result<(), Failure> {
    install::ensure(install::Purpose::Test)?;
    fonts::ensure()?;
    Program::cargo()
        .args(["run", "--release", "--package", "amparo-tests", "--bin", "bench", "--"])
        .args(arguments)
        .run()
}
