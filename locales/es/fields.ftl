### Checked by: nobody yet (not yet read by a native speaker)
### Labels of fields (field-<kind>-<field>) and, as .help, one or two sentences that a field officer understands.
### Labels are short and have no full stop. Helps are sentences. Codes in quotation marks are labels in codes.ftl.

## Case: what a member works on: one matter with its events, persons and evidence.

field-case-ref = Número de caso
    .help = El número del caso. El programa lo forma a partir de la misión, el año y la letra de esta computadora portátil.
field-case-kind = Tipo de caso
    .help = De qué trata el caso. El tipo determina los formularios y las comprobaciones que se aplican.
field-case-title = Título
    .help = Un título breve que indica a su equipo de qué trata el caso. No nombre nunca en él a una víctima, un testigo o una fuente.
field-case-state = Estado
    .help = En qué fase se encuentra el caso, desde el borrador hasta el archivo. Algunos pasos requieren una segunda persona.
field-case-mission = Misión
    .help = El código breve de su misión u oficina, tal como figura en los números de caso.
field-case-mandate-basis = Base del mandato
    .help = La resolución, el mandato o la instrucción que le permite trabajar en este asunto.
field-case-opened = Apertura
    .help = El día en que comenzó el trabajo en el caso.
field-case-closed = Cierre
    .help = El día en que se cerró el caso.
field-case-priority = Prioridad
    .help = Con qué rapidez debe atenderse el caso.
field-case-standard-of-proof = Estándar de prueba
    .help = La medida con la que se valoran los hechos. Las conclusiones deben emplear las mismas palabras.
field-case-lead = Responsable
    .help = El miembro responsable del caso.
field-case-team = Equipo
    .help = Los miembros que trabajan en el caso.
field-case-persons = Personas
    .help = Las personas a las que concierne este caso, cualquiera que sea su papel. Su papel en cada acto se consigna en los actos, las participaciones y las informaciones.
field-case-related-events = Sucesos relacionados
    .help = Sucesos de otros casos que también importan aquí.
field-case-summary = Resumen
    .help = El caso en una página como máximo, para un lector que no sabe nada de él. No nombre a nadie; refiérase a las personas por su seudónimo.
field-case-scope-and-method = Alcance y método
    .help = Qué se examinó y cómo, y qué no se pudo hacer, por ejemplo los lugares a los que no le dejaron entrar.
field-case-plan = Plan
    .help = Qué supone usted, qué preguntas están abiertas, qué fuentes buscará y qué riesgos conlleva.
field-case-conflict-of-interest = Conflicto de intereses
    .help = Si alguien del equipo es cercano a una parte del caso, y qué se hizo al respecto. Escriba «ninguno» si preguntó y no hay ninguno.
field-case-closure-reason = Motivo del cierre
    .help = Por qué se cerró el caso.
field-case-retention = Plazo de conservación
    .help = Cuánto tiempo debe conservarse el caso, y en virtud de qué norma.
field-case-language = Idioma
    .help = El idioma en que está redactado el caso.
field-case-sensitivity = Sensibilidad
    .help = El daño que causaría que otros leyeran esto. Puede elevarse por encima del nivel habitual de este tipo de ficha, nunca rebajarse por debajo de él.
field-case-legal-hold = Retención legal
    .help = Mientras esté activada, no se puede suprimir nada de la ficha. Actívela cuando un tribunal o una investigación pueda pedir la ficha.
field-case-embargo = Embargo
    .help = Mientras esté activado, nada del caso puede salir de su equipo, por un plazo de espera legal o acordado.
field-case-protection-alert = Alerta de protección
    .help = Actívela cuando alguien relacionado con el caso esté en peligro. Detiene toda divulgación hasta que se levante.
field-case-empty-reason = Motivo de los campos vacíos
    .help = La razón por la que hay campos que siguen vacíos. Una ficha siempre puede quedar incompleta cuando preguntar pondría a alguien en peligro.

## Role in a case: the part a person plays in one case.

field-case-role-case = Caso
    .help = El caso al que pertenece esta ficha. Se fija al crear la ficha y no puede cambiar.
field-case-role-person = Persona
    .help = La persona que desempeña esta función.
field-case-role-role = Función
    .help = El papel de la persona en este caso. Una persona puede tener varias funciones, cada una en una ficha propia.
field-case-role-since = Desde
    .help = Desde cuándo desempeña la persona esta función, con la exactitud que usted conozca.
field-case-role-note = Nota
    .help = Lo que su equipo debe saber sobre esta función. No nombre a nadie; refiérase a las personas por su seudónimo.
field-case-role-sensitivity = Sensibilidad
    .help = El daño que causaría que otros leyeran esto. Puede elevarse por encima del nivel habitual de este tipo de ficha, nunca rebajarse por debajo de él.

## Event: what happened, at a time and in a place.

field-event-case = Caso
    .help = El caso al que pertenece esta ficha. Se fija al crear la ficha y no puede cambiar.
field-event-title = Título
    .help = Un título breve con el qué y el dónde. No nombre en él a ninguna víctima, testigo o fuente.
field-event-start = Inicio
    .help = Cuándo empezó, con la exactitud que usted conozca: un día, un mes o un período como 2026-02-20/2026-02-28.
field-event-end = Fin
    .help = Cuándo terminó, con la exactitud que usted conozca. Déjelo vacío si no duró más de lo que indica el inicio.
field-event-region = Región
    .help = La provincia, el estado u otra división de primer nivel. Es el lugar más preciso que muestran las cifras públicas.
field-event-area = Localidad
    .help = La ciudad, el pueblo o la zona, con la exactitud con que sea seguro escribirlo.
field-event-area-code = Código de la localidad
    .help = El código oficial de la localidad (P-code), si su oficina lo utiliza.
