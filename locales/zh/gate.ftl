### Checked by: nobody yet (not yet read by a native speaker)
### What the gate answers: its steps, and why something stops, is left out, or is named as a gap.

gate-step-embargo = 禁发和保护警报
gate-step-role = 成员角色
gate-step-review = 审核
gate-step-consent = 同意
gate-step-child = 儿童
gate-step-sensitivity = 敏感程度和知悉权限
gate-step-source = 保护信息来源
gate-step-jigsaw = 可拼合出身份的细节
gate-step-small-cells = 小数值
gate-step-metadata = 元数据和图像
gate-step-never = 绝不外传的内容
gate-step-two-persons = 双人放行
gate-step-log = 放行登记

gate-stop-case-missing = 案件不在此处
gate-stop-known-gap = 已知缺少本案的条目
gate-stop-rolled-back = 保险库被退回到较早的状态
gate-stop-restored-without-exchange = 保险库经过恢复，此后尚未与其他办事处交换
gate-stop-embargo = 案件处于禁发状态
gate-stop-protection-alert = 案件或某个人员设有保护警报
gate-stop-role-lacks-document = 您的角色不允许为该接收方制作此文书
gate-stop-profile-too-wide = 遮蔽方案透露的内容超出该接收方所允许的范围
gate-stop-nothing-left = 除去未同意的人员后没有剩余内容
gate-stop-case-too-sensitive = 案件的敏感程度超出接收方的知悉权限

gate-not-judged-review = 没有审核记录
gate-not-judged-child-assent = 某个人员可能是儿童，而照料人的同意和儿童本人的同意尚未判断
gate-not-judged-source-facts = 尚未判断所述事实是否指向受保护的信息来源
gate-not-judged-combinations = 尚未判断各项细节合在一起是否会暴露某人的身份
gate-not-judged-small-numbers = 小数值尚未判断
gate-not-judged-second-person = 尚无第二人放行

gate-drop-consent-missing = 没有针对此目的和接收方的同意
gate-drop-consent-ask-again = 须再次询问此人
gate-drop-consent-refused = 此人答复“否”
gate-drop-consent-withdrawn = 此人撤回了同意
gate-drop-consent-expired = 同意已过期
gate-drop-consent-level = 同意的范围未及于此
gate-drop-about-dropped-person = 涉及其资料被略去的人员
gate-drop-part-of-dropped = 属于被略去的记录
gate-drop-child = 可能是儿童的人员绝不具名
gate-drop-clearance = 敏感程度超出接收方的知悉权限
gate-drop-no-trace = 不得外传任何痕迹的信息来源
gate-drop-picture-not-judged = 尚无人判断图像是否显示人物
gate-drop-picture-shows-person = 图像显示人物，且没有遮蔽版
gate-drop-picture-protected = 该文件按身份信息封存，而身份信息不会外传
gate-drop-identity = 受保护的身份信息
gate-drop-export-class = 此遮蔽方案不予透露
gate-drop-other-case = 属于另一案件
gate-drop-unknown = 由较新版本的程序写入
gate-drop-audit = 谁看过什么的记录绝不外传
gate-drop-own-pseudonym = 本团队的化名不供他人使用
gate-drop-no-pseudonym = 此人没有用于该接收方的化名
gate-drop-holds-identity = 文字含有受保护的身份信息
gate-drop-refers-to-dropped = 引用了被略去的记录

gate-gap-consent-missing = 没有同意的记录；使用化名
gate-gap-consent-ask-again = 须再次询问此人；使用化名
gate-gap-picture-not-judged = 尚无人判断图像是否显示人物
gate-gap-picture-shows-person = 图像显示人物，且没有遮蔽版
gate-gap-picture-protected = 该文件按身份信息封存，而身份信息不会外传
gate-gap-erased = 已抹除
gate-gap-sealed = 受保护，不显示
gate-gap-conflict = 各值相互矛盾
gate-gap-not-stated = 未说明
gate-gap-record-missing = 所引用的记录不在此处
gate-gap-holds-identity = 含有受保护身份信息的文字已略去
gate-gap-step-not-judged = 有一个关卡步骤尚未判断

gate-custody-empty = 没有保管操作的记录
gate-custody-no-beginning = 保管链没有开端
gate-custody-never-hashed = 没有哈希值的记录
gate-custody-never-sealed = 从未有加封的记录
gate-custody-fixity-failed = 哈希值核验未通过
gate-custody-time-runs-back = 保管操作的时间先后颠倒
gate-custody-corrects-nothing = 更正未指明先前的操作
gate-custody-after-destruction = 销毁之后仍有记录
