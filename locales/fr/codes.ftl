### Checked by: nobody yet (not yet read by a native speaker)
### Labels of code lists (list-…) and of their codes (code-<list>-<code>).
### Short, without a full stop. They stand in lists, tables and dossiers.

## ACT: type of act. Source: HURIDOCS list 4; ICCS as in SDG 16.1.2 and 16.10.1; codes without a mapping are our own.

list-act = Type d’acte
code-act-act-kil = Homicide, type non précisé
code-act-act-kil-sum = Exécution sommaire
code-act-act-kil-ext = Exécution extrajudiciaire
code-act-act-kil-cap = Peine capitale
code-act-act-kil-nsa = Homicide à motivation politique par un acteur non étatique
code-act-act-kil-ncb = Homicide délibéré d’un non-combattant
code-act-act-kil-xfr = Mort d’un non-combattant pris entre deux feux
code-act-act-kil-mas = Mort dans un massacre ou une tuerie
code-act-act-kil-dem = Homicide lors d’une manifestation ou du contrôle d’une foule
code-act-act-kil-ind = Homicide dans une attaque sans discrimination
code-act-act-kil-cus = Mort en détention ou en garde à vue
code-act-act-kil-tor = Mort des suites de torture
code-act-act-kil-att = Tentative d’homicide
code-act-act-inj = Blessure, type non précisé
code-act-act-inj-phy = Agression physique
code-act-act-inj-mai = Mutilation
code-act-act-tor = Torture
code-act-act-cidt = Traitement cruel, inhumain ou dégradant
code-act-act-sex = Violence sexuelle, type non précisé
code-act-act-sex-rap = Viol
code-act-act-sex-atr = Tentative de viol
code-act-act-sex-asl = Agression sexuelle
code-act-act-sex-fgm = Mutilations génitales féminines
code-act-act-sex-har = Harcèlement sexuel
code-act-act-rep = Violation des droits reproductifs, type non précisé
code-act-act-rep-ste = Stérilisation forcée
code-act-act-rep-abo = Avortement forcé
code-act-act-rep-prg = Grossesse forcée
code-act-act-rep-con = Contraception forcée
code-act-act-thr = Menace
code-act-act-thr-dea = Menace de mort
code-act-act-lib = Privation de liberté, type non précisé
code-act-act-lib-arr = Arrestation arbitraire
code-act-act-lib-det = Détention arbitraire
code-act-act-lib-dis = Disparition forcée
code-act-act-lib-abd = Enlèvement, rapt ou prise d’otage
code-act-act-lib-sla = Esclavage
code-act-act-lib-rnd = Rafle
code-act-act-lib-cur = Couvre-feu
code-act-act-mov = Restriction à la liberté de circulation, type non précisé
code-act-act-mov-evi = Expulsion forcée
code-act-act-mov-dsp = Déplacement forcé
code-act-act-mov-blk = Blocus
code-act-act-mar-for = Mariage forcé
code-act-act-pro = Violation du droit de propriété, type non précisé
code-act-act-pro-loo = Pillage
code-act-act-pro-des = Destruction de biens
code-act-act-pro-ext = Extorsion
code-act-act-pro-cnf = Confiscation
code-act-act-exp-cen = Censure
code-act-act-asm-lim = Restrictions à la réunion pacifique
code-act-act-asc-ban = Interdiction d’un groupe ou d’une association
code-act-act-pol = Violation des droits politiques, type non précisé
code-act-act-pol-vot = Refus du droit de vote
code-act-act-pol-fra = Fraude électorale
code-act-act-pol-int = Intimidation d’électeurs ou de candidats
code-act-act-tri = Déni du droit à un procès équitable, type non précisé
code-act-act-tri-inn = Déni de la présomption d’innocence
code-act-act-tri-tim = Déni du temps et des facilités nécessaires à la défense
code-act-act-tri-imp = Déni d’un tribunal impartial
code-act-act-tri-ind = Déni d’un tribunal indépendant
code-act-act-tri-itp = Déni de l’assistance gratuite d’un interprète
code-act-act-tri-equ = Déni de l’égalité des armes
code-act-act-tri-inf = Déni d’une information rapide et détaillée sur l’accusation
code-act-act-tri-pro = Déni d’un jugement sans retard excessif
code-act-act-tri-leg = Déni de l’assistance d’un défenseur
code-act-act-tri-bis = Poursuite deux fois pour le même acte
code-act-act-tri-cha = Déni d’une décision sur l’accusation pénale
code-act-act-tri-acc = Déni de l’accès à un tribunal
code-act-act-tri-com = Déni de la communication avec un conseil
code-act-act-tri-fai = Déni d’un procès équitable
code-act-act-tri-pub = Déni d’un procès public
code-act-act-tri-wit = Déni de l’interrogatoire des témoins
code-act-act-tri-nul = Condamnation pour un acte non délictueux au moment des faits
code-act-act-tri-slf = Contrainte à témoigner contre soi-même
code-act-act-tri-pcd = Déni du recours en justice contre la détention
code-act-act-tri-civ = Déni d’une décision sur des droits et obligations de caractère civil
code-act-act-ref = Refoulement
code-act-act-foo-blk = Blocage de l’approvisionnement en vivres
code-act-act-hea-den = Privation de soins de santé
code-act-act-edu = Privation d’éducation
code-act-act-chi-rec = Recrutement ou utilisation d’un enfant
code-act-act-atk = Attaque contre un lieu ou une personne protégés, type non précisé
code-act-act-atk-sch = Attaque contre une école
code-act-act-atk-hos = Attaque contre un hôpital
code-act-act-atk-hum = Attaque contre du personnel ou des biens humanitaires
code-act-act-atk-pko = Attaque contre des soldats de la paix
code-act-act-reprisal = Représailles pour coopération avec l’ONU
code-act-act-oth = Autre acte
code-act-act-unk = Acte inconnu

