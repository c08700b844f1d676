/**
 * The files inside a ZIP as wallets mail it, locked with six digits or open. Nothing is written anywhere, names are never
 * paths, and a file that claims to be enormous is refused before it is unpacked.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { ReadFailure } from "../read-failure.ts";

export interface ArchiveMember {
  /** The last part of its name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A year of bills is one file; an archive of more was packed by somebody. */
const mostMembers = 50;

/** `most`: bytes all members together may have. */
export async function openArchive(
  bytes: Uint8Array,
  password: string | undefined,
  most: number,
): Promise<Result<readonly ArchiveMember[], ReadFailure>> {
  const { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } = await import("@zip.js/zip.js/lib/zip-core-native.js");
  configure({ useWebWorkers: false }); // a page of ours starts no worker from a blob
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true });
  try {
    const entries = await reader.getEntries();
    const files = entries.filter((entry) => !entry.directory && !/(^|\/)(__MACOSX\/|\.)/.test(entry.filename));
    const names = files.map(({ filename }) => nameOf(filename));
    if (files.length > mostMembers) return err({ kind: "archive-plain", entries: names });
    const size = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (size > most) return err({ kind: "file-too-large", bytes: size, most });
    if (password === undefined && files.some(({ encrypted }) => encrypted)) return err({ kind: "archive-encrypted", entries: names });
    const members: ArchiveMember[] = [];
    for (const entry of files) {
      if (entry.directory) continue;
      const unpacked = await entry.getData(new Uint8ArrayWriter(), password === undefined ? {} : { password });
      members.push({ name: nameOf(entry.filename), bytes: unpacked });
    }
    return ok(members);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return err(/password/i.test(error.message) ? { kind: "archive-wrong-password" } : { kind: "archive-damaged" });
  } finally {
    await reader.close();
  }
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
