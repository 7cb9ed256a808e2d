### Checked by: nobody yet (not yet read by a native speaker)
### Labels of code lists (list-…) and of their codes (code-<list>-<code>).
### Short, without a full stop. They stand in lists, tables and dossiers.

## ACT: type of act. Source: HURIDOCS list 4; ICCS as in SDG 16.1.2 and 16.10.1; codes without a mapping are our own.

list-act = 行为类型
code-act-act-kil = 杀害，种类未说明
code-act-act-kil-sum = 即决处决
code-act-act-kil-ext = 法外处决
code-act-act-kil-cap = 死刑
code-act-act-kil-nsa = 非国家行为体出于政治动机的杀害
code-act-act-kil-ncb = 蓄意杀害非战斗人员
code-act-act-kil-xfr = 非战斗人员在交火中死亡
code-act-act-kil-mas = 在屠杀或大规模杀害中死亡
code-act-act-kil-dem = 在示威或人群控制中被杀害
code-act-act-kil-ind = 在滥杀滥伤的攻击中被杀害
code-act-act-kil-cus = 在拘留或羁押中死亡
code-act-act-kil-tor = 因酷刑死亡
code-act-act-kil-att = 杀害未遂
code-act-act-inj = 伤害，种类未说明
code-act-act-inj-phy = 人身攻击
code-act-act-inj-mai = 致残
code-act-act-tor = 酷刑
code-act-act-cidt = 残忍、不人道或有辱人格的待遇
code-act-act-sex = 性暴力，种类未说明
code-act-act-sex-rap = 强奸
code-act-act-sex-atr = 强奸未遂
code-act-act-sex-asl = 性侵犯
code-act-act-sex-fgm = 切割女性生殖器
code-act-act-sex-har = 性骚扰
code-act-act-rep = 侵犯生殖权利，种类未说明
code-act-act-rep-ste = 强迫绝育
code-act-act-rep-abo = 强迫堕胎
code-act-act-rep-prg = 强迫怀孕
code-act-act-rep-con = 强迫避孕
code-act-act-thr = 威胁
code-act-act-thr-dea = 死亡威胁
code-act-act-lib = 剥夺自由，种类未说明
code-act-act-lib-arr = 任意逮捕
code-act-act-lib-det = 任意拘留
code-act-act-lib-dis = 强迫失踪
code-act-act-lib-abd = 绑架、劫持或扣为人质
code-act-act-lib-sla = 奴役
code-act-act-lib-rnd = 大规模搜捕
code-act-act-lib-cur = 宵禁
code-act-act-mov = 限制行动，种类未说明
code-act-act-mov-evi = 强迫迁离
code-act-act-mov-dsp = 强迫流离失所
code-act-act-mov-blk = 封锁
code-act-act-mar-for = 强迫婚姻
code-act-act-pro = 侵犯财产权，种类未说明
code-act-act-pro-loo = 抢掠
code-act-act-pro-des = 毁坏财产
code-act-act-pro-ext = 敲诈勒索
code-act-act-pro-cnf = 没收
code-act-act-exp-cen = 审查
code-act-act-asm-lim = 限制和平集会
code-act-act-asc-ban = 取缔团体或社团
code-act-act-pol = 侵犯政治权利，种类未说明
code-act-act-pol-vot = 剥夺投票权
code-act-act-pol-fra = 选举舞弊
code-act-act-pol-int = 恐吓选民或候选人
code-act-act-tri = 剥夺公正审判权，种类未说明
code-act-act-tri-inn = 无罪推定遭剥夺
code-act-act-tri-tim = 未获准备辩护的时间和便利
code-act-act-tri-imp = 未获公正无偏的法庭审理
code-act-act-tri-ind = 未获独立的法庭审理
code-act-act-tri-itp = 未获免费译员
code-act-act-tri-equ = 诉讼地位不平等
code-act-act-tri-inf = 未获迅速详细告知指控
code-act-act-tri-pro = 审判遭不当拖延
code-act-act-tri-leg = 未获法律援助
code-act-act-tri-bis = 因同一行为两次受审
code-act-act-tri-cha = 刑事指控未获裁判
code-act-act-tri-acc = 未能诉诸法院
code-act-act-tri-com = 未能与律师联络
code-act-act-tri-fai = 未获公正审讯
code-act-act-tri-pub = 未获公开审讯
code-act-act-tri-wit = 未能讯问证人
code-act-act-tri-nul = 因行为时不构成犯罪的行为被定罪
code-act-act-tri-slf = 被迫作不利于己的证言
code-act-act-tri-pcd = 未能就拘留向法院提出异议
code-act-act-tri-civ = 民事权利和义务未获裁判
code-act-act-ref = 推回
code-act-act-foo-blk = 封锁粮食供应
code-act-act-hea-den = 拒绝提供医疗
code-act-act-edu = 剥夺受教育机会
code-act-act-chi-rec = 招募或使用儿童
code-act-act-atk = 攻击受保护场所或人员，种类未说明
code-act-act-atk-sch = 攻击学校
code-act-act-atk-hos = 攻击医院
code-act-act-atk-hum = 攻击人道主义人员或物资
code-act-act-atk-pko = 攻击维和人员
code-act-act-reprisal = 因与联合国合作而遭报复
code-act-act-oth = 其他行为
code-act-act-unk = 行为不详

