/**
 * Takes a file that shows a contact into the case: a screenshot, a recording, a letter. It is refused while nothing is stored when
 * it is too large, no kind that can be looked at later, or more than the case should hold; the same bytes are taken in once.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { CaseFile } from "@tanhao/journal/case-record";
import { type Hash, hashBytes } from "@tanhao/journal/sha256";
import { attachFile, type FileNotKept } from "../case/attach-file.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";
import { proofKindOf } from "./proof-kind.ts";

const megabyte = 1_000_000;
/** A long call as a recording; more is seldom one contact, and a phone has to hold it twice while it is read. */
export const mostOfFile = 50 * megabyte;
/** What a browser keeps for one page without asking; a backup has to carry it too. */
export const mostOfCase = 500 * megabyte;

export type ProofRefused =
  | { readonly kind: "proof-too-large"; readonly name: string }
  | { readonly kind: "proof-empty"; readonly name: string }
  | { readonly kind: "proof-unknown"; readonly name: string }
  | { readonly kind: "proofs-full"; readonly name: string };

export async function keepProof(
  file: { readonly name: string; readonly bytes: Uint8Array },
  kept: readonly CaseFile[],
  ports: Pick<CasePorts, "journal">,
): Promise<Result<Hash, ProofRefused | FileNotKept | NotKept>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return err({ kind: "proof-empty", name });
  if (bytes.length > mostOfFile) return err({ kind: "proof-too-large", name });
  if (proofKindOf(bytes) === null) return err({ kind: "proof-unknown", name });
  const hash = hashBytes(bytes);
  if (kept.some((one) => one.hash === hash)) return ok(hash);
  if (kept.reduce((sum, { size }) => sum + size, bytes.length) > mostOfCase) return err({ kind: "proofs-full", name });
  const stored = await attachFile({ name, bytes, as: "contact-proof" }, ports);
  return stored.ok ? ok(stored.value.hash) : stored;
}
