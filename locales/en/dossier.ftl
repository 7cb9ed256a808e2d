### Checked by: the authors
### Texts of the documents that leave as PDF. They are read by lawyers of both sides: exact, calm, no guilt stated.

dossier-title-full = Case dossier
dossier-page = Page { $page } of { $pages }
dossier-draft = DRAFT
dossier-demo = DEMO
dossier-caveat = Allegations, not findings of guilt
dossier-classification-u = UNCLASSIFIED
dossier-classification-c = CONFIDENTIAL
dossier-classification-sc = STRICTLY CONFIDENTIAL
dossier-copy-own-team = Draft for the own team. Not to be passed on.
dossier-release-code = Release { $code }
dossier-contents = Contents

dossier-fact-reference = Reference
dossier-fact-kind = Kind
dossier-fact-office = Office
dossier-fact-recipient = Recipient
dossier-fact-purpose = Purpose
dossier-fact-profile = Redaction profile
dossier-fact-classification = Classification
dossier-fact-made = Made on
dossier-fact-standard = Standard of proof
dossier-fact-release = Release
dossier-fact-state = State of the case
dossier-fact-opened = Opened
dossier-fact-mission = Mission
dossier-fact-mandate = Mandate basis

dossier-cover-contents = This document sets out what is recorded of case { $reference }: { $events ->
        [one] one event
       *[other] { $events } events
    }, { $acts ->
        [one] one act
       *[other] { $acts } acts
    }, { $persons ->
        [one] one person
       *[other] { $persons } persons
    } and { $exhibits ->
        [one] one exhibit
       *[other] { $exhibits } exhibits
    }. Persons are named by pseudonyms; who they are is not in this document.
dossier-cover-verify = Each exhibit is listed with the SHA-256 hash of its original file. Whoever is given an exhibit can compute the hash with a standard tool, such as sha256sum, and compare it with the list. A file that differs in a single bit has another hash.
dossier-cover-draft = This is a draft for the own team. It has not been reviewed, consents may be missing, and it must not leave the team.

dossier-part-summary = Summary
dossier-part-scope = Mandate, scope, method and limits
dossier-part-standard = Standard of proof
dossier-part-chronology = Chronology
dossier-part-events = Events
dossier-part-persons = Persons concerned
dossier-part-involvement = Alleged involvement
dossier-part-exhibits = Exhibits
dossier-part-gaps = Gaps and what was left out
dossier-part-custody = Annex A. Custody of the exhibits
dossier-part-codes = Annex B. Codes used
dossier-part-closing = About this document

dossier-nothing-recorded = Nothing is recorded.
dossier-no-summary = No summary has been written.
dossier-no-scope = Scope and method have not been described.
dossier-standard-text = Unless said otherwise, what follows is stated to this standard: { $standard }.
dossier-standard-unset = No standard of proof has been set for this case.
dossier-events-of-case = The case holds { $count ->
        [one] one event
       *[other] { $count } events
    }. Dates are given as precisely as they are known; the earliest and the latest day are stated where a date is uncertain.

dossier-head-date = Date
dossier-head-event = Event
dossier-head-place = Place
dossier-head-act = Act
dossier-head-victim = Victim
dossier-head-when = When
dossier-head-count = Count
dossier-head-methods = Method
dossier-head-source = Source
dossier-head-grade = Grade
dossier-head-received = Received
dossier-head-content = What it says
dossier-head-person = Person
dossier-head-sex = Sex
dossier-head-age = Age
dossier-head-further = Further details
dossier-head-perpetrator = Alleged perpetrator
dossier-head-degree = Degree
dossier-head-basis = Basis
dossier-head-reply = Reply
dossier-head-time = Time (UTC)
dossier-head-step = Step
dossier-head-by = By
dossier-head-result = Result
dossier-head-code = Code
dossier-head-list = List
dossier-head-meaning = Meaning
dossier-head-gap = Gap
dossier-head-concerns = Concerns
dossier-head-entry = Entry

dossier-acts = Acts
dossier-sources = Sources
dossier-narrative = What happened
dossier-contradiction = Values of “{ $field }” contradict each other. All are given, the one shown elsewhere first:
dossier-contradiction-value = { $value } (entered by { $author }, { $time })
dossier-date-span = between { $earliest } and { $latest }
dossier-date-as-written = { $span } (recorded as { $written })
dossier-count-range = { $best } (at least { $min }, at most { $max })
dossier-count-at-least = at least { $min }
dossier-count-at-most = at most { $max }
dossier-first-hand = first-hand
dossier-not-first-hand = not first-hand
dossier-not-stated = not stated
dossier-withheld = withheld
dossier-sealed = protected
dossier-erased = erased
dossier-dropped = left out
dossier-yes = yes
dossier-no = no
dossier-conflict-mark = contradicted

dossier-exhibit-number = Exhibit
dossier-exhibit-hash = SHA-256
dossier-exhibit-size = Size
dossier-exhibit-bytes = { $size } bytes
dossier-exhibit-type = Media type
dossier-exhibit-from = From
dossier-exhibit-collected = Collected
dossier-exhibit-captured = Captured
dossier-exhibit-custody = Custody
dossier-exhibit-duplicate = Same file as { $number }
dossier-exhibit-caption = Exhibit { $number }. { $description }
dossier-exhibit-alternative = Picture of exhibit { $number }: { $description }
dossier-exhibit-not-judged = Not shown: nobody has yet judged whether this picture shows a person.
dossier-exhibit-shows-person = Not shown: this picture shows a person, and there is no redacted copy.
dossier-exhibit-protected = Not shown: this file is sealed like an identity.
dossier-exhibit-graphic = Not shown: graphic content.
dossier-exhibit-not-readable = Not shown: the file could not be turned into a picture.
dossier-custody-line = { $step }, { $time }
dossier-custody-chain = { $count ->
        [one] One custody event is recorded, without a gap in the chain.
       *[other] { $count } custody events are recorded, without a gap in the chain.
    }
dossier-custody-intro = Every handling of an exhibit is an entry of the journal, signed by the member who did it and chained to the entry before. The entry number names it.

dossier-gaps-intro = This list says what is missing from the document, and why.
dossier-gaps-none = Nothing is missing.
dossier-missing-glyphs = Characters without a letterform are printed by their number: { $list }.

dossier-closing-authors = Authors
dossier-closing-reviewer = Reviewer
dossier-closing-not-reviewed = Not reviewed
dossier-closing-consent = Consent basis
dossier-closing-consent-draft = Draft for the own team: record internally
dossier-closing-head = Journal head
dossier-closing-version = Made with
dossier-closing-time = Time of release

dossier-note-contents = What this document contains
dossier-note-handling = Handling
dossier-note-verify = How to verify it
dossier-and-more = { $names } and { $count } more
