### Checked by: nobody yet (not yet read by a native speaker)
### Labels of code lists (list-…) and of their codes (code-<list>-<code>).
### Short, without a full stop. They stand in lists, tables and dossiers.

## ACT: type of act. Source: HURIDOCS list 4; ICCS as in SDG 16.1.2 and 16.10.1; codes without a mapping are our own.

list-act = Вид деяния
code-act-act-kil = Убийство, вид не указан
code-act-act-kil-sum = Казнь без надлежащего судебного разбирательства
code-act-act-kil-ext = Внесудебная казнь
code-act-act-kil-cap = Смертная казнь
code-act-act-kil-nsa = Политически мотивированное убийство негосударственным субъектом
code-act-act-kil-ncb = Преднамеренное убийство некомбатанта
code-act-act-kil-xfr = Гибель некомбатанта под перекрестным огнем
code-act-act-kil-mas = Гибель при массовом убийстве или резне
code-act-act-kil-dem = Убийство на демонстрации или при сдерживании толпы
code-act-act-kil-ind = Убийство при неизбирательном нападении
code-act-act-kil-cus = Смерть в заключении или под стражей
code-act-act-kil-tor = Смерть в результате пыток
code-act-act-kil-att = Покушение на убийство
code-act-act-inj = Телесные повреждения, вид не указан
code-act-act-inj-phy = Физическое нападение
code-act-act-inj-mai = Нанесение увечий
code-act-act-tor = Пытки
code-act-act-cidt = Жестокое, бесчеловечное или унижающее достоинство обращение
code-act-act-sex = Сексуальное насилие, вид не указан
code-act-act-sex-rap = Изнасилование
code-act-act-sex-atr = Покушение на изнасилование
code-act-act-sex-asl = Сексуальное посягательство
code-act-act-sex-fgm = Калечащие операции на женских половых органах
code-act-act-sex-har = Сексуальные домогательства
code-act-act-rep = Нарушение репродуктивных прав, вид не указан
code-act-act-rep-ste = Принудительная стерилизация
code-act-act-rep-abo = Принудительный аборт
code-act-act-rep-prg = Принудительная беременность
code-act-act-rep-con = Принудительная контрацепция
code-act-act-thr = Угроза
code-act-act-thr-dea = Угроза убийством
code-act-act-lib = Лишение свободы, вид не указан
code-act-act-lib-arr = Произвольный арест
code-act-act-lib-det = Произвольное задержание
code-act-act-lib-dis = Насильственное исчезновение
code-act-act-lib-abd = Похищение или взятие заложников
code-act-act-lib-sla = Рабство
code-act-act-lib-rnd = Массовая облава
code-act-act-lib-cur = Комендантский час
code-act-act-mov = Ограничение передвижения, вид не указан
code-act-act-mov-evi = Принудительное выселение
code-act-act-mov-dsp = Насильственное перемещение
code-act-act-mov-blk = Блокада
code-act-act-mar-for = Принудительный брак
code-act-act-pro = Нарушение прав собственности, вид не указан
code-act-act-pro-loo = Разграбление
code-act-act-pro-des = Уничтожение имущества
code-act-act-pro-ext = Вымогательство
code-act-act-pro-cnf = Конфискация
code-act-act-exp-cen = Цензура
code-act-act-asm-lim = Ограничение мирных собраний
code-act-act-asc-ban = Запрет группы или объединения
code-act-act-pol = Нарушение политических прав, вид не указан
code-act-act-pol-vot = Лишение права голоса
code-act-act-pol-fra = Фальсификация выборов
code-act-act-pol-int = Запугивание избирателей или кандидатов
code-act-act-tri = Лишение права на справедливое судебное разбирательство, вид не указан
code-act-act-tri-inn = Нарушение презумпции невиновности
code-act-act-tri-tim = Непредоставление времени и возможностей для подготовки защиты
code-act-act-tri-imp = Лишение права на беспристрастный суд
code-act-act-tri-ind = Лишение права на независимый суд
code-act-act-tri-itp = Отказ в бесплатном переводчике
code-act-act-tri-equ = Нарушение равенства сторон
code-act-act-tri-inf = Непредоставление срочной и подробной информации об обвинении
code-act-act-tri-pro = Неоправданная задержка суда
code-act-act-tri-leg = Отказ в правовой помощи
code-act-act-tri-bis = Повторное предание суду за то же деяние
code-act-act-tri-cha = Отказ в решении по уголовному обвинению
code-act-act-tri-acc = Отказ в доступе к суду
code-act-act-tri-com = Отказ в общении с адвокатом
code-act-act-tri-fai = Отказ в справедливом слушании
code-act-act-tri-pub = Отказ в публичном слушании
code-act-act-tri-wit = Отказ в допросе свидетелей
code-act-act-tri-nul = Осуждение за то, что не было преступлением в момент совершения
code-act-act-tri-slf = Принуждение к показаниям против себя
code-act-act-tri-pcd = Отказ в судебном оспаривании задержания
code-act-act-tri-civ = Отказ в решении о гражданских правах и обязанностях
code-act-act-ref = Принудительное возвращение (refoulement)
code-act-act-foo-blk = Блокирование поставок продовольствия
code-act-act-hea-den = Отказ в медицинской помощи
code-act-act-edu = Лишение доступа к образованию
code-act-act-chi-rec = Вербовка или использование ребенка
code-act-act-atk = Нападение на защищенный объект или лицо, вид не указан
code-act-act-atk-sch = Нападение на школу
code-act-act-atk-hos = Нападение на больницу
code-act-act-atk-hum = Нападение на гуманитарных работников или грузы
code-act-act-atk-pko = Нападение на миротворцев
code-act-act-reprisal = Репрессии за сотрудничество с Организацией Объединенных Наций
code-act-act-oth = Иное деяние
code-act-act-unk = Неизвестное деяние

