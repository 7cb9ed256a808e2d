//! The gate: every way out of the vault passes it, and what it lets go is a [`Release`].
//!
//! Not here: collecting the records (casework), review, two-person release and counting, whose
//! steps answer "not judged" until their kinds stand; and writing anything.
//! Must stay true: nobody else can make a `Release` or an `ObjectToken`; "not judged" stops
//! everything but a draft for the own team; a conflict counts as its most restrictive reading.

mod filter;
mod people;
mod plan;
mod release;
mod request;
mod scan;
mod step;
mod steps;
#[cfg(test)]
mod tests;
mod view;

pub use release::{
    Citation, Gap, ObjectToken, PictureUse, Release, ReleasedField, ReleasedRecord, ReleasedValue, Watermark,
};
pub use request::{Document, Request, Role};
pub use scan::Needles;
pub use step::{Answer, Drop, DropReason, GapReason, NotJudgedReason, Step, StopReason};
pub use view::{Completeness, View};

use crate::id::RecordId;
use crate::value::Value;

/// The judge of what leaves.
#[derive(Debug, Clone, Copy)]
pub struct Gate;

/// What the gate decided, step by step.
#[derive(Debug)]
pub struct Decision {
    answers: Vec<(Step, Answer)>,
    release: Option<Release>,
    withheld: Vec<Withheld>,
}

/// Why something may not leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Halt {
    /// A rule forbids it.
    #[error("step {0}: {1}")]
    Stopped(Step, StopReason),
    /// A step cannot be judged yet, and this is no draft for the own team.
    #[error("step {0} is not judged: {1}")]
    NotJudged(Step, NotJudgedReason),
}

/// A value that was seen and did not pass; for tests that nothing of it leaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    /// The record.
    pub record: RecordId,
    /// The field.
    pub field: String,
    /// The value.
    pub value: Value,
}

impl Gate {
    /// Judges a request by the thirteen steps in their order.
    pub fn judge(request: &Request, view: &View<'_>) -> Decision {
        let context = view::Context::new(request, view);
        let mut plan = plan::Plan::default();
        let answers: Vec<(Step, Answer)> =
            Step::ALL.iter().map(|step| (*step, steps::judge(*step, &context, &mut plan))).collect();
        if halts(&answers, request).next().is_some() {
            return Decision { answers, release: None, withheld: Vec::new() };
        }
        for (step, answer) in &answers {
            if let Answer::NotJudged(reason) = answer {
                plan.gaps.push(Gap::step(*step, *reason));
            }
        }
        let (release, withheld) = filter::release(&context, plan);
        Decision { answers, release: Some(release), withheld }
    }
}

/// The answers that stop this request.
fn halts(answers: &[(Step, Answer)], request: &Request) -> impl Iterator<Item = Halt> {
    let is_draft = request.is_own_team_draft();
    answers.iter().filter_map(move |(step, answer)| match answer {
        Answer::Stop(reason) => Some(Halt::Stopped(*step, *reason)),
        Answer::NotJudged(reason) if !is_draft => Some(Halt::NotJudged(*step, *reason)),
        _ => None,
    })
}

impl Decision {
    /// The thirteen answers.
    pub fn answers(&self) -> &[(Step, Answer)] {
        &self.answers
    }

    /// Why nothing leaves; empty if the release stands.
    pub fn halts(&self) -> Vec<Halt> {
        if self.release.is_some() {
            return Vec::new();
        }
        let halting = |(step, answer): &(Step, Answer)| match answer {
            Answer::Stop(reason) => Some(Halt::Stopped(*step, *reason)),
            Answer::NotJudged(reason) => Some(Halt::NotJudged(*step, *reason)),
            _ => None,
        };
        self.answers.iter().filter_map(halting).collect()
    }

    /// True if something may leave.
    pub fn is_allowed(&self) -> bool {
        self.release.is_some()
    }

    /// What may leave, or why nothing may.
    pub fn into_release(self) -> Result<Release, Vec<Halt>> {
        let halts = self.halts();
        self.release.ok_or(halts)
    }

    /// What was seen and did not pass.
    pub fn withheld(&self) -> &[Withheld] {
        &self.withheld
    }
}
