### Checked by: nobody yet (not yet read by a native speaker)
### What the terminal says. Commands, options and file names stay as they are in every language.

## Asking for the passphrase.

cli-passphrase = 密码短语：
cli-passphrase-new = 新密码短语：
cli-passphrase-again = 再次输入同一密码短语：
cli-passphrase-differs = 两次输入不一致。请重新输入两次。

## Work that is stopped or was interrupted. $case is a case number.

cli-stopping = 将在下一个安全点停止。不会留下只做了一半的内容。
cli-intake-interrupted = 向案件 { $case } 收取文件时被中断。请再次添加相同的文件以完成收取。
cli-intake-stopped = 收取已停止。列出的文件已妥善保存；请再次添加其余文件。

## The recovery words, shown once when a vault is made. $file is the file the member asked for.

cli-words-head = 密码短语遗失时，可用这 24 个恢复词打开保险库。请按此顺序抄写在纸上，并将纸页存放在远离本计算机的地方。它们只显示这一次。
cli-words-file = 恢复词在文件 { $file } 中。请抄写到纸上，然后销毁该文件。
cli-words-next = 现在请确认恢复词：amparo vault recovery confirm --words-file FILE。在此之前不能保存任何内容。
cli-recovery-done = 恢复词已确认。现在可以保存记录。

## What is told of a vault: labels, short and without a full stop.

cli-vault-made = 保险库已建立。
cli-vault = 保险库
cli-office = 办公室
cli-member = 成员
cli-roles = 角色
cli-recovery = 恢复词
cli-recovery-confirmed = 已确认
cli-recovery-unconfirmed = 尚未确认
cli-demonstration = 此保险库中的一切均为虚构。
cli-demo-made = 演示保险库已建立。其中的一切均为虚构。

## Verification and rebuilding.

cli-verify-clean = 未发现损坏。
cli-verify-damage = 发现损坏。
cli-verify-incomplete = 未能检查全部内容。
cli-files = 文件
cli-entries = 条目
cli-objects = 存储内容
cli-state-hash = 状态哈希值
cli-state-hash-before = 之前的状态哈希值
cli-identity-state-hash = 含身份信息的状态哈希值
cli-rebuilt = 数据库已根据日志重建，显示内容与之前相同。
cli-rebuilt-differs = 数据库已根据日志重建。此前它显示的内容与日志不符。

## What was saved. $ref is a reference, such as KIN-2026-A0001.

cli-case-opened = 案件 { $ref } 已开立。
cli-record-saved = 已保存：{ $ref }
cli-erased-done = 此字段的所有值已永久抹除。

## Words that stand in the place of a value.

cli-id = 标识
cli-yes = 是
cli-no = 否
cli-protected = 受保护
cli-erased = 已抹除
cli-conflict = 相互矛盾的值：
cli-nothing-found = 未找到任何内容。

## History: heads of columns, and what was done with a value.

cli-when = 时间
cli-who = 何人
cli-what = 操作
cli-value = 值
cli-entry = 条目
cli-op-set = 设定
cli-op-add = 添加
cli-op-remove = 移除
cli-op-erase = 抹除
cli-erased-by = 抹除人：{ $who }，{ $when }。理由：{ $reason }。依据：{ $authority }。

## Lists and searches. $cursor is copied from one command to the next.

cli-record = 记录
cli-kind = 种类
cli-texts = 内容
cli-shown = 显示 { $shown } 项，共 { $total } 项
cli-next-page = 下一页：--after { $cursor }
cli-grade = 相似程度
cli-why = 原因

## How alike two names are, and why they may be one.

cli-grade-same = 相同
cli-grade-strong = 高
cli-grade-possible = 可能
cli-grade-weak = 低
cli-match-same-after-folding = 除符号和字形外拼写相同
cli-match-same-in-latin-letters = 拉丁字母写法相同
cli-match-same-consonants = 辅音相同
cli-match-similar-consonants = 辅音相近
cli-match-similar-spelling = 拼写相近
cli-match-joined-or-split = 词连写或分写
cli-match-part-of-name = 姓名的一部分
cli-match-initial-only = 仅首字母

## Exhibits, documents and imports. $number is the number of an exhibit.

cli-file = 文件
cli-remark = 备注
cli-duplicate = 与 { $number } 为同一文件
cli-was-there = 先前已收取
cli-result = 结果
cli-fixity-clean = 每件证物均与收取时一致。
cli-fixity-damage = 有证物与收取时不同。
cli-exported = 工作副本已写出。
cli-dossier-made = 文书已写出。
cli-pages = 页数
cli-gaps = 空缺
cli-not-printed = 未能原样打印
cli-imported = 文件已收取。
cli-rows = 行数
cli-rows-skipped = 案件中已有，保持原样
cli-odd-lines = 异常行

## What reading a file ran into while it was taken in; the file itself is safe.

cli-note-empty = 文件为空
cli-note-head-only = 仅查看了开头部分
cli-note-truncated = 内容不完整
cli-note-type-unknown = 类型未知
cli-note-metadata-damaged = 元数据已损坏
cli-note-metadata-partly = 元数据仅部分可读
cli-note-metadata-cut = 过长的元数据已截短
cli-note-position-unreadable = 无法读取地点
cli-note-time-unreadable = 无法读取时间
cli-note-picture-unreadable = 无法读取图片
cli-note-picture-not-decodable = 无法显示此类图片
cli-note-too-many-pixels = 图片过大，无法显示
cli-note-sound-unreadable = 无法读取声音
cli-note-decoder-failed = 无法查看其内容
cli-note-decoder-died = 查看其内容时失败
cli-note-decoder-timed-out = 查看其内容耗时过长

## Kinds of records and their fields.

cli-field = 字段
cli-name = 名称
cli-holds = 内容类型
cli-code = 代码
cli-required = 必填
cli-remark-required = 必填
cli-remark-identity = 受保护
cli-remark-machine = 由 Amparo 填写
