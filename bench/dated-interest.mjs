/**
 * Interest on a ledger whose rate changes several times a year, over leap days and 1 January, beside hledger-interest.
 *
 * Truth is computed here apart from both: day by day, principal x rate / days of that year, in whole numbers. Time is
 * a row: one drawdown. The peer's start-up is measured on a one-row ledger and taken off.
 */

import { hledgerInterest } from "./peers/hledger-interest.mjs";
import { median, time } from "./timing.mjs";

const percents = ["12", "11.4", "12.6", "10.8", "9.9", "13.2", "12", "10.2", "11.1", "9", "12.3", "10.5", "11.7", "9.6", "12.9", "10"];

export const name = "dated interest (rate changes within the year, 1 January, leap day)";

export async function run(subject) {
  const { addDays, day } = subject;
  const start = day("2020-01-02");
  const changes = percents.map((percent, index) => ({ from: addDays(start, index === 0 ? -1 : index * 115 + 40), percent }));
  // One drawdown of 137.00 every two days.
  const rows = Array.from({ length: 1500 }, (_, index) => ({ day: addDays(start, index * 2), fen: 13_700 }));
  const on = addDays(rows.at(-1).day, 30);
  const truth = dayByDay(subject, rows, changes, on);
  const ours = () => interestOf(subject, rows, changes, on);
  for (let warm = 0; warm < 60; warm += 1) ours();
  const oursMs = median(Array.from({ length: 21 }, () => time(ours)));
  const peer = hledgerInterest(
    rows.map((row) => ({ day: row.day, fen: -row.fen })),
    changes,
    on,
  );
  const lines = [
    {
      what: "interest, exact day by day",
      ours: ours().toFixed(2),
      peer: peer === null ? "not here" : peer.interest.toFixed(2),
      truth: truth.toFixed(2),
    },
    {
      what: "microseconds a row",
      ours: ((oursMs * 1000) / rows.length).toFixed(2),
      peer: peer === null ? "not here" : ((peer.ms * 1000) / rows.length).toFixed(2),
      truth: "",
    },
  ];
  return { name, peerName: "hledger-interest", lines, ratio: peer === null ? null : peer.ms / oursMs };
}

function interestOf({ runAccount, percentPerYear, addDays }, rows, changes, on) {
  const [first, ...later] = rows;
  const account = runAccount(
    {
      id: "bench",
      status: "mine",
      kind: "loan",
      lender: { type: "unknown" },
      contract: {},
      principal: { stated: first.fen, received: first.fen, paidOut: first.day },
      drawdowns: later,
      rates: changes.map(({ from, percent }) => ({ from, rate: percentPerYear(percent) })),
      dayCount: "actual",
      method: "revolving",
      periods: 1,
      firstDue: addDays(on, 365),
      fees: [],
      acceleration: {},
      payments: [],
      demands: [],
      acknowledged: [],
      limits: {},
    },
    on,
  );
  if (!account.ok) throw new Error(JSON.stringify(account.error));
  return account.value.balance.interest / 100;
}

/** The oracle: every single day on its own, exact in units of 1/(36500 x 36600) fen, rounded at the end. */
function dayByDay({ addDays, daysInYear, yearOf }, rows, changes, on) {
  let principal = 0n;
  let sum = 0n;
  let next = 0;
  for (let at = rows[0].day; at < on; at = addDays(at, 1)) {
    while (next < rows.length && rows[next].day === at) principal += BigInt(rows[next++].fen);
    const rate = BigInt(Math.round(Number(changes.filter((change) => change.from <= at).at(-1).percent) * 10));
    sum += (principal * rate * 365n * 366n) / BigInt(daysInYear(yearOf(at)));
  }
  return Math.round(Number(sum / (365n * 366n)) / 1000) / 100;
}