## METHOD: method of violence. Source: HURIDOCS list 5.

list-method = 暴力手段
code-method-01 = 杀害，手段未说明
code-method-0101 = 枪击
code-method-0102 = 殴打致死
code-method-0103 = 刀具或利刃
code-method-0104 = 以窒息方式杀害
code-method-0105 = 烧死
code-method-0106 = 以轰炸或爆炸方式杀害
code-method-0107 = 饿死
code-method-0108 = 毒杀
code-method-03 = 虐待，手段未说明
code-method-0301 = 殴打
code-method-030104 = 殴打脚底
code-method-0304 = 烧烫
code-method-0305 = 以强奸为手段
code-method-0308 = 电击
code-method-0309 = 窒息
code-method-030901 = 水中窒息
code-method-0311 = 强迫保持姿势
code-method-031101 = 吊挂
code-method-0312 = 拔除指甲
code-method-0315 = 剥夺食物、睡眠或医疗
code-method-0318 = 隔离
code-method-0319 = 感官折磨
code-method-0321 = 羞辱
code-method-0322 = 以威胁为手段
code-method-0325 = 强迫用药
code-method-04 = 同时针对多人的暴力，手段未说明
code-method-0401 = 催泪瓦斯
code-method-0402 = 滥射
code-method-0403 = 轰炸或炮击
code-method-0404 = 纵火
code-method-other = 其他手段
code-method-unk = 手段不详

## CAUSE: cause of death. Source: SDG 16.1.2.

list-cause = 死因
code-cause-heavy = 重型武器和爆炸性弹药
code-cause-planted = 预置爆炸物和未爆弹药
code-cause-salw = 小武器和轻武器
code-cause-incend = 燃烧武器
code-cause-cbrn = 化学、生物、放射性或核武器
code-cause-em = 电磁武器
code-cause-less = 低致命性武器
code-cause-denial = 剥夺或毁坏生存所需物资
code-cause-accid = 与冲突有关的事故
code-cause-other = 其他物件和手段
code-cause-unk = 不详

## PSTAT: status of the person killed. Source: SDG 16.1.2.

list-pstat = 死者身份
code-pstat-civ = 平民
code-pstat-prot = 其他受保护者
code-pstat-af = 武装部队成员
code-pstat-dph = 直接参加敌对行动者
code-pstat-unk = 不详

## SEX: sex. Source: SDG 16.1.2; HURIDOCS list 39.

list-sex = 性别
code-sex-f = 女
code-sex-m = 男
code-sex-x = 其他或双性
code-sex-na = 不适用（群体）
code-sex-unk = 不详
code-sex-withheld = 为安全起见不写明

## AGE: age band. Source: SDG 16.1.2 (child, adult, unknown); working bands are our own.

list-age = 年龄段
code-age-child = 儿童（未满18岁）
code-age-0-4 = 0至4岁
code-age-5-11 = 5至11岁
code-age-12-14 = 12至14岁
code-age-15-17 = 15至17岁
code-age-adult = 成年人（18岁及以上）
code-age-18-29 = 18至29岁
code-age-30-49 = 30至49岁
code-age-50-59 = 50至59岁
code-age-60-plus = 60岁及以上
code-age-unk = 不详

## VUL: vulnerability or characteristic. Source: HURIDOCS list 23; short codes are our own.

list-vul = 弱势或特征
code-vul-woman = 妇女
code-vul-pregnant = 孕妇
code-vul-child = 儿童
code-vul-orphan = 孤儿
code-vul-streetch = 流落街头儿童
code-vul-indigenous = 土著人
code-vul-disab-p = 身体残疾者
code-vul-disab-m = 精神残疾者
code-vul-elderly = 老年人
code-vul-ethmin = 族裔少数群体成员
code-vul-relmin = 宗教少数群体成员
code-vul-lingmin = 语言少数群体成员
code-vul-lgbti = 男女同性恋、双性恋、跨性别或间性者
code-vul-migrant = 移民
code-vul-idp = 境内流离失所者
code-vul-refugee = 难民
code-vul-prisoner = 囚犯
code-vul-ill = 病人
code-vul-asylum = 寻求庇护者
code-vul-relative = 受害人亲属
code-vul-witness = 证人
code-vul-demonstr = 示威者
code-vul-bystander = 旁观者
code-vul-hrd = 人权维护者
code-vul-press = 记者或媒体工作者
code-vul-union = 工会人士
code-vul-relgrp = 宗教团体成员
code-vul-womgrp = 妇女团体成员
code-vul-none = 无已知情形

