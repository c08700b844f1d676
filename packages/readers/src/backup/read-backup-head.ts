/** The part of a backup that lies in clear: whether it is one, of which version, and the box that its passphrase opens. */

import {
  type BackupHeader,
  backupMark,
  backupPreambleBytes,
  backupVersion,
  leastPieceBytes,
  longestBackupHeader,
  mostPieceBytes,
} from "@tanhao/core/debt/sealed-case";
import { err, ok, type Result } from "@tanhao/core/result";
import type { BackupFailure } from "./backup-failure.ts";

/** A file on a disk, or one chosen in a browser: read in parts, never as a whole. */
export interface BytesSource {
  readonly size: number;
  /** Fewer bytes than asked for only at the end; they hold until the next call. What it throws ends the reading. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
}

export interface BackupHead {
  /** As parsed from JSON; what it is, is for who opens it. */
  readonly box: unknown;
  readonly pieceBytes: number;
  /** All that lies in clear. It is bound into every piece. */
  readonly clear: Uint8Array;
}

export async function readBackupHead(source: BytesSource): Promise<Result<BackupHead, BackupFailure>> {
  const preamble = await source.read(0, backupPreambleBytes);
  const mark = new TextDecoder("latin1").decode(preamble.subarray(0, backupMark.length));
  if (mark !== backupMark) return err({ kind: "not-a-backup" });
  if (preamble.length < backupPreambleBytes) return err({ kind: "backup-cut-off" });
  const view = new DataView(preamble.buffer, preamble.byteOffset, preamble.length);
  const found = view.getUint32(backupMark.length);
  if (found !== backupVersion) return err({ kind: "backup-version", found, known: backupVersion });
  const length = view.getUint32(backupMark.length + 4);
  if (length > longestBackupHeader) return err({ kind: "not-a-backup" });
  const clear = (await source.read(0, backupPreambleBytes + length)).slice();
  if (clear.length < backupPreambleBytes + length) return err({ kind: "backup-cut-off" });
  const header = headerIn(clear.subarray(backupPreambleBytes));
  return header ? ok({ ...header, clear }) : err({ kind: "not-a-backup" });
}

function headerIn(bytes: Uint8Array): BackupHeader | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (typeof value !== "object" || value === null) return null;
    const { box, pieceBytes, ...rest } = value as Readonly<Record<string, unknown>>; // members are checked one by one
    const isFit = typeof pieceBytes === "number" && Number.isSafeInteger(pieceBytes);
    if (!isFit || pieceBytes < leastPieceBytes || pieceBytes > mostPieceBytes || Object.keys(rest).length > 0) return null;
    return { box, pieceBytes };
  } catch {
    return null;
  }
}
