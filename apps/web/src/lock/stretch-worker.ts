/** Stretches one passphrase, away from the page: it takes a second or two on a cheap phone. */

import { type Stretch, stretchPassphrase } from "@tanhao/journal/seal/stretch-passphrase";

export interface ToStretch {
  readonly passphrase: string;
  readonly stretch: Stretch;
}

addEventListener("message", async ({ data: { passphrase, stretch } }: MessageEvent<ToStretch>) => {
  postMessage(await stretchPassphrase(passphrase, stretch));
});
