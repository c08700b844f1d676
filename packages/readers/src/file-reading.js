/**
 * What reading one file gives: every row accounted for, the money in it, and the checks the file allows. The shape of
 * `tanhao import` (docs/formats.md), typed. Not here: which debt a payment belongs to.
 */
export const fileFormats = ["alipay-web", "alipay-2021", "alipay-2023", "alipay-2026", "table"];
export const transactionKinds = [
    "repayment",
    "drawdown",
    "fee",
    "spending",
    "income",
    "transfer",
    "refund",
    "authorisation",
    "failed",
    "unclassified",
];
export const ignoredReasons = ["closed-unpaid", "waiting-for-payment", "no-money", "total-line"];
export const unreadableReasons = [
    "too-few-cells",
    "day-missing",
    "day-malformed",
    "day-impossible",
    "amount-missing",
    "amount-malformed",
    "amount-too-large",
    "amount-negative",
    "amount-twice",
];
export const checkNames = ["rows", "income-count", "income-fen", "spending-count", "spending-fen", "neutral-count", "neutral-fen"];
export const readingNotes = ["saved-by-spreadsheet", "re-saved-as-utf8"];
