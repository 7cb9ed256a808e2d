### Checked by: nobody yet (not yet read by a native speaker)
### Texts of the documents that leave as PDF. They are read by lawyers of both sides: exact, calm, no guilt stated.

dossier-title-full = Досье по делу
dossier-page = Страница { $page } из { $pages }
dossier-draft = ПРОЕКТ
dossier-demo = ДЕМОНСТРАЦИЯ
dossier-caveat = Утверждения, а не выводы о виновности
dossier-classification-u = НЕСЕКРЕТНО
dossier-classification-c = КОНФИДЕНЦИАЛЬНО
dossier-classification-sc = СТРОГО КОНФИДЕНЦИАЛЬНО
dossier-copy-own-team = Проект для собственной группы. Не подлежит передаче.
dossier-release-code = Выдача { $code }
dossier-contents = Содержание

dossier-fact-reference = Номер
dossier-fact-kind = Вид
dossier-fact-office = Отделение
dossier-fact-recipient = Получатель
dossier-fact-purpose = Цель
dossier-fact-profile = Профиль изъятий
dossier-fact-classification = Гриф
dossier-fact-made = Дата составления
dossier-fact-standard = Стандарт доказывания
dossier-fact-release = Выдача
dossier-fact-state = Состояние дела
dossier-fact-opened = Открыто
dossier-fact-mission = Миссия
dossier-fact-mandate = Основание мандата

dossier-cover-contents = В этом документе изложено то, что записано по делу { $reference }: { $events ->
        [one] { $events } событие
        [few] { $events } события
        [many] { $events } событий
       *[other] { $events } события
    }, { $acts ->
        [one] { $acts } деяние
        [few] { $acts } деяния
        [many] { $acts } деяний
       *[other] { $acts } деяния
    }, { $persons ->
        [one] { $persons } лицо
        [few] { $persons } лица
        [many] { $persons } лиц
       *[other] { $persons } лица
    } и { $exhibits ->
        [one] { $exhibits } доказательство
        [few] { $exhibits } доказательства
        [many] { $exhibits } доказательств
       *[other] { $exhibits } доказательства
    }. Лица названы псевдонимами; кто они, в этом документе не указано.
dossier-cover-verify = Для каждого доказательства приведен хеш SHA-256 его исходного файла. Тот, кому передано доказательство, может вычислить хеш стандартным средством, например sha256sum, и сравнить его со списком. Файл, который отличается хотя бы одним битом, имеет другой хеш.
dossier-cover-draft = Это проект для собственной группы. Он не прошел рассмотрение, согласий может не хватать, и он не должен выходить за пределы группы.

dossier-part-summary = Краткое изложение
dossier-part-scope = Мандат, охват, метод и ограничения
dossier-part-standard = Стандарт доказывания
dossier-part-chronology = Хронология
dossier-part-events = События
dossier-part-persons = Затронутые лица
dossier-part-involvement = Предполагаемая причастность
dossier-part-exhibits = Доказательства
dossier-part-gaps = Пробелы и опущенные данные
dossier-part-custody = Приложение A. Сохранность доказательств
dossier-part-codes = Приложение B. Использованные коды
dossier-part-closing = Об этом документе

dossier-nothing-recorded = Записей нет.
dossier-no-summary = Краткое изложение не составлено.
dossier-no-scope = Охват и метод не описаны.
dossier-standard-text = Если не указано иное, изложенное ниже отвечает следующему стандарту: { $standard }.
dossier-standard-unset = Для этого дела стандарт доказывания не установлен.
dossier-events-of-case = { $count ->
        [one] В деле { $count } событие.
        [few] В деле { $count } события.
        [many] В деле { $count } событий.
       *[other] В деле { $count } события.
    } Даты приведены с той точностью, с какой они известны; если дата не определена, указаны самый ранний и самый поздний день.

