//! The parent's side: starts the child, streams the file in, takes one bounded answer, and ends the child in any case.
//!
//! Not here: what to do about a file that cannot be read; the intake keeps it and records the note.
//! What must stay true: the child gets no environment, no argument but the given ones, no file but two pipes.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::answer::Derivative;
use crate::error::DecodeError;
use crate::inspection::Inspection;
use crate::wire::{AnswerHead, Request, WireError, read_answer, write_request};

/// How long one whole exchange may take, unless said otherwise.
const TIME_LIMIT: Duration = Duration::from_mins(2);
/// How much of the file is handed over at once.
const BLOCK: usize = 256 * 1024;

/// Starts a decoding child for each question.
#[derive(Debug, Clone)]
pub struct Decoder {
    program: PathBuf,
    arguments: Vec<OsString>,
    time_limit: Duration,
}

impl Decoder {
    /// A decoder that starts `program` with `arguments`; that program must call
    /// [`serve_standard`](crate::serve_standard) first of all.
    pub fn new(program: PathBuf, arguments: Vec<OsString>) -> Self {
        Self { program, arguments, time_limit: TIME_LIMIT }
    }

    /// The same with another time limit for a whole exchange, reading the source included.
    #[must_use]
    pub fn with_time_limit(mut self, time_limit: Duration) -> Self {
        self.time_limit = time_limit;
        self
    }

    /// Looks into a file. A broken file gives an inspection with notes.
    /// The source is read as far as the child needs it, not always to its end.
    ///
    /// # Errors
    /// [`DecodeError`] if no answer could be had; [`Inspection::unread`] makes of it what to record.
    pub fn inspect(&self, source: &mut dyn Read) -> Result<Inspection, DecodeError> {
        match self.ask(Request::Inspect, source)? {
            (AnswerHead::Inspected { inspection }, _) => Ok(*inspection),
            (AnswerHead::Refused { refusal }, _) => Err(DecodeError::Refused(refusal)),
            (AnswerHead::Made { .. }, _) => Err(DecodeError::AnswerUnreadable),
        }
    }

    /// Makes the picture that is printed, at most `longest_side` pixels along its longer side.
    ///
    /// # Errors
    /// [`DecodeError::Refused`] if the file is no picture, cannot be decoded or is damaged;
    /// the others if no answer could be had.
    pub fn derivative(&self, source: &mut dyn Read, longest_side: u32) -> Result<Derivative, DecodeError> {
        match self.ask(Request::Derivative { longest_side }, source)? {
            (AnswerHead::Made { format, width, height }, bytes) => Ok(Derivative { format, width, height, bytes }),
            (AnswerHead::Refused { refusal }, _) => Err(DecodeError::Refused(refusal)),
            (AnswerHead::Inspected { .. }, _) => Err(DecodeError::AnswerUnreadable),
        }
    }

    /// One exchange: the file goes in on this thread, the answer comes back on another, a third watches the time.
    fn ask(&self, request: Request, source: &mut dyn Read) -> Result<(AnswerHead, Vec<u8>), DecodeError> {
        let (child, input, output) = self.start()?;
        let child = Running(Arc::new(Mutex::new(child)));
        let (finished, watched) = channel();
        let (answered, answer) = channel();
        let watch = child.clone();
        let time_limit = self.time_limit;
        thread::scope(|scope| {
            let watcher = scope.spawn(move || end_when_late(&watch, &watched, time_limit));
            scope.spawn(move || answered.send(take_answer(output)));
            let fed = feed(input, request, source);
            if fed.is_err() {
                child.end();
            }
            // The reading thread always sends: the child's end closes the pipe it reads.
            let taken = answer.recv().unwrap_or(Err(WireError));
            child.end();
            stop_watching(finished);
            let was_late = watcher.join().unwrap_or(false);
            fed?;
            match taken {
                Ok(Some(answer)) => Ok(answer),
                _ if was_late => Err(DecodeError::TimedOut),
                Ok(None) => Err(DecodeError::ChildDied),
                Err(WireError) => Err(DecodeError::AnswerUnreadable),
            }
        })
    }

    #[expect(clippy::disallowed_methods, reason = "this is the one place that starts the decoding child")]
    fn start(&self) -> Result<(Child, ChildStdin, ChildStdout), DecodeError> {
        let mut child = Command::new(&self.program)
            .args(&self.arguments)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| DecodeError::CannotStart)?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => Ok((child, input, output)),
            _ => Err(DecodeError::CannotStart),
        }
    }
}

/// The child, shared with the thread that watches the time.
#[derive(Clone)]
struct Running(Arc<Mutex<Child>>);

impl Running {
    /// Ends the child if it still runs, and waits for it, so that none is left behind.
    fn end(&self) {
        let mut child = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // An error here means that the child has ended already.
        let _ = child.kill();
        let _ = child.wait();
    }
}

/// Waits until the exchange is over; ends the child if that takes too long, and says whether it did.
fn end_when_late(child: &Running, finished: &Receiver<()>, limit: Duration) -> bool {
    let is_late = finished.recv_timeout(limit) == Err(RecvTimeoutError::Timeout);
    if is_late {
        child.end();
    }
    is_late
}

fn stop_watching(finished: Sender<()>) {
    drop(finished);
}

/// Streams the request and the file. The child may answer before it has read everything: a closed pipe is no error.
fn feed(mut input: ChildStdin, request: Request, source: &mut dyn Read) -> Result<(), DecodeError> {
    if write_request(&mut input, request).is_err() {
        return Ok(());
    }
    let mut block = vec![0; BLOCK];
    loop {
        let read = match source.read(&mut block) {
            Ok(0) => return Ok(()),
            Ok(read) => read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(_) => return Err(DecodeError::SourceUnreadable),
        };
        if input.write_all(&block[..read]).is_err() {
            return Ok(());
        }
    }
}

fn take_answer(mut output: ChildStdout) -> Result<Option<(AnswerHead, Vec<u8>)>, WireError> {
    read_answer(&mut output)
}
