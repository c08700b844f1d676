/**
 * The words of a credit report's brief edition (简版), as patterns over its text without spaces and with ASCII brackets,
 * commas and digits (report-text.ts). A sentence is recognised by the words between its facts, never by its number.
 */

const dayPattern = "\\d{4}年\\d{1,2}月\\d{1,2}日";
const amount = "(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1,2})?)";
/** A name holds no other date and no punctuation; `至` before a date means an end, never a beginning. */
const nameLetter = `(?:(?!\\d{4}年|到期|截至)[^,。;:])`;

/** Where a sentence about an account begins: a day, a name, and what the institution did. */
export const accountStart = new RegExp(
  `(?<!至)${dayPattern},?(?=${nameLetter}{1,60}?(?:发放的|办理的|为(?:(?!\\d{4}年)[^,。]){1,40}?授信))`,
  "g",
);
export const guaranteeStart = new RegExp(
  `(?<!至)${dayPattern},?为(?=(?:(?!发放的|授信)[^。]){1,160}?(?:承担相关还款责任|责任人类型|担保责任|提供担保))`,
  "g",
);
/** 资产处置 and 垫款: who bought the claim, or paid it in the borrower's place. */
export const disposalStart = new RegExp(`(?<!至)${dayPattern},?(?=${nameLetter}{1,60}?(?:接收|进行最近一次代偿|代偿|垫款|处置))`, "g");

export const isGuarantee = /承担相关还款责任|责任人类型|相关还款责任金额|承担担保责任|提供担保/;
export const isDisposal = /接收.{0,20}(?:债权|资产)|代偿|垫款|处置/;

/** Sentences the form itself prints; they state no account. */
export const formSentences =
  /系统中没有您[^。]{0,80}(?:记录|信息)。?|这部分包含[^。]*。|金额类数据[^。]*。|(?:编号)?查询日期查询(?:机构|操作员)查询原因/g;

/** What opens a part of the report. */
export const partHeadings = {
  credit: /(?<!非)信贷记录|(?<!非)信贷交易记录(?!明细)/g,
  other: /非信贷交易记录|公共记录/g,
  inquiries: /(?:机构|个人|本人)?查询记录(?:明细)?/g,
  notes: /(?<=[。)查批理台核|,;])说明(?=1?[.:、]|本报告|除|您)/g,
} as const;
export const ownInquiries = /(?:个人|本人)查询记录明细/;
export const institutionInquiries = /机构查询记录明细/;

/** `从未` is tried before `发生过`: the first heading holds the second's words. */
export const groupHeading = /(从未|发生过|透支超过)(?:(?!账户数|发生过90)[^。:]){0,40}?账户明细如下:?/g;
export const neverOverdueWord = "从未";
export const summaryHeading = /信息概要/;

/** What may be left between two sentences. */
const headingNumber = "(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\))?";
const sectionNames =
  "(?:信用卡|住房贷款|购房贷款|其他贷款|贷款|其他业务|相关还款责任信息|为他人担保信息|资产处置信息|垫款信息|保证人代偿信息|逾期记录|信贷记录|信息概要|授信协议信息)+";
export const sectionHeading = new RegExp(`^${headingNumber}${sectionNames}$`);
export const leadingHeading = new RegExp(`^${headingNumber}${sectionNames}(?=\\d{1,3}[.、]|[一-龥]*明细如下|$)`);
export const itemNumber = /^(?:\d{1,3}[.、])/;
export const trailingItemNumber = /(?:(?<=。)\d{1,3}|\d{1,3}[.、]|\(\d{1,3}\))$/;
export const otherHeading = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))?(?:非信贷交易记录|公共记录|\(|\))+/;

/** How a sentence goes on after its full stop. */
export const continuation =
  /^(?:截至|最近|当前|其中|目前|没有|从未|逾期|余额|信用额度|授信额度|已使用额度|透支|尚未|五级分类|大额专项|账户状态|未出单|该账户|该笔|此账户|此笔|已|于?\d{4}年\d{1,2}月(?:\d{1,2}日)?(?:已|销户|结清|转出))/;
export const remark = /本人声明|异议标注|机构说明|特殊交易/;

