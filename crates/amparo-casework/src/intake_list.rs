//! The list of an intake that is under way: kept sealed until it ends, so that an interrupted one can go on without
//! taking in twice what was secured.

use amparo_domain::RecordId;
use serde::{Deserialize, Serialize};

use crate::error::CaseworkError;
use crate::session::Session;

/// What is kept of an intake.
#[derive(Serialize, Deserialize)]
struct Kept {
    intake: bool,
    case: RecordId,
    begun_at_millis: i64,
    files: Vec<String>,
}

/// An intake that was interrupted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterruptedIntake {
    /// The case.
    pub case: RecordId,
    /// Its reference.
    pub reference: Option<String>,
    /// How many files it was to take in.
    pub files: usize,
}

/// An intake under way.
pub(crate) struct IntakeList {
    id: [u8; 16],
    /// When it was first begun.
    pub(crate) begun_at_millis: i64,
    /// Whether it goes on with one that was interrupted.
    pub(crate) is_resumed: bool,
}

impl Session {
    /// Begins an intake, or goes on with an interrupted one of the same case and files.
    pub(crate) fn begin_intake(&self, case: RecordId, files: &[String]) -> Result<IntakeList, CaseworkError> {
        for (id, content) in self.vault.drafts()? {
            let Ok(kept) = serde_json::from_slice::<Kept>(&content) else { continue };
            if kept.intake && kept.case == case && kept.files == files {
                return Ok(IntakeList { id, begun_at_millis: kept.begun_at_millis, is_resumed: true });
            }
        }
        let id = *self.vault.make_record_id().as_bytes();
        let kept = Kept { intake: true, case, begun_at_millis: self.now_millis(), files: files.to_vec() };
        let content = serde_json::to_vec(&kept).map_err(|_| CaseworkError::Internal)?;
        self.vault.put_draft(id, &content)?;
        Ok(IntakeList { id, begun_at_millis: kept.begun_at_millis, is_resumed: false })
    }

    /// Forgets the list of an intake that came to its end.
    pub(crate) fn end_intake(&self, list: &IntakeList) -> Result<(), CaseworkError> {
        Ok(self.vault.remove_draft(list.id)?)
    }

    /// This member's intakes that were interrupted.
    pub fn interrupted_intakes(&self) -> Result<Vec<InterruptedIntake>, CaseworkError> {
        let mut interrupted = Vec::new();
        for (_, content) in self.vault.drafts()? {
            let Ok(kept) = serde_json::from_slice::<Kept>(&content) else { continue };
            if kept.intake {
                let reference = self.vault.listed(kept.case)?.and_then(|listed| listed.reference);
                interrupted.push(InterruptedIntake { case: kept.case, reference, files: kept.files.len() });
            }
        }
        Ok(interrupted)
    }

    /// Forgets the interrupted intakes of a case, whose files will not be taken in any more; what was secured stays.
    /// Gives how many there were.
    pub fn intake_forget(&self, case: &str) -> Result<usize, CaseworkError> {
        let case = self.find("case", case)?;
        let mut forgotten = 0;
        for (id, content) in self.vault.drafts()? {
            let Ok(kept) = serde_json::from_slice::<Kept>(&content) else { continue };
            if kept.intake && kept.case == case {
                self.vault.remove_draft(id)?;
                forgotten += 1;
            }
        }
        Ok(forgotten)
    }
}
