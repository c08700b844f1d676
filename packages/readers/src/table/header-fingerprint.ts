/** What a header is remembered by, so that a mapping told once is found again for the next file of the same bank. */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { plainName } from "../bill/find-columns.ts";

/** The same for the same names in the same order, however they are padded or bracketed. */
export const headerFingerprint = (header: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(header.map(plainName).join("\n").trimEnd()))).slice(0, 32);
