import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeSchedule } from "@tanhao/core/accrual/make-schedule";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { type Fen, sumFen } from "@tanhao/core/money";
import { readCaseYaml } from "@tanhao/readers/case-yaml/read-case-yaml";
import type { FileReading } from "@tanhao/readers/file-reading";
import { readFile } from "@tanhao/readers/read-file";
import { parseMapping } from "@tanhao/readers/table/column-mapping";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exampleFiles } from "./make-examples.ts";

const examples = fileURLToPath(new URL("../examples", import.meta.url));
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(examples, path)));

function factsOf(name: string): CaseFacts {
  const read = readCaseYaml(bytesOf(`${name}/case.yaml`));
  if (!read.ok) throw new Error(JSON.stringify(read.error, null, 1));
  return read.value;
}

async function readingOf(name: string, file: string, map?: string): Promise<FileReading> {
  const mapping = map === undefined ? null : parseMapping(readFileSync(join(examples, name, map), "utf8"));
  if (mapping && !mapping.ok) throw new Error(JSON.stringify(mapping.error));
  const read = await readFile({ name: file, bytes: bytesOf(`${name}/${file}`), ...(mapping ? { mapping: mapping.value } : {}) });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const sum = (amounts: readonly Fen[]) => sumFen(amounts);

describe("the committed files of the examples", () => {
  it.each(exampleFiles().map(({ path, bytes }) => [path, bytes] as const))("%s is what the script makes", (path, bytes) => {
    expect(Buffer.compare(Buffer.from(bytesOf(path)), Buffer.from(bytes))).toBe(0);
  });

  it.each([
    ["lin-four-debts", "files/alipay.csv", undefined],
    ["zhou-two-debts", "files/bank.csv", "map.json"],
  ])("%s: every row of %s is read, and its own totals agree", async (name, file, map) => {
    const reading = await readingOf(name, file, map);
    expect(reading.unreadable).toEqual([]);
    expect(reading.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(reading.rows.imported).toBeGreaterThan(80);
  });

  it("Lin's bill holds ten months of life with what goes wrong in it", async () => {
    const { transactions, checks } = await readingOf("lin-four-debts", "files/alipay.csv");
    const count = (kind: string) => transactions.filter((one) => one.kind === kind).length;
    expect(checks).toHaveLength(7);
    expect([count("repayment"), count("failed"), count("refund"), count("drawdown")]).toEqual([20, 7, 3, 1]);
  });
});

describe("what case.yaml says and what the files say", () => {
  const cases = [
    { name: "lin-four-debts", file: "files/alipay.csv", map: undefined },
    { name: "zhou-two-debts", file: "files/bank.csv", map: "map.json" },
  ];

  it.each(cases)("$name: each payment with a line is that row, and no repayment of a debt is left out", async ({ name, file, map }) => {
    const facts = factsOf(name);
    const { transactions } = await readingOf(name, file, map);
    const linked = facts.debts.flatMap(({ payments }) => payments.filter((payment) => payment.line !== undefined));
    expect(linked.length).toBeGreaterThan(2);
    for (const payment of linked) {
      const row = transactions.find(({ line }) => line === payment.line);
      expect([payment.file, row?.day, row?.fen]).toEqual([file, payment.day, payment.fen]);
      expect(["repayment", "transfer"]).toContain(row?.kind);
    }
    const lines = new Set(linked.map(({ line }) => line));
    expect(transactions.filter(({ kind, line }) => kind === "repayment" && !lines.has(line))).toEqual([]);
  });

  it("Lin's and Zhou's instalments paid on time are those of the schedule the lender charges by", () => {
    const onTime = (name: string, id: string) => {
      const debt = factsOf(name).debts.find((one) => one.id === id);
      const schedule = debt && makeSchedule(debt, debt.principal.stated);
      if (!debt || !schedule?.ok) throw new Error(`no schedule for ${id}`);
      const dues = new Map(schedule.value.rows.map((row) => [row.due, sum([row.principalFen, row.interestFen, row.feesFen])]));
      const met = debt.payments.filter(({ day }) => dues.has(day));
      expect(met.map(({ day, fen }) => [day, fen])).toEqual(met.map(({ day }) => [day, dues.get(day)]));
      return met.length;
    };
    expect([onTime("lin-four-debts", "consumer"), onTime("lin-four-debts", "card"), onTime("lin-four-debts", "micro")]).toEqual([10, 6, 6]);
    expect(onTime("zhou-two-debts", "private")).toBe(7);
  });

  it("Zhou's income is what the statement shows by month", async () => {
    const { transactions } = await readingOf("zhou-two-debts", "files/bank.csv", "map.json");
    for (const { month, fen } of factsOf("zhou-two-debts").income) {
      const fares = transactions.filter((one) => one.day.startsWith(month) && one.description?.includes("司机收入"));
      expect([month, sum(fares.map((one) => one.fen))]).toEqual([month, fen]);
    }
  });

  it("claims with all their parts sum up, and every file named is there", () => {
    for (const { name } of cases) {
      const facts = factsOf(name);
      for (const { path } of facts.files) expect(existsSync(join(examples, name, path))).toBe(true);
      for (const { claimed } of facts.debts) {
        const parts = Object.values(claimed?.parts ?? {});
        if (claimed && parts.length > 0) expect(sum(parts)).toBe(claimed.totalFen);
      }
    }
  });

  it("Lin's contract states the terms of case.yaml, in text that can be read out", async () => {
    const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const pdf = await pdfjs.getDocument({ data: bytesOf("lin-four-debts/files/contract.pdf") }).promise;
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => (await (await pdf.getPage(index + 1)).getTextContent()).items),
    );
    const text = pages
      .flat()
      .map((item) => ("str" in item ? item.str : ""))
      .join("")
      .replace(/\s/g, "");
    for (const term of [
      "合同编号：QH-XF-2025-0910-004417",
      "签订日期：2025年9月10日",
      "小写：20000.00元",
      "实际到账19400.00元",
      "年利率23.76%（单利）",
      "一年360天",
      "等额本息。共24期",
      "首个还款日为2025年10月11日",
      "宽限期3天",
      "上浮50%",
      "费用、罚息、利息、本金的顺序抵充",
      "每期18.00元",
    ]) {
      expect(text).toContain(term);
    }
  });
});

