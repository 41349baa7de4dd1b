<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>新账户</translation>
    </message>
    <message>
        <source>Accounts are personal: one for each person, never shared.</source>
        <translation>账户是个人的：一人一个，不合用。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再输一遍口令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Who this is in the register (may stay empty)</source>
        <translation>是名册里的哪一位（可以不填）</translation>
    </message>
</context>
<context>
    <name>Affairs</name>
    <message>
        <source>This is not in the catalogue. Choose an item of the list.</source>
        <translation>服务目录里没有这一项，请从列表里选。</translation>
    </message>
    <message>
        <source>Who asks? Choose a resident, or write the whole name.</source>
        <translation>是谁来办？请选一位居民，或者写全姓名。</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>请用几句话写明是什么事。</translation>
    </message>
    <message>
        <source>%1: fill in this field as it is meant.</source>
        <translation>“%1”没有填，或者填得不对。</translation>
    </message>
    <message>
        <source>This cannot happen from where it stands now. Look at it again.</source>
        <translation>现在这一步还不能办，请再看一遍办到哪里了。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>This cannot have been before the step before it.</source>
        <translation>日期不能早于上一步。</translation>
    </message>
    <message>
        <source>Choose the member who takes it.</source>
        <translation>请选由哪位党员接单。</translation>
    </message>
    <message>
        <source>Choose how satisfied they are.</source>
        <translation>请选满意程度。</translation>
    </message>
    <message>
        <source>Each of them has a door code already.</source>
        <translation>这些户都已经有门牌码。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>No slip of this village has this code. Compare it letter by letter.</source>
        <translation>本村没有这个编号的回执，请逐字核对。</translation>
    </message>
    <message>
        <source>No door plate of this village has this code. Compare it letter by letter.</source>
        <translation>本村没有这个门牌码，请逐字核对。</translation>
    </message>
    <message>
        <source>This door plate is no longer valid: it was reported as lost. Print a new one.</source>
        <translation>这块门牌已报失作废，请打印新的。</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>%1 到期，已超期</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source> (holidays of that year are not known yet: it may be later)</source>
        <translation>（当年节假日安排还不知道，可能顺延）</translation>
    </message>
    <message>
        <source>Give the form a name.</source>
        <translation>请给表格一个名称。</translation>
    </message>
    <message>
        <source>Cell %1 reckons by itself; nothing is written there. Let it stay empty.</source>
        <translation>%1 格是公式，不往里填。请让它空着。</translation>
    </message>
    <message>
        <source>This file is too large for a form.</source>
        <translation>这个文件太大，不像表格。</translation>
    </message>
    <message>
        <source>This household has no head. Name one first.</source>
        <translation>这户没有户主，请先指定。</translation>
    </message>
    <message>
        <source>Neither a slip nor a door plate of this village has this code. Compare it letter by letter.</source>
        <translation>本村的回执和门牌里都没有这个码，请逐个字符核对。</translation>
    </message>
    <message>
        <source>Give the entry a title.</source>
        <translation>请给这一条起个标题。</translation>
    </message>
    <message>
        <source>When was it? A year is enough: 1958.</source>
        <translation>是什么时候的事？只写年份也行：1958。</translation>
    </message>
    <message>
        <source>This folder is there already, or cannot be made. Choose another place.</source>
        <translation>这个文件夹已经有了，或建不了。请换个地方。</translation>
    </message>
    <message>
        <source>Somebody&apos;s number stands in &quot;%1&quot;. Take it out of the text first.</source>
        <translation>“%1”里有证号或电话，请先从文字里去掉。</translation>
    </message>
    <message>
        <source>This month is not over yet.</source>
        <translation>这个月还没有过完。</translation>
    </message>
    <message>
        <source>This month has been kept already.</source>
        <translation>这个月已经存档。</translation>
    </message>
    <message>
        <source>The blank form is not the file that it was. Nothing was written. Take it in again.</source>
        <translation>空白表的文件和原来不一样了。什么也没有写。请重新收入。</translation>
    </message>
    <message>
        <source>One of these must still be kept, or is sealed already.</source>
        <translation>其中有的还在保管期内，或者已经封存。</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>没有选中任何一件。</translation>
    </message>
    <message>
        <source>There is a file of this name already: %1. Choose another folder.</source>
        <translation>已经有同名文件：%1。请换一个文件夹。</translation>
    </message>
    <message>
        <source>This is sealed in the archive, for it need not be kept any longer. Nothing is lost: the supervisor can bring it back (Archive, Keeping).</source>
        <translation>这一件保管期满，已封存。资料没有丢：监委会可以启封（档案 → 保管期限）。</translation>
    </message>
    <message>
        <source>There is no cell %1. It is named by a letter and a number, such as B3.</source>
        <translation>没有 %1 这一格。格子用字母加数字表示，如 B3。</translation>
    </message>
    <message>
        <source>Something is printed there: %1. Name an empty cell.</source>
        <translation>那一格已印有文字：%1。请填一个空格子。</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>This is not in the catalogue of that year. Choose an item that gives or takes points.</source>
        <translation>该年度的积分目录里没有这一项。请选一项加分或扣分的项目。</translation>
    </message>
    <message>
        <source>The points must be so many times what the item gives each time.</source>
        <translation>分值必须是该项每次分值的整数倍。</translation>
    </message>
    <message>
        <source>Say what shows it: when, where, who saw it.</source>
        <translation>请写明依据：何时、何地、谁见证。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这个日期还没到。</translation>
    </message>
    <message>
        <source>Nobody is there to get points: choose at least one member.</source>
        <translation>没有可以记分的人：请至少选一名党员。</translation>
    </message>
    <message>
        <source>Somebody has these points for this already.</source>
        <translation>有人已经为这件事记过分了。</translation>
    </message>
    <message>
        <source>This meeting has no minutes yet: who was there is not known.</source>
        <translation>这次会议还没有记录，不知道谁到会。</translation>
    </message>
    <message>
        <source>This was decided meanwhile. Look again.</source>
        <translation>这一条刚才已有人决定过了，请再看一眼。</translation>
    </message>
    <message>
        <source>Who entered the points cannot accept them, and who decided cannot decide the appeal. Somebody else does.</source>
        <translation>登记积分的人不能自己核准，核准的人不能裁定申诉。请由另一人办理。</translation>
    </message>
    <message>
        <source>A count below nothing cannot be.</source>
        <translation>数目不能小于零。</translation>
    </message>
    <message>
        <source>Whoever is just qualified or not qualified is told why: enter the reason.</source>
        <translation>评为基本合格或不合格的，要让本人知道原因：请填写理由。</translation>
    </message>
    <message>
        <source>There is no question yet. Write a line for the question, and a line for each answer: A …, B …, the right one with a * at its end.</source>
        <translation>还没有题目。一行写题目，接着每个答案一行：A …、B …，正确答案行末加 *。</translation>
    </message>
    <message>
        <source>A short quiz has at most 60 questions.</source>
        <translation>小测验最多 60 题。</translation>
    </message>
    <message>
        <source>Question %1 needs two to six answers, each on its own line: A …, B ….</source>
        <translation>第 %1 题要有两到六个答案，每个一行：A …、B …。</translation>
    </message>
    <message>
        <source>Question %1 needs exactly one right answer, marked with a * at its end.</source>
        <translation>第 %1 题要有且只有一个正确答案，在行末加 *。</translation>
    </message>
    <message>
        <source>Write one letter for each of the %1 questions, such as ACB; - where nothing was answered.</source>
        <translation>共 %1 题，每题写一个字母，例如 ACB；没有作答的写 -。</translation>
    </message>
    <message>
        <source>Somebody has answered this quiz already: its questions stay as they are.</source>
        <translation>已有人作答，题目不能再改。</translation>
    </message>
    <message>
        <source>Choose a resident or enter a name.</source>
        <translation>请选一位村民，或填写姓名。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Say in a few words what it was about.</source>
        <translation>请用几个字写明是什么事。</translation>
    </message>
    <message>
        <source>It cannot be due before it was agreed.</source>
        <translation>办结期限不能早于当天。</translation>
    </message>
    <message>
        <source>Say in a few words what came of it.</source>
        <translation>请用几个字写明结果。</translation>
    </message>
    <message>
        <source>It cannot be settled before it was agreed.</source>
        <translation>办结日期不能早于当天。</translation>
    </message>
    <message>
        <source>Choose a member and at least one household.</source>
        <translation>请选一名党员和至少一户。</translation>
    </message>
    <message>
        <source>Enter the other branch as it stands on the letter.</source>
        <translation>请填写介绍信上的对方支部名称。</translation>
    </message>
    <message>
        <source>Enter the number that stands on the letter.</source>
        <translation>请填写介绍信上的编号。</translation>
    </message>
    <message>
        <source>A letter is valid for 1 to 366 days.</source>
        <translation>介绍信有效期为 1 到 366 天。</translation>
    </message>
    <message>
        <source>A letter of this member is under way already: its receipt comes first, or it is taken back.</source>
        <translation>这名党员已有一封介绍信在途：先收到回执，或者先收回。</translation>
    </message>
    <message>
        <source>This is not a member of the branch any more.</source>
        <translation>此人已不是本支部党员。</translation>
    </message>
    <message>
        <source>This letter is settled already.</source>
        <translation>这封介绍信已经办结。</translation>
    </message>
    <message>
        <source>A receipt cannot be older than its letter.</source>
        <translation>回执日期不能早于介绍信。</translation>
    </message>
    <message>
        <source>The other branch wrote this letter: there is nothing to print.</source>
        <translation>这封介绍信是对方开的，不用打印。</translation>
    </message>
    <message>
        <source>Give it a name of its own, of two characters or more.</source>
        <translation>请起一个没有用过的名称，至少两个字。</translation>
    </message>
    <message>
        <source>Say how often and in what: both, or neither.</source>
        <translation>次数和周期要么都填，要么都不填。</translation>
    </message>
    <message>
        <source>Count the ballots again: at least one, and at most %1, who were at the meeting.</source>
        <translation>请再数一遍票：至少 1 张，至多 %1 张（到会人数）。</translation>
    </message>
    <message>
        <source>Enter how the ballots fell.</source>
        <translation>请填写各等次的票数。</translation>
    </message>
    <message>
        <source>Give the matter a name of two characters or more.</source>
        <translation>请给事项起个名称，至少两个字。</translation>
    </message>
    <message>
        <source>Say why it is proposed: it stands on the record form.</source>
        <translation>请写明动议事由，登记表上要写。</translation>
    </message>
    <message>
        <source>Choose who decides.</source>
        <translation>请选择由哪个会议决议。</translation>
    </message>
    <message>
        <source>A matter of this name is under way already.</source>
        <translation>同名的事项正在办理中。</translation>
    </message>
    <message>
        <source>This matter is settled.</source>
        <translation>这个事项已经办结。</translation>
    </message>
    <message>
        <source>This step takes another kind of meeting.</source>
        <translation>这一步要开另一种会议。</translation>
    </message>
    <message>
        <source>This day is before the step before it.</source>
        <translation>日期早于上一步。</translation>
    </message>
    <message>
        <source>This notice does not hang: put it up first, under Notices, On record.</source>
        <translation>这份公示没有张贴：请先在“公示 &gt; 已存档”里登记张贴。</translation>
    </message>
    <message>
        <source>This notice hangs for fewer days than the rule asks: at least %1.</source>
        <translation>这份公示的张贴天数少于规定：至少 %1 天。</translation>
    </message>
    <message>
        <source>This step takes neither a meeting nor a notice.</source>
        <translation>这一步不需要会议，也不需要公示。</translation>
    </message>
    <message>
        <source>This step has not begun: plan its meeting, or choose the notice that hangs.</source>
        <translation>这一步还没开始：请安排会议，或者选定正在张贴的公示。</translation>
    </message>
    <message>
        <source>The minutes of this meeting are not signed yet. What a meeting decided counts once chair and recorder have signed.</source>
        <translation>这次会议的记录还没签字。主持人和记录人都签字后，会议的决定才算数。</translation>
    </message>
    <message>
        <source>No item of this meeting has the name of the matter.</source>
        <translation>这次会议的议题里没有与事项同名的一项。</translation>
    </message>
    <message>
        <source>The meeting did not vote on this item.</source>
        <translation>会议没有对这一项表决。</translation>
    </message>
    <message>
        <source>The meeting decided by another rule. This step takes: %1.</source>
        <translation>会议用的是另一条表决规则。这一步应当用：%1。</translation>
    </message>
    <message>
        <source>It must hang until %1 is over.</source>
        <translation>必须张贴到 %1 结束。</translation>
    </message>
    <message>
        <source>It was taken down before its time was over: put it up again.</source>
        <translation>没到期就撤下了：请重新张贴。</translation>
    </message>
    <message>
        <source>An objection is not answered yet.</source>
        <translation>还有异议没有答复。</translation>
    </message>
    <message>
        <source>Say in a few words what was done.</source>
        <translation>请用几个字写明办理情况。</translation>
    </message>
    <message>
        <source>Write down what is objected.</source>
        <translation>请写下异议内容。</translation>
    </message>
    <message>
        <source>Nothing of this matter is public now.</source>
        <translation>这个事项现在不在公开期。</translation>
    </message>
    <message>
        <source>Write down the answer.</source>
        <translation>请写下答复。</translation>
    </message>
    <message>
        <source>The answer cannot be older than the objection, nor still to come.</source>
        <translation>答复日期不能早于异议，也不能晚于今天。</translation>
    </message>
    <message>
        <source>There is a number of somebody&apos;s on this paper: of an ID card, a bank card or a telephone. It leaves only when it is taken out, or for a purpose that is on record.</source>
        <translation>这份材料里有某人的身份证号、银行卡号或电话号码。去掉它才能输出；确有需要的，写明用途并留下记录。</translation>
    </message>
    <message>
        <source>No font of this PC has the character %1. Nothing was written.</source>
        <translation>这台电脑的字体里没有“%1”这个字。没有写出任何文件。</translation>
    </message>
    <message>
        <source>There is nothing to print for this month.</source>
        <translation>这个月没有可打印的内容。</translation>
    </message>
    <message>
        <source>This PC has no microphone. Plug one in and try again; the meeting goes on without it, and a file recorded elsewhere can be attached.</source>
        <translation>这台电脑没有麦克风。插上后再试；会议照常进行，用别的设备录的文件也可以作为附件加进来。</translation>
    </message>
    <message>
        <source>The microphone gives nothing. Another program may be using it. What was recorded so far is kept.</source>
        <translation>麦克风没有声音，可能正被别的程序占用。已录的部分已保存。</translation>
    </message>
    <message>
        <source>This PC has no loudspeaker. Plug one in and try again.</source>
        <translation>这台电脑没有扬声器。插上后再试。</translation>
    </message>
    <message>
        <source>This recording cannot be read. It is left alone.</source>
        <translation>这段录音读不出来，原样保留。</translation>
    </message>
    <message>
        <source>The recording could not be kept. What was recorded before is kept.</source>
        <translation>这段录音没能保存。之前录的都在。</translation>
    </message>
    <message>
        <source>The program has no rules of this name: %1. Nothing was changed.</source>
        <translation>本程序没有名为 %1 的规则文件。没有改动任何内容。</translation>
    </message>
    <message>
        <source>A row that the program needs is missing: %1. Nothing was changed.</source>
        <translation>缺少本程序需要的一行：%1。没有改动任何内容。</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>已计分</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予计分</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>to be accepted</source>
        <translation>待核准</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>has come</source>
        <translation>已转入</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>已过有效期</translation>
    </message>
    <message>
        <source>waits for the receipt</source>
        <translation>等回执</translation>
    </message>
    <message>
        <source>receipt to be sent</source>
        <translation>待寄回执</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>a valid objection</source>
        <translation>异议成立</translation>
    </message>
    <message>
        <source>This objection has its answer, or its posting is over: the answer stays.</source>
        <translation>这条异议已有答复，或者公示已经结束：答复保持原样。</translation>
    </message>
    <message>
        <source>This PC has no camera and no document camera. Plug one in and open this again; a scan or photo that is a file can be added as well.</source>
        <translation>本机没有摄像头或高拍仪。插上后重新打开；已有的扫描件或照片文件也可以直接添加。</translation>
    </message>
    <message>
        <source>The camera gives nothing. Another program may be using it, or it was pulled out. What was taken so far is kept.</source>
        <translation>摄像头没有画面，可能被别的程序占用或已拔掉。已拍的都存好了。</translation>
    </message>
</context>
<context>
    <name>CreateBookPage</name>
    <message>
        <source>Create our village&apos;s book</source>
        <translation>建立本村的村务簿</translation>
    </message>
    <message>
        <source>Village name</source>
        <translation>村名</translation>
    </message>
    <message>
        <source>Village code (12 digits)</source>
        <translation>村代码（12 位）</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>您是</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Three or four unrelated words are good. Nobody can look it up for you.</source>
        <translation>用三四个不相干的词最好。谁也查不到它，请记牢。</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再输一遍口令</translation>
    </message>
    <message>
        <source>Where the book lies</source>
        <translation>村务簿放在哪里</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>The county&apos;s code for this computer</source>
        <translation>县里给这台电脑的代码</translation>
    </message>
    <message>
        <source>Village key from the recovery sheet (only when no computer of the village is left)</source>
        <translation>恢复单上的村钥匙（村里一台电脑都不剩时才填）</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1: what happened</source>
        <translation>%1：发生了什么</translation>
    </message>
    <message>
        <source>%1: group</source>
        <translation>%1：所属人群</translation>
    </message>
    <message>
        <source>To be reported to the police station by %1 (%2).</source>
        <translation>请在 %1 前到派出所申报（%2）。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的变更记录</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Recorded. Ctrl+Z takes it back.</source>
        <translation>已登记。按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Write the whole date, for example 1965-03-07.</source>
        <translation>请写完整的日期，例如 1965-03-07。</translation>
    </message>
</context>
<context>
    <name>DuesDialog</name>
    <message>
        <source>Dues</source>
        <translation>党费</translation>
    </message>
    <message>
        <source>Dues by</source>
        <translation>缴费类别</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>从哪个月起</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Who approved it</source>
        <translation>批准机关</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reduced to, a month</source>
        <translation>减免后每月金额</translation>
    </message>
</context>
<context>
    <name>ExcuseDialog</name>
    <message>
        <source>Not counted as expected</source>
        <translation>不计入应到</translation>
    </message>
    <message>
        <source>Only by a decision of the branch with consent from above, for example somebody bedridden or abroad. The paper is named here.</source>
        <translation>须经支部决定、上级同意，例如长期卧床、出国在外。请写明依据的文件。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decision and consent</source>
        <translation>支部决定和上级同意</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到何时</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Household number</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Household category</source>
        <translation>户别</translation>
    </message>
    <message>
        <source>Villager group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Contracted land (mu)</source>
        <translation>承包地（亩）</translation>
    </message>
    <message>
        <source>House site (m²)</source>
        <translation>宅基地（㎡）</translation>
    </message>
    <message>
        <source>House structure</source>
        <translation>房屋结构</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>登记于</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销户于</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Why there is no ID number</source>
        <translation>没有证号的原因</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Lives here or away</source>
        <translation>在村或外出</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>务工地</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>服务处所</translation>
    </message>
    <message>
        <source>Hukou type</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>Hukou address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Present address</source>
        <translation>现住址</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Guardian&apos;s relation</source>
        <translation>监护关系</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation>兵役状况</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Benefit card number</source>
        <translation>惠农卡号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>医保</translation>
    </message>
    <message>
        <source>Pension insurance</source>
        <translation>养老保险</translation>
    </message>
    <message>
        <source>Collective member</source>
        <translation>集体成员</translation>
    </message>
    <message>
        <source>Collective member since</source>
        <translation>成为集体成员于</translation>
    </message>
    <message>
        <source>Left the collective on</source>
        <translation>退出集体于</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>状态起始</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>在册至</translation>
    </message>
    <message>
        <source>Moved here from</source>
        <translation>从何处迁来</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>迁往何处</translation>
    </message>
    <message>
        <source>Birth certificate number</source>
        <translation>出生医学证明编号</translation>
    </message>
    <message>
        <source>Age as written in a roster</source>
        <translation>名册上写的年龄</translation>
    </message>
    <message>
        <source>Place in the household</source>
        <translation>户内次序</translation>
    </message>
    <message>
        <source>Person or household</source>
        <translation>个人或户</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>计在</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation>残疾类别</translation>
    </message>
    <message>
        <source>Grade of disability</source>
        <translation>残疾等级</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Other person or household</source>
        <translation>另一人或户</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>改动种类</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Field asked for</source>
        <translation>请求的项目</translation>
    </message>
    <message>
        <source>Office that asks</source>
        <translation>请求的部门</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Key for the office</source>
        <translation>给该部门的钥匙</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>加密文件</translation>
    </message>
    <message>
        <source>Size of the encrypted file</source>
        <translation>加密文件大小</translation>
    </message>
    <message>
        <source>Key of the file</source>
        <translation>文件的钥匙</translation>
    </message>
    <message>
        <source>Mark of the request</source>
        <translation>请求的标记</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation>公示种类</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>核验指纹</translation>
    </message>
    <message>
        <source>Needs a second person</source>
        <translation>须第二人审核</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>张贴地点</translation>
    </message>
    <message>
        <source>Who put it up</source>
        <translation>张贴人</translation>
    </message>
    <message>
        <source>Put up</source>
        <translation>张贴</translation>
    </message>
    <message>
        <source>To be taken down on</source>
        <translation>应撤下日期</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>撤下日期</translation>
    </message>
    <message>
        <source>Who took it down</source>
        <translation>撤下人</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>会议类别</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>签字身份</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字方式</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Name of the branch or group</source>
        <translation>支部或小组名称</translation>
    </message>
    <message>
        <source>Branch or group</source>
        <translation>支部或小组</translation>
    </message>
    <message>
        <source>Belongs to branch</source>
        <translation>所属支部</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>任期自</translation>
    </message>
    <message>
        <source>Term until</source>
        <translation>任期至</translation>
    </message>
    <message>
        <source>Party group</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>加入党组织日期</translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation>转正日期</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>党籍状态</translation>
    </message>
    <message>
        <source>Membership so since</source>
        <translation>状态起始日期</translation>
    </message>
    <message>
        <source>Special case</source>
        <translation>异常情形</translation>
    </message>
    <message>
        <source>Holds a mobile member&apos;s card of another branch</source>
        <translation>持外支部流动党员证</translation>
    </message>
    <message>
        <source>Without a vote from</source>
        <translation>停止表决权自</translation>
    </message>
    <message>
        <source>Without a vote until</source>
        <translation>停止表决权至</translation>
    </message>
    <message>
        <source>Where that paper lies</source>
        <translation>该文件存放处</translation>
    </message>
    <message>
        <source>Away at</source>
        <translation>流动去向</translation>
    </message>
    <message>
        <source>Away since</source>
        <translation>外出日期</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Decision of the branch and consent from above</source>
        <translation>支部决定和上级同意</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>从哪个月起</translation>
    </message>
    <message>
        <source>Dues by</source>
        <translation>缴费类别</translation>
    </message>
    <message>
        <source>Monthly income that counts</source>
        <translation>计费月收入</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>Reduced to</source>
        <translation>减免后</translation>
    </message>
    <message>
        <source>Who approved the reduction</source>
        <translation>减免批准机关</translation>
    </message>
    <message>
        <source>For month</source>
        <translation>所属月份</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>缴纳日期</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Second contact person</source>
        <translation>第二联系人</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>入党介绍人</translation>
    </message>
    <message>
        <source>Second sponsor</source>
        <translation>第二介绍人</translation>
    </message>
    <message>
        <source>Probation prolonged by months</source>
        <translation>预备期延长月数</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>培养对象</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>材料存放处</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>The other branch</source>
        <translation>对方支部</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>介绍信编号</translation>
    </message>
    <message>
        <source>Letter of</source>
        <translation>介绍信日期</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>Dues paid until</source>
        <translation>党费交至</translation>
    </message>
    <message>
        <source>Receipt of</source>
        <translation>回执日期</translation>
    </message>
    <message>
        <source>Where the receipt lies</source>
        <translation>回执存放处</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <source>Item of the catalogue</source>
        <translation>目录项目</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Votes for excellent</source>
        <translation>优秀票</translation>
    </message>
    <message>
        <source>Votes for qualified</source>
        <translation>合格票</translation>
    </message>
    <message>
        <source>Votes for just qualified</source>
        <translation>基本合格票</translation>
    </message>
    <message>
        <source>Votes for not qualified</source>
        <translation>不合格票</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Reviewed by the party committee on</source>
        <translation>党委审定日期</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>For which hamlets</source>
        <translation>负责的自然村</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>派驻人员</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>工作类别</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>动议来源</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决议会议</translation>
    </message>
    <message>
        <source>Proposed and discussed in one meeting</source>
        <translation>提议与商议合并</translation>
    </message>
    <message>
        <source>Given up on</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Why it was given up</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Item on its agenda</source>
        <translation>议题序号</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Found to be</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>参加范围</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>In each</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Rule of decision</source>
        <translation>表决规则</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Affair</source>
        <translation>事项名称</translation>
    </message>
    <message>
        <source>Who asks, not registered here</source>
        <translation>来办的人（不在册）</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>Code on its slip</source>
        <translation>回执编码</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>How satisfied</source>
        <translation>满意程度</translation>
    </message>
    <message>
        <source>Door code</source>
        <translation>门牌码</translation>
    </message>
    <message>
        <source>No longer valid since</source>
        <translation>作废日期</translation>
    </message>
    <message>
        <source>Why it is no longer valid</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Way it goes</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>办理方式</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation>期限单位</translation>
    </message>
    <message>
        <source>On which step</source>
        <translation>承接步骤</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>How many may be marked</source>
        <translation>最多选几项</translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation>谁有投票权</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>票决</translation>
    </message>
    <message>
        <source>Which step</source>
        <translation>第几步</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What it fixes</source>
        <translation>固定的内容</translation>
    </message>
    <message>
        <source>Link of the chain</source>
        <translation>链上的一环</translation>
    </message>
    <message>
        <source>As it was sealed</source>
        <translation>封存时的内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>投票人</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>盐</translation>
    </message>
    <message>
        <source>Number of the ballot</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>Paper or online</source>
        <translation>纸质或网上</translation>
    </message>
    <message>
        <source>What the ballot says</source>
        <translation>票上选的</translation>
    </message>
    <message>
        <source>Key of the commitment</source>
        <translation>封存记号的钥匙</translation>
    </message>
    <message>
        <source>What each cell gets</source>
        <translation>每格填什么</translation>
    </message>
    <message>
        <source>What was filled in</source>
        <translation>填写的内容</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>哪一类</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who told it, or where it stands</source>
        <translation>口述人或出处</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>保管类别</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Opinions until</source>
        <translation>征求意见截止</translation>
    </message>
    <message>
        <source>Summary for the minutes</source>
        <translation>写进会议记录的小结</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>查询码</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>意见归类</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Villager group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Lives here or away</source>
        <translation>在村或外出</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>年龄从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>ID number still to enter</source>
        <translation>证号待补</translation>
    </message>
    <message>
        <source>Those who left: moved out, deceased, cancelled</source>
        <translation>已离开的人：迁出、死亡、注销</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>How many in the household</source>
        <translation>家庭人口数</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>填表日期</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Part of an ID number with the date of birth</source>
        <translation>带出生日期的半截身份证号</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>座机号</translation>
    </message>
    <message>
        <source>Illness or disability beside a name</source>
        <translation>姓名旁的疾病或残疾</translation>
    </message>
    <message>
        <source>Date of birth beside a name</source>
        <translation>姓名旁的出生日期</translation>
    </message>
    <message>
        <source>Number from the register</source>
        <translation>名册里的号码</translation>
    </message>
    <message>
        <source>There are pages without text, perhaps scans: what is on them was not read.</source>
        <translation>有的页没有文字，可能是扫描件：上面的内容没有看。</translation>
    </message>
    <message>
        <source>There are files inside this file: they were not read.</source>
        <translation>文件里还夹着别的文件：没有看。</translation>
    </message>
    <message>
        <source>There are pictures: what is on them was not read.</source>
        <translation>有图片：图里的字没有看。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Full name of somebody under 18</source>
        <translation>未成年人的全名</translation>
    </message>
</context>
<context>
    <name>HouseholdDialog</name>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Household number of the new household</source>
        <translation>新户的户编号</translation>
    </message>
    <message>
        <source>Other household</source>
        <translation>另一户</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>办理</translation>
    </message>
</context>
<context>
    <name>LedgerCtl</name>
    <message numerus="yes">
        <source>%1 needs %n argument(s). See ledgerctl --help.</source>
        <translation>
            <numerusform>%1 需要 %n 个参数。见 ledgerctl --help。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no command %1. See ledgerctl --help.</source>
        <translation>没有 %1 这个命令。见 ledgerctl --help。</translation>
    </message>
    <message>
        <source>The book has several accounts: name yours with --account.</source>
        <translation>这本村务簿有几个账户，请用 --account 写明是谁。</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>%1 的口令：</translation>
    </message>
    <message>
        <source>create needs --village, --name and --account.</source>
        <translation>create 需要 --village、--name 和 --account。</translation>
    </message>
    <message>
        <source>New passphrase of %1: </source>
        <translation>%1 的新口令：</translation>
    </message>
    <message>
        <source>The book of %1 is made: %2
Recovery code, shown only now. Write it on paper and lock it away:

    %3
</source>
        <translation>%1 的村务簿已建立：%2
恢复码只显示这一次，请抄在纸上锁好：

    %3
