### Checked by: nobody yet (not yet read by a native speaker)
### Labels of fields (field-<kind>-<field>) and, as .help, one or two sentences that a field officer understands.
### Labels are short and have no full stop. Helps are sentences. Codes in quotation marks are labels in codes.ftl.

## Case: what a member works on: one matter with its events, persons and evidence.

field-case-ref = Numéro de l’affaire
    .help = Le numéro de l’affaire. Le programme le compose à partir de la mission, de l’année et de la lettre de cet ordinateur portable.
field-case-kind = Type d’affaire
    .help = L’objet de l’affaire. Le type détermine les formulaires et les contrôles qui s’appliquent.
field-case-title = Titre
    .help = Un titre court qui indique à votre équipe l’objet de l’affaire. N’y nommez jamais une victime, un témoin ou une source.
field-case-state = État
    .help = Le stade où se trouve l’affaire, du brouillon aux archives. Certaines étapes exigent une deuxième personne.
field-case-mission = Mission
    .help = Le code court de votre mission ou bureau, tel qu’il figure dans les numéros d’affaire.
field-case-mandate-basis = Fondement du mandat
    .help = La résolution, le mandat ou l’instruction qui vous autorise à travailler sur cette question.
field-case-opened = Ouverture
    .help = Le jour où le travail sur l’affaire a commencé.
field-case-closed = Clôture
    .help = Le jour où l’affaire a été close.
field-case-priority = Priorité
    .help = Le délai dans lequel l’affaire doit être traitée.
field-case-standard-of-proof = Norme de preuve
    .help = La mesure selon laquelle les faits sont appréciés. Les conclusions doivent employer les mêmes mots.
field-case-lead = Responsable
    .help = Le membre qui est responsable de l’affaire.
field-case-team = Équipe
    .help = Les membres qui travaillent sur l’affaire.
field-case-persons = Personnes
    .help = Les personnes que cette affaire concerne, quelle que soit leur place. Leur rôle dans chaque acte est consigné dans les actes, les implications et les informations.
field-case-related-events = Événements liés
    .help = Événements d’autres affaires qui comptent aussi ici.
field-case-summary = Résumé
    .help = L’affaire en une page au plus, pour un lecteur qui n’en sait rien. Ne nommez personne ; désignez les personnes par leur pseudonyme.
field-case-scope-and-method = Portée et méthode
    .help = Ce qui a été examiné et comment, et ce qui n’a pas pu être fait, par exemple les lieux où l’on ne vous a pas laissé entrer.
field-case-plan = Plan
    .help = Ce que vous supposez, les questions ouvertes, les sources que vous chercherez et les risques que cela comporte.
field-case-conflict-of-interest = Conflit d’intérêts
    .help = Si un membre de l’équipe est proche d’une partie à l’affaire, et ce qui a été fait à ce sujet. Écrivez « aucun » si vous avez posé la question et qu’il n’y en a pas.
field-case-closure-reason = Motif de clôture
    .help = Pourquoi l’affaire a été close.
field-case-retention = Durée de conservation
    .help = Combien de temps l’affaire doit être conservée, et en vertu de quelle règle.
field-case-language = Langue
    .help = La langue dans laquelle l’affaire est rédigée.
field-case-sensitivity = Sensibilité
    .help = Le tort que causerait la lecture par d’autres. Elle peut être relevée au-dessus du niveau habituel de ce type de fiche, jamais abaissée au-dessous.
field-case-legal-hold = Obligation de conservation
    .help = Tant qu’elle est active, rien ne peut être effacé dans la fiche. Activez-la lorsqu’une juridiction ou une enquête pourrait demander la fiche.
field-case-embargo = Embargo
    .help = Tant qu’il est actif, rien de l’affaire ne peut sortir de votre équipe, en raison d’un délai légal ou convenu.
field-case-protection-alert = Alerte de protection
    .help = Activez-la lorsqu’une personne liée à l’affaire est en danger. Elle arrête toute diffusion jusqu’à sa levée.
field-case-empty-reason = Raison des champs vides
    .help = La raison pour laquelle des champs restent vides. Une fiche peut toujours rester incomplète lorsque poser la question mettrait quelqu’un en danger.

## Role in a case: the part a person plays in one case.

field-case-role-case = Affaire
    .help = L’affaire à laquelle cette fiche appartient. Elle est fixée à la création de la fiche et ne peut pas changer.
field-case-role-person = Personne
    .help = La personne qui tient ce rôle.
field-case-role-role = Rôle
    .help = Le rôle de la personne dans cette affaire. Une personne peut avoir plusieurs rôles, chacun dans sa propre fiche.
field-case-role-since = Depuis
    .help = Depuis quand la personne tient ce rôle, aussi exactement que vous le savez.
field-case-role-note = Note
    .help = Ce que votre équipe doit savoir de ce rôle. Ne nommez personne ; désignez les personnes par leur pseudonyme.
field-case-role-sensitivity = Sensibilité
    .help = Le tort que causerait la lecture par d’autres. Elle peut être relevée au-dessus du niveau habituel de ce type de fiche, jamais abaissée au-dessous.

## Event: what happened, at a time and in a place.

field-event-case = Affaire
    .help = L’affaire à laquelle cette fiche appartient. Elle est fixée à la création de la fiche et ne peut pas changer.
field-event-title = Titre
    .help = Un titre court qui dit quoi et où. N’y nommez ni victime, ni témoin, ni source.
field-event-start = Début
    .help = Quand cela a commencé, aussi exactement que vous le savez : un jour, un mois ou une période comme 2026-02-20/2026-02-28.
field-event-end = Fin
    .help = Quand cela a pris fin, aussi exactement que vous le savez. Laissez vide si cela n’a pas duré au-delà de ce qu’indique le début.
field-event-region = Région
    .help = La province, l’État fédéré ou une autre division de premier niveau. C’est le lieu le plus précis que montrent les chiffres publics.
field-event-area = Localité
    .help = La ville, le village ou la zone, aussi exactement qu’il est possible de l’écrire sans danger.
