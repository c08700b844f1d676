/**
 * 5,000 repayments from the bytes of a bill into a case, and the same bill once more, which adds nothing: read, linked,
 * compared with what the debt holds, the original kept under its hash, the entries chained. Beside Actual Budget, which
 * gets the rows already parsed.
 */

import { performance } from "node:perf_hooks";
import { importIntoActual } from "./peers/actual.mjs";

const count = 5_000;

export async function run(subject) {
  const bill = billOf(subject);
  const filled = await subject.aCaseToFill();
  const debt = await debtIn(subject, filled);
  const ours = { first: await importOnce(subject, filled, debt, bill), again: await importOnce(subject, filled, debt, bill) };
  if (ours.first.added !== count || ours.again.added !== 0) throw new Error(`added ${ours.first.added}, then ${ours.again.added}`);
  const peer = await importIntoActual(
    Array.from({ length: count }, (_, index) => ({ day: dayOf(index), fen: 10_000 + index, id: `id${index}` })),
  );
  const lines = ["first", "again"].map((round) => ({
    what: `${round}, ms (added)`,
    ours: `${ours[round].ms.toFixed(0)} (${ours[round].added})`,
    peer: peer === null ? "not here" : `${peer[round].ms.toFixed(0)} (${peer[round].added})`,
    truth: "at most 1000",
  }));
  const ratio = peer === null ? null : Math.min(peer.first.ms / ours.first.ms, peer.again.ms / ours.again.ms);
  return { name: `importing ${count} repayments into a case, and once more`, peerName: "Actual Budget", lines, ratio };
}

const dayOf = (index) => `2025-${String((index % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`;

function billOf({ aBillOf2023, aRepayment }) {
  const rows = Array.from({ length: count }, (_, index) =>
    aRepayment({
      time: `${dayOf(index)} 10:11:12`,
      amount: `${100 + Math.floor(index / 100)}.${String(index % 100).padStart(2, "0")}`,
      orderId: `20250402220014${index}`,
    }),
  );
  return new TextEncoder().encode(aBillOf2023(rows));
}

async function debtIn({ addDebt }, { ports }) {
  const added = await addDebt({ status: "mine", platform: "X", lender: { type: "consumer-finance" } }, ports);
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return added.value.id;
}

async function importOnce(subject, { ports, record }, debt, bytes) {
  const begun = performance.now();
  const read = await subject.readFile({ name: "alipay.csv", bytes, lenders: subject.lenderNames });
  if (!read.ok) throw new Error(read.error.kind);
  const repayments = subject.withoutCopies(read.value.transactions).filter(({ kind }) => kind === "repayment");
  const { facts } = await record();
  const fresh = subject.newPayments(facts.debts[0].payments, repayments);
  const confirmed = fresh.map(({ day, fen, line }) => ({ debt, payment: { day, fen, file: "files/alipay.csv", line } }));
  const imported = await subject.importPayments({ name: "alipay.csv", bytes, as: "bill" }, confirmed, ports);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return { ms: performance.now() - begun, added: imported.value };
}
