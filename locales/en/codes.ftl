### Checked by: the authors
### Labels of code lists (list-…) and of their codes (code-<list>-<code>).
### Short, without a full stop. They stand in lists, tables and dossiers.

## ACT: type of act. Source: HURIDOCS list 4; ICCS as in SDG 16.1.2 and 16.10.1; codes without a mapping are our own.

list-act = Type of act
code-act-act-kil = Killing, kind not stated
code-act-act-kil-sum = Summary execution
code-act-act-kil-ext = Extrajudicial execution
code-act-act-kil-cap = Capital punishment
code-act-act-kil-nsa = Politically motivated killing by a non-state actor
code-act-act-kil-ncb = Deliberate killing of a non-combatant
code-act-act-kil-xfr = Death of a non-combatant in crossfire
code-act-act-kil-mas = Death in a massacre or mass killing
code-act-act-kil-dem = Killing in a demonstration or in crowd control
code-act-act-kil-ind = Killing in an indiscriminate attack
code-act-act-kil-cus = Death in detention or custody
code-act-act-kil-tor = Death as a consequence of torture
code-act-act-kil-att = Attempted killing
code-act-act-inj = Injury, kind not stated
code-act-act-inj-phy = Physical assault
code-act-act-inj-mai = Maiming
code-act-act-tor = Torture
code-act-act-cidt = Cruel, inhuman or degrading treatment
code-act-act-sex = Sexual violence, kind not stated
code-act-act-sex-rap = Rape
code-act-act-sex-atr = Attempted rape
code-act-act-sex-asl = Sexual assault
code-act-act-sex-fgm = Female genital mutilation
code-act-act-sex-har = Sexual harassment
code-act-act-rep = Violation of reproductive rights, kind not stated
code-act-act-rep-ste = Enforced sterilisation
code-act-act-rep-abo = Forced abortion
code-act-act-rep-prg = Forced pregnancy
code-act-act-rep-con = Forced contraception
code-act-act-thr = Threat
code-act-act-thr-dea = Death threat
code-act-act-lib = Deprivation of liberty, kind not stated
code-act-act-lib-arr = Arbitrary arrest
code-act-act-lib-det = Arbitrary detention
code-act-act-lib-dis = Enforced disappearance
code-act-act-lib-abd = Abduction, kidnapping or hostage-taking
code-act-act-lib-sla = Slavery
code-act-act-lib-rnd = Mass round-up
code-act-act-lib-cur = Curfew
code-act-act-mov = Restriction of movement, kind not stated
code-act-act-mov-evi = Forced eviction
code-act-act-mov-dsp = Forced displacement
code-act-act-mov-blk = Blockade
code-act-act-mar-for = Forced marriage
code-act-act-pro = Violation of property rights, kind not stated
code-act-act-pro-loo = Looting
code-act-act-pro-des = Destruction of property
code-act-act-pro-ext = Extortion
code-act-act-pro-cnf = Confiscation
code-act-act-exp-cen = Censorship
code-act-act-asm-lim = Limits on peaceful assembly
code-act-act-asc-ban = Banning of a group or association
code-act-act-pol = Violation of political rights, kind not stated
code-act-act-pol-vot = Denial of the vote
code-act-act-pol-fra = Electoral fraud
code-act-act-pol-int = Intimidation of voters or candidates
code-act-act-tri = Denial of fair-trial rights, kind not stated
code-act-act-tri-inn = Presumption of innocence denied
code-act-act-tri-tim = Time and facilities for the defence denied
code-act-act-tri-imp = Impartial court denied
code-act-act-tri-ind = Independent court denied
code-act-act-tri-itp = Free interpreter denied
code-act-act-tri-equ = Equality of arms denied
code-act-act-tri-inf = Prompt and detailed information on the charge denied
code-act-act-tri-pro = Trial without undue delay denied
code-act-act-tri-leg = Legal assistance denied
code-act-act-tri-bis = Tried twice for the same act
code-act-act-tri-cha = Decision on the criminal charge denied
code-act-act-tri-acc = Access to a court denied
code-act-act-tri-com = Communication with counsel denied
code-act-act-tri-fai = Fair hearing denied
code-act-act-tri-pub = Public hearing denied
code-act-act-tri-wit = Examination of witnesses denied
code-act-act-tri-nul = Convicted of what was no crime when done
code-act-act-tri-slf = Forced to testify against oneself
code-act-act-tri-pcd = Challenge of detention before a court denied
code-act-act-tri-civ = Decision on civil rights and duties denied
code-act-act-ref = Refoulement
code-act-act-foo-blk = Blockade of food
code-act-act-hea-den = Denial of health care
code-act-act-edu = Denial of education
code-act-act-chi-rec = Recruitment or use of a child
code-act-act-atk = Attack on a protected site or person, kind not stated
code-act-act-atk-sch = Attack on a school
code-act-act-atk-hos = Attack on a hospital
code-act-act-atk-hum = Attack on humanitarian workers or goods
code-act-act-atk-pko = Attack on peacekeepers
code-act-act-reprisal = Reprisal for cooperating with the United Nations
code-act-act-oth = Other act
code-act-act-unk = Unknown act

