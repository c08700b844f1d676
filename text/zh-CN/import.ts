/** Sentences about reading files: why a file could not be read, why a row was left out, what a check means. */

const list = (words: readonly string[]): string => words.join("、");
const few = (words: readonly string[]): string => (words.length > 12 ? `${list(words.slice(0, 12))}……` : list(words));
const kept = "什么也没有导入。";

export const importing = {
  failures: {
    "file-empty": () => `文件是空的，${kept}请重新导出，或检查是不是没有下载完。`,
    "file-too-large": (at: { bytes: number; most: number }) =>
      `文件有 ${Math.ceil(at.bytes / 1_000_000)} MB，超过 ${Math.floor(at.most / 1_000_000)} MB，不像一份账单，${kept}请缩短导出的时间范围再试。`,
    "not-read-yet": (at: { what: string }) => `${known[at.what] ?? "这是认识的文件，但现在还读不了。"}${kept}`,
    "archive-encrypted": () => `这是加了密码的压缩包，${kept}密码在支付宝的消息或微信的服务通知里，一般是六位数字。请输入密码再读。`,
    "archive-wrong-password": () => `压缩包的密码不对，${kept}请到支付宝的消息或微信的服务通知里再看一眼密码。`,
    "archive-damaged": () => `压缩包损坏了或没有下载完，${kept}请重新下载。`,
    "archive-plain": (at: { entries: readonly string[] }) =>
      `这个压缩包里不止一份账单，或者里面还有压缩包${at.entries.length > 0 ? `（里面有 ${few(at.entries.slice(0, 3))}）` : ""}，不知道该读哪一份，${kept}请先解压，再一份一份地选。`,
    "spreadsheet-locked": () => `这份表格加了密码，${kept}请用密码打开后另存一份不加密的，再选那一份。`,
    "spreadsheet-damaged": () => `这份表格损坏了或没有下载完，${kept}请重新导出或下载。`,
    "picture-format": (at: { format?: string }) =>
      `${at.format ? `${at.format} 格式的图片` : "这种图片格式"}读不了，${kept}请把截图存成 PNG 或 JPG 再选。`,
    "picture-damaged": () => `这张图片损坏了或没有下载完，${kept}请重新截图或下载。`,
    "picture-models-missing": () => `读图片要先下载识字功能（约 30 MB），现在没有网络，${kept}请连上网再试，或直接把数字填进去。`,
    "picture-too-much": () => `这台设备读不动这张图片（内存不够或浏览器太旧），${kept}请截小一点的图，或直接把数字填进去。`,
    "not-text": () => `这不是账单，也不是认识的文件（内容是二进制数据），${kept}请检查是不是选错了，或文件是否损坏。`,
    "encoding-unknown": () => `文字编码既不是 UTF-8 也不是 GB18030，读出来会是乱码，${kept}请重新导出；如果用编辑器改过，请另存为 UTF-8。`,
    "bookkeeping-export": (at: { line: number }) =>
      `这是支付宝“记账本”的导出（表头在第 ${at.line} 行），没有订单号和交易状态，看不出钱有没有付成，${kept}请在支付宝 我的→账单→右上角…→开具交易流水证明/下载账单，选“用于个人对账”，导出后再试。`,
    "table-unknown": (at: { line: number | null; header: readonly string[]; proposal: object | null }) =>
      at.line === null
        ? `没有找到认识的表头，${kept}如果这是账单，请重新导出原文件；如果是别的表格，请用 --map 说明每一列是什么。`
        : `第 ${at.line} 行像是表头（${few(at.header)}），但不是认识的账单，${kept}请用 --map 说明每一列是什么。${
            at.proposal === null ? "" : `\n下面是猜的，逐列核对改正后存成文件，再用 --map 指定：\n${JSON.stringify(at.proposal)}`
          }`,
    "columns-missing": (at: { line: number; missing: readonly string[] }) =>
      `第 ${at.line} 行是支付宝账单的表头，但缺少 ${list(at.missing)} 列，可能被删改过，${kept}请重新导出原文件，不要用表格软件改动。`,
    "mapping-no-header": (at: {
      missing: readonly { column: string; nearest: string | null }[];
      line: number | null;
      header: readonly string[];
    }) =>
      `表里没有这些列：${at.missing.map(({ column, nearest }) => `“${column}”${nearest ? `（是不是“${nearest}”？）` : ""}`).join("、")}，${kept}${at.line === null ? "" : `最像表头的是第 ${at.line} 行：${few(at.header)}。`}请按表头原样改正 --map 文件里的列名。`,
    "pdf-locked": () => `这份 PDF 加了密码，${kept}请输入密码再读（银行的流水常用证件号后六位或申请时显示的密码）。`,
    "pdf-wrong-password": () => `PDF 的密码不对，${kept}请看申请流水时的短信或页面上的密码。`,
    "pdf-damaged": () => `这份 PDF 损坏了或没有下载完，${kept}请重新下载。`,
    "pdf-no-text": (at: { pages: number }) =>
      `这份 PDF 有 ${at.pages} 页，全是图片，没有文字，${kept}请换成可以选中文字的电子版；没有的话，用图片识别再逐项核对。`,
    "pdf-unknown": (at: { pages: number }) =>
      `这份 PDF 有 ${at.pages} 页文字，但不是认识的流水、征信报告或合同，${kept}请检查是不是选错了。`,
    "enterprise-report": () => `这是企业信用报告，这里只看个人的债务，${kept}请用“个人信用报告”。`,
    cancelled: () => `已停止读取，${kept}`,
  },
  unreadable: {
    "too-few-cells": "列太少，不像一笔交易",
    "day-missing": "没有日期",
    "day-malformed": "日期的写法读不懂",
    "day-impossible": "日期在日历上不存在",
    "time-malformed": "时间的写法读不懂",
    "time-impossible": "时间不存在",
    "amount-missing": "没有金额",
    "amount-malformed": "金额读不懂",
    "amount-too-large": "金额大得不合常理",
    "amount-negative": "金额是负数，不知道方向",
    "amount-twice": "收入和支出两列都有金额",
    "year-missing": "只有月和日，账单里没有写是哪一年",
    "sentence-unknown": "句子的写法没有见过，请对照报告自己看这一条",
    "inquiry-unknown": "查询原因没有见过",
    "account-incomplete": "账户的表格读不全，缺管理机构或开立日期",
  },
  ignored: {
    "closed-unpaid": "交易关闭，没有付过钱",
    "waiting-for-payment": "还没有付款",
    "no-money": "金额为零",
    "total-line": "合计或说明，不是交易",
    "picture-text": "图片里的文字，没有认出是哪种材料",
    "no-account": "不是信贷账户（公共记录或非信贷记录）",
    remark: "声明或标注，不是账户",
    "not-about-debt": "与欠款无关的短信",
  },
  checks: {
    rows: "笔数",
    "income-count": "收入笔数",
    "income-fen": "收入金额",
    "spending-count": "支出笔数",
    "spending-fen": "支出金额",
    "neutral-count": "不计收支笔数",
    "neutral-fen": "不计收支金额",
    "balance-chain": "余额前后相接",
    "all-cards": "报告概要：信用卡的账户数",
    "all-housing": "报告概要：购房贷款的账户数",
    "all-loans": "报告概要：其他贷款的账户数",
    "all-business": "报告概要：其他业务的账户数",
    "open-cards": "报告概要：信用卡的未结清/未销户账户数",
    "open-housing": "报告概要：购房贷款的未结清/未销户账户数",
    "open-loans": "报告概要：其他贷款的未结清/未销户账户数",
    "open-business": "报告概要：其他业务的未结清/未销户账户数",
    "overdue-cards": "报告概要：信用卡的发生过逾期的账户数",
    "overdue-housing": "报告概要：购房贷款的发生过逾期的账户数",
    "overdue-loans": "报告概要：其他贷款的发生过逾期的账户数",
    "overdue-business": "报告概要：其他业务的发生过逾期的账户数",
    "over90-cards": "报告概要：信用卡的发生过 90 天以上逾期的账户数",
    "over90-housing": "报告概要：购房贷款的发生过 90 天以上逾期的账户数",
    "over90-loans": "报告概要：其他贷款的发生过 90 天以上逾期的账户数",
    "over90-business": "报告概要：其他业务的发生过 90 天以上逾期的账户数",
    "guarantees-person": "报告概要：为个人承担的相关还款责任",
    "guarantees-enterprise": "报告概要：为企业承担的相关还款责任",
  },
  checkNotes: {
    "balance-broken": "余额在这里接不上：可能缺了几行，也可能银行把同一天的几笔排成了别的顺序；读到的行仍然保留",
    "rows-unreadable": "有几行读不出来，没有算进去",
    "counted-differently": "账单对退款和已关闭交易的统计口径可能不同，按行读取的结果仍然保留",
    "file-edited": "文件可能被删改过，或导出后又合并过；按行读取的结果仍然保留",
    "report-counts-otherwise": "报告的概要可能按另一种口径计数（例如双币种卡、循环授信），请对照报告看有没有漏掉的账户",
  },
  notes: {
    "saved-by-spreadsheet": "这份文件被表格软件保存过：订单号被改成了科学计数、时间少了秒。能读，但建议重新导出一份原文件。",
    "re-saved": "这份文件被编辑器另存过，编码和原始导出的不一样。内容照读。",
  },
  formats: {
    "alipay-web": "支付宝网页账单",
    "alipay-2021": "支付宝账单（2021–2023 年格式）",
    "alipay-2023": "支付宝账单（2023–2025 年格式）",
    "alipay-2026": "支付宝账单（2026 年格式）",
    wechat: "微信支付账单",
    "jd-2023": "京东账单（2024 年以前的格式）",
    "jd-2024": "京东账单",
    meituan: "美团账单",
    abc: "农业银行流水",
    boc: "中国银行流水",
    "boc-card": "中国银行信用卡账单",
    bocom: "交通银行流水",
    "bocom-card": "交通银行信用卡账单",
    ccb: "建设银行流水",
    "cgb-card": "广发银行信用卡账单",
    "citic-card": "中信银行信用卡账单",
    cmb: "招商银行流水",
    "cmb-card": "招商银行信用卡账单",
    cmbc: "民生银行流水",
    icbc: "工商银行流水",
    "icbc-card": "工商银行信用卡账单",
    spdb: "浦发银行流水",
    table: "按列对应读取的表格",
    "credit-report-brief": "征信报告（简版）",
    "credit-report-full": "征信报告（详版）",
    contract: "合同",
    messages: "催收或提醒短信",
    picture: "图片里的文字",
  },
  kinds: {
    repayment: "还款",
    drawdown: "借款到账",
    fee: "费用",
    spending: "支出",
    income: "收入",
    transfer: "转账",
    refund: "退款",
    authorisation: "押金、冻结或授权",
    failed: "未成功",
    unclassified: "未分类",
  },
  links: {
    "refund-of": "退款对应的原交易",
    "same-row": "同一行在两份文件里，只算一次",
    "same-money": "钱包和银行卡记的是同一笔钱，只算一次",
  },
};

const known: Readonly<Record<string, string>> = {
  image: "这是图片。这里读不了图片里的文字，",
  "case-yaml": "这是资料文件 case.yaml，不是账单。请在网页版的“设置”里打开它，",
  "case-file": "这是谈好存的资料文件，不是账单。请在网页版的“设置”里打开它，",
};
