/**
 * Every transcript in apps/cli/transcripts is played: its files are laid out, its commands run with the real drivers,
 * and what they say is what stands there, written by hand. How to write one: transcripts/README.md.
 */

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { aTerminalIn } from "./a-terminal.ts";
import { parseTranscript, type Step, type Transcript } from "./transcript.ts";

const folder = fileURLToPath(new URL("../transcripts/", import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith(".txt"));
const transcripts = await Promise.all(names.map(async (name) => parseTranscript(name, await readFile(join(folder, name), "utf8"))));

describe.each(transcripts)("$title", (transcript: Transcript) => {
  it("says what stands in the transcript", { timeout: 60_000 }, async () => {
    const home = await mkdtemp(join(tmpdir(), "tanhao-transcript-"));
    try {
      const tanhao = aTerminalIn(home);
      for (const step of transcript.steps) {
        if (step.is === "file") await layOut(home, step);
        else {
          const { words, stdin, exit, stdout, stderr } = step;
          expect(await tanhao(words, stdin)).toEqual({ exit, stdout: matching(stdout), stderr: matching(stderr) });
        }
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

/** A line of three dots stands for any lines. */
function matching(expected: string): unknown {
  if (!/^\.\.\.$/m.test(expected)) return expected;
  const pattern = expected
    .split(/^\.\.\.\n/m)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("(?:.*\\n)*");
  return expect.stringMatching(new RegExp(`^${pattern}$`));
}