## METHOD: method of violence. Source: HURIDOCS list 5.

list-method = Способ насилия
code-method-01 = Убийство, способ не указан
code-method-0101 = Стрельба
code-method-0102 = Избиение до смерти
code-method-0103 = Нож или иное холодное оружие
code-method-0104 = Удушение как способ убийства
code-method-0105 = Сожжение заживо
code-method-0106 = Взрыв как способ убийства
code-method-0107 = Лишение пищи как способ убийства
code-method-0108 = Отравление
code-method-03 = Жестокое обращение, способ не указан
code-method-0301 = Избиение
code-method-030104 = Избиение по подошвам ног
code-method-0304 = Ожоги
code-method-0305 = Изнасилование как способ
code-method-0308 = Воздействие электрическим током
code-method-0309 = Удушение
code-method-030901 = Удушение в воде
code-method-0311 = Принудительная поза
code-method-031101 = Подвешивание
code-method-0312 = Удаление ногтей
code-method-0315 = Лишение пищи, сна или медицинской помощи
code-method-0318 = Изоляция
code-method-0319 = Воздействие на органы чувств
code-method-0321 = Унижение
code-method-0322 = Угрозы как способ
code-method-0325 = Принудительное введение препаратов
code-method-04 = Насилие сразу над многими людьми, способ не указан
code-method-0401 = Слезоточивый газ
code-method-0402 = Неизбирательная стрельба
code-method-0403 = Бомбардировка или обстрел
code-method-0404 = Поджог
code-method-other = Иной способ
code-method-unk = Неизвестный способ

## CAUSE: cause of death. Source: SDG 16.1.2.

list-cause = Причина смерти
code-cause-heavy = Тяжелое оружие и взрывные боеприпасы
code-cause-planted = Заложенные взрывные устройства и неразорвавшиеся боеприпасы
code-cause-salw = Стрелковое оружие и легкие вооружения
code-cause-incend = Зажигательное оружие
code-cause-cbrn = Химическое, биологическое, радиологическое или ядерное оружие
code-cause-em = Электромагнитное оружие
code-cause-less = Менее смертоносное оружие
code-cause-denial = Лишение необходимого для выживания или его уничтожение
code-cause-accid = Несчастный случай, связанный с конфликтом
code-cause-other = Иные предметы и средства
code-cause-unk = Неизвестно

## PSTAT: status of the person killed. Source: SDG 16.1.2.

list-pstat = Статус погибшего
code-pstat-civ = Гражданское лицо
code-pstat-prot = Иное покровительствуемое лицо
code-pstat-af = Военнослужащий вооруженных сил
code-pstat-dph = Лицо, непосредственно участвующее в военных действиях
code-pstat-unk = Неизвестно

## SEX: sex. Source: SDG 16.1.2; HURIDOCS list 39.

list-sex = Пол
code-sex-f = Женский
code-sex-m = Мужской
code-sex-x = Иной или интерсекс
code-sex-na = Не применимо (группа)
code-sex-unk = Неизвестно
code-sex-withheld = Не указано в целях безопасности

## AGE: age band. Source: SDG 16.1.2 (child, adult, unknown); working bands are our own.

list-age = Возрастная группа
code-age-child = Ребенок (до 18 лет)
code-age-0-4 = 0–4 года
code-age-5-11 = 5–11 лет
code-age-12-14 = 12–14 лет
code-age-15-17 = 15–17 лет
code-age-adult = Взрослый (18 лет и старше)
code-age-18-29 = 18–29 лет
code-age-30-49 = 30–49 лет
code-age-50-59 = 50–59 лет
code-age-60-plus = 60 лет и старше
code-age-unk = Неизвестно

## VUL: vulnerability or characteristic. Source: HURIDOCS list 23; short codes are our own.

list-vul = Уязвимость или особенность
code-vul-woman = Женщина
code-vul-pregnant = Беременная женщина
code-vul-child = Ребенок
code-vul-orphan = Сирота
code-vul-streetch = Беспризорный ребенок
code-vul-indigenous = Представитель коренного народа
code-vul-disab-p = Человек с физической инвалидностью
code-vul-disab-m = Человек с психической инвалидностью
code-vul-elderly = Пожилой человек
code-vul-ethmin = Представитель этнического меньшинства
code-vul-relmin = Представитель религиозного меньшинства
code-vul-lingmin = Представитель языкового меньшинства
code-vul-lgbti = Представитель ЛГБТИ
code-vul-migrant = Мигрант
code-vul-idp = Внутренне перемещенное лицо
code-vul-refugee = Беженец
code-vul-prisoner = Заключенный
code-vul-ill = Больной
code-vul-asylum = Проситель убежища
code-vul-relative = Родственник пострадавшего
code-vul-witness = Свидетель
code-vul-demonstr = Демонстрант
code-vul-bystander = Случайный очевидец
code-vul-hrd = Правозащитник
code-vul-press = Журналист или работник СМИ
code-vul-union = Деятель профсоюза
code-vul-relgrp = Член религиозной группы
code-vul-womgrp = Член женской организации
code-vul-none = Нет известных

