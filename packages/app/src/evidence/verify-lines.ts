/** Whether the lines of a journal are what its devices wrote, byte for byte, up to the heads noted elsewhere. */

import { err, type Result } from "@tanhao/core/result";
import { type Entry, readEntry, writeEntry } from "@tanhao/journal/entry";
import { type ChainHead, type ChainReport, verifyChain } from "@tanhao/journal/verify-chain";
import type { VerifyFault } from "./verify-fault.ts";

export interface VerifiedLines extends ChainReport {
  readonly read: readonly Entry[];
}

/** `text`: journal.jsonl as it lies. */
export function verifyText(text: string, anchors: readonly ChainHead[]): Result<VerifiedLines, VerifyFault> {
  const lines = text.split("\n");
  const end = lines.pop();
  const read = readLines(lines);
  if (!read.ok) return read;
  if (end !== "") return err({ kind: "line-changed", line: lines.length + 1 });
  return verifyEntries(read.value, anchors);
}

function readLines(lines: readonly string[]): Result<readonly Entry[], VerifyFault> {
  const entries: Entry[] = [];
  for (const [index, line] of lines.entries()) {
    const entry = readEntry(line);
    if (!entry.ok || writeEntry(entry.value) !== line) return err({ kind: "line-changed", line: index + 1 });
    entries.push(entry.value);
  }
  return { ok: true, value: entries };
}

export function verifyEntries(entries: readonly Entry[], anchors: readonly ChainHead[]): Result<VerifiedLines, VerifyFault> {
  const chain = verifyChain(entries, anchors);
  return chain.ok ? { ok: true, value: { ...chain.value, read: entries } } : chain;
}
