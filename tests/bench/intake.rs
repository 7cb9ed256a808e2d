//! One large file: sealed by two threads and by one, beside copying, hashing and encrypting by programs of others.

use std::ffi::OsStr;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use amparo_domain::Silent;
use amparo_vault::Vault;
use amparo_vault::disk::Disk;
use amparo_vault::object::{FileSource, IntakeEnd, IntakeLimits, Source};

use crate::figure::{Figure, Target};
use crate::measure::{interleaved, median, say, timed};
use crate::place::{CHEAP, Place};
use crate::watched::Watched;
use crate::{Sizes, Step, peer};

/// How long one intake took.
pub(crate) struct Taken {
    /// Until the last sealed file stood in its place on the medium.
    pub(crate) sealed: Duration,
    /// Until everything was read back and compared.
    pub(crate) secured: Duration,
}

/// A vault whose disk is watched.
pub(crate) struct Watch {
    vault: Vault,
    disk: Arc<Watched>,
}

impl Watch {
    pub(crate) fn create(place: &Place, name: &str, flushes: bool) -> Step<Self> {
        let mut host = place.host.vault.clone();
        let disk = Watched::new(Arc::clone(&host.disk), flushes);
        host.disk = Arc::clone(&disk) as Arc<dyn Disk>;
        Ok(Self { vault: place.create_on(&host, name, CHEAP)?, disk })
    }

    /// Takes files in and removes their objects again.
    pub(crate) fn take_in(&self, files: &[impl AsRef<Path>], limits: IntakeLimits) -> Step<Taken> {
        let store = self.vault.objects().with_limits(limits);
        let open = |path: &Path| FileSource::open(path).map(|source| Box::new(source) as Box<dyn Source>);
        let mut taken = Vec::new();
        let begun = self.disk.now();
        let end = store.take_in(&mut files.iter().map(|path| open(path.as_ref())), 0, &Silent, &mut |outcomes| {
            taken.extend(outcomes);
            ControlFlow::Continue(())
        });
        let times =
            Taken { sealed: self.disk.placed().saturating_sub(begun), secured: self.disk.now().saturating_sub(begun) };
        if end.map_err(say)? != IntakeEnd::Done || taken.len() != files.len() {
            return Err("the intake did not end".to_owned());
        }
        for outcome in taken {
            store.remove(&outcome.result.map_err(say)?.name).map_err(say)?;
        }
        Ok(times)
    }
}

const ONE_THREAD: IntakeLimits = IntakeLimits { large: u64::MAX, workers: 1, ..IntakeLimits::USUAL };

pub(crate) fn measure(place: &Place, sizes: Sizes) -> Step<Vec<Figure>> {
    let source = place.path("source");
    let copied = place.path("copy");
    peer::make_file(&source, sizes.file)?;
    let recipient = peer::age_recipient(place.path("source").parent().ok_or("no folder")?)?;
    let watch = Watch::create(place, "vault", true)?;
    let mut secured = Vec::new();
    let fresh = |work: &dyn Fn() -> Step| -> Step<Duration> {
        let (time, ()) = timed(work)?;
        peer::remove(&copied)?;
        Ok(time)
    };
    let hashed_by = |program: &'static str, options: &'static [&'static str]| {
        let (source, copied) = (&source, &copied);
        move || {
            peer::copy_by_program(source, copied)?;
            let options = options.iter().map(OsStr::new);
            peer::run(program, &options.chain([copied.as_os_str()]).collect::<Vec<_>>())
        }
    };
    let openssl = hashed_by("openssl", &["dgst", "-sha256"]);
    let sha256sum = hashed_by("sha256sum", &[]);
    let age = || {
        let arguments = ["-r", recipient.as_str(), "-o"].map(OsStr::new);
        peer::run("age", &[&arguments[..], &[copied.as_os_str(), source.as_os_str()]].concat())?;
        peer::flush(&copied)
    };
    let [by_two, by_one, cp, cp_openssl, cp_sha256sum, age] = interleaved(
        sizes.rounds,
        [
            &mut || {
                let taken = watch.take_in(&[&source], IntakeLimits::USUAL)?;
                secured.push(taken.secured);
                Ok(taken.sealed)
            },
            &mut || Ok(watch.take_in(&[&source], ONE_THREAD)?.sealed),
            &mut || fresh(&|| peer::copy_by_program(&source, &copied)),
            &mut || fresh(&openssl),
            &mut || fresh(&sha256sum),
            &mut || fresh(&age),
        ],
    )?;
    let secured = median(&secured);
    let amount = (sizes.file >> 20, "MiB");
    let speed = |what: &str, ours, peer, target| Figure::speed(what, amount, ours, peer, target);
    let hashing = "two hashes, sealing and the hash of the sealed bytes on two cores";
    Ok(vec![
        speed("seal one file, two threads", by_two, ("cp, fsync", cp), Target::AtLeast(0.85)).because(hashing),
        speed("seal one file, two threads", by_two, ("age -r, fsync", age), Target::AtLeast(1.3)).because(hashing),
        speed("seal one file, two threads", by_two, ("cp, fsync, openssl dgst", cp_openssl), Target::AtLeast(1.7))
            .because(hashing),
        speed("seal one file, two threads", by_two, ("cp, fsync, sha256sum", cp_sha256sum), Target::AtLeast(3.5))
            .because("two hashes and sealing on two cores; a sha256sum that uses the processor's own hashing"),
        speed("seal one file, one thread", by_one, ("cp, fsync", cp), Target::Open),
        speed("seal one file, one thread", by_one, ("age -r, fsync", age), Target::Open),
        speed(
            "secure one file: seal, read back, compare",
            secured,
            ("cp, fsync, openssl dgst", cp_openssl),
            Target::Open,
        ),
    ])
}
