/**
 * The files inside a ZIP as wallets mail it, locked with six digits or open. Nothing is written anywhere, names are never
 * paths, and what unpacks to more than a bill ever has is refused: by the size it claims, and again while it is unpacked.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { ReadFailure } from "../read-failure.ts";
import { entryName } from "./zip-entries.ts";

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
  const { configure, Uint8ArrayReader, ZipReader } = await import("@zip.js/zip.js/lib/zip-core-native.js");
  configure({ useWebWorkers: false }); // a page of ours starts no worker from a blob
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true });
  let unlocking = false;
  const unpacked = new Unpacked(most);
  try {
    const entries = await reader.getEntries();
    const files = entries.filter((entry) => !entry.directory && !/(^|\/)(__MACOSX\/|\.)/.test(entry.filename));
    const names = files.map(({ rawFilename }) => nameOf(entryName(rawFilename)));
    if (files.length > mostMembers) return err({ kind: "archive-plain", entries: names });
    const size = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (size > most) return err({ kind: "file-too-large", bytes: size, most });
    if (password === undefined && files.some(({ encrypted }) => encrypted)) return err({ kind: "archive-encrypted", entries: names });
    const members: ArchiveMember[] = [];
    for (const [index, entry] of files.entries()) {
      if (entry.directory) continue;
      unlocking = entry.encrypted;
      await entry.getData(unpacked.next(), password === undefined ? {} : { password });
      members.push({ name: names[index] ?? "", bytes: unpacked.taken() });
    }
    return ok(members);
  } catch (error) {
    if (unpacked.tooMuch) return err({ kind: "file-too-large", bytes: unpacked.size, most });
    if (!(error instanceof Error)) throw error;
    // The old lock knows a wrong password only by garbled content: one in 256 passes its own test.
    return err({ kind: unlocking ? "archive-wrong-password" : "archive-damaged" });
  } finally {
    await reader.close();
  }
}

/** Collects what is unpacked and stops at the limit, whatever the archive claimed. */
class Unpacked {
  size = 0;
  tooMuch = false;
  private chunks: Uint8Array[] = [];

  constructor(private readonly most: number) {}

  next(): WritableStream<Uint8Array> {
    this.chunks = [];
    return new WritableStream({
      write: (chunk) => {
        this.size += chunk.length;
        this.tooMuch = this.size > this.most;
        if (this.tooMuch) throw new RangeError("more than the limit");
        this.chunks.push(chunk);
      },
    });
  }

  taken(): Uint8Array {
    const bytes = new Uint8Array(this.chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
