import type { webFailure as chinese } from "../zh-CN/web-failure.ts";

export const webFailure: typeof chinese = {
  required: (label) => `Please fill in “${label}”.`,
  moneyMalformed: (text) => `“${text}” is no amount. Write it like 1234.50, in yuan.`,
  moneyTooLarge: (text) => `“${text}” is too large; were some digits typed twice?`,
  moneyNegative: "An amount cannot be negative.",
  dayMalformed: (text) => `“${text}” is no day. Write it like 2026-03-05.`,
  dayImpossible: (text) => `There is no day “${text}”.`,
  dayInFuture: "The day cannot be later than today.",
  rateMalformed: (text) => `“${text}” is no rate. Digits only, like 24 or 0.05.`,
  numberMalformed: (text) => `“${text}” is no whole number.`,
  unknownValue: (label, value) => `“${label}” cannot be “${value}”.`,
  otherField: (path) => `Please check “${path}”.`,
  fileTooLarge: (bytes) => `The file has ${bytes}, more than can be read.`,
  fileEmpty: "The file is empty. Please export it again.",
  fileUnknown: "This file is not known. Alipay bills and plain CSV can be read; choose the unpacked CSV, not the ZIP or a screenshot.",
  fileEncoding: "The characters in this file are broken. Use the exported original, not a copy saved by Excel.",
  caseFileDamaged: "This case file is damaged: it fails its own check and was not opened. Please use another copy.",
  caseFileUnknown: "This is no case file of Tanhao. It opens .tanhao files and case.yaml.",
  caseFileTooNew: "This file was written by a newer version of Tanhao. Go online, reload, and open it with the new version.",
  yamlLine: (line, what) => `Line ${line}: ${what}`,
  nothingChanged: "Nothing was changed.",
};