## METHOD: method of violence. Source: HURIDOCS list 5.

list-method = Méthode de violence
code-method-01 = Homicide, méthode non précisée
code-method-0101 = Tir d’arme à feu
code-method-0102 = Coups ayant entraîné la mort
code-method-0103 = Couteau ou arme blanche
code-method-0104 = Asphyxie comme moyen de donner la mort
code-method-0105 = Mort par le feu
code-method-0106 = Bombe comme moyen de donner la mort
code-method-0107 = Privation de nourriture jusqu’à la mort
code-method-0108 = Empoisonnement
code-method-03 = Mauvais traitements, méthode non précisée
code-method-0301 = Coups
code-method-030104 = Coups sur la plante des pieds
code-method-0304 = Brûlures
code-method-0305 = Viol comme méthode
code-method-0308 = Décharges électriques
code-method-0309 = Asphyxie
code-method-030901 = Asphyxie dans l’eau
code-method-0311 = Posture forcée
code-method-031101 = Suspension
code-method-0312 = Arrachage des ongles
code-method-0315 = Privation de nourriture, de sommeil ou de soins médicaux
code-method-0318 = Isolement
code-method-0319 = Agression sensorielle
code-method-0321 = Humiliation
code-method-0322 = Menaces comme méthode
code-method-0325 = Administration forcée de drogues
code-method-04 = Violence contre plusieurs personnes à la fois, méthode non précisée
code-method-0401 = Gaz lacrymogène
code-method-0402 = Tirs sans discrimination
code-method-0403 = Bombardement ou pilonnage
code-method-0404 = Incendie volontaire
code-method-other = Autre méthode
code-method-unk = Méthode inconnue

## CAUSE: cause of death. Source: SDG 16.1.2.

list-cause = Cause du décès
code-cause-heavy = Armes lourdes et munitions explosives
code-cause-planted = Explosifs posés et munitions non explosées
code-cause-salw = Armes légères et de petit calibre
code-cause-incend = Armes incendiaires
code-cause-cbrn = Armes chimiques, biologiques, radiologiques ou nucléaires
code-cause-em = Armes électromagnétiques
code-cause-less = Armes à létalité réduite
code-cause-denial = Privation ou destruction de biens indispensables à la survie
code-cause-accid = Accident lié au conflit
code-cause-other = Autres objets et moyens
code-cause-unk = Inconnue

## PSTAT: status of the person killed. Source: SDG 16.1.2.

list-pstat = Statut de la personne tuée
code-pstat-civ = Civil
code-pstat-prot = Autre personne protégée
code-pstat-af = Membre des forces armées
code-pstat-dph = Personne participant directement aux hostilités
code-pstat-unk = Inconnu

## SEX: sex. Source: SDG 16.1.2; HURIDOCS list 39.

list-sex = Sexe
code-sex-f = Féminin
code-sex-m = Masculin
code-sex-x = Autre ou intersexe
code-sex-na = Sans objet (groupe)
code-sex-unk = Inconnu
code-sex-withheld = Non divulgué par sécurité

## AGE: age band. Source: SDG 16.1.2 (child, adult, unknown); working bands are our own.

list-age = Tranche d’âge
code-age-child = Enfant (moins de 18 ans)
code-age-0-4 = De 0 à 4 ans
code-age-5-11 = De 5 à 11 ans
code-age-12-14 = De 12 à 14 ans
code-age-15-17 = De 15 à 17 ans
code-age-adult = Adulte (18 ans ou plus)
code-age-18-29 = De 18 à 29 ans
code-age-30-49 = De 30 à 49 ans
code-age-50-59 = De 50 à 59 ans
code-age-60-plus = 60 ans et plus
code-age-unk = Inconnue

## VUL: vulnerability or characteristic. Source: HURIDOCS list 23; short codes are our own.

list-vul = Vulnérabilité ou caractéristique
code-vul-woman = Femme
code-vul-pregnant = Femme enceinte
code-vul-child = Enfant
code-vul-orphan = Orphelin
code-vul-streetch = Enfant des rues
code-vul-indigenous = Personne autochtone
code-vul-disab-p = Personne ayant un handicap physique
code-vul-disab-m = Personne ayant un handicap mental
code-vul-elderly = Personne âgée
code-vul-ethmin = Membre d’une minorité ethnique
code-vul-relmin = Membre d’une minorité religieuse
code-vul-lingmin = Membre d’une minorité linguistique
code-vul-lgbti = Personne LGBTI
code-vul-migrant = Personne migrante
code-vul-idp = Personne déplacée à l’intérieur de son pays
code-vul-refugee = Personne réfugiée
code-vul-prisoner = Personne détenue
code-vul-ill = Personne malade
code-vul-asylum = Personne demandant l’asile
code-vul-relative = Proche d’une victime
code-vul-witness = Témoin
code-vul-demonstr = Personne participant à une manifestation
code-vul-bystander = Simple passant
code-vul-hrd = Défenseur des droits de l’homme
code-vul-press = Journaliste ou professionnel des médias
code-vul-union = Syndicaliste
code-vul-relgrp = Membre d’un groupe religieux
code-vul-womgrp = Membre d’un groupe de femmes
code-vul-none = Aucune connue