</translation>
    </message>
    <message>
        <source>Only residents can be imported: import BOOK residents FILE.</source>
        <translation>只能导入居民：import BOOK residents FILE。</translation>
    </message>
    <message>
        <source>Nothing was written (dry run).</source>
        <translation>试运行，什么都没有写入。</translation>
    </message>
    <message>
        <source>%1 rows: %2 people in %3 households, %4 rows that are no people, %5 that could not be taken in.</source>
        <translation>共 %1 行：%2 人，%3 户；%4 行不是人，%5 行收不进来。</translation>
    </message>
    <message>
        <source>New %1, updated %2, unchanged %3, written twice %4. ID numbers still to enter: %5.</source>
        <translation>新登记 %1，更新 %2，不变 %3，写了两次 %4。证号待补：%5。</translation>
    </message>
    <message numerus="yes">
        <source>%n people found.</source>
        <translation>
            <numerusform>找到 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only residents can be exported: export BOOK residents OUT.</source>
        <translation>只能导出居民：export BOOK residents OUT。</translation>
    </message>
    <message>
        <source>%1 people written to %2, in the clear. The purpose is on record.</source>
        <translation>%1 人已写到 %2，未遮盖。用途已记录。</translation>
    </message>
    <message>
        <source>%1 people written to %2, ID numbers, phones and cards masked.</source>
        <translation>%1 人已写到 %2，证号、电话、卡号已遮盖。</translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 (%n record(s)).</source>
        <translation>
            <numerusform>完成：%1（%n 条）。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: %1 entries in the log, %2 records, every page sound.</source>
        <translation>一切正常：记录链 %1 条，档案 %2 份，每一页都完好。</translation>
    </message>
    <message>
        <source>Something is not as it should be. Nothing was changed. Restore the newest backup beside it and tell the technician:</source>
        <translation>有不对的地方。什么都没有改动。请把最近的备份恢复到旁边，并告诉技术员：</translation>
    </message>
    <message>
        <source>Written and checked: %1 (%2 people).</source>
        <translation>已写好并核对：%1（%2 人）。</translation>
    </message>
    <message>
        <source>Restored: %1 people in %2 households.</source>
        <translation>已恢复：%1 人，%2 户。</translation>
    </message>
    <message>
        <source>The book that was there is kept: %1</source>
        <translation>原来的村务簿保留在：%1</translation>
    </message>
    <message>
        <source>Unknown option %1. See ledgerctl --help.</source>
        <translation>不认识选项 %1。见 ledgerctl --help。</translation>
    </message>
    <message>
        <source>%1 needs a value. See ledgerctl --help.</source>
        <translation>%1 后面要写内容。见 ledgerctl --help。</translation>
    </message>
    <message>
        <source>%1 needs a whole number of 1 or more. See ledgerctl --help.</source>
        <translation>%1 后面要写一个不小于 1 的整数。用法见 ledgerctl --help。</translation>
    </message>
    <message>
        <source>join needs --account: who works on this PC.</source>
        <translation>join 需要 --account：谁用这台电脑。</translation>
    </message>
    <message>
        <source>(this PC)</source>
        <translation>（本机）</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>waits to be approved</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Sent %1, received %2 (%3 bytes in %4 round trips).</source>
        <translation>送出 %1 条，收到 %2 条（%3 字节，往返 %4 次）。</translation>
    </message>
    <message>
        <source>Verified: this PC and the county hold the same.</source>
        <translation>已核对：本机与县里的内容一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) wait for a decision: ledgerctl conflicts.</source>
        <translation>
            <numerusform>%n 处待您决定：ledgerctl conflicts。</numerusform>
        </translation>
    </message>
    <message>
        <source>bundle export BOOK FILE, or bundle import BOOK FILE.</source>
        <translation>用法：bundle export BOOK FILE，或 bundle import BOOK FILE。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written. They count as sent when the stick comes back with receipts.</source>
        <translation>
            <numerusform>已写出 %n 条改动。回执随 U 盘带回来以后才算报上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1 new entries; %2 now have the county&apos;s receipt; %3 wait for another stick.</source>
        <translation>已收入：新记录 %1 条；%2 条有了县里的回执；%3 条等另一个 U 盘。</translation>
    </message>
    <message>
        <source>removed here, changed there</source>
        <translation>一边删了，一边改了</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>没有待决定的。</translation>
    </message>
    <message>
        <source>There is no conflict %1: ledgerctl conflicts counts them from 1.</source>
        <translation>没有第 %1 处：ledgerctl conflicts 从 1 数起。</translation>
    </message>
    <message>
        <source>decide BOOK CONFLICT SIDE: the side&apos;s number, or both where that makes sense.</source>
        <translation>用法：decide BOOK CONFLICT SIDE，SIDE 是序号，或在合适时写 both。</translation>
    </message>
    <message>
        <source>Decided. What was not chosen stays in the history.</source>
        <translation>已定。没有选的那个留在变更记录里。</translation>
    </message>
    <message>
        <source>--role is clerk or secretary.</source>
        <translation>--role 只能是 clerk 或 secretary。</translation>
    </message>
    <message>
        <source>Village key, for the day when no PC of the village is left:

    %1
</source>
        <translation>村钥匙，村里一台电脑都不剩时用：

    %1
</translation>
    </message>
    <message>
        <source>Added, encrypted: %1</source>
        <translation>已加密添加：%1</translation>
    </message>
    <message>
        <source>here and at the county</source>
        <translation>本机和县里都有</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本机有</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>还没到本机</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>没有附件。</translation>
    </message>
    <message>
        <source>Taken off. undo brings it back.</source>
        <translation>已取下。undo 可以恢复。</translation>
    </message>
    <message>
        <source>Written, in the clear: %1</source>
        <translation>已写出（明文）：%1</translation>
    </message>
    <message>
        <source>This PC has joined %1. Recovery code, shown only now. Write it on paper and lock it away:

    %2</source>
        <translation>本机已加入%1。恢复码只显示这一次，请抄在纸上锁好：

    %2</translation>
    </message>
    <message>
        <source>On a PC that has the village&apos;s data: approve this one. Then sync here.</source>
        <translation>请在村里已有数据的电脑上同意本机加入，然后在这里同步。</translation>
    </message>
    <message>
        <source>It has the village&apos;s key: sync here.</source>
        <translation>本机已有村钥匙：请在这里同步。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not fit their history and were made anew from it.</source>
        <translation>
            <numerusform>有 %n 条与历史记录不符，已按历史记录重新生成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments: %1 sent, %2 received, %3 still to send, %4 not here yet.</source>
        <translation>附件：已发 %1，已收 %2，待发 %3，未到 %4。</translation>
    </message>
    <message>
        <source>a sealed copy of the village&apos;s key</source>
        <translation>村钥匙的密封副本</translation>
    </message>
    <message>
        <source>%1 asks for: %2</source>
        <translation>%1请求：%2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>The county asks for nothing.</source>
        <translation>县里没有请求。</translation>
    </message>
    <message>
        <source>answer BOOK WISH yes|no.</source>
        <translation>answer BOOK WISH yes|no。</translation>
    </message>
    <message>
        <source>Answered. The county learns it with the next sync.</source>
        <translation>已答复。下次同步时县里会知道。</translation>
    </message>
    <message>
        <source>guard needs at least one file or folder. See ledgerctl --help.</source>
        <translation>guard 后面要有文件或文件夹，见 ledgerctl --help。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现。</translation>
    </message>
    <message>
        <source>notice list-kinds, or notice render BOOK KIND --pdf OUT. See ledgerctl --help.</source>
        <translation>notice list-kinds，或 notice render BOOK KIND --pdf OUT，见 ledgerctl --help。</translation>
    </message>
    <message numerus="yes">
        <source>Made, %n page(s).</source>
        <translation>
            <numerusform>已做好，%n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are sample data.</source>
        <translation>表里是样例数据。</translation>
    </message>
    <message>
        <source>Nothing was written: this must not hang on a board.</source>
        <translation>什么也没有写出：这样不能张贴。</translation>
    </message>
    <message>
        <source>There is no notice on record yet.</source>
        <translation>还没有公示记录。</translation>
    </message>
    <message>
        <source>notice verify needs --key, as notice key prints it, or --book. See ledgerctl --help.</source>
        <translation>notice verify 要有 --key（notice key 打印的那个）或 --book。见 ledgerctl --help。</translation>
    </message>
    <message>
        <source>Genuine: %1, signed by the village %2.</source>
        <translation>真实：%1，由村 %2 签名。</translation>
    </message>
    <message>
        <source>Not genuine: this village has not signed it.</source>
        <translation>不真实：这个村没有签过它。</translation>
    </message>
    <message>
        <source>The words are those that were approved.</source>
        <translation>文字与审核通过的一致。</translation>
    </message>
    <message>
        <source>These are not the words that were approved.</source>
        <translation>文字与审核通过的不一致。</translation>
    </message>
    <message>
        <source>It is on record in this book.</source>
        <translation>本册有这份记录。</translation>
    </message>
    <message>
        <source>Not followed, for it shows more: %1</source>
        <translation>没有采用，因为会多公布：%1</translation>
    </message>
    <message numerus="yes">
        <source>The guard found what must not hang on a board: %n place(s).</source>
        <translation>
            <numerusform>防泄露检查发现 %n 处不该上墙的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every file could be read: nobody can say that nothing is in them.</source>
        <translation>有文件读不了，里面有没有问题不知道。</translation>
    </message>
    <message>
        <source>This notice does not ask for %1; it asks for: %2.</source>
        <translation>这种公示不用填 %1；要填的是：%2。</translation>
    </message>
    <message>
        <source>In this book it was changed, sent back or withdrawn since.</source>
        <translation>在本册里，它后来改过、被退回或已作废。</translation>
    </message>
    <message>
        <source>Only the program&apos;s own templates are used now.</source>
        <translation>现在只用程序自带的模板。</translation>
    </message>
    <message>
        <source>The templates and rules in %1 are used now.</source>
        <translation>现在使用 %1 里的模板和规则。</translation>
    </message>
    <message>
        <source>Written: %1. It holds versions, sizes and counts, and nothing of any person; read it before you hand it on.</source>
        <translation>已写出：%1。其中只有版本、大小和数目，不含任何人的信息；交出去之前请看一遍。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s).</source>
        <translation>
            <numerusform>共 %n 名党员。</numerusform>
        </translation>
    </message>
    <message>
        <source>The month is written as 2026-03.</source>
        <translation>月份写作 2026-03。</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>Due %1, paid %2, still open %3.</source>
        <translation>应缴 %1，已缴 %2，未缴 %3。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期的会议。</translation>
    </message>
    <message>
        <source>No meeting is on record.</source>
        <translation>还没有会议记录。</translation>
    </message>
    <message>
        <source>minutes BOOK MEETING --pdf OUT.</source>
        <translation>用法：minutes BOOK MEETING --pdf OUT。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>No matter is on record.</source>
        <translation>还没有事项。</translation>
    </message>
    <message>
        <source>booklet BOOK MATTER --pdf OUT.</source>
        <translation>booklet 台账 事项 --pdf 输出文件。</translation>
    </message>
    <message>
        <source>points BOOK YEAR.</source>
        <translation>points 台账 年度。</translation>
    </message>
    <message>
        <source>No affair is on record.</source>
        <translation>没有办理事项。</translation>
    </message>
    <message>
        <source>The practice village is ready: %1
Accounts %2, passphrase: %3</source>
        <translation>练习村已建好：%1
账户 %2，口令：%3</translation>
    </message>
    <message>
        <source>vote list BOOK, vote collect BOOK VOTE FILE, vote export BOOK VOTE FOLDER, or vote verify FOLDER. See ledgerctl --help.</source>
        <translation>vote list 账本，vote collect 账本 票决 文件，vote export 账本 票决 文件夹，或 vote verify 文件夹。见 ledgerctl --help。</translation>
    </message>
    <message>
        <source>No vote is on record.</source>
        <translation>还没有票决。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in the box.</source>
        <translation>
            <numerusform>票箱里收下 %n 张票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was sealed. Compare the root with the notice.</source>
        <translation>全部和封存时一样。请把 root 和公告上的比对。</translation>
    </message>
    <message>
        <source>Everything is as it was sealed, and it is what the notice says.</source>
        <translation>全部和封存时一样，也和公告一致。</translation>
    </message>
    <message>
        <source>This is not the vote of that notice: its root is another.</source>
        <translation>这不是公告上的那次票决：核对根不同。</translation>
    </message>
    <message>
        <source>The ballot of this receipt was counted.</source>
        <translation>这张收据的票已经计入。</translation>
    </message>
    <message>
        <source>No ballot with this number was counted.</source>
        <translation>没有计入这个号码的票。</translation>
    </message>
    <message>
        <source>fill BOOK FORM.xlsx --for ID --out OUT. See ledgerctl --help.</source>
        <translation>fill 账本 表格.xlsx --for 编号 --out 文件。见 ledgerctl --help。</translation>
    </message>
    <message>
        <source>left for the pen</source>
        <translation>留给手写</translation>
    </message>
    <message>
        <source> (last time: %1)</source>
        <translation>（上次：%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stay empty: nothing is known of what they ask.</source>
        <translation>
            <numerusform>有 %n 格空着：不知道要填什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic is on record.</source>
        <translation>还没有议题。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept, %2 over, %3 sealed</source>
        <translation>共 %1 件，到期 %2，已封存 %3</translation>
    </message>
    <message>
        <source>Nothing is over.</source>
        <translation>没有到期的。</translation>
    </message>
