#!/usr/bin/env node
/**
 * Starts the built command line. Committed and free of dependencies, so that the link exists right after `npm ci`;
 * before a build it says what to run.
 */

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `tanhao needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
  );
  process.exit(2);
}

const built = new URL("../apps/cli/dist/main.js", import.meta.url);
const { existsSync } = await import("node:fs");
if (!existsSync(built)) {
  console.error(
    "tanhao is not built yet: apps/cli/dist/main.js is missing. Run `npm start` (or `npm run build`) in the checkout once, then try again.",
  );
  process.exit(2);
}

await import(built.href);