## DISPLACEMENT: displacement status. Source: Case-management practice of child-protection services; own codes.

list-displacement = Статус перемещения
code-displacement-resident = Местный житель
code-displacement-idp = Внутренне перемещенное лицо
code-displacement-refugee = Беженец
code-displacement-stateless = Лицо без гражданства
code-displacement-returnee = Возвращенец
code-displacement-foreign-national = Иностранный гражданин
code-displacement-asylum-seeker = Проситель убежища
code-displacement-unk = Неизвестно

## ROLE: role in the case. Source: Own list.

list-role = Роль в деле
code-role-victim = Непосредственно пострадавший
code-role-victim-ind = Член семьи пострадавшего
code-role-witness = Свидетель
code-role-source = Источник
code-role-subject = Лицо, которому вменяется проступок
code-role-alleged = Предполагаемый исполнитель
code-role-commander = Командир
code-role-expert = Эксперт
code-role-interpreter = Устный переводчик
code-role-intermediary = Посредник
code-role-provider = Поставщик услуг
code-role-official = Должностное лицо

## DEGREE: degree of involvement. Source: HURIDOCS list 18.

list-degree = Степень причастности
code-degree-01 = Участие, характер не указан
code-degree-0101 = Совершение деяния
code-degree-0102 = Отдача приказа
code-degree-0103 = Пассивное соучастие
code-degree-0104 = Подтвержденное присутствие
code-degree-0105 = Планирование деяния
code-degree-0106 = Подозрение в причастности
code-degree-0201 = Эксплуатация пострадавшего
code-degree-0202 = Дискриминация пострадавшего
code-degree-0301 = Разработка закона или политики
code-degree-0302 = Поддержка закона или политики
code-degree-0303 = Бездействие в отношении закона или политики
code-degree-04 = Осуществление закона или политики
code-degree-0501 = Неосуществление контроля над подчиненными
code-degree-0502 = Непринятие мер при наличии информации
code-degree-0503 = Непредотвращение деяния
code-degree-06 = Политическая ответственность
code-degree-unk = Неизвестно

## MODE: mode of liability. Source: Rome Statute articles 25 and 28.

list-mode = Форма ответственности
code-mode-25-3-a = Совершение индивидуально, совместно или через другое лицо
code-mode-25-3-b = Приказ, подстрекательство или побуждение
code-mode-25-3-c = Пособничество или иное содействие
code-mode-25-3-d = Содействие группе с общей целью
code-mode-25-3-e = Прямое и публичное подстрекательство к геноциду
code-mode-25-3-f = Покушение
code-mode-28-a = Ответственность военного командира
code-mode-28-b = Ответственность начальника

## PERP: type of perpetrator. Source: HURIDOCS list 24; peacekeeping codes are our own.

list-perp = Категория предполагаемого исполнителя
code-perp-010103 = Вооруженные силы
code-perp-010104 = Полиция
code-perp-010105 = Тюремная служба
code-perp-010106 = Разведывательная служба
code-perp-0102 = Законодательная власть
code-perp-0103 = Судебная власть
code-perp-020101 = Военизированная группа
code-perp-020102 = Линчеватели или «эскадрон смерти»
code-perp-020201 = Партизаны или вооруженная оппозиционная группа
code-perp-0203 = Полевой командир или частная армия
code-perp-0204 = Частная охранная компания
code-perp-0205 = Толпа
code-perp-03 = Оккупационные силы
code-perp-1101 = Член семьи
code-perp-1102 = Член общины
code-perp-1103 = Лицо по месту работы
code-perp-2101 = Корпорация
code-perp-pk-mil = Миротворцы ООН: военнослужащие
code-perp-pk-pol = Миротворцы ООН: полиция
code-perp-pk-civ = Миротворцы ООН: гражданский персонал
code-perp-nuf = Силы, не входящие в состав ООН, с мандатом Совета Безопасности
code-perp-other = Иное
code-perp-unk = Неизвестно

## PERP_STATUS: latest status of the perpetrator. Source: HURIDOCS list 26.

