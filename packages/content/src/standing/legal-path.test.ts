/** Where a debt stands in law, stage by stage, with the days counted by hand from the articles and the holiday notices. */

import { day } from "@tanhao/core/day";
import { aDebt } from "@tanhao/core/debt/a-debt";
import type { Debt } from "@tanhao/core/debt/debt";
import { yuan } from "@tanhao/core/money";
import { casePath, legalPath } from "@tanhao/core/standing/legal-path";
import type { LegalStageName } from "@tanhao/core/standing/legal-stage";
import { describe, expect, it } from "vitest";
import { lawBook } from "../law-book.ts";
import { aBullet, quiet, standing, standingOf } from "./a-standing.ts";

const path = (debt: Debt, on: string) => legalPath(standing(debt, on), lawBook);
const stage = (debt: Debt, on: string, name: LegalStageName) => {
  const found = path(debt, on).stages.find((each) => each.stage === name);
  if (!found) throw new Error(`there is a stage ${name}`);
  return found;
};
const states = (debt: Debt, on: string) => Object.fromEntries(path(debt, on).stages.map((each) => [each.stage, each.state]));
const steps = (debt: Debt, on: string, name: LegalStageName) => stage(debt, on, name).do.map(({ step }) => step);

const sued = aBullet.with({ suit: { filed: day("2026-09-01"), served: day("2026-09-16") } }).debt;

describe("a debt that is not overdue", () => {
  it("is in no stage", () => {
    expect(path(aBullet.debt, "2025-06-01").now).toBeNull();
    expect(states(aBullet.debt, "2025-06-01")).toMatchObject({ demand: "not-reached", limitation: "not-reached", suit: "not-reached" });
  });
});

describe("an overdue debt", () => {
  it("is demanded and may be reported; limitation runs, a court may be next", () =>
    expect(states(aBullet.debt, "2026-09-16")).toEqual({
      demand: "now",
      "credit-record": "now",
      limitation: "now",
      "payment-order": "possible",
      suit: "possible",
      answer: "not-reached",
      judgment: "not-reached",
      performance: "not-reached",
      "enforcement-application": "not-reached",
      enforcement: "not-reached",
      "enforcement-settlement": "not-reached",
      criminal: "not-for-this-debt",
    }));

  // fifteen days after 16 September is 1 October; free until Wednesday 7 October 2026
  it("would have until after the holiday for a payment order that came today", () =>
    expect(stage(aBullet.debt, "2026-09-16", "payment-order").days).toMatchObject([
      { day: "2026-10-08", movedFrom: "2026-10-01", certainty: "if-today", deadline: true, holidaysKnown: true },
    ]));

  // three years after the due day, 2 January 2029: no notice for 2029 is out
  it("says that the holidays of a year are not known", () =>
    expect(stage(aBullet.debt, "2026-09-16", "limitation").days).toMatchObject([{ day: "2029-01-02", holidaysKnown: false }]));

  it("of a private lender is not among those reported", () =>
    expect(states(aBullet.from("private").debt, "2026-09-16")).toMatchObject({ "credit-record": "not-for-this-debt" }));
});

describe("limitation", () => {
  // due 2 January 2020, three years later is 2 January 2023, a day off; the 3rd is worked
  const old = aDebt().lent("10000", "2019-01-02").at("10", 365).repaidBy("bullet", 1, "2020-01-02").overdueAt(null).debt;

  it("that may be over is not called over, and only careful steps stand there", () => {
    const found = stage(old, "2026-09-16", "limitation");
    expect(found).toMatchObject({ state: "may-be-over", days: [{ day: "2023-01-03", movedFrom: "2023-01-02" }] });
    expect(found.do.map(({ step }) => step)).toEqual(["raise-limitation-yourself", "ask-a-lawyer"]);
    expect(found.avoid.map(({ step }) => step)).toEqual(["no-payment-to-clear-up", "no-promise-no-signature"]);
  });

  it("is open on its moved last day", () => expect(stage(old, "2023-01-03", "limitation").state).toBe("now"));

  it("offers no step that admits while it may be over", () =>
    expect(path(old, "2026-09-16").stages.flatMap((each) => each.do.filter(({ warns }) => warns.length > 0))).toEqual([]));

  it("warns before a step that begins it anew", () =>
    expect(stage(aBullet.debt, "2026-09-16", "demand").do).toContainEqual({
      step: "propose-plan",
      warns: ["restarts-limitation", "admits"],
    }));

  it("stands still while a suit filed in time goes on", () =>
    expect(stage(sued, "2026-09-20", "limitation")).toMatchObject({ state: "not-reached", days: [] }));

  it("that was over before the suit is raised in the answer", () => {
    const late = { ...old, suit: { filed: day("2026-09-01"), served: day("2026-09-16") } };
    expect(stage(late, "2026-09-20", "limitation").state).toBe("may-be-over");
    expect(steps(late, "2026-09-20", "answer")).toContain("raise-limitation-yourself");
  });
});

