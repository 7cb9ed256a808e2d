### Checked by: nobody yet (not yet read by a native speaker)
### Names of the kinds of records, one and many (kind-<kind>, kind-<kind>-plural).

# What a member works on: one matter with its events, persons and evidence.
kind-case = 案件
# Many of: case.
kind-case-plural = 案件

# The part a person plays in one case.
kind-case-role = 案件中的角色
# Many of: role in a case.
kind-case-role-plural = 案件中的角色

# What happened, at a time and in a place.
kind-event = 事件
# Many of: event.
kind-event-plural = 事件

# One type of act against one victim or one counted group.
kind-act = 行为
# Many of: act.
kind-act-plural = 行为

# A person or a counted group, known by a pseudonym.
kind-person = 人员
# Many of: person.
kind-person-plural = 人员

# How a person or group took part in an act.
kind-involvement = 牵涉情况
# Many of: involvement.
kind-involvement-plural = 牵涉情况

# What a source told about an event. The plural is the same word in English; use your language's natural plural or "items of information".
kind-information = 信息
# Many of: information.
kind-information-plural = 信息

# An item of evidence with its number; the file itself is sealed elsewhere.
kind-exhibit = 证物
# Many of: exhibit.
kind-exhibit-plural = 证物

# A copy made from an exhibit, for printing, viewing or with parts blacked out.
kind-derivative = 衍生件
# Many of: derivative.
kind-derivative-plural = 衍生件

# One thing that was done with an exhibit, in its chain of custody.
kind-custody-event = 保管操作
# Many of: custody event.
kind-custody-event-plural = 保管操作

# What a person allows, as given at one time.
kind-consent = 同意
# Many of: consent.
kind-consent-plural = 同意

# One pair of purpose and recipient, with its answer.
kind-consent-cell = 同意项
# Many of: consent cell.
kind-consent-cell-plural = 同意项

# A text of a record in another language.
kind-translation = 译文
# Many of: translation.
kind-translation-plural = 译文

# A document that left the office, or was drafted.
kind-release = 放行
# Many of: release.
kind-release-plural = 放行

# A value that was destroyed lawfully.
kind-erasure = 抹除
# Many of: erasure.
kind-erasure-plural = 抹除

# The note that one laptop has destroyed the value.
kind-erasure-done = 已完成的抹除
# Many of: completed erasure.
kind-erasure-done-plural = 已完成的抹除

# An action noted because it leaves no other trace.
kind-audit-event = 审计条目
# Many of: audit entry.
kind-audit-event-plural = 审计条目

# The note that a member typed the recovery words again.
kind-recovery-confirmed = 恢复词确认
# Many of: recovery confirmation.
kind-recovery-confirmed-plural = 恢复词确认

# The office whose vault this is.
kind-office = 办事处
# Many of: office.
kind-office-plural = 办事处

# A person who works in the office and can open the vault.
kind-member = 成员
# Many of: member.
kind-member-plural = 成员

# One copy of the vault on one laptop.
kind-replica = 副本
# Many of: replica.
kind-replica-plural = 副本

# The chain of entries of one member on one laptop.
kind-log = 日志链
# Many of: log.
kind-log-plural = 日志链

# The key of a closed compartment for a time.
kind-compartment-epoch = 分区密钥
# Many of: compartment key.
kind-compartment-epoch-plural = 分区密钥

# The key of a compartment, locked for one member.
kind-compartment-wrap = 分区授权
# Many of: compartment grant.
kind-compartment-wrap-plural = 分区授权
