/** What the command line says in English: help, results at the terminal, and a sentence for each kind of bad input. */

import type { CliText } from "../zh-CN/cli.ts";
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

const caseFacts: Readonly<Record<string, string>> = {
  income: "income",
  spending: "spending",
  "borrower.incomeType": "kind of income (fixed, irregular or none)",
  "borrower.household": "number of people in the household",
  "borrower.name": "your name",
  "hardship.reason": "what happened",
  lumpSums: "money that comes once: how much, from where, on which day",
};

export const cli: CliText = {
  failures: { ...cliFailure, ...cliBackupFailure, ...cliLockFailure, ...cliEvidenceFailure },
  bug: "The program failed. This is a fault of the program, not of your input. Please report what follows to its makers, without personal data:",
  fact: (path) => {
    const name = caseFacts[path] ?? document.facts[path.replace(/^debts\[\d+\]\./, "")];
    return name === undefined ? path : `${name} (${path})`;
  },
  storage: {
    "storage-full": "the disk is full",
    "storage-denied": "there is no permission to read or write it",
    "storage-locked": "another program uses it and did not let go in time",
    "storage-corrupt": "it is damaged, or no record file of Tanhao",
    "storage-too-new": "a newer version of the program wrote it; update first",
    "storage-closed": "it was closed",
    "storage-sealed": "it is locked and opens with its passphrase only",
    "storage-relocked": "another program has just set, changed or removed its passphrase; nothing was written, run this once more",
    "storage-read-only": "it is open to read only",
    "storage-failed": "the storage failed",
    "chain-moved": "another program has just written to it; try again",
    "record-missing": "a record is missing from it",
    "entry-absent": "the record it corrects is not here",
    "entry-not-correctable": "that record cannot be corrected",
    "payload-refused": "the content does not fit the format of a record",
    "record-unreadable": "it holds a record that cannot be read",
  },
  at: (path, sentence) => `${path}: ${sentence}`,
  help: cliHelp,
  options: {
    ...cliBackupHelp.options,
    ...cliLockHelp.options,
    ...cliEvidenceHelp.options,
    ...cliOwnOptions,
    ics: cliNext.next.icsOption,
    on: "today for the calculation, as 2026-11-24; without it the date in China",
    lang: "language of what is said; papers are Chinese unless --lang en is given",
    json: "print one JSON document and nothing else (amounts in fen, days as YYYY-MM-DD)",
    help: "show this",
    out: "where to write; an existing file or folder is never overwritten",
    debt: "id of the debt in the case, for example d1",
    channel: "phone, chat, email, letter or branch",
    at: "when you mean to make contact, as 2026-11-24T10:30 in China's time",
    goal: "arrange, itemise, charges, conduct, no-answer, credit-record, court or verify",
    urgency: "today, week or later",
    complexity: "one-question or many-points",
    tried: "channels tried, with commas, for example phone,chat; what is recorded need not be repeated",
    evidence: "something is needed that shows later what was said",
    comfort: "what comes easier: writing or calling",
    bills: "also propose what each kind of spending costs a month, from the bills of the case, for you to check",
    map: "columns of a table no reader knows (CSV or XLSX), as a JSON file",
    "password-file": "file whose first line opens a locked file; without it a terminal is asked, and what is typed is not shown",
    "periods-per-year": "periods in a year, 12 for monthly; needed for the nominal rate",
    port: "port number, 4173 if not given",
    area: "one area, for example credit-record or court",
    find: "words to look for: Chinese, English, an article or a document number",
    case: "the case folder; together with --debt",
    limit: "the most you can put up a month, a whole number of fen",
    tone: "plain or warm; plain if not given",
    lender: "kind of lender, for example bank, consumer-finance, microloan, private",
  },
  summaries: {
    ...cliBackupHelp.summaries,
    ...cliLockHelp.summaries,
    ...cliEvidenceHelp.summaries,
    pack: "make the negotiation pack: standing, plan, words for each debt, letters, calendar, sources",
    standing: "what each debt stands at, how it is computed, what the law says and what comes next",
    month: "this month's money: what is debited when, what to protect first, help to ask for",
    papers: "papers the case lacks, and what shows the hardship",
    capacity: "what is left for debts each month",
    statement: "write the household's statement (PDF, DOCX or TXT)",
    plan: "plans for all debts together within the capacity",
    agreement: cliAgreement.agreement.summary,
    escalate: cliEscalation.escalate.summary,
    amount: cliAmount.amount.summary,
    when: cliWhen.when.summary,
    promises: cliPromises.promises.summary,
    check: cliCheck.check.summary,
    hear: cliHear.hear.summary,
    rehearse: cliRehearse.rehearse.summary,
    channel: "which channel to use first for one debt at an hour: how, what to prepare, what it leaves",
    prepare: "the words for one debt by phone, chat, e-mail, letter or at the branch",
    "letter list": "which letters there are and the facts they need",
    "letter make": "write one letter (PDF, DOCX or TXT)",
    import: "read bills, statements and contracts; list repayments and unread rows",
    cost: "yearly cost from what was received and paid (CSV on standard input)",
    conduct: "which rules each collection contact may touch, and where to bring it (JSON on standard input)",
    "law list": "the law book: rules and parameters",
    "law show": "one parameter with its whole history and sources",
    "law stale": "parameters that need checking again",
    "log add": "record one contact (JSON on standard input)",
    "log list": "the contacts recorded",
    "log import": cliLog.logImport.summary,
    next: cliNext.next.summary,
    export: "the whole case in one file, which the web app opens",
    serve: "open the web app on this machine",
  },
  details: {
    ...cliBackupHelp.details,
    ...cliLockHelp.details,
    ...cliEvidenceHelp.details,
    pack: "Reads case.yaml and the files of a case folder and writes a negotiation pack. It goes to pack-DATE inside the case folder unless --out says otherwise; either all of it is written or nothing.",
    standing:
      "Rebuilds each debt day by day from contract and payments: principal, interest, penalty interest, compound interest, default fee, other fees, the difference to what is claimed, the part to ask to have checked or reduced with its source, how far the figure moves when the contract is read another way, which step of the law it is in and what to do by when, and the mark of the credit record. A debt that is not your own, or disputed, gets only steps to verify it. A debt that lacks facts is not guessed; what is missing is named.",
    capacity:
      "Capacity is the lowest month of income listed less the necessary spending listed. --bills reads the case's bills (as: bill), counts whole months only and proposes an average for each kind of spending: check it and write what is right into spending.",
    month:
      "Runs one month day by day from month in case.yaml (what is in the accounts, automatic debits, days of income); where money and a debit fall on one day, it does not guess which comes first. What is needed to live until money comes is set aside first, then home, light and medicine; debts come last. Lists how a debit is lawfully changed and what help may be asked for; the office named decides.",
    papers:
      "Which papers each debt and the case have and lack, where to get them, and what shows the hardship or may stand in. Only true papers.",
    statement:
      "PDF, DOCX or TXT by the ending of the file name. --json gives the figures of capacity. Put each version you hand over into files with its day in the name (statement-2026-11-24.pdf) and list it as: statement; the next one says which it replaces.",
    plan: "Each plan with its monthly sum, months, total, end, what choosing it costs, stress test and what one failed month does, and opening, target and limit with each creditor. Exit code 1 when no plan fits, with the gap and the ways to go.",
    channel:
      "Ranked by eight facts: the goal, urgency, complexity, hour and day (holidays included), what was tried, whether proof is needed, whether writing or calling comes easier, the kind of lender. Each reason counts the same; more reasons come first. A number is listed only where several sources agree, and beside it stands that it has to be checked; your own, under ownChannels, comes first with where and when you read it; else see the app, the contract or the card. After a recorded complaint to the lender the supervisor waits until the lender's time to answer is over. A debt with only neutral words gets only channels that have them.",
    prepare:
      "Figures come from the calculation only. While limitation may have expired, facts are missing or the creditor is unverified, only neutral words are given: who are you, prove it, itemise, in writing.",
    agreement: cliAgreement.agreement.detail,
    escalate: cliEscalation.escalate.detail,
    amount: cliAmount.amount.detail,
    when: cliWhen.when.detail,
    promises: cliPromises.promises.detail,
    check: cliCheck.check.detail,
    hear: cliHear.hear.detail,
    rehearse: cliRehearse.rehearse.detail,
    "letter list": "The letter templates and the facts each needs.",
    "letter make":
      "PDF, DOCX or TXT by the ending of the file name. A paragraph whose facts are missing is left out and they are listed; no blank is left.",
    import:
      "Takes several files at once; the same money in two files is linked. Every row is imported, ignored with a reason, or listed as unreadable.",
    cost: "Standard input is CSV with the header day,amount or period,amount or years,amount: received positive, paid negative, in yuan; several lists are separated by an empty line, each with its header. --json gives one line a list.",
    conduct:
      'Standard input is one contact a line as JSON: { "at": "2026-11-24T22:05", "channel": "phone", "called": "debtor", "words": "…" }; and where known "answered", "agreed" (you agreed to be reached at that hour), "number" (the number that was tried), "lender" (its kind, for this line). channel and called are read in Chinese and English. --lender says the kind of lender; without it the kind counts as unknown. Numbers are counted over the lines of a day. What it finds is to be asked about and reported; it is no verdict.',
    "law list":
      "Each rule and parameter with source, force, confidence and the day it was checked, by area. --find looks for words of either language, an article or a document number; --area shows one area, --lender what applies to one kind of lender.",
    "law show": "Every dated value of a parameter with its article and the day it was checked.",
    "law stale": "Parameters checked long ago, or whose known range has ended.",
    "log add": cliLog.log.addDetail,
    "log list": cliLog.log.listDetail,
    "log import": cliLog.logImport.detail,
    next: "What follows from records, agreements and deadlines.",
    export: "Puts case.yaml, records and original files into one file. The file is not encrypted: keep it safe.",
    serve: "Serves the web app on 127.0.0.1 only; Ctrl+C ends it.",
  },
  cost: {
    list: (number) => `List ${number}`,
    one: (effective) => `Effective yearly cost ${effective}`,
    nominal: (nominal) => `Nominal yearly rate ${nominal}`,
    none: "No yearly rate makes what was received equal to what was paid, so there is no figure.",
    several: (all) => `More than one yearly rate fits (${all}); none of them alone is the cost.`,
    convention: (convention) => `Time in years by: ${convention}`,
  },
  capacity: {
    head: "What is left for debts each month (yuan)",
    lowestIncome: (month) => `Lowest month of income (${month})`,
    noIncome: "No income at present",
    floorGap: "Kept for the living floor",
    total: "= capacity",
    stressed: (percent) => `if income falls by ${percent} %`,
    floor: (floor) => `Living floor of the household: ${floor} yuan a month.`,
    floorUnchecked: "The living floor was not checked: case.yaml does not give the local figure per person (livingFloor).",
    nothingLeft:
      "Nothing is left each month by these figures, so no instalment should be agreed. Ask for a deferral first, and look at the assistance you can apply for.",
    missing: (facts) => `The capacity cannot be computed yet; missing: ${facts.join(", ")}. Put them into case.yaml.`,
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
    head: (on, debts) => `On ${on}, ${debts} ${debts === 1 ? "debt" : "debts"} (yuan)`,
    byContract: (on) => `By the contract (${on})`,
    byClaim: (on) => `Claimed (${on})`,
    difference: "Difference and what it may come from",
    differenceOn: (on) => `Difference (both as of ${on}) and what it may come from`,
    because: (fen, because) => `${fen} ${because}`,
    total: "Total",
    computed: "By the contract",
    claimed: "Claimed",
    perDay: "Each day more",
    totals: "All debts marked as your own",
    withoutBalance: (count) => `${count} more lack facts and are not counted.`,
    missing: (facts) => `The balance cannot be computed yet; missing: ${facts.join(", ")}.`,
    onlyClaimed: (sum, on) => `The other side claimed ${sum} yuan on ${on}; this is not checked.`,
    growth: (day, month) => `If nothing is paid it grows by ${day} yuan a day, ${month} in a month.`,
    neutral: (because) => `For now only verify; do not admit, promise or ask for deferral: ${because.join("; ")}.`,
    findings: "What the law says",
    openFacts: (facts) => `With these facts more can be said: ${facts.join(", ")}.`,
    notKnown: "Outside what is known here",
    supplyLawValue: (parameter, from) =>
      `If you find a newer published value, add it at the top level of case.yaml: lawValues: [{ parameter: ${parameter}, from: ${from}, percent: "the published figure", source: "where you found it" }], with the day it was published as from. It does not count as checked, and the result says so.`,
    mayBeOver: "May be over",
    pathNow: "Where it stands now",
    next: "What may come",
    timeline: "Timeline",
    moreDue: (count, last) => `${count} more, the last on ${last}`,
  },
  law: {
    head: (rules, parameters) => `${rules} rules, ${parameters} parameters.`,
    holds: (from, until) => (until === null ? `from ${from}` : `from ${from}, before ${until}`),
    unknownBefore: (day) => `  Days before ${day} are outside what is known.`,
    unknownFrom: (day) => `  From ${day} on it is not published, or not entered yet.`,
    nothingStale: (on) => `Nothing needs checking again on ${on}.`,
  },
  import: {
    askPassword: (path) => `${path} is locked. Password (not shown; Enter alone leaves the file unread): `,
    counts: (of) => `${of.read} rows: ${of.imported} imported, ${of.ignored} ignored, ${of.unreadable} unreadable`,
    line: (line) => `line ${line}`,
    check: (name, expected, found, note) => `Check of ${name}: the file states ${expected}, its rows give ${found}. ${note}`,
    balanceBroken: (at, note) =>
      `Check of balances: ${at.found} of ${at.expected} follow from the one before; the first that does not is on line ${at.line}. ${note}`,
    unreadable: (line, reason, row) => `line ${line} cannot be read (${reason}): ${row}`,
    seen: "Read in the picture; the per cent say how sure. Compare each line with the picture, one wrong digit changes much. Nothing is used before you confirm it:",
    seenRow: (sure: string) => `${sure} sure`,
    repayments: "Repayments found",
    noRepayments: "No repayment was found.",
    link: (a, b, why) => `${a} and ${b}: ${why}`,
    because: (words) => ` (${words})`,
    lookFirst: "Look at these first:",
    terms: (count) => `${count} terms found. Hold each against the original; nothing is used before it is confirmed.`,
    page: (page) => `page ${page} `,
    quote: (words) => ` “${words}”`,
    messages:
      "Messages are evidence, not facts about a debt: sums may hold fees, the sender may be anybody. Open no link, call no number from them directly.",
    claims: (yuan) => `says ${yuan} yuan`,
    overdueFor: (days) => `says ${days} days overdue`,
    dueSaid: (day) => `says ${day}`,
    accounts: (accounts, guarantees, inquiries) =>
      `${accounts} accounts, ${guarantees} guarantees for others, ${inquiries} inquiries. Balances are of the month the report names, not of today.`,
    overdueSum: (yuan) => `${yuan} overdue`,
    toCompare: "perhaps misread, compare with the report",
    vouched: (lender, sum) => `guarantee for another: ${lender}${sum === null ? "" : `  balance ${sum}`} (no debt of your own)`,
    othersRead: "The files above were not read; the others were, and the result follows.",
    nothingChanged: "This only reads; no file was changed. Put the repayments you use into payments of case.yaml, with file and line.",
  },
  prepare: {
    neutral: (because) => `For now only words that verify: ${because.join("; ")}.`,
    missing: (facts) => `These facts are missing, and what needs them is left out: ${facts.join(", ")}.`,
    subject: (subject) => `Subject: ${subject}`,
    to: "To: (fill in the address from the contract, the official app or the card yourself)",
    attachments: "Attachments",
  },
  export: {
    written: (out, entries, files) =>
      `Written: ${out}, with the facts, ${entries} records and ${files} original files. The web app opens it.`,
    missing: (paths) => `Named in case.yaml and not in the folder: ${paths.join(", ")}.`,
    leftOut: (paths) => `Left out (outside the folder files, or of a name that not every system takes): ${paths.join(", ")}.`,
    notSealed: "The file is not encrypted: whoever has it can read it. Keep it safe.",
  },
  pack: {
    written: (out, files) => `The negotiation pack is written: ${out} (${files} files).`,
    begin: "Begin with 00-start-here.txt.",
    know: "To know before you use it:",
    more: (count) => `… and ${count} more in 00-start-here.txt.`,
    title: (on) => `Negotiation pack (as of ${on})`,
    forAll: "For all debts:",
    casePapers: (anyOpen) => [
      "standing: where you stand, the contract's figures beside what is claimed; for yourself",
      anyOpen
        ? "statement: the household's month, only for a creditor who is verified and with whom you may talk about a plan"
        : "statement: the household's month; keep it, and give it to nobody before they are verified",
      "month: this month's money, automatic debits and help to ask for; for yourself",
      "papers: what is missing and what shows the hardship; for yourself",
      "plan: the plans side by side, for yourself",
      "sources: where every figure and every rule comes from",
      "calendar.ics: for the phone's calendar; titles name no lender and no sum",
    ],
    forDebt: (name, id) => `${name} (debts/${id}):`,
    debtPapers: {
      open: "call-sheet for the phone; chat.txt one message at a time; email.txt and letter to send, after signing",
      neutral:
        "only to verify: admit nothing, promise nothing, ask for no deferral. call-sheet, chat.txt, email.txt and letter all use these words",
    },
    closing: [
      "The figures follow from the facts you gave; they are not the other side's account. A plan is no promise: pay by it only once they have agreed in writing.",
      "Use numbers and addresses from the contract, the official app or the card only. Pay only the account named in the contract, never a person; give no codes.",
    ],
    payNote: "Only once their answer is there in writing.",
    calendarName: "Tanhao",
    warnings: {
      inDanger:
        "You said you are in danger or think of ending it. Put these papers aside: help line 12356, ambulance 120, police 110. Debts can wait.",
      courtPaper: ({ paper, received, last, passed, unsure }) =>
        last === null
          ? `First the court: ${paper} received on ${received}. Its deadline stands in the paper; call 12368 to check that it is real and when it ends.`
          : passed
            ? `First the court: ${paper} received on ${received}; by that day its period ended on ${last}. Call 12368 today and ask when it ends and how far the case is, then ask a lawyer at 12348 what can still be done.`
            : `First the court: ${paper} received on ${received}, to be answered in writing by ${last}. Call 12368 to check that it is real and until when; the court's answer counts.${unsure ? " The holidays of that year are not known yet; a day off would move it later." : ""}`,
      paidAgent:
        "You paid an agent, or gave away SIM, card or codes: stop the loss first, take them back, change passwords, keep the proof, report it, pay no more.",
      collectorsAtDoor:
        "Somebody comes to the door or calls your family: note each time who, when and what (tanhao log add); a complaint rests on it.",
      neutralWords: (debt, because) => `${debt}: only words that verify, because: ${because.join("; ")}.`,
      factsMissing: (debt, facts) => `${debt}: the balance cannot be computed; missing ${facts.join(", ")}.`,
      firmAboveCapacity: "The monthly sum you chose (firm) is above the capacity; the plans use the capacity.",
      fileMissing: (path) => `case.yaml names ${path}, which is not in the folder.`,
      rowsUnreadable: (file, lines) => `${file} has ${lines.length} rows that cannot be read: ${lines.join(", ")}.`,
      noSuchRow: (of) =>
        `${of.debt}: the payment of ${of.sum} on ${of.day} is said to stand in ${of.file}, line ${of.line}, where there is no transaction.`,
      rowDiffers: (of, day, sum) =>
        `${of.debt}: the payment of ${of.sum} on ${of.day} does not agree with ${of.file}, line ${of.line} (${sum} on ${day}).`,
      rowNotPaid: (of) => `${of.debt}: the payment of ${of.sum} on ${of.day}: by ${of.file}, line ${of.line}, no money went out.`,
      rowTwice: (file, line, debts) => `${file}, line ${line} is used more than once: ${debts.join(", ")}.`,
      unaccounted: (of) =>
        `${of.file}, line ${of.line}: a repayment of ${of.sum} on ${of.day}${of.to === "" ? "" : ` (${of.to})`} belongs to no debt of the case.`,
      paperLeftOut: (file, characters) => `${file} was not made: the font lacks ${characters}. The same text is there as DOCX or TXT.`,
      recordsUnread: (count) => `${count} records cannot be read by this version and were not used.`,
    },
  },
  serve: {
    serving: (address) => `The web app is open: ${address}\nOnly this machine can reach it; the data stays in the browser. Ctrl+C ends it.`,
  },
};
