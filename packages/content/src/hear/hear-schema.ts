/** The shape of talk/spelling.yaml, concepts.yaml, gates.yaml, moves.yaml and classes.yaml as an editor writes them. */

import type { ConditionalMove, MoveLine } from "@tanhao/core/talk/hear-book";
import { gates, heardLabels, moves } from "@tanhao/core/talk/utterance-class";
import { z } from "zod";

const word = z.string().min(1, "empty");
const both = z.strictObject({ "zh-CN": z.string().min(2), en: z.string().min(2) });
const names = z.union([word.transform((name) => [name]), z.array(word).min(1)]);
const condition = { if: names.default([]), unless: names.default([]) };

export const spellingSchema = z.strictObject({
  traditional: word,
  simplified: word,
  letters: z.record(z.string().regex(/^[a-z]+$/, "not small letters"), word),
  words: z.record(word, word),
  slots: z.array(z.strictObject({ slot: z.string().regex(/^[A-Z]$/, "not one capital letter"), pattern: word })).min(1),
  number: word,
});

export const framesSchema = z.strictObject({ before: z.array(word).min(1), after: z.array(word).min(1) });

export const conceptsSchema = z.record(z.string().regex(/^[a-z-]+$/), z.array(word).min(1));

const patterns = z.array(word);

const gateSchema = z.strictObject({
  gate: z.enum(gates),
  unless: patterns.default([]),
  "means-other": patterns.default([]),
  patterns: patterns.min(1),
});

export const gatesSchema = z.strictObject({
  groups: z.record(z.string().regex(/^[a-z]+$/), z.array(word).min(1)),
  gates: z.array(gateSchema).length(gates.length),
  warnings: patterns.min(1),
  denials: patterns.min(1),
  gentle: patterns.min(1),
  "heard-from": z.strictObject({ SCAM: z.number().gt(0).lt(1), CRIME: z.number().gt(0).lt(1) }),
});

const line = z
  .strictObject({ "zh-CN": z.string().min(4), en: z.string().min(4), ...condition })
  .transform(({ "zh-CN": chinese, en, ...rest }): MoveLine => ({ ...rest, text: { "zh-CN": chinese, en } }));
const register = z.strictObject({ open: z.array(line).min(1), neutral: z.array(line) });

export const movesSchema = z.record(z.enum(moves), z.strictObject({ name: both, plain: register, warm: register }));

const conditional = z.union([
  z.enum(moves).transform((move): ConditionalMove => ({ move, if: [], unless: [] })),
  z.strictObject({ move: z.enum(moves), ...condition }),
]);

const lawIds = z.array(z.string().regex(/^[a-z-]+\.[a-z0-9-]+$/));

export const classesSchema = z.strictObject({
  classes: z.record(
    z.enum(heardLabels),
    z.strictObject({
      name: both,
      meaning: both,
      risk: both,
      record: both,
      avoid: both,
      moves: z.array(conditional).min(1),
      neutral: z.array(conditional).min(1),
      law: lawIds,
    }),
  ),
  gates: z.record(
    z.enum(gates),
    z.strictObject({ meaning: both, now: both, record: both, avoid: both, moves: z.array(z.enum(moves)).min(1), law: lawIds }),
  ),
  gentle: both,
});