## METHOD: method of violence. Source: HURIDOCS list 5.

list-method = Method of violence
code-method-01 = Killing, method not stated
code-method-0101 = Shooting
code-method-0102 = Beating to death
code-method-0103 = Knife or blade
code-method-0104 = Asphyxiation as a way of killing
code-method-0105 = Burning to death
code-method-0106 = Bombing as a way of killing
code-method-0107 = Starvation
code-method-0108 = Poisoning
code-method-03 = Ill-treatment, method not stated
code-method-0301 = Beating
code-method-030104 = Beating on the soles of the feet
code-method-0304 = Burns
code-method-0305 = Rape as a method
code-method-0308 = Electric shock
code-method-0309 = Asphyxiation
code-method-030901 = Asphyxiation in water
code-method-0311 = Forced posture
code-method-031101 = Suspension
code-method-0312 = Removal of nails
code-method-0315 = Deprivation of food, sleep or medical care
code-method-0318 = Isolation
code-method-0319 = Sensory stress
code-method-0321 = Humiliation
code-method-0322 = Threats as a method
code-method-0325 = Forced use of drugs
code-method-04 = Violence against many at once, method not stated
code-method-0401 = Tear gas
code-method-0402 = Indiscriminate shooting
code-method-0403 = Bombing or shelling
code-method-0404 = Arson
code-method-other = Other method
code-method-unk = Unknown method

## CAUSE: cause of death. Source: SDG 16.1.2.

list-cause = Cause of death
code-cause-heavy = Heavy weapons and explosive munitions
code-cause-planted = Planted explosives and unexploded ordnance
code-cause-salw = Small arms and light weapons
code-cause-incend = Incendiary weapons
code-cause-cbrn = Chemical, biological, radiological or nuclear weapons
code-cause-em = Electromagnetic weapons
code-cause-less = Less lethal weapons
code-cause-denial = Denial or destruction of what is needed to survive
code-cause-accid = Accident related to the conflict
code-cause-other = Other objects and means
code-cause-unk = Unknown

## PSTAT: status of the person killed. Source: SDG 16.1.2.

list-pstat = Status of the person killed
code-pstat-civ = Civilian
code-pstat-prot = Other protected person
code-pstat-af = Member of armed forces
code-pstat-dph = Person taking a direct part in hostilities
code-pstat-unk = Unknown

## SEX: sex. Source: SDG 16.1.2; HURIDOCS list 39.

list-sex = Sex
code-sex-f = Female
code-sex-m = Male
code-sex-x = Other or intersex
code-sex-na = Not applicable (a group)
code-sex-unk = Unknown
code-sex-withheld = Withheld for safety

## AGE: age band. Source: SDG 16.1.2 (child, adult, unknown); working bands are our own.

list-age = Age band
code-age-child = Child (under 18)
code-age-0-4 = 0 to 4 years
code-age-5-11 = 5 to 11 years
code-age-12-14 = 12 to 14 years
code-age-15-17 = 15 to 17 years
code-age-adult = Adult (18 or over)
code-age-18-29 = 18 to 29 years
code-age-30-49 = 30 to 49 years
code-age-50-59 = 50 to 59 years
code-age-60-plus = 60 years and over
code-age-unk = Unknown

## VUL: vulnerability or characteristic. Source: HURIDOCS list 23; short codes are our own.

list-vul = Vulnerability or characteristic
code-vul-woman = Woman
code-vul-pregnant = Pregnant woman
code-vul-child = Child
code-vul-orphan = Orphan
code-vul-streetch = Street child
code-vul-indigenous = Indigenous person
code-vul-disab-p = Person with a physical disability
code-vul-disab-m = Person with a mental disability
code-vul-elderly = Older person
code-vul-ethmin = Member of an ethnic minority
code-vul-relmin = Member of a religious minority
code-vul-lingmin = Member of a linguistic minority
code-vul-lgbti = LGBTI person
code-vul-migrant = Migrant
code-vul-idp = Internally displaced person
code-vul-refugee = Refugee
code-vul-prisoner = Prisoner
code-vul-ill = Ill person
code-vul-asylum = Asylum seeker
code-vul-relative = Relative of a victim
code-vul-witness = Witness
code-vul-demonstr = Demonstrator
code-vul-bystander = Bystander
code-vul-hrd = Human rights defender
code-vul-press = Journalist or media worker
code-vul-union = Trade unionist
code-vul-relgrp = Member of a religious group
code-vul-womgrp = Member of a women's group
code-vul-none = None known