## DISPLACEMENT: displacement status. Source: Case-management practice of child-protection services; own codes.

list-displacement = Situation de déplacement
code-displacement-resident = Résidant sur place
code-displacement-idp = Déplacée à l’intérieur du pays
code-displacement-refugee = Réfugiée
code-displacement-stateless = Apatride
code-displacement-returnee = De retour
code-displacement-foreign-national = Ressortissante étrangère
code-displacement-asylum-seeker = Demandant l’asile
code-displacement-unk = Inconnue

## ROLE: role in the case. Source: Own list.

list-role = Rôle dans l’affaire
code-role-victim = Victime directe
code-role-victim-ind = Famille d’une victime
code-role-witness = Témoin
code-role-source = Source
code-role-subject = Personne visée par une allégation de faute
code-role-alleged = Auteur présumé
code-role-commander = Commandant
code-role-expert = Expert
code-role-interpreter = Interprète
code-role-intermediary = Intermédiaire
code-role-provider = Prestataire de services
code-role-official = Agent de l’État

## DEGREE: degree of involvement. Source: HURIDOCS list 18.

list-degree = Degré d’implication
code-degree-01 = A pris part, manière non précisée
code-degree-0101 = A exécuté l’acte
code-degree-0102 = A donné les ordres
code-degree-0103 = Complice passif
code-degree-0104 = Présence confirmée
code-degree-0105 = A planifié l’acte
code-degree-0106 = Soupçon d’implication
code-degree-0201 = A exploité la victime
code-degree-0202 = A exercé une discrimination contre la victime
code-degree-0301 = A conçu la loi ou la politique
code-degree-0302 = A soutenu la loi ou la politique
code-degree-0303 = N’a rien fait contre la loi ou la politique
code-degree-04 = A appliqué la loi ou la politique
code-degree-0501 = N’a pas contrôlé ses subordonnés
code-degree-0502 = N’a pas agi malgré ce qui était connu
code-degree-0503 = N’a pas empêché l’acte
code-degree-06 = Responsabilité politique
code-degree-unk = Inconnu

## MODE: mode of liability. Source: Rome Statute articles 25 and 28.

list-mode = Mode de responsabilité
code-mode-25-3-a = Commission individuelle, conjointe ou par l’intermédiaire d’autrui
code-mode-25-3-b = Ordre, sollicitation ou encouragement
code-mode-25-3-c = Aide, concours ou assistance
code-mode-25-3-d = Contribution à un groupe agissant de concert
code-mode-25-3-e = Incitation directe et publique au génocide
code-mode-25-3-f = Tentative
code-mode-28-a = Responsabilité du chef militaire
code-mode-28-b = Responsabilité du supérieur hiérarchique

## PERP: type of perpetrator. Source: HURIDOCS list 24; peacekeeping codes are our own.

list-perp = Type d’auteur présumé
code-perp-010103 = Forces armées
code-perp-010104 = Police
code-perp-010105 = Administration pénitentiaire
code-perp-010106 = Service de renseignement
code-perp-0102 = Pouvoir législatif
code-perp-0103 = Pouvoir judiciaire
code-perp-020101 = Groupe paramilitaire
code-perp-020102 = Milice d’autodéfense ou escadron de la mort
code-perp-020201 = Guérilla ou groupe armé d’opposition
code-perp-0203 = Chef de guerre ou armée privée
code-perp-0204 = Entreprise de sécurité privée
code-perp-0205 = Foule
code-perp-03 = Forces d’occupation
code-perp-1101 = Membre de la famille
code-perp-1102 = Membre de la communauté
code-perp-1103 = Personne du lieu de travail
code-perp-2101 = Entreprise
code-perp-pk-mil = Maintien de la paix de l’ONU : militaires
code-perp-pk-pol = Maintien de la paix de l’ONU : police
code-perp-pk-civ = Maintien de la paix de l’ONU : civils
code-perp-nuf = Force non onusienne sous mandat du Conseil de sécurité
code-perp-other = Autre
code-perp-unk = Inconnu

## PERP_STATUS: latest status of the perpetrator. Source: HURIDOCS list 26.

