### Checked by: nobody yet (not yet read by a native speaker)
### Labels of fields (field-<kind>-<field>) and, as .help, one or two sentences that a field officer understands.
### Labels are short and have no full stop. Helps are sentences. Codes in quotation marks are labels in codes.ftl.

## Case: what a member works on: one matter with its events, persons and evidence.

field-case-ref = 案件编号
    .help = 案件的编号。程序用特派团代码、年份和本台笔记本电脑的字母自动生成。
field-case-kind = 案件种类
    .help = 案件涉及的内容。种类决定适用哪些表格和检查。
field-case-title = 标题
    .help = 让团队知道案件内容的简短标题。标题中绝不可写出受害人、证人或信息来源的姓名。
field-case-state = 状态
    .help = 案件所处的阶段，从草稿到归档。有些步骤需要第二人参与。
field-case-mission = 特派团
    .help = 您的特派团或办事处的简短代码，即案件编号中使用的代码。
field-case-mandate-basis = 任务授权依据
    .help = 允许您处理此事的决议、任务授权或指示。
field-case-opened = 立案日期
    .help = 开始处理案件的日期。
field-case-closed = 结案日期
    .help = 案件结案的日期。
field-case-priority = 优先程度
    .help = 案件需要多快得到处理。
field-case-standard-of-proof = 证明标准
    .help = 判断事实所依据的尺度。调查结论必须使用相同的措辞。
field-case-lead = 负责人
    .help = 负责本案的成员。
field-case-team = 团队
    .help = 办理本案的成员。
field-case-persons = 相关人员
    .help = 本案涉及的人员，不论其角色。他们在每项行为中的角色，记在行为、牵涉情况和信息中。
field-case-related-events = 相关事件
    .help = 其他案件中对本案也有意义的事件。
field-case-summary = 摘要
    .help = 用不超过一页的篇幅写明案情，供完全不了解案件的读者阅读。请勿写出任何人的姓名；提到人员时使用化名。
field-case-scope-and-method = 范围和方法
    .help = 调查了什么、如何调查，以及哪些工作未能进行，例如未获准进入的地点。
field-case-plan = 计划
    .help = 您的假设、尚待回答的问题、准备寻找的信息来源，以及由此带来的风险。
field-case-conflict-of-interest = 利益冲突
    .help = 团队中是否有人与案件一方关系密切，以及为此采取了什么措施。如已询问且没有，请写“无”。
field-case-closure-reason = 结案理由
    .help = 案件为何结案。
field-case-retention = 保存期限
    .help = 案件须保存多久，依据哪项规定。
field-case-language = 语言
    .help = 案件所用的语言。
field-case-sensitivity = 敏感程度
    .help = 他人读到此内容会造成多大伤害。可以高于此种类的通常级别，但绝不能低于该级别。
field-case-legal-hold = 法律保全
    .help = 设置后，记录中的任何内容都不能抹除。法院或调查机构可能索取该记录时请设置。
field-case-embargo = 禁发
    .help = 设置后，由于法定或约定的等待期，案件中的任何内容都不得离开您的团队。
field-case-protection-alert = 保护警报
    .help = 案件中有人处于危险时请设置。在解除之前，一切放行都会停止。
field-case-empty-reason = 字段空缺原因
    .help = 字段留空的原因。如询问会使人陷入危险，记录始终可以保持不完整。

## Role in a case: the part a person plays in one case.

field-case-role-case = 案件
    .help = 本记录所属的案件。在创建记录时设定，之后不能更改。
field-case-role-person = 人员
    .help = 担任这一角色的人员。
field-case-role-role = 角色
    .help = 此人在本案中的角色。一人可有多个角色，每个角色各用一条记录。
field-case-role-since = 开始时间
    .help = 此人从何时起担任这一角色，就您所知尽量准确填写。
field-case-role-note = 备注
    .help = 团队应当了解的有关这一角色的情况。请勿写出任何人的姓名；提到人员时使用化名。
field-case-role-sensitivity = 敏感程度
    .help = 他人读到此内容会造成多大伤害。可以高于此种类的通常级别，但绝不能低于该级别。

## Event: what happened, at a time and in a place.

field-event-case = 案件
    .help = 本记录所属的案件。在创建记录时设定，之后不能更改。
field-event-title = 标题
    .help = 写明何事、何地的简短标题。标题中不要写出受害人、证人或信息来源的姓名。
field-event-start = 开始时间
    .help = 事件何时开始，就您所知尽量准确填写：某日、某月，或一段时间，例如 2026-02-20/2026-02-28。
field-event-end = 结束时间
    .help = 事件何时结束，就您所知尽量准确填写。如未超出开始时间所示的范围，请留空。
field-event-region = 地区
    .help = 省、州或其他一级行政区。公开数字所显示的地点不会比这更细。
