### Checked by: the authors
### Labels of fields (field-<kind>-<field>) and, as .help, one or two sentences that a field officer understands.
### Labels are short and have no full stop. Helps are sentences. Codes in quotation marks are labels in codes.ftl.

## Case: what a member works on: one matter with its events, persons and evidence.

field-case-ref = Case number
    .help = The number of the case. The program makes it from the mission, the year and the letter of this laptop.
field-case-kind = Kind of case
    .help = What the case is about. The kind decides which forms and checks apply.
field-case-title = Title
    .help = A short title that tells your team what the case is about. Never name a victim, a witness or a source in it.
field-case-state = State
    .help = Where the case stands, from draft to archive. Some steps need a second person.
field-case-mission = Mission
    .help = The short code of your mission or office, as it stands in case numbers.
field-case-mandate-basis = Mandate basis
    .help = The resolution, mandate or instruction that allows you to work on this matter.
field-case-opened = Opened
    .help = The day on which work on the case began.
field-case-closed = Closed
    .help = The day on which the case was closed.
field-case-priority = Priority
    .help = How soon the case has to be dealt with.
field-case-standard-of-proof = Standard of proof
    .help = The measure against which the facts are judged. Findings must use the same words.
field-case-lead = Lead
    .help = The member who is responsible for the case.
field-case-team = Team
    .help = The members who work on the case.
field-case-persons = Persons
    .help = The persons this case concerns, whatever their part. Their part in each act is recorded in acts, involvements and information.
field-case-related-events = Related events
    .help = Events of other cases that matter here as well.
field-case-summary = Summary
    .help = The case on at most one page, for a reader who knows nothing about it. Name nobody; refer to persons by their pseudonym.
field-case-scope-and-method = Scope and method
    .help = What was looked into and how, and what could not be done, such as places you were not let into.
field-case-plan = Plan
    .help = What you suppose, which questions are open, which sources you will look for, and what risks this brings.
field-case-conflict-of-interest = Conflict of interest
    .help = Whether anyone on the team is close to a party of the case, and what was done about it. Write "none" if you asked and there is none.
field-case-closure-reason = Reason for closing
    .help = Why the case was closed.
field-case-retention = Retention
    .help = How long the case has to be kept, and under which rule.
field-case-language = Language
    .help = The language in which the case is written.
field-case-sensitivity = Sensitivity
    .help = How much harm it would do if others read this. It can be raised above the usual level of this kind, never lowered below it.
field-case-legal-hold = Legal hold
    .help = While this is set, nothing in the record can be erased. Set it when a court or an inquiry may ask for the record.
field-case-embargo = Embargo
    .help = While this is set, nothing of the case may leave your team, because of a legal or agreed waiting time.
field-case-protection-alert = Protection alert
    .help = Set this when someone in the case is in danger. It stops every release until it is cleared.
field-case-empty-reason = Why fields are empty
    .help = The reason why fields stay empty. A record may always stay incomplete when asking would put someone in danger.

## Role in a case: the part a person plays in one case.

field-case-role-case = Case
    .help = The case this record belongs to. It is set when the record is made and cannot change.
field-case-role-person = Person
    .help = The person who plays this part.
field-case-role-role = Role
    .help = The part the person plays in this case. One person can have several roles, each in a record of its own.
field-case-role-since = Since
    .help = From when the person has played this part, as exactly as you know.
field-case-role-note = Note
    .help = What your team should know about this role. Name nobody; refer to persons by their pseudonym.
field-case-role-sensitivity = Sensitivity
    .help = How much harm it would do if others read this. It can be raised above the usual level of this kind, never lowered below it.

## Event: what happened, at a time and in a place.

field-event-case = Case
    .help = The case this record belongs to. It is set when the record is made and cannot change.
field-event-title = Title
    .help = A short title with what and where. Name no victim, witness or source in it.
field-event-start = Start
    .help = When it began, as exactly as you know: a day, a month, or a span such as 2026-02-20/2026-02-28.
field-event-end = End
    .help = When it ended, as exactly as you know. Leave it empty if it lasted no longer than the start says.
field-event-region = Region
    .help = The province, state or other first-order division. This is the finest place that public figures show.
field-event-area = Area
    .help = The town, village or area, as exactly as it is safe to write.
field-event-area-code = Area code
    .help = The official code of the area (P-code), if your office uses one.
