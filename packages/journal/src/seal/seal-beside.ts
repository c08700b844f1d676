/**
 * Seals small texts that an app keeps beside the case, a form half filled for one: under keys of their own, made from the
 * case's key, so that they open with the same passphrase and with nothing else. Where a text lies tells nothing of its
 * name to who has no key.
 */

import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../canonical-json.ts";
import type { MakeCipher } from "./cipher.ts";

export interface SealBeside {
  /** 64 lower-case hex digits, always the same for one name under one key. */
  readonly placeOf: (name: string) => string;
  readonly seal: (name: string, text: string) => Promise<string>;
  /** `null`: of another key, moved from its place, or damaged. */
  readonly open: (place: string, sealed: string) => Promise<NamedText | null>;
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export async function sealBeside(key: Uint8Array, makeCipher: MakeCipher): Promise<SealBeside> {
  const cipher = await makeCipher(hmac(sha256, key, utf8ToBytes("tanhao beside the case")));
  const nameKey = hmac(sha256, key, utf8ToBytes("tanhao names beside the case"));
  const placeOf = (name: string): string => bytesToHex(hmac(sha256, nameKey, utf8ToBytes(name)));
  return {
    placeOf,
    seal: async (name, text) => bytesToHex(await cipher.seal(utf8ToBytes(canonicalJson({ name, text })), utf8ToBytes(placeOf(name)))),
    open: async (place, sealed) => {
      if (!/^([0-9a-f]{2})+$/.test(sealed)) return null;
      const bytes = await cipher.open(hexToBytes(sealed), utf8ToBytes(place));
      return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as NamedText); // sealed above
    },
  };
}
