### Checked by: nobody yet (not yet read by a native speaker)
### Labels of code lists (list-…) and of their codes (code-<list>-<code>).
### Short, without a full stop. They stand in lists, tables and dossiers.

## ACT: type of act. Source: HURIDOCS list 4; ICCS as in SDG 16.1.2 and 16.10.1; codes without a mapping are our own.

list-act = نوع الفعل
code-act-act-kil = القتل، دون تحديد النوع
code-act-act-kil-sum = الإعدام بإجراءات موجزة
code-act-act-kil-ext = الإعدام خارج نطاق القضاء
code-act-act-kil-cap = عقوبة الإعدام
code-act-act-kil-nsa = القتل بدافع سياسي على يد جهة من غير الدول
code-act-act-kil-ncb = القتل المتعمد لغير مقاتل
code-act-act-kil-xfr = وفاة غير مقاتل في تبادل لإطلاق النار
code-act-act-kil-mas = الوفاة في مجزرة أو قتل جماعي
code-act-act-kil-dem = القتل في مظاهرة أو أثناء السيطرة على الحشود
code-act-act-kil-ind = القتل في هجوم عشوائي
code-act-act-kil-cus = الوفاة في الاحتجاز أو الحبس
code-act-act-kil-tor = الوفاة نتيجة التعذيب
code-act-act-kil-att = محاولة القتل
code-act-act-inj = الإصابة، دون تحديد النوع
code-act-act-inj-phy = الاعتداء البدني
code-act-act-inj-mai = التشويه
code-act-act-tor = التعذيب
code-act-act-cidt = المعاملة القاسية أو اللاإنسانية أو المهينة
code-act-act-sex = العنف الجنسي، دون تحديد النوع
code-act-act-sex-rap = الاغتصاب
code-act-act-sex-atr = محاولة الاغتصاب
code-act-act-sex-asl = الاعتداء الجنسي
code-act-act-sex-fgm = تشويه الأعضاء التناسلية الأنثوية
code-act-act-sex-har = التحرش الجنسي
code-act-act-rep = انتهاك الحقوق الإنجابية، دون تحديد النوع
code-act-act-rep-ste = التعقيم القسري
code-act-act-rep-abo = الإجهاض القسري
code-act-act-rep-prg = الحمل القسري
code-act-act-rep-con = منع الحمل القسري
code-act-act-thr = التهديد
code-act-act-thr-dea = التهديد بالقتل
code-act-act-lib = الحرمان من الحرية، دون تحديد النوع
code-act-act-lib-arr = الاعتقال التعسفي
code-act-act-lib-det = الاحتجاز التعسفي
code-act-act-lib-dis = الاختفاء القسري
code-act-act-lib-abd = الاختطاف أو الخطف أو أخذ الرهائن
code-act-act-lib-sla = الرق
code-act-act-lib-rnd = حملة اعتقالات جماعية
code-act-act-lib-cur = حظر التجول
code-act-act-mov = تقييد حرية التنقل، دون تحديد النوع
code-act-act-mov-evi = الإخلاء القسري
code-act-act-mov-dsp = التهجير القسري
code-act-act-mov-blk = الحصار
code-act-act-mar-for = الزواج القسري
code-act-act-pro = انتهاك حقوق الملكية، دون تحديد النوع
code-act-act-pro-loo = النهب
code-act-act-pro-des = تدمير الممتلكات
code-act-act-pro-ext = الابتزاز
code-act-act-pro-cnf = المصادرة
code-act-act-exp-cen = الرقابة على حرية التعبير
code-act-act-asm-lim = تقييد التجمع السلمي
code-act-act-asc-ban = حظر جماعة أو جمعية
code-act-act-pol = انتهاك الحقوق السياسية، دون تحديد النوع
code-act-act-pol-vot = الحرمان من التصويت
code-act-act-pol-fra = التزوير الانتخابي
code-act-act-pol-int = ترهيب الناخبين أو المرشحين
code-act-act-tri = الحرمان من ضمانات المحاكمة العادلة، دون تحديد النوع
code-act-act-tri-inn = الحرمان من قرينة البراءة
code-act-act-tri-tim = الحرمان من الوقت والتسهيلات اللازمة للدفاع
code-act-act-tri-imp = الحرمان من محكمة محايدة
code-act-act-tri-ind = الحرمان من محكمة مستقلة
code-act-act-tri-itp = الحرمان من مترجم شفوي مجانا
code-act-act-tri-equ = الحرمان من تكافؤ وسائل الدفاع
code-act-act-tri-inf = الحرمان من الإبلاغ السريع والمفصل بالتهمة
code-act-act-tri-pro = الحرمان من المحاكمة دون تأخير لا مبرر له
code-act-act-tri-leg = الحرمان من المساعدة القانونية
code-act-act-tri-bis = المحاكمة مرتين على الفعل نفسه
code-act-act-tri-cha = الحرمان من الفصل في التهمة الجنائية
code-act-act-tri-acc = الحرمان من اللجوء إلى محكمة
code-act-act-tri-com = الحرمان من الاتصال بالمحامي
code-act-act-tri-fai = الحرمان من نظر منصف في الدعوى
code-act-act-tri-pub = الحرمان من جلسة علنية
code-act-act-tri-wit = الحرمان من استجواب الشهود
code-act-act-tri-nul = الإدانة بفعل لم يكن جريمة وقت ارتكابه
code-act-act-tri-slf = الإكراه على الشهادة ضد النفس
code-act-act-tri-pcd = الحرمان من الطعن في الاحتجاز أمام محكمة
code-act-act-tri-civ = الحرمان من الفصل في الحقوق والالتزامات المدنية
code-act-act-ref = الإعادة القسرية
code-act-act-foo-blk = منع وصول الغذاء
code-act-act-hea-den = الحرمان من الرعاية الصحية
code-act-act-edu = الحرمان من التعليم
code-act-act-chi-rec = تجنيد طفل أو استخدامه
code-act-act-atk = الهجوم على موقع أو شخص محمي، دون تحديد النوع
code-act-act-atk-sch = الهجوم على مدرسة
code-act-act-atk-hos = الهجوم على مستشفى
code-act-act-atk-hum = الهجوم على العاملين في المجال الإنساني أو المواد الإنسانية
code-act-act-atk-pko = الهجوم على أفراد قوات حفظ السلام
code-act-act-reprisal = عمل انتقامي بسبب التعاون مع الأمم المتحدة
code-act-act-oth = فعل آخر
code-act-act-unk = فعل غير معروف

