/**
 * Records and files under a key. Where a thing belongs is bound in: a record sealed as the third of a chain does not open
 * as the fourth, nor a file under another's name, nor anything of an earlier sealing.
 *
 * A file lies under a name made from its hash with the key, so that nobody without the key can tell whether a known
 * document is in the case; its hash and size are sealed in its label.
 */

import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../canonical-json.ts";
import { type Hash, isHash } from "../sha256.ts";
import type { Envelope } from "../storage-on-place.ts";
import type { StoredFile, StoredRecord } from "../storage-port.ts";
import type { MakeCipher } from "./cipher.ts";

export async function sealedEnvelope(key: Uint8Array, sealing: number, makeCipher: MakeCipher): Promise<Envelope> {
  const cipher = await makeCipher(key);
  const nameKey = hmac(sha256, key, utf8ToBytes("tanhao file names"));
  // No part of a place holds a space.
  const about = (...place: readonly (string | number)[]): Uint8Array => encoder.encode([sealing, ...place].join(" "));
  const aboutRecord = ({ device, sequence, id }: StoredRecord): Uint8Array => about("record", device, sequence, id);
  const nameOf = (hash: Hash): Hash => bytesToHex(hmac(sha256, nameKey, utf8ToBytes(hash))) as Hash; // as long as one

  return {
    putRecord: async (record) => ({ ...record, bytes: await cipher.seal(record.bytes, aboutRecord(record)) }),
    takeRecord: async (record) => {
      const bytes = await cipher.open(record.bytes, aboutRecord(record));
      return bytes && { ...record, bytes };
    },
    nameOf,
    putFile: async ({ hash, size }, bytes) => {
      const name = nameOf(hash);
      const label = bytesToHex(await cipher.seal(utf8ToBytes(canonicalJson({ hash, size })), about("label", name)));
      return { label, bytes: await cipher.seal(bytes, about("file", name)) };
    },
    takeFile: (name, bytes) => cipher.open(bytes, about("file", name)),
    readLabel: async ({ name, label }) => {
      if (!/^([0-9a-f]{2})+$/.test(label)) return null;
      const bytes = await cipher.open(hexToBytes(label), about("label", name));
      return bytes && readStoredFile(JSON.parse(new TextDecoder().decode(bytes)));
    },
  };
}

/** One for all: it is asked for every record. */
const encoder = new TextEncoder();

/** What opened was sealed by a program that had the key; a later one may have written more. */
function readStoredFile({ hash, size }: Partial<StoredFile>): StoredFile | null {
  return isHash(hash) && typeof size === "number" ? { hash, size } : null;
}
