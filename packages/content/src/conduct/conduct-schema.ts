/** The shape of talk/conduct.yaml and talk/conduct-called.yaml as an editor writes them. */

import { conductActs } from "@tanhao/core/conduct/act";
import { calledPersons, contactMeans } from "@tanhao/core/conduct/contact";
import { z } from "zod";

const word = z.string().trim().min(1, "empty");
const patterns = z.array(word);

export const conductSchema = z.strictObject({
  folds: z.record(z.string(), word),
  groups: z.record(z.string().regex(/^[a-z]+$/, "not a name of small letters"), z.array(word).min(1)),
  acts: z
    .array(z.strictObject({ act: z.enum(conductActs), unless: patterns, sure: patterns.default([]), maybe: patterns.default([]) }))
    .min(1),
  disclosure: z.strictObject({ sure: patterns.min(1), maybe: patterns.min(1) }),
  names: patterns.min(1),
  denials: patterns.min(1),
  rejections: patterns.min(1),
  warnings: patterns.min(1),
});

export const calledSchema = z.strictObject({
  called: z.record(z.enum(calledPersons), z.array(word).min(1)),
  channels: z.record(z.enum(contactMeans), z.array(word).min(1)),
});
