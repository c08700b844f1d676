/** The strings a source of text/ holds, each with its line: what is said, without the code around it. For tests of the wording. */

interface Literal {
  readonly line: number;
  /** Where a value is put in stands `valueMark`. */
  readonly text: string;
}

export const valueMark = "□";

export function literalsOf(source: string): Literal[] {
  const found: Literal[] = [];
  readCode(source, 0, 0, found);
  return found.sort((one, other) => one.line - other.line);
}

/** Reads code from `start` to the end, or behind the brace that closes the value of a template; returns where it ended. */
function readCode(source: string, start: number, depth: number, found: Literal[]): number {
  let open = depth;
  let at = start;
  while (at < source.length) {
    const here = source[at];
    if (source.startsWith("//", at)) at = endOf(source, "\n", at);
    else if (source.startsWith("/*", at)) at = endOf(source, "*/", at);
    else if (here === '"' || here === "'" || here === "`") at = readLiteral(source, at, found);
    else {
      if (here === "{") open += 1;
      if (here === "}") open -= 1;
      at += 1;
      if (depth > 0 && open === 0) return at;
    }
  }
  return at;
}

function readLiteral(source: string, start: number, found: Literal[]): number {
  const quote = source[start];
  let text = "";
  let at = start + 1;
  while (at < source.length && source[at] !== quote) {
    if (quote === "`" && source.startsWith("${", at)) {
      at = readCode(source, at + 2, 1, found);
      text += valueMark;
    } else if (source[at] === "\\") {
      text += source[at + 1] === "n" ? "\n" : (source[at + 1] ?? "");
      at += 2;
    } else {
      text += source[at];
      at += 1;
    }
  }
  found.push({ line: source.slice(0, start).split("\n").length, text });
  return at + 1;
}

function endOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}