field-event-place = Place on the map
    .help = Latitude and longitude, and how exact they are. An exact place can identify people, so it goes only to partners and courts.
field-event-location = Exact location
    .help = The place as people there call it, such as a house, a crossroads or a camp section.
field-event-location-type = Type of location
    .help = What sort of place it was.
field-event-description = Description
    .help = What happened, in order, in plain words and without judging. Name nobody; refer to persons by their pseudonym.
field-event-impact = Impact
    .help = What the event changed for the people and the place.
field-event-violation-status = Violation status
    .help = How sure it is that this was a violation. Choose "not known" until you have looked into it.
field-event-context = Context
    .help = The situation in which it happened, such as a conflict, an election or a protest.
field-event-clarity = Clarity
    .help = Whether the source tells of one event, or of several that it counts together.
field-event-part-of = Part of
    .help = The larger event to which this one belongs.
field-event-date-received = Received on
    .help = The day on which your office first heard of the event.
field-event-date-recorded = Recorded on
    .help = The day on which the event was written down, if that was later than when you heard of it.
field-event-project = Project
    .help = The project or programme under which the event was recorded.
field-event-external-source = External source
    .help = The data set or organisation from which the event was taken.
field-event-external-id = External number
    .help = The number the event has in that data set.
field-event-source-row = Row as imported
    .help = All columns of the row from which the event was imported, unchanged.
field-event-language = Language
    .help = The language in which the event is written.
field-event-sensitivity = Sensitivity
    .help = How much harm it would do if others read this. It can be raised above the usual level of this kind, never lowered below it.
field-event-legal-hold = Legal hold
    .help = While this is set, nothing in the record can be erased. Set it when a court or an inquiry may ask for the record.
field-event-empty-reason = Why fields are empty
    .help = The reason why fields stay empty. A record may always stay incomplete when asking would put someone in danger.

## Act: one type of act against one victim or one counted group.

field-act-case = Case
    .help = The case this record belongs to. It is set when the record is made and cannot change.
field-act-event = Event
    .help = The event during which the act happened.
field-act-victim = Victim
    .help = The person or counted group against whom the act was done. Make one act for each victim or group.
field-act-type = Type of act
    .help = What was done. Choose the most exact term that your information supports.
field-act-count = Number of victims
    .help = How many people this act concerns: the lowest, the best and the highest number. Leave it empty for one person.
field-act-start = Start
    .help = When the act began, as exactly as you know.
field-act-end = End
    .help = When the act ended, as exactly as you know.
field-act-place = Place on the map
    .help = Latitude and longitude of the act, if it was elsewhere than the event.
field-act-exact-place = Exact place
    .help = Where exactly it happened, in words. This can identify people, so it goes only to partners and courts.
field-act-location-type = Type of location
    .help = What sort of place it was.
field-act-description = Description
    .help = How the act was done, in plain words. Name nobody; refer to persons by their pseudonym.
field-act-stated-reason = Stated reason
    .help = What those who did it gave as their reason, if they gave any.
field-act-methods = Methods
    .help = The means by which the act was done. Choose all that apply.
field-act-attribution = Position of those blamed
    .help = What the authorities or the group that is blamed say about the act.
field-act-physical-consequences = Physical consequences
    .help = Injuries and other harm to the body. Write only what matters for the case.
field-act-psychological-consequences = Psychological consequences
    .help = Harm to the mind and to daily life. Write only what matters for the case.
field-act-age-at-act = Age at the time
    .help = The age of the victim when the act happened, as a band.
field-act-victim-status = Status at the end
    .help = What had become of the victim when the act ended.
field-act-victim-characteristics = Characteristics of the victim
    .help = What made the victim vulnerable, or a target, in this act.
field-act-national-law = National law
    .help = The articles of national law that the act may break.
field-act-international-instruments = International instruments
    .help = The treaties and articles that the act may break.
field-act-cause-of-death = Cause of death
    .help = By what the person died. Fill this in only for a death.
field-act-status-of-person-killed = Status of the person killed
    .help = Whether the person killed was a civilian, a fighter or otherwise protected. Fill this in only for a death.
field-act-mrm-type = Violation against children
    .help = The type used for reports on children and armed conflict, if the victim was a child or the act hit a school or hospital.
field-act-crsv-type = Conflict-related sexual violence
    .help = The type used for reports on sexual violence in conflict. Fill this in only if the act is linked to the conflict.