field-event-area-code = Code de la localité
    .help = Le code officiel de la localité (P-code), si votre bureau en utilise un.
field-event-place = Point sur la carte
    .help = La latitude et la longitude, et leur degré d’exactitude. Un lieu exact peut permettre d’identifier des personnes ; il n’est donc transmis qu’aux partenaires et aux juridictions.
field-event-location = Lieu exact
    .help = Le lieu tel que les habitants l’appellent, par exemple une maison, un carrefour ou une section de camp.
field-event-location-type = Type de lieu
    .help = De quelle sorte de lieu il s’agissait.
field-event-description = Description
    .help = Ce qui s’est passé, dans l’ordre, en mots simples et sans juger. Ne nommez personne ; désignez les personnes par leur pseudonyme.
field-event-impact = Conséquences
    .help = Ce que l’événement a changé pour la population et pour le lieu.
field-event-violation-status = Statut de la violation
    .help = Dans quelle mesure il est sûr qu’il s’agissait d’une violation. Choisissez « Non connu » tant que vous ne l’avez pas examiné.
field-event-context = Contexte
    .help = La situation dans laquelle cela s’est produit, par exemple un conflit, une élection ou une manifestation.
field-event-clarity = Clarté
    .help = Si la source parle d’un seul événement, ou de plusieurs qu’elle compte ensemble.
field-event-part-of = Fait partie de
    .help = L’événement plus large auquel celui-ci appartient.
field-event-date-received = Reçu le
    .help = Le jour où votre bureau a eu connaissance de l’événement pour la première fois.
field-event-date-recorded = Consigné le
    .help = Le jour où l’événement a été mis par écrit, si c’était après que vous en avez eu connaissance.
field-event-project = Projet
    .help = Le projet ou le programme dans le cadre duquel l’événement a été consigné.
field-event-external-source = Source externe
    .help = Le jeu de données ou l’organisation d’où provient l’événement.
field-event-external-id = Numéro externe
    .help = Le numéro que porte l’événement dans ce jeu de données.
field-event-source-row = Ligne importée
    .help = Toutes les colonnes de la ligne d’où l’événement a été importé, sans changement.
field-event-language = Langue
    .help = La langue dans laquelle l’événement est rédigé.
field-event-sensitivity = Sensibilité
    .help = Le tort que causerait la lecture par d’autres. Elle peut être relevée au-dessus du niveau habituel de ce type de fiche, jamais abaissée au-dessous.
field-event-legal-hold = Obligation de conservation
    .help = Tant qu’elle est active, rien ne peut être effacé dans la fiche. Activez-la lorsqu’une juridiction ou une enquête pourrait demander la fiche.
field-event-empty-reason = Raison des champs vides
    .help = La raison pour laquelle des champs restent vides. Une fiche peut toujours rester incomplète lorsque poser la question mettrait quelqu’un en danger.

## Act: one type of act against one victim or one counted group.

field-act-case = Affaire
    .help = L’affaire à laquelle cette fiche appartient. Elle est fixée à la création de la fiche et ne peut pas changer.
field-act-event = Événement
    .help = L’événement au cours duquel l’acte s’est produit.
field-act-victim = Victime
    .help = La personne ou le groupe dénombré contre qui l’acte a été commis. Créez un acte pour chaque victime ou chaque groupe.
field-act-type = Type d’acte
    .help = Ce qui a été fait. Choisissez le terme le plus précis que vos informations permettent.
field-act-count = Nombre de victimes
    .help = Combien de personnes cet acte concerne : le nombre le plus bas, le plus probable et le plus élevé. Laissez vide pour une seule personne.
field-act-start = Début
    .help = Quand l’acte a commencé, aussi exactement que vous le savez.
field-act-end = Fin
    .help = Quand l’acte a pris fin, aussi exactement que vous le savez.
field-act-place = Point sur la carte
    .help = La latitude et la longitude de l’acte, s’il a eu lieu ailleurs que l’événement.
field-act-exact-place = Endroit exact
    .help = Où exactement cela s’est passé, en mots. Cela peut permettre d’identifier des personnes ; ce n’est donc transmis qu’aux partenaires et aux juridictions.
field-act-location-type = Type de lieu
    .help = De quelle sorte de lieu il s’agissait.
field-act-description = Description
    .help = Comment l’acte a été commis, en mots simples. Ne nommez personne ; désignez les personnes par leur pseudonyme.
field-act-stated-reason = Motif invoqué
    .help = Le motif donné par ceux qui ont commis l’acte, s’ils en ont donné un.
field-act-methods = Méthodes
    .help = Les moyens par lesquels l’acte a été commis. Choisissez tout ce qui convient.
field-act-attribution = Position des mis en cause
    .help = Ce que les autorités ou le groupe mis en cause disent de l’acte.
field-act-physical-consequences = Conséquences physiques
    .help = Blessures et autres atteintes au corps. N’écrivez que ce qui importe pour l’affaire.
field-act-psychological-consequences = Conséquences psychologiques
    .help = Atteintes à l’état psychique et à la vie quotidienne. N’écrivez que ce qui importe pour l’affaire.
field-act-age-at-act = Âge au moment des faits
    .help = L’âge de la victime au moment de l’acte, par tranche.
field-act-victim-status = Situation à la fin
    .help = Ce qu’il était advenu de la victime à la fin de l’acte.
field-act-victim-characteristics = Caractéristiques de la victime
    .help = Ce qui rendait la victime vulnérable, ou faisait d’elle une cible, dans cet acte.
field-act-national-law = Droit national
    .help = Les articles du droit national que l’acte pourrait enfreindre.
field-act-international-instruments = Instruments internationaux
    .help = Les traités et les articles que l’acte pourrait enfreindre.
field-act-cause-of-death = Cause du décès
    .help = Ce dont la personne est morte. À remplir seulement en cas de décès.
field-act-status-of-person-killed = Statut de la personne tuée
    .help = Si la personne tuée était un civil, un combattant ou une personne protégée à un autre titre. À remplir seulement en cas de décès.
