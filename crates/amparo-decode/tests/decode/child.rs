//! The child as a process: its limits, and parents that get no answer from theirs.

use std::io::{self, Read};
use std::path::PathBuf;
use std::time::Duration;

use amparo_decode::{DecodeError, Decoder, Inspection, Note};

use crate::decoder;

/// A program of the system in place of the child.
fn stand_in(program: &str, arguments: &[&str]) -> Decoder {
    Decoder::new(PathBuf::from(program), arguments.iter().map(Into::into).collect())
}

struct Failing;

impl Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::ErrorKind::Other.into())
    }
}

#[test]
fn a_program_that_is_not_there_is_named() {
    let asked = stand_in("/nowhere/decoder", &[]).inspect(&mut &b"x"[..]);
    assert_eq!(asked, Err(DecodeError::CannotStart));
}

#[test]
fn a_source_that_fails_is_named_and_ends_the_child() {
    assert_eq!(decoder().inspect(&mut Failing), Err(DecodeError::SourceUnreadable));
}

#[test]
#[cfg(unix)]
fn a_child_that_hangs_is_ended() {
    let hanging = stand_in("/bin/sleep", &["600"]).with_time_limit(Duration::from_millis(200));
    assert_eq!(hanging.inspect(&mut &b"x"[..]), Err(DecodeError::TimedOut));
    // More than a pipe holds: the parent itself is waiting when time is up.
    assert_eq!(hanging.inspect(&mut io::repeat(7).take(1_000_000)), Err(DecodeError::TimedOut));
    let recorded = Inspection::unread(&DecodeError::TimedOut);
    assert_eq!(
        (recorded.media_type.as_str(), recorded.notes),
        ("application/octet-stream", vec![Note::DecoderTimedOut])
    );
}

#[test]
#[cfg(unix)]
fn a_child_that_dies_or_talks_nonsense_gives_a_typed_error() {
    assert_eq!(stand_in("/bin/false", &[]).inspect(&mut &b"x"[..]), Err(DecodeError::ChildDied));
    let much = &mut io::repeat(7).take(1_000_000);
    assert_eq!(stand_in("/bin/false", &[]).inspect(much), Err(DecodeError::ChildDied));
    let nonsense = stand_in("/bin/echo", &["no answer at all"]).inspect(&mut &b"x"[..]);
    assert_eq!(nonsense, Err(DecodeError::AnswerUnreadable));
    let echo = stand_in("/bin/cat", &[]).inspect(&mut &b"x"[..]);
    assert_eq!(echo, Err(DecodeError::AnswerUnreadable));
}

#[test]
fn a_very_large_file_is_looked_at_only_at_its_head() {
    let large = &mut b"plain text\n".chain(io::repeat(b'a')).take(3 * 1024 * 1024 * 1024);
    let found = decoder().inspect(large);
    assert_eq!(found.map(|found| (found.media_type, found.notes)), Ok(("text/plain".to_owned(), vec![Note::HeadOnly])));
    assert!(large.limit() > 2 * 1024 * 1024 * 1024, "the parent stopped reading when the child had its answer");
}

#[test]
#[cfg(target_os = "linux")]
#[expect(clippy::disallowed_methods, reason = "the test starts the child by hand to look at its limits")]
fn the_child_has_limited_itself_before_it_reads() -> io::Result<()> {
    use std::process::{Command, Stdio};

    let mut child = Command::new(env!("CARGO_BIN_EXE_amparo-decode"))
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()?;
    let path = format!("/proc/{}", child.id());
    let mut status = String::new();
    // The child sets this last, and then waits for a request that never comes.
    for _ in 0..500 {
        status = std::fs::read_to_string(format!("{path}/status"))?;
        if status.contains("NoNewPrivs:\t1") {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let limits = std::fs::read_to_string(format!("{path}/limits"))?;
    child.kill()?;
    child.wait()?;
    assert!(status.contains("NoNewPrivs:\t1"), "no other rights by starting a program");
    for (name, most) in [
        ("Max address space", "1073741824"),
        ("Max cpu time", "60"),
        ("Max core file size", "0"),
        ("Max file size", "0"),
        ("Max open files", "3"),
        ("Max processes", "0"),
    ] {
        let line = limits.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        let values: Vec<_> = line[name.len().min(line.len())..].split_whitespace().take(2).collect();
        assert_eq!(values, [most, most], "{name}");
    }
    Ok(())
}
