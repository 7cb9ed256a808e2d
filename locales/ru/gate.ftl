### Checked by: nobody yet (not yet read by a native speaker)
### What the gate answers: its steps, and why something stops, is left out, or is named as a gap.

gate-step-embargo = Эмбарго и сигнал защиты
gate-step-role = Роль участника
gate-step-review = Рассмотрение
gate-step-consent = Согласие
gate-step-child = Дети
gate-step-sensitivity = Степень конфиденциальности и допуск
gate-step-source = Защита источников
gate-step-jigsaw = Сочетания, по которым можно узнать человека
gate-step-small-cells = Малые числа
gate-step-metadata = Метаданные и изображения
gate-step-never = Что никогда не выдается
gate-step-two-persons = Выдача двумя лицами
gate-step-log = Журнал выдач

gate-stop-case-missing = дела здесь нет
gate-stop-known-gap = известно, что записей по делу не хватает
gate-stop-rolled-back = хранилище возвращено к более раннему состоянию
gate-stop-restored-without-exchange = хранилище восстановлено, и с тех пор обмена с другим отделением не было
gate-stop-embargo = на дело наложено эмбарго
gate-stop-protection-alert = по делу или по лицу поставлен сигнал защиты
gate-stop-role-lacks-document = ваша роль не позволяет составлять этот документ для этого получателя
gate-stop-profile-too-wide = профиль изъятий раскрывает больше, чем допустимо для этого получателя
gate-stop-nothing-left = без лиц, не давших согласия, ничего не остается
gate-stop-case-too-sensitive = степень конфиденциальности дела выше допуска получателя

gate-not-judged-review = рассмотрение не зафиксировано
gate-not-judged-child-assent = одно из лиц может быть ребенком, а согласие лица, осуществляющего уход, и самого ребенка не оценено
gate-not-judged-source-facts = не оценено, указывают ли факты на защищаемый источник
gate-not-judged-combinations = не оценено, можно ли по совокупности деталей узнать человека
gate-not-judged-small-numbers = малые числа не оценены
gate-not-judged-second-person = второе лицо не разрешило выдачу

gate-drop-consent-missing = Нет согласия для этой цели и этого получателя
gate-drop-consent-ask-again = Лицо нужно спросить снова
gate-drop-consent-refused = Лицо ответило «нет»
gate-drop-consent-withdrawn = Лицо отозвало согласие
gate-drop-consent-expired = Срок согласия истек
gate-drop-consent-level = Согласие не распространяется так далеко
gate-drop-about-dropped-person = О лице, данные которого опущены
gate-drop-part-of-dropped = Часть опущенной карточки
gate-drop-child = Лицо, которое может быть ребенком, никогда не называется
gate-drop-clearance = Степень конфиденциальности выше допуска получателя
gate-drop-no-trace = Источник, следов которого в выдаче быть не должно
gate-drop-picture-not-judged = Никто не оценил, виден ли на изображении человек
gate-drop-picture-shows-person = На изображении виден человек, и копии с изъятиями нет
gate-drop-picture-protected = Файл запечатан как личные данные, а личные данные не выходят наружу
gate-drop-identity = Защищенные данные о личности
gate-drop-export-class = Не раскрывается по этому профилю изъятий
gate-drop-other-case = Относится к другому делу
gate-drop-unknown = Записано более новой версией программы
gate-drop-audit = Записи о том, кто и что смотрел, никогда не выдаются
gate-drop-own-pseudonym = Псевдоним, принятый в собственной группе, не для других
gate-drop-no-pseudonym = У лица нет псевдонима для этого получателя
gate-drop-holds-identity = Текст содержит защищенные данные о личности
gate-drop-refers-to-dropped = Ссылается на опущенную карточку

gate-gap-consent-missing = Согласие не зафиксировано; используется псевдоним
gate-gap-consent-ask-again = Лицо нужно спросить снова; используется псевдоним
gate-gap-picture-not-judged = Никто не оценил, виден ли на изображении человек
gate-gap-picture-shows-person = На изображении виден человек, и копии с изъятиями нет
gate-gap-picture-protected = Файл запечатан как личные данные, а личные данные не выходят наружу
gate-gap-erased = Стерто
gate-gap-sealed = Защищено, не показано
gate-gap-conflict = Значения противоречат друг другу
gate-gap-not-stated = Не указано
gate-gap-record-missing = Карточки, на которую дана ссылка, здесь нет
gate-gap-holds-identity = Опущен текст, содержавший защищенные данные о личности
gate-gap-step-not-judged = Один из шагов контроля не оценен

gate-custody-empty = не зафиксировано ни одного действия с доказательством
gate-custody-no-beginning = у цепочки обеспечения сохранности нет начала
gate-custody-never-hashed = хеш не зафиксирован
gate-custody-never-sealed = нет записи об опечатывании
gate-custody-fixity-failed = проверка хеша не пройдена
gate-custody-time-runs-back = время действий с доказательством идет в обратном порядке
gate-custody-corrects-nothing = исправление не указывает на более раннее действие
gate-custody-after-destruction = есть запись о действиях после уничтожения