dossier-head-date = Дата
dossier-head-event = Событие
dossier-head-place = Место
dossier-head-act = Деяние
dossier-head-victim = Пострадавший
dossier-head-when = Когда
dossier-head-count = Число
dossier-head-methods = Способ
dossier-head-source = Источник
dossier-head-grade = Оценка
dossier-head-received = Получено
dossier-head-content = Что говорится
dossier-head-person = Лицо
dossier-head-sex = Пол
dossier-head-age = Возраст
dossier-head-further = Дополнительные данные
dossier-head-perpetrator = Предполагаемый исполнитель
dossier-head-degree = Степень
dossier-head-basis = Основание
dossier-head-reply = Ответ
dossier-head-time = Время (UTC)
dossier-head-step = Действие
dossier-head-by = Кем
dossier-head-result = Результат
dossier-head-code = Код
dossier-head-list = Перечень
dossier-head-meaning = Значение
dossier-head-gap = Пробел
dossier-head-concerns = К чему относится
dossier-head-entry = Запись

dossier-acts = Деяния
dossier-sources = Источники
dossier-narrative = Что произошло
dossier-contradiction = Значения поля «{ $field }» противоречат друг другу. Приведены все, первым — то, которое показано в других местах:
dossier-contradiction-value = { $value } (автор записи: { $author }, { $time })
dossier-date-span = между { $earliest } и { $latest }
dossier-date-as-written = { $span } (записано как { $written })
dossier-count-range = { $best } (не менее { $min }, не более { $max })
dossier-count-at-least = не менее { $min }
dossier-count-at-most = не более { $max }
dossier-first-hand = из первых рук
dossier-not-first-hand = не из первых рук
dossier-not-stated = не указано
dossier-withheld = не раскрывается
dossier-sealed = защищено
dossier-erased = стерто
dossier-dropped = опущено
dossier-yes = да
dossier-no = нет
dossier-conflict-mark = есть противоречие

dossier-exhibit-number = Доказательство
dossier-exhibit-hash = SHA-256
dossier-exhibit-size = Размер
dossier-exhibit-bytes = { $size ->
        [one] { $size } байт
        [few] { $size } байта
        [many] { $size } байт
       *[other] { $size } байта
    }
dossier-exhibit-type = Тип файла
dossier-exhibit-from = От кого
dossier-exhibit-collected = Дата получения
dossier-exhibit-captured = Дата съемки
dossier-exhibit-custody = Сохранность
dossier-exhibit-duplicate = Тот же файл, что и { $number }
dossier-exhibit-caption = Доказательство { $number }. { $description }
dossier-exhibit-alternative = Изображение доказательства { $number }: { $description }
dossier-exhibit-not-judged = Не показано: пока никто не оценил, виден ли на изображении человек.
dossier-exhibit-shows-person = Не показано: на изображении виден человек, и копии с изъятиями нет.
dossier-exhibit-protected = Не показано: этот файл запечатан как личные данные.
dossier-exhibit-graphic = Не показано: шокирующее содержание.
dossier-exhibit-not-readable = Не показано: файл не удалось преобразовать в изображение.
dossier-custody-line = { $step }, { $time }
dossier-custody-chain = { $count ->
        [one] Зафиксировано { $count } действие с доказательством, без разрывов в цепочке.
        [few] Зафиксированы { $count } действия с доказательством, без разрывов в цепочке.
        [many] Зафиксировано { $count } действий с доказательством, без разрывов в цепочке.
       *[other] Зафиксировано { $count } действия с доказательством, без разрывов в цепочке.
    }
dossier-custody-intro = Каждое обращение с доказательством — это запись журнала, подписанная участником, который его произвел, и связанная с предыдущей записью. На нее указывает номер записи.

dossier-gaps-intro = В этом перечне указано, чего нет в документе и почему.
dossier-gaps-none = Пробелов нет.
dossier-missing-glyphs = Знаки, для которых нет начертания, напечатаны в виде номеров: { $list }.

dossier-closing-authors = Авторы
dossier-closing-reviewer = Проверяющий
dossier-closing-not-reviewed = Рассмотрение не проводилось
dossier-closing-consent = Согласие, на котором основан документ
dossier-closing-consent-draft = Проект для собственной группы: внутренний учет
dossier-closing-head = Вершина журнала
dossier-closing-version = Составлено в программе
dossier-closing-time = Время выдачи

dossier-note-contents = Что содержит этот документ
dossier-note-handling = Обращение с документом
dossier-note-verify = Как его проверить
dossier-and-more = { $names } и ещё { $count }
