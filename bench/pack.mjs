/**
 * Ten papers of one case as PDF, from the facts on: standing, plans and the ten texts worked out, then ten files. Once
 * right after the start, when fonts and compiler are read for the first time, and again. The limit is that of the whole;
 * beside pdfmake, which gets the finished blocks, stands the writing of the files alone.
 */

import { performance } from "node:perf_hooks";
import { slowness } from "./budgets.mjs";
import { pdfsByPdfmake } from "./peers/pdfmake.mjs";
import { median } from "./timing.mjs";

const limitMs = 1500;
const ofCase = ["standing", "statement", "plan"];
const ofDebt = ["letter", "call-sheet", "itemised-balance", "hardship", "contract-copy", "reply-to-demand"];

export async function run(subject) {
  const first = await packOnce(subject);
  const more = [await packOnce(subject), await packOnce(subject), await packOnce(subject)];
  const peers = [await pdfsByPdfmake(first.documents), await pdfsByPdfmake(first.documents)];
  const ours = {
    first,
    again: { wholeMs: median(more.map(({ wholeMs }) => wholeMs)), writeMs: median(more.map(({ writeMs }) => writeMs)) },
  };
  const rounds = ["first", "again"];
  return [
    {
      name: `a pack of ${first.documents.length} papers as PDF, from the facts on`,
      peerName: "limit",
      lines: [
        { what: "a bare Node, ms, to tell how busy the machine is", ours: (50 * slowness()).toFixed(0), peer: "50 when idle", truth: "" },
        ...rounds.map((round) => ({ what: `${round}, ms`, ours: ours[round].wholeMs.toFixed(0), peer: `${limitMs}`, truth: "" })),
      ],
      ratio: limitMs / first.wholeMs,
    },
    {
      name: `the same ${first.documents.length} papers, writing the files alone`,
      peerName: "pdfmake",
      lines: rounds.map((round, index) => ({
        what: `${round}, ms (kB)`,
        ours: `${ours[round].writeMs.toFixed(0)} (${sizeOf(first.files)})`,
        peer: peers[index] === null ? "not here" : `${peers[index].ms.toFixed(0)} (${sizeOf(peers[index].files)})`,
        truth: "",
      })),
      ratio: peers.includes(null) ? null : Math.min(peers[0].ms / first.writeMs, peers[1].ms / ours.again.writeMs),
    },
  ];
}

async function packOnce({ aCase, consumerLoan, microLoan, makeCaseDocument, makeDebtDocument, loadFonts, writePdf, day }) {
  const begun = performance.now();
  const input = aCase([{ ...consumerLoan, demands: [{ day: "2026-11-02", how: "SMS" }] }, microLoan]);
  const documents = [
    ...ofCase.map((name) => makeCaseDocument(name, input)),
    ...ofDebt.map((name) => makeDebtDocument(name, "d1", input)),
    makeDebtDocument("letter", "d2", input),
  ];
  const empty = documents.filter(({ blocks }) => blocks.length === 0).map(({ name }) => name);
  if (empty.length > 0) throw new Error(`not for now: ${empty.join(", ")}`);
  const writing = performance.now();
  const fonts = await loadFonts();
  const files = [];
  for (const document of documents) {
    const written = await writePdf(document, fonts, day("2026-11-24"));
    if (!written.ok) throw new Error(written.error.kind);
    files.push(written.value);
  }
  const done = performance.now();
  return { documents, files, wholeMs: done - begun, writeMs: done - writing };
}

const sizeOf = (files) => (files.reduce((sum, { length }) => sum + length, 0) / 1000).toFixed(0);
