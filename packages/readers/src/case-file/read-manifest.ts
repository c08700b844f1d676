/** The manifest of a one-file case: ours and of a version we know, or why not. */

import { type CaseManifest, caseFormat, caseFormatVersion } from "@tanhao/core/debt/one-file-case";
import { err, ok, type Result } from "@tanhao/core/result";
import type { CaseFileFailure } from "./case-file-failure.ts";

export function readManifest(bytes: Uint8Array): Result<CaseManifest, CaseFileFailure> {
  const foreign = err<CaseFileFailure>({ kind: "not-a-case", because: "foreign-manifest" });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return foreign;
  }
  if (!isRecord(value) || value["format"] !== caseFormat) return foreign;
  const { version, members } = value;
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) return foreign;
  if (version > caseFormatVersion) return err({ kind: "case-too-new", found: version, known: caseFormatVersion });
  if (!isRecord(members) || !Object.values(members).every(isSeal)) return foreign;
  return ok(value as unknown as CaseManifest); // every member was checked
}

const isSeal = (value: unknown): boolean =>
  isRecord(value) && typeof value["hash"] === "string" && /^[0-9a-f]{64}$/.test(value["hash"]) && Number.isSafeInteger(value["size"]);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