field-act-mrm-type = Violation commise contre des enfants
    .help = Le type employé dans les rapports sur les enfants et les conflits armés, si la victime était un enfant ou si l’acte a touché une école ou un hôpital.
field-act-crsv-type = Violence sexuelle liée aux conflits
    .help = Le type employé dans les rapports sur les violences sexuelles liées aux conflits. À remplir seulement si l’acte est lié au conflit.
field-act-standard-of-proof = Norme atteinte
    .help = La norme de preuve que vos informations sur cet acte atteignent aujourd’hui.
field-act-source-row = Ligne importée
    .help = Toutes les colonnes de la ligne d’où l’acte a été importé, sans changement.
field-act-sensitivity = Sensibilité
    .help = Le tort que causerait la lecture par d’autres. Elle peut être relevée au-dessus du niveau habituel de ce type de fiche, jamais abaissée au-dessous.
field-act-legal-hold = Obligation de conservation
    .help = Tant qu’elle est active, rien ne peut être effacé dans la fiche. Activez-la lorsqu’une juridiction ou une enquête pourrait demander la fiche.
field-act-empty-reason = Raison des champs vides
    .help = La raison pour laquelle des champs restent vides. Une fiche peut toujours rester incomplète lorsque poser la question mettrait quelqu’un en danger.

## Person: a person or a counted group, known by a pseudonym.

field-person-pseudonym = Pseudonyme
    .help = Le nom sous lequel tous connaissent cette personne, sauf les dépositaires des identités. Le programme en crée un si vous n’en donnez pas ; n’utilisez jamais d’initiales ni une partie du vrai nom.
field-person-counting-unit = Unité de compte
    .help = Si cette fiche représente une personne, une famille ou un groupe.
field-person-sex = Sexe
    .help = Le sexe déclaré par la personne. Choisissez « Non divulgué par sécurité » si l’indiquer pouvait permettre d’identifier la personne.
field-person-age-band = Tranche d’âge
    .help = L’âge actuel, par tranche. Choisissez « Inconnue » plutôt que de deviner.
field-person-group-description = Description du groupe
    .help = De quelle sorte de groupe il s’agit, si la fiche représente plus d’une personne, par exemple « pêcheurs d’un même village ».
field-person-number-in-group = Effectif du groupe
    .help = Combien de personnes compte le groupe : le nombre le plus bas, le plus probable et le plus élevé.
field-person-vulnerability = Vulnérabilité
    .help = Ce qui rend cette personne vulnérable ou appelle une attention particulière. Choisissez tout ce qui convient, ou « Aucune connue » si vous avez posé la question.
field-person-displacement = Situation de déplacement
    .help = Si la personne vit chez elle, est déplacée, réfugiée ou de retour.
field-person-citizenship = Nationalité
    .help = Le ou les pays dont la personne a la nationalité.
field-person-national-origin = Origine nationale
    .help = Le pays d’où vient la personne ou sa famille. Ne le demandez que si cela importe pour la violation.
field-person-ethnicity = Appartenance ethnique
    .help = Le groupe ethnique déclaré par la personne. Ne le demandez que si cela importe pour la violation.
field-person-religion = Religion
    .help = La religion déclarée par la personne. Ne la demandez que si cela importe pour la violation.
field-person-civil-status = État civil
    .help = Si la personne est célibataire, mariée, veuve ou dans une autre situation.
field-person-dependants = Personnes à charge
    .help = Combien de personnes dépendent de cette personne.
field-person-education = Niveau d’instruction
    .help = Les études les plus élevées que la personne a suivies.
field-person-occupation = Profession
    .help = Ce que la personne fait pour vivre. Une profession rare peut permettre d’identifier quelqu’un ; écrivez-la en termes généraux.
field-person-languages = Langues
    .help = Les langues que parle la personne, pour les interprètes et pour les textes qui lui sont montrés.
field-person-health = Santé
    .help = Ce que votre équipe doit savoir de la santé de la personne. Ne le demandez que si cela importe pour la violation ou pour sa prise en charge.
field-person-deceased = Décès
    .help = Si la personne est décédée.
field-person-died-on = Date du décès
    .help = Quand la personne est décédée, aussi exactement que vous le savez.
field-person-do-not-contact = Ne pas contacter
    .help = Tant que cette mention est active, nul ne peut contacter cette personne, parce que le contact la mettrait en danger ou parce qu’elle le souhaite.
field-person-no-trace = Ne laisser aucune trace
    .help = Activez cette mention pour une source qui ne doit figurer dans aucun document, pas même sous un pseudonyme.
field-person-protection-alert = Alerte de protection
    .help = Activez-la lorsque cette personne est en danger. Elle arrête toute diffusion qui concerne la personne jusqu’à sa levée.
field-person-source-reliability = Fiabilité en tant que source
    .help = Dans quelle mesure cette personne s’est montrée fiable comme source jusqu’ici.
field-person-real-name = Vrai nom
    .help = Le vrai nom, dans l’écriture qu’emploie la personne. Seuls les dépositaires des identités peuvent le lire.
field-person-name-in-other-script = Nom dans une autre écriture
    .help = Le même nom dans une autre écriture, par exemple en lettres latines. Seuls les dépositaires des identités peuvent le lire.
field-person-other-names = Autres noms
    .help = Surnoms, noms antérieurs et autres graphies, un par ligne. Seuls les dépositaires des identités peuvent les lire.
field-person-birth-date = Date de naissance
    .help = La date de naissance exacte, si vous en avez besoin. Seuls les dépositaires des identités peuvent la lire.
field-person-birthplace = Lieu de naissance
    .help = Où la personne est née. Seuls les dépositaires des identités peuvent le lire.
field-person-identity-documents = Documents d’identité
    .help = Types et numéros des documents d’identité, un par ligne. Seuls les dépositaires des identités peuvent les lire.
