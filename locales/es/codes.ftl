### Checked by: nobody yet (not yet read by a native speaker)
### Labels of code lists (list-…) and of their codes (code-<list>-<code>).
### Short, without a full stop. They stand in lists, tables and dossiers.

## ACT: type of act. Source: HURIDOCS list 4; ICCS as in SDG 16.1.2 and 16.10.1; codes without a mapping are our own.

list-act = Tipo de acto
code-act-act-kil = Homicidio, tipo no precisado
code-act-act-kil-sum = Ejecución sumaria
code-act-act-kil-ext = Ejecución extrajudicial
code-act-act-kil-cap = Pena capital
code-act-act-kil-nsa = Homicidio por motivos políticos a manos de un agente no estatal
code-act-act-kil-ncb = Homicidio deliberado de un no combatiente
code-act-act-kil-xfr = Muerte de un no combatiente en fuego cruzado
code-act-act-kil-mas = Muerte en una masacre o matanza
code-act-act-kil-dem = Homicidio en una manifestación o en el control de multitudes
code-act-act-kil-ind = Homicidio en un ataque indiscriminado
code-act-act-kil-cus = Muerte en detención o bajo custodia
code-act-act-kil-tor = Muerte como consecuencia de tortura
code-act-act-kil-att = Tentativa de homicidio
code-act-act-inj = Lesiones, tipo no precisado
code-act-act-inj-phy = Agresión física
code-act-act-inj-mai = Mutilación
code-act-act-tor = Tortura
code-act-act-cidt = Trato cruel, inhumano o degradante
code-act-act-sex = Violencia sexual, tipo no precisado
code-act-act-sex-rap = Violación sexual
code-act-act-sex-atr = Tentativa de violación sexual
code-act-act-sex-asl = Agresión sexual
code-act-act-sex-fgm = Mutilación genital femenina
code-act-act-sex-har = Acoso sexual
code-act-act-rep = Violación de los derechos reproductivos, tipo no precisado
code-act-act-rep-ste = Esterilización forzada
code-act-act-rep-abo = Aborto forzado
code-act-act-rep-prg = Embarazo forzado
code-act-act-rep-con = Anticoncepción forzada
code-act-act-thr = Amenaza
code-act-act-thr-dea = Amenaza de muerte
code-act-act-lib = Privación de libertad, tipo no precisado
code-act-act-lib-arr = Arresto arbitrario
code-act-act-lib-det = Detención arbitraria
code-act-act-lib-dis = Desaparición forzada
code-act-act-lib-abd = Rapto, secuestro o toma de rehenes
code-act-act-lib-sla = Esclavitud
code-act-act-lib-rnd = Redada masiva
code-act-act-lib-cur = Toque de queda
code-act-act-mov = Restricción de la circulación, tipo no precisado
code-act-act-mov-evi = Desalojo forzoso
code-act-act-mov-dsp = Desplazamiento forzado
code-act-act-mov-blk = Bloqueo
code-act-act-mar-for = Matrimonio forzado
code-act-act-pro = Violación del derecho de propiedad, tipo no precisado
code-act-act-pro-loo = Saqueo
code-act-act-pro-des = Destrucción de bienes
code-act-act-pro-ext = Extorsión
code-act-act-pro-cnf = Confiscación
code-act-act-exp-cen = Censura
code-act-act-asm-lim = Restricciones a la reunión pacífica
code-act-act-asc-ban = Prohibición de un grupo o asociación
code-act-act-pol = Violación de los derechos políticos, tipo no precisado
code-act-act-pol-vot = Denegación del derecho de voto
code-act-act-pol-fra = Fraude electoral
code-act-act-pol-int = Intimidación de votantes o candidatos
code-act-act-tri = Denegación del derecho a un juicio imparcial, tipo no precisado
code-act-act-tri-inn = Denegación de la presunción de inocencia
code-act-act-tri-tim = Denegación del tiempo y los medios para la defensa
code-act-act-tri-imp = Denegación de un tribunal imparcial
code-act-act-tri-ind = Denegación de un tribunal independiente
code-act-act-tri-itp = Denegación de un intérprete gratuito
code-act-act-tri-equ = Denegación de la igualdad de medios procesales
code-act-act-tri-inf = Denegación de información pronta y detallada sobre la acusación
code-act-act-tri-pro = Denegación de un juicio sin dilaciones indebidas
code-act-act-tri-leg = Denegación de asistencia letrada
code-act-act-tri-bis = Enjuiciamiento dos veces por el mismo acto
code-act-act-tri-cha = Denegación de una decisión sobre la acusación penal
code-act-act-tri-acc = Denegación del acceso a un tribunal
code-act-act-tri-com = Denegación de la comunicación con el defensor
code-act-act-tri-fai = Denegación de una audiencia con las debidas garantías
code-act-act-tri-pub = Denegación de una audiencia pública
code-act-act-tri-wit = Denegación del interrogatorio de testigos
code-act-act-tri-nul = Condena por lo que no era delito cuando se cometió
code-act-act-tri-slf = Obligación de declarar contra sí mismo
code-act-act-tri-pcd = Denegación del recurso judicial contra la detención
code-act-act-tri-civ = Denegación de una decisión sobre derechos y obligaciones de carácter civil
code-act-act-ref = Devolución (refoulement)
code-act-act-foo-blk = Bloqueo de alimentos
code-act-act-hea-den = Denegación de atención de la salud
code-act-act-edu = Denegación de educación
code-act-act-chi-rec = Reclutamiento o utilización de un niño
code-act-act-atk = Ataque contra un lugar o persona protegidos, tipo no precisado
code-act-act-atk-sch = Ataque contra una escuela
code-act-act-atk-hos = Ataque contra un hospital
code-act-act-atk-hum = Ataque contra personal o bienes humanitarios
code-act-act-atk-pko = Ataque contra personal de mantenimiento de la paz
code-act-act-reprisal = Represalia por cooperar con las Naciones Unidas
code-act-act-oth = Otro acto
code-act-act-unk = Acto desconocido

