### Checked by: nobody yet (not yet read by a native speaker)
### Texts of the documents that leave as PDF. They are read by lawyers of both sides: exact, calm, no guilt stated.

dossier-title-full = Dossier de l’affaire
dossier-page = Page { $page } sur { $pages }
dossier-draft = BROUILLON
dossier-demo = DÉMO
dossier-caveat = Allégations, et non constats de culpabilité
dossier-classification-u = NON CLASSIFIÉ
dossier-classification-c = CONFIDENTIEL
dossier-classification-sc = STRICTEMENT CONFIDENTIEL
dossier-copy-own-team = Brouillon pour la propre équipe. Ne pas transmettre.
dossier-release-code = Diffusion { $code }
dossier-contents = Sommaire

dossier-fact-reference = Référence
dossier-fact-kind = Type
dossier-fact-office = Bureau
dossier-fact-recipient = Destinataire
dossier-fact-purpose = Finalité
dossier-fact-profile = Profil d’expurgation
dossier-fact-classification = Classification
dossier-fact-made = Établi le
dossier-fact-standard = Norme de preuve
dossier-fact-release = Diffusion
dossier-fact-state = État de l’affaire
dossier-fact-opened = Ouverture
dossier-fact-mission = Mission
dossier-fact-mandate = Fondement du mandat

dossier-cover-contents = Ce document expose ce qui est consigné dans l’affaire { $reference } : { $events ->
        [one] { $events } événement
        [many] { $events } événements
       *[other] { $events } événements
    }, { $acts ->
        [one] { $acts } acte
        [many] { $acts } actes
       *[other] { $acts } actes
    }, { $persons ->
        [one] { $persons } personne
        [many] { $persons } personnes
       *[other] { $persons } personnes
    } et { $exhibits ->
        [one] { $exhibits } pièce à conviction
        [many] { $exhibits } pièces à conviction
       *[other] { $exhibits } pièces à conviction
    }. Les personnes sont désignées par des pseudonymes ; leur identité ne figure pas dans ce document.
dossier-cover-verify = Chaque pièce est indiquée avec l’empreinte SHA-256 de son fichier original. Quiconque reçoit une pièce peut en calculer l’empreinte avec un outil courant, comme sha256sum, et la comparer avec la liste. Un fichier qui diffère d’un seul bit a une autre empreinte.
dossier-cover-draft = Ceci est un brouillon pour la propre équipe. Il n’a pas été révisé, des consentements peuvent manquer, et il ne doit pas sortir de l’équipe.

dossier-part-summary = Résumé
dossier-part-scope = Mandat, portée, méthode et limites
dossier-part-standard = Norme de preuve
dossier-part-chronology = Chronologie
dossier-part-events = Événements
dossier-part-persons = Personnes concernées
dossier-part-involvement = Implication présumée
dossier-part-exhibits = Pièces à conviction
dossier-part-gaps = Lacunes et éléments omis
dossier-part-custody = Annexe A. Traçabilité des pièces à conviction
dossier-part-codes = Annexe B. Codes utilisés
dossier-part-closing = À propos de ce document

dossier-nothing-recorded = Rien n’est consigné.
dossier-no-summary = Aucun résumé n’a été rédigé.
dossier-no-scope = La portée et la méthode n’ont pas été décrites.
dossier-standard-text = Sauf indication contraire, ce qui suit est énoncé selon cette norme : { $standard }.
dossier-standard-unset = Aucune norme de preuve n’a été fixée pour cette affaire.
dossier-events-of-case = L’affaire compte { $count ->
        [one] { $count } événement
        [many] { $count } événements
       *[other] { $count } événements
    }. Les dates sont données aussi précisément qu’elles sont connues ; le premier et le dernier jour possibles sont indiqués lorsqu’une date est incertaine.