## DISPLACEMENT: displacement status. Source: Case-management practice of child-protection services; own codes.

list-displacement = Displacement status
code-displacement-resident = Resident
code-displacement-idp = Internally displaced
code-displacement-refugee = Refugee
code-displacement-stateless = Stateless
code-displacement-returnee = Returnee
code-displacement-foreign-national = Foreign national
code-displacement-asylum-seeker = Asylum seeker
code-displacement-unk = Unknown

## ROLE: role in the case. Source: Own list.

list-role = Role in the case
code-role-victim = Direct victim
code-role-victim-ind = Family of a victim
code-role-witness = Witness
code-role-source = Source
code-role-subject = Subject of a misconduct allegation
code-role-alleged = Alleged perpetrator
code-role-commander = Commander
code-role-expert = Expert
code-role-interpreter = Interpreter
code-role-intermediary = Intermediary
code-role-provider = Service provider
code-role-official = Official

## DEGREE: degree of involvement. Source: HURIDOCS list 18.

list-degree = Degree of involvement
code-degree-01 = Took part, manner not stated
code-degree-0101 = Carried out the act
code-degree-0102 = Gave the orders
code-degree-0103 = Passive accomplice
code-degree-0104 = Confirmed as present
code-degree-0105 = Planned the act
code-degree-0106 = Suspected of involvement
code-degree-0201 = Exploited the victim
code-degree-0202 = Discriminated against the victim
code-degree-0301 = Authored the law or policy
code-degree-0302 = Supported the law or policy
code-degree-0303 = Did nothing against the law or policy
code-degree-04 = Implemented the law or policy
code-degree-0501 = Failed to control subordinates
code-degree-0502 = Failed to act on what was known
code-degree-0503 = Failed to prevent the act
code-degree-06 = Political responsibility
code-degree-unk = Unknown

## MODE: mode of liability. Source: Rome Statute articles 25 and 28.

list-mode = Mode of liability
code-mode-25-3-a = Committed alone, jointly or through another
code-mode-25-3-b = Ordered, solicited or induced
code-mode-25-3-c = Aided or abetted
code-mode-25-3-d = Contributed to a common purpose
code-mode-25-3-e = Incited genocide directly and publicly
code-mode-25-3-f = Attempted
code-mode-28-a = Responsible as military commander
code-mode-28-b = Responsible as superior

## PERP: type of perpetrator. Source: HURIDOCS list 24; peacekeeping codes are our own.

list-perp = Type of perpetrator
code-perp-010103 = Armed forces
code-perp-010104 = Police
code-perp-010105 = Prison service
code-perp-010106 = Intelligence service
code-perp-0102 = Legislature
code-perp-0103 = Judiciary
code-perp-020101 = Paramilitary group
code-perp-020102 = Vigilantes or death squad
code-perp-020201 = Guerrilla or armed opposition group
code-perp-0203 = Warlord or private army
code-perp-0204 = Private security company
code-perp-0205 = Mob
code-perp-03 = Occupying forces
code-perp-1101 = Family member
code-perp-1102 = Community member
code-perp-1103 = Person at the workplace
code-perp-2101 = Corporation
code-perp-pk-mil = United Nations peacekeeping: military
code-perp-pk-pol = United Nations peacekeeping: police
code-perp-pk-civ = United Nations peacekeeping: civilian
code-perp-nuf = Non-UN force under a Security Council mandate
code-perp-other = Other
code-perp-unk = Unknown

## PERP_STATUS: latest status of the perpetrator. Source: HURIDOCS list 26.