</context>
<context>
    <name>LifeEventDialog</name>
    <message>
        <source>Event</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place (moved to, or where)</source>
        <translation>地点（迁往何处）</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Write the whole date, for example 1965-03-07.</source>
        <translation>请写完整的日期，例如 1965-03-07。</translation>
    </message>
    <message>
        <source>Scan of the signed minutes</source>
        <translation>签字记录的扫描件</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>扫描件 (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Changed. Ctrl+Z takes it back.</source>
        <translation>已修改。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Signed. Nothing changes these minutes any more.</source>
        <translation>已签字存档，从此不再改动。</translation>
    </message>
    <message>
        <source>Nobody else has an account here who may sign. Print the minutes, have them signed, and attach the scan; or add an account in Settings.</source>
        <translation>这台电脑上没有其他可以签字的账户。请打印记录、在纸上签字后附扫描件；或在设置里添加账户。</translation>
    </message>
    <message>
        <source>A count below nothing cannot be.</source>
        <translation>票数不能小于零。</translation>
    </message>
    <message>
        <source>Nobody has voted: enter the counts, or take the vote out.</source>
        <translation>还没有票数：请填写票数，或改为“不表决”。</translation>
    </message>
    <message>
        <source>There are more votes than people present with a vote. Count again.</source>
        <translation>票数多于到会有表决权的人数，请重新清点。</translation>
    </message>
    <message>
        <source>There are more written opinions than people who are not there. Count again.</source>
        <translation>书面意见多于未到会人数，请重新清点。</translation>
    </message>
    <message>
        <source>More people are there than were expected. Check the list.</source>
        <translation>实到多于应到，请核对名单。</translation>
    </message>
    <message>
        <source>The minutes have no title.</source>
        <translation>记录没有标题。</translation>
    </message>
    <message>
        <source>Where was the meeting? Enter the place.</source>
        <translation>请填写会议地点。</translation>
    </message>
    <message>
        <source>Who chaired? Enter the name.</source>
        <translation>请填写主持人。</translation>
    </message>
    <message>
        <source>Who recorded? Enter the name.</source>
        <translation>请填写记录人。</translation>
    </message>
    <message>
        <source>Chair and recorder are two people.</source>
        <translation>主持人和记录人不能是同一人。</translation>
    </message>
    <message>
        <source>When did it begin? Enter the time, such as 9:00.</source>
        <translation>请填写开始时间，例如 9:00。</translation>
    </message>
    <message>
        <source>It must end after it began. Enter when it ended.</source>
        <translation>结束时间要晚于开始时间，请填写。</translation>
    </message>
    <message>
        <source>There is nothing on the agenda.</source>
        <translation>没有议题。</translation>
    </message>
    <message>
        <source>This item has no title.</source>
        <translation>没有题目。</translation>
    </message>
    <message>
        <source>This was passed, and nothing says what: write the resolution.</source>
        <translation>已经通过，但没有写决议内容，请填写。</translation>
    </message>
    <message>
        <source>The words say that it was passed, and by the counts it was not.</source>
        <translation>文字写着通过，按票数并未通过。</translation>
    </message>
    <message>
        <source>These minutes are too long to be kept in one piece. Attach the long texts as files.</source>
        <translation>记录太长，请把长文作为附件。</translation>
    </message>
    <message>
        <source>These minutes are signed and stay as they are. Add a correction beside them.</source>
        <translation>记录已签字，不再改动。请另加更正。</translation>
    </message>
    <message>
        <source>A correction stands beside signed minutes. These can still be changed themselves.</source>
        <translation>更正只附在已签字的记录旁；这份记录还可以直接修改。</translation>
    </message>
    <message>
        <source>Whoever signed one part cannot sign the other. The second person signs with their own passphrase.</source>
        <translation>同一人不能既签主持又签记录，请另一位用自己的口令签字。</translation>
    </message>
    <message>
        <source>Attach the scan of the signed paper first.</source>
        <translation>请先附上签字纸质记录的扫描件。</translation>
    </message>
    <message>
        <source>There is a newer version of these minutes. Look at that one.</source>
        <translation>这份记录有更新的一稿，请看那一稿。</translation>
    </message>
    <message>
        <source>These minutes are not what they were. They are left alone. Run check, and bring back the newest backup beside the book.</source>
        <translation>这份记录与存档时不同，程序不动它。请做检查，并在旁边恢复最近的备份。</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>第 %1 项：%2</translation>
    </message>
    <message>
        <source>Nothing was lost and nothing was changed.</source>
        <translation>什么都没有丢，也没有改动。</translation>
    </message>
    <message>
        <source>%1 is possible from %2 on (%3).</source>
        <translation>“%1”要到 %2 才可以（%3）。</translation>
    </message>
    <message>
        <source>First comes: %1 %2.</source>
        <translation>先要完成：%1 %2。</translation>
    </message>
    <message>
        <source>%1 was only done on %2: this cannot have been before it.</source>
        <translation>“%1”是 %2 完成的，这一步不能更早。</translation>
    </message>
    <message>
        <source>Since %1 too much time has passed (until %2): it is done again first (%3).</source>
        <translation>“%1”过期了（截至 %2），须先重做（%3）。</translation>
    </message>
    <message>
        <source>%1 is done already.</source>
        <translation>“%1”已经完成。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>The applicant is eighteen on %1 (%2).</source>
        <translation>申请人 %1 才满十八岁（%2）。</translation>
    </message>
    <message>
        <source>A probation is prolonged by 6 to 12 months.</source>
        <translation>预备期延长 6 至 12 个月。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>The program does not know this kind of meeting. Nothing was changed.</source>
        <translation>程序不认识这种会议，没有改动。</translation>
    </message>
    <message>
        <source>Enter the time as 9:00 or 14:30. Nothing was changed.</source>
        <translation>时间写作 9:00 或 14:30，没有改动。</translation>
    </message>
    <message>
        <source>The minutes of this meeting are signed; it stays as it is.</source>
        <translation>这次会议的记录已签字，不再改动。</translation>
    </message>
    <message>
        <source>This meeting has minutes and cannot be cancelled.</source>
        <translation>这次会议已有记录，不能取消。</translation>
    </message>
    <message>
        <source>This meeting was cancelled. Nothing was changed.</source>
        <translation>这次会议已取消，没有改动。</translation>
    </message>
    <message>
        <source>Write what is to be corrected, up to 4,000 characters. Nothing was changed.</source>
        <translation>请写更正内容，不超过 4000 字。没有改动。</translation>
    </message>
    <message>
        <source>Choose a resident, or enter the name of a member who lives elsewhere. Nothing was changed.</source>
        <translation>请选一位村民，或填写住在外地的党员姓名。没有改动。</translation>
    </message>
    <message>
        <source>This resident is in the list of members already. Nothing was changed.</source>
        <translation>这位村民已在党员名册里，没有改动。</translation>
    </message>
    <message>
        <source>Nobody is a full member before they were admitted: check the dates. Nothing was changed.</source>
        <translation>转正日期不能早于加入日期，请核对。没有改动。</translation>
    </message>
    <message>
        <source>Nobody is their own contact person. Nothing was changed.</source>
        <translation>联系人不能是本人，没有改动。</translation>
    </message>
    <message>
        <source>There are several branches: choose one. Nothing was changed.</source>
        <translation>有几个支部，请选一个。没有改动。</translation>
    </message>
    <message>
        <source>Enter the reason, the branch&apos;s decision and the consent from above. Nobody is excused without them.</source>
        <translation>请填写原因、支部决定和上级同意；没有这些，不能不计入应到。</translation>
    </message>
    <message>
        <source>Choose a resident or enter a name. Nothing was changed.</source>
        <translation>请选一位村民或填写姓名，没有改动。</translation>
    </message>
    <message>
        <source>This person sits on this committee already. Nothing was changed.</source>
        <translation>此人已在名单里，没有改动。</translation>
    </message>
    <message>
        <source>Choose by what the dues are reckoned. Nothing was changed.</source>
        <translation>请选缴费类别，没有改动。</translation>
    </message>
    <message>
        <source>Enter the monthly income that counts, in yuan. Nothing was changed.</source>
        <translation>请填写计费月收入（元），没有改动。</translation>
    </message>
    <message>
        <source>This amount is outside what the rule allows for this group. Nothing was changed.</source>
        <translation>金额超出该类别规定的范围，没有改动。</translation>
    </message>
    <message>
        <source>A reduction is never more than what is due. Nothing was changed.</source>
        <translation>减免后不能多于应缴，没有改动。</translation>
    </message>
    <message>
        <source>A reduction needs the branch&apos;s proposal and approval from above: enter who approved it. Nothing was changed.</source>
        <translation>减免须支部研究、上级批准：请填写批准机关。没有改动。</translation>
    </message>
    <message>
        <source>This month is paid already. Nothing was changed.</source>
        <translation>这个月已缴，没有改动。</translation>
    </message>
    <message>
        <source>For this member nobody has said yet by what the dues are reckoned. Nothing was received.</source>
        <translation>这名党员还没有定缴费类别，没有收款。</translation>
    </message>
    <message>
        <source>The amount must be more than 0 and not more than what is due. Nothing was received.</source>
        <translation>金额须大于 0 且不多于应缴，没有收款。</translation>
    </message>
    <message>
        <source>This day is still to come. Nothing was received.</source>
        <translation>这一天还没到，没有收款。</translation>
    </message>
    <message>
        <source>This resident is a member, or on the way to it, already. Nothing was changed.</source>
        <translation>这位村民已是党员或已在培养，没有改动。</translation>
    </message>
    <message>
        <source>This one has ended. Nothing was changed.</source>
        <translation>这份档案已结束，没有改动。</translation>
    </message>
    <message>
        <source>half</source>
        <translation>半数</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>过半数</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>more than %1/%2</source>
        <translation>超过 %1/%2</translation>
    </message>
    <message>
        <source>%1 expected, %2 there</source>
        <translation>应到 %1，实到 %2</translation>
    </message>
    <message>
        <source>%1; %2 are needed, %3 more</source>
        <translation>%1，不足%2，还差 %3 人</translation>
    </message>
    <message>
        <source>%1; exactly %2</source>
        <translation>%1，恰好%2</translation>
    </message>
    <message>
        <source>%1; more than half</source>
        <translation>%1，已过半数</translation>
    </message>
    <message>
        <source>%1; %2 reached</source>
        <translation>%1，已达 %2</translation>
    </message>
    <message>
        <source>of all %1</source>
        <translation>全体 %1 人的</translation>
    </message>
    <message>
        <source>of the %1 expected</source>
        <translation>应到 %1 人的</translation>
    </message>
    <message>
        <source>of the %1 there</source>
        <translation>到会 %1 人的</translation>
    </message>
    <message>
        <source>✗ too few are there</source>
        <translation>✗ 到会人数不足</translation>
    </message>
    <message>
        <source>✗ %1 is not %2 %3</source>
        <translation>✗ %1 票未达%3%2</translation>
    </message>
    <message>
        <source>✓ %1 is %2 %3</source>
        <translation>✓ %1 票达到%3%2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>待开</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>待签字</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>there</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>probationary</source>
        <translation>预备党员</translation>
    </message>
    <message>
        <source>no longer a member</source>
        <translation>不再是党员</translation>
    </message>
    <message>
        <source>membership suspended</source>
        <translation>停止党籍</translation>
    </message>
    <message>
        <source>without a vote for a time</source>
        <translation>停止表决权期间</translation>
    </message>
    <message>
        <source>votes in another branch</source>
        <translation>在外支部表决</translation>
    </message>
    <message>
        <source>%1: none yet this month, until %2</source>
        <translation>%1：本月还没开，截至 %2</translation>
    </message>
    <message>
        <source>%1: none yet this quarter, until %2</source>
        <translation>%1：本季度还没开，截至 %2</translation>
    </message>
    <message>
        <source>%1: none yet this year, until %2</source>
        <translation>%1：今年还没开，截至 %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>可以办</translation>
    </message>
    <message>
        <source>too old, again</source>
        <translation>过期，须重做</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未到时间</translation>
    </message>
    <message>
        <source>after the step before</source>
        <translation>待上一步</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>已安排。</translation>
    </message>
    <message>
        <source>&quot;Unanimous&quot; is kept only where everybody there voted for it: enter the vote, or say who said what.</source>
        <translation>写了“一致”，但不是在场的人都投了赞成票：请填写票数，或写明谁说了什么。</translation>
    </message>
    <message>
        <source>The words say that it was voted on, and there are no counts: enter the vote.</source>
        <translation>文字写着经过表决，却没有票数，请填写表决。</translation>
    </message>
    <message>
        <source>The line with its counts is missing or was changed. Counts are changed in the meeting, not in the words.</source>
        <translation>写有票数的那一行不见了或被改动。票数请在“继续记录”里改。</translation>
    </message>
    <message>
        <source>The minutes name somebody else for this part. That person signs, here or on paper.</source>
        <translation>记录写的不是此人。请由记录上写的人在此签字，或在纸上签字。</translation>
    </message>
    <message>
        <source>A date is still to come: check the dates. Nothing was changed.</source>
        <translation>日期还没到，请核对。没有改动。</translation>
    </message>
    <message>
        <source>Nobody is admitted before they are eighteen: check the person and the dates. Nothing was changed.</source>
        <translation>加入党组织须年满十八岁，请核对人和日期。没有改动。</translation>
    </message>
    <message>
        <source>Only a party member sits on the branch committee. Add them to the members first. Nothing was changed.</source>
        <translation>支委须是党员，请先把此人加入党员名册。没有改动。</translation>
    </message>
    <message>
        <source>nothing is decided by vote</source>
        <translation>不表决</translation>
    </message>
    <message>
        <source>A kind of meeting of our own</source>
        <translation>本村自定的会议类别</translation>
    </message>
    <message>
        <source>It then stands among the kinds of meeting on every PC of the village, and what is due of it on the home page.</source>
        <translation>定好后，全村每台电脑的会议类别里都有它；到期未开的会出现在首页。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Who belongs to it: as in</source>
        <translation>参加范围，同</translation>
    </message>
    <message>
        <source>By which rule it decides</source>
        <translation>表决规则</translation>
    </message>
    <message>
        <source>How often (0: as it happens)</source>
        <translation>次数（0 为不定期）</translation>
    </message>
    <message>
        <source>In each</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>as it happens</source>
        <translation>不定期</translation>
    </message>
    <message>
        <source>Where that is laid down</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1 shows the minutes with the signatures of %2 and %3? Once it is kept, nothing changes these minutes any more.</source>
        <translation>“%1”是有 %2、%3 签名的会议记录吗？存档以后，这份记录不能再改。</translation>
    </message>
    <message>
        <source>Chair and recorder: choose who is meant from the list, or write the whole name. Nothing was changed.</source>
        <translation>主持人和记录人：请从列表里选人，或者写全姓名。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This is decided by secret ballot only: hold one, and enter its counts.</source>
        <translation>这一项只能用无记名投票表决：请投票后填写票数。</translation>
    </message>
    <message>
        <source>Opinions written beforehand do not count by this rule. Enter only the votes of those who were there.</source>
        <translation>按这条规则，事先交来的书面意见不计票。请只填到会人员的票数。</translation>
    </message>
    <message>
        <source>of those there</source>
        <translation>到会人数</translation>
    </message>
    <message>
        <source>of those expected</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>of all who have a vote</source>
        <translation>全体有表决权人数</translation>
    </message>
    <message>
        <source>for it: %1 %2</source>
        <translation>赞成达到%2的 %1</translation>
    </message>
    <message>
        <source>there: %1; %2</source>
        <translation>到会 %1；%2</translation>
    </message>
    <message>
        <source>Give the topic a name of two characters or more. Nothing was changed.</source>
        <translation>议题名称至少两个字。没有作任何改动。</translation>
    </message>
    <message>
        <source>Until when may people say something? Enter today or a later day. Nothing was changed.</source>
        <translation>意见收到哪一天？请填今天或以后的日子。没有作任何改动。</translation>
    </message>
    <message>
        <source>The meeting that dealt with it has its minutes; what was heard before stays as it is. Nothing was changed.</source>
        <translation>讨论它的会议已有会议记录，会前的意见不再改动。没有作任何改动。</translation>
    </message>
    <message>
        <source>This meeting is being held, is over or was cancelled. Choose one that is planned. Nothing was changed.</source>
        <translation>这个会正在开、已开完或已取消。请选一个还没开的会。没有作任何改动。</translation>
    </message>
    <message>
        <source>No topic of this village has this code. Compare it letter by letter.</source>
        <translation>本村没有这个查询码的议题。请逐字核对。</translation>
    </message>
    <message>
        <source>Choose what the opinion comes to. Nothing was changed.</source>
        <translation>请选意见属于哪一类。没有作任何改动。</translation>
    </message>
    <message>
        <source>Write down what is suggested or asked. Nothing was changed.</source>
        <translation>请写下建议或疑问的内容。没有作任何改动。</translation>
    </message>
    <message>
        <source>The agenda of that meeting has an item of this title already. Give the topic another title. Nothing was changed.</source>
        <translation>那个会的议程里已有同名的一项。请给议题换个名字。没有作任何改动。</translation>
    </message>
    <message>
        <source>The meeting is being held right now: write it down under its item there. Nothing was changed.</source>
        <translation>会议正在开：请直接记在那一项下面。没有作任何改动。</translation>
    </message>
    <message>
        <source>%1; enter first how many are expected</source>
        <translation>%1；请先填应到人数</translation>
    </message>
    <message>
        <source>The day of this meeting is still to come. Change the plan if it is held sooner, or look at the clock of this PC.</source>
        <translation>这次会议的日子还没有到。如果提前开，先改计划里的日期；也请看看这台电脑的时间对不对。</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>A meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>会议类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Agenda, a line for each item</source>
        <translation>议程，一行一个议题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Branch or group</source>
        <translation>支部或小组</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>A party member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Find the resident by name or initials. Somebody who lives elsewhere is entered by name.</source>
        <translation>用姓名或首字母查找村民；住在外地的直接填姓名。</translation>
    </message>
    <message>
        <source>Resident, or name</source>
        <translation>村民（或姓名）</translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>党籍状态</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>加入党组织日期</translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation>转正日期</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Away at</source>
        <translation>流动去向</translation>
    </message>
    <message>
        <source>Holds the mobile card of another branch: no vote here</source>
        <translation>持外支部流动党员证，在本支部无表决权</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Party group</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>it is written for another version of the program</source>
        <translation>它是给另一版本的程序写的</translation>
    </message>
    <message>
        <source>the paper is A4, A3, A4 landscape or A3 landscape</source>
        <translation>纸张只能是 A4、A3、A4 landscape 或 A3 landscape</translation>
    </message>
    <message>
        <source>a measure is missing or out of range</source>
        <translation>少了尺寸，或尺寸超出范围</translation>
    </message>
    <message>
        <source>this is no block that notices have</source>
        <translation>没有这种块</translation>
    </message>
    <message>
        <source>kind, name, the line --- or the blocks are missing</source>
        <translation>缺 kind、name、--- 那一行或内容块</translation>
    </message>
    <message>
        <source>nothing is known for this placeholder</source>
        <translation>这个占位符没有对应的内容</translation>
    </message>
    <message>
        <source>an ID number must never stand beside a date of birth or an age</source>
        <translation>身份证号不得与出生日期或年龄并列</translation>
    </message>
    <message>
        <source>this setting is not known</source>
        <translation>没有这项设置</translation>
    </message>
    <message>
        <source>The template cannot be used, %1: %2. Nothing was made.</source>
        <translation>模板不能用，%1：%2。什么也没有做。</translation>
    </message>
    <message>
        <source>This must not hang on a board: the guard found something in it. Nothing was written or printed.</source>
        <translation>这样不能张贴：里面有不该公开的内容。什么也没有写出或打印。</translation>
    </message>
    <message>
        <source>This notice is too long to be kept on record. Nothing was kept. Make one for each group of the village.</source>
        <translation>这份公示太长，存不下。什么都没有存。请按村民小组分开做。</translation>
    </message>
    <message>
        <source>This notice hung already or was withdrawn, and stays as it was. Begin a new one.</source>
        <translation>这份公示已经张贴过或已作废，保持原样。请另做一份。</translation>
    </message>
    <message>
        <source>Whoever wrote a notice cannot also be its second reader. Nothing was changed. Ask somebody else.</source>
        <translation>写的人不能自己审核。什么都没有改。请另一个人来审核。</translation>
    </message>
    <message>
        <source>There is a newer version of this notice. Nothing was changed. Look at that one.</source>
        <translation>这份公示已有更新的一版。什么都没有改。请看新的那一版。</translation>
    </message>
    <message>
        <source>A second person has not agreed to this notice yet. Nothing was changed. It may be posted after that.</source>
        <translation>第二人还没有同意这份公示。什么都没有改。同意以后才能张贴。</translation>
    </message>
    <message>
        <source>This notice still hangs. Take it down first.</source>
        <translation>这份公示还张贴着。请先撤下。</translation>
    </message>
    <message>
        <source>What this notice says cannot be read any more. It was left as it is. Check the book.</source>
        <translation>这份公示的内容读不出来了，已原样留着。请检查本册。</translation>
    </message>
    <message>
        <source>The rows are samples. Nothing was put on record. Copy yours in your spreadsheet and paste them into the field for the rows.</source>
        <translation>表里是示例。没有存档。请在电子表格里复制你的数据，粘贴到“表中各行”里。</translation>
    </message>
    <message>
        <source>This is not the code of a notice. Scan or type all of it, from VLN1 on.</source>
        <translation>这不是公示的核验码。请从 VLN1 开始完整扫描或输入。</translation>
    </message>
    <message>
        <source>This time is still to come. Nothing was changed. Write down when it was really done.</source>
        <translation>这个时间还没到。什么都没有改。请填实际的时间。</translation>
    </message>
    <message>
        <source>The notice was made later than that. Nothing was changed. Write down when it was really put up.</source>
        <translation>这份公示是在那以后才做的。什么都没有改。请填实际张贴的时间。</translation>
    </message>
    <message>
        <source>It was not put up yet on that day. Nothing was changed. Correct the day.</source>
        <translation>那天还没有张贴。什么都没有改。请改日期。</translation>
    </message>
    <message>
        <source>Say why, in a few words. Nothing was changed.</source>
        <translation>请用几个字写明原因。什么都没有改。</translation>
    </message>
    <message>
        <source>This is never shown on a board, whoever asks for it. Nothing was changed.</source>
        <translation>这一项无论谁要求都不上墙。什么都没有改。</translation>
    </message>
    <message>
        <source>The county&apos;s rules do not ask for this. Nothing was changed.</source>
        <translation>县里的规则没有提出这一项。什么都没有改。</translation>
    </message>
    <message>
        <source>This account cannot be a second reader. Ask the clerk or the secretary.</source>
        <translation>这个账号不能审核。请找文书或支书。</translation>
    </message>
    <message>
        <source>This account only reads notices. Ask the clerk.</source>
        <translation>这个账号只能看公示。请找文书。</translation>
    </message>
    <message>
        <source>Only the secretary may let a board show more. Nothing was changed.</source>
        <translation>只有支书可以放宽公布的内容。什么都没有改。</translation>
    </message>
    <message>
        <source>A notice asks for the data &quot;%1&quot;, which this version does not have. Nothing was made. Correct the line data: of its template.</source>
        <translation>公示要用数据“%1”，这个版本没有。什么也没有做。请改模板里 data: 那一行。</translation>
    </message>
    <message>
        <source>Line %1 of the table has more cells than this notice has columns. Nothing was made. Take the surplus cells out.</source>
        <translation>表的第 %1 行格子多于这份公示的列数。什么都没有做。请去掉多余的格子。</translation>
    </message>
    <message>
        <source>There is no notice of the kind %1. See the list of kinds.</source>
        <translation>没有 %1 这种公示，请看种类清单。</translation>
    </message>
    <message>
        <source>No font of this PC has the character %1 (in: %2), so nothing was printed. Install a font with rare characters, or write it another way.</source>
        <translation>本机没有一种字体有“%1”字（在：%2），所以没有打印。请装有生僻字的字体，或换一种写法。</translation>
    </message>
    <message>
        <source>The county&apos;s rules for boards cannot be followed, %1: the field or its rule is not known. Nothing was made. Correct that line.</source>
        <translation>县里的公布规则无法执行，%1：不认识这个字段或规则。什么都没有做。请改正那一行。</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>may be posted</source>
        <translation>可以张贴</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>张贴中</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>a column needs key | heading | width in mm | left, center or right, and of the register only keys that it has</source>
        <translation>一列要写：键 | 标题 | 宽度（毫米）| left、center 或 right；取自名册的只能用名册有的键</translation>
    </message>
    <message>
        <source>no version of the program knows these data</source>
        <translation>没有这种数据</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>文件不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>This number belongs to a notice of another kind. Nothing was kept.</source>
        <translation>这个编号是另一种公示的。没有存档。</translation>
    </message>
    <message>
        <source>A second person sent this notice back. Nothing was written. Correct it first.</source>
        <translation>第二人已把这份公示退回。没有写出。请先改好。</translation>
    </message>
    <message>
        <source>Nothing is said on this notice yet, or nobody is on it. Nothing was kept. Fill it in first.</source>
        <translation>这份公示还没有填写内容，或者名单上没有人。没有存档。请先填好。</translation>
    </message>
    <message>
        <source>The rows of this notice come from the register; none can be pasted. Nothing was made.</source>
        <translation>这种公示的各行取自名册，不能粘贴。什么都没有做。</translation>
    </message>
    <message>
        <source>The village has a secretary already. Only the secretary can add another one. Nothing was changed.</source>
        <translation>村里已有支书账号。只有支书才能再加支书。什么都没有改。</translation>
    </message>
    <message>
        <source>No household is in the group %1. Nothing was made. Write it as the register does.</source>
        <translation>没有哪一户在“%1”。什么都没有做。请照名册的写法填组名。</translation>
    </message>
    <message>
        <source>Row %1 has something in a column of amounts that is none. Nothing was made. Write it as a number, such as 1200.50.</source>
        <translation>第 %1 行的金额列里写的不是数字。什么都没有做。请写成数字，例如 1200.50。</translation>
    </message>
    <message>
        <source>The text that begins with &quot;%1&quot; is too long for one page. Nothing was made. Divide it.</source>
        <translation>以“%1”开头的文字一页放不下。什么都没有做。请分开写。</translation>
    </message>
    <message>
        <source>to be read through</source>
        <translation>等第二人审核</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Write the month as 2026-03.</source>
        <translation>月份写作 2026-03。</translation>
    </message>
    <message>
        <source>Write the whole date, for example 1965-03-07.</source>
        <translation>请写完整的日期，例如 1965-03-07。</translation>
    </message>
    <message>
        <source>Monthly income that counts (%1), yuan</source>
        <translation>计费月收入（%1），元</translation>
    </message>
    <message>
        <source>Amount a month, %1 to %2 yuan</source>
        <translation>每月金额，%1 至 %2 元</translation>
    </message>
    <message>
        <source>%1 yuan a month (%2)</source>
        <translation>每月 %1 元（%2）</translation>
    </message>
    <message>
        <source>On the way to membership</source>
        <translation>发展党员</translation>
    </message>
    <message>
        <source>Dues of %1</source>
        <translation>%1的党费</translation>
    </message>
    <message>
        <source>%1: not counted as expected</source>
        <translation>%1：不计入应到</translation>
    </message>
    <message>
        <source>Write the amount in yuan, for example 0.50.</source>
        <translation>金额以元填写，例如 0.50。</translation>
    </message>
    <message>
        <source>Application handed in on</source>
        <translation>递交申请日期</translation>
    </message>
    <message>
        <source>Choose who is meant from the list, or write the whole name. Nothing was changed.</source>
        <translation>请从列表里选定是谁，或写全名。没有改动。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Nobody on the register is called %1. Look for the person by initials, or save once more for a member who is not registered here.</source>
        <translation>登记簿里没有叫“%1”的人。请用拼音首字母查找；如果这位党员不在本村登记，再按一次保存。</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>修改我的口令</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再输一遍口令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>Find the resident by name or initials. Somebody who lives elsewhere is entered by name.</source>
        <translation>用姓名或首字母查找村民；住在外地的直接填姓名。</translation>
    </message>
    <message>
        <source>Resident, or name</source>
        <translation>村民（或姓名）</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>%1 hangs</source>
        <translation>%1 已张贴</translation>
    </message>
    <message>
        <source>%1 is taken down</source>
        <translation>%1 已撤下</translation>
    </message>
    <message>
        <source>It is to be taken down on %1.</source>
        <translation>应于 %1 撤下。</translation>
    </message>
    <message>
        <source>▲ The holidays of that year are not known here: check the last day.</source>
        <translation>▲ 没有那一年的节假日表，请核对最后一天。</translation>
    </message>
    <message>
        <source>It hangs until further notice.</source>
        <translation>长期张贴。</translation>
    </message>
    <message>
        <source>▲ The notice itself counts from %1. Make it anew if that day is printed on it.</source>
        <translation>▲ 公示上的日期是从 %1 算的。如果印有日期，请重新做一份。</translation>
    </message>
    <message>
        <source>▲ It should hang until %1. Take it down earlier only if there is a reason.</source>
        <translation>▲ 应张贴到 %1。没有特别原因不要提前撤下。</translation>
    </message>
    <message>
        <source>Write the whole date, for example 1965-03-07.</source>
        <translation>请写完整的日期，例如 1965-03-07。</translation>
    </message>
    <message>
        <source>Write the time with hours and minutes, for example 9:30.</source>
        <translation>请写几点几分，例如 9:30。</translation>
    </message>
    <message>
        <source>Say where it hangs.</source>
        <translation>请填张贴地点。</translation>
    </message>
    <message>
        <source>Say who did it.</source>
        <translation>请填是谁做的。</translation>
    </message>
    <message>
        <source>Photo of the board</source>
        <translation>公示栏照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>图片 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Recorded. Ctrl+Z takes it back.</source>
        <translation>已登记。按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>That it hangs is recorded; the photo is not: %1</source>
        <translation>张贴已记下，照片没有存上：%1</translation>
    </message>
    <message>
        <source>The board at the village committee&apos;s gate</source>
        <translation>村委会门口公示栏</translation>
    </message>
    <message>
        <source>The board of the group</source>
        <translation>村民小组公示栏</translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>Put up</source>
        <translation>张贴</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>张贴地点</translation>
    </message>
    <message>
        <source>Who put it up</source>
        <translation>张贴人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>加照片…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It hangs</source>
        <translation>已张贴</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Group tag</source>
        <translation>人群标签</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>查阅记录</translation>
    </message>
    <message>
        <source>Answer to the county</source>
        <translation>对县里的答复</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Version of a notice</source>
        <translation>公示版本</translation>
    </message>
    <message>
        <source>Decision on a notice</source>
        <translation>公示审核</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>张贴记录</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Signature under minutes</source>
        <translation>记录签字</translation>
    </message>
    <message>
        <source>Correction of minutes</source>
        <translation>记录更正</translation>
    </message>
    <message>
        <source>Party branch or group</source>
        <translation>党支部或党小组</translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Excused from being counted</source>
        <translation>不计入应到</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>How dues are reckoned</source>
        <translation>党费核定</translation>
    </message>
    <message>
        <source>Dues paid</source>
        <translation>党费缴纳</translation>
    </message>
    <message>
        <source>Candidate for membership</source>
        <translation>培养发展对象</translation>
    </message>
    <message>
        <source>Step of development</source>
        <translation>发展步骤</translation>
    </message>
    <message>
        <source>Transfer of membership</source>
        <translation>组织关系转接</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Decision about points</source>
        <translation>积分审核</translation>
    </message>
    <message>
        <source>Appraisal of a member</source>
        <translation>党员评议</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Answers to a quiz</source>
        <translation>测验作答</translation>
    </message>
    <message>
        <source>Officer sent to the village</source>
        <translation>派驻人员</translation>
    </message>
    <message>
        <source>Visit, task or training</source>
        <translation>走访、任务、培训</translation>
    </message>
    <message>
        <source>Member who looks after a household</source>
        <translation>联系户</translation>
    </message>
    <message>
        <source>Matter of the village</source>
        <translation>四议两公开事项</translation>
    </message>
    <message>
        <source>Step of a matter</source>
        <translation>事项环节</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Part of a recording</source>
        <translation>录音片段</translation>
    </message>
    <message>
        <source>Mark in a recording</source>
        <translation>录音标记</translation>
    </message>
    <message>
        <source>Rules of the county</source>
        <translation>县里的规则</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>会议类别</translation>
    </message>
    <message>
        <source>Affair</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Step of an affair</source>
        <translation>办理步骤</translation>
    </message>
    <message>
        <source>Door code</source>
        <translation>门牌码</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>票决</translation>
    </message>
    <message>
        <source>Step of a vote</source>
        <translation>票决的一步</translation>
    </message>
    <message>
        <source>Voter on the roll</source>
        <translation>名单上的投票人</translation>
    </message>
    <message>
        <source>Number of a ballot</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>Ballot handed out</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Spoiled ballot</source>
        <translation>作废换发的票</translation>
    </message>
    <message>
        <source>Paper ballot as keyed</source>
        <translation>录入的纸质票</translation>
    </message>
    <message>
        <source>Word on a ballot set aside</source>
        <translation>对搁置票的裁定</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>票</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表格</translation>
    </message>
    <message>
        <source>Filled form</source>
        <translation>填好的表格</translation>
    </message>
    <message>
        <source>Entry of the chronicle</source>
        <translation>村史条目</translation>
    </message>
    <message>
        <source>Figures of a month</source>
        <translation>月度数字</translation>
    </message>
    <message>
        <source>Seal of the archive</source>
        <translation>档案封存</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Set a new passphrase with the recovery sheet</source>
        <translation>用恢复单重设口令</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Recovery code (25 characters)</source>
        <translation>恢复码（25 个字符）</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再输一遍口令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设定</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Write down the recovery code</source>
        <translation>请抄下恢复码</translation>
    </message>
    <message>
        <source>Who has this code can open the book when every passphrase is forgotten. It is shown only now. Write it on paper or print it, and lock it away with the official seal.</source>
        <translation>所有口令都忘了的时候，凭恢复码可以打开村务簿。它只显示这一次。请抄在纸上或打印出来，和公章锁在一起。</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>打印恢复单…</translation>
    </message>
    <message>
        <source>Type the last five characters, so that we know it is written down</source>
        <translation>请输入最后五个字符，确认已经抄好</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>打开村务簿</translation>
    </message>
    <message>
        <source>Village key, on the printed sheet too. When no computer of the village is left, a new one gets everything back with it.</source>
        <translation>村钥匙，打印的恢复单上也有。村里一台电脑都不剩时，新电脑凭它取回全部数据。</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring a book back from a backup</source>
        <translation>从备份恢复村务簿</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>由谁打开</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>口令或恢复码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>See what is inside</source>
        <translation>先看里面有什么</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>What do you need it for?</source>
        <translation>您要用来做什么？</translation>
    </message>
    <message>
        <source>The purpose, your name and the time are kept in the record.</source>
        <translation>用途、您的姓名和时间都会留下记录。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>谁同意</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>其口令</translation>
    </message>
</context>
<context>
    <name>RosterJob</name>
    <message>
        <source>To check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>ID number as written</source>
        <translation>证号一栏写的是</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>怎么处理的</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
</context>
<context>
    <name>SecondReaderDialog</name>
    <message>
        <source>Second reader</source>
        <translation>第二人审核</translation>
    </message>
    <message>
        <source>A second person reads it</source>
        <translation>请第二人审核</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>审核人的口令</translation>
    </message>
    <message>
        <source>Reason (to send it back, or to let past what the guard found)</source>
        <translation>原因（退回或放行时要写）</translation>
    </message>
    <message>
        <source>Later Esc</source>
        <translation>以后再说 Esc</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意公布</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already something at %1. It was left as it is. Choose another name.</source>
        <translation>%1 已经存在，没有动它。请换一个名字。</translation>
    </message>
    <message>
        <source>There is already an account with this name. Choose another name.</source>
        <translation>已有同名账户，请换一个名字。</translation>
    </message>
    <message>
        <source>That is not a whole recovery code: 25 letters and digits in five groups. Check it against the sheet.</source>
        <translation>恢复码不完整：应是 25 个字母和数字，分五组。请对照恢复单。</translation>
    </message>
    <message>
        <source>Say what you need it for. The purpose is kept in the record.</source>
        <translation>请写明用途，用途会留下记录。</translation>
    </message>
    <message>
        <source>These people are not in one household. Nothing was changed.</source>
        <translation>这些人不在同一户。什么都没有改动。</translation>
    </message>
    <message>
        <source>They are in this household already. Nothing was changed.</source>
        <translation>已经在这一户里了。什么都没有改动。</translation>
    </message>
    <message>
        <source>The village code has 12 digits. It is on the county&apos;s list of villages.</source>
        <translation>村代码是 12 位数字，县里的村名册上有。</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1：%2 什么都没有改动。</translation>
    </message>
    <message>
        <source>No row of %1 looks like a heading with a name column. Nothing was taken in. Check that the first rows name the columns, such as name, ID number, relation.</source>
        <translation>%1 里找不到带“姓名”一栏的表头，什么都没有收进来。请检查前几行有没有写明各栏，如姓名、身份证号、与户主关系。</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was taken in.</source>
        <translation>%1 是空的，什么都没有收进来。</translation>
    </message>
    <message>
        <source>%1 is protected by a password or is no Excel file. Open it in your spreadsheet program, save it without a password, and try again.</source>
        <translation>%1 有密码保护，或不是表格文件。请在表格软件里打开，去掉密码另存，再试一次。</translation>
    </message>
    <message>
        <source>%1 is a Word document. Copy the table into a spreadsheet, save it as .xlsx, and try again.</source>
        <translation>%1 是文字文档。请把表格复制到电子表格里，存成 .xlsx 再试。</translation>
    </message>
    <message>
        <source>%1 is not a table that can be read here. Save it as .xlsx or .csv and try again.</source>
        <translation>%1 不是能读的表格。请存成 .xlsx 或 .csv 再试。</translation>
    </message>
    <message>
        <source>The supervision committee may not be the clerk or another officer. Choose another person.</source>
        <translation>监委会成员不能是文书或其他村干部。请另选一人。</translation>
    </message>
    <message>
        <source>You cannot close your own account. Ask the secretary.</source>
        <translation>不能关闭自己的账户，请找支书。</translation>
    </message>
    <message>
        <source>This account has been closed. Ask the clerk or the secretary.</source>
        <translation>这个账户已关闭，请找文书或支书。</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask the clerk or the secretary. Nothing was changed.</source>
        <translation>您的账户不能做这件事，请找文书或支书。什么都没有改动。</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Nothing is lost. Check Caps Lock and the input method, and type it again.</source>
        <translation>口令不对。什么也没丢。请看看大写锁定和输入法，再输一遍。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Nothing is lost. Try again in %1.</source>
        <translation>口令错的次数太多。什么也没丢。请过 %1 再试。</translation>
    </message>
    <message>
        <source>There is no village book at %1. Choose the folder whose name ends in .book.</source>
        <translation>%1 这里没有村务簿。请选名字以 .book 结尾的文件夹。</translation>
    </message>
    <message>
        <source>This book was written by a newer version of the program. You can read it here; to change it, install the newer version.</source>
        <translation>这本村务簿是新版本写的，在这里可以看；要修改，请安装新版本。</translation>
    </message>
    <message>
        <source>The book is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>村务簿正在另一个窗口或程序里打开着。什么都没有改动。请先关掉那边再试。</translation>
    </message>
    <message>
        <source>The book is open on the computer %1. Nothing was changed. Close it there and try again.</source>
        <translation>村务簿正在电脑 %1 上打开着。什么都没有改动。请先关掉那边再试。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可以退回的改动。</translation>
    </message>
    <message>
        <source>It is not in the book any more. Nothing was changed.</source>
        <translation>村务簿里已经没有它了。什么都没有改动。</translation>
    </message>
    <message>
        <source>It was changed by somebody else in the meantime. Nothing of yours was written. Look at it again.</source>
        <translation>这期间有人改过它。您的改动没有写入，请重新看一看。</translation>
    </message>
    <message>
        <source>%1 could not be read or written. What was saved before is safe. Check the disk or the stick and try again.</source>
        <translation>%1 读不出或写不进。以前保存的都在。请检查磁盘或优盘再试。</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Make room and try again.</source>
        <translation>磁盘满了。以前保存的都在。请腾出空间再试。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停下。什么都没有改动。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program (%1). What was saved before is safe. Please tell the technician.</source>
        <translation>程序内部出了问题（%1）。以前保存的都在。请告诉技术员。</translation>
    </message>
    <message>
        <source>At least 8 characters, please.</source>
        <translation>至少要 8 个字符。</translation>
    </message>
    <message>
        <source>This is among the 10,000 most used passwords. Choose another.</source>
        <translation>这是最常用的一万个口令之一，请换一个。</translation>
    </message>
    <message>
        <source>Names, birthdays and ID numbers of the village are easily guessed. Choose another.</source>
        <translation>村里人的姓名、生日、证号容易被猜到，请换一个。</translation>
    </message>
    <message>
        <source>This is easily guessed. Three or four unrelated words are good.</source>
        <translation>这个容易被猜到。用三四个不相干的词最好。</translation>
    </message>
    <message>
        <source>Character %1 is the letter O, not the digit 0.</source>
        <translation>第 %1 位是字母 O，不是数字 0。</translation>
    </message>
    <message>
        <source>Character %1 is not a digit.</source>
        <translation>第 %1 位不是数字。</translation>
    </message>
    <message>
        <source>There are characters that do not belong in an ID number.</source>
        <translation>里面有证号不该有的字符。</translation>
    </message>
    <message>
        <source>An ID number has 18 characters (or 15 on old cards).</source>
        <translation>身份证号是 18 位（老证 15 位）。</translation>
    </message>
    <message>
        <source>The birth date in it does not exist.</source>
        <translation>号码里的出生日期不存在。</translation>
    </message>
    <message>
        <source>The birth date in it is in the future.</source>
        <translation>号码里的出生日期还没到。</translation>
    </message>
    <message>
        <source>The first two digits are no province.</source>
        <translation>前两位不是任何省份。</translation>
    </message>
    <message>
        <source>The check digit does not fit: probably one digit was copied wrongly.</source>
        <translation>校验位不对，可能抄错了一位。</translation>
    </message>
    <message>
        <source>The spreadsheet lost the last digits; they cannot be guessed.</source>
        <translation>表格软件丢了后几位，不能猜。</translation>
    </message>
    <message>
        <source>15 digits ending in 996 to 999: born before 1900. Please enter the 18-digit number.</source>
        <translation>15 位号码以 996 至 999 结尾，是 1900 年前出生的。请输入 18 位号码。</translation>
    </message>
    <message>
        <source>The region code is not in today&apos;s list; that is normal for older cards.</source>
        <translation>地区代码不在现行名单里，老证这样是正常的。</translation>
    </message>
    <message>
        <source>Older than 120 years: please check.</source>
        <translation>超过 120 岁，请核对。</translation>
    </message>
    <message>
        <source>An old 15-digit number was converted to 18 digits.</source>
        <translation>15 位老号码已换成 18 位。</translation>
    </message>
    <message>
        <source>The same number belongs to another name.</source>
        <translation>这个号码已经登记在别的名字下。</translation>
    </message>
    <message>
        <source>The number cannot be right.</source>
        <translation>这个号码不对。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>请从列表里选。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>太长了。</translation>
    </message>
    <message>
        <source>Write the date as 1965, 1965-03 or 1965-03-07.</source>
        <translation>日期请写成 1965、1965-03 或 1965-03-07。</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>这个日期还没到。</translation>
    </message>
    <message>
        <source>A phone number has 5 to 13 digits; put a blank between two numbers.</source>
        <translation>电话号码是 5 到 13 位数字，两个号码之间空一格。</translation>
    </message>
    <message>
        <source>The ID number says otherwise.</source>
        <translation>和身份证号不一致。</translation>
    </message>
    <message>
        <source>The ID number has another date.</source>
        <translation>身份证号里是另一个日期。</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>This cannot be right.</source>
        <translation>这里不对。</translation>
    </message>
    <message>
        <source>The same number stands in row %1 with another name.</source>
        <translation>第 %1 行用的是同一个号码，名字却不同。</translation>
    </message>
    <message>
        <source>The same person as in row %1; taken in once.</source>
        <translation>与第 %1 行是同一个人，合成一人。</translation>
    </message>
    <message>
        <source>The same person stands in another household in row %1; kept there. Please check where she belongs.</source>
        <translation>第 %1 行在另一户里有同一个人，先留在那一户。请核对应在哪一户。</translation>
    </message>
    <message>
        <source>Blank row</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Instruction for filling in</source>
        <translation>填表说明</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>这一行没有姓名。</translation>
    </message>
    <message>
        <source>What stands in the name column is not a name.</source>
        <translation>姓名一栏里写的不是姓名。</translation>
    </message>
    <message>
        <source>The book has another name for this ID number; the book&apos;s name was kept.</source>
        <translation>村务簿里这个证号是另一个姓名，保留村务簿里的姓名。</translation>
    </message>
    <message>
        <source>Birth date and ID number disagree; please check.</source>
        <translation>出生日期与证号不一致，请核对。</translation>
    </message>
    <message>
        <source>Sex and ID number disagree; please check.</source>
        <translation>性别与证号不一致，请核对。</translation>
    </message>
    <message>
        <source>The month was lost in the spreadsheet (1965.10 looks like 1965.1); only the year was taken.</source>
        <translation>月份被表格软件弄丢了（1965.10 成了 1965.1），只收下年份。</translation>
    </message>
    <message>
        <source>The date under “%1” could not be read and was left out.</source>
        <translation>“%1”一栏的日期读不出，没有收。</translation>
    </message>
    <message>
        <source>What stands under “%1” is not a phone number and was left out.</source>
        <translation>“%1”一栏写的不是电话号码，没有收。</translation>
    </message>
    <message>
        <source>What stands under “%1” is in no list and was left out.</source>
        <translation>“%1”一栏写的不在代码表里，没有收。</translation>
    </message>
    <message>
        <source>The spreadsheet lost digits of the card number; it was left out.</source>
        <translation>表格软件丢了卡号的几位，没有收。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>写了两次</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>不是人</translation>
    </message>
    <message>
        <source>Cannot be taken in</source>
        <translation>收不进来</translation>
    </message>
    <message>
        <source>The person is taken in, the ID number waits to be entered.</source>
        <translation>登记人，证号待补。</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>登记居民</translation>
    </message>
    <message>
        <source>Newborn registered</source>
        <translation>登记新生儿</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>登记变动</translation>
    </message>
    <message>
        <source>Two records made one</source>
        <translation>两份合成一份</translation>
    </message>
    <message>
        <source>Household split</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>Households joined</source>
        <translation>并户</translation>
    </message>
    <message>
        <source>Moved to another household</source>
        <translation>转户</translation>
    </message>
    <message>
        <source>Head of household changed</source>
        <translation>变更户主</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>调整次序</translation>
    </message>
    <message>
        <source>Group added</source>
        <translation>加人群标签</translation>
    </message>
    <message>
        <source>Group ended</source>
        <translation>结束人群标签</translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>恢复改动</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>账户变动</translation>
    </message>
    <message>
        <source>Lists are written as .xlsx or .csv. Give the file one of these endings.</source>
        <translation>名单只能写成 .xlsx 或 .csv，请用这两种后缀。</translation>
    </message>
    <message>
        <source>%1 is a web page that only calls itself a table. Open it in your spreadsheet program, save it as .xlsx, and try again.</source>
        <translation>%1 其实是网页，只是名字像表格。请用表格软件打开，另存为 .xlsx 再试。</translation>
    </message>
    <message>
        <source>The file %1 is damaged or breaks off. Nothing was taken in and the book is as it was. Get the file once more, or open it in your spreadsheet program and save it anew.</source>
        <translation>文件 %1 坏了或不完整。什么都没有导入，簿子没有变。请重新拿一份，或用表格软件打开后另存一次。</translation>
    </message>
    <message>
        <source>There is an ID number in this row, but nobody could be read from it. Please look at it.</source>
        <translation>这一行有证号，但认不出是谁，请看一下。</translation>
    </message>
    <message>
        <source>What stood behind the name in brackets was put into the remark; record a death or a move as an event.</source>
        <translation>姓名后括号里的话已放进备注；如果是去世或迁出，请登记变动。</translation>
    </message>
    <message>
        <source>The roster says under “%1” that this person has died or left; record it as an event.</source>
        <translation>名册的“%1”一栏说此人已去世或迁出，请登记变动。</translation>
    </message>
    <message>
        <source>Kept as two people</source>
        <translation>核对过，是两个人</translation>
    </message>
    <message>
        <source>The book is damaged. It was left as it is. Restore the newest backup, and keep the damaged book for the technician.</source>
        <translation>村务簿坏了，没有动它。请恢复最近的备份，坏的那本留给技术员。</translation>
    </message>
    <message>
        <source>The book is open in another program on this computer. Nothing was changed. Close it there and try again.</source>
        <translation>村务簿正在本机的另一个程序里打开着。什么都没有改动。请先关掉那边再试。</translation>
    </message>
    <message>
        <source>The backup file %1 is damaged. The book itself was not touched. Choose another backup.</source>
        <translation>备份文件 %1 坏了。簿子本身没有动。请换一个备份。</translation>
    </message>
    <message>
        <source>That is not a whole enrolment code: address, village and nine groups of letters. Copy it once more from the county&apos;s sheet.</source>
        <translation>代码不完整：应有地址、村代码和九组字母。请照县里的单子再抄一遍。</translation>
    </message>
    <message>
        <source>This code is for another village. Nothing was changed. Ask the county for the code of this one.</source>
        <translation>这个代码是别的村的。什么都没有改动。请向县里要本村的代码。</translation>
    </message>
    <message>
        <source>Somebody still lives in this household. Move them first, or keep the household.</source>
        <translation>这一户里还有人。请先把人迁出，或者留着这一户。</translation>
    </message>
    <message>
        <source>The county&apos;s server does not take so much at once. What was sent stays sent. Try again later.</source>
        <translation>县里的服务器一次收不下这么多。已送出的算数，请稍后再试。</translation>
    </message>
    <message>
        <source>Another machine answers at the county&apos;s address. Nothing was sent to it. Tell the technician.</source>
        <translation>县里的地址上应答的是另一台机器。什么都没有发给它。请告诉技术员。</translation>
    </message>
    <message>
        <source>The county&apos;s server cannot be reached. Everything is stored on this PC and goes out when the line is back.</source>
        <translation>连不上县里的服务器。内容都存在本机，线路通了会自己报上。</translation>
    </message>
    <message>
        <source>The county&apos;s server has trouble of its own. Everything is stored on this PC; it is tried again later.</source>
        <translation>县里的服务器出了问题。内容都存在本机，稍后会再试。</translation>
    </message>
    <message>
        <source>This is the stick that this PC wrote. Carry it to the county; the one that comes back is read here.</source>
        <translation>这是本机写出的 U 盘文件。请送到县里，带回来的那份才在这里收。</translation>
    </message>
    <message>
        <source>This stick is for another village. Nothing was taken in.</source>
        <translation>这个 U 盘文件是别的村的，什么都没有收入。</translation>
    </message>
    <message>
        <source>This stick is not for this PC. Nothing was taken in. Write it again where it comes from, after that PC has synced.</source>
        <translation>这个 U 盘文件不是给这台电脑的，什么都没有收入。请让写它的电脑先上报一次，再重新写出。</translation>
    </message>
    <message>
        <source>The county&apos;s server does not know this PC. Everything is stored here. Ask the county for a new code.</source>
        <translation>县里的服务器不认识这台电脑。内容都存在本机。请向县里要新的代码。</translation>
    </message>
    <message>
        <source>Some changes still have no receipt. They are stored here and are sent with the next sync.</source>
        <translation>还有改动没有回执。都存在本机，下次一并报上。</translation>
    </message>
    <message>
        <source>Some entries wait for others that have not arrived yet. Nothing is lost.</source>
        <translation>有些记录在等还没到的前文。什么都没有丢。</translation>
    </message>
    <message>
        <source>Some entries cannot count here: they come from a newer version of the program or from a PC that was shut out. They are kept.</source>
        <translation>有些记录在这里暂不生效：来自新版本，或来自已停用的电脑。都保留着。</translation>
    </message>
    <message>
        <source>This PC and the county do not hold the same. Nothing was lost or overwritten. Tell the technician.</source>
        <translation>本机与县里的内容不一致。什么都没有丢，也没有被覆盖。请告诉技术员。</translation>
    </message>
    <message>
        <source>The county has shut this PC out. What is stored here stays; what is written here now does not count. Ask the county.</source>
        <translation>县里已停用这台电脑。存着的都在；现在写的不生效。请问县里。</translation>
    </message>
    <message>
        <source>The county&apos;s server does not know this code. Check it against the sheet; five wrong tries void it.</source>
        <translation>县里的服务器不认这个代码。请照单子核对；输错五次就作废。</translation>
    </message>
    <message>
        <source>This code is used up or too old. Ask the county for a new one.</source>
        <translation>这个代码已用过或过期。请向县里要新的。</translation>
    </message>
    <message>
        <source>The county&apos;s server is busy. Everything is stored on this PC; it is tried again in %1.</source>
        <translation>县里的服务器正忙。内容都存在本机，%1后再试。</translation>
    </message>
    <message>
        <source>What arrived is cut off or was changed on the way. Nothing of it was taken in. Send it, or write the stick, once more.</source>
        <translation>收到的内容不完整，或路上被改动过，一点也没有收入。请重新发送，或重新写 U 盘。</translation>
    </message>
    <message>
        <source>This book has no county server yet. Everything is stored on this PC. The county gives the code for it.</source>
        <translation>这本村务簿还没有连到县里。内容都存在本机。代码由县里给。</translation>
    </message>
    <message>
        <source>More than a fifth of the register would be removed by what arrived. Nothing was taken in. Ask who removed so much before you agree.</source>
        <translation>收到的内容会删去名册的五分之一以上，还没有收入。请先问清是谁删的，再同意。</translation>
    </message>
    <message>
        <source>This book has its county server already. Nothing was changed.</source>
        <translation>这本村务簿已连到县里，什么都没有改动。</translation>
    </message>
    <message>
        <source>This PC waits to be approved by another PC of the village. Approve it there, under Reporting, then sync here.</source>
        <translation>这台电脑等本村另一台电脑批准。请在那边的“上报”里批准，再在这里上报。</translation>
    </message>
    <message>
        <source>Decide where two computers differ</source>
        <translation>两边不一，已定</translation>
    </message>
    <message>
        <source>The PC that has the village&apos;s book must be connected first. The code stays good.</source>
        <translation>要先让有本村村务簿的那台电脑连到县里。代码仍然有效。</translation>
    </message>
    <message>
        <source>This village has its book already. Join it from the first page of a PC instead: a second book of its own could not be read there. The code stays good.</source>
        <translation>本村已有村务簿。请在首页选“加入本村”：另建的一本在那边读不出来。代码仍然有效。</translation>
    </message>
    <message>
        <source>That is not a whole village key. Copy it once more from the recovery sheet.</source>
        <translation>这不是完整的村钥匙。请照恢复单再抄一遍。</translation>
    </message>
    <message>
        <source>The file %1 is larger than 63 MB. Nothing was added. Scan it at a lower resolution, or split it.</source>
        <translation>文件 %1 超过 63 MB，没有添加。请降低扫描分辨率，或拆成几个文件。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was added.</source>
        <translation>文件 %1 是空的，没有添加。</translation>
    </message>
    <message>
        <source>Only the secretary answers the county. Nothing was changed.</source>
        <translation>只有书记才能答复县里。没有任何改动。</translation>
    </message>
    <message>
        <source>This is not the key of this village. Compare it with the recovery sheet; the county&apos;s code stays good.</source>
        <translation>这不是本村的钥匙。请与恢复单核对；县里的接入码仍然有效。</translation>
    </message>
    <message>
        <source>The county&apos;s server sent entries that are not in its history. They were taken out again; nothing of yours was touched. Tell the technician.</source>
        <translation>县服务器发来的一些条目不在它的历史里，已经取出另存；您的数据没有动。请告诉技术员。</translation>
    </message>
    <message>
        <source>The attachment %1 is not what it was when it was added. It was left as it is. Another computer of the village, or the backup, has it.</source>
        <translation>附件 %1 与添加时不一样了，原样未动。村里另一台电脑或备份里有完好的。</translation>
    </message>
    <message>
        <source>This attachment is still on another computer. It is fetched first with the next report; try again then.</source>
        <translation>这个附件还在另一台电脑上。下次上报时会先取它，请到时再试。</translation>
    </message>
    <message>
        <source>The county has its answer already. Nothing was changed.</source>
        <translation>已经答复过县里了。没有任何改动。</translation>
    </message>
    <message>
        <source>The county was answered</source>
        <translation>答复县里</translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>取下附件</translation>
    </message>
    <message>
        <source>The village&apos;s key that came through the county is not this village&apos;s. Nothing was taken in. Have this PC approved once more, and tell the county.</source>
        <translation>经县里转来的村密钥不是本村的，什么都没有收下。请在老电脑上重新批准这台电脑，并告诉县里。</translation>
    </message>
    <message>
        <source>An attachment came damaged to the county&apos;s server. It was thrown away there; it is sent once more with the next report.</source>
        <translation>有一个附件到县服务器时已损坏，那边已丢弃；下次上报时再送一次。</translation>
    </message>
    <message>
        <source>The masked copy would take the place of the file itself. Nothing was written. Give it another name.</source>
        <translation>遮盖后的副本会盖掉原文件，什么也没有写。请换一个名字。</translation>
    </message>
    <message>
        <source>The guard does not read files like %1. It reads .xlsx .xls .csv .docx .pdf .txt and pictures. Save it as one of these.</source>
        <translation>防泄露检查看不了 %1 这种文件，能看 .xlsx .xls .csv .docx .pdf .txt 和图片。请另存为其中一种。</translation>
    </message>
    <message>
        <source>To look into this file the program %1 must be installed. Nothing was read.</source>
        <translation>看这个文件要先装 %1，什么也没有看。</translation>
    </message>
    <message>
        <source>No masked copy can be made of %1. Leave it off the board.</source>
        <translation>%1 做不出遮盖副本，请不要张贴。</translation>
    </message>
    <message>
        <source>The file %1 is damaged or breaks off, so nobody can say what is in it. Nothing was written. Save it anew in its own program and try again.</source>
        <translation>文件 %1 损坏或不完整，里面有什么说不准，什么也没有写。请用原来的软件另存一份再试。</translation>
    </message>
    <message>
        <source>Something was still to be seen in the masked copy, so it was not kept. Take the places out of the file by hand.</source>
        <translation>遮盖后的副本里还看得见，没有留下。请动手把这些地方删掉。</translation>
    </message>
    <message>
        <source>The printer %1 takes nothing. Nothing is lost. See that it is on and has paper, or choose another one.</source>
        <translation>打印机 %1 没有接收。什么也没有丢。请看它是否开机、有纸，或换一台。</translation>
    </message>
    <message>
        <source>Notice kept</source>
        <translation>公示已存档</translation>
    </message>
    <message>
        <source>Notice read through</source>
        <translation>公示已审核</translation>
    </message>
    <message>
        <source>Notice put up</source>
        <translation>公示已张贴</translation>
    </message>
    <message>
        <source>Notice taken down</source>
        <translation>公示已撤下</translation>
    </message>
    <message>
        <source>Notice withdrawn</source>
        <translation>公示已作废</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>wrote a list</source>
        <translation>导出名单</translation>
    </message>
    <message>
        <source>let a notice out</source>
        <translation>公示发出</translation>
    </message>
    <message>
        <source>copied as it is</source>
        <translation>原样复制</translation>
    </message>
    <message>
        <source>let a board show more</source>
        <translation>放宽公布</translation>
    </message>
    <message>
        <source>saved an attachment</source>
        <translation>另存附件</translation>
    </message>
    <message>
        <source>Something in the report could be a person&apos;s. Nothing was written. Tell the makers.</source>
        <translation>报告里可能有个人信息，没有写出。请告诉开发者。</translation>
    </message>
    <message>
        <source>Two people let data out in the clear: the clerk or the secretary agrees with their own passphrase. Nothing left.</source>
        <translation>明文外带须两人同意：请文书或支书用自己的口令同意。没有任何内容带出。</translation>
    </message>
    <message>
        <source>wrote a report for the technician</source>
        <translation>写出技术报告</translation>
    </message>
    <message>
        <source>agreed that data leaves</source>
        <translation>同意外带</translation>
    </message>
    <message>
        <source>wrote minutes</source>
        <translation>写出会议记录</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>添加党员</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>修改党员</translation>
    </message>
    <message>
        <source>Member excused</source>
        <translation>不计入应到</translation>
    </message>
    <message>
        <source>Branch or group changed</source>
        <translation>支部或小组变更</translation>
    </message>
    <message>
        <source>Seat filled</source>
        <translation>添加任职</translation>
    </message>
    <message>
        <source>Seat ended</source>
        <translation>结束任职</translation>
    </message>
    <message>
        <source>Dues set</source>
        <translation>核定党费</translation>
    </message>
    <message>
        <source>Dues received</source>
        <translation>收缴党费</translation>
    </message>
    <message>
        <source>Receipt cancelled</source>
        <translation>作废收据</translation>
    </message>
    <message>
        <source>Candidate added</source>
        <translation>添加培养对象</translation>
    </message>
    <message>
        <source>Probation prolonged</source>
        <translation>延长预备期</translation>
    </message>
    <message>
        <source>Candidate ended</source>
        <translation>结束培养</translation>
    </message>
    <message>
        <source>Step recorded</source>
        <translation>登记步骤</translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation>安排会议</translation>
    </message>
    <message>
        <source>Meeting changed</source>
        <translation>修改会议</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>取消会议</translation>
    </message>
    <message>
        <source>Minutes kept</source>
        <translation>会议记录存稿</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>会议记录签字</translation>
    </message>
    <message>
        <source>Minutes corrected</source>
        <translation>会议记录更正</translation>
    </message>
    <message>
        <source>wrote a sheet of dues</source>
        <translation>输出党费登记表</translation>
    </message>
    <message>
        <source>wrote receipts</source>
        <translation>输出收据</translation>
    </message>
    <message>
        <source>wrote a letter of transfer</source>
        <translation>输出介绍信</translation>
    </message>
    <message>
        <source>wrote the file of a matter</source>
        <translation>输出事项档案</translation>
    </message>
    <message>
        <source>listened to a recording</source>
        <translation>收听录音</translation>
    </message>
    <message>
        <source>chose templates and rules</source>
        <translation>选择模板和规则</translation>
    </message>
    <message>
        <source>Kind of meeting added</source>
        <translation>添加会议类别</translation>
    </message>
    <message>
        <source>Recording kept</source>
        <translation>保存录音</translation>
    </message>
    <message>
        <source>Letter of transfer written</source>
        <translation>开介绍信</translation>
    </message>
    <message>
        <source>Receipt of a transfer</source>
        <translation>组织关系回执</translation>
    </message>
    <message>
        <source>Letter taken back</source>
        <translation>收回介绍信</translation>
    </message>
    <message>
        <source>Points entered</source>
        <translation>登记积分</translation>
    </message>
    <message>
        <source>Points decided</source>
        <translation>审核积分</translation>
    </message>
    <message>
        <source>Appraisal entered</source>
        <translation>登记评议</translation>
    </message>
    <message>
        <source>Quiz written</source>
        <translation>出测验题</translation>
    </message>
    <message>
        <source>Answers entered</source>
        <translation>登记作答</translation>
    </message>
    <message>
        <source>Officer entered</source>
        <translation>登记派驻人员</translation>
    </message>
    <message>
        <source>Work of an officer entered</source>
        <translation>登记派驻工作</translation>
    </message>
    <message>
        <source>Work of an officer settled</source>
        <translation>派驻工作办结</translation>
    </message>
    <message>
        <source>Households assigned</source>
        <translation>指定联系户</translation>
    </message>
    <message>
        <source>Household no longer assigned</source>
        <translation>取消联系户</translation>
    </message>
    <message>
        <source>Matter begun</source>
        <translation>新建事项</translation>
    </message>
    <message>
        <source>Step of a matter</source>
        <translation>事项环节</translation>
    </message>
    <message>
        <source>Matter given up</source>
        <translation>终止事项</translation>
    </message>
    <message>
        <source>Objection written down</source>
        <translation>记下异议</translation>
    </message>
    <message>
        <source>Objection answered</source>
        <translation>答复异议</translation>
    </message>
    <message>
        <source>Rules of the county taken over</source>
        <translation>启用县里的规则</translation>
    </message>
    <message>
        <source>Your last step stays on record and is not taken back: %1. Nothing was changed. Cancel, correct or decide it in its own place.</source>
        <translation>刚才这一步已经留档，不能撤回：%1。没有改动任何内容。要改，请到原来的页面作废、更正或审核。</translation>
    </message>
    <message>
        <source>This belongs to minutes that were signed on paper: it stays. Nothing was changed.</source>
        <translation>这是会议记录纸质签名的凭据，不能取下。没有改动任何内容。</translation>
    </message>
    <message>
        <source>wrote a slip</source>
        <translation>打印回执</translation>
    </message>
    <message>
        <source>wrote a slip for a member</source>
        <translation>打印派单</translation>
    </message>
    <message>
        <source>wrote an application</source>
        <translation>打印申请表</translation>
    </message>
    <message>
        <source>wrote door plates</source>
        <translation>打印门牌</translation>
    </message>
    <message>
        <source>Affair accepted</source>
        <translation>受理事项</translation>
    </message>
    <message>
        <source>Step of an affair</source>
        <translation>办理步骤</translation>
    </message>
    <message>
        <source>Door codes made</source>
        <translation>生成门牌码</translation>
    </message>
    <message>
        <source>Door code revoked</source>
        <translation>门牌码作废</translation>
    </message>
    <message>
        <source>wrote the counter&apos;s month</source>
        <translation>打印月报</translation>
    </message>
    <message>
        <source>wrote ballots</source>
        <translation>输出了票</translation>
    </message>
    <message>
        <source>gave out the proof of a vote</source>
        <translation>输出了票决核对文件</translation>
    </message>
    <message>
        <source>Vote begun</source>
        <translation>新建票决</translation>
    </message>
    <message>
        <source>Step of a vote</source>
        <translation>票决的一步</translation>
    </message>
    <message>
        <source>Ballot handed out</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Ballot came back spoiled</source>
        <translation>收回作废的票</translation>
    </message>
    <message>
        <source>Ballot keyed</source>
        <translation>录票</translation>
    </message>
    <message>
        <source>Ballot decided</source>
        <translation>裁定了一张票</translation>
    </message>
    <message>
        <source>filled a form</source>
        <translation>填了表格</translation>
    </message>
    <message>
        <source>Form kept</source>
        <translation>收入表格</translation>
    </message>
    <message>
        <source>Form filled</source>
        <translation>填表</translation>
    </message>
    <message>
        <source>gave out the chronicle</source>
        <translation>输出了村史</translation>
    </message>
    <message>
        <source>Chronicle written</source>
        <translation>写村史</translation>
    </message>
    <message>
        <source>Entry of the chronicle taken out</source>
        <translation>去掉一条村史</translation>
    </message>
    <message>
        <source>Month kept</source>
        <translation>月报存档</translation>
    </message>
    <message>
        <source>wrote a letter about an affair</source>
        <translation>打印了办理函件</translation>
    </message>
    <message>
        <source>wrote a topic in large print</source>
        <translation>打印了议题大字材料</translation>
    </message>
    <message>
        <source>wrote slips for opinions</source>
        <translation>打印了意见单</translation>
    </message>
    <message>
        <source>opened what was sealed</source>
        <translation>启封了档案</translation>
    </message>
    <message>
        <source>Topic changed</source>
        <translation>议题有改动</translation>
    </message>
    <message>
        <source>Opinion written down</source>
        <translation>记下一条意见</translation>
    </message>
    <message>
        <source>Opinion taken out</source>
        <translation>划掉一条意见</translation>
    </message>
    <message>
        <source>Summary worded</source>
        <translation>写了意见小结</translation>
    </message>
    <message>
        <source>Topic put on an agenda</source>
        <translation>议题列入议程</translation>
    </message>
    <message>
        <source>Sealed in the archive</source>
        <translation>档案封存</translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation>档案启封</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>250 %</source>
        <translation>250 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Locking and backup</source>
        <translation>锁定与备份</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>闲置多久锁定</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>修改我的口令…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>换新恢复单…</translation>
    </message>
    <message>
        <source>Second place for backups (a stick or another disk)</source>
        <translation>备份的第二个地方（优盘或另一块磁盘）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>检查村务簿</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Close this account…</source>
        <translation>关闭这个账户…</translation>
    </message>
    <message>
        <source>What was looked at and what left</source>
        <translation>谁看过什么、导出过什么</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>查阅记录</translation>
    </message>
    <message>
        <source>For the technician…</source>
        <translation>给技术员的报告…</translation>
    </message>
    <message>
        <source>Rules of the county</source>
        <translation>县里的规则</translation>
    </message>
    <message>
        <source>The county&apos;s folder…</source>
        <translation>县里的文件夹…</translation>
    </message>
    <message>
        <source>Only the program&apos;s</source>
        <translation>只用本程序的</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign the minutes</source>
        <translation>会议记录签字</translation>
    </message>
    <message>
        <source>Recorder and chair each sign with their own passphrase. After that nothing changes these minutes; corrections stand beside them.</source>
        <translation>记录人和主持人各用自己的口令签字。签字后记录不再改动，更正另附在旁。</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Recorder&apos;s passphrase</source>
        <translation>记录人口令</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Chair&apos;s passphrase</source>
        <translation>主持人口令</translation>
    </message>
    <message>
        <source>Signed on paper…</source>
        <translation>已在纸上签字…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>A step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>材料存放处</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>只存在本机，未连县里</translation>
    </message>
    <message>
        <source>Reporting…</source>
        <translation>正在上报…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n 条待上报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to decide</source>
        <translation>
            <numerusform>%n 条待您决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 条在等</numerusform>
        </translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>%1 已核对</translation>
    </message>
    <message>
        <source>never compared with the county</source>
        <translation>还没有与县里核对过</translation>
    </message>
    <message>
        <source>onto a stick</source>
        <translation>写到 U 盘</translation>
    </message>
    <message>
        <source>from a stick</source>
        <translation>从 U 盘收入</translation>
    </message>
    <message>
        <source>compared, the same</source>
        <translation>已核对，一致</translation>
    </message>
    <message>
        <source>a sealed copy of the village&apos;s key</source>
        <translation>村钥匙的密封副本</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>rows that did not fit their history, made anew from it (sent: at the county)</source>
        <translation>与历史不符、已按历史重新生成的条目（已发：县里的）</translation>
    </message>
    <message numerus="yes">
        <source>%n for the secretary to answer</source>
        <translation>
            <numerusform>%n 条待书记答复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Group</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To (leave empty while it lasts)</source>
        <translation>止（还在享受就空着）</translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation>残疾类别</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>TakeDownDialog</name>
    <message>
        <source>Take down</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who took it down</source>
        <translation>撤下人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is down</source>
        <translation>已撤下</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>村</source>
        <translation>村</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>我是</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery sheet</source>
        <translation>忘了口令？用恢复单</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>另一本村务簿</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions of %1</source>
        <translation>%1 的各版</translation>
    </message>
    <message>
        <source>Version %1: %2, %3</source>
        <translation>第 %1 版：%2，%3</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>各版</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>This vote is not in this book.</source>
        <translation>这本账里没有这次票决。</translation>
    </message>
    <message>
        <source>Give the vote a name and say what is asked.</source>
        <translation>请写票决的名称和要问的事。</translation>
    </message>
    <message>
        <source>Elections, their renewal and recalls are held by law with a secret booth and a public count (村民委员会组织法 15). This program does not hold them.</source>
        <translation>选举、换届、罢免依法要设秘密写票处、公开计票（村民委员会组织法第十五条），本程序不办理。</translation>
    </message>
    <message>
        <source>Write one option on each line: one to nine, none twice.</source>
        <translation>每行写一个选项：一到九个，不能重复。</translation>
    </message>
    <message>
        <source>At least one option may be marked, and not more than there are.</source>
        <translation>最多选几项：至少一项，不能多于选项数。</translation>
    </message>
    <message>
        <source>A rule decides between two options of which one is marked: agreed, and not agreed. Choose &quot;the most votes&quot; for others.</source>
        <translation>按规定判定通过与否，只能是两个选项选一项（同意、不同意）。其他请选“以票数供会议决定”。</translation>
    </message>
    <message>
        <source>Choose who may vote.</source>
        <translation>请选谁有投票权。</translation>
    </message>
    <message>
        <source>This cannot be done where the vote stands now. Look at it again.</source>
        <translation>票决进行到这一步，不能这样做。请再看一下。</translation>
    </message>
    <message>
        <source>This vote is run on another PC. Go on there.</source>
        <translation>这次票决在另一台电脑上办理，请到那台去做。</translation>
    </message>
    <message>
        <source>Nobody in the book may vote here: the roll would be empty.</source>
        <translation>账里没有人符合，名单会是空的。</translation>
    </message>
    <message>
        <source>Make at least one ballot, and not more than 20,000 in all.</source>
        <translation>至少制一张票，总共不超过 20,000 张。</translation>
    </message>
    <message>
        <source>This person has been given a ballot already.</source>
        <translation>这个人已经领过票了。</translation>
    </message>
    <message>
        <source>No such ballot is left. Make more first.</source>
        <translation>这种票已发完，请先再制一些。</translation>
    </message>
    <message>
        <source>This ballot has been cast already.</source>
        <translation>这张票已经投出。</translation>
    </message>
    <message>
        <source>No ballot of this vote has this number. Compare it with the paper; four digits at the end are enough.</source>
        <translation>这次票决没有这个票号。请和票面比对；输末尾四位就够了。</translation>
    </message>
    <message>
        <source>Several ballots end like this. Type more digits.</source>
        <translation>有几张票的末尾相同，请多输几位。</translation>
    </message>
    <message>
        <source>This ballot came back spoiled and counts no more.</source>
        <translation>这张票已作废换发，不再计入。</translation>
    </message>
    <message>
        <source>This number belongs to the other sort of ballot (paper, online).</source>
        <translation>这个号码是另一种票（纸质、网上）的。</translation>
    </message>
    <message>
        <source>Type the numbers of the marked options, 0 for a blank ballot, or a full stop for an invalid one.</source>
        <translation>请输所选项的序号；空白票输 0，废票输句点。</translation>
    </message>
    <message>
        <source>A line is a number and a choice, with a comma between them.</source>
        <translation>一行是一个票号和一个选择，中间用逗号。</translation>
    </message>
    <message>
        <source>Nobody has been given a ballot yet.</source>
        <translation>还没有发出一张票。</translation>
    </message>
    <message>
        <source>You have keyed this ballot already, or somebody else has keyed it too. What differs is for the supervisor.</source>
        <translation>这张票您已经录过，或别人也录过了。有出入的由监委会裁定。</translation>
    </message>
    <message>
        <source>Who keyed a ballot does not decide about it. Ask the supervisor who did not.</source>
        <translation>录过这张票的人不能裁定它。请没有录过的监委会成员来。</translation>
    </message>
    <message>
        <source>This ballot is not set aside.</source>
        <translation>这张票没有搁置。</translation>
    </message>
    <message>
        <source>Ballots are set aside on which the two keyers differ, or which came twice. The supervisor has to decide about them first.</source>
        <translation>有搁置的票：两人录的不一样，或收到两次。先请监委会裁定。</translation>
    </message>
    <message>
        <source>Ballots have been keyed by one person only. The second person keys them, or the supervisor decides.</source>
        <translation>有的票只有一个人录过。请第二个人录，或由监委会裁定。</translation>
    </message>
    <message>
        <source>Two PCs have noted a ballot for the same person. Take one of them back.</source>
        <translation>两台电脑给同一个人记了发票，请撤回一次。</translation>
    </message>
    <message>
        <source>The envelopes have not been counted yet.</source>
        <translation>还没有清点收回的信封。</translation>
    </message>
    <message>
        <source>More ballots were handed out than there are.</source>
        <translation>发出的票多于制出的票。</translation>
    </message>
    <message>
        <source>More envelopes came back than ballots were handed out, or more are empty than there are.</source>
        <translation>收回的信封多于发出的票，或空封多于信封。</translation>
    </message>
    <message>
        <source>Ballots found and envelopes do not add up: envelopes less empty ones.</source>
        <translation>票数和信封对不上：应等于信封数减去空封。</translation>
    </message>
    <message>
        <source>Not every ballot that was found has been keyed by two people yet.</source>
        <translation>还有票没有由两个人录完。</translation>
    </message>
    <message>
        <source>More online ballots were cast than handed out.</source>
        <translation>网上投出的票多于发出的。</translation>
    </message>
    <message>
        <source>This folder is there already, or cannot be made. Choose another name.</source>
        <translation>这个文件夹已经有了，或建不了。请换个名字。</translation>
    </message>
    <message>
        <source>There is no ballot to count.</source>
        <translation>没有可计的票。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么也没有改动。</translation>
    </message>
    <message>
        <source>The ballots in the book are no longer what was sealed (%1). Nothing was changed. Show this to the supervisor, and compare with the backup.</source>
        <translation>账里的票和封存时不一样了（%1）。什么也没有改动。请给监委会看，并和备份比对。</translation>
    </message>
    <message>
        <source>This is not what was sealed: %1 was altered, or is missing.</source>
        <translation>和封存时不一样：%1 被改过，或缺失。</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>voting</source>
        <translation>投票中</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>计票中</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>roll frozen</source>
        <translation>冻结名单</translation>
    </message>
    <message>
        <source>ballots made</source>
        <translation>制票</translation>
    </message>
    <message>
        <source>voting closed</source>
        <translation>截止投票</translation>
    </message>
    <message>
        <source>envelopes counted</source>
        <translation>清点信封</translation>
    </message>
    <message>
        <source>counted and sealed</source>
        <translation>计票封存</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白（弃权）</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>废票</translation>
    </message>
    <message>
        <source>blank %1</source>
        <translation>空白（弃权） %1</translation>
    </message>
    <message>
        <source>invalid %1</source>
        <translation>废票 %1</translation>
    </message>
    <message>
        <source>ballots %1</source>
        <translation>共计 %1</translation>
    </message>
    <message>
        <source>Somebody was noted as given a ballot, or taken off, after the voting had closed. Take that back first.</source>
        <translation>截止以后又有人记了领票或撤了领票，请先撤回。</translation>
    </message>
    <message>
        <source>Type the whole number of the slip, twelve digits; one of them is wrong or missing.</source>
        <translation>请输号码条上全部 12 位数字；有一位错了或少了。</translation>
    </message>
    <message>
        <source>A ballot counts that had come back spoiled. The supervisor has to decide about it.</source>
        <translation>有一张已作废换发的票又计了进来，请监委会裁定。</translation>
    </message>
    <message>
        <source>Members and representatives are not taken by group. Leave the group empty.</source>
        <translation>党员和代表不按组取，请把组空着。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Village Ledger</source>
        <translation>欢迎使用村务簿</translation>
    </message>
    <message>
        <source>The village&apos;s people, households and affairs in one book on this computer: encrypted, and without any network.</source>
        <translation>全村的人、户、事，都在这台电脑上的一本簿子里：加了密，不用联网。</translation>
    </message>
    <message>
        <source>Create our village&apos;s book</source>
        <translation>建立本村的村务簿</translation>
    </message>
    <message>
        <source>Open the practice village</source>
        <translation>打开练习村</translation>
    </message>
    <message>
        <source>Open a book that is already here</source>
        <translation>打开已有的村务簿</translation>
    </message>
    <message>
        <source>Bring a book back from a backup</source>
        <translation>从备份恢复村务簿</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Join a village that has a book on another computer</source>
        <translation>加入本村（别的电脑上已有村务簿）</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The encryption library does not start. Nothing was opened.</source>
        <translation>加密组件无法启动，什么都没有打开。</translation>
    </message>
</context>
<context>
    <name>vl::AccountDialog</name>
    <message>
        <source>Please fill in the name.</source>
        <translation>请填写姓名。</translation>
    </message>
</context>
<context>
    <name>vl::AffairsPage</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Affair</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>办到哪里</translation>
    </message>
    <message>
        <source>Settled affairs</source>
        <translation>已办结的事项</translation>
    </message>
    <message>
        <source>Affairs that go on</source>
        <translation>正在办的事项</translation>
    </message>
    <message>
        <source>Nothing is settled yet.</source>
        <translation>还没有办结的事项。</translation>
    </message>
    <message>
        <source>Nothing waits. Alt+N takes an application, Alt+R a request or a complaint; a slip&apos;s code opens what it belongs to.</source>
        <translation>没有待办的事项。Alt+N 受理申请，Alt+R 登记诉求投诉；扫回执上的码可打开对应的事项。</translation>
    </message>
    <message>
        <source>Request or complaint</source>
        <translation>诉求投诉</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>受理申请</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>● Late: %1</source>
        <translation>● 超期：%1</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>受理申请</translation>
    </message>
    <message>
        <source>The village accepts it and hands it in; others decide.</source>
        <translation>村里只受理和报送，由有权机关决定。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>办什么</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Now its form.</source>
        <translation>请填写申请内容。</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>材料：%1</translation>
    </message>
    <message>
        <source>Accepted. Ctrl+P prints the slip.</source>
        <translation>已受理。Ctrl+P 打印回执。</translation>
    </message>
    <message>
        <source>A request or a complaint</source>
        <translation>登记诉求投诉</translation>
    </message>
    <message>
        <source>What is told is sealed; the slip says a number and nobody&apos;s name.</source>
        <translation>反映的内容加密保存；回执上只有编号，不写姓名。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>哪一类</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>反映什么</translation>
    </message>
    <message>
        <source>Urgent (to be sent within two hours)</source>
        <translation>加急（两小时内派单）</translation>
    </message>
    <message>
        <source>Slip to take home…</source>
        <translation>受理回执…</translation>
    </message>
    <message>
        <source>Application form…</source>
        <translation>申请表…</translation>
    </message>
    <message>
        <source>Slip for the member…</source>
        <translation>派单…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>派给谁</translation>
    </message>
    <message>
        <source>Looks after this household.</source>
        <translation>这位党员联系这一户。</translation>
    </message>
    <message>
        <source>Nobody looks after this household yet (Party, Households).</source>
        <translation>这一户还没有联系党员（党支部 &gt; 红色网格）。</translation>
    </message>
    <message>
        <source>How satisfied</source>
        <translation>满意程度</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简要说明</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>(does not count: another PC had gone on already)</source>
        <translation>（不计入：另一台电脑已先办理）</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>已办结：%1</translation>
    </message>
    <message>
        <source>Going on: %1</source>
        <translation>在办：%1</translation>
    </message>
    <message>
        <source>Households that are watched</source>
        <translation>监测的户</translation>
    </message>
    <message>
        <source>Nobody is watched. Alt+N writes down a household at risk of poverty.</source>
        <translation>没有监测的户。按 Alt+N 记一条防返贫线索。</translation>
    </message>
    <message>
        <source>A household at risk</source>
        <translation>记一条线索</translation>
    </message>
    <message>
        <source>For the few who may see it. Neither numbers nor health stand on what is posted of it.</source>
        <translation>只有少数人能看。公示时不写证号、电话、账户、健康。</translation>
    </message>
    <message>
        <source>Initials go to an item, of its everyday name too: db for 低保.</source>
        <translation>输首字母找事项，俗称也行：db 找低保。</translation>
    </message>
    <message>
        <source>Who, or where</source>
        <translation>谁，或哪里</translation>
    </message>
    <message>
        <source>A household at risk of poverty</source>
        <translation>防返贫监测线索</translation>
    </message>
    <message>
        <source>Who it is stands in this list alone. Others decide whether it is taken up.</source>
        <translation>是谁只写在这张单子里。纳不纳入由上级定。</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>● Recording: stop and keep it</source>
        <translation>● 正在录音：停下并保存</translation>
    </message>
    <message>
        <source>Record what they say</source>
        <translation>录下口述</translation>
    </message>
    <message>
        <source>Kept, encrypted, with what it belongs to.</source>
        <translation>已加密保存，和这件事在一起。</translation>
    </message>
    <message>
        <source>It is being recorded. Tell them so. Alt+V ends it.</source>
        <translation>正在录音，请告诉对方。Alt+V 结束。</translation>
    </message>
    <message>
        <source>Letter to the township…</source>
        <translation>转报函…</translation>
    </message>
    <message>
        <source>Letter to the villager…</source>
        <translation>办理情况告知书…</translation>
    </message>
    <message>
        <source>Settled: it stands under Settled now. Ctrl+Z takes it back.</source>
        <translation>办结了，在“已办结”里。Ctrl+Z 撤回。</translation>
    </message>
</context>
<context>
    <name>vl::AffairsRoom</name>
    <message>
        <source>Counter</source>
        <translation>便民窗口</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Door codes</source>
        <translation>门牌码</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票决</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>一表通</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>Code of a slip or door plate</source>
        <translation>回执或门牌上的码</translation>
    </message>
    <message>
        <source>Scan or type a code  Alt+S</source>
        <translation>扫码或输入编码  Alt+S</translation>
    </message>
</context>
<context>
    <name>vl::AppraisalPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Just qualified</source>
        <translation>基本合格</translation>
    </message>
    <message>
        <source>Not qualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Appraisal of members</source>
        <translation>民主评议党员</translation>
    </message>
    <message>
        <source>No member yet. Members are added under Party members.</source>
        <translation>还没有党员。请先在“党员”里添加。</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>党委已审定</translation>
    </message>
    <message>
        <source>At the meeting: %1</source>
        <translation>到会 %1 人</translation>
    </message>
    <message>
        <source>No minutes of this year&apos;s appraisal meeting yet.</source>
        <translation>本年民主评议会还没有记录。</translation>
    </message>
    <message>
        <source>Appraisal of %1, %2</source>
        <translation>%1 %2 年民主评议</translation>
    </message>
    <message>
        <source>How the ballots fell; the branch then proposes the grade, and the party committee reviews it. The program grades nobody.</source>
        <translation>先填各等次票数；等次由支部提出、党委审定，本程序不给任何人定等次。</translation>
    </message>
    <message>
        <source>Ballots: excellent</source>
        <translation>票数：优秀</translation>
    </message>
    <message>
        <source>Ballots: qualified</source>
        <translation>票数：合格</translation>
    </message>
    <message>
        <source>Ballots: just qualified</source>
        <translation>票数：基本合格</translation>
    </message>
    <message>
        <source>Ballots: not qualified</source>
        <translation>票数：不合格</translation>
    </message>
    <message>
        <source>Grade that the branch proposes</source>
        <translation>支部提出的等次</translation>
    </message>
    <message>
        <source>(not yet)</source>
        <translation>（还没有）</translation>
    </message>
    <message>
        <source>Reason (for just qualified and not qualified)</source>
        <translation>理由（基本合格、不合格必填）</translation>
    </message>
    <message>
        <source>Reviewed by the party committee on</source>
        <translation>党委审定日期</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>No grade proposed yet.</source>
        <translation>还没有提出等次。</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>共 %n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed by the party committee on %1</source>
        <translation>党委 %1 审定</translation>
    </message>
    <message>
        <source>Ballots and grade, Enter</source>
        <translation>票数与等次 Enter</translation>
    </message>
</context>
<context>
    <name>vl::ArchiveRoom</name>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Chronicle</source>
        <translation>村史</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>保管期限</translation>
    </message>
</context>
<context>
    <name>vl::AskDialog</name>
    <message>
        <source>%1 is missing.</source>
        <translation>请填写：%1。</translation>
    </message>
    <message>
        <source>%1: write the whole date, for example 1965-03-07.</source>
        <translation>%1：请写完整日期，例如 1965-03-07。</translation>
    </message>
    <message>
        <source>%1: write the month as 2026-03.</source>
        <translation>%1：月份写成 2026-03。</translation>
    </message>
    <message>
        <source>Choose who is meant from the list, or write the whole name.</source>
        <translation>请从列表里选人，或写全名。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>Their passphrase (not needed for your own name)</source>
        <translation>对方的口令（选自己时不用填）</translation>
    </message>
    <message>
        <source>What you typed is not kept. Press Esc again to throw it away, or Ctrl+S to save it.</source>
        <translation>填写的内容还没有保存。再按一次 Esc 就放弃，按 Ctrl+S 保存。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1: write a whole number.</source>
        <translation>%1：请写整数。</translation>
    </message>
    <message>
        <source>%1: this day is still to come.</source>
        <translation>%1：这一天还没到。</translation>
    </message>
    <message>
        <source>What was typed here and not saved stands here again.</source>
        <translation>上次没有保存的内容还在这里。</translation>
    </message>
    <message>
        <source>%1: write the day as 12.4, +7 or 2026-12-04.</source>
        <translation>%1：日期写成 12.4、+7 或 2026-12-04。</translation>
    </message>
</context>
<context>
    <name>vl::AskPage</name>
    <message>
        <source>Leave it Esc</source>
        <translation>先放着 Esc</translation>
    </message>
</context>
<context>
    <name>vl::AttendanceCard</name>
    <message>
        <source>Attendance</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Who is not there (all others are)</source>
        <translation>缺席的人（其余都算到会）</translation>
    </message>
    <message>
        <source>Initials, a blank, the reason; Enter</source>
        <translation>首字母 空格 原因，回车</translation>
    </message>
    <message>
        <source>Who is not there, or not all the time</source>
        <translation>没到或没全程在场的人</translation>
    </message>
    <message>
        <source>Delete: is there after all</source>
        <translation>Delete：其实到了</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>There</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Guests without a vote</source>
        <translation>列席（没有表决权）</translation>
    </message>
    <message>
        <source>Nobody of this list.</source>
        <translation>名单里没有。</translation>
    </message>
    <message>
        <source>%1 · %2 · Enter</source>
        <translation>%1 · %2 · 回车</translation>
    </message>
    <message>
        <source>not counted as expected</source>
        <translation>不计入应到</translation>
    </message>
    <message>
        <source>All with the right</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1 · Enter; ↓ for: %2</source>
        <translation>%1 · 回车；↓ 换：%2</translation>
    </message>
</context>
<context>
    <name>vl::CarePage</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Household of</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>联系党员</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Which member looks after which household</source>
        <translation>党员联系户</translation>
    </message>
    <message>
        <source>No household here. Every one of them is looked after, or none is on the register yet.</source>
        <translation>这里没有户：每户都有人联系，或者还没有登记户。</translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation>只看空缺</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人联系</translation>
    </message>
    <message>
        <source>▲ %1 of %2 households are looked after by nobody</source>
        <translation>▲ %2 户中有 %1 户无人联系</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s), each looked after</source>
        <translation>
            <numerusform>共 %n 户，户户有人联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>由谁联系</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Household of %1</source>
        <translation>%1 户</translation>
    </message>
    <message>
        <source>▲ nobody looks after it</source>
        <translation>▲ 无人联系</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>%1 联系</translation>
    </message>
    <message>
        <source>Somebody looks after it, Enter</source>
        <translation>指定联系人 Enter</translation>
    </message>
    <message>
        <source>All gaps of %1 (%2)…</source>
        <translation>%1 的全部空缺（%2 户）…</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) of %1</source>
        <translation>
            <numerusform>%1 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looks after it any more</source>
        <translation>取消联系</translation>
    </message>