describe("between them the examples use", () => {
  const keysOf = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(keysOf);
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
  };
  const used = new Set(
    ["lin-four-debts", "zhou-two-debts"].flatMap((name) => keysOf(parse(readFileSync(join(examples, name, "case.yaml"), "utf8")))),
  );

  it("every fact a case can hold", () => {
    const all =
      "version borrower name household incomeType city income month yuan spending kind livingFloor yuanPerPerson source hardship reason since urgent courtPaper received paidAgent inDanger collectorsAtDoor firm debts id status platform lender type contract number signed file principal stated paidOut drawdowns day rate value per unit from dayCount method periods firstDue fees when overdue graceDays penalty multiplier base compound defaultFee percent of each setOff acceleration declared payments line prepays claimed on total parts demands how acknowledged suit filed assigned to noticed limits minimum maxMonths files path as";
    expect(all.split(" ").filter((key) => !used.has(key))).toEqual([]);
  });

  it("five of the six repayment methods and four kinds of lender", () => {
    const debts = ["lin-four-debts", "zhou-two-debts"].flatMap((name) => factsOf(name).debts);
    expect(new Set(debts.map(({ method }) => method))).toEqual(
      new Set(["revolving", "equal-instalments", "interest-first", "bullet", "equal-principal"]),
    );
    expect(new Set(debts.map(({ lender }) => lender.type))).toEqual(new Set(["bank", "consumer-finance", "microloan", "private"]));
  });
});
