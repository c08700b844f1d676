/**
 * One contact while it is written down: the form with its draft, what their words sound like, and saving it as a new entry or as
 * a correction of one that stands. What cannot be saved stays in the form, with the sentence that says why.
 */

import { blankContact, type ContactForm, contactToForm, readContactForm } from "@tanhao/app/record/contact-form";
import { correctContact } from "@tanhao/app/record/correct-contact";
import { heardLabelOf } from "@tanhao/app/record/heard-label";
import { recordContact } from "@tanhao/app/record/record-contact";
import { tellsSomething } from "@tanhao/app/record/tells-something";
import type { Listen } from "@tanhao/core/talk/listen";
import type { Recorded } from "@tanhao/journal/case-record";
import { type ContactLogged, contactChannels } from "@tanhao/journal/kinds/contact-logged";
import { type Accessor, createDeferred, createEffect, createSignal, on } from "solid-js";
import { unwrap } from "solid-js/store";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import type { OpenCase } from "../case/open-case.ts";
import { createDraft, type Draft } from "../shell/draft.ts";
import { timeNow } from "../shell/today.ts";
import { contactFailureSentence } from "./contact-failure-sentence.ts";
import { contactWords } from "./contact-words.ts";
import { refusalOf } from "./promise-guard.ts";

/** How the page was opened: with what is known already, or on an entry to correct or complete. */
export interface ContactSearch {
  debt?: string;
  channel?: string;
  direction?: string;
  said?: string;
  of?: string;
  as?: string;
}

export interface ContactDesk extends Draft<ContactForm> {
  /** The entry that is corrected; `null`: a new one. */
  readonly of: Recorded<ContactLogged> | null;
  /** Something is only added to it. */
  readonly completes: boolean;
  readonly errorAt: (path: string) => string | undefined;
  /** Why nothing was saved. */
  readonly trouble: Accessor<string | undefined>;
  readonly because: Accessor<string>;
  readonly setBecause: (text: string) => void;
  readonly saidSo: (commitment: number) => boolean;
  readonly sayItWas: (commitment: number) => void;
  /** The person chose what their words amount to; nothing is put in any more. */
  readonly isChosen: Accessor<boolean>;
  readonly chooseHeard: (labels: ContactForm["heard"]) => void;
  /** `true`: it is kept. */
  readonly save: () => Promise<boolean>;
}

const directions = ["in", "out"] as const;

export function openContact(open: OpenCase, search: ContactSearch): ContactDesk {
  const of = open.record().contacts.find(({ entry }) => entry === search.of) ?? null;
  const completes = of !== null && search.as === "more";
  const before = of && contactToForm(of.payload);
  const draft = createDraft(draftName(search), before ?? freshContact(open, search));
  const { form, set } = draft;
  const [errors, setErrors] = createSignal<Readonly<Record<string, string>>>({});
  const [trouble, setTrouble] = createSignal<string>();
  /** What belongs to the form and is no part of the contact. */
  const beside = createDraft(`${draftName(search)}.beside`, { because: "", isChosen: false });
  const [asItWas, setAsItWas] = createSignal<ReadonlySet<number>>(new Set(of?.payload.commitments?.keys()));
  const isChosen = (): boolean => beside.form.isChosen || (before !== null && before.heard.length > 0);
  const listen = loadedWith(() => form.saidByThem.trim().length > 1 && !isChosen(), open);
  const words = createDeferred(() => form.saidByThem);
  createEffect(
    on([words, listen], ([text, hears]) => {
      if (isChosen() || hears === null) return;
      const label = heardLabelOf(text, hears);
      set("heard", label === null ? [] : [label]);
    }),
  );
  /** A promise that was stopped and not yet confirmed as said. */
  const isStopped = (): boolean => form.commitments.some((one, index) => refusalOf(one, form.debt, open) !== null && !asItWas().has(index));

  const save = async (): Promise<boolean> => {
    const contact = readContactForm(unwrap(form));
    setErrors(contact.ok ? {} : Object.fromEntries(contact.error.map((failure) => [failure.path, contactFailureSentence(failure)])));
    const refuse = (sentence: string): false => {
      setTrouble(sentence);
      return false;
    };
    if (!contact.ok) return refuse(contactWords().mendFirst);
    if (!tellsSomething(contact.value)) {
      setErrors({ saidByThem: contactWords().wrong.nothingTold });
      setTrouble(undefined);
      return false;
    }
    if (isStopped()) return refuse(contactWords().decideFirst);
    const kept = of
      ? await correctContact(
          of,
          { now: contact.value, because: completes ? contactWords().completeBecause : beside.form.because },
          open.ports,
        )
      : await recordContact(contact.value, open.ports);
    if (kept.ok) {
      draft.done();
      beside.done();
      return true;
    }
    switch (kept.error.kind) {
      case "not-kept":
        return refuse(notKeptSentence(kept.error));
      case "nothing-changed":
        return refuse(contactWords().nothingChanged);
      case "reason-missing":
        setErrors({ because: contactWords().wrong.missing });
        return refuse(contactWords().mendFirst);
      case "contact-in-future":
        setErrors({ at: contactWords().atFuture });
        return refuse(contactWords().mendFirst);
    }
  };

  return {
    ...draft,
    of,
    completes,
    errorAt: (path) => errors()[path],
    trouble,
    because: () => beside.form.because,
    setBecause: (because) => beside.set("because", because),
    saidSo: (index) => asItWas().has(index),
    sayItWas: (index) => setAsItWas((now) => new Set([...now, index])),
    isChosen,
    chooseHeard: (labels) => {
      beside.set("isChosen", true);
      set("heard", labels);
    },
    save,
  };
}

const draftName = ({ debt, said, of }: ContactSearch): string =>
  of === undefined ? `contact.${[debt, said].filter(Boolean).join(".")}` : `contact.of.${of}`;

/** Now, and about the debt it came from, the one spoken about last, or the only one. */
function freshContact(open: OpenCase, search: ContactSearch): ContactForm {
  const debts = open.facts().debts.map(({ id }) => id as string);
  const last = open.record().contacts.findLast(({ payload, takenBack }) => payload.debt !== undefined && !takenBack)?.payload.debt;
  const guess = last !== undefined && debts.includes(last) ? last : debts.length === 1 ? debts[0] : undefined;
  return {
    ...blankContact(`${open.today()}T${timeNow()}`),
    debt: search.debt ?? guess ?? "",
    channel: contactChannels.find((one) => one === search.channel) ?? "phone",
    direction: directions.find((one) => one === search.direction) ?? "",
    saidByMe: search.said ?? "",
  };
}

/** The listener is heavy: it comes with the first words, and saving never waits for it. */
function loadedWith(isNeeded: Accessor<boolean>, open: OpenCase): Accessor<Listen | null> {
  const [listen, setListen] = createSignal<Listen | null>(null);
  let isAsked = false;
  createEffect(() => {
    if (isAsked || !isNeeded()) return;
    isAsked = true;
    const { calendar } = open.law().lawBook;
    const { month } = open.facts();
    void import("../companion/listening.ts").then(({ openListening }) => setListen(() => openListening(calendar, month).listen));
  });
  return listen;
}
