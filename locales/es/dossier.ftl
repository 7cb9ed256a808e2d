### Checked by: nobody yet (not yet read by a native speaker)
### Texts of the documents that leave as PDF. They are read by lawyers of both sides: exact, calm, no guilt stated.

dossier-title-full = Expediente del caso
dossier-page = Página { $page } de { $pages }
dossier-draft = BORRADOR
dossier-demo = DEMOSTRACIÓN
dossier-caveat = Alegaciones, no declaraciones de culpabilidad
dossier-classification-u = NO CLASIFICADO
dossier-classification-c = CONFIDENCIAL
dossier-classification-sc = ESTRICTAMENTE CONFIDENCIAL
dossier-copy-own-team = Borrador para el equipo propio. No debe transmitirse.
dossier-release-code = Divulgación { $code }
dossier-contents = Índice

dossier-fact-reference = Referencia
dossier-fact-kind = Tipo
dossier-fact-office = Oficina
dossier-fact-recipient = Destinatario
dossier-fact-purpose = Finalidad
dossier-fact-profile = Perfil de expurgación
dossier-fact-classification = Clasificación
dossier-fact-made = Elaborado el
dossier-fact-standard = Estándar de prueba
dossier-fact-release = Divulgación
dossier-fact-state = Estado del caso
dossier-fact-opened = Apertura
dossier-fact-mission = Misión
dossier-fact-mandate = Base del mandato

dossier-cover-contents = Este documento expone lo que consta del caso { $reference }: { $events ->
        [one] un suceso
        [many] { $events } sucesos
       *[other] { $events } sucesos
    }, { $acts ->
        [one] un acto
        [many] { $acts } actos
       *[other] { $acts } actos
    }, { $persons ->
        [one] una persona
        [many] { $persons } personas
       *[other] { $persons } personas
    } y { $exhibits ->
        [one] un elemento de prueba
        [many] { $exhibits } elementos de prueba
       *[other] { $exhibits } elementos de prueba
    }. Las personas se designan con seudónimos; quiénes son no consta en este documento.
dossier-cover-verify = Cada elemento de prueba figura con el hash SHA-256 de su archivo original. Quien reciba un elemento de prueba puede calcular el hash con una herramienta corriente, como sha256sum, y compararlo con la lista. Un archivo que difiere en un solo bit tiene otro hash.
dossier-cover-draft = Este es un borrador para el equipo propio. No ha sido revisado, pueden faltar consentimientos y no debe salir del equipo.

dossier-part-summary = Resumen
dossier-part-scope = Mandato, alcance, método y límites
dossier-part-standard = Estándar de prueba
dossier-part-chronology = Cronología
dossier-part-events = Sucesos
dossier-part-persons = Personas concernidas
dossier-part-involvement = Presunta participación
dossier-part-exhibits = Elementos de prueba
dossier-part-gaps = Lagunas y elementos omitidos
dossier-part-custody = Anexo A. Custodia de los elementos de prueba
dossier-part-codes = Anexo B. Códigos utilizados
dossier-part-closing = Acerca de este documento

dossier-nothing-recorded = No hay nada consignado.
dossier-no-summary = No se ha redactado ningún resumen.
dossier-no-scope = No se han descrito el alcance y el método.
dossier-standard-text = Salvo indicación en contrario, lo que sigue se afirma conforme a este estándar: { $standard }.
dossier-standard-unset = No se ha fijado ningún estándar de prueba para este caso.
dossier-events-of-case = El caso contiene { $count ->
        [one] un suceso
        [many] { $count } sucesos
       *[other] { $count } sucesos
    }. Las fechas se dan con la precisión con que se conocen; cuando una fecha es incierta se indican el primer y el último día posibles.

