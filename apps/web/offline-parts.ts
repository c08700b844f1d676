/**
 * Lists what is too large to come with the app: the files of each part, with their sizes, in `offline-parts.json` beside
 * the page. A page that fetches a part ahead reads it there, because the names of built files are not known before.
 */

import type { Plugin } from "vite";

const belongsTo: Readonly<Record<string, RegExp>> = {
  picture: /\.onnx$|\/ort-wasm[^/]*\.wasm$|\/ppocr_keys[^/]*\.txt$/,
  pdf: /\/pdf[-.][^/]*\.m?js$|\.bcmap$/,
  bound: /\/highs[^/]*\.wasm$/,
};

export const offlineParts: Plugin = {
  name: "tanhao:offline-parts",
  apply: "build",
  generateBundle(_options, bundle) {
    const sizes = Object.values(bundle).map((file) => ({
      file: file.fileName,
      bytes: Buffer.byteLength(file.type === "asset" ? file.source : file.code),
    }));
    const parts = Object.entries(belongsTo).map(([part, pattern]) => {
      const files = sizes.filter(({ file }) => pattern.test(`/${file}`));
      if (files.length === 0) this.error(`No file was built for the part "${part}" of what is fetched ahead (offline-parts.ts)`);
      return [part, files];
    });
    this.emitFile({ type: "asset", fileName: "offline-parts.json", source: JSON.stringify(Object.fromEntries(parts)) });
  },
};
