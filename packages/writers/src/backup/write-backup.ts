/**
 * Writes a backup (core/debt/sealed-case.ts) piece by piece: never more of it is in memory than a few pieces, however large
 * the originals are. How a piece is sealed, where it goes and where the bytes of a member come from is handed in.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { assert } from "@tanhao/core/assert";
import type { MemberSeal } from "@tanhao/core/debt/one-file-case";
import {
  aboutPiece,
  type BackupEnd,
  type BackupHeader,
  type BackupTitle,
  backupMark,
  backupPreambleBytes,
  backupVersion,
  type LeftOut,
  longestBackupHeader,
  usualPieceBytes,
} from "@tanhao/core/debt/sealed-case";
import { err, ok, type Result } from "@tanhao/core/result";

export interface BackupMember<Failure> {
  /** Inside the case, each once. */
  readonly name: string;
  readonly size: number;
  /** The bytes from `from` up to `to`, which hold until the next call; fewer when there are fewer by now. */
  readonly read: (from: number, to: number) => Promise<Result<Uint8Array, Failure>>;
}

export interface BackupToWrite<Failure> {
  readonly made: string;
  readonly members: readonly BackupMember<Failure>[];
  readonly leftOut: readonly LeftOut[];
}

export interface Sealing {
  /** JSON; opens with the passphrase and holds the key of `seal`. */
  readonly box: unknown;
  readonly seal: (bytes: Uint8Array, about: Uint8Array) => Promise<Uint8Array>;
}

/** It was written to while it was read. A backup of half of each would be of neither. */
export interface MemberMoved {
  readonly kind: "member-moved";
  readonly member: string;
}

/** `put` gets the file's bytes in order; what it throws ends the writing. */
export async function writeBackup<Failure>(
  backup: BackupToWrite<Failure>,
  { box, seal }: Sealing,
  put: (bytes: Uint8Array) => Promise<void>,
  pieceBytes: number = usualPieceBytes,
): Promise<Result<null, Failure | MemberMoved>> {
  const clear = clearPart({ box, pieceBytes });
  await put(clear);
  const pieces = inPieces(pieceBytes, async (bytes, number, isLast) => put(await seal(bytes, aboutPiece(clear, number, isLast))));
  const title: BackupTitle = { format: "tanhao-backup", made: backup.made };
  await pieces.add(frame(title));
  const seals: Record<string, MemberSeal> = {};
  for (const member of backup.members) {
    assert(seals[member.name] === undefined, `"${member.name}" is there once`);
    await pieces.add(frame({ name: member.name, size: member.size }));
    const hash = sha256.create();
    for (let from = 0; from < member.size; from += pieceBytes) {
      const to = Math.min(from + pieceBytes, member.size);
      const read = await member.read(from, to);
      if (!read.ok) return read;
      if (read.value.length !== to - from) return err({ kind: "member-moved", member: member.name });
      hash.update(read.value);
      await pieces.add(read.value);
    }
    seals[member.name] = { hash: bytesToHex(hash.digest()), size: member.size };
  }
  const end: BackupEnd = { end: true, members: seals, leftOut: backup.leftOut };
  await pieces.add(frame(end));
  await pieces.finish();
  return ok(null);
}

function clearPart(header: BackupHeader): Uint8Array {
  const json = utf8ToBytes(JSON.stringify(header));
  assert(json.length <= longestBackupHeader, "the header is short");
  const clear = new Uint8Array(backupPreambleBytes + json.length);
  clear.set(utf8ToBytes(backupMark));
  const view = new DataView(clear.buffer);
  view.setUint32(backupMark.length, backupVersion);
  view.setUint32(backupMark.length + 4, json.length);
  clear.set(json, backupPreambleBytes);
  return clear;
}

function frame(said: unknown): Uint8Array {
  const json = utf8ToBytes(JSON.stringify(said));
  const framed = new Uint8Array(4 + json.length);
  new DataView(framed.buffer).setUint32(0, json.length);
  framed.set(json, 4);
  return framed;
}

/** Cuts what is added into pieces. A full one waits until something follows, for the last one is sealed as the last. */
function inPieces(pieceBytes: number, out: (bytes: Uint8Array, number: number, isLast: boolean) => Promise<void>) {
  const waiting = new Uint8Array(pieceBytes);
  let [filled, number] = [0, 0];
  return {
    async add(bytes: Uint8Array): Promise<void> {
      for (let from = 0; from < bytes.length; ) {
        if (filled === pieceBytes) {
          await out(waiting, number, false);
          [filled, number] = [0, number + 1];
        }
        const fits = Math.min(pieceBytes - filled, bytes.length - from);
        waiting.set(bytes.subarray(from, from + fits), filled);
        [filled, from] = [filled + fits, from + fits];
      }
    },
    finish: (): Promise<void> => out(waiting.subarray(0, filled), number, true),
  };
}