field-act-standard-of-proof = Standard reached
    .help = The standard of proof that your information on this act meets today.
field-act-source-row = Row as imported
    .help = All columns of the row from which the act was imported, unchanged.
field-act-sensitivity = Sensitivity
    .help = How much harm it would do if others read this. It can be raised above the usual level of this kind, never lowered below it.
field-act-legal-hold = Legal hold
    .help = While this is set, nothing in the record can be erased. Set it when a court or an inquiry may ask for the record.
field-act-empty-reason = Why fields are empty
    .help = The reason why fields stay empty. A record may always stay incomplete when asking would put someone in danger.

## Person: a person or a counted group, known by a pseudonym.

field-person-pseudonym = Pseudonym
    .help = The name under which everyone but the holders of identities knows this person. The program makes one if you give none; never use initials or a part of the real name.
field-person-counting-unit = Counting unit
    .help = Whether this record stands for one person, a family or a group.
field-person-sex = Sex
    .help = The sex as the person states it. Choose "withheld for safety" if stating it could identify the person.
field-person-age-band = Age band
    .help = The age now, as a band. Choose "unknown" rather than guess.
field-person-group-description = Description of the group
    .help = What sort of group it is, if the record stands for more than one person, such as "fishermen of one village".
field-person-number-in-group = Number in the group
    .help = How many people the group has: the lowest, the best and the highest number.
field-person-vulnerability = Vulnerability
    .help = What makes this person vulnerable or calls for special care. Choose all that apply, or "none known" if you asked.
field-person-displacement = Displacement status
    .help = Whether the person lives at home, is displaced, or is a refugee or returnee.
field-person-citizenship = Citizenship
    .help = The country or countries whose citizen the person is.
field-person-national-origin = National origin
    .help = The country the person or the family comes from. Ask only if it matters for the violation.
field-person-ethnicity = Ethnicity
    .help = The ethnic group as the person states it. Ask only if it matters for the violation.
field-person-religion = Religion
    .help = The religion as the person states it. Ask only if it matters for the violation.
field-person-civil-status = Civil status
    .help = Whether the person is single, married, widowed or otherwise.
field-person-dependants = Dependants
    .help = How many people depend on this person.
field-person-education = Education
    .help = The highest schooling the person has had.
field-person-occupation = Occupation
    .help = What the person does for a living. A rare occupation can identify someone; write it in general terms.
field-person-languages = Languages
    .help = The languages the person speaks, for interpreters and for texts shown to the person.
field-person-health = Health
    .help = What your team must know about the person's health. Ask only if it matters for the violation or for care.
field-person-deceased = Deceased
    .help = Whether the person has died.
field-person-died-on = Died on
    .help = When the person died, as exactly as you know.
field-person-do-not-contact = Do not contact
    .help = While this is set, nobody may contact this person, because contact would bring danger or because the person wishes it.
field-person-no-trace = Leave no trace
    .help = Set this for a source who must not appear in any document, not even under a pseudonym.
field-person-protection-alert = Protection alert
    .help = Set this when this person is in danger. It stops every release that concerns the person until it is cleared.
field-person-source-reliability = Reliability as a source
    .help = How reliable this person has been as a source so far.
field-person-real-name = Real name
    .help = The real name, in the script in which the person writes it. Only holders of identities can read it.
field-person-name-in-other-script = Name in another script
    .help = The same name in another script, such as Latin letters. Only holders of identities can read it.
field-person-other-names = Other names
    .help = Nicknames, earlier names and other spellings, one on each line. Only holders of identities can read them.
field-person-birth-date = Date of birth
    .help = The exact date of birth, if you need it. Only holders of identities can read it.
field-person-birthplace = Place of birth
    .help = Where the person was born. Only holders of identities can read it.
field-person-identity-documents = Identity documents
    .help = Kinds and numbers of identity documents, one on each line. Only holders of identities can read them.
field-person-addresses = Addresses
    .help = Where the person lives or stays. It never appears in a document that leaves the office.
field-person-contacts = Contacts
    .help = How the person can be reached. It never appears in a document that leaves the office.
field-person-family = Family
    .help = Relatives and their names. It never appears in a document that leaves the office.
field-person-physical-description = Physical description
    .help = How the person looks and any marks by which others would know the person. Only holders of identities can read it.
