import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRows } from "./split-rows.ts";

const cellsOf = (text: string) => splitRows(text).map(({ cells }) => cells);

describe("rows of a delimited text", () => {
  it("counts lines as an editor does and skips blank ones", () => {
    expect(splitRows('a,b\r\n\r\n,,\r\n""\r\nc,d\n').map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, "a", "b"],
      [5, "c", "d"],
    ]);
  });

  it("trims spaces, tabs, full-width spaces and byte order marks off every cell", () => {
    expect(cellsOf("\ufeff 交易时间\t,　金额　 ,x")).toEqual([["交易时间", "金额", "x"]]);
  });

  it("takes a tab between a closing quote and the comma", () => {
    expect(cellsOf('"3985734"\t,"￥5.00"\t,b')).toEqual([["3985734", "￥5.00", "b"]]);
  });

  it("keeps commas, doubled quotes and line breaks of a quoted cell", () => {
    expect(splitRows('1,"a, ""b""",2\n3,"one\ntwo",4\n5,6,7')).toEqual([
      { line: 1, cells: ["1", 'a, "b"', "2"], text: '1,"a, ""b""",2' },
      { line: 2, cells: ["3", "one\ntwo", "4"], text: '3,"one\ntwo",4' },
      { line: 4, cells: ["5", "6", "7"], text: "5,6,7" },
    ]);
  });

  it("lets no stray quote swallow the rows after it", () => {
    const rows = cellsOf('1,"好吃"的饼干,2\n3,"没有收尾的名字,4\n5,平常,6\n7,"正常",8');
    expect(rows).toEqual([
      ["1", '"好吃"的饼干', "2"],
      ["3", '"没有收尾的名字', "4"],
      ["5", "平常", "6"],
      ["7", "正常", "8"],
    ]);
  });

  it("leaves a quote inside a cell alone", () => expect(cellsOf('1,5"屏幕,2')).toEqual([["1", '5"屏幕', "2"]]));

  it("gives every line with anything on it to exactly one row", () => {
    const anyLine = fc
      .array(fc.constantFrom('"', ",", "a", "1", " ", "\t", "，"), { maxLength: 12 })
      .map((characters) => characters.join(""));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 30 }), (lines) => {
        const rows = splitRows(lines.join("\n"));
        const covered = rows.flatMap(({ line, text }) => text.split("\n").map((_, index) => line + index));
        expect(new Set(covered).size).toBe(covered.length);
        for (const [index, text] of lines.entries()) {
          const blank = text.split(",").every((cell) => /^[\s"]*$/.test(cell));
          if (!blank) expect(covered).toContain(index + 1);
        }
        for (const { line, text } of rows) expect(text).toBe(lines.slice(line - 1, line - 1 + text.split("\n").length).join("\n"));
      }),
    );
  });
});
