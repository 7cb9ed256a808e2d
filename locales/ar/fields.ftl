### Checked by: nobody yet (not yet read by a native speaker)
### Labels of fields (field-<kind>-<field>) and, as .help, one or two sentences that a field officer understands.
### Labels are short and have no full stop. Helps are sentences. Codes in quotation marks are labels in codes.ftl.

## Case: what a member works on: one matter with its events, persons and evidence.

field-case-ref = رقم القضية
    .help = رقم القضية. يضعه البرنامج من رمز البعثة والسنة وحرف هذا الحاسوب المحمول.
field-case-kind = نوع القضية
    .help = موضوع القضية. ويحدد النوع النماذج وعمليات التحقق المطبقة.
field-case-title = العنوان
    .help = عنوان قصير يدل فريقك على موضوع القضية. لا تذكر فيه أبدا اسم ضحية أو شاهد أو مصدر.
field-case-state = الحالة
    .help = المرحلة التي بلغتها القضية، من المسودة إلى الأرشيف. وتتطلب بعض الخطوات شخصا ثانيا.
field-case-mission = البعثة
    .help = الرمز القصير لبعثتك أو مكتبك، كما يرد في أرقام القضايا.
field-case-mandate-basis = أساس الولاية
    .help = القرار أو الولاية أو التعليمات التي تجيز لك العمل في هذه المسألة.
field-case-opened = تاريخ الفتح
    .help = اليوم الذي بدأ فيه العمل في القضية.
field-case-closed = تاريخ الإغلاق
    .help = اليوم الذي أُغلقت فيه القضية.
field-case-priority = الأولوية
    .help = مدى السرعة التي يجب أن تُعالج بها القضية.
field-case-standard-of-proof = معيار الإثبات
    .help = المقياس الذي تُقيَّم الوقائع على أساسه. ويجب أن تستعمل الاستنتاجات العبارة نفسها.
field-case-lead = المسؤول عن القضية
    .help = العضو المسؤول عن القضية.
field-case-team = الفريق
    .help = الأعضاء الذين يعملون في القضية.
field-case-persons = الأشخاص
    .help = الأشخاص الذين تخصهم هذه القضية، أيا كان دورهم. ويُسجل دورهم في كل فعل في سجلات الأفعال وحالات الضلوع والمعلومات.
field-case-related-events = أحداث ذات صلة
    .help = أحداث من قضايا أخرى لها أهمية هنا أيضا.
field-case-summary = الموجز
    .help = القضية في صفحة واحدة على الأكثر، لقارئ لا يعرف عنها شيئا. لا تذكر اسم أحد؛ وأشر إلى الأشخاص بأسمائهم المستعارة.
field-case-scope-and-method = النطاق والمنهج
    .help = ما جرى بحثه وكيف جرى ذلك، وما تعذر القيام به، مثل أماكن لم يُسمح لك بدخولها.
field-case-plan = الخطة
    .help = ما تفترضه، والأسئلة التي لم يُجب عنها بعد، والمصادر التي ستبحث عنها، والمخاطر التي ينطوي عليها ذلك.
field-case-conflict-of-interest = تضارب المصالح
    .help = هل لأحد من أعضاء الفريق صلة وثيقة بطرف في القضية، وما الذي اتُّخذ بشأن ذلك. اكتب «لا يوجد» إذا سألت ولم يكن هناك تضارب.
field-case-closure-reason = سبب الإغلاق
    .help = سبب إغلاق القضية.
field-case-retention = مدة الحفظ
    .help = المدة التي يجب أن تُحفظ فيها القضية، والقاعدة التي تقضي بذلك.
field-case-language = اللغة
    .help = اللغة التي كُتبت بها القضية.
field-case-sensitivity = درجة الحساسية
    .help = مقدار الضرر الذي قد يسببه اطلاع الآخرين على هذا. يمكن رفعها فوق المستوى المعتاد لهذا النوع، ولا يمكن أبدا خفضها دونه.
field-case-legal-hold = تحفظ قانوني
    .help = ما دام هذا التحفظ قائما، لا يمكن محو أي شيء في السجل. ضعه إذا كان من المحتمل أن تطلب محكمة أو جهة تحقيق هذا السجل.
field-case-embargo = حظر مؤقت
    .help = ما دام هذا الحظر قائما، لا يجوز أن يغادر شيء من القضية فريقك، بسبب مدة انتظار يفرضها القانون أو متفق عليها.
field-case-protection-alert = تنبيه حماية
    .help = ضع هذا التنبيه إذا كان أحد في القضية في خطر. فهو يوقف إصدار أي وثيقة إلى أن يُرفع.
field-case-empty-reason = سبب بقاء حقول فارغة
    .help = السبب في بقاء حقول فارغة. ويجوز دائما أن يبقى السجل ناقصا إذا كان السؤال يعرّض أحدا للخطر.

## Role in a case: the part a person plays in one case.

field-case-role-case = القضية
    .help = القضية التي ينتمي إليها هذا السجل. تُحدد عند إنشاء السجل ولا يمكن تغييرها.
field-case-role-person = الشخص
    .help = الشخص الذي يؤدي هذا الدور.
field-case-role-role = الدور
    .help = الدور الذي يؤديه الشخص في هذه القضية. ويمكن أن تكون لشخص واحد عدة أدوار، لكل منها سجل مستقل.
field-case-role-since = منذ
    .help = الوقت الذي بدأ فيه الشخص أداء هذا الدور، بأقصى دقة معروفة لديك.
field-case-role-note = ملاحظة
    .help = ما ينبغي أن يعرفه فريقك عن هذا الدور. لا تذكر اسم أحد؛ وأشر إلى الأشخاص بأسمائهم المستعارة.
field-case-role-sensitivity = درجة الحساسية
    .help = مقدار الضرر الذي قد يسببه اطلاع الآخرين على هذا. يمكن رفعها فوق المستوى المعتاد لهذا النوع، ولا يمكن أبدا خفضها دونه.

## Event: what happened, at a time and in a place.

field-event-case = القضية
    .help = القضية التي ينتمي إليها هذا السجل. تُحدد عند إنشاء السجل ولا يمكن تغييرها.
field-event-title = العنوان
    .help = عنوان قصير يبيّن ما حدث وأين. لا تذكر فيه اسم ضحية أو شاهد أو مصدر.
field-event-start = البداية
    .help = متى بدأ الحدث، بأقصى دقة معروفة لديك: يوم أو شهر أو فترة تُكتب على صيغة ISO: 2026-02-20/2026-02-28.
field-event-end = النهاية
    .help = متى انتهى الحدث، بأقصى دقة معروفة لديك. اتركه فارغا إذا لم يدم أكثر مما تبيّنه البداية.
field-event-region = الإقليم
    .help = المقاطعة أو الولاية أو أي تقسيم إداري آخر من الدرجة الأولى. وهو أدق مكان تُظهره الأرقام العلنية.