field-person-addresses = Adresses
    .help = Où la personne habite ou séjourne. Cela ne figure jamais dans un document qui quitte le bureau.
field-person-contacts = Coordonnées
    .help = Comment la personne peut être jointe. Cela ne figure jamais dans un document qui quitte le bureau.
field-person-family = Famille
    .help = Les proches et leurs noms. Cela ne figure jamais dans un document qui quitte le bureau.
field-person-physical-description = Description physique
    .help = L’apparence de la personne et tout signe auquel d’autres la reconnaîtraient. Seuls les dépositaires des identités peuvent la lire.
field-person-identity-notes = Notes sur l’identité
    .help = Toute autre chose qui pourrait révéler qui est la personne. Cela ne figure jamais dans un document qui quitte le bureau.
field-person-sensitivity = Sensibilité
    .help = Le tort que causerait la lecture par d’autres. Elle peut être relevée au-dessus du niveau habituel de ce type de fiche, jamais abaissée au-dessous.
field-person-legal-hold = Obligation de conservation
    .help = Tant qu’elle est active, rien ne peut être effacé dans la fiche. Activez-la lorsqu’une juridiction ou une enquête pourrait demander la fiche.
field-person-empty-reason = Raison des champs vides
    .help = La raison pour laquelle des champs restent vides. Une fiche peut toujours rester incomplète lorsque poser la question mettrait quelqu’un en danger.

## Involvement: how a person or group took part in an act.

field-involvement-case = Affaire
    .help = L’affaire à laquelle cette fiche appartient. Elle est fixée à la création de la fiche et ne peut pas changer.
field-involvement-act = Acte
    .help = L’acte auquel la personne ou le groupe aurait pris part.
field-involvement-perpetrator = Auteur présumé
    .help = La personne ou le groupe qui aurait pris part à l’acte. Utilisez une fiche comme « hommes armés non identifiés » si vous ne savez pas de qui il s’agissait.
field-involvement-degree = Degré d’implication
    .help = De quelle manière la personne ou le groupe aurait pris part à l’acte.
field-involvement-perpetrator-type = Type d’auteur présumé
    .help = La force, le service ou le milieu auquel appartient la personne ou le groupe.
field-involvement-unit = Unité
    .help = L’unité, le commandement ou le poste, aussi exactement que vos informations le permettent.
field-involvement-position = Grade ou fonction
    .help = Le grade ou la fonction au moment des faits, sans nom.
field-involvement-commander = Commandant
    .help = La personne qui commandait ceux qui ont commis l’acte, si on la connaît.
field-involvement-mode-of-liability = Mode de responsabilité
    .help = La forme de responsabilité prévue par le Statut de Rome qui pourrait s’appliquer. Le choix revient à un conseiller juridique.
field-involvement-latest-status = Dernière situation connue
    .help = Ce qu’il est advenu de la personne depuis, dans ses fonctions et devant la justice.
field-involvement-attribution-basis = Fondement de l’attribution
    .help = Comment on sait qui a commis l’acte. Choisissez tout ce qui convient.
field-involvement-certainty = Degré de certitude
    .help = À quel point vous êtes sûr que cette personne ou ce groupe a pris part à l’acte de cette manière.
field-involvement-remarks = Observations
    .help = Ce qui parle encore pour ou contre l’implication. Ne nommez personne ; désignez les personnes par leur pseudonyme.
field-involvement-reply = Réponse
    .help = Ce que la personne ou le groupe a répondu à l’allégation. Elle est montrée partout où l’allégation est montrée.
field-involvement-sensitivity = Sensibilité
    .help = Le tort que causerait la lecture par d’autres. Elle peut être relevée au-dessus du niveau habituel de ce type de fiche, jamais abaissée au-dessous.
field-involvement-legal-hold = Obligation de conservation
    .help = Tant qu’elle est active, rien ne peut être effacé dans la fiche. Activez-la lorsqu’une juridiction ou une enquête pourrait demander la fiche.
field-involvement-empty-reason = Raison des champs vides
    .help = La raison pour laquelle des champs restent vides. Une fiche peut toujours rester incomplète lorsque poser la question mettrait quelqu’un en danger.

## Information: what a source told about an event. The plural is the same word in English; use your language's natural plural or "items of information".

field-information-case = Affaire
    .help = L’affaire à laquelle cette fiche appartient. Elle est fixée à la création de la fiche et ne peut pas changer.
field-information-source = Source
    .help = La personne qui a donné l’information. Choisissez la fiche de la personne ; un nom ne figure jamais ici.
field-information-event = Événement
    .help = L’événement sur lequel porte l’information.
field-information-act = Acte
    .help = L’acte sur lequel porte l’information, si elle ne porte que sur un seul acte.
field-information-about = Au sujet de
    .help = D’autres personnes dont parle l’information.
field-information-connection = Lien
    .help = Le lien de la source avec ce qui s’est passé.
field-information-language = Langue
    .help = La langue dans laquelle l’information a été donnée.
field-information-date = Date de l’information
    .help = Quand la source a parlé ou quand le texte a été écrit, aussi exactement que vous le savez.
field-information-date-received = Reçue le
    .help = Quand votre bureau a reçu l’information.
field-information-material = Type de support
    .help = Sous quelle forme l’information est parvenue.
field-information-content = Contenu
    .help = Ce que la source a dit, aussi près que possible de ses propres mots. Ne nommez personne ; désignez les personnes par leur pseudonyme.
field-information-adm-reliability = Fiabilité de la source
    .help = Dans quelle mesure on peut se fier à cette source, de A à F. Elle est toujours montrée avec la crédibilité.
field-information-adm-credibility = Crédibilité
    .help = Dans quelle mesure cette information est crédible, de 1 à 6, quel que soit celui qui l’a donnée. Elle est toujours montrée avec la fiabilité.
field-information-first-hand = De première main
    .help = Si la source l’a vu, entendu ou subi, plutôt que de l’avoir appris par d’autres.