</context>
<context>
    <name>vl::ChroniclePage</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Photos, voices</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Chronicle of the village</source>
        <translation>村史</translation>
    </message>
    <message>
        <source>The chronicle is empty. Alt+N writes the first entry; photographs and voices are attached to it.</source>
        <translation>村史还是空的。按 Alt+N 写第一条；照片和录音附在条目上。</translation>
    </message>
    <message>
        <source>As a folder…</source>
        <translation>导出成文件夹…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>写一条</translation>
    </message>
    <message>
        <source>Entries: %1. The folder opens in any browser, without a network.</source>
        <translation>共 %1 条。导出的文件夹不联网，用任何浏览器都能打开。</translation>
    </message>
    <message>
        <source>Told by: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Tell it better…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>去掉这一条</translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation>已去掉。Ctrl+Z 找回。</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>写一条村史</translation>
    </message>
    <message>
        <source>Tell it better</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>A year, a month or a day: 1958, 1958-06, 1958-06-03.</source>
        <translation>年、月或日都行：1958、1958-06、1958-06-03。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>哪一类</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who told it, or where it stands</source>
        <translation>口述人或出处</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Where the folder is put</source>
        <translation>文件夹放在哪里</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1. %n file(s) are not on this PC yet and are left out.</source>
        <translation>
            <numerusform>已写入：%1。有 %n 个文件还没到这台电脑，没有放进去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>vl::ClipboardGuard</name>
    <message>
        <source>Masked for other programs. As it is: Ctrl+Shift+C.</source>
        <translation>复制到别的程序时已遮盖。要原样复制：Ctrl+Shift+C。</translation>
    </message>
    <message>
        <source>Nothing that was copied is masked.</source>
        <translation>复制的内容里没有被遮盖的。</translation>
    </message>
    <message>
        <source>Copied as it is; the purpose is on record.</source>
        <translation>已原样复制，用途已记下。</translation>
    </message>
