/**
 * The shape of the files under law/: instruments and parameters as a lawyer writes them. What is checked here can be
 * checked inside one file; what needs the whole book is in check-law-book.ts. law/README.md explains every key.
 */

import { parseDay } from "@tanhao/core/day";
import { lenderTypes } from "@tanhao/core/debt/debt";
import { borrowerMays, confidences, forces } from "@tanhao/core/explain/citation";
import { decidingDays } from "@tanhao/core/law/law-book";
import { parseYuan } from "@tanhao/core/money";
import { z } from "zod";

export const dayText = z.string().refine((text) => parseDay(text).ok, "not a day of the calendar, written YYYY-MM-DD");

const digits = z.string().regex(/^\d+(\.\d+)?$/, 'not a number in quotes such as "24" or "1.5"');
const id = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, "not an id of small letters, digits, points and hyphens");
const words = z.string().trim().min(1, "empty");
const whole = z.number().int().positive();

export const instrumentsSchema = z.array(
  z.strictObject({
    id,
    title: words,
    number: words.nullable(),
    issuer: words,
    force: z.enum(forces),
    "read-at": words,
  }),
);

const valueSchema = z.union(
  [
    z.strictObject({ percent: digits }),
    z.strictObject({ times: whole, of: id }),
    z.strictObject({ least: digits, most: digits }),
    z.strictObject({ years: whole }),
    z.strictObject({ months: whole }),
    z.strictObject({ days: whole }),
    z.strictObject({ "working-days": whole }),
    z.strictObject({ number: digits }),
    z.strictObject({ yuan: z.string().refine((text) => parseYuan(text).ok, 'not an amount in quotes such as "200000.00"') }),
    z.strictObject({ list: z.array(words).min(1) }),
    z.strictObject({ steps: z.array(z.strictObject({ above: z.number().int().nonnegative(), word: words })).min(1) }),
    z.strictObject({ said: z.literal(true) }),
  ],
  "not one of { percent }, { times, of }, { least, most }, { years }, { months }, { days }, { working-days }, { number }, { yuan }, { list }, { steps }, { said: true }",
);

/** What every value of the law carries, however it is written down. */
const provenance = {
  by: z.enum(decidingDays),
  force: z.enum(forces),
  "borrower-may": z.enum(borrowerMays),
  source: z.strictObject({ instrument: id, article: words.nullable() }),
  confidence: z.enum(confidences),
  checked: dayText,
  says: words,
  "says-en": words,
};

const datedValueSchema = z.strictObject({ from: dayText, until: dayText.optional(), value: valueSchema, ...provenance });

/** A published series: the rows lie in a CSV beside the file, all with the same provenance. */
const seriesSchema = z.strictObject({ file: words, column: words, ...provenance });

export const parameterSchema = z
  .strictObject({
    id,
    title: words,
    "title-en": words,
    applies: z.strictObject({
      lender: z.union([z.literal("any"), z.array(z.enum(lenderTypes)).min(1)]),
      debt: z.enum(["loan", "card"]).optional(),
    }),
    values: z.array(datedValueSchema).min(1).optional(),
    series: seriesSchema.optional(),
    "unknown-before": dayText.optional(),
    "unknown-from": dayText.optional(),
  })
  .refine((file) => (file.values === undefined) !== (file.series === undefined), "needs either `values` or `series`, not both");

/** law/calendar/rest-days.yaml: what differs from the plain week, one entry a year. */
export const calendarSchema = z.strictObject({
  instrument: id,
  confidence: z.enum(confidences),
  checked: dayText,
  years: z.array(z.strictObject({ year: z.number().int(), rest: z.array(dayText), work: z.array(dayText) })).min(1),
});

export type CalendarFile = z.output<typeof calendarSchema>;
export type InstrumentFile = z.output<typeof instrumentsSchema>[number];
export type ParameterFile = z.output<typeof parameterSchema>;
export type DatedValueFile = z.output<typeof datedValueSchema>;
export type ValueFile = z.output<typeof valueSchema>;