field-person-identity-notes = Notes on identity
    .help = Anything else that could tell who the person is. It never appears in a document that leaves the office.
field-person-sensitivity = Sensitivity
    .help = How much harm it would do if others read this. It can be raised above the usual level of this kind, never lowered below it.
field-person-legal-hold = Legal hold
    .help = While this is set, nothing in the record can be erased. Set it when a court or an inquiry may ask for the record.
field-person-empty-reason = Why fields are empty
    .help = The reason why fields stay empty. A record may always stay incomplete when asking would put someone in danger.

## Involvement: how a person or group took part in an act.

field-involvement-case = Case
    .help = The case this record belongs to. It is set when the record is made and cannot change.
field-involvement-act = Act
    .help = The act in which the person or group took part.
field-involvement-perpetrator = Alleged perpetrator
    .help = The person or group that took part. Use a record such as "unidentified armed men" if you do not know who it was.
field-involvement-degree = Degree of involvement
    .help = In what way the person or group took part.
field-involvement-perpetrator-type = Type of perpetrator
    .help = To which force, service or circle the person or group belongs.
field-involvement-unit = Unit
    .help = The unit, command or post, as exactly as your information supports.
field-involvement-position = Rank or position
    .help = The rank or function at the time, without a name.
field-involvement-commander = Commander
    .help = The person who commanded those who did it, if this is known.
field-involvement-mode-of-liability = Mode of liability
    .help = The form of responsibility under the Rome Statute that may apply. A legal adviser should choose it.
field-involvement-latest-status = Latest status
    .help = What has become of the person since, in post and before the courts.
field-involvement-attribution-basis = Basis of attribution
    .help = How it is known who did it. Choose all that apply.
field-involvement-certainty = Certainty
    .help = How sure you are that this person or group took part in this way.
field-involvement-remarks = Remarks
    .help = What else speaks for or against the involvement. Name nobody; refer to persons by their pseudonym.
field-involvement-reply = Reply
    .help = What the person or group answered to the allegation. It is shown wherever the allegation is shown.
field-involvement-sensitivity = Sensitivity
    .help = How much harm it would do if others read this. It can be raised above the usual level of this kind, never lowered below it.
field-involvement-legal-hold = Legal hold
    .help = While this is set, nothing in the record can be erased. Set it when a court or an inquiry may ask for the record.
field-involvement-empty-reason = Why fields are empty
    .help = The reason why fields stay empty. A record may always stay incomplete when asking would put someone in danger.

## Information: what a source told about an event. The plural is the same word in English; use your language's natural plural or "items of information".

field-information-case = Case
    .help = The case this record belongs to. It is set when the record is made and cannot change.
field-information-source = Source
    .help = The person who gave the information. Choose the person's record; a name never stands here.
field-information-event = Event
    .help = The event the information is about.
field-information-act = Act
    .help = The act the information is about, if it is about one act only.
field-information-about = About
    .help = Other persons the information tells of.
field-information-connection = Connection
    .help = What the source has to do with what happened.
field-information-language = Language
    .help = The language in which the information was given.
field-information-date = Date of the information
    .help = When the source spoke or the text was written, as exactly as you know.
field-information-date-received = Received on
    .help = When your office received the information.
field-information-material = Type of material
    .help = In what form the information came.
field-information-content = Content
    .help = What the source told, as close to the own words as you can. Name nobody; refer to persons by their pseudonym.
field-information-adm-reliability = Reliability of the source
    .help = How far this source can be relied on, from A to F. It is always shown together with the credibility.
field-information-adm-credibility = Credibility
    .help = How believable this information is, from 1 to 6, whoever gave it. It is always shown together with the reliability.
field-information-first-hand = First-hand
    .help = Whether the source saw, heard or suffered it, rather than heard of it from others.
field-information-independence-group = Independence group
    .help = A word that is the same for sources that rely on each other. Sources in one group count as one.
field-information-consent = Consent
    .help = The consent under which the information was given.
field-information-exhibits = Exhibits
    .help = The exhibits that came with the information or bear it out.
field-information-remarks = Remarks
    .help = Why you graded it so, and what contradicts it. Name nobody; refer to persons by their pseudonym.
field-information-sensitivity = Sensitivity
    .help = How much harm it would do if others read this. It can be raised above the usual level of this kind, never lowered below it.