</context>
<context>
    <name>vl::CodeBox</name>
    <message>
        <source>Not stated</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>vl::ConflictPage</name>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 on the computer %2, %3</source>
        <translation>%1 在“%2”上，%3</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Changed, or still needed</source>
        <translation>改过，或还用得着</translation>
    </message>
    <message>
        <source>Nothing entered</source>
        <translation>没有填</translation>
    </message>
    <message>
        <source>shown until you decide</source>
        <translation>您定之前先显示这个</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>留着</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>用这个</translation>
    </message>
    <message>
        <source>Removed on one computer, changed or still needed on another</source>
        <translation>一台电脑上删了，另一台上改了或还用得着</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两个都留</translation>
    </message>
    <message>
        <source>Ask them first</source>
        <translation>先问问再定</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed on two computers: you decide</source>
        <translation>
            <numerusform>有 %n 处两边都改了，请您定</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are still there; nothing is lost.</source>
        <translation>两边的内容都还在，什么也没有丢。</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>没有待您决定的</translation>
    </message>
    <message>
        <source>Where two computers say different things, you are asked here. Esc goes back.</source>
        <translation>两台电脑说法不一时，会在这里请您定。按 Esc 返回。</translation>
    </message>
    <message>
        <source>The rest was put off. It waits under Reporting. Esc goes back.</source>
        <translation>其余的先放着，在“上报”里等您。按 Esc 返回。</translation>
    </message>
    <message>
        <source>Decided. What was not chosen stays in the history.</source>
        <translation>已定。没有选的那个留在变更记录里。</translation>
    </message>
</context>
<context>
    <name>vl::CreateBookPage</name>
    <message>
        <source>Where the book lies</source>
        <translation>村务簿放在哪里</translation>
    </message>
    <message>
        <source>Three or four unrelated words are good. Nobody can look it up for you.</source>
        <translation>用三四个不相干的词最好。谁也查不到它，请记牢。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>可以。</translation>
    </message>
    <message>
        <source>Please fill in the village&apos;s name and your own.</source>
        <translation>请填写村名和您的姓名。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>两遍口令不一样，请重输第二遍。</translation>
    </message>
    <message>
        <source>Join our village from this computer</source>
        <translation>从这台电脑加入本村</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Please fill in your name.</source>
        <translation>请填写您的姓名。</translation>
    </message>
</context>
<context>
    <name>vl::Desk</name>
    <message>
        <source>Taken back: %1. Ctrl+Y brings it again.</source>
        <translation>已退回：%1。按 Ctrl+Y 可恢复。</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>已恢复。</translation>
    </message>
</context>
<context>
    <name>vl::DevelopmentPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>On the way to membership</source>
        <translation>发展党员</translation>
    </message>
    <message>
        <source>Nobody is on the way to membership. Alt+N adds whoever has handed in an application.</source>
        <translation>还没有培养发展对象。有人递交申请书后按 Alt+N 添加。</translation>
    </message>
    <message>
        <source>Application handed in</source>
        <translation>收到入党申请</translation>
    </message>
    <message>
        <source>All 25 steps are done.</source>
        <translation>二十五步已全部完成。</translation>
    </message>
    <message>
        <source>● Late: %1</source>
        <translation>● 逾期：%1</translation>
    </message>
    <message>
        <source>Of reviews only the day and where the paper lies are kept, never what it says.</source>
        <translation>政审等只记日期和材料存放处，不记内容。</translation>
    </message>
    <message>
        <source>This step is done…</source>
        <translation>登记这一步…</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Probation prolonged</source>
        <translation>延长预备期</translation>
    </message>
    <message>
        <source>By how many months (6 to 12)?</source>
        <translation>延长几个月（6 至 12）？</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>结果如何？</translation>
    </message>
    <message>
        <source>Probation prolonged…</source>
        <translation>延长预备期…</translation>
    </message>
    <message>
        <source>It has ended…</source>
        <translation>结束…</translation>
    </message>
</context>
<context>
    <name>vl::DoorsPage</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Household of</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Door code</source>
        <translation>门牌码</translation>
    </message>
    <message>
        <source>Door codes of households</source>
        <translation>各户门牌码</translation>
    </message>
    <message>
        <source>No household yet. Take in your roster first.</source>
        <translation>还没有户。请先导入名册。</translation>
    </message>
    <message>
        <source>Print plates…</source>
        <translation>打印门牌…</translation>
    </message>
    <message>
        <source>Make the missing ones</source>
        <translation>补齐门牌码</translation>
    </message>
    <message>
        <source>Without a code: %1 of %2</source>
        <translation>还没有门牌码：%1 户，共 %2 户</translation>
    </message>
    <message>
        <source>A plate shows the village, the group and a random code; what it means is known in this book only.</source>
        <translation>门牌上只有村名、组别和随机码，含义只有本账本知道。</translation>
    </message>
    <message>
        <source>Door plates</source>
        <translation>门牌</translation>
    </message>
    <message>
        <source>The plate is lost</source>
        <translation>门牌丢失</translation>
    </message>
    <message>
        <source>Its code opens nothing any more. Make a new one, and print its plate.</source>
        <translation>原来的码作废，请补齐新码并打印门牌。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>怎么回事</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>还没有门牌码。</translation>
    </message>
    <message>
        <source>Print this plate…</source>
        <translation>打印这一户的门牌…</translation>
    </message>
    <message>
        <source>The plate is lost…</source>
        <translation>门牌丢失…</translation>
    </message>
    <message numerus="yes">
        <source>%n door code(s) made. Print their plates.</source>
        <translation>
            <numerusform>已生成 %n 个门牌码。请打印门牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>List to hand them out by…</source>
        <translation>发放名单…</translation>
    </message>
    <message>
        <source>Print plates</source>
        <translation>打印门牌</translation>
    </message>
    <message>
        <source>List of door codes</source>
        <translation>门牌发放名单</translation>
    </message>
    <message>
        <source>(the whole village)</source>
        <translation>（全村）</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation>哪个组</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>vl::DuesPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Dues by</source>
        <translation>缴费类别</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Dues of a month</source>
        <translation>当月党费</translation>
    </message>
    <message>
        <source>Nobody owes dues this month. Members are added under &quot;Members&quot;.</source>
        <translation>这个月没有应缴党费的人。党员在“党员”页添加。</translation>
    </message>
    <message>
        <source>◀ Month before</source>
        <translation>◀ 上月</translation>
    </message>
    <message>
        <source>Month after ▶</source>
        <translation>下月 ▶</translation>
    </message>
    <message>
        <source>All have paid</source>
        <translation>全部收齐</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未核定</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已缴</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>欠 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1, paid %2, still open %3.</source>
        <translation>应缴 %1，已缴 %2，未缴 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) numbered.</source>
        <translation>
            <numerusform>已编 %n 张收据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said yet by what these dues are reckoned.</source>
        <translation>还没有核定缴费类别。</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <translation>%2 缴 %1</translation>
    </message>
    <message numerus="yes">
        <source>● Unpaid for %n month(s). Talk with them first; what follows is for the branch and the party committee to decide.</source>
        <translation>
            <numerusform>● 已连续 %n 个月未缴。请先谈话了解；如何处理由支部和党委决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Received, Enter</source>
        <translation>收到，回车</translation>
    </message>
    <message>
        <source>Dues by…</source>
        <translation>核定党费…</translation>
    </message>
    <message>
        <source>Cancel this receipt…</source>
        <translation>作废这张收据…</translation>
    </message>
    <message>
        <source>Cancel this receipt</source>
        <translation>作废收据</translation>
    </message>
    <message>
        <source>Why? The number stays in the book.</source>
        <translation>原因？号码留在账上。</translation>
    </message>
    <message>
        <source>Cancelled; the number stays in the book.</source>
        <translation>已作废，号码留在账上。</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) are numbered, %1 yuan in all. Have all of them paid?</source>
        <translation>
            <numerusform>将编 %n 张收据，共 %1 元。全部收齐了吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>登记表…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>收据…</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>党费收据</translation>
    </message>
    <message>
        <source>Print the receipt…</source>
        <translation>打印收据…</translation>
    </message>
</context>
<context>
    <name>vl::FieldRow</name>
    <message>
        <source>Kept as it is unless you write a new one</source>
        <translation>不写新的就保持原样</translation>
    </message>
</context>
<context>
    <name>vl::FigurePage</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>So many</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>%1 of %2&#x3000;%3</source>
        <translation>%1／%2&#x3000;%3</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
</context>
<context>
    <name>vl::FiguresPage</name>
    <message>
        <source>Activity and cohesion in figures</source>
        <translation>活跃度与凝聚力指标</translation>
    </message>
    <message>
        <source>Of %1 up to today. A figure is about the branch, never about a person; its definition stands beside it.</source>
        <translation>%1 年至今。指标说的是支部，不评价个人；定义在旁边。</translation>
    </message>
</context>
<context>
    <name>vl::FormsPage</name>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Cells that are known</source>
        <translation>认得的格</translation>
    </message>
    <message>
        <source>Filled so far</source>
        <translation>已填次数</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>No form yet. Alt+N takes a blank one (.xlsx): it is understood once, and filled from the register from then on.</source>
        <translation>还没有表格。按 Alt+N 收入一张空白表（.xlsx）：认一次，以后从名册填。</translation>
    </message>
    <message>
        <source>A new form</source>
        <translation>收入新表</translation>
    </message>
    <message>
        <source>A blank form</source>
        <translation>空白表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>This form is known already, as %1. Nothing was changed.</source>
        <translation>这张表已经有了：%1。什么也没有改动。</translation>
    </message>
    <message>
        <source>Taken. Look through what each cell gets, then fill it for somebody.</source>
        <translation>已收入。看一遍每格填什么，再给人填。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What may be meant for somebody else stays empty: say what a cell gets, once.</source>
        <translation>可能是别人的格空着不填；每格填什么，说一次就行。</translation>
    </message>
    <message>
        <source>The blank form is not in this book any more. Take it in again.</source>
        <translation>账里没有这张空白表的文件了，请重新收入。</translation>
    </message>
    <message>
        <source>Fill it for somebody…</source>
        <translation>给人填表…</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>给 %1 填</translation>
    </message>
    <message>
        <source>Filled last on %1.</source>
        <translation>上次填于 %1。</translation>
    </message>
    <message>
        <source>for the pen</source>
        <translation>留给手写</translation>
    </message>
    <message>
        <source>(nothing in the register)</source>
        <translation>（名册里没有）</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>What a cell gets…</source>
        <translation>改某格填什么…</translation>
    </message>
    <message>
        <source> (member %1)</source>
        <translation>（第 %1 个成员）</translation>
    </message>
    <message>
        <source>Fill it for somebody</source>
        <translation>给人填表</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Look it through; Ctrl+S saves it.</source>
        <translation>请看一遍，Ctrl+S 保存。</translation>
    </message>
    <message>
        <source>Save the filled form</source>
        <translation>保存填好的表</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>(stays empty)</source>
        <translation>（空着）</translation>
    </message>
    <message>
        <source>What a cell gets</source>
        <translation>某格填什么</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>格</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>填</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Save, numbers by pen…</source>
        <translation>保存（证号手写）…</translation>
    </message>
    <message>
        <source>Save with numbers…</source>
        <translation>连证号保存…</translation>
    </message>
    <message>
        <source>Nobody on the register is meant by this. A form is filled from somebody&apos;s record; register them first.</source>
        <translation>名册里没有这个人。填表要用居民登记的内容，请先登记。</translation>
    </message>
    <message>
        <source>Filling: %1 %</source>
        <translation>正在填表：%1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Fill it for many…</source>
        <translation>成批填写…</translation>
    </message>
    <message>
        <source>A further cell…</source>
        <translation>另加一格…</translation>
    </message>
    <message>
        <source>A further cell</source>
        <translation>另加一格</translation>
    </message>
    <message>
        <source>One that no word of the form explains.</source>
        <translation>表上没有文字说明的格子。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>As the spreadsheet names it: B3.</source>
        <translation>按电子表格的叫法，如 B3。</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>Of which member of the household</source>
        <translation>家里第几个成员</translation>
    </message>
    <message>
        <source>1 for the first; empty: of whoever it is filled for.</source>
        <translation>第一个成员填 1；空着就是本人。</translation>
    </message>
    <message>
        <source>Each household, by its head</source>
        <translation>每一户（按户主）</translation>
    </message>
    <message>
        <source>Each registered resident</source>
        <translation>每一位在册居民</translation>
    </message>
    <message>
        <source>(the whole village)</source>
        <translation>（全村）</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>为谁填</translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>With numbers (a purpose is asked for)</source>
        <translation>带证件号、电话等号码（要写用途）</translation>
    </message>
    <message>
        <source>Fill it for many</source>
        <translation>成批填写</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选文件夹…</translation>
    </message>
    <message>
        <source>Nobody is meant by this. Choose others.</source>
        <translation>没有符合的人。请另选。</translation>
    </message>
    <message>
        <source>Where the folder is put</source>
        <translation>文件夹放在哪里</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written: %1</source>
        <translation>
            <numerusform>已填好 %n 份：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken, but nothing in it is understood: name its cells (A further cell).</source>
        <translation>已收入，但没认出要填的格子：请用“另加一格”指明。</translation>
    </message>
</context>
<context>
    <name>vl::GuardPage</name>
    <message>
        <source>Drop files or a folder here before you print, post or send them. The files themselves stay as they are, and stay on this PC.</source>
        <translation>打印、张贴或发出之前，把文件或文件夹拖到这里。文件本身不变，也不离开这台电脑。</translation>
    </message>
    <message>
        <source>Choose files… Ctrl+O</source>
        <translation>选文件… Ctrl+O</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选文件夹…</translation>
    </message>
    <message>
        <source>Write masked copies…</source>
        <translation>另存遮盖后的副本…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>How far the guard is</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>What the guard found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>File and place</source>
        <translation>文件和位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>As it stands there, masked</source>
        <translation>原文（已遮盖）</translation>
    </message>
    <message>
        <source>The guard reads .xlsx .xls .csv .docx .pdf .txt, and pictures where Tesseract is installed.</source>
        <translation>能检查 .xlsx .xls .csv .docx .pdf .txt；装了 Tesseract 的电脑还能检查图片。</translation>
    </message>
    <message>
        <source>Where the masked copies go</source>
        <translation>副本存到哪里</translation>
    </message>
    <message>
        <source>Files for the guard</source>
        <translation>要检查的文件</translation>
    </message>
    <message>
        <source>Documents and pictures (*.xlsx *.xls *.et *.csv *.docx *.pdf *.txt *.png *.jpg *.jpeg *.tif *.tiff);;All files (*)</source>
        <translation>文件和图片 (*.xlsx *.xls *.et *.csv *.docx *.pdf *.txt *.png *.jpg *.jpeg *.tif *.tiff);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A folder for the guard</source>
        <translation>要检查的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n file(s) must not hang on a board as they are.</source>
        <translation>
            <numerusform>▲ %n 个文件不能照原样张贴。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n file(s) could not be read: nobody can say what is in them.</source>
        <translation>
            <numerusform>▲ %n 个文件读不了，里面有什么不知道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Nothing was found in %n file(s).</source>
        <translation>
            <numerusform>✓ %n 个文件里没有发现问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked copy(s) written to %1. The files themselves are as they were.</source>
        <translation>
            <numerusform>已在 %1 写了 %n 个遮盖后的副本，原文件没有动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vl::HallPage</name>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Tab: next   Ctrl+Enter: next item   Ctrl+S: it is over, write the minutes   Esc: back; nothing is lost</source>
        <translation>Tab 下一项&#x3000;Ctrl+Enter 下一议题&#x3000;Ctrl+S 结束并成文&#x3000;Esc 返回，不会丢</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>End and write up</source>
        <translation>结束并成文</translation>
    </message>
    <message>
        <source>Going on where it was</source>
        <translation>接着上次</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>正在开会</translation>
    </message>
    <message>
        <source>One more item</source>
        <translation>加一个议题</translation>
    </message>
    <message>
        <source>In session · saved %1</source>
        <translation>正在开会 · 自动保存 %1</translation>
    </message>
    <message>
        <source>The minutes are on record. Print them, or have them signed.</source>
        <translation>记录已存稿，可以打印或签字。</translation>
    </message>
    <message>
        <source>The words were changed by hand</source>
        <translation>文字手改过</translation>
    </message>
    <message>
        <source>Something else has changed since: the minutes write themselves anew, and the words that were changed by hand go. Go on?</source>
        <translation>会上的输入有了变化：记录将重新成文，手改的文字会被替换。继续吗？</translation>
    </message>
    <message>
        <source>It is being recorded: tell everybody there.</source>
        <translation>正在录音：请告知到会的人。</translation>
    </message>
    <message>
        <source>● %1:%2 stop</source>
        <translation>● %1:%2 停止</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
</context>
<context>
    <name>vl::HouseholdDialog</name>
    <message>
        <source>%1&apos;s household</source>
        <translation>%1 这一户</translation>
    </message>
    <message>
        <source>Move this person to another household</source>
        <translation>把这个人转到另一户</translation>
    </message>
    <message>
        <source>Split: the ticked people become a household of their own</source>
        <translation>分户：打勾的人另立一户</translation>
    </message>
    <message>
        <source>Make this person the head</source>
        <translation>变更户主为这个人</translation>
    </message>
    <message>
        <source>Join: everybody moves into the other household</source>
        <translation>并户：全户并入另一户</translation>
    </message>
    <message>
        <source>Order in which the members are printed</source>
        <translation>成员的打印次序</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a member; the space bar ticks.</source>
        <translation>Alt+上、Alt+下移动成员，空格打勾。</translation>
    </message>
    <message>
        <source>Recorded. Ctrl+Z takes it back.</source>
        <translation>已登记。按 Ctrl+Z 撤回。</translation>
    </message>