list-perp-status = Последние данные о положении предполагаемого исполнителя
code-perp-status-01 = Остается в должности
code-perp-status-0101 = Остается в должности, обвинения не предъявлены
code-perp-status-0102 = Остается в должности, предъявлены обвинения
code-perp-status-010201 = Остается в должности, предъявлены обвинения, на свободе
code-perp-status-010202 = Остается в должности, предъявлены обвинения, под стражей
code-perp-status-010203 = Остается в должности, предъявлены обвинения, скрывается
code-perp-status-0103 = Остается в должности, ранее предъявлялись обвинения
code-perp-status-010301 = Остается в должности, не наказан
code-perp-status-010302 = Остается в должности, минимальное наказание
code-perp-status-010303 = Остается в должности, отбывает лишение свободы
code-perp-status-010304 = Остается в должности, наказание отбыто
code-perp-status-02 = Уволен или понижен в должности
code-perp-status-0201 = Уволен или понижен, обвинения не предъявлены
code-perp-status-0202 = Уволен или понижен, предъявлены обвинения
code-perp-status-020201 = Уволен или понижен, предъявлены обвинения, на свободе
code-perp-status-020202 = Уволен или понижен, предъявлены обвинения, под стражей
code-perp-status-020203 = Уволен или понижен, предъявлены обвинения, скрывается
code-perp-status-0203 = Уволен или понижен, ранее предъявлялись обвинения
code-perp-status-020301 = Уволен или понижен, не наказан
code-perp-status-020302 = Уволен или понижен, минимальное наказание
code-perp-status-020303 = Уволен или понижен, отбывает лишение свободы
code-perp-status-020304 = Уволен или понижен, наказание отбыто
code-perp-status-unk = Неизвестно

## ATTRIBUTION_BASIS: basis of attribution. Source: Own list.

list-attribution-basis = Основание для отнесения
code-attribution-basis-uniform = Форменная одежда
code-attribution-basis-insignia = Знаки различия
code-attribution-basis-statement = Показания
code-attribution-basis-claim = Взятие ответственности на себя
code-attribution-basis-other = Иное

## CONFIDENCE: confidence. Source: ICD 203.

list-confidence = Степень уверенности
code-confidence-low = Низкая
code-confidence-moderate = Средняя
code-confidence-high = Высокая

## VICTIM_STATUS: status of the victim at the end of the act. Source: HURIDOCS list 25.

list-victim-status = Положение пострадавшего по окончании деяния
code-victim-status-0101 = Погиб
code-victim-status-0102 = Ранен
code-victim-status-010201 = Ранен, последствия сохраняются
code-victim-status-010202 = Ранен, выздоровел с незначительными последствиями
code-victim-status-010203 = Ранен, выздоровел с необратимыми последствиями
code-victim-status-0103 = По-прежнему числится пропавшим без вести
code-victim-status-010401 = Числился пропавшим, найден живым и на свободе
code-victim-status-010402 = Числился пропавшим, найден в тюрьме
code-victim-status-0201 = Арестован и освобожден
code-victim-status-020101 = Освобожден после расследования
code-victim-status-020102 = Освобожден после суда
code-victim-status-020103 = Освобожден, производство прекращено
code-victim-status-020104 = Освобожден после оправдания
code-victim-status-020105 = Освобожден по отбытии наказания
code-victim-status-020109 = Бежал
code-victim-status-0202 = Арестован и содержится под стражей
code-victim-status-020204 = Произвольно содержится под стражей
code-victim-status-0203 = Скрывается
code-victim-status-0301 = Ограничен в передвижении
code-victim-status-0302 = В изгнании
code-victim-status-0303 = Перемещен
code-victim-status-0304 = Переселен, вернулся или находится в лагере
code-victim-status-other = Иное
code-victim-status-unk = Неизвестно

## ATTRIBUTION: position of those blamed. Source: HURIDOCS list 28.

list-attribution = Позиция предполагаемой ответственной стороны
code-attribution-0101 = Официальные лица признают факт деяния
code-attribution-0102 = Официальные лица отрицают факт деяния
code-attribution-0103 = Официальные лица отрицают ответственность
code-attribution-0104 = Официальные лица дают иное объяснение
code-attribution-0105 = Официальные лица признают ответственность
code-attribution-0201 = Негосударственные субъекты признают факт деяния
code-attribution-0202 = Негосударственные субъекты отрицают факт деяния
code-attribution-0203 = Негосударственные субъекты отрицают ответственность
code-attribution-0204 = Негосударственные субъекты дают иное объяснение
code-attribution-0205 = Негосударственные субъекты признают ответственность
code-attribution-unk = Позиция неизвестна

## MATERIAL: type of material. Source: HURIDOCS list 16.

list-material = Тип материала
code-material-abstract = Реферат
code-material-appeal = Обращение
code-material-audio = Аудиозапись
code-material-autopsy = Результаты вскрытия
code-material-chemical = Химический анализ
code-material-court = Судебные материалы
code-material-interview = Беседа
code-material-leaflet = Листовка
code-material-letter = Письмо
code-material-press = Сообщение прессы
code-material-photo = Фотография
code-material-physician = Врачебный осмотр
code-material-poster = Плакат
code-material-gov-release = Пресс-релиз правительства
code-material-hrorg-release = Пресс-релиз правозащитной организации
code-material-perp-release = Пресс-релиз предполагаемого исполнителя
code-material-questionnaire = Опросный лист
code-material-radio = Радиопередача
code-material-affidavit = Подписанные письменные показания под присягой
code-material-telephone = Телефонный разговор
code-material-tv = Телепередача
code-material-translated = Переведенный документ
code-material-victim-testimony = Показания пострадавшего
code-material-witness-testimony = Показания свидетеля
code-material-video = Видеозапись
code-material-dataset = Набор данных
code-material-other = Иное

## CONNECTION: connection of the source with what happened. Source: HURIDOCS list 19.

