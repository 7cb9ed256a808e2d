//! The one way in: a command by its name, a request, an answer.
//!
//! Not here: what commands do. What must stay true: what a command needs is checked before its handler runs; a panic in
//! a handler becomes an answer with an incident number; the log holds names of commands and nothing of their content.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use amparo_casework::SessionHost;
use amparo_domain::Silent;
use serde_json::Value;
use tokio::sync::broadcast;

use crate::commands::TABLE;
use crate::context::{Context, Host, SessionSlot};
use crate::error::{ErrorCode, WireError};
use crate::files::Files;
use crate::table::{Command, Needs};
use crate::task::{Event, TaskProgress, Tasks};

/// How many events wait for a host that is slow to read them.
const WAITING_EVENTS: usize = 256;

/// Runs commands for one host.
#[derive(Clone)]
pub struct Dispatcher {
    shared: Arc<Shared>,
}

struct Shared {
    host: Box<dyn Host>,
    session_host: SessionHost,
    files: Files,
    tasks: Tasks,
    slot: SessionSlot,
    events: broadcast::Sender<Event>,
    incidents: AtomicU32,
}

impl Dispatcher {
    /// A dispatcher without an open vault.
    pub fn new(host: Box<dyn Host>, session_host: SessionHost) -> Self {
        let (events, _) = broadcast::channel(WAITING_EVENTS);
        let shared = Shared {
            host,
            session_host,
            files: Files::default(),
            tasks: Tasks::default(),
            slot: SessionSlot::default(),
            events,
            incidents: AtomicU32::new(0),
        };
        Self { shared: Arc::new(shared) }
    }

    /// The files and places that people chose.
    pub fn files(&self) -> &Files {
        &self.shared.files
    }

    /// Events, from now on.
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.shared.events.subscribe()
    }

    /// Asks a task to stop.
    pub fn cancel(&self, task: u32) -> bool {
        self.shared.tasks.cancel(task)
    }

    /// Asks everything that runs to stop.
    pub fn cancel_all(&self) {
        self.shared.tasks.cancel_all();
    }

    /// Runs a command to its end. What is long reports its progress by events and can be cancelled.
    pub async fn call(&self, name: &str, request: Value) -> Result<Value, WireError> {
        let command = command(name)?;
        let shared = Arc::clone(&self.shared);
        let worker = tokio::task::spawn_blocking(move || shared.run(command, request));
        worker.await.unwrap_or_else(|_| Err(self.shared.incident(name)))
    }

    /// Runs a command on the thread that asks: for hosts without a runtime of their own.
    pub fn call_here(&self, name: &str, request: Value) -> Result<Value, WireError> {
        self.shared.run(command(name)?, request)
    }
}

fn command(name: &str) -> Result<&'static Command, WireError> {
    TABLE.iter().find(|command| command.name == name).ok_or_else(|| WireError::new(ErrorCode::CommandUnknown))
}

impl Shared {
    fn run(&self, command: &'static Command, request: Value) -> Result<Value, WireError> {
        tracing::debug!(command = command.name, "begins");
        self.check(command.needs)?;
        let task = command.is_long.then(|| self.tasks.start(self.events.clone()));
        let answer = catch_unwind(AssertUnwindSafe(|| self.handle(command, request, task.as_ref())));
        if let Some(task) = &task {
            self.tasks.end(task.id);
        }
        let answer = answer.unwrap_or_else(|_| Err(self.incident(command.name)));
        match &answer {
            Ok(_) => {
                let tags: Vec<String> = command.makes_stale.iter().map(|tag| (*tag).to_owned()).collect();
                if !tags.is_empty() {
                    // Nobody listening is no error.
                    let _ = self.events.send(Event::DataChanged { tags });
                }
                tracing::debug!(command = command.name, "done");
            }
            Err(error) => tracing::debug!(command = command.name, code = error.code.message_name(), "refused"),
        }
        answer
    }

    fn handle(
        &self,
        command: &'static Command,
        request: Value,
        task: Option<&TaskProgress>,
    ) -> Result<Value, WireError> {
        let context = Context {
            host: self.host.as_ref(),
            session_host: &self.session_host,
            files: &self.files,
            progress: task.map_or(&Silent, |task| task),
            slot: &self.slot,
            tasks: &self.tasks,
            events: &self.events,
        };
        (command.handler)(&context, request)
    }

    fn check(&self, needs: Needs) -> Result<(), WireError> {
        let session = self.slot.get();
        match (needs, session) {
            (Needs::Anything, _) | (Needs::Closed, None) | (Needs::Open, Some(_)) => Ok(()),
            (Needs::Closed, Some(_)) => Err(WireError::new(ErrorCode::VaultAlreadyOpen)),
            (Needs::Open | Needs::Confirmed, None) => Err(WireError::new(ErrorCode::VaultLocked)),
            (Needs::Confirmed, Some(session)) => Ok(session.require_confirmed()?),
        }
    }

    /// An error of the program itself, with the number under which the log tells more.
    fn incident(&self, command: &str) -> WireError {
        let number = self.incidents.fetch_add(1, Ordering::Relaxed) + 1;
        let incident = format!("{}-{number}", std::process::id());
        tracing::error!(command, incident, "failed in a way it must not");
        WireError { incident: Some(incident), ..WireError::new(ErrorCode::Internal) }
    }
}