</context>
<context>
    <name>vl::ImportPage</name>
    <message>
        <source>Take in a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>写出核对表…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>换一种对应…</translation>
    </message>
    <message>
        <source>Close Esc</source>
        <translation>关闭 Esc</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>In the ID number column</source>
        <translation>身份证号一栏写的是</translation>
    </message>
    <message>
        <source>Rows of the roster</source>
        <translation>名册的行</translation>
    </message>
    <message>
        <source>No row is to be looked at.</source>
        <translation>没有要看的行。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读文件…</translation>
    </message>
    <message>
        <source>Comparing with the book…</source>
        <translation>正在与村务簿比对…</translation>
    </message>
    <message>
        <source>Backing up first…</source>
        <translation>先做备份…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Stop Esc</source>
        <translation>停下 Esc</translation>
    </message>
    <message>
        <source>Choose the roster</source>
        <translation>选择名册</translation>
    </message>
    <message>
        <source>Rosters (*.xlsx *.xls *.et *.csv);;All files (*)</source>
        <translation>名册 (*.xlsx *.xls *.et *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>can be registered</source>
        <translation>可以登记</translation>
    </message>
    <message>
        <source>registered, ID number to be entered</source>
        <translation>登记人，证号待补</translation>
    </message>
    <message>
        <source>in the book already, %1 with news</source>
        <translation>村务簿里已有，%1 人有变化</translation>
    </message>
    <message>
        <source>= written twice</source>
        <translation>= 同一个人写了两次</translation>
    </message>
    <message>
        <source>titles, subtotals, blank rows</source>
        <translation>标题、小计、空行</translation>
    </message>
    <message>
        <source>cannot be taken in</source>
        <translation>收不进来</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要看的</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>写了两次</translation>
    </message>
    <message>
        <source>Not people</source>
        <translation>不是人的行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing is written yet. Afterwards Ctrl+Z takes all of it back.</source>
        <translation>什么都还没有写进村务簿。导入后按一下 Ctrl+Z 可全部退回。</translation>
    </message>
    <message>
        <source>%1 · heading in row %2 · %3 rows</source>
        <translation>%1 · 第 %2 行是表头 · %3 行</translation>
    </message>
    <message>
        <source>%1 → not used</source>
        <translation>%1 → 不用</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n people</source>
        <translation>
            <numerusform>导入 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in %1, update %2</source>
        <translation>导入 %1 人，更新 %2 人</translation>
    </message>
    <message numerus="yes">
        <source>%n people taken in. Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>已导入 %n 人。按 Ctrl+Z 可全部退回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the report to</source>
        <translation>核对表写到</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>待核对的行</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 表格 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>核对表已写好：%1</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>怎么办</translation>
    </message>
</context>
<context>
    <name>vl::ItemCard</name>
    <message>
        <source>Item %1</source>
        <translation>议题 %1</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take out item %1</source>
        <translation>去掉议题 %1</translation>
    </message>
    <message>
        <source>Who said what, a line each: Wang Li: …</source>
        <translation>谁说了什么，一人一行。例如&#x3000;王丽：……</translation>
    </message>
    <message>
        <source>What was said, item %1</source>
        <translation>议题 %1 的发言</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>不表决</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>无记名投票</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>记名</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决方式</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>None: counts only</source>
        <translation>无，只记票数</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>不表决</translation>
    </message>
    <message>
        <source>not voted yet</source>
        <translation>未表决</translation>
    </message>
    <message>
        <source>voted</source>
        <translation>已表决</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Only when it differs from the list: somebody had left, or came later</source>
        <translation>只在与名单不同时填：有人离开或后到</translation>
    </message>
    <message>
        <source>Opinions for it, handed in before by people who are not there</source>
        <translation>未到会的人会前交来的书面赞成</translation>
    </message>
    <message>
        <source>There at it</source>
        <translation>表决时在场</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>书面赞成</translation>
    </message>
    <message>
        <source>By secret ballot: %1</source>
        <translation>须无记名投票表决：%1</translation>
    </message>
</context>
<context>
    <name>vl::LeaveDialog</name>
    <message>
        <source>Handing in an application</source>
        <translation>办理申请</translation>
    </message>
    <message>
        <source>Checking with the person</source>
        <translation>与本人核对</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>办理社保</translation>
    </message>
    <message>
        <source>Report to the township</source>
        <translation>上报乡镇</translation>
    </message>
    <message>
        <source>What leaves in the clear is agreed to by two people, each with their own passphrase. The purpose, both names and the time are kept in the record.</source>
        <translation>明文外带须两人同意，各用自己的口令。用途、两人姓名和时间都留在记录里。</translation>
    </message>
    <message>
        <source>Let it out</source>
        <translation>准予外带</translation>
    </message>
</context>
<context>
    <name>vl::ListenDialog</name>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>The words of the minutes</source>
        <translation>记录正文</translation>
    </message>
    <message>
        <source>Marks in the recording</source>
        <translation>录音标记</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>录音位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>vl::MappingDialog</name>
    <message>
        <source>Columns</source>
        <translation>各栏的对应</translation>
    </message>
    <message>
        <source>What each column means</source>
        <translation>每一栏是什么</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Special group</source>
        <translation>特殊人群</translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation>残疾类别</translation>
    </message>
    <message>
        <source>Grade of disability</source>
        <translation>残疾等级</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序号</translation>
    </message>
</context>
<context>
    <name>vl::MattersPage</name>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Matters of the village</source>
        <translation>四议两公开事项</translation>
    </message>
    <message>
        <source>No matter yet. Alt+N begins one: from the branch&apos;s proposal through its meetings to the result, a step at a time.</source>
        <translation>还没有事项。Alt+N 新建：从支部提议，经过各次会议，到结果公开，一步一步来。</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>新事项</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>公开期满</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>A matter of the village</source>
        <translation>四议两公开事项</translation>
    </message>
    <message>
        <source>It goes the way of 四议两公开: proposed by the branch, discussed by both committees, deliberated by the members, decided by the villagers; then made public, carried out, and made public again.</source>
        <translation>按四议两公开办理：支部提议、两委商议、党员大会审议、村民（代表）会议决议；然后决议公开、组织实施、实施结果公开。</translation>
    </message>
    <message>
        <source>In a few words; it is the item on each meeting&apos;s agenda.</source>
        <translation>几个字；它就是每次会议的议题名称。</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>动议来源</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What is to be done, with what money</source>
        <translation>做什么、用什么钱</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决议会议</translation>
    </message>
    <message>
        <source>Land, house sites, compensation and the collective&apos;s charter belong to the assembly of the collective.</source>
        <translation>土地承包、宅基地、征地补偿、集体组织章程等由集体经济组织成员大会决定。</translation>
    </message>
    <message>
        <source>Proposed and discussed in one meeting (secretary and director are one person)</source>
        <translation>提议和商议合并为一次会议（书记主任一肩挑）</translation>
    </message>
    <message>
        <source>The matter is on its way.</source>
        <translation>事项已开始办理。</translation>
    </message>
    <message>
        <source>Given up on %1: %2</source>
        <translation>%1 终止：%2</translation>
    </message>
    <message>
        <source>This step is done…</source>
        <translation>这一步已办…</translation>
    </message>
    <message>
        <source>Its file as a booklet…</source>
        <translation>档案成册…</translation>
    </message>
    <message>
        <source>File of the matter</source>
        <translation>事项档案</translation>
    </message>
    <message>
        <source>It is given up…</source>
        <translation>终止办理…</translation>
    </message>
    <message>
        <source>Plan its meeting…</source>
        <translation>安排会议…</translation>
    </message>
    <message>
        <source>A meeting there is…</source>
        <translation>选已有的会议…</translation>
    </message>
    <message>
        <source>Take over what it decided</source>
        <translation>采用会议的决定</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>去这次会议</translation>
    </message>
    <message>
        <source>Another meeting…</source>
        <translation>换一次会议…</translation>
    </message>
    <message>
        <source>Make the notice…</source>
        <translation>制作公示…</translation>
    </message>
    <message>
        <source>The notice that hangs…</source>
        <translation>选正在张贴的公示…</translation>
    </message>
    <message>
        <source>✓ hung until %1</source>
        <translation>✓ 已公开到 %1</translation>
    </message>
    <message>
        <source>hangs until %1</source>
        <translation>公开到 %1</translation>
    </message>
    <message>
        <source>▲ objection of %1: %2</source>
        <translation>▲ %1 的异议：%2</translation>
    </message>
    <message>
        <source>The time is over: go on</source>
        <translation>公开期满，下一步</translation>
    </message>
    <message>
        <source>Somebody objects…</source>
        <translation>有人提出异议…</translation>
    </message>
    <message>
        <source>Answer an objection…</source>
        <translation>答复异议…</translation>
    </message>
    <message>
        <source>Another notice hangs…</source>
        <translation>换一份公示…</translation>
    </message>
    <message>
        <source>The meeting is planned; hold it under Meetings, have its minutes signed, and come back.</source>
        <translation>会议已安排。请在“会议”里开会、签好记录，再回到这里。</translation>
    </message>
    <message>
        <source>There is no such meeting since the step before: %1. Plan one.</source>
        <translation>上一步之后还没有这种会议：%1。请先安排。</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation>哪次会议</translation>
    </message>
    <message>
        <source>An item of its agenda must have the name of the matter: %1</source>
        <translation>会议要有一个与事项同名的议题：%1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>No notice hangs now. Make it, have it read, and put it up under Notices, On record; then choose it here.</source>
        <translation>现在没有张贴中的公示。请先制作、审核，在“公示 &gt; 已存档”里登记张贴，再到这里选它。</translation>
    </message>
    <message>
        <source>Which notice</source>
        <translation>哪份公示</translation>
    </message>
    <message numerus="yes">
        <source>At least %n day(s): %1</source>
        <translation>
            <numerusform>至少 %n 天：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Its time runs from the day on which it was put up.</source>
        <translation>公开期从张贴次日起算。</translation>
    </message>
    <message>
        <source>Done: the next step follows.</source>
        <translation>已办，进入下一步。</translation>
    </message>
    <message>
        <source>It was voted down: it goes back, into a new round.</source>
        <translation>表决未通过：退回，进入新一轮。</translation>
    </message>
    <message>
        <source>An objection holds: it goes back, into a new round.</source>
        <translation>异议成立：退回，进入新一轮。</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>档案存放处</translation>
    </message>
    <message>
        <source>What was done, and who accepted it</source>
        <translation>办理情况、谁验收</translation>
    </message>
    <message>
        <source>Done: it stays on record.</source>
        <translation>已办，记录在案。</translation>
    </message>
    <message>
        <source>Somebody objects</source>
        <translation>有人提出异议</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Who (sealed; may be left empty)</source>
        <translation>异议人（加密保存，可不填）</translation>
    </message>
    <message>
        <source>What is objected</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>The objection is on record. It is answered before anything goes on.</source>
        <translation>异议已记下。答复之后才能进入下一步。</translation>
    </message>
    <message>
        <source>Answer an objection</source>
        <translation>答复异议</translation>
    </message>
    <message>
        <source>A valid objection takes the matter back to both committees.</source>
        <translation>异议成立的，退回两委重新商议。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一条</translation>
    </message>
    <message>
        <source>Found to be</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Answered. Ctrl+Z takes it back.</source>
        <translation>已答复。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>It is given up</source>
        <translation>终止办理</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
</context>
<context>
    <name>vl::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>New meeting Alt+N</source>
        <translation>新会议 Alt+N</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No meeting yet. Alt+N plans one; who belongs to it is taken from the party&apos;s members and the committees.</source>
        <translation>还没有会议。按 Alt+N 安排一次；应到名单取自党员和各机构名册。</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>正在开会</translation>
    </message>
    <message>
        <source>▲ in session: what was typed is kept</source>
        <translation>▲ 正在开会：已输入的都保存着</translation>
    </message>
    <message>
        <source>Version %1   %2</source>
        <translation>第 %1 稿&#x3000;%2</translation>
    </message>
    <message>
        <source>Signed as recorder: %1</source>
        <translation>记录人已签：%1</translation>
    </message>
    <message>
        <source>Signed as chair: %1</source>
        <translation>主持人已签：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) beside them</source>
        <translation>
            <numerusform>另附 %n 处更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold it, Enter</source>
        <translation>开会，回车</translation>
    </message>
    <message>
        <source>Go on typing, Enter</source>
        <translation>继续记录，回车</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签字…</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>改文字…</translation>
    </message>
    <message>
        <source>Add a correction…</source>
        <translation>加更正…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存 PDF…</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>改安排…</translation>
    </message>
    <message>
        <source>It does not take place…</source>
        <translation>不开了…</translation>
    </message>
    <message>
        <source>The words of the minutes</source>
        <translation>记录文字</translation>
    </message>
    <message>
        <source>A line is a paragraph. Counts and names come from what was typed during the meeting.</source>
        <translation>一行一段。票数和姓名取自会上的输入。</translation>
    </message>
    <message>
        <source>A new version of the minutes is on record.</source>
        <translation>新的一稿已存。</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>It stands beside the signed minutes with your name and the time, and cannot be taken back.</source>
        <translation>更正附在已签字的记录旁，写明您的姓名和时间，不能撤回。</translation>
    </message>
    <message>
        <source>The correction stands beside the minutes.</source>
        <translation>更正已附上。</translation>
    </message>
    <message>
        <source>Minutes %1</source>
        <translation>会议记录 %1</translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation>不开了</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancelled. Ctrl+Z takes it back.</source>
        <translation>已取消。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Notice to everybody…</source>
        <translation>通知参会人…</translation>
    </message>
    <message>
        <source>There is no list of names for this kind of meeting. Make an announcement instead.</source>
        <translation>这种会议没有名单，请改发公告。</translation>
    </message>
    <message>
        <source>Throw away what was typed since</source>
        <translation>丢弃未存稿的输入</translation>
    </message>
    <message>
        <source>What was typed in this meeting since its minutes were last written cannot be brought back. Throw it away?</source>
        <translation>上次存稿后输入的内容丢弃后找不回来。确定丢弃？</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>已丢弃。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>等，另有 %1 项</translation>
    </message>
    <message>
        <source>Own kind of meeting…</source>
        <translation>自定会议类别…</translation>
    </message>
    <message>
        <source>Listen to it…</source>
        <translation>听录音…</translation>
    </message>
</context>
<context>
    <name>vl::MeetingsRoom</name>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>四议两公开</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>班子成员</translation>
    </message>
    <message>
        <source>Village hall</source>
        <translation>议事厅</translation>
    </message>
    <message>
        <source>Planned for another day</source>
        <translation>会议定在别的日子</translation>
    </message>
    <message>
        <source>%1 is planned for %2. Is it held today instead? Its day is changed to today then.</source>
        <translation>%1定在 %2。改到今天开吗？改了，会议日期就是今天。</translation>
    </message>
    <message>
        <source>It is held today. Ctrl+Z in the list takes it back.</source>
        <translation>会议改到今天。回到列表按 Ctrl+Z 撤回。</translation>
    </message>
</context>
<context>
    <name>vl::MembersPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>No member yet. Alt+N adds the first one: find the resident by name or initials.</source>
        <translation>还没有党员。按 Alt+N 添加：用姓名或首字母查找村民。</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添加党员</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计应到</translation>
    </message>
    <message>
        <source>away</source>
        <translation>流动</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>党员 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected with a vote</source>
        <translation>
            <numerusform>有表决权应到 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ has a vote</source>
        <translation>✓ 有表决权</translation>
    </message>
    <message>
        <source>No vote: %1</source>
        <translation>无表决权：%1</translation>
    </message>
    <message>
        <source>Not counted as expected: %1</source>
        <translation>不计入应到：%1</translation>
    </message>
    <message>
        <source>Full member since %1</source>
        <translation>转正日期 %1</translation>
    </message>
    <message>
        <source>Away at %1</source>
        <translation>流动去向：%1</translation>
    </message>
    <message>
        <source>contact: %1</source>
        <translation>联系人：%1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Not counted as expected…</source>
        <translation>不计入应到…</translation>
    </message>
    <message>
        <source>away, no contact person</source>
        <translation>外出，无联系人</translation>
    </message>
</context>
<context>
    <name>vl::MonthPage</name>
    <message>
        <source>The counter&apos;s month in figures</source>
        <translation>便民窗口月度指标</translation>
    </message>
    <message>
        <source>◀ Month before</source>
        <translation>◀ 上月</translation>
    </message>
    <message>
        <source>Next month ▶</source>
        <translation>下月 ▶</translation>
    </message>
    <message>
        <source>Print the month…</source>
        <translation>打印月报…</translation>
    </message>
    <message>
        <source>The counter&apos;s month</source>
        <translation>办理月报</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>本月受理：%1</translation>
    </message>
    <message>
        <source>Keep this month</source>
        <translation>存档本月</translation>
    </message>
    <message>
        <source>Kept. These figures stay, whatever comes late.</source>
        <translation>已存档。以后补登的不改变这些数字。</translation>
    </message>
    <message>
        <source>Kept on %1.</source>
        <translation>%1 已存档。</translation>
    </message>
    <message>
        <source>Reckoned anew they would be others: something came late.</source>
        <translation>现在重算会不同：有补登的。</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>还没有存档。</translation>
    </message>
    <message>
        <source>The month is not over yet.</source>
        <translation>本月还没有过完。</translation>
    </message>
</context>
<context>
    <name>vl::NoticeExit</name>
    <message>
        <source>%1 is on record and waits for a second person.</source>
        <translation>%1 已存档，等第二人审核。</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存 PDF</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>另存图片</translation>
    </message>
    <message>
        <source>Text for the loudspeaker</source>
        <translation>广播文字</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
</context>
<context>
    <name>vl::NoticeModel</name>
    <message>
        <source>until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>to be taken down</source>
        <translation>该撤下了</translation>
    </message>
</context>
<context>
    <name>vl::NoticesPage</name>
    <message>
        <source>Kinds of notices</source>
        <translation>公示的种类</translation>
    </message>
    <message>
        <source>Print Ctrl+P</source>
        <translation>打印 Ctrl+P</translation>
    </message>
    <message>
        <source>The whole village</source>
        <translation>全村</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>发给谁</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>No font has the character %1 (%2)</source>
        <translation>没有字体有“%1”字（%2）</translation>
    </message>
    <message>
        <source>This notice cannot be made</source>
        <translation>这份公示做不出来</translation>
    </message>
    <message>
        <source>✓ Ready to print</source>
        <translation>✓ 可以打印</translation>
    </message>
    <message numerus="yes">
        <source>▲ Not to be printed yet: %n place(s) found</source>
        <translation>
            <numerusform>▲ 还不能打印：发现 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hangs %n day(s), taken down on %1</source>
        <translation>
            <numerusform>公示 %n 天，%1 撤下</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ The holidays of that year are not known here: check the last day.</source>
        <translation>▲ 没有那一年的节假日表，请核对最后一天。</translation>
    </message>
    <message>
        <source>Supervision telephone</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>Telephone of the township</source>
        <translation>乡镇电话</translation>
    </message>
    <message>
        <source>Find a kind</source>
        <translation>找种类</translation>
    </message>
    <message>
        <source>Find a kind of notice</source>
        <translation>找公示种类</translation>
    </message>
    <message>
        <source>Read through.</source>
        <translation>已审核。</translation>
    </message>
    <message>
        <source>How far the pages are</source>
        <translation>排版进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Let it stand, with a second person…</source>
        <translation>请第二人放行…</translation>
    </message>
    <message>
        <source>Change the words… Ctrl+T</source>
        <translation>改文字… Ctrl+T</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>另起一份</translation>
    </message>
    <message>
        <source>With a code to verify it</source>
        <translation>印上核验码</translation>
    </message>
    <message>
        <source>Copy the rows in your spreadsheet and paste them here: %1</source>
        <translation>在电子表格里复制各行，粘贴到这里：%1</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表中各行</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>样张</translation>
    </message>
    <message>
        <source>▲ The rows are samples: paste yours.</source>
        <translation>▲ 表中是示例，请粘贴你的数据。</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>公布时间：%1</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1，第 %2 版：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keep Ctrl+S</source>
        <translation>存档 Ctrl+S</translation>
    </message>
    <message>
        <source>Puts it on record, with its number</source>
        <translation>存入公示记录并编号</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>存 PDF…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>存图片…</translation>
    </message>
    <message>
        <source>Loudspeaker…</source>
        <translation>广播文字…</translation>
    </message>
    <message>
        <source>Mask it Alt+M</source>
        <translation>遮盖 Alt+M</translation>
    </message>
    <message>
        <source>Name of the township</source>
        <translation>乡镇名称</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n person(s) without a full date of birth are not on it: look at them yourself.</source>
        <translation>
            <numerusform>▲ 有 %n 人出生日期不全，不在名单上，请自己核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ There is no telephone on it for objections.</source>
        <translation>▲ 没有填反映问题的电话。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已存档。</translation>
    </message>
    <message>
        <source>▲ What stands here now is not kept yet.</source>
        <translation>▲ 现在的内容还没有存档。</translation>
    </message>
    <message>
        <source>(choose a vote)</source>
        <translation>（请选择票决）</translation>
    </message>
    <message>
        <source>Which vote</source>
        <translation>哪一次票决</translation>
    </message>
</context>
<context>
    <name>vl::NoticesRoom</name>
    <message>
        <source>Notices</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>做公示</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>公示记录</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>On record ▲ %1</source>
        <translation>公示记录 ▲ %1</translation>
    </message>
</context>
<context>
    <name>vl::OfficersPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Hamlets</source>
        <translation>自然村</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Officers sent to the village</source>
        <translation>派驻人员</translation>
    </message>
    <message>
        <source>Nobody yet. Alt+N adds the guide of the branches and the technician who were sent to the village.</source>
        <translation>还没有人。Alt+N 添加派到村里的党建指导员和技术特派员。</translation>
    </message>
    <message>
        <source>Visit, task or training</source>
        <translation>走访、任务、培训</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 项未了</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody sent to the village</source>
        <translation>派驻人员</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Resident, or name</source>
        <translation>村民，或姓名</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>For which hamlets</source>
        <translation>负责的自然村</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place or household</source>
        <translation>地点或户</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation>要求办结日期</translation>
    </message>
    <message>
        <source>What came of it, if that is known already</source>
        <translation>结果（已知道的话）</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一条</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>今</translation>
    </message>
    <message>
        <source>open, until %1</source>
        <translation>未了，期限 %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Visit, task or training…</source>
        <translation>走访、任务、培训…</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>写结果…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
</context>
<context>
    <name>vl::PaperDialog</name>
    <message>
        <source>The guard found something</source>
        <translation>检查发现问题</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>已送打印机。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Shown are the first %1 pages of %2; all of them are printed.</source>
        <translation>这里显示前 %1 页，共 %2 页；打印时全部打印。</translation>
    </message>
</context>
<context>
    <name>vl::PaperView</name>
    <message>
        <source>The notice as it is printed</source>
        <translation>打印出来的样子</translation>
    </message>