list-connection = Отношение источника к произошедшему
code-connection-0101 = Пострадавший
code-connection-0102 = Свидетель
code-connection-0103 = Предполагаемый исполнитель
code-connection-0201 = Родственник или коллега пострадавшего
code-connection-0202 = Родственник или коллега предполагаемого исполнителя
code-connection-03 = Третья сторона
code-connection-0301 = Репортер
code-connection-0401 = Адвокат
code-connection-0402 = Медицинский работник
code-connection-0404 = Неправительственная организация
code-connection-unk = Неизвестно

## ADMR: reliability of the source. Source: Admiralty scale.

list-admr = Надежность источника
code-admr-a = Полностью надежен
code-admr-b = Обычно надежен
code-admr-c = Достаточно надежен
code-admr-d = Обычно ненадежен
code-admr-e = Ненадежен
code-admr-f = Надежность оценить нельзя

## ADMC: credibility of the information. Source: Admiralty scale.

list-admc = Достоверность сведений
code-admc-1 = Подтверждено другими источниками
code-admc-2 = Вероятно, верно
code-admc-3 = Возможно, верно
code-admc-4 = Сомнительно
code-admc-5 = Маловероятно
code-admc-6 = Достоверность оценить нельзя

## SOP: standard of proof. Source: SDG 16.1.2; ST/AI/2017/1 (to be checked).

list-sop = Стандарт доказывания
code-sop-sus = Разумные подозрения
code-sop-rgb = Разумные основания полагать
code-sop-bop = Баланс вероятностей
code-sop-cce = Ясные и убедительные доказательства
code-sop-brd = Вне разумных сомнений

## VSTAT: violation status. Source: Replaces HURIDOCS list 41, whose codes 02 and 04 differ between languages.

list-vstat = Наличие нарушения
code-vstat-conf-viol = Подтверждено, нарушение
code-vstat-conf-similar = Подтверждено, сходно с тем, что утверждалось
code-vstat-conf-not = Подтверждено, что нарушения не было
code-vstat-likely = Вероятно, нарушение
code-vstat-possible = Возможно, нарушение
code-vstat-unlikely = Вряд ли нарушение
code-vstat-unknown = Не известно

## SENS: sensitivity. Source: ST/SGB/2007/6 section 2 (to be checked).

list-sens = Степень конфиденциальности
code-sens-u = Несекретно
code-sens-c = Конфиденциально
code-sens-sc = Строго конфиденциально

## TLP: traffic light protocol. Source: TLP 2.0.

list-tlp = Протокол «светофор» (TLP)
code-tlp-red = TLP:RED
code-tlp-amber-strict = TLP:AMBER+STRICT
code-tlp-amber = TLP:AMBER
code-tlp-green = TLP:GREEN
code-tlp-clear = TLP:CLEAR

## CSCOPE: purpose of use. Source: Own list; consent practice of case-management services.

list-cscope = Цель использования
code-cscope-1 = Внутренний учет
code-cscope-2 = Направление в службы помощи
code-cscope-3 = Постановка вопроса перед властями
code-cscope-4 = Отчетность в рамках Организации Объединенных Наций
code-cscope-5 = Открытый доклад, без указания личности
code-cscope-6 = Открытый доклад, с указанием имени
code-cscope-7 = Передача правозащитным механизмам ООН
code-cscope-8 = Национальное уголовное правосудие
code-cscope-9 = Международный уголовный суд или иное международное правосудие
code-cscope-10 = Дисциплинарное производство или дело о проступке
code-cscope-11 = Страна, предоставляющая войска или полицейские контингенты
code-cscope-12 = Обучение или исследования, без указания личности
code-cscope-13 = Статистика, по которой никого нельзя узнать
code-cscope-14 = Повторная связь с лицом

## CRECIP: recipient. Source: Own list.

list-crecip = Получатель
code-crecip-own-team = Собственная группа
code-crecip-mission-hr = Компонент миссии по правам человека
code-crecip-cdt-oios = Группа по вопросам поведения и дисциплины или УСВН
code-crecip-other-un = Другой орган Организации Объединенных Наций
code-crecip-ngo = Указанная неправительственная организация
code-crecip-tcc = Страна, предоставляющая войска или полицейские контингенты
code-crecip-host-state = Принимающее государство
code-crecip-court = Суд или прокуратура
code-crecip-media = СМИ и общественность

## IDLVL: identity level. Source: Own list.

list-idlvl = Уровень раскрытия личности
code-idlvl-0 = Ничего
code-idlvl-1 = Только статистика
code-idlvl-2 = Факты без указания личности
code-idlvl-3 = Псевдоним
code-idlvl-4 = Полные данные о личности

## ANSWER: answer. Source: Own list.

list-answer = Ответ
code-answer-yes = Да
code-answer-no = Нет
code-answer-ask-again = Спрашивать каждый раз
code-answer-withdrawn = Отозвано

## GIVER: who gave consent. Source: Consent practice of case-management services.

list-giver = Кто дал согласие
code-giver-self = Само лицо
code-giver-parent = Родитель
code-giver-caregiver = Лицо, осуществляющее уход
code-giver-guardian = Законный опекун
code-giver-next-of-kin = Ближайший родственник погибшего или пропавшего без вести
code-giver-not-stated = Не указано

## CONSENT_METHOD: how consent was given. Source: Own list.