## METHOD: method of violence. Source: HURIDOCS list 5.

list-method = أسلوب العنف
code-method-01 = القتل، دون تحديد الأسلوب
code-method-0101 = إطلاق النار
code-method-0102 = الضرب حتى الموت
code-method-0103 = سكين أو نصل
code-method-0104 = الخنق وسيلة للقتل
code-method-0105 = الحرق حتى الموت
code-method-0106 = التفجير أو القصف وسيلة للقتل
code-method-0107 = التجويع
code-method-0108 = التسميم
code-method-03 = إساءة المعاملة، دون تحديد الأسلوب
code-method-0301 = الضرب
code-method-030104 = الضرب على باطن القدمين
code-method-0304 = الحروق
code-method-0305 = الاغتصاب أسلوبا
code-method-0308 = الصدمات الكهربائية
code-method-0309 = الخنق
code-method-030901 = الخنق بالماء
code-method-0311 = الوضعية القسرية
code-method-031101 = التعليق
code-method-0312 = اقتلاع الأظافر
code-method-0315 = الحرمان من الطعام أو النوم أو الرعاية الطبية
code-method-0318 = العزل
code-method-0319 = الإجهاد الحسي
code-method-0321 = الإذلال
code-method-0322 = التهديد أسلوبا
code-method-0325 = تعاطي العقاقير بالإكراه
code-method-04 = العنف ضد كثيرين معا، دون تحديد الأسلوب
code-method-0401 = الغاز المسيل للدموع
code-method-0402 = إطلاق النار العشوائي
code-method-0403 = التفجير أو القصف
code-method-0404 = الإحراق العمد
code-method-other = أسلوب آخر
code-method-unk = أسلوب غير معروف

## CAUSE: cause of death. Source: SDG 16.1.2.

list-cause = سبب الوفاة
code-cause-heavy = الأسلحة الثقيلة والذخائر المتفجرة
code-cause-planted = المتفجرات المزروعة والذخائر غير المنفجرة
code-cause-salw = الأسلحة الصغيرة والأسلحة الخفيفة
code-cause-incend = الأسلحة المحرقة
code-cause-cbrn = الأسلحة الكيميائية أو البيولوجية أو الإشعاعية أو النووية
code-cause-em = الأسلحة الكهرمغناطيسية
code-cause-less = الأسلحة الأقل فتكا
code-cause-denial = الحرمان مما يلزم للبقاء أو تدميره
code-cause-accid = حادث مرتبط بالنزاع
code-cause-other = أدوات ووسائل أخرى
code-cause-unk = غير معروف

## PSTAT: status of the person killed. Source: SDG 16.1.2.

list-pstat = صفة الشخص المقتول
code-pstat-civ = مدني
code-pstat-prot = شخص محمي آخر
code-pstat-af = فرد من القوات المسلحة
code-pstat-dph = شخص يشارك مباشرة في الأعمال العدائية
code-pstat-unk = غير معروف

## SEX: sex. Source: SDG 16.1.2; HURIDOCS list 39.

list-sex = الجنس
code-sex-f = أنثى
code-sex-m = ذكر
code-sex-x = آخر أو حامل لصفات الجنسين
code-sex-na = لا ينطبق (مجموعة)
code-sex-unk = غير معروف
code-sex-withheld = لم يُفصح عنه حرصا على السلامة

## AGE: age band. Source: SDG 16.1.2 (child, adult, unknown); working bands are our own.

list-age = الفئة العمرية
code-age-child = طفل (دون ١٨ سنة)
code-age-0-4 = من ٠ إلى ٤ سنوات
code-age-5-11 = من ٥ إلى ١١ سنة
code-age-12-14 = من ١٢ إلى ١٤ سنة
code-age-15-17 = من ١٥ إلى ١٧ سنة
code-age-adult = بالغ (١٨ سنة فأكثر)
code-age-18-29 = من ١٨ إلى ٢٩ سنة
code-age-30-49 = من ٣٠ إلى ٤٩ سنة
code-age-50-59 = من ٥٠ إلى ٥٩ سنة
code-age-60-plus = ٦٠ سنة فأكثر
code-age-unk = غير معروف

## VUL: vulnerability or characteristic. Source: HURIDOCS list 23; short codes are our own.

list-vul = عامل الضعف أو السمة
code-vul-woman = امرأة
code-vul-pregnant = امرأة حامل
code-vul-child = طفل
code-vul-orphan = يتيم
code-vul-streetch = من أطفال الشوارع
code-vul-indigenous = من أفراد الشعوب الأصلية
code-vul-disab-p = شخص ذو إعاقة بدنية
code-vul-disab-m = شخص ذو إعاقة عقلية
code-vul-elderly = شخص مسن
code-vul-ethmin = من أقلية إثنية
code-vul-relmin = من أقلية دينية
code-vul-lingmin = من أقلية لغوية
code-vul-lgbti = من أفراد مجتمع الميم (LGBTI)
code-vul-migrant = مهاجر
code-vul-idp = نازح داخليا
code-vul-refugee = لاجئ
code-vul-prisoner = سجين
code-vul-ill = مريض
code-vul-asylum = طالب لجوء
code-vul-relative = من أقارب ضحية
code-vul-witness = شاهد
code-vul-demonstr = متظاهر
code-vul-bystander = من المارة
code-vul-hrd = مدافع عن حقوق الإنسان
code-vul-press = صحفي أو عامل في وسائط الإعلام
code-vul-union = نقابي
code-vul-relgrp = عضو في جماعة دينية
code-vul-womgrp = عضو في جماعة نسائية
code-vul-none = لا شيء معروف

