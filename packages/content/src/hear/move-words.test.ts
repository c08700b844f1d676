/** What can be said next: every move in both registers, neutral lines that admit nothing, open lines in the case's figures. */

import { join } from "node:path";
import { sayMove, speakerFor, speakerHolds, unknownSpeaker } from "@tanhao/core/document/say-move";
import { admissionFinder } from "@tanhao/core/talk/admission";
import { advise } from "@tanhao/core/talk/advise";
import { registers } from "@tanhao/core/talk/hear-book";
import { listener } from "@tanhao/core/talk/listen";
import { moves } from "@tanhao/core/talk/utterance-class";
import { documentWording } from "@tanhao/text/word-document";
import { describe, expect, it } from "vitest";
import { aCase, consumerLoan, type PlainDebt } from "../documents/a-case.ts";
import { admissionPatterns } from "../documents.ts";
import { hearBook, hearModel } from "../hear.ts";
import { readUtterances } from "./read-utterances.ts";

const findAdmissions = admissionFinder(admissionPatterns);
const chinese = documentWording("zh-CN");
const talk = join(import.meta.dirname, "../../../../talk");

function speakerOf(debt: PlainDebt, changes: Readonly<Record<string, unknown>> = {}) {
  const input = aCase([debt], "zh-CN", changes);
  const [own] = input.facts.debts;
  if (own === undefined) throw new Error("the case has a debt");
  return speakerFor(input, own.id);
}

describe("every move", () => {
  it.each(moves)("%s has lines in both registers and both languages, apart from one another", (move) => {
    const { lines } = hearBook.moves[move];
    for (const register of registers) expect(lines[register].open.length).toBeGreaterThan(0);
    expect(lines.plain.open[0]?.text).not.toEqual(lines.warm.open[0]?.text);
    for (const { open, neutral } of Object.values(lines))
      for (const { text } of [...open, ...neutral]) expect(Math.min(text["zh-CN"].length, text.en.length)).toBeGreaterThan(3);
  });

  it.each(moves)("%s can always be said about a debt that is open, whatever of the case is missing", (move) => {
    const bare = speakerOf(consumerLoan, { income: [], spending: [], borrower: {}, hardship: undefined });
    expect(bare.words).toBe("open");
    for (const register of registers) expect(sayMove(hearBook.moves[move], register, bare, chinese)).toBeTruthy();
  });

  it("admits, promises, proposes and asks for nothing in its neutral lines", () => {
    const slips = moves.flatMap((move) =>
      registers.flatMap((register) =>
        hearBook.moves[move].lines[register].neutral.flatMap(({ text }) =>
          Object.values(text).flatMap((said) => findAdmissions(said).map(({ kind, quote }) => `${move}: ${kind} "${quote}" in ${said}`)),
        ),
      ),
    );
    expect(slips).toEqual([]);
  });
});

describe("the next sentence", () => {
  const listen = listener(hearBook, hearModel);
  const heldOut = readUtterances(join(talk, "utterances-held-out"));

  it("stays neutral and without figures for every sentence while a debt is not verified, and where nothing is known", () => {
    const disputed = speakerOf({ ...consumerLoan, status: "disputed" });
    for (const { text } of heldOut)
      for (const [speaker, words] of [[disputed, "neutral"] as const, [unknownSpeaker, "unknown"] as const]) {
        const { moves: next } = advise(listen(text), hearBook, words, speakerHolds(speaker));
        const said = next.flatMap((move) => registers.map((register) => sayMove(hearBook.moves[move], register, speaker, chinese) ?? ""));
        expect(said.some((line) => line !== "")).toBe(true);
        expect(said.flatMap(findAdmissions)).toEqual([]);
        expect(said.join("")).not.toMatch(/\d元/);
      }
  });

  it("names the plan's own figures for a debt that is open", () => {
    const speaker = speakerOf(consumerLoan);
    const { "offer.monthly": monthly } = speaker.values;
    if (monthly?.is !== "known") throw new Error("the case of the tests has a plan");
    expect(sayMove(hearBook.moves.PROPOSE, "plain", speaker, chinese)).toContain(chinese.value(monthly.value));
    expect(sayMove(hearBook.moves.COUNTER, "warm", speaker, chinese)).toContain(chinese.value(monthly.value));
  });

  it("asks for a deferral without a sum where nothing is left", () => {
    const speaker = speakerOf(consumerLoan, { income: [], borrower: { incomeType: "none" } });
    const said = sayMove(hearBook.moves.PROPOSE, "plain", speaker, chinese);
    expect(said).toContain("延期");
    expect(said).not.toMatch(/\d元/);
  });

  it("speaks of no app, no ticket and no complaint line to a private lender", () => {
    const speaker = speakerOf({ ...consumerLoan, platform: undefined, lender: { name: "赵启林", type: "private" } });
    for (const sheet of Object.values(hearBook.classSheets)) {
      const next = sheet.moves.filter((one) => one.if.every(speakerHolds(speaker)) && !one.unless.some(speakerHolds(speaker)));
      const said = next.flatMap(({ move }) => registers.map((register) => sayMove(hearBook.moves[move], register, speaker, chinese) ?? ""));
      expect(said.join("\n")).not.toMatch(/工号|工单|App|投诉渠道|监管/);
    }
  });
});