const currencyWords: readonly (readonly [word: RegExp, code: string])[] = [
  [/人民币/, "CNY"],
  [/港/, "HKD"],
  [/澳门|葡币/, "MOP"],
  [/台|新台币/, "TWD"],
  [/欧元/, "EUR"],
  [/日元|日圆/, "JPY"],
  [/英镑/, "GBP"],
  [/澳大利亚|澳元/, "AUD"],
  [/加拿大|加元/, "CAD"],
  [/新加坡/, "SGD"],
  [/瑞士/, "CHF"],
  [/韩/, "KRW"],
  [/新西兰/, "NZD"],
  [/泰/, "THB"],
  [/美元|美金/, "USD"],
];
/** `null`: the words name no money. */
export const currencyOf = (words: string): string | null => currencyWords.find(([word]) => word.test(words))?.[1] ?? null;
export const homeCurrency = "CNY";

/** The first sentence of an account, by what the institution did. Groups: day, lender, then what differs. */
export const cardHead = new RegExp(`^(${dayPattern}),?([^,。]+?)发放的(准?贷记卡)(?:\\(([^)]*)\\))?`);
export const loanHead = new RegExp(
  `^(${dayPattern}),?([^,。]+?)发放的${amount}([^\\d(,。]{1,6}?元|元|[^\\d(,。]{0,4}镑)?(?:人民币)?(?:\\(([^)]*)\\))?([^,。]*)`,
);
export const otherHead = new RegExp(
  `^(${dayPattern}),?([^,。]+?)办理的${amount}([^\\d(,。]{1,6}?元|元|[^\\d(,。]{0,4}镑)?(?:人民币)?(?:\\(([^)]*)\\))?([^,。]*)`,
);
export const revolvingHead = new RegExp(`^(${dayPattern}),?([^,。]+)为(?:您的|您)?([^为,。]+?)授信`);
export const guaranteeHead = new RegExp(`^(${dayPattern}),?为(.+)在(.+?)办理的(.+?)(?:,)?(?:承担|提供)`);
export const disposalHead = new RegExp(`^(${dayPattern}),?(.+?)(?:接收|进行最近一次代偿|代偿|垫款|处置)`);

export const quasiCardWord = "准贷记卡";
/** A name set whole in brackets. */
export const wholeBrackets = /^\((.*)\)$/;

export const dueOn = new RegExp(`(${dayPattern})到期`);
export const validUntil = new RegExp(`有效期至(${dayPattern})`);
export const asOfPattern = /截至(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/;
export const endedPattern = /(?:于)?(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?(?:已)?(?:结清|销户|转出)/;

/** Of a special instalment plan within a card; never the balance. */
export const specialInstalment = new RegExp(`大额专项分期余额为?:?${amount}`);
export const balancePattern = new RegExp(`(?<!大额专项分期)余额为?:?(?:折合)?(?:人民币)?${amount}`);
export const usedPattern = new RegExp(`已(?:使用|使|用)额度为?:?(?:折合)?(?:人民币)?${amount}`);
export const limitPattern = new RegExp(`(?:信用|授信)额度为?:?(?:折合)?(?:人民币)?${amount}(?:[^\\d(,。;]{0,6}元)?(?:\\(([^)]*)\\))?`);
export const claimPattern = new RegExp(`(?:债权|代偿|垫款)[^。]{0,12}?金额为?:?${amount}|(?:债权|资产)${amount}元`);
export const liabilityPattern = new RegExp(`(?:相关还款责任|担保|保证|担保贷款合同)金额为?:?${amount}(?:元)?(?:\\(([^)]*)\\))?`);
export const balanceCurrency = new RegExp(`余额为?:?${amount}(?:元)?\\(([^)]*)\\)`);
export const overdueAmount = new RegExp(`(?:当前)?逾期(?:总|本金)?(?:金)?额为?:?${amount}`);

export const overdueNowPatterns = {
  no: /当前(?:无|未|没有)逾期|未逾期|无逾期|当前未发生逾期/,
  yes: /当前(?:有)?逾期(?![总金])|目前(?:已)?逾期|处于逾期中/,
} as const;

/** 最近5年内有3个月处于逾期状态; for a quasi-card 有3个月透支超过60天. */
export const monthsOverduePattern =
  /(\d{1,2})个月(?:处于逾期|发生过?逾期|(?:处于)?透支超过60天|逾期(?!超过))|(?:逾期|透支超过60天的?)月数为?:?(\d{1,2})/;
export const monthsOver90Pattern =
  /(\d{1,2})个月(?:处于)?(?:逾期|透支)超过90天|(?:逾期|透支)超过90天的?月数为?:?(\d{1,2})|发生过90天以上逾期的?月数为?:?(\d{1,2})/;
export const noneOver90Pattern = /(?:没有|未|从未|无)(?:发生过)?(?:90天以上(?:的)?(?:逾期|透支)|(?:逾期|透支)超过90天)/;
export const neverOverduePattern = /从未(?:发生过)?逾期(?!超过)|(?:最近)?5年内(?:没有|未|无)(?:发生过?|处于)?逾期(?!超过)|从未透支超过60天/;

export const statePatterns = [
  ["badDebt", /呆账/],
  ["transferred", /(?:已)?转出/],
  ["settled", /结清/],
  ["closed", /销户/],
  ["frozen", /冻结|止付/],
] as const;

export const housingWords = /住房|购房|商用房/;

/** Of whom one vouches for. */
export const enterpriseWords = /公司|企业|中征码|组织机构|统一社会信用|合作社|厂|中心/;
export const partyOnly = /^([^(]*)(?:\(([^)]*)\))?/;

/** Numbers of rows run into the year before it: only its four digits count. */
export const inquiryDay = /\d{4}(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2})/gu;

/** Longest first: a short reason is the beginning of a longer one. */
export const inquiryReasons =
  /本人查询(?:\([^)]*\))?|法人代表、?负责人、?高管等资信审查|特约商户实名审查|客户准入资格审查|融资租赁审批|担保资格审查|信用卡审批|贷款审批|贷后管理|保前审查|保后管理|资信审查|融资审批|授信审批|异议查询|异议核查|公积金提取复核查询|司法调查|股指期货开户|其他|互联网个人信用信息服务平台|商业银行网上银行/g;