## DISPLACEMENT: displacement status. Source: Case-management practice of child-protection services; own codes.

list-displacement = وضع النزوح
code-displacement-resident = مقيم
code-displacement-idp = نازح داخليا
code-displacement-refugee = لاجئ
code-displacement-stateless = عديم الجنسية
code-displacement-returnee = عائد
code-displacement-foreign-national = أجنبي
code-displacement-asylum-seeker = طالب لجوء
code-displacement-unk = غير معروف

## ROLE: role in the case. Source: Own list.

list-role = الدور في القضية
code-role-victim = ضحية مباشرة
code-role-victim-ind = من أسرة ضحية
code-role-witness = شاهد
code-role-source = مصدر
code-role-subject = من يشمله ادعاء بسوء السلوك
code-role-alleged = مرتكب مزعوم
code-role-commander = قائد
code-role-expert = خبير
code-role-interpreter = مترجم شفوي
code-role-intermediary = وسيط
code-role-provider = مقدم خدمات
code-role-official = مسؤول رسمي

## DEGREE: degree of involvement. Source: HURIDOCS list 18.

list-degree = درجة الضلوع
code-degree-01 = المشاركة، دون تحديد الكيفية
code-degree-0101 = تنفيذ الفعل
code-degree-0102 = إصدار الأوامر
code-degree-0103 = تواطؤ سلبي
code-degree-0104 = حضور مؤكد
code-degree-0105 = التخطيط للفعل
code-degree-0106 = اشتباه في الضلوع
code-degree-0201 = استغلال الضحية
code-degree-0202 = التمييز ضد الضحية
code-degree-0301 = وضع القانون أو السياسة
code-degree-0302 = تأييد القانون أو السياسة
code-degree-0303 = عدم فعل شيء ضد القانون أو السياسة
code-degree-04 = تطبيق القانون أو السياسة
code-degree-0501 = عدم السيطرة على المرؤوسين
code-degree-0502 = عدم التصرف بناء على ما كان معلوما
code-degree-0503 = عدم منع الفعل
code-degree-06 = المسؤولية السياسية
code-degree-unk = غير معروف

## MODE: mode of liability. Source: Rome Statute articles 25 and 28.

list-mode = شكل المسؤولية
code-mode-25-3-a = الارتكاب منفردا أو بالاشتراك أو عن طريق شخص آخر
code-mode-25-3-b = الأمر أو الإغراء أو الحث
code-mode-25-3-c = تقديم العون أو التحريض
code-mode-25-3-d = المساهمة في قصد مشترك
code-mode-25-3-e = التحريض المباشر والعلني على الإبادة الجماعية
code-mode-25-3-f = الشروع
code-mode-28-a = المسؤولية بصفة قائد عسكري
code-mode-28-b = المسؤولية بصفة رئيس

## PERP: type of perpetrator. Source: HURIDOCS list 24; peacekeeping codes are our own.

list-perp = فئة المرتكب المزعوم
code-perp-010103 = القوات المسلحة
code-perp-010104 = الشرطة
code-perp-010105 = إدارة السجون
code-perp-010106 = جهاز المخابرات
code-perp-0102 = السلطة التشريعية
code-perp-0103 = السلطة القضائية
code-perp-020101 = جماعة شبه عسكرية
code-perp-020102 = جماعة اقتصاص أهلية أو فرقة موت
code-perp-020201 = جماعة حرب عصابات أو جماعة معارضة مسلحة
code-perp-0203 = أمير حرب أو جيش خاص
code-perp-0204 = شركة أمن خاصة
code-perp-0205 = حشد عنيف
code-perp-03 = قوات احتلال
code-perp-1101 = فرد من الأسرة
code-perp-1102 = فرد من المجتمع المحلي
code-perp-1103 = شخص في مكان العمل
code-perp-2101 = شركة
code-perp-pk-mil = قوات حفظ السلام التابعة للأمم المتحدة: العسكريون
code-perp-pk-pol = قوات حفظ السلام التابعة للأمم المتحدة: الشرطة
code-perp-pk-civ = قوات حفظ السلام التابعة للأمم المتحدة: المدنيون
code-perp-nuf = قوة غير تابعة للأمم المتحدة مكلفة من مجلس الأمن
code-perp-other = غير ذلك
code-perp-unk = غير معروف

## PERP_STATUS: latest status of the perpetrator. Source: HURIDOCS list 26.