field-event-place = Punto en el mapa
    .help = La latitud y la longitud, y su grado de exactitud. Un lugar exacto puede permitir identificar a personas, por lo que solo se entrega a asociados y tribunales.
field-event-location = Lugar exacto
    .help = El lugar tal como lo llama la gente de allí, por ejemplo una casa, un cruce o un sector de un campamento.
field-event-location-type = Tipo de lugar
    .help = Qué clase de lugar era.
field-event-description = Descripción
    .help = Lo que ocurrió, en orden, con palabras sencillas y sin juzgar. No nombre a nadie; refiérase a las personas por su seudónimo.
field-event-impact = Consecuencias
    .help = Lo que el suceso cambió para la población y el lugar.
field-event-violation-status = Situación de la violación
    .help = Hasta qué punto es seguro que fue una violación. Elija «No se sabe» hasta que lo haya examinado.
field-event-context = Contexto
    .help = La situación en que ocurrió, por ejemplo un conflicto, una elección o una protesta.
field-event-clarity = Claridad
    .help = Si la fuente habla de un solo suceso, o de varios que cuenta juntos.
field-event-part-of = Forma parte de
    .help = El suceso mayor al que pertenece este.
field-event-date-received = Recibido el
    .help = El día en que su oficina tuvo conocimiento del suceso por primera vez.
field-event-date-recorded = Consignado el
    .help = El día en que se puso por escrito el suceso, si fue después de tener conocimiento de él.
field-event-project = Proyecto
    .help = El proyecto o programa en cuyo marco se consignó el suceso.
field-event-external-source = Fuente externa
    .help = El conjunto de datos o la organización de donde se tomó el suceso.
field-event-external-id = Número externo
    .help = El número que tiene el suceso en ese conjunto de datos.
field-event-source-row = Fila importada
    .help = Todas las columnas de la fila de la que se importó el suceso, sin cambios.
field-event-language = Idioma
    .help = El idioma en que está redactado el suceso.
field-event-sensitivity = Sensibilidad
    .help = El daño que causaría que otros leyeran esto. Puede elevarse por encima del nivel habitual de este tipo de ficha, nunca rebajarse por debajo de él.
field-event-legal-hold = Retención legal
    .help = Mientras esté activada, no se puede suprimir nada de la ficha. Actívela cuando un tribunal o una investigación pueda pedir la ficha.
field-event-empty-reason = Motivo de los campos vacíos
    .help = La razón por la que hay campos que siguen vacíos. Una ficha siempre puede quedar incompleta cuando preguntar pondría a alguien en peligro.

## Act: one type of act against one victim or one counted group.

field-act-case = Caso
    .help = El caso al que pertenece esta ficha. Se fija al crear la ficha y no puede cambiar.
field-act-event = Suceso
    .help = El suceso durante el cual ocurrió el acto.
field-act-victim = Víctima
    .help = La persona o el grupo contado contra el que se cometió el acto. Cree un acto por cada víctima o grupo.
field-act-type = Tipo de acto
    .help = Lo que se hizo. Elija el término más exacto que su información permita.
field-act-count = Número de víctimas
    .help = A cuántas personas concierne este acto: la cifra más baja, la más probable y la más alta. Déjelo vacío si es una sola persona.
field-act-start = Inicio
    .help = Cuándo empezó el acto, con la exactitud que usted conozca.
field-act-end = Fin
    .help = Cuándo terminó el acto, con la exactitud que usted conozca.
field-act-place = Punto en el mapa
    .help = La latitud y la longitud del acto, si ocurrió en un lugar distinto del suceso.
field-act-exact-place = Sitio exacto
    .help = Dónde ocurrió exactamente, con palabras. Puede permitir identificar a personas, por lo que solo se entrega a asociados y tribunales.
field-act-location-type = Tipo de lugar
    .help = Qué clase de lugar era.
field-act-description = Descripción
    .help = Cómo se cometió el acto, con palabras sencillas. No nombre a nadie; refiérase a las personas por su seudónimo.
field-act-stated-reason = Motivo alegado
    .help = El motivo que dieron quienes lo cometieron, si dieron alguno.
field-act-methods = Métodos
    .help = Los medios con los que se cometió el acto. Elija todos los que correspondan.
field-act-attribution = Posición de las partes señaladas
    .help = Lo que dicen del acto las autoridades o el grupo señalados como responsables.
field-act-physical-consequences = Consecuencias físicas
    .help = Lesiones y otros daños corporales. Escriba solo lo que importe para el caso.
field-act-psychological-consequences = Consecuencias psicológicas
    .help = Daños a la salud mental y a la vida diaria. Escriba solo lo que importe para el caso.
field-act-age-at-act = Edad en el momento de los hechos
    .help = La edad de la víctima cuando ocurrió el acto, por tramo.
field-act-victim-status = Situación al final
    .help = Qué había sido de la víctima cuando terminó el acto.
field-act-victim-characteristics = Características de la víctima
    .help = Lo que hacía vulnerable a la víctima, o la convertía en objetivo, en este acto.
field-act-national-law = Derecho interno
    .help = Los artículos del derecho interno que el acto puede infringir.
field-act-international-instruments = Instrumentos internacionales
    .help = Los tratados y artículos que el acto puede infringir.
field-act-cause-of-death = Causa de la muerte
    .help = De qué murió la persona. Rellénelo solo en caso de muerte.
field-act-status-of-person-killed = Condición de la persona muerta
    .help = Si la persona muerta era un civil, un combatiente o una persona protegida por otro motivo. Rellénelo solo en caso de muerte.
field-act-mrm-type = Violación contra niños
    .help = El tipo utilizado en los informes sobre los niños y los conflictos armados, si la víctima era un niño o el acto afectó a una escuela o un hospital.
