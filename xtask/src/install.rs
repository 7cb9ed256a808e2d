//! What the machine must have, and installing what it lacks.
//!
//! On Debian and Ubuntu the packages are installed, as root or through sudo, after they have been named. Elsewhere
//! the command says what to install and goes on only if it is there.
//! Must stay true: nothing is removed or upgraded, and nothing is fetched from anywhere but the system's packages.

use std::path::Path;

use crate::program::{Failure, Program, is_on_path};
use crate::say;

/// What a command needs the machine to have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// Building and running the program.
    Run,
    /// The tests and the benchmarks, beside building.
    Test,
}

struct Need {
    purpose: Purpose,
    /// The package on Debian and Ubuntu; empty where only the program counts, whoever brought it.
    package: &'static str,
    probe: Probe,
    why: &'static str,
}

/// How to see, on a system without dpkg, whether the thing is there.
enum Probe {
    Program(&'static str),
    Library(&'static str),
    Font(&'static str),
    PythonVenv,
}

const NEEDS: &[Need] = &[
    need(Purpose::Run, "build-essential", Probe::Program("cc"), "a C compiler, for SQLCipher"),
    need(Purpose::Run, "pkg-config", Probe::Program("pkg-config"), "finds OpenSSL"),
    need(Purpose::Run, "libssl-dev", Probe::Library("openssl"), "OpenSSL's libcrypto with headers, for SQLCipher"),
    need(Purpose::Run, "tar", Probe::Program("tar"), "unpacks the fonts"),
    need(Purpose::Run, "", Probe::Program("npm"), "Node.js with npm, fetches the fonts"),
    need(Purpose::Test, "age", Probe::Program("age"), "a peer of the benchmarks"),
    need(Purpose::Test, "fonts-dejavu-core", Probe::Font("DejaVu Sans"), "a font for pictures of pages"),
    need(Purpose::Test, "imagemagick", Probe::Program("convert"), "compares pictures of pages"),
    need(Purpose::Test, "mupdf-tools", Probe::Program("mutool"), "reads dossiers"),
    need(Purpose::Test, "openssl", Probe::Program("openssl"), "a peer of the benchmarks"),
    need(Purpose::Test, "poppler-utils", Probe::Program("pdftotext"), "reads dossiers"),
    need(Purpose::Test, "python3-venv", Probe::PythonVenv, "runs the independent reader of the formats"),
    need(Purpose::Test, "qpdf", Probe::Program("qpdf"), "checks dossiers"),
    need(Purpose::Test, "strace", Probe::Program("strace"), "watches that no socket is opened"),
];

const fn need(purpose: Purpose, package: &'static str, probe: Probe, why: &'static str) -> Need {
    Need { purpose, package, probe, why }
}

/// `cargo xtask setup`.
pub(crate) fn command(arguments: &[String]) -> Result<(), Failure> {
    if let Some(unknown) = arguments.first() {
        return Err(Failure::usage(format!("`setup` does not know `{unknown}`")));
    }
    ensure(Purpose::Test)?;
    say::line("Everything that running and testing need is installed.");
    Ok(())
}

/// Installs what is missing for this purpose, or says what to install.
pub(crate) fn ensure(purpose: Purpose) -> Result<(), Failure> {
    let is_debian = Path::new("/etc/debian_version").is_file() && is_on_path("apt-get");
    let missing: Vec<&Need> =
        NEEDS.iter().filter(|need| need.purpose <= purpose && !is_there(need, is_debian)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().map(|need| need.package).filter(|name| !name.is_empty()).collect();
    if is_debian && !packages.is_empty() {
        install(&packages)?;
    }
    let left: Vec<String> = missing
        .iter()
        .filter(|need| !is_debian || need.package.is_empty())
        .map(|need| format!("  {:<18} {}", need.probe.name(), need.why))
        .collect();
    if left.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "please install the following with your system's own means, then run this again:\n{}",
        left.join("\n")
    )))
}

fn is_there(need: &Need, is_debian: bool) -> bool {
    if is_debian && !need.package.is_empty() {
        return Program::new("dpkg-query")
            .args(["--show", "--showformat=${db:Status-Status}", need.package])
            .output_if_it_succeeds()
            .is_some_and(|status| status == "installed");
    }
    match need.probe {
        Probe::Program(name) => is_on_path(name),
        Probe::Library(name) => Program::new("pkg-config").args(["--exists", name]).succeeds(),
        Probe::Font(name) => !is_on_path("fc-list") || Program::new("fc-list").arg(name).succeeds(),
        Probe::PythonVenv => Program::new("python3").args(["-c", "import venv, ensurepip"]).succeeds(),
    }
}

impl Probe {
    fn name(&self) -> &'static str {
        match self {
            Self::Program(name) | Self::Font(name) | Self::Library(name) => name,
            Self::PythonVenv => "python3 with venv",
        }
    }
}

fn install(packages: &[&str]) -> Result<(), Failure> {
    say::step(&format!("installing packages of the system: {}", packages.join(" ")));
    apt(&["update"])?;
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend_from_slice(packages);
    apt(&arguments)
}

fn apt(arguments: &[&str]) -> Result<(), Failure> {
    let is_root = Program::new("id").arg("-u").output_if_it_succeeds().is_some_and(|id| id == "0");
    let program = if is_root {
        Program::new("env")
    } else if is_on_path("sudo") {
        Program::new("sudo").arg("env")
    } else {
        return Err(Failure::new(format!(
            "neither root nor sudo: please have somebody run `apt-get {}`",
            arguments.join(" ")
        )));
    };
    program
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=900"])
        .args(arguments)
        .run()
}
