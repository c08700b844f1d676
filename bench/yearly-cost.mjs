/**
 * The yearly cost of the same cash flows beside three npm packages: first what each answers, ordinary and awkward
 * lists alike, then how long a list takes where the peer is right. Truth stands apart from all of them: the rate a
 * list was built from, or the zeros its polynomial was multiplied out from.
 *
 * A peer's answer is printed as it comes: a rate, an error it throws, NaN, or a number that balances nothing.
 */

import { performance } from "node:perf_hooks";

export const name = "yearly cost from cash flows";

export async function run(subject) {
  const results = [];
  for (const peer of peers) results.push(await beside(peer, subject));
  return results;
}

/** `answer` gives an effective yearly rate for flows { days, amount }, or throws. Periods are years of 365 days. */
const peers = [
  {
    name: "npm xirr",
    load: async () => (await import("xirr")).default,
    prepare: (flows) => flows.map(({ days, amount }) => ({ amount, when: dateOf(days) })),
    answer: (xirr, prepared) => xirr(prepared),
    takes: () => true,
  },
  {
    name: "npm node-irr",
    load: async () => (await import("node-irr")).default.xirr,
    prepare: (flows) => flows.map(({ days, amount }) => ({ amount, date: dateOf(days) })),
    answer: (xirr, prepared) => (1 + xirr(prepared).rate) ** 365 - 1, // it answers by the day
    takes: () => true,
  },
  {
    name: "npm financial",
    load: async () => (await import("financial")).irr,
    prepare: (flows) => flows.map(({ amount }) => amount),
    answer: (irr, prepared) => irr(prepared),
    takes: (flows) => flows.every(({ days }, index) => days === index * 365), // equal periods only
  },
];

async function beside(peer, { yearlyCost }) {
  const call = await peer.load().catch(() => null);
  const ours = (flows) =>
    yearlyCost({ timing: "days", periodsPerYear: null, flows: flows.map(({ days, amount }) => ({ at: days, amount })) });
  const lines = questions
    .filter(({ flows }) => peer.takes(flows))
    .map(({ what, flows, truth }) => ({
      what,
      ours: sayAll(ours(flows).all),
      peer: call === null ? "not here" : attempt(() => peer.answer(call, peer.prepare(flows))),
      truth: sayAll(truth),
    }));
  const ratios = [];
  for (const { what, flows, truth } of timed.filter(({ flows }) => peer.takes(flows))) {
    const list = flows.map(({ days, amount }) => ({ at: days, amount }));
    const mine = microseconds(() => yearlyCost({ timing: "days", periodsPerYear: null, flows: list }));
    const prepared = peer.prepare(flows);
    const right = call !== null && attempt(() => peer.answer(call, prepared)) === sayAll(truth);
    const theirs = right ? microseconds(() => peer.answer(call, prepared)) : null;
    if (theirs !== null) ratios.push(theirs / mine);
    const shown = call === null ? "not here" : theirs === null ? "wrong" : theirs.toFixed(1);
    lines.push({ what: `microseconds: ${what}`, ours: mine.toFixed(1), peer: shown, truth: "" });
  }
  return { name: `${name} beside ${peer.name}`, peerName: peer.name, lines, ratio: ratios.length === 0 ? null : Math.min(...ratios) };
}

const yearly = (amounts) => amounts.map((amount, index) => ({ days: index * 365, amount }));

/** Instalments and the sum received that makes `rate` their yearly cost. */
function loanAt(rate, count, gap, amountOf = () => 1000) {
  const paid = Array.from({ length: count }, (_, index) => ({ days: (index + 1) * gap, amount: -amountOf(index) }));
  const received = paid.reduce((sum, { days, amount }) => sum - amount * (1 + rate) ** (-days / 365), 0);
  return [{ days: 0, amount: received }, ...paid];
}