field-information-legal-hold = Legal hold
    .help = While this is set, nothing in the record can be erased. Set it when a court or an inquiry may ask for the record.
field-information-empty-reason = Why fields are empty
    .help = The reason why fields stay empty. A record may always stay incomplete when asking would put someone in danger.

## Exhibit: an item of evidence with its number; the file itself is sealed elsewhere.

field-exhibit-case = Case
    .help = The case this record belongs to. It is set when the record is made and cannot change.
field-exhibit-number = Exhibit number
    .help = The number of the exhibit within its case. The program makes it.
field-exhibit-kind = Kind of exhibit
    .help = What the exhibit is. Identity documents, portraits and interview recordings are sealed so that only holders of identities can open them.
field-exhibit-title = Title
    .help = A short title that tells what the exhibit shows. Name nobody in it.
field-exhibit-description = Description
    .help = What can be seen, heard or read, without judging. Name nobody; refer to persons by their pseudonym.
field-exhibit-origin = Origin
    .help = How the exhibit came to your office.
field-exhibit-source = Source
    .help = The person who gave the exhibit. Choose the person's record; a name never stands here.
field-exhibit-collected-on = Collected on
    .help = When your office took the exhibit in, as exactly as you know.
field-exhibit-collected-at-place = Collected at
    .help = Where your office took the exhibit in. It can point to the source, so only your team and courts see it.
field-exhibit-collected-by = Collected by
    .help = The member who took the exhibit in.
field-exhibit-method = Method
    .help = How the exhibit was taken or copied, with the tool and its version.
field-exhibit-clock-offset = Clock offset
    .help = By how many seconds the clock of the device was ahead of the true time. Write a minus if it was behind.
field-exhibit-media-type = Media type
    .help = The type of the file, as the program found it from its content.
field-exhibit-size = Size
    .help = The size of the file in bytes.
field-exhibit-sha256 = SHA-256
    .help = The fingerprint of the file as it came in. Anyone can compute it again to check that nothing changed.
field-exhibit-blake3 = BLAKE3
    .help = A second fingerprint of the file, made in another way.
field-exhibit-width = Width
    .help = The width of the picture in pixels.
field-exhibit-height = Height
    .help = The height of the picture in pixels.
field-exhibit-length = Length
    .help = How long the recording lasts.
field-exhibit-captured-on = Captured on
    .help = The day on which the picture or recording was made.
field-exhibit-captured-at = Captured at
    .help = The exact time at which it was made, if the time zone is known.
field-exhibit-captured-clock = Clock of the device
    .help = Date and time as the device wrote them, unchanged.
field-exhibit-capture-place = Place of capture
    .help = Where the picture or recording was made. It never appears in public or training material.
field-exhibit-device = Device
    .help = Make and model of the device that made it.
field-exhibit-capture-metadata = Metadata as found
    .help = All details that were found inside the file, unchanged. They can name people, so only holders of identities can read them.
field-exhibit-object = Sealed file
    .help = The name of the sealed file that holds the content.
field-exhibit-object-key = Key of the file
    .help = The key that opens the sealed file, for the team.
field-exhibit-identity-object-key = Key of the file, closed
    .help = The key that opens the sealed file, for holders of identities only.
field-exhibit-file-name = File name
    .help = The name the file had when it came in. It can name people, so only holders of identities can read it.
field-exhibit-owner = Owner in the file
    .help = The owner that is written inside the file. Only holders of identities can read it.
field-exhibit-author = Author in the file
    .help = The author that is written inside the file. Only holders of identities can read it.
field-exhibit-comment = Comment in the file
    .help = The comment that is written inside the file. Only holders of identities can read it.
field-exhibit-duplicate-of = Same file as
    .help = The exhibit that holds exactly the same file already.
field-exhibit-original = Original
    .help = The exhibit of which this is a copy.
field-exhibit-derivative-of = Derived from
    .help = The exhibit from which this was made, such as the recording of a transcript.
field-exhibit-shows-person = Shows a person
    .help = Whether a person can be recognised in it. As long as nobody has judged it, it is not printed.
field-exhibit-graphic-level = Graphic content
    .help = How disturbing it is to look at or listen to, so that readers are warned.
field-exhibit-ai-origin = Human or AI origin
    .help = Whether it was made by people, made with artificial intelligence, or cannot be told.
field-exhibit-authenticity-note = Note on authenticity
    .help = What you checked to see whether it is genuine: source, item and content.