list-perp-status = Dernière situation de l’auteur présumé
code-perp-status-01 = Toujours en fonctions
code-perp-status-0101 = Toujours en fonctions, sans inculpation
code-perp-status-0102 = Toujours en fonctions, poursuites en cours
code-perp-status-010201 = Toujours en fonctions, poursuites en cours, en liberté
code-perp-status-010202 = Toujours en fonctions, poursuites en cours, en détention
code-perp-status-010203 = Toujours en fonctions, poursuites en cours, en fuite
code-perp-status-0103 = Toujours en fonctions, poursuites terminées
code-perp-status-010301 = Toujours en fonctions, sans sanction
code-perp-status-010302 = Toujours en fonctions, sanction minime
code-perp-status-010303 = Toujours en fonctions, emprisonnement
code-perp-status-010304 = Toujours en fonctions, peine purgée
code-perp-status-02 = Révocation ou rétrogradation
code-perp-status-0201 = Révocation ou rétrogradation, sans inculpation
code-perp-status-0202 = Révocation ou rétrogradation, poursuites en cours
code-perp-status-020201 = Révocation ou rétrogradation, poursuites en cours, en liberté
code-perp-status-020202 = Révocation ou rétrogradation, poursuites en cours, en détention
code-perp-status-020203 = Révocation ou rétrogradation, poursuites en cours, en fuite
code-perp-status-0203 = Révocation ou rétrogradation, poursuites terminées
code-perp-status-020301 = Révocation ou rétrogradation, sans sanction
code-perp-status-020302 = Révocation ou rétrogradation, sanction minime
code-perp-status-020303 = Révocation ou rétrogradation, emprisonnement
code-perp-status-020304 = Révocation ou rétrogradation, peine purgée
code-perp-status-unk = Inconnue

## ATTRIBUTION_BASIS: basis of attribution. Source: Own list.

list-attribution-basis = Fondement de l’attribution
code-attribution-basis-uniform = Uniforme
code-attribution-basis-insignia = Insignes
code-attribution-basis-statement = Déclaration
code-attribution-basis-claim = Revendication
code-attribution-basis-other = Autre

## CONFIDENCE: confidence. Source: ICD 203.

list-confidence = Degré de confiance
code-confidence-low = Faible
code-confidence-moderate = Modéré
code-confidence-high = Élevé

## VICTIM_STATUS: status of the victim at the end of the act. Source: HURIDOCS list 25.

list-victim-status = Situation de la victime à la fin de l’acte
code-victim-status-0101 = Décédée
code-victim-status-0102 = Blessée
code-victim-status-010201 = Blessée, souffre encore
code-victim-status-010202 = Blessée, rétablie avec de légères séquelles
code-victim-status-010203 = Blessée, rétablie avec des séquelles permanentes
code-victim-status-0103 = Toujours disparue
code-victim-status-010401 = Était disparue, retrouvée vivante et libre
code-victim-status-010402 = Était disparue, retrouvée en prison
code-victim-status-0201 = Arrêtée puis libérée
code-victim-status-020101 = Libérée après enquête
code-victim-status-020102 = Libérée après procès
code-victim-status-020103 = Libérée, procédure arrêtée
code-victim-status-020104 = Libérée après acquittement
code-victim-status-020105 = Libérée, peine purgée
code-victim-status-020109 = Évadée
code-victim-status-0202 = Arrêtée et détenue
code-victim-status-020204 = Détenue arbitrairement
code-victim-status-0203 = En fuite
code-victim-status-0301 = Restreinte dans ses déplacements
code-victim-status-0302 = En exil
code-victim-status-0303 = Déplacée
code-victim-status-0304 = Réinstallée, de retour ou dans un camp
code-victim-status-other = Autre
code-victim-status-unk = Inconnue

## ATTRIBUTION: position of those blamed. Source: HURIDOCS list 28.

list-attribution = Position des mis en cause
code-attribution-0101 = Les autorités reconnaissent l’acte
code-attribution-0102 = Les autorités nient l’acte
code-attribution-0103 = Les autorités nient leur responsabilité
code-attribution-0104 = Les autorités donnent une autre explication
code-attribution-0105 = Les autorités acceptent leur responsabilité
code-attribution-0201 = Les acteurs non étatiques reconnaissent l’acte
code-attribution-0202 = Les acteurs non étatiques nient l’acte
code-attribution-0203 = Les acteurs non étatiques nient leur responsabilité
code-attribution-0204 = Les acteurs non étatiques donnent une autre explication
code-attribution-0205 = Les acteurs non étatiques acceptent leur responsabilité
code-attribution-unk = Aucune position connue

## MATERIAL: type of material. Source: HURIDOCS list 16.

list-material = Type de support
code-material-abstract = Résumé
code-material-appeal = Appel
code-material-audio = Enregistrement sonore
code-material-autopsy = Résultats d’autopsie
code-material-chemical = Analyse chimique
code-material-court = Actes judiciaires
code-material-interview = Entretien
code-material-leaflet = Tract
code-material-letter = Lettre
code-material-press = Article de presse
code-material-photo = Photographie
code-material-physician = Examen par un médecin
code-material-poster = Affiche
code-material-gov-release = Communiqué de presse du gouvernement
code-material-hrorg-release = Communiqué de presse d’une organisation de droits de l’homme
code-material-perp-release = Communiqué de presse de l’auteur présumé
code-material-questionnaire = Questionnaire
code-material-radio = Émission de radio
code-material-affidavit = Déclaration sous serment signée
code-material-telephone = Appel téléphonique
code-material-tv = Émission de télévision
code-material-translated = Document traduit
code-material-victim-testimony = Témoignage de la victime
code-material-witness-testimony = Témoignage d’un témoin
code-material-video = Enregistrement vidéo
code-material-dataset = Jeu de données
code-material-other = Autre

## CONNECTION: connection of the source with what happened. Source: HURIDOCS list 19.