## DISPLACEMENT: displacement status. Source: Case-management practice of child-protection services; own codes.

list-displacement = 流离失所状况
code-displacement-resident = 当地居民
code-displacement-idp = 境内流离失所者
code-displacement-refugee = 难民
code-displacement-stateless = 无国籍人
code-displacement-returnee = 回返者
code-displacement-foreign-national = 外国公民
code-displacement-asylum-seeker = 寻求庇护者
code-displacement-unk = 不详

## ROLE: role in the case. Source: Own list.

list-role = 案件中的角色
code-role-victim = 直接受害人
code-role-victim-ind = 受害人家属
code-role-witness = 证人
code-role-source = 信息来源
code-role-subject = 不当行为指控的当事人
code-role-alleged = 被指控的施害者
code-role-commander = 指挥官
code-role-expert = 专家
code-role-interpreter = 口译员
code-role-intermediary = 中间人
code-role-provider = 服务提供者
code-role-official = 官员

## DEGREE: degree of involvement. Source: HURIDOCS list 18.

list-degree = 牵涉程度
code-degree-01 = 参与，方式未说明
code-degree-0101 = 实施行为
code-degree-0102 = 下达命令
code-degree-0103 = 消极共犯
code-degree-0104 = 经证实在场
code-degree-0105 = 策划行为
code-degree-0106 = 涉嫌参与
code-degree-0201 = 剥削受害人
code-degree-0202 = 歧视受害人
code-degree-0301 = 制定法律或政策
code-degree-0302 = 支持法律或政策
code-degree-0303 = 对法律或政策不作为
code-degree-04 = 执行法律或政策
code-degree-0501 = 未管束下属
code-degree-0502 = 知情而未采取行动
code-degree-0503 = 未防止行为
code-degree-06 = 政治责任
code-degree-unk = 不详

## MODE: mode of liability. Source: Rome Statute articles 25 and 28.

list-mode = 责任形式
code-mode-25-3-a = 单独、伙同他人或通过他人实施
code-mode-25-3-b = 命令、唆使或引诱
code-mode-25-3-c = 帮助或教唆
code-mode-25-3-d = 支助共同目的
code-mode-25-3-e = 直接公然煽动灭绝种族
code-mode-25-3-f = 企图实施
code-mode-28-a = 军事指挥官责任
code-mode-28-b = 上级责任

## PERP: type of perpetrator. Source: HURIDOCS list 24; peacekeeping codes are our own.

list-perp = 被指控的施害者类型
code-perp-010103 = 武装部队
code-perp-010104 = 警察
code-perp-010105 = 监狱部门
code-perp-010106 = 情报部门
code-perp-0102 = 立法机关
code-perp-0103 = 司法机关
code-perp-020101 = 准军事团体
code-perp-020102 = 私刑团伙或行刑队
code-perp-020201 = 游击队或武装反对团体
code-perp-0203 = 军阀或私人军队
code-perp-0204 = 私营安保公司
code-perp-0205 = 暴民
code-perp-03 = 占领军
code-perp-1101 = 家庭成员
code-perp-1102 = 社区成员
code-perp-1103 = 工作场所人员
code-perp-2101 = 公司
code-perp-pk-mil = 联合国维和人员：军事
code-perp-pk-pol = 联合国维和人员：警察
code-perp-pk-civ = 联合国维和人员：文职
code-perp-nuf = 安全理事会授权的非联合国部队
code-perp-other = 其他
code-perp-unk = 不详

## PERP_STATUS: latest status of the perpetrator. Source: HURIDOCS list 26.

list-perp-status = 被指控的施害者最新状况
code-perp-status-01 = 仍在职
code-perp-status-0101 = 仍在职，未被起诉
code-perp-status-0102 = 仍在职，面临起诉
code-perp-status-010201 = 仍在职，面临起诉，未羁押
code-perp-status-010202 = 仍在职，面临起诉，在押
code-perp-status-010203 = 仍在职，面临起诉，在逃
code-perp-status-0103 = 仍在职，曾被起诉
code-perp-status-010301 = 仍在职，未受处罚
code-perp-status-010302 = 仍在职，处罚轻微
code-perp-status-010303 = 仍在职，被监禁
code-perp-status-010304 = 仍在职，刑满
code-perp-status-02 = 被免职或降职
code-perp-status-0201 = 被免职或降职，未被起诉
code-perp-status-0202 = 被免职或降职，面临起诉
code-perp-status-020201 = 被免职或降职，面临起诉，未羁押
code-perp-status-020202 = 被免职或降职，面临起诉，在押
code-perp-status-020203 = 被免职或降职，面临起诉，在逃
code-perp-status-0203 = 被免职或降职，曾被起诉
code-perp-status-020301 = 被免职或降职，未受处罚
code-perp-status-020302 = 被免职或降职，处罚轻微
code-perp-status-020303 = 被免职或降职，被监禁
code-perp-status-020304 = 被免职或降职，刑满
code-perp-status-unk = 不详