field-exhibit-technical-details = Technical details
    .help = What matters for this kind of exhibit, such as camera position, flight log or scene number. Write "not available" and why, if so.
field-exhibit-web-address = Web address
    .help = The address at which the item was found online.
field-exhibit-archived-address = Archived address
    .help = The address at which a copy of the page is kept.
field-exhibit-captured-online-at = Captured online at
    .help = The exact time at which the item was saved from the web.
field-exhibit-seal-number = Seal number
    .help = The number of the seal on a physical object.
field-exhibit-physical-description = Physical description
    .help = How a physical object looks: material, measures, marks and damage.
field-exhibit-storage-location = Storage location
    .help = Where a physical object or the original medium is kept.
field-exhibit-retention = Retention
    .help = How long the exhibit has to be kept, and under which rule.
field-exhibit-licence = Rights and licence
    .help = Who holds the rights, and what they allow.
field-exhibit-consent = Consent
    .help = The consent under which the exhibit was given.
field-exhibit-tlp = Traffic light protocol
    .help = How far a partner may pass this on. Use it when the partner works with the traffic light protocol.
field-exhibit-sensitivity = Sensitivity
    .help = How much harm it would do if others read this. It can be raised above the usual level of this kind, never lowered below it.
field-exhibit-legal-hold = Legal hold
    .help = While this is set, nothing in the record can be erased. Set it when a court or an inquiry may ask for the record.
field-exhibit-empty-reason = Why fields are empty
    .help = The reason why fields stay empty. A record may always stay incomplete when asking would put someone in danger.

## Derivative: a copy made from an exhibit, for printing, viewing or with parts blacked out.

field-derivative-case = Case
    .help = The case this record belongs to. It is set when the record is made and cannot change.
field-derivative-exhibit = Exhibit
    .help = The exhibit from which the copy was made.
field-derivative-purpose = Purpose
    .help = What the copy is for.
field-derivative-media-type = Media type
    .help = The type of the copy.
field-derivative-width = Width
    .help = The width of the copy in pixels.
field-derivative-height = Height
    .help = The height of the copy in pixels.
field-derivative-size = Size
    .help = The size of the copy in bytes.
field-derivative-sha256 = SHA-256
    .help = The fingerprint of the copy.
field-derivative-object = Sealed file
    .help = The name of the sealed file that holds the copy.
field-derivative-object-key = Key of the file
    .help = The key that opens the sealed file, for the team.
field-derivative-identity-object-key = Key of the file, closed
    .help = The key that opens the sealed file, for holders of identities only.

## Custody event: one thing that was done with an exhibit, in its chain of custody.

field-custody-event-case = Case
    .help = The case this record belongs to. It is set when the record is made and cannot change.
field-custody-event-exhibit = Exhibit
    .help = The exhibit with which something was done.
field-custody-event-event = What was done
    .help = What was done with the exhibit.
field-custody-event-at = Time
    .help = When it was done, with the offset of the clock from universal time.
field-custody-event-actor = Done by
    .help = The member who did it.
field-custody-event-from = From
    .help = The person who handed the exhibit over.
field-custody-event-to = To
    .help = The person who took the exhibit.
field-custody-event-place = Place
    .help = Where it was done.
field-custody-event-purpose = Purpose
    .help = Why it was done.
field-custody-event-seal-before = Seal before
    .help = The number of the seal found on the object.
field-custody-event-seal-after = Seal after
    .help = The number of the seal put on the object.
field-custody-event-hash-result = Result of the hash check
    .help = Whether the fingerprint of the file was still the same.
field-custody-event-tool = Tool
    .help = The tool that was used, with its version.
field-custody-event-witness = Witness
    .help = The person who watched.
field-custody-event-remarks = Remarks
    .help = What else has to be known. Name nobody; refer to persons by their pseudonym.
field-custody-event-correction-of = Corrects
    .help = The earlier entry that this one corrects. The earlier entry stays as it is.

## Consent: what a person allows, as given at one time.

field-consent-person = Person
    .help = The person whose consent this is.
field-consent-purpose = Purpose
    .help = What the person was asked to allow. Make one record for each purpose and recipient.
field-consent-recipient = Recipient
    .help = To whom the person was asked to allow it.
field-consent-answer = Answer
    .help = What the person answered. Without an answer it counts as no.
