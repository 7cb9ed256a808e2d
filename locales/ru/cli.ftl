### Checked by: nobody yet (not yet read by a native speaker)
### What the terminal says. Commands, options and file names stay as they are in every language.

## Asking for the passphrase.

cli-passphrase = Парольная фраза:
cli-passphrase-new = Новая парольная фраза:
cli-passphrase-again = Та же парольная фраза еще раз:
cli-passphrase-differs = Они не совпадают. Введите обе снова.

## Work that is stopped or was interrupted. $case is a case number.

cli-stopping = Работа остановится в ближайшем безопасном месте. Ничего не останется сделанным наполовину.
cli-intake-interrupted = Прием файлов в дело { $case } был прерван. Добавьте те же файлы снова, чтобы завершить его.
cli-intake-stopped = Прием остановлен. Перечисленные файлы сохранены; добавьте остальные снова.

## The recovery words, shown once when a vault is made. $file is the file the member asked for.

cli-words-head = Эти 24 слова восстановления открывают хранилище, если парольная фраза утрачена. Запишите их на бумаге в этом порядке и храните лист отдельно от компьютера. Они показываются только один раз.
cli-words-file = Слова восстановления находятся в файле { $file }. Перепишите их на бумагу, затем уничтожьте файл.
cli-words-next = Теперь подтвердите их: amparo vault recovery confirm --words-file FILE. До этого ничего нельзя сохранить.
cli-recovery-done = Слова восстановления подтверждены. Теперь можно сохранять карточки.

## What is told of a vault: labels, short and without a full stop.

cli-vault-made = Хранилище создано.
cli-vault = Хранилище
cli-office = Офис
cli-member = Участник
cli-roles = Роли
cli-recovery = Слова восстановления
cli-recovery-confirmed = подтверждены
cli-recovery-unconfirmed = еще не подтверждены
cli-demonstration = Все в этом хранилище вымышлено.
cli-demo-made = Демонстрационное хранилище создано. Все в нем вымышлено.

## Verification and rebuilding.

cli-verify-clean = Повреждений не найдено.
cli-verify-damage = Найдены повреждения.
cli-verify-incomplete = Проверить удалось не все.
cli-files = Файлы
cli-entries = Записи
cli-objects = Хранящиеся копии
cli-state-hash = Хеш состояния
cli-state-hash-before = Хеш состояния до этого
cli-identity-state-hash = Хеш состояния с данными о личности
cli-rebuilt = База данных построена заново из журнала и показывает то же, что и раньше.
cli-rebuilt-differs = База данных построена заново из журнала. До этого она показывала не то, что в журнале.

## What was saved. $ref is a reference, such as KIN-2026-A0001.

cli-case-opened = Дело { $ref } открыто.
cli-record-saved = Сохранено: { $ref }
cli-erased-done = Все значения этого поля стерты навсегда.

## Words that stand in the place of a value.

cli-id = Идентификатор
cli-yes = Да
cli-no = Нет
cli-protected = защищено
cli-erased = стерто
cli-conflict = Значения, противоречащие друг другу:
cli-nothing-found = Ничего не найдено.

## History: heads of columns, and what was done with a value.

cli-when = Когда
cli-who = Кто
cli-what = Что
cli-value = Значение
cli-entry = Запись
cli-op-set = записано
cli-op-add = добавлено
cli-op-remove = убрано
cli-op-erase = стерто
cli-erased-by = Стер(ла) { $who }, { $when }. Причина: { $reason }. Основание: { $authority }.

## Lists and searches. $cursor is copied from one command to the next.

cli-record = Карточка
cli-kind = Вид
cli-texts = Содержание
cli-shown = Показано: { $shown } из { $total }
cli-next-page = Следующая страница: --after { $cursor }
cli-grade = Сходство
cli-why = Почему

## How alike two names are, and why they may be one.

cli-grade-same = совпадает
cli-grade-strong = сильное
cli-grade-possible = возможное
cli-grade-weak = слабое
cli-match-same-after-folding = то же написание, кроме знаков и форм букв
cli-match-same-in-latin-letters = совпадает латинскими буквами
cli-match-same-consonants = те же согласные
cli-match-similar-consonants = похожие согласные
cli-match-similar-spelling = похожее написание
cli-match-joined-or-split = слова слитно или раздельно
cli-match-part-of-name = часть имени
cli-match-initial-only = только инициал

## Exhibits, documents and imports. $number is the number of an exhibit.

cli-file = Файл
cli-remark = Примечание
cli-duplicate = тот же файл, что { $number }
cli-was-there = принят ранее
cli-result = Результат
cli-fixity-clean = Каждое доказательство таково, каким было принято.
cli-fixity-damage = Одно из доказательств отличается от принятого.
cli-exported = Рабочая копия записана.
cli-dossier-made = Документ записан.
cli-pages = Страницы
cli-gaps = Пробелы
cli-not-printed = Напечатано не так, как есть
cli-imported = Файл принят.
cli-rows = Строки
cli-rows-skipped = Уже есть в деле, оставлены без изменений
cli-odd-lines = Необычные строки

## What reading a file ran into while it was taken in; the file itself is safe.

cli-note-empty = файл пуст
cli-note-head-only = просмотрено только его начало
cli-note-truncated = он обрывается
cli-note-type-unknown = его тип неизвестен
cli-note-metadata-damaged = его метаданные повреждены
cli-note-metadata-partly = его метаданные прочитаны частично
cli-note-metadata-cut = длинные метаданные сокращены
cli-note-position-unreadable = место прочитать не удалось
cli-note-time-unreadable = время прочитать не удалось
cli-note-picture-unreadable = изображение прочитать не удалось
cli-note-picture-not-decodable = изображения этого типа показать нельзя
cli-note-too-many-pixels = изображение слишком велико для показа
cli-note-sound-unreadable = звук прочитать не удалось
cli-note-decoder-failed = содержимое просмотреть не удалось
cli-note-decoder-died = просмотр содержимого завершился сбоем
cli-note-decoder-timed-out = просмотр содержимого занял слишком много времени

## Kinds of records and their fields.

cli-field = Поле
cli-name = Название
cli-holds = Содержит
cli-code = Код
cli-required = Обязательны
cli-remark-required = обязательно
cli-remark-identity = защищено
cli-remark-machine = пишет Amparo