list-perp-status = آخر وضع للمرتكب المزعوم
code-perp-status-01 = لا يزال في منصبه
code-perp-status-0101 = لا يزال في منصبه، دون تهم
code-perp-status-0102 = لا يزال في منصبه، موجهة إليه تهم
code-perp-status-010201 = لا يزال في منصبه، موجهة إليه تهم، طليق
code-perp-status-010202 = لا يزال في منصبه، موجهة إليه تهم، محتجز
code-perp-status-010203 = لا يزال في منصبه، موجهة إليه تهم، فار
code-perp-status-0103 = لا يزال في منصبه، سبق توجيه تهم إليه
code-perp-status-010301 = لا يزال في منصبه، لم يعاقب
code-perp-status-010302 = لا يزال في منصبه، عقوبة طفيفة
code-perp-status-010303 = لا يزال في منصبه، مسجون
code-perp-status-010304 = لا يزال في منصبه، قضى العقوبة
code-perp-status-02 = أُقيل أو خُفضت رتبته
code-perp-status-0201 = أُقيل أو خُفضت رتبته، دون تهم
code-perp-status-0202 = أُقيل أو خُفضت رتبته، موجهة إليه تهم
code-perp-status-020201 = أُقيل أو خُفضت رتبته، موجهة إليه تهم، طليق
code-perp-status-020202 = أُقيل أو خُفضت رتبته، موجهة إليه تهم، محتجز
code-perp-status-020203 = أُقيل أو خُفضت رتبته، موجهة إليه تهم، فار
code-perp-status-0203 = أُقيل أو خُفضت رتبته، سبق توجيه تهم إليه
code-perp-status-020301 = أُقيل أو خُفضت رتبته، لم يعاقب
code-perp-status-020302 = أُقيل أو خُفضت رتبته، عقوبة طفيفة
code-perp-status-020303 = أُقيل أو خُفضت رتبته، مسجون
code-perp-status-020304 = أُقيل أو خُفضت رتبته، قضى العقوبة
code-perp-status-unk = غير معروف

## ATTRIBUTION_BASIS: basis of attribution. Source: Own list.

list-attribution-basis = أساس الإسناد
code-attribution-basis-uniform = الزي الرسمي
code-attribution-basis-insignia = الشارات
code-attribution-basis-statement = إفادة
code-attribution-basis-claim = إعلان المسؤولية
code-attribution-basis-other = غير ذلك

## CONFIDENCE: confidence. Source: ICD 203.

list-confidence = درجة الثقة
code-confidence-low = منخفضة
code-confidence-moderate = متوسطة
code-confidence-high = عالية

## VICTIM_STATUS: status of the victim at the end of the act. Source: HURIDOCS list 25.

list-victim-status = وضع الضحية عند انتهاء الفعل
code-victim-status-0101 = متوفى
code-victim-status-0102 = جريح
code-victim-status-010201 = جريح، ما زال يعاني
code-victim-status-010202 = جريح، شُفي مع آثار طفيفة
code-victim-status-010203 = جريح، شُفي مع آثار دائمة
code-victim-status-0103 = ما زال مفقودا
code-victim-status-010401 = كان مفقودا، عُثر عليه حيا وحرا
code-victim-status-010402 = كان مفقودا، عُثر عليه في سجن
code-victim-status-0201 = اعتُقل وأُفرج عنه
code-victim-status-020101 = أُفرج عنه بعد التحقيق
code-victim-status-020102 = أُفرج عنه بعد المحاكمة
code-victim-status-020103 = أُفرج عنه، أُوقفت الإجراءات
code-victim-status-020104 = أُفرج عنه بعد تبرئته
code-victim-status-020105 = أُفرج عنه، قضى العقوبة
code-victim-status-020109 = هرب
code-victim-status-0202 = اعتُقل وما زال محتجزا
code-victim-status-020204 = محتجز تعسفا
code-victim-status-0203 = فار
code-victim-status-0301 = مقيد الحركة
code-victim-status-0302 = في المنفى
code-victim-status-0303 = نازح
code-victim-status-0304 = أُعيد توطينه أو عاد أو يقيم في مخيم
code-victim-status-other = غير ذلك
code-victim-status-unk = غير معروف

## ATTRIBUTION: position of those blamed. Source: HURIDOCS list 28.

list-attribution = موقف من تُنسب إليهم المسؤولية
code-attribution-0101 = المسؤولون الرسميون يقرون بالفعل
code-attribution-0102 = المسؤولون الرسميون ينفون الفعل
code-attribution-0103 = المسؤولون الرسميون ينفون المسؤولية
code-attribution-0104 = المسؤولون الرسميون يقدمون تفسيرا آخر
code-attribution-0105 = المسؤولون الرسميون يقبلون المسؤولية
code-attribution-0201 = جهات من غير الدول تقر بالفعل
code-attribution-0202 = جهات من غير الدول تنفي الفعل
code-attribution-0203 = جهات من غير الدول تنفي المسؤولية
code-attribution-0204 = جهات من غير الدول تقدم تفسيرا آخر
code-attribution-0205 = جهات من غير الدول تقبل المسؤولية
code-attribution-unk = لا موقف معروف

## MATERIAL: type of material. Source: HURIDOCS list 16.

list-material = نوع المادة
code-material-abstract = ملخص
code-material-appeal = نداء
code-material-audio = تسجيل صوتي
code-material-autopsy = نتائج التشريح
code-material-chemical = تحليل كيميائي
code-material-court = سجلات محكمة
code-material-interview = مقابلة
code-material-leaflet = منشور
code-material-letter = رسالة
code-material-press = تقرير صحفي
code-material-photo = صورة فوتوغرافية
code-material-physician = فحص طبيب
code-material-poster = ملصق
code-material-gov-release = بيان صحفي حكومي
code-material-hrorg-release = بيان صحفي لمنظمة لحقوق الإنسان
code-material-perp-release = بيان صحفي للمرتكب المزعوم
code-material-questionnaire = استبيان
code-material-radio = بث إذاعي
code-material-affidavit = إقرار خطي موقّع
code-material-telephone = مكالمة هاتفية
code-material-tv = بث تلفزيوني
code-material-translated = وثيقة مترجمة
code-material-victim-testimony = شهادة الضحية
code-material-witness-testimony = شهادة شاهد
code-material-video = تسجيل مرئي
code-material-dataset = مجموعة بيانات
code-material-other = غير ذلك

## CONNECTION: connection of the source with what happened. Source: HURIDOCS list 19.