field-consent-identity-level = Identity level
    .help = How much of the identity may be shown to this recipient.
field-consent-giver = Given by
    .help = Who gave the consent. For a child it is a caregiver, and the child is asked as well.
field-consent-giver-person = Person who gave it
    .help = The record of the person who gave consent on behalf of another.
field-consent-child-assent = Assent of the child
    .help = What the child answered when asked in words a child understands.
field-consent-method = How it was given
    .help = In what way the consent was given and recorded.
field-consent-date = Date
    .help = When the consent was given, as exactly as you know.
field-consent-language = Language
    .help = The language in which consent was explained.
field-consent-interpreter = Interpreter
    .help = The person who interpreted. Choose the person's record; a name never stands here.
field-consent-taken-by = Taken by
    .help = The member who explained and took the consent.
field-consent-text-version = Version of the text
    .help = Which version of the consent text was read out or shown.
field-consent-withheld = To be withheld
    .help = What must be kept back, and from whom. Name nobody; refer to persons by their pseudonym.
field-consent-withheld-reason = Reason for withholding
    .help = Why it must be kept back.
field-consent-contact-again = May be contacted again
    .help = Whether the person agrees to be contacted again.
field-consent-safe-contact = Safe way of contact
    .help = How the person can be reached without danger. It never appears in a document that leaves the office.
field-consent-expires-on = Expires on
    .help = The day after which the consent must be asked for again.
field-consent-withdrawn-on = Withdrawn on
    .help = The day on which the person took the consent back. New releases stop at once.
field-consent-evidence = Proof of consent
    .help = The exhibit that shows the consent, such as a signed form or a recording.
field-consent-sensitivity = Sensitivity
    .help = How much harm it would do if others read this. It can be raised above the usual level of this kind, never lowered below it.
field-consent-legal-hold = Legal hold
    .help = While this is set, nothing in the record can be erased. Set it when a court or an inquiry may ask for the record.
field-consent-empty-reason = Why fields are empty
    .help = The reason why fields stay empty. A record may always stay incomplete when asking would put someone in danger.

## Consent cell: one pair of purpose and recipient, with its answer.

field-consent-cell-person = Person
    .help = The person whose answer this is.
field-consent-cell-purpose = Purpose
    .help = The purpose the answer is about.
field-consent-cell-recipient = Recipient
    .help = The recipient the answer is about.
field-consent-cell-answer = Answer
    .help = The answer that holds now.
field-consent-cell-identity-level = Identity level
    .help = How much of the identity may be shown.
field-consent-cell-expires-on = Expires on
    .help = The day after which the answer no longer holds.
field-consent-cell-consent = Consent
    .help = The consent from which the answer comes.

## Translation: a text of a record in another language.

field-translation-case = Case
    .help = The case this record belongs to. It is set when the record is made and cannot change.
field-translation-record = Record
    .help = The record whose text is translated.
field-translation-field = Field
    .help = The field whose text is translated.
field-translation-source-entry = Entry of the original
    .help = The journal entry that holds the original text. If the text changes, the translation no longer fits.
field-translation-source-row = Row of the original
    .help = The row within that entry.
field-translation-language = Language
    .help = The language into which the text is translated.
field-translation-text = Translation
    .help = The translated text. Keep references such as @P-A07 as they are.
field-translation-translator = Translated by
    .help = The member who made or entered the translation.
field-translation-checked-by = Checked by
    .help = The member who knows both languages and has checked the translation.
field-translation-sensitivity = Sensitivity
    .help = How much harm it would do if others read this. It can be raised above the usual level of this kind, never lowered below it.
field-translation-legal-hold = Legal hold
    .help = While this is set, nothing in the record can be erased. Set it when a court or an inquiry may ask for the record.

## Release: a document that left the office, or was drafted.

field-release-case = Case
    .help = The case this record belongs to. It is set when the record is made and cannot change.
field-release-document = Document
    .help = Which document was made.
field-release-language = Language
    .help = The language of the document.
field-release-recipient = Recipient
    .help = To whom the document went or was meant to go.
field-release-profile = Redaction profile
    .help = The rule set that decided what is left out.
field-release-purpose = Purpose
    .help = The purpose for which it was made, as asked in the consents.
field-release-state = State
    .help = Whether it was only begun, has left, or was given up. A release that was only begun may have left.
field-release-begun-at = Begun at
    .help = When the release began.
