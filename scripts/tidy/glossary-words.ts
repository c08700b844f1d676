/** Words the glossary rejects: clear strangers only, as whole words of an identifier or a file name. */

import ts from "typescript";
import { type Check, type Finding, isCode, type RepoFile } from "./check.ts";
import { findNodes } from "./syntax.ts";

const strangers: ReadonlyMap<string, string> = new Map([
  ["ptp", "paymentPromise"],
  ["dunning", "collection"],
  ["delinquent", "overdue"],
  ["apr", "yearlyCost"],
  ["waterfall", "allocation"],
  ["blackmark", "adverseEntry"],
  ["black-mark", "adverseEntry"],
  ["base-rate", "loanPrimeRate"],
  ["late-fee", "defaultFee"],
]);

export const glossaryWords: Check = {
  name: "glossary-words",
  find: (files) => files.filter(({ path }) => isCode(path)).flatMap(judge),
};

function judge(file: RepoFile): Finding[] {
  const inName = complain(file.path.split("/").at(-1)?.split(".")[0] ?? "", file.path);
  const inCode = findNodes(file, (node) => (ts.isIdentifier(node) ? complain(node.text, file.path) : null));
  return inName === null ? inCode : [{ path: file.path, line: 1, message: inName }, ...inCode];
}

function complain(name: string, path: string): string | null {
  const words = `-${name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase()}-`;
  for (const [stranger, ours] of strangers) {
    const oldStatements = stranger === "late-fee" && path.startsWith("packages/readers/");
    if (words.includes(`-${stranger}-`) && !oldStatements) return `"${name}": the glossary's word is ${ours}`;
  }
  return null;
}