## METHOD: method of violence. Source: HURIDOCS list 5.

list-method = Método de violencia
code-method-01 = Homicidio, método no precisado
code-method-0101 = Disparo de arma de fuego
code-method-0102 = Golpes hasta causar la muerte
code-method-0103 = Cuchillo o arma blanca
code-method-0104 = Asfixia como forma de dar muerte
code-method-0105 = Muerte por fuego
code-method-0106 = Bomba como forma de dar muerte
code-method-0107 = Privación de alimentos hasta la muerte
code-method-0108 = Envenenamiento
code-method-03 = Malos tratos, método no precisado
code-method-0301 = Golpes
code-method-030104 = Golpes en las plantas de los pies
code-method-0304 = Quemaduras
code-method-0305 = Violación sexual como método
code-method-0308 = Descargas eléctricas
code-method-0309 = Asfixia
code-method-030901 = Asfixia en agua
code-method-0311 = Postura forzada
code-method-031101 = Suspensión
code-method-0312 = Arrancamiento de uñas
code-method-0315 = Privación de alimentos, sueño o atención médica
code-method-0318 = Aislamiento
code-method-0319 = Agresión sensorial
code-method-0321 = Humillación
code-method-0322 = Amenazas como método
code-method-0325 = Administración forzada de drogas
code-method-04 = Violencia contra muchas personas a la vez, método no precisado
code-method-0401 = Gas lacrimógeno
code-method-0402 = Disparos indiscriminados
code-method-0403 = Bombardeo o fuego de artillería
code-method-0404 = Incendio intencional
code-method-other = Otro método
code-method-unk = Método desconocido

## CAUSE: cause of death. Source: SDG 16.1.2.

list-cause = Causa de la muerte
code-cause-heavy = Armas pesadas y municiones explosivas
code-cause-planted = Explosivos colocados y municiones sin estallar
code-cause-salw = Armas pequeñas y armas ligeras
code-cause-incend = Armas incendiarias
code-cause-cbrn = Armas químicas, biológicas, radiológicas o nucleares
code-cause-em = Armas electromagnéticas
code-cause-less = Armas menos letales
code-cause-denial = Privación o destrucción de lo indispensable para sobrevivir
code-cause-accid = Accidente relacionado con el conflicto
code-cause-other = Otros objetos y medios
code-cause-unk = Desconocida

## PSTAT: status of the person killed. Source: SDG 16.1.2.

list-pstat = Condición de la persona muerta
code-pstat-civ = Civil
code-pstat-prot = Otra persona protegida
code-pstat-af = Miembro de las fuerzas armadas
code-pstat-dph = Persona que participa directamente en las hostilidades
code-pstat-unk = Desconocida

## SEX: sex. Source: SDG 16.1.2; HURIDOCS list 39.

list-sex = Sexo
code-sex-f = Femenino
code-sex-m = Masculino
code-sex-x = Otro o intersexual
code-sex-na = No se aplica (grupo)
code-sex-unk = Desconocido
code-sex-withheld = No divulgado por seguridad

## AGE: age band. Source: SDG 16.1.2 (child, adult, unknown); working bands are our own.

list-age = Tramo de edad
code-age-child = Niño o niña (menos de 18 años)
code-age-0-4 = De 0 a 4 años
code-age-5-11 = De 5 a 11 años
code-age-12-14 = De 12 a 14 años
code-age-15-17 = De 15 a 17 años
code-age-adult = Persona adulta (18 años o más)
code-age-18-29 = De 18 a 29 años
code-age-30-49 = De 30 a 49 años
code-age-50-59 = De 50 a 59 años
code-age-60-plus = 60 años o más
code-age-unk = Desconocido

## VUL: vulnerability or characteristic. Source: HURIDOCS list 23; short codes are our own.

list-vul = Vulnerabilidad o característica
code-vul-woman = Mujer
code-vul-pregnant = Mujer embarazada
code-vul-child = Niño o niña
code-vul-orphan = Huérfano o huérfana
code-vul-streetch = Niño o niña de la calle
code-vul-indigenous = Persona indígena
code-vul-disab-p = Persona con discapacidad física
code-vul-disab-m = Persona con discapacidad mental
code-vul-elderly = Persona de edad
code-vul-ethmin = Miembro de una minoría étnica
code-vul-relmin = Miembro de una minoría religiosa
code-vul-lingmin = Miembro de una minoría lingüística
code-vul-lgbti = Persona LGBTI
code-vul-migrant = Migrante
code-vul-idp = Persona desplazada interna
code-vul-refugee = Persona refugiada
code-vul-prisoner = Persona presa
code-vul-ill = Persona enferma
code-vul-asylum = Solicitante de asilo
code-vul-relative = Familiar de una víctima
code-vul-witness = Testigo
code-vul-demonstr = Manifestante
code-vul-bystander = Transeúnte
code-vul-hrd = Defensor o defensora de los derechos humanos
code-vul-press = Periodista o trabajador de los medios
code-vul-union = Sindicalista
code-vul-relgrp = Miembro de un grupo religioso
code-vul-womgrp = Miembro de un grupo de mujeres
code-vul-none = Ninguna conocida