list-connection = صلة المصدر بما حدث
code-connection-0101 = ضحية
code-connection-0102 = شاهد
code-connection-0103 = مرتكب مزعوم
code-connection-0201 = قريب أو زميل للضحية
code-connection-0202 = قريب أو زميل للمرتكب المزعوم
code-connection-03 = طرف ثالث
code-connection-0301 = مراسل
code-connection-0401 = محام
code-connection-0402 = مهني طبي
code-connection-0404 = منظمة غير حكومية
code-connection-unk = غير معروف

## ADMR: reliability of the source. Source: Admiralty scale.

list-admr = موثوقية المصدر
code-admr-a = موثوق به تماما
code-admr-b = موثوق به عادة
code-admr-c = موثوق به إلى حد ما
code-admr-d = غير موثوق به عادة
code-admr-e = غير موثوق به
code-admr-f = يتعذر الحكم على موثوقيته

## ADMC: credibility of the information. Source: Admiralty scale.

list-admc = مصداقية المعلومة
code-admc-1 = تؤكدها مصادر أخرى
code-admc-2 = صحتها مرجحة
code-admc-3 = صحتها ممكنة
code-admc-4 = مشكوك فيها
code-admc-5 = مستبعدة
code-admc-6 = يتعذر الحكم على صحتها

## SOP: standard of proof. Source: SDG 16.1.2; ST/AI/2017/1 (to be checked).

list-sop = معيار الإثبات
code-sop-sus = الاشتباه المعقول
code-sop-rgb = أسباب معقولة تدعو إلى الاعتقاد
code-sop-bop = رجحان الاحتمالات
code-sop-cce = أدلة واضحة ومقنعة
code-sop-brd = بما لا يدع مجالا لشك معقول

## VSTAT: violation status. Source: Replaces HURIDOCS list 41, whose codes 02 and 04 differ between languages.

list-vstat = وضع الانتهاك
code-vstat-conf-viol = مؤكد، انتهاك
code-vstat-conf-similar = مؤكد، مشابه لما ادُّعي
code-vstat-conf-not = مؤكد أنه ليس انتهاكا
code-vstat-likely = انتهاك مرجح
code-vstat-possible = انتهاك ممكن
code-vstat-unlikely = من غير المرجح أن يكون انتهاكا
code-vstat-unknown = غير معروف

## SENS: sensitivity. Source: ST/SGB/2007/6 section 2 (to be checked).

list-sens = درجة الحساسية
code-sens-u = غير سري
code-sens-c = سري
code-sens-sc = سري للغاية

## TLP: traffic light protocol. Source: TLP 2.0.

list-tlp = بروتوكول إشارات المرور
code-tlp-red = TLP:RED
code-tlp-amber-strict = TLP:AMBER+STRICT
code-tlp-amber = TLP:AMBER
code-tlp-green = TLP:GREEN
code-tlp-clear = TLP:CLEAR

## CSCOPE: purpose of use. Source: Own list; consent practice of case-management services.

list-cscope = الغرض من الاستعمال
code-cscope-1 = تسجيل داخلي
code-cscope-2 = إحالة إلى الخدمات
code-cscope-3 = إثارة القضية مع السلطات
code-cscope-4 = تقرير داخل الأمم المتحدة
code-cscope-5 = تقرير علني دون ذكر الهوية
code-cscope-6 = تقرير علني مع ذكر الاسم
code-cscope-7 = تبادل مع آليات الأمم المتحدة لحقوق الإنسان
code-cscope-8 = القضاء الجنائي الوطني
code-cscope-9 = المحكمة الجنائية الدولية أو قضاء دولي آخر
code-cscope-10 = إجراء تأديبي أو إجراء بشأن سوء السلوك
code-cscope-11 = البلد المساهم بقوات أو بأفراد شرطة
code-cscope-12 = تدريب أو بحث دون ذكر الهوية
code-cscope-13 = إحصاءات لا تكشف هوية أحد
code-cscope-14 = الاتصال بالشخص من جديد

## CRECIP: recipient. Source: Own list.

list-crecip = الجهة المتلقية
code-crecip-own-team = الفريق نفسه
code-crecip-mission-hr = عنصر حقوق الإنسان في البعثة
code-crecip-cdt-oios = الفريق المعني بالسلوك والانضباط أو مكتب خدمات الرقابة الداخلية
code-crecip-other-un = كيان آخر في الأمم المتحدة
code-crecip-ngo = منظمة غير حكومية محددة بالاسم
code-crecip-tcc = البلد المساهم بقوات أو بأفراد شرطة
code-crecip-host-state = الدولة المضيفة
code-crecip-court = محكمة أو ادعاء عام
code-crecip-media = وسائط الإعلام والجمهور

## IDLVL: identity level. Source: Own list.

list-idlvl = مستوى الهوية
code-idlvl-0 = لا شيء
code-idlvl-1 = إحصاءات فقط
code-idlvl-2 = وقائع دون هوية
code-idlvl-3 = اسم مستعار
code-idlvl-4 = هوية كاملة

## ANSWER: answer. Source: Own list.

list-answer = الجواب
code-answer-yes = نعم
code-answer-no = لا
code-answer-ask-again = يُسأل من جديد كل مرة
code-answer-withdrawn = سُحبت الموافقة

## GIVER: who gave consent. Source: Consent practice of case-management services.

list-giver = من أعطى الموافقة
code-giver-self = الشخص نفسه
code-giver-parent = أحد الوالدين
code-giver-caregiver = مقدم الرعاية
code-giver-guardian = الوصي القانوني
code-giver-next-of-kin = أقرب أقارب شخص متوفى أو مفقود
code-giver-not-stated = لم يُذكر

## CONSENT_METHOD: how consent was given. Source: Own list.

