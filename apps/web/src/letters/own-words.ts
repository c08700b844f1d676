/**
 * The person's own paragraphs for a letter, kept as a draft, with what should be thought over before they go out: numbers
 * of identity and bank cards, and, while only neutral words are safe, words that admit, promise or ask for time. Such
 * words stay out of the letter until the person has read why and says to put them in.
 */

import { admissionPatterns } from "@tanhao/content/documents";
import { type Admission, admissionFinder } from "@tanhao/core/talk/admission";
import { findPrivateNumbers, type PrivateNumber } from "@tanhao/core/talk/private-data";
import { type Accessor, createMemo, createSignal } from "solid-js";
import { rested } from "../design/rested.ts";
import { createDraft } from "../shell/draft.ts";

export interface OwnWords {
  readonly text: Accessor<string>;
  readonly type: (text: string) => void;
  readonly admissions: Accessor<readonly Admission[]>;
  readonly privateNumbers: Accessor<readonly PrivateNumber[]>;
  /** For every admission found so far. */
  readonly anyway: Accessor<boolean>;
  readonly setAnyway: (anyway: boolean) => void;
  /** What stands in the letter, once the typing rests. */
  readonly inLetter: Accessor<string>;
  /** Puts in what was typed now rather than in a moment. */
  readonly settle: () => void;
}

const findAdmissions = admissionFinder(admissionPatterns);

export function createOwnWords(draftName: string, neutral: Accessor<boolean>): OwnWords {
  const draft = createDraft(draftName, { text: "" });
  const [accepted, setAccepted] = createSignal<ReadonlySet<string>>(new Set());
  const admissions = createMemo(() => (neutral() ? eachQuoteOnce(findAdmissions(draft.form.text)) : []));
  const anyway = () => admissions().every(({ quote }) => accepted().has(quote));
  const allowed = () => (anyway() ? draft.form.text : "");
  const { value: inLetter, settle } = rested(allowed, allowed);
  return {
    text: () => draft.form.text,
    type: (text) => draft.set("text", text),
    admissions,
    privateNumbers: createMemo(() => findPrivateNumbers(draft.form.text).filter(({ kind }) => kind !== "phone-number")),
    anyway,
    setAnyway: (yes) => {
      setAccepted(new Set(yes ? admissions().map(({ quote }) => quote) : []));
      settle();
    },
    inLetter,
    settle,
  };
}

/** Nor a part of another quote. */
const eachQuoteOnce = (found: readonly Admission[]): readonly Admission[] =>
  found.filter(({ quote }, index) =>
    found.every((one, at) => at === index || !one.quote.includes(quote) || (one.quote === quote && at > index)),
  );
