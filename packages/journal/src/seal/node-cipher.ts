/** AES-GCM by node:crypto: the same bytes as Web Crypto, without its way through the thread pool for every record. */

import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { assert } from "@tanhao/core/assert";
import { type Cipher, keyBytes, nonceBytes, tagBytes } from "./cipher.ts";

export async function nodeCipher(key: Uint8Array): Promise<Cipher> {
  assert(key.length === keyBytes, "AES-256 takes 32 bytes");
  return {
    seal: async (bytes, about) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes }).setAAD(about);
      return new Uint8Array(Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]));
    },
    open: async (sealed, about) => {
      const end = sealed.length - tagBytes;
      if (end < nonceBytes) return null;
      const cipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
      cipher.setAAD(about).setAuthTag(sealed.subarray(end));
      const bytes = cipher.update(sealed.subarray(nonceBytes, end));
      try {
        cipher.final();
      } catch {
        return null; // the one thing it throws: the tag does not fit
      }
      return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    },
  };
}