field-information-independence-group = Groupe d’indépendance
    .help = Un mot qui est le même pour les sources qui dépendent les unes des autres. Les sources d’un même groupe comptent pour une seule.
field-information-consent = Consentement
    .help = Le consentement en vertu duquel l’information a été donnée.
field-information-exhibits = Pièces à conviction
    .help = Les pièces reçues avec l’information ou qui la confirment.
field-information-remarks = Observations
    .help = Pourquoi vous l’avez notée ainsi, et ce qui la contredit. Ne nommez personne ; désignez les personnes par leur pseudonyme.
field-information-sensitivity = Sensibilité
    .help = Le tort que causerait la lecture par d’autres. Elle peut être relevée au-dessus du niveau habituel de ce type de fiche, jamais abaissée au-dessous.
field-information-legal-hold = Obligation de conservation
    .help = Tant qu’elle est active, rien ne peut être effacé dans la fiche. Activez-la lorsqu’une juridiction ou une enquête pourrait demander la fiche.
field-information-empty-reason = Raison des champs vides
    .help = La raison pour laquelle des champs restent vides. Une fiche peut toujours rester incomplète lorsque poser la question mettrait quelqu’un en danger.

## Exhibit: an item of evidence with its number; the file itself is sealed elsewhere.

field-exhibit-case = Affaire
    .help = L’affaire à laquelle cette fiche appartient. Elle est fixée à la création de la fiche et ne peut pas changer.
field-exhibit-number = Numéro de pièce
    .help = Le numéro de la pièce dans son affaire. Le programme l’attribue.
field-exhibit-kind = Type de pièce
    .help = Ce qu’est la pièce. Les documents d’identité, les portraits et les enregistrements d’entretien sont scellés de sorte que seuls les dépositaires des identités peuvent les ouvrir.
field-exhibit-title = Titre
    .help = Un titre court qui dit ce que montre la pièce. N’y nommez personne.
field-exhibit-description = Description
    .help = Ce que l’on peut voir, entendre ou lire, sans juger. Ne nommez personne ; désignez les personnes par leur pseudonyme.
field-exhibit-origin = Provenance
    .help = Comment la pièce est parvenue à votre bureau.
field-exhibit-source = Source
    .help = La personne qui a donné la pièce. Choisissez la fiche de la personne ; un nom ne figure jamais ici.
field-exhibit-collected-on = Recueillie le
    .help = Quand votre bureau a recueilli la pièce, aussi exactement que vous le savez.
field-exhibit-collected-at-place = Lieu de recueil
    .help = Où votre bureau a recueilli la pièce. Cela peut conduire à la source ; seules votre équipe et les juridictions le voient donc.
field-exhibit-collected-by = Recueillie par
    .help = Le membre qui a recueilli la pièce.
field-exhibit-method = Méthode
    .help = Comment la pièce a été prise ou copiée, avec l’outil et sa version.
field-exhibit-clock-offset = Décalage de l’horloge
    .help = De combien de secondes l’horloge de l’appareil avançait sur l’heure exacte. Mettez un signe moins si elle retardait.
field-exhibit-media-type = Type de média
    .help = Le type du fichier, tel que le programme l’a reconnu d’après son contenu.
field-exhibit-size = Taille
    .help = La taille du fichier en octets.
field-exhibit-sha256 = SHA-256
    .help = L’empreinte du fichier tel qu’il est arrivé. Chacun peut la recalculer pour vérifier que rien n’a changé.
field-exhibit-blake3 = BLAKE3
    .help = Une deuxième empreinte du fichier, calculée d’une autre manière.
field-exhibit-width = Largeur
    .help = La largeur de l’image en pixels.
field-exhibit-height = Hauteur
    .help = La hauteur de l’image en pixels.
field-exhibit-length = Durée
    .help = Combien de temps dure l’enregistrement.
field-exhibit-captured-on = Date de prise de vue ou de son
    .help = Le jour où l’image ou l’enregistrement a été réalisé.
field-exhibit-captured-at = Moment de la prise
    .help = L’heure exacte de la réalisation, si le fuseau horaire est connu.
field-exhibit-captured-clock = Horloge de l’appareil
    .help = La date et l’heure telles que l’appareil les a inscrites, sans changement.
field-exhibit-capture-place = Lieu de la prise
    .help = Où l’image ou l’enregistrement a été réalisé. Cela ne figure jamais dans un document public ou de formation.
field-exhibit-device = Appareil
    .help = La marque et le modèle de l’appareil utilisé.
field-exhibit-capture-metadata = Métadonnées d’origine
    .help = Tous les détails trouvés dans le fichier, sans changement. Ils peuvent nommer des personnes ; seuls les dépositaires des identités peuvent donc les lire.
field-exhibit-object = Fichier scellé
    .help = Le nom du fichier scellé qui renferme le contenu.
field-exhibit-object-key = Clé du fichier
    .help = La clé qui ouvre le fichier scellé, pour l’équipe.
field-exhibit-identity-object-key = Clé du fichier, restreinte
    .help = La clé qui ouvre le fichier scellé, pour les seuls dépositaires des identités.
field-exhibit-file-name = Nom du fichier
    .help = Le nom que portait le fichier à son arrivée. Il peut nommer des personnes ; seuls les dépositaires des identités peuvent donc le lire.
field-exhibit-owner = Propriétaire selon le fichier
    .help = Le propriétaire inscrit dans le fichier. Seuls les dépositaires des identités peuvent le lire.
field-exhibit-author = Auteur selon le fichier
    .help = L’auteur inscrit dans le fichier. Seuls les dépositaires des identités peuvent le lire.
field-exhibit-comment = Commentaire dans le fichier
    .help = Le commentaire inscrit dans le fichier. Seuls les dépositaires des identités peuvent le lire.
field-exhibit-duplicate-of = Même fichier que
    .help = La pièce qui contient déjà exactement le même fichier.
field-exhibit-original = Original
    .help = La pièce dont celle-ci est une copie.
field-exhibit-derivative-of = Dérivée de
    .help = La pièce à partir de laquelle celle-ci a été faite, par exemple l’enregistrement d’une transcription.
