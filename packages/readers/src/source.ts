/** What a file holds, whatever it was written in: tables of rows, and texts by pages. Readers of bills and of prose begin here. */

import type { PictureRow } from "./image/picture-rows.ts";
import type { Delimiter, Row } from "./split-rows.ts";

export interface SourceTable {
  readonly rows: readonly Row[];
  /** Of a text; `null` where the file itself has cells. */
  readonly delimiter: Delimiter | null;
}

export interface Source {
  /** One a sheet; of a text one for each way it may be split, the usual one first. */
  readonly tables: readonly SourceTable[];
  /** Of a text. */
  readonly encoding: string | null;
  /** The text, page by page where the file has pages; empty where it holds cells only. */
  readonly pages: readonly string[];
  /** Of a picture: its rows with their places, to be compared with it. */
  readonly picture?: readonly PictureRow[];
}
