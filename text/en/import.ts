/** Sentences about reading files: why a file could not be read, why a row was left out, what a check means. */

import type { importing as chinese } from "../zh-CN/import.ts";

const list = (words: readonly string[]): string => words.join(", ");
const few = (words: readonly string[]): string => (words.length > 12 ? `${list(words.slice(0, 12))} …` : list(words));
const kept = "Nothing was imported.";

export const importing: typeof chinese = {
  failures: {
    "file-empty": () => `The file is empty. ${kept} Export it again, or check that the download finished.`,
    "file-too-large": (at) =>
      `The file has ${Math.ceil(at.bytes / 1_000_000)} MB, more than ${Math.floor(at.most / 1_000_000)} MB, which no bill has. ${kept} Export a shorter period.`,
    "not-read-yet": (at) => `${known[at.what] ?? "This kind of file is known but cannot be read yet."} ${kept}`,
    "archive-encrypted": () =>
      "This archive is locked with a password. Nothing was imported. The password is in Alipay's message or WeChat's service notice, usually six digits. Give it and read again.",
    "archive-wrong-password": () =>
      "The password does not open this archive. Nothing was imported. Look again in Alipay's message or WeChat's service notice.",
    "archive-damaged": () => "This archive is damaged or cut off. Nothing was imported. Download it again.",
    "archive-plain": (at) =>
      `This archive holds more than one bill or another archive${at.entries.length > 0 ? ` (${at.entries.slice(0, 3).join(", ")})` : ""}, and it is not clear which is meant. Nothing was imported. Unpack it and choose the files one by one.`,
    "spreadsheet-locked": () =>
      "This spreadsheet is locked with a password. Nothing was imported. Open it with the password, save it without one, and choose that file.",
    "spreadsheet-damaged": () => "This spreadsheet is damaged or cut off. Nothing was imported. Export or download it again.",
    "picture-format": (at: { format?: string }) =>
      `${at.format ? `${at.format} pictures` : "Pictures of this kind"} cannot be read here. ${kept} Save the screenshot as PNG or JPG.`,
    "picture-damaged": () => `This picture is damaged or cut off. ${kept} Take or download it again.`,
    "picture-models-missing": () =>
      `Reading pictures needs a download of about 30 MB first, and there is no network now. ${kept} Try again online, or type the figures.`,
    "picture-too-much": () =>
      `This device cannot read the picture: too little memory, or a browser too old. ${kept} Crop it, or type the figures.`,
    "not-text": () =>
      `This is no bill and no file we know: its content is binary. ${kept} Check that it is the right file and not damaged.`,
    "encoding-unknown": () =>
      `The text is neither UTF-8 nor GB18030; read as either it would be garbled. ${kept} Export it again, or save it as UTF-8.`,
    "bookkeeping-export": (at) =>
      `This is Alipay's bookkeeping export (header on line ${at.line}): it has no order numbers and no status, so nobody can tell whether money moved. ${kept} In Alipay choose Me, Bills, the menu at the top right, download for personal reconciliation, and try that file.`,
    "table-unknown": (at) =>
      at.line === null
        ? `No header we know was found. ${kept} If this is a bill, export the original again; for another table say with --map what each column is.`
        : `Line ${at.line} looks like a header (${few(at.header)}), but of no bill we know. ${kept} Say with --map what each column is.${
            at.proposal === null
              ? ""
              : `\nThis is a guess: check each column, save it as a file and name it with --map:\n${JSON.stringify(at.proposal)}`
          }`,
    "columns-missing": (at) =>
      `Line ${at.line} is the header of an Alipay bill, but ${list(at.missing)} is missing; it may have been edited. ${kept} Export the original again and leave it as it is.`,
    "mapping-no-header": (at) =>
      `The table lacks these columns: ${at.missing.map(({ column, nearest }) => `“${column}”${nearest ? ` (“${nearest}”?)` : ""}`).join(", ")}. ${kept} ${at.line === null ? "" : `Most like a header is line ${at.line}: ${few(at.header)}. `}Correct the column names in the --map file to match.`,
    "pdf-locked": () =>
      `This PDF is locked with a password. ${kept} Give the password and read again; banks often use the last six digits of the identity number or one shown when the statement was asked for.`,
    "pdf-wrong-password": () =>
      `The password does not open this PDF. ${kept} Look for it in the message or on the page where the statement was asked for.`,
    "pdf-damaged": () => `This PDF is damaged or cut off. ${kept} Download it again.`,
    "pdf-no-text": (at) =>
      `This PDF holds pictures, no text (${at.pages} pages). ${kept} Use the electronic version whose text can be selected; if there is none, recognise the pictures and check each value.`,
    "pdf-unknown": (at) =>
      `This PDF has ${at.pages} pages of text, but is no statement, credit report or contract we know. ${kept} Check that it is the right file.`,
    "enterprise-report": () =>
      `This is the credit report of an enterprise; only a person's debts are looked at here. ${kept} Use the personal report.`,
    cancelled: () => `Reading was stopped. ${kept}`,
  },
  unreadable: {
    "too-few-cells": "too few columns for a transaction",
    "day-missing": "no day",
    "day-malformed": "the day cannot be read",
    "day-impossible": "the day is not in the calendar",
    "time-malformed": "the time cannot be read",
    "time-impossible": "there is no such time",
    "amount-missing": "no amount",
    "amount-malformed": "the amount cannot be read",
    "amount-too-large": "the amount is beyond reason",
    "amount-negative": "the amount is negative, so its direction is unclear",
    "amount-twice": "both the money-in and the money-out column hold an amount",
    "year-missing": "month and day only, and nothing in the bill tells the year",
    "sentence-unknown": "a sentence of a form we do not know; look at it in the report",
    "inquiry-unknown": "the reason of the inquiry is not known",
    "account-incomplete": "the account's table lacks its institution or its opening day",
  },
  ignored: {
    "closed-unpaid": "closed without any money paid",
    "waiting-for-payment": "not paid yet",
    "no-money": "the amount is zero",
    "total-line": "a total or a note, no transaction",
    "picture-text": "writing in a picture that belongs to no material known here",
    "no-account": "no credit account (public or other records)",
    remark: "a declaration or remark, no account",
    "not-about-debt": "a message that is not about a debt",
  },
  checks: {
    rows: "number of rows",
    "income-count": "number of income rows",
    "income-fen": "sum of income",
    "spending-count": "number of spending rows",
    "spending-fen": "sum of spending",
    "neutral-count": "number of neutral rows",
    "neutral-fen": "sum of neutral rows",
    "balance-chain": "balances that follow from each other",
    "all-cards": "summary of the report: accounts, cards",
    "all-housing": "summary of the report: accounts, housing loans",
    "all-loans": "summary of the report: accounts, other loans",
    "all-business": "summary of the report: accounts, other business",
    "open-cards": "summary of the report: open accounts, cards",
    "open-housing": "summary of the report: open accounts, housing loans",
    "open-loans": "summary of the report: open accounts, other loans",
    "open-business": "summary of the report: open accounts, other business",
    "overdue-cards": "summary of the report: accounts ever overdue, cards",
    "overdue-housing": "summary of the report: accounts ever overdue, housing loans",
    "overdue-loans": "summary of the report: accounts ever overdue, other loans",
    "overdue-business": "summary of the report: accounts ever overdue, other business",
    "over90-cards": "summary of the report: accounts over 90 days overdue, cards",
    "over90-housing": "summary of the report: accounts over 90 days overdue, housing loans",
    "over90-loans": "summary of the report: accounts over 90 days overdue, other loans",
    "over90-business": "summary of the report: accounts over 90 days overdue, other business",
    "guarantees-person": "summary of the report: guarantees for persons",
    "guarantees-enterprise": "summary of the report: guarantees for enterprises",
  },
  checkNotes: {
    "balance-broken":
      "the balance does not follow here: rows may be missing, or the bank sorts the rows of one day in its own order; what the rows say is kept",
    "rows-unreadable": "some rows could not be read and are not counted",
    "counted-differently": "the bill may count refunds and closed rows in its own way; what the rows say is kept",
    "file-edited": "the file may have been edited or joined after the export; what the rows say is kept",
    "report-counts-otherwise":
      "the summary may count in its own way (cards in two currencies, credit lines); look in the report for an account that is missing here",
  },
  notes: {
    "saved-by-spreadsheet":
      "A spreadsheet saved this file: order numbers became powers of ten and times lost their seconds. It was read, but a fresh export is better.",
    "re-saved": "An editor saved this file again: its encoding is not the one of the original export. It was read as it is.",
  },
  formats: {
    "alipay-web": "Alipay web bill",
    "alipay-2021": "Alipay bill (2021–2023)",
    "alipay-2023": "Alipay bill (2023–2025)",
    "alipay-2026": "Alipay bill (2026)",
    wechat: "WeChat Pay bill",
    "jd-2023": "JD bill (up to 2024)",
    "jd-2024": "JD bill",
    meituan: "Meituan bill",
    abc: "Agricultural Bank statement",
    boc: "Bank of China statement",
    "boc-card": "Bank of China card bill",
    bocom: "Bank of Communications statement",
    "bocom-card": "Bank of Communications card bill",
    ccb: "China Construction Bank statement",
    "cgb-card": "China Guangfa Bank card bill",
    "citic-card": "China CITIC Bank card bill",
    cmb: "China Merchants Bank statement",
    "cmb-card": "China Merchants Bank card bill",
    cmbc: "China Minsheng Bank statement",
    icbc: "ICBC statement",
    "icbc-card": "ICBC card bill",
    spdb: "SPD Bank statement",
    table: "table read by a mapping",
    "credit-report-brief": "credit report (brief)",
    "credit-report-full": "credit report (full)",
    contract: "contract",
    messages: "collection or reminder messages",
    picture: "writing in a picture",
  },
  kinds: {
    repayment: "repayment",
    drawdown: "loan paid out",
    fee: "fee",
    spending: "spending",
    income: "income",
    transfer: "transfer",
    refund: "refund",
    authorisation: "deposit, hold or authorisation",
    failed: "failed",
    unclassified: "unclassified",
  },
  links: {
    "refund-of": "the purchase this refunds",
    "same-row": "the same row in two files, counted once",
    "same-money": "wallet and card show the same money, counted once",
  },
};

const known: Readonly<Record<string, string>> = {
  image: "This is a picture. Text in pictures cannot be read here.",
  "case-yaml": "This is a case.yaml and no bill. Open it in the web app, under Settings.",
  "case-file": "This is a case file of Tanhao and no bill. Open it in the web app, under Settings.",
};
