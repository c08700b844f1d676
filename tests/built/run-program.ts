/** Runs a program of the checkout as a user would: the Node at hand, no loader, no `source` condition. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  readonly ms: number;
}

export function runNode(words: readonly string[], options: { readonly cwd?: string; readonly input?: string } = {}): Ran {
  const { NODE_OPTIONS: _loader, TANHAO_LANG: _lang, ...env } = process.env;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: options.cwd ?? root,
    input: options.input ?? "",
    encoding: "utf8",
    env: { ...env, NO_COLOR: "1", LANG: "C.UTF-8" },
  });
  return { code: status, out: stdout, error: stderr, ms: performance.now() - started };
}

export const runTanhao = (words: readonly string[]): Ran => runNode(["bin/tanhao.mjs", ...words]);