list-connection = Lien de la source avec ce qui s’est passé
code-connection-0101 = Victime
code-connection-0102 = Témoin
code-connection-0103 = Auteur présumé
code-connection-0201 = Proche ou collègue de la victime
code-connection-0202 = Proche ou collègue de l’auteur présumé
code-connection-03 = Tiers
code-connection-0301 = Journaliste
code-connection-0401 = Avocat
code-connection-0402 = Professionnel de santé
code-connection-0404 = Organisation non gouvernementale
code-connection-unk = Inconnu

## ADMR: reliability of the source. Source: Admiralty scale.

list-admr = Fiabilité de la source
code-admr-a = Totalement fiable
code-admr-b = Habituellement fiable
code-admr-c = Assez fiable
code-admr-d = Habituellement peu fiable
code-admr-e = Non fiable
code-admr-f = Fiabilité impossible à apprécier

## ADMC: credibility of the information. Source: Admiralty scale.

list-admc = Crédibilité de l’information
code-admc-1 = Confirmée par d’autres sources
code-admc-2 = Probablement vraie
code-admc-3 = Possiblement vraie
code-admc-4 = Douteuse
code-admc-5 = Improbable
code-admc-6 = Véracité impossible à apprécier

## SOP: standard of proof. Source: SDG 16.1.2; ST/AI/2017/1 (to be checked).

list-sop = Norme de preuve
code-sop-sus = Soupçon raisonnable
code-sop-rgb = Motifs raisonnables de croire
code-sop-bop = Prépondérance des probabilités
code-sop-cce = Preuves claires et convaincantes
code-sop-brd = Au-delà de tout doute raisonnable

## VSTAT: violation status. Source: Replaces HURIDOCS list 41, whose codes 02 and 04 differ between languages.

list-vstat = Statut de la violation
code-vstat-conf-viol = Confirmé, violation
code-vstat-conf-similar = Confirmé, semblable à ce qui était allégué
code-vstat-conf-not = Confirmé, pas de violation
code-vstat-likely = Violation probable
code-vstat-possible = Violation possible
code-vstat-unlikely = Violation peu probable
code-vstat-unknown = Non connu

## SENS: sensitivity. Source: ST/SGB/2007/6 section 2 (to be checked).

list-sens = Sensibilité
code-sens-u = Non classifié
code-sens-c = Confidentiel
code-sens-sc = Strictement confidentiel

## TLP: traffic light protocol. Source: TLP 2.0.

list-tlp = Protocole TLP (feux tricolores)
code-tlp-red = TLP:RED
code-tlp-amber-strict = TLP:AMBER+STRICT
code-tlp-amber = TLP:AMBER
code-tlp-green = TLP:GREEN
code-tlp-clear = TLP:CLEAR

## CSCOPE: purpose of use. Source: Own list; consent practice of case-management services.

list-cscope = Finalité de l’utilisation
code-cscope-1 = Consigner en interne
code-cscope-2 = Orienter vers des services
code-cscope-3 = Saisir les autorités de l’affaire
code-cscope-4 = Rendre compte au sein de l’ONU
code-cscope-5 = Rapport public, anonymisé
code-cscope-6 = Rapport public, nominatif
code-cscope-7 = Communiquer aux mécanismes des droits de l’homme de l’ONU
code-cscope-8 = Justice pénale nationale
code-cscope-9 = Cour pénale internationale ou autre justice internationale
code-cscope-10 = Procédure disciplinaire ou pour faute
code-cscope-11 = Pays fournisseur de contingents ou de personnel de police
code-cscope-12 = Formation ou recherche, anonymisé
code-cscope-13 = Statistiques n’identifiant personne
code-cscope-14 = Être recontacté

## CRECIP: recipient. Source: Own list.

list-crecip = Destinataire
code-crecip-own-team = Propre équipe
code-crecip-mission-hr = Composante droits de l’homme de la mission
code-crecip-cdt-oios = Équipe déontologie et discipline ou BSCI
code-crecip-other-un = Autre entité des Nations Unies
code-crecip-ngo = Organisation non gouvernementale nommément désignée
code-crecip-tcc = Pays fournisseur de contingents ou de personnel de police
code-crecip-host-state = État hôte
code-crecip-court = Juridiction ou ministère public
code-crecip-media = Médias et public

## IDLVL: identity level. Source: Own list.

list-idlvl = Niveau d’identité
code-idlvl-0 = Rien
code-idlvl-1 = Statistiques seulement
code-idlvl-2 = Faits sans identité
code-idlvl-3 = Pseudonyme
code-idlvl-4 = Identité complète

## ANSWER: answer. Source: Own list.

list-answer = Réponse
code-answer-yes = Oui
code-answer-no = Non
code-answer-ask-again = Redemander chaque fois
code-answer-withdrawn = Consentement retiré

## GIVER: who gave consent. Source: Consent practice of case-management services.

list-giver = Auteur du consentement
code-giver-self = La personne elle-même
code-giver-parent = Père ou mère
code-giver-caregiver = Personne prenant soin de l’enfant
code-giver-guardian = Tuteur légal
code-giver-next-of-kin = Plus proche parent d’une personne décédée ou disparue
code-giver-not-stated = Non précisé

## CONSENT_METHOD: how consent was given. Source: Own list.