field-event-area = المنطقة
    .help = البلدة أو القرية أو المنطقة، بأقصى دقة يمكن كتابتها دون خطر.
field-event-area-code = رمز المنطقة
    .help = الرمز الرسمي للمنطقة (P-code)، إذا كان مكتبك يستعمله.
field-event-place = الموقع على الخريطة
    .help = خط العرض وخط الطول ومدى دقتهما. والمكان الدقيق قد يكشف هوية أشخاص، لذلك لا يُعطى إلا للشركاء والمحاكم.
field-event-location = المكان بالتحديد
    .help = المكان كما يسميه أهله، مثل بيت أو تقاطع طرق أو قسم من مخيم.
field-event-location-type = نوع المكان
    .help = طبيعة المكان.
field-event-description = الوصف
    .help = ما حدث، بالترتيب وبكلمات بسيطة ودون إصدار أحكام. لا تذكر اسم أحد؛ وأشر إلى الأشخاص بأسمائهم المستعارة.
field-event-impact = الأثر
    .help = ما غيّره الحدث في حياة الناس وفي المكان.
field-event-violation-status = وضع الانتهاك
    .help = مدى التأكد من أن ما حدث كان انتهاكا. اختر «غير معروف» إلى أن تبحث الأمر.
field-event-context = السياق
    .help = الوضع الذي وقع فيه الحدث، مثل نزاع أو انتخابات أو احتجاج.
field-event-clarity = الوضوح
    .help = هل يروي المصدر حدثا واحدا، أم عدة أحداث يعدّها معا.
field-event-part-of = جزء من
    .help = الحدث الأكبر الذي ينتمي إليه هذا الحدث.
field-event-date-received = تاريخ العلم بالحدث
    .help = اليوم الذي علم فيه مكتبك بالحدث أول مرة.
field-event-date-recorded = تاريخ التسجيل
    .help = اليوم الذي دُوّن فيه الحدث، إذا كان بعد اليوم الذي علمت به فيه.
field-event-project = المشروع
    .help = المشروع أو البرنامج الذي سُجل الحدث في إطاره.
field-event-external-source = مصدر خارجي
    .help = مجموعة البيانات أو المنظمة التي أُخذ منها الحدث.
field-event-external-id = رقم خارجي
    .help = الرقم الذي يحمله الحدث في مجموعة البيانات تلك.
field-event-source-row = الصف كما استُورد
    .help = جميع أعمدة الصف الذي استُورد منه الحدث، دون تغيير.
field-event-language = اللغة
    .help = اللغة التي كُتب بها الحدث.
field-event-sensitivity = درجة الحساسية
    .help = مقدار الضرر الذي قد يسببه اطلاع الآخرين على هذا. يمكن رفعها فوق المستوى المعتاد لهذا النوع، ولا يمكن أبدا خفضها دونه.
field-event-legal-hold = تحفظ قانوني
    .help = ما دام هذا التحفظ قائما، لا يمكن محو أي شيء في السجل. ضعه إذا كان من المحتمل أن تطلب محكمة أو جهة تحقيق هذا السجل.
field-event-empty-reason = سبب بقاء حقول فارغة
    .help = السبب في بقاء حقول فارغة. ويجوز دائما أن يبقى السجل ناقصا إذا كان السؤال يعرّض أحدا للخطر.

## Act: one type of act against one victim or one counted group.

field-act-case = القضية
    .help = القضية التي ينتمي إليها هذا السجل. تُحدد عند إنشاء السجل ولا يمكن تغييرها.
field-act-event = الحدث
    .help = الحدث الذي وقع الفعل أثناءه.
field-act-victim = الضحية
    .help = الشخص أو المجموعة المعدودة التي وقع عليها الفعل. أنشئ فعلا واحدا لكل ضحية أو مجموعة.
field-act-type = نوع الفعل
    .help = ما الذي ارتُكب. اختر أدق مصطلح تؤيده معلوماتك.
field-act-count = عدد الضحايا
    .help = عدد من يخصهم هذا الفعل: العدد الأدنى والعدد الأرجح والعدد الأعلى. اتركه فارغا إذا كان شخصا واحدا.
field-act-start = البداية
    .help = متى بدأ الفعل، بأقصى دقة معروفة لديك.
field-act-end = النهاية
    .help = متى انتهى الفعل، بأقصى دقة معروفة لديك.
field-act-place = الموقع على الخريطة
    .help = خط العرض وخط الطول لمكان الفعل، إذا كان غير مكان الحدث.
field-act-exact-place = المكان بالتحديد
    .help = أين وقع الفعل بالتحديد، بالكلمات. وهذا قد يكشف هوية أشخاص، لذلك لا يُعطى إلا للشركاء والمحاكم.
field-act-location-type = نوع المكان
    .help = طبيعة المكان.
field-act-description = الوصف
    .help = كيف ارتُكب الفعل، بكلمات بسيطة. لا تذكر اسم أحد؛ وأشر إلى الأشخاص بأسمائهم المستعارة.
field-act-stated-reason = السبب المعلن
    .help = السبب الذي ذكره من قاموا بالفعل، إن ذكروا سببا.
field-act-methods = الأساليب
    .help = الوسائل التي ارتُكب بها الفعل. اختر كل ما ينطبق.
field-act-attribution = موقف من تُنسب إليهم المسؤولية
    .help = ما تقوله عن الفعل السلطات أو الجماعة التي تُنسب إليها المسؤولية.
field-act-physical-consequences = العواقب البدنية
    .help = الإصابات وغيرها من الأضرار التي لحقت بالجسم. لا تكتب إلا ما يهم القضية.
field-act-psychological-consequences = العواقب النفسية
    .help = الأضرار التي لحقت بالنفس وبالحياة اليومية. لا تكتب إلا ما يهم القضية.
field-act-age-at-act = العمر وقت الفعل
    .help = عمر الضحية حين وقع الفعل، في صورة فئة عمرية.
field-act-victim-status = الوضع عند الانتهاء
    .help = ما آل إليه حال الضحية عند انتهاء الفعل.
field-act-victim-characteristics = سمات الضحية
    .help = ما جعل الضحية في حالة ضعف أو هدفا في هذا الفعل.
field-act-national-law = القانون الوطني
    .help = مواد القانون الوطني التي ربما يخالفها الفعل.
field-act-international-instruments = الصكوك الدولية
    .help = المعاهدات والمواد التي ربما يخالفها الفعل.
field-act-cause-of-death = سبب الوفاة
    .help = ما أدى إلى وفاة الشخص. لا تملأ هذا الحقل إلا في حالة الوفاة.
field-act-status-of-person-killed = صفة الشخص المقتول
    .help = هل كان الشخص المقتول مدنيا أو مقاتلا أو محميا بصفة أخرى. لا تملأ هذا الحقل إلا في حالة الوفاة.