</context>
<context>
    <name>vl::PapersSection</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message numerus="yes">
        <source>Attachments: %n</source>
        <translation>
            <numerusform>附件：%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a scan or photo…</source>
        <translation>添加扫描件或照片…</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>还没到本机</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>另存…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>另存%1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>取下%1</translation>
    </message>
    <message>
        <source>Scan or photo</source>
        <translation>扫描件或照片</translation>
    </message>
    <message>
        <source>Pictures and documents (*.jpg *.jpeg *.png *.pdf *.tif *.tiff *.doc *.docx *.xls *.xlsx);;All files (*)</source>
        <translation>图片和文档 (*.jpg *.jpeg *.png *.pdf *.tif *.tiff *.doc *.docx *.xls *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Added, encrypted. The file you chose is still where it was. Ctrl+Z takes it back.</source>
        <translation>已加密添加。您选的原文件还在原处。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Save, readable for everybody</source>
        <translation>另存（明文，谁都能看）</translation>
    </message>
    <message>
        <source>Written: %1. Delete it when it is no longer needed.</source>
        <translation>已写出：%1。用完请删除。</translation>
    </message>
    <message>
        <source>Taken off. Ctrl+Z brings it back.</source>
        <translation>已取下。Ctrl+Z 恢复。</translation>
    </message>
    <message numerus="yes">
        <source>▲ It holds what must not hang on a board: %n place(s).</source>
        <translation>
            <numerusform>▲ 里面有 %n 处不该上墙的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard could not look into it.</source>
        <translation>防泄露检查看不了它。</translation>
    </message>
    <message>
        <source>Take a photo…</source>
        <translation>拍照…</translation>
    </message>
    <message>
        <source>Kept, encrypted. Ctrl+Z takes the last one back.</source>
        <translation>已加密存好。Ctrl+Z 撤回最后一张。</translation>
    </message>
</context>
<context>
    <name>vl::PartyPage</name>
    <message>
        <source>◀ Year before</source>
        <translation>◀ 上一年</translation>
    </message>
    <message>
        <source>Year after ▶</source>
        <translation>下一年 ▶</translation>
    </message>
</context>
<context>
    <name>vl::PartyRoom</name>
    <message>
        <source>Party branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>党费</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>发展党员</translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Points of members</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>评议</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>双员</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>红色网格</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>vl::PassphraseDialog</name>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>两遍口令不一样，请重输第二遍。</translation>
    </message>
</context>
<context>
    <name>vl::PersonModel</name>
    <message>
        <source>ID number missing</source>
        <translation>证号待补</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>self</source>
        <translation>本人</translation>
    </message>
</context>
<context>
    <name>vl::PersonPanel</name>
    <message>
        <source>Choose somebody in the list, or type a name, its initials, or the end of an ID number above.</source>
        <translation>请在列表里选一个人，或在上面输入姓名、拼音首字母、证号后几位。</translation>
    </message>
    <message>
        <source>household %1</source>
        <translation>户编号 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>See…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>查看%1</translation>
    </message>
    <message numerus="yes">
        <source>This household: %n</source>
        <translation>
            <numerusform>这一户 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1, %2 %3</source>
        <translation>最近：%1 %2 %3</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>全部历史</translation>
    </message>
    <message>
        <source>Change F2</source>
        <translation>修改 F2</translation>
    </message>
    <message>
        <source>Newborn…</source>
        <translation>新生儿…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>变动…</translation>
    </message>
    <message>
        <source>Household…</source>
        <translation>分户、转户…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>人群…</translation>
    </message>
    <message>
        <source>%1: change or end</source>
        <translation>%1：修改或结束</translation>
    </message>
    <message>
        <source>Change or end</source>
        <translation>修改或结束</translation>
    </message>
    <message>
        <source>Written twice…</source>
        <translation>重复登记…</translation>
    </message>
</context>
<context>
    <name>vl::PhotoDialog</name>
    <message>
        <source>Take it, Enter</source>
        <translation>拍下 Enter</translation>
    </message>
    <message>
        <source>Turn Alt+T</source>
        <translation>转 90° Alt+T</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>用哪个摄像头</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>镜头画面</translation>
    </message>
    <message>
        <source>Done Esc</source>
        <translation>完成 Esc</translation>
    </message>
    <message>
        <source>Lay the paper flat and wait until it is sharp. Each picture is encrypted at once.</source>
        <translation>把纸放平，等画面清楚。拍下就加密，不在电脑上留明文。</translation>
    </message>
    <message>
        <source>Photo %1.jpg</source>
        <translation>照片 %1.jpg</translation>
    </message>
    <message numerus="yes">
        <source>Kept, encrypted: %n. The next page, or Esc.</source>
        <translation>
            <numerusform>已加密存好 %n 张。接着拍下一页，或按 Esc。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vl::PointsPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Points of members</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>No member yet. Members are added under Party members.</source>
        <translation>还没有党员。请先在“党员”里添加。</translation>
    </message>
    <message>
        <source>Accept or not…</source>
        <translation>审核…</translation>
    </message>
    <message>
        <source>Enter points</source>
        <translation>记分</translation>
    </message>
    <message numerus="yes">
        <source>%n to be accepted</source>
        <translation>
            <numerusform>%n 条待核准</numerusform>
        </translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>▲ To be accepted: %1; appeals to be decided: %2</source>
        <translation>▲ 待核准 %1 条；待裁定申诉 %2 条</translation>
    </message>
    <message>
        <source>Somebody else than whoever enters points accepts them.</source>
        <translation>记分的人和核准的人不能是同一人。</translation>
    </message>
    <message>
        <source>They count once somebody else has accepted them.</source>
        <translation>另一人核准后才计分。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>How often (4 hours of service are 2)</source>
        <translation>次数（志愿服务 4 小时算 2 次）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Entered; somebody else accepts it.</source>
        <translation>已登记，等另一人核准。</translation>
    </message>
    <message>
        <source>all %1 that wait</source>
        <translation>全部待核准的 %1 条</translation>
    </message>
    <message>
        <source>Nothing waits to be accepted.</source>
        <translation>没有待核准的积分。</translation>
    </message>
    <message>
        <source>Accepted; of an appeal: the decision stays</source>
        <translation>核准；对申诉：维持原决定</translation>
    </message>
    <message>
        <source>Not accepted; of an appeal: the decision is turned round</source>
        <translation>不予计分；对申诉：改变原决定</translation>
    </message>
    <message>
        <source>Points to be decided</source>
        <translation>积分审核</translation>
    </message>
    <message>
        <source>Whoever entered points cannot accept them; an appeal is decided by somebody who had no part in it.</source>
        <translation>登记的人不能核准自己登记的积分；申诉由没有参与的人裁定。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一条</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reason (for everything but acceptance)</source>
        <translation>理由（核准可不填）</translation>
    </message>
    <message>
        <source>Decided; it stays on record.</source>
        <translation>已决定，记录在案。</translation>
    </message>
    <message>
        <source>%1 appeals</source>
        <translation>%1 申诉</translation>
    </message>
    <message>
        <source>It is written down in the member&apos;s name; somebody who had no part in it decides.</source>
        <translation>代党员本人记下；由没有参与的人裁定。</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>What the member says</source>
        <translation>申诉理由</translation>
    </message>
    <message>
        <source>The appeal is on record.</source>
        <translation>申诉已记下。</translation>
    </message>
    <message>
        <source>%1 points: base %2, added %3, taken %4</source>
        <translation>%1 分：基础 %2，加 %3，扣 %4</translation>
    </message>
    <message>
        <source>%1 above a cap do not count</source>
        <translation>超出上限的 %1 分不计</translation>
    </message>
    <message>
        <source>Nothing entered this year.</source>
        <translation>本年还没有登记。</translation>
    </message>
    <message>
        <source>Enter points…</source>
        <translation>记分…</translation>
    </message>
    <message>
        <source>The member appeals…</source>
        <translation>本人申诉…</translation>
    </message>
    <message>
        <source>When, where, who saw it; a photo is attached beside the list.</source>
        <translation>何时、何地、谁见证；照片在列表旁边添加。</translation>
    </message>
</context>
<context>
    <name>vl::RecordPicker</name>
    <message>
        <source>Name or initials</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Head&apos;s name, initials or household number</source>
        <translation>户主姓名、拼音首字母或户编号</translation>
    </message>
    <message>
        <source>(without a head)</source>
        <translation>（没有户主）</translation>
    </message>
</context>
<context>
    <name>vl::RecordsPage</name>
    <message>
        <source>Notices on record</source>
        <translation>公示记录</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Nothing is on record yet. What you print or save under &quot;Make one&quot; is kept here, with its number.</source>
        <translation>还没有记录。在“做公示”里打印或保存的，都带着编号存在这里。</translation>
    </message>
    <message>
        <source>Read through.</source>
        <translation>已审核。</translation>
    </message>
    <message>
        <source>● To be taken down since %1</source>
        <translation>● %1 就该撤下了</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <translation>%1 写于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>共 %n 版</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and agreed to by %1, %2</source>
        <translation>%1 于 %2 审核同意</translation>
    </message>
    <message>
        <source>Sent back by %1, %2</source>
        <translation>%1 于 %2 退回</translation>
    </message>
    <message>
        <source>%1, put up by %2, %3</source>
        <translation>%1，%2 张贴于 %3</translation>
    </message>
    <message>
        <source>Taken down on %1</source>
        <translation>%1 撤下</translation>
    </message>
    <message>
        <source>Hangs until %1</source>
        <translation>张贴到 %1</translation>
    </message>
    <message>
        <source>It hangs…</source>
        <translation>已张贴…</translation>
    </message>
    <message>
        <source>Taken down…</source>
        <translation>已撤下…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存 PDF…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>另存图片…</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Withdrawn; it keeps its number. Ctrl+Z takes it back.</source>
        <translation>已作废，编号保留。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>What the guard found may stand. %1</source>
        <translation>检查发现的内容已放行。%1</translation>
    </message>
    <message>
        <source>▲ An earlier version hangs; this one does not yet.</source>
        <translation>▲ 张贴着的是前一版，这一版还没有张贴。</translation>
    </message>
    <message>
        <source>Its versions…</source>
        <translation>各版…</translation>
    </message>
    <message>
        <source>Second reader…</source>
        <translation>请第二人审核…</translation>
    </message>
    <message>
        <source>Loudspeaker…</source>
        <translation>广播文字…</translation>
    </message>
</context>
<context>
    <name>vl::RecoverDialog</name>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>两遍口令不一样，请重输第二遍。</translation>
    </message>
</context>
<context>
    <name>vl::RecoveryPage</name>
    <message>
        <source>Recovery code %1</source>
        <translation>恢复码 %1</translation>
    </message>
    <message>
        <source>These are not the last five characters. Look at your paper again.</source>
        <translation>这不是最后五个字符，请再看看您抄的。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>The printer does not answer. Write the code down by hand.</source>
        <translation>打印机没有回应，请用手抄下恢复码。</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>%1 恢复单</translation>
    </message>
    <message>
        <source>Who has this code can open the book when every passphrase is forgotten. Lock it away with the official seal, and do not photograph it.</source>
        <translation>所有口令都忘了的时候，凭恢复码可以打开村务簿。请和公章锁在一起，不要拍照。</translation>
    </message>
    <message>
        <source>Printed on %1. A newer sheet makes this one void.</source>
        <translation>%1 打印。有了更新的恢复单，这一张就作废。</translation>
    </message>
    <message>
        <source>Village key %1</source>
        <translation>村钥匙 %1</translation>
    </message>
    <message>
        <source>Village key. When no computer of the village is left: a new computer joins with a code of the county and this key, and everything that was reported comes back.</source>
        <translation>村钥匙。村里一台电脑都不剩时：新电脑用县里的接入码加这把钥匙加入，上报过的数据全部回来。</translation>
    </message>
</context>
<context>
    <name>vl::ResidentForm</name>
    <message>
        <source>What you had not saved is back.</source>
        <translation>上次没保存的内容回来了。</translation>
    </message>
    <message>
        <source>Cancel Esc</source>
        <translation>取消 Esc</translation>
    </message>
    <message>
        <source>Save Ctrl+Enter</source>
        <translation>保存 Ctrl+Enter</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>这个孩子</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>这个人</translation>
    </message>
    <message>
        <source>Household: an existing one, or leave empty for a new one</source>
        <translation>所在的户：选已有的户，空着就另立新户</translation>
    </message>
    <message>
        <source>The new household</source>
        <translation>新户</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Father and mother, when they are in the register</source>
        <translation>父亲和母亲（在册的话）</translation>
    </message>
    <message>
        <source>More fields: education, insurance, remark …  Alt+M</source>
        <translation>还可以填：文化程度、医保、备注……&#x3000;Alt+M 展开</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>要带的材料</translation>
    </message>
    <message>
        <source>Medical birth certificate; the parents&apos; ID cards and household book; marriage certificate</source>
        <translation>出生医学证明；父母身份证、户口簿；结婚证</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Kept by itself while you type, encrypted. A power cut loses nothing.</source>
        <translation>边写边存，已加密，断电也在。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Register a newborn</source>
        <translation>登记新生儿</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>登记居民</translation>
    </message>
    <message>
        <source>Register a newborn in %1&apos;s household</source>
        <translation>登记新生儿 · %1 户</translation>
    </message>
    <message>
        <source>%1 (%2) has this ID number already.</source>
        <translation>%1（%2）已经用了这个证号。</translation>
    </message>
    <message>
        <source>household of %1</source>
        <translation>%1 户</translation>
    </message>
    <message>
        <source>Is it this person? %1, %2, %3</source>
        <translation>是不是这个人？%1，%2 岁，%3</translation>
    </message>
    <message>
        <source>To be reported to the police station by %1 (%2).</source>
        <translation>请在 %1 前到派出所申报（%2）。</translation>
    </message>
    <message>
        <source>Please look at the marked fields. Nothing is lost.</source>
        <translation>请看标出的几处。内容都还在。</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>已保存：%1。按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Kept at %1; a power cut loses nothing.</source>
        <translation>%1 已存，断电也在。</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Moving in from elsewhere: from where, and since when (else leave empty)</source>
        <translation>从外地迁来的：从何处、何时（不是就空着）</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>迁来日期</translation>
    </message>
    <message>
        <source>This household, for everybody in it</source>
        <translation>这一户（全户一样）</translation>
    </message>
    <message>
        <source>%1 has this ID number already. Save once more if both are to keep it; nothing is written yet.</source>
        <translation>%1 已经用了这个证号。还没有保存；确定两人都留着，就再按一次保存。</translation>
    </message>
</context>
<context>
    <name>vl::ResidentsPage</name>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>%1 in the village</source>
        <translation>全村 %1 人</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 人</translation>
    </message>
    <message>
        <source>Getting the find box ready…</source>
        <translation>正在准备查找…</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Take in your roster with Ctrl+I, or register the first person with Ctrl+N.</source>
        <translation>还没有登记居民。按 Ctrl+I 导入名册，或按 Ctrl+N 登记第一个人。</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters, the initials of the name, or the last four of the ID number; or take a condition away.</source>
        <translation>没有找到。可以少输几个字母，试试姓名的拼音首字母或证号后四位；或去掉一个条件。</translation>
    </message>
    <message>
        <source>Take away the condition %1</source>
        <translation>去掉条件 %1</translation>
    </message>
    <message>
        <source>%1 and older</source>
        <translation>%1 岁以上</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 岁以下</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 到 %2 岁</translation>
    </message>
    <message>
        <source>ID number still to enter</source>
        <translation>证号待补</translation>
    </message>
    <message>
        <source>Those who left</source>
        <translation>已离开的人</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>＋ 条件</translation>
    </message>
    <message>
        <source>Write this list to</source>
        <translation>名单写到</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 表格 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Write this list</source>
        <translation>写出名单</translation>
    </message>
    <message>
        <source>ID numbers, phones and card numbers are masked. Is the list to hold them in the clear?</source>
        <translation>证号、电话、卡号默认遮盖。名单里要写出完整号码吗？</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>In the clear…</source>
        <translation>不遮盖…</translation>
    </message>
    <message numerus="yes">
        <source>%n people written. The export is on record.</source>
        <translation>
            <numerusform>已写出 %n 人，并留下记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the register fits. Among those who left there are %1: add the condition “Those who left”.</source>
        <translation>在册的没有找到。已离开的人里有 %1 人：加上条件“已离开的人”就能看到。</translation>
    </message>
    <message>
        <source>Write out…</source>
        <translation>写出名单…</translation>
    </message>
    <message>
        <source>Back to the list  Esc</source>
        <translation>回到名单  Esc</translation>
    </message>
</context>
<context>
    <name>vl::RestoreDialog</name>
    <message>
        <source>Backup file</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Backups (*.vlbackup);;All files (*)</source>
        <translation>备份 (*.vlbackup);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 households. Last change %4. The book that is here now will be kept aside.</source>
        <translation>%1：%2 人，%3 户。最后改动 %4。现在的村务簿会保留在旁边。</translation>
    </message>
</context>
<context>
    <name>vl::RootWindow</name>
    <message>
        <source>Village Ledger</source>
        <translation>村务簿</translation>
    </message>
    <message>
        <source>Choose the folder whose name ends in .book</source>
        <translation>请选名字以 .book 结尾的文件夹</translation>
    </message>
    <message>
        <source>The book is back. Open it with your passphrase.</source>
        <translation>村务簿回来了，请用口令打开。</translation>
    </message>
</context>
<context>
    <name>vl::SeatsPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Who sits on it</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Nobody sits on it yet. Alt+N adds somebody; meetings take their list from here.</source>
        <translation>还没有人。按 Alt+N 添加；会议的应到名单取自这里。</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Has left it</source>
        <translation>已离任</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
</context>
<context>
    <name>vl::SecondReader</name>
    <message>
        <source>Let it stand</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意公布</translation>
    </message>
    <message>
        <source>The guard found what must not hang on a board. Only a second person may let it stand, with a reason; both are kept on record.</source>
        <translation>检查发现了不该上墙的内容。只有第二人可以写明原因后放行，都会留下记录。</translation>
    </message>
    <message>
        <source>%1 needs somebody else to read it before it is posted. They say so with their own passphrase.</source>
        <translation>%1 张贴前须另一个人看过，并用自己的口令确认。</translation>
    </message>
    <message>
        <source>Nobody else has an account here who may read it through. Add one for the secretary or the clerk in Settings. What was written is kept.</source>
        <translation>这里没有别人的账号可以审核。请在设置里给支书或文书加一个账号。写好的内容已存档。</translation>
    </message>
</context>
<context>
    <name>vl::SettingsPage</name>
    <message>
        <source>Village Ledger %1 · SQLCipher on SQLite %2 · GPL-3.0-or-later</source>
        <translation>村务簿 %1 · SQLCipher，SQLite %2 · GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>备份的第二个地方</translation>
    </message>
    <message>
        <source>There is no such folder. The second place was not changed.</source>
        <translation>没有这个文件夹，第二个地方没有改。</translation>
    </message>
    <message>
        <source>The backup is written, opened and checked.</source>
        <translation>备份已写好，并打开核对过。</translation>
    </message>
    <message>
        <source>Close this account</source>
        <translation>关闭账户</translation>
    </message>
    <message>
        <source>%1 will not be able to open the book any more. What was written stays.</source>
        <translation>%1 以后不能再打开村务簿。写过的内容都保留。</translation>
    </message>
    <message>
        <source>The new passphrase is set.</source>
        <translation>新口令已设定。</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>换新恢复单</translation>
    </message>
    <message>
        <source>The sheet you have now will be void. Make a new one?</source>
        <translation>现在的恢复单会作废。要换新的吗？</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>All is well: %1 entries in the log, %2 records, every page sound.</source>
        <translation>一切正常：记录链 %1 条，档案 %2 份，每一页都完好。</translation>
    </message>
    <message numerus="yes">
        <source>Something is not as it should be in %n place(s). Nothing was changed. Tell the technician, and keep the newest backup.</source>
        <translation>
            <numerusform>有 %n 处不对。什么都没有改动。请告诉技术员，并留好最近的备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup on this computer is good; the copy in the second folder failed. Is the stick there?</source>
        <translation>本机备份是好的，第二处没有写成。U 盘插好了吗？</translation>
    </message>
    <message>
        <source>The backup failed. The book itself is safe; is the disk full?</source>
        <translation>备份没有写成。簿子本身没有事；磁盘是不是满了？</translation>
    </message>
    <message>
        <source>Report for the technician: no personal data</source>
        <translation>给技术员的报告：不含个人信息</translation>
    </message>
    <message>
        <source>Written: %1. It holds versions, sizes and counts, and nothing of any person.</source>
        <translation>已写出：%1。只有版本、大小和数目，不含任何人的信息。</translation>
    </message>
    <message>
        <source>Folder with the county&apos;s templates and rules</source>
        <translation>县里的模板和规则所在的文件夹</translation>
    </message>
    <message>
        <source>Only the program&apos;s own templates and rules are used.</source>
        <translation>只使用本程序自带的模板和规则。</translation>
    </message>
    <message>
        <source>The county&apos;s templates and rules are used from now on.</source>
        <translation>从现在起使用县里的模板和规则。</translation>
    </message>
    <message>
        <source>%1, taken over by %2 on %3</source>
        <translation>%1，%2 于 %3 启用</translation>
    </message>
    <message>
        <source>▲ %1 is not in use: %2</source>
        <translation>▲ %1 没有启用：%2</translation>
    </message>
    <message>
        <source>Templates from %1</source>
        <translation>模板来自 %1</translation>
    </message>
    <message>
        <source>The program&apos;s own templates and rules are used. The county may give a folder with others; what it replaces is named here, with who took it over.</source>
        <translation>现在使用本程序自带的模板和规则。县里可以发一个文件夹来替换；替换了什么、谁启用的，会列在这里。</translation>
    </message>
    <message>
        <source>Change the language now: the book is locked and opened again</source>
        <translation>现在换语言（账本会锁上，需要重新输入口令）</translation>
    </message>
</context>
<context>
    <name>vl::Shell</name>
    <message>
        <source>This book has been brought back from an earlier time. What was written since then is in the book that was kept aside.</source>
        <translation>这本村务簿是从以前的备份恢复的。那之后写的内容在保留下来的那一本里。</translation>
    </message>
    <message>
        <source>Village Ledger</source>
        <translation>村务簿</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Lock Ctrl+L</source>
        <translation>Ctrl+L 锁定</translation>
    </message>
    <message>
        <source>Find somebody: name, initials, end of the ID number   Ctrl+F</source>
        <translation>查人：姓名、拼音首字母、证号后四位&#x3000;&#x3000;Ctrl+F</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>查人</translation>
    </message>
    <message>
        <source>Take in a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>登记居民</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>换新恢复单</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Clear what was typed</source>
        <translation>清除输入</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Ctrl+F  find somebody: 王玉卓, wyz, wangyuzhuo, 0019, 3组
Down, Enter  into the list; Enter or F2  change
Ctrl+N  register a person
Ctrl+B  newborn in the chosen household
Ctrl+I  take in a roster
Ctrl+E  write the list
For the chosen person: Alt+1 change, Alt+2 newborn, Alt+3 event, Alt+4 household, Alt+5 group, Alt+6 written twice, Alt+7 history, Alt+F scan or photo as a file, Alt+C camera
Ctrl+1 to Ctrl+9  the places at the left
Party branch: Alt+1 members, Alt+2 dues, Alt+3 development, Alt+4 committees; Alt+N add; Enter change or received; Alt+Left, Alt+Right  another month; Alt+A all have paid
Meetings: Alt+1 to Alt+4 the places, Alt+N new, Enter hold it, Alt+S sign, Alt+W words; in a meeting: initials and the reason, Enter; Ctrl+Enter next item; Ctrl+S write it up
Notices: Alt+1 make one, Alt+2 on record, Alt+3 check a file; Ctrl+P print, Ctrl+S put on record, Ctrl+T change the words
Village hall: Alt+N topic, Alt+D somebody says, Alt+G onto an agenda, Alt+W summary, Ctrl+P in large print
Counter: Alt+1 to Alt+8 the places, Alt+N application, Alt+R request or complaint, Alt+S code of a slip, Alt+D next step, Ctrl+P slip; forms: Alt+N a new one, Alt+D for somebody, Alt+M for many
Archive: Alt+1 chronicle, Alt+2 how long what is kept
Ctrl+Shift+C  copy as it is what was masked in the clipboard
Ctrl+Z  take the last change back; Ctrl+Y  bring it again
Ctrl+L  lock
Ctrl + and -  text size; Ctrl+0  normal
In lists of codes: type the initials (nv for 女, hz for 户主); the same letter again goes on to the next
In dates: 0 is today, -1 yesterday, +7 in a week, 3.7 the seventh of March</source>
        <translation>Ctrl+F  查找：王玉卓、wyz、wangyuzhuo、0019、3组
↓ 或回车  到名单里；回车或 F2  修改
Ctrl+N  登记居民
Ctrl+B  给选中的户登记新生儿
Ctrl+I  导入名册
Ctrl+E  写出名单
选中的人：Alt+1 修改，Alt+2 新生儿，Alt+3 变动，Alt+4 户，Alt+5 人群，Alt+6 重复登记，Alt+7 全部经过，Alt+F 添加扫描件或照片文件，Alt+C 拍照
Ctrl+1 至 Ctrl+9  左侧各处
党支部：Alt+1 党员，Alt+2 党费，Alt+3 发展党员，Alt+4 机构名册；Alt+N 添加；回车 修改或收款；Alt+左、Alt+右 换月；Alt+A 全部收齐
会议：Alt+1 至 Alt+4 各处，Alt+N 新会议，回车 开会，Alt+S 签字，Alt+W 改文字；会上：首字母加原因、回车；Ctrl+Enter 下一议题；Ctrl+S 成文
公示：Alt+1 做公示，Alt+2 公示记录，Alt+3 检查文件；Ctrl+P 打印，Ctrl+S 存档，Ctrl+T 改文字
议事厅：Alt+N 新议题，Alt+D 记意见，Alt+G 列入议程，Alt+W 写小结，Ctrl+P 大字材料
窗口：Alt+1 至 Alt+8 各处，Alt+N 受理申请，Alt+R 诉求投诉，Alt+S 扫码或输入编号，Alt+D 下一步，Ctrl+P 打印回执；一表通：Alt+N 收入新表，Alt+D 给人填，Alt+M 成批填
档案：Alt+1 村史，Alt+2 保管期限
Ctrl+Shift+C  原样复制剪贴板里被遮盖的内容
Ctrl+Z  退回上一步；Ctrl+Y  再做一次
Ctrl+L  锁定
Ctrl 加 + 或 -  字号；Ctrl+0  恢复
选择项里：打拼音首字母（nv 是女，hz 是户主）；再打同一个字母换下一个
日期里：0 是今天，-1 是昨天，+7 是一周后，3.7 是三月七日</translation>
    </message>
    <message>
        <source>Close Esc</source>
        <translation>关闭 Esc</translation>
    </message>
</context>
<context>
    <name>vl::ShelvesPage</name>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>档案类别</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>What the village keeps, and how long</source>
        <translation>村里保管什么、保管多久</translation>
    </message>
    <message>
        <source>▲ over: %1</source>
        <translation>▲ 到期 %1</translation>
    </message>
    <message>
        <source>sealed: %1</source>
        <translation>已封存 %1</translation>
    </message>
    <message>
        <source>The program destroys nothing. What need not be kept any longer is sealed by the supervisor: it leaves the lists and can be brought back.</source>
        <translation>本程序不销毁任何资料。保管期满的由监委会封存：从列表里移开，随时可以启封。</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>永久保管</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n year(s) from the first of January after it ended</source>
        <translation>
            <numerusform>办结次年 1 月 1 日起保管 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on: %1</source>
        <translation>还在办：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Sealed: %1</source>
        <translation>已封存：%1</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>封存…</translation>
    </message>
    <message>
        <source>Bring one back…</source>
        <translation>启封一件…</translation>
    </message>
    <message>
        <source>The supervisor seals it, with an account of their own.</source>
        <translation>由监委会用自己的账号封存。</translation>
    </message>
    <message>
        <source>Seal what is over</source>
        <translation>封存到期档案</translation>
    </message>
    <message>
        <source>It leaves the lists, and nobody sees what is attached to it. Nothing is destroyed.</source>
        <translation>从列表里移开，附件也不再显示。不销毁任何资料。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一件</translation>
    </message>
    <message>
        <source>All that are over: %1</source>
        <translation>全部到期的：%1 件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Its period is over by %1</source>
        <translation>到期依据：%1</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Sealed. It can be brought back here.</source>
        <translation>已封存。可以在这里启封。</translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>启封一件</translation>
    </message>
    <message>
        <source>It stands in the lists again. That it was opened, and why, stays in the audit trail.</source>
        <translation>重新回到列表。启封和原因会留在操作日志里。</translation>
    </message>
    <message>
        <source>It stands in the lists again.</source>
        <translation>已回到列表。</translation>
    </message>
    <message>
        <source>Its period is over</source>
        <translation>保管期满</translation>
    </message>
    <message>
        <source>Nothing is over yet; the first will be on %1.</source>
        <translation>目前没有到期的；最早的 %1 到期。</translation>
    </message>
    <message>
        <source>Nothing is over yet.</source>
        <translation>目前没有到期的。</translation>
    </message>
</context>
<context>
    <name>vl::StatusLine</name>
    <message>
        <source>Large text Ctrl++</source>
        <translation>大字 Ctrl++</translation>
    </message>
    <message>
        <source>Help F1</source>
        <translation>帮助 F1</translation>
    </message>
    <message>
        <source>Read only: this book was written by a newer version</source>
        <translation>只能看：这本村务簿是新版本写的</translation>
    </message>
    <message>
        <source>The backup failed, or its second copy; last good one %1</source>
        <translation>备份失败，或第二份没写成；上一次成功 %1</translation>
    </message>
    <message>
        <source>The backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Backup overdue, last one %1</source>
        <translation>备份逾期，上一次 %1</translation>
    </message>
    <message>
        <source>Saved on this computer · backup %1, checked</source>
        <translation>已存在本机 · 备份 %1 已验证</translation>
    </message>
    <message>
        <source>Reporting: %1</source>
        <translation>上报：%1</translation>
    </message>
    <message>
        <source>Backup checked</source>
        <translation>备份已验证</translation>
    </message>
</context>
<context>
    <name>vl::StudyPage</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>There</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Nothing this year. Party lessons, theme days and study are planned and held under Meetings (Ctrl+4); they then stand here.</source>
        <translation>本年还没有。党课、主题党日、集中学习在“会议”（Ctrl+4）里安排和召开，之后会出现在这里。</translation>
    </message>
    <message>
        <source>By member</source>
        <translation>按党员看</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Who takes part from elsewhere is counted apart, and not as there.</source>
        <translation>远程参加的单独计数，不算实到。</translation>
    </message>
    <message>
        <source>A line for the question, then a line for each answer: A …, B …; a * at the end of the right one.</source>
        <translation>一行写题目，接着每个答案一行：A …、B …；正确答案行末加 *。</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Answers to the quiz</source>
        <translation>测验作答</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Answers, one letter for each of the %1 questions</source>
        <translation>答案：共 %1 题，每题一个字母</translation>
    </message>
    <message>
        <source>For example ACB; - where nothing was answered.</source>
        <translation>例如 ACB；没有作答的写 -。</translation>
    </message>
    <message>
        <source>Points to whoever was there</source>
        <translation>给到会的人记分</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s); somebody else accepts them.</source>
        <translation>
            <numerusform>%n 人；由另一人核准。</numerusform>
        </translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Entered; somebody else accepts it.</source>
        <translation>已登记，等另一人核准。</translation>
    </message>
    <message>
        <source>There %1 of %2 times; from elsewhere %3</source>
        <translation>应到 %2 次，实到 %1 次；远程 %3 次</translation>
    </message>
    <message>
        <source>Quiz: %1 of %2 right</source>
        <translation>测验：%2 题对 %1 题</translation>
    </message>
    <message>
        <source>Expected %1, there %2, from elsewhere %3, on leave %4, absent %5</source>
        <translation>应到 %1，实到 %2，远程 %3，请假 %4，缺席 %5</translation>
    </message>
    <message>
        <source>Planned; it is held under Meetings.</source>
        <translation>已安排；在“会议”里召开。</translation>
    </message>
    <message numerus="yes">
        <source>Quiz: %n question(s)</source>
        <translation>
            <numerusform>测验 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) answered</source>
        <translation>
            <numerusform>%n 人已作答</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a quiz…</source>
        <translation>出测验题…</translation>
    </message>
    <message>
        <source>Change the quiz…</source>
        <translation>改测验题…</translation>
    </message>
    <message>
        <source>Enter answers…</source>
        <translation>登记作答…</translation>
    </message>
    <message>
        <source>Points to whoever was there…</source>
        <translation>给到会的人记分…</translation>
    </message>
</context>
<context>
    <name>vl::SyncAgent</name>
    <message numerus="yes">
        <source>%n entries arrived from other computers.</source>
        <translation>
            <numerusform>从别的电脑收到 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>The village is here. Its history follows.</source>
        <translation>村里的数据已到，历史记录随后就来。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not fit their history and were made anew from it.</source>
        <translation>
            <numerusform>有 %n 条与历史记录不符，已按历史记录重新生成。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vl::SyncPage</name>
    <message>
        <source>Many removals</source>
        <translation>删除很多</translation>
    </message>
    <message>
        <source>Reporting to the county</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>This book is kept on this computer only</source>
        <translation>这本村务簿只存在本机</translation>
    </message>
    <message>
        <source>With the county&apos;s code it also goes to the county&apos;s server, sealed: ID numbers, phones, bank cards and health cannot be read there. Everything goes on working without a network.</source>
        <translation>有了县里的代码，内容会加密报到县里的服务器：证号、电话、银行卡、健康状况在那边读不出来。没有网络，一切照常使用。</translation>
    </message>
    <message>
        <source>The county&apos;s code</source>
        <translation>县里的代码</translation>
    </message>
    <message>
        <source>What this computer is called</source>
        <translation>这台电脑叫什么</translation>
    </message>
    <message>
        <source>Connect to the county</source>
        <translation>连到县里</translation>
    </message>
    <message>
        <source>The clerk or the secretary does this.</source>
        <translation>由文书或支书来做。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have no receipt of the county yet. They are stored here and go out by themselves.</source>
        <translation>
            <numerusform>%n 条改动还没有县里的回执。都存在本机，会自己报上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries came and wait for others that belong before them.</source>
        <translation>
            <numerusform>%n 条已收到，在等排在前面的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are kept and do not count here: from a newer version of the program, or from a computer that was shut out.</source>
        <translation>
            <numerusform>%n 条保留着，在这里暂不生效：来自新版本，或来自已停用的电脑。</numerusform>
        </translation>
    </message>
    <message>
        <source>Report now</source>
        <translation>现在上报</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n place(s)</source>
        <translation>
            <numerusform>定夺 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a network: a stick</source>
        <translation>没有网络：用 U 盘</translation>
    </message>
    <message>
        <source>1  Put the changes on a stick.   2  Somebody carries it to the county, which reads it and writes an answer.   3  Take the answer in here. Whoever carries it can neither read nor change anything.</source>
        <translation>1&#x3000;把改动写到 U 盘。&#x3000;2&#x3000;有人带到县里，县里收入并写出回执。&#x3000;3&#x3000;把回执收进来。带的人既看不到，也改不了。</translation>
    </message>
    <message>
        <source>Put changes on the stick</source>
        <translation>把改动写到 U 盘</translation>
    </message>
    <message>
        <source>Take changes from the stick</source>
        <translation>从 U 盘收入</translation>
    </message>
    <message>
        <source>The village&apos;s computers</source>
        <translation>本村的电脑</translation>
    </message>
    <message>
        <source>● shut out by the county</source>
        <translation>● 县里已停用</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>▲ asks to be let in</source>
        <translation>▲ 请求加入</translation>
    </message>
    <message>
        <source>works along</source>
        <translation>一起使用</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation>批准 %1</translation>
    </message>
    <message>
        <source>A further computer joins from its first page with a code of the county. Compare the six digits by telephone before you let it in: from then on it reads everything.</source>
        <translation>再加一台电脑：在那台电脑的首页用县里的代码加入。批准前请打电话核对六位数字：批准以后，它就能看到全部内容。</translation>
    </message>
    <message>
        <source>What went and came</source>
        <translation>送出与收到</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>送出 %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>收到 %1</translation>
    </message>
    <message>
        <source>Stop (%1 %)</source>
        <translation>停下（%1%）</translation>
    </message>
    <message>
        <source>This computer is connected. What is in the book goes out now.</source>
        <translation>已连到县里，簿里的内容正在报上。</translation>
    </message>
    <message>
        <source>Let a computer in</source>
        <translation>批准一台电脑</translation>
    </message>
    <message>
        <source>Does the other screen show the digits %1?</source>
        <translation>那台电脑上显示的是 %1 吗？</translation>
    </message>
    <message>
        <source>%1 then reads and writes everything in this village&apos;s book.</source>
        <translation>批准后，%1 能看、能写本村村务簿的全部内容。</translation>
    </message>
    <message>
        <source>Yes, let it in</source>
        <translation>是，批准</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不</translation>
    </message>
    <message>
        <source>%1 is let in with the next report.</source>
        <translation>%1 随下一次上报获准加入。</translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>U 盘</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are on the stick: %1. They count as sent when the county&apos;s answer has been taken in.</source>
        <translation>
            <numerusform>%n 条改动已写到 U 盘：%1。收入县里的回执以后才算报上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file on the stick</source>
        <translation>U 盘上的文件</translation>
    </message>
    <message>
        <source>Changes (*.vlbundle)</source>
        <translation>改动 (*.vlbundle)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries arrived from a stick.</source>
        <translation>
            <numerusform>从 U 盘收到 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1 new entries, %2 of ours now have the county&apos;s receipt.</source>
        <translation>已收入：新记录 %1 条，本村有 %2 条得到了县里的回执。</translation>
    </message>
    <message>
        <source>Reporting is under way. Try again in a moment.</source>
        <translation>正在上报，请稍后再试。</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) are still to be sent. They go after the changes.</source>
        <translation>
            <numerusform>还有 %n 个附件待上报，排在改动之后。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) of other computers are not here yet.</source>
        <translation>
            <numerusform>其他电脑的 %n 个附件还没到本机。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the county asks to read</source>
        <translation>县里请求查看</translation>
    </message>
    <message>
        <source>%1 asks for: %2</source>
        <translation>%1请求：%2</translation>
    </message>
    <message>
        <source>✓ agreed</source>
        <translation>✓ 已同意</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>答复%1</translation>
    </message>
    <message>
        <source>▲ the secretary answers this</source>
        <translation>▲ 由书记答复</translation>
    </message>
    <message>
        <source>▲ needs a newer version of the program</source>
        <translation>▲ 需要新版程序</translation>
    </message>
    <message>
        <source>The county asks</source>
        <translation>县里的请求</translation>
    </message>
    <message>
        <source>May %1 read: %2?</source>
        <translation>是否同意%1查看：%2？</translation>
    </message>
    <message>
        <source>Reason: %1
Basis: %2

%3</source>
        <translation>理由：%1
依据：%2

