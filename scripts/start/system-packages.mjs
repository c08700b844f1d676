/**
 * What the browser tests need from the operating system: Chromium, a Chinese font, and pdftotext to read our PDFs back.
 * Installed here only where that is clearly allowed; elsewhere the one command is said and the tests are skipped.
 */

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { runStep } from "./run-step.mjs";

const packages = ["chromium", "fonts-noto-cjk", "poppler-utils"];
export const installCommand = `sudo apt-get install -y ${packages.join(" ")}`;

/** Installs what is missing, where it may. Gives what is still missing, in words, and the Chromium to use. */
export async function provideSystemPackages() {
  let found = look();
  if (found.missing.length > 0 && mayInstall()) {
    console.log(`Missing on this system: ${found.missing.join(", ")}. Installing ${packages.join(", ")} (TANHAO_NO_SYSTEM=1 forbids it).`);
    const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await runStep("system packages: update the list", [...sudo, "apt-get", "update"], { env });
    await runStep("system packages: install", [...sudo, "apt-get", "install", "-y", "--no-install-recommends", ...packages], { env });
    found = look();
  }
  return found;
}

function look() {
  const chromium = [process.env.TANHAO_CHROMIUM, ...usualPlaces].find((path) => path && existsSync(path)) ?? null;
  const missing = [];
  if (chromium === null) missing.push("Chromium");
  if (!answers("pdftotext", ["-v"])) missing.push("pdftotext (poppler-utils)");
  if (process.platform === "linux" && answers("fc-list", [":lang=zh"]).trim() === "") missing.push("a Chinese font (fonts-noto-cjk)");
  return { chromium, missing };
}

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function mayInstall() {
  if (process.env.TANHAO_NO_SYSTEM === "1") return false;
  if (!existsSync("/etc/debian_version") || !answers("apt-get", ["--version"])) return false;
  return process.getuid?.() === 0 || process.env.CI === "1" || process.env.CI === "true";
}

/** What a program prints when asked, or "" when it is not there. */
function answers(program, words) {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: "utf8" });
  return status === 0 ? `${stdout}${stderr}` : "";
}
