/**
 * The dialect of a bank: one table with a row a movement, columns by name, money by one of the conventions banks have.
 * What differs between banks is data (vocabulary-banks.ts). A card's bill counts from the card: spending is out, a
 * repayment comes in.
 */

import type { Transaction } from "@tanhao/core/materials/transaction";
import { ok, type Result } from "@tanhao/core/result";
import type { TotalName } from "../bill/bill-totals.ts";
import { findColumns } from "../bill/find-columns.ts";
import { currencyCode } from "../bill/lines-around.ts";
import type { BillHeader, Dialect, RowContext } from "../bill/read-bill.ts";
import type { UnreadableReason } from "../file-reading.ts";
import { readDayOfBill, readMoment, readTime } from "../read-cell.ts";
import { ignoredRow, type RowOutcome, unreadableRow } from "../row-ledger.ts";
import type { Row } from "../split-rows.ts";
import { mayLend, withoutAccount } from "../vocabulary-loans.ts";
import type { Bank, BankColumn } from "./bank.ts";
import { classifyByWords, classifyCardRow } from "./classify-by-words.ts";
import { isSaid, type Money, moneyOfMarked, moneyOfSign, moneyOfTwo, moneyOfWord } from "./read-money.ts";
import { leadingDashes } from "./vocabulary-banks.ts";
import { headingPattern, totalLinePattern } from "./vocabulary-kinds.ts";
import { bankTotals, firstWordDirections } from "./vocabulary-money.ts";

interface BankHeader extends BillHeader {
  readonly at: Readonly<Partial<Record<BankColumn, number>>>;
}

const totalNames: Readonly<Record<Money["direction"], TotalName>> = { in: "income", out: "spending", neutral: "neutral" };

export function bankDialect(bank: Bank): Dialect<BankHeader> {
  const needed: readonly BankColumn[] = bank.money === "two-columns" ? ["day", "in", "out"] : ["day", "amount"];
  const cellOf = ({ cells }: Row, { at }: BankHeader, column: BankColumn): string => {
    const cell = (cells[at[column] ?? -1] ?? "").replace(leadingDashes, "");
    return isSaid(cell) ? cell : "";
  };

  function headerOf(cells: readonly string[]): BankHeader | null {
    if (cells.some((cell) => /^\d/.test(cell))) return null; // asked of every row
    const { names, at } = findColumns<BankColumn>(cells, bank.columns);
    if (!bank.marks.every((mark) => names.includes(mark)) || needed.some((column) => at[column] === undefined)) return null;
    return { format: bank.format, width: cells.length, at };
  }

  function moneyOf(row: Row, header: BankHeader): Result<Money, UnreadableReason> {
    const cell = (column: BankColumn): string => cellOf(row, header, column);
    switch (bank.money) {
      case "two-columns":
        return moneyOfTwo(cell("in"), cell("out"));
      case "signed":
        return moneyOfSign(cell("amount"), "in");
      case "positive-is-spending":
        return moneyOfSign(cell("amount"), "out");
      case "by-direction":
        return moneyOfWord(cell("amount"), cell("direction"));
      case "by-first-word":
        return moneyOfMarked(cell("amount"), firstWordDirections.find(([word]) => word.test(cell("summary")))?.[1] ?? "neutral");
      case "marked":
        return moneyOfMarked(cell("amount"), "neutral");
    }
  }

  /** A total, a heading or a page's foot: lines that say so, and lines with neither a day nor anything that moved. */
  function isNote(row: Row, header: BankHeader): boolean {
    const said = row.cells.filter((cell) => cell !== "");
    const dated = readMoment(cellOf(row, header, "day")).ok; // a summary may begin like a total
    if ((!dated && totalLinePattern.test(said[0] ?? "")) || (said.length === 1 && headingPattern.test(said[0] ?? ""))) return true;
    const holdsAny = (columns: readonly BankColumn[], what: RegExp): boolean =>
      columns.some((column) => what.test(cellOf(row, header, column)));
    return !holdsAny(["day", "posted"], /\d/) && !holdsAny(["amount", "in", "out"], /./);
  }

  function outcomeOf(row: Row, header: BankHeader, { file, recogniseLender, around }: RowContext): RowOutcome {
    const cell = (column: BankColumn): string => cellOf(row, header, column);
    if (isNote(row, header)) return ignoredRow("total-line");
    const moment = readDayOfBill(cell("day") || cell("posted"), around.month);
    if (!moment.ok) return unreadableRow(moment.error);
    const time = header.at.time === undefined ? ok(null) : readTime(cell("time"));
    if (!time.ok) return unreadableRow(time.error);
    const money = moneyOf(row, header);
    if (!money.ok) return unreadableRow(money.error);
    if (money.value.fen === 0) return ignoredRow("no-money");

    const { direction } = money.value;
    const counterparty = cell("counterparty");
    const description = [cell("summary"), cell("detail"), cell("place")].filter((part) => part !== "").join(" ");
    const known = recogniseLender(`${counterparty} ${description}`);
    const words = { counterparty, description, status: "", direction, namesLender: known !== null };
    const { kind, aboutLoan } = bank.card ? classifyCardRow(words) : classifyByWords(words);
    const tail = /(\d{4})\D*$/.exec(cell("card"))?.[1] ?? around.accountTail;
    const written = cell("currency");
    const currency = money.value.currency ?? (written === "" ? (around.currency ?? "CNY") : currencyCode(written));
    const transaction: Transaction = {
      file,
      line: row.line,
      day: moment.value.day,
      time: time.value ?? moment.value.time,
      fen: money.value.fen,
      direction: kind === "repayment" || kind === "drawdown" ? "neutral" : direction,
      kind,
      counterparty: counterparty || null,
      description: description || null,
      status: null,
      account: tail === null ? bank.name : `${bank.name}(${tail})`,
      orderId: null,
      merchantOrderId: null,
      currency,
      lender: aboutLoan ? (known ?? (mayLend(counterparty) ? withoutAccount(counterparty) : null)) : null,
    };
    const movedFen = direction === "out" ? -money.value.fen : money.value.fen;
    const step = direction === "neutral" ? null : { line: row.line, currency, movedFen, afterFen: balanceAfter(row, header) };
    return { is: "imported", transaction, step };
  }

  function balanceAfter(row: Row, header: BankHeader): number | null {
    const balance = moneyOfSign(cellOf(row, header, "balance"), "in");
    return balance.ok ? (balance.value.direction === "in" ? 1 : -1) * balance.value.fen : null;
  }

  return {
    headerOf,
    endsTable: () => false, // what stands between two tables is a note, so that no row after it is lost
    outcomeOf,
    totals: bankTotals,
    countsAs: (row, header) => {
      const money = moneyOf(row, header);
      return money.ok ? { name: totalNames[money.value.direction], fen: money.value.fen } : null;
    },
    statedBelow: (row, header) => {
      if (bank.money !== "two-columns") return [];
      return (["in", "out"] as const).flatMap((column) => {
        const stated = moneyOfSign(cellOf(row, header, column), "in");
        return stated.ok ? [{ name: totalNames[column], fen: stated.value.fen }] : [];
      });
    },
  };
}
