### Checked by: nobody yet (not yet read by a native speaker)
### Names of the kinds of records, one and many (kind-<kind>, kind-<kind>-plural).

# What a member works on: one matter with its events, persons and evidence.
kind-case = Caso
# Many of: case.
kind-case-plural = Casos

# The part a person plays in one case.
kind-case-role = Función en un caso
# Many of: role in a case.
kind-case-role-plural = Funciones en un caso

# What happened, at a time and in a place.
kind-event = Suceso
# Many of: event.
kind-event-plural = Sucesos

# One type of act against one victim or one counted group.
kind-act = Acto
# Many of: act.
kind-act-plural = Actos

# A person or a counted group, known by a pseudonym.
kind-person = Persona
# Many of: person.
kind-person-plural = Personas

# How a person or group took part in an act.
kind-involvement = Participación
# Many of: involvement.
kind-involvement-plural = Participaciones

# What a source told about an event. The plural is the same word in English; use your language's natural plural or "items of information".
kind-information = Información
# Many of: information.
kind-information-plural = Informaciones

# An item of evidence with its number; the file itself is sealed elsewhere.
kind-exhibit = Elemento de prueba
# Many of: exhibit.
kind-exhibit-plural = Elementos de prueba

# A copy made from an exhibit, for printing, viewing or with parts blacked out.
kind-derivative = Copia derivada
# Many of: derivative.
kind-derivative-plural = Copias derivadas

# One thing that was done with an exhibit, in its chain of custody.
kind-custody-event = Operación de custodia
# Many of: custody event.
kind-custody-event-plural = Operaciones de custodia

# What a person allows, as given at one time.
kind-consent = Consentimiento
# Many of: consent.
kind-consent-plural = Consentimientos

# One pair of purpose and recipient, with its answer.
kind-consent-cell = Casilla de consentimiento
# Many of: consent cell.
kind-consent-cell-plural = Casillas de consentimiento

# A text of a record in another language.
kind-translation = Traducción
# Many of: translation.
kind-translation-plural = Traducciones

# A document that left the office, or was drafted.
kind-release = Divulgación
# Many of: release.
kind-release-plural = Divulgaciones

# A value that was destroyed lawfully.
kind-erasure = Supresión
# Many of: erasure.
kind-erasure-plural = Supresiones

# The note that one laptop has destroyed the value.
kind-erasure-done = Supresión ejecutada
# Many of: completed erasure.
kind-erasure-done-plural = Supresiones ejecutadas

# An action noted because it leaves no other trace.
kind-audit-event = Entrada de auditoría
# Many of: audit entry.
kind-audit-event-plural = Entradas de auditoría

# The note that a member typed the recovery words again.
kind-recovery-confirmed = Confirmación de recuperación
# Many of: recovery confirmation.
kind-recovery-confirmed-plural = Confirmaciones de recuperación

# The office whose vault this is.
kind-office = Oficina
# Many of: office.
kind-office-plural = Oficinas

# A person who works in the office and can open the vault.
kind-member = Miembro
# Many of: member.
kind-member-plural = Miembros

# One copy of the vault on one laptop.
kind-replica = Réplica
# Many of: replica.
kind-replica-plural = Réplicas

# The chain of entries of one member on one laptop.
kind-log = Registro
# Many of: log.
kind-log-plural = Registros

# The key of a closed compartment for a time.
kind-compartment-epoch = Clave de compartimento
# Many of: compartment key.
kind-compartment-epoch-plural = Claves de compartimento

# The key of a compartment, locked for one member.
kind-compartment-wrap = Concesión de compartimento
# Many of: compartment grant.
kind-compartment-wrap-plural = Concesiones de compartimento
