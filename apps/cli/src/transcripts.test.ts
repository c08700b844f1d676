/**
 * Every transcript in apps/cli/transcripts is played: its files are laid out, its commands run with the real drivers,
 * and what they say is what stands there, written by hand. How to write one: transcripts/README.md.
 */

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSqliteStorage } from "@tanhao/journal/adapters/sqlite";
import { describe, expect, it } from "vitest";
import { drivers } from "./drivers.ts";
import { run } from "./run.ts";
import { parseTranscript, type Step, type Transcript } from "./transcript.ts";

const folder = fileURLToPath(new URL("../transcripts/", import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith(".txt"));
const transcripts = await Promise.all(names.map(async (name) => parseTranscript(name, await readFile(join(folder, name), "utf8"))));

/** Noon in China on 24 November 2026. */
const now = () => new Date("2026-11-24T04:00:00Z");

describe.each(transcripts)("$title", (transcript: Transcript) => {
  it("says what stands in the transcript", async () => {
    const home = await mkdtemp(join(tmpdir(), "tanhao-transcript-"));
    try {
      for (const step of transcript.steps) {
        if (step.is === "file") await layOut(home, step);
        else expect(await play(home, step)).toEqual({ exit: step.exit, stdout: matching(step.stdout), stderr: matching(step.stderr) });
      }
    } finally {
      await rm(home, { recursive: true });
    }
  });
});

async function layOut(home: string, { name, bytes }: Extract<Step, { is: "file" }>): Promise<void> {
  const path = join(home, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

async function play(home: string, { words, stdin }: Extract<Step, { is: "command" }>) {
  const said = { stdout: "", stderr: "" };
  const env = { XDG_STATE_HOME: join(home, ".state") };
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
  const input = async function* () {
    yield stdin;
  };
  const machine = drivers({ stdin: input(), folder: home, env, openStorage: async (path) => openSqliteStorage(path) });
  const exit = await run(words, terminal, machine);
  return { exit, ...said };
}

/** A line of three dots stands for any lines. */
function matching(expected: string): unknown {
  if (!/^\.\.\.$/m.test(expected)) return expected;
  const pattern = expected
    .split(/^\.\.\.\n/m)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("(?:.*\\n)*");
  return expect.stringMatching(new RegExp(`^${pattern}$`));
}
