/**
 * What the build script asks of each kind of content: read your folder, say every problem with its place and remedy,
 * and give the files to write. A part with problems writes nothing.
 */

export interface Problem {
  /** From the root of the repository. */
  readonly file: string;
  /** 1 is the first line. */
  readonly line: number;
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
}

export interface Built {
  /** `name` is the file's name under packages/content/generated. The same input gives the same text. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

export interface ContentPart {
  readonly name: string;
  /** `root`: absolute path of the repository. */
  readonly build: (root: string) => Built | Promise<Built>;
}

export const problemLine = (problem: Problem): string => `${problem.file}:${problem.line}: ${problem.what} ${problem.remedy}`;