field-act-mrm-type = انتهاك ضد الأطفال
    .help = النوع المستعمل في التقارير عن الأطفال والنزاع المسلح، إذا كانت الضحية طفلا أو أصاب الفعل مدرسة أو مستشفى.
field-act-crsv-type = العنف الجنسي المتصل بالنزاعات
    .help = النوع المستعمل في التقارير عن العنف الجنسي في النزاعات. لا تملأ هذا الحقل إلا إذا كان الفعل مرتبطا بالنزاع.
field-act-standard-of-proof = المعيار المستوفى
    .help = معيار الإثبات الذي تستوفيه اليوم معلوماتك عن هذا الفعل.
field-act-source-row = الصف كما استُورد
    .help = جميع أعمدة الصف الذي استُورد منه الفعل، دون تغيير.
field-act-sensitivity = درجة الحساسية
    .help = مقدار الضرر الذي قد يسببه اطلاع الآخرين على هذا. يمكن رفعها فوق المستوى المعتاد لهذا النوع، ولا يمكن أبدا خفضها دونه.
field-act-legal-hold = تحفظ قانوني
    .help = ما دام هذا التحفظ قائما، لا يمكن محو أي شيء في السجل. ضعه إذا كان من المحتمل أن تطلب محكمة أو جهة تحقيق هذا السجل.
field-act-empty-reason = سبب بقاء حقول فارغة
    .help = السبب في بقاء حقول فارغة. ويجوز دائما أن يبقى السجل ناقصا إذا كان السؤال يعرّض أحدا للخطر.

## Person: a person or a counted group, known by a pseudonym.

field-person-pseudonym = الاسم المستعار
    .help = الاسم الذي يعرف به هذا الشخصَ كل من لا يحمل مفتاح الهويات. يضع البرنامج اسما إذا لم تذكر واحدا؛ ولا تستعمل أبدا الأحرف الأولى من الاسم الحقيقي أو جزءا منه.
field-person-counting-unit = وحدة العد
    .help = هل يمثل هذا السجل شخصا واحدا أو أسرة أو مجموعة.
field-person-sex = الجنس
    .help = الجنس كما يذكره الشخص نفسه. اختر «لم يُفصح عنه حرصا على السلامة» إذا كان ذكره قد يكشف هوية الشخص.
field-person-age-band = الفئة العمرية
    .help = العمر الآن، في صورة فئة عمرية. اختر «غير معروف» بدلا من التخمين.
field-person-group-description = وصف المجموعة
    .help = طبيعة المجموعة، إذا كان السجل يمثل أكثر من شخص واحد، مثل «صيادون من قرية واحدة».
field-person-number-in-group = العدد في المجموعة
    .help = عدد أفراد المجموعة: العدد الأدنى والعدد الأرجح والعدد الأعلى.
field-person-vulnerability = عوامل الضعف
    .help = ما يجعل هذا الشخص في حالة ضعف أو يستدعي رعاية خاصة. اختر كل ما ينطبق، أو «لا شيء معروف» إذا سألت.
field-person-displacement = وضع النزوح
    .help = هل يعيش الشخص في منزله، أم هو نازح أو لاجئ أو عائد.
field-person-citizenship = الجنسية
    .help = البلد الذي يحمل الشخص جنسيته، أو البلدان التي يحمل جنسيتها.
field-person-national-origin = الأصل القومي
    .help = البلد الذي جاء منه الشخص أو أسرته. لا تسأل إلا إذا كان ذلك مهما بالنسبة إلى الانتهاك.
field-person-ethnicity = الانتماء الإثني
    .help = الجماعة الإثنية كما يذكرها الشخص نفسه. لا تسأل إلا إذا كان ذلك مهما بالنسبة إلى الانتهاك.
field-person-religion = الدين
    .help = الدين كما يذكره الشخص نفسه. لا تسأل إلا إذا كان ذلك مهما بالنسبة إلى الانتهاك.
field-person-civil-status = الحالة المدنية
    .help = هل الشخص أعزب أو متزوج أو أرمل أو غير ذلك.
field-person-dependants = المُعالون
    .help = عدد من يعولهم هذا الشخص.
field-person-education = التعليم
    .help = أعلى مرحلة تعليمية بلغها الشخص.
field-person-occupation = المهنة
    .help = العمل الذي يعيش منه الشخص. المهنة النادرة قد تكشف هوية صاحبها؛ فاكتبها بعبارات عامة.
field-person-languages = اللغات
    .help = اللغات التي يتكلمها الشخص، من أجل المترجمين الشفويين والنصوص التي تُعرض عليه.
field-person-health = الصحة
    .help = ما يجب أن يعرفه فريقك عن صحة الشخص. لا تسأل إلا إذا كان ذلك مهما بالنسبة إلى الانتهاك أو الرعاية.
field-person-deceased = متوفى
    .help = هل توفي الشخص.
field-person-died-on = تاريخ الوفاة
    .help = متى توفي الشخص، بأقصى دقة معروفة لديك.
field-person-do-not-contact = عدم الاتصال
    .help = ما دام هذا مفعلا، لا يجوز لأحد الاتصال بهذا الشخص، لأن الاتصال قد يجلب خطرا أو لأن الشخص يرغب في ذلك.
field-person-no-trace = عدم ترك أثر
    .help = فعّل هذا لمصدر يجب ألا يظهر في أي وثيقة، ولا حتى باسم مستعار.
field-person-protection-alert = تنبيه حماية
    .help = ضع هذا التنبيه إذا كان هذا الشخص في خطر. فهو يوقف إصدار أي وثيقة تخص الشخص إلى أن يُرفع.
field-person-source-reliability = موثوقية الشخص كمصدر
    .help = مدى موثوقية هذا الشخص كمصدر حتى الآن.
field-person-real-name = الاسم الحقيقي
    .help = الاسم الحقيقي بالحروف التي يكتبه بها الشخص. لا يستطيع قراءته إلا حاملو مفتاح الهويات.
field-person-name-in-other-script = الاسم بحروف أخرى
    .help = الاسم نفسه بحروف أخرى، مثل الحروف اللاتينية. لا يستطيع قراءته إلا حاملو مفتاح الهويات.
field-person-other-names = أسماء أخرى
    .help = الألقاب والأسماء السابقة وطرق الكتابة الأخرى، كل منها على سطر. لا يستطيع قراءتها إلا حاملو مفتاح الهويات.
field-person-birth-date = تاريخ الميلاد
    .help = تاريخ الميلاد الدقيق، إذا احتجت إليه. لا يستطيع قراءته إلا حاملو مفتاح الهويات.
field-person-birthplace = مكان الميلاد
    .help = المكان الذي وُلد فيه الشخص. لا يستطيع قراءته إلا حاملو مفتاح الهويات.
