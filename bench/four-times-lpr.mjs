/**
 * Interest at four times the loan prime rate as the law book has it, with three changes of that rate inside the loan, a
 * payment every other day, 29 February and 1 January, beside hledger-interest. Ours looks the rates up; the peer is given
 * them, and the parts of the payments that reduce principal, since it knows no order of payments.
 *
 * Truth is computed here apart from both: day by day, in whole numbers, each payment meeting the interest first.
 */

import { hledgerInterest } from "./peers/hledger-interest.mjs";
import { median, time } from "./timing.mjs";

export const name = "interest at 4 x LPR (three changes, part payments, leap day, 1 January)";

const [lent, since, until] = [5_000_000, "2023-07-03", "2024-12-02"];

export async function run(subject) {
  const { addDays, day } = subject;
  const [start, on] = [day(since), day(until)];
  const payments = Array.from({ length: 250 }, (_, index) => ({ day: addDays(start, 2 + index * 2), fen: 20_000 + (index % 7) * 131 }));
  const ours = () => interestOf(subject, start, on, payments);
  for (let warm = 0; warm < 60; warm += 1) ours();
  const oursMs = median(Array.from({ length: 21 }, () => time(ours)));
  const changes = ratesOf(subject, start, on);
  if (changes.length !== 4) throw new Error(`the loan should see three changes of the rate, not ${changes.length - 1}`);
  const truth = dayByDay(subject, start, on, payments, changes);
  const peer = hledgerInterest([{ day: start, fen: -lent }, ...truth.reductions], changes, on);
  return {
    name,
    peerName: "hledger-interest",
    lines: [
      {
        what: "interest, exact day by day",
        ours: (ours() / 100).toFixed(2),
        peer: peer === null ? "not here" : peer.interest.toFixed(2),
        truth: (truth.interest / 100).toFixed(2),
      },
      {
        what: "microseconds a payment",
        ours: ((oursMs * 1000) / payments.length).toFixed(2),
        peer: peer === null ? "not here" : ((peer.ms * 1000) / payments.length).toFixed(2),
        truth: "",
      },
    ],
    ratio: peer === null ? null : peer.ms / oursMs,
  };
}

/** Every day on which four times the published rate is another one, from the law book. */
function ratesOf({ lawBook, lookUp, parameterId, addDays }, start, on) {
  const changes = [];
  for (let at = start; at < on; at = addDays(at, 1)) {
    const found = lookUp(lawBook, parameterId("lpr-1y"), at, null);
    if (found.state !== "known") throw new Error(`the rate of ${at} is not known`);
    const percent = (Number(found.value.value.percent) * 4).toFixed(2);
    if (changes.at(-1)?.percent !== percent) changes.push({ from: at, percent });
  }
  return changes;
}

function interestOf(subject, start, on, payments) {
  const { addDays, percentPerYear, runAccount } = subject;
  const account = runAccount(
    {
      id: "bench",
      status: "mine",
      kind: "loan",
      lender: { type: "private" },
      contract: {},
      principal: { stated: lent, received: lent, paidOut: start },
      drawdowns: [],
      rates: ratesOf(subject, start, on).map(({ from, percent }) => ({ from, rate: percentPerYear(percent) })),
      dayCount: "actual",
      method: "revolving",
      periods: 1,
      firstDue: addDays(on, 30),
      fees: [],
      acceleration: {},
      payments,
      demands: [],
      acknowledged: [],
      limits: {},
    },
    on,
  );
  if (!account.ok) throw new Error(JSON.stringify(account.error));
  return account.value.charged.interest;
}

/** The oracle: each day on its own, exact in units of 1/(10000 x 365 x 366) fen; at a payment the interest is rounded half up and met first. */
function dayByDay({ addDays, daysInYear, yearOf }, start, on, payments, changes) {
  const unit = 10_000n * 365n * 366n;
  let [principal, running, interest, next] = [BigInt(lent), 0n, 0n, 0];
  const reductions = [];
  const post = () => {
    const rounded = (running * 2n + unit) / (unit * 2n);
    running = 0n;
    interest += rounded;
    return rounded;
  };
  for (let at = start; at < on; at = addDays(at, 1)) {
    while (next < payments.length && payments[next].day === at) {
      const reduction = BigInt(payments[next].fen) - post();
      principal -= reduction;
      reductions.push({ day: at, fen: Number(reduction) });
      next += 1;
    }
    const rate = BigInt(Math.round(Number(changes.filter((change) => change.from <= at).at(-1).percent) * 100));
    running += (principal * rate * 365n * 366n) / BigInt(daysInYear(yearOf(at)));
  }
  post();
  return { interest: Number(interest), reductions };
}