## DISPLACEMENT: displacement status. Source: Case-management practice of child-protection services; own codes.

list-displacement = Situación de desplazamiento
code-displacement-resident = Residente
code-displacement-idp = Persona desplazada interna
code-displacement-refugee = Persona refugiada
code-displacement-stateless = Apátrida
code-displacement-returnee = Persona retornada
code-displacement-foreign-national = Persona extranjera
code-displacement-asylum-seeker = Solicitante de asilo
code-displacement-unk = Desconocida

## ROLE: role in the case. Source: Own list.

list-role = Función en el caso
code-role-victim = Víctima directa
code-role-victim-ind = Familia de una víctima
code-role-witness = Testigo
code-role-source = Fuente
code-role-subject = Persona objeto de una denuncia de falta de conducta
code-role-alleged = Presunto autor
code-role-commander = Comandante
code-role-expert = Perito
code-role-interpreter = Intérprete
code-role-intermediary = Intermediario
code-role-provider = Proveedor de servicios
code-role-official = Funcionario público

## DEGREE: degree of involvement. Source: HURIDOCS list 18.

list-degree = Grado de participación
code-degree-01 = Participó, forma no precisada
code-degree-0101 = Ejecutó el acto
code-degree-0102 = Dio las órdenes
code-degree-0103 = Cómplice pasivo
code-degree-0104 = Presencia confirmada
code-degree-0105 = Planificó el acto
code-degree-0106 = Sospecha de participación
code-degree-0201 = Explotó a la víctima
code-degree-0202 = Discriminó a la víctima
code-degree-0301 = Fue autor de la ley o política
code-degree-0302 = Apoyó la ley o política
code-degree-0303 = No hizo nada contra la ley o política
code-degree-04 = Aplicó la ley o política
code-degree-0501 = No controló a sus subordinados
code-degree-0502 = No actuó a pesar de lo que se sabía
code-degree-0503 = No impidió el acto
code-degree-06 = Responsabilidad política
code-degree-unk = Desconocido

## MODE: mode of liability. Source: Rome Statute articles 25 and 28.

list-mode = Modo de responsabilidad
code-mode-25-3-a = Comisión individual, conjunta o por conducto de otro
code-mode-25-3-b = Orden, proposición o inducción
code-mode-25-3-c = Complicidad, encubrimiento o colaboración
code-mode-25-3-d = Contribución a un grupo con una finalidad común
code-mode-25-3-e = Instigación directa y pública al genocidio
code-mode-25-3-f = Tentativa
code-mode-28-a = Responsabilidad como jefe militar
code-mode-28-b = Responsabilidad como superior

## PERP: type of perpetrator. Source: HURIDOCS list 24; peacekeeping codes are our own.

list-perp = Tipo de presunto autor
code-perp-010103 = Fuerzas armadas
code-perp-010104 = Policía
code-perp-010105 = Servicio penitenciario
code-perp-010106 = Servicio de inteligencia
code-perp-0102 = Poder legislativo
code-perp-0103 = Poder judicial
code-perp-020101 = Grupo paramilitar
code-perp-020102 = Grupo de autodefensa o escuadrón de la muerte
code-perp-020201 = Guerrilla o grupo armado de oposición
code-perp-0203 = Señor de la guerra o ejército privado
code-perp-0204 = Empresa de seguridad privada
code-perp-0205 = Turba
code-perp-03 = Fuerzas de ocupación
code-perp-1101 = Miembro de la familia
code-perp-1102 = Miembro de la comunidad
code-perp-1103 = Persona del lugar de trabajo
code-perp-2101 = Empresa
code-perp-pk-mil = Mantenimiento de la paz de las Naciones Unidas: militares
code-perp-pk-pol = Mantenimiento de la paz de las Naciones Unidas: policía
code-perp-pk-civ = Mantenimiento de la paz de las Naciones Unidas: civiles
code-perp-nuf = Fuerza ajena a las Naciones Unidas con mandato del Consejo de Seguridad
code-perp-other = Otro
code-perp-unk = Desconocido

## PERP_STATUS: latest status of the perpetrator. Source: HURIDOCS list 26.

