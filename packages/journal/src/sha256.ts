/**
 * SHA-256 as lower-case hex. Synchronous on purpose: awaiting anything inside an IndexedDB transaction may end it, and
 * Web Crypto needs a secure context, which a plain-HTTP page lacks.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

declare const brand: unique symbol;
/** 64 lower-case hex digits. */
export type Hash = string & { readonly [brand]: "Hash" };

export const hashBytes = (bytes: Uint8Array): Hash => bytesToHex(sha256(bytes)) as Hash; // hex of 32 bytes

export const hashText = (text: string): Hash => hashBytes(utf8ToBytes(text));

export const isHash = (text: unknown): text is Hash => typeof text === "string" && /^[0-9a-f]{64}$/.test(text);