list-consent-method = Mode de recueil du consentement
code-consent-method-written = Par écrit
code-consent-method-thumbprint = Par empreinte du pouce
code-consent-method-audio = Enregistrement sonore
code-consent-method-witnessed-oral = Oralement devant un témoin
code-consent-method-not-stated = Non précisé

## EKIND: kind of exhibit. Source: Own list; map compartment marks kinds whose file is sealed to identity.

list-ekind = Type de pièce
code-ekind-doc = Document
code-ekind-pho = Photographie
code-ekind-vid = Vidéo
code-ekind-aud = Son
code-ekind-idd = Document d’identité
code-ekind-prt = Portrait d’une personne
code-ekind-inr = Enregistrement d’entretien
code-ekind-drn = Enregistrement de drone
code-ekind-cctv = Enregistrement de vidéosurveillance
code-ekind-bwc = Enregistrement de caméra-piéton
code-ekind-sat = Image satellite
code-ekind-osi = Élément en source ouverte (Internet, réseaux sociaux)
code-ekind-phn = Extraction de téléphone
code-ekind-eml = Messages
code-ekind-dbx = Export de base de données
code-ekind-med = Certificat médical
code-ekind-for = Rapport de police scientifique ou de médecine légale
code-ekind-phy = Objet matériel
code-ekind-bal = Élément balistique
code-ekind-rem = Référence à un prélèvement sur des restes humains
code-ekind-map = Carte ou croquis
code-ekind-stm = Déclaration
code-ekind-trn = Transcription
code-ekind-trl = Traduction
code-ekind-log = Registre de service, d’armes, de carburant, de véhicules ou d’accès
code-ekind-nvb = Note verbale
code-ekind-oth = Autre

## EORIGIN: origin of the exhibit. Source: Own list.

list-eorigin = Provenance de la pièce
code-eorigin-collected = Recueillie par nous
code-eorigin-source = Donnée par une source
code-eorigin-partner = Reçue d’un partenaire
code-eorigin-authority = Reçue d’une autorité
code-eorigin-open = Issue d’une source ouverte
code-eorigin-sensor = Issue d’un système ou d’un capteur
code-eorigin-not-stated = Non précisée

## SHOWS: shows a person. Source: Own list.

list-shows = Montre une personne
code-shows-not-judged = Non apprécié
code-shows-no = Non
code-shows-yes = Oui

## GRAPHIC: graphic content. Source: Own list.

list-graphic = Contenu choquant
code-graphic-0 = Aucun
code-graphic-1 = Léger
code-graphic-2 = Éprouvant
code-graphic-3 = Grave

## AI_ORIGIN: human or ai origin. Source: Information origin taxonomy.

list-ai-origin = Origine humaine ou IA
code-ai-origin-human = Produit par l’être humain
code-ai-origin-ai = Produit par l’IA
code-ai-origin-uncertain = Incertain

## DERIVATION: purpose of a derivative. Source: Own list.

list-derivation = But d’une copie dérivée
code-derivation-print = Image imprimée
code-derivation-redacted = Copie expurgée
code-derivation-view = Copie pour consultation

## CE: custody event. Source: Own list.

list-ce = Opération de traçabilité
code-ce-01 = Recueillie
code-ce-02 = Reçue
code-ce-03 = Capturée en ligne
code-ce-04 = Empreinte calculée
code-ce-05 = Mise sous scellés
code-ce-06 = Entreposée ou déplacée
code-ce-07 = Original ouvert ou consulté
code-ce-08 = Copie de travail faite
code-ce-09 = Copie dérivée faite
code-ce-10 = Remise
code-ce-11 = Reçue en retour
code-ce-12 = Examinée
code-ce-13 = Intégrité contrôlée, inchangée
code-ce-14 = Échec du contrôle d’intégrité
code-ce-15 = Scellés renouvelés
code-ce-16 = Rendue au propriétaire
code-ce-17 = Divulguée ou exportée
code-ce-18 = Détruite
code-ce-19 = Perdue ou endommagée
code-ce-20 = Correction

## HASH_RESULT: result of a hash check. Source: Own list.

list-hash-result = Résultat d’un contrôle d’empreinte
code-hash-result-match = Identique
code-hash-result-different = Différente
code-hash-result-not-checked = Non contrôlée

## DP: date precision. Source: UCDP GED date_prec; 6 is our own.

list-dp = Précision de la date
code-dp-1 = Jour exact
code-dp-2 = À 2 à 6 jours près
code-dp-3 = À une semaine près
code-dp-4 = À 8 à 30 jours ou un mois près
code-dp-5 = Plus d’un mois, jusqu’à un an
code-dp-6 = Plus d’un an

## WP: place precision. Source: UCDP GED where_prec.

list-wp = Précision du lieu
code-wp-1 = Lieu exact
code-wp-2 = À moins de 25 km d’un point connu
code-wp-3 = Division de deuxième niveau
code-wp-4 = Division de premier niveau
code-wp-5 = Ligne ou zone imprécise
code-wp-6 = Pays
code-wp-7 = Eaux ou espace aérien internationaux

## CLARITY: clarity of the event. Source: UCDP GED event_clarity.

list-clarity = Clarté de l’événement
code-clarity-1 = Événement unique
code-clarity-2 = Plusieurs événements rapportés ensemble par la source

## CASEKIND: kind of case. Source: Own list.

