/**
 * A key from a passphrase, by Argon2id: slow and hungry for memory on purpose, so that guessing is dear. Takes some tenths
 * of a second on a computer and a second or two on a cheap phone; the web does it in a worker.
 */

import { hexToBytes } from "@noble/hashes/utils.js";
import { err, ok, type Result } from "@tanhao/core/result";
import { argon2id } from "hash-wasm";
import { keyBytes } from "./cipher.ts";

/** Stored beside what the key opens. */
export interface Stretch {
  readonly name: "argon2id";
  readonly memoryKiB: number;
  readonly passes: number;
  /** 32 lower-case hex digits, random. */
  readonly salt: string;
}

/** RFC 9106, section 4, the choice for little memory: 64 MiB and three passes, with one lane because a page has one thread. */
export const usualStretch = { name: "argon2id", memoryKiB: 64 * 1024, passes: 3 } as const;

/** A stranger's file may ask for more than a phone has: then it is refused before any work. */
const mostMemoryKiB = 256 * 1024;
const mostPasses = 12;

/**
 * Full-width and half-width letters, and two ways to write one accent, are the same passphrase: an input method decides
 * among them, not the person. Spaces count.
 */
export function stretchPassphrase(passphrase: string, { memoryKiB, passes, salt }: Stretch): Promise<Uint8Array> {
  return argon2id({
    password: passphrase.normalize("NFKC"),
    salt: hexToBytes(salt),
    parallelism: 1,
    iterations: passes,
    memorySize: memoryKiB,
    hashLength: keyBytes,
    outputType: "binary",
  });
}

export interface StretchRefused {
  readonly kind: "stretch-refused";
}

export function readStretch(value: unknown): Result<Stretch, StretchRefused> {
  if (typeof value !== "object" || value === null) return err({ kind: "stretch-refused" });
  const { name, memoryKiB, passes, salt, ...rest } = value as Readonly<Record<string, unknown>>; // members are checked one by one
  const isRight =
    name === "argon2id" &&
    isWholeWithin(memoryKiB, leastMemoryKiB, mostMemoryKiB) &&
    isWholeWithin(passes, 1, mostPasses) &&
    typeof salt === "string" &&
    /^[0-9a-f]{32}$/.test(salt) &&
    Object.keys(rest).length === 0;
  return isRight ? ok({ name, memoryKiB, passes, salt }) : err({ kind: "stretch-refused" });
}

/** Argon2 needs eight blocks of memory at the least. */
const leastMemoryKiB = 8;

const isWholeWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most;