field-release-finished-at = Finished at
    .help = When the release ended.
field-release-sha256 = SHA-256
    .help = The fingerprint of the document, to recognise it again.
field-release-pages = Pages
    .help = How many pages the document has.
field-release-findings = Findings
    .help = How many findings were reported while the document was made.
field-release-citations = Values shown
    .help = Which values the document shows, by their place in the journal. The values themselves are not kept here.
field-release-pseudonyms = Pseudonyms
    .help = Which pseudonyms this recipient knows. It never appears in any document.
field-release-consents = Consents used
    .help = The answers that allowed the release.
field-release-watermark = Watermark
    .help = The word printed across each page, such as DRAFT.
field-release-recipient-name = Name of the recipient
    .help = Who exactly received it. Only holders of identities can read it.
field-release-reason = Reason
    .help = Why the release was made. Only holders of identities can read it.
field-release-tlp = Traffic light protocol
    .help = How far a partner may pass this on. Use it when the partner works with the traffic light protocol.

## Erasure: a value that was destroyed lawfully.

field-erasure-target = Record
    .help = The record in which a value was erased.
field-erasure-field = Field
    .help = The field whose value was erased.
field-erasure-reason = Reason
    .help = Why the value was erased. Everyone in the team can read this, so never repeat what was erased.
field-erasure-authority = Authority
    .help = On whose authority it was erased, by office or document. Name no victim, witness or source.

## Completed erasure: the note that one laptop has destroyed the value.

field-erasure-done-erasure = Erasure
    .help = The erasure that was carried out.
field-erasure-done-replica = Replica
    .help = The replica that no longer holds the value.

## Audit entry: an action noted because it leaves no other trace.

field-audit-event-what = What
    .help = What was done.
field-audit-event-member = Member
    .help = The member who did it.
field-audit-event-subject = Concerning
    .help = The number of the record it concerns.
field-audit-event-reason = Reason
    .help = The reason the member gave. Only holders of identities can read it.
field-audit-event-query = Search words
    .help = The words that were searched for among the identities. Only holders of identities can read them.

## Recovery confirmation: the note that a member typed the recovery words again.

field-recovery-confirmed-member = Member
    .help = The member who typed the recovery words again.

## Office: the office whose vault this is.

field-office-name = Name of the office
    .help = The name of the office, as it stands on documents.
field-office-mission-code = Mission code
    .help = Two to five letters with which case numbers begin, such as KIN.
field-office-takeover-key = Take-over key
    .help = The public half of the key that can replace a lost registrar.

## Member: a person who works in the office and can open the vault.

field-member-name = Name
    .help = The name under which colleagues know the member. The whole team can read it.
field-member-signing-key = Signing key
    .help = The public key with which this member's entries are checked.
field-member-sealing-key = Sealing key
    .help = The public key with which values are locked for this member.
field-member-roles = Roles
    .help = What the member may do. Give no more roles than the work needs.
field-member-state = State
    .help = Whether the member is invited, active, suspended or removed.

## Replica: one copy of the vault on one laptop.

field-replica-letters = Letters
    .help = The letters that this laptop puts into case and exhibit numbers.

## Log: the chain of entries of one member on one laptop.

field-log-public-key = Public key
    .help = The public key with which the entries of this log are checked.
field-log-member = Member
    .help = The member who writes this log.
field-log-replica = Replica
    .help = The replica on which this log is written.
field-log-member-signature = Member's signature
    .help = The proof that the log belongs to the member.

## Compartment key: the key of a closed compartment for a time.

field-compartment-epoch-compartment = Compartment
    .help = The number of the closed compartment.
field-compartment-epoch-epoch = Epoch
    .help = The number of the key, counted up each time the key is renewed.
field-compartment-epoch-public-key = Public key
    .help = The public key with which values of the compartment are locked.
field-compartment-epoch-holders = Holders
    .help = The members who can open the compartment.
field-compartment-epoch-predecessor-secret = Key before, locked
    .help = The key that was used before, locked under this one, so that older values stay readable.

## Compartment grant: the key of a compartment, locked for one member.

field-compartment-wrap-epoch = Compartment key
    .help = The key that is granted.
field-compartment-wrap-member = Member
    .help = The member to whom it is granted.
field-compartment-wrap-wrapped-secret = Key, locked
    .help = The secret half of the key, locked for this member.
