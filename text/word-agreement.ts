/**
 * The check of an offer in sentences, the same for terminal, JSON and screen: the verdict, the questions for the other
 * side, the items as they were said, the figures side by side.
 */

import { balanceParts } from "@tanhao/core/debt/balance";
import type { AgainstRow, Measure } from "@tanhao/core/followup/agreement-against";
import { type AgreementCheck, verificationQuestions } from "@tanhao/core/followup/agreement-check";
import type { AgreementItem } from "@tanhao/core/followup/agreement-items";
import { datedInstalments, type OfferedTerms } from "@tanhao/core/followup/offered-terms";
import { fen } from "@tanhao/core/money";
import type { LawPointer } from "@tanhao/core/standing/legal-stage";
import type { ExplanationWords } from "./word-explanation.ts";
import type { agreement as agreementText } from "./zh-CN/agreement.ts";
import type { document as documentText } from "./zh-CN/document.ts";
import type { law as lawText } from "./zh-CN/law.ts";

export interface AgreementTexts {
  readonly agreement: typeof agreementText;
  readonly document: Pick<typeof documentText, "part" | "neutral">;
  readonly law: typeof lawText;
  readonly explanation: ExplanationWords;
}

/** Names of what one's own file lacks: for the capacity, and for the debt's account. */
export interface MissingNames {
  readonly capacity: readonly string[];
  readonly debt: readonly string[];
}

/** The sentences under the verdict. */
export function wordVerdict(
  { verdict, affordability, neutral }: AgreementCheck,
  missing: MissingNames,
  texts: AgreementTexts,
): readonly string[] {
  const { because, over, capacityMissing, neutral: why, separator } = texts.agreement;
  const { listSeparator } = texts.law;
  const overFen = affordability?.overCapacityFen ?? 0;
  const sum = texts.explanation.money(fen(overFen));
  return [
    verdict === "not-affordable" ? because[verdict](sum) : because[verdict],
    ...(neutral.length === 0
      ? []
      : [
          why(
            missingLast(neutral)
              .map((reason) => texts.document.neutral[reason])
              .join(separator),
            missing.debt.join(listSeparator),
          ),
        ]),
    ...(overFen > 0 && verdict !== "not-affordable" ? [over(sum)] : []),
    ...(missing.capacity.length === 0 ? [] : [capacityMissing(missing.capacity.join(listSeparator))]),
  ];
}

/** What is missing is named right behind the reason that it is. */
const missingLast = (reasons: AgreementCheck["neutral"]): AgreementCheck["neutral"] => [
  ...reasons.filter((reason) => reason !== "facts-missing"),
  ...reasons.filter((reason) => reason === "facts-missing"),
];

/**
 * What to ask the other side, each once. Where a mark of a fraud stands nothing is asked of whoever made the offer; while
 * only neutral words are allowed, only verification.
 */
export function wordQuestions({ verdict, neutral, missing }: AgreementCheck, { ask, verify }: typeof agreementText): readonly string[] {
  if (verdict === "do-not-pay") return [];
  return neutral.length > 0 ? verificationQuestions.map((question) => verify[question]) : missing.map((gap) => ask[gap]);
}

