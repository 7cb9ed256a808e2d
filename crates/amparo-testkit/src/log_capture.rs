//! Everything this process logs, at the most verbose level, kept in memory.

use std::io;
use std::sync::{Arc, Mutex, Once, OnceLock};

use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

/// What was logged since the first call of [`LogCapture::start`], by every thread.
#[derive(Clone, Debug, Default)]
pub struct LogCapture(Arc<Mutex<Vec<u8>>>);

impl LogCapture {
    /// Begins to keep what is logged, through `tracing` and through `log`; once a process.
    pub fn start() -> Self {
        static CAPTURE: OnceLock<LogCapture> = OnceLock::new();
        static INSTALLED: Once = Once::new();
        let capture = CAPTURE.get_or_init(Self::default);
        INSTALLED.call_once(|| capture.install());
        capture.clone()
    }

    fn install(&'static self) {
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(self.clone())
            .finish();
        assert!(
            tracing::subscriber::set_global_default(subscriber).is_ok(),
            "nothing else of this process keeps the log"
        );
        assert!(log::set_logger(self).is_ok(), "nothing else of this process keeps the log");
        log::set_max_level(log::LevelFilter::Trace);
        // What proves that the most verbose level is kept, by either way.
        tracing::trace!("through tracing");
        log::trace!("through log");
    }

    /// What was logged so far.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl io::Write for LogCapture {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for LogCapture {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl log::Log for LogCapture {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{} {} {}\n", record.level(), record.target(), record.args());
        self.0.lock().unwrap().extend_from_slice(line.as_bytes());
    }

    fn flush(&self) {}
}