field-person-identity-documents = وثائق الهوية
    .help = أنواع وثائق الهوية وأرقامها، كل منها على سطر. لا يستطيع قراءتها إلا حاملو مفتاح الهويات.
field-person-addresses = العناوين
    .help = أين يسكن الشخص أو يقيم. ولا يظهر ذلك أبدا في وثيقة تغادر المكتب.
field-person-contacts = طرق الاتصال
    .help = كيف يمكن الوصول إلى الشخص. ولا يظهر ذلك أبدا في وثيقة تغادر المكتب.
field-person-family = الأسرة
    .help = الأقارب وأسماؤهم. ولا يظهر ذلك أبدا في وثيقة تغادر المكتب.
field-person-physical-description = الأوصاف الجسدية
    .help = مظهر الشخص وأي علامات قد يعرفه بها الآخرون. لا يستطيع قراءتها إلا حاملو مفتاح الهويات.
field-person-identity-notes = ملاحظات عن الهوية
    .help = أي شيء آخر قد يدل على هوية الشخص. ولا يظهر ذلك أبدا في وثيقة تغادر المكتب.
field-person-sensitivity = درجة الحساسية
    .help = مقدار الضرر الذي قد يسببه اطلاع الآخرين على هذا. يمكن رفعها فوق المستوى المعتاد لهذا النوع، ولا يمكن أبدا خفضها دونه.
field-person-legal-hold = تحفظ قانوني
    .help = ما دام هذا التحفظ قائما، لا يمكن محو أي شيء في السجل. ضعه إذا كان من المحتمل أن تطلب محكمة أو جهة تحقيق هذا السجل.
field-person-empty-reason = سبب بقاء حقول فارغة
    .help = السبب في بقاء حقول فارغة. ويجوز دائما أن يبقى السجل ناقصا إذا كان السؤال يعرّض أحدا للخطر.

## Involvement: how a person or group took part in an act.

field-involvement-case = القضية
    .help = القضية التي ينتمي إليها هذا السجل. تُحدد عند إنشاء السجل ولا يمكن تغييرها.
field-involvement-act = الفعل
    .help = الفعل الذي شارك فيه الشخص أو الجماعة حسب الادعاء.
field-involvement-perpetrator = المرتكب المزعوم
    .help = الشخص أو الجماعة التي يُدّعى أنها شاركت. استعمل سجلا مثل «مسلحون مجهولو الهوية» إذا لم تعرف من كان ذلك.
field-involvement-degree = درجة الضلوع
    .help = كيف شارك الشخص أو الجماعة.
field-involvement-perpetrator-type = فئة المرتكب المزعوم
    .help = القوة أو الجهاز أو الوسط الذي ينتمي إليه الشخص أو الجماعة.
field-involvement-unit = الوحدة
    .help = الوحدة أو القيادة أو المركز، بأقصى دقة تؤيدها معلوماتك.
field-involvement-position = الرتبة أو المنصب
    .help = الرتبة أو الوظيفة في ذلك الوقت، دون ذكر اسم.
field-involvement-commander = القائد
    .help = الشخص الذي كان يقود من قاموا بالفعل، إن كان ذلك معروفا.
field-involvement-mode-of-liability = شكل المسؤولية
    .help = شكل المسؤولية الذي قد ينطبق بموجب نظام روما الأساسي. وينبغي أن يختاره مستشار قانوني.
field-involvement-latest-status = آخر وضع
    .help = ما آل إليه وضع الشخص منذ ذلك الحين، في منصبه وأمام المحاكم.
field-involvement-attribution-basis = أساس الإسناد
    .help = كيف عُرف من قام بالفعل. اختر كل ما ينطبق.
field-involvement-certainty = درجة التأكد
    .help = مدى تأكدك من أن هذا الشخص أو هذه الجماعة شاركت على هذا النحو.
field-involvement-remarks = ملاحظات
    .help = ما يؤيد الضلوع أو يعارضه غير ما سبق. لا تذكر اسم أحد؛ وأشر إلى الأشخاص بأسمائهم المستعارة.
field-involvement-reply = الرد
    .help = ما أجاب به الشخص أو الجماعة عن الادعاء. ويُعرض حيثما عُرض الادعاء.
field-involvement-sensitivity = درجة الحساسية
    .help = مقدار الضرر الذي قد يسببه اطلاع الآخرين على هذا. يمكن رفعها فوق المستوى المعتاد لهذا النوع، ولا يمكن أبدا خفضها دونه.
field-involvement-legal-hold = تحفظ قانوني
    .help = ما دام هذا التحفظ قائما، لا يمكن محو أي شيء في السجل. ضعه إذا كان من المحتمل أن تطلب محكمة أو جهة تحقيق هذا السجل.
field-involvement-empty-reason = سبب بقاء حقول فارغة
    .help = السبب في بقاء حقول فارغة. ويجوز دائما أن يبقى السجل ناقصا إذا كان السؤال يعرّض أحدا للخطر.

## Information: what a source told about an event. The plural is the same word in English; use your language's natural plural or "items of information".

field-information-case = القضية
    .help = القضية التي ينتمي إليها هذا السجل. تُحدد عند إنشاء السجل ولا يمكن تغييرها.
field-information-source = المصدر
    .help = الشخص الذي قدم المعلومة. اختر سجل الشخص؛ ولا يُكتب هنا أي اسم أبدا.
field-information-event = الحدث
    .help = الحدث الذي تتعلق به المعلومة.
field-information-act = الفعل
    .help = الفعل الذي تتعلق به المعلومة، إذا كانت عن فعل واحد فقط.
field-information-about = عن
    .help = الأشخاص الآخرون الذين تتحدث عنهم المعلومة.
field-information-connection = الصلة
    .help = صلة المصدر بما حدث.
field-information-language = اللغة
    .help = اللغة التي قُدمت بها المعلومة.
field-information-date = تاريخ المعلومة
    .help = متى تكلم المصدر أو كُتب النص، بأقصى دقة معروفة لديك.
field-information-date-received = تاريخ الورود
    .help = متى تلقى مكتبك المعلومة.
field-information-material = نوع المادة
    .help = الشكل الذي وردت به المعلومة.
field-information-content = المضمون
    .help = ما رواه المصدر، بكلماته قدر الإمكان. لا تذكر اسم أحد؛ وأشر إلى الأشخاص بأسمائهم المستعارة.
field-information-adm-reliability = موثوقية المصدر
    .help = إلى أي حد يمكن الاعتماد على هذا المصدر، من A إلى F. وتُعرض دائما مع المصداقية.
field-information-adm-credibility = مصداقية المعلومة
    .help = إلى أي حد يمكن تصديق هذه المعلومة، من 1 إلى 6، أيا كان من قدمها. وتُعرض دائما مع الموثوقية.
