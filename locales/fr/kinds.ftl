### Checked by: nobody yet (not yet read by a native speaker)
### Names of the kinds of records, one and many (kind-<kind>, kind-<kind>-plural).

# What a member works on: one matter with its events, persons and evidence.
kind-case = Affaire
# Many of: case.
kind-case-plural = Affaires

# The part a person plays in one case.
kind-case-role = Rôle dans une affaire
# Many of: role in a case.
kind-case-role-plural = Rôles dans une affaire

# What happened, at a time and in a place.
kind-event = Événement
# Many of: event.
kind-event-plural = Événements

# One type of act against one victim or one counted group.
kind-act = Acte
# Many of: act.
kind-act-plural = Actes

# A person or a counted group, known by a pseudonym.
kind-person = Personne
# Many of: person.
kind-person-plural = Personnes

# How a person or group took part in an act.
kind-involvement = Implication
# Many of: involvement.
kind-involvement-plural = Implications

# What a source told about an event. The plural is the same word in English; use your language's natural plural or "items of information".
kind-information = Information
# Many of: information.
kind-information-plural = Informations

# An item of evidence with its number; the file itself is sealed elsewhere.
kind-exhibit = Pièce à conviction
# Many of: exhibit.
kind-exhibit-plural = Pièces à conviction

# A copy made from an exhibit, for printing, viewing or with parts blacked out.
kind-derivative = Copie dérivée
# Many of: derivative.
kind-derivative-plural = Copies dérivées

# One thing that was done with an exhibit, in its chain of custody.
kind-custody-event = Opération de traçabilité
# Many of: custody event.
kind-custody-event-plural = Opérations de traçabilité

# What a person allows, as given at one time.
kind-consent = Consentement
# Many of: consent.
kind-consent-plural = Consentements

# One pair of purpose and recipient, with its answer.
kind-consent-cell = Cellule de consentement
# Many of: consent cell.
kind-consent-cell-plural = Cellules de consentement

# A text of a record in another language.
kind-translation = Traduction
# Many of: translation.
kind-translation-plural = Traductions

# A document that left the office, or was drafted.
kind-release = Diffusion
# Many of: release.
kind-release-plural = Diffusions

# A value that was destroyed lawfully.
kind-erasure = Effacement
# Many of: erasure.
kind-erasure-plural = Effacements

# The note that one laptop has destroyed the value.
kind-erasure-done = Effacement exécuté
# Many of: completed erasure.
kind-erasure-done-plural = Effacements exécutés

# An action noted because it leaves no other trace.
kind-audit-event = Entrée d’audit
# Many of: audit entry.
kind-audit-event-plural = Entrées d’audit

# The note that a member typed the recovery words again.
kind-recovery-confirmed = Confirmation de récupération
# Many of: recovery confirmation.
kind-recovery-confirmed-plural = Confirmations de récupération

# The office whose vault this is.
kind-office = Bureau
# Many of: office.
kind-office-plural = Bureaux

# A person who works in the office and can open the vault.
kind-member = Membre
# Many of: member.
kind-member-plural = Membres

# One copy of the vault on one laptop.
kind-replica = Réplique
# Many of: replica.
kind-replica-plural = Répliques

# The chain of entries of one member on one laptop.
kind-log = Registre
# Many of: log.
kind-log-plural = Registres

# The key of a closed compartment for a time.
kind-compartment-epoch = Clé de compartiment
# Many of: compartment key.
kind-compartment-epoch-plural = Clés de compartiment

# The key of a compartment, locked for one member.
kind-compartment-wrap = Octroi de compartiment
# Many of: compartment grant.
kind-compartment-wrap-plural = Octrois de compartiment
