/**
 * A borrower may call what is printed, so only numbers several sources agree on are: those of directory/bodies.yaml and channels.yaml.
 * Amounts never stand in these files (they come in by name), so what looks like a service number is one.
 */

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Check, findMatches, isCode, isTest, type RepoFile } from "./check.ts";
import { findNodes, literalText } from "./syntax.ts";

const read = /^(text|documents|talk|docs|directory)\/|^README|^apps\/web\/src\//;
const looksLikeOne = /(?<![\d.,-])(?:[48]00[- ]?\d{3}[- ]?\d{4}|0\d{2,3}-\d{7,8}|12\d{3}|9[56]\d{3,4})(?![\d,-]|\.\d)/g;

export const phoneNumbers: Check = {
  name: "phone-numbers",
  find: (files) => {
    const numbers = numbersOfTheDirectory();
    const complain = (number: string): string | null =>
      numbers.has(number) ? null : `the phone number ${number} is not in directory/: say where the borrower finds it instead`;
    return files
      .filter(({ path }) => read.test(path) && !isTest(path))
      .flatMap((file) =>
        isCode(file.path) ? inLiterals(file, complain) : findMatches(file, looksLikeOne, ([number]) => complain(number)),
      );
  },
};

const inLiterals = (file: RepoFile, complain: (number: string) => string | null) =>
  findNodes(file, (node) => {
    const found = [...(literalText(node) ?? "").matchAll(looksLikeOne)].map(([number]) => complain(number));
    return found.find((message) => message !== null) ?? null;
  });

interface Numbered {
  readonly number: string | null;
}

function numbersOfTheDirectory(): ReadonlySet<string | null> {
  const bodies: readonly Numbered[] = inDirectory("bodies.yaml");
  const { entries }: { entries: readonly Numbered[] } = inDirectory("channels.yaml");
  return new Set([...bodies, ...entries].map(({ number }) => number));
}

const inDirectory = (file: string) => parse(readFileSync(new URL(`../../directory/${file}`, import.meta.url), "utf8"));
