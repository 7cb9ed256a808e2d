//! Figures, and the table they are printed in.

use std::time::Duration;

use crate::measure::number;

/// What a figure is held against.
#[derive(Clone, Copy)]
pub(crate) enum Target {
    AtLeast(f64),
    AtMost(f64),
    /// Shown to be compared with others.
    Open,
}

impl Target {
    fn is_met(self, measured: f64) -> Option<bool> {
        match self {
            Self::AtLeast(bound) => Some(measured >= bound),
            Self::AtMost(bound) => Some(measured <= bound),
            Self::Open => None,
        }
    }

    fn text(self, unit: &str) -> String {
        match self {
            Self::AtLeast(bound) => format!("at least {}{unit}", bound_text(bound)),
            Self::AtMost(bound) => format!("at most {}{unit}", bound_text(bound)),
            Self::Open => "none".to_owned(),
        }
    }
}

/// Two decimals at most, and none that say nothing.
fn bound_text(bound: f64) -> String {
    let text = format!("{bound:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// One measured figure.
pub(crate) struct Figure {
    what: String,
    ours: String,
    peer: String,
    ratio: Option<f64>,
    measured: f64,
    unit: &'static str,
    target: Target,
    where_time_goes: &'static str,
}

impl Figure {
    /// How fast ours is beside a peer: above 1 is faster than the peer.
    pub(crate) fn speed(
        what: &str,
        amount: (u64, &str),
        ours: Duration,
        peer: (&str, Duration),
        target: Target,
    ) -> Self {
        let rate = |time: Duration| {
            let rate = number(amount.0) / time.as_secs_f64().max(1e-9);
            format!("{} {}/s", rounded(rate), amount.1)
        };
        let ratio = peer.1.as_secs_f64() / ours.as_secs_f64().max(1e-9);
        Self::new(what, rate(ours), format!("{} {}", rate(peer.1), peer.0), Some(ratio), ratio, "", target)
    }

    /// How long ours takes beside a peer: below 1 is faster than the peer.
    pub(crate) fn time(what: &str, ours: Duration, peer: (&str, Duration), target: Target) -> Self {
        let ratio = ours.as_secs_f64() / peer.1.as_secs_f64().max(1e-9);
        Self::new(what, shown(ours), format!("{} {}", shown(peer.1), peer.0), Some(ratio), ratio, "", target)
    }

    /// A figure that has a target of its own; the peer is shown beside it.
    pub(crate) fn of_its_own(what: &str, measured: f64, unit: &'static str, peer: String, target: Target) -> Self {
        Self::new(what, format!("{}{unit}", rounded(measured)), peer, None, measured, unit, target)
    }

    fn new(
        what: &str,
        ours: String,
        peer: String,
        ratio: Option<f64>,
        measured: f64,
        unit: &'static str,
        target: Target,
    ) -> Self {
        Self { what: what.to_owned(), ours, peer, ratio, measured, unit, target, where_time_goes: "" }
    }

    /// Where the time goes, said if the target is missed.
    #[must_use]
    pub(crate) fn because(self, where_time_goes: &'static str) -> Self {
        Self { where_time_goes, ..self }
    }

    fn verdict(&self) -> String {
        match self.target.is_met(self.measured) {
            None => "–".to_owned(),
            Some(true) => "met".to_owned(),
            Some(false) if self.where_time_goes.is_empty() => "missed".to_owned(),
            Some(false) => format!("missed ({})", self.where_time_goes),
        }
    }

    fn row(&self) -> [String; 6] {
        [
            self.what.clone(),
            self.ours.clone(),
            self.peer.clone(),
            self.ratio.map_or_else(|| "–".to_owned(), |ratio| format!("{ratio:.2}")),
            self.target.text(self.unit),
            self.verdict(),
        ]
    }
}

/// Three digits that mean something.
fn rounded(value: f64) -> String {
    if value >= 100.0 {
        format!("{value:.0}")
    } else if value >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}

/// A time in the unit that fits it.
pub(crate) fn shown(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds >= 1.0 {
        format!("{} s", rounded(seconds))
    } else if seconds >= 1e-3 {
        format!("{} ms", rounded(seconds * 1e3))
    } else {
        format!("{} µs", rounded(seconds * 1e6))
    }
}

const HEAD: [&str; 6] = ["figure", "ours", "peer", "ratio", "target", "verdict"];

/// Everything that was measured.
#[derive(Default)]
pub(crate) struct Report {
    figures: Vec<Figure>,
    failures: Vec<String>,
}

impl Report {
    pub(crate) fn add(&mut self, figures: Vec<Figure>) {
        self.figures.extend(figures);
    }

    pub(crate) fn failed(&mut self, name: &str, why: &str) {
        self.failures.push(format!("{name} could not be measured: {why}"));
    }

    /// Whether everything that was asked for was measured.
    pub(crate) fn is_whole(&self) -> bool {
        self.failures.is_empty()
    }

    #[expect(clippy::print_stderr, reason = "tells the person who waits how far it is")]
    pub(crate) fn begin(name: &str) {
        eprintln!("measuring {name} …");
    }

    /// Prints the table.
    #[expect(clippy::print_stdout, reason = "the table is what this program is for")]
    pub(crate) fn finish(&self, failed: Option<&str>) {
        let mut rows = vec![HEAD.map(str::to_owned)];
        rows.extend(self.figures.iter().map(Figure::row));
        let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..HEAD.len()).map(width).collect();
        for row in &rows {
            let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
            println!("{}", cells.join("  ").trim_end());
        }
        for failure in self.failures.iter().map(String::as_str).chain(failed) {
            println!("FAILED  {failure}");
        }
    }
}
