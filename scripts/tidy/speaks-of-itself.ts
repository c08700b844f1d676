/** The repository speaks of the project alone: no path of somebody's machine, no package host, no note on how a text came to be. */

import { type Check, findMatches } from "./check.ts";

const refused: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.$}/-])\/(?:root|work|home\/\w+|Users\/\w+)(?:\/[\w.-]+)+/g, "a path of one machine"],
  [/https?:\/\/[\w.-]*(?:registry|npmmirror|verdaccio|artifactory|nexus)[\w.-]*/gi, "a package host"],
  [
    /\b(?:generated|written|made|produced)\s+(?:by|with)\s+(?:an?\s+)?(?:AI|LLM|language model|assistant|agent)s?\b/gi,
    "how a text was made",
  ],
  [/\bco-authored-by\b|\bas an AI\b|\b(?:sub)?agents? [A-H]\b|\bbuilder [A-H]\b/gi, "how a text was made"],
  [/\b(?:TODO|FIXME|XXX|HACK)\b/g, "an unfinished thought: finish it or write it into the tracker"],
  [/\b(?:biome-ignore|eslint-disable|@ts-ignore|@ts-nocheck|prettier-ignore)\b/g, "a suppressed check: solve what it found"],
];

export const speaksOfItself: Check = {
  name: "speaks-of-itself",
  find: (files) =>
    files
      .filter(
        ({ path }) =>
          !path.startsWith("scripts/tidy/") && path !== "package-lock.json" && path !== "LICENSE" && !path.startsWith("law/sources/"),
      )
      .flatMap((file) => refused.flatMap(([pattern, what]) => findMatches(file, pattern, ([words]) => `"${words}" is ${what}`))),
};
