/** The worked cases under law/cases, read and decided through the real law book and the real account. For tests. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contractCost } from "@tanhao/core/accrual/cost-flows";
import { runAccount } from "@tanhao/core/accrual/run-account";
import { day, parseDay } from "@tanhao/core/day";
import { readDebt } from "@tanhao/core/debt/facts-document";
import type { LawBook } from "@tanhao/core/law/law-book";
import { withUserValues } from "@tanhao/core/law/with-user-values";
import { parseYuan } from "@tanhao/core/money";
import { allRules } from "@tanhao/core/rules/all-rules";
import type { Finding } from "@tanhao/core/rules/finding";
import { z } from "zod";
import { readLawBook } from "../build-law.ts";
import { readYaml } from "../read-yaml.ts";

const root = join(fileURLToPath(import.meta.url), "../../../../..");

const dayText = z.string().refine((text) => parseDay(text).ok);
const yuanText = z.string().refine((text) => parseYuan(text).ok);
const sentence = z.string().trim().min(10);

const expectSchema = z.strictObject({
  outcome: z.enum(["applies", "not-applicable", "needs-facts", "outside-knowledge"]),
  /** `null`: the rule names no amount. */
  yuan: yuanText.nullable().optional(),
  /** What of the amount is not paid yet and may be asked about. */
  unpaid: yuanText.optional(),
  /** Figures inside the sentence, as text: yuan with two places, days, percent. */
  values: z.record(z.string(), z.string()).optional(),
  day: dayText.nullable().optional(),
  says: z.string().optional(),
  conditional: z.literal("user-value").optional(),
  article: z.string().optional(),
  confidence: z.string().optional(),
  because: z.string().optional(),
  missing: z.array(z.string()).optional(),
  parameter: z.string().optional(),
  knownFrom: dayText.optional(),
  knownTo: dayText.optional(),
  lastKnownYuan: yuanText.optional(),
});

/** Where figures come from that nobody here worked out. */
const outsideKind = z.enum(["judgment", "official-example", "published-calculator"]);
const outsideSchema = z.strictObject({ kind: outsideKind, note: sentence });

const casesSchema = z.strictObject({
  rule: z.string(),
  /** Further parameters the rule reads whose first and last days these cases stand on both sides of. */
  parameters: z.array(z.string()).default([]),
  /** How the figures of cases without an origin of their own were found, and where an outside figure was looked for. */
  origin: z.array(z.union([outsideSchema, z.strictObject({ kind: z.enum(["hand-computation", "none-found"]), note: sentence })])).min(1),
  given: z.record(z.string(), z.unknown()),
  cases: z.array(
    z.strictObject({
      name: sentence,
      on: dayText,
      with: z.record(z.string(), z.unknown()).default({}),
      /** Other debts of the case: what differs from `given`. */
      beside: z.array(z.record(z.string(), z.unknown())).default([]),
      userValues: z.array(z.strictObject({ parameter: z.string(), from: dayText, percent: z.string(), source: z.string() })).default([]),
      expect: expectSchema,
      /** Articles the explanation must end in, beside the one cited. */
      restsOn: z.array(z.string()).default([]),
      steps: sentence,
      origin: outsideSchema.optional(),
    }),
  ),
});

export type LawCases = z.output<typeof casesSchema>;
export type LawCase = LawCases["cases"][number];

export const realLawBook: LawBook = readBook();

/** One a file, with the problems of its reading. */
export const caseFiles = readdirSync(join(root, "law/cases"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readYaml(root, `law/cases/${name.replaceAll("\\", "/")}`, casesSchema));

function readBook(): LawBook {
  const { lawBook, problems } = readLawBook(root);
  if (!lawBook) throw new Error(`the law book has problems: ${JSON.stringify(problems)}`);
  return lawBook;
}

export function decideCase(id: string, given: object, { on, with: changes, beside, userValues }: LawCase): Finding {
  const debt = readDebt({ ...given, ...changes });
  if (!debt.ok) throw new Error(`the case states no debt: ${JSON.stringify(debt.error)}`);
  const rule = allRules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const values = userValues.map((value) => ({ ...value, from: day(value.from) }));
  const { law, refused } = withUserValues(realLawBook, values);
  if (refused.length > 0) throw new Error(`an entered value is refused: ${JSON.stringify(refused)}`);
  const besides = beside.map((other) => {
    const read = readDebt({ ...given, ...other });
    if (!read.ok) throw new Error(`a debt beside states none: ${JSON.stringify(read.error)}`);
    return read.value;
  });
  const account = runAccount(debt.value, day(on));
  return rule.decide({
    debt: debt.value,
    account: account.ok ? account.value : null,
    law,
    on: day(on),
    yearlyCost: contractCost(debt.value, account.ok ? account.value.schedule : null),
    beside: besides,
  });
}
