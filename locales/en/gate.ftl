### Checked by: the authors
### What the gate answers: its steps, and why something stops, is left out, or is named as a gap.

gate-step-embargo = Embargo and protection alert
gate-step-role = Role of the member
gate-step-review = Review
gate-step-consent = Consent
gate-step-child = Children
gate-step-sensitivity = Sensitivity and clearance
gate-step-source = Protection of sources
gate-step-jigsaw = Combinations that tell who someone is
gate-step-small-cells = Small numbers
gate-step-metadata = Metadata and pictures
gate-step-never = What never leaves
gate-step-two-persons = Release by two persons
gate-step-log = Log of releases

gate-stop-case-missing = the case is not here
gate-stop-known-gap = entries of the case are known to be missing
gate-stop-rolled-back = the vault was set back to an older state
gate-stop-restored-without-exchange = the vault was restored and has not been exchanged with another office since
gate-stop-embargo = an embargo is on the case
gate-stop-protection-alert = a protection alert is on the case or on a person
gate-stop-role-lacks-document = your role does not allow this document for this recipient
gate-stop-profile-too-wide = the redaction profile is wider than this recipient allows
gate-stop-nothing-left = without the persons who did not consent nothing is left
gate-stop-case-too-sensitive = the case is more sensitive than the recipient is cleared for

gate-not-judged-review = no review is recorded
gate-not-judged-child-assent = a person may be a child, and the caregiver's consent and the child's assent have not been judged
gate-not-judged-source-facts = whether facts point to a protected source has not been judged
gate-not-judged-combinations = whether details together tell who someone is has not been judged
gate-not-judged-small-numbers = small numbers have not been judged
gate-not-judged-second-person = no second person has released it

gate-drop-consent-missing = No consent for this purpose and recipient
gate-drop-consent-ask-again = The person must be asked again
gate-drop-consent-refused = The person said no
gate-drop-consent-withdrawn = The person withdrew consent
gate-drop-consent-expired = The consent has run out
gate-drop-consent-level = The consent does not go this far
gate-drop-about-dropped-person = About a person whose data is left out
gate-drop-part-of-dropped = Part of a record that is left out
gate-drop-child = A person who may be a child is never named
gate-drop-clearance = More sensitive than the recipient is cleared for
gate-drop-no-trace = A source of whom no trace may leave
gate-drop-picture-not-judged = Nobody has judged whether the picture shows a person
gate-drop-picture-shows-person = The picture shows a person and has no redacted copy
gate-drop-picture-protected = The file is sealed like an identity, and no identity leaves
gate-drop-identity = Protected identity
gate-drop-export-class = Not part of this redaction profile
gate-drop-other-case = Belongs to another case
gate-drop-unknown = Written by a newer version of the program
gate-drop-audit = Records of who looked at what never leave
gate-drop-own-pseudonym = The own team's pseudonym is not for others
gate-drop-no-pseudonym = The person has no pseudonym for this recipient
gate-drop-holds-identity = The text holds a protected identity
gate-drop-refers-to-dropped = Refers to a record that is left out

gate-gap-consent-missing = No consent is recorded; the pseudonym is used
gate-gap-consent-ask-again = The person must be asked again; the pseudonym is used
gate-gap-picture-not-judged = Nobody has judged whether the picture shows a person
gate-gap-picture-shows-person = The picture shows a person and has no redacted copy
gate-gap-picture-protected = The file is sealed like an identity, and no identity leaves
gate-gap-erased = Erased
gate-gap-sealed = Protected, not shown
gate-gap-conflict = Values contradict each other
gate-gap-not-stated = Not stated
gate-gap-record-missing = A record that is referred to is not here
gate-gap-holds-identity = A text that held a protected identity was left out
gate-gap-step-not-judged = A step of the gate has not been judged

gate-custody-empty = no custody event is recorded
gate-custody-no-beginning = the chain of custody has no beginning
gate-custody-never-hashed = no hash was recorded
gate-custody-never-sealed = it was never recorded as sealed
gate-custody-fixity-failed = a check of its hash failed
gate-custody-time-runs-back = the times of the custody events run backwards
gate-custody-corrects-nothing = a correction names no earlier event
gate-custody-after-destruction = something is recorded after it was destroyed