list-casekind = Type d’affaire
code-casekind-hrv = Violation des droits de l’homme
code-casekind-civ = Atteintes aux civils ou pertes civiles
code-casekind-mrm = Violations graves commises contre des enfants
code-casekind-crsv = Violences sexuelles liées aux conflits
code-casekind-mis = Faute
code-casekind-sea = Exploitation et atteintes sexuelles
code-casekind-ret = Représailles
code-casekind-hrd = Évaluation de l’appui à des forces de sécurité
code-casekind-ew = Alerte rapide
code-casekind-them = Thème ou pratique récurrente

## CSTATE: state of the case. Source: Own list; review lock as in comparable systems.

list-cstate = État de l’affaire
code-cstate-draft = Brouillon
code-cstate-registered = Enregistrée
code-cstate-triage = Tri initial
code-cstate-monitoring = Suivi
code-cstate-investigating = Enquête en cours
code-cstate-referred-out = Transmise à un autre organe
code-cstate-rejected = Non retenue
code-cstate-in-review = En révision
code-cstate-returned = Renvoyée par le réviseur
code-cstate-established = Faits établis
code-cstate-inconclusive = Non concluante
code-cstate-not-established = Faits non établis
code-cstate-action = Suites en cours
code-cstate-closed = Close
code-cstate-reopened = Rouverte
code-cstate-archived = Archivée

## PRIORITY: priority. Source: HURIDOCS list 46.

list-priority = Priorité
code-priority-01 = Urgente
code-priority-02 = Élevée
code-priority-03 = Prioritaire
code-priority-04 = Faible
code-priority-05 = Rejetée

## CTX: context of the event. Source: Own list.

list-ctx = Contexte de l’événement
code-ctx-iac = Conflit armé international
code-ctx-niac = Conflit armé non international
code-ctx-occupation = Occupation
code-ctx-other-violence = Autre situation de violence
code-ctx-election = Élection
code-ctx-detention = Détention
code-ctx-protest = Manifestation
code-ctx-peacetime = Temps de paix

## MRM: violation against children. Source: Monitoring and Reporting Mechanism.

list-mrm = Violation commise contre des enfants
code-mrm-killing = Meurtre
code-mrm-maiming = Mutilation
code-mrm-recruitment = Recrutement ou utilisation
code-mrm-sexual-violence = Viol ou autre violence sexuelle
code-mrm-abduction = Enlèvement
code-mrm-attack-on-schools = Attaque contre une école
code-mrm-attack-on-hospitals = Attaque contre un hôpital
code-mrm-denial-humanitarian-access = Refus d’accès humanitaire
code-mrm-military-use = Utilisation militaire d’une école ou d’un hôpital
code-mrm-deprivation-liberty = Privation de liberté

## CRSV: conflict-related sexual violence. Source: Reports of the Secretary-General (to be checked).

list-crsv = Violence sexuelle liée aux conflits
code-crsv-rape = Viol
code-crsv-slavery = Esclavage sexuel
code-crsv-prostitution = Prostitution forcée
code-crsv-pregnancy = Grossesse forcée
code-crsv-abortion = Avortement forcé
code-crsv-sterilisation = Stérilisation forcée
code-crsv-marriage = Mariage forcé
code-crsv-other = Autre violence sexuelle de gravité comparable

## COUNTING_UNIT: counting unit. Source: HURIDOCS list 7.

list-counting-unit = Unité de compte
code-counting-unit-individual = Individu
code-counting-unit-family = Famille
code-counting-unit-group = Groupe ou organisation
code-counting-unit-community = Communauté
code-counting-unit-social-group = Groupe social
code-counting-unit-people = Population en général

## LOCATION_TYPE: type of location. Source: After HURIDOCS list 17; own codes.

list-location-type = Type de lieu
code-location-type-home = Domicile
code-location-type-street = Rue ou route
code-location-type-public = Lieu public
code-location-type-market = Marché
code-location-type-workplace = Lieu de travail
code-location-type-farm = Terre agricole ou pâturage
code-location-type-school = École ou université
code-location-type-hospital = Hôpital ou poste de santé
code-location-type-worship = Lieu de culte
code-location-type-camp = Camp de déplacés ou de réfugiés
code-location-type-checkpoint = Poste de contrôle
code-location-type-border = Poste frontière
code-location-type-police = Poste de police
code-location-type-prison = Prison
code-location-type-military = Base militaire ou caserne
code-location-type-secret = Lieu de détention non officiel
code-location-type-court = Tribunal
code-location-type-government = Bâtiment public
code-location-type-un = Locaux des Nations Unies
code-location-type-humanitarian = Locaux humanitaires
code-location-type-vehicle = Véhicule, navire ou aéronef
code-location-type-wild = Forêt, désert ou rase campagne
code-location-type-water = Rivière, lac ou mer
code-location-type-other = Autre
code-location-type-unk = Inconnu

## EMPTY_REASON: why fields are empty. Source: Own list.

list-empty-reason = Raison des champs vides
code-empty-reason-unsafe = Poser la question mettrait quelqu’un en danger
code-empty-reason-declined = La personne a préféré ne pas répondre
code-empty-reason-not-asked = Question non posée
code-empty-reason-not-known = Question posée, réponse non connue
code-empty-reason-not-relevant = Sans rapport avec la violation
code-empty-reason-not-available = Non disponible