field-act-crsv-type = Violencia sexual relacionada con los conflictos
    .help = El tipo utilizado en los informes sobre la violencia sexual relacionada con los conflictos. Rellénelo solo si el acto está vinculado al conflicto.
field-act-standard-of-proof = Estándar alcanzado
    .help = El estándar de prueba que su información sobre este acto alcanza hoy.
field-act-source-row = Fila importada
    .help = Todas las columnas de la fila de la que se importó el acto, sin cambios.
field-act-sensitivity = Sensibilidad
    .help = El daño que causaría que otros leyeran esto. Puede elevarse por encima del nivel habitual de este tipo de ficha, nunca rebajarse por debajo de él.
field-act-legal-hold = Retención legal
    .help = Mientras esté activada, no se puede suprimir nada de la ficha. Actívela cuando un tribunal o una investigación pueda pedir la ficha.
field-act-empty-reason = Motivo de los campos vacíos
    .help = La razón por la que hay campos que siguen vacíos. Una ficha siempre puede quedar incompleta cuando preguntar pondría a alguien en peligro.

## Person: a person or a counted group, known by a pseudonym.

field-person-pseudonym = Seudónimo
    .help = El nombre con el que conocen a esta persona todos salvo los depositarios de las identidades. El programa crea uno si usted no lo da; no use nunca iniciales ni una parte del nombre real.
field-person-counting-unit = Unidad de recuento
    .help = Si esta ficha representa a una persona, una familia o un grupo.
field-person-sex = Sexo
    .help = El sexo que declara la persona. Elija «No divulgado por seguridad» si indicarlo podría permitir identificar a la persona.
field-person-age-band = Tramo de edad
    .help = La edad actual, por tramo. Elija «Desconocido» en lugar de adivinar.
field-person-group-description = Descripción del grupo
    .help = Qué clase de grupo es, si la ficha representa a más de una persona, por ejemplo «pescadores de un mismo pueblo».
field-person-number-in-group = Número de integrantes
    .help = Cuántas personas tiene el grupo: la cifra más baja, la más probable y la más alta.
field-person-vulnerability = Vulnerabilidad
    .help = Lo que hace vulnerable a esta persona o exige una atención especial. Elija todo lo que corresponda, o «Ninguna conocida» si preguntó.
field-person-displacement = Situación de desplazamiento
    .help = Si la persona vive en su hogar, está desplazada, es refugiada o ha retornado.
field-person-citizenship = Nacionalidad
    .help = El país o los países cuya nacionalidad tiene la persona.
field-person-national-origin = Origen nacional
    .help = El país del que procede la persona o su familia. Pregúntelo solo si importa para la violación.
field-person-ethnicity = Origen étnico
    .help = El grupo étnico que declara la persona. Pregúntelo solo si importa para la violación.
field-person-religion = Religión
    .help = La religión que declara la persona. Pregúntela solo si importa para la violación.
field-person-civil-status = Estado civil
    .help = Si la persona está soltera, casada, viuda o en otra situación.
field-person-dependants = Personas a cargo
    .help = Cuántas personas dependen de esta persona.
field-person-education = Nivel de instrucción
    .help = Los estudios más altos que ha cursado la persona.
field-person-occupation = Ocupación
    .help = A qué se dedica la persona para vivir. Una ocupación poco común puede permitir identificar a alguien; escríbala en términos generales.
field-person-languages = Idiomas
    .help = Los idiomas que habla la persona, para los intérpretes y para los textos que se le muestran.
field-person-health = Salud
    .help = Lo que su equipo debe saber de la salud de la persona. Pregúntelo solo si importa para la violación o para su atención.
field-person-deceased = Fallecimiento
    .help = Si la persona ha fallecido.
field-person-died-on = Fecha del fallecimiento
    .help = Cuándo falleció la persona, con la exactitud que usted conozca.
field-person-do-not-contact = No contactar
    .help = Mientras esté activado, nadie puede contactar a esta persona, porque el contacto la pondría en peligro o porque así lo desea.
field-person-no-trace = No dejar rastro
    .help = Actívelo para una fuente que no debe figurar en ningún documento, ni siquiera con un seudónimo.
field-person-protection-alert = Alerta de protección
    .help = Actívela cuando esta persona esté en peligro. Detiene toda divulgación que concierna a la persona hasta que se levante.
field-person-source-reliability = Fiabilidad como fuente
    .help = Hasta qué punto esta persona ha sido fiable como fuente hasta ahora.
field-person-real-name = Nombre real
    .help = El nombre real, en la escritura en que lo escribe la persona. Solo los depositarios de las identidades pueden leerlo.
field-person-name-in-other-script = Nombre en otra escritura
    .help = El mismo nombre en otra escritura, por ejemplo en letras latinas. Solo los depositarios de las identidades pueden leerlo.
field-person-other-names = Otros nombres
    .help = Apodos, nombres anteriores y otras grafías, uno por línea. Solo los depositarios de las identidades pueden leerlos.
field-person-birth-date = Fecha de nacimiento
    .help = La fecha de nacimiento exacta, si la necesita. Solo los depositarios de las identidades pueden leerla.
field-person-birthplace = Lugar de nacimiento
    .help = Dónde nació la persona. Solo los depositarios de las identidades pueden leerlo.
field-person-identity-documents = Documentos de identidad
    .help = Tipos y números de los documentos de identidad, uno por línea. Solo los depositarios de las identidades pueden leerlos.
field-person-addresses = Direcciones
    .help = Dónde vive o se aloja la persona. Nunca aparece en un documento que sale de la oficina.
field-person-contacts = Datos de contacto
    .help = Cómo se puede contactar a la persona. Nunca aparece en un documento que sale de la oficina.
