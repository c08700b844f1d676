/** What sealing needs, as a browser gives it. The passphrase is stretched in a worker that ends with it. */

import type { SealTools } from "@tanhao/journal/seal/key-box";
import { webCipher } from "@tanhao/journal/seal/web-cipher";
import type { ToStretch } from "./stretch-worker.ts";

export const sealTools: SealTools = {
  makeCipher: webCipher,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  stretch: (passphrase, stretch) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL("./stretch-worker.ts", import.meta.url), { type: "module" });
      worker.addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
        worker.terminate();
        resolve(data);
      });
      worker.addEventListener("error", (event) => {
        worker.terminate();
        reject(new Error(`The passphrase could not be stretched: ${event.message}`));
      });
      worker.postMessage({ passphrase, stretch } satisfies ToStretch);
    }),
};
