/**
 * A full edition: the accounts in its part 信贷交易信息明细, each a title, tables and a grid of months. The person
 * confirms what is doubtful; an account whose institution or opening day cannot be read is shown as unreadable.
 */

import type { CreditAccount, CreditAccountState, DoubtfulField, GuarantorLiability } from "@tanhao/core/materials/credit-report";
import { type Fen, parseYuan, zeroFen } from "@tanhao/core/money";
import type { FileReading, IgnoredReason, UnreadableReason } from "../file-reading.ts";
import { letterMeant } from "../vocabulary-look-alikes.ts";
import { dayOf } from "./brief-account.ts";
import { cellsOf, type FullCell, type FullCells } from "./full-table.ts";
import { readInquiries } from "./inquiries.ts";
import { type GridMonths, monthsInGrid } from "./month-grid.ts";
import { reportReading } from "./report-reading.ts";
import { linesOf, type ReportPages, type ReportText } from "./report-text.ts";
import { currencyOf, homeCurrency, pageMarkLine, pageMarks } from "./vocabulary.ts";
import {
  accountTitle,
  agreementTitle,
  asOfLine,
  detailHeading,
  type FullLabel,
  type FullSection,
  forEnterpriseLine,
  forPersonLine,
  fullFields,
  fullSections,
  fullStates,
  gluedIdentifier,
  headingNumber,
  misreadProduct,
  monthCell,
  productLetter,
} from "./vocabulary-full.ts";
import { lenderTypeOf } from "./vocabulary-lender-types.ts";

interface FullLine {
  readonly line: number;
  readonly page: number;
  readonly text: string;
}

/** One account's lines, its title among them. */
interface FullBlock {
  readonly section: FullSection;
  readonly forWhom: GuarantorLiability["forWhom"];
  readonly lines: readonly FullLine[];
}

export function readFullReport(input: ReportPages, report: ReportText): FileReading {
  const accounts: CreditAccount[] = [];
  const guarantees: GuarantorLiability[] = [];
  const ignored: { line: number; reason: IgnoredReason }[] = [];
  const unreadable: { line: number; text: string; reason: UnreadableReason }[] = [];
  for (const block of blocksOf(fullLines(input))) {
    const first = block.lines[0];
    if (!first) continue;
    const sentence = block.lines.map(({ text }) => text).join("\n");
    const place = { file: input.file, line: first.line, page: input.paged ? first.page : null, sentence };
    if (block.section === "agreement" || block.section === "elsewhere") ignored.push({ line: first.line, reason: "no-account" });
    else if (block.section === "guarantee") {
      const guarantee = guaranteeOf(block);
      if (guarantee) guarantees.push({ ...place, ...guarantee });
      else unreadable.push({ line: first.line, text: sentence, reason: "account-incomplete" });
    } else {
      const account = accountOf(block, block.section);
      if (account) accounts.push({ ...place, ...account });
      else unreadable.push({ line: first.line, text: sentence, reason: "account-incomplete" });
    }
  }
  const inquiries = readInquiries(report, Math.max(report.text.search(detailHeading), 0));
  unreadable.push(...inquiries.flatMap((row) => (row.is === "unreadable" ? [{ line: row.line, text: row.text, reason: row.reason }] : [])));
  return reportReading(input.file, "credit-report-full", report, {
    edition: "full",
    accounts,
    guarantees,
    inquiries,
    ignored,
    unreadable,
    checks: [],
  });
}

function fullLines({ pages }: ReportPages): readonly FullLine[] {
  let line = 0;
  return pages.flatMap((page, index) =>
    linesOf(page).flatMap((words) => {
      line += 1;
      const text = Array.from(words.replace(pageMarks, ""), letterMeant).join("").normalize("NFKC");
      return text.trim() === "" || pageMarkLine.test(words) ? [] : [{ line, page: index + 1, text: text.trim() }];
    }),
  );
}

