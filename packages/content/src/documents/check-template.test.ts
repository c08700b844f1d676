import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { day } from "@tanhao/core/day";
import { aidValues } from "@tanhao/core/document/aid-values";
import { caseValues } from "@tanhao/core/document/case-values";
import { consequenceValues } from "@tanhao/core/document/consequence-values";
import { debtValues } from "@tanhao/core/document/debt-values";
import type { DocumentInput } from "@tanhao/core/document/document-input";
import { ladderValues } from "@tanhao/core/document/ladder-values";
import { letterParts } from "@tanhao/core/document/letter-values";
import { monthValues } from "@tanhao/core/document/month-values";
import { planProposed, planValues } from "@tanhao/core/document/plan-values";
import type { Template, TemplateBlock, Texts } from "@tanhao/core/document/template";
import type { Values } from "@tanhao/core/document/values";
import { offerLadder } from "@tanhao/core/plan/offer-ladder";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { templates } from "../documents.ts";
import { aCase, consumerLoan, microLoan } from "./a-case.ts";
import { aRecord, brokenWord, callToFamily, lateCall } from "./a-record.ts";
import { aContact, anAgreement, loanWithAgreementKept, paidOn, recorded } from "./an-agreement.ts";
import { checkTemplate } from "./check-template.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const names = new Set(Object.keys(parse(readFileSync(`${root}/documents/names.yaml`, "utf8")) as Record<string, string>));

const says = (texts: Texts): Template => ({
  ...templates.letter,
  open: [{ is: "paragraph", text: texts, if: [], unless: [] }],
  neutral: [{ is: "paragraph", text: { "zh-CN": "好", en: "ok" }, if: [], unless: [] }],
});

describe("a template is refused", () => {
  it.each<[string, Texts, string]>([
    ["for a name that does not exist", { "zh-CN": "{debt.nmae}", en: "{debt.nmae}" }, "{debt.nmae} is not known"],
    ["when the languages name different values", { "zh-CN": "{on}", en: "today" }, "different values"],
    ["for an amount in its text", { "zh-CN": "每月720元", en: "x" }, "An amount or a rate"],
    ["for a rate in its text", { "zh-CN": "年利率24%", en: "x" }, "An amount or a rate"],
    ["for a phone number that is not public", { "zh-CN": "打95500", en: "call 95500" }, "95500 is not one of the public numbers"],
    ["for a service line", { "zh-CN": "打4001234567", en: "x" }, "4001234567"],
  ])("%s", (_, texts, problem) =>
    expect(
      checkTemplate(says(texts), names)
        .map(({ what }) => what)
        .join(),
    ).toContain(problem),
  );

  it("without neutral words, unless it is made with open words only", () => {
    const twinless: Template = { ...templates.letter, neutral: [] };
    const onlyOpen = { name: "words.open", words: "both", otherwise: { "zh-CN": "先核实。", en: "Verify first." } } as const;
    expect(checkTemplate(twinless, names).map(({ what }) => what)).toEqual([expect.stringContaining("no neutral words")]);
    expect(checkTemplate({ ...twinless, onlyIf: [onlyOpen] }, names)).toEqual([]);
  });

  it("for an unknown name in a condition or a list", () => {
    const block: TemplateBlock = { is: "each", of: "debst.all", blocks: [], if: ["nobody"], unless: [] };
    const flaws = checkTemplate({ ...templates.letter, open: [block] }, names).map(({ what }) => what);
    expect(flaws.join()).toContain("{nobody}");
    expect(flaws.join()).toContain("{debst.all}");
  });

  it("not when it is one of ours", () =>
    expect(Object.values(templates).flatMap((template) => checkTemplate(template, names))).toEqual([]));
});

function ladderIn({ plans, capacity, lawBook: law }: DocumentInput, standing: DebtStanding) {
  if (plans === null || capacity === null) throw new Error("the household is known");
  return offerLadder(standing, { plans, plan: planProposed(plans, undefined), capacity, law });
}

