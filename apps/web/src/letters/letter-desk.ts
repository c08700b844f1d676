/**
 * One letter on the desk: the facts typed beside it, the person's own words, the papers with it, and the letter they make.
 * What is typed shows in the letter at once where it can be read; it becomes a fact of the case when it is kept.
 */

import {
  factsSoFar,
  keepLetterFacts,
  type LetterFactsForm,
  letterFactsOf,
  readLetterFacts,
  sameFacts,
} from "@tanhao/app/documents/letter-facts";
import { workOutBeforePlans } from "@tanhao/app/work-out-before-plans";
import { templates } from "@tanhao/content/documents";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Document } from "@tanhao/core/document/block";
import type { DocumentInput } from "@tanhao/core/document/document-input";
import { withAdditions } from "@tanhao/core/document/letter-additions";
import { makeDebtDocument } from "@tanhao/core/document/make-document";
import { restsOnPlans } from "@tanhao/core/document/rests-on-plans";
import type { Lang, LetterName } from "@tanhao/core/document/template";
import type { DebtId } from "@tanhao/core/ids";
import type { WordsAllowed } from "@tanhao/core/standing/standing";
import { documentWording } from "@tanhao/text/word-document";
import { type Accessor, createMemo, createSignal } from "solid-js";
import { unwrap } from "solid-js/store";
import { keptOrSaid } from "../case/kept-or-said.ts";
import type { OpenCase } from "../case/open-case.ts";
import { noFailures, type Sentences, sentencesByPath } from "../debt/failure-sentences.ts";
import { rested } from "../design/rested.ts";
import { language } from "../language/language.ts";
import { createPaperPlans } from "../plan/paper-plans.ts";
import { createDraft, type Draft } from "../shell/draft.ts";
import { inputFrom } from "../words/prepare.ts";
import { type AnnexChoice, annexChoices, annexHeading } from "./annex-choices.ts";
import { createOwnWords, type OwnWords } from "./own-words.ts";

export interface LetterDesk {
  readonly name: LetterName;
  readonly debt: DebtId;
  readonly facts: Draft<LetterFactsForm>;
  /** Sentences by the place they belong to, `contract.number`, after an attempt to keep. */
  readonly failures: Accessor<Sentences>;
  /** Something typed is not kept yet. */
  readonly unkept: Accessor<boolean>;
  /** Reads what was typed now rather than in a moment. */
  readonly settle: () => void;
  /** Before the letter goes out: it is made anew of everything typed, whatever that takes. */
  readonly finish: () => void;
  /** `true`: nothing typed is left out of the case. */
  readonly keep: () => Promise<boolean>;
  readonly words: Accessor<WordsAllowed>;
  readonly own: OwnWords;
  readonly annexes: Accessor<readonly AnnexChoice[]>;
  readonly choose: (file: string, goes: boolean) => void;
  /** Why it is not for now, in the language of the screen; empty: it can be written. */
  readonly notNow: Accessor<readonly string[]>;
  /** Without what the person adds; `null`: the plans it rests on are being made. */
  readonly made: Accessor<Document | null>;
  /** The letter is an older one: the plans it rests on are being made anew. */
  readonly isOld: Accessor<boolean>;
  /** In which language the letter is looked at; it is sent in Chinese. */
  readonly lang: Accessor<Lang>;
  readonly setLang: (lang: Lang) => void;
  readonly letter: Accessor<Document | null>;
}

/** While typing the letter is not made anew at every key: a case of many debts takes a moment to work out. */
const pauseMs = 300;

/** One for all letters about a debt. */
export const factsDraft = (debt: DebtId): string => `letter-facts.${debt}`;
export const annexDraft = (debt: DebtId, name: LetterName): string => `letter-annexes.${debt}.${name}`;

