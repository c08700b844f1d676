/** The members of a package that somebody packed anew: unpacked within bounds, folders left out. What is in them is not looked at. */

import { unzipSync } from "fflate";
import { listMembers } from "../case-file/list-members.ts";
import { isMemberName } from "./read-archive.ts";

/** As for a case in one file. */
const limits = { mostBytes: 256 * 1024 * 1024, mostMembers: 20_000 };

/** `null`: it cannot be unpacked, holds too much, a name twice, or a name that no package holds. */
export function readRepacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  const listed = listMembers(bytes, limits);
  if (!listed.ok) return null;
  const names = new Set(listed.value.map(({ name }) => name));
  if (names.size !== listed.value.length || ![...names].every(isMemberName)) return null;
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => names.has(name) })));
  } catch {
    return null;
  }
}
