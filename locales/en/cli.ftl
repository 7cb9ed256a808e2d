### Checked by: the authors
### What the terminal says. Commands, options and file names stay as they are in every language.

## Asking for the passphrase.

cli-passphrase = Passphrase:
cli-passphrase-new = New passphrase:
cli-passphrase-again = The same passphrase again:
cli-passphrase-differs = The two are not the same. Type both again.

## Work that is stopped or was interrupted. $case is a case number.

cli-stopping = Stopping at the next safe place. Nothing is left half done.
cli-intake-interrupted = Taking files into case { $case } was interrupted. Add the same files again to finish it.
cli-intake-stopped = The intake was stopped. The files listed are secured; add the others again.

## The recovery words, shown once when a vault is made. $file is the file the member asked for.

cli-words-head = These 24 recovery words open the vault when the passphrase is lost. Write them on paper, in this order, and keep the paper away from this computer. They are shown only once.
cli-words-file = The recovery words are in the file { $file }. Copy them to paper, then destroy the file.
cli-words-next = Now confirm them: amparo vault recovery confirm --words-file FILE. Before that nothing can be saved.
cli-recovery-done = The recovery words are confirmed. Records can be saved now.

## What is told of a vault: labels, short and without a full stop.

cli-vault-made = The vault was made.
cli-vault = Vault
cli-office = Office
cli-member = Member
cli-roles = Roles
cli-recovery = Recovery words
cli-recovery-confirmed = confirmed
cli-recovery-unconfirmed = not confirmed yet
cli-demonstration = Everything in this vault is invented.
cli-demo-made = The demonstration vault was made. Everything in it is invented.

## Verification and rebuilding.

cli-verify-clean = No damage was found.
cli-verify-damage = Damage was found.
cli-verify-incomplete = Not everything could be checked.
cli-files = Files
cli-entries = Entries
cli-objects = Stored copies
cli-state-hash = State hash
cli-state-hash-before = State hash before
cli-identity-state-hash = State hash with identities
cli-rebuilt = The database was made again from the journal, and shows the same as before.
cli-rebuilt-differs = The database was made again from the journal. Before, it did not show what the journal says.

## What was saved. $ref is a reference, such as KIN-2026-A0001.

cli-case-opened = Case { $ref } was opened.
cli-record-saved = Saved: { $ref }
cli-erased-done = Every value of this field was erased for good.

## Words that stand in the place of a value.

cli-id = Id
cli-yes = Yes
cli-no = No
cli-protected = protected
cli-erased = erased
cli-conflict = Values that contradict each other:
cli-nothing-found = Nothing was found.

## History: heads of columns, and what was done with a value.

cli-when = When
cli-who = Who
cli-what = What
cli-value = Value
cli-entry = Entry
cli-op-set = set
cli-op-add = added
cli-op-remove = taken out
cli-op-erase = erased
cli-erased-by = Erased by { $who }, { $when }. Reason: { $reason }. Authority: { $authority }.

## Lists and searches. $cursor is copied from one command to the next.

cli-record = Record
cli-kind = Kind
cli-texts = What it says
cli-shown = Shown: { $shown } of { $total }
cli-next-page = Next page: --after { $cursor }
cli-grade = Likeness
cli-why = Why

## How alike two names are, and why they may be one.

cli-grade-same = same
cli-grade-strong = strong
cli-grade-possible = possible
cli-grade-weak = weak
cli-match-same-after-folding = same spelling but for marks and letter forms
cli-match-same-in-latin-letters = same in Latin letters
cli-match-same-consonants = same consonants
cli-match-similar-consonants = similar consonants
cli-match-similar-spelling = similar spelling
cli-match-joined-or-split = words joined or split
cli-match-part-of-name = part of the name
cli-match-initial-only = initial only

## Exhibits, documents and imports. $number is the number of an exhibit.

cli-file = File
cli-remark = Remark
cli-duplicate = the same file as { $number }
cli-was-there = taken in before
cli-result = Result
cli-fixity-clean = Every exhibit is as it was taken in.
cli-fixity-damage = An exhibit differs from what was taken in.
cli-exported = The working copy was written.
cli-dossier-made = The document was written.
cli-pages = Pages
cli-gaps = Gaps
cli-not-printed = Not printed as it stands
cli-imported = The file was taken in.
cli-rows = Rows
cli-rows-skipped = Already in the case, left as they are
cli-odd-lines = Odd lines

## What reading a file ran into while it was taken in; the file itself is safe.

cli-note-empty = the file is empty
cli-note-head-only = only its beginning was looked at
cli-note-truncated = it ends too early
cli-note-type-unknown = its type is not known
cli-note-metadata-damaged = its metadata are damaged
cli-note-metadata-partly = its metadata could be read in part
cli-note-metadata-cut = long metadata were cut
cli-note-position-unreadable = its place could not be read
cli-note-time-unreadable = its time could not be read
cli-note-picture-unreadable = the picture could not be read
cli-note-picture-not-decodable = pictures of this type cannot be shown
cli-note-too-many-pixels = the picture is too large to be shown
cli-note-sound-unreadable = the sound could not be read
cli-note-decoder-failed = its content could not be looked at
cli-note-decoder-died = looking at its content failed
cli-note-decoder-timed-out = looking at its content took too long

## Kinds of records and their fields.

cli-field = Field
cli-name = Name
cli-holds = Holds
cli-code = Code
cli-required = Must be given
cli-remark-required = must be given
cli-remark-identity = protected
cli-remark-machine = written by Amparo
