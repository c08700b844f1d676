/**
 * What is wrong in a case.yaml or a form, one sentence or two for each kind of failure: what stands there, why it cannot
 * be taken, what to write instead. Keys and codes stay as they are written in the file.
 */

type Found = { found: string };
type Text = { text: string };

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const list = (words: readonly string[]): string => words.join("、");
const yuan = (fen: number): string =>
  `${fen < 0 ? "-" : ""}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, "0")} 元`;

const shapes = {
  mapping: "“键: 值”的一组内容",
  list: "以 - 开头的一列",
  text: "文字",
  amount: "金额",
  day: "日期",
  number: "数字",
  "true-or-false": "true 或 false",
} as const;

/** The earlier day of two that cannot be, and the one it is before. */
const contradictions: Readonly<Record<string, readonly [string, string]>> = {
  "first-due-before-pay-out": ["首个还款日", "放款日"],
  "drawdown-before-pay-out": ["这笔提款", "放款日"],
  "payment-before-pay-out": ["这笔还款", "放款日"],
  "acceleration-before-pay-out": ["宣布提前到期的日期", "放款日"],
  "claim-before-pay-out": ["对方主张的日期", "放款日"],
  "suit-before-pay-out": ["起诉日", "放款日"],
  "served-before-filed": ["收到起诉状的日期", "起诉日"],
  "judgment-before-suit": ["裁判生效日", "起诉日"],
  "perform-by-before-effective": ["裁判给的最后履行日", "裁判生效日"],
  "pay-out-before-first-lent": ["这张借条的放款日", "最初的出借日"],
};

