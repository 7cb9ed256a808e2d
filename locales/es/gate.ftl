### Checked by: nobody yet (not yet read by a native speaker)
### What the gate answers: its steps, and why something stops, is left out, or is named as a gap.

gate-step-embargo = Embargo y alerta de protección
gate-step-role = Función del miembro
gate-step-review = Revisión
gate-step-consent = Consentimiento
gate-step-child = Niños
gate-step-sensitivity = Sensibilidad y habilitación
gate-step-source = Protección de las fuentes
gate-step-jigsaw = Combinaciones que revelan quién es alguien
gate-step-small-cells = Números pequeños
gate-step-metadata = Metadatos e imágenes
gate-step-never = Lo que nunca sale
gate-step-two-persons = Divulgación por dos personas
gate-step-log = Registro de divulgaciones

gate-stop-case-missing = el caso no está aquí
gate-stop-known-gap = se sabe que faltan entradas del caso
gate-stop-rolled-back = la bóveda fue devuelta a un estado anterior
gate-stop-restored-without-exchange = la bóveda se restauró y desde entonces no se ha intercambiado con otra oficina
gate-stop-embargo = pesa un embargo sobre el caso
gate-stop-protection-alert = hay una alerta de protección sobre el caso o sobre una persona
gate-stop-role-lacks-document = su función no permite este documento para este destinatario
gate-stop-profile-too-wide = el perfil de expurgación es más amplio de lo que permite este destinatario
gate-stop-nothing-left = sin las personas que no consintieron no queda nada
gate-stop-case-too-sensitive = el caso es más sensible de lo que permite la habilitación del destinatario

gate-not-judged-review = no hay ninguna revisión consignada
gate-not-judged-child-assent = una persona puede ser un niño, y no se han valorado el consentimiento de la persona cuidadora ni el asentimiento del niño
gate-not-judged-source-facts = no se ha valorado si hay hechos que apunten a una fuente protegida
gate-not-judged-combinations = no se ha valorado si los detalles juntos revelan quién es alguien
gate-not-judged-small-numbers = no se han valorado los números pequeños
gate-not-judged-second-person = ninguna segunda persona ha autorizado la divulgación

gate-drop-consent-missing = Sin consentimiento para esta finalidad y este destinatario
gate-drop-consent-ask-again = Hay que volver a preguntar a la persona
gate-drop-consent-refused = La persona dijo que no
gate-drop-consent-withdrawn = La persona retiró el consentimiento
gate-drop-consent-expired = El consentimiento ha vencido
gate-drop-consent-level = El consentimiento no llega tan lejos
gate-drop-about-dropped-person = Trata de una persona cuyos datos se omiten
gate-drop-part-of-dropped = Parte de una ficha que se omite
gate-drop-child = Nunca se nombra a una persona que puede ser un niño
gate-drop-clearance = Más sensible de lo que permite la habilitación del destinatario
gate-drop-no-trace = Fuente de la que no puede salir ningún rastro
gate-drop-picture-not-judged = Nadie ha valorado si la imagen muestra a una persona
gate-drop-picture-shows-person = La imagen muestra a una persona y no tiene copia expurgada
gate-drop-picture-protected = El archivo está sellado como una identidad, y ninguna identidad sale
gate-drop-identity = Identidad protegida
gate-drop-export-class = No forma parte de este perfil de expurgación
gate-drop-other-case = Pertenece a otro caso
gate-drop-unknown = Escrito por una versión más reciente del programa
gate-drop-audit = Las constancias de quién consultó qué nunca salen
gate-drop-own-pseudonym = El seudónimo del equipo propio no es para otros
gate-drop-no-pseudonym = La persona no tiene seudónimo para este destinatario
gate-drop-holds-identity = El texto contiene una identidad protegida
gate-drop-refers-to-dropped = Remite a una ficha que se omite

gate-gap-consent-missing = No hay consentimiento consignado; se usa el seudónimo
gate-gap-consent-ask-again = Hay que volver a preguntar a la persona; se usa el seudónimo
gate-gap-picture-not-judged = Nadie ha valorado si la imagen muestra a una persona
gate-gap-picture-shows-person = La imagen muestra a una persona y no tiene copia expurgada
gate-gap-picture-protected = El archivo está sellado como una identidad, y ninguna identidad sale
gate-gap-erased = Suprimido
gate-gap-sealed = Protegido, no se muestra
gate-gap-conflict = Hay valores que se contradicen
gate-gap-not-stated = No precisado
gate-gap-record-missing = No está aquí una ficha a la que se hace referencia
gate-gap-holds-identity = Se omitió un texto que contenía una identidad protegida
gate-gap-step-not-judged = No se ha valorado un paso del control de salida

gate-custody-empty = no hay ninguna operación de custodia consignada
gate-custody-no-beginning = la cadena de custodia no tiene comienzo
gate-custody-never-hashed = no se consignó ningún hash
gate-custody-never-sealed = nunca se consignó que se precintara
gate-custody-fixity-failed = falló una comprobación de su hash
gate-custody-time-runs-back = las horas de las operaciones de custodia van hacia atrás
gate-custody-corrects-nothing = una corrección no indica ninguna operación anterior
gate-custody-after-destruction = hay algo consignado después de su destrucción