field-event-area = 地方
    .help = 城镇、村庄或区域，在安全的前提下尽量准确填写。
field-event-area-code = 地方代码
    .help = 该地方的官方代码（P-code），如您的办事处使用。
field-event-place = 地图位置
    .help = 经度和纬度及其精确程度。确切地点可能暴露人的身份，因此只提供给合作伙伴和法院。
field-event-location = 确切地点
    .help = 当地人对该处的叫法，例如某所房屋、路口或营地分区。
field-event-location-type = 地点类型
    .help = 那是什么样的地方。
field-event-description = 描述
    .help = 按先后顺序，用平实的语言写明发生了什么，不作评判。请勿写出任何人的姓名；提到人员时使用化名。
field-event-impact = 影响
    .help = 事件给当地和人们带来了什么变化。
field-event-violation-status = 侵权认定状况
    .help = 这是侵权行为的确定程度。在调查之前，请选择“不详”。
field-event-context = 背景
    .help = 事发时的局势，例如冲突、选举或抗议。
field-event-clarity = 明确程度
    .help = 信息来源讲的是一起事件，还是合并计算的几起事件。
field-event-part-of = 隶属于
    .help = 本事件所属的更大事件。
field-event-date-received = 获悉日期
    .help = 您的办事处首次得知该事件的日期。
field-event-date-recorded = 记录日期
    .help = 写下该事件的日期，如晚于获悉日期。
field-event-project = 项目
    .help = 记录该事件所属的项目或方案。
field-event-external-source = 外部出处
    .help = 该事件所取自的数据集或组织。
field-event-external-id = 外部编号
    .help = 该事件在那个数据集中的编号。
field-event-source-row = 导入的原始行
    .help = 导入该事件的那一行的所有列，未作改动。
field-event-language = 语言
    .help = 描述该事件所用的语言。
field-event-sensitivity = 敏感程度
    .help = 他人读到此内容会造成多大伤害。可以高于此种类的通常级别，但绝不能低于该级别。
field-event-legal-hold = 法律保全
    .help = 设置后，记录中的任何内容都不能抹除。法院或调查机构可能索取该记录时请设置。
field-event-empty-reason = 字段空缺原因
    .help = 字段留空的原因。如询问会使人陷入危险，记录始终可以保持不完整。

## Act: one type of act against one victim or one counted group.

field-act-case = 案件
    .help = 本记录所属的案件。在创建记录时设定，之后不能更改。
field-act-event = 事件
    .help = 该行为发生于其中的事件。
field-act-victim = 受害人
    .help = 该行为所针对的人员或计数群体。每名受害人或每个群体各记一项行为。
field-act-type = 行为类型
    .help = 做了什么。请选择现有信息所能支持的最确切的用语。
field-act-count = 受害人数
    .help = 该行为涉及多少人：最低、最佳和最高估计数。仅一人时请留空。
field-act-start = 开始时间
    .help = 该行为何时开始，就您所知尽量准确填写。
field-act-end = 结束时间
    .help = 该行为何时结束，就您所知尽量准确填写。
field-act-place = 地图位置
    .help = 该行为的经度和纬度，如与事件地点不同。
field-act-exact-place = 确切地点
    .help = 用文字写明具体在何处发生。这可能暴露人的身份，因此只提供给合作伙伴和法院。
field-act-location-type = 地点类型
    .help = 那是什么样的地方。
field-act-description = 描述
    .help = 用平实的语言写明该行为如何实施。请勿写出任何人的姓名；提到人员时使用化名。
field-act-stated-reason = 声称的理由
    .help = 行为人所称的理由，如有。
field-act-methods = 手段
    .help = 实施该行为所用的手段。可多选。
field-act-attribution = 被指责方的立场
    .help = 被指责的当局或团体对该行为的说法。
field-act-physical-consequences = 身体后果
    .help = 伤情和对身体的其他伤害。只写对案件有意义的内容。
field-act-psychological-consequences = 心理后果
    .help = 对精神和日常生活的伤害。只写对案件有意义的内容。
field-act-age-at-act = 当时年龄
    .help = 行为发生时受害人的年龄段。
field-act-victim-status = 结束时的状况
    .help = 行为结束时受害人的状况。
field-act-victim-characteristics = 受害人特征
    .help = 在该行为中，受害人因何处于弱势或成为目标。
field-act-national-law = 国内法
    .help = 该行为可能违反的国内法条款。
field-act-international-instruments = 国际文书
    .help = 该行为可能违反的条约和条款。
field-act-cause-of-death = 死因
    .help = 此人因何死亡。仅在有人死亡时填写。
field-act-status-of-person-killed = 死者身份
    .help = 死者是平民、战斗人员还是其他受保护者。仅在有人死亡时填写。
field-act-mrm-type = 侵害儿童行为
    .help = 关于儿童与武装冲突问题报告所用的类型，适用于受害人是儿童或行为殃及学校、医院的情况。
