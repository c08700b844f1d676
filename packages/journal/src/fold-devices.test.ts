import { day } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TestDevice } from "./a-device.ts";
import { aDebt, contact, imported } from "./an-entry.ts";
import { correctionOf } from "./correction-of.ts";
import type { Entry } from "./entry.ts";
import { foldCase, putInOrder } from "./fold-case.ts";
import type { NewEntry } from "./kinds/all-kinds.ts";
import { hashText } from "./sha256.ts";

describe("several devices", () => {
  it("agree that what was written in knowledge of the other comes later, even with a wrong clock", () => {
    const phone = new TestDevice("phone", "2027-11-20T02:00:00.000Z"); // a year ahead
    const laptop = new TestDevice("laptop", "2026-11-20T02:00:00.000Z");
    phone.writes({ kind: "debt.added", payload: { debt: aDebt("d1", { platform: "old" }) } });
    laptop.sees(phone).writes({ kind: "debt.changed", payload: { debt: aDebt("d1", { platform: "new" }) } });
    expect(foldCase([...laptop.written, ...phone.written]).facts?.debts[0]?.platform).toBe("new");
  });

  it("agree when a clock is set back between two entries", () => {
    const phone = new TestDevice("phone");
    phone.writes({ kind: "debt.added", payload: { debt: aDebt("d1", { platform: "old" }) } });
    phone.setClock("2020-01-01T00:00:00.000Z");
    const later = phone.writes({ kind: "debt.changed", payload: { debt: aDebt("d1", { platform: "new" }) } });
    expect(later.at).toBe("2020-01-01T00:00:01.000Z"); // the clock is reported as it stood
    expect(foldCase(phone.written).facts?.debts[0]?.platform).toBe("new");
  });

  /** Up to thirty steps of three devices with clocks of their own, which now and then learn of each other. */
  const history = fc
    .array(fc.record({ who: fc.nat(2), what: fc.nat(9), about: fc.nat(20), number: fc.nat(3), learns: fc.option(fc.nat(2)) }), {
      maxLength: 30,
    })
    .map((steps) => {
      const devices = ["phone", "laptop", "helper"].map((name, index) => new TestDevice(name, `202${6 + index}-01-01T00:00:00.000Z`));
      const all: Entry[] = [];
      for (const { who, what, about, number, learns } of steps) {
        const device = devices[who];
        const other = learns === null ? undefined : devices[learns];
        if (!device) continue;
        if (other) device.sees(other);
        const id = `d${number}`;
        const target = all[about % Math.max(1, all.length)];
        const debt = { debt: aDebt(id, { platform: `by ${device.name} after ${all.length}` }) };
        const fresh: NewEntry[] = [
          { kind: "debt.added", payload: debt },
          { kind: "debt.changed", payload: debt },
          { kind: "debt.removed", payload: { id: debtId(id) } },
          imported(id, ["2025-04-02", "945.60", number + 1]),
          contact(`call ${all.length}`),
          { kind: "action.snoozed", payload: { action: id, until: day("2026-12-01") } },
          { kind: "file.attached", payload: { name: "bill.csv", as: "bill", hash: hashText(`${about % 3}`), size: 1 } },
          { kind: "warning.read", payload: { warning: id } },
        ];
        const chosen = fresh[what];
        if (chosen) all.push(device.writes(chosen));
        else if (target)
          all.push(
            what === 8 ? device.redacts(target.id) : device.writes(correctionOf(target.id, "so", about % 2 ? null : contact("corrected"))),
          );
      }
      return all;
    });

  it("make the same case whatever the order in which their entries arrive, and however often", () => {
    fc.assert(
      fc.property(
        history.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }), fc.subarray(entries)),
        ),
        ([entries, shuffled, again]) => {
          expect(foldCase([...again, ...shuffled])).toEqual(foldCase(entries));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("keep every chain in its own sequence", () => {
    fc.assert(
      fc.property(history, (entries) => {
        for (const device of ["phone", "laptop", "helper"]) {
          const sequences = putInOrder(entries)
            .filter((entry) => entry.device === device)
            .map(({ sequence }) => sequence);
          expect(sequences).toEqual(sequences.map((_, index) => index + 1));
        }
      }),
    );
  });
});