dossier-head-date = Fecha
dossier-head-event = Suceso
dossier-head-place = Lugar
dossier-head-act = Acto
dossier-head-victim = Víctima
dossier-head-when = Cuándo
dossier-head-count = Número
dossier-head-methods = Método
dossier-head-source = Fuente
dossier-head-grade = Calificación
dossier-head-received = Recibida
dossier-head-content = Lo que dice
dossier-head-person = Persona
dossier-head-sex = Sexo
dossier-head-age = Edad
dossier-head-further = Otros detalles
dossier-head-perpetrator = Presunto autor
dossier-head-degree = Grado
dossier-head-basis = Base
dossier-head-reply = Respuesta
dossier-head-time = Hora (UTC)
dossier-head-step = Operación
dossier-head-by = Por
dossier-head-result = Resultado
dossier-head-code = Código
dossier-head-list = Lista
dossier-head-meaning = Significado
dossier-head-gap = Laguna
dossier-head-concerns = Se refiere a
dossier-head-entry = Entrada

dossier-acts = Actos
dossier-sources = Fuentes
dossier-narrative = Lo que ocurrió
dossier-contradiction = Hay valores de «{ $field }» que se contradicen. Se dan todos, primero el que se muestra en otras partes:
dossier-contradiction-value = { $value } (introducido por { $author }, { $time })
dossier-date-span = entre el { $earliest } y el { $latest }
dossier-date-as-written = { $span } (consignado como { $written })
dossier-count-range = { $best } (al menos { $min }, como máximo { $max })
dossier-count-at-least = al menos { $min }
dossier-count-at-most = como máximo { $max }
dossier-first-hand = de primera mano
dossier-not-first-hand = no de primera mano
dossier-not-stated = no precisado
dossier-withheld = no divulgado
dossier-sealed = protegido
dossier-erased = suprimido
dossier-dropped = omitido
dossier-yes = sí
dossier-no = no
dossier-conflict-mark = contradicho

dossier-exhibit-number = Elemento de prueba
dossier-exhibit-hash = SHA-256
dossier-exhibit-size = Tamaño
dossier-exhibit-bytes = { $size } bytes
dossier-exhibit-type = Tipo de medio
dossier-exhibit-from = De
dossier-exhibit-collected = Recogido
dossier-exhibit-captured = Captado
dossier-exhibit-custody = Custodia
dossier-exhibit-duplicate = Mismo archivo que { $number }
dossier-exhibit-caption = Elemento de prueba { $number }. { $description }
dossier-exhibit-alternative = Imagen del elemento de prueba { $number }: { $description }
dossier-exhibit-not-judged = No se muestra: nadie ha valorado aún si esta imagen muestra a una persona.
dossier-exhibit-shows-person = No se muestra: esta imagen muestra a una persona y no hay copia expurgada.
dossier-exhibit-protected = No se muestra: este archivo está sellado como una identidad.
dossier-exhibit-graphic = No se muestra: contenido gráfico.
dossier-exhibit-not-readable = No se muestra: el archivo no se pudo convertir en imagen.
dossier-custody-line = { $step }, { $time }
dossier-custody-chain = { $count ->
        [one] Consta una operación de custodia, sin interrupción de la cadena.
        [many] Constan { $count } operaciones de custodia, sin interrupción de la cadena.
       *[other] Constan { $count } operaciones de custodia, sin interrupción de la cadena.
    }
dossier-custody-intro = Cada manipulación de un elemento de prueba es una entrada del diario, firmada por el miembro que la realizó y encadenada a la entrada anterior. El número de entrada la designa.

dossier-gaps-intro = Esta lista dice qué falta en el documento, y por qué.
dossier-gaps-none = No falta nada.
dossier-missing-glyphs = Los caracteres sin glifo se imprimen con su número: { $list }.

dossier-closing-authors = Autores del documento
dossier-closing-reviewer = Revisor
dossier-closing-not-reviewed = Sin revisar
dossier-closing-consent = Base de consentimiento
dossier-closing-consent-draft = Borrador para el equipo propio: consignar internamente
dossier-closing-head = Cabeza del diario
dossier-closing-version = Elaborado con
dossier-closing-time = Hora de la divulgación

dossier-note-contents = Qué contiene este documento
dossier-note-handling = Manejo del documento
dossier-note-verify = Cómo verificarlo
dossier-and-more = { $names } y { $count } más