list-perp-status = Latest status of the perpetrator
code-perp-status-01 = Still in post
code-perp-status-0101 = Still in post, not charged
code-perp-status-0102 = Still in post, facing charges
code-perp-status-010201 = Still in post, facing charges, free
code-perp-status-010202 = Still in post, facing charges, detained
code-perp-status-010203 = Still in post, facing charges, fugitive
code-perp-status-0103 = Still in post, has faced charges
code-perp-status-010301 = Still in post, not punished
code-perp-status-010302 = Still in post, minimal punishment
code-perp-status-010303 = Still in post, imprisoned
code-perp-status-010304 = Still in post, sentence served
code-perp-status-02 = Dismissed or demoted
code-perp-status-0201 = Dismissed or demoted, not charged
code-perp-status-0202 = Dismissed or demoted, facing charges
code-perp-status-020201 = Dismissed or demoted, facing charges, free
code-perp-status-020202 = Dismissed or demoted, facing charges, detained
code-perp-status-020203 = Dismissed or demoted, facing charges, fugitive
code-perp-status-0203 = Dismissed or demoted, has faced charges
code-perp-status-020301 = Dismissed or demoted, not punished
code-perp-status-020302 = Dismissed or demoted, minimal punishment
code-perp-status-020303 = Dismissed or demoted, imprisoned
code-perp-status-020304 = Dismissed or demoted, sentence served
code-perp-status-unk = Unknown

## ATTRIBUTION_BASIS: basis of attribution. Source: Own list.

list-attribution-basis = Basis of attribution
code-attribution-basis-uniform = Uniform
code-attribution-basis-insignia = Insignia
code-attribution-basis-statement = Statement
code-attribution-basis-claim = Claim of responsibility
code-attribution-basis-other = Other

## CONFIDENCE: confidence. Source: ICD 203.

list-confidence = Confidence
code-confidence-low = Low
code-confidence-moderate = Moderate
code-confidence-high = High

## VICTIM_STATUS: status of the victim at the end of the act. Source: HURIDOCS list 25.

list-victim-status = Status of the victim at the end of the act
code-victim-status-0101 = Dead
code-victim-status-0102 = Wounded
code-victim-status-010201 = Wounded, still suffering
code-victim-status-010202 = Wounded, healed with slight effects
code-victim-status-010203 = Wounded, healed with permanent effects
code-victim-status-0103 = Still missing
code-victim-status-010401 = Was missing, found alive and free
code-victim-status-010402 = Was missing, found in prison
code-victim-status-0201 = Arrested and released
code-victim-status-020101 = Released after investigation
code-victim-status-020102 = Released after trial
code-victim-status-020103 = Released, proceedings stopped
code-victim-status-020104 = Released after acquittal
code-victim-status-020105 = Released, sentence served
code-victim-status-020109 = Escaped
code-victim-status-0202 = Arrested and held
code-victim-status-020204 = Held arbitrarily
code-victim-status-0203 = Fugitive
code-victim-status-0301 = Restricted in movement
code-victim-status-0302 = In exile
code-victim-status-0303 = Displaced
code-victim-status-0304 = Resettled, returned or in a camp
code-victim-status-other = Other
code-victim-status-unk = Unknown

## ATTRIBUTION: position of those blamed. Source: HURIDOCS list 28.

list-attribution = Position of those blamed
code-attribution-0101 = Officials acknowledge the act
code-attribution-0102 = Officials deny the act
code-attribution-0103 = Officials deny responsibility
code-attribution-0104 = Officials give another explanation
code-attribution-0105 = Officials accept responsibility
code-attribution-0201 = Non-state actors acknowledge the act
code-attribution-0202 = Non-state actors deny the act
code-attribution-0203 = Non-state actors deny responsibility
code-attribution-0204 = Non-state actors give another explanation
code-attribution-0205 = Non-state actors accept responsibility
code-attribution-unk = No position known

## MATERIAL: type of material. Source: HURIDOCS list 16.

list-material = Type of material
code-material-abstract = Abstract
code-material-appeal = Appeal
code-material-audio = Audio recording
code-material-autopsy = Autopsy results
code-material-chemical = Chemical analysis
code-material-court = Court records
code-material-interview = Interview
code-material-leaflet = Leaflet
code-material-letter = Letter
code-material-press = Press report
code-material-photo = Photograph
code-material-physician = Physician's examination
code-material-poster = Poster
code-material-gov-release = Government press release
code-material-hrorg-release = Press release of a human rights organisation
code-material-perp-release = Press release of the perpetrator
code-material-questionnaire = Questionnaire
code-material-radio = Radio broadcast
code-material-affidavit = Signed affidavit
code-material-telephone = Telephone call
code-material-tv = Television broadcast
code-material-translated = Translated document
code-material-victim-testimony = Victim's testimony
code-material-witness-testimony = Witness's testimony
code-material-video = Video recording
code-material-dataset = Data set
code-material-other = Other

## CONNECTION: connection of the source with what happened. Source: HURIDOCS list 19.

list-connection = Connection of the source with what happened
code-connection-0101 = Victim
code-connection-0102 = Witness
code-connection-0103 = Perpetrator
code-connection-0201 = Relative or colleague of the victim
code-connection-0202 = Relative or colleague of the perpetrator
code-connection-03 = Third party
code-connection-0301 = Reporter
code-connection-0401 = Lawyer
code-connection-0402 = Medical professional
code-connection-0404 = Non-governmental organisation
code-connection-unk = Unknown

