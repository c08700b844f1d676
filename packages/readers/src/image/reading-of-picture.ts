/** A picture no reader knows: its writing is shown, and none of it is taken for anything. */

import type { FileReading } from "../file-reading.ts";
import type { PictureRow } from "./picture-rows.ts";

export const readingOfPicture = (file: string, picture: readonly PictureRow[]): FileReading => ({
  file,
  format: "picture",
  rows: { read: picture.length, imported: 0, ignored: picture.length, unreadable: 0 },
  ignored: picture.map(({ line }) => ({ line, reason: "picture-text" })),
  unreadable: [],
  checks: [],
  notes: [],
  transactions: [],
  report: null,
  contract: null,
  messages: [],
  picture,
});