field-information-first-hand = معرفة مباشرة
    .help = هل رأى المصدر ذلك أو سمعه أو تعرض له بنفسه، أم سمع به من غيره.
field-information-independence-group = مجموعة المصادر المترابطة
    .help = كلمة تكون نفسها لكل المصادر التي يعتمد بعضها على بعض. والمصادر في مجموعة واحدة تُعد مصدرا واحدا.
field-information-consent = الموافقة
    .help = الموافقة التي قُدمت المعلومة بموجبها.
field-information-exhibits = مواد الإثبات
    .help = مواد الإثبات التي وردت مع المعلومة أو تؤيدها.
field-information-remarks = ملاحظات
    .help = لماذا قيّمتها هكذا، وما الذي يناقضها. لا تذكر اسم أحد؛ وأشر إلى الأشخاص بأسمائهم المستعارة.
field-information-sensitivity = درجة الحساسية
    .help = مقدار الضرر الذي قد يسببه اطلاع الآخرين على هذا. يمكن رفعها فوق المستوى المعتاد لهذا النوع، ولا يمكن أبدا خفضها دونه.
field-information-legal-hold = تحفظ قانوني
    .help = ما دام هذا التحفظ قائما، لا يمكن محو أي شيء في السجل. ضعه إذا كان من المحتمل أن تطلب محكمة أو جهة تحقيق هذا السجل.
field-information-empty-reason = سبب بقاء حقول فارغة
    .help = السبب في بقاء حقول فارغة. ويجوز دائما أن يبقى السجل ناقصا إذا كان السؤال يعرّض أحدا للخطر.

## Exhibit: an item of evidence with its number; the file itself is sealed elsewhere.

field-exhibit-case = القضية
    .help = القضية التي ينتمي إليها هذا السجل. تُحدد عند إنشاء السجل ولا يمكن تغييرها.
field-exhibit-number = رقم مادة الإثبات
    .help = رقم مادة الإثبات داخل قضيتها. يضعه البرنامج.
field-exhibit-kind = نوع مادة الإثبات
    .help = ما هي مادة الإثبات. وتُختم وثائق الهوية والصور الشخصية وتسجيلات المقابلات بحيث لا يستطيع فتحها إلا حاملو مفتاح الهويات.
field-exhibit-title = العنوان
    .help = عنوان قصير يبيّن ما تُظهره مادة الإثبات. لا تذكر فيه اسم أحد.
field-exhibit-description = الوصف
    .help = ما يمكن رؤيته أو سماعه أو قراءته، دون إصدار أحكام. لا تذكر اسم أحد؛ وأشر إلى الأشخاص بأسمائهم المستعارة.
field-exhibit-origin = المنشأ
    .help = كيف وصلت مادة الإثبات إلى مكتبك.
field-exhibit-source = المصدر
    .help = الشخص الذي قدم مادة الإثبات. اختر سجل الشخص؛ ولا يُكتب هنا أي اسم أبدا.
field-exhibit-collected-on = تاريخ الجمع
    .help = متى أخذ مكتبك مادة الإثبات، بأقصى دقة معروفة لديك.
field-exhibit-collected-at-place = مكان الجمع
    .help = أين أخذ مكتبك مادة الإثبات. وقد يدل المكان على المصدر، لذلك لا يراه إلا فريقك والمحاكم.
field-exhibit-collected-by = جمعها
    .help = العضو الذي أخذ مادة الإثبات.
field-exhibit-method = الأسلوب
    .help = كيف أُخذت مادة الإثبات أو نُسخت، مع ذكر الأداة وإصدارها.
field-exhibit-clock-offset = فرق الساعة
    .help = عدد الثواني التي كانت ساعة الجهاز متقدمة بها على الوقت الصحيح. ضع علامة ناقص إذا كانت متأخرة عنه.
field-exhibit-media-type = نوع الوسائط
    .help = نوع الملف كما استنتجه البرنامج من محتواه.
field-exhibit-size = الحجم
    .help = حجم الملف بالبايت.
field-exhibit-sha256 = SHA-256
    .help = بصمة الملف كما ورد. ويستطيع أي شخص أن يحسبها من جديد ليتحقق من أن شيئا لم يتغير.
field-exhibit-blake3 = BLAKE3
    .help = بصمة ثانية للملف، محسوبة بطريقة أخرى.
field-exhibit-width = العرض
    .help = عرض الصورة بالبكسل.
field-exhibit-height = الارتفاع
    .help = ارتفاع الصورة بالبكسل.
field-exhibit-length = المدة
    .help = مدة التسجيل.
field-exhibit-captured-on = تاريخ الالتقاط
    .help = اليوم الذي التُقطت فيه الصورة أو أُجري فيه التسجيل.
field-exhibit-captured-at = وقت الالتقاط
    .help = الوقت الدقيق للالتقاط أو التسجيل، إذا كانت المنطقة الزمنية معروفة.
field-exhibit-captured-clock = ساعة الجهاز
    .help = التاريخ والوقت كما كتبهما الجهاز، دون تغيير.
field-exhibit-capture-place = مكان الالتقاط
    .help = أين التُقطت الصورة أو أُجري التسجيل. ولا يظهر أبدا في مواد علنية أو تدريبية.
field-exhibit-device = الجهاز
    .help = الشركة الصانعة للجهاز الذي استُعمل وطرازه.
field-exhibit-capture-metadata = البيانات الوصفية كما وُجدت
    .help = جميع التفاصيل التي وُجدت داخل الملف، دون تغيير. وقد تتضمن أسماء أشخاص، لذلك لا يستطيع قراءتها إلا حاملو مفتاح الهويات.
field-exhibit-object = الملف المختوم
    .help = اسم الملف المختوم الذي يحتوي على المضمون.
field-exhibit-object-key = مفتاح الملف
    .help = المفتاح الذي يفتح الملف المختوم، للفريق.
field-exhibit-identity-object-key = مفتاح الملف، مغلق
    .help = المفتاح الذي يفتح الملف المختوم، لحاملي مفتاح الهويات وحدهم.
field-exhibit-file-name = اسم الملف
    .help = الاسم الذي كان للملف حين ورد. وقد يتضمن أسماء أشخاص، لذلك لا يستطيع قراءته إلا حاملو مفتاح الهويات.
field-exhibit-owner = المالك المذكور في الملف
    .help = المالك المكتوب داخل الملف. لا يستطيع قراءته إلا حاملو مفتاح الهويات.
field-exhibit-author = المؤلف المذكور في الملف
    .help = المؤلف المكتوب داخل الملف. لا يستطيع قراءته إلا حاملو مفتاح الهويات.
field-exhibit-comment = التعليق المذكور في الملف
    .help = التعليق المكتوب داخل الملف. لا يستطيع قراءته إلا حاملو مفتاح الهويات.