## ADMR: reliability of the source. Source: Admiralty scale.

list-admr = Reliability of the source
code-admr-a = Completely reliable
code-admr-b = Usually reliable
code-admr-c = Fairly reliable
code-admr-d = Not usually reliable
code-admr-e = Unreliable
code-admr-f = Reliability cannot be judged

## ADMC: credibility of the information. Source: Admiralty scale.

list-admc = Credibility of the information
code-admc-1 = Confirmed by other sources
code-admc-2 = Probably true
code-admc-3 = Possibly true
code-admc-4 = Doubtful
code-admc-5 = Improbable
code-admc-6 = Truth cannot be judged

## SOP: standard of proof. Source: SDG 16.1.2; ST/AI/2017/1 (to be checked).

list-sop = Standard of proof
code-sop-sus = Reasonable suspicion
code-sop-rgb = Reasonable grounds to believe
code-sop-bop = Balance of probabilities
code-sop-cce = Clear and convincing evidence
code-sop-brd = Beyond reasonable doubt

## VSTAT: violation status. Source: Replaces HURIDOCS list 41, whose codes 02 and 04 differ between languages.

list-vstat = Violation status
code-vstat-conf-viol = Confirmed, a violation
code-vstat-conf-similar = Confirmed, similar to what was alleged
code-vstat-conf-not = Confirmed as not a violation
code-vstat-likely = Likely a violation
code-vstat-possible = Possibly a violation
code-vstat-unlikely = Unlikely to be a violation
code-vstat-unknown = Not known

## SENS: sensitivity. Source: ST/SGB/2007/6 section 2 (to be checked).

list-sens = Sensitivity
code-sens-u = Unclassified
code-sens-c = Confidential
code-sens-sc = Strictly confidential

## TLP: traffic light protocol. Source: TLP 2.0.

list-tlp = Traffic light protocol
code-tlp-red = TLP:RED
code-tlp-amber-strict = TLP:AMBER+STRICT
code-tlp-amber = TLP:AMBER
code-tlp-green = TLP:GREEN
code-tlp-clear = TLP:CLEAR

## CSCOPE: purpose of use. Source: Own list; consent practice of case-management services.

list-cscope = Purpose of use
code-cscope-1 = Record internally
code-cscope-2 = Refer to services
code-cscope-3 = Raise the case with the authorities
code-cscope-4 = Report inside the United Nations
code-cscope-5 = Public report, anonymised
code-cscope-6 = Public report, named
code-cscope-7 = Share with United Nations human rights mechanisms
code-cscope-8 = National criminal justice
code-cscope-9 = International Criminal Court or other international justice
code-cscope-10 = Disciplinary or misconduct process
code-cscope-11 = Troop- or police-contributing country
code-cscope-12 = Training or research, anonymised
code-cscope-13 = Statistics that identify nobody
code-cscope-14 = Be contacted again

## CRECIP: recipient. Source: Own list.

list-crecip = Recipient
code-crecip-own-team = Own team
code-crecip-mission-hr = Human rights component of the mission
code-crecip-cdt-oios = Conduct and Discipline Team or OIOS
code-crecip-other-un = Other United Nations entity
code-crecip-ngo = Named non-governmental organisation
code-crecip-tcc = Troop- or police-contributing country
code-crecip-host-state = Host State
code-crecip-court = Court or prosecutor
code-crecip-media = Media and public

## IDLVL: identity level. Source: Own list.

list-idlvl = Identity level
code-idlvl-0 = Nothing
code-idlvl-1 = Statistics only
code-idlvl-2 = Facts without identity
code-idlvl-3 = Pseudonym
code-idlvl-4 = Full identity

## ANSWER: answer. Source: Own list.

list-answer = Answer
code-answer-yes = Yes
code-answer-no = No
code-answer-ask-again = Ask again each time
code-answer-withdrawn = Withdrawn

## GIVER: who gave consent. Source: Consent practice of case-management services.

list-giver = Who gave consent
code-giver-self = The person
code-giver-parent = Parent
code-giver-caregiver = Caregiver
code-giver-guardian = Legal guardian
code-giver-next-of-kin = Next of kin of a dead or missing person
code-giver-not-stated = Not stated

## CONSENT_METHOD: how consent was given. Source: Own list.

list-consent-method = How consent was given
code-consent-method-written = In writing
code-consent-method-thumbprint = By thumbprint
code-consent-method-audio = Audio recording
code-consent-method-witnessed-oral = Orally before a witness
code-consent-method-not-stated = Not stated

