/** A rung of the ladder in words, for the screen and the command line alike. */

import type { Day } from "@tanhao/core/day";
import type { LenderType } from "@tanhao/core/debt/debt";
import { isSayable } from "@tanhao/core/explain/citation";
import type { ClimbedRung } from "@tanhao/core/followup/escalation-ladder";
import type { RungId } from "@tanhao/core/followup/escalation-rung";
import type { LawBook } from "@tanhao/core/law/law-book";
import { lookUp } from "@tanhao/core/law/look-up";
import type { escalation } from "./zh-CN/escalation.ts";

export interface EscalationWording {
  readonly words: typeof escalation;
  readonly lang: "zh-CN" | "en";
  readonly law: LawBook;
  readonly lender: LenderType;
  readonly on: Day;
  readonly day: (day: Day) => string;
  /** Of an entry of the log; `null`: none is known. */
  readonly dayOfEntry: (entry: string) => Day | null;
}

export interface WordedRung {
  readonly name: string;
  readonly state: string;
  /** Why it stands so, and from or since which day. */
  readonly why: string;
  readonly how: string;
  readonly proof: string;
  /** What runs once it is taken, each with the confidence of its source. */
  readonly clocks: readonly { readonly text: string; readonly parameter: string; readonly confidence: string }[];
  /** Names of letters that can be filled from the log now. */
  readonly letters: readonly string[];
  readonly inHand: readonly string[];
  readonly lacking: readonly string[];
}

export const rungName = (id: RungId, { words, lender }: Pick<EscalationWording, "words" | "lender">): string =>
  id === "agent" && lender === "private" ? words.privateAgent : words.names[id];

export function wordRung({ rung, state, evidence, clocks }: ClimbedRung, wording: EscalationWording): WordedRung {
  const { words } = wording;
  return {
    name: rungName(rung.id, wording),
    state: words.states[state.is],
    why: whyOf(state, wording),
    how: words.how[rung.id],
    proof: words.proof[rung.id],
    clocks: clocks.flatMap((clock) => wordClock(clock, wording)),
    letters: state.is === "open" && state.why === "always" ? [] : rung.letters,
    inHand: evidence
      .filter(({ inHand }) => inHand)
      .map(({ kind, entries }) => words.inHand(words.evidence[kind], daysOf(entries, wording))),
    lacking: evidence.filter(({ inHand }) => !inHand).map(({ kind }) => words.lacking(words.evidence[kind])),
  };
}

/** Each day once, in the order of the entries. */
const daysOf = (entries: readonly string[], { day, dayOfEntry }: EscalationWording): readonly string[] => [
  ...new Set(entries.flatMap((entry) => dayOfEntry(entry) ?? []).map(day)),
];

function whyOf(state: ClimbedRung["state"], { words, day, lender }: EscalationWording): string {
  switch (state.is) {
    case "done":
      return words.done(day(state.on), day(state.last));
    case "open":
      return state.since === null ? words.open[state.why] : words.since(day(state.since), words.open[state.why]);
    case "not-offered":
      return words.notOffered[state.why];
    case "not-yet": {
      const { why } = state;
      if (why.because === "before") return words.notYet.before(why.first.map((id) => rungName(id, { words, lender })).join(" / "));
      const said = words.notYet[why.because](day(why.from));
      return why.unsure ? `${said} (${words.unsure})` : said;
    }
  }
}

function wordClock({ parameter, days, workingDays }: ClimbedRung["clocks"][number], { words, lang, law, lender, on }: EscalationWording) {
  const found = lookUp(law, parameter, on, lender);
  if (found.state !== "known" || !isSayable(found.value.confidence)) return [];
  const { confidence } = found.value;
  const said = words.clock(days, workingDays, found.parameter.title[lang]);
  return [{ text: confidence === "secondary" ? words.reported(said) : said, parameter, confidence }];
}
