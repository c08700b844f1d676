/**
 * Facts of one debt that cannot be true together. Only what is impossible, not what is unusual: a contract signed after
 * the money came, or parts of a claim that do not sum to it, happen in real papers and are left to the findings.
 */

import type { Day } from "../day.ts";
import type { Debt } from "./debt.ts";
import type { DayContradiction, FactPath } from "./facts-document-failure.ts";
import { fail, type Place } from "./facts-document-place.ts";

/** Writes each contradiction down among the failures of `place`. Called while payments still stand as they were written. */
export function findContradictions(place: Place, debt: Debt): void {
  receivedAboveStated(place, debt);
  daysOfCourt(place, debt);
  const { paidOut } = debt.principal;
  if (paidOut === undefined) return;
  const notBeforePayOut = (order: DayContradiction, steps: FactPath, day: Day | undefined): void => {
    if (day === undefined || day >= paidOut) return;
    const [path, other] = [
      [...place.path, ...steps],
      [...place.path, "principal", "paidOut"],
    ];
    fail(place, { kind: "days-contradict", order, path, day, other, otherDay: paidOut });
  };
  notBeforePayOut("first-due-before-pay-out", ["firstDue"], debt.firstDue);
  notBeforePayOut("acceleration-before-pay-out", ["acceleration", "declared"], debt.acceleration.declared);
  notBeforePayOut("claim-before-pay-out", ["claimed", "on"], debt.claimed?.on);
  for (const [index, { day }] of debt.drawdowns.entries()) notBeforePayOut("drawdown-before-pay-out", ["drawdowns", index, "day"], day);
  for (const [index, { day }] of debt.payments.entries()) notBeforePayOut("payment-before-pay-out", ["payments", index, "day"], day);
}

/** A claim is served after it is filed, and a judgment gives time to pay from the day it takes effect. */
function daysOfCourt(place: Place, { suit, judgment, rolledOver, principal }: Debt): void {
  const notBefore = (order: DayContradiction, steps: FactPath, day: Day | undefined, others: FactPath, otherDay: Day | undefined): void => {
    if (day === undefined || otherDay === undefined || day >= otherDay) return;
    fail(place, { kind: "days-contradict", order, path: [...place.path, ...steps], day, other: [...place.path, ...others], otherDay });
  };
  notBefore("served-before-filed", ["suit", "served"], suit?.served, ["suit", "filed"], suit?.filed);
  notBefore("perform-by-before-effective", ["judgment", "performBy"], judgment?.performBy, ["judgment", "effective"], judgment?.effective);
  notBefore("suit-before-pay-out", ["suit", "filed"], suit?.filed, ["principal", "paidOut"], principal.paidOut);
  notBefore("judgment-before-suit", ["judgment", "effective"], judgment?.effective, ["suit", "filed"], suit?.filed);
  notBefore("pay-out-before-first-lent", ["principal", "paidOut"], principal.paidOut, ["rolledOver", "lent"], rolledOver?.firstLent);
}

function receivedAboveStated(place: Place, debt: Debt): void {
  const { stated, received } = debt.principal;
  if (stated === undefined || received === undefined || received <= stated) return;
  const [path, other] = [
    [...place.path, "principal", "received"],
    [...place.path, "principal", "stated"],
  ];
  fail(place, { kind: "received-above-stated", path, fen: received, other, otherFen: stated });
}
