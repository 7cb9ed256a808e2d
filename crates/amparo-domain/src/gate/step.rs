//! The closed list of steps, and the closed lists of what they can say.
//!
//! Not here: the rules themselves, and the labels of the codes.
//! Must stay true: the order of the steps is the order of their rules.

use crate::coded::coded;
use crate::id::RecordId;

coded! {
    /// The thirteen steps, in order.
    Step {
        /// 1: protection alert, legal embargo, known gaps.
        Embargo = "embargo",
        /// 2: the member's roles.
        Role = "role",
        /// 3: review.
        Review = "review",
        /// 4: consent.
        Consent = "consent",
        /// 5: children.
        Child = "child",
        /// 6: sensitivity and clearance.
        Sensitivity = "sensitivity",
        /// 7: protection of sources.
        Source = "source",
        /// 8: combinations that tell who someone is.
        Jigsaw = "jigsaw",
        /// 9: small numbers.
        SmallCells = "small_cells",
        /// 10: metadata and pictures.
        Metadata = "metadata",
        /// 11: what is never exported.
        Never = "never",
        /// 12: release by two persons.
        TwoPersons = "two_persons",
        /// 13: the log of releases.
        Log = "log",
    }
}

/// What a step answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Nothing to object.
    Pass,
    /// Parts do not leave.
    Drop(Vec<Drop>),
    /// Nothing leaves.
    Stop(StopReason),
    /// It cannot be judged yet: stops everything but a draft for the own team.
    NotJudged(NotJudgedReason),
}

coded! {
    /// Why nothing leaves.
    StopReason {
        /// The case is not among the records.
        CaseMissing = "stop_case_missing",
        /// Entries are known to be missing.
        KnownGap = "stop_known_gap",
        /// The vault was set back to an older state.
        RolledBack = "stop_rolled_back",
        /// Restored, and not exchanged with another replica since.
        RestoredWithoutExchange = "stop_restored_without_exchange",
        /// A legal embargo on the case.
        Embargo = "stop_embargo",
        /// A protection alert on the case or a person.
        ProtectionAlert = "stop_protection_alert",
        /// The member's roles do not allow this document.
        RoleLacksDocument = "stop_role_lacks_document",
        /// The profile is wider than the recipient allows.
        ProfileTooWide = "stop_profile_too_wide",
        /// Without the persons who did not consent the document has no meaning.
        NothingLeft = "stop_nothing_left",
        /// The case is more sensitive than the recipient is cleared for.
        CaseTooSensitive = "stop_case_too_sensitive",
    }
}

coded! {
    /// Why a step cannot be judged.
    NotJudgedReason {
        /// No review is recorded.
        ReviewNotRecorded = "not_judged_review",
        /// A person who may be a child: the caregiver's consent and the child's assent.
        ChildAssent = "not_judged_child_assent",
        /// Facts that only a protected source could know.
        SourceFacts = "not_judged_source_facts",
        /// Combinations of sex, age, place, date and role.
        Combinations = "not_judged_combinations",
        /// Numbers below five.
        SmallNumbers = "not_judged_small_numbers",
        /// A second person's release.
        SecondPerson = "not_judged_second_person",
    }
}

coded! {
    /// Why a part does not leave.
    DropReason {
        /// No consent for this purpose and recipient.
        ConsentMissing = "drop_consent_missing",
        /// The person must be asked again.
        ConsentAskAgain = "drop_consent_ask_again",
        /// The person said no.
        ConsentRefused = "drop_consent_refused",
        /// The person withdrew consent.
        ConsentWithdrawn = "drop_consent_withdrawn",
        /// The consent has run out.
        ConsentExpired = "drop_consent_expired",
        /// The consent goes less far.
        ConsentLevel = "drop_consent_level",
        /// The record is about someone whose data is dropped.
        AboutDroppedPerson = "drop_about_dropped_person",
        /// It belongs to a record that is dropped.
        PartOfDropped = "drop_part_of_dropped",
        /// A person who may be a child is never named.
        Child = "drop_child",
        /// More sensitive than the recipient is cleared for.
        Clearance = "drop_clearance",
        /// A source of whom no trace may leave.
        NoTrace = "drop_no_trace",
        /// Nobody has judged whether the picture shows a person.
        PictureNotJudged = "drop_picture_not_judged",
        /// The picture shows a person, and there is no redacted derivative.
        PictureShowsPerson = "drop_picture_shows_person",
        /// The picture is sealed like an identity, and no identity leaves.
        PictureProtected = "drop_picture_protected",
        /// An identity value below level 4.
        Identity = "drop_identity",
        /// The profile does not carry the field.
        ExportClass = "drop_export_class",
        /// A record of another case.
        OtherCase = "drop_other_case",
        /// A kind or field this program does not know.
        Unknown = "drop_unknown",
        /// Records of the audit never leave.
        Audit = "drop_audit",
        /// The pseudonym of the own team is not for others.
        OwnPseudonym = "drop_own_pseudonym",
        /// The person has no pseudonym for this recipient.
        NoPseudonym = "drop_no_pseudonym",
        /// The text holds an identity value that does not leave.
        HoldsIdentity = "drop_holds_identity",
        /// It refers to a record that does not leave.
        RefersToDropped = "drop_refers_to_dropped",
    }
}

coded! {
    /// What is printed as a gap.
    GapReason {
        /// No consent is recorded: pseudonym only.
        ConsentMissing = "gap_consent_missing",
        /// The person must be asked again: pseudonym only.
        ConsentAskAgain = "gap_consent_ask_again",
        /// A picture nobody has judged.
        PictureNotJudged = "gap_picture_not_judged",
        /// A picture that shows a person, without redacted derivative.
        PictureShowsPerson = "gap_picture_shows_person",
        /// A picture that is sealed like an identity.
        PictureProtected = "gap_picture_protected",
        /// The value was erased.
        Erased = "gap_erased",
        /// The value is sealed and was not opened.
        Sealed = "gap_sealed",
        /// Several values stand against each other.
        Conflict = "gap_conflict",
        /// Not stated, and needed for review.
        NotStated = "gap_not_stated",
        /// A record that is referred to is not known here.
        RecordMissing = "gap_record_missing",
        /// A text that held an identity value.
        HoldsIdentity = "gap_holds_identity",
        /// A step that could not be judged.
        StepNotJudged = "gap_step_not_judged",
    }
}

/// A part that does not leave.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Drop {
    /// The record.
    pub record: RecordId,
    /// The field, or `picture` for what an exhibit shows; the whole record if none.
    pub field: Option<String>,
    /// Why.
    pub reason: DropReason,
}