## EKIND: kind of exhibit. Source: Own list; map compartment marks kinds whose file is sealed to identity.

list-ekind = Kind of exhibit
code-ekind-doc = Document
code-ekind-pho = Photograph
code-ekind-vid = Video
code-ekind-aud = Audio
code-ekind-idd = Identity document
code-ekind-prt = Portrait of a person
code-ekind-inr = Interview recording
code-ekind-drn = Drone recording
code-ekind-cctv = Surveillance camera recording
code-ekind-bwc = Body-worn camera recording
code-ekind-sat = Satellite image
code-ekind-osi = Open-source web or social media item
code-ekind-phn = Phone extraction
code-ekind-eml = Messages
code-ekind-dbx = Database export
code-ekind-med = Medical certificate
code-ekind-for = Forensic report
code-ekind-phy = Physical object
code-ekind-bal = Ballistic item
code-ekind-rem = Reference to a sample of human remains
code-ekind-map = Map or sketch
code-ekind-stm = Statement
code-ekind-trn = Transcript
code-ekind-trl = Translation
code-ekind-log = Duty, weapons, fuel, vehicle or access log
code-ekind-nvb = Note verbale
code-ekind-oth = Other

## EORIGIN: origin of the exhibit. Source: Own list.

list-eorigin = Origin of the exhibit
code-eorigin-collected = Collected by us
code-eorigin-source = Given by a source
code-eorigin-partner = From a partner
code-eorigin-authority = From an authority
code-eorigin-open = From an open source
code-eorigin-sensor = From a system or sensor
code-eorigin-not-stated = Not stated

## SHOWS: shows a person. Source: Own list.

list-shows = Shows a person
code-shows-not-judged = Not judged
code-shows-no = No
code-shows-yes = Yes

## GRAPHIC: graphic content. Source: Own list.

list-graphic = Graphic content
code-graphic-0 = None
code-graphic-1 = Mild
code-graphic-2 = Disturbing
code-graphic-3 = Severe

## AI_ORIGIN: human or ai origin. Source: Information origin taxonomy.

list-ai-origin = Human or AI origin
code-ai-origin-human = Human-generated
code-ai-origin-ai = AI-generated
code-ai-origin-uncertain = Uncertain

## DERIVATION: purpose of a derivative. Source: Own list.

list-derivation = Purpose of a derivative
code-derivation-print = Printed picture
code-derivation-redacted = Redacted copy
code-derivation-view = Copy for viewing

## CE: custody event. Source: Own list.

list-ce = Custody event
code-ce-01 = Collected
code-ce-02 = Received
code-ce-03 = Captured online
code-ce-04 = Hashed
code-ce-05 = Sealed
code-ce-06 = Stored or moved
code-ce-07 = Original opened or viewed
code-ce-08 = Working copy made
code-ce-09 = Derivative made
code-ce-10 = Handed over
code-ce-11 = Received back
code-ce-12 = Examined
code-ce-13 = Fixity checked, unchanged
code-ce-14 = Fixity check failed
code-ce-15 = Resealed
code-ce-16 = Returned to the owner
code-ce-17 = Disclosed or exported
code-ce-18 = Destroyed
code-ce-19 = Lost or damaged
code-ce-20 = Correction

## HASH_RESULT: result of a hash check. Source: Own list.

list-hash-result = Result of a hash check
code-hash-result-match = The same
code-hash-result-different = Different
code-hash-result-not-checked = Not checked

## DP: date precision. Source: UCDP GED date_prec; 6 is our own.

list-dp = Date precision
code-dp-1 = Exact day
code-dp-2 = Within 2 to 6 days
code-dp-3 = Within a week
code-dp-4 = Within 8 to 30 days or a month
code-dp-5 = More than a month, up to a year
code-dp-6 = More than a year

## WP: place precision. Source: UCDP GED where_prec.

list-wp = Place precision
code-wp-1 = Exact place
code-wp-2 = Within 25 km of a known point
code-wp-3 = Second-order division
code-wp-4 = First-order division
code-wp-5 = Line or vague area
code-wp-6 = Country
code-wp-7 = International waters or airspace

## CLARITY: clarity of the event. Source: UCDP GED event_clarity.

list-clarity = Clarity of the event
code-clarity-1 = Single event
code-clarity-2 = Several events told together by the source

## CASEKIND: kind of case. Source: Own list.