list-consent-method = كيفية إعطاء الموافقة
code-consent-method-written = كتابة
code-consent-method-thumbprint = ببصمة الإبهام
code-consent-method-audio = تسجيل صوتي
code-consent-method-witnessed-oral = شفويا أمام شاهد
code-consent-method-not-stated = لم يُذكر

## EKIND: kind of exhibit. Source: Own list; map compartment marks kinds whose file is sealed to identity.

list-ekind = نوع مادة الإثبات
code-ekind-doc = وثيقة
code-ekind-pho = صورة فوتوغرافية
code-ekind-vid = تسجيل مرئي
code-ekind-aud = تسجيل صوتي
code-ekind-idd = وثيقة هوية
code-ekind-prt = صورة شخصية
code-ekind-inr = تسجيل مقابلة
code-ekind-drn = تسجيل طائرة مسيرة
code-ekind-cctv = تسجيل كاميرا مراقبة
code-ekind-bwc = تسجيل كاميرا محمولة على الجسم
code-ekind-sat = صورة ساتلية
code-ekind-osi = مادة مفتوحة من الإنترنت أو وسائل التواصل الاجتماعي
code-ekind-phn = بيانات مستخرجة من هاتف
code-ekind-eml = رسائل
code-ekind-dbx = بيانات مصدّرة من قاعدة بيانات
code-ekind-med = شهادة طبية
code-ekind-for = تقرير طب شرعي أو أدلة جنائية
code-ekind-phy = شيء مادي
code-ekind-bal = مادة متعلقة بالمقذوفات
code-ekind-rem = إحالة إلى عينة من رفات بشرية
code-ekind-map = خريطة أو رسم تخطيطي
code-ekind-stm = إفادة
code-ekind-trn = محضر تفريغ
code-ekind-trl = ترجمة
code-ekind-log = سجل مناوبة أو أسلحة أو وقود أو مركبات أو دخول
code-ekind-nvb = مذكرة شفوية
code-ekind-oth = غير ذلك

## EORIGIN: origin of the exhibit. Source: Own list.

list-eorigin = منشأ مادة الإثبات
code-eorigin-collected = جمعناها بأنفسنا
code-eorigin-source = قدمها مصدر
code-eorigin-partner = من شريك
code-eorigin-authority = من سلطة
code-eorigin-open = من مصدر مفتوح
code-eorigin-sensor = من نظام أو جهاز استشعار
code-eorigin-not-stated = لم يُذكر

## SHOWS: shows a person. Source: Own list.

list-shows = ظهور شخص
code-shows-not-judged = لم يُبت فيه
code-shows-no = لا
code-shows-yes = نعم

## GRAPHIC: graphic content. Source: Own list.

list-graphic = مشاهد قاسية
code-graphic-0 = لا شيء
code-graphic-1 = خفيفة
code-graphic-2 = مزعجة
code-graphic-3 = شديدة

## AI_ORIGIN: human or ai origin. Source: Information origin taxonomy.

list-ai-origin = منشأ بشري أم ذكاء اصطناعي
code-ai-origin-human = من إنتاج بشري
code-ai-origin-ai = من إنتاج الذكاء الاصطناعي
code-ai-origin-uncertain = غير مؤكد

## DERIVATION: purpose of a derivative. Source: Own list.

list-derivation = الغرض من النسخة المشتقة
code-derivation-print = صورة للطباعة
code-derivation-redacted = نسخة محجوبة
code-derivation-view = نسخة للاطلاع

## CE: custody event. Source: Own list.

list-ce = إجراء الحيازة
code-ce-01 = الجمع
code-ce-02 = الاستلام
code-ce-03 = الحفظ من الإنترنت
code-ce-04 = حساب قيمة التجزئة
code-ce-05 = الختم
code-ce-06 = التخزين أو النقل
code-ce-07 = فتح الأصل أو الاطلاع عليه
code-ce-08 = إنشاء نسخة عمل
code-ce-09 = إنشاء نسخة مشتقة
code-ce-10 = التسليم
code-ce-11 = الاسترداد
code-ce-12 = الفحص
code-ce-13 = فحص السلامة، دون تغيير
code-ce-14 = فحص السلامة، غير مطابق
code-ce-15 = إعادة الختم
code-ce-16 = الإعادة إلى المالك
code-ce-17 = الإفصاح أو التصدير
code-ce-18 = الإتلاف
code-ce-19 = الفقدان أو التلف
code-ce-20 = تصحيح

## HASH_RESULT: result of a hash check. Source: Own list.

list-hash-result = نتيجة فحص قيمة التجزئة
code-hash-result-match = مطابقة
code-hash-result-different = مختلفة
code-hash-result-not-checked = لم تُفحص

## DP: date precision. Source: UCDP GED date_prec; 6 is our own.

list-dp = دقة التاريخ
code-dp-1 = يوم محدد
code-dp-2 = في حدود يومين إلى ٦ أيام
code-dp-3 = في حدود أسبوع
code-dp-4 = في حدود ٨ أيام إلى ٣٠ يوما أو شهر
code-dp-5 = أكثر من شهر، حتى سنة
code-dp-6 = أكثر من سنة

## WP: place precision. Source: UCDP GED where_prec.

list-wp = دقة المكان
code-wp-1 = مكان محدد
code-wp-2 = في حدود ٢٥ كم من نقطة معروفة
code-wp-3 = تقسيم إداري من الدرجة الثانية
code-wp-4 = تقسيم إداري من الدرجة الأولى
code-wp-5 = خط أو منطقة غير محددة
code-wp-6 = بلد
code-wp-7 = مياه دولية أو مجال جوي دولي

## CLARITY: clarity of the event. Source: UCDP GED event_clarity.

list-clarity = وضوح الحدث
code-clarity-1 = حدث واحد
code-clarity-2 = عدة أحداث يرويها المصدر معا