export function openLetter(open: OpenCase, debt: DebtId, name: LetterName): LetterDesk {
  const facts = createDraft<LetterFactsForm>(factsDraft(debt), letterFactsOf(open.facts(), debt));
  const papers = createDraft<{ chosen: readonly string[] | null }>(annexDraft(debt, name), { chosen: null });
  const [failures, setFailures] = createSignal(noFailures);
  const soFar = (): CaseFacts => factsSoFar(unwrap(facts.form), open.facts(), debt, open.today());
  const { value: read, settle } = rested(soFar, () => [JSON.stringify(facts.form), open.facts()], { pauseMs, equals: sameFacts });

  const workedOut = createMemo(() => workOutBeforePlans(read(), open.today(), open.law(), open.choices()));
  const words = (): WordsAllowed =>
    workedOut().standing.debts.find((one) => one.debt.id === debt)?.words ?? { set: "neutral", because: ["facts-missing"] };
  const paperPlans = createPaperPlans(() => (restsOnPlans(templates[name], words()) ? workedOut().toPlan : null));
  /** All of one moment: while new plans are made the letter stays the one before. */
  const toSend = createMemo((last: DocumentInput | null) => {
    const made = paperPlans.made();
    if (made === null) return last;
    const { toPlan: _, ...known } = workedOut();
    return inputFrom(open, { ...known, plans: made.plans }, "zh-CN");
  }, null);
  const documentFrom = (input: DocumentInput) => makeDebtDocument(name, debt, input);
  const usual = createMemo(() => when(toSend(), documentFrom));
  const own = createOwnWords(`letter-words.${debt}.${name}`, () => words().set === "neutral");
  const lists = templates[name].needs.includes("annexes.rows");
  const choicesFor = (usual: Document) =>
    annexChoices({ facts: toSend()?.facts ?? read(), usual, lists, chosen: papers.form.chosen, words: words().set });
  const [lang, setLang] = createSignal<Lang>("zh-CN");
  const inputIn = (wanted: Lang) => when(toSend(), (input): DocumentInput => ({ ...input, wording: documentWording(wanted) }));
  const usualIn = (wanted: Lang) => (wanted === "zh-CN" ? usual() : when(inputIn(wanted), documentFrom));
  const onScreen = createMemo(() => usualIn(language()));
  const annexes = () => when(onScreen(), choicesFor) ?? [];
  const withPapers = createMemo(() =>
    when(usualIn(lang()), (plain) => {
      const chosen = choicesFor(plain).filter(({ goes }) => goes);
      const others = papers.form.chosen === null ? null : inputIn(lang());
      return { chosen, document: when(others, (input) => documentFrom({ ...input, annexes: chosen })) ?? plain };
    }),
  );
  const letter = createMemo(() =>
    when(withPapers(), ({ document, chosen }) =>
      withAdditions(document, { own: own.inLetter(), annexes: chosen, annexTitle: annexHeading[document.lang] }),
    ),
  );
  const keep = async (): Promise<boolean> => {
    const now = readLetterFacts(unwrap(facts.form), open.facts(), debt, open.today());
    setFailures(now.ok ? noFailures : sentencesByPath(now.error));
    if (!now.ok) return false;
    return keptOrSaid(keepLetterFacts(open.facts(), now.value, debt, open.ports));
  };

  return {
    name,
    debt,
    facts,
    failures,
    unkept: () => JSON.stringify(facts.form) !== JSON.stringify(letterFactsOf(open.facts(), debt)),
    settle: () => {
      settle();
      own.settle();
    },
    finish: () => {
      settle();
      own.settle();
      paperPlans.makeNow();
    },
    keep,
    words,
    own,
    annexes,
    choose: (file, goes) =>
      papers.set(
        "chosen",
        annexes()
          .filter((one) => (one.file === file ? goes : one.goes))
          .map((one) => one.file),
      ),
    notNow: () => onScreen()?.notNow ?? [],
    made: usual,
    isOld: () => usual() !== null && paperPlans.made() === null,
    lang,
    setLang,
    letter,
  };
}

const when = <From, To>(from: From | null, make: (from: From) => To): To | null => (from === null ? null : make(from));
