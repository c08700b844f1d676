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
  const verified = verifyEntries(read.value, anchors);
  if (!verified.ok) return verified;
  const moved = firstMoved(read.value);
  return moved === null ? verified : err({ kind: "line-moved", line: moved });
}

/** Journals are written by device, then by number; a chain alone would not show that two devices' lines were mixed. */
function firstMoved(entries: readonly Entry[]): number | null {
  const at = entries.findIndex(({ device }, index) => device < (entries[index - 1]?.device ?? ""));
  return at < 0 ? null : at + 1;
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
