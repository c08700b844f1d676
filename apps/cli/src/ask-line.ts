/** One line after another typed at a terminal, for a talk. What is asked goes to stderr, so that stdout stays the answer's. */

import { createInterface } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";
import type { Drivers } from "./world.ts";

/** `null`: no terminal. Lines pasted together are kept for the questions that follow; the end of input and Ctrl-C end the talk. */
export function lineAsker(input: ReadStream, output: WriteStream): Drivers["askLine"] {
  if (!input.isTTY || !output.isTTY) return null;
  let lines: AsyncIterator<string> | null = null;
  return async (question) => {
    lines ??= createInterface({ input, output })[Symbol.asyncIterator]();
    output.write(question);
    input.ref();
    const line = await lines.next();
    // Between two questions an open terminal does not keep the program alive.
    input.unref();
    return line.done === true ? null : line.value;
  };
}