field-person-family = Familia
    .help = Los familiares y sus nombres. Nunca aparece en un documento que sale de la oficina.
field-person-physical-description = Descripción física
    .help = El aspecto de la persona y cualquier seña por la que otros la reconocerían. Solo los depositarios de las identidades pueden leerla.
field-person-identity-notes = Notas sobre la identidad
    .help = Cualquier otra cosa que pueda revelar quién es la persona. Nunca aparece en un documento que sale de la oficina.
field-person-sensitivity = Sensibilidad
    .help = El daño que causaría que otros leyeran esto. Puede elevarse por encima del nivel habitual de este tipo de ficha, nunca rebajarse por debajo de él.
field-person-legal-hold = Retención legal
    .help = Mientras esté activada, no se puede suprimir nada de la ficha. Actívela cuando un tribunal o una investigación pueda pedir la ficha.
field-person-empty-reason = Motivo de los campos vacíos
    .help = La razón por la que hay campos que siguen vacíos. Una ficha siempre puede quedar incompleta cuando preguntar pondría a alguien en peligro.

## Involvement: how a person or group took part in an act.

field-involvement-case = Caso
    .help = El caso al que pertenece esta ficha. Se fija al crear la ficha y no puede cambiar.
field-involvement-act = Acto
    .help = El acto en el que habría participado la persona o el grupo.
field-involvement-perpetrator = Presunto autor
    .help = La persona o el grupo que habría participado. Utilice una ficha como «hombres armados no identificados» si no sabe quién fue.
field-involvement-degree = Grado de participación
    .help = De qué manera habría participado la persona o el grupo.
field-involvement-perpetrator-type = Tipo de presunto autor
    .help = A qué fuerza, servicio o entorno pertenece la persona o el grupo.
field-involvement-unit = Unidad
    .help = La unidad, el mando o el puesto, con la exactitud que su información permita.
field-involvement-position = Rango o cargo
    .help = El rango o la función en el momento de los hechos, sin nombre.
field-involvement-commander = Comandante
    .help = La persona que mandaba a quienes lo cometieron, si se conoce.
field-involvement-mode-of-liability = Modo de responsabilidad
    .help = La forma de responsabilidad prevista en el Estatuto de Roma que puede aplicarse. Debe elegirla un asesor jurídico.
field-involvement-latest-status = Última situación conocida
    .help = Qué ha sido de la persona desde entonces, en su cargo y ante la justicia.
field-involvement-attribution-basis = Base de la atribución
    .help = Cómo se sabe quién lo cometió. Elija todo lo que corresponda.
field-involvement-certainty = Grado de certeza
    .help = Hasta qué punto está usted seguro de que esta persona o grupo participó de esta manera.
field-involvement-remarks = Observaciones
    .help = Qué más habla a favor o en contra de la participación. No nombre a nadie; refiérase a las personas por su seudónimo.
field-involvement-reply = Respuesta
    .help = Lo que la persona o el grupo respondió a la alegación. Se muestra dondequiera que se muestre la alegación.
field-involvement-sensitivity = Sensibilidad
    .help = El daño que causaría que otros leyeran esto. Puede elevarse por encima del nivel habitual de este tipo de ficha, nunca rebajarse por debajo de él.
field-involvement-legal-hold = Retención legal
    .help = Mientras esté activada, no se puede suprimir nada de la ficha. Actívela cuando un tribunal o una investigación pueda pedir la ficha.
field-involvement-empty-reason = Motivo de los campos vacíos
    .help = La razón por la que hay campos que siguen vacíos. Una ficha siempre puede quedar incompleta cuando preguntar pondría a alguien en peligro.

## Information: what a source told about an event. The plural is the same word in English; use your language's natural plural or "items of information".

field-information-case = Caso
    .help = El caso al que pertenece esta ficha. Se fija al crear la ficha y no puede cambiar.
field-information-source = Fuente
    .help = La persona que dio la información. Elija la ficha de la persona; aquí nunca figura un nombre.
field-information-event = Suceso
    .help = El suceso sobre el que versa la información.
field-information-act = Acto
    .help = El acto sobre el que versa la información, si versa sobre un solo acto.
field-information-about = Acerca de
    .help = Otras personas de las que habla la información.
field-information-connection = Vínculo
    .help = Qué relación tiene la fuente con lo ocurrido.
field-information-language = Idioma
    .help = El idioma en que se dio la información.
field-information-date = Fecha de la información
    .help = Cuándo habló la fuente o se escribió el texto, con la exactitud que usted conozca.
field-information-date-received = Recibida el
    .help = Cuándo recibió su oficina la información.
field-information-material = Tipo de material
    .help = En qué forma llegó la información.
field-information-content = Contenido
    .help = Lo que contó la fuente, lo más cerca posible de sus propias palabras. No nombre a nadie; refiérase a las personas por su seudónimo.
field-information-adm-reliability = Fiabilidad de la fuente
    .help = Hasta qué punto se puede confiar en esta fuente, de A a F. Se muestra siempre junto con la credibilidad.
field-information-adm-credibility = Credibilidad
    .help = Hasta qué punto es creíble esta información, de 1 a 6, la haya dado quien la haya dado. Se muestra siempre junto con la fiabilidad.
field-information-first-hand = De primera mano
    .help = Si la fuente lo vio, lo oyó o lo sufrió, en lugar de saberlo por otros.
field-information-independence-group = Grupo de independencia
    .help = Una palabra que es la misma para las fuentes que dependen unas de otras. Las fuentes de un mismo grupo cuentan como una sola.
field-information-consent = Consentimiento
    .help = El consentimiento con el que se dio la información.
