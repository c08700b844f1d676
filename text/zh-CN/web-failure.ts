/** What went wrong, as sentences: what, why, what now. Keys are failure kinds. */

export const webFailure = {
  required: (label: string): string => `请填“${label}”。`,
  moneyMalformed: (text: string): string => `“${text}”不是金额。写成 1234.50 这样，单位是元。`,
  moneyTooLarge: (text: string): string => `“${text}”太大了，检查一下是不是多打了几位。`,
  moneyNegative: "金额不能是负数。",
  dayMalformed: (text: string): string => `“${text}”不是日期。写成 2026-03-05 这样。`,
  dayImpossible: (text: string): string => `没有“${text}”这一天。`,
  dayInFuture: "日子不能晚于今天。",
  rateMalformed: (text: string): string => `“${text}”不是利率。只写数字，比如 24 或 0.05。`,
  numberMalformed: (text: string): string => `“${text}”不是整数。`,
  unknownValue: (label: string, value: string): string => `“${label}”不能是“${value}”。`,
  otherField: (path: string): string => `“${path}”这一项有问题，请检查。`,
  fileTooLarge: (bytes: string): string => `文件有 ${bytes}，超过能读的大小。`,
  fileEmpty: "文件是空的。请重新导出一次。",
  fileUnknown: "认不出这个文件。支持支付宝账单和一般 CSV；请确认选的是解压后的 CSV，而不是 ZIP 或截图。",
  fileEncoding: "文件里的文字编码坏了，读出来是乱码。请不要用 Excel 另存，直接用导出的原文件。",
  caseFileDamaged: "这个案件文件损坏了，和它自己的校验对不上，所以没有打开。请用另一份备份。",
  caseFileUnknown: "这不是谈好的案件文件。能打开的是 .tanhao 文件或 case.yaml。",
  caseFileTooNew: "这个文件是更新版本的谈好写的。请先联网刷新，用新版本打开。",
  yamlLine: (line: number, what: string): string => `第 ${line} 行：${what}`,
  nothingChanged: "什么都没有改动。",
};
