/** Why a case folder could not be opened. Nothing was changed. */

import type { ReadFailure } from "@tanhao/journal/journal";
import type { CaseYamlFailure } from "@tanhao/readers/case-yaml/read-case-yaml";

export type FolderFailure =
  | FileFailure
  | { readonly kind: "not-a-folder"; readonly path: string }
  | { readonly kind: "case-file-missing"; readonly folder: string }
  | { readonly kind: "case-file-invalid"; readonly path: string; readonly failures: readonly CaseYamlFailure[] }
  | { readonly kind: "journal-unreadable"; readonly path: string; readonly failure: ReadFailure };

export type FileFailure =
  | { readonly kind: "path-missing"; readonly path: string }
  | { readonly kind: "not-a-file"; readonly path: string }
  /** `because`: the system's own code, EACCES. */
  | { readonly kind: "path-unreadable"; readonly path: string; readonly because: string };
