/** What a house check is: files in, findings out. Errors only; a check that merely warns is not worth its reader's time. */

export interface RepoFile {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Finding {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

export interface Check {
  readonly name: string;
  find(files: readonly RepoFile[]): Finding[];
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** Every match of `pattern` in `file`, as findings. */
export function findMatches(file: RepoFile, pattern: RegExp, message: (match: RegExpMatchArray) => string | null): Finding[] {
  const findings: Finding[] = [];
  for (const match of file.text.matchAll(pattern)) {
    const words = message(match);
    if (words !== null) findings.push({ path: file.path, line: lineAt(file.text, match.index), message: words });
  }
  return findings;
}

export const isCode = (path: string): boolean => /\.(ts|tsx|mjs|cjs)$/.test(path);
/** Tests and the builders they read as sentences (`a-debt.ts`: `aDebt().owing(…)`). */
export const isTest = (path: string): boolean => /\.test\.tsx?$|^tests\/|\/an?-[a-z-]+\.ts$/.test(path);
/** Code that reaches a borrower: neither tests nor the scripts around it. */
export const isProduct = (path: string): boolean => isCode(path) && /^(packages|apps|text)\//.test(path) && !isTest(path);