field-act-crsv-type = 与冲突有关的性暴力
    .help = 关于冲突中性暴力问题报告所用的类型。仅在行为与冲突有关时填写。
field-act-standard-of-proof = 已达到的标准
    .help = 现有的关于该行为的信息目前达到的证明标准。
field-act-source-row = 导入的原始行
    .help = 导入该行为的那一行的所有列，未作改动。
field-act-sensitivity = 敏感程度
    .help = 他人读到此内容会造成多大伤害。可以高于此种类的通常级别，但绝不能低于该级别。
field-act-legal-hold = 法律保全
    .help = 设置后，记录中的任何内容都不能抹除。法院或调查机构可能索取该记录时请设置。
field-act-empty-reason = 字段空缺原因
    .help = 字段留空的原因。如询问会使人陷入危险，记录始终可以保持不完整。

## Person: a person or a counted group, known by a pseudonym.

field-person-pseudonym = 化名
    .help = 除身份密钥持有人外，所有人都用这一名称指称此人。如不填写，程序会自动生成；绝不可使用姓名首字母或真实姓名的一部分。
field-person-counting-unit = 计数单位
    .help = 本记录代表一个人、一个家庭还是一个群体。
field-person-sex = 性别
    .help = 按本人的陈述填写。如写明会暴露其身份，请选择“为安全起见不写明”。
field-person-age-band = 年龄段
    .help = 现在的年龄段。不要猜测，可选择“不详”。
field-person-group-description = 群体描述
    .help = 如本记录代表不止一人，写明是什么样的群体，例如“某村的渔民”。
field-person-number-in-group = 群体人数
    .help = 群体有多少人：最低、最佳和最高估计数。
field-person-vulnerability = 弱势特征
    .help = 使此人处于弱势或需要特别照顾的因素。可多选；如已询问且没有，选择“无已知情形”。
field-person-displacement = 流离失所状况
    .help = 此人住在家中、流离失所，还是难民或回返者。
field-person-citizenship = 国籍
    .help = 此人是哪个或哪些国家的公民。
field-person-national-origin = 民族血统
    .help = 此人或其家庭来自哪个国家。仅在与侵权行为有关时询问。
field-person-ethnicity = 族裔
    .help = 按本人的陈述填写族裔。仅在与侵权行为有关时询问。
field-person-religion = 宗教
    .help = 按本人的陈述填写宗教。仅在与侵权行为有关时询问。
field-person-civil-status = 婚姻状况
    .help = 此人未婚、已婚、丧偶或其他情况。
field-person-dependants = 受扶养人
    .help = 有多少人靠此人扶养。
field-person-education = 教育程度
    .help = 此人所受的最高教育。
field-person-occupation = 职业
    .help = 此人靠什么谋生。罕见的职业可能暴露身份，请概括填写。
field-person-languages = 语言
    .help = 此人所讲的语言，用于安排口译和提供给此人的文字材料。
field-person-health = 健康状况
    .help = 团队必须了解的此人的健康情况。仅在与侵权行为或照护有关时询问。
field-person-deceased = 已故
    .help = 此人是否已经去世。
field-person-died-on = 死亡日期
    .help = 此人何时去世，就您所知尽量准确填写。
field-person-do-not-contact = 请勿联系
    .help = 设置后，任何人不得联系此人，因为联系会带来危险或此人不愿被联系。
field-person-no-trace = 不留痕迹
    .help = 用于绝不可出现在任何文书中的信息来源，即使用化名也不可。
field-person-protection-alert = 保护警报
    .help = 此人处于危险时请设置。在解除之前，涉及此人的一切放行都会停止。
field-person-source-reliability = 作为信息来源的可靠性
    .help = 此人迄今作为信息来源的可靠程度。
field-person-real-name = 真实姓名
    .help = 真实姓名，用本人书写所用的文字填写。只有身份密钥持有人能够阅读。
field-person-name-in-other-script = 姓名的其他文字写法
    .help = 同一姓名用另一种文字书写，例如拉丁字母。只有身份密钥持有人能够阅读。
field-person-other-names = 其他姓名
    .help = 绰号、曾用名和其他拼写，每行一个。只有身份密钥持有人能够阅读。
field-person-birth-date = 出生日期
    .help = 确切的出生日期，如有需要。只有身份密钥持有人能够阅读。
field-person-birthplace = 出生地
    .help = 此人的出生地点。只有身份密钥持有人能够阅读。
field-person-identity-documents = 身份证件
    .help = 身份证件的种类和号码，每行一个。只有身份密钥持有人能够阅读。
field-person-addresses = 住址
    .help = 此人居住或停留之处。这些内容绝不会出现在离开办事处的文书中。
field-person-contacts = 联系方式
    .help = 如何能联系到此人。这些内容绝不会出现在离开办事处的文书中。
