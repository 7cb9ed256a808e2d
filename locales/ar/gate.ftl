### Checked by: nobody yet (not yet read by a native speaker)
### What the gate answers: its steps, and why something stops, is left out, or is named as a gap.

gate-step-embargo = الحظر المؤقت وتنبيه الحماية
gate-step-role = دور العضو
gate-step-review = المراجعة
gate-step-consent = الموافقة
gate-step-child = الأطفال
gate-step-sensitivity = درجة الحساسية وصلاحية الاطلاع
gate-step-source = حماية المصادر
gate-step-jigsaw = تفاصيل تكشف الهوية عند جمعها
gate-step-small-cells = الأعداد الصغيرة
gate-step-metadata = البيانات الوصفية والصور
gate-step-never = ما لا يغادر أبدا
gate-step-two-persons = الإصدار بموافقة شخصين
gate-step-log = سجل الوثائق الصادرة

gate-stop-case-missing = القضية غير موجودة هنا
gate-stop-known-gap = من المعروف أن قيودا من القضية ناقصة
gate-stop-rolled-back = أُعيدت الخزنة إلى حالة أقدم
gate-stop-restored-without-exchange = استُرجعت الخزنة ولم يجر بعد ذلك تبادل مع مكتب آخر
gate-stop-embargo = على القضية حظر مؤقت
gate-stop-protection-alert = على القضية أو على أحد الأشخاص تنبيه حماية
gate-stop-role-lacks-document = دورك لا يسمح بهذه الوثيقة لهذه الجهة المتلقية
gate-stop-profile-too-wide = قواعد الحجب أوسع مما تسمح به هذه الجهة المتلقية
gate-stop-nothing-left = لا يبقى شيء بعد استبعاد الأشخاص الذين لم يوافقوا
gate-stop-case-too-sensitive = درجة حساسية القضية أعلى مما يجوز لهذه الجهة المتلقية الاطلاع عليه

gate-not-judged-review = لم تُسجل أي مراجعة
gate-not-judged-child-assent = ربما كان أحد الأشخاص طفلا، ولم يُبت في موافقة مقدم الرعاية وقبول الطفل
gate-not-judged-source-facts = لم يُبت فيما إذا كانت الوقائع تدل على مصدر محمي
gate-not-judged-combinations = لم يُبت فيما إذا كانت التفاصيل مجتمعة تكشف هوية أحد
gate-not-judged-small-numbers = لم يُبت في الأعداد الصغيرة
gate-not-judged-second-person = لم يوافق شخص ثان على الإصدار

gate-drop-consent-missing = لا توجد موافقة لهذا الغرض وهذه الجهة المتلقية
gate-drop-consent-ask-again = يجب سؤال الشخص من جديد
gate-drop-consent-refused = أجاب الشخص «لا»
gate-drop-consent-withdrawn = سحب الشخص موافقته
gate-drop-consent-expired = انتهت مدة الموافقة
gate-drop-consent-level = الموافقة لا تصل إلى هذا الحد
gate-drop-about-dropped-person = عن شخص لم تُدرج بياناته
gate-drop-part-of-dropped = جزء من سجل لم يُدرج
gate-drop-child = لا يُذكر أبدا اسم شخص ربما كان طفلا
gate-drop-clearance = حساسيته أعلى مما يجوز للجهة المتلقية الاطلاع عليه
gate-drop-no-trace = مصدر لا يجوز أن يخرج أي أثر له
gate-drop-picture-not-judged = لم يقرر أحد هل يظهر شخص في الصورة
gate-drop-picture-shows-person = يظهر في الصورة شخص، ولا توجد نسخة محجوبة منها
gate-drop-picture-protected = الملف مختوم كما تختم الهويات، ولا تخرج أي هوية
gate-drop-identity = هوية محمية
gate-drop-export-class = خارج قواعد الحجب هذه
gate-drop-other-case = ينتمي إلى قضية أخرى
gate-drop-unknown = مكتوب بإصدار أحدث من البرنامج
gate-drop-audit = سجلات من اطلع على ماذا لا تغادر أبدا
gate-drop-own-pseudonym = الاسم المستعار الخاص بالفريق نفسه ليس لغيره
gate-drop-no-pseudonym = ليس للشخص اسم مستعار لهذه الجهة المتلقية
gate-drop-holds-identity = في النص هوية محمية
gate-drop-refers-to-dropped = يحيل إلى سجل لم يُدرج

gate-gap-consent-missing = لا توجد موافقة مسجلة؛ واستُعمل الاسم المستعار
gate-gap-consent-ask-again = يجب سؤال الشخص من جديد؛ واستُعمل الاسم المستعار
gate-gap-picture-not-judged = لم يقرر أحد هل يظهر شخص في الصورة
gate-gap-picture-shows-person = يظهر في الصورة شخص، ولا توجد نسخة محجوبة منها
gate-gap-picture-protected = الملف مختوم كما تختم الهويات، ولا تخرج أي هوية
gate-gap-erased = مُحي
gate-gap-sealed = محمي، لم يُعرض
gate-gap-conflict = قيم يناقض بعضها بعضا
gate-gap-not-stated = لم يُذكر
gate-gap-record-missing = سجل يُحال إليه غير موجود هنا
gate-gap-holds-identity = لم يُدرج نص كانت فيه هوية محمية
gate-gap-step-not-judged = لم يُبت في إحدى خطوات البوابة

gate-custody-empty = لم يُسجل أي إجراء حيازة
gate-custody-no-beginning = ليس لسلسلة الحيازة بداية
gate-custody-never-hashed = لم تُسجل أي قيمة تجزئة
gate-custody-never-sealed = لم يُسجل ختمها قط
gate-custody-fixity-failed = أظهر أحد فحوص قيمة التجزئة عدم المطابقة
gate-custody-time-runs-back = أوقات إجراءات الحيازة تسير إلى الوراء
gate-custody-corrects-nothing = أحد التصحيحات لا يشير إلى إجراء سابق
gate-custody-after-destruction = سُجل شيء بعد إتلافها
