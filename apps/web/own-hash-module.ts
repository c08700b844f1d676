/**
 * SHA-256 and SHA-512 stand in one module of @noble/hashes, and a module lies in one piece of the build. Every start needs
 * the first; only a helper's signature (@noble/curves) needs the second, with its table of 80 constants. The curves get the
 * module a second time, under another name, so that the table lies where signatures are and the start goes without it.
 */

import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const hashModule = "@noble/hashes/sha2.js";
const suffix = "?of-curves";

export const ownHashModule: Plugin = {
  name: "tanhao:own-hash-module",
  apply: "build",
  enforce: "pre",
  async resolveId(source, importer) {
    if (source !== hashModule || !importer?.includes("/@noble/curves/")) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found === null ? null : { id: `${found.id}${suffix}`, moduleSideEffects: false };
  },
  load: (id) => (id.endsWith(suffix) ? readFile(id.slice(0, -suffix.length), "utf8") : null),
};