dossier-head-date = Date
dossier-head-event = Événement
dossier-head-place = Lieu
dossier-head-act = Acte
dossier-head-victim = Victime
dossier-head-when = Quand
dossier-head-count = Nombre
dossier-head-methods = Méthode
dossier-head-source = Source
dossier-head-grade = Cotation
dossier-head-received = Reçue
dossier-head-content = Ce qu’elle dit
dossier-head-person = Personne
dossier-head-sex = Sexe
dossier-head-age = Âge
dossier-head-further = Autres détails
dossier-head-perpetrator = Auteur présumé
dossier-head-degree = Degré
dossier-head-basis = Fondement
dossier-head-reply = Réponse
dossier-head-time = Heure (UTC)
dossier-head-step = Opération
dossier-head-by = Par
dossier-head-result = Résultat
dossier-head-code = Code
dossier-head-list = Liste
dossier-head-meaning = Signification
dossier-head-gap = Lacune
dossier-head-concerns = Concerne
dossier-head-entry = Entrée

dossier-acts = Actes
dossier-sources = Sources
dossier-narrative = Ce qui s’est passé
dossier-contradiction = Des valeurs de « { $field } » se contredisent. Toutes sont données, en commençant par celle qui est montrée ailleurs :
dossier-contradiction-value = { $value } (saisi par { $author }, { $time })
dossier-date-span = entre le { $earliest } et le { $latest }
dossier-date-as-written = { $span } (consigné comme { $written })
dossier-count-range = { $best } (au moins { $min }, au plus { $max })
dossier-count-at-least = au moins { $min }
dossier-count-at-most = au plus { $max }
dossier-first-hand = de première main
dossier-not-first-hand = pas de première main
dossier-not-stated = non précisé
dossier-withheld = non divulgué
dossier-sealed = protégé
dossier-erased = effacé
dossier-dropped = omis
dossier-yes = oui
dossier-no = non
dossier-conflict-mark = contredit

dossier-exhibit-number = Pièce
dossier-exhibit-hash = SHA-256
dossier-exhibit-size = Taille
dossier-exhibit-bytes = { $size } octets
dossier-exhibit-type = Type de média
dossier-exhibit-from = De
dossier-exhibit-collected = Recueillie
dossier-exhibit-captured = Prise
dossier-exhibit-custody = Traçabilité
dossier-exhibit-duplicate = Même fichier que { $number }
dossier-exhibit-caption = Pièce { $number }. { $description }
dossier-exhibit-alternative = Image de la pièce { $number } : { $description }
dossier-exhibit-not-judged = Non montrée : nul n’a encore apprécié si cette image montre une personne.
dossier-exhibit-shows-person = Non montrée : cette image montre une personne, et il n’existe pas de copie expurgée.
dossier-exhibit-protected = Non montrée : ce fichier est scellé comme une identité.
dossier-exhibit-graphic = Non montrée : contenu choquant.
dossier-exhibit-not-readable = Non montrée : le fichier n’a pas pu être converti en image.
dossier-custody-line = { $step }, { $time }
dossier-custody-chain = { $count ->
        [one] { $count } opération de traçabilité est consignée, sans interruption de la chaîne.
        [many] { $count } opérations de traçabilité sont consignées, sans interruption de la chaîne.
       *[other] { $count } opérations de traçabilité sont consignées, sans interruption de la chaîne.
    }
dossier-custody-intro = Chaque manipulation d’une pièce est une entrée du journal, signée par le membre qui l’a effectuée et enchaînée à l’entrée précédente. Le numéro d’entrée la désigne.

dossier-gaps-intro = Cette liste indique ce qui manque dans le document, et pourquoi.
dossier-gaps-none = Rien ne manque.
dossier-missing-glyphs = Les caractères sans glyphe sont imprimés par leur numéro : { $list }.

dossier-closing-authors = Auteurs du document
dossier-closing-reviewer = Réviseur
dossier-closing-not-reviewed = Non révisé
dossier-closing-consent = Base de consentement
dossier-closing-consent-draft = Brouillon pour la propre équipe : consigner en interne
dossier-closing-head = Tête du journal
dossier-closing-version = Établi avec
dossier-closing-time = Heure de la diffusion

dossier-note-contents = Ce que contient ce document
dossier-note-handling = Manipulation du document
dossier-note-verify = Comment le vérifier
dossier-and-more = { $names } et { $count } de plus