const questions = [
  { what: "12 instalments every 30 days at 24 %", flows: loanAt(0.24, 12, 30), truth: [0.24] },
  { what: "36 instalments at 35.99 %", flows: loanAt(0.3599, 36, 30), truth: [0.3599] },
  {
    what: "7-day loan: 1,000 for 1,300",
    flows: [
      { days: 0, amount: 1000 },
      { days: 7, amount: -1300 },
    ],
    truth: [1.3 ** (365 / 7) - 1],
  },
  { what: "same-day fee: 10,000 and -500, then 12 x 950", flows: sameDayFee(), truth: [0.36] },
  { what: "5,000 daily payments at 18 %", flows: loanAt(0.18, 5000, 1), truth: [0.18] },
  { what: "5 yearly instalments at 24 %", flows: loanAt(0.24, 5, 365), truth: [0.24] },
  { what: "less paid than received: -60 %", flows: loanAt(-0.6, 3, 365), truth: [-0.6] },
  { what: "as much paid as received", flows: yearly([1200, -400, -400, -400]), truth: [0] },
  { what: "two rates: -1000, 2300, -1320", flows: yearly([-1000, 2300, -1320]), truth: [0.1, 0.2] },
  { what: "a rate touched: 1000, -2200, 1210", flows: yearly([1000, -2200, 1210]), truth: [0.1] },
  { what: "three rates: 2, -7, 7, -2", flows: yearly([2, -7, 7, -2]), truth: [-0.5, 0, 1] },
  { what: "no rate: 1000, -2500, 2000", flows: yearly([1000, -2500, 2000]), truth: [] },
  { what: "no rate: all received", flows: yearly([1000, 200, 300]), truth: [] },
];

const timed = [
  { what: "13 flows", flows: loanAt(0.24, 12, 30), truth: [0.24] },
  { what: "37 flows", flows: loanAt(0.3599, 36, 30), truth: [0.3599] },
  { what: "6 yearly flows", flows: loanAt(0.24, 5, 365), truth: [0.24] },
  { what: "61 yearly flows", flows: loanAt(0.09, 60, 365), truth: [0.09] },
  { what: "5,001 flows", flows: loanAt(0.18, 5000, 1), truth: [0.18] },
];

/** 12 payments at 36 % for 10,000 less 500 kept back on the same day: the last payment settles what is left. */
function sameDayFee() {
  const paid = Array.from({ length: 11 }, (_, index) => ({ days: (index + 1) * 30, amount: -950 }));
  const left = 9500 + paid.reduce((sum, { days, amount }) => sum + amount * 1.36 ** (-days / 365), 0);
  return [{ days: 0, amount: 10_000 }, { days: 0, amount: -500 }, ...paid, { days: 360, amount: -left * 1.36 ** (360 / 365) }];
}

function attempt(work) {
  try {
    const rate = work();
    return typeof rate === "number" ? say(rate) : String(rate);
  } catch (error) {
    return `throws: ${String(error.message ?? error).slice(0, 32)}`;
  }
}

const sayAll = (rates) => (rates.length === 0 ? "none" : rates.map(say).join(", "));

/** Nine significant digits; zero without its sign. */
function say(rate) {
  if (!Number.isFinite(rate)) return String(rate);
  const said = Number(rate.toPrecision(9));
  return Math.abs(rate) < 1e-12 ? "0" : String(said);
}

function dateOf(days) {
  return new Date(Date.UTC(2020, 0, 1) + days * 86_400_000);
}

/** The quickest of 30 rounds, each long enough to be measured: others may share the machine. */
function microseconds(work) {
  const begun = performance.now();
  let calls = 0;
  while (performance.now() - begun < 60) {
    work();
    calls += 1;
  }
  const perRound = Math.max(1, Math.round(calls / 15));
  const rounds = Array.from({ length: 30 }, () => {
    const from = performance.now();
    for (let call = 0; call < perRound; call += 1) work();
    return ((performance.now() - from) * 1000) / perRound;
  });
  return Math.min(...rounds);
}
