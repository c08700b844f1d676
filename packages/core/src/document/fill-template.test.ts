import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { count, money, onDay, term, words } from "../explain/explanation.ts";
import { fen } from "../money.ts";
import { blocksToText } from "./blocks-to-text.ts";
import { fillTemplate } from "./fill-template.ts";
import type { Condition, Template, TemplateBlock, Texts } from "./template.ts";
import { flag, fromEngine, fromFact, known, missing, rows, type Values } from "./values.ts";
import type { ValueWording } from "./wording.ts";

const both = (text: string): Texts => ({ "zh-CN": text, en: text });
const always: Condition = { if: [], unless: [] };
const paragraph = (text: string, condition: Partial<Condition> = {}): TemplateBlock => ({
  ...always,
  ...condition,
  is: "paragraph",
  text: both(text),
});
const heading = (text: string): TemplateBlock => ({ ...always, is: "heading", text: both(text) });

const wording: ValueWording = {
  lang: "zh-CN",
  value: (value) =>
    value.is === "money"
      ? `${value.fen} fen`
      : value.is === "day"
        ? value.day
        : value.is === "count"
          ? `${value.count}`
          : value.is === "term"
            ? `<${value.term}>`
            : "?",
  amount: (of) => `${of}`,
  ordinal: (number) => `${number}) `,
};

function fill(open: readonly TemplateBlock[], values: Values, neutral: readonly TemplateBlock[] = []) {
  const template: Template = {
    name: "test",
    about: "debt",
    group: null,
    onlyIf: [],
    title: both("Open"),
    neutralTitle: both("Neutral"),
    open,
    neutral,
    needs: [],
  };
  return fillTemplate({ template, words: "open", values, wording });
}

const name = (text: string) => known(words(text), fromFact("borrower.name"));

describe("a template is filled", () => {
  it("with values in its sentences, and every figure keeps its origin", () => {
    const document = fill([paragraph("{who} pays {sum} on {when}")], {
      who: name("Lin"),
      sum: known(money(fen(72_000)), fromEngine("plan")),
      when: known(onDay(day("2026-12-24")), fromEngine("plan")),
    });
    expect(document.blocks).toEqual([{ is: "paragraph", text: "Lin pays 72000 fen on 2026-12-24" }]);
    expect(document.figures).toEqual([
      { text: "72000 fen", origin: { from: "convention", convention: "plan" } },
      { text: "2026-12-24", origin: { from: "convention", convention: "plan" } },
    ]);
  });

  it("without the paragraph that lacks a fact; the fact is asked for once, and its other figures do not count", () => {
    const document = fill([paragraph("{sum} for {who}"), paragraph("{who}"), paragraph("stays")], {
      who: missing("borrower.name"),
      sum: known(money(fen(1)), fromEngine("plan")),
    });
    expect(document.blocks).toEqual([{ is: "paragraph", text: "stays" }]);
    expect(document.missing).toEqual(["borrower.name"]);
    expect(document.figures).toEqual([]);
  });

  it("a block left out by its condition asks for nothing", () =>
    expect(fill([paragraph("{who}", { if: ["who"] })], { who: missing("borrower.name") }).missing).toEqual([]));

  it("an item, a row and a signature line fall out alone", () => {
    const values = { who: missing("borrower.name"), n: known(count(3), fromFact("x")) };
    const document = fill(
      [
        {
          ...always,
          is: "list",
          numbered: true,
          items: [
            { ...always, text: both("{who}"), each: null },
            { ...always, text: both("b"), each: null },
          ],
        },
        {
          ...always,
          is: "table",
          head: [both("h")],
          rows: [
            { ...always, cells: [both("{who}")], each: null },
            { ...always, cells: [both("c")], each: null },
          ],
          numeric: [],
          total: false,
        },
        { ...always, is: "signature", lines: [both("{who}"), both("d")] },
      ],
      values,
    );
    expect(document.blocks).toEqual([
      { is: "list", items: ["b"], numbered: true },
      { is: "table", head: ["h"], rows: [["c"]], numeric: [] },
      { is: "signature", lines: ["d"] },
    ]);
  });

  it("with amounts bare in a column of amounts", () => {
    const row = { ...always, cells: [both("{sum}"), both("{sum}")], each: "sums" };
    const table: TemplateBlock = { ...always, is: "table", head: [both("a"), both("b")], rows: [row], numeric: [1], total: false };
    const document = fill([table], { sums: rows([{ sum: known(money(fen(5)), fromFact("x")) }]) });
    expect(document.blocks).toEqual([{ is: "table", head: ["a", "b"], rows: [["5 fen", "5"]], numeric: [1] }]);
  });

  it("once for each row, with the names of the row first", () => {
    const each: TemplateBlock = {
      ...always,
      is: "each",
      of: "debts",
      blocks: [paragraph("{who} {sum}"), paragraph("own", { if: ["own"] })],
    };
    const document = fill([each], {
      who: name("all"),
      debts: rows([{ who: name("a"), own: flag(true) }, { own: flag(false) }]),
      sum: name("s"),
    });
    expect(document.blocks.map((block) => "text" in block && block.text)).toEqual(["a s", "own", "all s"]);
  });

  it("headings with nothing under them go, and the numbers close up", () => {
    const document = fill(
      [heading("{n}first"), paragraph("{who}"), heading("{n}second"), paragraph("x"), heading("plain"), paragraph("y"), heading("{n}last")],
      {
        who: missing("borrower.name"),
      },
    );
    expect(document.blocks.map((block) => "text" in block && block.text)).toEqual(["1) second", "x", "plain", "y"]);
  });

  it("a name that nobody gives is a bug", () => expect(() => fill([paragraph("{nobody}")], {})).toThrow("nobody"));

  it("the neutral twin has its own title", () => {
    const template: Template = {
      name: "test",
      about: "debt",
      group: null,
      onlyIf: [],
      title: both("Open"),
      neutralTitle: both("Neutral"),
      open: [paragraph("open")],
      neutral: [paragraph("neutral")],
      needs: [],
    };
    expect(fillTemplate({ template, words: "neutral", values: {}, wording })).toMatchObject({
      title: "Neutral",
      blocks: [{ is: "paragraph", text: "neutral" }],
    });
  });
});

