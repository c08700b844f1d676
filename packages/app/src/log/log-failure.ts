/** What can be wrong with an entry given as JSON. Nothing was recorded. */

import type { AppendFailure } from "@tanhao/journal/journal";
import type { PayloadFailures } from "@tanhao/journal/kinds/kind";

export type LogFailure =
  | { readonly kind: "log-empty" }
  /** `because`: the parser's own words. */
  | { readonly kind: "log-not-json"; readonly because: string }
  | { readonly kind: "log-invalid"; readonly failures: PayloadFailures }
  | { readonly kind: "log-in-future"; readonly at: string; readonly today: string }
  | { readonly kind: "log-file-missing"; readonly path: string; readonly folder: string }
  | { readonly kind: "proof-refused"; readonly path: string; readonly because: "empty" | "unknown" | "too-large" }
  /** Of nobody in the conversation the side is known. */
  | { readonly kind: "speakers-untold"; readonly names: readonly string[] }
  | { readonly kind: "speaker-unknown"; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: "not-kept"; readonly because: AppendFailure };
