/** Reads a transcript: the files to lay out and the commands with what they are to say. The format is in transcripts/README.md. */

export interface Transcript {
  readonly name: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

export type Step =
  | { readonly is: "file"; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly is: "command";
      readonly words: readonly string[];
      readonly stdin: Uint8Array;
      readonly stdout: string;
      readonly stderr: string;
      readonly exit: number;
    };

export function parseTranscript(name: string, text: string): Transcript {
  const [title = "", ...lines] = text.split("\n");
  const steps: Step[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at++] ?? "";
    const taken = (mark: string): string[] => {
      const found: string[] = [];
      while (lines[at]?.startsWith(mark)) found.push((lines[at++] ?? "").slice(mark.length));
      return found;
    };
    if (line.startsWith("@ ")) {
      const content = taken("|").map((one) => one.replace(/^ /, ""));
      steps.push({ is: "file", name: line.slice(2), bytes: bytesOf(content) });
    } else if (line.startsWith("$ tanhao")) {
      const stdin = bytesOf(taken("<").map((one) => one.replace(/^ /, "")));
      const [stdout, stderr]: [string[], string[]] = [[], []];
      while (at < lines.length && !/^= \d$/.test(lines[at] ?? "")) {
        const said = lines[at++] ?? "";
        if (said.startsWith("!")) stderr.push(said.slice(1).replace(/^ /, ""));
        else stdout.push(said);
      }
      const exit = lines[at++];
      if (exit === undefined) throw new Error(`${name}: "${line}" has no exit code`);
      steps.push({
        is: "command",
        words: wordsOf(line.slice("$ tanhao".length)),
        stdin,
        stdout: joined(stdout),
        stderr: joined(stderr),
        exit: Number(exit.slice(2)),
      });
    } else if (line.trim() !== "" && !line.startsWith("#")) {
      throw new Error(`${name}: "${line}" is neither a file, a command nor a remark`);
    }
  }
  return { name, title: title.replace(/^# */, ""), steps };
}

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

/** `\xff` in a line is that byte, for files that are not text. */
function bytesOf(lines: readonly string[]): Uint8Array {
  const parts = joined(lines).split(/(\\x[0-9a-f]{2})/);
  return Buffer.concat(parts.map((part) => (/^\\x[0-9a-f]{2}$/.test(part) ? Buffer.from(part.slice(2), "hex") : Buffer.from(part))));
}

/** Words of a shell line; double quotes keep spaces together. */
const wordsOf = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
