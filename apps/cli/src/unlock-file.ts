/**
 * Opens locked files: with the password of a file, or one asked for at the terminal, where it is not shown. It is never an
 * argument: those stand in the shell's history and in every list of processes. It is kept nowhere.
 */

import type { FileOutcome, FileToRead } from "@tanhao/readers/read-file";

type ReadFiles = (file: FileToRead) => Promise<readonly FileOutcome[]>;

/** `ask`: `null` where nobody sits at a terminal. An empty answer gives up. */
export const unlocking =
  (readFiles: ReadFiles, password: string | null, ask: ((path: string) => Promise<string>) | null): ReadFiles =>
  async (file) => {
    let outcomes = await readFiles(password === null ? file : { ...file, password });
    for (let left = mostAttempts; password === null && ask !== null && left > 0 && outcomes.some(isLocked); left--) {
      const typed = await ask(file.name);
      if (typed === "") break;
      outcomes = await readFiles({ ...file, password: typed });
    }
    return outcomes;
  };

const mostAttempts = 3;

const isLocked = ({ reading }: FileOutcome): boolean => !reading.ok && lockedKinds.has(reading.error.kind);

/** Locked, or locked still with the password given. */
const lockedKinds: ReadonlySet<string> = new Set(["archive-encrypted", "archive-wrong-password", "pdf-locked", "pdf-wrong-password"]);