list-casekind = Kind of case
code-casekind-hrv = Human rights violation
code-casekind-civ = Civilian harm or casualties
code-casekind-mrm = Grave violations against children
code-casekind-crsv = Conflict-related sexual violence
code-casekind-mis = Misconduct
code-casekind-sea = Sexual exploitation and abuse
code-casekind-ret = Retaliation
code-casekind-hrd = Assessment of support to security forces
code-casekind-ew = Early warning
code-casekind-them = Theme or pattern

## CSTATE: state of the case. Source: Own list; review lock as in comparable systems.

list-cstate = State of the case
code-cstate-draft = Draft
code-cstate-registered = Registered
code-cstate-triage = Triage
code-cstate-monitoring = Monitoring
code-cstate-investigating = Investigating
code-cstate-referred-out = Referred out
code-cstate-rejected = Rejected
code-cstate-in-review = In review
code-cstate-returned = Returned by the reviewer
code-cstate-established = Established
code-cstate-inconclusive = Inconclusive
code-cstate-not-established = Not established
code-cstate-action = Action
code-cstate-closed = Closed
code-cstate-reopened = Reopened
code-cstate-archived = Archived

## PRIORITY: priority. Source: HURIDOCS list 46.

list-priority = Priority
code-priority-01 = Urgent
code-priority-02 = High
code-priority-03 = Priority
code-priority-04 = Low
code-priority-05 = Rejected

## CTX: context of the event. Source: Own list.

list-ctx = Context of the event
code-ctx-iac = International armed conflict
code-ctx-niac = Non-international armed conflict
code-ctx-occupation = Occupation
code-ctx-other-violence = Other situation of violence
code-ctx-election = Election
code-ctx-detention = Detention
code-ctx-protest = Protest
code-ctx-peacetime = Peacetime

## MRM: violation against children. Source: Monitoring and Reporting Mechanism.

list-mrm = Violation against children
code-mrm-killing = Killing
code-mrm-maiming = Maiming
code-mrm-recruitment = Recruitment or use
code-mrm-sexual-violence = Rape or other sexual violence
code-mrm-abduction = Abduction
code-mrm-attack-on-schools = Attack on a school
code-mrm-attack-on-hospitals = Attack on a hospital
code-mrm-denial-humanitarian-access = Denial of humanitarian access
code-mrm-military-use = Military use of a school or hospital
code-mrm-deprivation-liberty = Deprivation of liberty

## CRSV: conflict-related sexual violence. Source: Reports of the Secretary-General (to be checked).

list-crsv = Conflict-related sexual violence
code-crsv-rape = Rape
code-crsv-slavery = Sexual slavery
code-crsv-prostitution = Forced prostitution
code-crsv-pregnancy = Forced pregnancy
code-crsv-abortion = Forced abortion
code-crsv-sterilisation = Enforced sterilisation
code-crsv-marriage = Forced marriage
code-crsv-other = Other sexual violence of comparable gravity

## COUNTING_UNIT: counting unit. Source: HURIDOCS list 7.

list-counting-unit = Counting unit
code-counting-unit-individual = Individual
code-counting-unit-family = Family
code-counting-unit-group = Group or organisation
code-counting-unit-community = Community
code-counting-unit-social-group = Social group
code-counting-unit-people = People in general

## LOCATION_TYPE: type of location. Source: After HURIDOCS list 17; own codes.

list-location-type = Type of location
code-location-type-home = Home
code-location-type-street = Street or road
code-location-type-public = Public place
code-location-type-market = Market
code-location-type-workplace = Workplace
code-location-type-farm = Farmland or pasture
code-location-type-school = School or university
code-location-type-hospital = Hospital or health post
code-location-type-worship = Place of worship
code-location-type-camp = Camp for displaced people or refugees
code-location-type-checkpoint = Checkpoint
code-location-type-border = Border crossing
code-location-type-police = Police station
code-location-type-prison = Prison
code-location-type-military = Military base or barracks
code-location-type-secret = Unofficial place of detention
code-location-type-court = Court
code-location-type-government = Government building
code-location-type-un = United Nations premises
code-location-type-humanitarian = Humanitarian premises
code-location-type-vehicle = Vehicle, ship or aircraft
code-location-type-wild = Forest, desert or open country
code-location-type-water = River, lake or sea
code-location-type-other = Other
code-location-type-unk = Unknown

## EMPTY_REASON: why fields are empty. Source: Own list.

list-empty-reason = Why fields are empty
code-empty-reason-unsafe = Asking would endanger someone
code-empty-reason-declined = The person preferred not to say
code-empty-reason-not-asked = Not asked
code-empty-reason-not-known = Asked, not known
code-empty-reason-not-relevant = Not relevant to the violation
code-empty-reason-not-available = Not available

## LANGUAGE: language. Source: ISO 639-3.

