/** Files on the disk in parts, so that a large one is never in memory as a whole; and the originals of a backup, written as they come. */

import { type FileHandle, mkdir, open, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { FilePartPort } from "@tanhao/app/backup/backup-of-case";
import type { FileFailure } from "@tanhao/app/folder/folder-failure";
import { err, ok, type Result } from "@tanhao/core/result";
import type { OriginalSink } from "@tanhao/readers/backup/read-backup";
import { failureOf } from "./file-failure.ts";

/** Paths are read from `folder`. */
export const filePartsIn = (folder: string): FilePartPort => ({
  sizeOf: async (path) => {
    try {
      const found = await stat(resolve(folder, path));
      return found.isFile() ? ok(found.size) : err({ kind: "not-a-file", path });
    } catch (thrown) {
      return err(failureOf(thrown as NodeJS.ErrnoException, path)); // what stat throws
    }
  },
  readPart: async (path, from, to): Promise<Result<Uint8Array, FileFailure>> => {
    let file: FileHandle | null = null;
    try {
      file = await open(resolve(folder, path));
      const bytes = new Uint8Array(to - from);
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return ok(bytes.subarray(0, filled));
    } catch (thrown) {
      return err(failureOf(thrown as NodeJS.ErrnoException, path)); // what the system throws
    } finally {
      await file?.close();
    }
  },
});

/** Below `draft`, a folder that has no name of its own yet. Names were checked by who reads the backup. `stop`: when the reading ended in between. */
export function originalsBelow(draft: string): OriginalSink & { readonly stop: () => Promise<void> } {
  let file: FileHandle | null = null;
  return {
    begin: async (path) => {
      const target = join(draft, ...path.split("/"));
      await mkdir(dirname(target), { recursive: true });
      file = await open(target, "wx");
    },
    put: async (bytes) => {
      await file?.writeFile(bytes);
    },
    end: async () => {
      await file?.sync();
      await file?.close();
      file = null;
    },
    stop: async () => {
      await file?.close();
      file = null;
    },
  };
}