field-exhibit-shows-person = Montre une personne
    .help = Si une personne peut y être reconnue. Tant que nul ne l’a apprécié, la pièce n’est pas imprimée.
field-exhibit-graphic-level = Contenu choquant
    .help = À quel point il est éprouvant de la regarder ou de l’écouter, afin que les lecteurs soient avertis.
field-exhibit-ai-origin = Origine humaine ou IA
    .help = Si elle a été faite par des êtres humains ou au moyen de l’intelligence artificielle, ou si l’on ne peut pas le dire.
field-exhibit-authenticity-note = Note sur l’authenticité
    .help = Ce que vous avez vérifié pour savoir si elle est authentique : la source, l’élément et le contenu.
field-exhibit-technical-details = Détails techniques
    .help = Ce qui importe pour ce type de pièce, par exemple la position de la caméra, le journal de vol ou le numéro de scène. Écrivez « non disponible » et pourquoi, le cas échéant.
field-exhibit-web-address = Adresse Internet
    .help = L’adresse à laquelle l’élément a été trouvé en ligne.
field-exhibit-archived-address = Adresse de l’archive
    .help = L’adresse à laquelle une copie de la page est conservée.
field-exhibit-captured-online-at = Capturée en ligne le
    .help = L’heure exacte à laquelle l’élément a été enregistré depuis Internet.
field-exhibit-seal-number = Numéro de scellé
    .help = Le numéro du scellé apposé sur un objet matériel.
field-exhibit-physical-description = Description matérielle
    .help = L’aspect d’un objet matériel : matière, dimensions, marques et dommages.
field-exhibit-storage-location = Lieu de conservation
    .help = Où est conservé un objet matériel ou le support d’origine.
field-exhibit-retention = Durée de conservation
    .help = Combien de temps la pièce doit être conservée, et en vertu de quelle règle.
field-exhibit-licence = Droits et licence
    .help = Qui détient les droits, et ce qu’ils permettent.
field-exhibit-consent = Consentement
    .help = Le consentement en vertu duquel la pièce a été donnée.
field-exhibit-tlp = Protocole TLP (feux tricolores)
    .help = Jusqu’où un partenaire peut transmettre ceci. À utiliser lorsque le partenaire travaille avec le protocole TLP.
field-exhibit-sensitivity = Sensibilité
    .help = Le tort que causerait la lecture par d’autres. Elle peut être relevée au-dessus du niveau habituel de ce type de fiche, jamais abaissée au-dessous.
field-exhibit-legal-hold = Obligation de conservation
    .help = Tant qu’elle est active, rien ne peut être effacé dans la fiche. Activez-la lorsqu’une juridiction ou une enquête pourrait demander la fiche.
field-exhibit-empty-reason = Raison des champs vides
    .help = La raison pour laquelle des champs restent vides. Une fiche peut toujours rester incomplète lorsque poser la question mettrait quelqu’un en danger.

## Derivative: a copy made from an exhibit, for printing, viewing or with parts blacked out.

field-derivative-case = Affaire
    .help = L’affaire à laquelle cette fiche appartient. Elle est fixée à la création de la fiche et ne peut pas changer.
field-derivative-exhibit = Pièce à conviction
    .help = La pièce à partir de laquelle la copie a été faite.
field-derivative-purpose = But
    .help = À quoi sert la copie.
field-derivative-media-type = Type de média
    .help = Le type de la copie.
field-derivative-width = Largeur
    .help = La largeur de la copie en pixels.
field-derivative-height = Hauteur
    .help = La hauteur de la copie en pixels.
field-derivative-size = Taille
    .help = La taille de la copie en octets.
field-derivative-sha256 = SHA-256
    .help = L’empreinte de la copie.
field-derivative-object = Fichier scellé
    .help = Le nom du fichier scellé qui renferme la copie.
field-derivative-object-key = Clé du fichier
    .help = La clé qui ouvre le fichier scellé, pour l’équipe.
field-derivative-identity-object-key = Clé du fichier, restreinte
    .help = La clé qui ouvre le fichier scellé, pour les seuls dépositaires des identités.

## Custody event: one thing that was done with an exhibit, in its chain of custody.

field-custody-event-case = Affaire
    .help = L’affaire à laquelle cette fiche appartient. Elle est fixée à la création de la fiche et ne peut pas changer.
field-custody-event-exhibit = Pièce à conviction
    .help = La pièce sur laquelle l’opération a porté.
field-custody-event-event = Opération effectuée
    .help = Ce qui a été fait avec la pièce.
field-custody-event-at = Heure
    .help = Quand cela a été fait, avec le décalage de l’horloge par rapport au temps universel.
field-custody-event-actor = Effectuée par
    .help = Le membre qui l’a fait.
field-custody-event-from = De
    .help = La personne qui a remis la pièce.
field-custody-event-to = À
    .help = La personne qui a pris la pièce.
field-custody-event-place = Lieu
    .help = Où cela a été fait.
field-custody-event-purpose = But
    .help = Pourquoi cela a été fait.
field-custody-event-seal-before = Scellé avant
    .help = Le numéro du scellé trouvé sur l’objet.
field-custody-event-seal-after = Scellé après
    .help = Le numéro du scellé apposé sur l’objet.
field-custody-event-hash-result = Résultat du contrôle d’empreinte
    .help = Si l’empreinte du fichier était toujours la même.
field-custody-event-tool = Outil
    .help = L’outil utilisé, avec sa version.
field-custody-event-witness = Témoin de l’opération
    .help = La personne qui a assisté à l’opération.
field-custody-event-remarks = Observations
    .help = Ce qu’il faut savoir d’autre. Ne nommez personne ; désignez les personnes par leur pseudonyme.
field-custody-event-correction-of = Corrige
    .help = L’entrée antérieure que celle-ci corrige. L’entrée antérieure reste telle quelle.

## Consent: what a person allows, as given at one time.

field-consent-person = Personne
    .help = La personne dont c’est le consentement.
