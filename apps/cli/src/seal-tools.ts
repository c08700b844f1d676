/** The means of sealing on this machine. */

import { randomBytes } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { SealTools } from "@tanhao/journal/seal/key-box";
import { stretchPassphrase } from "@tanhao/journal/seal/stretch-passphrase";
import { webCipher } from "@tanhao/journal/seal/web-cipher";

export const sealTools: SealTools = {
  makeCipher: webCipher,
  random: (bytes) => new Uint8Array(randomBytes(bytes)),
  stretch: async (passphrase, stretch) => {
    const key = await stretchPassphrase(passphrase, stretch);
    giveMemoryBack();
    return key;
  },
};

/** The stretch holds 64 MiB until Node happens to collect, which is long after the originals have asked for memory too. */
function giveMemoryBack(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)(); // what the flag exposes
}