describe("a suit", () => {
  it("is answered within fifteen days, moved behind the holiday", () =>
    expect(stage(sued, "2026-09-20", "answer")).toMatchObject({
      state: "now",
      days: [{ what: "suit-served" }, { what: "answer-last-day", day: "2026-10-08", movedFrom: "2026-10-01", deadline: true }],
    }));

  it("whose last day is over is not answered in time any more: the court is asked, the hearing kept", () => {
    expect(stage(sued, "2026-10-08", "answer").state).toBe("now");
    expect(stage(sued, "2026-10-09", "answer").state).toBe("may-be-over");
    expect(steps(sued, "2026-10-09", "answer")).toEqual(expect.arrayContaining(["check-court-paper", "go-to-the-hearing"]));
    expect(steps(sued, "2026-10-09", "answer")).not.toContain("answer-in-writing");
  });
});

describe("a judgment", () => {
  const judged = (effective: string, performBy: string): Debt => ({
    ...sued,
    judgment: { effective: day(effective), performBy: day(performBy), unpaidFen: yuan("11000") },
  });

  it("is to be carried out; what ran before it is past", () => {
    const debt = judged("2026-11-02", "2026-11-12");
    expect(states(debt, "2026-11-20")).toMatchObject({
      demand: "past",
      limitation: "not-for-this-debt",
      answer: "past",
      judgment: "past",
      performance: "now",
      "enforcement-application": "possible",
      enforcement: "possible",
    });
    expect(stage(debt, "2026-11-20", "performance").days).toMatchObject([
      { what: "perform-by", day: "2026-11-12", deadline: true },
      { what: "doubled-interest-from", day: "2026-11-13" },
    ]);
  });

  it("that names no time has the added interest from the day it took effect (法释〔2014〕8号 2)", () => {
    const debt: Debt = { ...sued, judgment: { effective: day("2026-11-02"), unpaidFen: yuan("11000") } };
    expect(stage(debt, "2026-11-20", "performance").days).toMatchObject([{ what: "doubled-interest-from", day: "2026-11-02" }]);
  });

  it("is to be carried out in time; after it the court is told", () => {
    const debt = judged("2026-11-02", "2026-11-12");
    expect(steps(debt, "2026-11-12", "performance")).toContain("perform-in-time");
    expect(steps(debt, "2026-11-13", "performance")).toContain("tell-court-after-time");
    expect(steps(debt, "2026-11-13", "performance")).not.toContain("perform-in-time");
  });

  it("not yet due to be carried out cannot be enforced", () =>
    expect(states(judged("2026-11-02", "2026-11-12"), "2026-11-12")).toMatchObject({ performance: "now", enforcement: "not-reached" }));

  // two years after 22 January 2024: Thursday 22 January 2026, a working day
  it("whose two years for enforcement are over may still be enforced: it may be over", () => {
    const early = aBullet.lent("10000", "2022-01-02").repaidBy("bullet", 1, "2023-01-02").debt;
    const judgment = { effective: day("2024-01-10"), performBy: day("2024-01-22"), unpaidFen: yuan("11000") };
    const debt: Debt = { ...early, suit: { filed: day("2023-09-01") }, judgment };
    expect(stage(debt, "2026-01-22", "enforcement-application").state).toBe("possible");
    expect(stage(debt, "2026-01-23", "enforcement-application").state).toBe("may-be-over");
  });
});

describe("the whole case", () => {
  it("has the nearest last day of any debt first, and none that is over", () => {
    expect(casePath(standingOf([aBullet.debt, sued], day("2026-09-20")), quiet, lawBook).nextDeadline).toMatchObject({
      day: "2026-10-08",
      event: "court.answer",
    });
    expect(casePath(standingOf([sued], day("2026-10-09")), quiet, lawBook).nextDeadline).toBeNull();
  });

  it("has the last day of a court paper, moved behind the holiday", () => {
    const urgent = { ...quiet, courtPaper: { kind: "payment-order", received: day("2026-09-16") } as const };
    const { courtPaper, nextDeadline } = casePath(standingOf([aBullet.debt], day("2026-09-20")), urgent, lawBook);
    expect(courtPaper?.deadline).toMatchObject({ state: "known", last: "2026-10-08", movedFrom: "2026-10-01", certain: true });
    expect(nextDeadline).toMatchObject({ day: "2026-10-08", event: "court-paper-last-day", debt: null });
  });
});