field-information-exhibits = Elementos de prueba
    .help = Los elementos de prueba que llegaron con la información o que la respaldan.
field-information-remarks = Observaciones
    .help = Por qué la calificó así y qué la contradice. No nombre a nadie; refiérase a las personas por su seudónimo.
field-information-sensitivity = Sensibilidad
    .help = El daño que causaría que otros leyeran esto. Puede elevarse por encima del nivel habitual de este tipo de ficha, nunca rebajarse por debajo de él.
field-information-legal-hold = Retención legal
    .help = Mientras esté activada, no se puede suprimir nada de la ficha. Actívela cuando un tribunal o una investigación pueda pedir la ficha.
field-information-empty-reason = Motivo de los campos vacíos
    .help = La razón por la que hay campos que siguen vacíos. Una ficha siempre puede quedar incompleta cuando preguntar pondría a alguien en peligro.

## Exhibit: an item of evidence with its number; the file itself is sealed elsewhere.

field-exhibit-case = Caso
    .help = El caso al que pertenece esta ficha. Se fija al crear la ficha y no puede cambiar.
field-exhibit-number = Número del elemento de prueba
    .help = El número del elemento de prueba dentro de su caso. Lo asigna el programa.
field-exhibit-kind = Tipo de elemento de prueba
    .help = Qué es el elemento de prueba. Los documentos de identidad, los retratos y las grabaciones de entrevistas se sellan de modo que solo los depositarios de las identidades puedan abrirlos.
field-exhibit-title = Título
    .help = Un título breve que dice qué muestra el elemento de prueba. No nombre en él a nadie.
field-exhibit-description = Descripción
    .help = Lo que se puede ver, oír o leer, sin juzgar. No nombre a nadie; refiérase a las personas por su seudónimo.
field-exhibit-origin = Procedencia
    .help = Cómo llegó el elemento de prueba a su oficina.
field-exhibit-source = Fuente
    .help = La persona que dio el elemento de prueba. Elija la ficha de la persona; aquí nunca figura un nombre.
field-exhibit-collected-on = Recogido el
    .help = Cuándo recogió su oficina el elemento de prueba, con la exactitud que usted conozca.
field-exhibit-collected-at-place = Lugar de recogida
    .help = Dónde recogió su oficina el elemento de prueba. Puede apuntar a la fuente, por lo que solo lo ven su equipo y los tribunales.
field-exhibit-collected-by = Recogido por
    .help = El miembro que recogió el elemento de prueba.
field-exhibit-method = Método
    .help = Cómo se tomó o copió el elemento de prueba, con la herramienta y su versión.
field-exhibit-clock-offset = Desfase del reloj
    .help = Cuántos segundos iba adelantado el reloj del dispositivo respecto de la hora real. Escriba un signo menos si iba atrasado.
field-exhibit-media-type = Tipo de medio
    .help = El tipo del archivo, según lo reconoció el programa por su contenido.
field-exhibit-size = Tamaño
    .help = El tamaño del archivo en bytes.
field-exhibit-sha256 = SHA-256
    .help = La huella del archivo tal como llegó. Cualquiera puede volver a calcularla para comprobar que nada ha cambiado.
field-exhibit-blake3 = BLAKE3
    .help = Una segunda huella del archivo, hecha de otra manera.
field-exhibit-width = Ancho
    .help = El ancho de la imagen en píxeles.
field-exhibit-height = Alto
    .help = El alto de la imagen en píxeles.
field-exhibit-length = Duración
    .help = Cuánto dura la grabación.
field-exhibit-captured-on = Fecha de captación
    .help = El día en que se hizo la imagen o la grabación.
field-exhibit-captured-at = Hora de captación
    .help = La hora exacta en que se hizo, si se conoce la zona horaria.
field-exhibit-captured-clock = Reloj del dispositivo
    .help = La fecha y la hora tal como las escribió el dispositivo, sin cambios.
field-exhibit-capture-place = Lugar de captación
    .help = Dónde se hizo la imagen o la grabación. Nunca aparece en material público o de formación.
field-exhibit-device = Dispositivo
    .help = La marca y el modelo del dispositivo con que se hizo.
field-exhibit-capture-metadata = Metadatos originales
    .help = Todos los detalles encontrados dentro del archivo, sin cambios. Pueden nombrar a personas, por lo que solo los depositarios de las identidades pueden leerlos.
field-exhibit-object = Archivo sellado
    .help = El nombre del archivo sellado que guarda el contenido.
field-exhibit-object-key = Clave del archivo
    .help = La clave que abre el archivo sellado, para el equipo.
field-exhibit-identity-object-key = Clave del archivo, restringida
    .help = La clave que abre el archivo sellado, solo para los depositarios de las identidades.
field-exhibit-file-name = Nombre del archivo
    .help = El nombre que tenía el archivo cuando llegó. Puede nombrar a personas, por lo que solo los depositarios de las identidades pueden leerlo.
field-exhibit-owner = Propietario según el archivo
    .help = El propietario escrito dentro del archivo. Solo los depositarios de las identidades pueden leerlo.
field-exhibit-author = Autor según el archivo
    .help = El autor escrito dentro del archivo. Solo los depositarios de las identidades pueden leerlo.
field-exhibit-comment = Comentario en el archivo
    .help = El comentario escrito dentro del archivo. Solo los depositarios de las identidades pueden leerlo.
field-exhibit-duplicate-of = Mismo archivo que
    .help = El elemento de prueba que ya contiene exactamente el mismo archivo.
field-exhibit-original = Original
    .help = El elemento de prueba del que este es una copia.
field-exhibit-derivative-of = Derivado de
    .help = El elemento de prueba a partir del cual se hizo este, por ejemplo la grabación de una transcripción.
