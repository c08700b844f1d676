/** One line after another typed at a terminal, for a talk. What is asked goes to stderr, so that stdout stays the answer's. */

import { createInterface } from "node:readline/promises";
import type { ReadStream, WriteStream } from "node:tty";
import type { Drivers } from "./world.ts";

/** `null`: no terminal. A talk ends with the end of input. */
export function lineAsker(input: ReadStream, output: WriteStream): Drivers["askLine"] {
  if (!input.isTTY || !output.isTTY) return null;
  return async (question) => {
    const reader = createInterface({ input, output });
    const closed = new Promise<null>((resolve) => {
      reader.once("close", () => resolve(null));
    });
    const line = await Promise.race([reader.question(question), closed]);
    reader.close();
    return line;
  };
}