## ATTRIBUTION_BASIS: basis of attribution. Source: Own list.

list-attribution-basis = 归因依据
code-attribution-basis-uniform = 制服
code-attribution-basis-insignia = 标志
code-attribution-basis-statement = 陈述
code-attribution-basis-claim = 自称负责
code-attribution-basis-other = 其他

## CONFIDENCE: confidence. Source: ICD 203.

list-confidence = 确信程度
code-confidence-low = 低
code-confidence-moderate = 中
code-confidence-high = 高

## VICTIM_STATUS: status of the victim at the end of the act. Source: HURIDOCS list 25.

list-victim-status = 行为结束时受害人的状况
code-victim-status-0101 = 死亡
code-victim-status-0102 = 受伤
code-victim-status-010201 = 受伤，仍受痛苦
code-victim-status-010202 = 受伤，痊愈但有轻微影响
code-victim-status-010203 = 受伤，痊愈但有永久影响
code-victim-status-0103 = 仍下落不明
code-victim-status-010401 = 曾失踪，已找到，在世且自由
code-victim-status-010402 = 曾失踪，在监狱中找到
code-victim-status-0201 = 被捕后获释
code-victim-status-020101 = 调查后获释
code-victim-status-020102 = 审判后获释
code-victim-status-020103 = 获释，程序终止
code-victim-status-020104 = 宣告无罪后获释
code-victim-status-020105 = 刑满获释
code-victim-status-020109 = 逃脱
code-victim-status-0202 = 被捕并在押
code-victim-status-020204 = 遭任意关押
code-victim-status-0203 = 在逃
code-victim-status-0301 = 行动受限
code-victim-status-0302 = 流亡
code-victim-status-0303 = 流离失所
code-victim-status-0304 = 已重新安置、返回或在营地
code-victim-status-other = 其他
code-victim-status-unk = 不详

## ATTRIBUTION: position of those blamed. Source: HURIDOCS list 28.

list-attribution = 被指责方的立场
code-attribution-0101 = 官方承认有该行为
code-attribution-0102 = 官方否认有该行为
code-attribution-0103 = 官方否认负有责任
code-attribution-0104 = 官方另作解释
code-attribution-0105 = 官方承认负有责任
code-attribution-0201 = 非国家行为体承认有该行为
code-attribution-0202 = 非国家行为体否认有该行为
code-attribution-0203 = 非国家行为体否认负有责任
code-attribution-0204 = 非国家行为体另作解释
code-attribution-0205 = 非国家行为体承认负有责任
code-attribution-unk = 立场不详

## MATERIAL: type of material. Source: HURIDOCS list 16.

list-material = 材料类型
code-material-abstract = 摘要
code-material-appeal = 呼吁书
code-material-audio = 录音
code-material-autopsy = 尸检结果
code-material-chemical = 化学分析
code-material-court = 法庭记录
code-material-interview = 访谈
code-material-leaflet = 传单
code-material-letter = 信件
code-material-press = 新闻报道
code-material-photo = 照片
code-material-physician = 医生检查
code-material-poster = 海报
code-material-gov-release = 政府新闻稿
code-material-hrorg-release = 人权组织新闻稿
code-material-perp-release = 被指控的施害者的新闻稿
code-material-questionnaire = 问卷
code-material-radio = 广播节目
code-material-affidavit = 经签署的宣誓书
code-material-telephone = 电话
code-material-tv = 电视节目
code-material-translated = 翻译文书
code-material-victim-testimony = 受害人证言
code-material-witness-testimony = 证人证言
code-material-video = 录像
code-material-dataset = 数据集
code-material-other = 其他

## CONNECTION: connection of the source with what happened. Source: HURIDOCS list 19.

list-connection = 信息来源与所发生之事的关系
code-connection-0101 = 受害人
code-connection-0102 = 证人
code-connection-0103 = 被指控的施害者
code-connection-0201 = 受害人的亲属或同事
code-connection-0202 = 被指控的施害者的亲属或同事
code-connection-03 = 第三方
code-connection-0301 = 报道者
code-connection-0401 = 律师
code-connection-0402 = 医务人员
code-connection-0404 = 非政府组织
code-connection-unk = 不详

