/** AES-GCM by Web Crypto: every browser in a secure context, and Node. */

import { assert } from "@tanhao/core/assert";
import { type Cipher, keyBytes, nonceBytes, tagBytes } from "./cipher.ts";

export async function webCipher(key: Uint8Array): Promise<Cipher> {
  assert(key.length === keyBytes, "AES-256 takes 32 bytes");
  const imported = await crypto.subtle.importKey("raw", own(key), "AES-GCM", false, ["encrypt", "decrypt"]);
  return {
    seal: async (bytes, about) => {
      const sealed = new Uint8Array(nonceBytes + bytes.length + tagBytes);
      const nonce = crypto.getRandomValues(sealed.subarray(0, nonceBytes));
      const body = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: own(about) }, imported, own(bytes));
      sealed.set(new Uint8Array(body), nonceBytes);
      return sealed;
    },
    open: async (sealed, about) => {
      if (sealed.length < nonceBytes + tagBytes) return null;
      const nonce = own(sealed.subarray(0, nonceBytes));
      const body = own(sealed.subarray(nonceBytes));
      try {
        return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce, additionalData: own(about) }, imported, body));
      } catch {
        return null; // the one thing it throws for bytes of the right form: the tag does not fit
      }
    },
  };
}

/** Web Crypto refuses memory that is shared between threads; ours never is. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;
