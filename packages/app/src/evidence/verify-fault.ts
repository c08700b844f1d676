/** What a check of evidence found first, as data, and what was done to it in one word. */

import type { ChainFailure } from "@tanhao/journal/verify-chain";
import type { EvidenceFailure } from "@tanhao/readers/evidence/evidence-failure";

export type VerifyFault =
  | ChainFailure
  | EvidenceFailure
  /** A line of the journal that no device writes so. */
  | { readonly kind: "line-changed"; readonly line: number }
  /** It stands after a line of another device that should come later. */
  | { readonly kind: "line-moved"; readonly line: number }
  /** The heads that the package states are not those of its chains. */
  | { readonly kind: "heads-differ" }
  /** Content is gone, and neither the journal nor the manifest says why; or the manifest says so and it is there. */
  | { readonly kind: "removal-unnamed"; readonly device: string; readonly sequence: number; readonly entry: string }
  /** What is to be read is not what the journal says. */
  | { readonly kind: "reading-differs"; readonly member: string }
  /** An original that the journal names is neither in the package nor said to be absent. */
  | { readonly kind: "original-removed"; readonly member: string }
  /** All of it holds together, and it is not the package whose fingerprint was noted. */
  | { readonly kind: "fingerprint-differs"; readonly found: string };

export type Done = "changed" | "removed" | "reordered" | "added" | "inserted" | "replayed" | "truncated" | "renamed";

export function whatWasDone(fault: VerifyFault): Done {
  switch (fault.kind) {
    case "chain-broken":
      return ofChain(fault);
    case "archive-unsound":
      return fault.because === "cut-off" ? "truncated" : fault.because === "stray-bytes" || fault.because === "twice" ? "added" : "changed";
    case "member-removed":
    case "original-removed":
    case "removal-unnamed":
      return "removed";
    case "line-moved":
      return "reordered";
    case "member-added":
      return "added";
    case "member-renamed":
      return "renamed";
    default:
      return "changed";
  }
}

function ofChain({ because }: ChainFailure): Done {
  switch (because.fault) {
    case "removed-before":
      return "removed";
    case "replayed":
    case "reordered":
    case "inserted":
      return because.fault;
    case "anchor-missing":
      return because.found === null ? "truncated" : "changed";
    default:
      return "changed";
  }
}
