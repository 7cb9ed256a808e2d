### Checked by: nobody yet (not yet read by a native speaker)
### Texts of the documents that leave as PDF. They are read by lawyers of both sides: exact, calm, no guilt stated.

dossier-title-full = ملف القضية
dossier-page = صفحة { $page } من { $pages }
dossier-draft = مسودة
dossier-demo = عرض تجريبي
dossier-caveat = ادعاءات، وليست أحكاما بالإدانة
dossier-classification-u = غير سري
dossier-classification-c = سري
dossier-classification-sc = سري للغاية
dossier-copy-own-team = مسودة لاستعمال الفريق وحده. لا يجوز تمريرها إلى غيره.
dossier-release-code = الوثيقة الصادرة { $code }
dossier-contents = المحتويات

dossier-fact-reference = الرقم المرجعي
dossier-fact-kind = النوع
dossier-fact-office = المكتب
dossier-fact-recipient = الجهة المتلقية
dossier-fact-purpose = الغرض
dossier-fact-profile = قواعد الحجب
dossier-fact-classification = التصنيف
dossier-fact-made = تاريخ الإعداد
dossier-fact-standard = معيار الإثبات
dossier-fact-release = الوثيقة الصادرة
dossier-fact-state = حالة القضية
dossier-fact-opened = تاريخ الفتح
dossier-fact-mission = البعثة
dossier-fact-mandate = أساس الولاية

dossier-cover-contents = تعرض هذه الوثيقة ما هو مسجل في القضية { $reference }: { $events ->
        [zero] لا أحداث
        [one] حدث واحد
        [two] حدثان
        [few] { $events } أحداث
        [many] { $events } حدثا
       *[other] { $events } حدث
    }، { $acts ->
        [zero] لا أفعال
        [one] فعل واحد
        [two] فعلان
        [few] { $acts } أفعال
        [many] { $acts } فعلا
       *[other] { $acts } فعل
    }، { $persons ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $persons } أشخاص
        [many] { $persons } شخصا
       *[other] { $persons } شخص
    }، { $exhibits ->
        [zero] لا مواد إثبات
        [one] مادة إثبات واحدة
        [two] مادتا إثبات
        [few] { $exhibits } مواد إثبات
        [many] { $exhibits } مادة إثبات
       *[other] { $exhibits } مادة إثبات
    }. ويُشار إلى الأشخاص بأسماء مستعارة؛ وليس في هذه الوثيقة ما يبيّن هوياتهم.
dossier-cover-verify = تُدرج كل مادة إثبات مع قيمة التجزئة SHA-256 الخاصة بملفها الأصلي. ويمكن لكل من يتلقى مادة إثبات أن يحسب هذه القيمة بأداة معتادة مثل sha256sum وأن يقارنها بالقائمة. وأي ملف يختلف ولو في بت واحد تكون له قيمة أخرى.
dossier-cover-draft = هذه مسودة لاستعمال الفريق وحده. لم تُراجع بعد، وقد تنقصها موافقات، ويجب ألا تغادر الفريق.

dossier-part-summary = الموجز
dossier-part-scope = الولاية والنطاق والمنهج والحدود
dossier-part-standard = معيار الإثبات
dossier-part-chronology = التسلسل الزمني
dossier-part-events = الأحداث
dossier-part-persons = الأشخاص المعنيون
dossier-part-involvement = الضلوع المزعوم
dossier-part-exhibits = مواد الإثبات
dossier-part-gaps = الثغرات وما لم يُدرج
dossier-part-custody = المرفق ألف: حيازة مواد الإثبات
dossier-part-codes = المرفق باء: الرموز المستعملة
dossier-part-closing = عن هذه الوثيقة

dossier-nothing-recorded = لا شيء مسجل.
dossier-no-summary = لم يُكتب موجز.
dossier-no-scope = لم يُوصف النطاق والمنهج.
dossier-standard-text = ما لم يُذكر خلاف ذلك، يستند ما يلي إلى معيار الإثبات هذا: { $standard }.
dossier-standard-unset = لم يُحدد معيار إثبات لهذه القضية.
dossier-events-of-case = { $count ->
        [zero] لا تتضمن القضية أي حدث
        [one] تتضمن القضية حدثا واحدا
        [two] تتضمن القضية حدثين
        [few] تتضمن القضية { $count } أحداث
        [many] تتضمن القضية { $count } حدثا
       *[other] تتضمن القضية { $count } حدث
    }. وتُذكر التواريخ بالدقة المعروفة؛ وحيثما كان التاريخ غير مؤكد، يُذكر أول يوم ممكن وآخر يوم ممكن.

