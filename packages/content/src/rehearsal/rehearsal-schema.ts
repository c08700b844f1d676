/** The shape of talk/rehearsal.yaml, talk/agents/ and talk/reference-borrower.yaml as an editor writes them. */

import { coachedMoves, heardSlips, slips } from "@tanhao/core/talk/rehearsal/borrower-move";
import { agentKinds, natures, type ScoreItem, situations, skills, wants } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { z } from "zod";

const word = z.string().min(1, "empty");
const both = z.strictObject({ "zh-CN": z.string().min(2), en: z.string().min(2) });
const lines = z.array(z.string().min(2)).min(1);
const percent = z.number().int().min(0).max(100);
const count = z.number().int().min(0);
const span = z.strictObject({ least: count, most: count }).refine(({ least, most }) => least <= most, "least is above most");

export const agentSchema = z.strictObject({
  name: both,
  about: both,
  nature: z.enum(natures),
  starts: z.enum(["bot", "desk"]),
  policy: z.strictObject({
    months: span,
    "supervisor-months": span,
    "least-instalment": span,
    "first-percent": span,
    deferral: span,
    "waiver-percent": span,
    needs: z.array(z.enum(wants)),
    decides: z.boolean(),
    writes: z.boolean(),
    extension: z.boolean(),
  }),
  mood: span,
  patience: span,
  chance: z.strictObject({ refuse: percent, evade: percent, cold: percent, press: percent, transfer: percent }),
  lines: z.partialRecord(z.enum(situations), lines),
});

const scoreItem = z
  .strictObject({
    skill: z.enum(skills),
    item: word,
    of: z.number().int().min(1),
    for: z.array(z.enum(natures)).min(1),
    by: z.array(z.enum(coachedMoves)).default([]),
    figures: z.boolean().default(false),
    without: z.array(z.enum(slips)).default([]),
    drill: z.enum(agentKinds),
    move: z.enum(coachedMoves),
    name: both,
    missing: both,
  })
  .refine(({ by, without }) => (by.length === 0) !== (without.length === 0), "either by or without")
  .transform(({ for: of, ...rest }): ScoreItem => ({ ...rest, natures: of }));

export const rehearsalSchema = z.strictObject({
  case: z.strictObject({
    limit: z.strictObject({ least: count, most: count, step: z.number().int().min(1) }),
    months: span,
    "interest-percent": percent,
    "penalty-percent": percent,
    "fee-percent": percent,
  }),
  "opening-percent": percent,
  "heard-from": z.number().gt(0).lt(1),
  "part-from": z.number().gt(0).lt(1),
  "harm-from": z.number().gt(0).lt(1),
  figures: z.strictObject({
    monthly: word,
    months: word,
    deferral: word,
    proposes: word,
    "proposes-not": word,
    cannot: word,
    cause: word,
    proof: word,
  }),
  harms: z.strictObject({ denied: word, patterns: z.partialRecord(z.enum(heardSlips), z.array(word).min(1)) }),
  score: z.array(scoreItem).min(1),
  unsaid: both,
  lines: z.record(z.enum(situations), lines),
});

export const referenceSchema = z.record(z.enum(coachedMoves), z.strictObject({ name: both, plain: lines, warm: lines }));
