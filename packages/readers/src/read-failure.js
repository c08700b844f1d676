/** Why a file could not be read at all, as data; the sentence is made in text/. A row that cannot be read is no failure. */
export const knownFiles = [
    "pdf",
    "pdf-contract",
    "pdf-statement",
    "pdf-credit-report",
    "pdf-scan",
    "spreadsheet",
    "old-spreadsheet",
    "image",
    "wechat-bill",
    "jd-bill",
    "meituan-bill",
    "bank-statement",
    "case-yaml",
    "case-file",
];
