### Checked by: nobody yet (not yet read by a native speaker)
### What the terminal says. Commands, options and file names stay as they are in every language.

## Asking for the passphrase.

cli-passphrase = Phrase secrète :
cli-passphrase-new = Nouvelle phrase secrète :
cli-passphrase-again = La même phrase secrète encore une fois :
cli-passphrase-differs = Les deux ne sont pas identiques. Saisissez-les de nouveau toutes les deux.

## Work that is stopped or was interrupted. $case is a case number.

cli-stopping = Arrêt au prochain moment sûr. Rien ne reste à moitié fait.
cli-intake-interrupted = L’ajout de fichiers à l’affaire { $case } a été interrompu. Ajoutez de nouveau les mêmes fichiers pour l’achever.
cli-intake-stopped = L’ajout a été arrêté. Les fichiers de la liste sont en sécurité ; ajoutez de nouveau les autres.

## The recovery words, shown once when a vault is made. $file is the file the member asked for.

cli-words-head = Ces 24 mots de récupération ouvrent le coffre quand la phrase secrète est perdue. Écrivez-les sur papier, dans cet ordre, et gardez la feuille loin de cet ordinateur. Ils ne sont montrés qu’une fois.
cli-words-file = Les mots de récupération sont dans le fichier { $file }. Recopiez-les sur papier, puis détruisez le fichier.
cli-words-next = Confirmez-les maintenant : amparo vault recovery confirm --words-file FILE. Avant cela, rien ne peut être enregistré.
cli-recovery-done = Les mots de récupération sont confirmés. Des fiches peuvent maintenant être enregistrées.

## What is told of a vault: labels, short and without a full stop.

cli-vault-made = Le coffre a été créé.
cli-vault = Coffre
cli-office = Bureau
cli-member = Membre
cli-roles = Rôles
cli-recovery = Mots de récupération
cli-recovery-confirmed = confirmés
cli-recovery-unconfirmed = pas encore confirmés
cli-demonstration = Tout dans ce coffre est inventé.
cli-demo-made = Le coffre de démonstration a été créé. Tout y est inventé.

## Verification and rebuilding.

cli-verify-clean = Aucun dommage n’a été constaté.
cli-verify-damage = Des dommages ont été constatés.
cli-verify-incomplete = Tout n’a pas pu être contrôlé.
cli-files = Fichiers
cli-entries = Entrées
cli-objects = Copies stockées
cli-state-hash = Empreinte de l’état
cli-state-hash-before = Empreinte de l’état avant
cli-identity-state-hash = Empreinte de l’état avec les identités
cli-rebuilt = La base de données a été refaite à partir du journal ; elle montre la même chose qu’avant.
cli-rebuilt-differs = La base de données a été refaite à partir du journal. Avant, elle ne montrait pas ce que dit le journal.

## What was saved. $ref is a reference, such as KIN-2026-A0001.

cli-case-opened = L’affaire { $ref } a été ouverte.
cli-record-saved = Enregistré : { $ref }
cli-erased-done = Toutes les valeurs de ce champ ont été effacées définitivement.

## Words that stand in the place of a value.

cli-id = Identifiant
cli-yes = Oui
cli-no = Non
cli-protected = protégé
cli-erased = effacé
cli-conflict = Valeurs qui se contredisent :
cli-nothing-found = Rien n’a été trouvé.

## History: heads of columns, and what was done with a value.

cli-when = Quand
cli-who = Qui
cli-what = Quoi
cli-value = Valeur
cli-entry = Entrée
cli-op-set = inscrit
cli-op-add = ajouté
cli-op-remove = retiré
cli-op-erase = effacé
cli-erased-by = Effacé par { $who }, { $when }. Motif : { $reason }. Autorité : { $authority }.

## Lists and searches. $cursor is copied from one command to the next.

cli-record = Fiche
cli-kind = Type
cli-texts = Contenu
cli-shown = Affichés : { $shown } sur { $total }
cli-next-page = Page suivante : --after { $cursor }
cli-grade = Ressemblance
cli-why = Pourquoi

## How alike two names are, and why they may be one.

cli-grade-same = identique
cli-grade-strong = forte
cli-grade-possible = possible
cli-grade-weak = faible
cli-match-same-after-folding = même orthographe, aux signes et formes de lettres près
cli-match-same-in-latin-letters = identique en lettres latines
cli-match-same-consonants = mêmes consonnes
cli-match-similar-consonants = consonnes semblables
cli-match-similar-spelling = orthographe semblable
cli-match-joined-or-split = mots joints ou séparés
cli-match-part-of-name = partie du nom
cli-match-initial-only = initiale seulement

## Exhibits, documents and imports. $number is the number of an exhibit.

cli-file = Fichier
cli-remark = Remarque
cli-duplicate = le même fichier que { $number }
cli-was-there = déjà ajouté
cli-result = Résultat
cli-fixity-clean = Chaque pièce est telle qu’elle a été ajoutée.
cli-fixity-damage = Une pièce diffère de ce qui a été ajouté.
cli-exported = La copie de travail a été écrite.
cli-dossier-made = Le document a été écrit.
cli-pages = Pages
cli-gaps = Lacunes
cli-not-printed = Non imprimé tel quel
cli-imported = Le fichier a été repris.
cli-rows = Lignes
cli-rows-skipped = Déjà dans l'affaire, laissées telles quelles
cli-odd-lines = Lignes singulières

## What reading a file ran into while it was taken in; the file itself is safe.

cli-note-empty = le fichier est vide
cli-note-head-only = seul son début a été examiné
cli-note-truncated = il se termine trop tôt
cli-note-type-unknown = son type est inconnu
cli-note-metadata-damaged = ses métadonnées sont endommagées
cli-note-metadata-partly = ses métadonnées n’ont pu être lues qu’en partie
cli-note-metadata-cut = de longues métadonnées ont été abrégées
cli-note-position-unreadable = son lieu n’a pas pu être lu
cli-note-time-unreadable = son heure n’a pas pu être lue
cli-note-picture-unreadable = l’image n’a pas pu être lue
cli-note-picture-not-decodable = les images de ce type ne peuvent pas être montrées
cli-note-too-many-pixels = l’image est trop grande pour être montrée
cli-note-sound-unreadable = le son n’a pas pu être lu
cli-note-decoder-failed = son contenu n’a pas pu être examiné
cli-note-decoder-died = l’examen de son contenu a échoué
cli-note-decoder-timed-out = l’examen de son contenu a pris trop de temps

## Kinds of records and their fields.

cli-field = Champ
cli-name = Nom
cli-holds = Contient
cli-code = Code
cli-required = À indiquer
cli-remark-required = à indiquer
cli-remark-identity = protégé
cli-remark-machine = écrit par Amparo