list-perp-status = Última situación del presunto autor
code-perp-status-01 = Sigue en el cargo
code-perp-status-0101 = Sigue en el cargo, sin imputación
code-perp-status-0102 = Sigue en el cargo, proceso en curso
code-perp-status-010201 = Sigue en el cargo, proceso en curso, en libertad
code-perp-status-010202 = Sigue en el cargo, proceso en curso, en detención
code-perp-status-010203 = Sigue en el cargo, proceso en curso, en fuga
code-perp-status-0103 = Sigue en el cargo, proceso concluido
code-perp-status-010301 = Sigue en el cargo, sin sanción
code-perp-status-010302 = Sigue en el cargo, sanción mínima
code-perp-status-010303 = Sigue en el cargo, en prisión
code-perp-status-010304 = Sigue en el cargo, condena cumplida
code-perp-status-02 = Destitución o degradación
code-perp-status-0201 = Destitución o degradación, sin imputación
code-perp-status-0202 = Destitución o degradación, proceso en curso
code-perp-status-020201 = Destitución o degradación, proceso en curso, en libertad
code-perp-status-020202 = Destitución o degradación, proceso en curso, en detención
code-perp-status-020203 = Destitución o degradación, proceso en curso, en fuga
code-perp-status-0203 = Destitución o degradación, proceso concluido
code-perp-status-020301 = Destitución o degradación, sin sanción
code-perp-status-020302 = Destitución o degradación, sanción mínima
code-perp-status-020303 = Destitución o degradación, en prisión
code-perp-status-020304 = Destitución o degradación, condena cumplida
code-perp-status-unk = Desconocida

## ATTRIBUTION_BASIS: basis of attribution. Source: Own list.

list-attribution-basis = Base de la atribución
code-attribution-basis-uniform = Uniforme
code-attribution-basis-insignia = Insignias
code-attribution-basis-statement = Declaración
code-attribution-basis-claim = Reivindicación
code-attribution-basis-other = Otra

## CONFIDENCE: confidence. Source: ICD 203.

list-confidence = Grado de confianza
code-confidence-low = Bajo
code-confidence-moderate = Moderado
code-confidence-high = Alto

## VICTIM_STATUS: status of the victim at the end of the act. Source: HURIDOCS list 25.

list-victim-status = Situación de la víctima al final del acto
code-victim-status-0101 = Muerta
code-victim-status-0102 = Herida
code-victim-status-010201 = Herida, sigue sufriendo
code-victim-status-010202 = Herida, recuperada con secuelas leves
code-victim-status-010203 = Herida, recuperada con secuelas permanentes
code-victim-status-0103 = Sigue desaparecida
code-victim-status-010401 = Estuvo desaparecida, hallada viva y libre
code-victim-status-010402 = Estuvo desaparecida, hallada en prisión
code-victim-status-0201 = Detenida y puesta en libertad
code-victim-status-020101 = Puesta en libertad tras la investigación
code-victim-status-020102 = Puesta en libertad tras el juicio
code-victim-status-020103 = Puesta en libertad, proceso sobreseído
code-victim-status-020104 = Puesta en libertad tras la absolución
code-victim-status-020105 = Puesta en libertad, condena cumplida
code-victim-status-020109 = Evadida
code-victim-status-0202 = Detenida y retenida
code-victim-status-020204 = Retenida arbitrariamente
code-victim-status-0203 = En fuga
code-victim-status-0301 = Con restricción de movimiento
code-victim-status-0302 = En el exilio
code-victim-status-0303 = Desplazada
code-victim-status-0304 = Reasentada, retornada o en un campamento
code-victim-status-other = Otra
code-victim-status-unk = Desconocida

## ATTRIBUTION: position of those blamed. Source: HURIDOCS list 28.

list-attribution = Posición de las partes señaladas
code-attribution-0101 = Las autoridades reconocen el acto
code-attribution-0102 = Las autoridades niegan el acto
code-attribution-0103 = Las autoridades niegan su responsabilidad
code-attribution-0104 = Las autoridades dan otra explicación
code-attribution-0105 = Las autoridades aceptan su responsabilidad
code-attribution-0201 = Los agentes no estatales reconocen el acto
code-attribution-0202 = Los agentes no estatales niegan el acto
code-attribution-0203 = Los agentes no estatales niegan su responsabilidad
code-attribution-0204 = Los agentes no estatales dan otra explicación
code-attribution-0205 = Los agentes no estatales aceptan su responsabilidad
code-attribution-unk = No se conoce ninguna posición

## MATERIAL: type of material. Source: HURIDOCS list 16.

list-material = Tipo de material
code-material-abstract = Resumen
code-material-appeal = Llamamiento
code-material-audio = Grabación sonora
code-material-autopsy = Resultados de autopsia
code-material-chemical = Análisis químico
code-material-court = Actuaciones judiciales
code-material-interview = Entrevista
code-material-leaflet = Octavilla
code-material-letter = Carta
code-material-press = Noticia de prensa
code-material-photo = Fotografía
code-material-physician = Examen médico
code-material-poster = Cartel
code-material-gov-release = Comunicado de prensa del Gobierno
code-material-hrorg-release = Comunicado de prensa de una organización de derechos humanos
code-material-perp-release = Comunicado de prensa del presunto autor
code-material-questionnaire = Cuestionario
code-material-radio = Emisión de radio
code-material-affidavit = Declaración jurada firmada
code-material-telephone = Llamada telefónica
code-material-tv = Emisión de televisión
code-material-translated = Documento traducido
code-material-victim-testimony = Testimonio de la víctima
code-material-witness-testimony = Testimonio de un testigo
code-material-video = Grabación de video
code-material-dataset = Conjunto de datos
code-material-other = Otro

## CONNECTION: connection of the source with what happened. Source: HURIDOCS list 19.