field-person-family = 家人
    .help = 亲属及其姓名。这些内容绝不会出现在离开办事处的文书中。
field-person-physical-description = 外貌特征
    .help = 此人的外貌，以及他人可据以认出此人的特征。只有身份密钥持有人能够阅读。
field-person-identity-notes = 身份备注
    .help = 其他任何可能表明此人是谁的内容。这些内容绝不会出现在离开办事处的文书中。
field-person-sensitivity = 敏感程度
    .help = 他人读到此内容会造成多大伤害。可以高于此种类的通常级别，但绝不能低于该级别。
field-person-legal-hold = 法律保全
    .help = 设置后，记录中的任何内容都不能抹除。法院或调查机构可能索取该记录时请设置。
field-person-empty-reason = 字段空缺原因
    .help = 字段留空的原因。如询问会使人陷入危险，记录始终可以保持不完整。

## Involvement: how a person or group took part in an act.

field-involvement-case = 案件
    .help = 本记录所属的案件。在创建记录时设定，之后不能更改。
field-involvement-act = 行为
    .help = 该人员或团体所参与的行为。
field-involvement-perpetrator = 被指控的施害者
    .help = 参与其中的人员或团体。如不知是谁，可使用“身份不明的武装人员”之类的记录。
field-involvement-degree = 牵涉程度
    .help = 该人员或团体以何种方式参与。
field-involvement-perpetrator-type = 被指控的施害者类型
    .help = 该人员或团体属于哪支部队、哪个机关或哪个圈子。
field-involvement-unit = 所属单位
    .help = 部队单位、指挥部或哨所，在现有信息支持的范围内尽量准确填写。
field-involvement-position = 军衔或职务
    .help = 当时的军衔或职务，不写姓名。
field-involvement-commander = 指挥官
    .help = 指挥行为人的人员，如已知。
field-involvement-mode-of-liability = 责任形式
    .help = 根据《罗马规约》可能适用的责任形式。应由法律顾问选择。
field-involvement-latest-status = 最新状况
    .help = 此人此后的情况，包括职务和诉讼方面。
field-involvement-attribution-basis = 归因依据
    .help = 如何得知是谁所为。可多选。
field-involvement-certainty = 确信程度
    .help = 您在多大程度上确信该人员或团体以这种方式参与。
field-involvement-remarks = 说明
    .help = 还有什么支持或否定这一牵涉情况。请勿写出任何人的姓名；提到人员时使用化名。
field-involvement-reply = 答复
    .help = 该人员或团体对指控的答复。凡显示指控之处，均一并显示答复。
field-involvement-sensitivity = 敏感程度
    .help = 他人读到此内容会造成多大伤害。可以高于此种类的通常级别，但绝不能低于该级别。
field-involvement-legal-hold = 法律保全
    .help = 设置后，记录中的任何内容都不能抹除。法院或调查机构可能索取该记录时请设置。
field-involvement-empty-reason = 字段空缺原因
    .help = 字段留空的原因。如询问会使人陷入危险，记录始终可以保持不完整。

## Information: what a source told about an event. The plural is the same word in English; use your language's natural plural or "items of information".

field-information-case = 案件
    .help = 本记录所属的案件。在创建记录时设定，之后不能更改。
field-information-source = 信息来源
    .help = 提供信息的人员。请选择此人的记录；此处绝不写姓名。
field-information-event = 事件
    .help = 该信息所涉的事件。
field-information-act = 行为
    .help = 该信息所涉的行为，如只涉及一项行为。
field-information-about = 涉及人员
    .help = 该信息提到的其他人员。
field-information-connection = 与事件的关系
    .help = 信息来源与所发生的事有什么关系。
field-information-language = 语言
    .help = 提供信息时所用的语言。
field-information-date = 信息日期
    .help = 信息来源何时讲述或文字何时写成，就您所知尽量准确填写。
field-information-date-received = 收到日期
    .help = 您的办事处何时收到该信息。
field-information-material = 材料类型
    .help = 信息以何种形式提供。
field-information-content = 内容
    .help = 信息来源所述内容，尽量接近原话。请勿写出任何人的姓名；提到人员时使用化名。
field-information-adm-reliability = 信息来源的可靠性
    .help = 该信息来源在多大程度上可以信赖，从 A 到 F。始终与可信度一并显示。
field-information-adm-credibility = 可信度
    .help = 不论由谁提供，该信息在多大程度上可信，从 1 到 6。始终与可靠性一并显示。
field-information-first-hand = 第一手
    .help = 是信息来源亲眼所见、亲耳所闻或亲身遭受，还是听他人所说。
field-information-independence-group = 独立性分组
    .help = 给相互依赖的信息来源填写相同的词。同组的信息来源按一个计算。
field-information-consent = 同意
    .help = 提供该信息所依据的同意。
