/**
 * The wording that documents are filled with, in one language: values as text. Amounts in sentences drop empty
 * decimals and carry the unit; in columns they keep two decimals and the head names the unit.
 */

import { type Day, dateOf, day as dayOf, monthOf, yearOf } from "@tanhao/core/day";
import type { Lang } from "@tanhao/core/document/template";
import type { Wording } from "@tanhao/core/document/wording";
import type { ExplainedValue } from "@tanhao/core/explain/explanation";
import { toYuan } from "@tanhao/core/money";
import { yearlyPercent } from "@tanhao/core/rate";
import { document as english } from "./en/document.ts";
import { explanationWords as englishExplanation } from "./en/explanation.ts";
import { law as englishLaw } from "./en/law.ts";
import { standing as englishStanding } from "./en/standing.ts";
import { wordFinding } from "./word-finding.ts";
import { type StandingTexts, wordDisputeNotes, wordPeriod, wordStageDay, wordStep } from "./word-standing.ts";
import { document as chinese } from "./zh-CN/document.ts";
import { explanationWords as chineseExplanation } from "./zh-CN/explanation.ts";
import { law as chineseLaw } from "./zh-CN/law.ts";
import { standing as chineseStanding } from "./zh-CN/standing.ts";

type Texts = typeof chinese;

const textsOf = {
  "zh-CN": { texts: chinese, law: chineseLaw, explanation: chineseExplanation, standing: chineseStanding },
  en: { texts: english, law: englishLaw, explanation: englishExplanation, standing: englishStanding },
} as const;

export function documentWording(lang: Lang): Wording {
  const { texts, law, explanation, standing } = textsOf[lang];
  return {
    lang,
    value: (value) => writeValue(value, texts, law),
    amount: (fen) => grouped(toYuan(fen)),
    ordinal: texts.ordinal,
    finding: (finding) => wordFinding(finding, law, explanation, (path) => writeFact(path, texts)),
    source: (title) => explanation.title(title),
    contact: {
      moment: (at) => texts.moment(writeDay(dayOf(at.slice(0, 10)), texts), at.slice(11, 16)),
      by: ({ company, staffNumber, number }) =>
        [company, staffNumber && texts.staff(staffNumber), number && texts.callNumber(number)].filter(Boolean).join(standing.listSeparator),
      quotes: (quotes) => quotes.map(texts.quote).join(""),
      seen: (acts) =>
        acts
          .map(({ act, count }) => (count === undefined ? texts.act[act] : texts.counted(texts.act[act], count)))
          .join(standing.listSeparator),
    },
    standing: standingWording({ standing, document: texts, law, explanation: { ...explanation, day: (day) => writeDay(day, texts) } }),
  };
}

function standingWording(texts: StandingTexts): Wording["standing"] {
  const { standing, law } = texts;
  return {
    step: (step) => wordStep(step, standing),
    stageDay: (day) => wordStageDay(day, texts),
    stage: (stage) => ({ title: standing.path.stages[stage], about: standing.path.about[stage] }),
    period: (clock) => wordPeriod(clock, standing),
    disputeNotes: (step) => wordDisputeNotes(step, texts).join(standing.clauseSeparator),
    reading: (name) => standing.readings.names[name],
    rule: (rule) => law.rules[rule]?.title ?? rule,
    list: (of) => of.join(standing.listSeparator),
    clauses: (of) => of.join(standing.clauseSeparator),
  };
}

function writeValue(value: ExplainedValue, texts: Texts, law: typeof chineseLaw): string {
  switch (value.is) {
    case "money":
      return texts.yuan(grouped(toYuan(value.fen)).replace(/\.00$/, ""));
    case "exact":
      return texts.yuan(value.yuan);
    case "day":
      return writeDay(value.day, texts);
    case "days":
      return texts.days(value.days);
    case "count":
      return String(value.count);
    case "rate":
      return texts.yearly(yearlyPercent(value.rate));
    case "percent":
      return texts.percent(value.percent);
    case "term":
      return writeTerm(value.term, texts, law);
    case "words":
      return value.words;
  }
}

const writeDay = (day: Day, texts: Texts): string => texts.day(yearOf(day), monthOf(day), dateOf(day));

/** `group-code`: the group up to the first dash. A code without a word is a bug of ours; an event of a rule may be called as the rule. */
function writeTerm(name: string, texts: Texts, law: typeof chineseLaw): string {
  const dash = name.indexOf("-");
  const [group, code] = [name.slice(0, dash), name.slice(dash + 1)];
  if (group === "month") return texts.month(Number(code.slice(0, 4)), Number(code.slice(5, 7)));
  if (group === "date") return texts.date(Number(code));
  if (group === "article") return texts.article(code);
  if (group === "fact") return writeFact(code, texts);
  const word = wordIn(texts, group, code) ?? (group === "event" ? law.rules[code]?.title : undefined);
  if (word === undefined) throw new Error(`Broken invariant: the term ${name} has words`);
  return word;
}

/** A path inside a debt as the borrower would look for it; a path nobody worded is called a paper that is missing. */
const writeFact = (path: string, texts: Texts): string => wordIn(texts, "facts", path) ?? texts.otherFact;

function wordIn(texts: Texts, group: string, code: string): string | undefined {
  const words = (texts as Readonly<Record<string, unknown>>)[group];
  return typeof words === "object" && words !== null ? (words as Readonly<Record<string, string>>)[code] : undefined;
}

/** 12345.60 -> 12,345.60 */
const grouped = (yuan: string): string => yuan.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