field-exhibit-shows-person = Muestra a una persona
    .help = Si se puede reconocer en él a una persona. Mientras nadie lo haya valorado, no se imprime.
field-exhibit-graphic-level = Contenido gráfico
    .help = Hasta qué punto resulta perturbador verlo o escucharlo, para advertir a los lectores.
field-exhibit-ai-origin = Origen humano o de IA
    .help = Si lo hicieron personas, se hizo con inteligencia artificial o no se puede saber.
field-exhibit-authenticity-note = Nota sobre la autenticidad
    .help = Qué comprobó usted para saber si es auténtico: la fuente, el elemento y el contenido.
field-exhibit-technical-details = Detalles técnicos
    .help = Lo que importa para este tipo de elemento de prueba, por ejemplo la posición de la cámara, el registro de vuelo o el número de escena. Escriba «no disponible» y el porqué, si es el caso.
field-exhibit-web-address = Dirección web
    .help = La dirección en la que se encontró el elemento en línea.
field-exhibit-archived-address = Dirección del archivo web
    .help = La dirección en la que se conserva una copia de la página.
field-exhibit-captured-online-at = Capturado en línea el
    .help = La hora exacta en que se guardó el elemento desde la web.
field-exhibit-seal-number = Número de precinto
    .help = El número del precinto de un objeto físico.
field-exhibit-physical-description = Descripción física
    .help = El aspecto de un objeto físico: material, medidas, marcas y daños.
field-exhibit-storage-location = Lugar de almacenamiento
    .help = Dónde se guarda un objeto físico o el soporte original.
field-exhibit-retention = Plazo de conservación
    .help = Cuánto tiempo debe conservarse el elemento de prueba, y en virtud de qué norma.
field-exhibit-licence = Derechos y licencia
    .help = Quién posee los derechos y qué permiten.
field-exhibit-consent = Consentimiento
    .help = El consentimiento con el que se dio el elemento de prueba.
field-exhibit-tlp = Protocolo TLP (semáforo)
    .help = Hasta dónde puede un asociado transmitir esto. Úselo cuando el asociado trabaje con el protocolo TLP.
field-exhibit-sensitivity = Sensibilidad
    .help = El daño que causaría que otros leyeran esto. Puede elevarse por encima del nivel habitual de este tipo de ficha, nunca rebajarse por debajo de él.
field-exhibit-legal-hold = Retención legal
    .help = Mientras esté activada, no se puede suprimir nada de la ficha. Actívela cuando un tribunal o una investigación pueda pedir la ficha.
field-exhibit-empty-reason = Motivo de los campos vacíos
    .help = La razón por la que hay campos que siguen vacíos. Una ficha siempre puede quedar incompleta cuando preguntar pondría a alguien en peligro.

## Derivative: a copy made from an exhibit, for printing, viewing or with parts blacked out.

field-derivative-case = Caso
    .help = El caso al que pertenece esta ficha. Se fija al crear la ficha y no puede cambiar.
field-derivative-exhibit = Elemento de prueba
    .help = El elemento de prueba a partir del cual se hizo la copia.
field-derivative-purpose = Propósito
    .help = Para qué sirve la copia.
field-derivative-media-type = Tipo de medio
    .help = El tipo de la copia.
field-derivative-width = Ancho
    .help = El ancho de la copia en píxeles.
field-derivative-height = Alto
    .help = El alto de la copia en píxeles.
field-derivative-size = Tamaño
    .help = El tamaño de la copia en bytes.
field-derivative-sha256 = SHA-256
    .help = La huella de la copia.
field-derivative-object = Archivo sellado
    .help = El nombre del archivo sellado que guarda la copia.
field-derivative-object-key = Clave del archivo
    .help = La clave que abre el archivo sellado, para el equipo.
field-derivative-identity-object-key = Clave del archivo, restringida
    .help = La clave que abre el archivo sellado, solo para los depositarios de las identidades.

## Custody event: one thing that was done with an exhibit, in its chain of custody.

field-custody-event-case = Caso
    .help = El caso al que pertenece esta ficha. Se fija al crear la ficha y no puede cambiar.
field-custody-event-exhibit = Elemento de prueba
    .help = El elemento de prueba con el que se hizo algo.
field-custody-event-event = Operación realizada
    .help = Lo que se hizo con el elemento de prueba.
field-custody-event-at = Hora
    .help = Cuándo se hizo, con el desfase del reloj respecto de la hora universal.
field-custody-event-actor = Realizada por
    .help = El miembro que lo hizo.
field-custody-event-from = De
    .help = La persona que entregó el elemento de prueba.
field-custody-event-to = A
    .help = La persona que recibió el elemento de prueba.
field-custody-event-place = Lugar
    .help = Dónde se hizo.
field-custody-event-purpose = Propósito
    .help = Por qué se hizo.
field-custody-event-seal-before = Precinto anterior
    .help = El número del precinto encontrado en el objeto.
field-custody-event-seal-after = Precinto posterior
    .help = El número del precinto colocado en el objeto.
field-custody-event-hash-result = Resultado de la comprobación del hash
    .help = Si la huella del archivo seguía siendo la misma.
field-custody-event-tool = Herramienta
    .help = La herramienta utilizada, con su versión.
field-custody-event-witness = Testigo de la operación
    .help = La persona que presenció la operación.
field-custody-event-remarks = Observaciones
    .help = Qué más hay que saber. No nombre a nadie; refiérase a las personas por su seudónimo.
field-custody-event-correction-of = Corrige
    .help = La entrada anterior que esta corrige. La entrada anterior queda como está.

## Consent: what a person allows, as given at one time.

field-consent-person = Persona
    .help = La persona de quien es este consentimiento.
field-consent-purpose = Finalidad
    .help = Lo que se pidió a la persona que permitiera. Cree una ficha por cada finalidad y destinatario.
