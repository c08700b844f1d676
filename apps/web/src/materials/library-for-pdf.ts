/**
 * The PDF library's worker and its tables of Chinese codes, from the app's own folder: banks' statements hold no fonts, and
 * without the tables they hold no letters either. Only those of the mainland's codes are in the app. This page is kept for use
 * without a network and the library itself is not: chunks named pdf are left out (vite.config.ts).
 */

import type { PdfAssets } from "@tanhao/readers/pdf/open-document";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url";

const tables = import.meta.glob<string>(
  ["../../../../node_modules/pdfjs-dist/cmaps/*GB*.bcmap", "../../../../node_modules/pdfjs-dist/cmaps/Identity*.bcmap"],
  { query: "?url", import: "default", eager: true },
);

export const pdfAssets: PdfAssets = {
  worker: () => new Worker(workerUrl, { type: "module" }),
  codeTable: async (file) => {
    const url = Object.entries(tables).find(([path]) => path.endsWith(`/${file}`))?.[1];
    if (url === undefined) throw new Error(`no table of codes ${file}`);
    const response = await fetch(new URL(url, import.meta.url));
    if (!response.ok) throw new Error(`the table of codes ${file} is not there`);
    return new Uint8Array(await response.arrayBuffer());
  },
};