## CASEKIND: kind of case. Source: Own list.

list-casekind = نوع القضية
code-casekind-hrv = انتهاك لحقوق الإنسان
code-casekind-civ = ضرر بالمدنيين أو ضحايا مدنيون
code-casekind-mrm = الانتهاكات الجسيمة ضد الأطفال
code-casekind-crsv = العنف الجنسي المتصل بالنزاعات
code-casekind-mis = سوء السلوك
code-casekind-sea = الاستغلال والانتهاك الجنسيان
code-casekind-ret = الانتقام
code-casekind-hrd = تقييم الدعم المقدم إلى قوات الأمن
code-casekind-ew = الإنذار المبكر
code-casekind-them = موضوع أو نمط

## CSTATE: state of the case. Source: Own list; review lock as in comparable systems.

list-cstate = حالة القضية
code-cstate-draft = مسودة
code-cstate-registered = مسجلة
code-cstate-triage = قيد الفرز
code-cstate-monitoring = قيد الرصد
code-cstate-investigating = قيد التحقيق
code-cstate-referred-out = محالة إلى جهة أخرى
code-cstate-rejected = مرفوضة
code-cstate-in-review = قيد المراجعة
code-cstate-returned = أعادها المراجِع
code-cstate-established = ثبتت
code-cstate-inconclusive = غير حاسمة
code-cstate-not-established = لم تثبت
code-cstate-action = قيد اتخاذ الإجراءات
code-cstate-closed = مغلقة
code-cstate-reopened = أُعيد فتحها
code-cstate-archived = مؤرشفة

## PRIORITY: priority. Source: HURIDOCS list 46.

list-priority = الأولوية
code-priority-01 = عاجلة
code-priority-02 = عالية
code-priority-03 = ذات أولوية
code-priority-04 = منخفضة
code-priority-05 = مرفوضة

## CTX: context of the event. Source: Own list.

list-ctx = سياق الحدث
code-ctx-iac = نزاع مسلح دولي
code-ctx-niac = نزاع مسلح غير دولي
code-ctx-occupation = احتلال
code-ctx-other-violence = حالة عنف أخرى
code-ctx-election = انتخابات
code-ctx-detention = احتجاز
code-ctx-protest = احتجاج
code-ctx-peacetime = زمن السلم

## MRM: violation against children. Source: Monitoring and Reporting Mechanism.

list-mrm = انتهاك ضد الأطفال
code-mrm-killing = القتل
code-mrm-maiming = التشويه
code-mrm-recruitment = التجنيد أو الاستخدام
code-mrm-sexual-violence = الاغتصاب أو غيره من العنف الجنسي
code-mrm-abduction = الاختطاف
code-mrm-attack-on-schools = الهجوم على مدرسة
code-mrm-attack-on-hospitals = الهجوم على مستشفى
code-mrm-denial-humanitarian-access = منع وصول المساعدات الإنسانية
code-mrm-military-use = الاستخدام العسكري لمدرسة أو مستشفى
code-mrm-deprivation-liberty = الحرمان من الحرية

## CRSV: conflict-related sexual violence. Source: Reports of the Secretary-General (to be checked).

list-crsv = العنف الجنسي المتصل بالنزاعات
code-crsv-rape = الاغتصاب
code-crsv-slavery = الاستعباد الجنسي
code-crsv-prostitution = البغاء القسري
code-crsv-pregnancy = الحمل القسري
code-crsv-abortion = الإجهاض القسري
code-crsv-sterilisation = التعقيم القسري
code-crsv-marriage = الزواج القسري
code-crsv-other = عنف جنسي آخر على درجة مماثلة من الخطورة

## COUNTING_UNIT: counting unit. Source: HURIDOCS list 7.

list-counting-unit = وحدة العد
code-counting-unit-individual = فرد
code-counting-unit-family = أسرة
code-counting-unit-group = مجموعة أو منظمة
code-counting-unit-community = مجتمع محلي
code-counting-unit-social-group = فئة اجتماعية
code-counting-unit-people = الناس عامة

## LOCATION_TYPE: type of location. Source: After HURIDOCS list 17; own codes.

list-location-type = نوع المكان
code-location-type-home = منزل
code-location-type-street = شارع أو طريق
code-location-type-public = مكان عام
code-location-type-market = سوق
code-location-type-workplace = مكان عمل
code-location-type-farm = أرض زراعية أو مرعى
code-location-type-school = مدرسة أو جامعة
code-location-type-hospital = مستشفى أو مركز صحي
code-location-type-worship = دار عبادة
code-location-type-camp = مخيم للنازحين أو اللاجئين
code-location-type-checkpoint = نقطة تفتيش
code-location-type-border = معبر حدودي
code-location-type-police = مركز شرطة
code-location-type-prison = سجن
code-location-type-military = قاعدة عسكرية أو ثكنة
code-location-type-secret = مكان احتجاز غير رسمي
code-location-type-court = محكمة
code-location-type-government = مبنى حكومي
code-location-type-un = مباني الأمم المتحدة
code-location-type-humanitarian = مباني جهات إنسانية
code-location-type-vehicle = مركبة أو سفينة أو طائرة
code-location-type-wild = غابة أو صحراء أو أرض مكشوفة
code-location-type-water = نهر أو بحيرة أو بحر
code-location-type-other = غير ذلك
code-location-type-unk = غير معروف

## EMPTY_REASON: why fields are empty. Source: Own list.

list-empty-reason = سبب بقاء حقول فارغة
code-empty-reason-unsafe = السؤال يعرّض أحدا للخطر
code-empty-reason-declined = فضّل الشخص عدم الإجابة
code-empty-reason-not-asked = لم يُسأل عنه
code-empty-reason-not-known = سُئل عنه، وهو غير معروف
code-empty-reason-not-relevant = لا صلة له بالانتهاك
code-empty-reason-not-available = غير متاح