list-consent-method = Как дано согласие
code-consent-method-written = Письменно
code-consent-method-thumbprint = Отпечатком пальца
code-consent-method-audio = Аудиозапись
code-consent-method-witnessed-oral = Устно при свидетеле
code-consent-method-not-stated = Не указано

## EKIND: kind of exhibit. Source: Own list; map compartment marks kinds whose file is sealed to identity.

list-ekind = Вид доказательства
code-ekind-doc = Документ
code-ekind-pho = Фотография
code-ekind-vid = Видео
code-ekind-aud = Аудио
code-ekind-idd = Документ, удостоверяющий личность
code-ekind-prt = Портрет человека
code-ekind-inr = Запись беседы
code-ekind-drn = Запись с беспилотника
code-ekind-cctv = Запись камеры наблюдения
code-ekind-bwc = Запись нагрудной камеры
code-ekind-sat = Спутниковый снимок
code-ekind-osi = Материал из открытых источников: сайт или соцсети
code-ekind-phn = Данные, извлеченные из телефона
code-ekind-eml = Сообщения
code-ekind-dbx = Выгрузка из базы данных
code-ekind-med = Медицинская справка
code-ekind-for = Заключение судебной экспертизы
code-ekind-phy = Предмет
code-ekind-bal = Баллистический объект
code-ekind-rem = Ссылка на образец останков человека
code-ekind-map = Карта или схема
code-ekind-stm = Показания
code-ekind-trn = Расшифровка записи
code-ekind-trl = Перевод
code-ekind-log = Журнал дежурств, оружия, топлива, транспорта или доступа
code-ekind-nvb = Вербальная нота
code-ekind-oth = Иное

## EORIGIN: origin of the exhibit. Source: Own list.

list-eorigin = Происхождение доказательства
code-eorigin-collected = Собрано нами
code-eorigin-source = Передано источником
code-eorigin-partner = От партнера
code-eorigin-authority = От органа власти
code-eorigin-open = Из открытого источника
code-eorigin-sensor = От системы или датчика
code-eorigin-not-stated = Не указано

## SHOWS: shows a person. Source: Own list.

list-shows = Виден ли человек
code-shows-not-judged = Не оценено
code-shows-no = Нет
code-shows-yes = Да

## GRAPHIC: graphic content. Source: Own list.

list-graphic = Шокирующее содержание
code-graphic-0 = Нет
code-graphic-1 = Слабо выражено
code-graphic-2 = Тяжело для восприятия
code-graphic-3 = Крайне тяжело для восприятия

## AI_ORIGIN: human or ai origin. Source: Information origin taxonomy.

list-ai-origin = Создано человеком или ИИ
code-ai-origin-human = Создано человеком
code-ai-origin-ai = Создано ИИ
code-ai-origin-uncertain = Неясно

## DERIVATION: purpose of a derivative. Source: Own list.

list-derivation = Назначение производной копии
code-derivation-print = Изображение для печати
code-derivation-redacted = Копия с изъятиями
code-derivation-view = Копия для просмотра

## CE: custody event. Source: Own list.

list-ce = Действие с доказательством
code-ce-01 = Собрано
code-ce-02 = Получено
code-ce-03 = Сохранено из сети
code-ce-04 = Хеш вычислен
code-ce-05 = Опечатано
code-ce-06 = Помещено на хранение или перемещено
code-ce-07 = Оригинал открыт или просмотрен
code-ce-08 = Сделана рабочая копия
code-ce-09 = Сделана производная копия
code-ce-10 = Передано
code-ce-11 = Получено обратно
code-ce-12 = Исследовано
code-ce-13 = Неизменность проверена, изменений нет
code-ce-14 = Проверка неизменности не пройдена
code-ce-15 = Опечатано заново
code-ce-16 = Возвращено владельцу
code-ce-17 = Раскрыто или экспортировано
code-ce-18 = Уничтожено
code-ce-19 = Утрачено или повреждено
code-ce-20 = Исправление

## HASH_RESULT: result of a hash check. Source: Own list.

list-hash-result = Результат проверки хеша
code-hash-result-match = Совпадает
code-hash-result-different = Отличается
code-hash-result-not-checked = Не проверен

## DP: date precision. Source: UCDP GED date_prec; 6 is our own.

list-dp = Точность даты
code-dp-1 = Точный день
code-dp-2 = В пределах 2–6 дней
code-dp-3 = В пределах недели
code-dp-4 = В пределах 8–30 дней или месяца
code-dp-5 = Более месяца, до года
code-dp-6 = Более года

## WP: place precision. Source: UCDP GED where_prec.

list-wp = Точность места
code-wp-1 = Точное место
code-wp-2 = В пределах 25 км от известной точки
code-wp-3 = Единица второго уровня
code-wp-4 = Единица первого уровня
code-wp-5 = Линия или нечетко очерченный район
code-wp-6 = Страна
code-wp-7 = Международные воды или воздушное пространство

## CLARITY: clarity of the event. Source: UCDP GED event_clarity.

list-clarity = Определенность события
code-clarity-1 = Одно событие
code-clarity-2 = Несколько событий, о которых источник говорит вместе

## CASEKIND: kind of case. Source: Own list.