field-information-exhibits = 证物
    .help = 随信息提供的证物或可佐证该信息的证物。
field-information-remarks = 说明
    .help = 为何如此评级，以及有什么与之矛盾。请勿写出任何人的姓名；提到人员时使用化名。
field-information-sensitivity = 敏感程度
    .help = 他人读到此内容会造成多大伤害。可以高于此种类的通常级别，但绝不能低于该级别。
field-information-legal-hold = 法律保全
    .help = 设置后，记录中的任何内容都不能抹除。法院或调查机构可能索取该记录时请设置。
field-information-empty-reason = 字段空缺原因
    .help = 字段留空的原因。如询问会使人陷入危险，记录始终可以保持不完整。

## Exhibit: an item of evidence with its number; the file itself is sealed elsewhere.

field-exhibit-case = 案件
    .help = 本记录所属的案件。在创建记录时设定，之后不能更改。
field-exhibit-number = 证物编号
    .help = 证物在案件内的编号，由程序生成。
field-exhibit-kind = 证物种类
    .help = 证物是什么。身份证件、肖像和访谈录音录像经加密封存，只有身份密钥持有人能够打开。
field-exhibit-title = 标题
    .help = 说明证物内容的简短标题。其中不要写出任何人的姓名。
field-exhibit-description = 描述
    .help = 能看到、听到或读到什么，不作评判。请勿写出任何人的姓名；提到人员时使用化名。
field-exhibit-origin = 取得途径
    .help = 证物如何来到您的办事处。
field-exhibit-source = 信息来源
    .help = 提供证物的人员。请选择此人的记录；此处绝不写姓名。
field-exhibit-collected-on = 收取日期
    .help = 您的办事处何时收取证物，就您所知尽量准确填写。
field-exhibit-collected-at-place = 收取地点
    .help = 您的办事处在何处收取证物。这可能指向信息来源，因此只有您的团队和法院可以看到。
field-exhibit-collected-by = 收取人
    .help = 收取证物的成员。
field-exhibit-method = 方法
    .help = 证物如何提取或复制，注明所用工具及其版本。
field-exhibit-clock-offset = 时钟偏差
    .help = 设备时钟比真实时间快多少秒。如慢于真实时间，请写负号。
field-exhibit-media-type = 媒体类型
    .help = 程序根据文件内容判定的文件类型。
field-exhibit-size = 大小
    .help = 文件的字节数。
field-exhibit-sha256 = SHA-256
    .help = 文件收到时的指纹。任何人都可以重新计算，以核对内容没有改变。
field-exhibit-blake3 = BLAKE3
    .help = 以另一种方式计算的文件的第二个指纹。
field-exhibit-width = 宽度
    .help = 图像的宽度，以像素计。
field-exhibit-height = 高度
    .help = 图像的高度，以像素计。
field-exhibit-length = 时长
    .help = 录音或录像的时长。
field-exhibit-captured-on = 拍录日期
    .help = 图像或录音录像制作的日期。
field-exhibit-captured-at = 拍录时间
    .help = 制作的确切时间，如已知时区。
field-exhibit-captured-clock = 设备时钟
    .help = 设备写入的日期和时间，未作改动。
field-exhibit-capture-place = 拍录地点
    .help = 图像或录音录像的制作地点。绝不会出现在公开材料或培训材料中。
field-exhibit-device = 设备
    .help = 制作所用设备的品牌和型号。
field-exhibit-capture-metadata = 原有元数据
    .help = 在文件内发现的全部细节，未作改动。其中可能有人的姓名，因此只有身份密钥持有人能够阅读。
field-exhibit-object = 加密文件
    .help = 存放内容的加密文件的名称。
field-exhibit-object-key = 文件密钥
    .help = 供团队打开加密文件的密钥。
field-exhibit-identity-object-key = 文件密钥（封闭）
    .help = 仅供身份密钥持有人打开加密文件的密钥。
field-exhibit-file-name = 文件名
    .help = 文件收到时的名称。其中可能有人的姓名，因此只有身份密钥持有人能够阅读。
field-exhibit-owner = 文件内的所有者
    .help = 文件内写明的所有者。只有身份密钥持有人能够阅读。
field-exhibit-author = 文件内的作者
    .help = 文件内写明的作者。只有身份密钥持有人能够阅读。
field-exhibit-comment = 文件内的注释
    .help = 文件内写有的注释。只有身份密钥持有人能够阅读。
field-exhibit-duplicate-of = 文件相同的证物
    .help = 已存有完全相同文件的证物。
field-exhibit-original = 原件
    .help = 本证物所复制的那件证物。
field-exhibit-derivative-of = 衍生自
    .help = 本证物据以制作的那件证物，例如笔录所依据的录音。
field-exhibit-shows-person = 是否显示人物
    .help = 其中是否能认出某个人。在有人作出判断之前，不予打印。