/** Reasons long enough to wrap within their cell. */
export const longReasons = [
  "法人代表、负责人、高管等资信审查",
  "本人查询(互联网个人信用信息服务平台)",
  "本人查询(商业银行网上银行)",
  "特约商户实名审查",
  "客户准入资格审查",
  "公积金提取复核查询",
  "融资租赁审批",
  "担保资格审查",
] as const;
export const ownInquiry = /^本人查询|^互联网个人信用信息服务平台|^商业银行网上银行/;
export const ownName = "本人";

export const pageMarks =
  /第\s*[\d０-９]+\s*页\s*[,，/／]?\s*共\s*[\d０-９]+\s*页|共\s*[\d０-９]+\s*页\s*[,，/／]?\s*第\s*[\d０-９]+\s*页/gu;
export const pageMarkLine = /^\s*(?:[-—–]\s*\d{1,3}\s*[-—–]|\d{1,3}\s*\/\s*\d{1,3}|page\s*\d+(?:\s*of\s*\d+)?|第\s*\d+\s*页)\s*$/i;
export const headWords: readonly string[] = ["个人信用报告", "报告编号", "报告时间"];
/** Printed at the head of each page again. */
export const runningHead = /^(?:个人信用报告(?:\([^)]*\))?|(?:报告(?:编号|时间):[\da-z:./\-年月日时分秒*]*)+)$/i;

export const titles = {
  brief: /个人信用报告|信贷记录|明细如下|信息概要/,
  empty: /系统中没有您的信用卡、?贷款/,
  enterprise: /企业信用报告/,
  person: /个人信用报告/,
} as const;
export const reportDayPattern = /报告时间:?(\d{4})[-.年/](\d{1,2})[-.月/](\d{1,2})/;

/** Rows of the summary table by their labels, whole or wrapped; the longest first, since the shortest ends them all. */
export const summaryRows = [
  ["over90", ["发生过90天以上逾期的账户数", "发生过90天以上逾期的", "发生过90天以上逾期"]],
  ["overdue", ["发生过逾期的账户数", "发生过逾期的"]],
  ["open", ["未结清/未销户账户数", "未结清/未销户的账户数", "未结清/未销户", "未结清账户数", "未销户账户数"]],
  ["all", ["账户数"]],
] as const;
export const summaryGuarantees = "相关还款责任账户数";
export const summaryPerson = "为个人";
export const summaryEnterprise = "为企业";
