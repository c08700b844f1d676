/** The program `tanhao`: gives run.ts the process's own streams, clock and drivers. */

import { hiddenAsker } from "./ask-hidden.ts";
import { lineAsker } from "./ask-line.ts";
import { drivers } from "./drivers.ts";
import { run } from "./run.ts";

// A reader that stops early (`tanhao help | head -1`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

// Set, not called: what is printed must reach a slow reader, and `serve` goes on.
process.exitCode = await run(
  process.argv.slice(2),
  {
    env: process.env,
    now: () => new Date(),
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  },
  drivers({
    stdin: process.stdin,
    askHidden: hiddenAsker(process.stdin, process.stderr),
    askLine: lineAsker(process.stdin, process.stderr),
    folder: process.cwd(),
    env: process.env,
    openPlace: async (path) => (await import("@tanhao/journal/adapters/sqlite")).openSqlitePlace(path),
  }),
);
