import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { calendarOf2025And2026 } from "../law/a-work-calendar.ts";
import { fen } from "../money.ts";
import { anAgreement, aPromise, d1, noRecords, paying } from "./an-agreed-case.ts";
import { dutiesOn, isDone, replacedDuties } from "./duties.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";

const at = (on: string) => ({ on: day(on), calendar: calendarOf2025And2026 });
const states = (records: Partial<FollowUpRecords>, paid: readonly (readonly [string, string])[], on: string) =>
  dutiesOn(paying(paid), { ...noRecords, ...records }, d1, at(on)).map(({ promise, state, paidFen }) => [promise.id, state, paidFen]);

describe("what is to be paid by a day", () => {
  it("is matched together: one payment does not keep a promise and an instalment", () => {
    const records = {
      promises: [aPromise("p", "500", "2026-09-20", "2026-09-02")],
      agreements: [anAgreement("a", "2026-09-01", ["500", "2026-09-21"])],
    };
    expect(states(records, [["500", "2026-09-18"]], "2026-10-10")).toEqual([
      ["promise:p", "kept", 50000],
      ["instalment:a:2026-09-21", "unseen", 0],
    ]);
  });

  it("stands once where a promise repeats an instalment, or itself", () => {
    const same = [aPromise("p", "500", "2026-09-21", "2026-09-02"), aPromise("q", "500", "2026-09-21", "2026-09-03")];
    expect(states({ promises: same }, [["500", "2026-09-18"]], "2026-09-30")).toEqual([["promise:p", "kept", 50000]]);
    const agreements = [anAgreement("a", "2026-09-01", ["500", "2026-09-21"])];
    expect(states({ promises: same, agreements }, [["500", "2026-09-18"]], "2026-09-30")).toEqual([
      ["instalment:a:2026-09-21", "kept", 50000],
    ]);
  });

  it("gives way to a later agreement where it falls due after it", () => {
    const records = {
      ...noRecords,
      promises: [aPromise("before", "900", "2026-09-10"), aPromise("after", "900", "2026-09-20")],
      agreements: [
        anAgreement("old", "2026-09-05", ["300", "2026-09-12"], ["300", "2026-10-12"]),
        anAgreement("new", "2026-09-15", ["200", "2026-10-15"]),
      ],
    };
    expect(dutiesOn(paying([]), records, d1, at("2026-09-16")).map(({ promise }) => promise.id)).toEqual([
      "instalment:old:2026-09-12",
      "instalment:new:2026-10-15",
    ]);
    expect(
      replacedDuties(records, d1)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["instalment:old:2026-10-12", "promise:after", "promise:before"]);
  });

  it("missed and paid days later is late; the next payment on its day is the next instalment's", () => {
    const agreements = [anAgreement("a", "2026-09-01", ["500", "2026-09-21"], ["500", "2026-10-21"])];
    expect(
      states(
        { agreements },
        [
          ["500", "2026-09-25"],
          ["500", "2026-10-21"],
        ],
        "2026-10-30",
      ),
    ).toEqual([
      ["instalment:a:2026-09-21", "late", 50000],
      ["instalment:a:2026-10-21", "kept", 50000],
    ]);
    expect(states({ agreements }, [["500", "2026-10-21"]], "2026-10-30")).toEqual([
      ["instalment:a:2026-09-21", "unseen", 0],
      ["instalment:a:2026-10-21", "kept", 50000],
    ]);
  });

  it("counts a payment ahead for what comes, and two in one for both", () => {
    const agreements = [anAgreement("a", "2026-09-01", ["500", "2026-09-21"], ["500", "2026-10-21"])];
    expect(states({ agreements }, [["1000", "2026-09-20"]], "2026-09-22").map(([, state]) => state)).toEqual(["kept", "kept"]);
  });

  it("is what the person says, above what is seen", () => {
    const judged = new Map([["promise:p", "kept"]] as const);
    const [one] = dutiesOn(paying([]), { ...noRecords, promises: [aPromise("p", "500", "2026-09-10")], judged }, d1, at("2026-09-20"));
    expect(one).toMatchObject({ state: "unseen", said: "kept" });
    expect(one && isDone(one)).toBe(true);
  });
});

describe("for all records", () => {
  const dated = fc.record({ sum: fc.integer({ min: 1, max: 5 }), on: fc.integer({ min: 1, max: 60 }) });
  const dayNumber = (number: number) => day(new Date(Date.UTC(2026, 8, number)).toISOString().slice(0, 10));
  const toPromises = (list: readonly { sum: number; on: number }[]) =>
    list.map(({ sum, on }, index) => ({ id: `p${index}`, debt: d1, fen: fen(sum * 100), dueDay: dayNumber(on), made: day("2026-09-01") }));
  const facts = (list: readonly { sum: number; on: number }[]) => {
    const none = paying([]);
    const payments = list.map(({ sum, on }, line) => ({ fen: fen(sum * 100), day: dayNumber(on), line }));
    return { ...none, debts: none.debts.map((debt) => ({ ...debt, payments })) };
  };

  it("a payment is counted once and never for more than it is, and nothing is covered beyond its sum", () => {
    fc.assert(
      fc.property(
        fc.array(dated, { maxLength: 8 }),
        fc.array(dated, { maxLength: 8 }),
        fc.integer({ min: 1, max: 70 }),
        (promised, paid, on) => {
          const duties = dutiesOn(facts(paid), { ...noRecords, promises: toPromises(promised) }, d1, {
            on: dayNumber(on),
            calendar: calendarOf2025And2026,
          });
          paid.forEach(({ sum }, line) => {
            const counted = duties.flatMap(({ payments }) => payments).filter((payment) => payment.line === line);
            expect(counted.reduce((all, payment) => all + payment.fen, 0)).toBeLessThanOrEqual(sum * 100);
          });
          for (const { promise, paidFen, payments } of duties) {
            expect(paidFen).toBeLessThanOrEqual(promise.fen);
            expect(payments.reduce((all, payment) => all + payment.fen, 0)).toBe(paidFen);
            expect(payments.every((payment) => payment.day <= dayNumber(on))).toBe(true);
          }
        },
      ),
    );
  });

  it("the order in which they were written down changes nothing", () => {
    const shuffled = fc.tuple(fc.array(dated, { maxLength: 7 }), fc.array(dated, { maxLength: 7 })).chain(([promised, paid]) => {
      const [promises, { debts, ...rest }] = [toPromises(promised), facts(paid)];
      const payments = debts[0]?.payments ?? [];
      const all = { minLength: promises.length, maxLength: promises.length };
      return fc.record({
        promises: fc.constant(promises),
        mixed: fc.shuffledSubarray(promises, all),
        facts: fc.constant({ debts, ...rest }),
        turned: fc
          .shuffledSubarray([...payments], { minLength: payments.length })
          .map((mixed) => ({ ...rest, debts: debts.map((debt) => ({ ...debt, payments: mixed })) })),
      });
    });
    const told = (duties: ReturnType<typeof dutiesOn>) =>
      duties.map(({ promise, state, paidFen }) => [promise.dueDay, promise.fen, state, paidFen].join()).sort();
    fc.assert(
      fc.property(shuffled, ({ promises, mixed, facts: one, turned }) => {
        expect(told(dutiesOn(turned, { ...noRecords, promises: mixed }, d1, at("2026-10-20")))).toEqual(
          told(dutiesOn(one, { ...noRecords, promises }, d1, at("2026-10-20"))),
        );
      }),
    );
  });
});
