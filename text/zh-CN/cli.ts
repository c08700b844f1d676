/** What the command line says in Chinese: help, results at the terminal, and a sentence for each kind of bad input. */

import type { AppendFailure, ReadFailure } from "@tanhao/journal/journal";
import { cliAgreement } from "./cli-agreement.ts";
import { cliAmount } from "./cli-amount.ts";
import { cliBackup, cliBackupFailure, cliBackupHelp } from "./cli-backup.ts";
import { cliCheck } from "./cli-check.ts";
import { cliEscalation } from "./cli-escalation.ts";
import { cliEvidence, cliEvidenceFailure, cliEvidenceHelp } from "./cli-evidence.ts";
import { cliFailure } from "./cli-failure.ts";
import { cliHear } from "./cli-hear.ts";
import { cliHelp, cliOwnOptions } from "./cli-help.ts";
import { cliLetter } from "./cli-letter.ts";
import { cliLikely } from "./cli-likely.ts";
import { cliLock, cliLockFailure, cliLockHelp } from "./cli-lock.ts";
import { cliLog } from "./cli-log.ts";
import { cliMonth } from "./cli-month.ts";
import { cliNext } from "./cli-next.ts";
import { cliPlan } from "./cli-plan.ts";
import { cliPromises } from "./cli-promises.ts";
import { cliRehearse } from "./cli-rehearse.ts";
import { cliWhen } from "./cli-when.ts";
import { document } from "./document.ts";

/** A payment of case.yaml and the row it names. */
interface PaymentAt {
  readonly debt: string;
  readonly day: string;
  readonly sum: string;
  readonly file: string;
  readonly line: number;
}

interface CourtPaperWarning {
  readonly paper: string;
  readonly received: string;
  /** `null`: it stands in the paper. */
  readonly last: string | null;
  readonly passed: boolean;
  /** The holidays of that year are not known. */
  readonly unsure: boolean;
}

const caseFacts: Readonly<Record<string, string>> = {
  income: "收入",
  spending: "必要支出",
  "borrower.incomeType": "收入是否固定（fixed、irregular 或 none）",
  "borrower.household": "家庭人数",
  "borrower.name": "你的姓名",
  "hardship.reason": "遇到了哪一种困难",
  lumpSums: "一次性的钱：多少、从哪里来、哪一天到手",
};

