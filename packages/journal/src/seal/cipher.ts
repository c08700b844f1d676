/**
 * Seals and opens bytes under one key with AES-256-GCM. The platform does the work; a test and the web use Web Crypto
 * (web-cipher.ts).
 *
 * What comes out is the nonce (12 random bytes), the ciphertext and the tag (16 bytes), in one piece. `about` is bound in
 * without being stored: bytes sealed for one place do not open in another.
 */

export interface Cipher {
  readonly seal: (bytes: Uint8Array, about: Uint8Array) => Promise<Uint8Array>;
  /** `null`: another key, another place, or damaged. AES-GCM cannot tell which. */
  readonly open: (sealed: Uint8Array, about: Uint8Array) => Promise<Uint8Array | null>;
}

/** `key` is 32 bytes. */
export type MakeCipher = (key: Uint8Array) => Promise<Cipher>;

export const keyBytes = 32;
export const nonceBytes = 12;
export const tagBytes = 16;
