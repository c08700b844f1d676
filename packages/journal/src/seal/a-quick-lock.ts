/** A lock for tests: the real stretch and cipher, with little memory so that a suite stays quick; and what lies under it. */

import type { SealTools } from "./key-box.ts";
import { stretchPassphrase } from "./stretch-passphrase.ts";
import { webCipher } from "./web-cipher.ts";

export const quickTools: SealTools = {
  makeCipher: webCipher,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  stretch: (passphrase, stretch) => stretchPassphrase(passphrase, { ...stretch, memoryKiB: 64, passes: 1 }),
};

export const quickPassphrase = "雨天 在 窗边";

/** What must not be readable under a lock. */
export const secretName = "张三";
export const secretWords = "他说不还就告诉我单位";
export const secretPicture = "一张截图";