field-exhibit-duplicate-of = الملف نفسه في
    .help = مادة الإثبات التي تحتوي من قبل على الملف نفسه تماما.
field-exhibit-original = الأصل
    .help = مادة الإثبات التي تكون هذه المادة نسخة منها.
field-exhibit-derivative-of = مستخلصة من
    .help = مادة الإثبات التي أُعدت هذه المادة منها، مثل التسجيل الذي أُعد منه محضر التفريغ.
field-exhibit-shows-person = ظهور شخص
    .help = هل يمكن التعرف فيها على شخص. وما دام أحد لم يبت في ذلك، فإنها لا تُطبع.
field-exhibit-graphic-level = مشاهد قاسية
    .help = مدى الإزعاج الذي تسببه مشاهدتها أو الاستماع إليها، حتى يُنبَّه القراء إلى ذلك.
field-exhibit-ai-origin = منشأ بشري أم ذكاء اصطناعي
    .help = هل أنتجها بشر، أم أُنتجت بالذكاء الاصطناعي، أم يتعذر معرفة ذلك.
field-exhibit-authenticity-note = ملاحظة عن الأصالة
    .help = ما فحصته لمعرفة ما إذا كانت أصلية: المصدر والمادة والمضمون.
field-exhibit-technical-details = تفاصيل تقنية
    .help = ما يهم في هذا النوع من مواد الإثبات، مثل موضع الكاميرا أو سجل الطيران أو رقم المشهد. وإذا لم تتوافر، فاكتب «غير متاح» مع بيان السبب.
field-exhibit-web-address = العنوان على الإنترنت
    .help = العنوان الذي عُثر فيه على المادة على الإنترنت.
field-exhibit-archived-address = عنوان النسخة المحفوظة
    .help = العنوان الذي تُحفظ فيه نسخة من الصفحة.
field-exhibit-captured-online-at = وقت الحفظ من الإنترنت
    .help = الوقت الدقيق الذي حُفظت فيه المادة من الإنترنت.
field-exhibit-seal-number = رقم الختم
    .help = رقم الختم الموضوع على شيء مادي.
field-exhibit-physical-description = الوصف المادي
    .help = هيئة الشيء المادي: الخامة والقياسات والعلامات والأضرار.
field-exhibit-storage-location = مكان الحفظ
    .help = أين يُحفظ الشيء المادي أو وسيط التخزين الأصلي.
field-exhibit-retention = مدة الحفظ
    .help = المدة التي يجب أن تُحفظ فيها مادة الإثبات، والقاعدة التي تقضي بذلك.
field-exhibit-licence = الحقوق والترخيص
    .help = من صاحب الحقوق، وما الذي يسمح به.
field-exhibit-consent = الموافقة
    .help = الموافقة التي قُدمت مادة الإثبات بموجبها.
field-exhibit-tlp = بروتوكول إشارات المرور
    .help = إلى أي حد يجوز لشريك أن يمرر هذا إلى غيره. استعمله إذا كان الشريك يعمل ببروتوكول إشارات المرور.
field-exhibit-sensitivity = درجة الحساسية
    .help = مقدار الضرر الذي قد يسببه اطلاع الآخرين على هذا. يمكن رفعها فوق المستوى المعتاد لهذا النوع، ولا يمكن أبدا خفضها دونه.
field-exhibit-legal-hold = تحفظ قانوني
    .help = ما دام هذا التحفظ قائما، لا يمكن محو أي شيء في السجل. ضعه إذا كان من المحتمل أن تطلب محكمة أو جهة تحقيق هذا السجل.
field-exhibit-empty-reason = سبب بقاء حقول فارغة
    .help = السبب في بقاء حقول فارغة. ويجوز دائما أن يبقى السجل ناقصا إذا كان السؤال يعرّض أحدا للخطر.

## Derivative: a copy made from an exhibit, for printing, viewing or with parts blacked out.

field-derivative-case = القضية
    .help = القضية التي ينتمي إليها هذا السجل. تُحدد عند إنشاء السجل ولا يمكن تغييرها.
field-derivative-exhibit = مادة الإثبات
    .help = مادة الإثبات التي أُنشئت منها النسخة.
field-derivative-purpose = الغرض
    .help = الغرض من النسخة.
field-derivative-media-type = نوع الوسائط
    .help = نوع ملف النسخة.
field-derivative-width = العرض
    .help = عرض النسخة بالبكسل.
field-derivative-height = الارتفاع
    .help = ارتفاع النسخة بالبكسل.
field-derivative-size = الحجم
    .help = حجم النسخة بالبايت.
field-derivative-sha256 = SHA-256
    .help = بصمة النسخة.
field-derivative-object = الملف المختوم
    .help = اسم الملف المختوم الذي يحتوي على النسخة.
field-derivative-object-key = مفتاح الملف
    .help = المفتاح الذي يفتح الملف المختوم، للفريق.
field-derivative-identity-object-key = مفتاح الملف، مغلق
    .help = المفتاح الذي يفتح الملف المختوم، لحاملي مفتاح الهويات وحدهم.

## Custody event: one thing that was done with an exhibit, in its chain of custody.

field-custody-event-case = القضية
    .help = القضية التي ينتمي إليها هذا السجل. تُحدد عند إنشاء السجل ولا يمكن تغييرها.
field-custody-event-exhibit = مادة الإثبات
    .help = مادة الإثبات التي اتُّخذ الإجراء بشأنها.
field-custody-event-event = ما جرى
    .help = الإجراء الذي اتُّخذ بشأن مادة الإثبات.
field-custody-event-at = الوقت
    .help = متى جرى ذلك، مع فرق الساعة عن التوقيت العالمي.
field-custody-event-actor = قام به
    .help = العضو الذي قام به.
field-custody-event-from = من
    .help = الشخص الذي سلّم مادة الإثبات.
field-custody-event-to = إلى
    .help = الشخص الذي تسلّم مادة الإثبات.
field-custody-event-place = المكان
    .help = أين جرى ذلك.
field-custody-event-purpose = الغرض
    .help = لماذا جرى ذلك.
field-custody-event-seal-before = الختم السابق
    .help = رقم الختم الذي وُجد على الشيء.
field-custody-event-seal-after = الختم اللاحق
    .help = رقم الختم الذي وُضع على الشيء.
field-custody-event-hash-result = نتيجة فحص قيمة التجزئة
    .help = هل ظلت بصمة الملف كما هي.
field-custody-event-tool = الأداة
    .help = الأداة التي استُعملت، مع إصدارها.
field-custody-event-witness = الشاهد
    .help = الشخص الذي كان حاضرا يراقب.
field-custody-event-remarks = ملاحظات
    .help = ما يلزم معرفته غير ذلك. لا تذكر اسم أحد؛ وأشر إلى الأشخاص بأسمائهم المستعارة.