field-exhibit-graphic-level = 令人不适的程度
    .help = 观看或收听时令人不适的程度，以便提醒读者。
field-exhibit-ai-origin = 人工或人工智能生成
    .help = 是由人制作、用人工智能制作，还是无法判断。
field-exhibit-authenticity-note = 真实性说明
    .help = 为判断是否真实，您核查了哪些方面：来源、物件本身和内容。
field-exhibit-technical-details = 技术细节
    .help = 对此类证物有意义的内容，例如摄像机位置、飞行记录或影像景号。如没有，请写“无法取得”并说明原因。
field-exhibit-web-address = 网址
    .help = 在网上发现该材料的地址。
field-exhibit-archived-address = 存档网址
    .help = 保存网页副本的地址。
field-exhibit-captured-online-at = 网上采集时间
    .help = 从网上保存该材料的确切时间。
field-exhibit-seal-number = 封签编号
    .help = 实物上封签的编号。
field-exhibit-physical-description = 实物描述
    .help = 实物的外观：材质、尺寸、标记和损坏。
field-exhibit-storage-location = 存放地点
    .help = 实物或原始载体存放在何处。
field-exhibit-retention = 保存期限
    .help = 证物须保存多久，依据哪项规定。
field-exhibit-licence = 权利和许可
    .help = 谁拥有权利，允许作何用途。
field-exhibit-consent = 同意
    .help = 提供该证物所依据的同意。
field-exhibit-tlp = 信号灯协议（TLP）
    .help = 合作伙伴可将其转给他人的范围。合作伙伴采用信号灯协议时使用。
field-exhibit-sensitivity = 敏感程度
    .help = 他人读到此内容会造成多大伤害。可以高于此种类的通常级别，但绝不能低于该级别。
field-exhibit-legal-hold = 法律保全
    .help = 设置后，记录中的任何内容都不能抹除。法院或调查机构可能索取该记录时请设置。
field-exhibit-empty-reason = 字段空缺原因
    .help = 字段留空的原因。如询问会使人陷入危险，记录始终可以保持不完整。

## Derivative: a copy made from an exhibit, for printing, viewing or with parts blacked out.

field-derivative-case = 案件
    .help = 本记录所属的案件。在创建记录时设定，之后不能更改。
field-derivative-exhibit = 证物
    .help = 衍生件所依据的证物。
field-derivative-purpose = 用途
    .help = 衍生件的用途。
field-derivative-media-type = 媒体类型
    .help = 衍生件的类型。
field-derivative-width = 宽度
    .help = 衍生件的宽度，以像素计。
field-derivative-height = 高度
    .help = 衍生件的高度，以像素计。
field-derivative-size = 大小
    .help = 衍生件的字节数。
field-derivative-sha256 = SHA-256
    .help = 衍生件的指纹。
field-derivative-object = 加密文件
    .help = 存放衍生件的加密文件的名称。
field-derivative-object-key = 文件密钥
    .help = 供团队打开加密文件的密钥。
field-derivative-identity-object-key = 文件密钥（封闭）
    .help = 仅供身份密钥持有人打开加密文件的密钥。

## Custody event: one thing that was done with an exhibit, in its chain of custody.

field-custody-event-case = 案件
    .help = 本记录所属的案件。在创建记录时设定，之后不能更改。
field-custody-event-exhibit = 证物
    .help = 所处理的证物。
field-custody-event-event = 所作处理
    .help = 对证物作了什么处理。
field-custody-event-at = 时间
    .help = 何时处理，注明时钟与世界时的时差。
field-custody-event-actor = 处理人
    .help = 作此处理的成员。
field-custody-event-from = 移交人
    .help = 交出证物的人员。
field-custody-event-to = 接收人
    .help = 接收证物的人员。
field-custody-event-place = 地点
    .help = 在何处处理。
field-custody-event-purpose = 目的
    .help = 为何处理。
field-custody-event-seal-before = 处理前封签
    .help = 实物上原有封签的编号。
field-custody-event-seal-after = 处理后封签
    .help = 新加在实物上的封签的编号。
field-custody-event-hash-result = 哈希核对结果
    .help = 文件的指纹是否仍然相同。
field-custody-event-tool = 工具
    .help = 所用的工具及其版本。
field-custody-event-witness = 见证人
    .help = 在场见证的人员。
field-custody-event-remarks = 说明
    .help = 还需要了解的其他情况。请勿写出任何人的姓名；提到人员时使用化名。
field-custody-event-correction-of = 更正对象
    .help = 本条所更正的先前条目。先前条目保持原样。

## Consent: what a person allows, as given at one time.

field-consent-person = 人员
    .help = 作出该同意的人员。
field-consent-purpose = 目的
    .help = 请求此人允许的事项。每个目的和每个接收方各建一条记录。
