### Checked by: nobody yet (not yet read by a native speaker)
### Names of the kinds of records, one and many (kind-<kind>, kind-<kind>-plural).

# What a member works on: one matter with its events, persons and evidence.
kind-case = قضية
# Many of: case.
kind-case-plural = القضايا

# The part a person plays in one case.
kind-case-role = دور في قضية
# Many of: role in a case.
kind-case-role-plural = الأدوار في القضايا

# What happened, at a time and in a place.
kind-event = حدث
# Many of: event.
kind-event-plural = الأحداث

# One type of act against one victim or one counted group.
kind-act = فعل
# Many of: act.
kind-act-plural = الأفعال

# A person or a counted group, known by a pseudonym.
kind-person = شخص
# Many of: person.
kind-person-plural = الأشخاص

# How a person or group took part in an act.
kind-involvement = ضلوع في فعل
# Many of: involvement.
kind-involvement-plural = حالات الضلوع

# What a source told about an event. The plural is the same word in English; use your language's natural plural or "items of information".
kind-information = معلومة
# Many of: information.
kind-information-plural = المعلومات

# An item of evidence with its number; the file itself is sealed elsewhere.
kind-exhibit = مادة إثبات
# Many of: exhibit.
kind-exhibit-plural = مواد الإثبات

# A copy made from an exhibit, for printing, viewing or with parts blacked out.
kind-derivative = نسخة مشتقة
# Many of: derivative.
kind-derivative-plural = النسخ المشتقة

# One thing that was done with an exhibit, in its chain of custody.
kind-custody-event = إجراء حيازة
# Many of: custody event.
kind-custody-event-plural = إجراءات الحيازة

# What a person allows, as given at one time.
kind-consent = موافقة
# Many of: consent.
kind-consent-plural = الموافقات

# One pair of purpose and recipient, with its answer.
kind-consent-cell = خانة موافقة
# Many of: consent cell.
kind-consent-cell-plural = خانات الموافقة

# A text of a record in another language.
kind-translation = ترجمة
# Many of: translation.
kind-translation-plural = الترجمات

# A document that left the office, or was drafted.
kind-release = وثيقة صادرة
# Many of: release.
kind-release-plural = الوثائق الصادرة

# A value that was destroyed lawfully.
kind-erasure = محو
# Many of: erasure.
kind-erasure-plural = عمليات المحو

# The note that one laptop has destroyed the value.
kind-erasure-done = محو منجز
# Many of: completed erasure.
kind-erasure-done-plural = عمليات المحو المنجزة

# An action noted because it leaves no other trace.
kind-audit-event = قيد تدقيق
# Many of: audit entry.
kind-audit-event-plural = قيود التدقيق

# The note that a member typed the recovery words again.
kind-recovery-confirmed = تأكيد كلمات الاستعادة
# Many of: recovery confirmation.
kind-recovery-confirmed-plural = تأكيدات كلمات الاستعادة

# The office whose vault this is.
kind-office = مكتب
# Many of: office.
kind-office-plural = المكاتب

# A person who works in the office and can open the vault.
kind-member = عضو
# Many of: member.
kind-member-plural = الأعضاء

# One copy of the vault on one laptop.
kind-replica = نسخة من الخزنة
# Many of: replica.
kind-replica-plural = نسخ الخزنة

# The chain of entries of one member on one laptop.
kind-log = سلسلة قيود
# Many of: log.
kind-log-plural = سلاسل القيود

# The key of a closed compartment for a time.
kind-compartment-epoch = مفتاح القسم المغلق
# Many of: compartment key.
kind-compartment-epoch-plural = مفاتيح الأقسام المغلقة

# The key of a compartment, locked for one member.
kind-compartment-wrap = منح مفتاح القسم المغلق
# Many of: compartment grant.
kind-compartment-wrap-plural = عمليات منح مفاتيح الأقسام المغلقة