describe("documents/names.yaml", () => {
  const { rate: _rate, ...withoutRate } = consumerLoan;
  const input = aCase([consumerLoan, microLoan, { ...withoutRate, id: "d3" }]);
  const plan = planProposed(input.plans, undefined);
  const ofDebts = input.standing.debts.map((standing, index) =>
    debtValues({ standing, index, plan, shortfall: null, wording: input.wording }),
  );

  const disputed = aCase([consumerLoan, microLoan, { ...consumerLoan, id: "d3", status: "disputed" }]);
  const { ofCase, ofDebt } = consequenceValues(disputed);
  const ofConsequences = [ofCase, ...disputed.standing.debts.map(ofDebt)];

  const kept = recorded(aCase([loanWithAgreementKept]), [aContact("2026-11-12T10:05", "phone")], [anAgreement]);
  const word = { commitments: brokenWord.commitments ?? [] };
  const asked = aRecord([{ at: "2026-11-01T09:00", channel: "letter", direction: "out" }]);
  const called = aRecord([brokenWord, { ...lateCall, ...word }, callToFamily]);
  const ofRecords = [asked, called].map((records) => ({ ...aCase([consumerLoan]), records }));
  const ofLetters = [kept, ...ofRecords].flatMap((of) =>
    of.standing.debts.map((standing, index) => letterParts(standing, index, of).values),
  );

  const twice = paidOn(consumerLoan, "2026-10-20", "2026-10-22");
  const dearer = { ...consumerLoan, payments: [...(consumerLoan["payments"] as object[]), { day: "2026-10-20", yuan: "900.00" }] };
  const inPause = { ...anAgreement, schedule: anAgreement.schedule.slice(2), deferredTo: day("2026-11-30") };
  const pressing = aContact("2026-11-12T10:05", "phone", { heard: ["FULL_PAY"], said: [{ who: "A", text: "今天必须全部还清" }] });
  const ofBreaches = [
    recorded(aCase([twice]), [], [anAgreement]),
    recorded(aCase([dearer]), [], [anAgreement]),
    recorded(aCase([paidOn(consumerLoan, "2026-11-05")]), [], [inPause]),
    recorded(aCase([loanWithAgreementKept]), [pressing], [anAgreement]),
  ].flatMap((of) => of.standing.debts.map((standing, index) => letterParts(standing, index, of).values));

  const withSum = aCase([consumerLoan, microLoan], "zh-CN", { lumpSums: [{ yuan: "9000.00", source: "姐姐帮忙", on: "2026-12-20" }] });
  const tooLittle = aCase([microLoan], "zh-CN", { income: [{ month: "2026-10", yuan: "4050.00" }] });
  const ofPlans = [withSum, tooLittle].map(({ plans }) => planValues(plans, planProposed(plans, undefined), new Set()));
  const ofLadders = input.standing.debts.map((standing) => ladderValues(ladderIn(input, standing), standing, input.wording));

  const namesIn = (values: Values): string[] =>
    Object.entries(values).flatMap(([name, value]) => [name, ...(value.is === "rows" ? value.rows.flatMap(namesIn) : [])]);

  it("lists exactly the names that are given", () => {
    const given = [
      caseValues(input),
      monthValues(input),
      aidValues(input),
      planValues(input.plans, plan, new Set()),
      ...ofDebts,
      ...ofConsequences,
      ...ofLetters,
      ...ofBreaches,
      ...ofPlans,
      ...ofLadders,
    ].flatMap(namesIn);
    const byTheDocument = ["debts.all", "debts.open", "debts.neutral", "debts.with-findings", "annexes.rows", "annex.file", "annex.why"];
    const inPlanDays = ["due.day", "due.fen", "due.debts"]; // a list of payment days needs open debts
    expect([...new Set([...given, ...byTheDocument, ...inPlanDays])].sort()).toEqual([...names].sort());
  });
});
