/** The bytes under the seal of a backup, in order, a piece at a time. A piece that does not open ends it by throwing `Unsound`. */

import { aboutPiece, sealBytes } from "@tanhao/core/debt/sealed-case";
import type { BackupFailure } from "./backup-failure.ts";
import type { BackupHead, BytesSource } from "./read-backup-head.ts";

/** `null`: the piece does not open. */
export type OpenPiece = (sealed: Uint8Array, about: Uint8Array) => Promise<Uint8Array | null>;

/** Carries a failure out of the reading; it never leaves read-backup.ts. */
export class Unsound extends Error {
  readonly failure: BackupFailure;
  constructor(failure: BackupFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

export function unsealedBytes(source: BytesSource, { clear, pieceBytes }: BackupHead, open: OpenPiece) {
  const sealedBytes = pieceBytes + sealBytes;
  const pieces = Math.ceil((source.size - clear.length) / sealedBytes);
  let number = 0;
  let piece: Uint8Array = new Uint8Array(0);
  let at = 0;

  async function nextPiece(): Promise<void> {
    if (number >= pieces) throw new Unsound({ kind: "backup-cut-off" });
    const from = clear.length + number * sealedBytes;
    const sealed = await source.read(from, Math.min(from + sealedBytes, source.size));
    const isLast = number === pieces - 1;
    const opened = await open(sealed, aboutPiece(clear, number, isLast));
    if (opened === null) {
      const isCut = isLast && (sealed.length < sealBytes || (await open(sealed, aboutPiece(clear, number, false))) !== null);
      throw new Unsound(isCut ? { kind: "backup-cut-off" } : { kind: "backup-changed", piece: number + 1, pieces });
    }
    [piece, at, number] = [opened, 0, number + 1];
  }

  return {
    /** Exactly so many; what is asked for is bounded by the caller. */
    async take(count: number): Promise<Uint8Array> {
      if (at + count <= piece.length) {
        at += count;
        return piece.subarray(at - count, at);
      }
      if (count > (pieces - number) * pieceBytes + piece.length - at) throw new Unsound({ kind: "backup-cut-off" });
      const taken = new Uint8Array(count);
      for (let filled = 0; filled < count; ) {
        if (at === piece.length) await nextPiece();
        const fits = Math.min(piece.length - at, count - filled);
        taken.set(piece.subarray(at, at + fits), filled);
        [at, filled] = [at + fits, filled + fits];
      }
      return taken;
    },
    /** At least one byte and at most so many: what is at hand, uncopied, to be used before the next call. */
    async takeSome(most: number): Promise<Uint8Array> {
      if (at === piece.length) await nextPiece();
      const some = piece.subarray(at, at + most);
      at += some.length;
      return some;
    },
    async mustEnd(): Promise<void> {
      if (at < piece.length || number < pieces) throw new Unsound({ kind: "backup-unsound", member: null });
    },
  };
}
