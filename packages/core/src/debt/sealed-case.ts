/**
 * What a backup (`*.tanhao-backup`) consists of: one sealed file that holds the whole case. Here stands what its writer and
 * its reader must agree on; the sealing itself comes from the journal's cipher, handed to both.
 *
 * In clear: the mark, the version, the length of the header, the header (JSON: the box with the key, the size of a piece).
 * It says nothing about the person. Then pieces, each sealed alone, all of the full size but the last. Bound into each are
 * the whole header, its number and whether it is the last: a piece that is missing, doubled or out of its place does not open.
 *
 * Under the seal: frames of a length and as much JSON. The first says what this is; one stands before the bytes of each
 * member; the last holds the seals of all members, and what was left out. Nothing is packed, so that nothing can explode.
 */

import type { CaseManifest } from "./one-file-case.ts";

export const backupEnding = ".tanhao-backup";
export const backupMark = "TANHAOBACKUP";
export const backupVersion = 1;

/** The mark, the version and the length of the header, each number four bytes, the greatest first. */
export const backupPreambleBytes = backupMark.length + 8;
export const longestBackupHeader = 8 * 1024;

/** Of what lies in a piece, before sealing. */
export const usualPieceBytes = 256 * 1024;
export const leastPieceBytes = 64;
export const mostPieceBytes = 1024 * 1024;
/** What sealing adds to a piece: the nonce before it and the tag behind it. */
export const sealBytes = 28;

export interface BackupHeader {
  readonly box: unknown;
  readonly pieceBytes: number;
}

/** The first frame. */
export interface BackupTitle {
  readonly format: "tanhao-backup";
  /** The day it was made, by the calendar of who made it. */
  readonly made: string;
}

/** Before the bytes of each member. */
export interface BackupMemberHead {
  readonly name: string;
  readonly size: number;
}

/** The last frame. */
export interface BackupEnd {
  readonly end: true;
  readonly members: CaseManifest["members"];
  readonly leftOut: readonly LeftOut[];
}

/** An original that belongs to the case and is not in this file: because the person wished so, or it could not be. */
export interface LeftOut {
  readonly path: string;
  /** `null`: it was not there to be looked at. */
  readonly size: number | null;
}

/** What is bound into a sealed piece without being stored in it. */
export function aboutPiece(clear: Uint8Array, number: number, isLast: boolean): Uint8Array {
  const about = new Uint8Array(clear.length + 9);
  about.set(clear);
  const view = new DataView(about.buffer);
  view.setBigUint64(clear.length, BigInt(number));
  view.setUint8(clear.length + 8, isLast ? 1 : 0);
  return about;
}