## ADMR: reliability of the source. Source: Admiralty scale.

list-admr = 信息来源的可靠性
code-admr-a = 完全可靠
code-admr-b = 通常可靠
code-admr-c = 尚属可靠
code-admr-d = 通常不可靠
code-admr-e = 不可靠
code-admr-f = 可靠性无法判断

## ADMC: credibility of the information. Source: Admiralty scale.

list-admc = 信息的可信度
code-admc-1 = 经其他信息来源证实
code-admc-2 = 很可能属实
code-admc-3 = 可能属实
code-admc-4 = 存疑
code-admc-5 = 不大可能
code-admc-6 = 真实性无法判断

## SOP: standard of proof. Source: SDG 16.1.2; ST/AI/2017/1 (to be checked).

list-sop = 证明标准
code-sop-sus = 合理怀疑
code-sop-rgb = 有合理理由相信
code-sop-bop = 概率权衡
code-sop-cce = 明确且令人信服的证据
code-sop-brd = 排除合理怀疑

## VSTAT: violation status. Source: Replaces HURIDOCS list 41, whose codes 02 and 04 differ between languages.

list-vstat = 侵权认定状况
code-vstat-conf-viol = 已证实，属侵权
code-vstat-conf-similar = 已证实，与所称情况相似
code-vstat-conf-not = 已证实不属侵权
code-vstat-likely = 很可能属侵权
code-vstat-possible = 可能属侵权
code-vstat-unlikely = 不大可能属侵权
code-vstat-unknown = 不详

## SENS: sensitivity. Source: ST/SGB/2007/6 section 2 (to be checked).

list-sens = 敏感程度
code-sens-u = 非保密
code-sens-c = 机密
code-sens-sc = 绝密

## TLP: traffic light protocol. Source: TLP 2.0.

list-tlp = 信号灯协议（TLP）
code-tlp-red = TLP:RED
code-tlp-amber-strict = TLP:AMBER+STRICT
code-tlp-amber = TLP:AMBER
code-tlp-green = TLP:GREEN
code-tlp-clear = TLP:CLEAR

## CSCOPE: purpose of use. Source: Own list; consent practice of case-management services.

list-cscope = 使用目的
code-cscope-1 = 内部记录
code-cscope-2 = 转介服务机构
code-cscope-3 = 向当局提出案件
code-cscope-4 = 联合国内部报告
code-cscope-5 = 公开报告，匿名
code-cscope-6 = 公开报告，具名
code-cscope-7 = 提供给联合国人权机制
code-cscope-8 = 国内刑事司法
code-cscope-9 = 国际刑事法院或其他国际司法
code-cscope-10 = 纪律或不当行为程序
code-cscope-11 = 部队或警察派遣国
code-cscope-12 = 培训或研究，匿名
code-cscope-13 = 不能识别任何人的统计数据
code-cscope-14 = 再次联系

## CRECIP: recipient. Source: Own list.

list-crecip = 接收方
code-crecip-own-team = 本团队
code-crecip-mission-hr = 特派团人权部门
code-crecip-cdt-oios = 行为和纪律小组或监督厅
code-crecip-other-un = 其他联合国实体
code-crecip-ngo = 具名的非政府组织
code-crecip-tcc = 部队或警察派遣国
code-crecip-host-state = 东道国
code-crecip-court = 法院或检察官
code-crecip-media = 媒体和公众

## IDLVL: identity level. Source: Own list.

list-idlvl = 身份披露程度
code-idlvl-0 = 无
code-idlvl-1 = 仅统计数据
code-idlvl-2 = 事实，不含身份
code-idlvl-3 = 化名
code-idlvl-4 = 完整身份

## ANSWER: answer. Source: Own list.

list-answer = 答复
code-answer-yes = 是
code-answer-no = 否
code-answer-ask-again = 每次再询问
code-answer-withdrawn = 已撤回

## GIVER: who gave consent. Source: Consent practice of case-management services.

list-giver = 同意人
code-giver-self = 本人
code-giver-parent = 父母
code-giver-caregiver = 照料人
code-giver-guardian = 法定监护人
code-giver-next-of-kin = 死者或失踪者的近亲
code-giver-not-stated = 未说明

## CONSENT_METHOD: how consent was given. Source: Own list.

list-consent-method = 同意方式
code-consent-method-written = 书面
code-consent-method-thumbprint = 按指印
code-consent-method-audio = 录音
code-consent-method-witnessed-oral = 有见证人在场的口头同意
code-consent-method-not-stated = 未说明

## EKIND: kind of exhibit. Source: Own list; map compartment marks kinds whose file is sealed to identity.