list-connection = Vínculo de la fuente con lo ocurrido
code-connection-0101 = Víctima
code-connection-0102 = Testigo
code-connection-0103 = Presunto autor
code-connection-0201 = Familiar o colega de la víctima
code-connection-0202 = Familiar o colega del presunto autor
code-connection-03 = Tercero
code-connection-0301 = Reportero
code-connection-0401 = Abogado
code-connection-0402 = Profesional de la salud
code-connection-0404 = Organización no gubernamental
code-connection-unk = Desconocido

## ADMR: reliability of the source. Source: Admiralty scale.

list-admr = Fiabilidad de la fuente
code-admr-a = Totalmente fiable
code-admr-b = Normalmente fiable
code-admr-c = Bastante fiable
code-admr-d = Normalmente no fiable
code-admr-e = No fiable
code-admr-f = No se puede juzgar la fiabilidad

## ADMC: credibility of the information. Source: Admiralty scale.

list-admc = Credibilidad de la información
code-admc-1 = Confirmada por otras fuentes
code-admc-2 = Probablemente cierta
code-admc-3 = Posiblemente cierta
code-admc-4 = Dudosa
code-admc-5 = Improbable
code-admc-6 = No se puede juzgar la veracidad

## SOP: standard of proof. Source: SDG 16.1.2; ST/AI/2017/1 (to be checked).

list-sop = Estándar de prueba
code-sop-sus = Sospecha razonable
code-sop-rgb = Motivos razonables para creer
code-sop-bop = Balance de probabilidades
code-sop-cce = Pruebas claras y convincentes
code-sop-brd = Más allá de toda duda razonable

## VSTAT: violation status. Source: Replaces HURIDOCS list 41, whose codes 02 and 04 differ between languages.

list-vstat = Situación de la violación
code-vstat-conf-viol = Confirmado, es una violación
code-vstat-conf-similar = Confirmado, similar a lo alegado
code-vstat-conf-not = Confirmado, no es una violación
code-vstat-likely = Violación probable
code-vstat-possible = Violación posible
code-vstat-unlikely = Violación poco probable
code-vstat-unknown = No se sabe

## SENS: sensitivity. Source: ST/SGB/2007/6 section 2 (to be checked).

list-sens = Sensibilidad
code-sens-u = No clasificado
code-sens-c = Confidencial
code-sens-sc = Estrictamente confidencial

## TLP: traffic light protocol. Source: TLP 2.0.

list-tlp = Protocolo TLP (semáforo)
code-tlp-red = TLP:RED
code-tlp-amber-strict = TLP:AMBER+STRICT
code-tlp-amber = TLP:AMBER
code-tlp-green = TLP:GREEN
code-tlp-clear = TLP:CLEAR

## CSCOPE: purpose of use. Source: Own list; consent practice of case-management services.

list-cscope = Finalidad del uso
code-cscope-1 = Consignar internamente
code-cscope-2 = Remitir a servicios
code-cscope-3 = Plantear el caso a las autoridades
code-cscope-4 = Informar dentro de las Naciones Unidas
code-cscope-5 = Informe público, anonimizado
code-cscope-6 = Informe público, con nombre
code-cscope-7 = Compartir con los mecanismos de derechos humanos de las Naciones Unidas
code-cscope-8 = Justicia penal nacional
code-cscope-9 = Corte Penal Internacional u otra justicia internacional
code-cscope-10 = Procedimiento disciplinario o por faltas de conducta
code-cscope-11 = País que aporta contingentes o fuerzas de policía
code-cscope-12 = Formación o investigación, anonimizado
code-cscope-13 = Estadísticas que no identifican a nadie
code-cscope-14 = Volver a ser contactado

## CRECIP: recipient. Source: Own list.

list-crecip = Destinatario
code-crecip-own-team = Equipo propio
code-crecip-mission-hr = Componente de derechos humanos de la misión
code-crecip-cdt-oios = Equipo de Conducta y Disciplina u OSSI
code-crecip-other-un = Otra entidad de las Naciones Unidas
code-crecip-ngo = Organización no gubernamental indicada por su nombre
code-crecip-tcc = País que aporta contingentes o fuerzas de policía
code-crecip-host-state = Estado anfitrión
code-crecip-court = Tribunal o fiscalía
code-crecip-media = Medios de comunicación y público

## IDLVL: identity level. Source: Own list.

list-idlvl = Nivel de identidad
code-idlvl-0 = Nada
code-idlvl-1 = Solo estadísticas
code-idlvl-2 = Hechos sin identidad
code-idlvl-3 = Seudónimo
code-idlvl-4 = Identidad completa

## ANSWER: answer. Source: Own list.

list-answer = Respuesta
code-answer-yes = Sí
code-answer-no = No
code-answer-ask-again = Preguntar de nuevo cada vez
code-answer-withdrawn = Consentimiento retirado

## GIVER: who gave consent. Source: Consent practice of case-management services.

list-giver = Quién dio el consentimiento
code-giver-self = La propia persona
code-giver-parent = Padre o madre
code-giver-caregiver = Persona cuidadora
code-giver-guardian = Tutor legal
code-giver-next-of-kin = Familiar más cercano de una persona muerta o desaparecida
code-giver-not-stated = No precisado

## CONSENT_METHOD: how consent was given. Source: Own list.