/** Controls, spaces, signs and letters of the first planes: all that a layout could trip over. */
const anything = fc.array(fc.integer({ min: 0, max: 0x30ff }), { maxLength: 30 }).map((codes) => String.fromCodePoint(...codes));

describe("what a person typed", () => {
  it.each(["{sum}", "{n}x", "# *_@<b>$", "</p><script>", "\\u{41}", "一、", "$&"])("is text: %s", (typed) => {
    const document = fill([heading("{who}"), paragraph("{who}!")], { who: name(typed), sum: known(money(fen(9)), fromFact("x")) });
    expect(document.blocks).toEqual([
      { is: "heading", text: typed },
      { is: "paragraph", text: `${typed}!` },
    ]);
    expect(document.figures).toEqual([]);
  });

  it("stays on its line and cannot turn the reading direction", () =>
    expect(fill([paragraph("{who}")], { who: name(" a\r\nb\u0000c\u202Ed\u200B ") }).blocks).toEqual([
      { is: "paragraph", text: "a b cd" },
    ]));

  it("never adds a block, whatever it is", () =>
    fc.assert(
      fc.property(anything, (typed) => {
        const document = fill([paragraph("a {who} b")], { who: name(typed) });
        const text = blocksToText(document.blocks, "zh-CN");
        expect(text.split("\n")).toHaveLength(2);
        expect(text.startsWith("a ") && text.endsWith(" b\n")).toBe(true);
      }),
    ));
});

describe("a term", () => {
  it("is worded and is no figure", () => {
    const document = fill([paragraph("{what}")], { what: known(term("part-principal"), fromFact("x")) });
    expect(document).toMatchObject({ blocks: [{ text: "<part-principal>" }], figures: [] });
  });

  it("a paper whose purpose is missing is not made, and says why", () => {
    const template: Template = {
      name: "test",
      about: "debt",
      group: "court",
      onlyIf: [
        { name: "paper", words: "both", otherwise: both("There is no paper") },
        { name: "ground", words: "open", otherwise: both("There is no ground") },
      ],
      title: both("Open"),
      neutralTitle: both("Neutral"),
      open: [paragraph("open")],
      neutral: [paragraph("neutral")],
      needs: [],
    };
    const made = (values: Values) => fillTemplate({ template, words: "open", values, wording });
    expect(made({ paper: flag(true), ground: flag(false) })).toMatchObject({ title: "Open", blocks: [], notNow: ["There is no ground"] });
    expect(made({ paper: flag(true), ground: flag(true) })).toMatchObject({ blocks: [{ text: "open" }], notNow: [] });

    const neutral = (values: Values) => fillTemplate({ template, words: "neutral", values, wording });
    expect(neutral({ paper: flag(true), ground: flag(false) })).toMatchObject({ blocks: [{ text: "neutral" }], notNow: [] });
    expect(neutral({ paper: missing("paper.day"), ground: missing("ground") })).toMatchObject({
      title: "Neutral",
      blocks: [],
      missing: ["paper.day"],
      notNow: ["There is no paper"],
    });
  });
});
