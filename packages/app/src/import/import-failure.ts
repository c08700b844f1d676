/** Why a file could not be imported, or the map by which all were to be read. */

import type { ReadFailure } from "@tanhao/readers/read-failure";
import type { MappingFailure } from "@tanhao/readers/table/column-mapping";

export type ImportFailure =
  | { readonly kind: "file-not-read"; readonly path: string; readonly failure: ReadFailure }
  | { readonly kind: "map-not-text"; readonly path: string }
  | { readonly kind: "map-invalid"; readonly path: string; readonly failures: readonly MappingFailure[] };