list-ekind = 证物种类
code-ekind-doc = 文书
code-ekind-pho = 照片
code-ekind-vid = 视频
code-ekind-aud = 音频
code-ekind-idd = 身份证件
code-ekind-prt = 人物肖像
code-ekind-inr = 访谈录音录像
code-ekind-drn = 无人机录像
code-ekind-cctv = 监控录像
code-ekind-bwc = 随身摄像机录像
code-ekind-sat = 卫星图像
code-ekind-osi = 开源网页或社交媒体材料
code-ekind-phn = 手机提取数据
code-ekind-eml = 电子信息
code-ekind-dbx = 数据库导出
code-ekind-med = 医疗证明
code-ekind-for = 法医鉴定报告
code-ekind-phy = 实物
code-ekind-bal = 弹道物证
code-ekind-rem = 人体遗骸样本参考信息
code-ekind-map = 地图或草图
code-ekind-stm = 陈述
code-ekind-trn = 笔录
code-ekind-trl = 译文
code-ekind-log = 值勤、武器、燃料、车辆或出入登记
code-ekind-nvb = 普通照会
code-ekind-oth = 其他

## EORIGIN: origin of the exhibit. Source: Own list.

list-eorigin = 证物取得途径
code-eorigin-collected = 由我方收集
code-eorigin-source = 由信息来源提供
code-eorigin-partner = 来自合作伙伴
code-eorigin-authority = 来自主管机关
code-eorigin-open = 来自公开渠道
code-eorigin-sensor = 来自系统或传感器
code-eorigin-not-stated = 未说明

## SHOWS: shows a person. Source: Own list.

list-shows = 是否显示人物
code-shows-not-judged = 尚未判断
code-shows-no = 否
code-shows-yes = 是

## GRAPHIC: graphic content. Source: Own list.

list-graphic = 令人不适的程度
code-graphic-0 = 无
code-graphic-1 = 轻微
code-graphic-2 = 令人不安
code-graphic-3 = 严重

## AI_ORIGIN: human or ai origin. Source: Information origin taxonomy.

list-ai-origin = 人工或人工智能生成
code-ai-origin-human = 人工制作
code-ai-origin-ai = 人工智能生成
code-ai-origin-uncertain = 无法确定

## DERIVATION: purpose of a derivative. Source: Own list.

list-derivation = 衍生件的用途
code-derivation-print = 打印用图像
code-derivation-redacted = 遮蔽版
code-derivation-view = 查看用拷贝

## CE: custody event. Source: Own list.

list-ce = 保管操作
code-ce-01 = 收集
code-ce-02 = 收到
code-ce-03 = 网上采集
code-ce-04 = 计算哈希值
code-ce-05 = 加封
code-ce-06 = 存放或移动
code-ce-07 = 打开或查看原件
code-ce-08 = 制作工作拷贝
code-ce-09 = 制作衍生件
code-ce-10 = 移交
code-ce-11 = 收回
code-ce-12 = 检验
code-ce-13 = 完整性核验，未变
code-ce-14 = 完整性核验未通过
code-ce-15 = 重新加封
code-ce-16 = 归还所有者
code-ce-17 = 披露或导出
code-ce-18 = 销毁
code-ce-19 = 遗失或损坏
code-ce-20 = 更正

## HASH_RESULT: result of a hash check. Source: Own list.

list-hash-result = 哈希核对结果
code-hash-result-match = 相同
code-hash-result-different = 不同
code-hash-result-not-checked = 未核对

## DP: date precision. Source: UCDP GED date_prec; 6 is our own.

list-dp = 日期精度
code-dp-1 = 确切日期
code-dp-2 = 2至6天之内
code-dp-3 = 一周之内
code-dp-4 = 8至30天或一个月之内
code-dp-5 = 一个月以上、一年以内
code-dp-6 = 一年以上

## WP: place precision. Source: UCDP GED where_prec.

list-wp = 地点精度
code-wp-1 = 确切地点
code-wp-2 = 已知地点25公里之内
code-wp-3 = 二级行政区
code-wp-4 = 一级行政区
code-wp-5 = 线状或模糊区域
code-wp-6 = 国家
code-wp-7 = 国际水域或空域

## CLARITY: clarity of the event. Source: UCDP GED event_clarity.

list-clarity = 事件明确程度
code-clarity-1 = 单一事件
code-clarity-2 = 信息来源一并讲述的几起事件

## CASEKIND: kind of case. Source: Own list.

list-casekind = 案件种类
code-casekind-hrv = 侵犯人权
code-casekind-civ = 平民受害或伤亡
code-casekind-mrm = 严重侵害儿童行为
code-casekind-crsv = 与冲突有关的性暴力
code-casekind-mis = 不当行为
code-casekind-sea = 性剥削和性虐待
code-casekind-ret = 打击报复
code-casekind-hrd = 对安全部队支助的评估
code-casekind-ew = 预警
code-casekind-them = 专题或模式

