/** Bundles subject.ts with the project's own Vite into dist/subject.mjs. */

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

export const here = dirname(fileURLToPath(import.meta.url));

export async function buildSubject() {
  await build({
    configFile: false,
    root: here,
    logLevel: "warn",
    resolve: { conditions: ["source"] },
    // The solver reads a file that stands beside it, the compiler of PDFs is native.
    ssr: { noExternal: true, external: ["highs", "libsql", "@myriaddreamin/typst-ts-node-compiler"], resolve: { conditions: ["source"] } },
    build: {
      ssr: join(here, "subject.ts"),
      outDir: join(here, "dist"),
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: "subject.mjs" } },
    },
  });
  return import(join(here, "dist/subject.mjs"));
}
