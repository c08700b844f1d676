/**
 * A move in words: the first of its lines that fits the debt, filled with the case's own figures by the same machinery as every
 * letter. Whether open or neutral lines are used is decided by the standing of the debt; where nothing is known of the case they
 * are neutral and hold no figure.
 */

import { assert } from "../assert.ts";
import type { DebtId } from "../ids.ts";
import type { WordsAllowed } from "../standing/standing.ts";
import type { MoveLine, MoveWords, Register } from "../talk/hear-book.ts";
import { caseValues } from "./case-values.ts";
import { debtValues } from "./debt-values.ts";
import type { DocumentInput } from "./document-input.ts";
import { fillTemplate } from "./fill-template.ts";
import { planProposed } from "./plan-values.ts";
import type { TemplateBlock } from "./template.ts";
import { holds, type Values } from "./values.ts";
import type { ValueWording } from "./wording.ts";

/** From whom a line is said: what is known of the debt, and the words that may be used. */
export interface Speaker {
  readonly words: WordsAllowed["set"];
  readonly values: Values;
}

/** Without a case nothing holds and nothing is known. */
export const unknownSpeaker: Speaker = { words: "neutral", values: {} };

export function speakerFor(input: DocumentInput, debt: DebtId): Speaker {
  const index = input.facts.debts.findIndex(({ id }) => id === debt);
  const standing = input.standing.debts[index];
  assert(standing?.debt.id === debt, `debt ${debt} has a standing, in the order of the facts`);
  const source = {
    standing,
    index,
    plan: planProposed(input.plans, input.facts.planChosen),
    shortfall: input.plans?.shortfall ?? null,
    wording: input.wording,
  };
  return { words: standing.words.set, values: { ...caseValues(input), ...debtValues(source) } };
}

export const speakerHolds =
  ({ values }: Speaker) =>
  (name: string): boolean =>
    holds(values[name]);

/** `null`: the move has no line that may be said. */
export function sayMove({ lines }: MoveWords, register: Register, { words, values }: Speaker, wording: ValueWording): string | null {
  const { open, neutral } = lines[register];
  const none = { "zh-CN": "", en: "" };
  const { blocks } = fillTemplate({
    template: {
      name: "move",
      about: "debt",
      group: null,
      onlyIf: [],
      title: none,
      neutralTitle: none,
      open: open.map(asBlock),
      neutral: neutral.map(asBlock),
      needs: [],
    },
    words,
    values,
    wording,
  });
  const [first] = blocks;
  return first?.is === "paragraph" ? first.text : null;
}

const asBlock = ({ text, if: needed, unless }: MoveLine): TemplateBlock => ({ is: "paragraph", text, if: needed, unless });
