/** A lock for tests: the real stretch and cipher, with little memory so that a suite stays quick. */

import type { SealTools } from "./key-box.ts";
import { stretchPassphrase } from "./stretch-passphrase.ts";
import { webCipher } from "./web-cipher.ts";

export const quickTools: SealTools = {
  makeCipher: webCipher,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  stretch: (passphrase, stretch) => stretchPassphrase(passphrase, { ...stretch, memoryKiB: 64, passes: 1 }),
};
