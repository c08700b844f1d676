/** talk/likely.yaml -> what the other side is likeliest to say, as one generated file. */

import type { LikelyBook } from "@tanhao/core/talk/likely-said";
import { heardLabels } from "@tanhao/core/talk/utterance-class";
import { z } from "zod";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { namesSchema } from "./documents/template-schema.ts";
import { readYaml } from "./read-yaml.ts";

export const likelyPart: ContentPart = { name: "likely", build: buildLikely };

const file = "talk/likely.yaml";

const word = z.string().min(1, "empty");
const names = z.union([word.transform((name) => [name]), z.array(word).min(1)]).default([]);
const sentence = z.strictObject({
  label: z.enum(heardLabels),
  says: z.strictObject({ "zh-CN": z.string().min(4), en: z.string().min(4) }),
  if: names,
  unless: names,
  "from-days": z.number().int().min(0).default(0),
});
const likelySchema = z.strictObject({ most: z.number().int().min(1), said: z.array(sentence).min(1) });

function buildLikely(root: string): Built {
  const known = readYaml(root, "documents/names.yaml", namesSchema);
  const { value, problems, lineOf } = readYaml(root, file, likelySchema);
  if (!value || !known.value) return { files: [], problems: [...known.problems, ...problems] };
  const listed = new Set(Object.keys(known.value));
  const unknown = value.said.flatMap((one, index): readonly Problem[] =>
    [...one.if, ...one.unless]
      .filter((name) => !listed.has(name))
      .map((name) => ({
        file,
        line: lineOf(["said", index]),
        what: `The name ${name} is not known.`,
        remedy: "Take one of documents/names.yaml.",
      })),
  );
  if (unknown.length > 0) return { files: [], problems: unknown };
  const book: LikelyBook = {
    most: value.most,
    said: value.said.map(({ "from-days": fromDays, ...rest }) => ({ ...rest, fromDays })),
  };
  const text = [
    "/** Generated from talk/ by packages/content/scripts/build.ts. Do not edit. */",
    `export const likely: unknown = ${JSON.stringify(book)};`,
    "",
  ].join("\n");
  return { files: [{ name: "likely.ts", text }], problems: [] };
}