list-casekind = Вид дела
code-casekind-hrv = Нарушение прав человека
code-casekind-civ = Вред гражданским лицам или жертвы среди них
code-casekind-mrm = Серьезные нарушения в отношении детей
code-casekind-crsv = Связанное с конфликтом сексуальное насилие
code-casekind-mis = Проступок
code-casekind-sea = Сексуальная эксплуатация и сексуальные надругательства
code-casekind-ret = Преследование в отместку
code-casekind-hrd = Оценка поддержки силам безопасности
code-casekind-ew = Раннее предупреждение
code-casekind-them = Тема или устойчивая практика

## CSTATE: state of the case. Source: Own list; review lock as in comparable systems.

list-cstate = Состояние дела
code-cstate-draft = Проект
code-cstate-registered = Зарегистрировано
code-cstate-triage = Первичная оценка
code-cstate-monitoring = Наблюдение
code-cstate-investigating = Расследование
code-cstate-referred-out = Передано в другой орган
code-cstate-rejected = Отклонено
code-cstate-in-review = На рассмотрении
code-cstate-returned = Возвращено проверяющим
code-cstate-established = Установлено
code-cstate-inconclusive = Выводы неопределенные
code-cstate-not-established = Не установлено
code-cstate-action = Принятие мер
code-cstate-closed = Закрыто
code-cstate-reopened = Возобновлено
code-cstate-archived = В архиве

## PRIORITY: priority. Source: HURIDOCS list 46.

list-priority = Очередность
code-priority-01 = Срочно
code-priority-02 = Высокая
code-priority-03 = Приоритетно
code-priority-04 = Низкая
code-priority-05 = Отклонено

## CTX: context of the event. Source: Own list.

list-ctx = Контекст события
code-ctx-iac = Международный вооруженный конфликт
code-ctx-niac = Немеждународный вооруженный конфликт
code-ctx-occupation = Оккупация
code-ctx-other-violence = Иная ситуация насилия
code-ctx-election = Выборы
code-ctx-detention = Содержание под стражей
code-ctx-protest = Протесты
code-ctx-peacetime = Мирное время

## MRM: violation against children. Source: Monitoring and Reporting Mechanism.

list-mrm = Нарушение в отношении детей
code-mrm-killing = Убийство
code-mrm-maiming = Нанесение увечий
code-mrm-recruitment = Вербовка или использование
code-mrm-sexual-violence = Изнасилование или иное сексуальное насилие
code-mrm-abduction = Похищение
code-mrm-attack-on-schools = Нападение на школу
code-mrm-attack-on-hospitals = Нападение на больницу
code-mrm-denial-humanitarian-access = Отказ в гуманитарном доступе
code-mrm-military-use = Использование школы или больницы в военных целях
code-mrm-deprivation-liberty = Лишение свободы

## CRSV: conflict-related sexual violence. Source: Reports of the Secretary-General (to be checked).

list-crsv = Связанное с конфликтом сексуальное насилие
code-crsv-rape = Изнасилование
code-crsv-slavery = Сексуальное рабство
code-crsv-prostitution = Принуждение к проституции
code-crsv-pregnancy = Принудительная беременность
code-crsv-abortion = Принудительный аборт
code-crsv-sterilisation = Принудительная стерилизация
code-crsv-marriage = Принудительный брак
code-crsv-other = Иное сексуальное насилие сопоставимой тяжести

## COUNTING_UNIT: counting unit. Source: HURIDOCS list 7.

list-counting-unit = Единица учета
code-counting-unit-individual = Отдельное лицо
code-counting-unit-family = Семья
code-counting-unit-group = Группа или организация
code-counting-unit-community = Община
code-counting-unit-social-group = Социальная группа
code-counting-unit-people = Население в целом

## LOCATION_TYPE: type of location. Source: After HURIDOCS list 17; own codes.

list-location-type = Тип места
code-location-type-home = Жилище
code-location-type-street = Улица или дорога
code-location-type-public = Общественное место
code-location-type-market = Рынок
code-location-type-workplace = Место работы
code-location-type-farm = Поле или пастбище
code-location-type-school = Школа или университет
code-location-type-hospital = Больница или медпункт
code-location-type-worship = Место отправления культа
code-location-type-camp = Лагерь перемещенных лиц или беженцев
code-location-type-checkpoint = Контрольно-пропускной пункт
code-location-type-border = Пункт пересечения границы
code-location-type-police = Полицейский участок
code-location-type-prison = Тюрьма
code-location-type-military = Военная база или казармы
code-location-type-secret = Неофициальное место содержания под стражей
code-location-type-court = Суд
code-location-type-government = Правительственное здание
code-location-type-un = Помещения Организации Объединенных Наций
code-location-type-humanitarian = Помещения гуманитарной организации
code-location-type-vehicle = Автомобиль, судно или летательный аппарат
code-location-type-wild = Лес, пустыня или открытая местность
code-location-type-water = Река, озеро или море
code-location-type-other = Иное
code-location-type-unk = Неизвестно

## EMPTY_REASON: why fields are empty. Source: Own list.

list-empty-reason = Почему поля пусты
code-empty-reason-unsafe = Вопрос подверг бы кого-либо опасности
code-empty-reason-declined = Лицо предпочло не отвечать
code-empty-reason-not-asked = Не спрашивали
code-empty-reason-not-known = Спрашивали, неизвестно
code-empty-reason-not-relevant = Не имеет значения для нарушения
code-empty-reason-not-available = Нет данных

