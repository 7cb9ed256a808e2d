### Checked by: nobody yet (not yet read by a native speaker)
### What the gate answers: its steps, and why something stops, is left out, or is named as a gap.

gate-step-embargo = Embargo et alerte de protection
gate-step-role = Rôle du membre
gate-step-review = Révision
gate-step-consent = Consentement
gate-step-child = Enfants
gate-step-sensitivity = Sensibilité et habilitation
gate-step-source = Protection des sources
gate-step-jigsaw = Recoupements qui révèlent qui est une personne
gate-step-small-cells = Petits nombres
gate-step-metadata = Métadonnées et images
gate-step-never = Ce qui ne sort jamais
gate-step-two-persons = Diffusion par deux personnes
gate-step-log = Registre des diffusions

gate-stop-case-missing = l’affaire n’est pas ici
gate-stop-known-gap = on sait que des entrées de l’affaire manquent
gate-stop-rolled-back = le coffre a été ramené à un état antérieur
gate-stop-restored-without-exchange = le coffre a été restauré et n’a pas fait l’objet d’un échange avec un autre bureau depuis
gate-stop-embargo = un embargo frappe l’affaire
gate-stop-protection-alert = une alerte de protection porte sur l’affaire ou sur une personne
gate-stop-role-lacks-document = votre rôle ne permet pas ce document pour ce destinataire
gate-stop-profile-too-wide = le profil d’expurgation est plus large que ce destinataire ne le permet
gate-stop-nothing-left = sans les personnes qui n’ont pas consenti, il ne reste rien
gate-stop-case-too-sensitive = l’affaire est plus sensible que l’habilitation du destinataire ne le permet

gate-not-judged-review = aucune révision n’est consignée
gate-not-judged-child-assent = une personne est peut-être un enfant, et le consentement de la personne qui en prend soin et l’assentiment de l’enfant n’ont pas été appréciés
gate-not-judged-source-facts = il n’a pas été apprécié si des faits désignent une source protégée
gate-not-judged-combinations = il n’a pas été apprécié si des détails réunis révèlent qui est une personne
gate-not-judged-small-numbers = les petits nombres n’ont pas été appréciés
gate-not-judged-second-person = aucune deuxième personne n’a autorisé la diffusion

gate-drop-consent-missing = Pas de consentement pour cette finalité et ce destinataire
gate-drop-consent-ask-again = La personne doit être consultée de nouveau
gate-drop-consent-refused = La personne a dit non
gate-drop-consent-withdrawn = La personne a retiré son consentement
gate-drop-consent-expired = Le consentement a expiré
gate-drop-consent-level = Le consentement ne va pas aussi loin
gate-drop-about-dropped-person = Porte sur une personne dont les données sont omises
gate-drop-part-of-dropped = Partie d’une fiche qui est omise
gate-drop-child = Une personne qui est peut-être un enfant n’est jamais nommée
gate-drop-clearance = Plus sensible que l’habilitation du destinataire ne le permet
gate-drop-no-trace = Source dont aucune trace ne peut sortir
gate-drop-picture-not-judged = Nul n’a apprécié si l’image montre une personne
gate-drop-picture-shows-person = L’image montre une personne et n’a pas de copie expurgée
gate-drop-picture-protected = Le fichier est scellé comme une identité, et aucune identité ne sort
gate-drop-identity = Identité protégée
gate-drop-export-class = Hors de ce profil d’expurgation
gate-drop-other-case = Appartient à une autre affaire
gate-drop-unknown = Écrit par une version plus récente du programme
gate-drop-audit = Les traces de qui a consulté quoi ne sortent jamais
gate-drop-own-pseudonym = Le pseudonyme de la propre équipe n’est pas destiné à d’autres
gate-drop-no-pseudonym = La personne n’a pas de pseudonyme pour ce destinataire
gate-drop-holds-identity = Le texte contient une identité protégée
gate-drop-refers-to-dropped = Renvoie à une fiche qui est omise

gate-gap-consent-missing = Aucun consentement n’est consigné ; le pseudonyme est utilisé
gate-gap-consent-ask-again = La personne doit être consultée de nouveau ; le pseudonyme est utilisé
gate-gap-picture-not-judged = Nul n’a apprécié si l’image montre une personne
gate-gap-picture-shows-person = L’image montre une personne et n’a pas de copie expurgée
gate-gap-picture-protected = Le fichier est scellé comme une identité, et aucune identité ne sort
gate-gap-erased = Effacé
gate-gap-sealed = Protégé, non montré
gate-gap-conflict = Des valeurs se contredisent
gate-gap-not-stated = Non précisé
gate-gap-record-missing = Une fiche à laquelle il est renvoyé n’est pas ici
gate-gap-holds-identity = Un texte qui contenait une identité protégée a été omis
gate-gap-step-not-judged = Une étape du contrôle de sortie n’a pas été appréciée

gate-custody-empty = aucune opération de traçabilité n’est consignée
gate-custody-no-beginning = la chaîne de traçabilité n’a pas de début
gate-custody-never-hashed = aucune empreinte n’a été consignée
gate-custody-never-sealed = la mise sous scellés n’a jamais été consignée
gate-custody-fixity-failed = un contrôle de son empreinte a échoué
gate-custody-time-runs-back = les heures des opérations de traçabilité ne se suivent pas dans l’ordre
gate-custody-corrects-nothing = une correction ne désigne aucune opération antérieure
gate-custody-after-destruction = une opération est consignée après sa destruction