list-language = Language
code-language-eng = English
code-language-fra = French
code-language-spa = Spanish
code-language-ara = Arabic
code-language-rus = Russian
code-language-zho = Chinese
code-language-por = Portuguese
code-language-swa = Swahili
code-language-lin = Lingala
code-language-kon = Kongo
code-language-lua = Luba-Kasai
code-language-kin = Kinyarwanda
code-language-run = Kirundi
code-language-sag = Sango
code-language-hau = Hausa
code-language-ful = Fulah
code-language-bam = Bambara
code-language-ses = Koyraboro Senni Songhay
code-language-tmh = Tamashek
code-language-wol = Wolof
code-language-som = Somali
code-language-amh = Amharic
code-language-orm = Oromo
code-language-tir = Tigrinya
code-language-din = Dinka
code-language-nus = Nuer
code-language-zne = Zande
code-language-ach = Acholi
code-language-hat = Haitian Creole
code-language-fas = Persian
code-language-prs = Dari
code-language-pus = Pashto
code-language-urd = Urdu
code-language-kmr = Northern Kurdish
code-language-ckb = Central Kurdish
code-language-tur = Turkish
code-language-heb = Hebrew
code-language-ukr = Ukrainian
code-language-srp = Serbian
code-language-sqi = Albanian
code-language-ell = Greek
code-language-ben = Bengali
code-language-mya = Burmese
code-language-rhg = Rohingya
code-language-sgn = Sign language
code-language-mul = Several languages
code-language-und = Not determined

## LOCALE: language of a document. Source: ISO 639-1.

list-locale = Language of a document
code-locale-en = English
code-locale-fr = French
code-locale-es = Spanish
code-locale-ar = Arabic
code-locale-ru = Russian
code-locale-zh = Chinese

## ROLE_MEMBER: role of a member. Source: Own list.

list-role-member = Role of a member
code-role-member-investigator = Investigator
code-role-member-lead = Lead
code-role-member-reviewer = Reviewer
code-role-member-legal-adviser = Legal adviser
code-role-member-conduct-officer = Conduct officer
code-role-member-child-protection-adviser = Child or women's protection adviser
code-role-member-protection-officer = Protection officer
code-role-member-records-officer = Records officer
code-role-member-analyst = Analyst
code-role-member-trainer = Trainer
code-role-member-administrator = Administrator

## REDACTION_PROFILE: redaction profile. Source: Own list.

list-redaction-profile = Redaction profile
code-redaction-profile-internal = Internal
code-redaction-profile-un-partner = United Nations partner
code-redaction-profile-tcc = Troop- or police-contributing country
code-redaction-profile-judicial = Judicial
code-redaction-profile-public = Public
code-redaction-profile-training = Training

## DOCUMENT: document. Source: Own list.

list-document = Document
code-document-full = Full case dossier
code-document-custody = Chain-of-custody report
code-document-statement = Witness statement
code-document-qualification = Legal qualification memorandum
code-document-referral = Referral letter
code-document-tcc-notification = Notification to a troop- or police-contributing country
code-document-statistics = Public statistics
code-document-mrm-input = Quarterly input on children
code-document-crsv-sheet = Incident sheet on sexual violence
code-document-casualty-list = Casualty list
code-document-hrddp-assessment = Assessment of support to security forces
code-document-early-warning = Early-warning sheet
code-document-training-extract = Extract of the training register
code-document-recommendation-matrix = Matrix of recommendations
code-document-disclosure-log = Disclosure log

## RELEASE_STATE: state of the release. Source: Own list.

list-release-state = State of the release
code-release-state-intent = Begun, may have left
code-release-state-done = Done
code-release-state-aborted = Given up, did not leave

## AUDIT: audited action. Source: Own list.

list-audit = Audited action
code-audit-vault-created = Vault created
code-audit-vault-unlocked = Vault unlocked
code-audit-passphrase-changed = Passphrase changed
code-audit-header-changed = Key files changed
code-audit-recovery-used = Recovery words used
code-audit-identity-shown = Identity shown
code-audit-identity-searched = Identities searched
code-audit-working-copy-made = Working copy taken out
code-audit-release-stopped = Release stopped by the gate
code-audit-backup-made = Backup made
code-audit-vault-restored = Vault restored from a backup
code-audit-vault-repaired = Vault repaired
code-audit-database-rebuilt = Database rebuilt
code-audit-fixity-failed = Fixity check failed

## MEMBER_STATE: state of a member. Source: Own list.

list-member-state = State of a member
code-member-state-invited = Invited
code-member-state-active = Active
code-member-state-suspended = Suspended
code-member-state-removed = Removed
