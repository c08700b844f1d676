/** Where things lie in the checkout, and how the tools installed in it are called. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

export const inRoot = (...parts) => join(root, ...parts);

export const exists = (...parts) => existsSync(inRoot(...parts));

/** Words that start an installed tool with this Node, without a shell: `["/…/node", "/…/vitest.mjs"]`. */
export function tool(packageName, binName = packageName.split("/").at(-1)) {
  const folder = inRoot("node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return [process.execPath, join(folder, typeof bin === "string" ? bin : bin[binName])];
}

/** Runs a TypeScript file of ours; `source` lets `@tanhao/…` resolve to sources instead of built files. */
export const typescript = (file) => [...tool("tsx"), "--conditions=source", inRoot(file)];

/** npm itself, the one that called us if there is one. */
export function npm() {
  const cli = process.env.npm_execpath;
  return cli?.endsWith(".js") ? [process.execPath, cli] : [process.platform === "win32" ? "npm.cmd" : "npm"];
}
