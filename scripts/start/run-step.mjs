/**
 * Runs one step of a command: prints its name, how it ended and how long it took. A step that fails shows its whole
 * output; a step that passes shows none, so that the failing one is found at once.
 */

import { spawn } from "node:child_process";
import { root } from "./paths.mjs";

/** @returns {Promise<{ ok: boolean, output: string, seconds: string }>} */
export async function runStep(name, words, options = {}) {
  process.stdout.write(`… ${name}\n`);
  const started = performance.now();
  const { code, output } = await collect(words, options);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(code === 0 ? `✓ ${name} (${seconds} s)\n` : `✗ ${name} (${seconds} s), exit code ${code}\n`);
  if (code !== 0) process.stdout.write(`${indent(output)}\n`);
  return { ok: code === 0, output, seconds };
}

/** Runs a program in the foreground with our own terminal; gives its exit code. */
export function runOpenly(words, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(words[0], words.slice(1), { cwd: root, stdio: "inherit", ...options, env: { ...process.env, ...options.env } });
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => child.kill(signal));
    child.on("error", () => resolve(127));
    child.on("close", (code, signal) => resolve(signal ? 0 : (code ?? 1)));
  });
}

function collect(words, options) {
  return new Promise((resolve) => {
    const child = spawn(words[0], words.slice(1), {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
      env: { ...process.env, NO_COLOR: "1", ...options.env },
    });
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => resolve({ code: 127, output: `${words[0]} could not be started: ${error.message}` }));
    child.on("close", (code, signal) => resolve({ code: signal ?? code, output: Buffer.concat(chunks).toString("utf8") }));
  });
}

const indent = (text) => text.trimEnd().replace(/^/gm, "    ");
