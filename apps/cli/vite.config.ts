/**
 * The command line as plain JavaScript in dist/: our own packages inside, one chunk for each command, so that
 * `--help` loads a few kilobytes; native and heavy packages stay outside and are loaded from node_modules when used.
 */

import { defineConfig } from "vite";

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] }, noExternal: [/^@tanhao\//] },
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    minify: false,
    // Pictures are read in a process of its own, which is a program beside the first.
    rolldownOptions: {
      input: { main: "src/main.ts", worker: "src/picture/worker.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
