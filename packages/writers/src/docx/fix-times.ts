/**
 * The same DOCX without the moment it was made: times in the properties and in the archive become the given day, and
 * the entries are packed in one order. Two runs over the same document give the same bytes.
 */

import { type Day, dateOf, monthOf, yearOf } from "@tanhao/core/day";

export async function fixTimes(archive: Uint8Array, day: Day): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const entries = unzipSync(archive);
  const properties = entries["docProps/core.xml"];
  if (properties !== undefined) {
    const fixed = strFromU8(properties).replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${day}T00:00:00Z`);
    entries["docProps/core.xml"] = strToU8(fixed);
  }
  const names = Object.keys(entries).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  // The archive stores local clock time without a zone: a date made of its parts is written as those parts anywhere.
  const mtime = new Date(yearOf(day), monthOf(day) - 1, dateOf(day));
  return zipSync(Object.fromEntries(names.map((name) => [name, [entries[name] ?? new Uint8Array(), { mtime, level: 6 }]])));
}

/** The list of parts comes first, as readers expect. */
const rank = (name: string): number => (name === "[Content_Types].xml" ? 0 : name.startsWith("_rels/") ? 1 : 2);