field-custody-event-correction-of = القيد المصحح
    .help = القيد السابق الذي يصححه هذا القيد. ويبقى القيد السابق كما هو.

## Consent: what a person allows, as given at one time.

field-consent-person = الشخص
    .help = الشخص صاحب هذه الموافقة.
field-consent-purpose = الغرض
    .help = ما طُلب من الشخص أن يسمح به. أنشئ سجلا واحدا لكل غرض وجهة متلقية.
field-consent-recipient = الجهة المتلقية
    .help = الجهة التي طُلب من الشخص أن يسمح لها بذلك.
field-consent-answer = الجواب
    .help = ما أجاب به الشخص. وإذا لم يوجد جواب عُد الجواب «لا».
field-consent-identity-level = مستوى الهوية
    .help = القدر الذي يجوز إظهاره من الهوية لهذه الجهة المتلقية.
field-consent-giver = أعطاها
    .help = من أعطى الموافقة. في حالة الطفل يعطيها مقدم الرعاية، ويُسأل الطفل أيضا.
field-consent-giver-person = الشخص الذي أعطاها
    .help = سجل الشخص الذي أعطى الموافقة نيابة عن غيره.
field-consent-child-assent = قبول الطفل
    .help = ما أجاب به الطفل حين سُئل بكلمات يفهمها الطفل.
field-consent-method = كيفية إعطائها
    .help = الطريقة التي أُعطيت بها الموافقة وسُجلت.
field-consent-date = التاريخ
    .help = متى أُعطيت الموافقة، بأقصى دقة معروفة لديك.
field-consent-language = اللغة
    .help = اللغة التي شُرحت بها الموافقة.
field-consent-interpreter = المترجم الشفوي
    .help = الشخص الذي تولى الترجمة الشفوية. اختر سجل الشخص؛ ولا يُكتب هنا أي اسم أبدا.
field-consent-taken-by = أخذها
    .help = العضو الذي شرح الموافقة وأخذها.
field-consent-text-version = صيغة النص
    .help = صيغة نص الموافقة التي قُرئت أو عُرضت.
field-consent-withheld = ما يجب كتمانه
    .help = ما الذي يجب كتمانه، وعمّن. لا تذكر اسم أحد؛ وأشر إلى الأشخاص بأسمائهم المستعارة.
field-consent-withheld-reason = سبب الكتمان
    .help = لماذا يجب كتمان ذلك.
field-consent-contact-again = إمكان الاتصال من جديد
    .help = هل يوافق الشخص على الاتصال به من جديد.
field-consent-safe-contact = طريقة اتصال مأمونة
    .help = كيف يمكن الوصول إلى الشخص دون خطر. ولا تظهر أبدا في وثيقة تغادر المكتب.
field-consent-expires-on = تاريخ الانتهاء
    .help = اليوم الذي يجب بعده طلب الموافقة من جديد.
field-consent-withdrawn-on = تاريخ السحب
    .help = اليوم الذي سحب فيه الشخص موافقته. ويتوقف فورا إصدار أي وثيقة جديدة.
field-consent-evidence = إثبات الموافقة
    .help = مادة الإثبات التي تُظهر الموافقة، مثل استمارة موقعة أو تسجيل.
field-consent-sensitivity = درجة الحساسية
    .help = مقدار الضرر الذي قد يسببه اطلاع الآخرين على هذا. يمكن رفعها فوق المستوى المعتاد لهذا النوع، ولا يمكن أبدا خفضها دونه.
field-consent-legal-hold = تحفظ قانوني
    .help = ما دام هذا التحفظ قائما، لا يمكن محو أي شيء في السجل. ضعه إذا كان من المحتمل أن تطلب محكمة أو جهة تحقيق هذا السجل.
field-consent-empty-reason = سبب بقاء حقول فارغة
    .help = السبب في بقاء حقول فارغة. ويجوز دائما أن يبقى السجل ناقصا إذا كان السؤال يعرّض أحدا للخطر.

## Consent cell: one pair of purpose and recipient, with its answer.

field-consent-cell-person = الشخص
    .help = الشخص صاحب هذا الجواب.
field-consent-cell-purpose = الغرض
    .help = الغرض الذي يتعلق به الجواب.
field-consent-cell-recipient = الجهة المتلقية
    .help = الجهة المتلقية التي يتعلق بها الجواب.
field-consent-cell-answer = الجواب
    .help = الجواب الساري الآن.
field-consent-cell-identity-level = مستوى الهوية
    .help = القدر الذي يجوز إظهاره من الهوية.
field-consent-cell-expires-on = تاريخ الانتهاء
    .help = اليوم الذي لا يسري الجواب بعده.
field-consent-cell-consent = الموافقة
    .help = الموافقة التي جاء منها الجواب.

## Translation: a text of a record in another language.

field-translation-case = القضية
    .help = القضية التي ينتمي إليها هذا السجل. تُحدد عند إنشاء السجل ولا يمكن تغييرها.
field-translation-record = السجل
    .help = السجل الذي تُرجم نصه.
field-translation-field = الحقل
    .help = الحقل الذي تُرجم نصه.
field-translation-source-entry = قيد الأصل
    .help = القيد الذي يحمل النص الأصلي في دفتر القيود. وإذا تغير النص، لم تعد الترجمة مطابقة له.
field-translation-source-row = صف الأصل
    .help = الصف داخل ذلك القيد.
field-translation-language = اللغة
    .help = اللغة التي تُرجم إليها النص.
field-translation-text = الترجمة
    .help = النص المترجم. اترك كما هي الإحالات التي تبدأ بالعلامة @، مثل @P-A07.
field-translation-translator = ترجمها
    .help = العضو الذي أعد الترجمة أو أدخلها.
field-translation-checked-by = راجعها
    .help = العضو الذي يعرف اللغتين وتحقق من الترجمة.
field-translation-sensitivity = درجة الحساسية
    .help = مقدار الضرر الذي قد يسببه اطلاع الآخرين على هذا. يمكن رفعها فوق المستوى المعتاد لهذا النوع، ولا يمكن أبدا خفضها دونه.
field-translation-legal-hold = تحفظ قانوني
    .help = ما دام هذا التحفظ قائما، لا يمكن محو أي شيء في السجل. ضعه إذا كان من المحتمل أن تطلب محكمة أو جهة تحقيق هذا السجل.

## Release: a document that left the office, or was drafted.

field-release-case = القضية
    .help = القضية التي ينتمي إليها هذا السجل. تُحدد عند إنشاء السجل ولا يمكن تغييرها.
field-release-document = الوثيقة
    .help = أي وثيقة أُعدت.
field-release-language = اللغة
    .help = لغة الوثيقة.
field-release-recipient = الجهة المتلقية
    .help = الجهة التي ذهبت إليها الوثيقة أو كان مقررا أن تذهب إليها.
field-release-profile = قواعد الحجب
    .help = مجموعة القواعد التي حددت ما لا يُدرج.