## LANGUAGE: language. Source: ISO 639-3.

list-language = اللغة
code-language-eng = الإنكليزية
code-language-fra = الفرنسية
code-language-spa = الإسبانية
code-language-ara = العربية
code-language-rus = الروسية
code-language-zho = الصينية
code-language-por = البرتغالية
code-language-swa = السواحيلية
code-language-lin = اللينغالا
code-language-kon = الكيكونغو
code-language-lua = اللوبا - كاساي
code-language-kin = الكينيارواندا
code-language-run = الكيروندي
code-language-sag = السانغو
code-language-hau = الهوسا
code-language-ful = الفولانية
code-language-bam = البامبارا
code-language-ses = الكويرابورو سيني سونغاي
code-language-tmh = التماشق
code-language-wol = الولوف
code-language-som = الصومالية
code-language-amh = الأمهرية
code-language-orm = الأورومو
code-language-tir = التيغرينية
code-language-din = الدينكا
code-language-nus = النوير
code-language-zne = الزاندي
code-language-ach = الأتشولي
code-language-hat = الكريولية الهايتية
code-language-fas = الفارسية
code-language-prs = الدارية
code-language-pus = البشتو
code-language-urd = الأوردية
code-language-kmr = الكردية الشمالية
code-language-ckb = الكردية الوسطى
code-language-tur = التركية
code-language-heb = العبرية
code-language-ukr = الأوكرانية
code-language-srp = الصربية
code-language-sqi = الألبانية
code-language-ell = اليونانية
code-language-ben = البنغالية
code-language-mya = البورمية
code-language-rhg = الروهينغية
code-language-sgn = لغة الإشارة
code-language-mul = عدة لغات
code-language-und = غير محددة

## LOCALE: language of a document. Source: ISO 639-1.

list-locale = لغة الوثيقة
code-locale-en = الإنكليزية
code-locale-fr = الفرنسية
code-locale-es = الإسبانية
code-locale-ar = العربية
code-locale-ru = الروسية
code-locale-zh = الصينية

## ROLE_MEMBER: role of a member. Source: Own list.

list-role-member = دور العضو
code-role-member-investigator = محقق
code-role-member-lead = المسؤول عن القضية
code-role-member-reviewer = مراجِع
code-role-member-legal-adviser = مستشار قانوني
code-role-member-conduct-officer = موظف لشؤون السلوك
code-role-member-child-protection-adviser = مستشار لحماية الطفل أو المرأة
code-role-member-protection-officer = موظف لشؤون الحماية
code-role-member-records-officer = موظف لشؤون السجلات
code-role-member-analyst = محلل
code-role-member-trainer = مدرب
code-role-member-administrator = مدير النظام

## REDACTION_PROFILE: redaction profile. Source: Own list.

list-redaction-profile = قواعد الحجب
code-redaction-profile-internal = داخلية
code-redaction-profile-un-partner = شريك في الأمم المتحدة
code-redaction-profile-tcc = البلد المساهم بقوات أو بأفراد شرطة
code-redaction-profile-judicial = قضائية
code-redaction-profile-public = علنية
code-redaction-profile-training = تدريبية

## DOCUMENT: document. Source: Own list.

list-document = الوثيقة
code-document-full = ملف القضية الكامل
code-document-custody = تقرير سلسلة الحيازة
code-document-statement = إفادة شاهد
code-document-qualification = مذكرة التكييف القانوني
code-document-referral = رسالة إحالة
code-document-tcc-notification = إخطار للبلد المساهم بقوات أو بأفراد شرطة
code-document-statistics = إحصاءات علنية
code-document-mrm-input = مساهمة ربع سنوية بشأن الأطفال
code-document-crsv-sheet = صحيفة حادثة عنف جنسي
code-document-casualty-list = قائمة القتلى والجرحى
code-document-hrddp-assessment = تقييم الدعم المقدم إلى قوات الأمن
code-document-early-warning = صحيفة إنذار مبكر
code-document-training-extract = مستخرج من سجل التدريب
code-document-recommendation-matrix = مصفوفة التوصيات
code-document-disclosure-log = سجل الإفصاح

## RELEASE_STATE: state of the release. Source: Own list.

list-release-state = حالة الوثيقة الصادرة
code-release-state-intent = بدأ إصدارها، وربما خرجت
code-release-state-done = أُنجزت
code-release-state-aborted = صُرف النظر عنها ولم تخرج

## AUDIT: audited action. Source: Own list.

list-audit = إجراء خاضع للتدقيق
code-audit-vault-created = إنشاء الخزنة
code-audit-vault-unlocked = فتح قفل الخزنة
code-audit-passphrase-changed = تغيير عبارة المرور
code-audit-header-changed = تغيير ملفات المفاتيح
code-audit-recovery-used = استعمال كلمات الاستعادة
code-audit-identity-shown = كشف هوية
code-audit-identity-searched = البحث في الهويات
code-audit-working-copy-made = إخراج نسخة عمل
code-audit-release-stopped = وثيقة أوقفت البوابة إصدارها
code-audit-backup-made = إنشاء نسخة احتياطية
code-audit-vault-restored = استرجاع الخزنة من نسخة احتياطية
code-audit-vault-repaired = إصلاح الخزنة
code-audit-database-rebuilt = إعادة بناء قاعدة البيانات
code-audit-fixity-failed = فحص السلامة غير مطابق

## MEMBER_STATE: state of a member. Source: Own list.

list-member-state = حالة العضو
code-member-state-invited = مدعو
code-member-state-active = نشط
code-member-state-suspended = عضويته معلقة
code-member-state-removed = أُزيل
