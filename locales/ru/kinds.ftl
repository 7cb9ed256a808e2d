### Checked by: nobody yet (not yet read by a native speaker)
### Names of the kinds of records, one and many (kind-<kind>, kind-<kind>-plural).

# What a member works on: one matter with its events, persons and evidence.
kind-case = Дело
# Many of: case.
kind-case-plural = Дела

# The part a person plays in one case.
kind-case-role = Роль в деле
# Many of: role in a case.
kind-case-role-plural = Роли в деле

# What happened, at a time and in a place.
kind-event = Событие
# Many of: event.
kind-event-plural = События

# One type of act against one victim or one counted group.
kind-act = Деяние
# Many of: act.
kind-act-plural = Деяния

# A person or a counted group, known by a pseudonym.
kind-person = Лицо
# Many of: person.
kind-person-plural = Лица

# How a person or group took part in an act.
kind-involvement = Причастность
# Many of: involvement.
kind-involvement-plural = Случаи причастности

# What a source told about an event. The plural is the same word in English; use your language's natural plural or "items of information".
kind-information = Сведения
# Many of: information.
kind-information-plural = Сведения

# An item of evidence with its number; the file itself is sealed elsewhere.
kind-exhibit = Доказательство
# Many of: exhibit.
kind-exhibit-plural = Доказательства

# A copy made from an exhibit, for printing, viewing or with parts blacked out.
kind-derivative = Производная копия
# Many of: derivative.
kind-derivative-plural = Производные копии

# One thing that was done with an exhibit, in its chain of custody.
kind-custody-event = Действие с доказательством
# Many of: custody event.
kind-custody-event-plural = Действия с доказательствами

# What a person allows, as given at one time.
kind-consent = Согласие
# Many of: consent.
kind-consent-plural = Согласия

# One pair of purpose and recipient, with its answer.
kind-consent-cell = Ячейка согласия
# Many of: consent cell.
kind-consent-cell-plural = Ячейки согласия

# A text of a record in another language.
kind-translation = Перевод
# Many of: translation.
kind-translation-plural = Переводы

# A document that left the office, or was drafted.
kind-release = Выдача
# Many of: release.
kind-release-plural = Выдачи

# A value that was destroyed lawfully.
kind-erasure = Стирание
# Many of: erasure.
kind-erasure-plural = Стирания

# The note that one laptop has destroyed the value.
kind-erasure-done = Выполненное стирание
# Many of: completed erasure.
kind-erasure-done-plural = Выполненные стирания

# An action noted because it leaves no other trace.
kind-audit-event = Запись аудита
# Many of: audit entry.
kind-audit-event-plural = Записи аудита

# The note that a member typed the recovery words again.
kind-recovery-confirmed = Подтверждение слов восстановления
# Many of: recovery confirmation.
kind-recovery-confirmed-plural = Подтверждения слов восстановления

# The office whose vault this is.
kind-office = Отделение
# Many of: office.
kind-office-plural = Отделения

# A person who works in the office and can open the vault.
kind-member = Участник
# Many of: member.
kind-member-plural = Участники

# One copy of the vault on one laptop.
kind-replica = Реплика
# Many of: replica.
kind-replica-plural = Реплики

# The chain of entries of one member on one laptop.
kind-log = Цепочка записей
# Many of: log.
kind-log-plural = Цепочки записей

# The key of a closed compartment for a time.
kind-compartment-epoch = Ключ раздела
# Many of: compartment key.
kind-compartment-epoch-plural = Ключи раздела

# The key of a compartment, locked for one member.
kind-compartment-wrap = Допуск к разделу
# Many of: compartment grant.
kind-compartment-wrap-plural = Допуски к разделу