/** What was said about one of the ten items; `null`: nothing. */
export function wordSaid(item: AgreementItem, terms: OfferedTerms, texts: AgreementTexts): string | null {
  const { agreement: words, explanation, document } = texts;
  const { money, day } = explanation;
  const { balance, payee, interest, penalty } = terms;
  const joined = (parts: readonly (string | undefined)[]): string | null => {
    const said = parts.filter((part) => part !== undefined && part !== "");
    return said.length === 0 ? null : said.join(words.separator);
  };
  switch (item) {
    case "creditor":
      return terms.creditor ?? null;
    case "contract":
      return terms.contract ?? null;
    case "balance": {
      if (balance === undefined) return null;
      const parts = balanceParts.flatMap((part) => {
        const sum = balance.parts[part];
        return sum === undefined ? [] : [words.said.part(document.part[part], money(sum))];
      });
      return words.said.balance(money(balance.fen), balance.on === undefined ? null : day(balance.on), parts);
    }
    case "total":
      return terms.totalFen === undefined ? null : money(terms.totalFen);
    case "instalments":
      return joined(wordPayments(terms, texts));
    case "end": {
      const end = terms.endDay ?? datedInstalments(terms)?.at(-1)?.day ?? terms.deferredTo;
      return end === undefined ? null : day(end);
    }
    case "charges":
      if (interest === undefined && penalty === undefined) return null;
      return words.said.charges(words.courses[interest ?? "unknown"], words.courses[penalty ?? "unknown"]);
    case "late":
      return terms.ifLate ?? null;
    case "payee":
      return joined([payee?.account && words.payees[payee.account], payee?.name, terms.method && words.methods[terms.method]]);
    case "record":
      return joined([terms.recordWording, terms.certificate]);
  }
}

/** The ten items in order, said or not, as text to send or to keep. */
export const wordReadBack = ({ items }: AgreementCheck, terms: OfferedTerms, texts: AgreementTexts): string =>
  items
    .map(({ item }, index) => texts.agreement.readBackLine(index + 1, texts.agreement.items[item], wordSaid(item, terms, texts)))
    .join("\n");

function wordPayments(
  { firstPayment, instalments, deferredTo }: OfferedTerms,
  { agreement: { said }, explanation }: AgreementTexts,
): string[] {
  const { money, day } = explanation;
  const dues =
    instalments === undefined
      ? []
      : instalments.is === "level"
        ? [said.level(money(instalments.fen), instalments.months, instalments.first === undefined ? null : day(instalments.first))]
        : instalments.dues.map((due) => said.part(day(due.day), money(due.fen)));
  return [
    ...(firstPayment === undefined
      ? []
      : [said.first(money(firstPayment.fen), firstPayment.day === undefined ? null : day(firstPayment.day))]),
    ...dues,
    ...(deferredTo === undefined ? [] : [said.deferred(day(deferredTo))]),
  ];
}

export function wordAgainst(row: AgainstRow, texts: AgreementTexts): string {
  const { agreement: words, document, explanation } = texts;
  const { point, part, offered, plan } = row;
  const said = wordMeasure(offered, texts);
  if (point === "yearly-cost") {
    const limit = plan?.is === "percent" ? [words.lawLimit(explanation.percent(plan.nominal))] : [];
    return [said, ...limit].join(texts.law.sentenceGap);
  }
  if (plan === null) return point === "spare-money" ? words.nothingToCompare[point](said) : words.nothingToCompare.balance(said);
  const own = wordMeasure(plan, texts);
  const told =
    point === "balance"
      ? words.balance(part === null ? words.wholeBalance : document.part[part], said, own)
      : words.points[point](said, own);
  const mayAsk = row.attention && (point === "balance" || point === "waived");
  if (!mayAsk || offered.is !== "fen" || plan.is !== "fen") return told;
  return [told, words.balanceMore(explanation.money(fen(offered.fen - plan.fen)))].join(texts.law.sentenceGap);
}

function wordMeasure(measure: Measure, { agreement: words, explanation }: AgreementTexts): string {
  switch (measure.is) {
    case "fen":
      return explanation.money(measure.fen);
    case "day":
      return explanation.day(measure.day);
    case "months":
      return words.months(measure.months);
    case "percent":
      return measure.effective === null
        ? explanation.percent(measure.nominal)
        : words.yearlyCost(explanation.percent(measure.nominal), explanation.percent(measure.effective));
  }
}

/** An entry of the law book as one sentence; what is only reported is said as reported. */
export function wordLawSays({ says, citation }: LawPointer, law: typeof lawText): string {
  return citation.confidence === "secondary" ? law.reported(says[law.book]) : says[law.book];
}