field-consent-purpose = Finalité
    .help = Ce que l’on a demandé à la personne d’autoriser. Créez une fiche pour chaque finalité et chaque destinataire.
field-consent-recipient = Destinataire
    .help = À qui on lui a demandé de l’autoriser.
field-consent-answer = Réponse
    .help = Ce que la personne a répondu. L’absence de réponse vaut un non.
field-consent-identity-level = Niveau d’identité
    .help = Quelle part de l’identité peut être montrée à ce destinataire.
field-consent-giver = Donné par
    .help = Qui a donné le consentement. Pour un enfant, c’est la personne qui en prend soin, et l’enfant est interrogé lui aussi.
field-consent-giver-person = Personne qui l’a donné
    .help = La fiche de la personne qui a consenti au nom d’une autre.
field-consent-child-assent = Assentiment de l’enfant
    .help = Ce que l’enfant a répondu lorsqu’on lui a demandé avec des mots qu’un enfant comprend.
field-consent-method = Mode de recueil
    .help = De quelle façon le consentement a été donné et consigné.
field-consent-date = Date
    .help = Quand le consentement a été donné, aussi exactement que vous le savez.
field-consent-language = Langue
    .help = La langue dans laquelle le consentement a été expliqué.
field-consent-interpreter = Interprète
    .help = La personne qui a interprété. Choisissez la fiche de la personne ; un nom ne figure jamais ici.
field-consent-taken-by = Recueilli par
    .help = Le membre qui a expliqué et recueilli le consentement.
field-consent-text-version = Version du texte
    .help = La version du texte de consentement qui a été lue ou montrée.
field-consent-withheld = À ne pas divulguer
    .help = Ce qui doit être tenu secret, et envers qui. Ne nommez personne ; désignez les personnes par leur pseudonyme.
field-consent-withheld-reason = Motif de non-divulgation
    .help = Pourquoi cela doit être tenu secret.
field-consent-contact-again = Peut être recontactée
    .help = Si la personne accepte d’être contactée de nouveau.
field-consent-safe-contact = Moyen de contact sûr
    .help = Comment la personne peut être jointe sans danger. Cela ne figure jamais dans un document qui quitte le bureau.
field-consent-expires-on = Expire le
    .help = Le jour après lequel le consentement doit être demandé de nouveau.
field-consent-withdrawn-on = Retiré le
    .help = Le jour où la personne a retiré son consentement. Les nouvelles diffusions cessent aussitôt.
field-consent-evidence = Preuve du consentement
    .help = La pièce qui atteste le consentement, par exemple un formulaire signé ou un enregistrement.
field-consent-sensitivity = Sensibilité
    .help = Le tort que causerait la lecture par d’autres. Elle peut être relevée au-dessus du niveau habituel de ce type de fiche, jamais abaissée au-dessous.
field-consent-legal-hold = Obligation de conservation
    .help = Tant qu’elle est active, rien ne peut être effacé dans la fiche. Activez-la lorsqu’une juridiction ou une enquête pourrait demander la fiche.
field-consent-empty-reason = Raison des champs vides
    .help = La raison pour laquelle des champs restent vides. Une fiche peut toujours rester incomplète lorsque poser la question mettrait quelqu’un en danger.

## Consent cell: one pair of purpose and recipient, with its answer.

field-consent-cell-person = Personne
    .help = La personne dont c’est la réponse.
field-consent-cell-purpose = Finalité
    .help = La finalité sur laquelle porte la réponse.
field-consent-cell-recipient = Destinataire
    .help = Le destinataire sur lequel porte la réponse.
field-consent-cell-answer = Réponse
    .help = La réponse qui vaut actuellement.
field-consent-cell-identity-level = Niveau d’identité
    .help = Quelle part de l’identité peut être montrée.
field-consent-cell-expires-on = Expire le
    .help = Le jour après lequel la réponse ne vaut plus.
field-consent-cell-consent = Consentement
    .help = Le consentement dont provient la réponse.

## Translation: a text of a record in another language.

field-translation-case = Affaire
    .help = L’affaire à laquelle cette fiche appartient. Elle est fixée à la création de la fiche et ne peut pas changer.
field-translation-record = Fiche
    .help = La fiche dont le texte est traduit.
field-translation-field = Champ
    .help = Le champ dont le texte est traduit.
field-translation-source-entry = Entrée de l’original
    .help = L’entrée du journal qui contient le texte original. Si le texte change, la traduction ne correspond plus.
field-translation-source-row = Ligne de l’original
    .help = La ligne dans cette entrée.
field-translation-language = Langue
    .help = La langue dans laquelle le texte est traduit.
field-translation-text = Traduction
    .help = Le texte traduit. Laissez telles quelles les références comme @P-A07.
field-translation-translator = Traduite par
    .help = Le membre qui a fait ou saisi la traduction.
field-translation-checked-by = Vérifiée par
    .help = Le membre qui connaît les deux langues et a vérifié la traduction.
field-translation-sensitivity = Sensibilité
    .help = Le tort que causerait la lecture par d’autres. Elle peut être relevée au-dessus du niveau habituel de ce type de fiche, jamais abaissée au-dessous.
field-translation-legal-hold = Obligation de conservation
    .help = Tant qu’elle est active, rien ne peut être effacé dans la fiche. Activez-la lorsqu’une juridiction ou une enquête pourrait demander la fiche.

## Release: a document that left the office, or was drafted.

field-release-case = Affaire
    .help = L’affaire à laquelle cette fiche appartient. Elle est fixée à la création de la fiche et ne peut pas changer.
field-release-document = Document
    .help = Quel document a été produit.
field-release-language = Langue
    .help = La langue du document.
field-release-recipient = Destinataire
    .help = À qui le document est allé ou devait aller.
field-release-profile = Profil d’expurgation
    .help = L’ensemble de règles qui a déterminé ce qui est omis.
field-release-purpose = Finalité
    .help = La finalité pour laquelle il a été produit, telle que demandée dans les consentements.
