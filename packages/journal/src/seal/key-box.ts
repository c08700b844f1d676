/**
 * A random key in a box that a passphrase opens. What is sealed is sealed under the key; changing the passphrase makes a
 * new box for the same key and touches nothing else. There is no second way in: who forgets the passphrase has lost what
 * lies under the key, and the app says so before one is set.
 */

import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { err, ok, type Result } from "@tanhao/core/result";
import { canonicalJson } from "../canonical-json.ts";
import type { MakeCipher } from "./cipher.ts";
import { keyBytes } from "./cipher.ts";
import { readStretch, type Stretch, type StretchRefused, type stretchPassphrase, usualStretch } from "./stretch-passphrase.ts";

export interface KeyBox {
  readonly format: "tanhao-key";
  readonly version: 1;
  readonly stretch: Stretch;
  /** The key, sealed; lower-case hex. */
  readonly key: string;
}

export interface SealTools {
  readonly makeCipher: MakeCipher;
  readonly random: (bytes: number) => Uint8Array;
  /** stretch-passphrase.ts, or a worker around it. */
  readonly stretch: typeof stretchPassphrase;
}

/** Or the box was changed: AES-GCM cannot tell the two apart. */
export interface PassphraseWrong {
  readonly kind: "passphrase-wrong";
}
/** What lies in the place of a box is none. */
export type KeyBoxUnread = BoxDamaged | BoxTooNew | StretchRefused;
export interface BoxDamaged {
  readonly kind: "key-box-damaged";
}
/** Made by a newer version of this program. */
export interface BoxTooNew {
  readonly kind: "key-box-too-new";
  readonly found: number;
}

export const newKey = ({ random }: Pick<SealTools, "random">): Uint8Array => random(keyBytes);

export async function lockKey(key: Uint8Array, passphrase: string, tools: SealTools): Promise<KeyBox> {
  const stretch: Stretch = { ...usualStretch, salt: bytesToHex(tools.random(16)) };
  const cipher = await tools.makeCipher(await tools.stretch(passphrase, stretch));
  return { format: "tanhao-key", version: 1, stretch, key: bytesToHex(await cipher.seal(key, aboutBox(stretch))) };
}

export async function unlockKey(box: KeyBox, passphrase: string, tools: SealTools): Promise<Result<Uint8Array, PassphraseWrong>> {
  if (passphrase === "") return err({ kind: "passphrase-wrong" });
  const cipher = await tools.makeCipher(await tools.stretch(passphrase, box.stretch));
  const key = await cipher.open(hexToBytes(box.key), aboutBox(box.stretch));
  return key?.length === keyBytes ? ok(key) : err({ kind: "passphrase-wrong" });
}

/** What was parsed from JSON, as a box. */
export function readKeyBox(value: unknown): Result<KeyBox, KeyBoxUnread> {
  if (typeof value !== "object" || value === null) return err({ kind: "key-box-damaged" });
  const { format, version, stretch, key, ...rest } = value as Readonly<Record<string, unknown>>; // members are checked one by one
  if (format === "tanhao-key" && typeof version === "number" && version > 1) return err({ kind: "key-box-too-new", found: version });
  const isBox = format === "tanhao-key" && version === 1 && typeof key === "string" && /^([0-9a-f]{2}){28,128}$/.test(key);
  if (!isBox || Object.keys(rest).length > 0) return err({ kind: "key-box-damaged" });
  const stretched = readStretch(stretch);
  return stretched.ok ? ok({ format, version, stretch: stretched.value, key }) : stretched;
}

/** The settings of the stretch are bound in: weaker ones cannot be put in their place. */
const aboutBox = (stretch: Stretch): Uint8Array =>
  utf8ToBytes(canonicalJson({ format: "tanhao-key", version: 1, stretch: { ...stretch } }));