## CSTATE: state of the case. Source: Own list; review lock as in comparable systems.

list-cstate = 案件状态
code-cstate-draft = 草稿
code-cstate-registered = 已登记
code-cstate-triage = 初步筛选
code-cstate-monitoring = 监测
code-cstate-investigating = 调查中
code-cstate-referred-out = 已转交其他机构
code-cstate-rejected = 不予受理
code-cstate-in-review = 审核中
code-cstate-returned = 审核人退回
code-cstate-established = 已认定
code-cstate-inconclusive = 无定论
code-cstate-not-established = 未能认定
code-cstate-action = 采取行动
code-cstate-closed = 已结案
code-cstate-reopened = 重新开启
code-cstate-archived = 已归档

## PRIORITY: priority. Source: HURIDOCS list 46.

list-priority = 优先程度
code-priority-01 = 紧急
code-priority-02 = 高
code-priority-03 = 优先
code-priority-04 = 低
code-priority-05 = 不予处理

## CTX: context of the event. Source: Own list.

list-ctx = 事件背景
code-ctx-iac = 国际性武装冲突
code-ctx-niac = 非国际性武装冲突
code-ctx-occupation = 占领
code-ctx-other-violence = 其他暴力局势
code-ctx-election = 选举
code-ctx-detention = 拘留
code-ctx-protest = 抗议
code-ctx-peacetime = 和平时期

## MRM: violation against children. Source: Monitoring and Reporting Mechanism.

list-mrm = 侵害儿童行为
code-mrm-killing = 杀害
code-mrm-maiming = 致残
code-mrm-recruitment = 招募或使用
code-mrm-sexual-violence = 强奸或其他性暴力
code-mrm-abduction = 绑架
code-mrm-attack-on-schools = 攻击学校
code-mrm-attack-on-hospitals = 攻击医院
code-mrm-denial-humanitarian-access = 拒绝人道主义准入
code-mrm-military-use = 将学校或医院用于军事
code-mrm-deprivation-liberty = 剥夺自由

## CRSV: conflict-related sexual violence. Source: Reports of the Secretary-General (to be checked).

list-crsv = 与冲突有关的性暴力
code-crsv-rape = 强奸
code-crsv-slavery = 性奴役
code-crsv-prostitution = 强迫卖淫
code-crsv-pregnancy = 强迫怀孕
code-crsv-abortion = 强迫堕胎
code-crsv-sterilisation = 强迫绝育
code-crsv-marriage = 强迫婚姻
code-crsv-other = 严重程度相当的其他性暴力

## COUNTING_UNIT: counting unit. Source: HURIDOCS list 7.

list-counting-unit = 计数单位
code-counting-unit-individual = 个人
code-counting-unit-family = 家庭
code-counting-unit-group = 团体或组织
code-counting-unit-community = 社区
code-counting-unit-social-group = 社会群体
code-counting-unit-people = 一般民众

## LOCATION_TYPE: type of location. Source: After HURIDOCS list 17; own codes.

list-location-type = 地点类型
code-location-type-home = 住宅
code-location-type-street = 街道或道路
code-location-type-public = 公共场所
code-location-type-market = 市场
code-location-type-workplace = 工作场所
code-location-type-farm = 农田或牧场
code-location-type-school = 学校或大学
code-location-type-hospital = 医院或卫生站
code-location-type-worship = 礼拜场所
code-location-type-camp = 流离失所者或难民营
code-location-type-checkpoint = 检查站
code-location-type-border = 过境点
code-location-type-police = 警察局
code-location-type-prison = 监狱
code-location-type-military = 军事基地或兵营
code-location-type-secret = 非官方拘留场所
code-location-type-court = 法院
code-location-type-government = 政府大楼
code-location-type-un = 联合国房地
code-location-type-humanitarian = 人道主义机构房地
code-location-type-vehicle = 车辆、船只或飞机
code-location-type-wild = 森林、沙漠或旷野
code-location-type-water = 江河、湖泊或海洋
code-location-type-other = 其他
code-location-type-unk = 不详

## EMPTY_REASON: why fields are empty. Source: Own list.

list-empty-reason = 字段空缺原因
code-empty-reason-unsafe = 询问会使人陷入危险
code-empty-reason-declined = 此人不愿说明
code-empty-reason-not-asked = 未询问
code-empty-reason-not-known = 已询问，不知道
code-empty-reason-not-relevant = 与侵权行为无关
code-empty-reason-not-available = 无法取得

## LANGUAGE: language. Source: ISO 639-3.