field-release-purpose = الغرض
    .help = الغرض الذي أُعدت من أجله، كما طُلب في الموافقات.
field-release-state = الحالة
    .help = هل بدأ إصدارها فقط، أم خرجت، أم صُرف النظر عنها. والوثيقة التي بدأ إصدارها فقط ربما تكون قد خرجت.
field-release-begun-at = وقت البدء
    .help = متى بدأ الإصدار.
field-release-finished-at = وقت الانتهاء
    .help = متى انتهى الإصدار.
field-release-sha256 = SHA-256
    .help = بصمة الوثيقة، للتعرف عليها من جديد.
field-release-pages = الصفحات
    .help = عدد صفحات الوثيقة.
field-release-findings = الملاحظات
    .help = عدد الملاحظات التي أُبلغ عنها أثناء إعداد الوثيقة.
field-release-citations = القيم المعروضة
    .help = القيم التي تعرضها الوثيقة، حسب موضعها في دفتر القيود. أما القيم نفسها فلا تُحفظ هنا.
field-release-pseudonyms = الأسماء المستعارة
    .help = الأسماء المستعارة التي تعرفها هذه الجهة المتلقية. ولا تظهر هذه القائمة أبدا في أي وثيقة.
field-release-consents = الموافقات المستعملة
    .help = الأجوبة التي أجازت الإصدار.
field-release-watermark = العلامة المائية
    .help = الكلمة المطبوعة على كل صفحة، مثل «مسودة».
field-release-recipient-name = اسم المتلقي
    .help = من تلقاها بالتحديد. لا يستطيع قراءته إلا حاملو مفتاح الهويات.
field-release-reason = السبب
    .help = لماذا أُصدرت الوثيقة. لا يستطيع قراءته إلا حاملو مفتاح الهويات.
field-release-tlp = بروتوكول إشارات المرور
    .help = إلى أي حد يجوز لشريك أن يمرر هذا إلى غيره. استعمله إذا كان الشريك يعمل ببروتوكول إشارات المرور.

## Erasure: a value that was destroyed lawfully.

field-erasure-target = السجل
    .help = السجل الذي مُحيت فيه قيمة.
field-erasure-field = الحقل
    .help = الحقل الذي مُحيت قيمته.
field-erasure-reason = السبب
    .help = لماذا مُحيت القيمة. يستطيع كل من في الفريق قراءة هذا، فلا تكرر أبدا ما مُحي.
field-erasure-authority = السلطة الآمرة
    .help = السلطة التي مُحيت القيمة بأمرها، بذكر الجهة أو الوثيقة. لا تذكر اسم ضحية أو شاهد أو مصدر.

## Completed erasure: the note that one laptop has destroyed the value.

field-erasure-done-erasure = المحو
    .help = عملية المحو التي نُفذت.
field-erasure-done-replica = نسخة الخزنة
    .help = نسخة الخزنة التي لم تعد تحتوي على القيمة.

## Audit entry: an action noted because it leaves no other trace.

field-audit-event-what = الإجراء
    .help = ما جرى القيام به.
field-audit-event-member = العضو
    .help = العضو الذي قام به.
field-audit-event-subject = ما يتعلق به
    .help = رقم السجل الذي يتعلق به الإجراء.
field-audit-event-reason = السبب
    .help = السبب الذي ذكره العضو. لا يستطيع قراءته إلا حاملو مفتاح الهويات.
field-audit-event-query = كلمات البحث
    .help = الكلمات التي جرى البحث عنها في الهويات. لا يستطيع قراءتها إلا حاملو مفتاح الهويات.

## Recovery confirmation: the note that a member typed the recovery words again.

field-recovery-confirmed-member = العضو
    .help = العضو الذي كتب كلمات الاستعادة من جديد.

## Office: the office whose vault this is.

field-office-name = اسم المكتب
    .help = اسم المكتب كما يظهر على الوثائق.
field-office-mission-code = رمز البعثة
    .help = الأحرف التي تبدأ بها أرقام القضايا، من حرفين إلى خمسة أحرف، مثل KIN.
field-office-takeover-key = مفتاح تولي المهام
    .help = النصف العلني من المفتاح الذي يتيح إحلال بديل محل أمين سجل فُقد.

## Member: a person who works in the office and can open the vault.

field-member-name = الاسم
    .help = الاسم الذي يعرف به الزملاء العضو. ويستطيع الفريق كله قراءته.
field-member-signing-key = مفتاح التوقيع
    .help = المفتاح العلني الذي يُتحقق به من قيود هذا العضو.
field-member-sealing-key = مفتاح الختم
    .help = المفتاح العلني الذي تُقفل به القيم لهذا العضو.
field-member-roles = الأدوار
    .help = ما يجوز للعضو أن يفعله. لا تمنح أدوارا أكثر مما يحتاج إليه العمل.
field-member-state = الحالة
    .help = هل العضو مدعو أو نشط أو عضويته معلقة أو أُزيل.

## Replica: one copy of the vault on one laptop.

field-replica-letters = الأحرف
    .help = الأحرف التي يضعها هذا الحاسوب المحمول في أرقام القضايا ومواد الإثبات.

## Log: the chain of entries of one member on one laptop.

field-log-public-key = المفتاح العلني
    .help = المفتاح العلني الذي يُتحقق به من القيود في هذه السلسلة.
field-log-member = العضو
    .help = العضو الذي يكتب هذه السلسلة.
field-log-replica = نسخة الخزنة
    .help = نسخة الخزنة التي تُكتب فيها هذه السلسلة.
field-log-member-signature = توقيع العضو
    .help = ما يثبت أن السلسلة تعود إلى العضو.

## Compartment key: the key of a closed compartment for a time.

field-compartment-epoch-compartment = القسم
    .help = رقم القسم المغلق.
field-compartment-epoch-epoch = الفترة
    .help = رقم المفتاح، ويزيد كلما جُدد المفتاح.
field-compartment-epoch-public-key = المفتاح العلني
    .help = المفتاح العلني الذي تُقفل به قيم القسم.
field-compartment-epoch-holders = حاملو المفتاح
    .help = الأعضاء الذين يستطيعون فتح القسم.
field-compartment-epoch-predecessor-secret = المفتاح السابق، مقفل
    .help = المفتاح الذي كان مستعملا من قبل، مقفلا بهذا المفتاح، حتى تبقى القيم الأقدم مقروءة.

## Compartment grant: the key of a compartment, locked for one member.

field-compartment-wrap-epoch = مفتاح القسم المغلق
    .help = المفتاح الممنوح.
field-compartment-wrap-member = العضو
    .help = العضو الذي مُنح المفتاح.
field-compartment-wrap-wrapped-secret = المفتاح، مقفل
    .help = النصف السري من المفتاح، مقفلا لهذا العضو.
