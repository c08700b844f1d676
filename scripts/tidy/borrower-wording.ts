/**
 * How we may speak of a lender's charge and of an outcome. The phrases stand in borrower-wording.yaml, where an editor
 * reviews them; each says where it is refused and what to write instead.
 */

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Check, type Finding, findMatches, isTest, type RepoFile } from "./check.ts";

interface Phrase {
  readonly pattern: string;
  readonly in: readonly string[];
  readonly instead: string;
}

export const borrowerWording: Check = {
  name: "borrower-wording",
  find: (files) => {
    const phrases: readonly Phrase[] = parse(readFileSync(new URL("borrower-wording.yaml", import.meta.url), "utf8"));
    return files.filter(({ path }) => !isTest(path)).flatMap((file) => phrases.flatMap((phrase) => judge(file, phrase)));
  },
};

function judge(file: RepoFile, phrase: Phrase): Finding[] {
  if (!phrase.in.some((place) => new RegExp(place).test(file.path))) return [];
  return findMatches(file, new RegExp(phrase.pattern, "giu"), ([words]) => `"${words}" is not ours to say: ${phrase.instead}`);
}