list-language = 语言
code-language-eng = 英语
code-language-fra = 法语
code-language-spa = 西班牙语
code-language-ara = 阿拉伯语
code-language-rus = 俄语
code-language-zho = 中文
code-language-por = 葡萄牙语
code-language-swa = 斯瓦希里语
code-language-lin = 林加拉语
code-language-kon = 刚果语
code-language-lua = 卢巴-开赛语
code-language-kin = 卢旺达语
code-language-run = 基隆迪语
code-language-sag = 桑戈语
code-language-hau = 豪萨语
code-language-ful = 富拉语
code-language-bam = 班巴拉语
code-language-ses = 科伊拉博罗-桑海语
code-language-tmh = 塔马舍克语
code-language-wol = 沃洛夫语
code-language-som = 索马里语
code-language-amh = 阿姆哈拉语
code-language-orm = 奥罗莫语
code-language-tir = 提格里尼亚语
code-language-din = 丁卡语
code-language-nus = 努埃尔语
code-language-zne = 赞德语
code-language-ach = 阿乔利语
code-language-hat = 海地克里奥尔语
code-language-fas = 波斯语
code-language-prs = 达里语
code-language-pus = 普什图语
code-language-urd = 乌尔都语
code-language-kmr = 北库尔德语
code-language-ckb = 中库尔德语
code-language-tur = 土耳其语
code-language-heb = 希伯来语
code-language-ukr = 乌克兰语
code-language-srp = 塞尔维亚语
code-language-sqi = 阿尔巴尼亚语
code-language-ell = 希腊语
code-language-ben = 孟加拉语
code-language-mya = 缅甸语
code-language-rhg = 罗兴亚语
code-language-sgn = 手语
code-language-mul = 多种语言
code-language-und = 未确定

## LOCALE: language of a document. Source: ISO 639-1.

list-locale = 文书语言
code-locale-en = 英文
code-locale-fr = 法文
code-locale-es = 西班牙文
code-locale-ar = 阿拉伯文
code-locale-ru = 俄文
code-locale-zh = 中文

## ROLE_MEMBER: role of a member. Source: Own list.

list-role-member = 成员角色
code-role-member-investigator = 调查员
code-role-member-lead = 负责人
code-role-member-reviewer = 审核人
code-role-member-legal-adviser = 法律顾问
code-role-member-conduct-officer = 行为干事
code-role-member-child-protection-adviser = 儿童或妇女保护顾问
code-role-member-protection-officer = 保护干事
code-role-member-records-officer = 档案干事
code-role-member-analyst = 分析员
code-role-member-trainer = 培训员
code-role-member-administrator = 管理员

## REDACTION_PROFILE: redaction profile. Source: Own list.

list-redaction-profile = 遮蔽方案
code-redaction-profile-internal = 内部
code-redaction-profile-un-partner = 联合国伙伴
code-redaction-profile-tcc = 部队或警察派遣国
code-redaction-profile-judicial = 司法
code-redaction-profile-public = 公开
code-redaction-profile-training = 培训

## DOCUMENT: document. Source: Own list.

list-document = 文书
code-document-full = 完整案卷
code-document-custody = 证据保管链报告
code-document-statement = 证人陈述
code-document-qualification = 法律定性备忘录
code-document-referral = 转交函
code-document-tcc-notification = 致部队或警察派遣国的通知
code-document-statistics = 公开统计
code-document-mrm-input = 儿童问题季度材料
code-document-crsv-sheet = 性暴力事件表
code-document-casualty-list = 伤亡名单
code-document-hrddp-assessment = 对安全部队支助的评估
code-document-early-warning = 预警表
code-document-training-extract = 培训登记册摘录
code-document-recommendation-matrix = 建议一览表
code-document-disclosure-log = 披露登记

## RELEASE_STATE: state of the release. Source: Own list.

list-release-state = 放行状态
code-release-state-intent = 已开始，可能已发出
code-release-state-done = 已完成
code-release-state-aborted = 已放弃，未发出

## AUDIT: audited action. Source: Own list.

list-audit = 审计的操作
code-audit-vault-created = 创建保险库
code-audit-vault-unlocked = 解锁保险库
code-audit-passphrase-changed = 更改密码短语
code-audit-header-changed = 更改密钥文件
code-audit-recovery-used = 使用恢复词
code-audit-identity-shown = 显示身份信息
code-audit-identity-searched = 搜索身份信息
code-audit-working-copy-made = 取出工作拷贝
code-audit-release-stopped = 放行在关卡被阻止
code-audit-backup-made = 制作备份
code-audit-vault-restored = 从备份恢复保险库
code-audit-vault-repaired = 修复保险库
code-audit-database-rebuilt = 重建数据库
code-audit-fixity-failed = 完整性核验未通过

## MEMBER_STATE: state of a member. Source: Own list.

list-member-state = 成员状态
code-member-state-invited = 已受邀
code-member-state-active = 有效
code-member-state-suspended = 暂停
code-member-state-removed = 已移除