field-consent-recipient = 接收方
    .help = 请求此人允许提供给谁。
field-consent-answer = 答复
    .help = 此人的答复。没有答复视为“否”。
field-consent-identity-level = 身份披露程度
    .help = 可以向该接收方透露多少身份信息。
field-consent-giver = 同意人
    .help = 由谁作出同意。儿童由照料人作出，同时也要询问儿童本人。
field-consent-giver-person = 代为同意的人员
    .help = 代他人作出同意者的记录。
field-consent-child-assent = 儿童本人的同意
    .help = 用儿童能懂的语言询问时，儿童作何答复。
field-consent-method = 同意方式
    .help = 以何种方式作出和记录同意。
field-consent-date = 日期
    .help = 何时作出同意，就您所知尽量准确填写。
field-consent-language = 语言
    .help = 说明同意事项时所用的语言。
field-consent-interpreter = 口译员
    .help = 担任口译的人员。请选择此人的记录；此处绝不写姓名。
field-consent-taken-by = 征得人
    .help = 作出说明并征得同意的成员。
field-consent-text-version = 文本版本
    .help = 宣读或出示的是同意书的哪个版本。
field-consent-withheld = 不予透露
    .help = 哪些内容不得透露、不得向谁透露。请勿写出任何人的姓名；提到人员时使用化名。
field-consent-withheld-reason = 不予透露的理由
    .help = 为何不得透露。
field-consent-contact-again = 可再次联系
    .help = 此人是否同意再次被联系。
field-consent-safe-contact = 安全联系方式
    .help = 如何能在没有危险的情况下联系此人。这些内容绝不会出现在离开办事处的文书中。
field-consent-expires-on = 有效期至
    .help = 此日之后必须重新征求同意。
field-consent-withdrawn-on = 撤回日期
    .help = 此人撤回同意的日期。新的放行立即停止。
field-consent-evidence = 同意的凭证
    .help = 能表明同意的证物，例如签名的表格或录音。
field-consent-sensitivity = 敏感程度
    .help = 他人读到此内容会造成多大伤害。可以高于此种类的通常级别，但绝不能低于该级别。
field-consent-legal-hold = 法律保全
    .help = 设置后，记录中的任何内容都不能抹除。法院或调查机构可能索取该记录时请设置。
field-consent-empty-reason = 字段空缺原因
    .help = 字段留空的原因。如询问会使人陷入危险，记录始终可以保持不完整。

## Consent cell: one pair of purpose and recipient, with its answer.

field-consent-cell-person = 人员
    .help = 作出该答复的人员。
field-consent-cell-purpose = 目的
    .help = 该答复所涉的目的。
field-consent-cell-recipient = 接收方
    .help = 该答复所涉的接收方。
field-consent-cell-answer = 答复
    .help = 现行有效的答复。
field-consent-cell-identity-level = 身份披露程度
    .help = 可以透露多少身份信息。
field-consent-cell-expires-on = 有效期至
    .help = 此日之后该答复不再有效。
field-consent-cell-consent = 同意
    .help = 该答复所依据的同意。

## Translation: a text of a record in another language.

field-translation-case = 案件
    .help = 本记录所属的案件。在创建记录时设定，之后不能更改。
field-translation-record = 记录
    .help = 文字被翻译的记录。
field-translation-field = 字段
    .help = 文字被翻译的字段。
field-translation-source-entry = 原文条目
    .help = 存有原文的日志条目。原文如有改动，译文即不再相符。
field-translation-source-row = 原文行
    .help = 该条目中的行。
field-translation-language = 语言
    .help = 译成何种语言。
field-translation-text = 译文
    .help = 翻译后的文字。@P-A07 之类的引用请保持原样。
field-translation-translator = 翻译人
    .help = 翻译或录入译文的成员。
field-translation-checked-by = 核对人
    .help = 通晓两种语言并核对过译文的成员。
field-translation-sensitivity = 敏感程度
    .help = 他人读到此内容会造成多大伤害。可以高于此种类的通常级别，但绝不能低于该级别。
field-translation-legal-hold = 法律保全
    .help = 设置后，记录中的任何内容都不能抹除。法院或调查机构可能索取该记录时请设置。

## Release: a document that left the office, or was drafted.

field-release-case = 案件
    .help = 本记录所属的案件。在创建记录时设定，之后不能更改。
field-release-document = 文书
    .help = 制作了哪种文书。
field-release-language = 语言
    .help = 文书的语言。
field-release-recipient = 接收方
    .help = 文书已提供或拟提供给谁。
field-release-profile = 遮蔽方案
    .help = 决定略去哪些内容的一套规则。
field-release-purpose = 目的
    .help = 制作的目的，与征求同意时所述一致。
field-release-state = 状态
    .help = 只是开始、已经发出还是已放弃。只是开始的放行，文书也可能已经发出。
