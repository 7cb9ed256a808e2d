### Checked by: the authors
### Names of the kinds of records, one and many (kind-<kind>, kind-<kind>-plural).

# What a member works on: one matter with its events, persons and evidence.
kind-case = Case
# Many of: case.
kind-case-plural = Cases

# The part a person plays in one case.
kind-case-role = Role in a case
# Many of: role in a case.
kind-case-role-plural = Roles in a case

# What happened, at a time and in a place.
kind-event = Event
# Many of: event.
kind-event-plural = Events

# One type of act against one victim or one counted group.
kind-act = Act
# Many of: act.
kind-act-plural = Acts

# A person or a counted group, known by a pseudonym.
kind-person = Person
# Many of: person.
kind-person-plural = Persons

# How a person or group took part in an act.
kind-involvement = Involvement
# Many of: involvement.
kind-involvement-plural = Involvements

# What a source told about an event. The plural is the same word in English; use your language's natural plural or "items of information".
kind-information = Information
# Many of: information.
kind-information-plural = Information

# An item of evidence with its number; the file itself is sealed elsewhere.
kind-exhibit = Exhibit
# Many of: exhibit.
kind-exhibit-plural = Exhibits

# A copy made from an exhibit, for printing, viewing or with parts blacked out.
kind-derivative = Derivative
# Many of: derivative.
kind-derivative-plural = Derivatives

# One thing that was done with an exhibit, in its chain of custody.
kind-custody-event = Custody event
# Many of: custody event.
kind-custody-event-plural = Custody events

# What a person allows, as given at one time.
kind-consent = Consent
# Many of: consent.
kind-consent-plural = Consents

# One pair of purpose and recipient, with its answer.
kind-consent-cell = Consent cell
# Many of: consent cell.
kind-consent-cell-plural = Consent cells

# A text of a record in another language.
kind-translation = Translation
# Many of: translation.
kind-translation-plural = Translations

# A document that left the office, or was drafted.
kind-release = Release
# Many of: release.
kind-release-plural = Releases

# A value that was destroyed lawfully.
kind-erasure = Erasure
# Many of: erasure.
kind-erasure-plural = Erasures

# The note that one laptop has destroyed the value.
kind-erasure-done = Completed erasure
# Many of: completed erasure.
kind-erasure-done-plural = Completed erasures

# An action noted because it leaves no other trace.
kind-audit-event = Audit entry
# Many of: audit entry.
kind-audit-event-plural = Audit entries

# The note that a member typed the recovery words again.
kind-recovery-confirmed = Recovery confirmation
# Many of: recovery confirmation.
kind-recovery-confirmed-plural = Recovery confirmations

# The office whose vault this is.
kind-office = Office
# Many of: office.
kind-office-plural = Offices

# A person who works in the office and can open the vault.
kind-member = Member
# Many of: member.
kind-member-plural = Members

# One copy of the vault on one laptop.
kind-replica = Replica
# Many of: replica.
kind-replica-plural = Replicas

# The chain of entries of one member on one laptop.
kind-log = Log
# Many of: log.
kind-log-plural = Logs

# The key of a closed compartment for a time.
kind-compartment-epoch = Compartment key
# Many of: compartment key.
kind-compartment-epoch-plural = Compartment keys

# The key of a compartment, locked for one member.
kind-compartment-wrap = Compartment grant
# Many of: compartment grant.
kind-compartment-wrap-plural = Compartment grants
