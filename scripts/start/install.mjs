/**
 * Installs the dependencies when they are missing or not those of the lock, and says so. Otherwise it does nothing:
 * npm leaves a copy of what it installed in node_modules/.package-lock.json, last of all, so a broken-off install has none.
 */

import { readFileSync } from "node:fs";
import { inRoot, npm } from "./paths.mjs";
import { runStep } from "./run-step.mjs";

/** @returns {Promise<boolean>} whether everything is there now */
export async function installMissing(folder = inRoot()) {
  if (isInstalled(folder)) return true;
  const step = await runStep(`install dependencies (npm ci in ${folder})`, [...npm(), "ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    shell: process.platform === "win32",
    env: { ONNXRUNTIME_NODE_INSTALL: "skip" },
  });
  if (!step.ok)
    console.error(
      "The dependencies could not be installed (output above). Check the connection to the npm registry and run the command again.",
    );
  return step.ok;
}

/** Every package the lock demands here is installed in the version of the lock; optional ones belong to other platforms. */
export function isInstalled(folder) {
  const wanted = readPackages(`${folder}/package-lock.json`);
  const installed = readPackages(`${folder}/node_modules/.package-lock.json`);
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    if (path === "" || entry.optional || entry.devOptional || entry.extraneous) return true;
    if (found === undefined) return !path.includes("node_modules/"); // a workspace's own entry may be left out
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? null;
  } catch {
    return null; // absent, or cut off while it was written: either way to be installed
  }
}
