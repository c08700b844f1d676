/** The means of sealing on this machine. */

import { randomBytes } from "node:crypto";
import type { SealTools } from "@tanhao/journal/seal/key-box";
import { stretchPassphrase } from "@tanhao/journal/seal/stretch-passphrase";
import { webCipher } from "@tanhao/journal/seal/web-cipher";

export const sealTools: SealTools = {
  makeCipher: webCipher,
  random: (bytes) => new Uint8Array(randomBytes(bytes)),
  stretch: stretchPassphrase,
};