field-release-state = État
    .help = Si elle a seulement été commencée, est sortie ou a été abandonnée. Une diffusion seulement commencée est peut-être sortie.
field-release-begun-at = Commencée à
    .help = Quand la diffusion a commencé.
field-release-finished-at = Achevée à
    .help = Quand la diffusion a pris fin.
field-release-sha256 = SHA-256
    .help = L’empreinte du document, pour le reconnaître.
field-release-pages = Pages
    .help = Combien de pages compte le document.
field-release-findings = Constats
    .help = Combien de constats ont été signalés pendant la production du document.
field-release-citations = Valeurs montrées
    .help = Quelles valeurs le document montre, d’après leur place dans le journal. Les valeurs elles-mêmes ne sont pas conservées ici.
field-release-pseudonyms = Pseudonymes
    .help = Les pseudonymes que connaît ce destinataire. Cela ne figure jamais dans aucun document.
field-release-consents = Consentements utilisés
    .help = Les réponses qui ont autorisé la diffusion.
field-release-watermark = Filigrane
    .help = Le mot imprimé en travers de chaque page, par exemple BROUILLON.
field-release-recipient-name = Nom du destinataire
    .help = Qui exactement l’a reçu. Seuls les dépositaires des identités peuvent le lire.
field-release-reason = Motif
    .help = Pourquoi la diffusion a été faite. Seuls les dépositaires des identités peuvent le lire.
field-release-tlp = Protocole TLP (feux tricolores)
    .help = Jusqu’où un partenaire peut transmettre ceci. À utiliser lorsque le partenaire travaille avec le protocole TLP.

## Erasure: a value that was destroyed lawfully.

field-erasure-target = Fiche
    .help = La fiche dans laquelle une valeur a été effacée.
field-erasure-field = Champ
    .help = Le champ dont la valeur a été effacée.
field-erasure-reason = Motif
    .help = Pourquoi la valeur a été effacée. Toute l’équipe peut lire ceci ; ne répétez donc jamais ce qui a été effacé.
field-erasure-authority = Autorité
    .help = En vertu de quelle autorité la valeur a été effacée, en indiquant la fonction ou le document. Ne nommez ni victime, ni témoin, ni source.

## Completed erasure: the note that one laptop has destroyed the value.

field-erasure-done-erasure = Effacement
    .help = L’effacement qui a été exécuté.
field-erasure-done-replica = Réplique
    .help = La réplique qui ne détient plus la valeur.

## Audit entry: an action noted because it leaves no other trace.

field-audit-event-what = Action
    .help = Ce qui a été fait.
field-audit-event-member = Membre
    .help = Le membre qui l’a fait.
field-audit-event-subject = Concerne
    .help = Le numéro de la fiche concernée.
field-audit-event-reason = Motif
    .help = Le motif donné par le membre. Seuls les dépositaires des identités peuvent le lire.
field-audit-event-query = Mots recherchés
    .help = Les mots qui ont été recherchés parmi les identités. Seuls les dépositaires des identités peuvent les lire.

## Recovery confirmation: the note that a member typed the recovery words again.

field-recovery-confirmed-member = Membre
    .help = Le membre qui a saisi de nouveau les mots de récupération.

## Office: the office whose vault this is.

field-office-name = Nom du bureau
    .help = Le nom du bureau, tel qu’il figure sur les documents.
field-office-mission-code = Code de la mission
    .help = De deux à cinq lettres par lesquelles commencent les numéros d’affaire, par exemple KIN.
field-office-takeover-key = Clé de reprise
    .help = La moitié publique de la clé qui permet de remplacer un registraire perdu.

## Member: a person who works in the office and can open the vault.

field-member-name = Nom
    .help = Le nom sous lequel les collègues connaissent le membre. Toute l’équipe peut le lire.
field-member-signing-key = Clé de signature
    .help = La clé publique avec laquelle les entrées de ce membre sont vérifiées.
field-member-sealing-key = Clé de scellement
    .help = La clé publique avec laquelle des valeurs sont verrouillées pour ce membre.
field-member-roles = Rôles
    .help = Ce que le membre a le droit de faire. Ne donnez pas plus de rôles que le travail n’en exige.
field-member-state = État
    .help = Si le membre est invité, actif, suspendu ou retiré.

## Replica: one copy of the vault on one laptop.

field-replica-letters = Lettres
    .help = Les lettres que cet ordinateur portable place dans les numéros d’affaire et de pièce.

## Log: the chain of entries of one member on one laptop.

field-log-public-key = Clé publique
    .help = La clé publique avec laquelle les entrées de ce registre sont vérifiées.
field-log-member = Membre
    .help = Le membre qui écrit ce registre.
field-log-replica = Réplique
    .help = La réplique sur laquelle ce registre est écrit.
field-log-member-signature = Signature du membre
    .help = La preuve que le registre appartient au membre.

## Compartment key: the key of a closed compartment for a time.

field-compartment-epoch-compartment = Compartiment
    .help = Le numéro du compartiment fermé.
field-compartment-epoch-epoch = Période
    .help = Le numéro de la clé, augmenté chaque fois que la clé est renouvelée.
field-compartment-epoch-public-key = Clé publique
    .help = La clé publique avec laquelle les valeurs du compartiment sont verrouillées.
field-compartment-epoch-holders = Dépositaires
    .help = Les membres qui peuvent ouvrir le compartiment.
field-compartment-epoch-predecessor-secret = Clé précédente, verrouillée
    .help = La clé utilisée auparavant, verrouillée sous celle-ci pour que les valeurs plus anciennes restent lisibles.

## Compartment grant: the key of a compartment, locked for one member.

field-compartment-wrap-epoch = Clé de compartiment
    .help = La clé qui est octroyée.
field-compartment-wrap-member = Membre
    .help = Le membre à qui elle est octroyée.
field-compartment-wrap-wrapped-secret = Clé, verrouillée
    .help = La moitié secrète de la clé, verrouillée pour ce membre.