%3</translation>
    </message>
    <message>
        <source>The key is sealed to this office&apos;s officer and kept for the day when no computer of the village is left. It opens everything. The answer stays in the book and cannot be taken back.</source>
        <translation>钥匙密封给该部门的经办人保管，供村里一台电脑都不剩时使用。它能打开全部数据。答复会留在账里，不能撤回。</translation>
    </message>
    <message>
        <source>A yes opens this field of all residents to this office&apos;s officer, today&apos;s values and later ones; the server itself still cannot read it. The answer stays in the book and cannot be taken back.</source>
        <translation>同意后，该部门的经办人可以看到全村居民的这一项，包括现在和以后的内容；服务器本身仍然看不到。答复会留在账里，不能撤回。</translation>
    </message>
    <message>
        <source>Yes, agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>No, decline</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>Answered. The county learns it with the next report.</source>
        <translation>已答复。下次上报时县里会知道。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the last %1</source>
        <translation>
            <numerusform>%n 次改动，最近 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) could not be read here and are not on it: check the book.</source>
        <translation>
            <numerusform>有 %n 个附件在本机读不出，没有写入：请检查账本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) on the stick are damaged and were not taken in: they are asked for again.</source>
        <translation>
            <numerusform>U 盘上有 %n 个附件已损坏，没有收下，会再向县里要。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vl::TodayPage</name>
    <message>
        <source>Report the birth of %1</source>
        <translation>申报 %1 的出生</translation>
    </message>
    <message>
        <source>Report the death of %1</source>
        <translation>申报 %1 的死亡</translation>
    </message>
    <message>
        <source>Report the arrival of %1</source>
        <translation>申报 %1 的迁入</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>%1 前（%2）</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>早上好，%1</translation>
    </message>
    <message>
        <source>Good day, %1</source>
        <translation>您好，%1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚上好，%1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>已过期：%1</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>没有过期的事。</translation>
    </message>
    <message numerus="yes">
        <source>%n people without an ID number</source>
        <translation>
            <numerusform>%n 人证号待补</numerusform>
        </translation>
    </message>
    <message>
        <source>All is safe</source>
        <translation>都好</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The backup was opened and checked.</source>
        <translation>备份已打开核对过。</translation>
    </message>
    <message>
        <source>There is no good backup of today.</source>
        <translation>今天还没有可靠的备份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>登记居民</translation>
    </message>
    <message>
        <source>Take in a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>The village at a glance</source>
        <translation>村里一眼</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Take in your roster with Ctrl+I, or register the first person with Ctrl+N.</source>
        <translation>还没有登记居民。按 Ctrl+I 导入名册，或按 Ctrl+N 登记第一个人。</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>户籍人口</translation>
    </message>
    <message>
        <source>living here</source>
        <translation>在村</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>party members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Late: 0</source>
        <translation>已过期：0</translation>
    </message>
    <message>
        <source>These days: 0</source>
        <translation>这几天：0</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs could be one person</source>
        <translation>
            <numerusform>有 %n 对可能是同一个人</numerusform>
        </translation>
    </message>
    <message>
        <source>here or away not stated</source>
        <translation>没写在村还是外出</translation>
    </message>
    <message>
        <source>Take down: %1</source>
        <translation>该撤下：%1</translation>
    </message>
    <message>
        <source>since %1; %2</source>
        <translation>%1 到期；%2</translation>
    </message>
    <message>
        <source>To the notices on record</source>
        <translation>去看公示记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>去看会议</translation>
    </message>
    <message>
        <source>To the development of members</source>
        <translation>去看发展党员</translation>
    </message>
    <message>
        <source>in session; what was typed is kept</source>
        <translation>正在开会，已输入的都保存着</translation>
    </message>
    <message>
        <source>an objection is to be answered</source>
        <translation>有异议待答复</translation>
    </message>
    <message>
        <source>hung until %1: go on</source>
        <translation>%1 公开期满，可以进入下一步</translation>
    </message>
    <message>
        <source>letter of transfer no longer valid, no receipt</source>
        <translation>介绍信已过有效期，没有回执</translation>
    </message>
    <message>
        <source>visits, tasks or trainings without an outcome: %1</source>
        <translation>走访、任务、培训没有结果：%1 项</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>到便民窗口</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>Visits to people who live alone: %1 due</source>
        <translation>独居老人走访：%1 人该去了</translation>
    </message>
    <message>
        <source>on %1; %2</source>
        <translation>%1 取下；%2</translation>
    </message>
    <message>
        <source>heard until %1: sum it up, or put it on an agenda</source>
        <translation>意见已于 %1 截止：请写小结或列入议程</translation>
    </message>
    <message>
        <source>Opinions: %1</source>
        <translation>征求意见：%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1 截止</translation>
    </message>
    <message>
        <source>is public until %1</source>
        <translation>公开到 %1</translation>
    </message>
    <message>
        <source>Visits to people who live alone: %1 late</source>
        <translation>独居老人走访：逾期 %1 人</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>今天：%1</translation>
    </message>
    <message>
        <source>Within a week: %1</source>
        <translation>一周内：%1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>等着办：%1</translation>
    </message>
    <message>
        <source>In time, later: %1</source>
        <translation>以后，未到期：%1</translation>
    </message>
    <message>
        <source>was planned for %1: hold it, or say that it does not take place</source>
        <translation>原定 %1 召开：请开会，或注明不开了</translation>
    </message>
</context>
<context>
    <name>vl::TopicsPage</name>
    <message>
        <source>being heard</source>
        <translation>征求意见中</translation>
    </message>
    <message>
        <source>▲ sum it up</source>
        <translation>▲ 该写小结</translation>
    </message>
    <message>
        <source>for the meeting</source>
        <translation>等会议讨论</translation>
    </message>
    <message>
        <source>✓ in the minutes</source>
        <translation>✓ 已进会议记录</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Topics on which the village is heard</source>
        <translation>征求意见的议题</translation>
    </message>
    <message>
        <source>No topic yet. Alt+N begins one: what is it about, and until when may people say something? Opinions come at the counter or on slips; their summary goes into the minutes.</source>
        <translation>还没有议题。按 Alt+N 新建：写清是什么事、意见收到哪一天。意见在窗口当面说或填意见单，小结写进会议记录。</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新议题</translation>
    </message>
    <message>
        <source>Opinions are no vote: they are heard, counted by what they come to, and nobody&apos;s name is kept.</source>
        <translation>意见不是投票：只听取、归类计数，不记姓名。</translation>
    </message>
    <message>
        <source>On the agenda: %1, %2</source>
        <translation>已列入议程：%1，%2</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>还没有人提意见。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>小结：%1</translation>
    </message>
    <message>
        <source>Somebody says…</source>
        <translation>记一条意见…</translation>
    </message>
    <message>
        <source>In large print…</source>
        <translation>大字材料…</translation>
    </message>
    <message>
        <source>Slips for opinions…</source>
        <translation>意见单…</translation>
    </message>
    <message>
        <source>Onto an agenda…</source>
        <translation>列入会议议程…</translation>
    </message>
    <message>
        <source>Word the summary…</source>
        <translation>写小结…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>An opinion was written down wrongly…</source>
        <translation>有一条记错了…</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>去看会议</translation>
    </message>
    <message>
        <source>A topic for the village</source>
        <translation>新议题</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>修改议题</translation>
    </message>
    <message>
        <source>In a few words; it is the item on the agenda.</source>
        <translation>几个字说清，就是会议议程上的名字。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Printed in large letters: what is planned, what it costs, what is asked.</source>
        <translation>会用大字打印：打算做什么、花多少钱、请大家说什么。</translation>
    </message>
    <message>
        <source>Opinions until</source>
        <translation>征求意见截止</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>（没说）</translation>
    </message>
    <message>
        <source>What somebody says at the counter, or what stands on a slip. No name is kept.</source>
        <translation>当面说的，或意见单上写的。不记姓名。</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Leave names and numbers out.</source>
        <translation>不要写姓名和号码。</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>意见归类</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>从哪里来</translation>
    </message>
    <message>
        <source>Written down. Ctrl+Z takes it back.</source>
        <translation>已记下。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Summary for the minutes</source>
        <translation>写进会议记录的小结</translation>
    </message>
    <message>
        <source>It stands under this item when the meeting begins. Empty: as it is counted when the meeting begins.</source>
        <translation>开会时写在这项议程下面。清空：开会时按意见自动汇总。</translation>
    </message>
    <message>
        <source>No meeting is planned. Plan one first: Alt+1, then Alt+N.</source>
        <translation>还没有要开的会。先按 Alt+1，再按 Alt+N 安排一个。</translation>
    </message>
    <message>
        <source>Onto an agenda</source>
        <translation>列入会议议程</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>The topic becomes an item, and the summary stands under it when the meeting begins.</source>
        <translation>议题成为一项议程，开会时小结已写在下面。</translation>
    </message>
    <message>
        <source>On the agenda. Ctrl+Z takes it back.</source>
        <translation>已列入议程。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Take an opinion out</source>
        <translation>划掉一条意见</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一条</translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation>已划掉。Ctrl+Z 恢复。</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n opinion(s) came after the summary was worded; they stand below it in the minutes.</source>
        <translation>
            <numerusform>▲ 小结写好后又收到 %n 条意见，会列在小结下面。</numerusform>
        </translation>
    </message>
    <message>
        <source>All opinions on paper…</source>
        <translation>意见登记表…</translation>
    </message>
    <message>
        <source>▲ The last day was %1.</source>
        <translation>▲ 截止日 %1 已过。</translation>
    </message>
    <message>
        <source>Somebody&apos;s number stands in it (%1). Leave it out: opinions go into the minutes. Nothing was changed.</source>
        <translation>里面有号码（%1）。请去掉：意见会写进会议记录。没有作任何改动。</translation>
    </message>
    <message>
        <source>Opinions until %1</source>
        <translation>意见收到 %1</translation>
    </message>
    <message>
        <source>Code on its slips: %1</source>
        <translation>意见单查询码：%1</translation>
    </message>
</context>
<context>
    <name>vl::TransfersPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The other branch</source>
        <translation>对方支部</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>介绍信</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Letters of transfer</source>
        <translation>组织关系介绍信</translation>
    </message>
    <message>
        <source>No letter yet. Alt+N writes one for a member who goes to another branch; Alt+R takes in one that somebody brought.</source>
        <translation>还没有介绍信。Alt+N 给转出的党员开介绍信；Alt+R 登记带来的介绍信。</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>● Letters that are no longer valid, without a receipt: %1. Ask the other branch.</source>
        <translation>● 过了有效期还没有回执的介绍信：%1 封。请催问对方支部。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>The other branch, as it stands on the letter</source>
        <translation>对方支部（与介绍信一致）</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>介绍信编号</translation>
    </message>
    <message>
        <source>Letter of</source>
        <translation>介绍信日期</translation>
    </message>
    <message>
        <source>Valid for so many days</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>Places differ (10 to 30 days, at most three months): as your party committee says.</source>
        <translation>各地不同（10 至 30 天，最长三个月），按上级党委规定填写。</translation>
    </message>
    <message>
        <source>Dues paid until (month)</source>
        <translation>党费交至（月份）</translation>
    </message>
    <message>
        <source>Goes to another branch</source>
        <translation>转出党员</translation>
    </message>
    <message>
        <source>Came with a letter</source>
        <translation>转入党员</translation>
    </message>
    <message>
        <source>The member belongs to this branch until the receipt is here.</source>
        <translation>收到回执之前，仍是本支部党员。</translation>
    </message>
    <message>
        <source>Somebody who is not in the list yet is added under Party members first.</source>
        <translation>名单里没有的人，先在“党员”里添加。</translation>
    </message>
    <message>
        <source>The letter is on record. Print it.</source>
        <translation>介绍信已登记，请打印。</translation>
    </message>
    <message>
        <source>Saved. Send the receipt back.</source>
        <translation>已保存，请寄回回执。</translation>
    </message>
    <message>
        <source>The receipt is here</source>
        <translation>收到回执</translation>
    </message>
    <message>
        <source>The receipt was sent back</source>
        <translation>已寄回回执</translation>
    </message>
    <message>
        <source>%1 then belongs to %2.</source>
        <translation>此后 %1 属于 %2。</translation>
    </message>
    <message>
        <source>Receipt of</source>
        <translation>回执日期</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>转往 %1</translation>
    </message>
    <message>
        <source>Came from %1</source>
        <translation>从 %1 转来</translation>
    </message>
    <message>
        <source>Letter %1 of %2, valid for %3 days</source>
        <translation>介绍信 %1，%2 开，有效 %3 天</translation>
    </message>
    <message>
        <source>Receipt of %1</source>
        <translation>%1 回执</translation>
    </message>
    <message>
        <source>Print the letter…</source>
        <translation>打印介绍信…</translation>
    </message>
    <message>
        <source>Letter of transfer</source>
        <translation>组织关系介绍信</translation>
    </message>
    <message>
        <source>The receipt is here…</source>
        <translation>收到回执…</translation>
    </message>
    <message>
        <source>The receipt was sent back…</source>
        <translation>已寄回回执…</translation>
    </message>
    <message>
        <source>Take the letter back</source>
        <translation>收回介绍信</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Z brings it again.</source>
        <translation>已收回。Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>The last month with a receipt; empty when there is none.</source>
        <translation>有收据的最后一个月；没有缴费记录就空着。</translation>
    </message>
</context>
<context>
    <name>vl::TwinsPage</name>
    <message>
        <source>Both hold the same ID number.</source>
        <translation>两边的证号一样。</translation>
    </message>
    <message>
        <source>The same name, and their births agree.</source>
        <translation>姓名一样，出生日期对得上。</translation>
    </message>
    <message>
        <source>The same name in one household; one of them without a birth date.</source>
        <translation>同一户里姓名一样，其中一个没有出生日期。</translation>
    </message>
    <message>
        <source>household %1</source>
        <translation>户号 %1</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>户主 %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一样</translation>
    </message>
    <message>
        <source>Could these two be one person? %1 of %2</source>
        <translation>这两个是同一个人吗？第 %1 对，共 %2 对</translation>
    </message>
    <message>
        <source>What the kept record lacks is taken from the other; Ctrl+Z takes it back.</source>
        <translation>留下的一份缺什么，从另一份补；按 Ctrl+Z 可以退回。</translation>
    </message>
    <message>
        <source>One person: keep this record  1</source>
        <translation>是一个人，留这份  1</translation>
    </message>
    <message>
        <source>One person: keep this record  2</source>
        <translation>是一个人，留这份  2</translation>
    </message>
    <message>
        <source>Two people  3</source>
        <translation>是两个人  3</translation>
    </message>
    <message>
        <source>Ask them first  4</source>
        <translation>问过再定  4</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>Nobody in the register looks like the same person twice.</source>
        <translation>名册里没有像是重复登记的人。</translation>
    </message>
    <message>
        <source>That was the last pair. Ctrl+Z takes the last decision back; Esc returns to the residents.</source>
        <translation>都看完了。按 Ctrl+Z 退回上一个决定，按 Esc 回到居民。</translation>
    </message>
    <message>
        <source>Two people: it will not be asked again. Ctrl+Z takes it back.</source>
        <translation>是两个人，以后不再问。按 Ctrl+Z 可以退回。</translation>
    </message>
    <message>
        <source>Made one person. Ctrl+Z takes it back.</source>
        <translation>已合成一个人。按 Ctrl+Z 可以退回。</translation>
    </message>
    <message>
        <source>Who is the other entry of this person? Type a name or its initials.</source>
        <translation>这个人的另一份登记是谁？打姓名或拼音首字母。</translation>
    </message>
    <message>
        <source>Cancel Esc</source>
        <translation>取消 Esc</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比一比</translation>
    </message>
</context>
<context>
    <name>vl::UnlockPage</name>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Last backup %1, checked</source>
        <translation>上次备份：%1 已验证</translation>
    </message>
    <message>
        <source>Practice village. Passphrase: %1</source>
        <translation>练习村。口令：%1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The new passphrase is set. Open the book with it.</source>
        <translation>新口令已设定，请用它打开。</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>上次备份没有成功</translation>
    </message>
    <message>
        <source>You may try again now.</source>
        <translation>现在可以再试了。</translation>
    </message>
</context>
<context>
    <name>vl::VerdictModel</name>
    <message>
        <source>self</source>
        <translation>本人</translation>
    </message>
</context>
<context>
    <name>vl::VerdictRows</name>
    <message>
        <source>not read</source>
        <translation>读不了</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有发现</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>没有看到</translation>
    </message>
    <message>
        <source>look yourself</source>
        <translation>请自己看</translation>
    </message>
</context>
<context>
    <name>vl::VisitsPage</name>
    <message>
        <source>never</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Seen last</source>
        <translation>上次走访</translation>
    </message>
    <message>
        <source>Again by</source>
        <translation>下次不晚于</translation>
    </message>
    <message>
        <source>Who is to be visited</source>
        <translation>要走访的人</translation>
    </message>
    <message>
        <source>Nobody is to be visited. Give whoever lives alone the group 独居老人 in their record (Residents, F2).</source>
        <translation>没有要走访的人。请在居民登记里（F2）给独自居住的老人加上“独居老人”。</translation>
    </message>
    <message>
        <source>due</source>
        <translation>该去了</translation>
    </message>
    <message>
        <source>▲ To be visited now: %1 of %2</source>
        <translation>▲ 现在该走访：%1 / %2</translation>
    </message>
    <message>
        <source>✓ Everybody has been seen in time.</source>
        <translation>✓ 都按时走访了。</translation>
    </message>
    <message>
        <source>Seen last: %1</source>
        <translation>上次走访：%1</translation>
    </message>
    <message>
        <source>Write down a visit…</source>
        <translation>记一次走访…</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>How they are, and what they need</source>
        <translation>身体怎样，有什么要办</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Saved. What is to be done for them goes to Alt+R as a request.</source>
        <translation>已保存。有事要办的，按 Alt+R 登记诉求。</translation>
    </message>
</context>
<context>
    <name>vl::VotesPage</name>
    <message>
        <source>The most votes: the meeting decides</source>
        <translation>以票数供会议决定</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>票决</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>进行到</translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation>谁有投票权</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票决</translation>
    </message>
    <message>
        <source>No vote yet. Alt+N begins one: for meetings and consultations. Elections by law need a secret booth and are not held here.</source>
        <translation>还没有票决。按 Alt+N 新建：供会议和议事使用。法定选举要设秘密写票处，不在这里办。</translation>
    </message>
    <message>
        <source>New vote</source>
        <translation>新建票决</translation>
    </message>
    <message>
        <source>Who was given a ballot, and what a ballot says, are never in the same place.</source>
        <translation>谁领了票、票上选了什么，从不放在一处。</translation>
    </message>
    <message>
        <source>A vote</source>
        <translation>新建票决</translation>
    </message>
    <message>
        <source>For meetings and consultations. Elections, their renewal and recalls are held by law with a secret booth and a public count: not here.</source>
        <translation>供会议和议事使用。选举、换届、罢免依法要设秘密写票处、公开计票，不在这里办。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>要问的事</translation>
    </message>
    <message>
        <source>Options, one on each line</source>
        <translation>选项，每行一个</translation>
    </message>
    <message>
        <source>How many may be marked</source>
        <translation>最多选几项</translation>
    </message>
    <message>
        <source>Only of this group (empty: the village)</source>
        <translation>只限这个组（空着：全村）</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>怎样算通过</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>It is run on another PC; ballots can be keyed here too.</source>
        <translation>这次票决在另一台电脑上办理；录票也可以在这里。</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>取消这次票决…</translation>
    </message>
    <message>
        <source>On the roll now: %1 (%2)</source>
        <translation>现在名单上有 %1 人（%2）</translation>
    </message>
    <message>
        <source>Freeze the roll…</source>
        <translation>冻结名单…</translation>
    </message>
    <message>
        <source>On the roll: %1. Handed out: %2 on paper, %3 online.</source>
        <translation>名单 %1 人。已发纸质票 %2 张、网上票 %3 张。</translation>
    </message>
    <message>
        <source>Ballots made: %1 on paper, %2 online; spoiled: %3.</source>
        <translation>已制纸质票 %1 张、网上票 %2 张；作废 %3 张。</translation>
    </message>
    <message>
        <source>Make ballots…</source>
        <translation>制票…</translation>
    </message>
    <message>
        <source>Shuffle the ballots and let everybody draw one face down: then no order tells whose it is.</source>
        <translation>把票洗乱，扣着让每人自己抽一张：这样从顺序也看不出是谁的。</translation>
    </message>
    <message>
        <source>Hand out ballots…</source>
        <translation>发票…</translation>
    </message>
    <message>
        <source>Print the ballots…</source>
        <translation>打印票…</translation>
    </message>
    <message>
        <source>Print slips for online voters…</source>
        <translation>打印网上投票号码条…</translation>
    </message>
    <message>
        <source>An online ballot here…</source>
        <translation>在这里投网上票…</translation>
    </message>
    <message>
        <source>Online ballots from a file…</source>
        <translation>从文件收网上票…</translation>
    </message>
    <message>
        <source>Close the voting…</source>
        <translation>截止投票…</translation>
    </message>
    <message>
        <source>A ballot came back spoiled…</source>
        <translation>票写坏了，换一张…</translation>
    </message>
    <message>
        <source>Make more ballots…</source>
        <translation>再制一些票…</translation>
    </message>
    <message>
        <source>Handed out: %1 on paper, %2 online. Online ballots in the box: %3.</source>
        <translation>已发纸质票 %1 张、网上票 %2 张。网上票箱里 %3 张。</translation>
    </message>
    <message>
        <source>Envelopes back: %1, empty: %2, ballots: %3.</source>
        <translation>收回信封 %1 个，空封 %2 个，票 %3 张。</translation>
    </message>
    <message>
        <source>The envelopes are not counted yet.</source>
        <translation>还没有清点信封。</translation>
    </message>
    <message>
        <source>Keyed by you: %1, by a second person: %2, by both alike: %3.</source>
        <translation>您录了 %1 张，第二人录了 %2 张，两人一致 %3 张。</translation>
    </message>
    <message>
        <source>✓ Everything adds up.</source>
        <translation>✓ 全部对得上。</translation>
    </message>
    <message>
        <source>Count and seal…</source>
        <translation>计票并封存…</translation>
    </message>
    <message>
        <source>Count the envelopes…</source>
        <translation>清点信封…</translation>
    </message>
    <message>
        <source>Key ballots…</source>
        <translation>录票…</translation>
    </message>
    <message>
        <source>Decide %1…</source>
        <translation>裁定 %1…</translation>
    </message>
    <message>
        <source>Keyed by one only: %1…</source>
        <translation>只有一人录过：%1…</translation>
    </message>
    <message>
        <source>blank %1, invalid %2, ballots %3</source>
        <translation>空白（弃权）%1，废票 %2，共计 %3</translation>
    </message>
    <message>
        <source>✓ Counted once more just now: the same.</source>
        <translation>✓ 刚刚又数了一遍：一样。</translation>
    </message>
    <message>
        <source>The result, to be put up…</source>
        <translation>结果（张贴用）…</translation>
    </message>
    <message>
        <source>Table of receipts…</source>
        <translation>收据核对表…</translation>
    </message>
    <message>
        <source>Files for anybody to check…</source>
        <translation>供任何人核对的文件…</translation>
    </message>
    <message>
        <source>Look up a receipt…</source>
        <translation>查一张收据…</translation>
    </message>
    <message>
        <source>Freeze the roll</source>
        <translation>冻结名单</translation>
    </message>
    <message>
        <source>From now on nobody comes to the roll and nobody leaves it. This stays.</source>
        <translation>从现在起，名单上不能加人也不能减人。这一步不能撤回。</translation>
    </message>
    <message>
        <source>The roll is frozen. Now make the ballots.</source>
        <translation>名单已冻结。接着制票。</translation>
    </message>
    <message>
        <source>Make ballots</source>
        <translation>制票</translation>
    </message>
    <message>
        <source>On the roll: %1. Each ballot has a number of its own, and nobody&apos;s name. This stays.</source>
        <translation>名单 %1 人。每张票有自己的号码，不写姓名。这一步不能撤回。</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质票</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上票</translation>
    </message>
    <message>
        <source>Ballots made.</source>
        <translation>票已制好。</translation>
    </message>
    <message>
        <source>Handed out: %1 of %2.</source>
        <translation>已发 %1 / %2。</translation>
    </message>
    <message>
        <source>Who takes a ballot</source>
        <translation>谁来领票</translation>
    </message>
    <message>
        <source>Initials or the name; of several, a number behind it: zw2.</source>
        <translation>首字母或姓名；有几个人时在后面加序号：zw2。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪种票</translation>
    </message>
    <message>
        <source>Hand out ballots</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Nobody on the roll is meant by this. Nothing was changed.</source>
        <translation>名单上没有这样的人。什么也没有改动。</translation>
    </message>
    <message>
        <source>Several are meant. Type one of: %1</source>
        <translation>有几个人。请输其中一个：%1</translation>
    </message>
    <message>
        <source>%1 has a ballot. %2</source>
        <translation>%1 已领票。%2</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes back the last one.</source>
        <translation>已保存。Ctrl+Z 撤回最后一次。</translation>
    </message>
    <message>
        <source>A ballot came back spoiled</source>
        <translation>票写坏了</translation>
    </message>
    <message>
        <source>Its number counts no more; give another one for it.</source>
        <translation>这个号码不再计入；另给一张。</translation>
    </message>
    <message>
        <source>Number on the ballot</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>Four digits at the end are enough.</source>
        <translation>输末尾四位就够了。</translation>
    </message>
    <message>
        <source>An online ballot here</source>
        <translation>在这里投网上票</translation>
    </message>
    <message>
        <source>Turn the keyboard to the voter. No time and no name is kept with it.</source>
        <translation>请把键盘转给投票人。不记时间，不记姓名。</translation>
    </message>
    <message>
        <source>Number on the slip</source>
        <translation>号码条上的号码</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>It is in the box.</source>
        <translation>已投入票箱。</translation>
    </message>
    <message>
        <source>In the box. It is counted when the voting is closed.</source>
        <translation>已投入票箱，截止后计票。</translation>
    </message>
    <message>
        <source>Online ballots of another device</source>
        <translation>另一台设备收的网上票</translation>
    </message>
    <message>
        <source>Lines &quot;number,choice&quot; (*.csv *.txt)</source>
        <translation>每行“票号,选择” (*.csv *.txt)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in the box.</source>
        <translation>
            <numerusform>票箱里收下 %n 张票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>没有收下：%1</translation>
    </message>
    <message>
        <source>Close the voting</source>
        <translation>截止投票</translation>
    </message>
    <message>
        <source>No ballot is handed out any more. Online ballots of other devices can still come in until the count. This stays.</source>
        <translation>不再发票。其他设备收的网上票，封存前还可以收入。这一步不能撤回。</translation>
    </message>
    <message>
        <source>Closed. Now count the envelopes.</source>
        <translation>已截止。接着清点信封。</translation>
    </message>
    <message>
        <source>Count the envelopes</source>
        <translation>清点信封</translation>
    </message>
    <message>
        <source>Counted by hand, with the supervisor beside you.</source>
        <translation>监委会在场，用手清点。</translation>
    </message>
    <message>
        <source>Envelopes that came back</source>
        <translation>收回信封数</translation>
    </message>
    <message>
        <source>Of them empty</source>
        <translation>其中空封</translation>
    </message>
    <message>
        <source>Ballots found</source>
        <translation>取出票数</translation>
    </message>
    <message>
        <source>Counted. Now two people key the ballots, one after the other.</source>
        <translation>已清点。接着由两个人先后录票。</translation>
    </message>
    <message>
        <source>Keyed by you: %1 of %2.</source>
        <translation>您已录 %1 / %2。</translation>
    </message>
    <message>
        <source>Key ballots</source>
        <translation>录票</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>选了什么</translation>
    </message>
    <message>
        <source>%1; 0 nothing marked, . invalid</source>
        <translation>%1；空白输 0，废票输句点</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>no such ballot was in the box</source>
        <translation>箱内没有这张票</translation>
    </message>
    <message>
        <source>What the ballot says</source>
        <translation>票上选的</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A ballot set aside</source>
        <translation>搁置的票</translation>
    </message>
    <message>
        <source>%1 was keyed by one person only.</source>
        <translation>%1 只有一个人录过。</translation>
    </message>
    <message>
        <source>%1 was read as: %2. The supervisor looks at the ballot itself. This stays.</source>
        <translation>%1 录成了：%2。请监委会看原票。这一步不能撤回。</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>已裁定。</translation>
    </message>
    <message>
        <source>Count and seal</source>
        <translation>计票并封存</translation>
    </message>
    <message>
        <source>The ballots are counted and sealed. Whoever changes one afterwards is found out. This stays.</source>
        <translation>计票并封存。以后谁改动一张都会被发现。这一步不能撤回。</translation>
    </message>
    <message>
        <source>Counted and sealed. Ctrl+P prints the result.</source>
        <translation>已计票封存。Ctrl+P 打印结果。</translation>
    </message>
    <message>
        <source>Call the vote off</source>
        <translation>取消这次票决</translation>
    </message>
    <message>
        <source>It stays on record, and nothing of it counts.</source>
        <translation>记录保留，票不再算数。</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Where the folder is put</source>
        <translation>文件夹放在哪里</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Look up a receipt</source>
        <translation>查一张收据</translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <translation>收据上的号码</translation>
    </message>
    <message>
        <source>%1 was counted.</source>
        <translation>%1 已计入。</translation>
    </message>
    <message>
        <source>%1 was made and never came back.</source>
        <translation>%1 已制出，没有收回。</translation>
    </message>
    <message>
        <source>Begun. Next the roll is frozen; until then it can be called off.</source>
        <translation>已新建。下一步冻结名单；不办了可以取消。</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>All twelve digits.</source>
        <translation>全部 12 位。</translation>
    </message>
    <message>
        <source>%1; 0 for none</source>
        <translation>%1；不选输 0</translation>
    </message>
    <message>
        <source>Into the box</source>
        <translation>投入票箱</translation>
    </message>
    <message>
        <source>%1 came online more than once: %2. There is no paper of it; say which of them counts, or none. This stays.</source>
        <translation>%1 网上收到不止一次：%2。没有纸质原票；请定哪个算数，或都不算。这一步不能撤回。</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查</translation>
    </message>
</context>
<context>
    <name>vl::WordingDialog</name>
    <message>
        <source>Change the words</source>
        <translation>改文字</translation>
    </message>
    <message>
        <source>What stands in braces is filled in for each person.</source>
        <translation>花括号里的内容按人分别填。</translation>
    </message>
    <message>
        <source>What you change here stays as you write it; dates and numbers in it are not renewed any more.</source>
        <translation>改过的段落就照你写的印，里面的日期和数字不再自动更新。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>发给谁</translation>
    </message>
    <message>
        <source>Signature and date</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>Red head</source>
        <translation>红头</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Receipt to tear off</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Large characters</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>The template&apos;s own words</source>
        <translation>恢复模板原文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>用这些文字</translation>
    </message>
</context>
</TS>