field-release-begun-at = 开始时间
    .help = 放行何时开始。
field-release-finished-at = 结束时间
    .help = 放行何时结束。
field-release-sha256 = SHA-256
    .help = 文书的指纹，用于日后辨认。
field-release-pages = 页数
    .help = 文书共有多少页。
field-release-findings = 检查结果
    .help = 制作文书时报告了多少项检查结果。
field-release-citations = 所示内容
    .help = 文书显示了哪些值，以其在日志中的位置表示。值本身不在此保存。
field-release-pseudonyms = 化名
    .help = 该接收方所知的化名。绝不会出现在任何文书中。
field-release-consents = 所依据的同意
    .help = 允许这次放行的各项答复。
field-release-watermark = 水印
    .help = 横印在每页上的字样，例如“草稿”。
field-release-recipient-name = 接收方名称
    .help = 具体由谁收到。只有身份密钥持有人能够阅读。
field-release-reason = 理由
    .help = 为何放行。只有身份密钥持有人能够阅读。
field-release-tlp = 信号灯协议（TLP）
    .help = 合作伙伴可将其转给他人的范围。合作伙伴采用信号灯协议时使用。

## Erasure: a value that was destroyed lawfully.

field-erasure-target = 记录
    .help = 其中有值被抹除的记录。
field-erasure-field = 字段
    .help = 值被抹除的字段。
field-erasure-reason = 理由
    .help = 为何抹除该值。团队所有人都能阅读，因此绝不可重复被抹除的内容。
field-erasure-authority = 授权依据
    .help = 根据哪个机构或哪份文书的授权抹除。不要写出受害人、证人或信息来源的姓名。

## Completed erasure: the note that one laptop has destroyed the value.

field-erasure-done-erasure = 抹除
    .help = 已执行的抹除。
field-erasure-done-replica = 副本
    .help = 已不再保存该值的副本。

## Audit entry: an action noted because it leaves no other trace.

field-audit-event-what = 操作
    .help = 做了什么。
field-audit-event-member = 成员
    .help = 作此操作的成员。
field-audit-event-subject = 涉及对象
    .help = 所涉记录的编号。
field-audit-event-reason = 理由
    .help = 成员给出的理由。只有身份密钥持有人能够阅读。
field-audit-event-query = 搜索词
    .help = 在身份信息中搜索所用的词。只有身份密钥持有人能够阅读。

## Recovery confirmation: the note that a member typed the recovery words again.

field-recovery-confirmed-member = 成员
    .help = 重新输入恢复词的成员。

## Office: the office whose vault this is.

field-office-name = 办事处名称
    .help = 文书上所用的办事处名称。
field-office-mission-code = 特派团代码
    .help = 案件编号开头的二至五个字母，例如 KIN。
field-office-takeover-key = 接管密钥
    .help = 可用于更换失去的登记员的密钥的公开部分。

## Member: a person who works in the office and can open the vault.

field-member-name = 姓名
    .help = 同事所知的该成员的姓名。全团队都能看到。
field-member-signing-key = 签名密钥
    .help = 用于核验该成员条目的公钥。
field-member-sealing-key = 加密密钥
    .help = 为该成员锁定各项值所用的公钥。
field-member-roles = 角色
    .help = 该成员可以做什么。所给角色不要超出工作需要。
field-member-state = 状态
    .help = 该成员已受邀、有效、暂停还是已移除。

## Replica: one copy of the vault on one laptop.

field-replica-letters = 字母
    .help = 本台笔记本电脑写入案件编号和证物编号的字母。

## Log: the chain of entries of one member on one laptop.

field-log-public-key = 公钥
    .help = 用于核验该日志链条目的公钥。
field-log-member = 成员
    .help = 写入该日志链的成员。
field-log-replica = 副本
    .help = 写入该日志链的副本。
field-log-member-signature = 成员签名
    .help = 该日志链属于该成员的证明。

## Compartment key: the key of a closed compartment for a time.

field-compartment-epoch-compartment = 分区
    .help = 封闭分区的编号。
field-compartment-epoch-epoch = 密钥期
    .help = 密钥的序号，每次更换密钥时加一。
field-compartment-epoch-public-key = 公钥
    .help = 用于锁定该分区各项值的公钥。
field-compartment-epoch-holders = 持有人
    .help = 能够打开该分区的成员。
field-compartment-epoch-predecessor-secret = 前一密钥（已锁定）
    .help = 此前使用的密钥，用本密钥锁定，使较早的值仍可阅读。

## Compartment grant: the key of a compartment, locked for one member.

field-compartment-wrap-epoch = 分区密钥
    .help = 所授予的密钥。
field-compartment-wrap-member = 成员
    .help = 获授予密钥的成员。
field-compartment-wrap-wrapped-secret = 密钥（已锁定）
    .help = 密钥的秘密部分，为该成员锁定。
