/** The manifest of a package of evidence: ours and of a version we know, or why not. Every member of it is looked at. */

import {
  absenceReasons,
  type EvidenceManifest,
  evidenceFormat,
  evidenceFormatVersion,
  removalReasons,
} from "@tanhao/core/debt/evidence-package";
import { err, ok, type Result } from "@tanhao/core/result";
import type { EvidenceFailure } from "./evidence-failure.ts";

export function readEvidenceManifest(bytes: Uint8Array): Result<EvidenceManifest, EvidenceFailure> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return err({ kind: "manifest-unreadable" });
  }
  if (!isRecord(value) || value["format"] !== evidenceFormat) return err({ kind: "not-evidence" });
  const version = value["version"];
  if (!isCount(version) || version < 1) return err({ kind: "manifest-unreadable" });
  if (version > evidenceFormatVersion) return err({ kind: "evidence-too-new", found: version, known: evidenceFormatVersion });
  const names = Object.keys(shape);
  const isWhole = Object.keys(value).length === names.length && Object.entries(shape).every(([name, isRight]) => isRight(value[name]));
  return isWhole ? ok(value as unknown as EvidenceManifest) : err({ kind: "manifest-unreadable" }); // every member was checked
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 200;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isHash = (value: unknown): boolean => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isOneOf = (value: unknown, words: readonly string[]): boolean => typeof value === "string" && words.includes(value);
const listOf =
  (members: Readonly<Record<string, (value: unknown) => boolean>>) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every((item) => isRecord(item) && hasExactly(item, members));

const hasExactly = (item: Record<string, unknown>, members: Readonly<Record<string, (value: unknown) => boolean>>): boolean =>
  Object.keys(item).length === Object.keys(members).length && Object.entries(members).every(([name, isRight]) => isRight(item[name]));

const shape: Readonly<Record<keyof EvidenceManifest, (value: unknown) => boolean>> = {
  format: isText,
  version: isCount,
  lang: (value) => isOneOf(value, ["zh-CN", "en"]),
  on: (value) => typeof value === "string" && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value),
  debt: (value) => value === null || isText(value),
  redacted: (value) => typeof value === "boolean",
  edition: isHash,
  heads: listOf({ device: isText, sequence: isCount, id: isHash }),
  removed: listOf({ entry: isHash, because: (value) => isOneOf(value, removalReasons) }),
  absent: listOf({ hash: isHash, size: isCount, because: (value) => isOneOf(value, absenceReasons) }),
  members: (value) =>
    isRecord(value) && Object.values(value).every((seal) => isRecord(seal) && hasExactly(seal, { hash: isHash, size: isCount })),
};
