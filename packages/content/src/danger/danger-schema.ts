/** The shape of talk/danger/listening.yaml and forms.yaml as an editor writes them. */

import { dangerLabels } from "@tanhao/core/talk/danger";
import { z } from "zod";
import { conceptsSchema, framesSchema } from "../hear/hear-schema.ts";

const share = z.number().gt(0).lt(1);

export const listeningSchema = z.strictObject({ "stop-from": share, "ask-from": share, concepts: conceptsSchema, frames: framesSchema });

const form = z
  .strictObject({ form: z.string().min(1), fill: z.record(z.string().regex(/^[a-z]+$/), z.array(z.string()).min(1)) })
  .refine(({ form: text, fill }) => Object.keys(fill).every((name) => text.includes(`{${name}}`)), "It fills a place that is not there.");

export const formsSchema = z.strictObject(
  Object.fromEntries(dangerLabels.map((label) => [label, z.array(form)])) as Record<(typeof dangerLabels)[number], z.ZodArray<typeof form>>, // one entry a label
);

export type Form = z.output<typeof form>;