function blocksOf(lines: readonly FullLine[]): readonly FullBlock[] {
  const blocks: { section: FullSection; forWhom: GuarantorLiability["forWhom"]; lines: FullLine[] }[] = [];
  const start = lines.findIndex(({ text }) => detailHeading.test(squeezed(text)));
  let section: FullSection = "loan";
  let forWhom: GuarantorLiability["forWhom"] = "unknown";
  let open = false;
  for (const line of lines.slice(Math.max(start, 0))) {
    const words = squeezed(line.text);
    const heading = fullSections.find(([pattern]) => pattern.test(words.replace(headingNumber, "")));
    if (heading) {
      section = heading[1];
      open = false;
    } else if (accountTitle.test(words) || agreementTitle.test(words)) {
      blocks.push({ section: agreementTitle.test(words) ? "agreement" : section, forWhom, lines: [line] });
      open = true;
    } else if (section === "guarantee" && words.length < 20 && forPersonLine.test(words)) forWhom = "person";
    else if (section === "guarantee" && words.length < 20 && forEnterpriseLine.test(words)) forWhom = "enterprise";
    else if (open) blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

const squeezed = (text: string): string => text.replace(/\s/g, "");

type ReadFull = Omit<CreditAccount, "file" | "line" | "page" | "sentence">;

function accountOf({ lines }: FullBlock, section: CreditAccount["kind"] | "recovery"): ReadFull | null {
  const texts = lines.map(({ text }) => text);
  const cells = cellsOf(texts.slice(1).map((text) => text.replace(asOfLine, "").trim()));
  const [lender, opened] = [cellIn(cells, fullFields.lender), cellIn(cells, fullFields.opened)];
  const openedDay = opened === null ? null : dayOf(opened.value);
  if (lender === null || openedDay === null) return null;
  const months = monthsInGrid(texts);
  const [due, ended, product] = [cellIn(cells, fullFields.due), cellIn(cells, fullFields.ended), productIn(cells)];
  const overdueFen = moneyIn(cells, fullFields.overdue);
  const state = stateIn(cells);
  const overdueNow = isOverdue(cells, overdueFen, state);
  const over = state === "settled" || state === "closed";
  return {
    kind: section === "recovery" ? "other" : section,
    lender: lender.value.replace(gluedIdentifier, ""),
    lenderType: lenderTypeOf(lender.value),
    product: product?.meant ?? null,
    openedDay,
    dueDay: due === null ? null : dayOf(due.value),
    currency: currencyOf(cellIn(cells, fullFields.currency)?.value ?? "") ?? homeCurrency,
    limitFen: moneyIn(cells, fullFields.limit),
    balanceFen: moneyIn(cells, fullFields.balance) ?? (over ? zeroFen : null),
    specialInstalmentFen: moneyIn(cells, fullFields.specialInstalment),
    asOf: asOfIn(texts) ?? (ended === null ? null : endIn(ended.value)),
    overdueNow,
    overdueFen: overdueFen ?? (overdueNow === false ? zeroFen : null),
    monthsOverdue: months?.overdue ?? null,
    monthsOver90: months?.over90 ?? null,
    state: overdueNow === true && (state === null || state === "normal") ? "overdue" : (state ?? "unknown"),
    doubtful: doubtfulIn(cells, months),
  };
}

function guaranteeOf({ lines, forWhom }: FullBlock): Omit<GuarantorLiability, "file" | "line" | "page" | "sentence"> | null {
  const texts = lines.map(({ text }) => text);
  const cells = cellsOf(texts.slice(1).map((text) => text.replace(asOfLine, "").trim()));
  const [lender, opened] = [cellIn(cells, fullFields.lender), cellIn(cells, fullFields.opened)];
  if (lender === null) return null;
  return {
    day: opened === null ? null : dayOf(opened.value),
    lender: lender.value,
    product: cellIn(cells, fullFields.product)?.value ?? null,
    forWhom,
    liabilityFen: moneyIn(cells, fullFields.liability),
    balanceFen: moneyIn(cells, fullFields.balance),
    currency: currencyOf(cellIn(cells, fullFields.currency)?.value ?? "") ?? homeCurrency,
    asOf: asOfIn(texts),
  };
}

function cellIn(cells: FullCells, labels: readonly FullLabel[]): FullCell | null {
  for (const label of labels) {
    const cell = cells.get(label);
    if (cell) return cell;
  }
  return null;
}

/** As printed, and as meant where it was misread. */
function productIn(cells: FullCells): (FullCell & { readonly meant: string }) | null {
  const cell = cellIn(cells, fullFields.product);
  return cell && { ...cell, meant: cell.value.replace(misreadProduct, productLetter) };
}

function moneyIn(cells: FullCells, labels: readonly FullLabel[]): Fen | null {
  const cell = cellIn(cells, labels);
  const parsed = cell === null ? null : parseYuan(cell.value);
  return parsed?.ok ? parsed.value : null;
}

function stateIn(cells: FullCells): CreditAccountState | null {
  const words = cellIn(cells, fullFields.state)?.value ?? "";
  return fullStates.find(([word]) => word.test(words))?.[1] ?? null;
}

/** By the periods and the sum overdue; where neither can be read, by the state. */
function isOverdue(cells: FullCells, overdueFen: Fen | null, state: CreditAccountState | null): boolean | null {
  const times = Number(cellIn(cells, fullFields.overdueTimes)?.value ?? Number.NaN);
  if (times > 0 || (overdueFen ?? 0) > 0) return true;
  if (times === 0 || overdueFen !== null) return false;
  if (state === "overdue") return true;
  return state === "settled" || state === "closed" ? false : null;
}

/** An account that was handed on names the month alone. */
function endIn(words: string): string | null {
  const month = monthCell.exec(words);
  return month === null ? dayOf(words) : `${month[1]}-${month[2]?.padStart(2, "0")}`;
}

function asOfIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const match = asOfLine.exec(text.replace(/\s/g, ""));
    const day = match ? dayOf(match.slice(1).join("-")) : null;
    if (day !== null) return day;
  }
  return null;
}

const fieldLabels: readonly (readonly [field: DoubtfulField, labels: readonly FullLabel[]])[] = [
  ["lender", fullFields.lender],
  ["product", fullFields.product],
  ["openedDay", fullFields.opened],
  ["dueDay", fullFields.due],
  ["currency", fullFields.currency],
  ["limitFen", fullFields.limit],
  ["balanceFen", fullFields.balance],
  ["overdueFen", fullFields.overdue],
  ["state", fullFields.state],
];
const amountFields: readonly DoubtfulField[] = ["limitFen", "balanceFen", "overdueFen"];

/** Where one label was misread the page was recognised from a picture: then no amount of the account is taken silently. */
function doubtfulIn(cells: FullCells, months: GridMonths | null): readonly DoubtfulField[] {
  const recognised = [...cells.values()].some(({ doubtful }) => doubtful);
  const fields = fieldLabels.filter(([field, labels]) => {
    const cell = cellIn(cells, labels);
    if (cell === null) return false;
    const unread = amountFields.includes(field) && moneyIn(cells, labels) === null;
    const misread = field === "product" && productIn(cells)?.meant !== cell.value;
    return cell.doubtful || unread || misread || (recognised && amountFields.includes(field));
  });
  return [...fields.map(([field]) => field), ...(months?.uncertain || (recognised && months) ? (["months"] as const) : [])];
}