list-consent-method = Forma en que se dio el consentimiento
code-consent-method-written = Por escrito
code-consent-method-thumbprint = Con huella del pulgar
code-consent-method-audio = Grabación sonora
code-consent-method-witnessed-oral = Oralmente ante un testigo
code-consent-method-not-stated = No precisada

## EKIND: kind of exhibit. Source: Own list; map compartment marks kinds whose file is sealed to identity.

list-ekind = Tipo de elemento de prueba
code-ekind-doc = Documento
code-ekind-pho = Fotografía
code-ekind-vid = Video
code-ekind-aud = Audio
code-ekind-idd = Documento de identidad
code-ekind-prt = Retrato de una persona
code-ekind-inr = Grabación de entrevista
code-ekind-drn = Grabación de dron
code-ekind-cctv = Grabación de cámara de vigilancia
code-ekind-bwc = Grabación de cámara corporal
code-ekind-sat = Imagen satelital
code-ekind-osi = Elemento de fuente abierta (web o redes sociales)
code-ekind-phn = Extracción de teléfono
code-ekind-eml = Mensajes
code-ekind-dbx = Exportación de base de datos
code-ekind-med = Certificado médico
code-ekind-for = Informe forense
code-ekind-phy = Objeto físico
code-ekind-bal = Elemento balístico
code-ekind-rem = Referencia a una muestra de restos humanos
code-ekind-map = Mapa o croquis
code-ekind-stm = Declaración
code-ekind-trn = Transcripción
code-ekind-trl = Traducción
code-ekind-log = Registro de servicio, armas, combustible, vehículos o accesos
code-ekind-nvb = Nota verbal
code-ekind-oth = Otro

## EORIGIN: origin of the exhibit. Source: Own list.

list-eorigin = Procedencia del elemento de prueba
code-eorigin-collected = Recogido por nosotros
code-eorigin-source = Dado por una fuente
code-eorigin-partner = De un asociado
code-eorigin-authority = De una autoridad
code-eorigin-open = De una fuente abierta
code-eorigin-sensor = De un sistema o sensor
code-eorigin-not-stated = No precisada

## SHOWS: shows a person. Source: Own list.

list-shows = Muestra a una persona
code-shows-not-judged = Sin valorar
code-shows-no = No
code-shows-yes = Sí

## GRAPHIC: graphic content. Source: Own list.

list-graphic = Contenido gráfico
code-graphic-0 = Ninguno
code-graphic-1 = Leve
code-graphic-2 = Perturbador
code-graphic-3 = Grave

## AI_ORIGIN: human or ai origin. Source: Information origin taxonomy.

list-ai-origin = Origen humano o de IA
code-ai-origin-human = Generado por seres humanos
code-ai-origin-ai = Generado por IA
code-ai-origin-uncertain = Incierto

## DERIVATION: purpose of a derivative. Source: Own list.

list-derivation = Propósito de una copia derivada
code-derivation-print = Imagen impresa
code-derivation-redacted = Copia expurgada
code-derivation-view = Copia para consulta

## CE: custody event. Source: Own list.

list-ce = Operación de custodia
code-ce-01 = Recogido
code-ce-02 = Recibido
code-ce-03 = Capturado en línea
code-ce-04 = Hash calculado
code-ce-05 = Precintado
code-ce-06 = Almacenado o trasladado
code-ce-07 = Original abierto o consultado
code-ce-08 = Copia de trabajo hecha
code-ce-09 = Copia derivada hecha
code-ce-10 = Entregado
code-ce-11 = Recibido de vuelta
code-ce-12 = Examinado
code-ce-13 = Integridad comprobada, sin cambios
code-ce-14 = Comprobación de integridad fallida
code-ce-15 = Precintado de nuevo
code-ce-16 = Devuelto al propietario
code-ce-17 = Divulgado o exportado
code-ce-18 = Destruido
code-ce-19 = Perdido o dañado
code-ce-20 = Corrección

## HASH_RESULT: result of a hash check. Source: Own list.

list-hash-result = Resultado de una comprobación del hash
code-hash-result-match = Igual
code-hash-result-different = Diferente
code-hash-result-not-checked = No comprobado

## DP: date precision. Source: UCDP GED date_prec; 6 is our own.

list-dp = Precisión de la fecha
code-dp-1 = Día exacto
code-dp-2 = Dentro de 2 a 6 días
code-dp-3 = Dentro de una semana
code-dp-4 = Dentro de 8 a 30 días o un mes
code-dp-5 = Más de un mes, hasta un año
code-dp-6 = Más de un año

## WP: place precision. Source: UCDP GED where_prec.

list-wp = Precisión del lugar
code-wp-1 = Lugar exacto
code-wp-2 = A menos de 25 km de un punto conocido
code-wp-3 = División de segundo nivel
code-wp-4 = División de primer nivel
code-wp-5 = Línea o zona imprecisa
code-wp-6 = País
code-wp-7 = Aguas o espacio aéreo internacionales

## CLARITY: clarity of the event. Source: UCDP GED event_clarity.

list-clarity = Claridad del suceso
code-clarity-1 = Suceso único
code-clarity-2 = Varios sucesos contados juntos por la fuente

## CASEKIND: kind of case. Source: Own list.