## LANGUAGE: language. Source: ISO 639-3.

list-language = Langue
code-language-eng = Anglais
code-language-fra = Français
code-language-spa = Espagnol
code-language-ara = Arabe
code-language-rus = Russe
code-language-zho = Chinois
code-language-por = Portugais
code-language-swa = Swahili
code-language-lin = Lingala
code-language-kon = Kikongo
code-language-lua = Tshiluba
code-language-kin = Kinyarwanda
code-language-run = Kirundi
code-language-sag = Sango
code-language-hau = Haoussa
code-language-ful = Peul
code-language-bam = Bambara
code-language-ses = Songhaï koyraboro senni
code-language-tmh = Tamasheq
code-language-wol = Wolof
code-language-som = Somali
code-language-amh = Amharique
code-language-orm = Oromo
code-language-tir = Tigrigna
code-language-din = Dinka
code-language-nus = Nuer
code-language-zne = Zandé
code-language-ach = Acholi
code-language-hat = Créole haïtien
code-language-fas = Persan
code-language-prs = Dari
code-language-pus = Pachto
code-language-urd = Ourdou
code-language-kmr = Kurde du Nord
code-language-ckb = Kurde central
code-language-tur = Turc
code-language-heb = Hébreu
code-language-ukr = Ukrainien
code-language-srp = Serbe
code-language-sqi = Albanais
code-language-ell = Grec
code-language-ben = Bengali
code-language-mya = Birman
code-language-rhg = Rohingya
code-language-sgn = Langue des signes
code-language-mul = Plusieurs langues
code-language-und = Non déterminée

## LOCALE: language of a document. Source: ISO 639-1.

list-locale = Langue d’un document
code-locale-en = Anglais
code-locale-fr = Français
code-locale-es = Espagnol
code-locale-ar = Arabe
code-locale-ru = Russe
code-locale-zh = Chinois

## ROLE_MEMBER: role of a member. Source: Own list.

list-role-member = Rôle d’un membre
code-role-member-investigator = Enquêteur
code-role-member-lead = Responsable d’affaire
code-role-member-reviewer = Réviseur
code-role-member-legal-adviser = Conseiller juridique
code-role-member-conduct-officer = Responsable de la déontologie
code-role-member-child-protection-adviser = Conseiller pour la protection de l’enfance ou des femmes
code-role-member-protection-officer = Responsable de la protection
code-role-member-records-officer = Responsable des archives
code-role-member-analyst = Analyste
code-role-member-trainer = Formateur
code-role-member-administrator = Administrateur

## REDACTION_PROFILE: redaction profile. Source: Own list.

list-redaction-profile = Profil d’expurgation
code-redaction-profile-internal = Interne
code-redaction-profile-un-partner = Partenaire des Nations Unies
code-redaction-profile-tcc = Pays fournisseur de contingents ou de personnel de police
code-redaction-profile-judicial = Judiciaire
code-redaction-profile-public = Public
code-redaction-profile-training = Formation

## DOCUMENT: document. Source: Own list.

list-document = Document
code-document-full = Dossier complet de l’affaire
code-document-custody = Rapport sur la chaîne de traçabilité
code-document-statement = Déclaration de témoin
code-document-qualification = Mémorandum de qualification juridique
code-document-referral = Lettre de transmission
code-document-tcc-notification = Notification à un pays fournisseur de contingents ou de personnel de police
code-document-statistics = Statistiques publiques
code-document-mrm-input = Contribution trimestrielle sur les enfants
code-document-crsv-sheet = Fiche d’incident sur les violences sexuelles
code-document-casualty-list = Liste des victimes
code-document-hrddp-assessment = Évaluation de l’appui à des forces de sécurité
code-document-early-warning = Fiche d’alerte rapide
code-document-training-extract = Extrait du registre des formations
code-document-recommendation-matrix = Tableau des recommandations
code-document-disclosure-log = Registre des diffusions

## RELEASE_STATE: state of the release. Source: Own list.

list-release-state = État de la diffusion
code-release-state-intent = Commencée, peut-être sortie
code-release-state-done = Achevée
code-release-state-aborted = Abandonnée, n’est pas sortie

## AUDIT: audited action. Source: Own list.

list-audit = Action auditée
code-audit-vault-created = Coffre créé
code-audit-vault-unlocked = Coffre déverrouillé
code-audit-passphrase-changed = Phrase secrète changée
code-audit-header-changed = Fichiers de clés modifiés
code-audit-recovery-used = Mots de récupération utilisés
code-audit-identity-shown = Identité montrée
code-audit-identity-searched = Recherche parmi les identités
code-audit-working-copy-made = Copie de travail sortie
code-audit-release-stopped = Diffusion arrêtée par le contrôle de sortie
code-audit-backup-made = Sauvegarde faite
code-audit-vault-restored = Coffre restauré à partir d’une sauvegarde
code-audit-vault-repaired = Coffre réparé
code-audit-database-rebuilt = Base de données reconstruite
code-audit-fixity-failed = Échec d’un contrôle d’intégrité

## MEMBER_STATE: state of a member. Source: Own list.

list-member-state = État d’un membre
code-member-state-invited = Invité
code-member-state-active = Actif
code-member-state-suspended = Suspendu
code-member-state-removed = Retiré
