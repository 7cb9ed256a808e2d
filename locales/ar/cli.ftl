### Checked by: nobody yet (not yet read by a native speaker)
### What the terminal says. Commands, options and file names stay as they are in every language.

## Asking for the passphrase.

cli-passphrase = عبارة المرور:
cli-passphrase-new = عبارة المرور الجديدة:
cli-passphrase-again = عبارة المرور نفسها مرة أخرى:
cli-passphrase-differs = العبارتان غير متطابقتين. اكتبهما من جديد.

## Work that is stopped or was interrupted. $case is a case number.

cli-stopping = سيتوقف العمل عند أول موضع آمن. لن يبقى شيء ناقصا.
cli-intake-interrupted = انقطع إدخال الملفات في القضية { $case }. أضف الملفات نفسها من جديد لإتمامه.
cli-intake-stopped = أُوقف الإدخال. الملفات المذكورة محفوظة؛ أضف الملفات الأخرى من جديد.

## The recovery words, shown once when a vault is made. $file is the file the member asked for.

cli-words-head = كلمات الاستعادة هذه، وعددها ٢٤، تفتح الخزنة إذا ضاعت عبارة المرور. اكتبها على ورقة بهذا الترتيب، واحفظ الورقة بعيدا عن هذا الحاسوب. لا تُعرض إلا مرة واحدة.
cli-words-file = كلمات الاستعادة موجودة في الملف { $file }. انسخها على ورقة، ثم أتلف الملف.
cli-words-next = أكّدها الآن بهذا الأمر: amparo vault recovery confirm --words-file FILE. قبل ذلك لا يمكن حفظ شيء.
cli-recovery-done = أُكّدت كلمات الاستعادة. يمكن الآن حفظ السجلات.

## What is told of a vault: labels, short and without a full stop.

cli-vault-made = أُنشئت الخزنة.
cli-vault = الخزنة
cli-office = المكتب
cli-member = العضو
cli-roles = الأدوار
cli-recovery = كلمات الاستعادة
cli-recovery-confirmed = مؤكَّدة
cli-recovery-unconfirmed = لم تُؤكَّد بعد
cli-demonstration = كل ما في هذه الخزنة مختلق.
cli-demo-made = أُنشئت خزنة العرض التوضيحي. كل ما فيها مختلق.

## Verification and rebuilding.

cli-verify-clean = لم يُعثر على أي تلف.
cli-verify-damage = عُثر على تلف.
cli-verify-incomplete = تعذر فحص كل شيء.
cli-files = الملفات
cli-entries = القيود
cli-objects = النسخ المخزنة
cli-state-hash = قيمة تجزئة الحالة
cli-state-hash-before = قيمة تجزئة الحالة السابقة
cli-identity-state-hash = قيمة تجزئة الحالة مع الهويات
cli-rebuilt = أُنشئت قاعدة البيانات من جديد من دفتر القيود، وهي تعرض ما كانت تعرضه.
cli-rebuilt-differs = أُنشئت قاعدة البيانات من جديد من دفتر القيود. ولم تكن من قبل تعرض ما في الدفتر.

## What was saved. $ref is a reference, such as KIN-2026-A0001.

cli-case-opened = فُتحت القضية { $ref }.
cli-record-saved = حُفظ: { $ref }
cli-erased-done = مُحيت كل قيم هذا الحقل نهائيا.

## Words that stand in the place of a value.

cli-id = المعرّف
cli-yes = نعم
cli-no = لا
cli-protected = محمي
cli-erased = مُحي
cli-conflict = قيم متعارضة:
cli-nothing-found = لم يُعثر على شيء.

## History: heads of columns, and what was done with a value.

cli-when = متى
cli-who = من
cli-what = ماذا
cli-value = القيمة
cli-entry = القيد
cli-op-set = كُتب
cli-op-add = أُضيف
cli-op-remove = أُخرج
cli-op-erase = مُحي
cli-erased-by = محاه { $who }، { $when }. السبب: { $reason }. السند: { $authority }.

## Lists and searches. $cursor is copied from one command to the next.

cli-record = السجل
cli-kind = النوع
cli-texts = المحتوى
cli-shown = المعروض: { $shown } من { $total }
cli-next-page = الصفحة التالية: --after { $cursor }
cli-grade = درجة التشابه
cli-why = السبب

## How alike two names are, and why they may be one.

cli-grade-same = مطابق
cli-grade-strong = قوي
cli-grade-possible = محتمل
cli-grade-weak = ضعيف
cli-match-same-after-folding = الكتابة نفسها باستثناء العلامات وأشكال الحروف
cli-match-same-in-latin-letters = مطابق بالحروف اللاتينية
cli-match-same-consonants = الحروف الصامتة نفسها
cli-match-similar-consonants = حروف صامتة متشابهة
cli-match-similar-spelling = كتابة متشابهة
cli-match-joined-or-split = كلمات موصولة أو مفصولة
cli-match-part-of-name = جزء من الاسم
cli-match-initial-only = الحرف الأول فقط

## Exhibits, documents and imports. $number is the number of an exhibit.

cli-file = الملف
cli-remark = ملاحظة
cli-duplicate = الملف نفسه { $number }
cli-was-there = أُدخل من قبل
cli-result = النتيجة
cli-fixity-clean = كل مادة إثبات على حالها كما أُدخلت.
cli-fixity-damage = إحدى مواد الإثبات تختلف عما أُدخل.
cli-exported = كُتبت نسخة العمل.
cli-dossier-made = كُتبت الوثيقة.
cli-pages = الصفحات
cli-gaps = الثغرات
cli-not-printed = لم يُطبع كما هو
cli-imported = أُدخل الملف.
cli-rows = الصفوف
cli-rows-skipped = موجودة في القضية من قبل وتُركت كما هي
cli-odd-lines = أسطر غير مألوفة

## What reading a file ran into while it was taken in; the file itself is safe.

cli-note-empty = الملف فارغ
cli-note-head-only = فُحصت بدايته فقط
cli-note-truncated = ينتهي قبل أوانه
cli-note-type-unknown = نوعه غير معروف
cli-note-metadata-damaged = بياناته الوصفية تالفة
cli-note-metadata-partly = قُرئ جزء من بياناته الوصفية
cli-note-metadata-cut = اختُصرت بيانات وصفية طويلة
cli-note-position-unreadable = تعذرت قراءة المكان المسجل فيه
cli-note-time-unreadable = تعذرت قراءة الوقت المسجل فيه
cli-note-picture-unreadable = تعذرت قراءة الصورة
cli-note-picture-not-decodable = لا يمكن عرض الصور من هذا النوع
cli-note-too-many-pixels = الصورة أكبر من أن تُعرض
cli-note-sound-unreadable = تعذرت قراءة الصوت
cli-note-decoder-failed = تعذر فحص محتواه
cli-note-decoder-died = فشل فحص محتواه
cli-note-decoder-timed-out = استغرق فحص محتواه وقتا أطول من اللازم

## Kinds of records and their fields.

cli-field = الحقل
cli-name = الاسم
cli-holds = يحتوي على
cli-code = الرمز
cli-required = يجب ذكرها
cli-remark-required = يجب ذكره
cli-remark-identity = محمي
cli-remark-machine = يكتبه Amparo
