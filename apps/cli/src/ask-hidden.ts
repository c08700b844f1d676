/** One line typed at a terminal without being shown. The question goes to stderr, so that stdout stays the answer's. */

import type { ReadStream, WriteStream } from "node:tty";

const ctrlC = "\u0003";
const endOfInput = "\u0004";

/** `null`: no terminal. Ctrl-C ends the program as it does everywhere. */
export function hiddenAsker(input: ReadStream, output: WriteStream): ((question: string) => Promise<string>) | null {
  if (!input.isTTY || !output.isTTY) return null;
  return (question) =>
    new Promise((resolve) => {
      let typed = "";
      const end = (answer: string): void => {
        input.off("data", take);
        input.setRawMode(false);
        input.pause();
        output.write("\n");
        resolve(answer);
      };
      function take(chunk: Buffer): void {
        for (const letter of chunk.toString("utf8")) {
          if (letter === ctrlC || letter === endOfInput) end("");
          else if (letter === "\r" || letter === "\n") end(typed);
          else typed = letter === "\u007f" || letter === "\b" ? typed.slice(0, -1) : typed + letter;
          if (letter === ctrlC) process.kill(process.pid, "SIGINT");
          if (letter === ctrlC || letter === endOfInput || letter === "\r" || letter === "\n") break;
        }
      }
      output.write(question);
      input.setRawMode(true);
      input.resume();
      input.on("data", take);
    });
}