dossier-head-date = التاريخ
dossier-head-event = الحدث
dossier-head-place = المكان
dossier-head-act = الفعل
dossier-head-victim = الضحية
dossier-head-when = متى
dossier-head-count = العدد
dossier-head-methods = الأسلوب
dossier-head-source = المصدر
dossier-head-grade = التقييم
dossier-head-received = تاريخ الورود
dossier-head-content = المضمون
dossier-head-person = الشخص
dossier-head-sex = الجنس
dossier-head-age = العمر
dossier-head-further = تفاصيل أخرى
dossier-head-perpetrator = المرتكب المزعوم
dossier-head-degree = الدرجة
dossier-head-basis = الأساس
dossier-head-reply = الرد
dossier-head-time = الوقت (بالتوقيت العالمي)
dossier-head-step = الإجراء
dossier-head-by = القائم به
dossier-head-result = النتيجة
dossier-head-code = الرمز
dossier-head-list = القائمة
dossier-head-meaning = المعنى
dossier-head-gap = الثغرة
dossier-head-concerns = ما تتعلق به
dossier-head-entry = القيد

dossier-acts = الأفعال
dossier-sources = المصادر
dossier-narrative = ما حدث
dossier-contradiction = قيم «{ $field }» يناقض بعضها بعضا. وتُذكر كلها هنا، وأولها القيمة المعروضة في المواضع الأخرى:
dossier-contradiction-value = { $value } (أدخلها { $author }، { $time })
dossier-date-span = بين { $earliest } و{ $latest }
dossier-date-as-written = { $span } (كما سُجل: { $written })
dossier-count-range = { $best } (على الأقل { $min }، وعلى الأكثر { $max })
dossier-count-at-least = على الأقل { $min }
dossier-count-at-most = على الأكثر { $max }
dossier-first-hand = معرفة مباشرة
dossier-not-first-hand = معرفة غير مباشرة
dossier-not-stated = لم يُذكر
dossier-withheld = لم يُفصح عنه
dossier-sealed = محمي
dossier-erased = مُحي
dossier-dropped = لم يُدرج
dossier-yes = نعم
dossier-no = لا
dossier-conflict-mark = متناقض

dossier-exhibit-number = مادة الإثبات
dossier-exhibit-hash = SHA-256
dossier-exhibit-size = الحجم
dossier-exhibit-bytes = { $size } بايت
dossier-exhibit-type = نوع الوسائط
dossier-exhibit-from = المصدر
dossier-exhibit-collected = الجمع
dossier-exhibit-captured = الالتقاط
dossier-exhibit-custody = الحيازة
dossier-exhibit-duplicate = الملف نفسه في { $number }
dossier-exhibit-caption = مادة الإثبات { $number }. { $description }
dossier-exhibit-alternative = صورة مادة الإثبات { $number }: { $description }
dossier-exhibit-not-judged = غير معروضة: لم يقرر أحد بعد هل يظهر شخص في هذه الصورة.
dossier-exhibit-shows-person = غير معروضة: يظهر في هذه الصورة شخص، ولا توجد نسخة محجوبة منها.
dossier-exhibit-protected = غير معروضة: هذا الملف مختوم كما تختم الهويات.
dossier-exhibit-graphic = غير معروضة: مشاهد قاسية.
dossier-exhibit-not-readable = غير معروضة: تعذر تحويل الملف إلى صورة.
dossier-custody-line = { $step }، { $time }
dossier-custody-chain = { $count ->
        [zero] لم يُسجل أي إجراء حيازة.
        [one] سُجل إجراء حيازة واحد، دون انقطاع في السلسلة.
        [two] سُجل إجراءا حيازة، دون انقطاع في السلسلة.
        [few] سُجلت { $count } إجراءات حيازة، دون انقطاع في السلسلة.
        [many] سُجل { $count } إجراء حيازة، دون انقطاع في السلسلة.
       *[other] سُجل { $count } إجراء حيازة، دون انقطاع في السلسلة.
    }
dossier-custody-intro = كل إجراء يُتخذ بشأن مادة إثبات هو قيد في دفتر القيود، وقّعه العضو الذي قام به، وهو مربوط بالقيد السابق له. ورقم القيد يدل عليه.

dossier-gaps-intro = تبيّن هذه القائمة ما ينقص الوثيقة وسبب نقصه.
dossier-gaps-none = لا شيء ناقص.
dossier-missing-glyphs = الأحرف التي لا يتوافر لها شكل مطبوع تُكتب برقمها: { $list }.

dossier-closing-authors = معدّو الوثيقة
dossier-closing-reviewer = المراجِع
dossier-closing-not-reviewed = لم تُراجع
dossier-closing-consent = أساس الموافقة
dossier-closing-consent-draft = مسودة لاستعمال الفريق وحده: تسجيل داخلي
dossier-closing-head = رأس دفتر القيود
dossier-closing-version = أُعدت ببرنامج
dossier-closing-time = وقت الإصدار

dossier-note-contents = محتويات هذه الوثيقة
dossier-note-handling = قواعد التداول
dossier-note-verify = كيفية التحقق منها
dossier-and-more = { $names } و{ $count } غيرها
