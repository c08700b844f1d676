/**
 * A document as blocks: what letters, call sheets and statements are before a writer turns them into PDF, DOCX, HTML
 * or plain text. Text is text: no writer treats it as markup.
 */

import type { Origin } from "../explain/explanation.ts";

export type Block =
  | { readonly is: "title"; readonly text: string }
  | { readonly is: "heading"; readonly text: string }
  | { readonly is: "paragraph"; readonly text: string; readonly indent?: boolean }
  | { readonly is: "list"; readonly items: readonly string[]; readonly numbered: boolean }
  | {
      readonly is: "table";
      /** Empty for a table of names and values. */
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Columns of amounts, aligned right. */
      readonly numeric: readonly number[];
      /** The last row is the sum of those above. */
      readonly total?: boolean;
    }
  /** Small print: where a figure comes from, what to check. */
  | { readonly is: "note"; readonly text: string }
  /** A line said aloud, with what it is for. */
  | { readonly is: "line"; readonly label: string; readonly text: string }
  /** A box to tick by hand. */
  | { readonly is: "check"; readonly text: string }
  | { readonly is: "signature"; readonly lines: readonly string[] }
  | { readonly is: "page-break" };

export interface Document {
  readonly name: string;
  readonly title: string;
  readonly lang: "zh-CN" | "en";
  readonly blocks: readonly Block[];
  /** Papers that go with it. */
  readonly annexes: readonly { readonly file: string; readonly why: string }[];
  /** Figures that appear in it and where they come from. */
  readonly figures: readonly { readonly text: string; readonly origin: Origin }[];
  /** Facts that were missing: a paragraph that needs them is left out and the fact asked for, never a blank. */
  readonly missing: readonly string[];
  /** Why this paper is not for now, in sentences; it then has no blocks. */
  readonly notNow: readonly string[];
}
