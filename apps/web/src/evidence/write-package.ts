/** Reads the originals one by one and writes the package; tells how far it is. */

import { makeEvidence } from "@tanhao/app/evidence/make-evidence";
import type { EvidencePlan } from "@tanhao/app/evidence/plan-evidence";
import type { Day } from "@tanhao/core/day";
import { err, ok, type Result } from "@tanhao/core/result";
import type { Hash } from "@tanhao/journal/sha256";
import type { JournalStorage } from "@tanhao/journal/storage-port";
import type { WrittenEvidence } from "@tanhao/writers/evidence/write-evidence";
import type { Language } from "../language/language.ts";
import { indexPorts } from "./index-ports.ts";

interface PackageOrder {
  readonly plan: EvidencePlan;
  readonly lang: Language;
  readonly on: Day;
  readonly storage: Pick<JournalStorage, "getFile">;
}

export async function writePackage(
  { plan, lang, on, storage }: PackageOrder,
  tell: (done: number, all: number) => void,
): Promise<Result<WrittenEvidence, { readonly kind: "original-not-read"; readonly path: string }>> {
  const all = plan.originals.length;
  tell(0, all);
  const originals = new Map<string, Uint8Array>();
  for (const { path, hash } of plan.originals) {
    const bytes = await storage.getFile(hash as Hash); // it came from the record of this storage
    if (!bytes.ok) return err({ kind: "original-not-read", path });
    originals.set(path, bytes.value);
    tell(originals.size, all);
  }
  const [ports, { writeEvidence }] = await Promise.all([indexPorts(lang), import("@tanhao/writers/evidence/write-evidence")]);
  return ok(await makeEvidence({ plan, originals, lang, on }, { ...ports, writeEvidence }));
}
