/** The means of a lock on this machine. A command opens a journal more than once: a passphrase is stretched once for all. */

import type { SealTools } from "@tanhao/journal/seal/key-box";
import { nodeCipher } from "@tanhao/journal/seal/node-cipher";
import { sealTools } from "./seal-tools.ts";

export const lockTools: SealTools = {
  ...sealTools,
  makeCipher: nodeCipher,
  stretch: (passphrase, stretch) => {
    const asked = JSON.stringify([passphrase, stretch]);
    const known = stretched.get(asked) ?? sealTools.stretch(passphrase, stretch);
    stretched.set(asked, known);
    return known;
  },
};

const stretched = new Map<string, Promise<Uint8Array>>();