list-casekind = Tipo de caso
code-casekind-hrv = Violación de los derechos humanos
code-casekind-civ = Daños o bajas civiles
code-casekind-mrm = Violaciones graves contra niños
code-casekind-crsv = Violencia sexual relacionada con los conflictos
code-casekind-mis = Falta de conducta
code-casekind-sea = Explotación y abusos sexuales
code-casekind-ret = Represalias
code-casekind-hrd = Evaluación del apoyo a fuerzas de seguridad
code-casekind-ew = Alerta temprana
code-casekind-them = Tema o patrón

## CSTATE: state of the case. Source: Own list; review lock as in comparable systems.

list-cstate = Estado del caso
code-cstate-draft = Borrador
code-cstate-registered = Registrado
code-cstate-triage = Clasificación inicial
code-cstate-monitoring = En seguimiento
code-cstate-investigating = En investigación
code-cstate-referred-out = Remitido a otro órgano
code-cstate-rejected = No admitido
code-cstate-in-review = En revisión
code-cstate-returned = Devuelto por el revisor
code-cstate-established = Hechos establecidos
code-cstate-inconclusive = No concluyente
code-cstate-not-established = Hechos no establecidos
code-cstate-action = Medidas en curso
code-cstate-closed = Cerrado
code-cstate-reopened = Reabierto
code-cstate-archived = Archivado

## PRIORITY: priority. Source: HURIDOCS list 46.

list-priority = Prioridad
code-priority-01 = Urgente
code-priority-02 = Alta
code-priority-03 = Prioritaria
code-priority-04 = Baja
code-priority-05 = Rechazada

## CTX: context of the event. Source: Own list.

list-ctx = Contexto del suceso
code-ctx-iac = Conflicto armado internacional
code-ctx-niac = Conflicto armado no internacional
code-ctx-occupation = Ocupación
code-ctx-other-violence = Otra situación de violencia
code-ctx-election = Elección
code-ctx-detention = Detención
code-ctx-protest = Protesta
code-ctx-peacetime = Tiempo de paz

## MRM: violation against children. Source: Monitoring and Reporting Mechanism.

list-mrm = Violación contra niños
code-mrm-killing = Asesinato
code-mrm-maiming = Mutilación
code-mrm-recruitment = Reclutamiento o utilización
code-mrm-sexual-violence = Violación u otra violencia sexual
code-mrm-abduction = Secuestro
code-mrm-attack-on-schools = Ataque contra una escuela
code-mrm-attack-on-hospitals = Ataque contra un hospital
code-mrm-denial-humanitarian-access = Denegación del acceso humanitario
code-mrm-military-use = Uso militar de una escuela u hospital
code-mrm-deprivation-liberty = Privación de libertad

## CRSV: conflict-related sexual violence. Source: Reports of the Secretary-General (to be checked).

list-crsv = Violencia sexual relacionada con los conflictos
code-crsv-rape = Violación sexual
code-crsv-slavery = Esclavitud sexual
code-crsv-prostitution = Prostitución forzada
code-crsv-pregnancy = Embarazo forzado
code-crsv-abortion = Aborto forzado
code-crsv-sterilisation = Esterilización forzada
code-crsv-marriage = Matrimonio forzado
code-crsv-other = Otra violencia sexual de gravedad comparable

## COUNTING_UNIT: counting unit. Source: HURIDOCS list 7.

list-counting-unit = Unidad de recuento
code-counting-unit-individual = Individuo
code-counting-unit-family = Familia
code-counting-unit-group = Grupo u organización
code-counting-unit-community = Comunidad
code-counting-unit-social-group = Grupo social
code-counting-unit-people = Población en general

## LOCATION_TYPE: type of location. Source: After HURIDOCS list 17; own codes.

list-location-type = Tipo de lugar
code-location-type-home = Vivienda
code-location-type-street = Calle o carretera
code-location-type-public = Lugar público
code-location-type-market = Mercado
code-location-type-workplace = Lugar de trabajo
code-location-type-farm = Terreno agrícola o pastizal
code-location-type-school = Escuela o universidad
code-location-type-hospital = Hospital o puesto de salud
code-location-type-worship = Lugar de culto
code-location-type-camp = Campamento de desplazados o refugiados
code-location-type-checkpoint = Puesto de control
code-location-type-border = Paso fronterizo
code-location-type-police = Comisaría de policía
code-location-type-prison = Prisión
code-location-type-military = Base militar o cuartel
code-location-type-secret = Lugar de detención no oficial
code-location-type-court = Tribunal
code-location-type-government = Edificio público
code-location-type-un = Locales de las Naciones Unidas
code-location-type-humanitarian = Locales humanitarios
code-location-type-vehicle = Vehículo, buque o aeronave
code-location-type-wild = Bosque, desierto o campo abierto
code-location-type-water = Río, lago o mar
code-location-type-other = Otro
code-location-type-unk = Desconocido

## EMPTY_REASON: why fields are empty. Source: Own list.

list-empty-reason = Motivo de los campos vacíos
code-empty-reason-unsafe = Preguntar pondría a alguien en peligro
code-empty-reason-declined = La persona prefirió no decirlo
code-empty-reason-not-asked = No se preguntó
code-empty-reason-not-known = Se preguntó, no se sabe
code-empty-reason-not-relevant = Sin relevancia para la violación
code-empty-reason-not-available = No disponible

