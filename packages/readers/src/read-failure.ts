/** Why a file could not be read at all, as data; the sentence is made in text/. A row that cannot be read is no failure. */

import type { ProposedMapping } from "./table/proposed-mapping.ts";

export type ReadFailure =
  | { readonly kind: "file-empty" }
  | { readonly kind: "file-too-large"; readonly bytes: number; readonly most: number }
  /** Recognised, but this version cannot read it. */
  | { readonly kind: "not-read-yet"; readonly what: KnownFile }
  | { readonly kind: "archive-encrypted"; readonly entries: readonly string[] }
  | { readonly kind: "archive-wrong-password" }
  | { readonly kind: "archive-damaged" }
  /** An archive inside an archive, with far too many files, or with several bills where one is wanted: a person has to choose. */
  | { readonly kind: "archive-plain"; readonly entries: readonly string[] }
  | { readonly kind: "spreadsheet-locked" }
  | { readonly kind: "spreadsheet-damaged" }
  /** A picture of a kind that cannot be decoded here; its name, where its bytes tell it. */
  | { readonly kind: "picture-format"; readonly format?: "HEIC" | "AVIF" | "WebP" | "GIF" | "BMP" }
  | { readonly kind: "picture-damaged" }
  /** What reading pictures needs is not on this device yet and cannot be fetched now. */
  | { readonly kind: "picture-models-missing" }
  /** Reading it ended without an answer: too little memory, or a browser too old. */
  | { readonly kind: "picture-too-much" }
  /** Not a text and no file we know. */
  | { readonly kind: "not-text" }
  | { readonly kind: "encoding-unknown" }
  /** Alipay's bookkeeping export looks like a bill but holds no order numbers and no status. */
  | { readonly kind: "bookkeeping-export"; readonly line: number }
  /**
   * Text without a table we know and without a mapping. `header`: the row that looks most like one; `fingerprint`: what a
   * mapping for it may be remembered by; `proposal`: a mapping to check and correct.
   */
  | {
      readonly kind: "table-unknown";
      readonly line: number | null;
      readonly header: readonly string[];
      readonly fingerprint: string;
      readonly proposal: ProposedMapping | null;
    }
  /** A bill's own header with a column missing. */
  | { readonly kind: "columns-missing"; readonly line: number; readonly missing: readonly string[]; readonly header: readonly string[] }
  /** No row holds all the columns the mapping names; the row that comes nearest. */
  | {
      readonly kind: "mapping-no-header";
      readonly missing: readonly { readonly column: string; readonly nearest: string | null }[];
      readonly line: number | null;
      readonly header: readonly string[];
    }
  | { readonly kind: "pdf-locked" }
  | { readonly kind: "pdf-wrong-password" }
  | { readonly kind: "pdf-damaged" }
  /** Scanned: the pages are pictures. */
  | { readonly kind: "pdf-no-text"; readonly pages: number }
  /** A text PDF that is neither a statement, a credit report nor a contract we know. */
  | { readonly kind: "pdf-unknown"; readonly pages: number }
  /** A credit report of a company; this is for the debts of a person. */
  | { readonly kind: "enterprise-report" }
  | { readonly kind: "cancelled" };

/** What a file was recognised as. */
export type KnownFile = "image" | "case-yaml" | "case-file";