field-consent-recipient = Destinatario
    .help = Para quién se pidió a la persona que lo permitiera.
field-consent-answer = Respuesta
    .help = Lo que respondió la persona. La falta de respuesta cuenta como un no.
field-consent-identity-level = Nivel de identidad
    .help = Qué parte de la identidad puede mostrarse a este destinatario.
field-consent-giver = Dado por
    .help = Quién dio el consentimiento. En el caso de un niño, lo da la persona que lo cuida, y también se pregunta al niño.
field-consent-giver-person = Persona que lo dio
    .help = La ficha de la persona que consintió en nombre de otra.
field-consent-child-assent = Asentimiento del niño
    .help = Lo que respondió el niño cuando se le preguntó con palabras que un niño entiende.
field-consent-method = Forma en que se dio
    .help = De qué manera se dio y se consignó el consentimiento.
field-consent-date = Fecha
    .help = Cuándo se dio el consentimiento, con la exactitud que usted conozca.
field-consent-language = Idioma
    .help = El idioma en que se explicó el consentimiento.
field-consent-interpreter = Intérprete
    .help = La persona que interpretó. Elija la ficha de la persona; aquí nunca figura un nombre.
field-consent-taken-by = Obtenido por
    .help = El miembro que explicó y obtuvo el consentimiento.
field-consent-text-version = Versión del texto
    .help = Qué versión del texto de consentimiento se leyó o se mostró.
field-consent-withheld = No divulgar
    .help = Qué debe mantenerse reservado, y frente a quién. No nombre a nadie; refiérase a las personas por su seudónimo.
field-consent-withheld-reason = Motivo de la reserva
    .help = Por qué debe mantenerse reservado.
field-consent-contact-again = Se puede volver a contactar
    .help = Si la persona acepta que se la vuelva a contactar.
field-consent-safe-contact = Forma segura de contacto
    .help = Cómo se puede contactar a la persona sin peligro. Nunca aparece en un documento que sale de la oficina.
field-consent-expires-on = Vence el
    .help = El día después del cual hay que volver a pedir el consentimiento.
field-consent-withdrawn-on = Retirado el
    .help = El día en que la persona retiró el consentimiento. Las nuevas divulgaciones cesan de inmediato.
field-consent-evidence = Prueba del consentimiento
    .help = El elemento de prueba que acredita el consentimiento, por ejemplo un formulario firmado o una grabación.
field-consent-sensitivity = Sensibilidad
    .help = El daño que causaría que otros leyeran esto. Puede elevarse por encima del nivel habitual de este tipo de ficha, nunca rebajarse por debajo de él.
field-consent-legal-hold = Retención legal
    .help = Mientras esté activada, no se puede suprimir nada de la ficha. Actívela cuando un tribunal o una investigación pueda pedir la ficha.
field-consent-empty-reason = Motivo de los campos vacíos
    .help = La razón por la que hay campos que siguen vacíos. Una ficha siempre puede quedar incompleta cuando preguntar pondría a alguien en peligro.

## Consent cell: one pair of purpose and recipient, with its answer.

field-consent-cell-person = Persona
    .help = La persona de quien es esta respuesta.
field-consent-cell-purpose = Finalidad
    .help = La finalidad a la que se refiere la respuesta.
field-consent-cell-recipient = Destinatario
    .help = El destinatario al que se refiere la respuesta.
field-consent-cell-answer = Respuesta
    .help = La respuesta que vale ahora.
field-consent-cell-identity-level = Nivel de identidad
    .help = Qué parte de la identidad puede mostrarse.
field-consent-cell-expires-on = Vence el
    .help = El día después del cual la respuesta deja de valer.
field-consent-cell-consent = Consentimiento
    .help = El consentimiento del que procede la respuesta.

## Translation: a text of a record in another language.

field-translation-case = Caso
    .help = El caso al que pertenece esta ficha. Se fija al crear la ficha y no puede cambiar.
field-translation-record = Ficha
    .help = La ficha cuyo texto se traduce.
field-translation-field = Campo
    .help = El campo cuyo texto se traduce.
field-translation-source-entry = Entrada del original
    .help = La entrada del diario que contiene el texto original. Si el texto cambia, la traducción deja de corresponder.
field-translation-source-row = Fila del original
    .help = La fila dentro de esa entrada.
field-translation-language = Idioma
    .help = El idioma al que se traduce el texto.
field-translation-text = Traducción
    .help = El texto traducido. Deje como están las referencias como @P-A07.
field-translation-translator = Traducida por
    .help = El miembro que hizo o introdujo la traducción.
field-translation-checked-by = Comprobada por
    .help = El miembro que conoce ambos idiomas y ha comprobado la traducción.
field-translation-sensitivity = Sensibilidad
    .help = El daño que causaría que otros leyeran esto. Puede elevarse por encima del nivel habitual de este tipo de ficha, nunca rebajarse por debajo de él.
field-translation-legal-hold = Retención legal
    .help = Mientras esté activada, no se puede suprimir nada de la ficha. Actívela cuando un tribunal o una investigación pueda pedir la ficha.

## Release: a document that left the office, or was drafted.

field-release-case = Caso
    .help = El caso al que pertenece esta ficha. Se fija al crear la ficha y no puede cambiar.
field-release-document = Documento
    .help = Qué documento se hizo.
field-release-language = Idioma
    .help = El idioma del documento.
field-release-recipient = Destinatario
    .help = A quién se entregó o iba a entregarse el documento.
field-release-profile = Perfil de expurgación
    .help = El conjunto de reglas que determinó lo que se omite.
field-release-purpose = Finalidad
    .help = La finalidad para la que se hizo, según se preguntó en los consentimientos.
