/** directory/lenders.yaml -> the names the readers recognise lenders by, as one generated file. */

import type { LenderName } from "@tanhao/core/debt/lender-name";
import { z } from "zod";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { readYaml } from "./read-yaml.ts";

export const directoryPart: ContentPart = { name: "directory", build: buildDirectory };

const file = "directory/lenders.yaml";

const spelling = z.string().min(2);
const lendersSchema = z.array(
  z.strictObject({
    name: spelling,
    also: z.array(spelling),
    companies: z.array(z.strictObject({ name: z.string().min(4), seen: z.enum(["document", "reported"]) })),
    sources: z.number().int().min(1),
    checked: z.iso.date(),
  }),
);

export function buildDirectory(root: string): Built {
  const { value, problems, lineOf } = readYaml(root, file, lendersSchema);
  if (!value) return { files: [], problems };
  const repeated = repeatedSpellings(value, (index) => lineOf([index]));
  if (repeated.length > 0) return { files: [], problems: repeated };
  const names: readonly LenderName[] = value.map(({ name, also, companies }) => ({ name, also, companies }));
  return { files: [{ name: "directory.ts", text: moduleText(names) }], problems: [] };
}

/** One spelling that stands for two products would make the answer depend on their order. Companies may serve several. */
function repeatedSpellings(lenders: readonly Pick<LenderName, "name" | "also">[], lineOf: (index: number) => number): readonly Problem[] {
  const firsts = new Map<string, string>();
  return lenders.flatMap(({ name, also }, index) =>
    [name, ...also].flatMap((text) => {
      const first = firsts.get(text);
      firsts.set(text, first ?? name);
      if (first === undefined) return [];
      const what = `The spelling "${text}" already stands for "${first}".`;
      return [{ file, line: lineOf(index), what, remedy: "Leave it with one of the two." }];
    }),
  );
}

const moduleText = (names: unknown): string =>
  `/** Generated from directory/ by packages/content/scripts/build.ts. Do not edit. */\nexport const lenders: unknown = ${JSON.stringify(names)};\n`;