export const facts = {
  /** Before the sentence, where the failure stands in a file. */
  at: (place: { line: number; column: number; path: string }) =>
    place.path === "" ? `第 ${place.line} 行：` : `第 ${place.line} 行第 ${place.column} 个字符，${place.path}：`,
  failures: {
    "unknown-key": (at: { key: string; nearest: string | null; known: readonly string[] }) =>
      /[：，]/.test(at.key)
        ? `“${shown(at.key)}”里用了全角标点，整段被当成了一个键。请改用半角的 : 和 ,，冒号后面空一格。`
        : `不认识“${shown(at.key)}”这个键，写了也不会起作用。${at.nearest ? `你是不是想写 ${at.nearest}？` : ""}这里可以写：${list(at.known)}。`,
    "missing-key": (at: { key: string; allowed: readonly string[] | null }) =>
      `缺少 ${at.key}，这一项没有它就无法理解。请补上${at.allowed ? `，可以写：${list(at.allowed)}` : ""}。`,
    "wrong-type": (at: Found & { expected: keyof typeof shapes }) =>
      `这里应当是${shapes[at.expected]}，写的却是${at.found === "list" ? "一列" : at.found === "mapping" ? "一组“键: 值”" : `“${shown(at.found)}”`}。请按例子里的写法改。`,
    "not-one-of": (at: Found & { allowed: readonly string[]; nearest: string | null }) =>
      `不认识“${shown(at.found)}”。${at.nearest ? `你是不是想写 ${at.nearest}？` : ""}可以写：${list(at.allowed)}。`,
    "version-unsupported": (at: Found) => `文件版本是“${shown(at.found)}”，这里只认识 version: 1。请改成 1，或用写出这份文件的程序打开。`,
    "money-malformed": (at: Found) => `“${shown(at.found)}”不是金额。请写成带引号的元，最多两位小数，例如 "9500.00"。`,
    "money-inexact": (at: Found) => `金额“${shown(at.found)}”有两位以上的小数，钱只能到分。请核对原件，写成例如 "9500.00"。`,
    "money-too-large": (at: Found) => `金额“${shown(at.found)}”大得不像一笔个人债务。请检查是不是多写了零，单位是元。`,
    "money-negative": (at: { fen: number }) =>
      `金额是负数（${yuan(at.fen)}）。这里只写正数：还款写在 payments 里，费用写在 fees 里，方向由位置决定。`,
    "money-zero": () => "金额是 0。没有发生的钱不用写，请删掉这一行或写上实际金额。",
    "day-malformed": (at: Found) => `“${shown(at.found)}”不是日期。请写成 年-月-日，月和日各两位，例如 2026-03-05。`,
    "day-impossible": (at: Found) => `日期“${shown(at.found)}”在日历上不存在。请对照原件改成真实的日期。`,
    "month-malformed": (at: Found) => `“${shown(at.found)}”不是月份。请写成 年-月，例如 2026-10。`,
    "decimal-malformed": (at: Found) => `“${shown(at.found)}”不是数字。请写不带百分号的正数，例如 "23.76"；单位写在 unit 里。`,
    "number-out-of-range": (at: Found & { least: number; most: number }) =>
      `“${shown(at.found)}”不行，这里需要 ${at.least} 到 ${at.most} 之间的整数。`,
    "id-malformed": (at: Found) =>
      `编号“${shown(at.found)}”不能用：它会成为文件名，只能由字母、汉字、数字、点、横线和下划线组成，最多 40 个字。请换一个，例如 d1。`,
    "city-malformed": (at: Found) => `“${shown(at.found)}”不是地区代码。请写六位行政区划代码，例如上海是 "310000"；不知道就删掉这一项。`,
    "tail-malformed": (at: { digits: number }): string =>
      at.digits > 4
        ? "这里只写卡号的最后四位，不要写整个卡号。请删掉前面的数字；别人拿到这份文件时，整个卡号会有风险。"
        : '这里要写卡号的最后三位或四位数字，例如 "1024"；不知道就删掉这一项。',
    "path-outside": (at: Found) =>
      `文件路径“${shown(at.found)}”不在案件文件夹里。请把文件放进 files/ 文件夹，写成例如 files/contract.pdf。`,
    "given-twice": (at: Found & { otherLine?: number | null }) =>
      `“${shown(at.found)}”写了两次${at.otherLine ? `，第一次在第 ${at.otherLine} 行` : ""}，不知道该用哪一个。请删掉一个或改名。`,
    "one-of-keys": (at: { keys: readonly string[]; given: readonly string[] }) =>
      at.given.length === 0 ? `需要写 ${at.keys.join(" 或 ")} 其中之一。` : `${list(at.given)} 不能同时写，请只留一个。`,
    "days-contradict": (at: { order: string; day: string; otherDay: string; otherLine?: number | null }) => {
      const other = `${at.otherDay}${at.otherLine ? `（第 ${at.otherLine} 行）` : ""}`;
      if (at.order === "rates-out-of-order")
        return `利率的起始日 ${at.day} 不晚于前一段的 ${other}。请按时间先后排列，每段的 from 都不同。`;
      const [what, than] = contradictions[at.order] ?? ["这个日期", "另一个日期"];
      return `${what} ${at.day} 早于${than} ${other}，两者不可能都对。请对照合同、账单和法院的文书，改正其中一个。`;
    },
    "received-above-stated": (at: { fen: number; otherFen: number }) =>
      `到手金额 ${yuan(at.fen)} 高于合同金额 ${yuan(at.otherFen)}。请核对：stated 是合同写的，received 是实际收到的。`,

    "case-empty": () => "文件是空的，没有任何内容。请从例子复制一份 case.yaml 开始写，至少要有 version: 1。",
    "case-too-large": (at: { bytes: number }) =>
      `文件有 ${Math.ceil(at.bytes / 1_000_000)} MB，不像是手写的 case.yaml，没有读取。请检查是不是选错了文件。`,
    "not-text": () => "这不是文字文件，没有读取。请确认选的是 case.yaml，用记事本能正常打开。",
    "encoding-unknown": () => "文字编码既不是 UTF-8 也不是 GB18030，读出来会是乱码，所以没有读取。请用编辑器另存为 UTF-8 再试。",
    "yaml-duplicate-key": (at: Text) => `同一个键写了两次：“${shown(at.text.trim())}”。请合并成一个，否则不知道该用哪一个。`,
    "yaml-tab": (at: Text) => `“${shown(at.text.trim())}”前面用了 Tab 缩进，YAML 不允许。请换成空格，每层两个。`,
    "yaml-indent": (at: Text) => `“${shown(at.text.trim())}”这一行或它的下一行缩进不对，不知道属于哪一层。请让同一层的内容左边对齐。`,
    "yaml-quote-open": (at: Text) => `“${shown(at.text.trim())}”里的引号只有一半。请在这段文字的末尾补上引号。`,
    "yaml-bracket-open": (at: Text) => `“${shown(at.text.trim())}”里的括号没有收尾。请在末尾补上 } 或 ]。`,
    "yaml-full-width-mark": (at: Text) => `“${shown(at.text.trim())}”里用了全角标点。请改用半角的 : 和 ,，冒号后面空一格。`,
    "yaml-several-documents": () => "文件里有单独一行的 ---，把内容分成了几份。请删掉这一行，一个文件只写一个人的。",
    "yaml-alias-unknown": (at: Text) => `“${shown(at.text)}”引用了没有定义的内容。如果星号是文字的一部分，请给整段文字加上引号。`,
    "yaml-malformed": (at: Text) => `“${shown(at.text.trim())}”读不懂，不合 YAML 的写法。请对照例子检查这一行的冒号、括号和引号。`,
    "yaml-too-many-aliases": () => "文件里用 * 引用的地方太多，没有读取。请把引用的内容直接写出来。",
    "json-malformed": (at: { line: number | null }) =>
      `${at.line ? `第 ${at.line} 行附近` : "内容"}不是合法的 JSON。请检查逗号、引号和括号是否成对，最后一项后面不能有逗号。`,
  },
  /** Comments in a case.yaml the program writes. */
  notes: {
    head: "谈好的案件文件。金额写作带引号的元，日期写作 年-月-日；不知道的事实不写。",
    keys: {
      income: "最近三到六个月的到手收入",
      spending: "每月必要支出",
      livingFloor: "每人每月的基本生活保障标准和出处",
      month: "这个月的钱：账户余额、自动扣款、来钱的日子",
      assets: "有价值的东西，按自己估计的价钱",
      urgent: "法院文书、是否付过中介费、是否有危险、是否有人上门",
      firm: "自己决定每月拿出的数额",
      debts: "每笔债务一段；payments 里的 file 和 line 指向账单里的那一行",
      files: "案件文件夹里的原件",
    },
  },
};