## LANGUAGE: language. Source: ISO 639-3.

list-language = Язык
code-language-eng = Английский
code-language-fra = Французский
code-language-spa = Испанский
code-language-ara = Арабский
code-language-rus = Русский
code-language-zho = Китайский
code-language-por = Португальский
code-language-swa = Суахили
code-language-lin = Лингала
code-language-kon = Конго
code-language-lua = Луба-касаи
code-language-kin = Киньяруанда
code-language-run = Кирунди
code-language-sag = Санго
code-language-hau = Хауса
code-language-ful = Фула
code-language-bam = Бамбара
code-language-ses = Койраборо сенни (сонгай)
code-language-tmh = Тамашек
code-language-wol = Волоф
code-language-som = Сомалийский
code-language-amh = Амхарский
code-language-orm = Оромо
code-language-tir = Тигринья
code-language-din = Динка
code-language-nus = Нуэр
code-language-zne = Занде
code-language-ach = Ачоли
code-language-hat = Гаитянский креольский
code-language-fas = Персидский
code-language-prs = Дари
code-language-pus = Пушту
code-language-urd = Урду
code-language-kmr = Севернокурдский
code-language-ckb = Центральнокурдский
code-language-tur = Турецкий
code-language-heb = Иврит
code-language-ukr = Украинский
code-language-srp = Сербский
code-language-sqi = Албанский
code-language-ell = Греческий
code-language-ben = Бенгальский
code-language-mya = Бирманский
code-language-rhg = Рохинджа
code-language-sgn = Жестовый язык
code-language-mul = Несколько языков
code-language-und = Не определен

## LOCALE: language of a document. Source: ISO 639-1.

list-locale = Язык документа
code-locale-en = Английский
code-locale-fr = Французский
code-locale-es = Испанский
code-locale-ar = Арабский
code-locale-ru = Русский
code-locale-zh = Китайский

## ROLE_MEMBER: role of a member. Source: Own list.

list-role-member = Роль участника
code-role-member-investigator = Следователь
code-role-member-lead = Руководитель
code-role-member-reviewer = Проверяющий
code-role-member-legal-adviser = Советник по правовым вопросам
code-role-member-conduct-officer = Сотрудник по вопросам поведения
code-role-member-child-protection-adviser = Советник по защите детей или женщин
code-role-member-protection-officer = Сотрудник по вопросам защиты
code-role-member-records-officer = Сотрудник по документации
code-role-member-analyst = Аналитик
code-role-member-trainer = Инструктор
code-role-member-administrator = Администратор

## REDACTION_PROFILE: redaction profile. Source: Own list.

list-redaction-profile = Профиль изъятий
code-redaction-profile-internal = Внутренний
code-redaction-profile-un-partner = Партнер из системы ООН
code-redaction-profile-tcc = Страна, предоставляющая войска или полицейские контингенты
code-redaction-profile-judicial = Судебный
code-redaction-profile-public = Открытый
code-redaction-profile-training = Учебный

## DOCUMENT: document. Source: Own list.

list-document = Документ
code-document-full = Полное досье по делу
code-document-custody = Отчет о цепочке обеспечения сохранности доказательств
code-document-statement = Показания свидетеля
code-document-qualification = Меморандум о правовой квалификации
code-document-referral = Сопроводительное письмо о передаче
code-document-tcc-notification = Уведомление стране, предоставляющей войска или полицейские контингенты
code-document-statistics = Открытая статистика
code-document-mrm-input = Квартальные материалы по детям
code-document-crsv-sheet = Карта инцидента, связанного с сексуальным насилием
code-document-casualty-list = Список погибших и раненых
code-document-hrddp-assessment = Оценка поддержки силам безопасности
code-document-early-warning = Лист раннего предупреждения
code-document-training-extract = Выписка из учебного реестра
code-document-recommendation-matrix = Таблица рекомендаций
code-document-disclosure-log = Журнал раскрытия

## RELEASE_STATE: state of the release. Source: Own list.

list-release-state = Состояние выдачи
code-release-state-intent = Начата, документ мог быть передан
code-release-state-done = Завершена
code-release-state-aborted = Отменена, документ не передан

## AUDIT: audited action. Source: Own list.

list-audit = Действие для аудита
code-audit-vault-created = Хранилище создано
code-audit-vault-unlocked = Хранилище открыто
code-audit-passphrase-changed = Парольная фраза изменена
code-audit-header-changed = Файлы ключей изменены
code-audit-recovery-used = Использованы слова восстановления
code-audit-identity-shown = Показаны данные о личности
code-audit-identity-searched = Поиск в данных о личности
code-audit-working-copy-made = Извлечена рабочая копия
code-audit-release-stopped = Выдача остановлена контролем
code-audit-backup-made = Сделана резервная копия
code-audit-vault-restored = Хранилище восстановлено из резервной копии
code-audit-vault-repaired = Хранилище исправлено
code-audit-database-rebuilt = База данных построена заново
code-audit-fixity-failed = Проверка неизменности не пройдена

## MEMBER_STATE: state of a member. Source: Own list.

list-member-state = Состояние участника
code-member-state-invited = Приглашен
code-member-state-active = Активен
code-member-state-suspended = Приостановлен
code-member-state-removed = Исключен
