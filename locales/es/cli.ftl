### Checked by: nobody yet (not yet read by a native speaker)
### What the terminal says. Commands, options and file names stay as they are in every language.

## Asking for the passphrase.

cli-passphrase = Frase de contraseña:
cli-passphrase-new = Frase de contraseña nueva:
cli-passphrase-again = La misma frase de contraseña otra vez:
cli-passphrase-differs = Las dos no son iguales. Escriba ambas de nuevo.

## Work that is stopped or was interrupted. $case is a case number.

cli-stopping = Se detiene en el próximo punto seguro. Nada queda a medias.
cli-intake-interrupted = La incorporación de archivos al caso { $case } se interrumpió. Añada de nuevo los mismos archivos para terminarla.
cli-intake-stopped = La incorporación se detuvo. Los archivos de la lista están asegurados; añada de nuevo los demás.

## The recovery words, shown once when a vault is made. $file is the file the member asked for.

cli-words-head = Estas 24 palabras de recuperación abren la bóveda cuando se pierde la frase de contraseña. Escríbalas en papel, en este orden, y guarde la hoja lejos de esta computadora. Se muestran una sola vez.
cli-words-file = Las palabras de recuperación están en el archivo { $file }. Cópielas en papel y después destruya el archivo.
cli-words-next = Ahora confírmelas: amparo vault recovery confirm --words-file FILE. Antes de eso no se puede guardar nada.
cli-recovery-done = Las palabras de recuperación están confirmadas. Ya se pueden guardar fichas.

## What is told of a vault: labels, short and without a full stop.

cli-vault-made = La bóveda se ha creado.
cli-vault = Bóveda
cli-office = Oficina
cli-member = Miembro
cli-roles = Funciones
cli-recovery = Palabras de recuperación
cli-recovery-confirmed = confirmadas
cli-recovery-unconfirmed = aún sin confirmar
cli-demonstration = Todo en esta bóveda es inventado.
cli-demo-made = La bóveda de demostración se ha creado. Todo en ella es inventado.

## Verification and rebuilding.

cli-verify-clean = No se encontró ningún daño.
cli-verify-damage = Se encontraron daños.
cli-verify-incomplete = No se pudo comprobar todo.
cli-files = Archivos
cli-entries = Entradas
cli-objects = Copias almacenadas
cli-state-hash = Hash del estado
cli-state-hash-before = Hash del estado anterior
cli-identity-state-hash = Hash del estado con identidades
cli-rebuilt = La base de datos se rehízo a partir del diario y muestra lo mismo que antes.
cli-rebuilt-differs = La base de datos se rehízo a partir del diario. Antes no mostraba lo que dice el diario.

## What was saved. $ref is a reference, such as KIN-2026-A0001.

cli-case-opened = Se abrió el caso { $ref }.
cli-record-saved = Guardado: { $ref }
cli-erased-done = Todos los valores de este campo se suprimieron para siempre.

## Words that stand in the place of a value.

cli-id = Identificador
cli-yes = Sí
cli-no = No
cli-protected = protegido
cli-erased = suprimido
cli-conflict = Valores que se contradicen:
cli-nothing-found = No se encontró nada.

## History: heads of columns, and what was done with a value.

cli-when = Cuándo
cli-who = Quién
cli-what = Qué
cli-value = Valor
cli-entry = Entrada
cli-op-set = escrito
cli-op-add = añadido
cli-op-remove = quitado
cli-op-erase = suprimido
cli-erased-by = Suprimido por { $who }, { $when }. Motivo: { $reason }. Autoridad: { $authority }.

## Lists and searches. $cursor is copied from one command to the next.

cli-record = Ficha
cli-kind = Clase
cli-texts = Contenido
cli-shown = Se muestran: { $shown } de { $total }
cli-next-page = Página siguiente: --after { $cursor }
cli-grade = Semejanza
cli-why = Por qué

## How alike two names are, and why they may be one.

cli-grade-same = igual
cli-grade-strong = fuerte
cli-grade-possible = posible
cli-grade-weak = débil
cli-match-same-after-folding = misma grafía, salvo signos y formas de letras
cli-match-same-in-latin-letters = igual en letras latinas
cli-match-same-consonants = mismas consonantes
cli-match-similar-consonants = consonantes semejantes
cli-match-similar-spelling = grafía semejante
cli-match-joined-or-split = palabras unidas o separadas
cli-match-part-of-name = parte del nombre
cli-match-initial-only = solo la inicial

## Exhibits, documents and imports. $number is the number of an exhibit.

cli-file = Archivo
cli-remark = Observación
cli-duplicate = el mismo archivo que { $number }
cli-was-there = ya incorporado
cli-result = Resultado
cli-fixity-clean = Cada elemento de prueba está como se incorporó.
cli-fixity-damage = Un elemento de prueba difiere de lo que se incorporó.
cli-exported = La copia de trabajo se ha escrito.
cli-dossier-made = El documento se ha escrito.
cli-pages = Páginas
cli-gaps = Lagunas
cli-not-printed = No impreso tal como está
cli-imported = El archivo se ha incorporado.
cli-rows = Filas
cli-rows-skipped = Ya estaban en el caso y quedan como están
cli-odd-lines = Líneas llamativas

## What reading a file ran into while it was taken in; the file itself is safe.

cli-note-empty = el archivo está vacío
cli-note-head-only = solo se examinó su comienzo
cli-note-truncated = termina antes de tiempo
cli-note-type-unknown = se desconoce su tipo
cli-note-metadata-damaged = sus metadatos están dañados
cli-note-metadata-partly = sus metadatos se leyeron solo en parte
cli-note-metadata-cut = se acortaron metadatos largos
cli-note-position-unreadable = no se pudo leer su lugar
cli-note-time-unreadable = no se pudo leer su hora
cli-note-picture-unreadable = no se pudo leer la imagen
cli-note-picture-not-decodable = las imágenes de este tipo no se pueden mostrar
cli-note-too-many-pixels = la imagen es demasiado grande para mostrarse
cli-note-sound-unreadable = no se pudo leer el sonido
cli-note-decoder-failed = no se pudo examinar su contenido
cli-note-decoder-died = el examen de su contenido falló
cli-note-decoder-timed-out = el examen de su contenido tardó demasiado

## Kinds of records and their fields.

cli-field = Campo
cli-name = Nombre
cli-holds = Contiene
cli-code = Código
cli-required = Obligatorios
cli-remark-required = obligatorio
cli-remark-identity = protegido
cli-remark-machine = lo escribe Amparo
