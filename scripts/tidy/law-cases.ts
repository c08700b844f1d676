/** Every rule is held by at least three worked cases: the general one, an exception, one just outside what is known. */

import type { Check } from "./check.ts";

const fewest = 3;

export const lawCases: Check = {
  name: "law-cases",
  find: (files) => {
    const caseFiles = files.filter(({ path }) => path.startsWith("law/cases/"));
    const countOf = (rule: string): number =>
      caseFiles
        .filter(({ text }) => new RegExp(`^rule: ${rule.replaceAll(".", "\\.")}$`, "m").test(text))
        .reduce((sum, { text }) => sum + [...text.matchAll(/^ {2}- name: /gm)].length, 0);
    return files
      .filter(({ path }) => /^packages\/core\/src\/rules\/.*\.ts$/.test(path) && !path.endsWith(".test.ts"))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\bruleId\("([^"]+)"\)/g)]
          .map(([, rule = ""]) => ({ rule, cases: countOf(rule) }))
          .filter(({ cases }) => cases < fewest)
          .map(({ rule, cases }) => ({
            path,
            line: 1,
            message: `the rule ${rule} has ${cases} worked cases under law/cases; write at least ${fewest}`,
          })),
      );
  },
};