field-release-state = Estado
    .help = Si solo se comenzó, salió o se abandonó. Una divulgación que solo se comenzó puede haber salido.
field-release-begun-at = Comenzada a las
    .help = Cuándo comenzó la divulgación.
field-release-finished-at = Terminada a las
    .help = Cuándo terminó la divulgación.
field-release-sha256 = SHA-256
    .help = La huella del documento, para reconocerlo.
field-release-pages = Páginas
    .help = Cuántas páginas tiene el documento.
field-release-findings = Constataciones
    .help = Cuántas constataciones se señalaron mientras se hacía el documento.
field-release-citations = Valores mostrados
    .help = Qué valores muestra el documento, por su lugar en el diario. Los valores mismos no se guardan aquí.
field-release-pseudonyms = Seudónimos
    .help = Qué seudónimos conoce este destinatario. Nunca aparece en ningún documento.
field-release-consents = Consentimientos utilizados
    .help = Las respuestas que permitieron la divulgación.
field-release-watermark = Marca de agua
    .help = La palabra impresa sobre cada página, por ejemplo BORRADOR.
field-release-recipient-name = Nombre del destinatario
    .help = Quién lo recibió exactamente. Solo los depositarios de las identidades pueden leerlo.
field-release-reason = Motivo
    .help = Por qué se hizo la divulgación. Solo los depositarios de las identidades pueden leerlo.
field-release-tlp = Protocolo TLP (semáforo)
    .help = Hasta dónde puede un asociado transmitir esto. Úselo cuando el asociado trabaje con el protocolo TLP.

## Erasure: a value that was destroyed lawfully.

field-erasure-target = Ficha
    .help = La ficha en la que se suprimió un valor.
field-erasure-field = Campo
    .help = El campo cuyo valor se suprimió.
field-erasure-reason = Motivo
    .help = Por qué se suprimió el valor. Todo el equipo puede leer esto, así que no repita nunca lo que se suprimió.
field-erasure-authority = Autoridad
    .help = En virtud de qué autoridad se suprimió, indicando el cargo o el documento. No nombre a ninguna víctima, testigo o fuente.

## Completed erasure: the note that one laptop has destroyed the value.

field-erasure-done-erasure = Supresión
    .help = La supresión que se ejecutó.
field-erasure-done-replica = Réplica
    .help = La réplica que ya no conserva el valor.

## Audit entry: an action noted because it leaves no other trace.

field-audit-event-what = Acción
    .help = Lo que se hizo.
field-audit-event-member = Miembro
    .help = El miembro que lo hizo.
field-audit-event-subject = Relativo a
    .help = El número de la ficha a la que se refiere.
field-audit-event-reason = Motivo
    .help = El motivo que dio el miembro. Solo los depositarios de las identidades pueden leerlo.
field-audit-event-query = Palabras buscadas
    .help = Las palabras que se buscaron entre las identidades. Solo los depositarios de las identidades pueden leerlas.

## Recovery confirmation: the note that a member typed the recovery words again.

field-recovery-confirmed-member = Miembro
    .help = El miembro que volvió a escribir las palabras de recuperación.

## Office: the office whose vault this is.

field-office-name = Nombre de la oficina
    .help = El nombre de la oficina, tal como figura en los documentos.
field-office-mission-code = Código de la misión
    .help = De dos a cinco letras con las que comienzan los números de caso, por ejemplo KIN.
field-office-takeover-key = Clave de relevo
    .help = La mitad pública de la clave que puede reemplazar a un registrador perdido.

## Member: a person who works in the office and can open the vault.

field-member-name = Nombre
    .help = El nombre con el que los colegas conocen al miembro. Todo el equipo puede leerlo.
field-member-signing-key = Clave de firma
    .help = La clave pública con la que se comprueban las entradas de este miembro.
field-member-sealing-key = Clave de sellado
    .help = La clave pública con la que se cierran valores para este miembro.
field-member-roles = Funciones
    .help = Lo que el miembro puede hacer. No dé más funciones de las que el trabajo requiere.
field-member-state = Estado
    .help = Si el miembro está invitado, activo, suspendido o retirado.

## Replica: one copy of the vault on one laptop.

field-replica-letters = Letras
    .help = Las letras que esta computadora portátil pone en los números de caso y de elemento de prueba.

## Log: the chain of entries of one member on one laptop.

field-log-public-key = Clave pública
    .help = La clave pública con la que se comprueban las entradas de este registro.
field-log-member = Miembro
    .help = El miembro que escribe este registro.
field-log-replica = Réplica
    .help = La réplica en la que se escribe este registro.
field-log-member-signature = Firma del miembro
    .help = La prueba de que el registro pertenece al miembro.

## Compartment key: the key of a closed compartment for a time.

field-compartment-epoch-compartment = Compartimento
    .help = El número del compartimento cerrado.
field-compartment-epoch-epoch = Período
    .help = El número de la clave, que aumenta cada vez que se renueva la clave.
field-compartment-epoch-public-key = Clave pública
    .help = La clave pública con la que se cierran los valores del compartimento.
field-compartment-epoch-holders = Depositarios
    .help = Los miembros que pueden abrir el compartimento.
field-compartment-epoch-predecessor-secret = Clave anterior, cerrada
    .help = La clave que se usaba antes, cerrada con esta, para que los valores más antiguos sigan siendo legibles.

## Compartment grant: the key of a compartment, locked for one member.

field-compartment-wrap-epoch = Clave de compartimento
    .help = La clave que se concede.
field-compartment-wrap-member = Miembro
    .help = El miembro a quien se concede.
field-compartment-wrap-wrapped-secret = Clave, cerrada
    .help = La mitad secreta de la clave, cerrada para este miembro.
