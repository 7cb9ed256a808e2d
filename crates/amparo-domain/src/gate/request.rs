//! What is asked of the gate: which document, for whom, what for, by whom.
//!
//! Not here: the records (`view`).
//! Must stay true: only the combination own team, purpose 1, profile INTERNAL is a draft.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::coded::coded;
use crate::consent::{IdentityLevel, Purpose, Recipient};
use crate::id::RecordId;
use crate::schema::ExportClass;
use crate::sensitivity::Sensitivity;

coded! {
    /// The kinds of document (list DOCUMENT).
    Document {
        /// The full dossier.
        Full = "full",
        /// The custody report.
        Custody = "custody",
        /// A statement.
        Statement = "statement",
        /// A legal qualification.
        Qualification = "qualification",
        /// A referral to services.
        Referral = "referral",
        /// A notification to a troop-contributing country.
        TccNotification = "tcc_notification",
        /// Statistics.
        Statistics = "statistics",
        /// Input for monitoring and reporting on children.
        MrmInput = "mrm_input",
        /// Conflict-related sexual violence.
        CrsvSheet = "crsv_sheet",
        /// A list of casualties.
        CasualtyList = "casualty_list",
        /// A human-rights due-diligence assessment.
        HrddpAssessment = "hrddp_assessment",
        /// Early warning.
        EarlyWarning = "early_warning",
        /// An extract for training.
        TrainingExtract = "training_extract",
        /// The matrix of recommendations.
        RecommendationMatrix = "recommendation_matrix",
        /// The log of disclosures.
        DisclosureLog = "disclosure_log",
    }
}

coded! {
    /// The roles of a member (list ROLE_MEMBER).
    Role {
        /// Works own cases.
        Investigator = "investigator",
        /// Assigns, changes states.
        Lead = "lead",
        /// Reads and approves, never edits.
        Reviewer = "reviewer",
        /// Qualifies and exports.
        LegalAdviser = "legal_adviser",
        /// The misconduct module.
        ConductOfficer = "conduct_officer",
        /// Children and conflict-related sexual violence.
        ChildProtectionAdviser = "child_protection_adviser",
        /// Identities, consent, risk.
        ProtectionOfficer = "protection_officer",
        /// Retention and archive.
        RecordsOfficer = "records_officer",
        /// Pseudonymised data and statistics.
        Analyst = "analyst",
        /// Training only.
        Trainer = "trainer",
        /// Members, keys, backup; no case content.
        Administrator = "administrator",
    }
}

impl Document {
    /// The roles that may make it for the own team.
    fn own_team_roles(self) -> &'static [Role] {
        use Role::{
            Analyst, ChildProtectionAdviser, ConductOfficer, Investigator, Lead, LegalAdviser, ProtectionOfficer,
            RecordsOfficer, Reviewer, Trainer,
        };
        match self {
            Self::Full | Self::Custody | Self::Statement | Self::Qualification => {
                &[Investigator, Lead, Reviewer, LegalAdviser]
            }
            Self::Referral => &[Investigator, Lead, ProtectionOfficer],
            Self::TccNotification => &[Lead, LegalAdviser, ConductOfficer],
            Self::MrmInput | Self::CrsvSheet => &[Lead, LegalAdviser, ChildProtectionAdviser],
            Self::Statistics | Self::CasualtyList | Self::EarlyWarning => &[Lead, LegalAdviser, Analyst],
            Self::HrddpAssessment | Self::RecommendationMatrix => &[Investigator, Lead, LegalAdviser],
            Self::TrainingExtract => &[Lead, LegalAdviser, Trainer],
            Self::DisclosureLog => &[Lead, LegalAdviser, RecordsOfficer],
        }
    }

    /// True if one of the roles may make it for this recipient.
    pub fn is_allowed(self, roles: &BTreeSet<Role>, recipient: Recipient) -> bool {
        let may = |allowed: &[Role]| allowed.iter().any(|role| roles.contains(role));
        match recipient {
            Recipient::OwnTeam => may(self.own_team_roles()),
            Recipient::ConductOversight => may(&[Role::LegalAdviser, Role::ConductOfficer]),
            Recipient::Organisation if self == Self::Referral => may(&[Role::LegalAdviser, Role::ProtectionOfficer]),
            _ => may(&[Role::LegalAdviser]),
        }
    }

    /// How much of a person the document carries at most, whatever the consent.
    pub fn identity_limit(self, recipient: Recipient, purpose: Purpose) -> IdentityLevel {
        match (self, recipient, purpose) {
            (Self::Referral, _, Purpose::Referral) => IdentityLevel::Identity,
            (Self::Statistics | Self::CasualtyList | Self::EarlyWarning | Self::TrainingExtract, _, _)
            | (_, Recipient::Media, _) => IdentityLevel::Facts,
            (_, Recipient::ConductOversight, Purpose::Disciplinary) => IdentityLevel::Identity,
            _ => IdentityLevel::Pseudonym,
        }
    }
}

impl Recipient {
    /// The highest level of sensitivity the recipient may get.
    pub const fn clearance(self) -> Sensitivity {
        match self {
            Self::OwnTeam | Self::MissionHumanRights | Self::ConductOversight | Self::Court => {
                Sensitivity::StrictlyConfidential
            }
            Self::OtherUn | Self::Organisation | Self::ContributingCountry => Sensitivity::Confidential,
            Self::HostState | Self::Media => Sensitivity::Unclassified,
        }
    }

    /// True if the profile is no wider than this recipient allows.
    pub fn accepts(self, profile: ExportClass) -> bool {
        let own = match self {
            Self::OwnTeam => ExportClass::Internal,
            Self::MissionHumanRights | Self::ConductOversight | Self::OtherUn | Self::Organisation => {
                ExportClass::UnPartner
            }
            Self::ContributingCountry | Self::HostState => ExportClass::Tcc,
            Self::Court => ExportClass::Judicial,
            Self::Media => ExportClass::Public,
        };
        profile == own || matches!(profile, ExportClass::Public | ExportClass::Training)
    }
}

/// What is asked of the gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The document.
    pub document: Document,
    /// The case.
    pub case: RecordId,
    /// Who gets it.
    pub recipient: Recipient,
    /// What for.
    pub purpose: Purpose,
    /// The redaction profile.
    pub profile: ExportClass,
    /// The language of the document.
    pub language: String,
    /// The roles of the member who asks.
    pub roles: BTreeSet<Role>,
    /// True if it is meant as a draft for the own team, with watermark.
    pub own_team_draft: bool,
    /// The day, to judge whether a consent has run out.
    pub today: NaiveDate,
}

impl Request {
    /// A draft for the own team.
    pub fn draft(document: Document, case: RecordId, language: &str, roles: BTreeSet<Role>, today: NaiveDate) -> Self {
        Self {
            document,
            case,
            recipient: Recipient::OwnTeam,
            purpose: Purpose::RecordInternally,
            profile: ExportClass::Internal,
            language: language.to_owned(),
            roles,
            own_team_draft: true,
            today,
        }
    }

    /// True only for own team, purpose 1 and profile INTERNAL together.
    pub fn is_own_team_draft(&self) -> bool {
        self.own_team_draft
            && self.recipient == Recipient::OwnTeam
            && self.purpose == Purpose::RecordInternally
            && self.profile == ExportClass::Internal
    }
}