## LANGUAGE: language. Source: ISO 639-3.

list-language = Idioma
code-language-eng = Inglés
code-language-fra = Francés
code-language-spa = Español
code-language-ara = Árabe
code-language-rus = Ruso
code-language-zho = Chino
code-language-por = Portugués
code-language-swa = Swahili
code-language-lin = Lingala
code-language-kon = Kikongo
code-language-lua = Tshiluba
code-language-kin = Kinyarwanda
code-language-run = Kirundi
code-language-sag = Sango
code-language-hau = Hausa
code-language-ful = Fula
code-language-bam = Bambara
code-language-ses = Songhai koyraboro senni
code-language-tmh = Tamasheq
code-language-wol = Wólof
code-language-som = Somalí
code-language-amh = Amárico
code-language-orm = Oromo
code-language-tir = Tigriña
code-language-din = Dinka
code-language-nus = Nuer
code-language-zne = Zande
code-language-ach = Acholi
code-language-hat = Criollo haitiano
code-language-fas = Persa
code-language-prs = Darí
code-language-pus = Pastún
code-language-urd = Urdu
code-language-kmr = Kurdo septentrional
code-language-ckb = Kurdo central
code-language-tur = Turco
code-language-heb = Hebreo
code-language-ukr = Ucraniano
code-language-srp = Serbio
code-language-sqi = Albanés
code-language-ell = Griego
code-language-ben = Bengalí
code-language-mya = Birmano
code-language-rhg = Rohinyá
code-language-sgn = Lengua de señas
code-language-mul = Varios idiomas
code-language-und = No determinado

## LOCALE: language of a document. Source: ISO 639-1.

list-locale = Idioma de un documento
code-locale-en = Inglés
code-locale-fr = Francés
code-locale-es = Español
code-locale-ar = Árabe
code-locale-ru = Ruso
code-locale-zh = Chino

## ROLE_MEMBER: role of a member. Source: Own list.

list-role-member = Función de un miembro
code-role-member-investigator = Investigador
code-role-member-lead = Responsable de caso
code-role-member-reviewer = Revisor
code-role-member-legal-adviser = Asesor jurídico
code-role-member-conduct-officer = Oficial de conducta
code-role-member-child-protection-adviser = Asesor de protección de la infancia o de la mujer
code-role-member-protection-officer = Oficial de protección
code-role-member-records-officer = Oficial de archivos
code-role-member-analyst = Analista
code-role-member-trainer = Formador
code-role-member-administrator = Administrador

## REDACTION_PROFILE: redaction profile. Source: Own list.

list-redaction-profile = Perfil de expurgación
code-redaction-profile-internal = Interno
code-redaction-profile-un-partner = Asociado de las Naciones Unidas
code-redaction-profile-tcc = País que aporta contingentes o fuerzas de policía
code-redaction-profile-judicial = Judicial
code-redaction-profile-public = Público
code-redaction-profile-training = Formación

## DOCUMENT: document. Source: Own list.

list-document = Documento
code-document-full = Expediente completo del caso
code-document-custody = Informe de la cadena de custodia
code-document-statement = Declaración de testigo
code-document-qualification = Memorando de calificación jurídica
code-document-referral = Carta de remisión
code-document-tcc-notification = Notificación a un país que aporta contingentes o fuerzas de policía
code-document-statistics = Estadísticas públicas
code-document-mrm-input = Aportación trimestral sobre los niños
code-document-crsv-sheet = Hoja de incidente sobre violencia sexual
code-document-casualty-list = Lista de bajas
code-document-hrddp-assessment = Evaluación del apoyo a fuerzas de seguridad
code-document-early-warning = Hoja de alerta temprana
code-document-training-extract = Extracto del registro de formación
code-document-recommendation-matrix = Matriz de recomendaciones
code-document-disclosure-log = Registro de divulgaciones

## RELEASE_STATE: state of the release. Source: Own list.

list-release-state = Estado de la divulgación
code-release-state-intent = Comenzada, puede haber salido
code-release-state-done = Terminada
code-release-state-aborted = Abandonada, no salió

## AUDIT: audited action. Source: Own list.

list-audit = Acción auditada
code-audit-vault-created = Bóveda creada
code-audit-vault-unlocked = Bóveda desbloqueada
code-audit-passphrase-changed = Frase de contraseña cambiada
code-audit-header-changed = Archivos de claves cambiados
code-audit-recovery-used = Palabras de recuperación utilizadas
code-audit-identity-shown = Identidad mostrada
code-audit-identity-searched = Búsqueda entre las identidades
code-audit-working-copy-made = Copia de trabajo extraída
code-audit-release-stopped = Divulgación detenida por el control de salida
code-audit-backup-made = Copia de seguridad hecha
code-audit-vault-restored = Bóveda restaurada desde una copia de seguridad
code-audit-vault-repaired = Bóveda reparada
code-audit-database-rebuilt = Base de datos reconstruida
code-audit-fixity-failed = Comprobación de integridad fallida

## MEMBER_STATE: state of a member. Source: Own list.

list-member-state = Estado de un miembro
code-member-state-invited = Invitado
code-member-state-active = Activo
code-member-state-suspended = Suspendido
code-member-state-removed = Retirado
