/** The key a helper signs with, and its public half in a form that two people can compare on the telephone. */

import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { assert } from "@tanhao/core/assert";
import type { Hash } from "../sha256.ts";

export interface HelperKey {
  readonly secret: Uint8Array;
  /** 64 lower-case hex digits. */
  readonly publicKey: Hash;
}

/** `seed`: 32 random bytes, kept secret. */
export function helperKeyOf(seed: Uint8Array): HelperKey {
  assert(seed.length === 32, "a seed of Ed25519 has 32 bytes");
  return { secret: seed, publicKey: bytesToHex(ed25519.getPublicKey(seed)) as Hash }; // the same form as a hash: 32 bytes in hex
}

/**
 * Six groups of five digits out of the SHA-256 of the public key: each group is five bytes of it, as a number, modulo a
 * hundred thousand. Nearly a hundred bits, in digits because they are read aloud alike everywhere.
 */
export function fingerprintOf(publicKey: Hash): string {
  const digest = sha256(hexToBytes(publicKey));
  const groups = [0, 1, 2, 3, 4, 5].map((at) => {
    const five = digest.subarray(at * 5, at * 5 + 5).reduce((sum, byte) => sum * 256 + byte, 0); // below 2^40
    return String(five % 100_000).padStart(5, "0");
  });
  return groups.join(" ");
}
