//! An invented dossier in each of the six languages, with all that a dossier can hold.

use std::sync::Arc;

use amparo_dossier::{
    Block, Cell, Column, Cover, CoverNote, Digits, Dossier, Exhibit, Fact, Figure, FigureContent, Furniture, Heading,
    HeadingLevel, Language, List, Paragraph, ParagraphKind, Part, Picture, PictureFormat, PictureIndex, Run, Table,
    Text,
};

const REFERENCE: &str = "KIN-2026-A0042";
const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// The words of a language.
struct Words {
    title: &'static str,
    subtitle: &'static str,
    office: &'static str,
    labels: [&'static str; 6],
    contains: (&'static str, &'static str),
    verify: (&'static str, &'static str),
    classification: &'static str,
    caveat: &'static str,
    page: &'static str,
    contents: &'static str,
    draft: &'static str,
    parts: [&'static str; 4],
    sections: [&'static str; 3],
    paragraphs: [&'static str; 6],
    quotation: &'static str,
    items: [&'static str; 3],
    columns: [&'static str; 5],
    person: &'static str,
    deed: &'static str,
    exhibit: (&'static str, &'static str, &'static str),
    caption: &'static str,
    withheld: &'static str,
}

fn words(language: Language) -> Words {
    match language {
        Language::English => Words {
            title: "Full case dossier",
            subtitle: "Detention and ill-treatment at a checkpoint, February 2026",
            office: "Mission office, human rights section",
            labels: ["Reference", "Recipient", "Copy", "Classification", "Date", "Standard of proof"],
            contains: (
                "What this document contains",
                "One event with three acts, two sources that contradict each other, and four exhibits with their hashes. Persons are named by pseudonyms that are used for this recipient only.",
            ),
            verify: (
                "How to verify it",
                "Compute the SHA-256 of any original handed over and compare it with the digits printed beside the exhibit. Each custody line names the entry of the journal in which it is signed.",
            ),
            classification: "STRICTLY CONFIDENTIAL",
            caveat: "Allegations – not a finding of guilt",
            page: "Page {page} of {pages}",
            contents: "Contents",
            draft: "DRAFT",
            parts: ["Summary", "Events and acts", "List of acts", "Evidence"],
            sections: ["What happened", "Sources and contradictions", "Method and limits"],
            paragraphs: [
                "On or about 20 February 2026, between 21:00 and 23:30, members of an armed group stopped a bus at the northern checkpoint (known locally as “the gate”) and separated the men from the women. P-A07, a man of about 40, was taken to a container beside the road; he was seen alive for the last time at 22:15 by two other passengers.",
                "The account rests on two interviews held on 3 and 5 March 2026, on four photographs (exhibits KIN-2026-A0042/E-A014 to E-A017) and on a medical note. The name given by the first source is محمد (أبو علي) الطيّب; the second knew him as Мария’s brother. A fourth person, 欧阳修远, was on the bus and has not been found.",
                "The two sources differ on who gave the order. P-A09 says that an officer with a red beret did; P-A11, who stood closer, heard no order at all. Both versions stand here beside each other; neither is preferred.",
                "The unit is described as a company-sized element of the group that controlled the road from 14 January to 2 March 2026. Its commander at the time is recorded as P-A21. His reply to the questions sent on 9 March 2026 was received on 12 March and is summarised in paragraph 12.",
                "Access to the site was refused three times. No forensic examination was possible, and the distance between the container and the road (about 35 m) is an estimate from a photograph.",
                "Findings in this dossier are made on the standard of reasonable grounds to believe.",
            ],
            quotation: "They put us in a line. He counted: one, two, three … I heard the container door, and then the generator was switched on. I have told this to nobody but my sister.",
            items: [
                "the bus ticket of P-A07, photographed on both sides;",
                "a list of passengers, written from memory on the day after by P-A11 and a second person who does not wish to be named in any form;",
                "a receipt for fuel.",
            ],
            columns: ["No.", "Date", "Person", "What was done", "Hours"],
            person: "P-A07",
            deed: "Deprived of liberty at the northern checkpoint and held in a container without water",
            exhibit: (
                "Photograph of the container, taken from the road",
                "Kind",
                "Image, 4000 × 3000, 3.2 MB, image/jpeg",
            ),
            caption: "The container beside the road, facing north-east. Faces are covered in the derivative.",
            withheld: "Not printed: it has not been judged whether a person can be recognised.",
        },
        Language::French => Words {
            title: "Dossier complet de l’affaire",
            subtitle: "Détention et mauvais traitements à un poste de contrôle, février 2026",
            office: "Bureau de la mission, section des droits de l’homme",
            labels: ["Référence", "Destinataire", "Exemplaire", "Classification", "Date", "Niveau de preuve"],
            contains: (
                "Ce que contient ce document",
                "Un événement avec trois actes, deux sources qui se contredisent et quatre pièces avec leurs empreintes. Les personnes sont désignées par des pseudonymes propres à ce destinataire.",
            ),
            verify: (
                "Comment le vérifier",
                "Calculez l’empreinte SHA-256 de tout original remis et comparez-la aux chiffres imprimés à côté de la pièce. Chaque ligne de garde nomme l’entrée du journal où elle est signée.",
            ),
            classification: "STRICTEMENT CONFIDENTIEL",
            caveat: "Allégations – ne valent pas constat de culpabilité",
            page: "Page {page} sur {pages}",
            contents: "Sommaire",
            draft: "PROJET",
            parts: ["Résumé", "Événements et actes", "Liste des actes", "Éléments de preuve"],
            sections: ["Ce qui s’est passé", "Sources et contradictions", "Méthode et limites"],
            paragraphs: [
                "Vers le 20 février 2026, entre 21 heures et 23 h 30, des membres d’un groupe armé ont arrêté un autocar au poste de contrôle nord (appelé « la porte ») et séparé les hommes des femmes. P-A07, un homme d’environ 40 ans, a été conduit dans un conteneur au bord de la route ; il a été vu vivant pour la dernière fois à 22 h 15.",
                "Le récit repose sur deux entretiens des 3 et 5 mars 2026, sur quatre photographies (pièces KIN-2026-A0042/E-A014 à E-A017) et sur une note médicale. Le nom donné par la première source est محمد (أبو علي) الطيّب ; une autre personne, 欧阳修远, n’a pas été retrouvée.",
                "Les deux sources diffèrent sur l’auteur de l’ordre. P-A09 désigne un officier au béret rouge ; P-A11, plus proche, n’a entendu aucun ordre. Les deux versions figurent ici côte à côte.",
                "L’unité est décrite comme un élément de la taille d’une compagnie du groupe qui tenait la route du 14 janvier au 2 mars 2026. Son chef est enregistré sous P-A21.",
                "L’accès au site a été refusé trois fois. Aucun examen médico-légal n’a été possible ; la distance entre le conteneur et la route (environ 35 m) est estimée d’après une photographie.",
                "Les conclusions de ce dossier sont fondées sur des motifs raisonnables de croire.",
            ],
            quotation: "Ils nous ont mis en rang. Il comptait : un, deux, trois… J’ai entendu la porte du conteneur, puis on a mis le groupe électrogène en marche.",
            items: [
                "le billet d’autocar de P-A07, photographié des deux côtés ;",
                "une liste de passagers, écrite de mémoire le lendemain par P-A11 et par une seconde personne qui ne veut être nommée d’aucune façon ;",
                "un reçu de carburant.",
            ],
            columns: ["Nº", "Date", "Personne", "Ce qui a été fait", "Heures"],
            person: "P-A07",
            deed: "Privé de liberté au poste de contrôle nord et tenu dans un conteneur sans eau",
            exhibit: (
                "Photographie du conteneur, prise de la route",
                "Nature",
                "Image, 4000 × 3000, 3,2 Mo, image/jpeg",
            ),
            caption: "Le conteneur au bord de la route, vers le nord-est. Les visages sont couverts.",
            withheld: "Non imprimé : il n’a pas été jugé si une personne peut être reconnue.",
        },
        Language::Spanish => Words {
            title: "Expediente completo del caso",
            subtitle: "Detención y malos tratos en un puesto de control, febrero de 2026",
            office: "Oficina de la misión, sección de derechos humanos",
            labels: ["Referencia", "Destinatario", "Ejemplar", "Clasificación", "Fecha", "Estándar de prueba"],
            contains: (
                "Qué contiene este documento",
                "Un suceso con tres actos, dos fuentes que se contradicen y cuatro pruebas con sus huellas. Las personas llevan seudónimos que solo se usan con este destinatario.",
            ),
            verify: (
                "Cómo verificarlo",
                "Calcule el SHA-256 de cualquier original entregado y compárelo con las cifras impresas junto a la prueba. Cada línea de custodia nombra la entrada del diario en que está firmada.",
            ),
            classification: "ESTRICTAMENTE CONFIDENCIAL",
            caveat: "Alegaciones: no constituyen una declaración de culpabilidad",
            page: "Página {page} de {pages}",
            contents: "Índice",
            draft: "BORRADOR",
            parts: ["Resumen", "Sucesos y actos", "Lista de actos", "Pruebas"],
            sections: ["Qué ocurrió", "Fuentes y contradicciones", "Método y límites"],
            paragraphs: [
                "Hacia el 20 de febrero de 2026, entre las 21.00 y las 23.30, miembros de un grupo armado detuvieron un autobús en el puesto de control norte (conocido como «la puerta») y separaron a los hombres de las mujeres. P-A07, un hombre de unos 40 años, fue llevado a un contenedor junto a la carretera; ¿quién lo vio por última vez? Dos pasajeros, a las 22.15.",
                "El relato se apoya en dos entrevistas del 3 y el 5 de marzo de 2026, en cuatro fotografías (pruebas KIN-2026-A0042/E-A014 a E-A017) y en una nota médica. El nombre que dio la primera fuente es محمد (أبو علي) الطيّب.",
                "Las dos fuentes difieren sobre quién dio la orden. P-A09 dice que un oficial de boina roja; P-A11, que estaba más cerca, no oyó orden alguna.",
                "La unidad se describe como un elemento del tamaño de una compañía del grupo que controló la carretera del 14 de enero al 2 de marzo de 2026.",
                "El acceso al lugar fue denegado tres veces. No fue posible ningún examen forense.",
                "Las conclusiones de este expediente se basan en motivos razonables para creer.",
            ],
            quotation: "Nos pusieron en fila. Contaba: uno, dos, tres… Oí la puerta del contenedor y luego encendieron el generador.",
            items: [
                "el billete de autobús de P-A07, fotografiado por ambos lados;",
                "una lista de pasajeros, escrita de memoria al día siguiente por P-A11;",
                "un recibo de combustible.",
            ],
            columns: ["N.º", "Fecha", "Persona", "Qué se hizo", "Horas"],
            person: "P-A07",
            deed: "Privado de libertad en el puesto de control norte y retenido en un contenedor sin agua",
            exhibit: (
                "Fotografía del contenedor, tomada desde la carretera",
                "Clase",
                "Imagen, 4000 × 3000, 3,2 MB, image/jpeg",
            ),
            caption: "El contenedor junto a la carretera, hacia el nordeste.",
            withheld: "No impreso: no se ha juzgado si se puede reconocer a una persona.",
        },
        Language::Russian => Words {
            title: "Полное досье по делу",
            subtitle: "Задержание и жестокое обращение на контрольном пункте, февраль 2026 года",
            office: "Отделение миссии, секция по правам человека",
            labels: ["Номер", "Получатель", "Экземпляр", "Гриф", "Дата", "Стандарт доказывания"],
            contains: (
                "Что содержит этот документ",
                "Одно событие с тремя деяниями, два противоречащих друг другу источника и четыре вещественных доказательства с хешами. Лица названы псевдонимами, которые используются только для этого получателя.",
            ),
            verify: (
                "Как его проверить",
                "Вычислите SHA-256 переданного оригинала и сравните с цифрами, напечатанными рядом с доказательством. Каждая строка о хранении называет запись журнала, в которой она подписана.",
            ),
            classification: "СТРОГО КОНФИДЕНЦИАЛЬНО",
            caveat: "Утверждения, а не установление вины",
            page: "Страница {page} из {pages}",
            contents: "Содержание",
            draft: "ПРОЕКТ",
            parts: ["Краткое изложение", "События и деяния", "Перечень деяний", "Доказательства"],
            sections: ["Что произошло", "Источники и противоречия", "Метод и ограничения"],
            paragraphs: [
                "Около 20 февраля 2026 года, между 21:00 и 23:30, члены вооружённой группы остановили автобус на северном контрольном пункте (его называют «ворота») и отделили мужчин от женщин. P-A07, мужчину примерно 40 лет, увели в контейнер у дороги; в последний раз живым его видели в 22:15 два других пассажира.",
                "Рассказ основан на двух беседах 3 и 5 марта 2026 года, на четырёх фотографиях (доказательства KIN-2026-A0042/E-A014–E-A017) и на медицинской записке. Первый источник назвал имя محمد (أبو علي) الطيّب.",
                "Источники расходятся в том, кто отдал приказ. P-A09 говорит об офицере в красном берете; P-A11, стоявший ближе, никакого приказа не слышал.",
                "Подразделение описано как часть численностью до роты той группы, которая контролировала дорогу с 14 января по 2 марта 2026 года.",
                "В доступе к месту отказано трижды. Судебно-медицинская экспертиза была невозможна.",
                "Выводы этого досье сделаны при наличии разумных оснований полагать.",
            ],
            quotation: "Нас поставили в ряд. Он считал: один, два, три… Я слышала дверь контейнера, а потом включили генератор.",
            items: [
                "билет на автобус P-A07, сфотографированный с обеих сторон;",
                "список пассажиров, записанный по памяти на следующий день;",
                "чек на топливо.",
            ],
            columns: ["№", "Дата", "Лицо", "Что сделано", "Часы"],
            person: "P-A07",
            deed: "Лишён свободы на северном контрольном пункте и удерживался в контейнере без воды",
            exhibit: (
                "Фотография контейнера, сделанная с дороги",
                "Вид",
                "Изображение, 4000 × 3000, 3,2 МБ, image/jpeg",
            ),
            caption: "Контейнер у дороги, вид на северо-восток. Лица закрыты.",
            withheld: "Не напечатано: не оценено, можно ли узнать человека.",
        },
        Language::Arabic => Words {
            title: "الملف الكامل للقضية",
            subtitle: "احتجاز وسوء معاملة عند نقطة تفتيش، شباط/فبراير 2026",
            office: "مكتب البعثة، قسم حقوق الإنسان",
            labels: ["المرجع", "الجهة المتلقية", "النسخة", "التصنيف", "التاريخ", "معيار الإثبات"],
            contains: (
                "محتويات هذه الوثيقة",
                "حادثة واحدة فيها ثلاثة أفعال، ومصدران متناقضان، وأربعة مستندات مع بصماتها الرقمية. يُشار إلى الأشخاص بأسماء مستعارة لا تُستخدم إلا لهذه الجهة المتلقية.",
            ),
            verify: (
                "كيفية التحقق منها",
                "احسب بصمة SHA-256 لأي أصل مُسلَّم وقارنها بالأرقام المطبوعة بجانب المستند. يذكر كل سطر من سطور الحيازة القيدَ الموقَّع في السجل.",
            ),
            classification: "سري للغاية",
            caveat: "ادعاءات – لا تُعدّ إثباتاً للذنب",
            page: "الصفحة {page} من {pages}",
            contents: "المحتويات",
            draft: "مسودة",
            parts: ["الملخص", "الأحداث والأفعال", "قائمة الأفعال", "الأدلة"],
            sections: ["ما حدث", "المصادر والتناقضات", "المنهج والحدود"],
            paragraphs: [
                "في نحو 20 شباط/فبراير 2026، بين الساعة 21:00 والساعة 23:30، أوقف أفراد من جماعة مسلحة حافلةً عند نقطة التفتيش الشمالية (المعروفة محلياً باسم «البوابة») وفصلوا الرجال عن النساء. اقتيد P-A07، وهو رجل في نحو الأربعين من عمره، إلى حاوية بجانب الطريق؛ وشوهد حياً لآخر مرة في الساعة 22:15.",
                "تستند الرواية إلى مقابلتين أُجريتا في 3 و5 آذار/مارس 2026، وإلى أربع صور فوتوغرافية (المستندات KIN-2026-A0042/E-A014 إلى E-A017)، وإلى مذكرة طبية. الاسم الذي ذكره المصدر الأول هو مُحَمَّدٌ الطَّيِّبُ (أَبُو عَلِيٍّ)، ولا إله إلا الله؛ أما الشخص الرابع، Мария Иванова، فلم يُعثر عليها.",
                "يختلف المصدران بشأن مَن أصدر الأمر. يقول P-A09 إن ضابطاً يعتمر قبعة حمراء هو الذي أصدره؛ أما P-A11، الذي كان أقرب، فلم يسمع أي أمر. تَرِد الروايتان هنا جنباً إلى جنب دون ترجيح إحداهما.",
                "توصف الوحدة بأنها عنصر بحجم سرية من الجماعة التي سيطرت على الطريق من 14 كانون الثاني/يناير إلى 2 آذار/مارس 2026.",
                "رُفض الوصول إلى الموقع ثلاث مرات. ولم يكن أي فحص جنائي ممكناً، والمسافة بين الحاوية والطريق (نحو 35 م) تقدير مستمد من صورة.",
                "الاستنتاجات الواردة في هذا الملف مبنية على أسباب معقولة للاعتقاد.",
            ],
            quotation: "صفّونا في صف واحد. كان يعدّ: واحد، اثنان، ثلاثة… سمعت باب الحاوية، ثم شُغّل المولّد. لم أخبر بهذا أحداً غير أختي.",
            items: [
                "تذكرة الحافلة الخاصة بـ P-A07، مصورة من الوجهين؛",
                "قائمة بالركاب كتبها من الذاكرة في اليوم التالي P-A11 وشخص ثانٍ لا يرغب في ذكر اسمه بأي شكل؛",
                "إيصال وقود.",
            ],
            columns: ["الرقم", "التاريخ", "الشخص", "ما جرى", "الساعات"],
            person: "P-A07",
            deed: "حُرم من حريته عند نقطة التفتيش الشمالية واحتُجز في حاوية دون ماء",
            exhibit: ("صورة الحاوية، ملتقطة من الطريق", "النوع", "صورة، 4000 × 3000، 3.2 ميغابايت، image/jpeg"),
            caption: "الحاوية بجانب الطريق باتجاه الشمال الشرقي. الوجوه مغطاة.",
            withheld: "لم تُطبع: لم يُقرَّر بعد ما إذا كان يمكن التعرف على شخص.",
        },
        Language::Chinese => Words {
            title: "案件完整卷宗",
            subtitle: "2026年2月检查站拘押与虐待事件",
            office: "特派团办事处人权科",
            labels: ["编号", "收件方", "份号", "密级", "日期", "证明标准"],
            contains: (
                "本文件的内容",
                "一起事件，包含三项行为、两个相互矛盾的来源以及四件附有散列值的证物。人员均以仅供本收件方使用的化名称呼。",
            ),
            verify: (
                "如何核验",
                "计算所移交原件的 SHA-256，并与证物旁印出的数字比对。每一行保管记录都写明签署该记录的日志条目。",
            ),
            classification: "绝密",
            caveat: "指控——并非有罪认定",
            page: "第 {page} 页，共 {pages} 页",
            contents: "目录",
            draft: "草稿",
            parts: ["摘要", "事件与行为", "行为清单", "证据"],
            sections: ["经过", "来源与矛盾", "方法与局限"],
            paragraphs: [
                "2026年2月20日前后，21:00至23:30之间，某武装团体成员在北部检查站（当地称为“大门”）拦下一辆客车，将男女分开。P-A07，男，约40岁，被带进路边的一个集装箱；22:15，另外两名乘客最后一次看到他活着。",
                "叙述依据2026年3月3日和5日的两次访谈、四张照片（证物 KIN-2026-A0042/E-A014 至 E-A017）以及一份医疗记录。第一个来源给出的姓名是 محمد (أبو علي) الطيّب；另一人名叫买买提明·阿卜杜热合曼·吐尔逊尼亚孜，其兄名欧阳䶮、㛃。",
                "两个来源对谁下的命令说法不一。P-A09说是一名戴红色贝雷帽的军官；P-A11站得更近，却没有听到任何命令。两种说法并列于此，不作取舍。",
                "该单位被描述为2026年1月14日至3月2日控制该路段的团体中连级规模的一部分。时任指挥官登记为P-A21。",
                "进入现场的请求被拒绝三次。无法进行法医检验；集装箱与道路之间的距离（约35米）系根据照片估计。",
                "本卷宗的结论以“有合理理由相信”为标准。",
            ],
            quotation: "他们让我们站成一排。他数着：一、二、三……我听到集装箱的门响，接着有人开了发电机。这件事我只告诉过我姐姐。",
            items: ["P-A07的车票，正反两面均已拍照；", "乘客名单，由P-A11次日凭记忆写成；", "燃油收据。"],
            columns: ["序号", "日期", "人员", "行为", "小时"],
            person: "P-A07",
            deed: "在北部检查站被剥夺自由，关押于无水的集装箱内",
            exhibit: ("集装箱照片，摄于路边", "种类", "图像，4000 × 3000，3.2 MB，image/jpeg"),
            caption: "路边的集装箱，朝东北方向。面部已遮盖。",
            withheld: "未印：尚未判断能否辨认出人。",
        },
    }
}

/// The dossier, with a table of this many rows.
pub(crate) fn dossier(language: Language, rows: usize) -> Dossier {
    let words = words(language);
    let mut dossier = Dossier::new(language, format!("{REFERENCE} {}", words.title));
    dossier.digits = if language == Language::Arabic { Digits::ArabicIndic } else { Digits::European };
    dossier.metadata.made_at = 1_773_000_000;
    dossier.furniture = Furniture {
        classification: words.classification.into(),
        head_start: REFERENCE.into(),
        head_end: format!("DOC-7F3A · 1 · {}", words.title),
        foot_start: "3/5 · R-9K2M".into(),
        caveat: words.caveat.into(),
        page_label: words.page.into(),
        watermark: Some(words.draft.into()),
    };
    let landscape = dossier.add_picture(picture(640, 480));
    let portrait = dossier.add_picture(picture(300, 420));
    let again = dossier.add_picture(picture(640, 480));
    let values = [
        Text::new().with(Run::code(REFERENCE)),
        words.office.into(),
        "3 / 5".into(),
        words.classification.into(),
        "2026-03-08".into(),
        words.paragraphs[5].into(),
    ];
    dossier.cover = Some(Cover {
        office: words.office.into(),
        title: words.title.into(),
        subtitle: Some(words.subtitle.into()),
        facts: words.labels.into_iter().zip(values).map(|(label, value)| Fact::new(label, value)).collect(),
        notes: vec![
            CoverNote { label: words.contains.0.into(), text: words.contains.1.into() },
            CoverNote { label: words.verify.0.into(), text: words.verify.1.into() },
        ],
    });
    dossier.contents_title = Some(words.contents.into());
    dossier.parts = vec![
        summary(&words),
        events(&words, language, landscape),
        acts(&words, language, rows),
        evidence(&words, [landscape, portrait, again]),
    ];
    dossier
}

fn heading(level: HeadingLevel, text: &str) -> Block {
    Block::Heading(Heading { level, text: text.into() })
}

fn summary(words: &Words) -> Part {
    let mut part = Part::new(words.parts[0]);
    part.starts_page = true;
    part.blocks = vec![
        Block::Paragraph(Paragraph::numbered(words.paragraphs[0])),
        Block::Paragraph(Paragraph::numbered(
            Text::from(words.paragraphs[1]).plain(" ").redacted("R-3").plain(" ").bold(words.sections[0]),
        )),
        Block::Paragraph(Paragraph { kind: ParagraphKind::Quotation, ..Paragraph::plain(words.quotation) }),
        heading(HeadingLevel::Second, words.sections[2]),
        Block::Paragraph(Paragraph::numbered(words.paragraphs[4])),
        Block::List(List { is_ordered: true, items: words.items.map(Text::from).to_vec() }),
        Block::Paragraph(Paragraph::numbered(words.paragraphs[5])),
    ];
    part
}

fn events(words: &Words, language: Language, picture: PictureIndex) -> Part {
    let mut part = Part::new(words.parts[1]);
    part.blocks = vec![heading(HeadingLevel::Second, words.sections[0])];
    for round in 0..3 {
        part.blocks.push(heading(HeadingLevel::Third, words.sections[round]));
        for paragraph in words.paragraphs {
            part.blocks.push(Block::Paragraph(Paragraph::numbered(paragraph)));
        }
    }
    part.blocks.push(heading(HeadingLevel::Second, words.sections[1]));
    part.blocks.push(Block::List(List { is_ordered: false, items: words.items.map(Text::from).to_vec() }));
    part.blocks.push(Block::Facts(words.labels.iter().map(|label| Fact::new(*label, words.paragraphs[5])).collect()));
    part.blocks.push(Block::Figure(Figure {
        content: FigureContent::Picture(picture),
        caption: words.caption.into(),
        alternative: words.exhibit.0.into(),
    }));
    // Somebody's words in another language stay in it.
    let other = if language == Language::Arabic { Language::English } else { Language::Arabic };
    part.blocks.push(Block::Paragraph(Paragraph {
        language: Some(other),
        kind: ParagraphKind::Quotation,
        text: self::words(other).quotation.into(),
    }));
    part
}

fn acts(words: &Words, language: Language, rows: usize) -> Part {
    let sign = if matches!(language, Language::English | Language::Chinese | Language::Arabic) { '.' } else { ',' };
    let mut part = Part::new(words.parts[2]);
    let names = ["Amina Yusuf-Okonkwo", "Мария Иванова", "فاطمة الزهراء", "欧阳修远"];
    let row = |index: usize| -> Vec<Cell> {
        let person = match index % 5 {
            0 => Text::from(words.person),
            other => names[other - 1].into(),
        };
        let hours = match index % 3 {
            0 => format!("{}", index * 7 % 110),
            1 => format!("{}{sign}5", index * 13 % 50),
            _ => format!("{}{sign}25", index % 10),
        };
        let mut deed = words.deed.to_owned();
        if index.is_multiple_of(4) {
            deed = format!("{deed}; {}", words.paragraphs[2]);
        }
        vec![
            Cell::from(format!("{}", index + 1)),
            Cell::from(format!("2026-02-{:02}", index % 28 + 1)),
            person.into(),
            deed.into(),
            hours.into(),
        ]
    };
    let [number, date, person, deed, hours] = words.columns;
    part.blocks = vec![
        Block::Table(Table {
            caption: Some(words.parts[2].into()),
            columns: vec![
                Column::fitted(number),
                Column::fitted(date),
                Column::fitted(person),
                Column::share(deed, 1),
                Column::numbers(hours, sign),
            ],
            rows: (0..rows).map(row).collect(),
        }),
        Block::Paragraph(Paragraph::note(words.paragraphs[4])),
    ];
    part
}

fn evidence(words: &Words, pictures: [PictureIndex; 3]) -> Part {
    let mut part = Part::new(words.parts[3]);
    part.starts_page = true;
    let figure = |content| Figure { content, caption: words.caption.into(), alternative: words.exhibit.0.into() };
    let contents = [
        FigureContent::Picture(pictures[0]),
        FigureContent::Placeholder(vec![Text::new().with(Run::code("E-A015")), words.withheld.into()]),
        FigureContent::Picture(pictures[1]),
        FigureContent::Picture(pictures[2]),
    ];
    for (index, content) in contents.into_iter().enumerate() {
        part.blocks.push(Block::Exhibit(Exhibit {
            number: format!("{REFERENCE}/E-A0{}", 14 + index),
            description: words.exhibit.0.into(),
            facts: vec![
                Fact::new(words.exhibit.1, words.exhibit.2),
                Fact::new(words.labels[4], "2026-02-21T08:14:03+03:00"),
                Fact::new(words.columns[2], words.person),
            ],
            hash: Some(("SHA-256".into(), HASH.into())),
            figure: Some(figure(content)),
            custody: Some(Text::from(words.paragraphs[5]).plain(" ").with(Run::code("9f86d081"))),
        }));
    }
    part.blocks.push(Block::Exhibit(Exhibit {
        number: format!("{REFERENCE}/E-A018"),
        description: words.items[1].into(),
        facts: vec![Fact::new(words.exhibit.1, "PDF, 212 KB, application/pdf")],
        hash: Some(("SHA-256".into(), HASH.into())),
        figure: None,
        custody: None,
    }));
    part
}

/// A picture drawn here: a sky, a hill and a box.
fn picture(width: u32, height: u32) -> Picture {
    let mut bytes = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let hill = height * 2 / 3 - (x * (width - x)) * height / (width * width * 2 / 3);
            let in_box = (width / 3..width / 2).contains(&x) && (height / 2..height * 3 / 4).contains(&y);
            let shade = u8::try_from(y * 90 / height).unwrap_or(0);
            let pixel = match (in_box, y > hill) {
                (true, _) => [150, 60 + shade / 2, 50],
                (false, true) => [120, 140 - shade, 90],
                (false, false) => [150 + shade, 180 + shade / 2, 220],
            };
            bytes.extend(pixel);
        }
    }
    Picture { format: PictureFormat::Rgb { width, height }, bytes: Arc::from(bytes) }
}
