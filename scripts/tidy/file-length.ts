/** A file too long to hold in mind holds two ideas. */

import { type Check, isCode, isTest } from "./check.ts";

const limitFor = (path: string): number => (path.startsWith("packages/core/") && !isTest(path) ? 350 : 400);

export const fileLength: Check = {
  name: "file-length",
  find: (files) =>
    files
      .filter(({ path }) => isCode(path) || path.endsWith(".css"))
      .flatMap(({ path, text }) => {
        const lines = text.trimEnd().split("\n").length;
        const limit = limitFor(path);
        return lines > limit ? [{ path, line: limit, message: `${lines} lines, the limit is ${limit}: split it by idea` }] : [];
      }),
};