export const cli = {
  failures: { ...cliFailure, ...cliBackupFailure, ...cliLockFailure, ...cliEvidenceFailure },
  bug: "程序内部出错，这是程序的缺陷，不是你的输入有误。请把下面的内容（不含个人信息的部分）报告给开发者：",
  /** A missing fact by its path in case.yaml: where to write it. */
  fact: (path: string): string => {
    const name = caseFacts[path] ?? document.facts[path.replace(/^debts\[\d+\]\./, "")];
    return name === undefined ? path : `${name}（${path}）`;
  },
  /** Why a journal could not be read or written. */
  storage: {
    "storage-full": "磁盘已满",
    "storage-denied": "没有读写权限",
    "storage-locked": "别的程序正在使用它，等了一会儿仍未放开",
    "storage-corrupt": "文件损坏，或不是谈好的记录文件",
    "storage-too-new": "它是由更新版本的程序写的，请先更新",
    "storage-closed": "它已被关闭",
    "storage-sealed": "它上了锁，要有口令才能打开",
    "storage-relocked": "别的程序刚刚设置、更改或取消了它的口令，什么也没有写入，请再运行一次",
    "storage-read-only": "它只能看，不能写",
    "storage-failed": "存储出错",
    "chain-moved": "别的程序刚刚写入，请再试一次",
    "record-missing": "其中缺了一条记录",
    "entry-absent": "它要更正的记录不在这里",
    "entry-not-correctable": "这条记录不能更正",
    "payload-refused": "内容不符合记录的格式",
    "record-unreadable": "其中有一条记录读不懂",
  } satisfies Record<(ReadFailure | AppendFailure)["kind"], string>,
  at: (path: string, sentence: string): string => `${path}：${sentence}`,
  help: cliHelp,
  options: {
    ...cliBackupHelp.options,
    ...cliLockHelp.options,
    ...cliEvidenceHelp.options,
    ...cliOwnOptions,
    ics: cliNext.next.icsOption,
    on: "计算用的“今天”，写成 2026-11-24；不写就用中国时间的当天日期",
    lang: "说明文字的语言；材料默认用中文，写了 --lang en 才用英文",
    json: "只输出一份 JSON（金额为整数分，日期为 YYYY-MM-DD）",
    help: "显示说明",
    out: "写到哪里；已有的文件或文件夹不会被覆盖",
    debt: "案件里的债务编号，例如 d1",
    channel: "phone 电话、chat 在线客服、email 邮件、letter 信件、branch 柜台",
    at: "打算联系的时间，写成 2026-11-24T10:30（中国时间）",
    goal: "想办的事：arrange 谈还款安排、itemise 要明细、charges 核对费用、conduct 反映催收、no-answer 对方不答复、credit-record 征信疑问、court 法院文书、verify 核实对方",
    urgency: "多急：today 今天、week 一周内、later 不急",
    complexity: "多复杂：one-question 一个问题、many-points 很多事",
    tried: "试过的渠道，用逗号隔开，例如 phone,chat；记录里写着的不用再写",
    evidence: "要留得下凭证的",
    comfort: "更愿意哪样：writing 写、calling 说",
    bills: "另外按案件里的账单，提出每月各类支出大约多少，供你核对修改",
    map: "通用表格（CSV、XLSX）的列对应表（JSON 文件）",
    "password-file": "里面第一行是密码的文件，用来打开加密的文件；不写时在终端里会询问，输入不显示",
    "periods-per-year": "一年有几期，例如按月为 12；写了才会给出名义年利率",
    port: "端口号，不写为 4173",
    area: "一个领域，例如 credit-record、court",
    find: "要找的话：中文、英文、条号、文号都行",
    case: "案件文件夹；和 --debt 一起写",
    limit: "每月最多拿得出的钱，整数，单位是分",
    tone: "plain 平实、warm 和缓；不写为 plain",
    lender: "贷款人类型，例如 bank、consumer-finance、microloan、private",
  } as Readonly<Record<string, string>>,
  summaries: {
    ...cliBackupHelp.summaries,
    ...cliLockHelp.summaries,
    ...cliEvidenceHelp.summaries,
    pack: "做出一套协商材料：欠款现状、方案、每笔债的话术、信件、日历、出处",
    standing: "每笔债现在欠多少、怎么算出来的、法律怎么说、接下来会发生什么",
    capacity: "每月能拿出多少还债",
    month: "这个月的生活钱：哪天扣什么、先保哪一样、可以问哪些救助",
    papers: "还缺什么材料，困难证明怎么备",
    statement: "写一份家庭收支说明（PDF、DOCX 或 TXT）",
    plan: "把所有债一起排进还款能力的方案",
    agreement: cliAgreement.agreement.summary,
    escalate: cliEscalation.escalate.summary,
    amount: cliAmount.amount.summary,
    when: cliWhen.when.summary,
    promises: cliPromises.promises.summary,
    check: cliCheck.check.summary,
    hear: cliHear.hear.summary,
    rehearse: cliRehearse.rehearse.summary,
    channel: "一笔债在这个时间先走哪条渠道，怎么找、准备什么、留下什么",
    prepare: "为一笔债准备电话、在线客服、邮件、信件或柜台要说的话",
    "letter list": "有哪些信，各要哪些事实",
    "letter make": "写一封信（PDF、DOCX 或 TXT）",
    import: "读账单、流水、合同，列出认出的还款和没认出的行",
    cost: "由实际收付算出年化成本（从标准输入读 CSV）",
    conduct: "催收的每次联系可能碰到哪些规定、可以向谁反映（从标准输入读 JSON）",
    "law list": "法规库：规则和参数",
    "law show": "一条参数的全部历史和出处",
    "law stale": "哪些参数需要重新核对",
    "log add": "记一次沟通（从标准输入读 JSON）",
    "log list": "列出已记录的沟通",
    "log import": cliLog.logImport.summary,
    next: cliNext.next.summary,
    export: "把整个案件存成一个文件，网页版可以打开",
    serve: "在本机打开网页版",
  } as Readonly<Record<string, string>>,
  details: {
    ...cliBackupHelp.details,
    ...cliLockHelp.details,
    ...cliEvidenceHelp.details,
    pack: "读案件文件夹里的 case.yaml 和原始文件，写出一套协商材料。默认写到案件文件夹下的 pack-日期；要么整套写好，要么什么也不留下。",
    standing:
      "按合同和还款逐日重算每笔债，列出本金、利息、罚息、复利、违约金、其他费用，和对方主张的差额，可请求核对或调减的部分和出处，换一种读法数会差多少，现在在法律上的哪一步、哪天之前要做什么，征信怎么显示。不是自己的、有争议的债只给核实的步骤。缺事实的债不猜，只说还缺什么。",
    capacity:
      "还款能力 = 列出的最低月收入 - 列出的必要支出。--bills 读案件里 as: bill 的账单，只按整月算，给出每类支出的月均数，只是提议：核对后由你写进 spending。",
    month:
      "按 case.yaml 的 month（账户余额、自动扣款、来钱的日子）逐日推算一个月，同一天钱和扣款谁先到不猜。先留出到下次来钱的生活费，再排房租、水电、看病，债务最后。改自动扣款的步骤和可以去问的救助一并列出；给不给由写明的部门决定。",
    papers: "按 case.yaml 看每笔债和整个案件有哪些材料、缺哪些、哪里拿，以及困难原因对应的证明和替代。只用真的材料。",
    statement:
      "按文件名的结尾写 PDF、DOCX 或 TXT。--json 输出的数字与 capacity 相同。交出去的每一版存进 files，文件名写上日期（statement-2026-11-24.pdf），在 files 里写 as: statement，下一版会写明它替代哪天的一版。",
    plan: "各方案的每月金额、期数、总额、结束日、选它的代价、压力测试、有一个月没还上会怎样，以及每家的开场、目标、底线。没有排得下的方案时，说明缺口和可以走的路。",
    channel:
      "按八样事实排序：想办的事、急不急、复杂不复杂、钟点和日子（含放假安排）、试过什么、要不要凭证、愿意写还是说、贷款人的类型。每条理由一样重，排在前面的理由多。号码只列多处一致的，旁边都写着先核对；你自己写在 ownChannels 里的排在前面，注明出处和日子；其余看官方 App、合同或卡背面。记录了向机构投诉的，监管部门等它答复的期限过了再排。只有核实用语的债，只列有这种用语的渠道。",
    prepare: "话术里的数字只来自计算。时效可能已过、缺少事实或债权人未核实时，只给中性的话：您是谁、请出示依据、请列明细、请书面答复。",
    agreement: cliAgreement.agreement.detail,
    escalate: cliEscalation.escalate.detail,
    amount: cliAmount.amount.detail,
    when: cliWhen.when.detail,
    promises: cliPromises.promises.detail,
    check: cliCheck.check.detail,
    hear: cliHear.hear.detail,
    rehearse: cliRehearse.rehearse.detail,
    "letter list": "列出能写哪些信，和每封信要的事实。",
    "letter make": "按文件名的结尾写 PDF、DOCX 或 TXT。缺少的事实所在段落会省去并在屏幕上列出，不会留空白。",
    import: "可以一次给多个文件；同一笔钱出现在两个文件里会标出对应关系。每一行要么导入，要么写明为什么忽略，要么列为读不出。",
    cost: "标准输入是 CSV，表头为 day,amount、period,amount 或 years,amount；收到为正，付出为负，单位元；多张表用空行隔开，各有表头。--json 每张表一行。",
    conduct:
      '标准输入每行一条 JSON：{ "at": "2026-11-24T22:05", "channel": "电话", "called": "本人", "words": "…" }；另可写 "answered"（是否接通）、"agreed"（那个时间是否经本人同意）、"number"（被联系的号码）、"lender"（这一条的机构类型）。channel 和 called 中文、英文都行。--lender 写放款机构的类型，不写就按类型待查。次数按同一天的各行合计。结论是可以去问、去反映的地方，不是认定。',
    "law list":
      "每条规则和参数的出处、效力、可信程度和核对日期，按领域排列。--find 按中文、英文、条号或文号查找，--area 只看一个领域，--lender 只看适用于一类贷款人的。",
    "law show": "一条参数的每个时期的值、依据的条文和核对日期。",
    "law stale": "核对日期已久，或已超出已知范围的参数。",
    "log add": cliLog.log.addDetail,
    "log list": cliLog.log.listDetail,
    "log import": cliLog.logImport.detail,
    next: "由记录、约定和期限推出接下来的事。",
    export: "把 case.yaml、记录和原始文件放进一个文件。这个文件没有加密，请妥善保管。",
    serve: "只在 127.0.0.1 上提供网页版，按 Ctrl+C 结束。",
  } as Readonly<Record<string, string>>,
  cost: {
    list: (number: number) => `第 ${number} 张表`,
    one: (effective: string) => `实际年化成本 ${effective}`,
    nominal: (nominal: string) => `名义年利率 ${nominal}`,
    none: "没有任何年利率能让收到的和付出的相等，所以不给出数字。",
    several: (all: string) => `有不止一个年利率都成立（${all}），不能任选一个当作成本。`,
    convention: (convention: string) => `时间换算：${convention}`,
  },
  capacity: {
    head: "每月能拿出多少还债（元）",
    lowestIncome: (month: string) => `收入最低的一个月（${month}）`,
    noIncome: "目前没有收入",
    floorGap: "补足基本生活保障",
    total: "= 还款能力",
    stressed: (percent: number) => `收入再少 ${percent}% 时`,
    floor: (floor: string) => `全家基本生活保障：每月 ${floor} 元。`,
    floorUnchecked: "基本生活保障没有核对：case.yaml 里还没写当地每人每月的标准（livingFloor）。",
    nothingLeft: "按这些数字每月没有余钱，不应答应任何分期。可以先谈延期，并查看能申请的救助。",
    missing: (facts: readonly string[]) => `还算不出还款能力，缺少：${facts.join("、")}。请写进 case.yaml。`,
  },
  ...cliAmount,
  ...cliWhen,
  ...cliPromises,
  ...cliCheck,
  ...cliHear,
  ...cliLikely,
  ...cliRehearse,
  ...cliBackup,
  ...cliLock,
  ...cliEvidence,
  ...cliMonth,
  ...cliEscalation,
  ...cliNext,
  ...cliLog,
  ...cliAgreement,
  ...cliPlan,
  ...cliLetter,
  standing: {
    head: (on: string, debts: number) => `截至 ${on}，共 ${debts} 笔（单位：元）`,
    byContract: (on: string) => `按合同推算（${on}）`,
    byClaim: (on: string) => `对方主张（${on}）`,
    difference: "差额与可能的原因",
    differenceOn: (on: string) => `差额（两边都算到${on}）与可能的原因`,
    because: (fen: string, because: string) => `${fen} ${because}`,
    total: "合计",
    computed: "按合同推算",
    claimed: "对方主张",
    perDay: "每多一天",
    totals: "标为“是我的”的各笔合计",
    withoutBalance: (count: number) => `另有 ${count} 笔缺少事实，没有计入。`,
    missing: (facts: readonly string[]) => `还算不出欠款，缺少：${facts.join("、")}。`,
    onlyClaimed: (sum: string, on: string) => `对方在 ${on} 主张 ${sum} 元，未经核对。`,
    growth: (day: string, month: string) => `不还的话，每多一天增加 ${day} 元，一个月增加 ${month} 元。`,
    neutral: (because: readonly string[]) => `现在只宜核实，不要承认、承诺或要求延期：${because.join("；")}。`,
    findings: "法律怎么说",
    openFacts: (facts: readonly string[]) => `补上这些，还能看得更全：${facts.join("、")}。`,
    notKnown: "现有资料的范围之外",
    supplyLawValue: (parameter: string, from: string) =>
      `查到更新的公布数值，可以补在 case.yaml 最外层：lawValues: [{ parameter: ${parameter}, from: ${from}, percent: "公布的数", source: "在哪里查到的" }]，from 写它公布的那天。补上的数不算核对过，结论会注明。`,
    mayBeOver: "可能已经过了",
    pathNow: "现在在哪一步",
    next: "接下来可能发生",
    timeline: "时间线",
    moreDue: (count: number, last: string) => `另有 ${count} 期，最后一期 ${last}`,
  },
  law: {
    head: (rules: number, parameters: number) => `规则 ${rules} 条，参数 ${parameters} 个。`,
    holds: (from: string, until: string | null) => (until === null ? `${from} 起` : `${from} 起，${until} 前`),
    unknownBefore: (day: string) => `  ${day} 之前不在已知范围内。`,
    unknownFrom: (day: string) => `  ${day} 起尚未公布或尚未录入。`,
    nothingStale: (on: string) => `截至 ${on}，没有需要重新核对的内容。`,
  },
  import: {
    askPassword: (path: string) => `${path} 加了密码。请输入（不会显示；直接回车则不读这份）：`,
    counts: (of: { read: number; imported: number; ignored: number; unreadable: number }) =>
      `共 ${of.read} 行：导入 ${of.imported}，忽略 ${of.ignored}，读不出 ${of.unreadable}`,
    line: (line: number) => `第 ${line} 行`,
    check: (name: string, expected: string, found: string, note: string) =>
      `核对${name}：文件自己写的是 ${expected}，逐行读出来是 ${found}。${note}`,
    balanceBroken: (at: { expected: number; found: number; line: number }, note: string) =>
      `核对余额：${at.expected} 处前后相接，对得上 ${at.found} 处，最早在第 ${at.line} 行接不上。${note}`,
    unreadable: (line: number, reason: string, row: string) => `第 ${line} 行读不出（${reason}）：${row}`,
    seen: "图片里认出的字，百分数是把握。请逐行对照原图，一个数字认错就差很多；没有确认之前，什么都不会用到：",
    seenRow: (sure: string) => `把握 ${sure}`,
    repayments: "认出的还款",
    noRepayments: "没有认出还款。",
    link: (a: string, b: string, why: string) => `${a} 与 ${b}：${why}`,
    because: (words: string) => `（${words}）`,
    lookFirst: "先看清这几处：",
    terms: (count: number) => `认出 ${count} 项条款。请逐项对照原文；没有确认之前，什么都不会用到。`,
    page: (page: number) => `第 ${page} 页`,
    quote: (words: string) => `「${words}」`,
    messages: "短信是证据，不是欠款的事实：金额可能含费用，发的人可能是任何人。链接不要点，号码不要直接拨。",
    claims: (yuan: string) => `写着 ${yuan} 元`,
    overdueFor: (days: number) => `写着逾期 ${days} 天`,
    dueSaid: (day: string) => `写着 ${day}`,
    accounts: (accounts: number, guarantees: number, inquiries: number) =>
      `账户 ${accounts} 个，替别人担保 ${guarantees} 笔，查询记录 ${inquiries} 条。余额是报告写的那个月的，不一定是现在的。`,
    overdueSum: (yuan: string) => `逾期 ${yuan}`,
    toCompare: "认得不一定准，请对照报告",
    vouched: (lender: string, sum: string | null) => `替别人担保：${lender}${sum === null ? "" : `  余额 ${sum}`}（不是你自己的欠款）`,
    othersRead: "上面的文件没有读；其余文件照常读了，结果在下面。",
    nothingChanged: "只是读取，没有改动任何文件。要用的还款请写进 case.yaml 的 payments，带上文件和行号。",
  },
  prepare: {
    neutral: (because: readonly string[]) => `现在只用核实的话：${because.join("；")}。`,
    missing: (facts: readonly string[]) => `还缺这些事实，相关的话已省去：${facts.join("、")}。`,
    subject: (subject: string) => `主题：${subject}`,
    to: "收件人：（请按合同、官方 App 或自己确认过的地址填写）",
    attachments: "附件",
  },
  export: {
    written: (out: string, entries: number, files: number) =>
      `已写好 ${out}：案情、${entries} 条记录、${files} 个原始文件。网页版可以打开它。`,
    missing: (paths: readonly string[]) => `case.yaml 里写了、但文件夹里没有：${paths.join("、")}。`,
    leftOut: (paths: readonly string[]) => `没有放进去（不在 files 文件夹里，或文件名不能通用）：${paths.join("、")}。`,
    notSealed: "这个文件没有加密，谁拿到都能看，请妥善保管。",
  },
  pack: {
    written: (out: string, files: number) => `协商材料已写好：${out}（${files} 个文件）。`,
    begin: "先看 00-start-here.txt。",
    know: "用之前先看这些：",
    more: (count: number) => `……还有 ${count} 条，见 00-start-here.txt。`,
    title: (on: string) => `协商材料（截至 ${on}）`,
    forAll: "全部债务：",
    /** `anyOpen`: there is a debt about which one may speak. */
    casePapers: (anyOpen: boolean) => [
      "standing：欠款现状，合同推算与对方主张并列，自己看",
      anyOpen
        ? "statement：家庭收支与借款情况说明，只交给已经核实、可以谈方案的债权人"
        : "statement：家庭收支与借款情况说明，先自己留着，核实清楚之前不交给任何一方",
      "month：这个月的生活钱、自动扣款和可以去问的救助，自己看",
      "papers：还缺什么材料、困难证明怎么备，自己看",
      "plan：几种方案的对照，自己看",
      "sources：每个数字和每条法律的出处",
      "calendar.ics：导入手机日历；标题不写机构和金额",
    ],
    forDebt: (name: string, id: string) => `${name}（debts/${id}）：`,
    debtPapers: {
      open: "call-sheet 打电话用；chat.txt 在线客服一条一条发；email.txt 和 letter 发邮件或寄信用，签名后再发",
      neutral: "只用来核实：不承认、不承诺、不要求延期。call-sheet、chat.txt、email.txt、letter 都是这一套话",
    },
    closing: [
      "这里的数字由你填的事实推算，不是对方的账。方案不是承诺，对方书面同意之前不要照着付款。",
      "电话和地址只用合同、官方 App 或银行卡背面写的。钱只付给合同写明的账户，不付给个人，不报验证码。",
    ],
    payNote: "先确认已有对方的书面答复，再照此办。",
    calendarName: "谈好",
    warnings: {
      inDanger: "你说过有危险或不想活的念头。先放下这些材料：心理援助 12356，急救 120，报警 110。债可以慢慢谈。",
      courtPaper: ({ paper, received, last, passed, unsure }: CourtPaperWarning) =>
        last === null
          ? `先办法院的事：${received} 收到的${paper}。期限看文书本身，打 12368 核实真假和期限。`
          : passed
            ? `先办法院的事：${received} 收到的${paper}，按收到日算 ${last} 期限已过。今天就打 12368 问期限和案子走到哪一步，再打 12348 问律师还能做什么。`
            : `先办法院的事：${received} 收到的${paper}，最晚 ${last} 要书面回应。打 12368 核实真假和期限，以法院答复为准。${unsure ? "那一年的放假安排还不知道，遇休息日会顺延。" : ""}`,
      paidAgent: "你付过中介费，或交出过手机卡、银行卡、验证码：不要再付钱，收回卡、改密码，留好证据，报警。",
      collectorsAtDoor: "有人上门或联系家人：先逐次记下时间、来人、说了什么（tanhao log add），这是投诉的依据。",
      neutralWords: (debt: string, because: readonly string[]) => `${debt}：只给了核实用的话，因为${because.join("；")}。`,
      factsMissing: (debt: string, facts: readonly string[]) => `${debt}：算不出欠款，缺少 ${facts.join("、")}。`,
      firmAboveCapacity: "自己定的每月金额（firm）超过还款能力，方案按还款能力做。",
      fileMissing: (path: string) => `case.yaml 里写了 ${path}，文件夹里没有。`,
      rowsUnreadable: (file: string, lines: readonly number[]) => `${file} 有 ${lines.length} 行读不出：第 ${lines.join("、")} 行。`,
      noSuchRow: (of: PaymentAt) => `${of.debt}：${of.day} 的还款 ${of.sum} 元写着出自 ${of.file} 第 ${of.line} 行，那里没有交易。`,
      rowDiffers: (of: PaymentAt, day: string, sum: string) =>
        `${of.debt}：${of.day} 的还款 ${of.sum} 元，与 ${of.file} 第 ${of.line} 行（${day}，${sum} 元）对不上。`,
      rowNotPaid: (of: PaymentAt) => `${of.debt}：${of.day} 的还款 ${of.sum} 元，${of.file} 第 ${of.line} 行说明钱没有付出去。`,
      rowTwice: (file: string, line: number, debts: readonly string[]) => `${file} 第 ${line} 行被用了不止一次：${debts.join("、")}。`,
      unaccounted: (of: { file: string; line: number; day: string; sum: string; to: string }) =>
        `${of.file} 第 ${of.line} 行：${of.day} 还款 ${of.sum} 元${of.to === "" ? "" : `（${of.to}）`}，没有写进任何一笔债。`,
      paperLeftOut: (file: string, characters: string) => `没有做 ${file}：字体里没有 ${characters}。同样的内容有 DOCX 或 TXT。`,
      recordsUnread: (count: number) => `有 ${count} 条记录这一版读不懂，没有用上。`,
    },
  },
  serve: { serving: (address: string) => `网页版已打开：${address}\n只在本机可以访问，数据留在浏览器里。按 Ctrl+C 结束。` },
};

export type CliText = typeof cli;
