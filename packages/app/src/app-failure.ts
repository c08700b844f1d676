/** What can go wrong in a use case, as data. The union is closed: text/<lang>/cli.ts and the web app word each kind once. */

import type { TermsFailure } from "./agreement/read-offered-terms.ts";
import type { ContactsFailure } from "./conduct/read-contacts.ts";
import type { CashFlowFailure } from "./cost/read-cash-flows.ts";
import type { FolderFailure } from "./folder/folder-failure.ts";
import type { ImportFailure } from "./import/import-failure.ts";
import type { LogFailure } from "./log/log-failure.ts";

export type AppFailure =
  | FolderFailure
  | CashFlowFailure
  | ContactsFailure
  | ImportFailure
  | LogFailure
  | TermsFailure
  | { readonly kind: "debt-unknown"; readonly debt: string; readonly known: readonly string[] }
  | { readonly kind: "parameter-unknown"; readonly id: string; readonly nearest: string | null }
  | { readonly kind: "template-unknown"; readonly name: string; readonly nearest: string | null }
  | { readonly kind: "out-exists"; readonly path: string }
  | { readonly kind: "out-inside-file"; readonly path: string }
  | { readonly kind: "out-ending"; readonly path: string; readonly endings: readonly string[] }
  | { readonly kind: "write-failed"; readonly path: string; readonly because: string }
  /** The font has no shape for these characters: the paper would show blanks. */
  | { readonly kind: "characters-not-in-font"; readonly characters: readonly string[] };
