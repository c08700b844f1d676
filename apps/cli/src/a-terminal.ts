/** A terminal for tests: the real program and drivers in a folder of their own, with what was said collected. */

import { join } from "node:path";
import { openSqlitePlace } from "@tanhao/journal/adapters/sqlite";
import { drivers } from "./drivers.ts";
import { type ExitCode, run } from "./run.ts";

import type { Drivers } from "./world.ts";

export interface Said {
  readonly exit: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Noon in China on 24 November 2026. */
const now = () => new Date("2026-11-24T04:00:00Z");

export const aTerminalIn =
  (folder: string, instead: Partial<Drivers> = {}) =>
  async (words: readonly string[], stdin: Uint8Array | string = ""): Promise<Said> => {
    const said = { stdout: "", stderr: "" };
    const env = { XDG_STATE_HOME: join(folder, ".state") };
    const input = async function* () {
      yield typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
    };
    const terminal = {
      env,
      now,
      out: (text: string) => {
        said.stdout += text;
      },
      error: (text: string) => {
        said.stderr += text;
      },
    };
    const machine = drivers({
      stdin: input(),
      askHidden: null,
      askLine: null,
      folder,
      env,
      openPlace: async (path) => openSqlitePlace(path),
    });
    return { exit: await run(words, terminal, { ...machine, ...instead }), ...said };
  };
