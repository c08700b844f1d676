/**
 * Added up from the file itself: every line outside tables with its distances, every row of a table with its hairline.
 * A4 is 16,838 twentieths of a point tall; the margins are read from the file.
 */

import { day } from "@tanhao/core/day";
import type { Block, Document } from "@tanhao/core/document/block";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeDocx } from "./write-docx.ts";

const rowsOf = (count: number, cells: readonly string[]): readonly (readonly string[])[] => Array.from({ length: count }, () => cells);
const tableOf = (count: number, head: readonly string[]): Block => ({ is: "table", head, rows: rowsOf(count, head), numeric: [1] });

const statement = (debts: number): Document => ({
  name: "statement",
  lang: "zh-CN",
  title: "家庭收支与借款情况说明",
  missing: [],
  notNow: [],
  annexes: [],
  figures: [],
  blocks: [
    { is: "title", text: "家庭收支与借款情况说明" },
    { is: "note", text: "截至2026年11月24日，仅用于还款协商。" },
    { is: "table", head: [], rows: rowsOf(5, ["姓名", "林小满"]), numeric: [] },
    { is: "heading", text: "一、每月到手收入" },
    tableOf(3, ["月份", "金额（元）"]),
    { is: "heading", text: "二、每月必要支出" },
    tableOf(7, ["项目", "金额（元）"]),
    { is: "heading", text: "三、借款" },
    tableOf(debts, ["债权人", "对方主张（元）"]),
    { is: "heading", text: "四、请求的安排" },
    tableOf(debts, ["债权人", "每月（元）"]),
    { is: "paragraph", text: "每月合计不超过1,200元，是留出必要生活支出之后能一直做到的数。" },
    { is: "signature", lines: ["签名：", "日期：2026年11月24日"] },
  ],
});

async function heightsOf(document: Document): Promise<{ readonly taken: number; readonly room: number }> {
  const files = unzipSync(await writeDocx(document, day("2026-11-24")));
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const number = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const outside = xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, "").match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const rowHeights = rows.map((row) => Math.max(...[...row.matchAll(/w:line="(\d+)"/g)].map(([, line]) => Number(line))) + 5);
  const heights = outside.map(
    (text) => number(text, /w:before="(\d+)"/) + number(text, /w:after="(\d+)"/) + number(text, /w:line="(\d+)"/),
  );
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  return { taken: sum(rowHeights) + sum(heights), room: 16_838 - number(xml, /w:top="(\d+)"/) - number(xml, /w:bottom="(\d+)" w:left/) };
}

describe("the statement as DOCX", () => {
  it.each([1, 5, 12])("is one page with %i debts", async (debts) => {
    const { taken, room } = await heightsOf(statement(debts));
    expect(taken).toBeGreaterThan(5_000);
    expect(taken).toBeLessThanOrEqual(room);
  });

  it("gives the rows of a small household more air", async () => {
    const [small, large] = [await heightsOf(statement(1)), await heightsOf(statement(12))];
    expect(small.taken).toBeLessThan(large.taken);
  });
});
